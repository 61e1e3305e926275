import Vocabulary.Analysis.Euclidean
import Vocabulary.Analysis.Convex
import Vocabulary.LinearAlgebra.Submodule
import Vocabulary.RingTheory.Basic
import Vocabulary.LinearAlgebra.Matrix.Vec

/-!
# Points, vectors between points, midpoints, lines
-/

universe u v w x

noncomputable section

/-- An element and its inverse. -/
class Invertible {α : Type u} [Mul α] [One α] (a : α) : Type u where
  /-- The inverse. -/
  invOf : α
  /-- It is an inverse on the left. -/
  invOf_mul_self : invOf * a = 1
  /-- It is an inverse on the right. -/
  mul_invOf_self : a * invOf = 1

@[inherit_doc] prefix:max "⅟" => Invertible.invOf

section
variable {K : Type u} [DivisionRing K]

private theorem Vocabulary.zero_ne_one' : (0 : K) ≠ 1 := fun h => by
  obtain ⟨x, y, hxy⟩ := exists_pair_ne K
  exact hxy (by rw [← one_mul x, ← one_mul y, ← h, zero_mul, zero_mul])

private theorem Vocabulary.inv_mul_self {a : K} (h : a ≠ 0) : a⁻¹ * a = 1 := by
  have h₁ := DivisionRing.mul_inv_cancel a h
  have h₂ : a⁻¹ ≠ 0 := fun h' => Vocabulary.zero_ne_one' (K := K) (by rw [← h₁, h', mul_zero])
  have h₃ := DivisionRing.mul_inv_cancel _ h₂
  calc a⁻¹ * a = a⁻¹ * a * (a⁻¹ * a⁻¹⁻¹) := by rw [h₃, mul_one]
    _ = a⁻¹ * (a * a⁻¹) * a⁻¹⁻¹ := by simp only [mul_assoc]
    _ = 1 := by rw [h₁, mul_one, h₃]

private theorem Vocabulary.two_ne [CharZero K] : (2 : K) ≠ 0 := fun h => by
  have h₁ : ((2 : ℕ) : K) = ((0 : ℕ) : K) := by rw [Nat.cast_zero, ← h]; exact Nat.cast_ofNat
  have := CharZero.cast_injective h₁
  omega

instance invertibleTwo [CharZero K] : Invertible (2 : K) where
  invOf := 2⁻¹
  invOf_mul_self := Vocabulary.inv_mul_self Vocabulary.two_ne
  mul_invOf_self := DivisionRing.mul_inv_cancel _ Vocabulary.two_ne
end

/-- The type `P` has vectors `p -ᵥ q` between its points. -/
class VSub (G : outParam (Type u)) (P : Type v) where
  /-- The vector that takes the second point to the first. -/
  vsub : P → P → G

@[inherit_doc] infixl:65 " -ᵥ " => VSub.vsub

/-- A type of points, any two of which differ by exactly one vector. -/
class AddTorsor (G : outParam (Type u)) (P : Type v) [AddGroup G] extends AddAction G P,
    VSub G P where
  [nonempty : Nonempty P]
  vsub_vadd' : ∀ p₁ p₂ : P, (p₁ -ᵥ p₂ : G) +ᵥ p₂ = p₁
  vadd_vsub' : ∀ (g : G) (p : P), (g +ᵥ p) -ᵥ p = g

attribute [instance 100] AddTorsor.nonempty

instance addGroupIsAddTorsor (G : Type u) [AddGroup G] : AddTorsor G G where
  vadd g p := g + p
  zero_vadd := zero_add
  add_vadd := add_assoc
  vsub p q := p - q
  nonempty := ⟨0⟩
  vsub_vadd' := sub_add_cancel
  vadd_vsub' g p := by
    show g + p - p = g
    rw [sub_eq_add_neg, add_assoc, add_neg_cancel, add_zero]

@[simp] theorem vsub_eq_sub {G : Type u} [AddGroup G] (g₁ g₂ : G) : g₁ -ᵥ g₂ = g₁ - g₂ := rfl
@[simp] theorem vadd_eq_add {G : Type u} [AddGroup G] (g₁ g₂ : G) : g₁ +ᵥ g₂ = g₁ + g₂ := rfl

/-- A type of points whose distances are the norms of the vectors between them. -/
class NormedAddTorsor (V : outParam (Type u)) (P : Type v) [SeminormedAddCommGroup V]
    [PseudoMetricSpace P] extends AddTorsor V P where
  dist_eq_norm' : ∀ x y : P, dist x y = ‖(x -ᵥ y : V)‖

instance (priority := 100) SeminormedAddCommGroup.toNormedAddTorsor {V : Type u}
    [SeminormedAddCommGroup V] : NormedAddTorsor V V where
  dist_eq_norm' := dist_eq_norm

section
variable (k : Type u) {V : Type v} {P : Type w} [Ring k] [AddCommGroup V] [Module k V]
  [AddTorsor V P]

/-- The midpoint of two points. -/
def midpoint [Invertible (2 : k)] (x y : P) : P := (⅟(2 : k) • (y -ᵥ x)) +ᵥ x

/-- The vectors spanned by the differences of points of the set. -/
def vectorSpan (s : Set P) : Submodule k V := Submodule.span k {v | ∃ p ∈ s, ∃ q ∈ s, p -ᵥ q = v}

/-- The points lie on a line. -/
def Collinear (k : Type u) {V : Type v} {P : Type w} [DivisionRing k] [AddCommGroup V] [Module k V]
    [AddTorsor V P] (s : Set P) : Prop :=
  ∃ (p₀ : P) (v : V), ∀ p ∈ s, ∃ r : k, p = r • v +ᵥ p₀

/-- The points lie in a plane. -/
def Coplanar (k : Type u) {V : Type v} {P : Type w} [DivisionRing k] [AddCommGroup V] [Module k V]
    [AddTorsor V P] (s : Set P) : Prop :=
  ∃ (p₀ : P) (v w : V), ∀ p ∈ s, ∃ a b : k, p = (a • v + b • w) +ᵥ p₀

/-- No nontrivial combination of the points with sum of weights `0` vanishes. -/
def AffineIndependent {ι : Type x} (p : ι → P) : Prop :=
  ∀ (s : Finset ι) (w : ι → k), ∑ i ∈ s, w i = 0 →
    ∑ i ∈ s, w i • (p i -ᵥ Classical.choice (AddTorsor.nonempty (G := V) (P := P))) = 0 →
      ∀ i ∈ s, w i = 0
end

/-- The point `y` lies between `x` and `z`, or is one of them. -/
def Wbtw (R : Type u) {V : Type v} {P : Type w} [Ring R] [PartialOrder R] [AddCommGroup V]
    [Module R V] [AddTorsor V P] (x y z : P) : Prop :=
  ∃ t : R, 0 ≤ t ∧ t ≤ 1 ∧ t • (z -ᵥ x) +ᵥ x = y
/-- The point `y` lies between `x` and `z` and is neither of them. -/
def Sbtw (R : Type u) {V : Type v} {P : Type w} [Ring R] [PartialOrder R] [AddCommGroup V]
    [Module R V] [AddTorsor V P] (x y z : P) : Prop := Wbtw R x y z ∧ y ≠ x ∧ y ≠ z

/-- The angle between two vectors, from `0` to `π`. -/
def InnerProductGeometry.angle {V : Type u} [NormedAddCommGroup V] [InnerProductSpace ℝ V]
    (x y : V) : ℝ := Real.arccos (inner ℝ x y / (‖x‖ * ‖y‖))

namespace EuclideanGeometry

/-- The angle at the point `p₂` between the directions of `p₁` and `p₃`. -/
def angle {V : Type u} {P : Type v} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [MetricSpace P]
    [NormedAddTorsor V P] (p₁ p₂ p₃ : P) : ℝ := InnerProductGeometry.angle (p₁ -ᵥ p₂) (p₃ -ᵥ p₂)

@[inherit_doc] scoped notation "∠" => EuclideanGeometry.angle

/-- A sphere by its centre and radius. -/
structure Sphere (P : Type u) [MetricSpace P] where
  /-- The centre. -/
  center : P
  /-- The radius. -/
  radius : ℝ

instance Sphere.instMembership {P : Type u} [MetricSpace P] : Membership P (Sphere P) :=
  ⟨fun s p => dist p s.center = s.radius⟩

/-- The points lie on one sphere. -/
def Cospherical {P : Type u} [MetricSpace P] (ps : Set P) : Prop :=
  ∃ (center : P) (radius : ℝ), ∀ p ∈ ps, dist p center = radius

/-- The points lie on one circle. -/
structure Concyclic {V : Type u} {P : Type v} [NormedAddCommGroup V] [NormedSpace ℝ V]
    [MetricSpace P] [NormedAddTorsor V P] (ps : Set P) : Prop where
  Cospherical : EuclideanGeometry.Cospherical ps
  Coplanar : _root_.Coplanar ℝ ps

end EuclideanGeometry

/-- The vector `!₂[x, y]` of a Euclidean space. -/
syntax (name := euclideanVec) "!₂[" vecEntries "]" : term
macro_rules
  | `(!₂[$es:vecEntries]) => `(WithLp.toLp (2 : ENNReal) ![$es])

end
