import Vocabulary.Order.CompleteLattice
import Vocabulary.Logic.Equiv

/-!
# Chains, antichains, minimal elements, covers, directed families, well-founded orders
-/

universe u v w
variable {α : Type u} {β : Type v} {ι : Sort w}

/-- Every element is related to itself. -/
def Reflexive {α : Sort u} (r : α → α → Prop) : Prop := ∀ x, r x x
/-- If `x` is related to `y` then `y` to `x`. -/
def Symmetric {α : Sort u} (r : α → α → Prop) : Prop := ∀ ⦃x y⦄, r x y → r y x
/-- If `x` is related to `y` and `y` to `z` then `x` to `z`. -/
def Transitive {α : Sort u} (r : α → α → Prop) : Prop := ∀ ⦃x y z⦄, r x y → r y z → r x z
/-- Elements related both ways are equal. -/
def AntiSymmetric {α : Sort u} (r : α → α → Prop) : Prop := ∀ ⦃x y⦄, r x y → r y x → x = y
/-- No element is related to itself. -/
def Irreflexive {α : Sort u} (r : α → α → Prop) : Prop := ∀ x, ¬r x x
/-- Any two elements are related one way or the other. -/
def Total {α : Sort u} (r : α → α → Prop) : Prop := ∀ x y, r x y ∨ r y x

/-- Any two different elements are related. -/
def Pairwise {α : Type u} (r : α → α → Prop) : Prop := ∀ ⦃i j⦄, i ≠ j → r i j

/-- Any two different members of the set are related one way or the other. -/
def IsChain (r : α → α → Prop) (s : Set α) : Prop := s.Pairwise fun x y => r x y ∨ r y x
/-- No two different members of the set are related. -/
def IsAntichain (r : α → α → Prop) (s : Set α) : Prop := s.Pairwise fun x y => ¬r x y

/-- The members of the set have pairwise disjoint images. -/
def Set.PairwiseDisjoint {ι : Type v} [PartialOrder α] [OrderBot α] (s : Set ι) (f : ι → α) :
    Prop := s.Pairwise fun i j => Disjoint (f i) (f j)

section
variable [LE α] {P : α → Prop} {x a : α}

/-- `x` has the property, and nothing below `x` that has it is not above it. -/
def Minimal (P : α → Prop) (x : α) : Prop := P x ∧ ∀ ⦃y⦄, P y → y ≤ x → x ≤ y
/-- `x` has the property, and nothing above `x` that has it is not below it. -/
def Maximal (P : α → Prop) (x : α) : Prop := P x ∧ ∀ ⦃y⦄, P y → x ≤ y → y ≤ x
/-- `a` is below every element. -/
def IsBot (a : α) : Prop := ∀ b, a ≤ b
/-- `a` is above every element. -/
def IsTop (a : α) : Prop := ∀ b, b ≤ a
/-- Nothing is strictly below `a`. -/
def IsMin (a : α) : Prop := ∀ ⦃b⦄, b ≤ a → a ≤ b
/-- Nothing is strictly above `a`. -/
def IsMax (a : α) : Prop := ∀ ⦃b⦄, a ≤ b → b ≤ a

theorem Minimal.prop (h : Minimal P x) : P x := h.1
theorem Maximal.prop (h : Maximal P x) : P x := h.1
protected theorem IsBot.isMin (h : IsBot a) : IsMin a := fun b _ => h b
protected theorem IsTop.isMax (h : IsTop a) : IsMax a := fun b _ => h b
end

section
variable [LT α] {a b : α}

/-- `b` is greater than `a` with nothing between. -/
def CovBy (a b : α) : Prop := a < b ∧ ∀ ⦃c⦄, a < c → ¬c < b
@[inherit_doc] infixl:50 " ⋖ " => CovBy
end

/-- `a ≤ b` with nothing strictly between. -/
def WCovBy [Preorder α] (a b : α) : Prop := a ≤ b ∧ ∀ ⦃c⦄, a < c → ¬c < b
@[inherit_doc] infixl:50 " ⩿ " => WCovBy

/-- Any two members of the family have a common successor in the family. -/
def Directed (r : α → α → Prop) (f : ι → α) : Prop := ∀ x y, ∃ z, r (f x) (f z) ∧ r (f y) (f z)
/-- Any two members of the set have a common successor in the set. -/
def DirectedOn (r : α → α → Prop) (s : Set α) : Prop :=
  ∀ x ∈ s, ∀ y ∈ s, ∃ z ∈ s, r x z ∧ r y z

/-- The relation is directed. -/
class IsDirected (α : Type u) (r : α → α → Prop) : Prop where
  directed (a b : α) : ∃ c, r a c ∧ r b c

/-- A well-founded relation, as a class. -/
class IsWellFounded (α : Type u) (r : α → α → Prop) : Prop where
  wf : WellFounded r

/-- Every strictly decreasing sequence ends. -/
abbrev WellFoundedLT (α : Type u) [LT α] : Prop := IsWellFounded α (· < ·)
/-- Every strictly increasing sequence ends. -/
abbrev WellFoundedGT (α : Type u) [LT α] : Prop := IsWellFounded α (· > ·)

instance : WellFoundedLT ℕ := ⟨Nat.lt_wfRel.wf⟩

/-- The order has no greatest element: above every element there is another. -/
class NoMaxOrder (α : Type u) [LT α] : Prop where
  exists_gt : ∀ a : α, ∃ b, a < b
/-- The order has no least element: below every element there is another. -/
class NoMinOrder (α : Type u) [LT α] : Prop where
  exists_lt : ∀ a : α, ∃ b, b < a
/-- Between any two comparable elements there is another. -/
class DenselyOrdered (α : Type u) [LT α] : Prop where
  dense : ∀ a₁ a₂ : α, a₁ < a₂ → ∃ a, a₁ < a ∧ a < a₂

theorem exists_gt [LT α] [NoMaxOrder α] (a : α) : ∃ b, a < b := NoMaxOrder.exists_gt a
theorem exists_lt [LT α] [NoMinOrder α] (a : α) : ∃ b, b < a := NoMinOrder.exists_lt a
theorem exists_between [LT α] [DenselyOrdered α] {a₁ a₂ : α} : a₁ < a₂ → ∃ a, a₁ < a ∧ a < a₂ :=
  DenselyOrdered.dense a₁ a₂

namespace Set

/-- Every nonempty subset of the set has a minimal element. -/
def IsWF [LT α] (s : Set α) : Prop := WellFounded fun a b : s => (a : α) < b

/-- With two elements of the set, everything between them belongs to it. -/
class OrdConnected [Preorder α] (s : Set α) : Prop where
  out' ⦃x : α⦄ (hx : x ∈ s) ⦃y : α⦄ (hy : y ∈ s) : Icc x y ⊆ s

end Set

/-- `l` and `u` are adjoint: `l a ≤ b` exactly if `a ≤ u b`. -/
def GaloisConnection [Preorder α] [Preorder β] (l : α → β) (u : β → α) : Prop :=
  ∀ a b, l a ≤ b ↔ a ≤ u b

namespace Relation

/-- The smallest reflexive and transitive relation that contains `r`. -/
inductive ReflTransGen {α : Type u} (r : α → α → Prop) (a : α) : α → Prop
  | refl : ReflTransGen r a a
  | tail {b c} : ReflTransGen r a b → r b c → ReflTransGen r a c

end Relation
