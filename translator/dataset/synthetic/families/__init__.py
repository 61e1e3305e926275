"""All templates, one file per area."""

from translator.dataset.synthetic.families import algebra, number_theory
from translator.dataset.synthetic.family import Family

FAMILIES: tuple[Family, ...] = (
    *number_theory.register.families,
    *algebra.register.families,
)
