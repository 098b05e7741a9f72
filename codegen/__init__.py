"""Generate the error catalogue from the CSVs in ``spec/``: load, validate, build, render, publish."""
