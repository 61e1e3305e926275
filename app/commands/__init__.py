"""The commands of `leanscribe`, one module each."""
