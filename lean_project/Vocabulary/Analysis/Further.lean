import Vocabulary.MeasureTheory.Integral
import Vocabulary.Topology.EMetric
import Vocabulary.Analysis.ContDiff
import Vocabulary.Analysis.Convex
import Vocabulary.Complex.Functions
import Vocabulary.ENNReal.Basic
import Vocabulary.NumberTheory.Primes
import Vocabulary.MeasureTheory.Lp

/-!
# More analysis: variation, Taylor polynomials, orders of zeros and poles, the functions Γ and ζ
-/

universe u v w

noncomputable section

open Set Filter Topology MeasureTheory Classical

/-- The older way to speak of the absolute value of a complex number. -/
protected def Complex.abs (z : ℂ) : ℝ := ‖z‖

section
variable {α : Type u} [PseudoEMetricSpace α]
variable {ι : Type v} [LinearOrder ι] (f : ι → α) (s : Set ι)
/-- The total variation of a function on a set. -/
def eVariationOn : ENNReal :=
  ⨆ p : ℕ × { u : ℕ → ι // Monotone u ∧ ∀ i, u i ∈ s },
    ∑ i ∈ Finset.range p.1, edist (f (p.2.1 (i + 1))) (f (p.2.1 i))
/-- The function has finite variation on the set. -/
def BoundedVariationOn : Prop := eVariationOn f s ≠ ⊤
/-- The function has finite variation on the set between any two of its points. -/
def LocallyBoundedVariationOn : Prop := ∀ a b, a ∈ s → b ∈ s → BoundedVariationOn f (s ∩ Icc a b)
end

section
variable {E : Type u} [NormedAddCommGroup E] [NormedSpace ℝ E]
/-- The Taylor polynomial of degree `n` at `x₀`, at the point `x`. -/
def taylorWithinEval (f : ℝ → E) (n : ℕ) (s : Set ℝ) (x₀ x : ℝ) : E :=
  ∑ k ∈ Finset.range (n + 1), ((k.factorial : ℝ)⁻¹ * (x - x₀) ^ k) • iteratedDerivWithin k f s x₀
end

/-- The function is integrable along the circle. -/
def CircleIntegrable {E : Type u} [NormedAddCommGroup E] (f : ℂ → E) (c : ℂ) (R : ℝ) : Prop :=
  IntervalIntegrable (fun θ : ℝ => f (circleMap c R θ)) volume 0 (2 * Real.pi)

section
variable {𝕜 : Type u} [NontriviallyNormedField 𝕜] {E : Type v} [NormedAddCommGroup E]
  [NormedSpace 𝕜 E]
/-- The order of a zero of an analytic function: infinite if it vanishes near the point. -/
def analyticOrderAt (f : 𝕜 → E) (z₀ : 𝕜) : ℕ∞ :=
  if AnalyticAt 𝕜 f z₀ then
    if ∀ᶠ z in 𝓝 z₀, f z = 0 then ⊤
    else if h : ∃ n : ℕ, ∃ g : 𝕜 → E, AnalyticAt 𝕜 g z₀ ∧ g z₀ ≠ 0 ∧
      ∀ᶠ z in 𝓝 z₀, f z = (z - z₀) ^ n • g z then ((choose h : ℕ) : ℕ∞) else 0
  else 0
/-- The order of a zero of an analytic function, `0` if it is infinite. -/
def analyticOrderNatAt (f : 𝕜 → E) (z₀ : 𝕜) : ℕ := (analyticOrderAt f z₀).toNat
/-- The order of a meromorphic function: negative at a pole, infinite if it vanishes around it. -/
def meromorphicOrderAt (f : 𝕜 → E) (x : 𝕜) : WithTop ℤ :=
  if MeromorphicAt f x then
    if ∀ᶠ z in 𝓝[≠] x, f z = 0 then ⊤
    else if h : ∃ n : ℤ, ∃ g : 𝕜 → E, AnalyticAt 𝕜 g x ∧ g x ≠ 0 ∧
      ∀ᶠ z in 𝓝[≠] x, f z = (z - x) ^ n • g z then ((choose h : ℤ) : WithTop ℤ) else 0
  else 0
end

namespace Complex
/-- The plane without the real numbers up to `0`. -/
def slitPlane : Set ℂ := {z | 0 < z.re ∨ z.im ≠ 0}
/-- Euler's integral for the function `Γ`. -/
def GammaIntegral (s : ℂ) : ℂ := ∫ x in Ioi (0 : ℝ), ((Real.exp (-x) : ℝ) : ℂ) * (x : ℂ) ^ (s - 1)
/-- The integral, continued by the functional equation `n` times. -/
def GammaAux : ℕ → ℂ → ℂ
  | 0 => GammaIntegral
  | n + 1 => fun s => GammaAux n (s + 1) / s
/-- Euler's function `Γ`. -/
def Gamma (s : ℂ) : ℂ := GammaAux ⌊1 - s.re⌋₊ s
end Complex
/-- Euler's function `Γ` on the real numbers. -/
def Real.Gamma (s : ℝ) : ℝ := (Complex.Gamma s).re

namespace Real
/-- Euler's constant, the limit of `1 + 1/2 + ⋯ + 1/n - log n`. -/
def eulerMascheroniConstant : ℝ := limUnder atTop fun n : ℕ => (harmonic n : ℝ) - Real.log n
/-- The golden ratio `(1 + √5) / 2`. -/
abbrev goldenRatio : ℝ := (1 + √5) / 2
/-- The conjugate `(1 - √5) / 2` of the golden ratio. -/
abbrev goldenConj : ℝ := (1 - √5) / 2
end Real
namespace goldenRatio
@[inherit_doc Real.goldenRatio] scoped notation "φ" => Real.goldenRatio
@[inherit_doc Real.goldenConj] scoped notation "ψ" => Real.goldenConj
end goldenRatio

/-- Riemann's function `ζ`. -/
def riemannZeta (s : ℂ) : ℂ :=
  if h : ∃ f : ℂ → ℂ, (∀ z, 1 < z.re → f z = ∑' n : ℕ, 1 / (n + 1 : ℂ) ^ z) ∧
      (∀ z ≠ 1, DifferentiableAt ℂ f z) ∧
      f 1 = ((Real.eulerMascheroniConstant - Real.log (4 * Real.pi)) / 2 : ℝ) then
    choose h s
  else 0

/-- The terms `f n / n ^ s`, `0` for `n = 0`. -/
def LSeries.term (f : ℕ → ℂ) (s : ℂ) (n : ℕ) : ℂ := if n = 0 then 0 else f n / n ^ s
/-- The sum of `f n / n ^ s`. -/
def LSeries (f : ℕ → ℂ) (s : ℂ) : ℂ := ∑' n, LSeries.term f s n
/-- The sum of `f n / n ^ s` converges absolutely. -/
def LSeriesSummable (f : ℕ → ℂ) (s : ℂ) : Prop := Summable (LSeries.term f s)

section
variable {𝕜 : Type u} {E : Type v} {β : Type w} [Semiring 𝕜] [PartialOrder 𝕜] [AddCommMonoid E]
  [SMul 𝕜 E]
/-- The points of the set that lie strictly between no two of its points. -/
def Set.extremePoints (𝕜 : Type u) {E : Type v} [Semiring 𝕜] [PartialOrder 𝕜] [AddCommMonoid E]
    [SMul 𝕜 E] (A : Set E) : Set E :=
  {x ∈ A | ∀ ⦃x₁⦄, x₁ ∈ A → ∀ ⦃x₂⦄, x₂ ∈ A → x ∈ openSegment 𝕜 x₁ x₂ → x₁ = x}
variable (𝕜)
/-- The sublevel sets are convex. -/
def QuasiconvexOn [LE β] (s : Set E) (f : E → β) : Prop := ∀ r, Convex 𝕜 {x ∈ s | f x ≤ r}
/-- The superlevel sets are convex. -/
def QuasiconcaveOn [LE β] (s : Set E) (f : E → β) : Prop := ∀ r, Convex 𝕜 {x ∈ s | r ≤ f x}
end

end
