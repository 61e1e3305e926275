import Vocabulary.Order.Basic
import Vocabulary.Algebra.Grind

/-!
# Ordered rings and fields

The order classes are propositions about an algebraic and an order structure, as in Mathlib.
`IsStrictOrderedRing` gives `Lean.Grind.OrderedRing`, so that `grind` does linear arithmetic.
-/

universe u
variable {M R K : Type u}

/-- Addition is monotone. -/
class IsOrderedAddMonoid (M : Type u) [AddCommMonoid M] [PartialOrder M] : Prop where
  protected add_le_add_left : ∀ a b : M, a ≤ b → ∀ c, a + c ≤ b + c

/-- Addition is monotone and reflects the order. -/
class IsOrderedCancelAddMonoid (M : Type u) [AddCommMonoid M] [PartialOrder M] : Prop
    extends IsOrderedAddMonoid M where
  protected le_of_add_le_add_left : ∀ a b c : M, a + b ≤ a + c → b ≤ c

/-- A semiring whose order respects addition and strictly respects positive factors. -/
class IsStrictOrderedRing (R : Type u) [Semiring R] [PartialOrder R] : Prop
    extends IsOrderedCancelAddMonoid R, Nontrivial R where
  protected zero_le_one : (0 : R) ≤ 1
  protected mul_lt_mul_of_pos_left : ∀ a b c : R, a < b → 0 < c → c * a < c * b
  protected mul_lt_mul_of_pos_right : ∀ a b c : R, a < b → 0 < c → a * c < b * c

section
variable [AddCommMonoid M] [PartialOrder M] [IsOrderedCancelAddMonoid M] {a b c d : M}

@[simp] theorem add_le_add_iff_right (a : M) : b + a ≤ c + a ↔ b ≤ c :=
  ⟨fun h => IsOrderedCancelAddMonoid.le_of_add_le_add_left a b c
      (by rwa [add_comm b, add_comm c] at h),
    fun h => IsOrderedAddMonoid.add_le_add_left b c h a⟩
@[simp] theorem add_le_add_iff_left (a : M) : a + b ≤ a + c ↔ b ≤ c := by
  rw [add_comm a, add_comm a, add_le_add_iff_right]

theorem add_le_add (h₁ : a ≤ b) (h₂ : c ≤ d) : a + c ≤ b + d :=
  ((add_le_add_iff_right c).2 h₁).trans ((add_le_add_iff_left b).2 h₂)
@[simp] theorem add_lt_add_iff_right (a : M) : b + a < c + a ↔ b < c := by
  simp only [lt_iff_le_not_ge, add_le_add_iff_right]
@[simp] theorem add_lt_add_iff_left (a : M) : a + b < a + c ↔ b < c := by
  simp only [lt_iff_le_not_ge, add_le_add_iff_left]
theorem add_lt_add (h₁ : a < b) (h₂ : c < d) : a + c < b + d :=
  ((add_lt_add_iff_right c).2 h₁).trans ((add_lt_add_iff_left b).2 h₂)
theorem add_lt_add_of_lt_of_le (h₁ : a < b) (h₂ : c ≤ d) : a + c < b + d :=
  ((add_lt_add_iff_right c).2 h₁).trans_le ((add_le_add_iff_left b).2 h₂)
theorem add_lt_add_of_le_of_lt (h₁ : a ≤ b) (h₂ : c < d) : a + c < b + d :=
  ((add_le_add_iff_right c).2 h₁).trans_lt ((add_lt_add_iff_left b).2 h₂)
theorem add_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a + b := by simpa using add_le_add ha hb
theorem add_pos (ha : 0 < a) (hb : 0 < b) : 0 < a + b := by simpa using add_lt_add ha hb
theorem add_pos_of_pos_of_nonneg (ha : 0 < a) (hb : 0 ≤ b) : 0 < a + b := by
  simpa using add_lt_add_of_lt_of_le ha hb
theorem add_pos_of_nonneg_of_pos (ha : 0 ≤ a) (hb : 0 < b) : 0 < a + b := by
  simpa using add_lt_add_of_le_of_lt ha hb

noncomputable instance (priority := 100) AddCommMonoid.toGrindAddCommMonoid [AddCommMonoid M] :
    Lean.Grind.AddCommMonoid M where
  add_zero := add_zero
  add_comm := add_comm
  add_assoc := add_assoc

instance (priority := 100) IsOrderedCancelAddMonoid.toGrindOrderedAdd :
    Lean.Grind.OrderedAdd M where
  add_le_left_iff c := (add_le_add_iff_right c).symm
end

section
variable [AddCommGroup M] [PartialOrder M] [IsOrderedCancelAddMonoid M] {a b c : M}

@[simp] theorem sub_nonneg : 0 ≤ a - b ↔ b ≤ a := by
  rw [← add_le_add_iff_right b, zero_add, sub_add_cancel]
@[simp] theorem sub_pos : 0 < a - b ↔ b < a := by
  rw [← add_lt_add_iff_right b, zero_add, sub_add_cancel]
theorem sub_le_iff_le_add : a - c ≤ b ↔ a ≤ b + c := by
  rw [← add_le_add_iff_right c, sub_add_cancel]
theorem le_sub_iff_add_le : a ≤ c - b ↔ a + b ≤ c := by
  rw [← add_le_add_iff_right b, sub_add_cancel]
theorem sub_lt_iff_lt_add : a - c < b ↔ a < b + c := by
  rw [← add_lt_add_iff_right c, sub_add_cancel]
theorem lt_sub_iff_add_lt : a < c - b ↔ a + b < c := by
  rw [← add_lt_add_iff_right b, sub_add_cancel]
@[simp] theorem neg_le_neg_iff : -a ≤ -b ↔ b ≤ a := by
  rw [← add_le_add_iff_right a, neg_add_cancel, ← add_le_add_iff_left b, add_zero, ← add_assoc,
    add_neg_cancel, zero_add]
@[simp] theorem neg_lt_neg_iff : -a < -b ↔ b < a := by
  simp only [lt_iff_le_not_ge, neg_le_neg_iff]
theorem neg_le : -a ≤ b ↔ -b ≤ a := by rw [← neg_le_neg_iff, neg_neg]
theorem neg_lt : -a < b ↔ -b < a := by rw [← neg_lt_neg_iff, neg_neg]
@[simp] theorem neg_nonneg : 0 ≤ -a ↔ a ≤ 0 := by rw [← neg_le_neg_iff, neg_neg, neg_zero]
@[simp] theorem neg_nonpos : -a ≤ 0 ↔ 0 ≤ a := by rw [← neg_le_neg_iff, neg_neg, neg_zero]
@[simp] theorem neg_pos : 0 < -a ↔ a < 0 := by rw [← neg_lt_neg_iff, neg_neg, neg_zero]
@[simp] theorem neg_neg_iff_pos : -a < 0 ↔ 0 < a := by rw [← neg_lt_neg_iff, neg_neg, neg_zero]
end

section
variable [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {a b c : R}

theorem zero_le_one : (0 : R) ≤ 1 := IsStrictOrderedRing.zero_le_one
theorem zero_lt_one : (0 : R) < 1 := lt_of_le_of_ne zero_le_one fun h => by
  obtain ⟨x, y, hxy⟩ := exists_pair_ne R
  exact hxy (by rw [← mul_one x, ← mul_one y, ← h, mul_zero, mul_zero])
theorem mul_lt_mul_of_pos_left (h : a < b) (hc : 0 < c) : c * a < c * b :=
  IsStrictOrderedRing.mul_lt_mul_of_pos_left a b c h hc
theorem mul_lt_mul_of_pos_right (h : a < b) (hc : 0 < c) : a * c < b * c :=
  IsStrictOrderedRing.mul_lt_mul_of_pos_right a b c h hc

instance (priority := 100) IsStrictOrderedRing.toGrindOrderedRing : Lean.Grind.OrderedRing R where
  zero_lt_one := zero_lt_one
  mul_lt_mul_of_pos_left := mul_lt_mul_of_pos_left
  mul_lt_mul_of_pos_right := mul_lt_mul_of_pos_right

@[simp] theorem mul_pos (ha : 0 < a) (hb : 0 < b) : 0 < a * b := by
  simpa using mul_lt_mul_of_pos_left hb ha
theorem mul_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a * b := by
  rcases eq_or_lt_of_le ha with rfl | ha
  · simp
  · rcases eq_or_lt_of_le hb with rfl | hb
    · simp
    · exact (mul_pos ha hb).le
theorem pow_pos (h : 0 < a) (n : ℕ) : 0 < a ^ n := by
  induction n with
  | zero => simpa using zero_lt_one
  | succ n ih => rw [pow_succ]; exact mul_pos ih h
theorem pow_nonneg (h : 0 ≤ a) (n : ℕ) : 0 ≤ a ^ n := by
  induction n with
  | zero => simpa using zero_le_one
  | succ n ih => rw [pow_succ]; exact mul_nonneg ih h
theorem mul_le_mul_of_nonneg_left (h : b ≤ c) (ha : 0 ≤ a) : a * b ≤ a * c := by
  rcases eq_or_lt_of_le ha with rfl | ha
  · simp
  · rcases eq_or_lt_of_le h with rfl | h
    · exact le_rfl
    · exact (mul_lt_mul_of_pos_left h ha).le
theorem mul_le_mul_of_nonneg_right (h : b ≤ c) (ha : 0 ≤ a) : b * a ≤ c * a := by
  rcases eq_or_lt_of_le ha with rfl | ha
  · simp
  · rcases eq_or_lt_of_le h with rfl | h
    · exact le_rfl
    · exact (mul_lt_mul_of_pos_right h ha).le
theorem zero_lt_two : (0 : R) < 2 := by
  have h : (2 : R) = 1 + 1 := by grind
  rw [h]; exact add_pos zero_lt_one zero_lt_one
@[simp] theorem Nat.cast_nonneg (n : ℕ) : (0 : R) ≤ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.cast_succ]; exact add_nonneg ih zero_le_one
end

section
variable [CommRing R] [LinearOrder R] [IsStrictOrderedRing R] {a b c d : R}

theorem mul_self_nonneg (a : R) : 0 ≤ a * a := by
  rcases le_total 0 a with h | h
  · exact mul_nonneg h h
  · rw [← neg_mul_neg]; exact mul_nonneg (neg_nonneg.2 h) (neg_nonneg.2 h)
theorem sq_nonneg (a : R) : 0 ≤ a ^ 2 := by rw [sq]; exact mul_self_nonneg a

theorem mul_self_pos (h : a ≠ 0) : 0 < a * a := by
  rcases lt_or_gt_of_ne h with h | h
  · rw [← neg_mul_neg]; exact mul_pos (neg_pos.2 h) (neg_pos.2 h)
  · exact mul_pos h h

instance (priority := 100) IsStrictOrderedRing.toNoZeroDivisors : NoZeroDivisors R where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := by
    by_cases ha : a = 0
    · exact .inl ha
    · by_cases hb : b = 0
      · exact .inr hb
      · refine absurd (mul_pos (mul_self_pos ha) (mul_self_pos hb)).ne' (not_not_intro ?_)
        rw [mul_mul_mul_comm, h, zero_mul]
end

section
variable [MulZeroClass M] [NoZeroDivisors M] {a b : M}
@[simp] theorem mul_eq_zero : a * b = 0 ↔ a = 0 ∨ b = 0 :=
  ⟨eq_zero_or_eq_zero_of_mul_eq_zero, fun h => by rcases h with rfl | rfl <;> simp⟩
theorem mul_ne_zero (ha : a ≠ 0) (hb : b ≠ 0) : a * b ≠ 0 := by simp [ha, hb]
end

theorem eq_zero_of_pow_eq_zero [MonoidWithZero M] [NoZeroDivisors M] {a : M} {n : ℕ}
    (h : a ^ n = 0) : a = 0 := by
  induction n with
  | zero => rw [pow_zero] at h; rw [← mul_one a, h, mul_zero]
  | succ n ih => rw [pow_succ] at h; exact (eq_zero_or_eq_zero_of_mul_eq_zero h).elim ih id

theorem pow_ne_zero [MonoidWithZero M] [NoZeroDivisors M] {a : M} (n : ℕ) (h : a ≠ 0) :
    a ^ n ≠ 0 := fun h' => h (eq_zero_of_pow_eq_zero h')

section
variable [Field K] [LinearOrder K] [IsStrictOrderedRing K] {a b c d : K}

theorem inv_pos_of_pos (h : 0 < a) : 0 < a⁻¹ := by
  refine Classical.byContradiction fun hn => ?_
  have := mul_nonneg h.le (b := -a⁻¹) (by grind)
  have h1 := mul_inv_cancel₀ h.ne'
  grind
@[simp] theorem inv_pos : 0 < a⁻¹ ↔ 0 < a :=
  ⟨fun h => by simpa [inv_inv₀] using inv_pos_of_pos h, inv_pos_of_pos⟩
theorem div_pos (ha : 0 < a) (hb : 0 < b) : 0 < a / b := by
  rw [div_eq_mul_inv]; exact mul_pos ha (inv_pos_of_pos hb)
theorem inv_nonneg_of_nonneg (h : 0 ≤ a) : 0 ≤ a⁻¹ := by
  rcases eq_or_lt_of_le h with rfl | h
  · simp
  · exact (inv_pos_of_pos h).le
theorem div_nonneg (ha : 0 ≤ a) (hb : 0 ≤ b) : 0 ≤ a / b := by
  rw [div_eq_mul_inv]; exact mul_nonneg ha (inv_nonneg_of_nonneg hb)
theorem div_mul_cancel₀ (a : K) (h : b ≠ 0) : a / b * b = a := by grind
theorem mul_inv_cancel_right₀ (h : b ≠ 0) (a : K) : a * b * b⁻¹ = a := by grind
theorem div_le_iff₀ (hc : 0 < c) : a / c ≤ b ↔ a ≤ b * c := by
  constructor <;> intro h
  · simpa [div_mul_cancel₀ _ hc.ne'] using mul_le_mul_of_nonneg_right h hc.le
  · have h' := mul_le_mul_of_nonneg_right h (inv_pos_of_pos hc).le
    rwa [mul_inv_cancel_right₀ hc.ne', ← div_eq_mul_inv] at h'
theorem le_div_iff₀ (hc : 0 < c) : a ≤ b / c ↔ a * c ≤ b := by
  constructor <;> intro h
  · simpa [div_mul_cancel₀ _ hc.ne'] using mul_le_mul_of_nonneg_right h hc.le
  · have h' := mul_le_mul_of_nonneg_right h (inv_pos_of_pos hc).le
    rwa [mul_inv_cancel_right₀ hc.ne', ← div_eq_mul_inv] at h'
theorem lt_div_iff₀ (hc : 0 < c) : a < b / c ↔ a * c < b := by
  rw [← not_le, ← not_le, div_le_iff₀ hc]
theorem div_lt_iff₀ (hc : 0 < c) : a / c < b ↔ a < b * c := by
  rw [← not_le, ← not_le, le_div_iff₀ hc]
end
