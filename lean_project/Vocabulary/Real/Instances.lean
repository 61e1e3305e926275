import Vocabulary.Axioms
import Vocabulary.Nat.Basic

/-!
# Shortcuts for instances

All of these can be found without this file, at the end of a long search; here they are found at
once, which makes elaboration and `grind` several times as fast.
-/

noncomputable section

namespace Real

instance instCommRing : CommRing ℝ := Field.toCommRing
instance instRing : Ring ℝ := CommRing.toRing
instance instCommSemiring : CommSemiring ℝ := CommRing.toCommSemiring
instance instSemiring : Semiring ℝ := Ring.toSemiring
instance instDivisionRing : DivisionRing ℝ := Field.toDivisionRing
instance instMonoid : Monoid ℝ := MonoidWithZero.toMonoid
instance instCommMonoid : CommMonoid ℝ := CommRing.toCommMonoid
instance instAddCommGroup : AddCommGroup ℝ := Ring.toAddCommGroup
instance instAddGroup : AddGroup ℝ := AddCommGroup.toAddGroup
instance instAddCommMonoid : AddCommMonoid ℝ := AddCommGroup.toAddCommMonoid
instance instAddMonoid : AddMonoid ℝ := AddCommMonoid.toAddMonoid
instance instZero : Zero ℝ := MulZeroClass.toZero
instance instOne : One ℝ := MulOneClass.toOne
instance instOfNatZero : OfNat ℝ 0 := Zero.toOfNat0
instance instOfNatOne : OfNat ℝ 1 := One.toOfNat1
instance instNatCast : NatCast ℝ := AddMonoidWithOne.toNatCast
instance instIntCast : IntCast ℝ := AddGroupWithOne.toIntCast
instance instRatCast : RatCast ℝ := DivisionRing.toRatCast
instance instAdd : Add ℝ := Distrib.toAdd
instance instMul : Mul ℝ := Distrib.toMul
instance instNeg : Neg ℝ := SubNegMonoid.toNeg
instance instSub : Sub ℝ := SubNegMonoid.toSub
instance instInv : Inv ℝ := DivInvMonoid.toInv
instance instDiv : Div ℝ := DivInvMonoid.toDiv
instance instNatPow : NatPow ℝ := Monoid.toNatPow
instance instZPow : Pow ℝ ℤ := DivInvMonoid.toZPow
instance instNatSMul : SMul ℕ ℝ := AddMonoid.toNatSMul
instance instIntSMul : SMul ℤ ℝ := SubNegMonoid.toZSMul
instance instInhabited : Inhabited ℝ := ⟨0⟩

instance instPartialOrder : PartialOrder ℝ := LinearOrder.toPartialOrder
instance instPreorder : Preorder ℝ := PartialOrder.toPreorder
instance instLattice : Lattice ℝ := LinearOrder.toLattice
instance instLE : LE ℝ := Preorder.toLE
instance instLT : LT ℝ := Preorder.toLT
instance instMin : Min ℝ := LinearOrder.toMin
instance instMax : Max ℝ := LinearOrder.toMax
instance : Nontrivial ℝ := DivisionRing.toNontrivial
instance : IsOrderedCancelAddMonoid ℝ := IsStrictOrderedRing.toIsOrderedCancelAddMonoid
instance : NoZeroDivisors ℝ := IsStrictOrderedRing.toNoZeroDivisors

instance : Std.IsPreorder ℝ := Preorder.toIsPreorder
instance : Std.IsPartialOrder ℝ := PartialOrder.toIsPartialOrder
instance : Std.IsLinearOrder ℝ := LinearOrder.toIsLinearOrder
instance : Std.IsLinearPreorder ℝ := Std.IsLinearOrder.toIsLinearPreorder
instance : Std.LawfulOrderLT ℝ := Preorder.toLawfulOrderLT
instance instGrindField : Lean.Grind.Field ℝ := Field.toGrindField
instance instGrindCommRing : Lean.Grind.CommRing ℝ := Lean.Grind.Field.toCommRing
instance instGrindRing : Lean.Grind.Ring ℝ := Lean.Grind.CommRing.toRing
instance instGrindCommSemiring : Lean.Grind.CommSemiring ℝ := Lean.Grind.CommRing.toCommSemiring
instance instGrindSemiring : Lean.Grind.Semiring ℝ := Lean.Grind.Ring.toSemiring
instance : Lean.Grind.OrderedRing ℝ := IsStrictOrderedRing.toGrindOrderedRing
instance : Lean.Grind.OrderedAdd ℝ := Lean.Grind.OrderedRing.toOrderedAdd
instance : Lean.Grind.IsCharP ℝ 0 := inferInstance

end Real

namespace Int

instance : Std.IsPreorder ℤ := inferInstance
instance : Std.IsPartialOrder ℤ := inferInstance
instance : Std.IsLinearOrder ℤ := inferInstance
instance : Std.IsLinearPreorder ℤ := inferInstance
instance instGrindNatModule : Lean.Grind.NatModule ℤ := inferInstance

end Int

end
