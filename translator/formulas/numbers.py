"""Terms that are numbers: the type each one has by itself, and the Lean text at a given type.

Subtraction of naturals is never left to Lean's truncated one: such terms are at least integers,
and division makes them at least rational.
"""

from __future__ import annotations

from collections.abc import Callable

from .big_operators import BigOperators
from .describe import describe
from .environment import Environment
from .errors import FormulaError
from .functions import CONSTANTS, NATURAL_FUNCTIONS, REAL_FUNCTIONS, is_anchored
from .pieces import APPLICATION, ATOM, BIG, NEGATION, POWER, PRODUCT, SUM, Piece
from .terms import Apply, Bind, Const, Num, Op, Term, Var, free_variables, walk
from .types import INT, NAT, RAT, REAL, Function, Number, SetOf, join


class NumberWriter(BigOperators):
    """Finds the types of numeric terms and writes them in Lean."""

    def __init__(
        self, environment: Environment, proposition: Callable[[Environment, Term], Piece]
    ) -> None:
        self.env = environment
        self._proposition = proposition

    def among(self, env: Environment) -> NumberWriter:
        """A writer in another environment."""
        return NumberWriter(env, self._proposition)

    def condition(self, env: Environment, term: Term) -> Piece:
        """A proposition in Lean."""
        return self._proposition(env, term)

    def natural_type(self, term: Term) -> Number:
        """The smallest type of the tower in which the term means what the text means."""
        match term:
            case Num(value):
                return NAT if value.isdigit() else RAT
            case Var(name):
                return self._number(name, self.env.type_of(name))
            case Const(name) if name in CONSTANTS:
                return REAL
            case Apply(function, _):
                return self._number(function, self.env.function(function).result)
            case Bind("sum" | "prod", (bound,), guard, body):
                return self.among(self.inside(bound, guard)).natural_type(body)
            case Op(name, args):
                return self._operator_type(name, args)
        raise FormulaError(describe(term), "this is not a number")

    def _number(self, symbol: str, kind: object) -> Number:
        if not isinstance(kind, Number):
            raise FormulaError(symbol, "this is not a number")
        return kind

    def _operator_type(self, name: str, args: tuple[Term, ...]) -> Number:
        if name in ("add", "mul", "max", "min", "mod"):
            return self._joined(args, NAT)
        if name in ("neg", "minus", "abs"):
            return self._joined(args, INT)
        if name == "div":
            return self._joined(args, RAT)
        if name == "pow":
            return self._power_type(*args)
        if name in REAL_FUNCTIONS or name in ("degrees", "root"):
            return REAL
        if name in ("floor", "ceil"):
            return INT
        if name in NATURAL_FUNCTIONS or name in ("gcd", "lcm", "divisor_sum"):
            return NAT
        raise FormulaError(describe(Op(name, args)), "this is not a number")

    def _joined(self, args: tuple[Term, ...], least: Number) -> Number:
        for arg in args:
            least = join(least, self.natural_type(arg))
        return least

    def _power_type(self, base: Term, exponent: Term) -> Number:
        if base == Const("e"):
            return REAL
        kind, own = self.natural_type(exponent), self.natural_type(base)
        if self.fits_natural(exponent):
            return own
        return join(own, RAT) if kind == INT else REAL

    def fits_natural(self, term: Term) -> bool:
        """Whether the term can be written over ℕ without changing what it means."""
        kind = self.natural_type(term)
        if kind == NAT:
            return True
        leaves_natural = all(self.env.types.get(name, NAT) == NAT for name in free_variables(term))
        return kind == INT and leaves_natural and self.env.facts.exact(term)

    def write(self, term: Term, target: Number, anchor: bool = False) -> Piece:
        """The term as a Lean term of type `target`; with `anchor` the text alone fixes the type."""
        anchor = anchor and target != NAT and not is_anchored(term)
        match term:
            case Num(value):
                return self._numeral(value, target, anchor)
            case Var(name):
                return self._cast(Piece(self.env.name(name), ATOM), self.natural_type(term), target)
            case Const(name):
                return self._cast(CONSTANTS[name], REAL, target)
            case Apply(function, args):
                return self._cast(self.application(function, args), self.natural_type(term), target)
            case Bind("sum" | "prod", (bound,), guard, body):
                return self.big(term, bound, guard, body, target)
            case Op(name, args):
                return self._operator(name, args, target, anchor)
        raise FormulaError(describe(term), "this is not a number")

    def write_natural(self, term: Term) -> Piece:
        """The term over ℕ, where Lean wants a natural number."""
        if not self.fits_natural(term):
            raise FormulaError(
                describe(term), "this must be a natural number, and nothing here says that it is"
            )
        return self.write(term, NAT)

    def _numeral(self, value: str, target: Number, anchor: bool) -> Piece:
        if not value.isdigit():
            whole, _, part = value.partition(".")
            top, bottom = int(whole + part), 10 ** len(part)
            return Piece(f"({top} / {bottom} : {target.lean})", ATOM)
        value = str(int(value))
        return Piece(f"({value} : {target.lean})" if anchor else value, ATOM)

    def _cast(self, piece: Piece, source: Number, target: Number) -> Piece:
        if source == target:
            return piece
        if source.rank > target.rank:
            raise FormulaError(piece.text, f"a number of {source.lean} where {target.lean} is due")
        return Piece(f"({piece.text} : {target.lean})", ATOM)

    def application(self, symbol: str, args: tuple[Term, ...]) -> Piece:
        """A function, sequence or notion applied to arguments."""
        function = self.env.function(symbol)
        if len(args) != len(function.parameters):
            raise FormulaError(symbol, f"it takes {len(function.parameters)} arguments")
        texts = [
            self.argument(arg, kind) for arg, kind in zip(args, function.parameters, strict=True)
        ]
        return Piece(" ".join([function.lean, *texts]), APPLICATION)

    def argument(self, term: Term, kind: object) -> str:
        """The term as an argument of the given type."""
        if kind == NAT:
            return self.write_natural(term).at(ATOM)
        if isinstance(kind, Number):
            return self.write(term, kind).at(ATOM)
        if isinstance(term, Var) and self.env.type_of(term.name) == kind:
            return self.env.name(term.name)
        if isinstance(kind, Function) and len(kind.parameters) == 1:
            return self._function(term, kind)
        if isinstance(kind, SetOf):
            return self._proposition(self.env, Op("set_value", (term,))).at(ATOM)
        raise FormulaError(describe(term), "this argument is not of the type it should be")

    def _function(self, term: Term, kind: Function) -> str:
        """A function given by its values: `x ↦ x²`, or `f + g` made of functions."""
        if isinstance(term, Bind) and term.kind == "lambda":
            name, body = term.bound[0].name, term.body
        else:
            name = next(n for n in ("x", "y", "z", "t") if n not in free_variables(term))
            body = _pointwise(term, name, self.env)
        env = self.env.inner()
        env.declare(name, kind.parameters[0])
        if not isinstance(kind.result, Number):
            raise FormulaError(describe(term), "this function does not give numbers")
        value = NumberWriter(env, self._proposition).write(body, kind.result)
        return f"(fun {env.name(name)} : {kind.parameters[0].lean} => {value.text})"

    def _operator(self, name: str, args: tuple[Term, ...], target: Number, anchor: bool) -> Piece:
        if name == "add":
            return self._sum(args, target, anchor)
        if name == "mul":
            texts = [self.write(args[0], target, anchor).at(PRODUCT)]
            texts += [self.write(arg, target).at(PRODUCT + 1) for arg in args[1:]]
            return Piece(" * ".join(texts), PRODUCT)
        if name in ("neg", "minus"):
            inner = self.write(args[0], target, anchor)
            twice = inner.text.startswith("-")  # `--` would open a comment
            return Piece(f"-{inner.at(ATOM if twice else NEGATION)}", NEGATION)
        if name in ("div", "mod"):
            sign = "/" if name == "div" else "%"
            left = self.write(args[0], target, anchor).at(PRODUCT)
            return Piece(f"{left} {sign} {self.write(args[1], target).at(PRODUCT + 1)}", PRODUCT)
        if name == "pow":
            return self._power(args[0], args[1], target, anchor)
        if name == "abs":
            text = self.write(args[0], target, anchor).text
            doubled = text.startswith("|") or text.endswith("|")  # `||` is another token
            return Piece(f"|({text})|" if doubled else f"|{text}|", ATOM)
        if name in ("max", "min"):
            left = self.write(args[0], target, anchor).at(ATOM)
            return Piece(f"{name} {left} {self.write(args[1], target).at(ATOM)}", APPLICATION)
        return self._fixed(name, args, target)

    def _sum(self, args: tuple[Term, ...], target: Number, anchor: bool) -> Piece:
        text = self.write(args[0], target, anchor).at(SUM)
        for arg in args[1:]:
            if isinstance(arg, Op) and arg.name == "minus":
                text += f" - {self.write(arg.args[0], target).at(SUM + 1)}"
            else:
                text += f" + {self.write(arg, target).at(SUM + 1)}"
        return Piece(text, SUM)

    def _power(self, base: Term, exponent: Term, target: Number, anchor: bool) -> Piece:
        if base == Const("e"):
            power = Piece(f"Real.exp {self.write(exponent, REAL).at(ATOM)}", APPLICATION)
            return self._cast(power, REAL, target)
        written = self.write(base, target, anchor).at(POWER)
        if self.fits_natural(exponent):
            return Piece(f"{written} ^ {self.write_natural(exponent).at(POWER)}", POWER - 1)
        kind = self.natural_type(exponent)
        kind = INT if kind == INT else REAL
        text = self.write(exponent, kind, anchor=True)
        return Piece(f"{written} ^ {text.at(POWER)}", POWER - 1)

    def _fixed(self, name: str, args: tuple[Term, ...], target: Number) -> Piece:
        """Functions that take and give one type only."""
        if name in REAL_FUNCTIONS:
            texts = [self.write(arg, REAL).at(ATOM) for arg in args]
            piece = Piece(" ".join([REAL_FUNCTIONS[name], *texts]), APPLICATION)
            return self._cast(piece, REAL, target)
        if name == "degrees":
            inner = self.write(args[0], REAL).at(PRODUCT)
            return self._cast(Piece(f"{inner} * Real.pi / 180", PRODUCT), REAL, target)
        if name == "root":
            self.env.choices.pick("roots", [(None, "roots are of non-negative numbers")])
            index, radicand = args
            text = f"{self.write(radicand, REAL, True).at(POWER)} ^ "
            text += f"(1 / {self.write(index, REAL).at(PRODUCT + 1)} : ℝ)"
            return self._cast(Piece(text, POWER - 1), REAL, target)
        if name in ("floor", "ceil"):
            kind = join(self.natural_type(args[0]), RAT)
            inner = self.write(args[0], kind, anchor=True).text
            text = f"⌊{inner}⌋" if name == "floor" else f"⌈{inner}⌉"
            return self._cast(Piece(text, ATOM), INT, target)
        if name in ("gcd", "lcm"):
            kind = NAT if all(self.fits_natural(arg) for arg in args) else self.integer_type(args)
            prefix = "Nat" if kind == NAT else "Int"
            texts = [self.write(arg, kind).at(ATOM) for arg in args]
            return self._cast(
                Piece(" ".join([f"{prefix}.{name}", *texts]), APPLICATION), NAT, target
            )
        if name == "card":
            return self._cast(self._cardinality(args[0]), NAT, target)
        if name == "divisor_sum":
            text = f"∑ d ∈ Nat.divisors {self.write_natural(args[0]).at(ATOM)}, d"
            return self._cast(Piece(text, BIG), NAT, target)
        texts = [self.write_natural(arg).at(ATOM) for arg in args]
        template = NATURAL_FUNCTIONS[name]
        level = ATOM if template.startswith("(") and template.endswith("d") else APPLICATION
        return self._cast(Piece(template.format(*texts), level), NAT, target)

    def _cardinality(self, term: Term) -> Piece:
        if isinstance(term, Var):
            kind = self.env.type_of(term.name)
            if isinstance(kind, SetOf):
                method = "card" if kind.finite else "ncard"
                return Piece(f"{self.env.name(term.name)}.{method}", ATOM)
        text = self._proposition(self.env, Op("set_value", (term,))).at(ATOM)
        return Piece(f"Set.ncard {text}", APPLICATION)

    def integer_type(self, args: tuple[Term, ...]) -> Number:
        """ℕ or ℤ, the type in which a statement about integers is made."""
        kind = self._joined(args, NAT)
        if kind.rank > INT.rank:
            bad = next(arg for arg in args if self.natural_type(arg).rank > INT.rank)
            hint = "an integer is needed here"
            if any(self._may_be_fraction(part) for part in walk(bad)):
                hint += ", and the exponent may be negative"
            raise FormulaError(describe(bad), hint)
        return kind

    def _may_be_fraction(self, term: Term) -> bool:
        match term:
            case Op("pow", (base, exponent)) if base != Const("e"):
                known = all(name in self.env.types for name in free_variables(term))
                return known and not self.fits_natural(exponent)
        return False


def _pointwise(term: Term, name: str, env: Environment) -> Term:
    """`f + g` as the term `f(x) + g(x)`."""
    match term:
        case Var(function) if isinstance(env.type_of(function), Function):
            return Apply(function, (Var(name),))
        case Op("add" | "mul" | "neg" | "minus" as operator, args):
            return Op(operator, tuple(_pointwise(arg, name, env) for arg in args))
        case Num():
            return term
        case Var(number) if isinstance(env.type_of(number), Number):
            return term
    raise FormulaError(describe(term), "this is not a function")
