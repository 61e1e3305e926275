"""What a variable or a term may be: the sorts of the typed statements, with their English nouns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sort:
    """A Lean type together with the words for its elements.

    `one` and `many` complete “Let $x$ be a …” and “Let $x$ and $y$ be …”; `symbol` completes
    “$x \\in …$” (empty where nobody writes that). `classes` are instance binders with `{}` for the
    variable's name: `Group {}` for a variable `G` of sort `Type*`.
    """

    lean: str
    one: str
    many: str
    symbol: str = ""
    classes: tuple[str, ...] = ()
    domain: Sort | None = None
    codomain: Sort | None = None
    element: Sort | None = None
    """Of sets: the sort of their elements."""
    adjectives: bool = False
    """Whether “positive”, “even” and so on may precede the noun."""

    @property
    def is_function(self) -> bool:
        return self.codomain is not None


def _numbers(lean: str, one: str, symbol: str) -> Sort:
    return Sort(lean, one, one + "s", symbol, adjectives=True)


NAT = _numbers("ℕ", "natural number", r"\mathbb{N}")
INT = _numbers("ℤ", "integer", r"\mathbb{Z}")
RAT = _numbers("ℚ", "rational number", r"\mathbb{Q}")
REAL = _numbers("ℝ", "real number", r"\mathbb{R}")
COMPLEX = _numbers("ℂ", "complex number", r"\mathbb{C}")
PROP = Sort("Prop", "proposition", "propositions")
FIELDS = (RAT, REAL, COMPLEX)
NUMBERS = (NAT, INT, *FIELDS)


def arrow(domain: Sort, codomain: Sort, *, sequence: bool = True) -> Sort:
    """Functions from one sort to another; from the natural numbers read as sequences, if wanted."""
    left = f"({domain.lean})" if domain.is_function else domain.lean
    target = codomain.many if codomain in NUMBERS else f"elements of ${codomain.symbol}$"
    if sequence and domain == NAT and codomain in NUMBERS:
        one, many = f"sequence of {target}", f"sequences of {target}"
    else:
        source, _, target = _mapping(domain, codomain).partition(r" \to ")
        signature = f"${source}$ to ${target}$"
        one, many = f"function from {signature}", f"functions from {signature}"
    return Sort(
        f"{left} → {codomain.lean}",
        one,
        many,
        _mapping(domain, codomain),
        domain=domain,
        codomain=codomain,
    )


def _mapping(domain: Sort, codomain: Sort) -> str:
    """`A \\to B`, or `A \\times B \\to C` for functions of two variables."""
    if codomain.is_function and codomain.domain and codomain.codomain:
        return rf"{domain.symbol} \times {codomain.domain.symbol} \to {codomain.codomain.symbol}"
    return rf"{domain.symbol} \to {codomain.symbol}"


def finset(element: Sort) -> Sort:
    """Finite sets of elements of a sort."""
    of = element.many if element in NUMBERS else f"elements of ${element.symbol}$"
    lean = element.lean if " " not in element.lean else f"({element.lean})"
    return Sort(f"Finset {lean}", f"finite set of {of}", f"finite sets of {of}", element=element)


def set_of(element: Sort) -> Sort:
    """Sets of elements of a sort."""
    lean = element.lean if " " not in element.lean else f"({element.lean})"
    if element in NUMBERS:
        one, many = f"set of {element.many}", f"sets of {element.many}"
    else:
        one, many = f"subset of ${element.symbol}$", f"subsets of ${element.symbol}$"
    return Sort(f"Set {lean}", one, many, element=element)


def carrier(one: str, many: str, *classes: str) -> Sort:
    """A type with structure: `carrier("group", "groups", "Group {}")`."""
    return Sort("Type*", one, many, classes=classes)


def element_of(name: str) -> Sort:
    """The elements of a variable type `name`."""
    return Sort(name, f"element of ${name}$", f"elements of ${name}$", name)


def part_of(name: str, lean: str, one: str, many: str) -> Sort:
    """Substructures: `part_of("G", "Subgroup", "subgroup", "subgroups")`."""
    return Sort(
        f"{lean} {name}", f"{one} of ${name}$", f"{many} of ${name}$", element=element_of(name)
    )


def morphism(lean: str, one: str, many: str, source: Sort, target: Sort) -> Sort:
    """Homomorphisms, applied to elements as functions are."""
    between = f"from ${source.symbol}$ to ${target.symbol}$"
    return Sort(
        lean,
        f"{one} {between}",
        f"{many} {between}",
        rf"{source.symbol} \to {target.symbol}",
        domain=source,
        codomain=target,
    )
