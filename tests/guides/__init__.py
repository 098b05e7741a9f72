"""The JSON examples of the vendor's guides, and what this package is to make of each."""
