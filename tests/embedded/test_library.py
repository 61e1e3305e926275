"""The compiled vocabulary: its parts, what is compiled again, and what goes wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lean_project.checker import Status
from lean_project.checker.embedded import EmbeddedChecker
from lean_project.embedded.files import SetupError, new_folder
from lean_project.embedded.library import CompiledLibrary, compile_library, keys_of, take_over
from lean_project.embedded.prepare import Installation, build_config
from lean_project.embedded.vocabulary import (
    LeanSource,
    Part,
    vocabulary_parts,
    vocabulary_sources,
)
from lean_project.olean import read_module

FIRST = """
/-- The double. -/
def double (n : Nat) : Nat := n + n
private theorem hidden : double 1 = 2 := rfl
syntax "twice " term:max : term
macro_rules | `(twice $t) => `(double $t)
open Lean Elab Term in
elab "half! " n:num : term => do
  let value := n.getNat / 2
  return mkNatLit value
"""
SECOND = """
theorem twice_three : twice 3 = half! 12 := rfl
def own (α : Type) [Inhabited α] (n : Nat) : List α := List.replicate (double n) default
"""


def parts(second: str = SECOND) -> list[Part]:
    one = Part("Vocabulary.One", (LeanSource("A", FIRST),), ())
    return [one, Part("Vocabulary.Two", (LeanSource("B", second),), ("Vocabulary.One",))]


def test_each_file_is_in_one_part_after_what_it_imports() -> None:
    sources = vocabulary_sources()
    seen: set[str] = set()
    reachable: dict[str, set[str]] = {}
    for part in vocabulary_parts(sources):
        known = set().union(*(reachable[needed] for needed in part.imports))
        for source in part.sources:
            assert source.name not in seen
            assert set(source.imports) <= known, source.name
            known.add(source.name)
            seen.add(source.name)
        reachable[part.module] = known
    assert seen == {source.name for source in sources} - {"Vocabulary"}


def test_parts_are_of_similar_size() -> None:
    sizes = [
        sum(len(s.code) for s in part.sources) for part in vocabulary_parts(vocabulary_sources())
    ]
    assert max(sizes) < sum(sizes) / 4


def test_macros_and_elaborators_of_one_part_work_in_the_next(
    installation: Installation, tmp_path: Path
) -> None:
    library = CompiledLibrary(tmp_path, parts())
    said: list[tuple[str, int, int]] = []
    compile_library(library, build_config(installation), lambda *what: said.append(what))
    assert said == [("A", 1, 2), ("B", 2, 2)]
    module = read_module(library.olean(library.parts[0]))
    assert [text.strip() for text in module.entries.docstrings.values()] == ["The double."]
    assert '"kind":"definition","notation":null' in library.entries(library.parts[1]).read_text()


def test_only_what_has_changed_is_compiled_again(
    installation: Installation, tmp_path: Path
) -> None:
    with new_folder(tmp_path / "snapshot-old") as folder:
        old = CompiledLibrary(folder / "vocabulary", parts())
        compile_library(old, build_config(installation))
        old.write_keys(keys_of(old.parts, "base"))
    changed = parts(SECOND + "theorem more : 1 + 1 = 2 := rfl\n")
    new = CompiledLibrary(tmp_path / "new" / "vocabulary", changed)
    take_over(new, keys_of(changed, "base"), [tmp_path / "snapshot-old"])
    assert [new.olean(part).exists() for part in changed] == [True, False]
    compile_library(new, build_config(installation))
    assert [new.olean(part).exists() for part in changed] == [True, True]


def test_another_builder_makes_all_keys_new() -> None:
    first, second = keys_of(parts(), "base"), keys_of(parts(), "other")
    assert not set(first.values()) & set(second.values())


def test_a_damaged_module_is_not_taken_over(installation: Installation, tmp_path: Path) -> None:
    with new_folder(tmp_path / "snapshot-old") as folder:
        old = CompiledLibrary(folder / "vocabulary", parts()[:1])
        compile_library(old, build_config(installation))
        old.write_keys(keys_of(old.parts, "base"))
    (olean,) = (tmp_path / "snapshot-old").rglob("*.olean")
    data = bytearray(olean.read_bytes())
    data[len(data) // 2] ^= 1
    olean.write_bytes(data)
    new = CompiledLibrary(tmp_path / "new" / "vocabulary", parts()[:1])
    take_over(new, keys_of(new.parts, "base"), [tmp_path / "snapshot-old"])
    assert not new.olean(new.parts[0]).exists()


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("theorem wrong : 1 = 2 := rfl", "B:1:"),
        ("theorem open_end : 1 = 1 := by sorry", "sorry"),
        ("theorem t : twice 3 = := rfl", "unexpected token"),
    ],
)
def test_a_library_that_does_not_prove_what_it_says_is_refused(
    installation: Installation, tmp_path: Path, code: str, word: str
) -> None:
    library = CompiledLibrary(tmp_path, parts(code))
    with pytest.raises(SetupError, match="does not compile") as caught:
        compile_library(library, build_config(installation))
    assert word in str(caught.value)
    shutil.rmtree(tmp_path)


def test_names_that_are_private_to_the_library_are_free(checker: EmbeddedChecker) -> None:
    private = [
        line.split()[2]
        for source in vocabulary_sources()
        for line in source.code.splitlines()
        if line.startswith("private theorem ")
    ]
    name = next(name for name in private if "." not in name)
    verdict = checker.check(f"theorem {name} (n : ℕ) : n = n := by sorry")
    assert verdict.status is Status.ACCEPTED, verdict
