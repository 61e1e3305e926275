import Vocabulary.Set.SetLike
import Vocabulary.Finset.FintypeInstances
import Vocabulary.Logic.Function

/-!
# Unordered pairs
-/

universe u v w

noncomputable section

namespace Sym2

/-- Two pairs are the same up to the order of their components. -/
inductive Rel (α : Type u) : α × α → α × α → Prop
  | refl (x y : α) : Rel α (x, y) (x, y)
  | swap (x y : α) : Rel α (x, y) (y, x)

/-- Being the same up to the order is an equivalence relation. -/
def Rel.setoid (α : Type u) : Setoid (α × α) where
  r := Rel α
  iseqv :=
    { refl := fun p => .refl p.1 p.2
      symm := fun h => by cases h <;> constructor
      trans := fun h₁ h₂ => by cases h₁ <;> cases h₂ <;> constructor }
end Sym2

/-- The unordered pairs of elements of a type. -/
abbrev Sym2 (α : Type u) : Type u := Quotient (Sym2.Rel.setoid α)

/-- The unordered pair of two elements. -/
protected abbrev Sym2.mk {α : Type u} (p : α × α) : Sym2 α := Quotient.mk (Sym2.Rel.setoid α) p

@[inherit_doc Sym2.mk] notation "s(" x ", " y ")" => Sym2.mk (x, y)

namespace Sym2
variable {α : Type u} {β : Type v}

theorem mk_eq_mk_iff {p q : α × α} : Sym2.mk p = Sym2.mk q ↔ p = q ∨ p = q.swap := by
  constructor
  · intro h
    have h' : Rel α p q := Quotient.exact h
    cases h' <;> simp [Prod.swap]
  · rintro (rfl | rfl)
    · rfl
    · exact Quotient.sound (s := Rel.setoid α) (Rel.swap q.2 q.1)

theorem eq_iff {x y z w : α} : s(x, y) = s(z, w) ↔ x = z ∧ y = w ∨ x = w ∧ y = z := by
  rw [mk_eq_mk_iff]; simp [Prod.swap, Prod.ext_iff]

theorem eq_swap {a b : α} : s(a, b) = s(b, a) := eq_iff.2 (Or.inr ⟨rfl, rfl⟩)

/-- The element is one of the two. -/
protected def Mem (z : Sym2 α) (x : α) : Prop := ∃ y : α, z = s(x, y)

instance : Membership α (Sym2 α) := ⟨Sym2.Mem⟩

/-- The two elements are equal. -/
def IsDiag (z : Sym2 α) : Prop := ∃ a, z = s(a, a)

/-- A function on pairs that does not see their order. -/
def lift : { f : α → α → β // ∀ a₁ a₂, f a₁ a₂ = f a₂ a₁ } ≃ (Sym2 α → β) where
  toFun f := Quotient.lift (fun p => f.1 p.1 p.2) fun p q h => by
    obtain ⟨a, b⟩ := p; obtain ⟨c, d⟩ := q
    rcases eq_iff.1 (Quotient.sound h) with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩
    · rfl
    · exact f.2 _ _
  invFun F := ⟨fun a b => F s(a, b), fun _ _ => congrArg F eq_swap⟩
  left_inv _ := rfl
  right_inv F := funext fun z => by induction z using Quotient.ind with | _ p => rfl

/-- The images of the two elements. -/
def map (f : α → β) : Sym2 α → Sym2 β :=
  Quotient.lift (fun p => s(f p.1, f p.2)) fun p q h => by
    obtain ⟨a, b⟩ := p; obtain ⟨c, d⟩ := q
    rcases eq_iff.1 (Quotient.sound h) with ⟨rfl, rfl⟩ | ⟨rfl, rfl⟩
    · rfl
    · exact eq_swap

/-- The pairs of related elements, for a symmetric relation. -/
def fromRel {r : α → α → Prop} (sym : Symmetric r) : Set (Sym2 α) :=
  setOf (lift ⟨r, fun _ _ => propext ⟨fun h => sym h, fun h => sym h⟩⟩)

@[simp] theorem fromRel_prop {r : α → α → Prop} {sym : Symmetric r} {a b : α} :
    s(a, b) ∈ fromRel sym ↔ r a b := Iff.rfl

instance [DecidableEq α] : DecidableEq (Sym2 α) := fun z w =>
  Quotient.recOnSubsingleton₂ z w fun p q =>
    decidable_of_iff (p = q ∨ p = q.swap) mk_eq_mk_iff.symm

instance [DecidableEq α] [Fintype α] : Fintype (Sym2 α) :=
  Fintype.ofSurjective (Quotient.mk (Rel.setoid α)) fun q => Quotient.exists_rep q
end Sym2

end
