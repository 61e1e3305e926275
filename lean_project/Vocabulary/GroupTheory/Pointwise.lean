import Vocabulary.GroupTheory.Action

/-!
# Products and translates of sets of elements of a group

In the scope `Pointwise`: `s * t`, `s⁻¹`, `a • s`, and conjugates of subgroups.
-/

noncomputable section

universe u v

namespace Set
variable {α : Type u} {β : Type v}

/-- The set `{1}`. -/
protected def one [One α] : One (Set α) := ⟨{1}⟩
/-- The set `{0}`. -/
protected def zero [Zero α] : Zero (Set α) := ⟨{0}⟩
/-- The products of an element of `s` and one of `t`. -/
protected def mul [Mul α] : Mul (Set α) := ⟨fun s t => {x | ∃ a ∈ s, ∃ b ∈ t, a * b = x}⟩
/-- The sums of an element of `s` and one of `t`. -/
protected def add [Add α] : Add (Set α) := ⟨fun s t => {x | ∃ a ∈ s, ∃ b ∈ t, a + b = x}⟩
/-- The inverses of the elements of a set. -/
protected def inv [Inv α] : Inv (Set α) := ⟨fun s => {x | x⁻¹ ∈ s}⟩
/-- The negatives of the elements of a set. -/
protected def neg [Neg α] : Neg (Set α) := ⟨fun s => {x | -x ∈ s}⟩
/-- The quotients of an element of `s` and one of `t`. -/
protected def div [Div α] : Div (Set α) := ⟨fun s t => {x | ∃ a ∈ s, ∃ b ∈ t, a / b = x}⟩
/-- The differences of an element of `s` and one of `t`. -/
protected def sub [Sub α] : Sub (Set α) := ⟨fun s t => {x | ∃ a ∈ s, ∃ b ∈ t, a - b = x}⟩
/-- The translate of a set by an element. -/
protected def smulSet [SMul α β] : SMul α (Set β) := ⟨fun a s => (a • ·) '' s⟩
/-- The set of `a • b` with `a` in one set and `b` in another. -/
protected def smul [SMul α β] : SMul (Set α) (Set β) :=
  ⟨fun s t => {x | ∃ a ∈ s, ∃ b ∈ t, a • b = x}⟩

end Set

namespace Pointwise
attribute [scoped instance] Set.one Set.zero Set.mul Set.add Set.inv Set.neg Set.div Set.sub
  Set.smulSet Set.smul
end Pointwise

namespace Set
variable {α : Type u}

open Pointwise in
theorem mem_mul [Mul α] {s t : Set α} {a : α} : a ∈ s * t ↔ ∃ x ∈ s, ∃ y ∈ t, x * y = a := Iff.rfl
open Pointwise in
theorem mem_add [Add α] {s t : Set α} {a : α} : a ∈ s + t ↔ ∃ x ∈ s, ∃ y ∈ t, x + y = a := Iff.rfl
end Set

/-- An element acts on subgroups through its action on the group. -/
protected def Subgroup.pointwiseMulAction {α : Type u} {G : Type v} [Group G] [Monoid α]
    [MulDistribMulAction α G] : MulAction α (Subgroup G) where
  smul a S := S.map
    { toFun := fun x => a • x
      map_one' := MulDistribMulAction.smul_one a
      map_mul' := MulDistribMulAction.smul_mul a }
  one_smul S := Subgroup.ext fun x => ⟨fun ⟨y, hy, h⟩ => by
    have h : (1 : α) • y = x := h
    rw [one_smul] at h; exact h ▸ hy, fun h => ⟨x, h, one_smul α x⟩⟩
  mul_smul a b S := Subgroup.ext fun x =>
    ⟨fun ⟨y, hy, h⟩ => ⟨b • y, ⟨y, hy, rfl⟩, (mul_smul a b y).symm.trans h⟩,
      fun ⟨z, ⟨y, hy, hz⟩, h⟩ => ⟨y, hy, (mul_smul a b y).trans ((congrArg (a • ·) hz).trans h)⟩⟩

namespace Pointwise
attribute [scoped instance] Subgroup.pointwiseMulAction
end Pointwise

/-- Automorphisms act on the group. -/
instance MulAut.applyMulDistribMulAction {M : Type u} [Monoid M] :
    MulDistribMulAction (MulAut M) M where
  smul f m := f m
  one_smul _ := rfl
  mul_smul _ _ _ := rfl
  smul_mul f x y := map_mul f x y
  smul_one f := map_one f
