"""What hypotheses say of sizes: enough to know when a subtraction of naturals is exact."""

from __future__ import annotations

from dataclasses import dataclass, field

from .terms import Num, Op, Term, Var

Linear = dict[str, int]
"""A linear form: coefficient by variable, the constant under the empty name."""


def linear(term: Term) -> Linear | None:
    """The linear form with integer coefficients of a term, if it has one."""
    match term:
        case Num(value) if value.isdigit():
            return {"": int(value)}
        case Var(name):
            return {name: 1, "": 0}
        case Op("neg" | "minus", (inner,)):
            return _scale(linear(inner), -1)
        case Op("add", args):
            total: Linear = {"": 0}
            for arg in args:
                part = linear(arg)
                if part is None:
                    return None
                for name, coefficient in part.items():
                    total[name] = total.get(name, 0) + coefficient
            return total
        case Op("mul", args):
            return _product(args)
    return None


def _product(args: tuple[Term, ...]) -> Linear | None:
    result: Linear | None = {"": 1}
    for arg in args:
        part = linear(arg)
        if part is None or result is None:
            return None
        if not any(part[name] for name in part if name):
            result = _scale(result, part.get("", 0))
        elif not any(result[name] for name in result if name):
            result = _scale(part, result.get("", 0))
        else:
            return None
    return result


def _scale(form: Linear | None, factor: int) -> Linear | None:
    return None if form is None else {name: factor * value for name, value in form.items()}


@dataclass
class Facts:
    """Known lower bounds of variables, and of differences of two variables."""

    lower: dict[str, int] = field(default_factory=dict)
    difference: dict[tuple[str, str], int] = field(default_factory=dict)

    def copy(self) -> Facts:
        """Facts that can grow without changing these."""
        return Facts(dict(self.lower), dict(self.difference))

    def natural(self, name: str) -> None:
        """Note that a variable is a natural number."""
        self.lower[name] = max(self.lower.get(name, 0), 0)

    def forget(self, name: str) -> None:
        """A new variable hides the old one of that name."""
        self.lower.pop(name, None)
        self.difference = {p: v for p, v in self.difference.items() if name not in p}

    def learn(self, term: Term | None) -> None:
        """Take in a hypothesis about integers."""
        match term:
            case Op("and", args):
                for arg in args:
                    self.learn(arg)
            case Op("le", (left, right)) | Op("not", (Op("lt", (right, left)),)):
                self._at_least(right, left, 0)
            case Op("lt", (left, right)) | Op("not", (Op("le", (right, left)),)):
                self._at_least(right, left, 1)
            case Op("ge", (left, right)) | Op("not", (Op("gt", (right, left)),)):
                self._at_least(left, right, 0)
            case Op("gt", (left, right)) | Op("not", (Op("ge", (right, left)),)):
                self._at_least(left, right, 1)
            case Op("eq", (left, right)):
                self._at_least(right, left, 0)
                self._at_least(left, right, 0)
            case Op("ne", (Var(name), Num("0"))) if self.lower.get(name) == 0:
                self.lower[name] = 1
            case Op("prime", (Var(name),)):
                self.lower[name] = max(2, self.lower.get(name, 2))
            case Op("mem", (variable, Op("nat_interval", (low, high)))):
                self._at_least(variable, low, 0)
                self._at_least(high, variable, 0)

    def _at_least(self, big: Term, small: Term, by: int) -> None:
        form = linear(Op("add", (big, Op("minus", (small,)))))
        if form is None:
            return
        names = [name for name, value in form.items() if name and value]
        rest = by - form.get("", 0)
        if len(names) == 1 and form[names[0]] == 1:
            name = names[0]
            self.lower[name] = max(self.lower.get(name, rest), rest)
        elif len(names) == 2 and sorted(form[name] for name in names) == [-1, 1]:
            up = next(name for name in names if form[name] == 1)
            down = next(name for name in names if form[name] == -1)
            self.difference[up, down] = max(self.difference.get((up, down), rest), rest)
            if down in self.lower:
                self.lower[up] = max(
                    self.lower.get(up, self.lower[down] + rest), self.lower[down] + rest
                )

    def bounded_below(self, name: str) -> bool:
        """Whether the variable is known to be at least zero."""
        return self.lower.get(name, -1) >= 0

    def at_least_zero(self, form: Linear) -> bool:
        """Whether the linear form is known to be non-negative."""
        rest = {name: value for name, value in form.items() if name and value}
        constant = form.get("", 0)
        for (up, down), by in self.difference.items():
            while rest.get(down, 0) < 0 and rest.get(up, 0) > 0:
                constant += by
                rest[up] -= 1
                rest[down] += 1
        for name, value in rest.items():
            if value < 0 or name not in self.lower:
                if value:
                    return False
                continue
            constant += value * self.lower[name]
        return constant >= 0

    def exact(self, term: Term) -> bool:
        """Whether truncated subtraction gives the true value at every step from left to right."""
        match term:
            case Num(value):
                return value.isdigit()
            case Var():
                return True
            case Op("add", args):
                return self._exact_sum(args)
            case Op("mul" | "pow" | "factorial" | "choose", args):
                return all(self.exact(arg) for arg in args)
        return False

    def _exact_sum(self, args: tuple[Term, ...]) -> bool:
        subtracts = any(isinstance(arg, Op) and arg.name == "minus" for arg in args)
        for count, arg in enumerate(args, start=1):
            inner = arg.args[0] if isinstance(arg, Op) and arg.name == "minus" else arg
            if not self.exact(inner):
                return False
            if subtracts:
                prefix = linear(Op("add", args[:count]))
                if prefix is None or not self.at_least_zero(prefix):
                    return False
        return True
