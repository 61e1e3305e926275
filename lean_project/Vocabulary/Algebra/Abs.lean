import Vocabulary.Rat.Basic

/-!
# Absolute values

`|a|` is `a ⊔ -a`, in every lattice with negation.
-/

universe u

/-- The absolute value of `a`, written `|a|`. -/
def abs {α : Type u} [Lattice α] [AddGroup α] (a : α) : α := a ⊔ -a

@[inherit_doc abs] macro:max atomic("|" noWs) a:term noWs "|" : term => `(abs $a)

section
variable {R : Type u} [Ring R] [LinearOrder R] {a b c : R}

theorem abs_eq_max_neg : |a| = max a (-a) := rfl

variable [IsStrictOrderedRing R]

/-- The absolute value by cases on the sign; `grind` splits on it. -/
@[grind =] theorem abs_eq_ite (a : R) : |a| = if 0 ≤ a then a else -a := by
  rw [abs_eq_max_neg, max_def]; grind

@[simp] theorem abs_nonneg (a : R) : 0 ≤ |a| := by grind
theorem abs_of_nonneg (h : 0 ≤ a) : |a| = a := by grind
theorem abs_of_pos (h : 0 < a) : |a| = a := by grind
theorem abs_of_nonpos (h : a ≤ 0) : |a| = -a := by grind
theorem abs_of_neg (h : a < 0) : |a| = -a := by grind
@[simp] theorem abs_zero : |(0 : R)| = 0 := by grind
@[simp] theorem abs_one : |(1 : R)| = 1 := by grind
@[simp] theorem abs_neg (a : R) : |-a| = |a| := by grind
@[simp] theorem abs_abs (a : R) : |(|a|)| = |a| := by grind
@[simp] theorem abs_eq_zero : |a| = 0 ↔ a = 0 := by grind
@[simp] theorem abs_pos : 0 < |a| ↔ a ≠ 0 := by grind
theorem le_abs_self (a : R) : a ≤ |a| := by grind
theorem neg_abs_le (a : R) : -|a| ≤ a := by grind
theorem neg_le_abs (a : R) : -a ≤ |a| := by grind
theorem abs_le : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by grind
theorem abs_lt : |a| < b ↔ -b < a ∧ a < b := by grind
theorem abs_sub_comm (a b : R) : |a - b| = |b - a| := by grind
theorem abs_add_le (a b : R) : |a + b| ≤ |a| + |b| := by grind
theorem abs_sub_abs_le_abs_sub (a b : R) : |a| - |b| ≤ |a - b| := by grind
theorem eq_or_eq_neg_of_abs_eq (h : |a| = b) : a = b ∨ a = -b := by grind
theorem abs_eq_abs : |a| = |b| ↔ a = b ∨ a = -b := by grind
theorem abs_choice (a : R) : |a| = a ∨ |a| = -a := by grind
end

section
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] (a b : R)

theorem abs_mul : |a * b| = |a| * |b| := by
  rcases le_total 0 a with ha | ha <;> rcases le_total 0 b with hb | hb
  · rw [abs_of_nonneg ha, abs_of_nonneg hb, abs_of_nonneg (mul_nonneg ha hb)]
  · have h := mul_nonneg ha (b := -b) (by grind)
    rw [abs_of_nonneg ha, abs_of_nonpos hb, abs_of_nonpos (by grind)]; grind
  · have h := mul_nonneg (a := -a) (by grind) hb
    rw [abs_of_nonpos ha, abs_of_nonneg hb, abs_of_nonpos (by grind)]; grind
  · have h := mul_nonneg (a := -a) (b := -b) (by grind) (by grind)
    rw [abs_of_nonpos ha, abs_of_nonpos hb, abs_of_nonneg (by grind)]; grind
theorem abs_pow (n : ℕ) : |a ^ n| = |a| ^ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [pow_succ, pow_succ, abs_mul, ih]
theorem sq_abs : |a| ^ 2 = a ^ 2 := by
  rcases abs_choice a with h | h <;> rw [h]
  grind
theorem abs_mul_abs_self : |a| * |a| = a * a := by rw [← sq, ← sq, sq_abs]
end

namespace Int

/-- The absolute value of an integer is its `natAbs`, which `omega` knows. -/
theorem abs_eq_natAbs (a : ℤ) : |a| = a.natAbs := by
  rw [abs_eq_ite]; split <;> omega

@[simp, norm_cast] theorem natCast_natAbs (n : ℤ) : (n.natAbs : ℤ) = |n| := (abs_eq_natAbs n).symm

end Int
