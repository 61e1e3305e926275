"""The dependency graph of a corpus: who uses whom, levels, paths, what breaks, pictures."""

from lean_project.corpus.graph.graph import DependencyGraph, Edges, Impact, Stats

__all__ = ["DependencyGraph", "Edges", "Impact", "Stats"]
