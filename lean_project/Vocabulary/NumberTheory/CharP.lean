import Vocabulary.RingTheory.Basic
import Vocabulary.NumberTheory.ZModField

/-!
# The characteristic of the integers modulo `n`
-/

instance ZMod.charP (n : ℕ) : CharP (ZMod n) n := ⟨fun x => ZMod.natCast_eq_zero_iff x n⟩
