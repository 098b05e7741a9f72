"""Its magic numbers need no server, which type checkers alone import here: see :mod:`bizmessage.sandbox`."""

excludedimports = ["bizmessage._sandbox.serving"]
