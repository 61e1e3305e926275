import Vocabulary.Real.Basic

/-!
# Square roots of real numbers
-/

noncomputable section

namespace Real

variable {x y : ℝ}

/-- Every nonnegative real has a square root: the supremum of those with a smaller square. -/
theorem exists_sqrt (hx : 0 ≤ x) : ∃ y, 0 ≤ y ∧ y * y = x := by
  have hL := isLUB_sSup (s := {y : ℝ | 0 ≤ y ∧ y * y ≤ x}) ⟨0, le_rfl, by simpa using hx⟩
    ⟨x + 1, fun y ⟨h₀, h⟩ => not_lt.1 fun h' => by
      have h₁ := mul_lt_mul_of_pos_left h' (c := y) (by grind)
      have h₂ := mul_nonneg h₀ hx
      grind⟩
  generalize hLe : sSup {y : ℝ | 0 ≤ y ∧ y * y ≤ x} = L at hL
  have hL0 : 0 ≤ L := hL.1 ⟨le_rfl, by simpa using hx⟩
  refine ⟨L, hL0, ?_⟩
  rcases lt_trichotomy (L * L) x with h | h | h
  · have hp : 0 < 2 * L + 1 := by grind
    have hd : 0 < (x - L * L) / (2 * L + 1) := div_pos (by grind) hp
    have hd' := div_mul_cancel₀ (x - L * L) hp.ne'
    generalize (x - L * L) / (2 * L + 1) = d at hd hd'
    have h₁ : 0 < min d 1 := by grind
    have h₂ : min d 1 ≤ d := min_le_left d 1
    have h₃ : min d 1 ≤ 1 := min_le_right d 1
    generalize min d 1 = e at h₁ h₂ h₃
    have h₄ := mul_le_mul_of_nonneg_right h₂ hp.le
    have h₅ := mul_le_mul_of_nonneg_left h₃ h₁.le
    have : L + e ≤ L := hL.1 ⟨by grind, by grind⟩
    grind
  · exact h
  · have hLp : 0 < L := lt_of_le_of_ne hL0 fun h0 => by rw [← h0] at h; grind
    have hd : 0 < (L * L - x) / (2 * L) := div_pos (by grind) (by grind)
    have hd' := div_mul_cancel₀ (L * L - x) (b := 2 * L) (by grind)
    generalize (L * L - x) / (2 * L) = d at hd hd'
    have : L ≤ L - d := hL.2 fun y ⟨h₀, hy⟩ => not_lt.1 fun hlt => by
      have hdL : 0 ≤ L - d := not_lt.1 fun hn => by
        have h₁ := mul_lt_mul_of_pos_right (show L < d by grind) hLp
        have h₂ := mul_pos hLp hLp
        grind
      have h₁ := mul_le_mul_of_nonneg_left hlt.le hdL
      have h₂ := mul_lt_mul_of_pos_left hlt (c := y) (by grind)
      have h₃ := mul_pos hd hd
      grind
    grind

open Classical in
/-- The square root of a real number, `0` for negative ones; written `√x`. -/
def sqrt (x : ℝ) : ℝ := if h : 0 ≤ x then choose (exists_sqrt h) else 0

end Real

@[inherit_doc] prefix:max "√" => Real.sqrt

namespace Real
variable {x y : ℝ}

@[simp] theorem mul_self_sqrt (h : 0 ≤ x) : √x * √x = x := by
  rw [Real.sqrt, dif_pos h]; exact (Classical.choose_spec (exists_sqrt h)).2
@[simp] theorem sq_sqrt (h : 0 ≤ x) : √x ^ 2 = x := by rw [sq, mul_self_sqrt h]
theorem sqrt_eq_zero_of_nonpos (h : x ≤ 0) : √x = 0 := by
  by_cases h0 : 0 ≤ x
  · have := mul_self_sqrt h0
    have h1 : √x * √x = 0 := by grind
    simpa using h1
  · rw [Real.sqrt, dif_neg h0]
@[simp] theorem sqrt_nonneg (x : ℝ) : 0 ≤ √x := by
  by_cases h : 0 ≤ x
  · rw [Real.sqrt, dif_pos h]; exact (Classical.choose_spec (exists_sqrt h)).1
  · rw [sqrt_eq_zero_of_nonpos (by grind)]; exact le_rfl

/-- What `grind` is told of every square root it meets. -/
theorem sqrt_cases (x : ℝ) : 0 ≤ √x ∧ (0 ≤ x → √x * √x = x) ∧ (x ≤ 0 → √x = 0) :=
  ⟨sqrt_nonneg x, mul_self_sqrt, sqrt_eq_zero_of_nonpos⟩

grind_pattern sqrt_cases => √x

theorem eq_of_sq_eq (hx : 0 ≤ x) (hy : 0 ≤ y) (h : x * x = y * y) : x = y := by
  have h' : (x - y) * (x + y) = 0 := by grind
  rcases mul_eq_zero.1 h' with h | h <;> grind
theorem sqrt_eq_iff_mul_self_eq (hx : 0 ≤ x) (hy : 0 ≤ y) : √x = y ↔ y * y = x :=
  ⟨fun h => by rw [← h, mul_self_sqrt hx], fun h =>
    eq_of_sq_eq (sqrt_nonneg x) hy (by rw [mul_self_sqrt hx, h])⟩
@[simp] theorem sqrt_mul_self (h : 0 ≤ x) : √(x * x) = x :=
  (sqrt_eq_iff_mul_self_eq (mul_self_nonneg x) h).2 rfl
@[simp] theorem sqrt_sq (h : 0 ≤ x) : √(x ^ 2) = x := by rw [sq, sqrt_mul_self h]
theorem sqrt_sq_eq_abs (x : ℝ) : √(x ^ 2) = |x| := by rw [← sq_abs, sqrt_sq (abs_nonneg x)]
@[simp] theorem sqrt_zero : √0 = 0 := sqrt_eq_zero_of_nonpos le_rfl
@[simp] theorem sqrt_one : √1 = 1 := by
  rw [sqrt_eq_iff_mul_self_eq zero_le_one zero_le_one, mul_one]
theorem sqrt_le_sqrt (h : x ≤ y) : √x ≤ √y := not_lt.1 fun h' => by
  have h₀ := sqrt_nonneg y
  have h₁ := mul_le_mul_of_nonneg_left h'.le h₀
  have h₂ := mul_lt_mul_of_pos_left h' (c := √x) (by grind)
  grind
theorem sqrt_lt_sqrt (hx : 0 ≤ x) (h : x < y) : √x < √y :=
  lt_of_le_of_ne (sqrt_le_sqrt h.le) fun h' => by
    have h₁ := mul_self_sqrt hx
    have h₂ := mul_self_sqrt (hx.trans h.le)
    rw [h'] at h₁
    grind
theorem sqrt_mul (hx : 0 ≤ x) (y : ℝ) : √(x * y) = √x * √y := by
  by_cases hy : 0 ≤ y
  · rw [sqrt_eq_iff_mul_self_eq (mul_nonneg hx hy) (mul_nonneg (sqrt_nonneg x) (sqrt_nonneg y))]
    rw [mul_mul_mul_comm, mul_self_sqrt hx, mul_self_sqrt hy]
  · have := mul_nonneg hx (b := -y) (by grind)
    rw [sqrt_eq_zero_of_nonpos (x := y) (by grind), mul_zero, sqrt_eq_zero_of_nonpos (by grind)]
@[simp] theorem sqrt_pos : 0 < √x ↔ 0 < x := by
  constructor
  · intro h; exact not_le.1 fun h' => by rw [sqrt_eq_zero_of_nonpos h'] at h; exact lt_irrefl _ h
  · intro h
    exact lt_of_le_of_ne (sqrt_nonneg x) fun h' => by
      have := mul_self_sqrt h.le
      rw [← h'] at this
      grind

end Real

end
