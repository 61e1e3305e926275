import Vocabulary.Geometry.AffineMap

/-!
# Affine subspaces, simplices, triangles and their centres
-/

universe u v w

noncomputable section

section
variable (k : Type u) {V : Type v} (P : Type w) [Ring k] [AddCommGroup V] [Module k V]
  [AddTorsor V P]

/-- A set of points that with three points contains their affine combinations. -/
structure AffineSubspace where
  /-- The points. -/
  carrier : Set P
  smul_vsub_vadd_mem : ∀ (c : k) {p₁ p₂ p₃ : P}, p₁ ∈ carrier → p₂ ∈ carrier → p₃ ∈ carrier →
    c • (p₁ -ᵥ p₂ : V) +ᵥ p₃ ∈ carrier

variable {k P}

namespace AffineSubspace
instance : SetLike (AffineSubspace k P) P where
  coe := carrier
  coe_injective' p q h := by cases p; cases q; cases h; rfl

instance : Top (AffineSubspace k P) := ⟨⟨Set.univ, fun _ _ _ _ _ _ _ => trivial⟩⟩
instance : Bot (AffineSubspace k P) := ⟨⟨∅, fun _ _ _ _ h _ _ => h⟩⟩
instance : Min (AffineSubspace k P) := ⟨fun s t => ⟨s.carrier ∩ t.carrier, fun c _ _ _ h₁ h₂ h₃ =>
  ⟨s.smul_vsub_vadd_mem c h₁.1 h₂.1 h₃.1, t.smul_vsub_vadd_mem c h₁.2 h₂.2 h₃.2⟩⟩⟩

/-- The vectors between points of the subspace. -/
def direction (s : AffineSubspace k P) : Submodule k V := vectorSpan k (s : Set P)

/-- One subspace is a translate of the other. -/
def Parallel (s₁ s₂ : AffineSubspace k P) : Prop :=
  ∃ v : V, (s₂ : Set P) = (fun p => v +ᵥ p) '' (s₁ : Set P)

end AffineSubspace

namespace Affine
@[inherit_doc AffineSubspace.Parallel] scoped infixl:50 " ∥ " => AffineSubspace.Parallel
end Affine

variable (k) in
/-- The least affine subspace that contains the set. -/
def affineSpan (s : Set P) : AffineSubspace k P where
  carrier := {p | ∀ t : AffineSubspace k P, s ⊆ (t : Set P) → p ∈ t}
  smul_vsub_vadd_mem c _ _ _ h₁ h₂ h₃ t ht :=
    t.smul_vsub_vadd_mem c (h₁ t ht) (h₂ t ht) (h₃ t ht)

@[inherit_doc affineSpan] notation "line[" R ", " x ", " y "]" =>
  affineSpan R (insert x (singleton y))

variable (k P) in
/-- A simplex: affinely independent vertices. -/
structure Affine.Simplex (n : ℕ) where
  /-- The vertices. -/
  points : Fin (n + 1) → P
  independent : AffineIndependent k points

variable (k P) in
/-- A triangle. -/
abbrev Affine.Triangle := Affine.Simplex k P 2
end

section
variable {V : Type v} {P : Type w} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [MetricSpace P]
  [NormedAddTorsor V P]

namespace Affine
namespace Simplex
variable {n : ℕ} (s : Affine.Simplex ℝ P n)

open Classical in
/-- The sphere through all vertices with its centre in their span. -/
def circumsphere : EuclideanGeometry.Sphere P :=
  if h : ∃ c : P, ∃ r : ℝ, c ∈ affineSpan ℝ (Set.range s.points) ∧ 0 ≤ r ∧
      ∀ i, dist (s.points i) c = r then ⟨choose h, choose (choose_spec h)⟩
  else ⟨s.points 0, 0⟩
/-- The centre of the sphere through all vertices. -/
def circumcenter : P := s.circumsphere.center
/-- The radius of the sphere through all vertices. -/
def circumradius : ℝ := s.circumsphere.radius
end Simplex

open Classical in
/-- The point where the altitudes of the triangle meet. -/
def Triangle.orthocenter (t : Affine.Triangle ℝ P) : P :=
  if h : ∃ p : P, p ∈ affineSpan ℝ (Set.range t.points) ∧ ∀ i j k, i ≠ j → i ≠ k →
      inner ℝ (p -ᵥ t.points i : V) (t.points j -ᵥ t.points k) = 0 then choose h
  else t.points 0
end Affine
end

/-- The point with the mean of the positions of the points of the finite set. -/
def Finset.centroid (k : Type u) {V : Type v} {P : Type w} [DivisionRing k] [AddCommGroup V]
    [Module k V] [AddTorsor V P] {ι : Type*} (s : Finset ι) (p : ι → P) : P :=
  (∑ i ∈ s, (s.card : k)⁻¹ • (p i -ᵥ Classical.choice (AddTorsor.nonempty (G := V) (P := P)) : V))
    +ᵥ Classical.choice (AddTorsor.nonempty (G := V) (P := P))

end
