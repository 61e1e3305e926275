import Vocabulary.MeasureTheory.Integral
import Vocabulary.Analysis.Deriv
import Vocabulary.Analysis.Euclidean

/-!
# `MemLp`, integrals over circles, the volume of Euclidean spaces
-/

universe u v w

noncomputable section

open Filter Topology MeasureTheory Classical

/-- The essential supremum of a function. -/
def essSup {α : Type u} {β : Type v} [ConditionallyCompleteLattice β] {_m : MeasurableSpace α}
    (f : α → β) (μ : Measure α) : β := limsup f (ae μ)
/-- The essential infimum of a function. -/
def essInf {α : Type u} {β : Type v} [ConditionallyCompleteLattice β] {_m : MeasurableSpace α}
    (f : α → β) (μ : Measure α) : β := liminf f (ae μ)

namespace MeasureTheory
variable {α : Type u} {E : Type v} [NormedAddCommGroup E]

/-- The seminorm of exponent `p` of a function. -/
def eLpNorm {_m : MeasurableSpace α} (f : α → E) (p : ENNReal) (μ : Measure α := by volume_tac) :
    ENNReal :=
  if p = 0 then 0 else if p = ⊤ then essSup (fun x => ENNReal.ofReal ‖f x‖) μ
  else (∫⁻ x, ENNReal.ofReal ‖f x‖ ^ p.toReal ∂μ) ^ (1 / p.toReal)

/-- The function is measurable and its seminorm of exponent `p` is finite. -/
def MemLp {_m : MeasurableSpace α} (f : α → E) (p : ENNReal) (μ : Measure α := by volume_tac) :
    Prop := AEStronglyMeasurable f μ ∧ eLpNorm f p μ < ⊤

/-- The mean of a function. -/
def average [NormedSpace ℝ E] {_m : MeasurableSpace α} (μ : Measure α) (f : α → E) : E :=
  ((μ Set.univ).toReal)⁻¹ • ∫ x, f x ∂μ

end MeasureTheory

/-- The point of the circle around `c` of radius `R` at the angle `θ`. -/
def circleMap (c : ℂ) (R : ℝ) : ℝ → ℂ := fun θ => c + R * Complex.exp (θ * Complex.I)

/-- A complex vector space is a real one. -/
instance (priority := 900) NormedSpace.complexToReal {E : Type u} [SeminormedAddCommGroup E]
    [NormedSpace ℂ E] : NormedSpace ℝ E where
  smul r x := (r : ℂ) • x
  one_smul x := one_smul ℂ x
  mul_smul r s x := by
    show ((r * s : ℝ) : ℂ) • x = (r : ℂ) • (s : ℂ) • x
    rw [Complex.ofReal_mul, mul_smul]
  smul_zero r := smul_zero (r : ℂ)
  smul_add r := smul_add (r : ℂ)
  add_smul r s x := by
    show ((r + s : ℝ) : ℂ) • x = (r : ℂ) • x + (s : ℂ) • x
    rw [Complex.ofReal_add, add_smul]
  zero_smul x := zero_smul ℂ x
  norm_smul_le r x := by
    have h := norm_smul_le (r : ℂ) x
    rwa [Complex.norm_real] at h

/-- The integral over a circle, once around. -/
def circleIntegral {E : Type u} [NormedAddCommGroup E] [NormedSpace ℂ E]
    (f : ℂ → E) (c : ℂ) (R : ℝ) : E :=
  ∫ θ : ℝ in 0..2 * Real.pi, deriv (circleMap c R) θ • f (circleMap c R θ)

open Lean in
/-- The integral over the circle around `c` of radius `R`. -/
macro "∮ " bs:extBinders " in " "C(" c:term ", " R:term ")" ", " r:term:60 : term =>
  foldExtBinders (fun f => `(circleIntegral $f $c $R)) bs r

/-- The function is differentiable on the set and continuous on its closure. -/
structure DiffContOnCl (𝕜 : Type u) {E : Type v} {F : Type w} [NontriviallyNormedField 𝕜]
    [NormedAddCommGroup E] [NormedAddCommGroup F] [NormedSpace 𝕜 E] [NormedSpace 𝕜 F] (f : E → F)
    (s : Set E) : Prop where
  protected differentiableOn : DifferentiableOn 𝕜 f s
  protected continuousOn : ContinuousOn f (closure s)

instance WithLp.measurableSpace {p : ENNReal} {V : Type u} [m : MeasurableSpace V] :
    MeasurableSpace (WithLp p V) := m.comap WithLp.ofLp

instance EuclideanSpace.instMeasureSpace {ι : Type u} [Fintype ι] :
    MeasureSpace (EuclideanSpace ℝ ι) where
  volume := (volume : Measure (ι → ℝ)).map (WithLp.toLp 2)

end
