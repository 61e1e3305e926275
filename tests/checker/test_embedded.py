"""The embedded checker as its users see it: verdicts, limits, recovery."""

from __future__ import annotations

import os
import signal
import threading
import time

import psutil
import pytest

from lean_project.checker import CheckerError, Mode, Severity, Status, open_checker
from lean_project.checker.embedded import EmbeddedChecker
from lean_project.checker.worker import Worker
from lean_project.embedded.prepare import Installation

OMEGA = "theorem t (a b : ℕ) (h : a + 2 = b) : b ≥ 2 := by omega"
LONG_SEARCH = "theorem t (a b c : ℕ) (h : a * b * c = 7 * a) : a * a ≤ b + 7 ^ c := by exact?"
GROWING = """\
def grow : ℕ → List ℕ → List ℕ
  | 0, l => l
  | n + 1, l => grow n (l ++ l)
theorem t : (grow 40 [1]).length = 0 := by decide +kernel"""
DEEP_PARENTHESES = "theorem t : " + "(" * 20_000 + "1" + ")" * 20_000 + " = 1 := rfl"


def test_a_proved_theorem_is_accepted(checker: EmbeddedChecker) -> None:
    verdict = checker.check(OMEGA, mode=Mode.PROOF)
    assert verdict.status is Status.ACCEPTED
    assert [(d.name, d.kind) for d in verdict.declarations] == [("t", "theorem")]
    assert verdict.declarations[0].type == "∀ (a b : ℕ), a + 2 = b → b ≥ 2"
    assert verdict.sorries == 0


def test_a_statement_may_leave_its_proof_open(checker: EmbeddedChecker) -> None:
    code = "theorem t (a b : ℕ) : a * b = b * a := by sorry"
    assert checker.check(code, mode=Mode.STATEMENT).accepted
    assert checker.check(code, mode=Mode.STATEMENT).sorries == 1
    assert checker.check(code, mode=Mode.PROOF).status is Status.FORBIDDEN


def test_an_error_has_lean_s_message_at_its_place(checker: EmbeddedChecker) -> None:
    verdict = checker.check("theorem t (α : ℕ) :\n    α = unknownThing := by sorry")
    assert verdict.status is Status.REJECTED
    (message,) = [m for m in verdict.messages if m.severity is Severity.ERROR]
    assert "unknownThing" in message.text
    assert (message.line, message.column, message.end_column) == (2, 8, 20)


def test_a_false_proof_is_rejected(checker: EmbeddedChecker) -> None:
    verdict = checker.check("theorem t : (2 : ℕ) + 2 = 5 := by decide")
    assert verdict.status is Status.REJECTED


def test_axioms_of_the_library_are_named(checker: EmbeddedChecker) -> None:
    verdict = checker.check("theorem t (p : Prop) : p ∨ ¬p := Classical.choice ⟨Classical.em p⟩")
    assert "Classical.choice" in verdict.axioms


def test_earlier_definitions_of_a_section_are_in_scope(checker: EmbeddedChecker) -> None:
    context = "def Balanced (n : ℕ) : Prop := n % 3 = 1"
    code = "theorem t : Balanced 4 := by decide"
    assert checker.check("theorem t : Balanced 4 := rfl", context=context).accepted
    assert checker.check("theorem t : Balanced 5 := rfl", context=context).status == "rejected"
    assert checker.check(code).status is Status.REJECTED


def test_what_a_context_leaves_open_does_not_go_on(checker: EmbeddedChecker) -> None:
    context = "namespace A\ndef five : ℕ := 5\nvariable (h : False)\ninclude h"
    assert checker.check("theorem t : A.five = 5 := rfl", context=context).accepted
    assert checker.check("theorem t : five = 5 := rfl", context=context).status == "rejected"
    assert checker.check("theorem t : 1 = 2 := h.elim", context=context).status == "rejected"


def test_a_context_that_takes_too_long_is_a_timeout(checker: EmbeddedChecker) -> None:
    verdict = checker.check("theorem u : 1 = 1 := rfl", context=LONG_SEARCH, timeout=1)
    assert verdict.status is Status.TIMEOUT
    assert checker.check(OMEGA).accepted


def test_a_proof_left_open_without_the_word_counts_as_sorry(checker: EmbeddedChecker) -> None:
    verdict = checker.check("theorem t (a : ℕ) : a = a + 0 := by exact sorryAx _ false")
    assert verdict.sorries == 1


def test_requests_do_not_see_each_other(checker: EmbeddedChecker) -> None:
    assert checker.check("def mine : ℕ := 3").accepted
    assert checker.check("theorem t : mine = 3 := rfl").status is Status.REJECTED


def test_many_verdicts_come_in_order(checker: EmbeddedChecker) -> None:
    codes = [f"theorem t : {n} * {n} = ({n * n} : ℕ) := by decide" for n in range(30)]
    codes[7] = "theorem t : 1 = (2 : ℕ) := by decide"
    verdicts = list(checker.check_many(codes))
    assert [v.accepted for v in verdicts] == [n != 7 for n in range(30)]


def test_verdicts_stream_while_codes_are_still_being_made(checker: EmbeddedChecker) -> None:
    asked: list[int] = []

    def codes():  # type: ignore[no-untyped-def]
        for n in range(40):
            asked.append(n)
            yield f"theorem t : {n} = ({n} : ℕ) := rfl"

    first = next(iter(checker.check_many(codes())))
    assert first.accepted
    assert len(asked) < 40


def test_a_long_search_is_stopped_and_the_next_check_is_unaffected(
    checker: EmbeddedChecker,
) -> None:
    verdict = checker.check(LONG_SEARCH, timeout=1)
    assert verdict.status is Status.TIMEOUT
    assert "1 s" in (verdict.reason or "")
    assert checker.check(OMEGA).accepted


def test_a_kernel_computation_that_does_not_listen_is_stopped(checker: EmbeddedChecker) -> None:
    verdict = checker.check(GROWING, timeout=1)
    assert verdict.status is Status.TIMEOUT
    assert checker.check(OMEGA).accepted


def test_too_deep_a_recursion_is_not_accepted_and_harms_nothing(checker: EmbeddedChecker) -> None:
    verdict = checker.check(DEEP_PARENTHESES)
    assert verdict.status in (Status.REJECTED, Status.CRASHED)
    assert checker.check(OMEGA).accepted


def test_memory_is_capped(checker: EmbeddedChecker) -> None:
    verdict = checker.check(GROWING, timeout=60)
    assert verdict.status is Status.CRASHED
    assert "memory" in (verdict.reason or "")
    assert checker.check(OMEGA).accepted


def test_a_killed_worker_is_replaced_and_its_snippet_checked_again() -> None:
    with EmbeddedChecker(workers=1) as checker:
        assert checker.check(OMEGA).accepted
        (first,) = checker.worker_pids
        killer = threading.Timer(0.3, os.kill, (first, signal.SIGKILL))
        killer.start()
        verdicts = list(
            checker.check_many(
                f"theorem t{n} (x : ℕ) (h : x % 7 = {n % 7}) : x % 7 < 7 := by omega"
                for n in range(60)
            )
        )
        killer.join()
        assert [v.accepted for v in verdicts] == [True] * 60
        assert [v.declarations[0].name for v in verdicts] == [f"t{n}" for n in range(60)]
        assert checker.worker_pids != [first]


def test_a_snippet_that_kills_its_worker_every_time_is_a_crash(installation: Installation) -> None:
    worker = Worker(installation)
    worker.start()
    kills: list[int] = []

    def kill_whenever_it_runs() -> None:
        while len(kills) < 2:
            pid = worker.pid
            if pid is not None and pid not in kills and worker.is_busy:
                os.kill(pid, signal.SIGKILL)
                kills.append(pid)
            time.sleep(0.01)

    thread = threading.Thread(target=kill_whenever_it_runs)
    thread.start()
    answer = worker.elaborate(OMEGA, context="", mode=Mode.PROOF, timeout=10)
    thread.join()
    assert answer.status is Status.CRASHED
    assert worker.elaborate(OMEGA, context="", mode=Mode.PROOF, timeout=10).status == "accepted"
    worker.stop()


def test_a_worker_killed_while_it_starts_is_started_again() -> None:
    with EmbeddedChecker(workers=1) as checker:
        before = {child.pid for child in psutil.Process().children()}
        thread = threading.Thread(target=kill_the_first_child, args=(before,))
        thread.start()
        assert checker.check(OMEGA).accepted
        thread.join()


def kill_the_first_child(before: set[int]) -> None:
    """Kills the first child of this process that is not among `before`, as soon as it is there."""
    this = psutil.Process()
    while not (new := [child for child in this.children() if child.pid not in before]):
        time.sleep(0.001)
    new[0].kill()


def test_context_survives_the_loss_of_a_worker() -> None:
    with EmbeddedChecker(workers=1) as checker:
        context = "def five : ℕ := 5"
        code = "theorem t : five = 5 := rfl"
        assert checker.check(code, context=context).accepted
        os.kill(checker.worker_pids[0], signal.SIGKILL)
        assert checker.check(code, context=context).accepted


def test_many_contexts_do_not_fill_the_memory(installation: Installation) -> None:
    worker = Worker(installation)
    worker.start()
    for number in range(40):
        context = f"def five{number} : ℕ := 5"
        code = f"theorem t : five{number} = 5 := rfl"
        answer = worker.elaborate(code, context=context, mode=Mode.PROOF, timeout=10)
        assert answer.status is Status.ACCEPTED
    kept = [worker.request({"cmd": "", "env": env}, 10) for env in range(40)]
    worker.stop()
    assert sum("env" in answer for answer in kept) <= 10


def test_a_replaced_engine_gives_its_memory_back(installation: Installation) -> None:
    worker = Worker(installation)
    worker.start()
    assert worker.pid is not None
    process = psutil.Process(worker.pid)
    before = process.memory_info().rss
    for _ in range(4):
        assert worker.elaborate(DEEP_PARENTHESES, context="", mode=Mode.PROOF, timeout=20)
    worker.elaborate(OMEGA, context="", mode=Mode.PROOF, timeout=20)
    after = process.memory_info().rss
    worker.stop()
    assert after < 2 * before


def test_a_closed_checker_says_so() -> None:
    checker = EmbeddedChecker(workers=1)
    checker.close()
    with pytest.raises(CheckerError, match="closed"):
        checker.check(OMEGA)


def test_an_unknown_backend_is_named() -> None:
    with pytest.raises(CheckerError, match="“coq”"):
        open_checker("coq")
