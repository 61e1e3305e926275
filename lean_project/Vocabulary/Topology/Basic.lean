import Vocabulary.Topology.Filter
import Vocabulary.Complex.Basic
import Vocabulary.Real.NNReal

/-!
# Topological spaces, neighbourhoods and continuity
-/

universe u v

/-- A topology on a type: which sets are open. -/
class TopologicalSpace (X : Type u) where
  /-- The set is open. -/
  protected IsOpen : Set X → Prop
  protected isOpen_univ : IsOpen Set.univ
  protected isOpen_inter : ∀ s t, IsOpen s → IsOpen t → IsOpen (s ∩ t)
  protected isOpen_sUnion : ∀ s, (∀ t ∈ s, IsOpen t) → IsOpen (⋃₀ s)

section
variable {X : Type u} {Y : Type v} [TopologicalSpace X] [TopologicalSpace Y]

/-- The set is open. -/
def IsOpen (s : Set X) : Prop := TopologicalSpace.IsOpen s

/-- The complement of the set is open. -/
class IsClosed (s : Set X) : Prop where
  isOpen_compl : IsOpen sᶜ

/-- The smallest closed set that contains `s`. -/
def closure (s : Set X) : Set X := ⋂₀ {t | IsClosed t ∧ s ⊆ t}

/-- The largest open set in `s`. -/
def interior (s : Set X) : Set X := ⋃₀ {t | IsOpen t ∧ t ⊆ s}

/-- Every point is in the closure of the set. -/
def Dense (s : Set X) : Prop := ∀ x, x ∈ closure s

/-- The filter of neighbourhoods of a point. -/
def nhds (x : X) : Filter X where
  sets := {s | ∃ t, t ⊆ s ∧ IsOpen t ∧ x ∈ t}
  univ_sets := ⟨Set.univ, fun _ h => h, TopologicalSpace.isOpen_univ, trivial⟩
  sets_of_superset := fun ⟨t, h, ht⟩ hs => ⟨t, fun _ hx => hs (h hx), ht⟩
  inter_sets := fun ⟨t, h, ht, hx⟩ ⟨t', h', ht', hx'⟩ =>
    ⟨t ∩ t', fun _ hy => ⟨h hy.1, h' hy.2⟩, TopologicalSpace.isOpen_inter t t' ht ht', hx, hx'⟩



/-- The preimage of every open set is open. -/
structure Continuous (f : X → Y) : Prop where
  isOpen_preimage : ∀ s, IsOpen s → IsOpen (f ⁻¹' s)

/-- The function is continuous at a point. -/
def ContinuousAt (f : X → Y) (x : X) : Prop := Filter.Tendsto f (nhds x) (nhds (f x))

end

/-- The topology in which a set is open when it contains a ball around each of its points. -/
@[reducible] def TopologicalSpace.ofDist {X : Type u} (dist : X → X → ℝ) : TopologicalSpace X where
  IsOpen s := ∀ x ∈ s, ∃ ε > 0, ∀ y, dist y x < ε → y ∈ s
  isOpen_univ _ _ := ⟨1, zero_lt_one, fun _ _ => trivial⟩
  isOpen_inter _ _ hs ht x hx := by
    obtain ⟨ε, hε, h⟩ := hs x hx.1
    obtain ⟨δ, hδ, h'⟩ := ht x hx.2
    refine ⟨min ε δ, ?_, fun y hy => ⟨h y ?_, h' y ?_⟩⟩
    · rw [min_def]; split <;> assumption
    · exact hy.trans_le (min_le_left ε δ)
    · exact hy.trans_le (min_le_right ε δ)
  isOpen_sUnion _ h x hx := by
    obtain ⟨t, ht, hxt⟩ := hx
    obtain ⟨ε, hε, h'⟩ := h t ht x hxt
    exact ⟨ε, hε, fun y hy => ⟨t, ht, h' y hy⟩⟩

instance Real.instTopologicalSpace : TopologicalSpace ℝ := .ofDist fun x y => |x - y|
instance Complex.instTopologicalSpace : TopologicalSpace ℂ := .ofDist fun z w => ‖z - w‖
instance NNReal.instTopologicalSpace : TopologicalSpace NNReal :=
  .ofDist fun x y => |(x : ℝ) - (y : ℝ)|

namespace Topology

@[inherit_doc] scoped notation "𝓝" => nhds

end Topology
