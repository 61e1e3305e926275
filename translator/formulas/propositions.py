"""Terms that are propositions or sets, written in Lean."""

from __future__ import annotations

from .describe import describe
from .environment import Environment
from .errors import FormulaError
from .infer import choose_type
from .numbers import APPLICATION, ATOM, RELATION, SUM, NumberWriter, Piece
from .terms import Apply, Bind, Bound, Const, Num, Op, Term, Var, conjunction, op
from .types import (
    ALPHA,
    BLACKBOARD,
    INT,
    NAT,
    NUMBERS,
    PROP,
    REAL,
    Function,
    Number,
    SetOf,
    Type,
    join,
)

_SIGNS = {"eq": "=", "ne": "≠", "lt": "<", "le": "≤", "gt": ">", "ge": "≥"}
_SET_SIGNS = {"eq": "=", "ne": "≠", "subset": "⊆", "ssubset": "⊂"}
_SET_OPERATORS = {"union": ("∪", 65), "inter": ("∩", 70), "sdiff": ("\\", 70)}
_INTERVALS = {"Icc": "Icc", "Ico": "Ico", "Ioc": "Ioc", "tuple": "Ioo"}
_FUNCTION_PREDICATES = {
    "injective": "Function.Injective",
    "surjective": "Function.Surjective",
    "bijective": "Function.Bijective",
    "strict_mono": "StrictMono",
    "monotone": "Monotone",
    "strict_anti": "StrictAnti",
    "antitone": "Antitone",
}
_AND, _OR, _NOT, _IMPLIES, _IFF, _BINDER = 35, 30, 40, 25, 20, 0


def number_writer(env: Environment) -> NumberWriter:
    """A writer of numbers that knows how to write conditions."""
    return NumberWriter(env, write)


def write(env: Environment, term: Term) -> Piece:
    """The proposition in Lean; `Op("set_value", …)` asks for a set."""
    return _Writer(env).proposition(term)


class _Writer:
    def __init__(self, env: Environment) -> None:
        self.env = env
        self.numbers = number_writer(env)

    def proposition(self, term: Term) -> Piece:
        match term:
            case Bind("forall" | "exists" | "exists_unique", _, _, _):
                return self._quantified(term)
            case Op("and", args):
                return self._connect(args, "∧", _AND)
            case Op("or", args):
                return self._connect(args, "∨", _OR)
            case Op("implies", (left, right)):
                text = self.proposition(left).at(_IMPLIES + 1)
                inner = self.env.inner()
                inner.learn(left)
                return Piece(f"{text} → {write(inner, right).at(_IMPLIES)}", _IMPLIES)
            case Op("iff", (left, right)):
                both = [self.proposition(side).at(_IFF + 1) for side in (left, right)]
                return Piece(" ↔ ".join(both), _IFF)
            case Op("not", (body,)):
                return self._negation(body)
            case Op("set_value", (inner_set,)):
                return self.set(inner_set, None)
            case Op(name, args):
                return self._atomic(name, args)
            case Apply(function, _) if self.env.function(function).result == PROP:
                return self.numbers._application(function, term.args)
        raise FormulaError(describe(term), "this is not a statement")

    def _connect(self, args: tuple[Term, ...], sign: str, level: int) -> Piece:
        env = self.env.inner() if sign == "∧" else self.env
        if sign == "∧":
            args = tuple(arg for arg in args if not is_trivial(env, arg))
            if len(args) == 1:
                return self.proposition(args[0])
        texts = []
        for place, arg in enumerate(args):
            last = place == len(args) - 1
            texts.append(write(env, arg).at(level if last else level + 1))
            if sign == "∧":
                env.learn(arg)
        return Piece(f" {sign} ".join(texts), level)

    def _negation(self, body: Term) -> Piece:
        match body:
            case Op("eq", (left, right)):
                return self.proposition(op("ne", left, right))
            case Op("mem", (left, Const("QQ"))) if self.numbers.natural_type(left) == REAL:
                return Piece(
                    f"Irrational {self.numbers.write(left, REAL, True).at(ATOM)}", APPLICATION
                )
            case Op("mem", (left, right)) if not isinstance(right, Const):
                return Piece(self.proposition(body).text.replace(" ∈ ", " ∉ ", 1), RELATION)
        inner = self.proposition(body)
        if isinstance(body, Bind):
            return Piece(f"¬{inner.text}", _BINDER)
        return Piece(f"¬{inner.at(_NOT)}", _NOT)

    def _quantified(self, term: Bind) -> Piece:
        env = self.env.inner()
        if term.kind == "exists_unique" and len(term.bound) > 1:
            raise FormulaError(describe(term), "“unique” for several variables at once")
        binders, guards = [], []
        scope = [part for part in (term.guard, term.body) if part is not None]
        for bound in term.bound:
            text, guard = self._binder(bound, scope, env)
            binders.append(text)
            guards += guard
        if term.guard is not None:
            guards.append(term.guard)
        return self._close(term, env, binders, guards)

    def _close(
        self, term: Bind, env: Environment, binders: list[tuple[str, str]], guards: list[Term]
    ) -> Piece:
        sign = {"forall": "∀", "exists": "∃", "exists_unique": "∃!"}[term.kind]
        if term.kind == "forall":
            texts = []
            for guard in _conjuncts(guards):
                if is_trivial(env, guard):
                    continue
                texts.append(write(env, guard).at(_IMPLIES + 1))
                env.learn(guard)
            body = " → ".join([*texts, write(env, term.body).at(_IMPLIES)])
        else:
            body = write(env, conjunction([*guards, term.body])).text
        return Piece(f"{_merge(sign, binders)}, {body}", _BINDER)

    def _binder(
        self, bound: Bound, scope: list[Term], env: Environment
    ) -> tuple[tuple[str, str], list[Term]]:
        """The binder as (name, what follows it), and the conditions that come with it."""
        outer = env.inner()
        kind = choose_type(bound, scope, env)
        env.declare(bound.name, kind)
        name = env.name(bound.name)
        conditions = domain_conditions(bound, kind)
        membership = [c for c in conditions if isinstance(c, Op) and c.name == "mem"]
        if len(membership) == 1 and len(conditions) == 1:
            env.learn(membership[0])
            domain = membership[0].args[1]
            assert isinstance(domain, (Op, Var, Bind, Apply))
            return (name, f" ∈ {_Writer(outer).set(domain, kind).at(SUM)}"), []
        return (name, f" : {kind.lean}"), conditions

    def _atomic(self, name: str, args: tuple[Term, ...]) -> Piece:
        if name in ("eq", "ne", "subset", "ssubset") and any(self.is_set(arg) for arg in args):
            return self._set_relation(name, args)
        if name in _SIGNS:
            return self._comparison(name, args)
        if name in ("mem", "is_in"):
            return self._membership(*args)
        if name == "dvd":
            kind = self.numbers.integer_type(args)
            left, right = self._pair(args, kind)
            return Piece(f"{left.at(RELATION + 1)} ∣ {right.at(RELATION + 1)}", RELATION)
        if name == "congr":
            kind = self.numbers.integer_type(args)
            left, right = self._pair(args[:2], kind)
            modulus = self.numbers.write(args[2], kind).text
            mark = "MOD" if kind == NAT else "ZMOD"
            return Piece(
                f"{left.at(RELATION + 1)} ≡ {right.at(RELATION + 1)} [{mark} {modulus}]", RELATION
            )
        if name in ("even", "odd"):
            kind = self.numbers.integer_type(args)
            text = self.numbers.write(args[0], kind, anchor=True).at(ATOM)
            return Piece(f"{name.capitalize()} {text}", APPLICATION)
        if name in ("prime", "coprime", "square"):
            return self._arithmetic(name, args)
        if name in ("is_least", "is_greatest"):
            return self._extreme(name, args)
        if name == "infinite":
            return Piece(f"Set.Infinite {self.set(args[0], None).at(ATOM)}", APPLICATION)
        if name in _FUNCTION_PREDICATES:
            return self._function_predicate(name, args[0])
        raise FormulaError(describe(Op(name, args)), "this is not a statement")

    def _comparison(self, name: str, args: tuple[Term, ...]) -> Piece:
        kinds = [self.kind(arg) for arg in args]
        if all(isinstance(kind, Number) for kind in kinds):
            kind = join(kinds[0], kinds[1])  # type: ignore[arg-type]
            left, right = self._pair(args, kind)
            texts = (left.at(RELATION + 1), right.at(RELATION + 1))
        elif kinds[0] == kinds[1] and all(isinstance(arg, Var) for arg in args):
            texts = (
                self.numbers.argument(args[0], kinds[0]),
                self.numbers.argument(args[1], kinds[1]),
            )
        else:
            raise FormulaError(describe(Op(name, args)), "the two sides are of different types")
        return Piece(f"{texts[0]} {_SIGNS[name]} {texts[1]}", RELATION)

    def _pair(self, args: tuple[Term, ...], kind: Number) -> tuple[Piece, Piece]:
        """Both sides at one type; a side of numerals alone is told its type if both are."""
        from .numbers import is_anchored

        alone = not any(is_anchored(arg) for arg in args)
        left = self.numbers.write(args[0], kind, anchor=alone)
        return left, self.numbers.write(args[1], kind)

    def kind(self, term: Term) -> Type:
        """The type of a term of any sort."""
        match term:
            case Var(name):
                return self.env.type_of(name)
            case Apply(function, _):
                return self.env.function(function).result
        return self.numbers.natural_type(term)

    def _arithmetic(self, name: str, args: tuple[Term, ...]) -> Piece:
        numbers = self.numbers
        if name == "square":
            kind = numbers.natural_type(args[0])
            return Piece(f"IsSquare {numbers.write(args[0], kind, True).at(ATOM)}", APPLICATION)
        if name == "prime":
            if numbers.fits_natural(args[0]):
                return Piece(f"Nat.Prime {numbers.write_natural(args[0]).at(ATOM)}", APPLICATION)
            numbers.integer_type(args)
            text = numbers.write(args[0], INT, anchor=True).at(ATOM)
            return Piece(f"Nat.Prime (Int.toNat {text})", APPLICATION)
        if all(numbers.fits_natural(arg) for arg in args):
            texts = [numbers.write_natural(arg).at(ATOM) for arg in args]
            return Piece(" ".join(["Nat.Coprime", *texts]), APPLICATION)
        numbers.integer_type(args)
        texts = [numbers.write(arg, INT).at(ATOM) for arg in args]
        return Piece(f"Int.gcd {texts[0]} {texts[1]} = 1", RELATION)

    def _function_predicate(self, name: str, argument: Term) -> Piece:
        if not isinstance(argument, Var) or not isinstance(self.kind(argument), Function):
            raise FormulaError(describe(argument), "this is not a function")
        return Piece(f"{_FUNCTION_PREDICATES[name]} {self.env.name(argument.name)}", APPLICATION)

    def _extreme(self, name: str, args: tuple[Term, ...]) -> Piece:
        """`IsLeast S m`: the set decides the type of the number."""
        container, value = args
        kind = self.set_type(container)
        if not isinstance(kind.element, Number):
            raise FormulaError(describe(container), "its elements are not numbers")
        text = self.numbers.write(value, kind.element).at(ATOM)
        lean = "IsLeast" if name == "is_least" else "IsGreatest"
        return Piece(f"{lean} {self.set(container, None).at(ATOM)} {text}", APPLICATION)

    # Sets

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
        text = write(env, conjunction([*conditions, body])).text
        return Piece(f"{{{env.name(bound.name)} : {kind.lean} | {text}}}", ATOM)

    def _set_relation(self, name: str, args: tuple[Term, ...]) -> Piece:
        kinds = [self.set_type(arg).element for arg in args]
        element = next((kind for kind in kinds if kind != ALPHA), None)
        texts = [self.set(arg, element).at(RELATION + 1) for arg in args]
        return Piece(f"{texts[0]} {_SET_SIGNS[name]} {texts[1]}", RELATION)

    def _membership(self, member: Term, container: Term) -> Piece:
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
            "gt": op("lt", _ZERO, member),
            "lt": op("lt", member, _ZERO),
            "ge": op("le", _ZERO, member),
            "ne": op("ne", member, _ZERO),
        }
        if own.rank > kind.rank:
            text = self.numbers.write(member, own, anchor=True).text
            fresh = next(n for n in ("m", "q", "z", "w") if n not in self.env.types)
            equation = Piece(f"∃ {fresh} : {kind.lean}, ({fresh} : {own.lean}) = {text}", _BINDER)
            if relation is None:
                return equation
            return Piece(
                f"{equation.at(_AND + 1)} ∧ {self.proposition(signs[relation]).text}", _AND
            )
        if relation is None:
            raise FormulaError(describe(member), f"it is in {kind.lean} by its type already")
        return self.proposition(signs[relation])


_ZERO = Num("0")


def is_trivial(env: Environment, term: Term) -> bool:
    """Whether types alone make a condition true: an integer is an integer, a natural is ≥ 0."""
    match term:
        case Op("true", ()):
            return True
        case Op("is_in", (member, Const(name))):
            own = number_writer(env).natural_type(member)
            return own.rank <= NUMBERS[BLACKBOARD[name][0]].rank
        case Op("le", (Num("0"), Var(name))) | Op("ge", (Var(name), Num("0"))):
            return env.types.get(name) == NAT
    return False


def _conjuncts(terms: list[Term]) -> list[Term]:
    result: list[Term] = []
    for term in terms:
        result += term.args if isinstance(term, Op) and term.name == "and" else [term]
    return result


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
            pair = (variable, _ZERO) if relation in ("lt", "ne") else (_ZERO, variable)
            return [Op({"gt": "lt", "lt": "lt", "ge": "le", "ne": "ne"}[relation], pair)]
    return [op("mem", variable, bound.domain)]


def _merge(sign: str, binders: list[tuple[str, str]]) -> str:
    """`∀ x : ℝ` and `∀ y : ℝ` share a binder: `∀ x y : ℝ`; others follow one another."""
    groups: list[tuple[list[str], str]] = []
    for name, rest in binders:
        if groups and groups[-1][1] == rest and rest.startswith(" :"):
            groups[-1][0].append(name)
        else:
            groups.append(([name], rest))
    return ", ".join(f"{sign} {' '.join(names)}{rest}" for names, rest in groups)


def value_type(env: Environment, term: Term) -> Type:
    """The type that a term of any sort has by itself."""
    writer = _Writer(env)
    return writer.set_type(term) if writer.is_set(term) else writer.kind(term)


def write_value(env: Environment, term: Term, kind: Type) -> str:
    """A number or a set in Lean, at the given type."""
    if isinstance(kind, Number):
        return number_writer(env).write(term, kind).text
    return _Writer(env).set(term, kind.element if isinstance(kind, SetOf) else None).text
