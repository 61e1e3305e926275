import Vocabulary.MeasureTheory.Lp
import Vocabulary.Topology.FilterLattice

/-!
# More measures: singular measures, densities, convergence in measure, probability
-/

universe u v w

noncomputable section

open Classical MeasureTheory Filter Topology

namespace MeasureTheory
variable {α : Type u} {β : Type v}

instance OuterMeasure.instFunLike : FunLike (OuterMeasure α) (Set α) ENNReal where
  coe m := m.measureOf
  coe_injective' f g h := by cases f; cases g; cases h; rfl
/-- The set cuts every set into two parts with additive outer measure. -/
def OuterMeasure.IsCaratheodory (m : OuterMeasure α) (s : Set α) : Prop :=
  ∀ t, m t = m (t ∩ s) + m (t \ s)

namespace Measure
variable [MeasurableSpace α]
/-- The measures live on disjoint sets. -/
def MutuallySingular (μ ν : Measure α) : Prop := ∃ s : Set α, MeasurableSet s ∧ μ s = 0 ∧ ν sᶜ = 0
/-- The measure with a density. -/
def withDensity (μ : Measure α) (f : α → ENNReal) : Measure α :=
  .ofValues fun s => lintegral (μ.restrict s) f
/-- The density of the part of `μ` that is absolutely continuous for `ν`. -/
def rnDeriv (μ ν : Measure α) : α → ENNReal :=
  if h : ∃ f : α → ENNReal, Measurable f ∧ ∃ ξ : Measure α, ξ.MutuallySingular ν ∧
    μ = ξ + ν.withDensity f then choose h else fun _ => 0
end Measure
@[inherit_doc] scoped infixl:60 " ⟂ₘ " => Measure.MutuallySingular

/-- The measure of the set where the functions differ by `ε` tends to `0`. -/
def TendstoInMeasure {ι : Type w} {E : Type v} [PseudoMetricSpace E] {_ : MeasurableSpace α}
    (μ : Measure α) (f : ι → α → E) (l : Filter ι) (g : α → E) : Prop :=
  ∀ ε : ℝ, 0 < ε → Tendsto (fun i => μ {x | ε ≤ dist (f i x) (g x)}) l (𝓝 0)

/-- A measurable map that takes one measure to the other. -/
structure MeasurePreserving [MeasurableSpace α] [MeasurableSpace β] (f : α → β)
    (μa : Measure α := by volume_tac) (μb : Measure β := by volume_tac) : Prop where
  protected measurable : Measurable f
  protected map_eq : μa.map f = μb
end MeasureTheory

/-- A measure-preserving map whose invariant sets are trivial. -/
structure Ergodic {α : Type u} [MeasurableSpace α] (f : α → α)
    (μ : Measure α := by volume_tac) : Prop extends MeasurePreserving f μ μ where
  aeconst_set : ∀ ⦃s : Set α⦄, MeasurableSet s → f ⁻¹' s = s → μ s = 0 ∨ μ sᶜ = 0

namespace ProbabilityTheory
variable {Ω : Type u} {mΩ : MeasurableSpace Ω} {ι : Type v}

/-- The measure of the space. -/
scoped notation "ℙ" => MeasureTheory.MeasureSpace.volume
/-- The expectation of a random variable. -/
scoped notation "𝔼[" X "]" => MeasureTheory.integral MeasureTheory.MeasureSpace.volume X

/-- The variance of a random variable. -/
def variance (X : Ω → ℝ) (μ : Measure Ω) : ℝ := ∫ ω, (X ω - ∫ ω', X ω' ∂μ) ^ 2 ∂μ
@[inherit_doc] scoped notation "Var[" X "; " μ "]" => ProbabilityTheory.variance X μ
/-- The covariance of two random variables. -/
def covariance (X Y : Ω → ℝ) (μ : Measure Ω) : ℝ :=
  ∫ ω, (X ω - ∫ ω', X ω' ∂μ) * (Y ω - ∫ ω', Y ω' ∂μ) ∂μ
@[inherit_doc] scoped notation "cov[" X ", " Y "; " μ "]" => ProbabilityTheory.covariance X Y μ
/-- The expectation of the `p`-th power. -/
def moment (X : Ω → ℝ) (p : ℕ) (μ : Measure Ω) : ℝ := ∫ ω, X ω ^ p ∂μ
/-- The expectation of `exp (t * X)`. -/
def mgf (X : Ω → ℝ) (μ : Measure Ω) (t : ℝ) : ℝ := ∫ ω, Real.exp (t * X ω) ∂μ
/-- The measure conditioned on an event. -/
def cond (μ : Measure Ω) (s : Set Ω) : Measure Ω := (μ s)⁻¹ • μ.restrict s
@[inherit_doc] scoped notation μ "[|" s "]" => ProbabilityTheory.cond μ s
/-- The conditional probability of one event given another. -/
scoped notation μ "[" t " | " s "]" => ProbabilityTheory.cond μ s t

/-- The events are independent. -/
def IndepSet (s t : Set Ω) (μ : Measure Ω := by volume_tac) : Prop :=
  ∀ a ∈ ({s, sᶜ, Set.univ, ∅} : Set (Set Ω)), ∀ b ∈ ({t, tᶜ, Set.univ, ∅} : Set (Set Ω)),
    μ (a ∩ b) = μ a * μ b
/-- The events of a family are independent. -/
def iIndepSet (s : ι → Set Ω) (μ : Measure Ω := by volume_tac) : Prop :=
  ∀ (S : Finset ι) (f : ι → Set Ω), (∀ i, f i = s i ∨ f i = (s i)ᶜ ∨ f i = Set.univ ∨ f i = ∅) →
    μ (⋂ i ∈ S, f i) = ∏ i ∈ S, μ (f i)
/-- The random variables are independent. -/
def IndepFun {β γ : Type*} [MeasurableSpace β] [MeasurableSpace γ] (f : Ω → β) (g : Ω → γ)
    (μ : Measure Ω := by volume_tac) : Prop :=
  ∀ s t, MeasurableSet s → MeasurableSet t → μ (f ⁻¹' s ∩ g ⁻¹' t) = μ (f ⁻¹' s) * μ (g ⁻¹' t)
/-- The random variables of a family are independent. -/
def iIndepFun {β : ι → Type w} [m : ∀ x : ι, MeasurableSpace (β x)] (f : ∀ x : ι, Ω → β x)
    (μ : Measure Ω := by volume_tac) : Prop :=
  ∀ (S : Finset ι) (s : ∀ i, Set (β i)), (∀ i ∈ S, MeasurableSet (s i)) →
    μ (⋂ i ∈ S, f i ⁻¹' s i) = ∏ i ∈ S, μ (f i ⁻¹' s i)
/-- The random variables have the same distribution. -/
structure IdentDistrib {α β γ : Type*} [MeasurableSpace α] [MeasurableSpace β] [MeasurableSpace γ]
    (f : α → γ) (g : β → γ) (μ : Measure α := by volume_tac) (ν : Measure β := by volume_tac) :
    Prop where
  aemeasurable_fst : AEMeasurable f μ
  aemeasurable_snd : AEMeasurable g ν
  map_eq : μ.map f = ν.map g
end ProbabilityTheory

/-- The probabilities of the elements of a type. -/
def PMF (α : Type u) : Type u := { f : α → ENNReal // HasSum f 1 }
instance PMF.instFunLike {α : Type u} : FunLike (PMF α) α ENNReal where
  coe p := p.1
  coe_injective' _ _ h := Subtype.ext h

/-- A monotone function that is continuous from the right. -/
structure StieltjesFunction (R : Type u) [LinearOrder R] [TopologicalSpace R] where
  /-- The function. -/
  toFun : R → ℝ
  mono' : Monotone toFun
  right_continuous' : ∀ x, ContinuousWithinAt toFun (Set.Ici x) x

end
