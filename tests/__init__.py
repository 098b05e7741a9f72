"""The tests; helpers stand beside the tests that use them."""
