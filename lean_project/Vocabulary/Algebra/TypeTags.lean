import Vocabulary.Algebra.Hom.Equiv

/-!
# The same group written multiplicatively and additively, and with products reversed

`Multiplicative A`, `Additive G`, `Gᵐᵒᵖ`.
-/

noncomputable section

universe u v

/-- An additive structure, written multiplicatively. -/
def Multiplicative (α : Type u) := α

/-- A multiplicative structure, written additively. -/
def Additive (α : Type u) := α

namespace Additive
variable {α : Type u}
/-- An element of `α` as one of `Additive α`. -/
def ofMul : α ≃ Additive α := ⟨fun x => x, fun x => x, fun _ => rfl, fun _ => rfl⟩
/-- An element of `Additive α` as one of `α`. -/
def toMul : Additive α ≃ α := ofMul.symm
@[simp] theorem toMul_ofMul (x : α) : (ofMul x).toMul = x := rfl
@[simp] theorem ofMul_toMul (x : Additive α) : ofMul x.toMul = x := rfl

instance [h : Inhabited α] : Inhabited (Additive α) := ⟨(default : α)⟩
instance [h : Finite α] : Finite (Additive α) := h
instance [h : Nontrivial α] : Nontrivial (Additive α) := h
instance add [Mul α] : Add (Additive α) := ⟨fun x y => ofMul (x.toMul * y.toMul)⟩
instance zero [One α] : Zero (Additive α) := ⟨(1 : α)⟩
instance neg [Inv α] : Neg (Additive α) := ⟨fun x => ofMul (x.toMul)⁻¹⟩
instance sub [Div α] : Sub (Additive α) := ⟨fun x y => ofMul (x.toMul / y.toMul)⟩
instance addSemigroup [Semigroup α] : AddSemigroup (Additive α) := ⟨mul_assoc (G := α)⟩
instance addZeroClass [MulOneClass α] : AddZeroClass (Additive α) where
  zero_add := one_mul (M := α)
  add_zero := mul_one (M := α)
instance addMonoid [h : Monoid α] : AddMonoid (Additive α) where
  nsmul := h.npow
  nsmul_zero := h.npow_zero
  nsmul_succ := h.npow_succ
instance addCommMonoid [CommMonoid α] : AddCommMonoid (Additive α) where
  add_comm := mul_comm (G := α)
instance subNegMonoid [h : DivInvMonoid α] : SubNegMonoid (Additive α) where
  sub_eq_add_neg := h.div_eq_mul_inv
  zsmul := h.zpow
  zsmul_zero' := h.zpow_zero'
  zsmul_succ' := h.zpow_succ'
  zsmul_neg' := h.zpow_neg'
instance addGroup [h : Group α] : AddGroup (Additive α) where
  neg_add_cancel := h.inv_mul_cancel
instance addCommGroup [CommGroup α] : AddCommGroup (Additive α) where
  add_comm := mul_comm (G := α)
@[simp] theorem _root_.ofMul_mul [Mul α] (x y : α) : ofMul (x * y) = ofMul x + ofMul y := rfl
@[simp] theorem _root_.ofMul_one [One α] : ofMul (1 : α) = 0 := rfl
end Additive

namespace Multiplicative
variable {α : Type u}
/-- An element of `α` as one of `Multiplicative α`. -/
def ofAdd : α ≃ Multiplicative α := ⟨fun x => x, fun x => x, fun _ => rfl, fun _ => rfl⟩
/-- An element of `Multiplicative α` as one of `α`. -/
def toAdd : Multiplicative α ≃ α := ofAdd.symm
@[simp] theorem toAdd_ofAdd (x : α) : (ofAdd x).toAdd = x := rfl
@[simp] theorem ofAdd_toAdd (x : Multiplicative α) : ofAdd x.toAdd = x := rfl

instance [h : Inhabited α] : Inhabited (Multiplicative α) := ⟨(default : α)⟩
instance [h : Finite α] : Finite (Multiplicative α) := h
instance [h : Nontrivial α] : Nontrivial (Multiplicative α) := h
instance mul [Add α] : Mul (Multiplicative α) := ⟨fun x y => ofAdd (x.toAdd + y.toAdd)⟩
instance one [Zero α] : One (Multiplicative α) := ⟨(0 : α)⟩
instance inv [Neg α] : Inv (Multiplicative α) := ⟨fun x => ofAdd (-x.toAdd)⟩
instance div [Sub α] : Div (Multiplicative α) := ⟨fun x y => ofAdd (x.toAdd - y.toAdd)⟩
instance semigroup [AddSemigroup α] : Semigroup (Multiplicative α) := ⟨add_assoc (G := α)⟩
instance mulOneClass [AddZeroClass α] : MulOneClass (Multiplicative α) where
  one_mul := zero_add (M := α)
  mul_one := add_zero (M := α)
instance monoid [h : AddMonoid α] : Monoid (Multiplicative α) where
  npow := h.nsmul
  npow_zero := h.nsmul_zero
  npow_succ := h.nsmul_succ
instance commMonoid [AddCommMonoid α] : CommMonoid (Multiplicative α) where
  mul_comm := add_comm (G := α)
instance divInvMonoid [h : SubNegMonoid α] : DivInvMonoid (Multiplicative α) where
  div_eq_mul_inv := h.sub_eq_add_neg
  zpow := h.zsmul
  zpow_zero' := h.zsmul_zero'
  zpow_succ' := h.zsmul_succ'
  zpow_neg' := h.zsmul_neg'
instance group [h : AddGroup α] : Group (Multiplicative α) where
  inv_mul_cancel := h.neg_add_cancel
instance commGroup [AddCommGroup α] : CommGroup (Multiplicative α) where
  mul_comm := add_comm (G := α)
@[simp] theorem _root_.ofAdd_add [Add α] (x y : α) : ofAdd (x + y) = ofAdd x * ofAdd y := rfl
@[simp] theorem _root_.ofAdd_zero [Zero α] : ofAdd (0 : α) = 1 := rfl
end Multiplicative

/-- The type with the order of multiplication reversed. -/
structure PreOpposite (α : Type u) : Type u where
  /-- An element as one of the opposite type. -/
  op' ::
  /-- The element of the original type. -/
  unop' : α

/-- The same type with products reversed: `Gᵐᵒᵖ`. -/
def MulOpposite (α : Type u) : Type u := PreOpposite α

@[inherit_doc] postfix:max "ᵐᵒᵖ" => MulOpposite

namespace MulOpposite
variable {α : Type u}
/-- An element as one of the opposite type. -/
def op : α → αᵐᵒᵖ := PreOpposite.op'
/-- The element of the original type. -/
def unop : αᵐᵒᵖ → α := PreOpposite.unop'
@[simp] theorem unop_op (x : α) : unop (op x) = x := rfl
@[simp] theorem op_unop (x : αᵐᵒᵖ) : op (unop x) = x := rfl

instance instMul [Mul α] : Mul αᵐᵒᵖ := ⟨fun x y => op (unop y * unop x)⟩
instance instOne [One α] : One αᵐᵒᵖ := ⟨op 1⟩
instance instInv [Inv α] : Inv αᵐᵒᵖ := ⟨fun x => op (unop x)⁻¹⟩
instance instAdd [Add α] : Add αᵐᵒᵖ := ⟨fun x y => op (unop x + unop y)⟩
instance instZero [Zero α] : Zero αᵐᵒᵖ := ⟨op 0⟩
instance instNeg [Neg α] : Neg αᵐᵒᵖ := ⟨fun x => op (-unop x)⟩
instance instSub [Sub α] : Sub αᵐᵒᵖ := ⟨fun x y => op (unop x - unop y)⟩

instance instMonoid [Monoid α] : Monoid αᵐᵒᵖ where
  mul_assoc _ _ _ := congrArg op (mul_assoc _ _ _).symm
  one_mul _ := congrArg op (mul_one _)
  mul_one _ := congrArg op (one_mul _)
  npow n x := op (unop x ^ n)
  npow_zero _ := congrArg op (pow_zero _)
  npow_succ _ _ := congrArg op (pow_succ' _ _)
instance instGroup [Group α] : Group αᵐᵒᵖ where
  inv_mul_cancel _ := congrArg op (mul_inv_cancel _)
  zpow n x := op (unop x ^ n)
  zpow_zero' _ := congrArg op (zpow_zero _)
  zpow_succ' n x := congrArg op <| by
    show unop x ^ (n.succ : ℤ) = unop x * unop x ^ (n : ℤ)
    rw [zpow_natCast, zpow_natCast, pow_succ']
  zpow_neg' _ _ := congrArg op (DivInvMonoid.zpow_neg' _ _)
instance instAddCommGroup [AddCommGroup α] : AddCommGroup αᵐᵒᵖ where
  add_assoc _ _ _ := congrArg op (add_assoc _ _ _)
  zero_add _ := congrArg op (zero_add _)
  add_zero _ := congrArg op (add_zero _)
  add_comm _ _ := congrArg op (add_comm _ _)
  neg_add_cancel _ := congrArg op (neg_add_cancel _)
  sub_eq_add_neg _ _ := congrArg op (sub_eq_add_neg _ _)
  nsmul n x := op (n • unop x)
  nsmul_zero _ := congrArg op (zero_nsmul _)
  nsmul_succ _ _ := congrArg op (succ_nsmul _ _)
  zsmul n x := op (n • unop x)
  zsmul_zero' _ := congrArg op (SubNegMonoid.zsmul_zero' _)
  zsmul_succ' _ _ := congrArg op (SubNegMonoid.zsmul_succ' _ _)
  zsmul_neg' _ _ := congrArg op (SubNegMonoid.zsmul_neg' _ _)
instance instSemiring [Ring α] : Ring αᵐᵒᵖ :=
  { MulOpposite.instMonoid, MulOpposite.instAddCommGroup with
    left_distrib := fun _ _ _ => congrArg op (add_mul _ _ _)
    right_distrib := fun _ _ _ => congrArg op (mul_add _ _ _)
    zero_mul := fun _ => congrArg op (mul_zero _)
    mul_zero := fun _ => congrArg op (zero_mul _)
    natCast := fun n => op n
    natCast_zero := congrArg op Nat.cast_zero
    natCast_succ := fun _ => congrArg op (Nat.cast_succ _)
    intCast := fun n => op n
    intCast_ofNat := fun _ => congrArg op (Int.cast_natCast _)
    intCast_negSucc := fun _ => congrArg op (Int.cast_negSucc _) }
end MulOpposite

/-- A homomorphism of additive groups as one of multiplicative groups. -/
def AddMonoidHom.toMultiplicative {α : Type u} {β : Type v} [AddZeroClass α] [AddZeroClass β]
    (f : α →+ β) : Multiplicative α →* Multiplicative β where
  toFun x := f x.toAdd
  map_one' := map_zero f
  map_mul' := map_add f
