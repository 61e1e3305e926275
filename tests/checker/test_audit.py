"""The audit on data: attacks are refused for the right reason and place, honest code passes."""

from __future__ import annotations

from typing import Any

import pytest

from lean_project.checker import Mode, Status
from lean_project.checker.embedded import EmbeddedChecker
from tests.conftest import DATA, read_jsonl

ATTACKS = read_jsonl(DATA / "audit" / "attacks.jsonl")
HONEST = read_jsonl(DATA / "audit" / "honest.jsonl")


def test_there_are_at_least_sixty_of_each() -> None:
    assert len({attack["code"] for attack in ATTACKS}) >= 60
    assert len({snippet["code"] for snippet in HONEST}) >= 60


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack["name"])
def test_an_attack_is_refused(checker: EmbeddedChecker, attack: dict[str, Any]) -> None:
    context = attack.get("context", "")
    verdict = checker.check(attack["code"], mode=Mode(attack["mode"]), context=context)
    assert verdict.status == attack["status"], verdict.reason
    said = " ".join([verdict.reason or "", *(message.text for message in verdict.messages)])
    assert attack["reason"].lower() in said.lower()
    if verdict.status is Status.FORBIDDEN:
        assert verdict.messages[0].line == attack["line"], verdict.reason


@pytest.mark.parametrize("snippet", HONEST, ids=lambda snippet: snippet["name"])
def test_honest_code_is_accepted(checker: EmbeddedChecker, snippet: dict[str, Any]) -> None:
    context = snippet.get("context", "")
    verdict = checker.check(snippet["code"], mode=Mode(snippet["mode"]), context=context)
    assert verdict.accepted, (verdict.reason, verdict.messages)
