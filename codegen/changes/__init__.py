"""What changed between two editions of the spec or of a vendor's page, and which version follows.

``editions`` reads them, ``compare`` finds the differences, ``promises`` what breaks, ``report`` puts both together and
``show`` writes it down.
"""
