import Vocabulary.Finset.FintypeInstances
import Vocabulary.Nat.Find

/-!
# Orders on subtypes and on `Fin n`, intervals with unordered ends and rays as finite sets
-/

noncomputable section

universe u v
variable {α : Type u}

namespace Subtype
variable {p : α → Prop}

instance le [LE α] : LE {x // p x} := ⟨fun x y => (x : α) ≤ y⟩
instance lt [LT α] : LT {x // p x} := ⟨fun x y => (x : α) < y⟩
instance preorder [Preorder α] (p : α → Prop) : Preorder {x // p x} where
  le_refl x := le_refl (x : α)
  le_trans _ _ _ h₁ h₂ := le_trans (α := α) h₁ h₂
  lt_iff_le_not_ge _ _ := lt_iff_le_not_ge (α := α)
instance partialOrder [PartialOrder α] (p : α → Prop) : PartialOrder {x // p x} where
  le_antisymm _ _ h₁ h₂ := Subtype.ext (le_antisymm h₁ h₂)
instance decidableLE [LE α] [h : DecidableLE α] : DecidableLE {x // p x} := fun a b => h a b
instance decidableLT [LT α] [h : DecidableLT α] : DecidableLT {x // p x} := fun a b => h a b
instance instLinearOrder [LinearOrder α] (p : α → Prop) : LinearOrder {x // p x} where
  le_total a b := le_total (a : α) b
  toDecidableLE := decidableLE
  toDecidableEq := inferInstance
  toDecidableLT := decidableLT
  min a b := if a ≤ b then a else b
  max a b := if a ≤ b then b else a

@[simp] theorem coe_le_coe [LE α] {x y : {x // p x}} : (x : α) ≤ y ↔ x ≤ y := Iff.rfl
@[simp] theorem coe_lt_coe [LT α] {x y : {x // p x}} : (x : α) < y ↔ x < y := Iff.rfl

end Subtype

namespace Fin
variable {n : ℕ}

instance instLinearOrder : LinearOrder (Fin n) where
  le_refl _ := Nat.le_refl _
  le_trans _ _ _ := Nat.le_trans
  lt_iff_le_not_ge _ _ := Nat.lt_iff_le_not_le
  le_antisymm _ _ h₁ h₂ := Fin.ext (Nat.le_antisymm h₁ h₂)
  le_total _ _ := Nat.le_total _ _
  toDecidableLE := inferInstance
  toDecidableEq := instDecidableEqFin n
  toDecidableLT := inferInstance
  min a b := if a ≤ b then a else b
  max a b := if a ≤ b then b else a

instance instBoundedOrder [NeZero n] : BoundedOrder (Fin n) where
  top := Fin.rev 0
  le_top a := by
    rw [Fin.le_def, Fin.val_rev, Fin.val_zero]; omega
  bot := 0
  bot_le := Fin.zero_le

instance instLocallyFiniteOrder (n : ℕ) : LocallyFiniteOrder (Fin n) where
  finsetIcc a b := Finset.univ.filter fun x => a ≤ x ∧ x ≤ b
  finsetIco a b := Finset.univ.filter fun x => a ≤ x ∧ x < b
  finsetIoc a b := Finset.univ.filter fun x => a < x ∧ x ≤ b
  finsetIoo a b := Finset.univ.filter fun x => a < x ∧ x < b
  finset_mem_Icc _ _ _ := by simp
  finset_mem_Ico _ _ _ := by simp
  finset_mem_Ioc _ _ _ := by simp
  finset_mem_Ioo _ _ _ := by simp

instance instLocallyFiniteOrderBot (n : ℕ) : LocallyFiniteOrderBot (Fin n) where
  finsetIio b := Finset.univ.filter fun x => x < b
  finsetIic b := Finset.univ.filter fun x => x ≤ b
  finset_mem_Iic _ _ := by simp
  finset_mem_Iio _ _ := by simp

end Fin

/-- An order in which every element has finitely many above it. -/
class LocallyFiniteOrderTop (α : Type u) [Preorder α] where
  /-- The elements greater than one. -/
  finsetIoi : α → Finset α
  /-- The elements at least one. -/
  finsetIci : α → Finset α
  finset_mem_Ici : ∀ a x : α, x ∈ finsetIci a ↔ a ≤ x
  finset_mem_Ioi : ∀ a x : α, x ∈ finsetIoi a ↔ a < x

instance Fin.instLocallyFiniteOrderTop (n : ℕ) : LocallyFiniteOrderTop (Fin n) where
  finsetIoi b := Finset.univ.filter fun x => b < x
  finsetIci b := Finset.univ.filter fun x => b ≤ x
  finset_mem_Ici _ _ := by simp
  finset_mem_Ioi _ _ := by simp

namespace Finset

section
variable [Preorder α] [LocallyFiniteOrderTop α] {a x : α}
/-- The finite set of `x` with `a ≤ x`. -/
def Ici (a : α) : Finset α := LocallyFiniteOrderTop.finsetIci a
/-- The finite set of `x` with `a < x`. -/
def Ioi (a : α) : Finset α := LocallyFiniteOrderTop.finsetIoi a
@[simp, grind =] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := LocallyFiniteOrderTop.finset_mem_Ici a x
@[simp, grind =] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := LocallyFiniteOrderTop.finset_mem_Ioi a x
end

/-- The finite set of elements between `a` and `b`, whichever is smaller. -/
def uIcc [Lattice α] [LocallyFiniteOrder α] (a b : α) : Finset α := Icc (a ⊓ b) (a ⊔ b)

end Finset

end
