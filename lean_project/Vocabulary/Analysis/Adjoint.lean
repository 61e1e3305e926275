import Vocabulary.Analysis.OperatorNorm
import Vocabulary.Analysis.Orthogonal
import Vocabulary.Analysis.Deriv

/-!
# Adjoints and gradients

Both are chosen by the equation that characterizes them; the adjoint of a linear map of finite
dimension is in `Axioms/Adjoint.lean`. (Mathlib bundles the adjoint as a
conjugate-linear equivalence; here it is a plain function, with the same values.)
-/

universe u v w

noncomputable section

section
variable {𝕜 : Type u} {E : Type v} {F : Type w} [RCLike 𝕜] [NormedAddCommGroup E]
  [NormedAddCommGroup F] [InnerProductSpace 𝕜 E] [InnerProductSpace 𝕜 F]

open Classical in
/-- The adjoint of a continuous linear map of Hilbert spaces. -/
def ContinuousLinearMap.adjoint [CompleteSpace E] [CompleteSpace F] (A : E →L[𝕜] F) : F →L[𝕜] E :=
  if h : ∃ B : F →L[𝕜] E, ∀ x y, inner 𝕜 (B y) x = inner 𝕜 y (A x) then choose h else 0

namespace InnerProduct
@[inherit_doc] scoped postfix:1000 "†" => ContinuousLinearMap.adjoint
end InnerProduct

/-- The conjugate of a continuous linear operator is its adjoint. -/
instance ContinuousLinearMap.instStar [CompleteSpace E] : Star (E →L[𝕜] E) :=
  ⟨ContinuousLinearMap.adjoint⟩
end

section
variable {𝕜 : Type u} {F : Type v} [RCLike 𝕜] [NormedAddCommGroup F] [InnerProductSpace 𝕜 F]

open Classical in
/-- The gradient: the vector whose inner products are the values of the derivative. -/
def gradient [CompleteSpace F] (f : F → 𝕜) (x : F) : F :=
  if h : ∃ y : F, ∀ z, inner 𝕜 y z = fderiv 𝕜 f x z then choose h else 0

/-- The function has the gradient `f'` at `x`. -/
def HasGradientAt [CompleteSpace F] (f : F → 𝕜) (f' x : F) : Prop :=
  ∃ L : F →L[𝕜] 𝕜, (∀ z, L z = inner 𝕜 f' z) ∧ HasFDerivAt f L x

namespace Gradient
@[inherit_doc] scoped notation "∇" => gradient
end Gradient
end

end
