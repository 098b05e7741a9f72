"""Tests of the sandbox, against a real server on loopback."""
