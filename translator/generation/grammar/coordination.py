"""Clauses joined by “and” and “or”, and how tightly: commas, “either”, “but not both”, arrows."""

from __future__ import annotations

from collections.abc import Callable

from translator.formulas.terms import Op, Term, conjunction, op

from .trailing import TrailingQuantifiers

_AND = ("and", "but", "while", "whereas", "and that", "and also", "that is", "and indeed")


class Coordination(TrailingQuantifiers):
    """Reads clauses joined by words."""

    in_consequent = False
    """After “then”, “and if” does not go on with the consequent."""
    in_tail = False
    """After “iff” or “if”, a comma with “and” ends the clause."""

    def unit(self) -> Term:
        """A clause without coordination."""
        raise NotImplementedError

    def disjunction(self) -> Term:
        """Clauses joined by “or” and “and”; a comma before “and” ends what “or” joins.

        “$a$ or $b$, and $c$” is “($a$ or $b$) and $c$”; without the comma “and” binds tighter.
        """
        loose = [self._tight_disjunction()]
        while (following := self.optional(self._after_comma)) is not None:
            loose.append(following)
        if len(loose) > 1 and self.comma_or:
            self.stumble("it is not clear how “and” and “or” hang together")
        return conjunction(loose)

    comma_or = False
    """Whether the clauses joined last by “or” have a comma before it."""

    def _alternatives(self, read: Callable[[], list[Term]]) -> list[Term]:
        """Clauses joined by “or”: “… or $x$ is an integer” does not give `x` a type."""
        start, said = self.position, self.type_said
        kept = [list(frame.bounds) for frame in self.frames]
        self.comma_or = False
        parts = read()
        if len(parts) == 1 or self.type_said == said:
            return parts
        self.position, self.comma_or = start, False
        for frame, bounds in zip(self.frames, kept, strict=True):
            frame.bounds[:] = bounds
        with self.asking_type():
            return read()

    def _tight_disjunction(self) -> Term:
        either = self.accept("either")
        parts = self._alternatives(lambda: self._joined(self.conjunction, ("or",)))
        if len(parts) == 1:
            if either:
                self.stumble("“or” was expected")
            return parts[0]
        result = self._around_arrow("or", parts)
        if len(parts) == 2 and self.optional(lambda: self._but_not_both()):
            return conjunction([result, op("not", conjunction(parts))])
        return result

    def _but_not_both(self) -> bool:
        self.accept_mark(",")
        self.expect("but not both", "and not both", "but not both of them")
        return True

    formula_arrows: tuple[Term, ...] = ()
    """Formulas with `⟺` or `⟹` of their own, which words after them may go on with."""

    def _around_arrow(self, name: str, parts: list[Term]) -> Term:
        """“$x^2 = 4 \\iff x = 2$ or $x = -2$”: the arrow binds looser than the word."""
        arrows = [part for part in parts if part in self.formula_arrows]
        if not arrows or len(arrows) == len(parts):
            return conjunction(parts) if name == "and" else Op(name, tuple(parts))
        match arrows:
            case [Op(arrow, (left, right))] if arrow == "iff" or name == "or":
                if parts[0] in arrows:
                    return op(arrow, left, op(name, right, *parts[1:]))
                if parts[-1] in arrows and arrow == "iff":
                    return op(arrow, op(name, *parts[:-1], left), right)
        raise self.failure("it is not clear how far the arrow reaches")

    def _after_comma(self) -> Term:
        """“, and …” after clauses joined by “or”."""
        if not self.accept_mark(",") or self.in_tail:
            self.stumble("“, and” was expected")
        self.expect(*_AND)
        if self.in_consequent and self.see("if", "when"):
            self.stumble("a further clause was expected")
        comma_or = self.comma_or
        result = self._tight_disjunction()
        self.comma_or |= comma_or
        return result

    def conjunction(self) -> Term:
        """Clauses joined by “and”."""
        return self._around_arrow("and", self._joined(self.unit, _AND))

    def _joined(self, read: Callable[[], Term], words: tuple[str, ...]) -> list[Term]:
        parts = [read()]
        while True:
            start = self.position
            comma = self.accept_mark(",")
            joined = self.accept(*words) and not (self.in_consequent and self.see("if", "when"))
            joined = joined and not (comma and words is _AND)
            following = self.optional(read) if joined else None
            if following is None:
                self.position = start
                return parts
            self.comma_or |= comma
            parts.append(following)
