import Vocabulary.Topology.Metric
import Vocabulary.ENNReal.Basic

/-!
# Extended metric spaces, isometries and Lipschitz functions
-/

universe u v w

noncomputable section

open Filter Topology Uniformity

/-- A type with a distance that may be infinite. -/
class EDist (α : Type u) where
  /-- The distance of two points, possibly infinite. -/
  edist : α → α → ENNReal

export EDist (edist)

/-- A distance, possibly infinite, that may vanish for different points. -/
class PseudoEMetricSpace (α : Type u) : Type u extends EDist α where
  edist_self : ∀ x : α, edist x x = 0
  edist_comm : ∀ x y : α, edist x y = edist y x
  edist_triangle : ∀ x y z : α, edist x z ≤ edist x y + edist y z
  toUniformSpace : UniformSpace α
  uniformity_edist : 𝓤 α = ⨅ ε > 0, 𝓟 {p : α × α | edist p.1 p.2 < ε}

attribute [instance 90] PseudoEMetricSpace.toUniformSpace
export PseudoEMetricSpace (edist_self edist_comm edist_triangle)
attribute [simp] edist_self

/-- A distance, possibly infinite. -/
class EMetricSpace (α : Type u) : Type u extends PseudoEMetricSpace α where
  eq_of_edist_eq_zero : ∀ {x y : α}, edist x y = 0 → x = y

private theorem Vocabulary.max_zero {a : ℝ} (h : 0 ≤ a) : max a 0 = a :=
  le_antisymm (max_le (le_refl _) h) (le_max_left _ _)
private theorem Vocabulary.ofReal_le {a b : ℝ} (h : a ≤ b) : ENNReal.ofReal a ≤ ENNReal.ofReal b :=
  ENNReal.coe_le_coe.2
    (max_le (le_trans h (le_max_left b 0)) (le_max_right b 0) : max a 0 ≤ max b 0)
private theorem Vocabulary.ofReal_lt {a b : ℝ} (ha : 0 ≤ a) :
    ENNReal.ofReal a < ENNReal.ofReal b ↔ a < b := by
  refine ENNReal.coe_lt_coe.trans ?_
  show max a 0 < max b 0 ↔ a < b
  rw [Vocabulary.max_zero ha]
  exact ⟨fun h => not_le.1 fun h' => not_lt.2 (max_le h' ha) h,
    fun h => lt_of_lt_of_le h (le_max_left _ _)⟩
private theorem Vocabulary.ofReal_add' {a b : ℝ} (ha : 0 ≤ a) (hb : 0 ≤ b) :
    ENNReal.ofReal (a + b) = ENNReal.ofReal a + ENNReal.ofReal b :=
  congrArg ENNReal.ofNNReal (NNReal.ext (by
    show max (a + b) 0 = max a 0 + max b 0
    rw [Vocabulary.max_zero ha, Vocabulary.max_zero hb, Vocabulary.max_zero (add_nonneg ha hb)]))
private theorem Vocabulary.ofReal_zero' : ENNReal.ofReal 0 = 0 :=
  congrArg ENNReal.ofNNReal (NNReal.ext (Vocabulary.max_zero (le_refl 0)))
private theorem Vocabulary.ofReal_pos' {a : ℝ} (h : 0 < a) : 0 < ENNReal.ofReal a := by
  rw [← Vocabulary.ofReal_zero']; exact (Vocabulary.ofReal_lt (le_refl _)).2 h
private theorem Vocabulary.exists_ofReal_le {ε : ENNReal} (h : 0 < ε) :
    ∃ δ : ℝ, 0 < δ ∧ ENNReal.ofReal δ ≤ ε := by
  cases ε with
  | top => exact ⟨1, zero_lt_one, le_top⟩
  | coe x =>
    refine ⟨x, (ENNReal.coe_lt_coe (p := 0)).1 h, ENNReal.coe_le_coe.2 ?_⟩
    exact (max_le (le_refl _) x.2 : max (x : ℝ) 0 ≤ x)

/-- A distance is an extended distance. -/
instance (priority := 200) PseudoMetricSpace.toPseudoEMetricSpace {α : Type u}
    [PseudoMetricSpace α] : PseudoEMetricSpace α where
  edist x y := ENNReal.ofReal (dist x y)
  edist_self x := by rw [dist_self]; exact Vocabulary.ofReal_zero'
  edist_comm x y := by rw [dist_comm]
  edist_triangle x y z := by
    rw [← Vocabulary.ofReal_add' dist_nonneg dist_nonneg]
    exact Vocabulary.ofReal_le (dist_triangle x y z)
  toUniformSpace := PseudoMetricSpace.toUniformSpace
  uniformity_edist := by
    rw [PseudoMetricSpace.uniformity_dist]
    refine le_antisymm (le_iInf fun ε => le_iInf fun hε => ?_)
      (le_iInf fun ε => le_iInf fun hε => ?_)
    · obtain ⟨δ, hδ, h⟩ := Vocabulary.exists_ofReal_le hε
      refine (iInf_le _ δ).trans ((iInf_le _ hδ).trans fun s hs p hp => hs ?_)
      exact lt_of_lt_of_le ((Vocabulary.ofReal_lt dist_nonneg).2 hp) h
    · refine (iInf_le _ (ENNReal.ofReal ε)).trans ((iInf_le _ (Vocabulary.ofReal_pos' hε)).trans ?_)
      exact fun s hs p hp => hs ((Vocabulary.ofReal_lt dist_nonneg).1 hp)

theorem edist_dist {α : Type u} [PseudoMetricSpace α] (x y : α) :
    edist x y = ENNReal.ofReal (dist x y) := rfl

/-- A metric is an extended metric. -/
instance (priority := 100) MetricSpace.toEMetricSpace {α : Type u} [MetricSpace α] :
    EMetricSpace α where
  eq_of_edist_eq_zero {x y} h := by
    refine Classical.not_not.1 fun hne => ?_
    have := Vocabulary.ofReal_pos' (dist_pos.2 hne)
    rw [← edist_dist, h] at this
    exact absurd this (lt_irrefl 0)

section
variable {α : Type u} [PseudoEMetricSpace α]

namespace Metric

/-- The points at distance less than `ε` from `x`. -/
def eball (x : α) (ε : ENNReal) : Set α := {y | edist y x < ε}
/-- The points at distance at most `ε` from `x`. -/
def closedEBall (x : α) (ε : ENNReal) : Set α := {y | edist y x ≤ ε}
/-- The supremum of the distances of the points of the set. -/
def ediam (s : Set α) : ENNReal := ⨆ (x ∈ s) (y ∈ s), edist x y
/-- The infimum of the distances of `x` to the points of the set. -/
def infEDist (x : α) (s : Set α) : ENNReal := ⨅ y ∈ s, edist x y

@[simp] theorem mem_eball {x y : α} {ε : ENNReal} : y ∈ eball x ε ↔ edist y x < ε := Iff.rfl
@[simp] theorem mem_closedEBall {x y : α} {ε : ENNReal} : y ∈ closedEBall x ε ↔ edist y x ≤ ε :=
  Iff.rfl

/-- The points at distance less than `δ` from the set. -/
def thickening (δ : ℝ) (E : Set α) : Set α := {x | infEDist x E < ENNReal.ofReal δ}
/-- The points at infimum distance at most `δ` from the set. -/
def cthickening (δ : ℝ) (E : Set α) : Set α := {x | infEDist x E ≤ ENNReal.ofReal δ}

end Metric

namespace EMetric
/-- The older name of `Metric.eball`. -/
abbrev ball (x : α) (ε : ENNReal) : Set α := Metric.eball x ε
/-- The older name of `Metric.closedEBall`. -/
abbrev closedBall (x : α) (ε : ENNReal) : Set α := Metric.closedEBall x ε
/-- The older name of `Metric.ediam`. -/
abbrev diam (s : Set α) : ENNReal := Metric.ediam s
/-- The older name of `Metric.infEDist`. -/
abbrev infEdist (x : α) (s : Set α) : ENNReal := Metric.infEDist x s
end EMetric
end

section
variable {α : Type u} {β : Type v} [PseudoEMetricSpace α] [PseudoEMetricSpace β]

/-- The function preserves distances. -/
def Isometry (f : α → β) : Prop := ∀ x1 x2 : α, edist (f x1) (f x2) = edist x1 x2
/-- The function multiplies distances by at most `K`. -/
def LipschitzWith (K : NNReal) (f : α → β) : Prop := ∀ x y, edist (f x) (f y) ≤ K * edist x y
/-- The function multiplies distances in the set by at most `K`. -/
def LipschitzOnWith (K : NNReal) (f : α → β) (s : Set α) : Prop :=
  ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → edist (f x) (f y) ≤ K * edist x y
/-- The function divides distances by at most `K`. -/
def AntilipschitzWith (K : NNReal) (f : α → β) : Prop := ∀ x y, edist x y ≤ K * edist (f x) (f y)
/-- The function multiplies distances by at most `K`, less than `1`. -/
def ContractingWith {α : Type u} [EMetricSpace α] (K : NNReal) (f : α → α) : Prop :=
  K < 1 ∧ LipschitzWith K f
/-- The function satisfies a Hölder condition with a constant and an exponent. -/
def HolderWith (C r : NNReal) (f : α → β) : Prop :=
  ∀ x y, edist (f x) (f y) ≤ C * edist x y ^ (r : ℝ)

/-- A bijection that preserves distances. -/
structure IsometryEquiv (α : Type u) (β : Type v) [PseudoEMetricSpace α] [PseudoEMetricSpace β]
    extends α ≃ β where
  isometry_toFun : Isometry toFun

@[inherit_doc] infixl:25 " ≃ᵢ " => IsometryEquiv

instance IsometryEquiv.instEquivLike : EquivLike (α ≃ᵢ β) α β where
  coe e := e.toEquiv
  inv e := e.toEquiv.symm
  left_inv e := e.toEquiv.left_inv
  right_inv e := e.toEquiv.right_inv
  coe_injective' f g h _ := by
    obtain ⟨f, _⟩ := f
    obtain ⟨g, _⟩ := g
    have : f = g := DFunLike.coe_injective h
    subst this; rfl
end

section
variable {α : Type u} {β : Type v} [PseudoMetricSpace α] [PseudoMetricSpace β] {f : α → β}

theorem isometry_iff_dist_eq : Isometry f ↔ ∀ x y, dist (f x) (f y) = dist x y := by
  refine ⟨fun h x y => ?_, fun h x y => by rw [edist_dist, edist_dist, h]⟩
  have := congrArg ENNReal.toReal (h x y)
  rwa [edist_dist, edist_dist, ENNReal.toReal_ofReal dist_nonneg,
    ENNReal.toReal_ofReal dist_nonneg] at this

theorem lipschitzWith_iff_dist_le_mul {K : NNReal} :
    LipschitzWith K f ↔ ∀ x y, dist (f x) (f y) ≤ K * dist x y := by
  refine forall_congr' fun x => forall_congr' fun y => ?_
  rw [edist_dist, edist_dist]
  have h₁ : 0 ≤ dist (f x) (f y) := dist_nonneg
  have h₂ : 0 ≤ dist x y := dist_nonneg
  refine (ENNReal.coe_le_coe (q := K * (dist x y).toNNReal)).trans ?_
  show max (dist (f x) (f y)) 0 ≤ (K : ℝ) * max (dist x y) 0 ↔ _
  rw [Vocabulary.max_zero h₁, Vocabulary.max_zero h₂]
end

end
