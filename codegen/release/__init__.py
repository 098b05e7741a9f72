"""What keeps a release from breaking its users by mistake.

``project`` reads the version and the changelog, ``api`` compares the Python API with that of the last release, and
``check`` holds both against what changed.
"""
