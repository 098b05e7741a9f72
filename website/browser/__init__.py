"""The site in a real browser: what it takes is found here, and what is looked at stands in ``site.test.js``."""
