"""Statements as people write them, area by area: each is accepted by itself.

`statements/AREA.lean` holds them, separated by lines `-- ---`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from lean_project.checker.embedded import EmbeddedChecker

FILES = sorted((Path(__file__).parent / "statements").glob("*.lean"))
SEPARATOR = "-- ---\n"


def chunks(file: Path) -> list[tuple[int, str]]:
    """The statements of a file, each with the line on which it begins."""
    found, line = [], 1
    for chunk in file.read_text("utf-8").split(SEPARATOR):
        if chunk.strip():
            found.append((line, chunk))
        line += chunk.count("\n") + 1
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_statement_is_accepted(checker: EmbeddedChecker, file: Path) -> None:
    statements = chunks(file)
    verdicts = checker.check_many((code for _, code in statements), timeout=30)
    failed = [
        f"{file.name}:{line}: {verdict.status}, {verdict.reason}\n{code.strip()}"
        for (line, code), verdict in zip(statements, verdicts, strict=True)
        if not verdict.accepted
    ]
    assert statements
    assert not failed, "\n\n".join([f"{len(failed)} of {len(statements)}", *failed])
