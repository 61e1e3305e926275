import Vocabulary.Analysis.Euclidean
import Vocabulary.Topology.Complete
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

section
open Filter Topology
variable {n : Type v} {𝕜 : Type u} [RCLike 𝕜]

private theorem Vocabulary.sum_sq_bounds (s : Finset n) (a : n → ℝ) :
    (∀ i ∈ s, a i ^ 2 ≤ ∑ j ∈ s, a j ^ 2) ∧ 0 ≤ ∑ j ∈ s, a j ^ 2 ∧
      ∀ c, (∀ i, a i ^ 2 ≤ c) → ∑ j ∈ s, a j ^ 2 ≤ (s.card : ℝ) * c := by
  classical
  induction s using Finset.induction_on with
  | empty => simp
  | insert j s hj ih =>
    obtain ⟨h₁, h₂, h₃⟩ := ih
    rw [Finset.sum_insert hj, Finset.card_insert_of_notMem hj]
    have h₄ := sq_nonneg (a j)
    refine ⟨fun i hi => ?_, add_nonneg h₄ h₂, fun c hc => ?_⟩
    · rcases Finset.mem_insert.1 hi with rfl | hi
      · simpa using add_le_add (le_refl (a i ^ 2)) h₂
      · exact by simpa using add_le_add h₄ (h₁ i hi)
    · rw [Nat.cast_add, Nat.cast_one, add_mul, one_mul, add_comm]
      exact add_le_add (h₃ c hc) (hc j)

private theorem Vocabulary.sq_le_sq' {a d : ℝ} (ha : 0 ≤ a) (h : a ≤ d) : a ^ 2 ≤ d ^ 2 := by
  rw [sq, sq]
  exact (mul_le_mul_of_nonneg_left h ha).trans (mul_le_mul_of_nonneg_right h (ha.trans h))

private theorem Vocabulary.card_mul_lt {k ε : ℝ} (hk : 0 ≤ k) (hε : 0 < ε) :
    0 < ε / (k + 1) ∧ k * (ε / (k + 1)) ^ 2 < ε ^ 2 := by
  have hc : 0 < k + 1 := by grind
  have hδ : 0 < ε / (k + 1) := div_pos hε hc
  have e : ε = (k + 1) * (ε / (k + 1)) := by
    rw [div_eq_mul_inv, mul_left_comm, mul_inv_cancel₀ hc.ne', mul_one]
  generalize ε / (k + 1) = δ at *
  subst e
  refine ⟨hδ, ?_⟩
  rw [mul_pow]
  have := mul_nonneg hk hk
  exact mul_lt_mul_of_pos_right (by grind) (by rw [sq]; exact mul_pos hδ hδ)

/-- The space `𝕜ⁿ` is complete: limits are taken coordinate by coordinate. -/
instance EuclideanSpace.instCompleteSpace [Fintype n] : CompleteSpace (EuclideanSpace 𝕜 n) where
  complete {F} hF := by
    obtain ⟨hne, h⟩ := Metric.cauchy_iff.1 hF
    have coord : ∀ (i : n) (x y : EuclideanSpace 𝕜 n), dist (x.ofLp i) (y.ofLp i) ≤ dist x y := by
      intro i x y
      rw [NormedAddCommGroup.dist_eq]
      show _ ≤ √(∑ i, ‖x.ofLp i - y.ofLp i‖ ^ 2)
      have := Real.sqrt_le_sqrt ((Vocabulary.sum_sq_bounds Finset.univ
        fun i => ‖x.ofLp i - y.ofLp i‖).1 i (Finset.mem_univ i))
      rwa [Real.sqrt_sq (norm_nonneg _)] at this
    have key : ∀ i, Cauchy (map (fun x : EuclideanSpace 𝕜 n => x.ofLp i) F) := fun i =>
      Metric.cauchy_iff.2 ⟨inferInstance, fun ε hε => by
        obtain ⟨t, ht, h⟩ := h ε hε
        refine ⟨(fun x => x.ofLp i) '' t, mem_of_superset (f := F) ht fun x hx => ⟨x, hx, rfl⟩, ?_⟩
        rintro _ ⟨x, hx, rfl⟩ _ ⟨y, hy, rfl⟩
        exact (coord i x y).trans_lt (h x hx y hy)⟩
    have lim : ∃ L : n → 𝕜, ∀ i, map (fun x : EuclideanSpace 𝕜 n => x.ofLp i) F ≤ 𝓝 (L i) :=
      ⟨fun i => Classical.choose (CompleteSpace.complete (key i)),
        fun i => Classical.choose_spec (CompleteSpace.complete (key i))⟩
    obtain ⟨L, hL⟩ := lim
    refine ⟨WithLp.toLp 2 L, fun s hs => ?_⟩
    obtain ⟨ε, hε, hs⟩ := Metric.mem_nhds_iff.1 hs
    obtain ⟨hδ, hδ'⟩ := Vocabulary.card_mul_lt (Nat.cast_nonneg (R := ℝ) (Fintype.card n)) hε
    generalize ε / ((Fintype.card n : ℝ) + 1) = δ at hδ hδ'
    have all : ∀ t : Finset n,
        {x : EuclideanSpace 𝕜 n | ∀ i ∈ t, dist (x.ofLp i) (L i) < δ} ∈ F := by
      classical
      intro t
      induction t using Finset.induction_on with
      | empty => exact mem_of_superset univ_mem fun x _ i hi => absurd hi (Finset.notMem_empty i)
      | insert j t hj ih =>
        have h₁ := hL j (Metric.ball_mem_nhds (L j) hδ)
        refine mem_of_superset (inter_mem (f := F) h₁ ih) fun x hx i hi => ?_
        rcases Finset.mem_insert.1 hi with rfl | hi
        · exact hx.1
        · exact hx.2 i hi
    refine mem_of_superset (all Finset.univ) fun x hx => hs ?_
    show √(∑ i, ‖x.ofLp i - L i‖ ^ 2) < ε
    have hb := (Vocabulary.sum_sq_bounds Finset.univ fun i => ‖x.ofLp i - L i‖).2.2 (δ ^ 2)
      fun i => by
        have h₁ : dist (x.ofLp i) (L i) < δ := hx i (Finset.mem_univ i)
        rw [NormedAddCommGroup.dist_eq] at h₁
        exact Vocabulary.sq_le_sq' (norm_nonneg _) h₁.le
    have h₉ := Real.sqrt_lt_sqrt
      (Vocabulary.sum_sq_bounds Finset.univ fun i => ‖x.ofLp i - L i‖).2.1 (hb.trans_lt hδ')
    rwa [Real.sqrt_sq hε.le] at h₉
end

end
