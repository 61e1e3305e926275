"""Parsed terms to meant terms: products or applications, indices or arguments, chains, ellipses."""

from __future__ import annotations

from dataclasses import dataclass

from .choices import Choices
from .errors import FormulaError
from .patterns import fold_ellipsis, index_range
from .scope import Scope
from .terms import (
    Apply,
    Bind,
    Bound,
    Chain,
    Const,
    Dots,
    Items,
    Juxt,
    Num,
    Op,
    Paren,
    Sub,
    Term,
    Var,
    conjunction,
    op,
    rebuild,
)

_NEGATED = {"ndvd": "dvd", "ncongr": "congr", "nsubset": "subset", "notmem": "mem"}
_FLIPPED = {"superset": "subset", "contains": "mem"}
_SUMMED = ("add", "mul")


def distribute(items: tuple[Term, ...]) -> tuple[Term, ...]:
    """`a, b, c > 0` says `a > 0, b > 0, c > 0`; other lists stay as they are."""
    result: list[Term] = []
    waiting: list[Term] = []
    for item in items:
        if isinstance(item, Chain):
            result += [
                Chain((term, *item.items[1:]), item.relations, item.modulus) for term in waiting
            ]
            waiting = []
            result.append(item)
        elif _is_proposition(item):
            if waiting:
                raise FormulaError("a comma", "terms and statements are mixed in a list")
            result.append(item)
        else:
            waiting.append(item)
    return tuple(result + waiting)


def _is_proposition(term: Term) -> bool:
    if isinstance(term, Bind):
        return term.kind in ("forall", "exists", "exists_unique")
    return isinstance(term, Op) and term.name in ("and", "or", "not", "implies", "iff", "typed")


@dataclass
class Resolver:
    """Settles what a parsed term means, given what is known of its symbols."""

    scope: Scope
    choices: Choices

    def __call__(self, term: Term) -> Term:
        """The term without `Juxt`, `Paren`, `Sub`, `Chain`, `Items` and `Dots`."""
        match term:
            case Paren(items):
                return self._parenthesised(items)
            case Items(items):
                parts = [self(item) for item in distribute(items)]
                return parts[0] if len(parts) == 1 else op("and", *parts)
            case Juxt(items):
                return self._side_by_side(items)
            case Sub(Var(name), index):
                return self._subscript(name, index)
            case Chain():
                return self._chain(term)
            case Op():
                return self._operator(term)
            case Var("e") if not self._declared("e"):
                return Const("e")
            case Dots():
                raise FormulaError("…", "what the ellipsis stands for is not clear")
        return rebuild(term, self)

    def _declared(self, name: str) -> bool:
        return name in self.scope.numbers or self.scope.is_function(name)

    def _parenthesised(self, items: tuple[Term, ...]) -> Term:
        if len(items) == 1:
            return self(items[0])
        return Op("tuple", tuple(self(item) for item in items))

    def _side_by_side(self, items: tuple[Term, ...]) -> Term:
        """Apply functions to the parentheses after them; multiply what is left."""
        factors: list[Term] = []
        position = 0
        while position < len(items):
            item = items[position]
            following = items[position + 1] if position + 1 < len(items) else None
            if following is not None and self._applies(item, following):
                factors.append(self._application(item, following))
                position += 2
            else:
                factors.append(item if isinstance(item, Dots) else self(item))
                position += 1
        if Dots() in factors:
            return self(fold_ellipsis("mul", tuple(factors)))
        flat: list[Term] = []
        for factor in factors:
            flat += factor.args if isinstance(factor, Op) and factor.name == "mul" else [factor]
        return flat[0] if len(flat) == 1 else Op("mul", tuple(flat))

    def _applies(self, item: Term, following: Term) -> bool:
        while isinstance(following, Op) and following.name in ("pow", "factorial"):
            following = following.args[0]
        if isinstance(item, Op) and item.name == "pow" and isinstance(item.args[0], Var):
            if isinstance(following, Paren) and self.scope.is_function(item.args[0].name):
                raise FormulaError(item.args[0].name, "a power of a function has no sure meaning")
            return False
        return (
            isinstance(following, Paren)
            and isinstance(item, Var)
            and self.scope.is_function(item.name)
        )

    def _application(self, item: Term, following: Term) -> Term:
        assert isinstance(item, Var)
        if isinstance(following, Paren):
            return Apply(item.name, tuple(self(argument) for argument in following.items))
        assert isinstance(following, Op)
        inner = self._application(item, following.args[0])
        return Op(following.name, (inner, *(self(argument) for argument in following.args[1:])))

    def _subscript(self, name: str, index: Term) -> Term:
        if self.scope.is_sequence(name):
            indices = index.items if isinstance(index, Items) else (index,)
            return Apply(name, tuple(self(part) for part in indices))
        match index:
            case Num(value) | Var(value):
                return Var(f"{name}_{value}")
        raise FormulaError(f"{name} with a subscript", "the sequence is not introduced")

    def _chain(self, chain: Chain) -> Term:
        modulus = None if chain.modulus is None else self(chain.modulus)
        terms = [self(item) for item in chain.items]
        parts = [
            self._gcd_of_pair(relation, left, right) or _relate(relation, left, right, modulus)
            for relation, left, right in zip(chain.relations, terms, terms[1:], strict=False)
        ]
        return conjunction(parts)

    def _gcd_of_pair(self, relation: str, left: Term, right: Term) -> Term | None:
        """`(a, b) = 1` says that `a` and `b` are coprime, `(a, b) = d` names their divisor."""
        match left, right:
            case Op("tuple", pair), Num() | Var() if relation == "eq" and len(pair) == 2:
                number = (isinstance(right, Num) and right.value != "0") or (
                    isinstance(right, Var) and right.name.islower()
                )
                if number:
                    meaning = "(a, b) is the greatest common divisor"
                    divisor = self.choices.pick("pair", [(Op("gcd", pair), meaning)])
                    return op("coprime", *pair) if right == Num("1") else op("eq", divisor, right)
        return None

    def _operator(self, term: Op) -> Term:
        name, args = term.name, term.args
        if name in _SUMMED and any(
            isinstance(arg, Dots) or (isinstance(arg, Juxt) and Dots() in arg.items) for arg in args
        ):
            return self._ellipsis(name, args)
        if name == "slash":
            return self._slash(*args)
        if name in ("big_sum", "big_prod"):
            return self._big(term)
        if name == "set_builder":
            return self._set_builder(*args)
        if name == "set" and Dots() in args:
            parts = tuple(arg if isinstance(arg, Dots) else self(arg) for arg in args)
            return index_range(parts)
        resolved = Op(name, tuple(self(arg) for arg in args))
        return _nest(resolved) if name in ("gcd", "lcm", "max", "min") else resolved

    def _ellipsis(self, name: str, args: tuple[Term, ...]) -> Term:
        """Resolve the terms around the dots, then find the pattern."""
        flat: list[Term] = []
        for arg in args:
            dotted = isinstance(arg, Juxt) and Dots() in arg.items
            flat += arg.items if dotted and isinstance(arg, Juxt) else [arg]
        return fold_ellipsis(
            name, tuple(part if isinstance(part, Dots) else self(part) for part in flat)
        )

    def _slash(self, left: Term, right: Term) -> Term:
        top, bottom = self(left), self(right)
        product = isinstance(right, Juxt) and isinstance(bottom, Op) and bottom.name == "mul"
        if not product or not isinstance(bottom, Op):
            return op("div", top, bottom)
        whole = op("div", top, bottom)
        first = Op("mul", (op("div", top, bottom.args[0]), *bottom.args[1:]))
        return self.choices.pick(
            "slash", [(whole, ""), (first, "a slash divides by the next factor only")], 2.0
        )

    def _big(self, term: Op) -> Term:
        body, low = term.args[0], term.args[1]
        kind = term.name.removeprefix("big_")
        conditions = low.items if isinstance(low, Items) else (low,)
        first = conditions[0]
        if len(term.args) == 3:
            match first:
                case Chain((Var(name), start), ("eq",)) if len(conditions) == 1:
                    domain = op("nat_interval", self(start), self(term.args[2]))
                    return Bind(kind, (Bound(name, domain=domain),), None, self(body))
            raise FormulaError(f"\\{kind}", "its lower limit must be of the form k = a")
        return self._big_over(kind, body, conditions)

    def _big_over(self, kind: str, body: Term, conditions: tuple[Term, ...]) -> Term:
        """`∑_{k ∈ S}`, `∑_{1 ≤ k ≤ n}` and `∑_{d ∣ n}`."""
        match conditions[0]:
            case Chain((Var(name), domain), ("mem",)):
                bound, rest = Bound(name, domain=self(domain)), conditions[1:]
            case Chain((low, Var(name), high), ("le", ("le" | "lt") as right)):
                top = high if right == "le" else op("add", high, op("minus", Num("1")))
                bound = Bound(name, domain=op("nat_interval", self(low), self(top)))
                rest = conditions[1:]
            case Chain((Var(name), whole), ("dvd",)):
                bound, rest = Bound(name, domain=op("divisors", self(whole))), conditions[1:]
            case _:
                raise FormulaError(f"\\{kind}", "what it runs over is not clear")
        guard = conjunction([self(condition) for condition in rest]) if rest else None
        return Bind(kind, (bound,), guard, self(body))

    def _set_builder(self, pattern: Term, conditions: Term) -> Term:
        items = pattern.items if isinstance(pattern, Items) else (pattern,)
        body = self(conditions)
        if len(items) == 1:
            match items[0]:
                case Var(name):
                    return Bind("setof", (Bound(name),), None, body)
                case Chain((Var(name), domain), ("mem",)):
                    return Bind("setof", (Bound(name, domain=self(domain)),), None, body)
        raise FormulaError("{ … }", "a set is read as {x ∈ A : …}")


def _relate(relation: str, left: Term, right: Term, modulus: Term | None) -> Term:
    if modulus is not None:
        if relation not in ("congr", "ncongr", "eq", "ne"):
            raise FormulaError("mod", "a modulus belongs to a congruence")
        congruence = op("congr", left, right, modulus)
        return op("not", congruence) if relation in ("ncongr", "ne") else congruence
    if relation in ("congr", "ncongr"):
        raise FormulaError("≡", "the congruence has no modulus")
    if relation in _NEGATED:
        return op("not", op(_NEGATED[relation], left, right))
    if relation in _FLIPPED:
        return op(_FLIPPED[relation], right, left)
    return op(relation, left, right)


def _nest(term: Op) -> Term:
    """`gcd(a, b, c)` is `gcd(gcd(a, b), c)`."""
    if len(term.args) < 2:
        raise FormulaError(term.name, "it takes at least two arguments")
    result = term.args[0]
    for argument in term.args[1:]:
        result = op(term.name, result, argument)
    return result
