"""A plain printer of types, for where the source is not at hand: names, binders, common operators.

It needs no environment. What Lean's own printer would look up there is passed in or left out: which
arguments are implicit comes from a table, universes and notation beyond `operators.py` are not printed.
"""

from lean_project.olean.pretty.printer import print_types, signatures
from lean_project.olean.pretty.state import Binders, no_binders

__all__ = ["Binders", "no_binders", "print_types", "signatures"]
