"""From an answer as it came to typed results and errors."""
