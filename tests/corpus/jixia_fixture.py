"""What jixia's plugins write about a small file, put together from syntax trees and proof steps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lean_project.checker.syntax import Token, Tree, children, declared_name, kind, tokens
from lean_project.corpus.proof_steps import ProofStep
from tests.corpus.traced_source import byte_range

DECLARATION = "Lean.Parser.Command.declaration"
NAMESPACE = "Fixture"
NAT, TWICE = ["Nat"], [NAMESPACE, "twice"]
BASIC = [["Eq"], ["HMul", "hMul"], ["OfNat", "ofNat"], NAT, TWICE]
REFERENCES: dict[str, tuple[list[list[str]], list[list[str]] | None]] = {
    "twice": ([NAT], [["HAdd", "hAdd"], NAT, ["instAddNat"], ["instHAdd"]]),
    "twice_eq": (BASIC, [["HAdd", "hAdd"], ["Lean", "Omega", "LinearCombo"], TWICE]),
    "twice_add": (BASIC, [["Eq", "mpr"], ["Nat", "mul_add"], [NAMESPACE, "twice_eq"]]),
    "twice_small": ([["Or"], *BASIC], [["Or", "casesOn"], ["Or", "inl"], ["Or", "inr"]]),
    "Pair": ([], None),
}
"""What types and values refer to."""


def jixia(code: str, commands: list[Tree], steps: list[ProofStep]) -> dict[str, Any]:
    """The outputs by the endings of their files."""
    text = code.encode()
    written = [command for command in commands if kind(command) == DECLARATION]
    named = [(command, token) for command in written if (token := declared_name(command))]
    return {
        "decl": [_declaration(command, token, text) for command, token in named],
        "sym": [_symbol(command, token, text) for command, token in named],
        "elab": [_command(command, code, steps) for command in written],
        "lines": list(_lines(text, steps)),
    }


def _full_name(command: Tree, name: str) -> list[str | int]:
    private = any(token.text == "private" for token in tokens(command))
    return [*(["_private", "Example", 0] if private else []), NAMESPACE, name]


def _range(node: Tree) -> list[int] | None:
    inside = list(tokens(node))
    return [inside[0].start, inside[-1].end] if inside else None


def _printed(node: Tree, text: bytes) -> dict[str, Any]:
    place = _range(node)
    pp = {"pp": text[slice(*place)].decode()} if place else {}
    return {"original": True, "range": place, **pp}


def _declaration(command: Tree, name: Token, text: bytes) -> dict[str, Any]:
    modifiers, body = children(command)[:2]
    keyword = kind(body).rpartition(".")[2]
    words = [token.text for token in tokens(modifiers)]
    doc = re.search(r"/--(.*?)-/", text[slice(*(_range(modifiers) or (0, 0)))].decode())
    return {
        "kind": keyword,
        "ref": _printed(command, text),
        "id": {"range": [name.start, name.end], "original": True},
        "name": _full_name(command, name.text),
        "modifiers": {
            "visibility": "private" if "private" in words else "regular",
            **({"docString": [doc[1], False]} if doc else {}),
            "isProtected": False,
            "attrs": [{"kind": "global", "name": ["simp"]}] if "simp" in words else [],
        },
        "signature": _printed(children(body)[2], text),
        "params": [],
        "type": None,
        "value": None,
        "scopeInfo": {"currNamespace": [NAMESPACE]},
    }


def _symbol(command: Tree, name: Token, text: bytes) -> dict[str, Any]:
    body = children(command)[1]
    keyword = kind(body).rpartition(".")[2]
    used, needed = REFERENCES[name.text]
    place = _range(children(body)[2])
    return {
        "kind": "inductive" if keyword == "structure" else keyword,
        "name": _full_name(command, name.text),
        "typeFull": f"∀ {text[slice(*place)].decode()}" if place else "Type",
        "typeReadable": None,
        "typeFallback": "",
        "typeReferences": used,
        "valueReferences": needed,
        "isProp": keyword == "theorem",
    }


def _command(command: Tree, code: str, steps: list[ProofStep]) -> dict[str, Any]:
    """The tree of one command, with the tactics that stand in it."""
    start, end = _range(command) or (0, 0)
    mine = [(i, s) for i, s in enumerate(steps) if start <= byte_range(code, s)[0] < end]
    return {
        "info": {"simple": "command"},
        "ref": _reference(kind(command), [start, end], code.encode()),
        "children": [_tactic(i, s, steps, code) for i, s in mine if s.parent is None],
    }


def _tactic(number: int, step: ProofStep, steps: list[ProofStep], code: str) -> dict[str, Any]:
    """The node of a step, with nodes in it that are no steps: a token, an attempt, what a macro made."""
    text, place = code.encode(), list(byte_range(code, step))
    before, after = [_goal(g) for g in step.before], [_goal(g) for g in step.after]
    inner = [_tactic(i, s, steps, code) for i, s in enumerate(steps) if s.parent == number]
    names = [_term(name, place, text) for name in step.named]
    expansion = _node("Lean.Parser.Tactic.paren", place, text, before, after, original=False)
    token = _node("with", place, text, before, before)
    token["ref"]["str"] = "with"
    attempt = _node("Lean.Parser.Tactic.done", place, text, before, [])
    # The attempt counts as taken back only where a later tactic finds the goal open again.
    parts = [token, attempt, *names, *inner] if inner else [token, *names, expansion]
    return {**_node(str(step.kind), place, text, before, after), "children": parts}


def _node(
    syntax: str, place: list[int], text: bytes, before: Any, after: Any, *, original: bool = True
) -> dict[str, Any]:
    return {
        "info": {"tactic": {"references": [], "before": before, "after": after}},
        "ref": {**_reference(syntax, place, text), "original": original},
        "children": [],
    }


def _term(name: str, place: list[int], text: bytes) -> dict[str, Any]:
    info = {"context": [], "type": "", "expectedType": None, "value": name}
    special = {"special": {"const": name.split(".")}}
    return {
        "info": {"term": {**info, **special}},
        "ref": _reference("ident", place, text),
        "children": [],
    }


def _reference(syntax: str, place: list[int], text: bytes) -> dict[str, Any]:
    source = text[slice(*place)].decode()
    return {"kind": syntax.split("."), "range": place, "original": True, "str": source}


def _goal(printed: str) -> dict[str, Any]:
    """A goal; the same text is the same goal."""
    lines = printed.split("\n")
    tag = lines.pop(0).removeprefix("case ").split(".") if lines[0].startswith("case ") else []
    variables = [
        {
            "id": ["_uniq", 1],
            "name": [name],
            "binderInfo": "default",
            "type": type_,
            "isProp": False,
        }
        for line in lines[:-1]
        for names, type_ in [line.split(" : ", 1)]
        for name in names.split()
    ]
    identity = ["_uniq", sum(printed.encode()) % 10_000]
    target = lines[-1].removeprefix("⊢ ")
    return {
        "tag": tag, "context": variables, "mvarId": identity, "type": target, "isProp": True, "pp": printed,
    }  # fmt: skip


def _lines(text: bytes, steps: list[ProofStep]) -> Iterator[dict[str, Any]]:
    starts = [0, *(match.end() for match in re.finditer(rb"\n", text))]
    at = {step.range.line: step for step in reversed(steps)}
    for line, start in enumerate(starts, 1):
        goals = at[line].before if line in at else ()
        yield {"start": start, "state": [_goal(goal) for goal in goals]}
