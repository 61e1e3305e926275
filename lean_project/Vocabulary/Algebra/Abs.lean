import Vocabulary.Rat.Basic
import Vocabulary.Order.Lattice
import Vocabulary.Algebra.Hom.Basic

/-!
# Absolute values

`|a|` is `a ⊔ -a`, in every lattice with negation.
-/

universe u

/-- The absolute value of `a`, written `|a|`. -/
def abs {α : Type u} [Lattice α] [AddGroup α] (a : α) : α := a ⊔ -a

@[inherit_doc abs] macro:max atomic("|" noWs) a:term noWs "|" : term => `(abs $a)

section
variable {G : Type u} [AddCommGroup G] [LinearOrder G] {a b c : G}

theorem abs_eq_max_neg : |a| = max a (-a) := rfl
theorem abs_choice (a : G) : |a| = a ∨ |a| = -a := by
  rw [abs_eq_max_neg, max_def]; split
  · exact .inr rfl
  · exact .inl rfl
theorem le_abs_self (a : G) : a ≤ |a| := le_max_left a (-a)
theorem neg_le_abs (a : G) : -a ≤ |a| := le_max_right a (-a)
theorem abs_le' : |a| ≤ b ↔ a ≤ b ∧ -a ≤ b := max_le_iff
@[simp] theorem abs_neg (a : G) : |-a| = |a| :=
  le_antisymm (abs_le'.2 ⟨neg_le_abs a, by rw [neg_neg]; exact le_abs_self a⟩)
    (abs_le'.2 ⟨by rw [← neg_neg a, neg_neg (-a)]; exact neg_le_abs (-a), le_abs_self (-a)⟩)
theorem abs_sub_comm (a b : G) : |a - b| = |b - a| := by
  rw [← abs_neg (a - b), sub_eq_add_neg, neg_add_rev, neg_neg, ← sub_eq_add_neg]

theorem eq_or_eq_neg_of_abs_eq (h : |a| = b) : a = b ∨ a = -b := by
  rcases abs_choice a with h' | h'
  · exact .inl (h'.symm.trans h)
  · exact .inr (by rw [← h, h', neg_neg])

variable [IsOrderedCancelAddMonoid G]

theorem abs_of_nonneg (h : 0 ≤ a) : |a| = a :=
  le_antisymm (abs_le'.2 ⟨le_rfl, (neg_nonpos.2 h).trans h⟩) (le_abs_self a)
theorem abs_of_pos (h : 0 < a) : |a| = a := abs_of_nonneg h.le
theorem abs_of_nonpos (h : a ≤ 0) : |a| = -a := by
  rw [← abs_neg, abs_of_nonneg (neg_nonneg.2 h)]
theorem abs_of_neg (h : a < 0) : |a| = -a := abs_of_nonpos h.le

/-- The absolute value by cases on the sign; `grind` splits on it. -/
@[grind =] theorem abs_eq_ite (a : G) : |a| = if 0 ≤ a then a else -a := by
  split
  · exact abs_of_nonneg ‹_›
  · exact abs_of_nonpos (le_of_not_gt fun h => ‹¬0 ≤ a› h.le)

@[simp] theorem abs_nonneg (a : G) : 0 ≤ |a| := by
  rcases le_total 0 a with h | h
  · exact h.trans (le_abs_self a)
  · exact (neg_nonneg.2 h).trans (neg_le_abs a)
@[simp] theorem abs_zero : |(0 : G)| = 0 := abs_of_nonneg le_rfl
@[simp] theorem abs_abs (a : G) : |(|a|)| = |a| := abs_of_nonneg (abs_nonneg a)
@[simp] theorem abs_eq_zero : |a| = 0 ↔ a = 0 := by
  constructor
  · intro h
    exact le_antisymm (h ▸ le_abs_self a) (neg_nonpos.1 (h ▸ neg_le_abs a))
  · rintro rfl; exact abs_zero
@[simp] theorem abs_pos : 0 < |a| ↔ a ≠ 0 :=
  ⟨fun h e => h.ne (by rw [e, abs_zero]), fun h =>
    lt_of_le_of_ne (abs_nonneg a) fun e => h (abs_eq_zero.1 e.symm)⟩
theorem abs_le : |a| ≤ b ↔ -b ≤ a ∧ a ≤ b := by rw [abs_le', neg_le, and_comm]
theorem neg_abs_le (a : G) : -|a| ≤ a := (abs_le.1 le_rfl).1
theorem abs_lt : |a| < b ↔ -b < a ∧ a < b := by
  constructor
  · intro h; exact ⟨neg_lt.1 ((neg_le_abs a).trans_lt h), (le_abs_self a).trans_lt h⟩
  · intro ⟨h₁, h₂⟩
    rcases abs_choice a with h | h <;> rw [h]
    · exact h₂
    · exact neg_lt.1 h₁
theorem abs_add_le (a b : G) : |a + b| ≤ |a| + |b| :=
  abs_le'.2 ⟨add_le_add (le_abs_self a) (le_abs_self b), by
    rw [neg_add_rev, add_comm]; exact add_le_add (neg_le_abs a) (neg_le_abs b)⟩
end

@[simp] theorem abs_one {R : Type u} [Ring R] [LinearOrder R] [IsStrictOrderedRing R] :
    |(1 : R)| = 1 := abs_of_nonneg zero_le_one

section
variable {R : Type u} [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] (a b : R)

theorem abs_mul : |a * b| = |a| * |b| := by
  rcases le_total 0 a with ha | ha <;> rcases le_total 0 b with hb | hb
  · rw [abs_of_nonneg ha, abs_of_nonneg hb, abs_of_nonneg (mul_nonneg ha hb)]
  · have h := mul_nonneg ha (neg_nonneg.2 hb)
    rw [abs_of_nonneg ha, abs_of_nonpos hb, ← abs_of_nonneg h, mul_neg, abs_neg]
  · have h := mul_nonneg (neg_nonneg.2 ha) hb
    rw [abs_of_nonpos ha, abs_of_nonneg hb, ← abs_of_nonneg h, neg_mul, abs_neg]
  · have h := mul_nonneg (neg_nonneg.2 ha) (neg_nonneg.2 hb)
    rw [abs_of_nonpos ha, abs_of_nonpos hb, ← abs_of_nonneg h, neg_mul_neg]
theorem abs_pow (n : ℕ) : |a ^ n| = |a| ^ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [pow_succ, pow_succ, abs_mul, ih]
omit [IsStrictOrderedRing R] in
theorem sq_abs : |a| ^ 2 = a ^ 2 := by
  rcases abs_choice a with h | h <;> rw [h]
  rw [sq, sq, neg_mul_neg]
omit [IsStrictOrderedRing R] in
theorem abs_mul_abs_self : |a| * |a| = a * a := by rw [← sq, ← sq, sq_abs]
end

namespace Int

/-- The absolute value of an integer is its `natAbs`, which `omega` knows. -/
theorem abs_eq_natAbs (a : ℤ) : |a| = a.natAbs := by
  rw [abs_eq_ite]; split <;> omega

@[simp, norm_cast] theorem natCast_natAbs (n : ℤ) : (n.natAbs : ℤ) = |n| := (abs_eq_natAbs n).symm

end Int
