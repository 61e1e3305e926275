"""The rows of the table of constructs, one file per area."""

from translator.verbalizer.constructs import (
    algebra,
    analysis,
    arithmetic_functions,
    bounds,
    combinatorics,
    core,
    functions,
    geometry,
    linear,
    number_theory,
    polynomials,
    sets,
    structures,
    substructures,
    topology,
)

ALL = (
    *core.ROWS,
    *algebra.ROWS,
    *number_theory.ROWS,
    *arithmetic_functions.ROWS,
    *functions.ROWS,
    *sets.ROWS,
    *combinatorics.ROWS,
    *analysis.ROWS,
    *bounds.ROWS,
    *topology.ROWS,
    *geometry.ROWS,
    *structures.ROWS,
    *substructures.ROWS,
    *polynomials.ROWS,
    *linear.ROWS,
)
