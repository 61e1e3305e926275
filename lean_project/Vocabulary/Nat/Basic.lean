import Vocabulary.Algebra.Order

/-!
# The natural numbers, the integers and the rationals as ordered algebras

Every operation is core's own, so that `omega`, `decide`, `simp` and `grind` know it.
-/

noncomputable section

instance Nat.instLinearOrder : LinearOrder ℕ where
  le_refl := Nat.le_refl
  le_trans _ _ _ := Nat.le_trans
  lt_iff_le_not_ge _ _ := Nat.lt_iff_le_not_le
  le_antisymm _ _ := Nat.le_antisymm
  le_total := Nat.le_total
  toDecidableLE := Nat.decLe
  toDecidableEq := instDecidableEqNat
  toDecidableLT := Nat.decLt
  min := min
  max := max
  min_def _ _ := Nat.min_def
  max_def _ _ := Nat.max_def

instance Nat.instCommSemiring : CommSemiring ℕ where
  add_assoc := Nat.add_assoc
  add_comm := Nat.add_comm
  zero_add := Nat.zero_add
  add_zero := Nat.add_zero
  mul_assoc := Nat.mul_assoc
  mul_comm := Nat.mul_comm
  one_mul := Nat.one_mul
  mul_one := Nat.mul_one
  left_distrib := Nat.mul_add
  right_distrib := Nat.add_mul
  zero_mul := Nat.zero_mul
  mul_zero := Nat.mul_zero
  nsmul n x := n * x
  nsmul_zero := Nat.zero_mul
  nsmul_succ := Nat.succ_mul
  npow n x := x ^ n
  npow_zero _ := rfl
  npow_succ _ _ := rfl
  natCast n := n
  natCast_zero := rfl
  natCast_succ _ := rfl

instance Nat.instNontrivial : Nontrivial ℕ := ⟨0, 1, Nat.zero_ne_one⟩

instance Nat.instIsStrictOrderedRing : IsStrictOrderedRing ℕ where
  add_le_add_left _ _ h _ := Nat.add_le_add_right h _
  le_of_add_le_add_left _ _ _ := Nat.le_of_add_le_add_left
  zero_le_one := Nat.zero_le 1
  mul_lt_mul_of_pos_left _ _ _ h hc := Nat.mul_lt_mul_of_pos_left h hc
  mul_lt_mul_of_pos_right _ _ _ h hc := Nat.mul_lt_mul_of_pos_right h hc

instance Nat.instNoZeroDivisors : NoZeroDivisors ℕ where
  eq_zero_or_eq_zero_of_mul_eq_zero := Nat.mul_eq_zero.1

instance Nat.instIsDomain : IsDomain ℕ where
  mul_left_cancel_of_ne_zero h := Nat.eq_of_mul_eq_mul_left (Nat.pos_of_ne_zero h)
  mul_right_cancel_of_ne_zero h := Nat.eq_of_mul_eq_mul_right (Nat.pos_of_ne_zero h)
  exists_pair_ne := exists_pair_ne ℕ

instance Int.instLinearOrder : LinearOrder ℤ where
  le_refl := Int.le_refl
  le_trans _ _ _ := Int.le_trans
  lt_iff_le_not_ge _ _ := Int.lt_iff_le_not_le
  le_antisymm _ _ := Int.le_antisymm
  le_total := Int.le_total
  toDecidableLE := inferInstance
  toDecidableEq := Int.instDecidableEq
  toDecidableLT := inferInstance
  min := min
  max := max
  min_def _ _ := Int.min_def ..
  max_def _ _ := Int.max_def ..

instance Int.instCommRing : CommRing ℤ where
  add_assoc := Int.add_assoc
  add_comm := Int.add_comm
  zero_add := Int.zero_add
  add_zero := Int.add_zero
  mul_assoc := Int.mul_assoc
  mul_comm := Int.mul_comm
  one_mul := Int.one_mul
  mul_one := Int.mul_one
  left_distrib := Int.mul_add
  right_distrib := Int.add_mul
  zero_mul := Int.zero_mul
  mul_zero := Int.mul_zero
  nsmul n x := n * x
  nsmul_zero := Int.zero_mul
  nsmul_succ n x := by rw [Int.natCast_add, Int.add_mul]; rw [Int.natCast_one, Int.one_mul]
  npow n x := x ^ n
  npow_zero := Int.pow_zero
  npow_succ n x := Int.pow_succ x n
  natCast n := n
  natCast_zero := rfl
  natCast_succ _ := rfl
  neg_add_cancel := Int.add_left_neg
  sub_eq_add_neg _ _ := Int.sub_eq_add_neg
  zsmul n x := n * x
  zsmul_zero' := Int.zero_mul
  zsmul_succ' n x := by
    rw [Nat.succ_eq_add_one, Int.natCast_add, Int.add_mul]
    rw [Int.natCast_one, Int.one_mul]
  zsmul_neg' _ _ := by rw [← Int.neg_mul]; rfl
  intCast n := n
  intCast_ofNat _ := rfl
  intCast_negSucc _ := rfl

instance Int.instNontrivial : Nontrivial ℤ := ⟨0, 1, by decide⟩

instance Int.instIsStrictOrderedRing : IsStrictOrderedRing ℤ where
  add_le_add_left _ _ h _ := Int.add_le_add_right h _
  le_of_add_le_add_left _ _ _ := Int.le_of_add_le_add_left
  zero_le_one := by decide
  mul_lt_mul_of_pos_left _ _ _ h hc := Int.mul_lt_mul_of_pos_left h hc
  mul_lt_mul_of_pos_right _ _ _ h hc := Int.mul_lt_mul_of_pos_right h hc

instance Int.instIsDomain : IsDomain ℤ where
  mul_left_cancel_of_ne_zero h := Int.eq_of_mul_eq_mul_left h
  mul_right_cancel_of_ne_zero h := Int.eq_of_mul_eq_mul_right h
  exists_pair_ne := exists_pair_ne ℤ
