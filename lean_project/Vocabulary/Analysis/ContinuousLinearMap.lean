import Vocabulary.Analysis.Normed

/-!
# Continuous linear maps, `E →L[𝕜] F`
-/

universe u v w x y

noncomputable section

open Filter Topology

/-- A linear map that is continuous. -/
structure ContinuousLinearMap {R : Type u} {S : Type v} [Semiring R] [Semiring S] (σ : R →+* S)
    (M : Type w) [TopologicalSpace M] [AddCommMonoid M] (M₂ : Type x) [TopologicalSpace M₂]
    [AddCommMonoid M₂] [Module R M] [Module S M₂] extends M →ₛₗ[σ] M₂ where
  cont : Continuous toFun

@[inherit_doc] notation:25 M " →SL[" σ "] " M₂ => ContinuousLinearMap σ M M₂
/-- The continuous linear maps. -/
notation:25 M " →L[" R "] " M₂ => ContinuousLinearMap (RingHom.id R) M M₂

/-- The continuous linear functionals. -/
abbrev StrongDual (R : Type u) [Semiring R] [TopologicalSpace R] (M : Type v) [TopologicalSpace M]
    [AddCommMonoid M] [Module R M] : Type (max u v) := M →L[R] R

/-- A linear equivalence that is continuous in both directions. -/
structure ContinuousLinearEquiv {R : Type u} {S : Type v} [Semiring R] [Semiring S] (σ : R →+* S)
    {σ' : S →+* R} [RingHomInvPair σ σ'] [RingHomInvPair σ' σ] (M : Type w) [TopologicalSpace M]
    [AddCommMonoid M] (M₂ : Type x) [TopologicalSpace M₂] [AddCommMonoid M₂] [Module R M]
    [Module S M₂] extends M ≃ₛₗ[σ] M₂ where
  continuous_toFun : Continuous toFun
  continuous_invFun : Continuous invFun

/-- The continuous linear equivalences. -/
notation:50 M " ≃L[" R "] " M₂ => ContinuousLinearEquiv (RingHom.id R) M M₂

namespace ContinuousLinearMap
variable {R : Type u} {M : Type v} {N : Type w} {P : Type x} [Semiring R] [TopologicalSpace M]
  [AddCommMonoid M] [Module R M] [TopologicalSpace N] [AddCommMonoid N] [Module R N]
  [TopologicalSpace P] [AddCommMonoid P] [Module R P]

instance instFunLike : FunLike (M →L[R] N) M N where
  coe f := f.toLinearMap
  coe_injective' f g h := by
    obtain ⟨f, _⟩ := f
    obtain ⟨g, _⟩ := g
    have : f = g := LinearMap.ext fun x => congrFun h x
    subst this; rfl

instance instSemilinearMapClass : SemilinearMapClass (M →L[R] N) (RingHom.id R) M N where
  map_add f := map_add f.toLinearMap
  map_smulₛₗ f := map_smulₛₗ f.toLinearMap

instance : Coe (M →L[R] N) (M →ₗ[R] N) := ⟨toLinearMap⟩

protected theorem continuous (f : M →L[R] N) : Continuous f := f.cont
theorem ext {f g : M →L[R] N} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] ContinuousLinearMap.ext

variable (R M) in
/-- The identity. -/
protected def id : M →L[R] M := ⟨LinearMap.id, continuous_id⟩
@[simp] theorem id_apply (x : M) : ContinuousLinearMap.id R M x = x := rfl
/-- The composition. -/
def comp (g : N →L[R] P) (f : M →L[R] N) : M →L[R] P :=
  ⟨g.toLinearMap.comp f.toLinearMap, g.cont.comp f.cont⟩
@[inherit_doc] infixr:80 " ∘L " => ContinuousLinearMap.comp
@[simp] theorem comp_apply (g : N →L[R] P) (f : M →L[R] N) (x : M) : g.comp f x = g (f x) := rfl

instance : Zero (M →L[R] N) := ⟨⟨0, continuous_const⟩⟩
instance : One (M →L[R] M) := ⟨ContinuousLinearMap.id R M⟩
instance : Mul (M →L[R] M) := ⟨comp⟩
instance : Inhabited (M →L[R] N) := ⟨0⟩
@[simp] theorem zero_apply (x : M) : (0 : M →L[R] N) x = 0 := rfl
@[simp] theorem one_apply (x : M) : (1 : M →L[R] M) x = x := rfl

end ContinuousLinearMap

section Norm
variable {𝕜 : Type u} {E : Type v} {F : Type w} [NontriviallyNormedField 𝕜]
  [SeminormedAddCommGroup E] [SeminormedAddCommGroup F] [NormedSpace 𝕜 E] [NormedSpace 𝕜 F]

/-- The operator norm: the least `c` with `‖f x‖ ≤ c * ‖x‖` for all `x`. -/
instance ContinuousLinearMap.hasOpNorm : Norm (E →L[𝕜] F) :=
  ⟨fun f => sInf {c | 0 ≤ c ∧ ∀ x, ‖f x‖ ≤ c * ‖x‖}⟩

theorem ContinuousLinearMap.norm_def (f : E →L[𝕜] F) :
    ‖f‖ = sInf {c | 0 ≤ c ∧ ∀ x, ‖f x‖ ≤ c * ‖x‖} := rfl
end Norm

/-- A linear map that preserves the norm. -/
structure LinearIsometry {R : Type u} {R₂ : Type v} [Semiring R] [Semiring R₂] (σ₁₂ : R →+* R₂)
    (E : Type w) (E₂ : Type x) [SeminormedAddCommGroup E] [SeminormedAddCommGroup E₂] [Module R E]
    [Module R₂ E₂] extends E →ₛₗ[σ₁₂] E₂ where
  norm_map' : ∀ x, ‖toLinearMap x‖ = ‖x‖

/-- The linear maps that preserve the norm. -/
notation:25 E " →ₗᵢ[" R:25 "] " E₂:0 => LinearIsometry (RingHom.id R) E E₂

/-- A linear equivalence that preserves the norm. -/
structure LinearIsometryEquiv {R : Type u} {R₂ : Type v} [Semiring R] [Semiring R₂]
    (σ₁₂ : R →+* R₂) {σ₂₁ : R₂ →+* R} [RingHomInvPair σ₁₂ σ₂₁] [RingHomInvPair σ₂₁ σ₁₂]
    (E : Type w) (E₂ : Type x) [SeminormedAddCommGroup E] [SeminormedAddCommGroup E₂] [Module R E]
    [Module R₂ E₂] extends E ≃ₛₗ[σ₁₂] E₂ where
  norm_map' : ∀ x, ‖toLinearEquiv.toLinearMap x‖ = ‖x‖

/-- The linear equivalences that preserve the norm. -/
notation:25 E " ≃ₗᵢ[" R:25 "] " E₂:0 => LinearIsometryEquiv (RingHom.id R) E E₂

end
