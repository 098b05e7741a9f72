"""The site of the library: a page for every code in two languages, indexes, guides and the reference.

``python -m website build`` writes what Hugo makes the site of, and runs it.
"""
