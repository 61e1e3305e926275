import Vocabulary.Analysis.Euclidean
import Vocabulary.LinearAlgebra.Basis
import Vocabulary.LinearAlgebra.Noetherian
import Vocabulary.Finset.FintypeInstances

/-!
# Spaces of finite dimension, and the complex numbers as a real one
-/

universe u v w

noncomputable section

theorem Module.Finite.of_basis {R : Type u} {M : Type v} {ι : Type w} [Semiring R]
    [AddCommMonoid M] [Module R M] [_root_.Finite ι] (b : Module.Basis ι R M) :
    Module.Finite R M := by
  classical
  have := Fintype.ofFinite ι
  refine ⟨Finset.univ.image b, Submodule.eq_top_iff'.2 fun x => ?_⟩
  rw [← b.linearCombination_repr x, Finsupp.linearCombination_apply]
  exact Submodule.sum_mem _ fun i _ => Submodule.smul_mem _ _ (Submodule.subset_span (by simp))

instance Module.Finite.finite_pi {R : Type u} {ι : Type v} [Semiring R] [_root_.Finite ι] :
    Module.Finite R (ι → R) := .of_basis (Pi.basisFun R ι)

instance Module.Finite.euclideanSpace {n : Type v} [_root_.Finite n] {𝕜 : Type u} [RCLike 𝕜] :
    Module.Finite 𝕜 (EuclideanSpace 𝕜 n) :=
  .of_basis (.ofEquivFun (ι := n) {
    toFun := fun x => x.ofLp
    invFun := WithLp.toLp 2
    left_inv := fun _ => rfl
    right_inv := fun _ => rfl
    map_add' := fun _ _ => rfl
    map_smul' := fun _ _ => rfl })

private theorem Vocabulary.smul_re (r : ℝ) (z : ℂ) : (r • z).re = r * z.re := by
  rw [Algebra.smul_def]
  show ((r : ℂ) * z).re = _
  rw [Complex.mul_re, Complex.ofReal_re, Complex.ofReal_im, zero_mul, sub_zero]
private theorem Vocabulary.smul_im (r : ℝ) (z : ℂ) : (r • z).im = r * z.im := by
  rw [Algebra.smul_def]
  show ((r : ℂ) * z).im = _
  rw [Complex.mul_im, Complex.ofReal_re, Complex.ofReal_im, zero_mul, add_zero]

instance Complex.finiteDimensional_real : FiniteDimensional ℝ ℂ :=
  .of_basis (ι := Fin 2) (.ofEquivFun {
    toFun := fun z i => if i = 0 then z.re else z.im
    invFun := fun f => ⟨f 0, f 1⟩
    left_inv := fun z => rfl
    right_inv := fun f => funext fun i => by match i with | 0 => rfl | 1 => rfl
    map_add' := fun z w => funext fun i => by match i with | 0 => rfl | 1 => rfl
    map_smul' := fun c z => funext fun i => by
      match i with
      | 0 => exact Vocabulary.smul_re c z
      | 1 => exact Vocabulary.smul_im c z })

/-- The complex numbers as a Euclidean plane. -/
instance Complex.instInnerProductSpaceReal : InnerProductSpace ℝ ℂ where
  inner z w := (w * starRingEnd ℂ z).re
  norm_sq_eq_re_inner z := by
    show ‖z‖ ^ 2 = (z * starRingEnd ℂ z).re
    exact InnerProductSpace.norm_sq_eq_re_inner (𝕜 := ℂ) z
  conj_inner_symm z w := by
    show (z * starRingEnd ℂ w).re = (w * starRingEnd ℂ z).re
    rw [Complex.mul_re, Complex.mul_re]
    show z.re * w.re - z.im * -w.im = w.re * z.re - w.im * -z.im
    grind
  add_left x y z := by
    show (z * starRingEnd ℂ (x + y)).re = (z * starRingEnd ℂ x).re + (z * starRingEnd ℂ y).re
    rw [map_add, mul_add]; rfl
  smul_left x y r := by
    show (y * starRingEnd ℂ (r • x)).re = r * (y * starRingEnd ℂ x).re
    rw [Complex.mul_re, Complex.mul_re]
    show y.re * (r • x).re - y.im * -(r • x).im = r * (y.re * x.re - y.im * -x.im)
    rw [Vocabulary.smul_re, Vocabulary.smul_im]
    grind

end
