import Vocabulary.Topology.ContinuousMapMetric
import Vocabulary.Analysis.Deriv
import Vocabulary.LinearAlgebra.Submodule

/-!
# Unique derivatives, bounded continuous functions
-/

universe u v w

noncomputable section

open Filter Topology

section
variable (𝕜 : Type u) [NontriviallyNormedField 𝕜] {E : Type v} [NormedAddCommGroup E]
  [NormedSpace 𝕜 E]

/-- The directions in which points of `s` approach `x`. -/
def tangentConeAt (s : Set E) (x : E) : Set E :=
  {y | ∃ (c : ℕ → 𝕜) (d : ℕ → E), (∀ᶠ n in atTop, x + d n ∈ s) ∧
    Tendsto (fun n => ‖c n‖) atTop atTop ∧ Tendsto (fun n => c n • d n) atTop (𝓝 y)}

/-- The set has at most one derivative at the point: tangent directions span a dense subspace. -/
structure UniqueDiffWithinAt (s : Set E) (x : E) : Prop where
  dense_tangentConeAt : Dense (Submodule.span 𝕜 (tangentConeAt 𝕜 s x) : Set E)
  mem_closure : x ∈ closure s

/-- There is at most one derivative at every point of the set. -/
def UniqueDiffOn (s : Set E) : Prop := ∀ x ∈ s, UniqueDiffWithinAt 𝕜 s x
end

/-- The bounded continuous functions. -/
structure BoundedContinuousFunction (α : Type u) (β : Type v) [TopologicalSpace α]
    [PseudoMetricSpace β] extends C(α, β) where
  map_bounded' : ∃ C, ∀ x y, dist (toFun x) (toFun y) ≤ C

namespace BoundedContinuousFunction
@[inherit_doc] scoped infixr:25 " →ᵇ " => BoundedContinuousFunction
variable {α : Type u} {β : Type v} [TopologicalSpace α]

instance instFunLike [PseudoMetricSpace β] : FunLike (α →ᵇ β) α β where
  coe f := f.toFun
  coe_injective' f g h := by
    obtain ⟨⟨f, _⟩, _⟩ := f
    obtain ⟨⟨g, _⟩, _⟩ := g
    have h : f = g := h
    subst h; rfl

instance [PseudoMetricSpace β] : Dist (α →ᵇ β) :=
  ⟨fun f g => sInf {C | 0 ≤ C ∧ ∀ x, dist (f x) (g x) ≤ C}⟩
instance [SeminormedAddCommGroup β] : Norm (α →ᵇ β) :=
  ⟨fun f => sInf {C | 0 ≤ C ∧ ∀ x, ‖f x‖ ≤ C}⟩
end BoundedContinuousFunction

end
