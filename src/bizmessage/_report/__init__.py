"""Reports over delivery results: the modules that :mod:`bizmessage.report` takes its functions from."""
