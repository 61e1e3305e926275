import Vocabulary.Axioms.Algebra

/-!
# The axiom about adjoint linear maps
-/

universe u v w

section
variable {R : Type u} [CommSemiring R] [StarRing R]

instance RingHomInvPair.starRingEnd' : RingHomInvPair (starRingEnd R) (starRingEnd R) where
  comp_eq := RingHom.ext fun x => star_star x
  comp_eq₂ := RingHom.ext fun x => star_star x
end

instance LinearEquiv.instFunLikeStar {R : Type u} {M : Type v} {M₂ : Type w} [CommSemiring R]
    [StarRing R] [AddCommMonoid M] [AddCommMonoid M₂] [Module R M] [Module R M₂] :
    FunLike (LinearEquiv (starRingEnd R) M M₂) M M₂ where
  coe e := e.toFun
  coe_injective' e f h := by
    have h' : e.toLinearMap = f.toLinearMap := LinearMap.ext fun x => congrFun h x
    have h₂ : e.invFun = f.invFun := funext fun y => by
      have h₃ := congrFun h (e.invFun y)
      have h₄ := congrArg f.invFun h₃
      rw [f.left_inv] at h₄
      rw [← h₄]
      exact congrArg f.invFun (e.right_inv y)
    cases e; cases f; cases h'; cases h₂; rfl

@[inherit_doc] notation:50 M " ≃ₗ⋆[" R "] " M₂ => LinearEquiv (starRingEnd R) M M₂

namespace LinearMap
variable {𝕜 : Type u} {E : Type v} {F : Type w} [RCLike 𝕜] [NormedAddCommGroup E]
  [NormedAddCommGroup F] [InnerProductSpace 𝕜 E] [InnerProductSpace 𝕜 F]

/-- The adjoint of a linear map. In Mathlib: `LinearMap.adjoint`. -/
axiom adjoint [FiniteDimensional 𝕜 E] [FiniteDimensional 𝕜 F] :
    (E →ₗ[𝕜] F) ≃ₗ⋆[𝕜] F →ₗ[𝕜] E

/-- What determines the adjoint. In Mathlib: `LinearMap.adjoint_inner_left`. -/
axiom adjoint_inner_left [FiniteDimensional 𝕜 E] [FiniteDimensional 𝕜 F] (A : E →ₗ[𝕜] F)
    (x : E) (y : F) :
    inner 𝕜 (adjoint A y) x = inner 𝕜 y (A x)

noncomputable instance [FiniteDimensional 𝕜 E] : Star (E →ₗ[𝕜] E) := ⟨fun A => adjoint A⟩
theorem star_eq_adjoint [FiniteDimensional 𝕜 E] (A : E →ₗ[𝕜] E) : star A = adjoint A := rfl
end LinearMap

/-- The element commutes with its conjugate. -/
class IsStarNormal {R : Type u} [Mul R] [Star R] (x : R) : Prop where
  star_comm_self : Commute (star x) x
