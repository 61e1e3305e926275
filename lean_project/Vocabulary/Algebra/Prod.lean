import Vocabulary.Algebra.Pi

/-!
# Pairs as groups, rings and modules, with operations by components
-/

noncomputable section

universe u v w
variable {M : Type u} {N : Type v} {R : Type w}

namespace Prod

instance instZero [Zero M] [Zero N] : Zero (M × N) := ⟨(0, 0)⟩
instance instOne [One M] [One N] : One (M × N) := ⟨(1, 1)⟩
instance instAdd [Add M] [Add N] : Add (M × N) := ⟨fun p q => (p.1 + q.1, p.2 + q.2)⟩
instance instMul [Mul M] [Mul N] : Mul (M × N) := ⟨fun p q => (p.1 * q.1, p.2 * q.2)⟩
instance instNeg [Neg M] [Neg N] : Neg (M × N) := ⟨fun p => (-p.1, -p.2)⟩
instance instSub [Sub M] [Sub N] : Sub (M × N) := ⟨fun p q => (p.1 - q.1, p.2 - q.2)⟩
instance instInv [Inv M] [Inv N] : Inv (M × N) := ⟨fun p => (p.1⁻¹, p.2⁻¹)⟩
instance instDiv [Div M] [Div N] : Div (M × N) := ⟨fun p q => (p.1 / q.1, p.2 / q.2)⟩
instance instSMul [SMul R M] [SMul R N] : SMul R (M × N) := ⟨fun r p => (r • p.1, r • p.2)⟩

@[simp] theorem fst_zero [Zero M] [Zero N] : (0 : M × N).1 = 0 := rfl
@[simp] theorem snd_zero [Zero M] [Zero N] : (0 : M × N).2 = 0 := rfl
@[simp] theorem fst_one [One M] [One N] : (1 : M × N).1 = 1 := rfl
@[simp] theorem snd_one [One M] [One N] : (1 : M × N).2 = 1 := rfl
@[simp] theorem fst_add [Add M] [Add N] (p q : M × N) : (p + q).1 = p.1 + q.1 := rfl
@[simp] theorem snd_add [Add M] [Add N] (p q : M × N) : (p + q).2 = p.2 + q.2 := rfl
@[simp] theorem fst_mul [Mul M] [Mul N] (p q : M × N) : (p * q).1 = p.1 * q.1 := rfl
@[simp] theorem snd_mul [Mul M] [Mul N] (p q : M × N) : (p * q).2 = p.2 * q.2 := rfl
@[simp] theorem smul_fst [SMul R M] [SMul R N] (r : R) (p : M × N) : (r • p).1 = r • p.1 := rfl
@[simp] theorem smul_snd [SMul R M] [SMul R N] (r : R) (p : M × N) : (r • p).2 = r • p.2 := rfl

instance instAddSemigroup [AddSemigroup M] [AddSemigroup N] : AddSemigroup (M × N) where
  add_assoc _ _ _ := Prod.ext (add_assoc _ _ _) (add_assoc _ _ _)
instance instSemigroup [Semigroup M] [Semigroup N] : Semigroup (M × N) where
  mul_assoc _ _ _ := Prod.ext (mul_assoc _ _ _) (mul_assoc _ _ _)
instance instMulOneClass [MulOneClass M] [MulOneClass N] : MulOneClass (M × N) where
  one_mul _ := Prod.ext (one_mul _) (one_mul _)
  mul_one _ := Prod.ext (mul_one _) (mul_one _)
instance instAddZeroClass [AddZeroClass M] [AddZeroClass N] : AddZeroClass (M × N) where
  zero_add _ := Prod.ext (zero_add _) (zero_add _)
  add_zero _ := Prod.ext (add_zero _) (add_zero _)
instance instAddMonoid [AddMonoid M] [AddMonoid N] : AddMonoid (M × N) where
  nsmul n p := (n • p.1, n • p.2)
  nsmul_zero _ := Prod.ext (zero_nsmul _) (zero_nsmul _)
  nsmul_succ _ _ := Prod.ext (succ_nsmul _ _) (succ_nsmul _ _)
instance instMonoid [Monoid M] [Monoid N] : Monoid (M × N) where
  npow n p := (p.1 ^ n, p.2 ^ n)
  npow_zero _ := Prod.ext (pow_zero _) (pow_zero _)
  npow_succ _ _ := Prod.ext (pow_succ _ _) (pow_succ _ _)
instance instAddCommMonoid [AddCommMonoid M] [AddCommMonoid N] : AddCommMonoid (M × N) where
  add_comm _ _ := Prod.ext (add_comm _ _) (add_comm _ _)
instance instCommMonoid [CommMonoid M] [CommMonoid N] : CommMonoid (M × N) where
  mul_comm _ _ := Prod.ext (mul_comm _ _) (mul_comm _ _)
instance instDivInvMonoid [DivInvMonoid M] [DivInvMonoid N] : DivInvMonoid (M × N) where
  div_eq_mul_inv _ _ := Prod.ext (div_eq_mul_inv _ _) (div_eq_mul_inv _ _)
  zpow n p := (p.1 ^ n, p.2 ^ n)
  zpow_zero' _ := Prod.ext (zpow_zero _) (zpow_zero _)
  zpow_succ' _ _ := Prod.ext (DivInvMonoid.zpow_succ' _ _) (DivInvMonoid.zpow_succ' _ _)
  zpow_neg' _ _ := Prod.ext (DivInvMonoid.zpow_neg' _ _) (DivInvMonoid.zpow_neg' _ _)
instance instSubNegMonoid [SubNegMonoid M] [SubNegMonoid N] : SubNegMonoid (M × N) where
  sub_eq_add_neg _ _ := Prod.ext (sub_eq_add_neg _ _) (sub_eq_add_neg _ _)
  zsmul n p := (n • p.1, n • p.2)
  zsmul_zero' _ := Prod.ext (zero_zsmul _) (zero_zsmul _)
  zsmul_succ' _ _ := Prod.ext (SubNegMonoid.zsmul_succ' _ _) (SubNegMonoid.zsmul_succ' _ _)
  zsmul_neg' _ _ := Prod.ext (SubNegMonoid.zsmul_neg' _ _) (SubNegMonoid.zsmul_neg' _ _)
instance instGroup [Group M] [Group N] : Group (M × N) where
  inv_mul_cancel _ := Prod.ext (inv_mul_cancel _) (inv_mul_cancel _)
instance instAddGroup [AddGroup M] [AddGroup N] : AddGroup (M × N) where
  neg_add_cancel _ := Prod.ext (neg_add_cancel _) (neg_add_cancel _)
instance instCommGroup [CommGroup M] [CommGroup N] : CommGroup (M × N) where
  mul_comm _ _ := Prod.ext (mul_comm _ _) (mul_comm _ _)
instance instAddCommGroup [AddCommGroup M] [AddCommGroup N] : AddCommGroup (M × N) where
  add_comm _ _ := Prod.ext (add_comm _ _) (add_comm _ _)
instance instSemiring [Semiring M] [Semiring N] : Semiring (M × N) where
  left_distrib _ _ _ := Prod.ext (mul_add _ _ _) (mul_add _ _ _)
  right_distrib _ _ _ := Prod.ext (add_mul _ _ _) (add_mul _ _ _)
  zero_mul _ := Prod.ext (zero_mul _) (zero_mul _)
  mul_zero _ := Prod.ext (mul_zero _) (mul_zero _)
  natCast n := (n, n)
  natCast_zero := Prod.ext (Nat.cast_zero) (Nat.cast_zero)
  natCast_succ _ := Prod.ext (Nat.cast_succ _) (Nat.cast_succ _)
instance instCommSemiring [CommSemiring M] [CommSemiring N] : CommSemiring (M × N) where
  mul_comm _ _ := Prod.ext (mul_comm _ _) (mul_comm _ _)
instance instRing [Ring M] [Ring N] : Ring (M × N) :=
  { Prod.instAddCommGroup, Prod.instSemiring with
    intCast n := (n, n)
    intCast_ofNat _ := Prod.ext (Int.cast_natCast _) (Int.cast_natCast _)
    intCast_negSucc _ := Prod.ext (Int.cast_negSucc _) (Int.cast_negSucc _) }
instance instCommRing [CommRing M] [CommRing N] : CommRing (M × N) where
  mul_comm _ _ := Prod.ext (mul_comm _ _) (mul_comm _ _)
instance mulAction [Monoid R] [MulAction R M] [MulAction R N] : MulAction R (M × N) where
  one_smul _ := Prod.ext (one_smul _ _) (one_smul _ _)
  mul_smul _ _ _ := Prod.ext (mul_smul _ _ _) (mul_smul _ _ _)
instance instModule [Semiring R] [AddCommMonoid M] [AddCommMonoid N] [Module R M] [Module R N] :
    Module R (M × N) where
  smul_zero _ := Prod.ext (smul_zero _) (smul_zero _)
  smul_add _ _ _ := Prod.ext (smul_add _ _ _) (smul_add _ _ _)
  add_smul _ _ _ := Prod.ext (add_smul _ _ _) (add_smul _ _ _)
  zero_smul _ := Prod.ext (zero_smul _ _) (zero_smul _ _)

end Prod
