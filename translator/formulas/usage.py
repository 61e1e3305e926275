"""How formulas use a variable: as an exponent, in a divisibility, as a function, as a set."""

from __future__ import annotations

from dataclasses import dataclass, field

from .functions import REAL_FUNCTIONS
from .terms import (
    Apply,
    Bind,
    Const,
    Op,
    Term,
    Var,
    children,
)

INTEGER_PREDICATES = frozenset(
    ["dvd", "congr", "even", "odd", "gcd", "lcm", "prime", "coprime", "mod"]
)

_NATURAL_ARGUMENTS = frozenset(
    [
        "factorial",
        "choose",
        "nat_interval",
        "divisors",
        "totient",
        "divisor_count",
        "divisor_sum",
        "fibonacci",
        "digit_sum",
        "digit_count",
    ]
)

_ARITHMETIC = frozenset(["add", "mul", "neg", "minus"])


@dataclass
class Usage:
    """How formulas use a variable."""

    natural: bool = False
    """It stands where only a natural number can: an exponent, a factorial, an index."""
    strict: bool = False
    """It stands where even a negative exponent could not: a factorial, a limit of a sum."""
    prime: bool = False
    integer: bool = False
    """It stands in a statement about integers: divisibility, parity, congruence."""
    function: int = 0
    """The number of arguments it takes as a function."""
    finite_set: bool = False
    contained: bool = False
    """It stands as a set."""
    divided: bool = False
    real: bool = False
    member_of: str = ""
    """A set it belongs to."""
    arguments: list[tuple[str, int]] = field(default_factory=list)
    """The functions it is an argument of, with its place."""

    def see(self, term: Term, name: str, place: str = "") -> None:
        """Take in one term; `place` says what the term is an argument of."""
        match term:
            case Var(found) if found == name:
                self._place(place)
            case Bind(_, bound, _, _) if any(b.name == name for b in bound):
                for each in bound:
                    if each.domain is not None:
                        self.see(each.domain, name, "domain")
            case Bind(kind, bound, _, _):
                finite = kind in ("sum", "prod")
                domains = [each.domain for each in bound if each.domain is not None]
                for domain in domains:
                    self.see(domain, name, "finite_set" if finite else "set")
                for part in children(term)[len(domains) :]:
                    self.see(part, name)
            case Op(operator, args):
                self._operator(operator, args, name, place)
            case Apply(function, args):
                if function == name:
                    self.function = len(args)
                for number, arg in enumerate(args):
                    self.see(arg, name, f"argument {number} {function}")

    def _operator(self, operator: str, args: tuple[Term, ...], name: str, place: str) -> None:
        if operator == "pow":
            real_base = args[0] == Const("e")
            fraction = any(isinstance(part, Op) and part.name == "div" for part in args[1:])
            self.see(args[0], name, place)
            self.see(args[1], name, "" if real_base or fraction else "exponent")
        elif operator in _ARITHMETIC:
            for arg in args:
                self.see(arg, name, place)
        elif operator in _NATURAL_ARGUMENTS:
            for arg in args:
                self.see(arg, name, "natural")
        elif operator in INTEGER_PREDICATES or operator == "square":
            for arg in args:
                self.see(arg, name, "prime" if operator == "prime" else "integer")
        elif operator == "mem":
            self.see(args[0], name, "real" if isinstance(args[1], Const) else "")
            self.see(args[1], name, "set")
            if args[0] == Var(name) and isinstance(args[1], Var):
                self.member_of = args[1].name
        elif operator in ("subset", "union", "inter", "sdiff", "ssubset"):
            for arg in args:
                self.see(arg, name, "set")
        else:
            inner = "divided" if operator == "div" else ""
            inner = "real" if operator in REAL_FUNCTIONS or operator == "root" else inner
            for arg in args:
                self.see(arg, name, inner)

    def _place(self, place: str) -> None:
        self.natural |= place in ("natural", "exponent")
        self.strict |= place == "natural"
        self.prime |= place == "prime"
        self.integer |= place in ("integer", "prime")
        self.contained |= place in ("set", "finite_set")
        self.finite_set |= place == "finite_set"
        self.divided |= place == "divided"
        self.real |= place == "real"
        if place.startswith("argument"):
            _, number, function = place.split(" ", 2)
            self.arguments.append((function, int(number)))


def usage_of(name: str, terms: list[Term]) -> Usage:
    """How the terms use the variable."""
    usage = Usage()
    for term in terms:
        usage.see(term, name)
    return usage
