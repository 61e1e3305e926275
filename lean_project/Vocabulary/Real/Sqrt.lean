import Vocabulary.Real.Basic
import Vocabulary.Algebra.Hom.Basic
import Vocabulary.Order.Lattice

/-!
# Square roots of real numbers
-/

noncomputable section

namespace Real

variable {x y : ℝ}

private theorem not_add_le {L d : ℝ} (hd : 0 < d) (h : L + d ≤ L) : False := by
  have h₁ := add_lt_add_of_le_of_lt (le_refl L) hd
  rw [add_zero] at h₁
  exact not_le.2 h₁ h
private theorem step_up {L e : ℝ} (he : 0 < e) (he₁ : e ≤ 1) (h : e * (2 * L + 1) ≤ x - L * L) :
    (L + e) * (L + e) ≤ x := by
  have h₁ := mul_le_mul_of_nonneg_left he₁ he.le
  grind
private theorem step_down {L d : ℝ} (hL : 0 < L) (hd : 0 < d) (h : d * (2 * L) = L * L - x)
    (hy : 0 ≤ y) (hyx : y * y ≤ x) : y ≤ L - d := not_lt.1 fun hlt => by
  have hx := (mul_nonneg hy hy).trans hyx
  have hdL : 0 ≤ L - d := sub_nonneg.2 <| not_lt.1 fun hn => by
    have h₁ := mul_lt_mul_of_pos_right hn hL
    have h₂ := mul_pos hL hL
    clear hlt hyx hn
    grind
  have h₁ := (mul_le_mul_of_nonneg_left hlt.le hdL).trans (mul_le_mul_of_nonneg_right hlt.le hy)
  have h₂ := mul_pos hd hd
  clear hlt hdL hx hL
  grind

/-- Every nonnegative real has a square root: the supremum of those with a smaller square. -/
theorem exists_sqrt (hx : 0 ≤ x) : ∃ y, 0 ≤ y ∧ y * y = x := by
  have h₀ : (0 : ℝ) ≤ 0 ∧ (0 : ℝ) * 0 ≤ x := ⟨le_rfl, by rwa [mul_zero]⟩
  have hL := isLUB_sSup (s := {y : ℝ | 0 ≤ y ∧ y * y ≤ x}) ⟨0, h₀⟩
    ⟨x + 1, fun y ⟨h₀, h⟩ => not_lt.1 fun h' => by
      have h₁ := mul_lt_mul_of_pos_left h' (c := y) (by clear h; grind)
      have h₂ := mul_nonneg h₀ hx
      grind⟩
  generalize hLe : sSup {y : ℝ | 0 ≤ y ∧ y * y ≤ x} = L at hL
  clear hLe
  have hL0 : 0 ≤ L := hL.1 h₀
  refine ⟨L, hL0, ?_⟩
  rcases lt_trichotomy (L * L) x with h | h | h
  · have hp : 0 < 2 * L + 1 := add_pos_of_nonneg_of_pos (mul_nonneg zero_lt_two.le hL0) zero_lt_one
    have hd : 0 < (x - L * L) / (2 * L + 1) := div_pos (sub_pos.2 h) hp
    have hd' := div_mul_cancel₀ (x - L * L) hp.ne'
    generalize (x - L * L) / (2 * L + 1) = d at hd hd'
    have h₁ : 0 < min d 1 := by
      rcases le_total d 1 with h | h
      · rwa [show min d 1 = d from inf_eq_left.2 h]
      · rw [show min d 1 = 1 from inf_eq_right.2 h]; exact zero_lt_one
    have h₂ : min d 1 * (2 * L + 1) ≤ x - L * L := by
      rw [← hd']; exact mul_le_mul_of_nonneg_right (min_le_left d 1) hp.le
    have h₃ : L + min d 1 ≤ L :=
      hL.1 ⟨add_nonneg hL0 h₁.le, step_up h₁ (min_le_right d 1) h₂⟩
    exact (not_add_le h₁ h₃).elim
  · exact h
  · have hLp : 0 < L := lt_of_le_of_ne hL0 fun h0 => by
      rw [← h0, mul_zero] at h; exact not_le.2 h hx
    have h2L : 0 < 2 * L := mul_pos zero_lt_two hLp
    have hd : 0 < (L * L - x) / (2 * L) := div_pos (sub_pos.2 h) h2L
    have hd' := div_mul_cancel₀ (L * L - x) h2L.ne'
    have h₁ := hL.2 fun y ⟨h₀, hy⟩ => step_down hLp hd hd' h₀ hy
    exact (not_add_le hd (le_sub_iff_add_le.1 h₁)).elim

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
