"""The rows of the table of constructs, one file per area."""

from translator.verbalizer.constructs import (
    algebra,
    analysis,
    combinatorics,
    core,
    functions,
    geometry,
    linear,
    number_theory,
    sets,
    structures,
)

ALL = (
    *core.ROWS,
    *algebra.ROWS,
    *number_theory.ROWS,
    *functions.ROWS,
    *sets.ROWS,
    *combinatorics.ROWS,
    *analysis.ROWS,
    *geometry.ROWS,
    *structures.ROWS,
    *linear.ROWS,
)
