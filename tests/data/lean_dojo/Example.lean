import Init

/-! A file that was written for the tests of the readers of other tools' output. -/

namespace Fixture

/-- Twice a number. -/
def twice (n : Nat) : Nat := n + n

@[simp] theorem twice_eq (n : Nat) : twice n = 2 * n := by
  unfold twice
  omega

theorem twice_add (a b : Nat) : twice (a + b) = twice a + twice b := by
  rw [twice_eq, twice_eq, twice_eq]
  exact Nat.mul_add 2 a b

private theorem twice_small (n : Nat) (h : n = 1 ∨ n = 2) : twice n = 2 ∨ twice n = 4 := by
  rcases h with e | e
  · left
    rw [e]; rfl
  · right; rw [e]; rfl

structure Pair where
  fst : Nat
  snd : Nat

instance : Add Pair := ⟨fun p q => ⟨p.fst + q.fst, p.snd + q.snd⟩⟩

end Fixture
