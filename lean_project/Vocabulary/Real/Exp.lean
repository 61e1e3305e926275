import Vocabulary.Real.Sqrt
import Vocabulary.Algebra.Hom.Basic
import Vocabulary.Order.Lattice

/-!
# Exponentials, logarithms and real powers
-/

noncomputable section

namespace Real

variable {x y z : ℝ}

theorem exp_ne_zero (x : ℝ) : exp x ≠ 0 := fun h => by
  have h₁ := exp_add x (1 - x)
  have h₂ := add_one_le_exp 1
  rw [h, zero_mul, show x + (1 - x) = 1 by grind] at h₁
  grind
@[simp] theorem exp_zero : exp 0 = 1 := by
  have h := exp_add 0 0
  rw [add_zero] at h
  have := exp_ne_zero 0
  grind
theorem exp_neg (x : ℝ) : exp (-x) = (exp x)⁻¹ :=
  eq_inv_of_mul_eq_one_right (by rw [← exp_add, add_neg_cancel, exp_zero])
@[simp] theorem exp_pos (x : ℝ) : 0 < exp x := by
  have h := exp_add (x / 2) (x / 2)
  rw [show x / 2 + x / 2 = x by grind] at h
  exact lt_of_le_of_ne (h ▸ mul_self_nonneg _) (exp_ne_zero x).symm
theorem exp_lt_exp_of_lt (h : x < y) : exp x < exp y := by
  have h₁ := exp_add x (y - x)
  have h₂ := add_one_le_exp (y - x)
  rw [show x + (y - x) = y by grind] at h₁
  have h₃ := mul_lt_mul_of_pos_left (show 1 < exp (y - x) by grind) (exp_pos x)
  grind
theorem exp_strictMono : StrictMono exp := fun _ _ => exp_lt_exp_of_lt
theorem exp_injective : Function.Injective exp := exp_strictMono.injective
@[simp] theorem exp_lt_exp : exp x < exp y ↔ x < y :=
  ⟨fun h => not_le.1 fun h' => not_le_of_gt h (exp_strictMono.monotone h'), exp_lt_exp_of_lt⟩
@[simp] theorem exp_le_exp : exp x ≤ exp y ↔ x ≤ y := by rw [← not_lt, ← not_lt, exp_lt_exp]
@[simp] theorem exp_eq_one_iff (x : ℝ) : exp x = 1 ↔ x = 0 :=
  ⟨fun h => exp_injective (h.trans exp_zero.symm), fun h => by rw [h, exp_zero]⟩

/-- Every positive real is an exponential: of the supremum of those with a smaller one. -/
theorem exists_exp_eq (hx : 0 < x) : ∃ y, exp y = x := by
  have hL := isLUB_sSup (s := {y : ℝ | exp y ≤ x}) ⟨-x⁻¹, by
      show exp (-x⁻¹) ≤ x
      have h₁ := mul_le_mul_of_nonneg_left (add_one_le_exp x⁻¹) (mul_pos hx (exp_pos (-x⁻¹))).le
      have h₂ : exp x⁻¹ * exp (-x⁻¹) = 1 := by rw [← exp_add, add_neg_cancel, exp_zero]
      have h₃ : x * exp (-x⁻¹) * (x⁻¹ + 1) = exp (-x⁻¹) + x * exp (-x⁻¹) := by
        have := hx.ne'
        grind
      have h₄ : x * exp (-x⁻¹) * exp x⁻¹ = x := by grind
      have h₅ := mul_pos hx (exp_pos (-x⁻¹))
      grind⟩
    ⟨x, fun y hy => by
      have := add_one_le_exp y
      have : exp y ≤ x := hy
      grind⟩
  generalize sSup {y : ℝ | exp y ≤ x} = L at hL
  refine ⟨L, ?_⟩
  rcases lt_trichotomy (exp L) x with h | h | h
  · have hq : 0 < (x - exp L) / x := div_pos (by grind) hx
    have hq' := div_mul_cancel₀ (x - exp L) hx.ne'
    generalize (x - exp L) / x = q at hq hq'
    have h₁ := add_one_le_exp (-q)
    have h₂ := exp_add (L + q) (-q)
    rw [show L + q + -q = L by grind] at h₂
    have h₃ := mul_le_mul_of_nonneg_left h₁ hx.le
    have h₄ := exp_pos (-q)
    have : L + q ≤ L := hL.1 (show exp (L + q) ≤ x from not_lt.1 fun h' => by
      have := mul_lt_mul_of_pos_right h' h₄
      grind)
    grind
  · exact h
  · have hq : 0 < (exp L - x) / exp L := div_pos (by grind) (exp_pos L)
    have hq' := div_mul_cancel₀ (exp L - x) (exp_ne_zero L)
    generalize (exp L - x) / exp L = q at hq hq'
    have h₁ := add_one_le_exp (-q)
    have h₂ := exp_add L (-q)
    have h₃ := mul_le_mul_of_nonneg_left h₁ (exp_pos L).le
    have : L ≤ L + -q := hL.2 fun y hy => by
      have : exp y ≤ x := hy
      rw [← exp_le_exp]
      grind
    grind

open Classical in
/-- The natural logarithm of `|x|`, and `0` for `0`. -/
def log (x : ℝ) : ℝ := if h : 0 < |x| then choose (exists_exp_eq h) else 0

theorem exp_log_eq_abs (h : x ≠ 0) : exp (Real.log x) = |x| := by
  rw [Real.log, dif_pos (abs_pos.2 h)]; exact Classical.choose_spec (exists_exp_eq (abs_pos.2 h))
theorem exp_log (h : 0 < x) : exp (Real.log x) = x := by
  rw [exp_log_eq_abs h.ne', abs_of_pos h]
@[simp] theorem log_exp (x : ℝ) : Real.log (exp x) = x := exp_injective (exp_log (exp_pos x))
@[simp] theorem log_zero : Real.log 0 = 0 := by rw [Real.log, dif_neg (by simp)]
@[simp] theorem log_one : Real.log 1 = 0 :=
  exp_injective (by rw [exp_log zero_lt_one, exp_zero])
theorem log_mul (hx : x ≠ 0) (hy : y ≠ 0) : Real.log (x * y) = Real.log x + Real.log y :=
  exp_injective (by
    rw [exp_add, exp_log_eq_abs (mul_ne_zero hx hy), exp_log_eq_abs hx, exp_log_eq_abs hy, abs_mul])
@[simp] theorem log_inv (x : ℝ) : Real.log x⁻¹ = -Real.log x := by
  by_cases h : x = 0
  · simp [h]
  · have h₁ := log_mul h (inv_ne_zero h)
    rw [mul_inv_cancel₀ h, log_one] at h₁
    grind
theorem log_div (hx : x ≠ 0) (hy : y ≠ 0) : Real.log (x / y) = Real.log x - Real.log y := by
  rw [div_eq_mul_inv, log_mul hx (inv_ne_zero hy), log_inv, sub_eq_add_neg]
theorem log_lt_log (hx : 0 < x) (h : x < y) : Real.log x < Real.log y := by
  rw [← exp_lt_exp, exp_log hx, exp_log (hx.trans h)]; exact h
theorem log_pos (hx : 1 < x) : 0 < Real.log x := by
  rw [← log_one]; exact log_lt_log zero_lt_one hx
@[simp] theorem log_pow (n : ℕ) (x : ℝ) : Real.log (x ^ n) = n * Real.log x := by
  by_cases h : x = 0
  · cases n with
    | zero => simp
    | succ n => rw [h, pow_succ, mul_zero, log_zero, mul_zero]
  · induction n with
    | zero => simp
    | succ n ih => rw [pow_succ, log_mul (pow_ne_zero n h) h, ih, Nat.cast_succ]; grind

/-- The logarithm of `x` in base `b`. -/
def logb (b x : ℝ) : ℝ := Real.log x / Real.log b

open Classical in
/-- The real power `x ^ y`, with Mathlib's values for bases that are not positive. -/
def rpow (x y : ℝ) : ℝ :=
  if x = 0 then if y = 0 then 1 else 0
  else if 0 < x then exp (Real.log x * y) else exp (Real.log x * y) * cos (y * π)

instance : Pow ℝ ℝ := ⟨rpow⟩

theorem rpow_def_of_pos (hx : 0 < x) (y : ℝ) : x ^ y = exp (Real.log x * y) := by
  show rpow x y = _
  rw [rpow, if_neg hx.ne', if_pos hx]
@[simp] theorem rpow_zero (x : ℝ) : x ^ (0 : ℝ) = 1 := by
  show rpow x 0 = _
  have h : cos 0 = 1 := by
    have h₁ := sin_neg 0
    have h₂ := cos_add 0 0
    have h₃ := sin_sq_add_cos_sq 0
    rw [neg_zero] at h₁
    rw [add_zero] at h₂
    grind
  rw [rpow]
  split
  · rw [if_pos rfl]
  · split <;> simp [h]
theorem rpow_add (hx : 0 < x) (y z : ℝ) : x ^ (y + z) = x ^ y * x ^ z := by
  rw [rpow_def_of_pos hx, rpow_def_of_pos hx, rpow_def_of_pos hx, mul_add, exp_add]
@[simp] theorem rpow_one_of_pos (hx : 0 < x) : x ^ (1 : ℝ) = x := by
  rw [rpow_def_of_pos hx, mul_one, exp_log hx]
theorem rpow_pos_of_pos (hx : 0 < x) (y : ℝ) : 0 < x ^ y := by
  rw [rpow_def_of_pos hx]; exact exp_pos _
theorem log_rpow (hx : 0 < x) (y : ℝ) : Real.log (x ^ y) = y * Real.log x := by
  rw [rpow_def_of_pos hx, log_exp, mul_comm]

end Real

end
