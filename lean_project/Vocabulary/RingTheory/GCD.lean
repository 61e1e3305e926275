import Vocabulary.Algebra.GCDMonoid
import Vocabulary.Algebra.Hom.Units

/-!
# Greatest common divisors of integers as those of a monoid
-/

noncomputable section

instance Int.instGCDMonoid : GCDMonoid ℤ where
  gcd a b := Int.gcd a b
  lcm a b := Int.lcm a b
  gcd_dvd_left a b := Int.gcd_dvd_left a b
  gcd_dvd_right a b := Int.gcd_dvd_right a b
  dvd_gcd h₁ h₂ := Int.dvd_coe_gcd h₁ h₂
  gcd_mul_lcm a b := by
    have h : (Int.gcd a b : ℤ) * Int.lcm a b = (a * b).natAbs := by
      rw [← Int.natCast_mul, Int.gcd_mul_lcm, Int.natAbs_mul]
    rcases Int.natAbs_eq (a * b) with e | e
    · exact ⟨1, by rw [Units.val_one, mul_one, h]; exact e.symm⟩
    · refine ⟨⟨-1, -1, by decide, by decide⟩, ?_⟩
      show (Int.gcd a b : ℤ) * Int.lcm a b * -1 = a * b
      rw [h]; omega
  lcm_zero_left a := by simp
  lcm_zero_right a := by simp
end
