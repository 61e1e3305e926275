import Vocabulary.Topology.Compact
import Vocabulary.Order.Relations

/-!
# Separation axioms, Baire spaces, perfect sets, the order topology
-/

noncomputable section

universe u v w

open Filter Topology TopologicalSpace

section Separation
variable {X : Type u} [TopologicalSpace X]

/-- The sets are in disjoint open sets. -/
def SeparatedNhds (s t : Set X) : Prop :=
  ∃ U V : Set X, IsOpen U ∧ IsOpen V ∧ s ⊆ U ∧ t ⊆ V ∧ Disjoint U V

/-- Different points have different neighbourhoods. -/
class T0Space (X : Type u) [TopologicalSpace X] : Prop where
  t0 : ∀ ⦃x y : X⦄, Inseparable x y → x = y

/-- A point that specializes to another is inseparable from it. -/
class R0Space (X : Type u) [TopologicalSpace X] : Prop where
  specializes_symmetric : ∀ ⦃x y : X⦄, x ⤳ y → y ⤳ x

/-- Points are closed. -/
class T1Space (X : Type u) [TopologicalSpace X] : Prop where
  t1 : ∀ x, IsClosed ({x} : Set X)

/-- Two points are inseparable or have disjoint neighbourhoods. -/
class R1Space (X : Type u) [TopologicalSpace X] : Prop where
  specializes_or_disjoint_nhds (x y : X) : Specializes x y ∨ Disjoint (𝓝 x) (𝓝 y)

/-- Different points are in disjoint open sets: a Hausdorff space. -/
class T2Space (X : Type u) [TopologicalSpace X] : Prop where
  t2 : Pairwise fun x y : X => ∃ u v : Set X, IsOpen u ∧ IsOpen v ∧ x ∈ u ∧ y ∈ v ∧ Disjoint u v

/-- Different points have disjoint closed neighbourhoods. -/
class T25Space (X : Type u) [TopologicalSpace X] : Prop where
  t2_5 : ∀ ⦃x y : X⦄, x ≠ y → ∃ u ∈ 𝓝 x, ∃ v ∈ 𝓝 y, Disjoint (closure u) (closure v)

/-- A closed set and a point outside it have disjoint neighbourhoods. -/
class RegularSpace (X : Type u) [TopologicalSpace X] : Prop where
  regular : ∀ {s : Set X} {a}, IsClosed s → a ∉ s → Disjoint (𝓝ˢ s) (𝓝 a)

/-- A regular space whose points are told apart by neighbourhoods. -/
class T3Space (X : Type u) [TopologicalSpace X] : Prop extends T0Space X, RegularSpace X

/-- Disjoint closed sets are in disjoint open sets. -/
class NormalSpace (X : Type u) [TopologicalSpace X] : Prop where
  normal : ∀ s t : Set X, IsClosed s → IsClosed t → Disjoint s t → SeparatedNhds s t

/-- A normal space with closed points. -/
class T4Space (X : Type u) [TopologicalSpace X] : Prop extends T1Space X, NormalSpace X

/-- Sets that do not meet one another's closure have disjoint neighbourhoods. -/
class CompletelyNormalSpace (X : Type u) [TopologicalSpace X] : Prop where
  completely_normal : ∀ ⦃s t : Set X⦄, Disjoint (closure s) t → Disjoint s (closure t) →
    Disjoint (𝓝ˢ s) (𝓝ˢ t)

/-- A completely normal space with closed points. -/
class T5Space (X : Type u) [TopologicalSpace X] : Prop extends T1Space X, CompletelyNormalSpace X

theorem t2_separation [h : T2Space X] {x y : X} (hxy : x ≠ y) :
    ∃ u v : Set X, IsOpen u ∧ IsOpen v ∧ x ∈ u ∧ y ∈ v ∧ Disjoint u v := h.t2 hxy

theorem tendsto_nhds_unique [T2Space X] {Y : Type v} {f : Y → X} {l : Filter Y} {a b : X}
    [NeBot l] (ha : Tendsto f l (𝓝 a)) (hb : Tendsto f l (𝓝 b)) : a = b := by
  refine Classical.byContradiction fun hab => ?_
  obtain ⟨u, v, hu, hv, hau, hbv, hd⟩ := t2_separation hab
  obtain ⟨y, hy⟩ := nonempty_of_mem (f := map f l)
    (inter_mem (ha (hu.mem_nhds hau)) (hb (hv.mem_nhds hbv)))
  exact Set.disjoint_left.1 hd hy.1 hy.2

instance (priority := 100) T2Space.t1Space [h : T2Space X] : T1Space X where
  t1 x := ⟨isOpen_iff_mem_nhds.2 fun y hy => by
    obtain ⟨u, v, hu, hv, hyu, hxv, hd⟩ := h.t2 hy
    refine ⟨u, fun z hz e => ?_, hu, hyu⟩
    subst e
    exact Set.disjoint_left.1 hd hz hxv⟩

theorem isClosed_singleton [h : T1Space X] {x : X} : IsClosed ({x} : Set X) := h.t1 x

instance (priority := 100) DiscreteTopology.toT2Space [DiscreteTopology X] : T2Space X where
  t2 x y h := ⟨{x}, {y}, isOpen_discrete _, isOpen_discrete _, rfl, rfl,
    Set.disjoint_left.2 fun _ h₁ h₂ => h (h₁.symm.trans h₂)⟩

end Separation

section Baire
variable {X : Type u} [TopologicalSpace X]

/-- Countably many dense open sets have a dense intersection. -/
class BaireSpace (X : Type u) [TopologicalSpace X] : Prop where
  baire_property : ∀ f : ℕ → Set X, (∀ n, IsOpen (f n)) → (∀ n, Dense (f n)) → Dense (⋂ n, f n)

/-- The set is an intersection of countably many open sets. -/
def IsGδ (s : Set X) : Prop :=
  ∃ T : Set (Set X), (∀ t ∈ T, IsOpen t) ∧ T.Countable ∧ s = ⋂₀ T

/-- The filter of the sets that contain a countable intersection of dense open sets. -/
def residual (X : Type u) [TopologicalSpace X] : Filter X where
  sets := {s | ∃ T : Set (Set X), T.Countable ∧ (∀ t ∈ T, IsOpen t ∧ Dense t) ∧ ⋂₀ T ⊆ s}
  univ_sets := ⟨∅, (⟨fun x => x.2.elim, fun x => x.2.elim⟩ : Countable (∅ : Set (Set X))),
    fun _ h => h.elim, fun _ _ => trivial⟩
  sets_of_superset := fun ⟨T, h₁, h₂, h₃⟩ h => ⟨T, h₁, h₂, fun _ hx => h (h₃ hx)⟩
  inter_sets := fun ⟨T, h₁, h₂, h₃⟩ ⟨T', h₁', h₂', h₃'⟩ => by
    refine ⟨T ∪ T', ?_, fun t ht => ht.elim (h₂ t) (h₂' t), fun x hx =>
      ⟨h₃ fun t ht => hx t (.inl ht), h₃' fun t ht => hx t (.inr ht)⟩⟩
    obtain ⟨f, hf⟩ := h₁.exists_injective_nat'
    obtain ⟨g, hg⟩ := h₁'.exists_injective_nat'
    classical
    refine ⟨fun x => if h : x.1 ∈ T then 2 * f ⟨x, h⟩ else
      2 * g ⟨x, x.2.resolve_left h⟩ + 1, fun x y e => ?_⟩
    by_cases hx : x.1 ∈ T <;> by_cases hy : y.1 ∈ T <;> simp [hx, hy] at e
    · exact Subtype.ext (Subtype.mk.inj (hf (by omega)))
    · omega
    · omega
    · exact Subtype.ext (Subtype.mk.inj (hg (by omega)))

/-- The complement of the set contains a countable intersection of dense open sets. -/
def IsMeagre (s : Set X) : Prop := sᶜ ∈ residual X

/-- The closure of the set has no interior. -/
def IsNowhereDense (s : Set X) : Prop := interior (closure s) = ∅

/-- Every point of the set is an accumulation point of it. -/
def Preperfect (C : Set X) : Prop := ∀ x ∈ C, AccPt x (𝓟 C)

/-- The set is closed and every point of it is an accumulation point of it. -/
structure Perfect (C : Set X) : Prop where
  closed : IsClosed C
  acc : Preperfect C

/-- The set of the accumulation points of a set. -/
def derivedSet (A : Set X) : Set X := {x | AccPt x (𝓟 A)}

/-- Every point has a neighbourhood that meets finitely many of the sets. -/
def LocallyFinite {ι : Type v} (f : ι → Set X) : Prop :=
  ∀ x : X, ∃ t ∈ 𝓝 x, {i | (f i ∩ t).Nonempty}.Finite

/-- Every open cover has a locally finite refinement. -/
class ParacompactSpace (X : Type u) [TopologicalSpace X] : Prop where
  locallyFinite_refinement : ∀ (α : Type u) (s : α → Set X), (∀ a, IsOpen (s a)) →
    (⋃ a, s a = Set.univ) → ∃ (β : Type u) (t : β → Set X),
      (∀ b, IsOpen (t b)) ∧ (⋃ b, t b = Set.univ) ∧ LocallyFinite t ∧ ∀ b, ∃ a, t b ⊆ s a

end Baire

section Order

/-- The topology is generated by the open rays. -/
class OrderTopology (α : Type u) [t : TopologicalSpace α] [Preorder α] : Prop where
  topology_eq_generate_intervals : t = generateFrom {s | ∃ a, s = Set.Ioi a ∨ s = Set.Iio a}

/-- The topology generated by the open rays. -/
@[reducible] def Preorder.topology (α : Type u) [Preorder α] : TopologicalSpace α :=
  generateFrom {s | ∃ a, s = Set.Ioi a ∨ s = Set.Iio a}

/-- The set of pairs with `a ≤ b` is closed. -/
class OrderClosedTopology (α : Type u) [TopologicalSpace α] [Preorder α] : Prop where
  isClosed_le' : IsClosed {p : α × α | p.1 ≤ p.2}

variable {α : Type u} [TopologicalSpace α]

theorem isOpen_Ioi [Preorder α] [h : OrderTopology α] {a : α} : IsOpen (Set.Ioi a) := by
  obtain ⟨h⟩ := h
  subst h
  exact .basic _ ⟨a, .inl rfl⟩
theorem isOpen_Iio [Preorder α] [h : OrderTopology α] {a : α} : IsOpen (Set.Iio a) := by
  obtain ⟨h⟩ := h
  subst h
  exact .basic _ ⟨a, .inr rfl⟩
theorem isOpen_Ioo [Preorder α] [OrderTopology α] {a b : α} : IsOpen (Set.Ioo a b) :=
  isOpen_Ioi.inter isOpen_Iio
theorem isClosed_Ici [LinearOrder α] [OrderTopology α] {a : α} : IsClosed (Set.Ici a) :=
  ⟨by rw [show (Set.Ici a)ᶜ = Set.Iio a from Set.ext fun x => not_le]; exact isOpen_Iio⟩
theorem isClosed_Iic [LinearOrder α] [OrderTopology α] {a : α} : IsClosed (Set.Iic a) :=
  ⟨by rw [show (Set.Iic a)ᶜ = Set.Ioi a from Set.ext fun x => not_le]; exact isOpen_Ioi⟩
theorem isClosed_Icc [LinearOrder α] [OrderTopology α] {a b : α} : IsClosed (Set.Icc a b) :=
  isClosed_Ici.inter isClosed_Iic

instance (priority := 90) OrderTopology.t2Space [LinearOrder α] [OrderTopology α] : T2Space α where
  t2 := by
    have key : ∀ x y : α, x < y → ∃ u v : Set α, IsOpen u ∧ IsOpen v ∧ x ∈ u ∧ y ∈ v ∧
        Disjoint u v := by
      intro x y h
      by_cases hz : ∃ z, x < z ∧ z < y
      · obtain ⟨z, h₁, h₂⟩ := hz
        exact ⟨_, _, isOpen_Iio (a := z), isOpen_Ioi (a := z), h₁, h₂,
          Set.disjoint_left.2 fun w h₁ h₂ => lt_asymm h₁ h₂⟩
      · exact ⟨_, _, isOpen_Iio (a := y), isOpen_Ioi (a := x), h, h,
          Set.disjoint_left.2 fun w h₁ h₂ => hz ⟨w, h₂, h₁⟩⟩
    intro x y h
    rcases lt_or_gt_of_ne h with h | h
    · exact key x y h
    · obtain ⟨u, v, hu, hv, hy, hx, hd⟩ := key y x h
      exact ⟨v, u, hv, hu, hx, hy, Set.disjoint_left.2 fun _ h₁ h₂ =>
        Set.disjoint_left.1 hd h₂ h₁⟩

end Order

end
