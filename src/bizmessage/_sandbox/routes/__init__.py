"""The parts of the control API."""
