import Vocabulary.Topology.FilterLattice

/-!
# Bounded sets
-/

noncomputable section

universe u

/-- A notion of bounded sets: the filter of the sets with a bounded complement. -/
class Bornology (α : Type u) where
  /-- The filter of the complements of bounded sets. -/
  cobounded' : Filter α
  le_cofinite' : cobounded' ≤ Filter.cofinite

namespace Bornology
variable {α : Type u} [Bornology α]

variable (α) in
/-- The filter of the complements of bounded sets. -/
def cobounded : Filter α := Bornology.cobounded'

/-- The set is bounded. -/
def IsBounded (s : Set α) : Prop := sᶜ ∈ cobounded α

/-- The complement of the set is bounded. -/
def IsCobounded (s : Set α) : Prop := s ∈ cobounded α

end Bornology

/-- The whole space is bounded. -/
class BoundedSpace (α : Type u) [Bornology α] : Prop where
  bounded_univ : Bornology.IsBounded (Set.univ : Set α)

end
