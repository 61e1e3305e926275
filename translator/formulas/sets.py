"""Sets and membership in Lean."""

from __future__ import annotations

from .describe import describe
from .environment import Environment
from .errors import FormulaError
from .infer import choose_type
from .numbers import NumberWriter
from .pieces import APPLICATION, ATOM, RELATION, Piece
from .terms import Apply, Bind, Bound, Const, Num, Op, Term, Var, conjunction, op
from .types import (
    ALPHA,
    BLACKBOARD,
    INT,
    NAT,
    NUMBERS,
    REAL,
    Number,
    SetOf,
    Type,
    join,
)

_SET_SIGNS = {"eq": "=", "ne": "≠", "subset": "⊆", "ssubset": "⊂"}

_SET_OPERATORS = {"union": ("∪", 65), "inter": ("∩", 70), "sdiff": ("\\", 70)}

_INTERVALS = {"Icc": "Icc", "Ico": "Ico", "Ioc": "Ioc", "tuple": "Ioo"}

ZERO = Num("0")


AND_LEVEL, BINDER_LEVEL = 35, 0


class SetWriter:
    """Writes sets; a part of the writer of propositions."""

    env: Environment
    numbers: NumberWriter

    def proposition(self, term: Term) -> Piece:
        """A proposition in Lean."""
        raise NotImplementedError

    def inside(self, env: Environment, term: Term) -> Piece:
        """A proposition in Lean, in another environment."""
        raise NotImplementedError

    def kind(self, term: Term) -> Type:
        """The type of a term of any sort."""
        raise NotImplementedError

    def is_set(self, term: Term) -> bool:
        """Whether a term is a set."""
        match term:
            case Var(name):
                return isinstance(self.env.type_of(name), SetOf)
            case Const(name):
                return name == "emptyset" or name in BLACKBOARD
            case Bind("setof", _, _, _):
                return True
            case Apply(function, _):
                return isinstance(self.env.function(function).result, SetOf)
            case Op(name, _):
                return name in _SET_OPERATORS or name in (
                    "set",
                    "nat_interval",
                    "Icc",
                    "Ico",
                    "Ioc",
                    "range_of",
                )
        return False

    def set_type(self, term: Term) -> SetOf:
        """The type of a set term."""
        match term:
            case Var(name):
                kind = self.env.type_of(name)
                if isinstance(kind, SetOf):
                    return kind
            case Const("emptyset"):
                return SetOf(ALPHA)
            case Const(name) if name in BLACKBOARD:
                return SetOf(NUMBERS[BLACKBOARD[name][0]])
            case Op("set", args):
                kind_of = [self.kind(arg) for arg in args]
                element = kind_of[0]
                for other in kind_of[1:]:
                    both = isinstance(element, Number) and isinstance(other, Number)
                    element = join(element, other) if both else element  # type: ignore[arg-type]
                return SetOf(element)
            case Op("nat_interval", args):
                return SetOf(self.numbers.integer_type(args))
            case Op("Icc" | "Ico" | "Ioc" | "tuple", _):
                return SetOf(REAL)
            case Op("union" | "inter" | "sdiff", (first, *rest)):
                known = [self.set_type(part) for part in (first, *rest)]
                return next((kind for kind in known if kind.element != ALPHA), known[0])
            case Bind("setof", (bound,), _, body):
                element = choose_type(bound, [body], self.env.inner())
                return SetOf(element)
        raise FormulaError(describe(term), "this is not a set")

    def set(self, term: Term, element: Type | None) -> Piece:
        """A set in Lean, its elements of type `element` where that is known."""
        match term:
            case Var(name) if self.is_set(term):
                return Piece(self.env.name(name), ATOM)
            case Const("emptyset"):
                return Piece("∅", ATOM)
            case Const(name) if name in BLACKBOARD:
                return self._number_set(name, element)
            case Op("set", args):
                kind = element or self.set_type(term).element
                return self._listed(args, kind)
            case Op("nat_interval", (low, high)):
                if element in (None, NAT, INT):
                    return self.numbers.interval(low, high)
            case Op("Icc" | "Ico" | "Ioc" | "tuple" as name, args) if len(args) == 2:
                return self._interval(name, args, element)
            case Op("union" | "inter" | "sdiff" as name, args):
                sign, level = _SET_OPERATORS[name]
                kind = element or self.set_type(term).element
                texts = [
                    self.set(arg, kind).at(level + (place > 0)) for place, arg in enumerate(args)
                ]
                return Piece(f" {sign} ".join(texts), level)
            case Bind("setof", (bound,), _, body):
                return self._builder(bound, body, element)
        raise FormulaError(describe(term), "this is not a set")

    def _number_set(self, name: str, element: Type | None) -> Piece:
        sort, relation = BLACKBOARD[name]
        kind = NUMBERS[sort]
        if element not in (None, kind):
            raise FormulaError(name, "a set of another type of numbers")
        if relation is None:
            return Piece(f"(Set.univ : Set {kind.lean})", ATOM)
        sign = {"gt": ">", "lt": "<", "ne": "≠", "ge": "≥"}[relation]
        return Piece(f"{{x : {kind.lean} | x {sign} 0}}", ATOM)

    def _listed(self, args: tuple[Term, ...], kind: Type) -> Piece:
        if isinstance(kind, Number):
            texts = [self.numbers.write(arg, kind).text for arg in args]
        else:
            texts = [self.numbers.argument(arg, kind) for arg in args]
        return Piece(f"({{{', '.join(texts)}}} : Set {kind.lean})", ATOM)

    def _interval(self, name: str, args: tuple[Term, ...], element: Type | None) -> Piece:
        kind = element if isinstance(element, Number) else REAL
        infinite = Const("infinity")
        low, high = args
        if high == infinite:
            text = self.numbers.write(low, kind, True).at(ATOM)
            return Piece(f"Set.{'Ici' if name == 'Ico' else 'Ioi'} {text}", APPLICATION)
        if low == op("neg", infinite):
            text = self.numbers.write(high, kind, True).at(ATOM)
            return Piece(f"Set.{'Iic' if name == 'Ioc' else 'Iio'} {text}", APPLICATION)
        ends = [self.numbers.write(end, kind, True).at(ATOM) for end in args]
        return Piece(f"Set.{_INTERVALS[name]} {' '.join(ends)}", APPLICATION)

    def _builder(self, bound: Bound, body: Term, element: Type | None) -> Piece:
        env = self.env.inner()
        kind = element or choose_type(bound, [body], env)
        env.declare(bound.name, kind)
        conditions = domain_conditions(bound, kind)
        text = self.inside(env, conjunction([*conditions, body])).text
        return Piece(f"{{{env.name(bound.name)} : {kind.lean} | {text}}}", ATOM)

    def set_relation(self, name: str, args: tuple[Term, ...]) -> Piece:
        kinds = [self.set_type(arg).element for arg in args]
        element = next((kind for kind in kinds if kind != ALPHA), None)
        texts = [self.set(arg, element).at(RELATION + 1) for arg in args]
        return Piece(f"{texts[0]} {_SET_SIGNS[name]} {texts[1]}", RELATION)

    def membership(self, member: Term, container: Term) -> Piece:
        if isinstance(container, Const) and container.name in BLACKBOARD:
            return self._in_number_set(member, container.name)
        own = self.kind(member)
        if isinstance(container, Var) or not isinstance(own, Number):
            kind: Type = self.set_type(container).element
        elif isinstance(container, Bind):
            found = self.set_type(container).element
            kind = join(own, found) if isinstance(found, Number) else found
        else:
            kind = (
                own
                if own.rank > 0 or container == Const("emptyset")
                else (join(own, self._at_least(container)))
            )
        text = self.numbers.argument(member, kind)
        if isinstance(kind, Number):
            text = self.numbers.write(member, kind, anchor=True).at(RELATION + 1)
        return Piece(f"{text} ∈ {self.set(container, kind).at(RELATION + 1)}", RELATION)

    def _at_least(self, container: Term) -> Number:
        kind = self.set_type(container).element
        return kind if isinstance(kind, Number) else NAT

    def _in_number_set(self, member: Term, name: str) -> Piece:
        """`t ∈ ℤ` for a real `t`: some integer equals it."""
        sort, relation = BLACKBOARD[name]
        kind, own = NUMBERS[sort], self.numbers.natural_type(member)
        signs = {
            "gt": op("lt", ZERO, member),
            "lt": op("lt", member, ZERO),
            "ge": op("le", ZERO, member),
            "ne": op("ne", member, ZERO),
        }
        if own.rank > kind.rank:
            text = self.numbers.write(member, own, anchor=True).text
            fresh = next(n for n in ("m", "q", "z", "w") if n not in self.env.types)
            equation = Piece(
                f"∃ {fresh} : {kind.lean}, ({fresh} : {own.lean}) = {text}", BINDER_LEVEL
            )
            if relation is None:
                return equation
            return Piece(
                f"{equation.at(AND_LEVEL + 1)} ∧ {self.proposition(signs[relation]).text}",
                AND_LEVEL,
            )
        if relation is None:
            raise FormulaError(describe(member), f"it is in {kind.lean} by its type already")
        return self.proposition(signs[relation])


def domain_conditions(bound: Bound, kind: Type) -> list[Term]:
    """What `x ∈ A` says of `x` beyond its type."""
    if bound.domain is None:
        return []
    variable = Var(bound.name)
    match bound.domain:
        case Const("PP"):
            return [op("prime", variable)]
        case Const(name) if name in BLACKBOARD:
            relation = BLACKBOARD[name][1]
            if relation is None or (kind == NAT and relation == "ge"):
                return []
            pair = (variable, ZERO) if relation in ("lt", "ne") else (ZERO, variable)
            return [Op({"gt": "lt", "lt": "lt", "ge": "le", "ne": "ne"}[relation], pair)]
    return [op("mem", variable, bound.domain)]
