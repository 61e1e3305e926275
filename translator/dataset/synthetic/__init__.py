"""Synthetic pairs: typed Lean statements drawn from templates, each in several wordings."""
