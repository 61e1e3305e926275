import Vocabulary.Algebra.Order
import Vocabulary.LinearAlgebra.Matrix.Vec
import Vocabulary.Order.CompleteLattice
import Vocabulary.Order.WithBot

/-!
# Older names; chains and extrema of lists
-/

universe u v

/-- The older name for a field with a linear order that fits. -/
class LinearOrderedField (α : Type u) extends Field α, LinearOrder α, IsStrictOrderedRing α
/-- The older name for a commutative ring with a linear order that fits. -/
class LinearOrderedCommRing (α : Type u) extends CommRing α, LinearOrder α, IsStrictOrderedRing α

namespace List
variable {α : Type u}
/-- Neighbours in the list are related. -/
inductive IsChain (R : α → α → Prop) : List α → Prop
  | nil : IsChain R []
  | singleton (a : α) : IsChain R [a]
  | cons_cons {a b : α} {l : List α} (hr : R a b) (h : IsChain R (b :: l)) : IsChain R (a :: b :: l)
/-- The older name of `List.IsChain`. -/
abbrev Chain' (R : α → α → Prop) (l : List α) : Prop := IsChain R l
/-- The greatest element, `⊥` of the empty list. -/
noncomputable def maximum [LinearOrder α] (l : List α) : WithBot α :=
  l.foldr (fun (a : α) (m : WithBot α) => max (a : WithBot α) m) ⊥
/-- The least element, `⊤` of the empty list. -/
noncomputable def minimum [LinearOrder α] (l : List α) : WithTop α :=
  l.foldr (fun (a : α) (m : WithTop α) => min (a : WithTop α) m) ⊤
end List
