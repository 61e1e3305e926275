"""“of the form $4k + 1$”: the letters of the form exist, of the kind that words after it say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from translator.formulas.terms import (
    Bind,
    Bound,
    Term,
    conjunction,
    op,
)

from .noun_phrases import CLAUSE_VERBS
from .phrase import Phrase, Predicate, letters_of
from .words_of_definitions import WordsOfDefinitions


class Forms(WordsOfDefinitions):
    """Reads forms that numbers have."""

    def condition(self) -> Term:
        """A clause without the subclauses that follow it."""
        raise NotImplementedError

    def _of_form(self) -> Predicate:
        """“of the form $4k + 1$ with an integer $k$”: the form's new letters exist."""
        self.expect("of the form")
        return self._form()

    def _form(self) -> Predicate:
        forms = [*self.terms()]
        while (following := self.optional(self._further_form)) is not None:
            forms += following
        letters = dict.fromkeys(name for form in forms for name in letters_of(form))
        names = [name for name in letters if not self.is_open(name)]
        frame_sorts: tuple[Bound, ...] = ()
        conditions: list[Term] = []
        start = self.position
        self.accept_mark(",")
        if self.accept("where", "for some", "with"):
            said = self.optional(self._said_of_letters) or self.optional(self.noun_phrase)
            if said is not None and said.bounds:
                frame_sorts, conditions = said.bounds, list(said.conditions)
            else:
                self.position = start
        else:
            self.position = start
        known = {bound.name: bound for bound in frame_sorts}
        bounds = tuple(known.get(name, Bound(name, "int")) for name in names)
        if not bounds:
            self.stumble("the form has no letter of its own")

        def hold(terms: tuple[Term, ...]) -> Term:
            guard = conjunction(conditions) if conditions else None
            said: list[Term] = []
            for term in terms:
                cases = [op("eq", term, form) for form in forms]
                body = cases[0] if len(cases) == 1 else op("or", *cases)
                said.append(Bind("exists", bounds, guard, body))
            return conjunction(said)

        return hold

    def _said_of_letters(self) -> Phrase:
        """“where $k$ is an integer”."""
        with self.speaking("hypothesis"), self.frame() as frame:
            body = self.condition()
        if not frame.bounds:
            self.stumble("what the letters of the form are was expected")
        said = [] if body == op("true") else [body]
        return Phrase((), tuple(frame.bounds), (*frame.conditions, *said))

    def _further_form(self) -> tuple[Term, ...]:
        """“… or $2k + 1$” after “of the form $2k$”."""
        if not self.accept_mark(",") or self.see("or"):
            self.expect("or")
        form = self.terms()
        last = self.tokens[self.position - 2].text == "or"
        if self.token.text in CLAUSE_VERBS or not (last or self.see("or") or self.see_mark(",")):
            self.stumble("a form was expected")
        return form

    @contextmanager
    def speaking(self, mood: str) -> Iterator[None]:
        """Read in another mood for a while."""
        before, self.mood = self.mood, mood
        try:
            yield
        finally:
            self.mood = before
