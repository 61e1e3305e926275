import Vocabulary.Topology.Complete

/-!
# The order topology of the real numbers, the unit interval, paths
-/

noncomputable section

universe u v

open Filter Topology

instance Real.instOrderTopology : OrderTopology ℝ where
  topology_eq_generate_intervals := by
    refine le_antisymm (fun s hs => ?_) fun s hs => ?_
    · change TopologicalSpace.GenerateOpen _ s at hs
      induction hs with
      | basic s hs =>
        obtain ⟨a, rfl | rfl⟩ := hs
        · exact Metric.isOpen_iff.2 fun x hx => ⟨x - a, by simpa using hx, fun y hy => by
            rw [Metric.mem_ball, Real.dist_eq] at hy
            show a < y
            grind⟩
        · exact Metric.isOpen_iff.2 fun x hx => ⟨a - x, by simpa using hx, fun y hy => by
            rw [Metric.mem_ball, Real.dist_eq] at hy
            show y < a
            grind⟩
      | univ => exact isOpen_univ
      | inter s t _ _ hs ht => exact hs.inter ht
      | sUnion S _ ih => exact isOpen_sUnion ih
    · have : s = ⋃₀ {u | ∃ a b : ℝ, u = Set.Ioo a b ∧ u ⊆ s} := Set.ext fun x => by
        constructor
        · intro hx
          obtain ⟨ε, hε, h⟩ := Metric.isOpen_iff.1 hs x hx
          refine ⟨Set.Ioo (x - ε) (x + ε), ⟨_, _, rfl, fun y hy => h ?_⟩, by grind, by grind⟩
          rw [Metric.mem_ball, Real.dist_eq]
          grind
        · exact fun ⟨u, ⟨_, _, _, hu⟩, hx⟩ => hu hx
      rw [this]
      refine .sUnion _ fun u ⟨a, b, hu, _⟩ => hu ▸ ?_
      exact .inter _ _ (.basic _ ⟨a, .inl rfl⟩) (.basic _ ⟨b, .inr rfl⟩)

/-- The unit interval. -/
abbrev unitInterval : Set ℝ := Set.Icc 0 1

namespace unitInterval
@[inherit_doc] scoped notation "I" => unitInterval
end unitInterval

namespace Set.Icc
variable {R : Type u} [Semiring R] [PartialOrder R] [IsStrictOrderedRing R]
instance instZero : Zero (Icc (0 : R) 1) := ⟨0, le_rfl, zero_le_one⟩
instance instOne : One (Icc (0 : R) 1) := ⟨1, zero_le_one, le_rfl⟩
end Set.Icc

/-- A continuous map of the unit interval from one point to another. -/
structure Path {X : Type u} [TopologicalSpace X] (x y : X) extends C(unitInterval, X) where
  source' : toFun 0 = x
  target' : toFun 1 = y

section
variable {X : Type u} [TopologicalSpace X]

instance Path.instFunLike {x y : X} : FunLike (Path x y) unitInterval X where
  coe p := p.toContinuousMap
  coe_injective' p q h := by
    obtain ⟨p, _, _⟩ := p
    obtain ⟨q, _, _⟩ := q
    have : p = q := DFunLike.coe_injective h
    subst this; rfl

/-- There is a path between the points. -/
def Joined (x y : X) : Prop := Nonempty (Path x y)
/-- There is a path between the points in the set. -/
def JoinedIn (F : Set X) (x y : X) : Prop := ∃ γ : Path x y, ∀ t, γ t ∈ F
/-- The points joined to `x`. -/
def pathComponent (x : X) : Set X := {y | Joined x y}
/-- A point of the set is joined in it to all others. -/
def IsPathConnected (F : Set X) : Prop := ∃ x ∈ F, ∀ ⦃y⦄, y ∈ F → JoinedIn F x y

/-- Any two points are joined by a path. -/
class PathConnectedSpace (X : Type u) [TopologicalSpace X] : Prop where
  nonempty : Nonempty X
  joined : ∀ x y : X, Joined x y

/-- Every point has a basis of path-connected neighbourhoods. -/
class LocPathConnectedSpace (X : Type u) [TopologicalSpace X] : Prop where
  path_connected_basis : ∀ x : X, (𝓝 x).HasBasis (fun s : Set X => s ∈ 𝓝 x ∧ IsPathConnected s) id

/-- A point and a closed set without it are separated by a continuous function. -/
class CompletelyRegularSpace (X : Type u) [TopologicalSpace X] : Prop where
  completely_regular : ∀ (x : X), ∀ K : Set X, IsClosed K → x ∉ K →
    ∃ f : X → unitInterval, Continuous f ∧ f x = 0 ∧ ∀ y ∈ K, f y = 1

/-- A completely regular space whose points are told apart by neighbourhoods. -/
class T35Space (X : Type u) [TopologicalSpace X] : Prop extends T0Space X, CompletelyRegularSpace X

namespace ContinuousMap
variable {Y : Type v} [TopologicalSpace Y]

/-- A continuous deformation of one map into another. -/
structure Homotopy (f₀ f₁ : C(X, Y)) extends C(unitInterval × X, Y) where
  map_zero_left : ∀ x, toFun (0, x) = f₀ x
  map_one_left : ∀ x, toFun (1, x) = f₁ x

/-- There is a homotopy between the maps. -/
def Homotopic (f₀ f₁ : C(X, Y)) : Prop := Nonempty (Homotopy f₀ f₁)

end ContinuousMap
end

end
