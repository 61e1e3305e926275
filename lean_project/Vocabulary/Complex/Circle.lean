import Vocabulary.Topology.NormedRing

/-!
# The unit circle
-/

noncomputable section

/-- The complex numbers of norm `1`. -/
def Circle : Type := {z : ℂ // ‖z‖ = 1}

namespace Circle

/-- The number. -/
@[coe] def coe (z : Circle) : ℂ := z.1
instance : CoeOut Circle ℂ := ⟨coe⟩

theorem norm_coe (z : Circle) : ‖(z : ℂ)‖ = 1 := z.2
theorem ext {z w : Circle} (h : (z : ℂ) = w) : z = w := Subtype.ext h

private theorem norm_one' : ‖(1 : ℂ)‖ = 1 := by
  have h := norm_mul (1 : ℂ) 1
  rw [mul_one] at h
  have h₁ : ‖(1 : ℂ)‖ ≠ 0 := fun h => by
    have := norm_eq_zero.1 h
    grind
  grind

instance instCommGroup : CommGroup Circle where
  one := ⟨1, norm_one'⟩
  mul z w := ⟨z.1 * w.1, by rw [norm_mul, z.2, w.2, mul_one]⟩
  inv z := ⟨z.1⁻¹, by
    have h₀ : z.1 ≠ 0 := fun h => by
      have h₁ := z.2
      rw [h, norm_zero] at h₁
      grind
    have h := norm_mul z.1⁻¹ z.1
    rw [inv_mul_cancel₀ h₀, norm_one', z.2, mul_one] at h
    exact h.symm⟩
  mul_assoc _ _ _ := ext (mul_assoc _ _ _)
  mul_comm _ _ := ext (mul_comm _ _)
  one_mul _ := ext (one_mul _)
  mul_one _ := ext (mul_one _)
  inv_mul_cancel z := ext (inv_mul_cancel₀ fun h => by
    have h₁ := z.2
    rw [h, norm_zero] at h₁
    grind)

instance instMetricSpace : MetricSpace Circle :=
  inferInstanceAs (MetricSpace {z : ℂ // ‖z‖ = 1})

@[simp, norm_cast] theorem coe_one : ((1 : Circle) : ℂ) = 1 := rfl
@[simp, norm_cast] theorem coe_mul (z w : Circle) : ((z * w : Circle) : ℂ) = z * w := rfl

open Classical in
/-- The point `e ^ (i t)` of the circle. -/
def exp (t : ℝ) : Circle :=
  if h : ‖Complex.exp (t * Complex.I)‖ = 1 then ⟨Complex.exp (t * Complex.I), h⟩ else 1

end Circle

end
