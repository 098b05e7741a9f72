"""What the generated modules build on: enums, look-up, advice, and what is peculiar to a provider."""
