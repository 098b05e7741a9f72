"""Take a page of the vendor's into the spec: read, merge, write, and propose what only people can fill in."""
