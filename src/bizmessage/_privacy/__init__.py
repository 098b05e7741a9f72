"""What keeps phone numbers, keys and tokens out of logs."""
