import Vocabulary.LinearAlgebra.Matrix.Det
import Vocabulary.LinearAlgebra.Basis
import Vocabulary.Set.Finite

/-!
# Matrices and linear maps

`Matrix.toLin'`, `Matrix.mulVecLin`, `LinearMap.toMatrix`, rank, trace and determinant of linear
maps.
-/

noncomputable section

universe u v w x y
variable {m : Type u} {n : Type v} {R : Type w} {M₁ : Type x} {M₂ : Type y}

section
variable [CommSemiring R]

/-- The multiplication with a matrix as a linear map. -/
def Matrix.mulVecLin [Fintype n] (M : Matrix m n R) : (n → R) →ₗ[R] m → R where
  toFun := M.mulVec
  map_add' v w := funext fun i => by
    show ∑ j, M i j * (v j + w j) = ∑ j, M i j * v j + ∑ j, M i j * w j
    simp only [mul_add, Finset.sum_add_distrib]
  map_smul' c v := funext fun i => by
    show ∑ j, M i j * (c * v j) = c * ∑ j, M i j * v j
    rw [Finset.mul_sum]
    exact Finset.sum_congr rfl fun j _ => mul_left_comm _ _ _

@[simp] theorem Matrix.mulVecLin_apply [Fintype n] (M : Matrix m n R) (v : n → R) :
    M.mulVecLin v = M.mulVec v := rfl

variable [Fintype n] [DecidableEq n]

/-- Matrices as linear maps of spaces of vectors. -/
def Matrix.toLin' : Matrix m n R ≃ₗ[R] (n → R) →ₗ[R] m → R where
  toFun := Matrix.mulVecLin
  map_add' A B := LinearMap.ext fun v => funext fun i => by
    show ∑ j, (A i j + B i j) * v j = ∑ j, A i j * v j + ∑ j, B i j * v j
    simp only [add_mul, Finset.sum_add_distrib]
  map_smul' c A := LinearMap.ext fun v => funext fun i => by
    show ∑ j, (c * A i j) * v j = c * ∑ j, A i j * v j
    rw [Finset.mul_sum]
    exact Finset.sum_congr rfl fun j _ => mul_assoc _ _ _
  invFun f := Matrix.of fun i j => f (Pi.single j 1) i
  left_inv A := Matrix.ext fun i j => by
    show ∑ k, A i k * (Pi.single j 1 : n → R) k = A i j
    rw [Finset.sum_eq_single j (fun k _ hk => ?_) fun h => absurd (Finset.mem_univ j) h]
    · simp [Pi.single]
    · simp [Pi.single, hk]
  right_inv f := LinearMap.ext fun v => funext fun i => by
    show ∑ j, f (Pi.single j 1) i * v j = f v i
    have hv : v = ∑ j, v j • (Pi.single j 1 : n → R) := funext fun k => by
      rw [Finset.sum_apply, Finset.sum_eq_single k (fun j _ hj => ?_) fun h =>
        absurd (Finset.mem_univ k) h]
      · simp [Pi.single]
      · simp [Pi.single, Ne.symm hj]
    rw [show f v = f (∑ j, v j • (Pi.single j 1 : n → R)) from congrArg f hv, map_sum,
      Finset.sum_apply]
    exact Finset.sum_congr rfl fun j _ => by
      rw [map_smul, Pi.smul_apply, smul_eq_mul, mul_comm]

/-- Linear maps of spaces of vectors as matrices. -/
def LinearMap.toMatrix' : ((n → R) →ₗ[R] m → R) ≃ₗ[R] Matrix m n R := Matrix.toLin'.symm

@[simp] theorem Matrix.toLin'_apply (M : Matrix m n R) (v : n → R) :
    Matrix.toLin' M v = M.mulVec v := rfl
theorem LinearMap.toMatrix'_apply (f : (n → R) →ₗ[R] m → R) (i j) :
    LinearMap.toMatrix' f i j = f (Pi.single j 1) i := rfl
@[simp] theorem Matrix.toLin'_toMatrix' (f : (n → R) →ₗ[R] m → R) :
    Matrix.toLin' (LinearMap.toMatrix' f) = f := Matrix.toLin'.apply_symm_apply f
@[simp] theorem LinearMap.toMatrix'_toLin' (M : Matrix m n R) :
    LinearMap.toMatrix' (Matrix.toLin' M) = M := Matrix.toLin'.symm_apply_apply M

variable [Finite m] [AddCommMonoid M₁] [AddCommMonoid M₂] [Module R M₁] [Module R M₂]

/-- Linear maps of modules with finite bases as linear maps of spaces of vectors. -/
private def Vocabulary.congrFun' (v₁ : Module.Basis n R M₁) (v₂ : Module.Basis m R M₂) :
    (M₁ →ₗ[R] M₂) ≃ₗ[R] ((n → R) →ₗ[R] m → R) where
  toFun f := v₂.equivFun.toLinearMap.comp (f.comp v₁.equivFun.symm.toLinearMap)
  map_add' f g := LinearMap.ext fun x => map_add v₂.equivFun _ _
  map_smul' c f := LinearMap.ext fun x => map_smul v₂.equivFun c _
  invFun f := v₂.equivFun.symm.toLinearMap.comp (f.comp v₁.equivFun.toLinearMap)
  left_inv f := LinearMap.ext fun x => by
    show v₂.equivFun.symm (v₂.equivFun (f (v₁.equivFun.symm (v₁.equivFun x)))) = f x
    rw [v₁.equivFun.symm_apply_apply, v₂.equivFun.symm_apply_apply]
  right_inv f := LinearMap.ext fun x => by
    show v₂.equivFun (v₂.equivFun.symm (f (v₁.equivFun (v₁.equivFun.symm x)))) = f x
    rw [v₁.equivFun.apply_symm_apply, v₂.equivFun.apply_symm_apply]

/-- The matrix of a linear map for two bases. -/
def LinearMap.toMatrix (v₁ : Module.Basis n R M₁) (v₂ : Module.Basis m R M₂) :
    (M₁ →ₗ[R] M₂) ≃ₗ[R] Matrix m n R := (Vocabulary.congrFun' v₁ v₂).trans LinearMap.toMatrix'

/-- The linear map with a given matrix for two bases. -/
def Matrix.toLin (v₁ : Module.Basis n R M₁) (v₂ : Module.Basis m R M₂) :
    Matrix m n R ≃ₗ[R] M₁ →ₗ[R] M₂ := (LinearMap.toMatrix v₁ v₂).symm

@[simp] theorem Matrix.toLin_toMatrix (v₁ : Module.Basis n R M₁) (v₂ : Module.Basis m R M₂)
    (f : M₁ →ₗ[R] M₂) : Matrix.toLin v₁ v₂ (LinearMap.toMatrix v₁ v₂ f) = f :=
  (LinearMap.toMatrix v₁ v₂).symm_apply_apply f
@[simp] theorem LinearMap.toMatrix_toLin (v₁ : Module.Basis n R M₁) (v₂ : Module.Basis m R M₂)
    (A : Matrix m n R) : LinearMap.toMatrix v₁ v₂ (Matrix.toLin v₁ v₂ A) = A :=
  (LinearMap.toMatrix v₁ v₂).apply_symm_apply A
end

/-- The matrix of a family of vectors for a basis. -/
def Module.Basis.toMatrix [CommSemiring R] [AddCommMonoid M₁] [Module R M₁]
    (e : Module.Basis m R M₁) (v : n → M₁) : Matrix m n R := fun i j => e.repr (v j) i

/-- The rank of a matrix: the dimension of its column space. -/
def Matrix.rank [CommRing R] [Fintype n] (A : Matrix m n R) : ℕ :=
  Module.finrank R (LinearMap.range A.mulVecLin)

section
variable (R : Type w) (M : Type x) [CommSemiring R] [AddCommMonoid M] [Module R M]

open Classical in
/-- The trace of a linear map: the trace of its matrix for a finite basis, `0` if there is none. -/
def LinearMap.trace : (M →ₗ[R] M) →ₗ[R] R :=
  if h : ∃ s : Finset M, Nonempty (Module.Basis s R M) then
    let b := Classical.choice (Classical.choose_spec h)
    { toFun := fun f => (LinearMap.toMatrix b b f).trace
      map_add' := fun f g => by rw [map_add, Matrix.trace_add]
      map_smul' := fun c f => by
        rw [map_smul]
        exact (Finset.smul_sum (r := c) (f := (LinearMap.toMatrix b b f).diag)).symm }
  else 0
end

section
variable {A : Type w} {M : Type x} [CommRing A] [AddCommGroup M] [Module A M]

open Classical in
/-- The homomorphism from linear maps is the determinant of their matrices for a finite basis. -/
private def Vocabulary.IsDet (d : (M →ₗ[A] M) →* A) : Prop :=
  ∃ s : Finset M, ∃ b : Module.Basis s A M, ∀ f, d f = (LinearMap.toMatrix b b f).det

open Classical in
/-- The determinant of a linear map: that of its matrix for a finite basis, `1` if there is none. -/
protected def LinearMap.det : (M →ₗ[A] M) →* A :=
  if h : ∃ d, Vocabulary.IsDet d then choose h else 1
end
end
