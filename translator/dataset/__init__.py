"""Text and Lean side by side: aligned pairs and how they are made."""

from translator.dataset.model import AlignedPair, Provenance, VerdictSummary

__all__ = ["AlignedPair", "Provenance", "VerdictSummary"]
