"""The variables in scope while a term is written in Lean, with their names and types."""

from __future__ import annotations

from dataclasses import dataclass, field

from .choices import Choices
from .errors import FormulaError
from .facts import Facts
from .scope import Notion, Scope
from .terms import Op, Term, free_variables
from .types import INT, NAT, Function, Type

_GREEK = {
    "alpha": "α",
    "beta": "β",
    "gamma": "γ",
    "delta": "δ",
    "epsilon": "ε",
    "varepsilon": "ε",
    "zeta": "ζ",
    "eta": "η",
    "theta": "θ",
    "vartheta": "ϑ",
    "iota": "ι",
    "kappa": "κ",
    "lambda": "lam",
    "mu": "μ",
    "nu": "ν",
    "xi": "ξ",
    "rho": "ρ",
    "varrho": "ρ",
    "sigma": "σ",
    "tau": "τ",
    "upsilon": "υ",
    "phi": "φ",
    "varphi": "φ",
    "chi": "χ",
    "psi": "ψ",
    "omega": "ω",
    "Gamma": "Γ",
    "Delta": "Δ",
    "Theta": "Θ",
    "Lambda": "Λ",
    "Xi": "Ξ",
    "Sigma": "S",
    "Phi": "Φ",
    "Psi": "Ψ",
    "Omega": "Ω",
    "ell": "ℓ",
}
_DIGITS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def lean_name(symbol: str) -> str:
    """The Lean name of a symbol: `x_1` is `x₁`, `alpha` is `α`."""
    base, _, index = symbol.partition("_")
    base = _GREEK.get(base.rstrip("'"), base.rstrip("'")) + "'" * base.count("'")
    if index.isdigit():
        return base + index.translate(_DIGITS)
    return f"{base}_{index}" if index else base


@dataclass
class Environment:
    """Variables with their types, what is known of their sizes, and the choices of the reading."""

    scope: Scope
    choices: Choices
    types: dict[str, Type] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)

    def inner(self) -> Environment:
        """An environment for the body of a binder."""
        return Environment(self.scope, self.choices, dict(self.types), self.facts.copy())

    def declare(self, symbol: str, kind: Type) -> None:
        """Add a variable, hiding an outer one of the same name."""
        self.facts.forget(symbol)
        self.types[symbol] = kind
        if kind == NAT:
            self.facts.natural(symbol)

    def learn(self, term: Term | None) -> None:
        """Take in a hypothesis; sizes are reckoned among integers only."""
        match term:
            case None:
                return
            case Op("and", args):
                for arg in args:
                    self.learn(arg)
            case _ if all(self.types.get(name) in (NAT, INT) for name in free_variables(term)):
                self.facts.learn(term)

    def type_of(self, symbol: str) -> Type:
        """The type of a variable or of a notion without parameters."""
        if symbol in self.types:
            return self.types[symbol]
        notion = self.scope.notions.get(symbol)
        if notion is not None:
            return (
                Function(notion.parameters, notion.result) if notion.parameters else (notion.result)
            )
        raise FormulaError(symbol, "this symbol is not introduced")

    def function(self, symbol: str) -> Notion:
        """The Lean name, parameters and result of a function, sequence or notion."""
        kind = self.type_of(symbol)
        if not isinstance(kind, Function):
            raise FormulaError(symbol, "this symbol is not a function")
        return Notion(self.name(symbol), kind.parameters, kind.result)

    def name(self, symbol: str) -> str:
        """How a symbol is written in Lean."""
        if symbol not in self.types and symbol in self.scope.notions:
            return self.scope.notions[symbol].lean
        return lean_name(symbol)
