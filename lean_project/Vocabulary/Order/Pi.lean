import Vocabulary.Order.Lattice

/-!
# Orders on functions, pairs, propositions and duals

Functions and pairs are compared pointwise; `p ≤ q` for propositions is implication.
-/

universe u v w
variable {ι : Type u} {α : Type v} {β : Type w} {π : ι → Type v}

namespace Pi
variable {f g : ∀ i, π i}

instance hasLe [∀ i, LE (π i)] : LE (∀ i, π i) := ⟨fun f g => ∀ i, f i ≤ g i⟩
instance preorder [∀ i, Preorder (π i)] : Preorder (∀ i, π i) where
  le_refl _ _ := le_rfl
  le_trans _ _ _ h₁ h₂ i := (h₁ i).trans (h₂ i)
instance partialOrder [∀ i, PartialOrder (π i)] : PartialOrder (∀ i, π i) where
  le_antisymm _ _ h₁ h₂ := funext fun i => le_antisymm (h₁ i) (h₂ i)
instance [∀ i, Max (π i)] : Max (∀ i, π i) := ⟨fun f g i => f i ⊔ g i⟩
instance [∀ i, Min (π i)] : Min (∀ i, π i) := ⟨fun f g i => f i ⊓ g i⟩
instance instSemilatticeSup [∀ i, SemilatticeSup (π i)] : SemilatticeSup (∀ i, π i) where
  le_sup_left _ _ _ := le_sup_left
  le_sup_right _ _ _ := le_sup_right
  sup_le _ _ _ h₁ h₂ i := sup_le (h₁ i) (h₂ i)
instance instSemilatticeInf [∀ i, SemilatticeInf (π i)] : SemilatticeInf (∀ i, π i) where
  inf_le_left _ _ _ := inf_le_left
  inf_le_right _ _ _ := inf_le_right
  le_inf _ _ _ h₁ h₂ i := le_inf (h₁ i) (h₂ i)
instance instLattice [∀ i, Lattice (π i)] : Lattice (∀ i, π i) where
  inf_le_left _ _ _ := inf_le_left
  inf_le_right _ _ _ := inf_le_right
  le_inf _ _ _ h₁ h₂ i := le_inf (h₁ i) (h₂ i)
instance instDistribLattice [∀ i, DistribLattice (π i)] : DistribLattice (∀ i, π i) where
  le_sup_inf _ _ _ _ := le_sup_inf
instance [∀ i, Top (π i)] : Top (∀ i, π i) := ⟨fun _ => ⊤⟩
instance [∀ i, Bot (π i)] : Bot (∀ i, π i) := ⟨fun _ => ⊥⟩
instance instOrderTop [∀ i, LE (π i)] [∀ i, OrderTop (π i)] : OrderTop (∀ i, π i) where
  le_top _ _ := OrderTop.le_top _
instance instOrderBot [∀ i, LE (π i)] [∀ i, OrderBot (π i)] : OrderBot (∀ i, π i) where
  bot_le _ _ := OrderBot.bot_le _
instance instBoundedOrder [∀ i, LE (π i)] [∀ i, BoundedOrder (π i)] :
    BoundedOrder (∀ i, π i) where
  bot_le _ _ := OrderBot.bot_le _

theorem le_def [∀ i, LE (π i)] : f ≤ g ↔ ∀ i, f i ≤ g i := Iff.rfl
theorem lt_def [∀ i, Preorder (π i)] : f < g ↔ f ≤ g ∧ ∃ i, f i < g i := by
  refine lt_iff_le_not_ge.trans (and_congr_right fun h => ?_)
  simp only [le_def, Classical.not_forall]
  exact ⟨fun ⟨i, hi⟩ => ⟨i, lt_of_le_not_ge (h i) hi⟩, fun ⟨i, hi⟩ => ⟨i, not_le_of_gt hi⟩⟩
@[simp] theorem sup_apply [∀ i, Max (π i)] (f g : ∀ i, π i) (i : ι) : (f ⊔ g) i = f i ⊔ g i := rfl
@[simp] theorem inf_apply [∀ i, Min (π i)] (f g : ∀ i, π i) (i : ι) : (f ⊓ g) i = f i ⊓ g i := rfl
@[simp] theorem top_apply [∀ i, Top (π i)] (i : ι) : (⊤ : ∀ i, π i) i = ⊤ := rfl
@[simp] theorem bot_apply [∀ i, Bot (π i)] (i : ι) : (⊥ : ∀ i, π i) i = ⊥ := rfl

end Pi

namespace Prod

instance instLE_mathlib [LE α] [LE β] : LE (α × β) := ⟨fun p q => p.1 ≤ q.1 ∧ p.2 ≤ q.2⟩
instance instPreorder [Preorder α] [Preorder β] : Preorder (α × β) where
  le_refl _ := ⟨le_rfl, le_rfl⟩
  le_trans _ _ _ h₁ h₂ := ⟨h₁.1.trans h₂.1, h₁.2.trans h₂.2⟩
instance instPartialOrder [PartialOrder α] [PartialOrder β] : PartialOrder (α × β) where
  le_antisymm _ _ h₁ h₂ := Prod.ext (le_antisymm h₁.1 h₂.1) (le_antisymm h₁.2 h₂.2)
instance instMax [Max α] [Max β] : Max (α × β) := ⟨fun p q => (p.1 ⊔ q.1, p.2 ⊔ q.2)⟩
instance instMin [Min α] [Min β] : Min (α × β) := ⟨fun p q => (p.1 ⊓ q.1, p.2 ⊓ q.2)⟩
instance instLattice [Lattice α] [Lattice β] : Lattice (α × β) where
  le_sup_left _ _ := ⟨le_sup_left, le_sup_left⟩
  le_sup_right _ _ := ⟨le_sup_right, le_sup_right⟩
  sup_le _ _ _ h₁ h₂ := ⟨sup_le h₁.1 h₂.1, sup_le h₁.2 h₂.2⟩
  inf_le_left _ _ := ⟨inf_le_left, inf_le_left⟩
  inf_le_right _ _ := ⟨inf_le_right, inf_le_right⟩
  le_inf _ _ _ h₁ h₂ := ⟨le_inf h₁.1 h₂.1, le_inf h₁.2 h₂.2⟩
instance instTop [Top α] [Top β] : Top (α × β) := ⟨(⊤, ⊤)⟩
instance instBot [Bot α] [Bot β] : Bot (α × β) := ⟨(⊥, ⊥)⟩
instance instOrderTop [LE α] [LE β] [OrderTop α] [OrderTop β] : OrderTop (α × β) where
  le_top _ := ⟨OrderTop.le_top _, OrderTop.le_top _⟩
instance instOrderBot [LE α] [LE β] [OrderBot α] [OrderBot β] : OrderBot (α × β) where
  bot_le _ := ⟨OrderBot.bot_le _, OrderBot.bot_le _⟩

theorem le_def [LE α] [LE β] {x y : α × β} : x ≤ y ↔ x.1 ≤ y.1 ∧ x.2 ≤ y.2 := Iff.rfl

end Prod

instance Prop.le : LE Prop := ⟨fun p q => p → q⟩
instance Prop.partialOrder : PartialOrder Prop where
  le_refl _ h := h
  le_trans _ _ _ h₁ h₂ h := h₂ (h₁ h)
  le_antisymm _ _ h₁ h₂ := propext ⟨h₁, h₂⟩
instance Prop.instDistribLattice : DistribLattice Prop where
  max := Or
  min := And
  le_sup_left _ _ := Or.inl
  le_sup_right _ _ := Or.inr
  sup_le _ _ _ h₁ h₂ h := h.elim h₁ h₂
  inf_le_left _ _ := And.left
  inf_le_right _ _ := And.right
  le_inf _ _ _ h₁ h₂ h := ⟨h₁ h, h₂ h⟩
  le_sup_inf _ _ _ h := or_and_left.2 h
instance Prop.instBoundedOrder : BoundedOrder Prop where
  top := True
  bot := False
  le_top _ _ := trivial
  bot_le _ := False.elim

namespace Set
variable {s t : Set α}

instance instDistribLattice : DistribLattice (Set α) where
  max := (· ∪ ·)
  min := (· ∩ ·)
  le_sup_left _ _ _ := Or.inl
  le_sup_right _ _ _ := Or.inr
  sup_le _ _ _ h₁ h₂ _ h := h.elim (fun h => h₁ h) fun h => h₂ h
  inf_le_left _ _ _ := And.left
  inf_le_right _ _ _ := And.right
  le_inf _ _ _ h₁ h₂ _ h := ⟨h₁ h, h₂ h⟩
  le_sup_inf _ _ _ _ h := or_and_left.2 h
instance instBooleanAlgebra : BooleanAlgebra (Set α) where
  top := univ
  bot := ∅
  himp s t := t ∪ sᶜ
  inf_compl_le_bot _ _ h := h.2 h.1
  top_le_sup_compl _ _ _ := Classical.em _
  le_top _ _ _ := trivial
  bot_le _ _ := False.elim
instance instBoundedOrder : BoundedOrder (Set α) := BooleanAlgebra.toBoundedOrder

@[simp] theorem top_eq_univ : (⊤ : Set α) = univ := rfl
@[simp] theorem bot_eq_empty : (⊥ : Set α) = ∅ := rfl
@[simp] theorem sup_eq_union : s ⊔ t = s ∪ t := rfl
@[simp] theorem inf_eq_inter : s ⊓ t = s ∩ t := rfl
protected theorem disjoint_iff : Disjoint s t ↔ s ∩ t ⊆ ∅ := disjoint_iff_inf_le
theorem disjoint_iff_inter_eq_empty : Disjoint s t ↔ s ∩ t = ∅ := disjoint_iff
@[grind =] theorem disjoint_left : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ s → a ∉ t :=
  ⟨fun h a h₁ h₂ => h (x := {a}) (fun _ e => e ▸ h₁) (fun _ e => e ▸ h₂) rfl,
    fun h _ h₁ h₂ _ hx => h (h₁ hx) (h₂ hx)⟩

end Set

/-- The same type with the opposite order, `αᵒᵈ`. -/
def OrderDual (α : Type u) : Type u := α

@[inherit_doc] notation:max α "ᵒᵈ" => OrderDual α

namespace OrderDual
variable {α : Type v}

instance [h : Nonempty α] : Nonempty αᵒᵈ := h
instance [h : Inhabited α] : Inhabited αᵒᵈ := h
instance (α : Type v) [LE α] : LE αᵒᵈ := ⟨fun x y : α => y ≤ x⟩
instance (α : Type v) [LT α] : LT αᵒᵈ := ⟨fun x y : α => y < x⟩
instance instOrderTop (α : Type v) [LE α] [OrderBot α] : OrderTop αᵒᵈ where
  top := (⊥ : α)
  le_top := @OrderBot.bot_le α _ _
instance instOrderBot (α : Type v) [LE α] [OrderTop α] : OrderBot αᵒᵈ where
  bot := (⊤ : α)
  bot_le := @OrderTop.le_top α _ _
instance instPreorder (α : Type v) [Preorder α] : Preorder αᵒᵈ where
  le_refl := fun _ => le_refl (α := α) _
  le_trans := fun _ _ _ h₁ h₂ => le_trans (α := α) h₂ h₁
  lt_iff_le_not_ge := fun _ _ => lt_iff_le_not_ge (α := α)
instance instPartialOrder (α : Type v) [PartialOrder α] : PartialOrder αᵒᵈ where
  le_antisymm := fun _ _ h₁ h₂ => le_antisymm (α := α) h₂ h₁

end OrderDual
