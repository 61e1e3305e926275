import Vocabulary.Nat.Basic

/-!
# The rationals as an ordered field, on core's operations
-/

noncomputable section

instance Rat.instLinearOrder : LinearOrder ℚ where
  le_refl _ := Rat.le_refl
  le_trans _ _ _ := Rat.le_trans
  lt_iff_le_not_ge a b := by
    constructor
    · intro h; exact ⟨Rat.le_of_lt h, Rat.not_le.2 h⟩
    · intro h; exact Rat.not_le.1 h.2
  le_antisymm _ _ := Rat.le_antisymm
  le_total _ _ := Rat.le_total
  toDecidableLE := Rat.instDecidableLe
  toDecidableEq := instDecidableEqRat
  toDecidableLT := Rat.instDecidableLt
  min := min
  max := max
  min_def _ _ := rfl
  max_def _ _ := rfl

instance Rat.instNontrivial : Nontrivial ℚ := ⟨0, 1, by decide⟩

instance Rat.instField : Field ℚ where
  add_assoc := Rat.add_assoc
  add_comm := Rat.add_comm
  zero_add := Rat.zero_add
  add_zero := Rat.add_zero
  mul_assoc := Rat.mul_assoc
  mul_comm := Rat.mul_comm
  one_mul := Rat.one_mul
  mul_one := Rat.mul_one
  left_distrib := Rat.mul_add
  right_distrib := Rat.add_mul
  zero_mul := Rat.zero_mul
  mul_zero := Rat.mul_zero
  nsmul n x := n * x
  nsmul_zero := Rat.zero_mul
  nsmul_succ n x := by rw [Rat.natCast_add, Rat.add_mul]; exact congrArg _ (Rat.one_mul x)
  npow n x := x ^ n
  npow_zero := Rat.pow_zero
  npow_succ n x := Rat.pow_succ x n
  natCast n := n
  natCast_zero := rfl
  natCast_succ n := Rat.natCast_add n 1
  neg_add_cancel := Rat.neg_add_cancel
  sub_eq_add_neg := Rat.sub_eq_add_neg
  zsmul n x := n * x
  zsmul_zero' := Rat.zero_mul
  zsmul_succ' n x := by
    show ((n + 1 : ℕ) : ℤ) * x = _
    rw [Int.natCast_add, Rat.intCast_add, Rat.add_mul]; exact congrArg _ (Rat.one_mul x)
  zsmul_neg' n x := by rw [← Rat.neg_mul, ← Rat.intCast_neg]; rfl
  intCast n := n
  intCast_ofNat _ := rfl
  intCast_negSucc n := Rat.intCast_neg (n + 1 : ℕ)
  zpow n x := x ^ n
  zpow_zero' := Rat.zpow_zero
  zpow_succ' n x := Rat.pow_succ x n
  zpow_neg' _ _ := rfl
  div_eq_mul_inv := Rat.div_def
  exists_pair_ne := exists_pair_ne ℚ
  mul_inv_cancel := Rat.mul_inv_cancel
  inv_zero := Rat.inv_zero
  ratCast q := q
  ratCast_def q := (Rat.num_divInt_den q).symm.trans (Rat.divInt_eq_div _ _)

instance Rat.instIsStrictOrderedRing : IsStrictOrderedRing ℚ where
  add_le_add_left _ _ h _ := Rat.add_le_add_right.2 h
  le_of_add_le_add_left _ _ _ := Rat.add_le_add_left.1
  exists_pair_ne := exists_pair_ne ℚ
  zero_le_one := by decide
  mul_lt_mul_of_pos_left _ _ _ h hc := Rat.mul_lt_mul_of_pos_left h hc
  mul_lt_mul_of_pos_right _ _ _ h hc := Rat.mul_lt_mul_of_pos_right h hc
