"""The corpus room: declarations of compiled Lean projects, who uses whom, and how proofs go."""
