import Vocabulary.Real.Exp

/-!
# Trigonometric and hyperbolic functions
-/

noncomputable section

namespace Real

variable {x y : ℝ}

/-- The tangent. -/
def tan (x : ℝ) : ℝ := sin x / cos x
/-- The cotangent. -/
def cot (x : ℝ) : ℝ := cos x / sin x
/-- The hyperbolic sine. -/
def sinh (x : ℝ) : ℝ := (exp x - exp (-x)) / 2
/-- The hyperbolic cosine. -/
def cosh (x : ℝ) : ℝ := (exp x + exp (-x)) / 2
/-- The hyperbolic tangent. -/
def tanh (x : ℝ) : ℝ := Real.sinh x / Real.cosh x

open Classical in
/-- The inverse of the sine between `-π / 2` and `π / 2`, constant outside `[-1, 1]`. -/
def arcsin (x : ℝ) : ℝ :=
  if h : ∃ y ∈ Set.Icc (-(π / 2)) (π / 2), sin y = max (-1) (min 1 x) then choose h else 0

/-- The inverse of the cosine between `0` and `π`. -/
def arccos (x : ℝ) : ℝ := π / 2 - arcsin x

/-- The inverse of the tangent between `-π / 2` and `π / 2`. -/
def arctan (x : ℝ) : ℝ := arcsin (x / √(1 + x ^ 2))

theorem tan_eq_sin_div_cos (x : ℝ) : Real.tan x = sin x / cos x := rfl
@[simp] theorem sin_zero : sin 0 = 0 := by
  have h := sin_neg 0
  rw [neg_zero] at h
  grind
@[simp] theorem cos_zero : cos 0 = 1 := by
  have h₂ := cos_add 0 0
  have h₃ := sin_sq_add_cos_sq 0
  rw [add_zero] at h₂
  rw [sin_zero] at h₂ h₃
  grind
theorem cos_sq_add_sin_sq (x : ℝ) : cos x ^ 2 + sin x ^ 2 = 1 := by
  rw [add_comm]; exact sin_sq_add_cos_sq x
theorem sin_sub (x y : ℝ) : sin (x - y) = sin x * cos y - cos x * sin y := by
  rw [sub_eq_add_neg, sin_add, sin_neg, cos_neg]; grind
theorem cos_sub (x y : ℝ) : cos (x - y) = cos x * cos y + sin x * sin y := by
  rw [sub_eq_add_neg, cos_add, sin_neg, cos_neg]; grind
theorem sin_two_mul (x : ℝ) : sin (2 * x) = 2 * sin x * cos x := by
  rw [show 2 * x = x + x by grind, sin_add]; grind
theorem cos_two_mul (x : ℝ) : cos (2 * x) = 2 * cos x ^ 2 - 1 := by
  have := sin_sq_add_cos_sq x
  rw [show 2 * x = x + x by grind, cos_add]; grind
theorem sin_le_one (x : ℝ) : sin x ≤ 1 := not_lt.1 fun h => by
  have h₁ := sin_sq_add_cos_sq x
  have h₂ := sq_nonneg (cos x)
  have h₃ := mul_lt_mul_of_pos_left h (c := sin x) (by grind)
  grind
theorem cos_le_one (x : ℝ) : cos x ≤ 1 := not_lt.1 fun h => by
  have h₁ := sin_sq_add_cos_sq x
  have h₂ := sq_nonneg (sin x)
  have h₃ := mul_lt_mul_of_pos_left h (c := cos x) (by grind)
  grind
theorem pi_pos : 0 < π := by have := pi_gt_three; grind
@[simp] theorem cos_pi_div_two : cos (π / 2) = 0 := by
  have h := sin_sq_add_cos_sq (π / 2)
  rw [sin_pi_div_two] at h
  exact eq_zero_of_pow_eq_zero (n := 2) (by grind)
@[simp] theorem sin_pi : sin π = 0 := by
  rw [show π = π / 2 + π / 2 by grind, sin_add, cos_pi_div_two]; grind
@[simp] theorem cos_pi : cos π = -1 := by
  rw [show π = π / 2 + π / 2 by grind, cos_add, cos_pi_div_two, sin_pi_div_two]; grind
@[simp] theorem sin_add_pi (x : ℝ) : sin (x + π) = -sin x := by
  rw [sin_add, sin_pi, cos_pi]; grind
@[simp] theorem cos_add_pi (x : ℝ) : cos (x + π) = -cos x := by
  rw [cos_add, sin_pi, cos_pi]; grind
theorem sin_pi_sub (x : ℝ) : sin (π - x) = sin x := by rw [sin_sub, sin_pi, cos_pi]; grind
theorem cos_pi_sub (x : ℝ) : cos (π - x) = -cos x := by rw [cos_sub, sin_pi, cos_pi]; grind
theorem sin_pi_div_two_sub (x : ℝ) : sin (π / 2 - x) = cos x := by
  rw [sin_sub, sin_pi_div_two, cos_pi_div_two]; grind
theorem cos_pi_div_two_sub (x : ℝ) : cos (π / 2 - x) = sin x := by
  rw [cos_sub, sin_pi_div_two, cos_pi_div_two]; grind

end Real

/-- The number is not rational. -/
def Irrational (x : ℝ) : Prop := x ∉ Set.range (fun q : ℚ => (q : ℝ))

end
