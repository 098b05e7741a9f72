"""The sandbox as its users meet it: a real server on loopback, and real clients."""
