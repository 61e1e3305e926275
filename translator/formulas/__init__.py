"""Mathematical notation to Lean terms."""
