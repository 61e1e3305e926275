"""Writes `tests/data/lean_dojo` and `tests/data/jixia`: one small file as LeanDojo and jixia trace it.

    python -m tests.corpus.make_fixtures

Neither tool runs here (each needs a Lean of its own), so their output is written in their formats from
what the embedded Lean says: its syntax trees and its proof states. The formats are those of LeanDojo
4.20.0 (`ExtractData.lean`) and of jixia (`Analyzer/Output.lean`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lean_project.checker.syntax import Tree, children, kind, nodes, tokens
from lean_project.checker.worker import Worker
from lean_project.corpus.proof_steps import ProofStep, trace_proofs
from lean_project.embedded.prepare import prepare
from tests.conftest import DATA
from tests.corpus.jixia_fixture import jixia
from tests.corpus.traced_source import byte_range

LEAN_DOJO = DATA / "lean_dojo"
JIXIA = DATA / "jixia"
SEQUENCE = "Lean.Parser.Tactic.tacticSeq1Indented"
CORE = ".lake/packages/lean4/src/lean"
KNOWN = {
    "Nat": ("Nat", "Init.Prelude"),
    "Add": ("Add", "Init.Prelude"),
    "Nat.mul_add": ("Nat.mul_add", "Init.Data.Nat.Basic"),
    "twice": ("Fixture.twice", "Example"),
    "twice_eq": ("Fixture.twice_eq", "Example"),
    "Pair": ("Fixture.Pair", "Example"),
}
"""What the identifiers of the file stand for, and the module of each."""


def main() -> None:
    code = (LEAN_DOJO / "Example.lean").read_text("utf-8")
    worker = Worker(prepare())
    parsed = worker.request({"cmd": code, "facts": True, "keep": False}, 60)
    steps = trace_proofs(worker, code, source="Example.lean").steps
    worker.stop()
    trees = [parsed["header"], *parsed["commands"][:-1]]  # without the end of the file
    write(LEAN_DOJO / "Example.ast.json", lean_dojo(code, trees, list(steps)))
    (LEAN_DOJO / "Example.dep_paths").write_text(f"{CORE}/Init.lean\n")
    for ending, value in jixia(code, trees[1:], list(steps)).items():
        write(JIXIA / f"Example.{ending}.json", value)
    (JIXIA / "Example.lean").write_text(code, "utf-8")


def write(file: Any, value: Any) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def lean_dojo(code: str, trees: list[Tree], steps: list[ProofStep]) -> dict[str, Any]:
    text = code.encode()
    ends = [*[token.start for tree in trees for token in tokens(tree)][1:], len(text)]
    trailing = {
        token.start: text[token.end : end].decode()
        for token, end in zip((t for tree in trees for t in tokens(tree)), ends, strict=True)
    }
    return {
        "commandASTs": [_node(tree, text, trailing) for tree in trees],
        "tactics": list(_tactics(code, trees, steps)),
        "premises": list(_premises(code, trees)),
    }


def _node(tree: Tree, text: bytes, trailing: dict[int, str]) -> dict[str, Any]:
    """A tree as Lean's `ToJson Syntax` writes it."""
    if tree is None:
        return {"node": {"kind": "null", "info": "none", "args": []}}
    if "k" in tree:
        args = [_node(child, text, trailing) for child in tree["a"]]
        return {"node": {"kind": tree["k"], "info": "none", "args": args}}
    start, end = tree["s"], tree["e"]
    original = {"trailing": trailing[start], "pos": start, "leading": "", "endPos": end}
    info = {"original": original}
    if "v" in tree:
        return {"atom": {"val": tree["v"], "info": info}}
    raw = text[start:end].decode()
    return {"ident": {"val": tree["i"], "rawVal": raw, "preresolved": [], "info": info}}


def _tactics(code: str, trees: list[Tree], steps: list[ProofStep]) -> Iterator[dict[str, Any]]:
    """The tactics that stand in a sequence; LeanDojo records no others."""
    in_sequence = {
        (inside[0].start, inside[-1].end)
        for tree in trees
        for node in nodes(tree)
        if kind(node) == SEQUENCE
        for item in children(children(node)[0])[::2]
        if (inside := list(tokens(item)))
    }
    for step in steps:
        place = byte_range(code, step)
        if place in in_sequence:
            yield {
                "stateBefore": "\n\n".join(step.before),
                "stateAfter": "\n\n".join(step.after) or "no goals",
                "pos": place[0],
                "endPos": place[1],
            }


def _premises(code: str, trees: list[Tree]) -> Iterator[dict[str, Any]]:
    for tree in trees[1:]:
        for token in tokens(tree):
            if token.is_identifier and token.text in KNOWN and not _is_declared(code, token.start):
                full_name, module = KNOWN[token.text]
                folder = "" if module == "Example" else f"{CORE}/"
                yield {
                    "fullName": full_name,
                    "modName": module,
                    "defPath": f"{folder}{module.replace('.', '/')}.lean",
                    "defPos": None,
                    "defEndPos": None,
                    "pos": _position(code, token.start),
                    "endPos": _position(code, token.end),
                }


def _is_declared(code: str, start: int) -> bool:
    before = code.encode()[:start].decode().split()[-1]
    return before in ("def", "theorem", "structure")


def _position(code: str, offset: int) -> dict[str, int]:
    before = code.encode()[:offset].decode()
    return {"line": before.count("\n") + 1, "column": len(before) - before.rfind("\n") - 1}


if __name__ == "__main__":
    main()
