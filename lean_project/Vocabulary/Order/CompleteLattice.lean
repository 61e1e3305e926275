import Vocabulary.Order.Pi

/-!
# Complete lattices and conditionally complete lattices

In a complete lattice every set has a supremum and an infimum; in a conditionally complete one
every nonempty bounded set does.
-/

universe u v w
variable {α : Type u} {β : Type v} {ι : Sort w}

/-- A partial order in which every set has a least upper bound `sSup s`. -/
class CompleteSemilatticeSup (α : Type u) extends PartialOrder α, SupSet α where
  protected le_sSup : ∀ s, ∀ a ∈ s, a ≤ sSup s
  protected sSup_le : ∀ (s : Set α) (a), (∀ b ∈ s, b ≤ a) → sSup s ≤ a

/-- A partial order in which every set has a greatest lower bound `sInf s`. -/
class CompleteSemilatticeInf (α : Type u) extends PartialOrder α, InfSet α where
  protected sInf_le : ∀ s, ∀ a ∈ s, sInf s ≤ a
  protected le_sInf : ∀ (s : Set α) (a), (∀ b ∈ s, a ≤ b) → a ≤ sInf s

/-- A lattice in which every set has a supremum and an infimum. -/
class CompleteLattice (α : Type u) extends Lattice α, CompleteSemilatticeSup α,
  CompleteSemilatticeInf α, Top α, Bot α where
  protected le_top : ∀ x : α, x ≤ ⊤
  protected bot_le : ∀ x : α, ⊥ ≤ x

instance (priority := 100) CompleteLattice.toBoundedOrder [CompleteLattice α] :
    BoundedOrder α where
  le_top := CompleteLattice.le_top
  bot_le := CompleteLattice.bot_le

/-- A complete lattice that is linearly ordered. -/
class CompleteLinearOrder (α : Type u) extends CompleteLattice α where
  protected le_total (a b : α) : a ≤ b ∨ b ≤ a
  toDecidableLE : DecidableLE α
  toDecidableEq : DecidableEq α := fun a b =>
    decidable_of_iff (a ≤ b ∧ b ≤ a)
      ⟨fun h => le_antisymm _ _ h.1 h.2, fun h => h ▸ ⟨le_refl _, le_refl _⟩⟩
  toDecidableLT : DecidableLT α := fun a b =>
    decidable_of_iff (a ≤ b ∧ ¬b ≤ a) (lt_iff_le_not_ge a b).symm

instance (priority := 100) CompleteLinearOrder.toLinearOrder [i : CompleteLinearOrder α] :
    LinearOrder α := { i with
  min_def a b := by
    split
    · exact inf_eq_left.2 ‹_›
    · exact inf_eq_right.2 ((CompleteLinearOrder.le_total a b).resolve_left ‹_›)
  max_def a b := by
    split
    · exact sup_eq_right.2 ‹_›
    · exact sup_eq_left.2 ((CompleteLinearOrder.le_total a b).resolve_left ‹_›) }

/-- A lattice in which every nonempty set that is bounded has a supremum and an infimum. -/
class ConditionallyCompleteLattice (α : Type u) extends Lattice α, SupSet α, InfSet α where
  protected le_csSup : ∀ (s : Set α) (a), BddAbove s → a ∈ s → a ≤ sSup s
  protected csSup_le : ∀ (s : Set α) (a), Set.Nonempty s → a ∈ upperBounds s → sSup s ≤ a
  protected csInf_le : ∀ (s : Set α) (a), BddBelow s → a ∈ s → sInf s ≤ a
  protected le_csInf : ∀ (s : Set α) (a), Set.Nonempty s → a ∈ lowerBounds s → a ≤ sInf s

/-- A conditionally complete lattice that is linearly ordered. -/
class ConditionallyCompleteLinearOrder (α : Type u) extends ConditionallyCompleteLattice α where
  protected le_total (a b : α) : a ≤ b ∨ b ≤ a
  toDecidableLE : DecidableLE α
  toDecidableEq : DecidableEq α := fun a b =>
    decidable_of_iff (a ≤ b ∧ b ≤ a)
      ⟨fun h => le_antisymm _ _ h.1 h.2, fun h => h ▸ ⟨le_refl _, le_refl _⟩⟩
  toDecidableLT : DecidableLT α := fun a b =>
    decidable_of_iff (a ≤ b ∧ ¬b ≤ a) (lt_iff_le_not_ge a b).symm
  protected csSup_of_not_bddAbove : ∀ s : Set α, ¬BddAbove s → sSup s = sSup (∅ : Set α)
  protected csInf_of_not_bddBelow : ∀ s : Set α, ¬BddBelow s → sInf s = sInf (∅ : Set α)

instance (priority := 100) ConditionallyCompleteLinearOrder.toLinearOrder
    [i : ConditionallyCompleteLinearOrder α] : LinearOrder α := { i with
  min_def a b := by
    split
    · exact inf_eq_left.2 ‹_›
    · exact inf_eq_right.2 ((ConditionallyCompleteLinearOrder.le_total a b).resolve_left ‹_›)
  max_def a b := by
    split
    · exact sup_eq_right.2 ‹_›
    · exact sup_eq_left.2 ((ConditionallyCompleteLinearOrder.le_total a b).resolve_left ‹_›) }

/-- A conditionally complete linear order with a least element, the supremum of `∅`. -/
class ConditionallyCompleteLinearOrderBot (α : Type u) extends
    ConditionallyCompleteLinearOrder α, OrderBot α where
  protected csSup_empty : sSup ∅ = (⊥ : α)

section
variable [CompleteSemilatticeSup α] {s t : Set α} {a b : α}
theorem le_sSup : a ∈ s → a ≤ sSup s := CompleteSemilatticeSup.le_sSup s a
theorem sSup_le : (∀ b ∈ s, b ≤ a) → sSup s ≤ a := CompleteSemilatticeSup.sSup_le s a
theorem isLUB_sSup (s : Set α) : IsLUB s (sSup s) := ⟨fun _ => le_sSup, fun _ h => sSup_le h⟩
@[simp] theorem sSup_le_iff : sSup s ≤ a ↔ ∀ b ∈ s, b ≤ a :=
  ⟨fun h _ hb => (le_sSup hb).trans h, sSup_le⟩
theorem sSup_le_sSup (h : s ⊆ t) : sSup s ≤ sSup t := sSup_le fun _ hb => le_sSup (h hb)
theorem IsLUB.sSup_eq (h : IsLUB s a) : sSup s = a := (isLUB_sSup s).unique h
end

section
variable [CompleteSemilatticeInf α] {s t : Set α} {a b : α}
theorem sInf_le : a ∈ s → sInf s ≤ a := CompleteSemilatticeInf.sInf_le s a
theorem le_sInf : (∀ b ∈ s, a ≤ b) → a ≤ sInf s := CompleteSemilatticeInf.le_sInf s a
theorem isGLB_sInf (s : Set α) : IsGLB s (sInf s) := ⟨fun _ => sInf_le, fun _ h => le_sInf h⟩
@[simp] theorem le_sInf_iff : a ≤ sInf s ↔ ∀ b ∈ s, a ≤ b :=
  ⟨fun h _ hb => h.trans (sInf_le hb), le_sInf⟩
theorem sInf_le_sInf (h : s ⊆ t) : sInf t ≤ sInf s := le_sInf fun _ hb => sInf_le (h hb)
theorem IsGLB.sInf_eq (h : IsGLB s a) : sInf s = a := (isGLB_sInf s).unique h
end

section
variable [CompleteLattice α] {f g : ι → α} {a : α}
theorem le_iSup (f : ι → α) (i : ι) : f i ≤ iSup f := le_sSup ⟨i, rfl⟩
theorem iInf_le (f : ι → α) (i : ι) : iInf f ≤ f i := sInf_le ⟨i, rfl⟩
theorem iSup_le (h : ∀ i, f i ≤ a) : iSup f ≤ a := sSup_le fun _ ⟨i, hi⟩ => hi ▸ h i
theorem le_iInf (h : ∀ i, a ≤ f i) : a ≤ iInf f := le_sInf fun _ ⟨i, hi⟩ => hi ▸ h i
@[simp] theorem iSup_le_iff : iSup f ≤ a ↔ ∀ i, f i ≤ a :=
  ⟨fun h i => (le_iSup f i).trans h, iSup_le⟩
@[simp] theorem le_iInf_iff : a ≤ iInf f ↔ ∀ i, a ≤ f i :=
  ⟨fun h i => h.trans (iInf_le f i), le_iInf⟩
theorem iSup_mono (h : ∀ i, f i ≤ g i) : iSup f ≤ iSup g :=
  iSup_le fun i => (h i).trans (le_iSup g i)
@[simp] theorem sSup_empty : sSup ∅ = (⊥ : α) := le_bot_iff.1 (sSup_le fun _ h => h.elim)
@[simp] theorem sInf_empty : sInf ∅ = (⊤ : α) := top_le_iff.1 (le_sInf fun _ h => h.elim)
@[simp] theorem sSup_univ : sSup Set.univ = (⊤ : α) := top_le_iff.1 (le_sSup trivial)
@[simp] theorem sInf_univ : sInf Set.univ = (⊥ : α) := le_bot_iff.1 (sInf_le trivial)
end

section
variable [ConditionallyCompleteLattice α] {s : Set α} {a : α}
theorem le_csSup (h₁ : BddAbove s) (h₂ : a ∈ s) : a ≤ sSup s :=
  ConditionallyCompleteLattice.le_csSup s a h₁ h₂
theorem csSup_le (h₁ : s.Nonempty) (h₂ : ∀ b ∈ s, b ≤ a) : sSup s ≤ a :=
  ConditionallyCompleteLattice.csSup_le s a h₁ h₂
theorem csInf_le (h₁ : BddBelow s) (h₂ : a ∈ s) : sInf s ≤ a :=
  ConditionallyCompleteLattice.csInf_le s a h₁ h₂
theorem le_csInf (h₁ : s.Nonempty) (h₂ : ∀ b ∈ s, a ≤ b) : a ≤ sInf s :=
  ConditionallyCompleteLattice.le_csInf s a h₁ h₂
theorem isLUB_csSup (ne : s.Nonempty) (H : BddAbove s) : IsLUB s (sSup s) :=
  ⟨fun _ => le_csSup H, fun _ h => csSup_le ne h⟩
theorem isGLB_csInf (ne : s.Nonempty) (H : BddBelow s) : IsGLB s (sInf s) :=
  ⟨fun _ => csInf_le H, fun _ h => le_csInf ne h⟩
theorem IsLUB.csSup_eq (H : IsLUB s a) (ne : s.Nonempty) : sSup s = a :=
  (isLUB_csSup ne ⟨a, H.1⟩).unique H
theorem IsGLB.csInf_eq (H : IsGLB s a) (ne : s.Nonempty) : sInf s = a :=
  (isGLB_csInf ne ⟨a, H.1⟩).unique H
end

instance (priority := 100) CompleteLattice.toConditionallyCompleteLattice [CompleteLattice α] :
    ConditionallyCompleteLattice α where
  le_csSup _ _ _ := le_sSup
  csSup_le _ _ _ := sSup_le
  csInf_le _ _ _ := sInf_le
  le_csInf _ _ _ := le_sInf

instance (priority := 100) CompleteLinearOrder.toConditionallyCompleteLinearOrderBot
    [i : CompleteLinearOrder α] : ConditionallyCompleteLinearOrderBot α :=
  { CompleteLattice.toConditionallyCompleteLattice, i with
  bot_le := CompleteLattice.bot_le
  csSup_empty := sSup_empty
  csSup_of_not_bddAbove _ h := absurd ⟨⊤, fun _ _ => le_top⟩ h
  csInf_of_not_bddBelow _ h := absurd ⟨⊥, fun _ _ => bot_le⟩ h }

instance Pi.supSet {ι : Type w} {π : ι → Type u} [∀ i, SupSet (π i)] : SupSet (∀ i, π i) :=
  ⟨fun s i => ⨆ f : s, (f : ∀ i, π i) i⟩
instance Pi.infSet {ι : Type w} {π : ι → Type u} [∀ i, InfSet (π i)] : InfSet (∀ i, π i) :=
  ⟨fun s i => ⨅ f : s, (f : ∀ i, π i) i⟩
instance Pi.instCompleteLattice {ι : Type w} {π : ι → Type u} [∀ i, CompleteLattice (π i)] :
    CompleteLattice (∀ i, π i) where
  le_sSup s f hf i := le_iSup (fun g : s => (g : ∀ i, π i) i) ⟨f, hf⟩
  sSup_le s _ h i := iSup_le fun g : s => h g.1 g.2 i
  sInf_le s f hf i := iInf_le (fun g : s => (g : ∀ i, π i) i) ⟨f, hf⟩
  le_sInf s _ h i := le_iInf fun g : s => h g.1 g.2 i
  le_top _ := le_top
  bot_le _ := bot_le

instance Prop.instCompleteLattice : CompleteLattice Prop :=
  { Prop.instDistribLattice, Prop.instBoundedOrder with
  sSup s := ∃ a ∈ s, a
  sInf s := ∀ a ∈ s, a
  le_sSup _ a h p := ⟨a, h, p⟩
  sSup_le _ _ h p := p.elim fun a p => h a p.1 p.2
  sInf_le _ a h p := p a h
  le_sInf _ _ h p b hb := h b hb p }

/-- A complete Boolean algebra: unions and intersections of arbitrary families, complements. -/
class CompleteBooleanAlgebra (α : Type u) extends CompleteLattice α, BooleanAlgebra α

/-- A lattice of subsets: a complete Boolean algebra that distributes over all families. -/
class CompleteAtomicBooleanAlgebra (α : Type u) extends CompleteLattice α, BooleanAlgebra α where
  protected iInf_iSup_eq : ∀ {ι : Type u} {κ : ι → Type u} (f : (a : ι) → κ a → α),
    (⨅ a, ⨆ b, f a b) = ⨆ g : (a : ι) → κ a, ⨅ a, f a (g a)

instance (priority := 100) CompleteAtomicBooleanAlgebra.toCompleteBooleanAlgebra
    [i : CompleteAtomicBooleanAlgebra α] : CompleteBooleanAlgebra α := { i with }

instance Set.instCompleteAtomicBooleanAlgebra : CompleteAtomicBooleanAlgebra (Set α) :=
  { Set.instBooleanAlgebra with
  le_sSup s t ht _ ha := ⟨t, ht, ha⟩
  sSup_le _ _ h _ := fun ⟨t', ht', ha⟩ => h t' ht' ha
  sInf_le s t ht _ ha := ha t ht
  le_sInf _ _ h _ ha _ ht := h _ ht ha
  iInf_iSup_eq f := by
    ext x
    show x ∈ Set.iInter (fun a => Set.iUnion (f a)) ↔
      x ∈ Set.iUnion fun g : (a : _) → _ => Set.iInter fun a => f a (g a)
    simp only [Set.mem_iInter, Set.mem_iUnion]
    exact Classical.skolem }

instance Set.instCompleteLattice : CompleteLattice (Set α) :=
  CompleteAtomicBooleanAlgebra.toCompleteLattice

namespace Set
variable {s : ι → Set α} {t : Set α}
@[simp] theorem sSup_eq_sUnion (S : Set (Set α)) : sSup S = ⋃₀ S := rfl
@[simp] theorem sInf_eq_sInter (S : Set (Set α)) : sInf S = ⋂₀ S := rfl
@[simp] theorem iSup_eq_iUnion (s : ι → Set α) : iSup s = iUnion s := rfl
@[simp] theorem iInf_eq_iInter (s : ι → Set α) : iInf s = iInter s := rfl
@[simp, grind =] theorem mem_sUnion {x : α} {S : Set (Set α)} : x ∈ ⋃₀ S ↔ ∃ t ∈ S, x ∈ t := Iff.rfl
@[simp, grind =] theorem mem_sInter {x : α} {S : Set (Set α)} : x ∈ ⋂₀ S ↔ ∀ t ∈ S, x ∈ t := Iff.rfl
theorem subset_iUnion (s : ι → Set α) (i : ι) : s i ⊆ ⋃ i, s i := le_iSup s i
theorem iInter_subset (s : ι → Set α) (i : ι) : ⋂ i, s i ⊆ s i := iInf_le s i
theorem iUnion_subset (h : ∀ i, s i ⊆ t) : ⋃ i, s i ⊆ t := iSup_le h
theorem subset_iInter (h : ∀ i, t ⊆ s i) : t ⊆ ⋂ i, s i := le_iInf h
theorem compl_iUnion (s : ι → Set α) : (⋃ i, s i)ᶜ = ⋂ i, (s i)ᶜ := by ext; simp
theorem compl_iInter (s : ι → Set α) : (⋂ i, s i)ᶜ = ⋃ i, (s i)ᶜ := by
  ext; simp [Classical.not_forall]
end Set
