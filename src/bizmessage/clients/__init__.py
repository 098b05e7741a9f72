"""Typed errors out of the HTTP clients that people use: one module for each client, each an extra of the package."""
