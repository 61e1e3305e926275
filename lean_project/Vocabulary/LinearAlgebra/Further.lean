import Vocabulary.Analysis.Adjoint
import Vocabulary.LinearAlgebra.Matrix.Finite
import Vocabulary.LinearAlgebra.TensorProduct
import Vocabulary.LinearAlgebra.Bilinear
import Vocabulary.LinearAlgebra.End
import Vocabulary.Topology.InfiniteSum

/-!
# More linear algebra: isometries, projections, Kronecker products, multilinear maps
-/

universe u v w x y

noncomputable section

section
variable {𝕜 : Type u} {E : Type v}
instance Submodule.normedAddCommGroup [Ring 𝕜] [NormedAddCommGroup E] [Module 𝕜 E]
    (s : Submodule 𝕜 E) : NormedAddCommGroup s :=
  { (inferInstance : AddCommGroup s), (inferInstance : MetricSpace s) with
    norm := fun x => ‖(x : E)‖
    dist_eq := fun x y => dist_eq_norm (x : E) y }
instance Submodule.normedSpace [NormedField 𝕜] [NormedAddCommGroup E] [NormedSpace 𝕜 E]
    (s : Submodule 𝕜 E) : NormedSpace 𝕜 s :=
  { (inferInstance : Module 𝕜 s) with
    norm_smul_le := fun c x => NormedSpace.norm_smul_le c (x : E) }
instance Submodule.innerProductSpace [RCLike 𝕜] [NormedAddCommGroup E] [InnerProductSpace 𝕜 E]
    (W : Submodule 𝕜 E) : InnerProductSpace 𝕜 W :=
  { Submodule.normedSpace W with
    inner := fun x y => inner 𝕜 (x : E) y
    norm_sq_eq_re_inner := fun x => InnerProductSpace.norm_sq_eq_re_inner (x : E)
    conj_inner_symm := fun x y => InnerProductSpace.conj_inner_symm (x : E) y
    add_left := fun x y z => InnerProductSpace.add_left (x : E) y z
    smul_left := fun x y c => InnerProductSpace.smul_left (x : E) y c }
end

section
variable {R : Type u} {R₂ : Type v} [Semiring R] [Semiring R₂] {σ₁₂ : R →+* R₂} {E : Type w}
  {E₂ : Type x} [SeminormedAddCommGroup E] [SeminormedAddCommGroup E₂] [Module R E] [Module R₂ E₂]

instance LinearIsometry.instFunLike : FunLike (LinearIsometry σ₁₂ E E₂) E E₂ where
  coe f := f.toLinearMap
  coe_injective' f g h := by cases f; cases g; congr; exact DFunLike.coe_injective h

@[simp] theorem LinearIsometry.norm_map (f : LinearIsometry σ₁₂ E E₂) (x : E) : ‖f x‖ = ‖x‖ :=
  f.norm_map' x

instance LinearIsometryEquiv.instEquivLike [Module R E₂] : EquivLike (E ≃ₗᵢ[R] E₂) E E₂ where
  coe f := f.toLinearEquiv
  inv f := f.toLinearEquiv.symm
  left_inv f := f.toLinearEquiv.left_inv
  right_inv f := f.toLinearEquiv.right_inv
  coe_injective' f g h _ := by cases f; cases g; congr; exact DFunLike.coe_injective h
end

section
variable {𝕜 : Type u} {E : Type v} [RCLike 𝕜] [NormedAddCommGroup E] [InnerProductSpace 𝕜 E]
open Classical

/-- Every vector is the sum of one of the subspace and one orthogonal to it. -/
class Submodule.HasOrthogonalProjection (K : Submodule 𝕜 E) : Prop where
  exists_orthogonal : ∀ v : E, ∃ w ∈ K, v - w ∈ Kᗮ

/-- The orthogonal projection to a subspace. -/
def Submodule.orthogonalProjection (K : Submodule 𝕜 E) [K.HasOrthogonalProjection] : E →L[𝕜] K :=
  if h : ∃ P : E →L[𝕜] K, ∀ v, v - P v ∈ Kᗮ then choose h else 0

/-- The orthogonal projection to a subspace, as a map to the whole space. -/
def Submodule.starProjection (K : Submodule 𝕜 E) [K.HasOrthogonalProjection] : E →L[𝕜] E :=
  if h : ∃ P : E →L[𝕜] E, ∀ v, P v ∈ K ∧ v - P v ∈ Kᗮ then choose h else 0

/-- The operator is symmetric with nonnegative quadratic form. -/
def LinearMap.IsPositive (T : E →ₗ[𝕜] E) : Prop :=
  T.IsSymmetric ∧ ∀ x, 0 ≤ RCLike.re (inner 𝕜 (T x) x)

/-- The operator is symmetric with nonnegative quadratic form. -/
def ContinuousLinearMap.IsPositive (T : E →L[𝕜] E) : Prop :=
  (T : E →ₗ[𝕜] E).IsSymmetric ∧ ∀ x, 0 ≤ RCLike.re (inner 𝕜 (T x) x)

namespace InnerProductSpace
variable (𝕜) {ι : Type w} [LinearOrder ι] [LocallyFiniteOrderBot ι] [WellFoundedLT ι]

/-- The orthogonalization of Gram and Schmidt: each vector less its projection to the span of the
previous ones. -/
def gramSchmidt (f : ι → E) (n : ι) : E :=
  if h : ∃ w ∈ Submodule.span 𝕜 (f '' Set.Iio n), f n - w ∈ (Submodule.span 𝕜 (f '' Set.Iio n))ᗮ
  then f n - choose h else 0

/-- The orthogonalization of Gram and Schmidt, with vectors of norm `1`. -/
def gramSchmidtNormed (f : ι → E) (n : ι) : E :=
  (‖gramSchmidt 𝕜 f n‖ : 𝕜)⁻¹ • gramSchmidt 𝕜 f n
end InnerProductSpace
end

/-- The vector with one coordinate `a` and the others `0`. -/
abbrev EuclideanSpace.single {ι : Type u} {𝕜 : Type v} [DecidableEq ι] [RCLike 𝕜] (i : ι) (a : 𝕜) :
    EuclideanSpace 𝕜 ι := WithLp.toLp 2 (Pi.single i a)

section
variable {R : Type u} {M : Type v} [CommRing R] [AddCommGroup M] [Module R M]

/-- The kernel of the `k`-th power of `f - μ`, of all powers for `k = ⊤`. -/
def Module.End.genEigenspace (f : Module.End R M) (μ : R) (k : ℕ∞) : Submodule R M :=
  ⨆ l : ℕ, ⨆ _ : (l : ℕ∞) ≤ k, LinearMap.ker ((f - μ • (1 : Module.End R M)) ^ l)

/-- The linear forms that vanish on the subspace. -/
def Submodule.dualAnnihilator (W : Submodule R M) : Submodule R (Module.Dual R M) where
  carrier := {φ | ∀ w ∈ W, φ w = 0}
  add_mem' ha hb w hw := by rw [LinearMap.add_apply, ha w hw, hb w hw, add_zero]
  zero_mem' _ _ := rfl
  smul_mem' c φ h w hw := by rw [LinearMap.smul_apply, h w hw, smul_zero]

/-- The vectors on which the linear forms of the subspace vanish. -/
def Submodule.dualCoannihilator (Φ : Submodule R (Module.Dual R M)) : Submodule R M where
  carrier := {x | ∀ φ ∈ Φ, φ x = 0}
  add_mem' ha hb φ h := by rw [map_add, ha φ h, hb φ h, add_zero]
  zero_mem' φ _ := map_zero φ
  smul_mem' c x hx φ h := by rw [map_smul, hx φ h, smul_zero]

/-- The rank of the span of a set. -/
protected def Set.finrank (R : Type u) {M : Type v} [Semiring R] [AddCommMonoid M] [Module R M]
    (s : Set M) : ℕ := Module.finrank R (Submodule.span R s)
end

section
variable {R : Type u} {ι : Type v} {M : Type w} {N : Type x} [Semiring R] [AddCommMonoid M]
  [Module R M] [AddCommMonoid N] [Module R N]

/-- A map linear in each of its arguments. -/
structure MultilinearMap (R : Type u) {ι : Type v} (M₁ : ι → Type w) (M₂ : Type x) [Semiring R]
    [∀ i, AddCommMonoid (M₁ i)] [AddCommMonoid M₂] [∀ i, Module R (M₁ i)] [Module R M₂] where
  /-- The map. -/
  toFun : (∀ i, M₁ i) → M₂
  map_update_add' : ∀ [DecidableEq ι] (m : ∀ i, M₁ i) (i : ι) (x y : M₁ i),
    toFun (Function.update m i (x + y)) = toFun (Function.update m i x)
      + toFun (Function.update m i y)
  map_update_smul' : ∀ [DecidableEq ι] (m : ∀ i, M₁ i) (i : ι) (c : R) (x : M₁ i),
    toFun (Function.update m i (c • x)) = c • toFun (Function.update m i x)

instance MultilinearMap.instFunLike {M₁ : ι → Type w} [∀ i, AddCommMonoid (M₁ i)]
    [∀ i, Module R (M₁ i)] : FunLike (MultilinearMap R M₁ N) (∀ i, M₁ i) N where
  coe := toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl

/-- A multilinear map that vanishes where two arguments are equal. -/
structure AlternatingMap (R : Type u) (M : Type w) (N : Type x) (ι : Type v) [Semiring R]
    [AddCommMonoid M] [Module R M] [AddCommMonoid N] [Module R N] extends
    MultilinearMap R (fun _ : ι => M) N where
  map_eq_zero_of_eq' : ∀ (v : ι → M) (i j : ι), v i = v j → i ≠ j → toFun v = 0

@[inherit_doc] notation:max M " [⋀^" ι "]→ₗ[" R "] " N:100 => AlternatingMap R M N ι

instance AlternatingMap.instFunLike : FunLike (M [⋀^ι]→ₗ[R] N) (ι → M) N where
  coe f := f.toMultilinearMap
  coe_injective' f g h := by cases f; cases g; congr; exact DFunLike.coe_injective h
end

namespace Matrix
variable {l : Type u} {m : Type v} {n : Type w} {p : Type x} {α : Type y}

/-- The blocks `A i j • B`. -/
def kroneckerMap {α β γ : Type*} (f : α → β → γ) (A : Matrix l m α) (B : Matrix n p β) :
    Matrix (l × n) (m × p) γ := fun i j => f (A i.1 j.1) (B i.2 j.2)

end Matrix

namespace Kronecker
@[inherit_doc Matrix.kroneckerMap] scoped infixl:100 " ⊗ₖ " => Matrix.kroneckerMap (· * ·)
end Kronecker

namespace Matrix
variable {n : Type w} {α : Type y}

/-- The sum over all permutations of the products of the entries. -/
def permanent [DecidableEq n] [Fintype n] [CommSemiring α] (M : Matrix n n α) : α :=
  ∑ σ : Equiv.Perm n, ∏ i, M (σ i) i
end Matrix

/-- The matrix that permutes the coordinates. -/
abbrev Equiv.Perm.permMatrix {n : Type u} (R : Type v) [DecidableEq n] [Zero R] [One R]
    (σ : Equiv.Perm n) : Matrix n n R := fun i j => if σ i = j then 1 else 0

attribute [local instance] starRingOfComm in
/-- The group of orthogonal matrices with determinant one. -/
abbrev Matrix.specialOrthogonalGroup (n : Type u) (R : Type v) [DecidableEq n] [Fintype n]
    [CommRing R] : Submonoid (Matrix n n R) := specialUnitaryGroup n R

/-- The map into one more place that leaves out `p`. -/
def Fin.succAbove {n : ℕ} (p : Fin (n + 1)) (i : Fin n) : Fin (n + 1) :=
  if i.castSucc < p then i.castSucc else i.succ

end
