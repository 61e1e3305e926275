"""The names a text gives to things: `$n$`, `$a$ and $b$`, `$n > 1$`, `$f : A \\to B$`."""

from __future__ import annotations

from translator.formulas.resolve import distribute
from translator.formulas.terms import (
    Bound,
    Chain,
    Const,
    Op,
    Paren,
    Sub,
    Term,
    Var,
)
from translator.formulas.types import BLACKBOARD

from .noun_phrases import NounPhrases
from .nouns import Core
from .phrase import ORDER, symbol_of
from .tokens import Kind

_VERBS = frozenset(["is", "divides", "satisfies", "has", "does", "equals", "leaves"])


class Names(NounPhrases):
    """Reads names after nouns and after “let”."""

    def names(self, core: Core) -> tuple[list[Bound], list[Term]]:
        """The names after a noun, with what their formulas say."""
        if core.name is not None:
            return [Bound(core.name, core.sort)], []
        bounds: list[Bound] = []
        conditions: list[Term] = []
        while self.see_formula():
            self.names_one = not bounds and self._is_singular()
            found = self.name_formula(core.sort, bounds)
            self.names_one = False
            if found is None:
                break
            bounds += found[0]
            conditions += found[1]
            start = self.position
            comma = self.accept_mark(",")
            if not (self.accept("and") or comma) or not self._another(bounds):
                self.position = start
                break
        return bounds, conditions

    names_one = False
    """After a singular noun: “a prime $p < n$” does not say that `n` is a prime, too."""

    def _is_singular(self) -> bool:
        """Whether the noun before the cursor is in the singular."""
        before = self.tokens[self.position - 1]
        plain = before.text not in ("real", "rational", "natural", "positive", "negative")
        return before.kind is Kind.WORD and not before.text.endswith("s") and plain

    def _another(self, bounds: list[Bound]) -> bool:
        """Whether a further name follows, and not a new clause."""
        formula = self.token.formula
        if formula is None:
            return False
        names = [symbol_of(item) for item in formula.items]
        known = {bound.name for bound in bounds}
        following = self.tokens[self.position + 1].text
        return following not in _VERBS and all(
            name is not None and name not in known and not self.is_open(name) for name in names
        )

    def name_formula(
        self, sort: str | None, before: list[Bound]
    ) -> tuple[list[Bound], list[Term]] | None:
        """Names and conditions of the formula at the cursor; `None` if it names nothing."""
        formula = self.token.formula
        if formula is None:
            return None
        names: list[Bound] = []
        conditions: list[Term] = []
        for item in distribute(formula.items):
            read = self.declaration(item, sort, {b.name for b in (*before, *names)})
            if read is None:
                return None
            names += [bound for bound in read[0] if bound.name not in {b.name for b in names}]
            conditions += read[1]
        if not names:
            return None
        self.position += 1
        return names, conditions

    def declaration(
        self, item: Term, sort: str | None, known: set[str]
    ) -> tuple[list[Bound], list[Term]] | None:
        """What `n`, `n > 1`, `x ∈ A`, `f : A → B` declare after a noun or “let”."""
        name = symbol_of(item)
        if name is not None:
            if sort and sort.startswith("sequence"):
                name = name.partition("_")[0]
            return [Bound(name, sort)], []
        match item:
            case Paren((Sub(Var(family), _),)) | Op("set", (Sub(Var(family), _),)):
                return [Bound(family, sort or "sequence")], []
            case Op("typed", (Var(function), Const(source), Const(target))):
                return self._typed(function, source, target)
            case Chain((variable, domain), ("mem",)):
                member = symbol_of(variable)
                return None if member is None else ([Bound(member, sort, domain)], [])
            case Chain((Var(subset), Const(whole)), ("subset",)) if whole in BLACKBOARD:
                number, relation = BLACKBOARD[whole]
                return None if relation else ([Bound(subset, f"set:{number}")], [])
            case Chain(items, relations) if set(relations) <= ORDER:
                return self._ordered_names(item, items, sort, known)
        return None

    def _ordered_names(
        self, item: Term, items: tuple[Term, ...], sort: str | None, known: set[str]
    ) -> tuple[list[Bound], list[Term]] | None:
        """`n > 1` names `n`; `0 < a < b` names both."""
        fresh = [
            name
            for name in map(symbol_of, items)
            if name and name not in known and not self.is_known(name)
        ]
        fresh = fresh[:1] if self.names_one else fresh
        mentions_known = any(symbol_of(part) in known for part in items)
        if not fresh and not mentions_known:
            return None
        return [Bound(name, sort) for name in fresh], [item]

    def _typed(self, name: str, source: str, target: str) -> tuple[list[Bound], list[Term]] | None:
        kinds = [BLACKBOARD.get(source), BLACKBOARD.get(target)]
        if any(kind is None or kind[1] is not None for kind in kinds):
            self.stumble("functions are read between ℕ, ℤ, ℚ, ℝ and ℂ only")
        return [Bound(name, f"function:{kinds[0][0]}:{kinds[1][0]}")], []  # type: ignore[index]
