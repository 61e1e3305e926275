"""All templates, one file per area."""

from translator.dataset.synthetic.families import (
    algebra,
    analysis,
    combinatorics,
    functions,
    geometry,
    inequalities,
    linear,
    number_theory,
    sequences,
    sets,
    structures,
    sums,
    trigonometry,
    words,
)
from translator.dataset.synthetic.family import Family

FAMILIES: tuple[Family, ...] = (
    *number_theory.register.families,
    *algebra.register.families,
    *inequalities.register.families,
    *functions.register.families,
    *sets.register.families,
    *sums.register.families,
    *sums.induction.families,
    *sequences.register.families,
    *analysis.register.families,
    *analysis.topology.families,
    *structures.groups.families,
    *structures.rings.families,
    *structures.polynomials.families,
    *linear.register.families,
    *combinatorics.register.families,
    *combinatorics.probability.families,
    *trigonometry.register.families,
    *geometry.register.families,
    *words.register.families,
)
