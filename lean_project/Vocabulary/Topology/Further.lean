import Vocabulary.Topology.MoreSpaces
import Vocabulary.Geometry.AffineMap
import Vocabulary.Topology.Algebra
import Vocabulary.GroupTheory.Quotient
import Vocabulary.RingTheory.Subalgebra
import Vocabulary.ENNReal.Basic
import Vocabulary.Topology.InfiniteSum
import Vocabulary.Topology.OnePoint

/-!
# More topology: coverings, fundamental groups, topological groups, supports
-/

universe u v w

noncomputable section

open Topology Filter Set Classical

section
variable {X : Type u} {Y : Type v} [TopologicalSpace X] [TopologicalSpace Y]

/-- The older name of `Topology.IsQuotientMap`. -/
abbrev QuotientMap (f : X → Y) : Prop := IsQuotientMap f
/-- The older name of `Topology.IsOpenEmbedding`. -/
abbrev OpenEmbedding (f : X → Y) : Prop := IsOpenEmbedding f
/-- The older name of `Topology.IsClosedEmbedding`. -/
abbrev ClosedEmbedding (f : X → Y) : Prop := IsClosedEmbedding f
/-- The older name of `Topology.IsEmbedding`. -/
abbrev Embedding (f : X → Y) : Prop := IsEmbedding f
/-- The older name of `Topology.IsInducing`. -/
abbrev Inducing (f : X → Y) : Prop := IsInducing f
/-- The older name of `IsTopologicalGroup`. -/
abbrev TopologicalGroup (G : Type u) [TopologicalSpace G] [Group G] : Prop := IsTopologicalGroup G
/-- The older name of `IsTopologicalAddGroup`. -/
abbrev TopologicalAddGroup (G : Type u) [TopologicalSpace G] [AddGroup G] : Prop :=
  IsTopologicalAddGroup G
/-- The older name of `IsTopologicalRing`. -/
abbrev TopologicalRing (R : Type u) [TopologicalSpace R] [Ring R] : Prop := IsTopologicalRing R

/-- Every point has a neighbourhood that the map embeds as an open set. -/
def IsLocalHomeomorph (f : X → Y) : Prop :=
  ∀ x, ∃ U : Set X, IsOpen U ∧ x ∈ U ∧ IsOpenEmbedding (U.restrict f)

/-- Over some neighbourhood of the point the map is the projection from a product with the
discrete space `I`. -/
def IsEvenlyCovered (f : X → Y) (x : Y) (I : Type w) [TopologicalSpace I] : Prop :=
  DiscreteTopology I ∧ ∃ U : Set Y, IsOpen U ∧ x ∈ U ∧ IsOpen (f ⁻¹' U) ∧
    ∃ H : f ⁻¹' U ≃ₜ U × I, ∀ e, (H e).1.1 = f e
/-- The map evenly covers the points of the set. -/
def IsCoveringMapOn (f : X → Y) (s : Set Y) : Prop := ∀ x ∈ s, IsEvenlyCovered f x (f ⁻¹' {x})
/-- The map evenly covers all points. -/
def IsCoveringMap (f : X → Y) : Prop := ∀ x, IsEvenlyCovered f x (f ⁻¹' {x})

/-- The closed set outside which the function vanishes. -/
def mulTSupport {α : Type w} [One α] (f : X → α) : Set X := closure {x | f x ≠ 1}
/-- The closed set outside which the function vanishes. -/
def tsupport {α : Type w} [Zero α] (f : X → α) : Set X := closure (Function.support f)
/-- The function vanishes outside a compact set. -/
def HasCompactSupport {α : Type w} [Zero α] (f : X → α) : Prop := IsCompact (tsupport f)

/-- The preimages of all sets are open. -/
def IsLocallyConstant {α : Type w} (f : X → α) : Prop := ∀ s : Set α, IsOpen (f ⁻¹' s)

/-- Two nonempty open subsets of the set meet in it. -/
def IsPreirreducible (s : Set X) : Prop := ∀ u v : Set X, IsOpen u → IsOpen v →
  (s ∩ u).Nonempty → (s ∩ v).Nonempty → (s ∩ (u ∩ v)).Nonempty
/-- A nonempty set of which two nonempty open subsets meet. -/
def IsIrreducible (s : Set X) : Prop := s.Nonempty ∧ IsPreirreducible s
variable (X)
/-- Two nonempty open sets meet. -/
class PreirreducibleSpace : Prop where
  isPreirreducible_univ : IsPreirreducible (univ : Set X)
/-- A nonempty space of which two nonempty open sets meet. -/
class IrreducibleSpace : Prop extends PreirreducibleSpace X where
  toNonempty : Nonempty X
/-- The closures of open sets are open. -/
class ExtremallyDisconnected : Prop where
  open_closure : ∀ U : Set X, IsOpen U → IsOpen (closure U)
/-- All sets are compact: open sets satisfy the ascending chain condition. -/
class TopologicalSpace.NoetherianSpace : Prop where
  isCompact : ∀ s : Set X, IsCompact s
/-- The classes of points joined by paths. -/
def ZerothHomotopy : Type u := Quot (Joined : X → X → Prop)
variable {X}

/-- A deformation of one map into another that does not move on a set. -/
structure ContinuousMap.HomotopyRel (f₀ f₁ : C(X, Y)) (S : Set X) extends
    ContinuousMap.Homotopy f₀ f₁ where
  prop' : ∀ t, ∀ x ∈ S, toFun (t, x) = f₀ x
/-- There is a deformation that does not move on a set. -/
def ContinuousMap.HomotopicRel (f₀ f₁ : C(X, Y)) (S : Set X) : Prop :=
  Nonempty (ContinuousMap.HomotopyRel f₀ f₁ S)
/-- A deformation of paths that fixes their ends. -/
abbrev Path.Homotopy {x y : X} (p q : Path x y) : Type u :=
  ContinuousMap.HomotopyRel p.toContinuousMap q.toContinuousMap {0, 1}
/-- The paths deform into one another with fixed ends. -/
def Path.Homotopic {x y : X} (p q : Path x y) : Prop := Nonempty (p.Homotopy q)

/-- The group structure on the classes of loops in which the class of one loop after another is
the product. -/
private def IsLoopGroup (x : X) (G : Group (Quot (Path.Homotopic (x := x) (y := x)))) : Prop :=
  ∀ p q r : Path x x, (∀ s t : unitInterval, (2 * (s : ℝ) = t → r s = p t) ∧
    (2 * (s : ℝ) = t + 1 → r s = q t)) → G.mul (Quot.mk _ p) (Quot.mk _ q) = Quot.mk _ r
/-- The group of the classes of loops at a point. -/
def FundamentalGroup (X : Type u) [TopologicalSpace X] (x : X) : Type u :=
  if ∃ G, IsLoopGroup x G then Quot (Path.Homotopic (x := x) (y := x)) else PUnit
instance (x : X) : Group (FundamentalGroup X x) := by
  unfold FundamentalGroup
  split
  · rename_i h; exact choose h
  · exact { mul _ _ := ⟨⟩, one := ⟨⟩, inv _ := ⟨⟩, mul_assoc _ _ _ := rfl, one_mul _ := rfl,
            mul_one _ := rfl, inv_mul_cancel _ := rfl }

/-- A path-connected space in which all loops contract. -/
class SimplyConnectedSpace (X : Type u) [TopologicalSpace X] : Prop extends
    PathConnectedSpace X where
  paths_homotopic : ∀ {x y : X} (p q : Path x y), p.Homotopic q
end

section
variable {G : Type u} [TopologicalSpace G] [Group G] (N : Subgroup G)
instance QuotientGroup.Quotient.topologicalSpace : TopologicalSpace (G ⧸ N) :=
  .coinduced (QuotientGroup.mk (s := N)) inferInstance

/-- The least closed subgroup that contains the subgroup. -/
def Subgroup.topologicalClosure [IsTopologicalGroup G] : Subgroup G where
  carrier := {x | ∀ K : Subgroup G, IsClosed (K : Set G) → N ≤ K → x ∈ K}
  mul_mem' ha hb K h₁ h₂ := K.mul_mem (ha K h₁ h₂) (hb K h₁ h₂)
  one_mem' K _ _ := K.one_mem
  inv_mem' ha K h₁ h₂ := K.inv_mem (ha K h₁ h₂)
end
instance QuotientAddGroup.Quotient.topologicalSpace {G : Type u} [TopologicalSpace G] [AddGroup G]
    (N : AddSubgroup G) : TopologicalSpace (G ⧸ N) :=
  .coinduced (QuotientAddGroup.mk (s := N)) inferInstance

section
variable {R : Type u} {A : Type v} [CommSemiring R] [TopologicalSpace A] [Semiring A] [Algebra R A]
/-- The least closed subalgebra that contains the subalgebra. -/
def Subalgebra.topologicalClosure (s : Subalgebra R A) :
    Subalgebra R A := sInf {t | IsClosed (t : Set A) ∧ s ≤ t}
end
/-- Two points have different values under some function of the set. -/
def Set.SeparatesPoints {α : Type u} {β : Type v} (A : Set (α → β)) : Prop :=
  ∀ ⦃x y : α⦄, x ≠ y → ∃ f ∈ A, (f x : β) ≠ f y
/-- Two points have different values under some function of the subalgebra. -/
abbrev Subalgebra.SeparatesPoints {α : Type u} [TopologicalSpace α] {R : Type v} [CommSemiring R]
    {A : Type w} [TopologicalSpace A] [Semiring A] [Semiring C(α, A)]
    [Algebra R C(α, A)] (s : Subalgebra R C(α, A)) : Prop :=
  ((fun f : C(α, A) => (f : α → A)) '' (s : Set C(α, A))).SeparatesPoints

instance Ultrafilter.instMembership {α : Type u} : Membership (Set α) (Ultrafilter α) :=
  ⟨fun f s => s ∈ f.toFilter⟩
instance Ultrafilter.instCoeTC {α : Type u} : CoeTC (Ultrafilter α) (Filter α) :=
  ⟨Ultrafilter.toFilter⟩

/-- The open sets. -/
structure TopologicalSpace.Opens (α : Type u) [TopologicalSpace α] where
  /-- The set. -/
  carrier : Set α
  is_open' : IsOpen carrier
/-- The closed sets. -/
structure TopologicalSpace.Closeds (α : Type u) [TopologicalSpace α] where
  /-- The set. -/
  carrier : Set α
  isClosed' : IsClosed carrier
/-- The compact sets. -/
structure TopologicalSpace.Compacts (α : Type u) [TopologicalSpace α] where
  /-- The set. -/
  carrier : Set α
  isCompact' : IsCompact carrier
section
variable {α : Type u} [TopologicalSpace α]
instance : SetLike (TopologicalSpace.Opens α) α := ⟨fun s => s.carrier, fun s t h => by
  cases s; cases t; cases h; rfl⟩
instance : SetLike (TopologicalSpace.Closeds α) α := ⟨fun s => s.carrier, fun s t h => by
  cases s; cases t; cases h; rfl⟩
instance : SetLike (TopologicalSpace.Compacts α) α := ⟨fun s => s.carrier, fun s t h => by
  cases s; cases t; cases h; rfl⟩
end

/-- Functions of one variable with values that are functions of another. -/
def ContinuousMap.curry {X Y Z : Type*} [TopologicalSpace X] [TopologicalSpace Y]
    [TopologicalSpace Z] (f : C(X × Y, Z)) (x : X) : C(Y, Z) :=
  ⟨fun y => f (x, y), f.continuous.comp (continuous_const.prodMk continuous_id)⟩

section
variable {α : Type u} {β : Type v} [LinearOrder α] [TopologicalSpace β]
/-- The limit from the left, or the value where there are no points to the left. -/
def Function.leftLim (f : α → β) (a : α) : β :=
  letI : TopologicalSpace α := Preorder.topology α
  if 𝓝[<] a = ⊥ ∨ ¬∃ y, Tendsto f (𝓝[<] a) (𝓝 y) then f a else
    @lim _ _ ⟨f a⟩ (map f (𝓝[<] a))
/-- The limit from the right, or the value where there are no points to the right. -/
def Function.rightLim (f : α → β) (a : α) : β :=
  letI : TopologicalSpace α := Preorder.topology α
  if 𝓝[>] a = ⊥ ∨ ¬∃ y, Tendsto f (𝓝[>] a) (𝓝 y) then f a else
    @lim _ _ ⟨f a⟩ (map f (𝓝[>] a))
end

/-- A sequence with `u (m + n) ≤ u m + u n`. -/
def Subadditive (u : ℕ → ℝ) : Prop := ∀ m n, u (m + n) ≤ u m + u n
/-- The limit of `u n / n`. -/
protected def Subadditive.lim {u : ℕ → ℝ} (_h : Subadditive u) : ℝ :=
  sInf ((fun n : ℕ => u n / n) '' Ici 1)

end
