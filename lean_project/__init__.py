"""The Lean side: checking statements, the vocabulary they speak of, compiled Lean files."""
