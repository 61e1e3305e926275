"""Reference files: declarations tied to blocks by comment lines."""

from __future__ import annotations

from translator.judging.reference import read_references

FILE = """import Mathlib

/-! # Reference -/

namespace Reference

-- block: def:means
/-- The arithmetic mean. -/
def mean (a b : ℝ) : ℝ :=
  (a + b) / 2

-- block: def:means
def middle (a b : ℝ) : ℝ := mean a b

/-! ### Next -/

-- block: thm:easy
theorem easy : 1 + 1 = 2 := by sorry

end Reference
"""


def test_a_block_has_all_declarations_marked_with_its_label() -> None:
    assert read_references(FILE) == {
        "def:means": [
            "/-- The arithmetic mean. -/\ndef mean (a b : ℝ) : ℝ :=\n  (a + b) / 2",
            "def middle (a b : ℝ) : ℝ := mean a b",
        ],
        "thm:easy": ["theorem easy : 1 + 1 = 2 := by sorry"],
    }


def test_a_file_without_marks_has_no_references() -> None:
    assert read_references("theorem t : True := trivial") == {}
