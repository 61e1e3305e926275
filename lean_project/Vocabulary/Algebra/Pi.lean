import Vocabulary.Algebra.Module.Basic

/-!
# Functions and pairs as groups, rings and modules, with operations by components
-/

noncomputable section

universe u v w
variable {ι : Type u} {R : Type v}

namespace Pi
variable {M : ι → Type w}

instance instZero [∀ i, Zero (M i)] : Zero (∀ i, M i) := ⟨fun _ => 0⟩
instance instOne [∀ i, One (M i)] : One (∀ i, M i) := ⟨fun _ => 1⟩
instance instAdd [∀ i, Add (M i)] : Add (∀ i, M i) := ⟨fun f g i => f i + g i⟩
instance instMul [∀ i, Mul (M i)] : Mul (∀ i, M i) := ⟨fun f g i => f i * g i⟩
instance instNeg [∀ i, Neg (M i)] : Neg (∀ i, M i) := ⟨fun f i => -f i⟩
instance instSub [∀ i, Sub (M i)] : Sub (∀ i, M i) := ⟨fun f g i => f i - g i⟩
instance instInv [∀ i, Inv (M i)] : Inv (∀ i, M i) := ⟨fun f i => (f i)⁻¹⟩
instance instDiv [∀ i, Div (M i)] : Div (∀ i, M i) := ⟨fun f g i => f i / g i⟩
instance instSMul [∀ i, SMul R (M i)] : SMul R (∀ i, M i) := ⟨fun r f i => r • f i⟩
instance instNatCast [∀ i, NatCast (M i)] : NatCast (∀ i, M i) := ⟨fun n _ => n⟩
instance instIntCast [∀ i, IntCast (M i)] : IntCast (∀ i, M i) := ⟨fun n _ => n⟩

@[simp] theorem zero_apply [∀ i, Zero (M i)] (i : ι) : (0 : ∀ i, M i) i = 0 := rfl
@[simp] theorem one_apply [∀ i, One (M i)] (i : ι) : (1 : ∀ i, M i) i = 1 := rfl
@[simp] theorem add_apply [∀ i, Add (M i)] (f g : ∀ i, M i) (i : ι) : (f + g) i = f i + g i := rfl
@[simp] theorem mul_apply [∀ i, Mul (M i)] (f g : ∀ i, M i) (i : ι) : (f * g) i = f i * g i := rfl
@[simp] theorem neg_apply [∀ i, Neg (M i)] (f : ∀ i, M i) (i : ι) : (-f) i = -f i := rfl
@[simp] theorem sub_apply [∀ i, Sub (M i)] (f g : ∀ i, M i) (i : ι) : (f - g) i = f i - g i := rfl
@[simp] theorem inv_apply [∀ i, Inv (M i)] (f : ∀ i, M i) (i : ι) : f⁻¹ i = (f i)⁻¹ := rfl
@[simp] theorem div_apply [∀ i, Div (M i)] (f g : ∀ i, M i) (i : ι) : (f / g) i = f i / g i := rfl
@[simp] theorem smul_apply [∀ i, SMul R (M i)] (r : R) (f : ∀ i, M i) (i : ι) :
    (r • f) i = r • f i := rfl

instance addSemigroup [∀ i, AddSemigroup (M i)] : AddSemigroup (∀ i, M i) where
  add_assoc _ _ _ := funext fun _ => add_assoc _ _ _
instance semigroup [∀ i, Semigroup (M i)] : Semigroup (∀ i, M i) where
  mul_assoc _ _ _ := funext fun _ => mul_assoc _ _ _
instance mulOneClass [∀ i, MulOneClass (M i)] : MulOneClass (∀ i, M i) where
  one_mul _ := funext fun _ => one_mul _
  mul_one _ := funext fun _ => mul_one _
instance addZeroClass [∀ i, AddZeroClass (M i)] : AddZeroClass (∀ i, M i) where
  zero_add _ := funext fun _ => zero_add _
  add_zero _ := funext fun _ => add_zero _

instance addMonoid [∀ i, AddMonoid (M i)] : AddMonoid (∀ i, M i) where
  nsmul n f i := n • f i
  nsmul_zero _ := funext fun _ => zero_nsmul _
  nsmul_succ _ _ := funext fun _ => succ_nsmul _ _
instance monoid [∀ i, Monoid (M i)] : Monoid (∀ i, M i) where
  npow n f i := f i ^ n
  npow_zero _ := funext fun _ => pow_zero _
  npow_succ _ _ := funext fun _ => pow_succ _ _
@[simp] theorem pow_apply [∀ i, Monoid (M i)] (f : ∀ i, M i) (n : ℕ) (i : ι) :
    (f ^ n) i = f i ^ n := rfl
instance addCommMonoid [∀ i, AddCommMonoid (M i)] : AddCommMonoid (∀ i, M i) where
  add_comm _ _ := funext fun _ => add_comm _ _
instance commMonoid [∀ i, CommMonoid (M i)] : CommMonoid (∀ i, M i) where
  mul_comm _ _ := funext fun _ => mul_comm _ _

instance divInvMonoid [∀ i, DivInvMonoid (M i)] : DivInvMonoid (∀ i, M i) where
  div_eq_mul_inv _ _ := funext fun _ => div_eq_mul_inv _ _
  zpow n f i := f i ^ n
  zpow_zero' _ := funext fun _ => zpow_zero _
  zpow_succ' _ _ := funext fun _ => DivInvMonoid.zpow_succ' _ _
  zpow_neg' _ _ := funext fun _ => DivInvMonoid.zpow_neg' _ _
instance subNegMonoid [∀ i, SubNegMonoid (M i)] : SubNegMonoid (∀ i, M i) where
  sub_eq_add_neg _ _ := funext fun _ => sub_eq_add_neg _ _
  zsmul n f i := n • f i
  zsmul_zero' _ := funext fun _ => zero_zsmul _
  zsmul_succ' _ _ := funext fun _ => SubNegMonoid.zsmul_succ' _ _
  zsmul_neg' _ _ := funext fun _ => SubNegMonoid.zsmul_neg' _ _
instance group [∀ i, Group (M i)] : Group (∀ i, M i) where
  inv_mul_cancel _ := funext fun _ => inv_mul_cancel _
instance addGroup [∀ i, AddGroup (M i)] : AddGroup (∀ i, M i) where
  neg_add_cancel _ := funext fun _ => neg_add_cancel _
instance commGroup [∀ i, CommGroup (M i)] : CommGroup (∀ i, M i) where
  mul_comm _ _ := funext fun _ => mul_comm _ _
instance addCommGroup [∀ i, AddCommGroup (M i)] : AddCommGroup (∀ i, M i) where
  add_comm _ _ := funext fun _ => add_comm _ _

instance semiring [∀ i, Semiring (M i)] : Semiring (∀ i, M i) where
  left_distrib _ _ _ := funext fun _ => mul_add _ _ _
  right_distrib _ _ _ := funext fun _ => add_mul _ _ _
  zero_mul _ := funext fun _ => zero_mul _
  mul_zero _ := funext fun _ => mul_zero _
  natCast n _ := n
  natCast_zero := funext fun _ => Nat.cast_zero
  natCast_succ _ := funext fun _ => Nat.cast_succ _
instance commSemiring [∀ i, CommSemiring (M i)] : CommSemiring (∀ i, M i) where
  mul_comm _ _ := funext fun _ => mul_comm _ _
instance ring [∀ i, Ring (M i)] : Ring (∀ i, M i) :=
  { Pi.addCommGroup, Pi.semiring with
    intCast n _ := n
    intCast_ofNat _ := funext fun _ => Int.cast_natCast _
    intCast_negSucc _ := funext fun _ => Int.cast_negSucc _ }
instance commRing [∀ i, CommRing (M i)] : CommRing (∀ i, M i) where
  mul_comm _ _ := funext fun _ => mul_comm _ _

instance mulAction [Monoid R] [∀ i, MulAction R (M i)] : MulAction R (∀ i, M i) where
  one_smul _ := funext fun _ => one_smul _ _
  mul_smul _ _ _ := funext fun _ => mul_smul _ _ _
instance module [Semiring R] [∀ i, AddCommMonoid (M i)] [∀ i, Module R (M i)] :
    Module R (∀ i, M i) where
  smul_zero r := funext fun i => smul_zero (M := M i) r
  smul_add r f g := funext fun i => smul_add r (f i) (g i)
  add_smul _ _ _ := funext fun _ => add_smul _ _ _
  zero_smul _ := funext fun _ => zero_smul _ _

/-- The function with value `x` at `i` and `0` elsewhere. -/
def single [DecidableEq ι] [∀ i, Zero (M i)] (i : ι) (x : M i) : ∀ j, M j :=
  fun j => if h : j = i then h ▸ x else 0

/-- The function with value `x` at `i` and `1` elsewhere. -/
def mulSingle [DecidableEq ι] [∀ i, One (M i)] (i : ι) (x : M i) : ∀ j, M j :=
  fun j => if h : j = i then h ▸ x else 1

end Pi
