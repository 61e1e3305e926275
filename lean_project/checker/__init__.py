"""Check Lean code: one interface, one module per backend, one audit for all of them."""

from lean_project.checker.errors import CheckerError
from lean_project.checker.model import (
    Checker,
    DeclaredName,
    Environment,
    Message,
    Mode,
    Severity,
    Status,
    Verdict,
)
from lean_project.checker.opening import open_checker

__all__ = [
    "Checker",
    "CheckerError",
    "DeclaredName",
    "Environment",
    "Message",
    "Mode",
    "Severity",
    "Status",
    "Verdict",
    "open_checker",
]
