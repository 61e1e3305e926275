import Vocabulary.Finset.Interval

/-!
# Finite types

`Fintype α` lists the elements of `α`; `Finset.univ` is the finite set of all of them.
-/

universe u v

/-- The type has finitely many elements, and here they are. -/
class Fintype (α : Type u) where
  /-- All elements of the type. -/
  elems : Finset α
  complete : ∀ x : α, x ∈ elems

noncomputable section

namespace Finset
variable {α : Type u} [Fintype α]

/-- The finite set of all elements of a finite type. -/
def univ : Finset α := Fintype.elems

@[simp, grind ←] theorem mem_univ (x : α) : x ∈ (univ : Finset α) := Fintype.complete x
@[simp] theorem subset_univ (s : Finset α) : s ⊆ univ := fun _ _ => mem_univ _

end Finset

/-- The number of elements of a finite type. -/
def Fintype.card (α : Type u) [Fintype α] : ℕ := (Finset.univ : Finset α).card

namespace List
variable {α : Type u} {β : Type v}

theorem nodup_finRange' (n : ℕ) : (List.finRange n).Nodup := by
  have h : ((List.finRange n).map Fin.val).Nodup := by
    rw [show (List.finRange n).map Fin.val = List.range n from List.ext_getElem (by simp) (by simp)]
    exact List.nodup_range
  rw [List.Nodup, List.pairwise_map] at h
  exact h.imp fun hab e => hab (congrArg _ e)

end List

instance Fin.instFintype (n : ℕ) : Fintype (Fin n) where
  elems := ⟨List.finRange n, List.nodup_finRange' n⟩
  complete := List.mem_finRange

instance Bool.instFintype : Fintype Bool where
  elems := {true, false}
  complete x := by cases x <;> decide

instance Unit.instFintype : Fintype Unit where
  elems := {()}
  complete _ := Finset.mem_singleton.2 rfl

/-- The elements of a finite type that have a decidable property. -/
instance Subtype.instFintype {α : Type u} [Fintype α] (p : α → Prop) [DecidablePred p] :
    Fintype {x // p x} where
  elems := ⟨(Finset.univ : Finset α).val.subtype p, Finset.univ.nodup.subtype p⟩
  complete x := Multiset.mem_subtype.2 (Finset.mem_univ x.1)

/-- The elements of a finite set form a finite type. -/
instance Finset.instFintypeCoeSort {α : Type u} [DecidableEq α] (s : Finset α) : Fintype s where
  elems := ⟨s.val.subtype (· ∈ s), s.nodup.subtype _⟩
  complete x := Multiset.mem_subtype.2 x.2

namespace Set
variable {α : Type u}

/-- The finite set of the elements of a set that is finite as a type. -/
def toFinset (s : Set α) [Fintype s] : Finset α :=
  (Finset.univ : Finset s).mapInj Subtype.val fun _ _ => Subtype.ext

@[simp, grind =] theorem mem_toFinset {s : Set α} [Fintype s] {a : α} : a ∈ s.toFinset ↔ a ∈ s :=
  Multiset.mem_map.trans ⟨fun ⟨x, _, h⟩ => h ▸ x.2, fun h => ⟨⟨a, h⟩, Finset.mem_univ _, rfl⟩⟩

end Set

end
