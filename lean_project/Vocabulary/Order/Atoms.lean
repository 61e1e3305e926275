import Vocabulary.Order.Lattice

/-!
# Atoms and coatoms
-/

universe u
variable {α : Type u}

/-- An element with nothing between it and `⊥`. -/
def IsAtom [Preorder α] [OrderBot α] (a : α) : Prop := a ≠ ⊥ ∧ ∀ b, b < a → b = ⊥

/-- An element with nothing between it and `⊤`. -/
def IsCoatom [Preorder α] [OrderTop α] (a : α) : Prop := a ≠ ⊤ ∧ ∀ b, a < b → b = ⊤
