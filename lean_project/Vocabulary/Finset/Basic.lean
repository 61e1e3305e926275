import Vocabulary.Finset.Multiset
import Vocabulary.Set.Basic

/-!
# Finite sets

A `Finset` is a multiset without repetition. Every operation reduces in the kernel, so that
`decide` evaluates closed instances.
-/

universe u v w

noncomputable section

/-- A finite set of elements of `α`. -/
structure Finset (α : Type u) where
  /-- The elements as a multiset. -/
  val : Multiset α
  /-- No element is repeated. -/
  nodup : val.Nodup

namespace Finset
variable {α : Type u} {β : Type v} {s t r : Finset α} {a b : α}

instance : Membership α (Finset α) := ⟨fun s a => a ∈ s.val⟩

theorem mem_def : a ∈ s ↔ a ∈ s.val := Iff.rfl

theorem ext (h : ∀ a, a ∈ s ↔ a ∈ t) : s = t := by
  obtain ⟨s, hs⟩ := s
  obtain ⟨t, ht⟩ := t
  congr
  exact hs.ext ht h
attribute [ext] Finset.ext

instance : HasSubset (Finset α) := ⟨fun s t => ∀ ⦃a⦄, a ∈ s → a ∈ t⟩
instance : HasSSubset (Finset α) := ⟨fun s t => s ⊆ t ∧ ¬t ⊆ s⟩

instance : PartialOrder (Finset α) where
  le := (· ⊆ ·)
  lt := (· ⊂ ·)
  le_refl _ _ h := h
  le_trans _ _ _ h₁ h₂ _ h := h₂ (h₁ h)
  le_antisymm _ _ h₁ h₂ := ext fun _ => ⟨fun h => h₁ h, fun h => h₂ h⟩

/-- The set of the elements of a finite set. -/
@[coe] def toSet (s : Finset α) : Set α := {a | a ∈ s}

instance : CoeTC (Finset α) (Set α) := ⟨toSet⟩
instance : CoeSort (Finset α) (Type u) := ⟨fun s => {x // x ∈ s}⟩

instance : EmptyCollection (Finset α) := ⟨⟨0, List.nodup_nil⟩⟩
instance : Inhabited (Finset α) := ⟨∅⟩
instance : Singleton α (Finset α) := ⟨fun a => ⟨([a] : List α), List.pairwise_singleton _ a⟩⟩

/-- The finite set has an element. -/
protected def Nonempty (s : Finset α) : Prop := ∃ x, x ∈ s

/-- The number of elements. -/
def card (s : Finset α) : ℕ := s.val.card

/-- The elements with a property. -/
def filter (p : α → Prop) [DecidablePred p] (s : Finset α) : Finset α :=
  ⟨s.val.filter p, s.nodup.filter p⟩

/-- The natural numbers less than `n`. -/
def range (n : ℕ) : Finset ℕ := ⟨List.range n, List.nodup_range⟩

/-- The images under an injective function. -/
def mapInj (f : α → β) (hf : Function.Injective f) (s : Finset α) : Finset β :=
  ⟨s.val.map f, s.nodup.map hf⟩

theorem mem_mapInj {f : α → β} {hf : Function.Injective f} {b : β} :
    b ∈ s.mapInj f hf ↔ ∃ a, a ∈ s ∧ f a = b := Multiset.mem_map

instance decidableDforall {p : α → Prop} [DecidablePred p] : Decidable (∀ a ∈ s, p a) :=
  Multiset.decidableForall s.val
instance decidableExistsAnd {p : α → Prop} [DecidablePred p] : Decidable (∃ a, a ∈ s ∧ p a) :=
  Multiset.decidableExists s.val

section DecidableEq
variable [DecidableEq α] [DecidableEq β]

instance decidableMem : Decidable (a ∈ s) := Multiset.decidableMem a s.val
instance decidableSubset : Decidable (s ⊆ t) :=
  (inferInstance : Decidable (∀ a ∈ s, a ∈ t))
instance decidableEq : DecidableEq (Finset α) := fun s t =>
  decidable_of_iff (s ⊆ t ∧ t ⊆ s)
    ⟨fun h => le_antisymm h.1 h.2, fun h => h ▸ ⟨le_refl s, le_refl s⟩⟩

/-- The elements of a multiset. -/
def _root_.Multiset.toFinset (s : Multiset α) : Finset α := ⟨s.dedup, s.nodup_dedup⟩
/-- The elements of a list. -/
def _root_.List.toFinset (l : List α) : Finset α := Multiset.toFinset l

instance : Insert α (Finset α) := ⟨fun a s => (a ::ₘ s.val).toFinset⟩
instance : Union (Finset α) := ⟨fun s t => (s.val + t.val).toFinset⟩
instance : Inter (Finset α) := ⟨fun s t => s.filter (· ∈ t)⟩
instance : SDiff (Finset α) := ⟨fun s t => s.filter (· ∉ t)⟩

/-- The images of the elements. -/
def image (f : α → β) (s : Finset α) : Finset β := (s.val.map f).toFinset
/-- All elements but `a`. -/
def erase (s : Finset α) (a : α) : Finset α := s.filter (· ≠ a)

@[simp, grind =] theorem _root_.Multiset.mem_toFinset {s : Multiset α} : a ∈ s.toFinset ↔ a ∈ s :=
  Multiset.mem_dedup
@[simp, grind =] theorem _root_.List.mem_toFinset {l : List α} : a ∈ l.toFinset ↔ a ∈ l :=
  Multiset.mem_toFinset
@[simp, grind =] theorem mem_insert : a ∈ insert b s ↔ a = b ∨ a ∈ s :=
  Multiset.mem_toFinset.trans Multiset.mem_cons
@[simp, grind =] theorem mem_union : a ∈ s ∪ t ↔ a ∈ s ∨ a ∈ t :=
  Multiset.mem_toFinset.trans Multiset.mem_add
@[simp, grind =] theorem mem_inter : a ∈ s ∩ t ↔ a ∈ s ∧ a ∈ t := Multiset.mem_filter
@[simp, grind =] theorem mem_sdiff : a ∈ s \ t ↔ a ∈ s ∧ a ∉ t := Multiset.mem_filter
@[simp, grind =] theorem mem_erase : a ∈ s.erase b ↔ a ≠ b ∧ a ∈ s :=
  Multiset.mem_filter.trans And.comm
omit [DecidableEq α] in
@[simp, grind =] theorem mem_image {f : α → β} {b : β} : b ∈ s.image f ↔ ∃ a ∈ s, f a = b :=
  Multiset.mem_toFinset.trans Multiset.mem_map
end DecidableEq

@[simp, grind =] theorem mem_filter {p : α → Prop} [DecidablePred p] :
    a ∈ s.filter p ↔ a ∈ s ∧ p a := Multiset.mem_filter
@[simp, grind =] theorem mem_range {m n : ℕ} : m ∈ range n ↔ m < n := List.mem_range
@[simp, grind =] theorem mem_singleton : a ∈ ({b} : Finset α) ↔ a = b := List.mem_singleton
@[simp, grind ←] theorem notMem_empty (a : α) : a ∉ (∅ : Finset α) := List.not_mem_nil
@[simp, grind =] theorem mem_coe : a ∈ (s : Set α) ↔ a ∈ s := Iff.rfl
@[simp] theorem card_range (n : ℕ) : (range n).card = n := List.length_range
@[simp] theorem card_empty : (∅ : Finset α).card = 0 := rfl
@[simp] theorem card_singleton (a : α) : ({a} : Finset α).card = 1 := rfl
@[simp] theorem range_zero : range 0 = ∅ := rfl
theorem subset_iff : s ⊆ t ↔ ∀ ⦃x⦄, x ∈ s → x ∈ t := Iff.rfl
theorem Subset.antisymm (h₁ : s ⊆ t) (h₂ : t ⊆ s) : s = t := le_antisymm h₁ h₂
theorem Subset.trans (h₁ : s ⊆ t) (h₂ : t ⊆ r) : s ⊆ r := fun _ h => h₂ (h₁ h)
@[simp] theorem empty_subset (s : Finset α) : ∅ ⊆ s := fun a h => absurd h (notMem_empty a)
@[simp] theorem filter_subset (p : α → Prop) [DecidablePred p] (s : Finset α) : s.filter p ⊆ s :=
  fun _ h => (mem_filter.1 h).1
theorem eq_empty_iff_forall_notMem : s = ∅ ↔ ∀ a, a ∉ s :=
  ⟨fun h a => h ▸ notMem_empty a, fun h => ext fun a => ⟨fun ha => absurd ha (h a),
    fun ha => absurd ha (notMem_empty a)⟩⟩
theorem range_succ {n : ℕ} : range (n + 1) = insert n (range n) := by
  ext a; simp; omega

theorem card_insert_of_notMem [DecidableEq α] (h : a ∉ s) : (insert a s).card = s.card + 1 := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.induction_list with | _ l => ?_
  have : (insert a (⟨l, hs⟩ : Finset α)) = ⟨(a :: l : List α), List.nodup_cons.2 ⟨h, hs⟩⟩ :=
    ext fun b => mem_insert.trans List.mem_cons.symm
  rw [this]; rfl

/-- Induction on a finite set: add the elements one by one. -/
@[elab_as_elim] theorem induction_on [DecidableEq α] {p : Finset α → Prop} (s : Finset α)
    (empty : p ∅) (insert : ∀ (a : α) (s : Finset α), a ∉ s → p s → p (insert a s)) : p s := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.induction_list with | _ l => ?_
  induction l with
  | nil => exact empty
  | cons a l ih =>
    obtain ⟨ha, hl⟩ := List.nodup_cons.1 hs
    have := insert a ⟨l, hl⟩ ha (ih hl)
    rwa [show Insert.insert a (⟨l, hl⟩ : Finset α) = ⟨(a :: l : List α), hs⟩ from
      ext fun b => mem_insert.trans List.mem_cons.symm] at this

end Finset
