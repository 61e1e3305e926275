"""Terms that are propositions or sets, written in Lean."""

from __future__ import annotations

from .describe import describe
from .environment import Environment
from .errors import FormulaError
from .functions import is_anchored
from .infer import choose_type
from .numbers import NumberWriter
from .partners import nonzero_divisors
from .pieces import APPLICATION, ATOM, RELATION, SUM, Piece
from .sets import SetWriter, domain_conditions
from .terms import Apply, Bind, Bound, Const, Num, Op, Term, Var, conjunction, op
from .types import (
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


class _Writer(SetWriter):
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
                return _ending(f"{text} → ", write(inner, right), _IMPLIES)
            case Op("iff", (left, right)):
                both = [self.proposition(side).at(_IFF + 1) for side in (left, right)]
                return Piece(" ↔ ".join(both), _IFF)
            case Op("not", (body,)):
                return self._negation(body)
            case Op("true", ()):
                raise FormulaError(
                    "", "words that give a letter its type make no claim of their own"
                )
            case Op("set_value", (inner_set,)):
                return self.set(inner_set, None)
            case Op(name, args):
                return self._atomic(name, args)
            case Apply(function, _) if self.env.function(function).result == PROP:
                return self.numbers.application(function, term.args)
        raise FormulaError(describe(term), "this is not a statement")

    def inside(self, env: Environment, term: Term) -> Piece:
        return write(env, term)

    def _connect(self, args: tuple[Term, ...], sign: str, level: int) -> Piece:
        env = self.env.inner() if sign == "∧" else self.env
        if sign == "∧":
            args = tuple(arg for arg in args if not is_trivial(env, arg))
            if len(args) == 1:
                return self.proposition(args[0])
        texts: list[str] = []
        for place, arg in enumerate(args):
            last = place == len(args) - 1
            piece = write(env, arg)
            if last:
                return _ending("".join(f"{text} {sign} " for text in texts), piece, level)
            texts.append(piece.at(level + 1))
            if sign == "∧":
                env.learn(arg)
        raise FormulaError(sign, "there is nothing to connect")

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
        given = scope if term.kind != "forall" else scope[:-1]
        for bound in term.bound:
            text, guard = self._binder(bound, scope, given, env, term.kind != "forall")
            binders.append(text)
            guards += guard
        if term.guard is not None:
            guards.append(term.guard)
        if term.kind != "forall":
            guards += nonzero_divisors(term, env)
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
            start = "".join(f"{text} → " for text in texts)
            body = _ending(start, write(env, term.body), _IMPLIES).text
        else:
            body = write(env, conjunction([*guards, term.body])).text
        return Piece(f"{_merge(sign, binders)}, {body}", _BINDER)

    def _binder(
        self, bound: Bound, scope: list[Term], given: list[Term], env: Environment, exists: bool
    ) -> tuple[tuple[str, str], list[Term]]:
        """The binder as (name, what follows it), and the conditions that come with it."""
        outer = env.inner()
        kind = choose_type(bound, scope, env, given, exists)
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
            return self.set_relation(name, args)
        if name in _SIGNS:
            return self._comparison(name, args)
        if name in ("mem", "is_in"):
            return self.membership(*args)
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
            if kind not in (NAT, INT):
                raise FormulaError(describe(args[0]), "“square” is read of integers only")
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


def _ending(start: str, last: Piece, level: int) -> Piece:
    """Text that ends in a piece; a quantifier there needs no parentheses of its own."""
    if last.level == _BINDER:
        return Piece(start + last.text, _BINDER)
    return Piece(start + last.at(level), level)


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
