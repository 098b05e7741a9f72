"""The sandbox itself, which :mod:`bizmessage.sandbox` and the command start."""
