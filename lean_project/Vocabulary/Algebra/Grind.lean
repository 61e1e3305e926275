import Vocabulary.Algebra.Cancel

/-!
# Our rings and fields are `grind`'s rings and fields

Instances of low priority from Mathlib's classes to `Lean.Grind`'s; from here on `grind` does
ring arithmetic in every commutative ring and field.
-/

universe u
variable {R K : Type u}

/-- The numerals of a semiring, in the form that `grind` asks for. -/
@[reducible] def Semiring.grindOfNat [Semiring R] : (n : ℕ) → OfNat R n
  | 0 => Zero.toOfNat0
  | 1 => One.toOfNat1
  | _ + 2 => instOfNatAtLeastTwo

theorem Semiring.grindOfNat_eq_natCast [Semiring R] (n : ℕ) :
    (grindOfNat n).ofNat = (n : R) := by
  match n with
  | 0 => exact Nat.cast_zero.symm
  | 1 => exact Nat.cast_one.symm
  | _ + 2 => rfl

noncomputable instance (priority := 100) Semiring.toGrindSemiring [Semiring R] :
    Lean.Grind.Semiring R where
  natCast := inferInstance
  ofNat := grindOfNat
  nsmul := inferInstance
  npow := inferInstance
  add_zero := add_zero
  add_comm := add_comm
  add_assoc := add_assoc
  mul_assoc := mul_assoc
  mul_one := mul_one
  one_mul := one_mul
  left_distrib := mul_add
  right_distrib := add_mul
  zero_mul := zero_mul
  mul_zero := mul_zero
  pow_zero := pow_zero
  pow_succ := pow_succ
  ofNat_succ n := by
    rw [grindOfNat_eq_natCast, grindOfNat_eq_natCast, Nat.cast_succ]
  ofNat_eq_natCast := grindOfNat_eq_natCast
  nsmul_eq_natCast_mul n a := by
    induction n with
    | zero => simp
    | succ n ih => rw [succ_nsmul, ih, Nat.cast_succ, add_mul, one_mul]

noncomputable instance (priority := 100) CommSemiring.toGrindCommSemiring [CommSemiring R] :
    Lean.Grind.CommSemiring R where
  mul_comm := mul_comm

noncomputable instance (priority := 100) Ring.toGrindRing [Ring R] : Lean.Grind.Ring R where
  intCast := inferInstance
  zsmul := inferInstance
  neg_add_cancel := neg_add_cancel
  sub_eq_add_neg := sub_eq_add_neg
  neg_zsmul i a := neg_zsmul a i
  zsmul_natCast_eq_nsmul n a := natCast_zsmul a n
  intCast_ofNat n := (Int.cast_natCast n).trans (Semiring.grindOfNat_eq_natCast n).symm
  intCast_neg := Int.cast_neg

noncomputable instance (priority := 100) CommRing.toGrindCommRing [CommRing R] :
    Lean.Grind.CommRing R where
  mul_comm := mul_comm

section
variable [Ring R] (a b : R)
@[simp] theorem neg_mul : -a * b = -(a * b) := by grind
@[simp] theorem mul_neg : a * -b = -(a * b) := by grind
theorem neg_mul_neg : -a * -b = a * b := by rw [neg_mul, mul_neg, neg_neg]
theorem mul_sub (a b c : R) : a * (b - c) = a * b - a * c := by
  rw [sub_eq_add_neg, mul_add, mul_neg, ← sub_eq_add_neg]
theorem sub_mul (a b c : R) : (a - b) * c = a * c - b * c := by
  rw [sub_eq_add_neg, add_mul, neg_mul, ← sub_eq_add_neg]
end

section
variable [Ring R] (m n : ℤ)
@[simp, norm_cast] theorem Int.cast_add : ((m + n : ℤ) : R) = m + n :=
  Lean.Grind.Ring.intCast_add m n
@[simp, norm_cast] theorem Int.cast_sub : ((m - n : ℤ) : R) = m - n :=
  Lean.Grind.Ring.intCast_sub m n
@[simp, norm_cast] theorem Int.cast_mul : ((m * n : ℤ) : R) = m * n :=
  Lean.Grind.Ring.intCast_mul m n
@[simp, norm_cast] theorem Int.cast_pow (k : ℕ) : ((m ^ k : ℤ) : R) = (m : R) ^ k := by
  induction k with
  | zero => simp
  | succ k ih => rw [Int.pow_succ, Int.cast_mul, ih, pow_succ]
@[simp, norm_cast] theorem Nat.cast_sub {m n : ℕ} (h : m ≤ n) : ((n - m : ℕ) : R) = n - m := by
  obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
  rw [Nat.add_sub_cancel_left, Nat.cast_add]
  grind
end

section
variable [GroupWithZero K] {a b c : K}

@[simp] theorem mul_inv_cancel₀ (h : a ≠ 0) : a * a⁻¹ = 1 := GroupWithZero.mul_inv_cancel a h
@[simp] theorem inv_zero : (0 : K)⁻¹ = 0 := GroupWithZero.inv_zero
instance (priority := 100) GroupWithZero.instNeZeroOne : NeZero (1 : K) where
  out h := by
    obtain ⟨x, y, hxy⟩ := exists_pair_ne K
    exact hxy (by rw [← mul_one x, ← mul_one y, h, mul_zero, mul_zero])
theorem eq_inv_of_mul_eq_one_right (h : a * b = 1) : b = a⁻¹ := by
  have ha : a ≠ 0 := fun h0 => (NeZero.ne (1 : K)) (by rw [← h, h0, zero_mul])
  have hi : a⁻¹ ≠ 0 := fun h0 => (NeZero.ne (1 : K)) (by rw [← mul_inv_cancel₀ ha, h0, mul_zero])
  have h1 : a⁻¹ * a = 1 := by
    have h2 := mul_inv_cancel₀ hi
    rw [← mul_one (a⁻¹ * a), ← h2, mul_assoc, ← mul_assoc a, mul_inv_cancel₀ ha, one_mul, h2]
  rw [← one_mul b, ← h1, mul_assoc, h, mul_one]
end

section
variable [Semifield K] {a b c : K}
theorem inv_mul_cancel₀ (h : a ≠ 0) : a⁻¹ * a = 1 := by rw [mul_comm, mul_inv_cancel₀ h]
theorem inv_ne_zero (h : a ≠ 0) : a⁻¹ ≠ 0 := fun h0 =>
  (NeZero.ne (1 : K)) (by rw [← mul_inv_cancel₀ h, h0, mul_zero])
theorem inv_inv₀ (a : K) : a⁻¹⁻¹ = a := by
  by_cases h : a = 0
  · simp [h]
  · exact (eq_inv_of_mul_eq_one_right (inv_mul_cancel₀ h)).symm
end

noncomputable instance (priority := 100) Field.toGrindField [Field K] : Lean.Grind.Field K where
  zpow := inferInstance
  div_eq_mul_inv := div_eq_mul_inv
  zero_ne_one := (NeZero.ne (1 : K)).symm
  inv_zero := inv_zero
  mul_inv_cancel := mul_inv_cancel₀
  zpow_zero := zpow_zero
  zpow_succ a n := by rw [zpow_natCast, ← pow_succ, ← zpow_natCast]; rfl
  zpow_neg := zpow_neg
