import Vocabulary.Logic.Function
import Vocabulary.Order.Relations

/-!
# Monotone maps, order embeddings and isomorphisms; intervals between unordered ends
-/

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

/-- A map that respects two relations. -/
structure RelHom {α : Type u} {β : Type v} (r : α → α → Prop) (s : β → β → Prop) where
  /-- The map. -/
  toFun : α → β
  map_rel' : ∀ {a b}, r a b → s (toFun a) (toFun b)

/-- An embedding that respects and reflects two relations. -/
structure RelEmbedding {α : Type u} {β : Type v} (r : α → α → Prop) (s : β → β → Prop) extends
    α ↪ β where
  map_rel_iff' : ∀ {a b}, s (toFun a) (toFun b) ↔ r a b

/-- An equivalence that respects and reflects two relations. -/
structure RelIso {α : Type u} {β : Type v} (r : α → α → Prop) (s : β → β → Prop) extends
    α ≃ β where
  map_rel_iff' : ∀ {a b}, s (toFun a) (toFun b) ↔ r a b

@[inherit_doc] infixl:25 " →r " => RelHom
@[inherit_doc] infixl:25 " ↪r " => RelEmbedding
@[inherit_doc] infixl:25 " ≃r " => RelIso

/-- A monotone map. -/
structure OrderHom (α : Type u) (β : Type v) [Preorder α] [Preorder β] where
  /-- The map. -/
  toFun : α → β
  monotone' : Monotone toFun

/-- An embedding of orders. -/
abbrev OrderEmbedding (α : Type u) (β : Type v) [LE α] [LE β] : Type (max u v) :=
  @RelEmbedding α β (· ≤ ·) (· ≤ ·)
/-- An isomorphism of orders. -/
abbrev OrderIso (α : Type u) (β : Type v) [LE α] [LE β] : Type (max u v) :=
  @RelIso α β (· ≤ ·) (· ≤ ·)

@[inherit_doc] infixr:25 " →o " => OrderHom
@[inherit_doc] infixl:25 " ↪o " => OrderEmbedding
@[inherit_doc] infixl:25 " ≃o " => OrderIso

section
variable {r : α → α → Prop} {s : β → β → Prop}

instance RelHom.instFunLike : FunLike (r →r s) α β where
  coe := RelHom.toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl
instance RelEmbedding.instFunLike : FunLike (r ↪r s) α β where
  coe f := f.toFun
  coe_injective' f g h := by
    obtain ⟨⟨f, _⟩, _⟩ := f; obtain ⟨⟨g, _⟩, _⟩ := g; cases h; rfl
instance RelIso.instEquivLike : EquivLike (r ≃r s) α β where
  coe f := f.toFun
  inv f := f.invFun
  left_inv f := f.left_inv
  right_inv f := f.right_inv
  coe_injective' f g h₁ h₂ := by
    obtain ⟨⟨f, f', _, _⟩, _⟩ := f
    obtain ⟨⟨g, g', _, _⟩, _⟩ := g
    cases (h₁ : f = g); cases (h₂ : f' = g'); rfl
instance OrderHom.instFunLike [Preorder α] [Preorder β] : FunLike (α →o β) α β where
  coe := OrderHom.toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl

theorem RelIso.map_rel_iff (f : r ≃r s) {a b : α} : s (f a) (f b) ↔ r a b := f.map_rel_iff'
/-- The inverse isomorphism. -/
protected def RelIso.symm (f : r ≃r s) : s ≃r r where
  toEquiv := f.toEquiv.symm
  map_rel_iff' {a b} := by
    rw [← f.map_rel_iff']
    show s (f.toEquiv (f.toEquiv.symm a)) (f.toEquiv (f.toEquiv.symm b)) ↔ s a b
    rw [Equiv.apply_symm_apply, Equiv.apply_symm_apply]
end

theorem OrderHom.monotone [Preorder α] [Preorder β] (f : α →o β) : Monotone f := f.monotone'

namespace OrderIso
variable [LE α] [LE β]
theorem map_le_map_iff (e : α ≃o β) {x y : α} : e x ≤ e y ↔ x ≤ y := e.map_rel_iff'
@[simp] theorem le_iff_le (e : α ≃o β) {x y : α} : e x ≤ e y ↔ x ≤ y := e.map_rel_iff'
/-- The identity. -/
def refl (α : Type u) [LE α] : α ≃o α := ⟨Equiv.refl α, Iff.rfl⟩
/-- The inverse isomorphism. -/
def symm (e : α ≃o β) : β ≃o α := RelIso.symm e
end OrderIso

namespace OrderEmbedding
variable [Preorder α] [Preorder β] (f : α ↪o β)
@[simp] theorem le_iff_le {a b : α} : f a ≤ f b ↔ a ≤ b := f.map_rel_iff'
protected theorem monotone : Monotone f := fun _ _ => (le_iff_le f).2
protected theorem strictMono : StrictMono f := fun _ _ h =>
  lt_of_le_not_ge ((le_iff_le f).2 h.le) fun h' => h.not_ge ((le_iff_le f).1 h')
end OrderEmbedding

namespace OrderDual

/-- The element of the dual order. -/
def toDual : α ≃ αᵒᵈ := Equiv.refl α
/-- The element of the order itself. -/
def ofDual : αᵒᵈ ≃ α := Equiv.refl α
@[simp] theorem ofDual_le_ofDual [LE α] {a b : αᵒᵈ} : ofDual a ≤ ofDual b ↔ b ≤ a := Iff.rfl
@[simp] theorem toDual_le_toDual [LE α] {a b : α} : toDual a ≤ toDual b ↔ b ≤ a := Iff.rfl

end OrderDual

/-- With an element the set contains everything above it. -/
def IsUpperSet [LE α] (s : Set α) : Prop := ∀ ⦃a b : α⦄, a ≤ b → a ∈ s → b ∈ s
/-- With an element the set contains everything below it. -/
def IsLowerSet [LE α] (s : Set α) : Prop := ∀ ⦃a b : α⦄, b ≤ a → a ∈ s → b ∈ s

namespace Set

/-- The elements between `a` and `b`, whichever is smaller. -/
def uIcc [Lattice α] (a b : α) : Set α := Icc (a ⊓ b) (a ⊔ b)
/-- The elements between `a` and `b`, whichever is smaller, without the smaller one. -/
def uIoc [LinearOrder α] : α → α → Set α := fun a b => Ioc (min a b) (max a b)
/-- The elements strictly between `a` and `b`, whichever is smaller. -/
def uIoo [LinearOrder α] (a b : α) : Set α := Ioo (a ⊓ b) (a ⊔ b)

end Set

namespace Interval
@[inherit_doc Set.uIcc] scoped notation "[[" a ", " b "]]" => Set.uIcc a b
@[inherit_doc Set.uIoc] scoped notation "Ι" => Set.uIoc
end Interval

namespace Set

@[grind =] theorem mem_uIcc [LinearOrder α] {a b c : α} :
    a ∈ uIcc b c ↔ b ≤ a ∧ a ≤ c ∨ c ≤ a ∧ a ≤ b := by
  show min b c ≤ a ∧ a ≤ max b c ↔ _
  grind

end Set
