import Vocabulary.RingTheory.Basic
import Vocabulary.NumberTheory.ZModField
import Vocabulary.NumberTheory.Zsqrtd
import Vocabulary.Finset.FintypeInstances
import Vocabulary.Real.More

/-!
# Instances for rings of numbers

The characteristic of the integers modulo `n`, the units of the integers, division of Gaussian
integers and the inverse of a quaternion.
-/

universe u

noncomputable section

instance ZMod.charP (n : ℕ) : CharP (ZMod n) n := ⟨fun x => ZMod.natCast_eq_zero_iff x n⟩

instance UnitsInt.fintype : Fintype ℤˣ where
  elems := {1, ⟨-1, -1, rfl, rfl⟩}
  complete u := by
    have h : (u : ℤ) = 1 ∨ (u : ℤ) = -1 := by
      have h := congrArg Int.natAbs u.val_inv
      rw [Int.natAbs_mul] at h
      have := Nat.eq_one_of_mul_eq_one_right h
      omega
    rcases h with h | h
    · exact Finset.mem_insert.2 (.inl (Units.ext h))
    · exact Finset.mem_insert.2 (.inr (Finset.mem_singleton.2 (Units.ext h)))

namespace GaussianInt

/-- The quotient: that of the complex numbers, with its parts rounded. -/
instance instDiv : Div GaussianInt :=
  ⟨fun x y => ⟨round (((x.re * y.re + x.im * y.im : ℤ) : ℚ) / Zsqrtd.norm y),
    round (((x.im * y.re - x.re * y.im : ℤ) : ℚ) / Zsqrtd.norm y)⟩⟩
/-- The remainder. -/
instance instMod : Mod GaussianInt := ⟨fun x y => x - y * (x / y)⟩

end GaussianInt

open Quaternion in
/-- The conjugate over the square of the absolute value. -/
instance Quaternion.instInv {R : Type u} [Field R] : Inv ℍ[R] :=
  ⟨fun a => let n := (normSq a)⁻¹; ⟨a.re * n, -a.imI * n, -a.imJ * n, -a.imK * n⟩⟩

end
