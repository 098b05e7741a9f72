"""Nor does it bring Ibis and DuckDB: an app that makes reports names the modules of them itself."""

excludedimports = ["bizmessage._report"]
