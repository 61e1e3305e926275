import Vocabulary.Analysis.InnerProductSpace
import Vocabulary.ENNReal.Basic
import Vocabulary.BigOperators.Ring

/-!
# Euclidean spaces
-/

universe u v w

noncomputable section

open Finset

/-- The type `V`, to be given the norm of exponent `p`. -/
structure WithLp (p : ENNReal) (V : Type u) where
  /-- The element as one of `WithLp p V`. -/
  toLp (p) ::
  /-- The element of `V`. -/
  ofLp : V

/-- Families with the norm of exponent `p`. -/
abbrev PiLp (p : ENNReal) {ι : Type u} (α : ι → Type v) : Type (max u v) := WithLp p (∀ i, α i)

instance PiLp.instCoeFun {p : ENNReal} {ι : Type u} {α : ι → Type v} :
    CoeFun (PiLp p α) fun _ => ∀ i, α i := ⟨fun x => x.ofLp⟩

/-- The space `𝕜ⁿ` with the Euclidean norm. -/
abbrev EuclideanSpace (𝕜 : Type u) (n : Type v) : Type (max u v) := PiLp 2 fun _ : n => 𝕜

namespace WithLp
variable {p : ENNReal} {V : Type u} {𝕜 : Type v}

theorem ext {x y : WithLp p V} (h : x.ofLp = y.ofLp) : x = y := by cases x; cases y; cases h; rfl

instance instAddCommGroup [AddCommGroup V] : AddCommGroup (WithLp p V) where
  zero := toLp p (0 : V)
  add x y := toLp p (x.ofLp + y.ofLp)
  neg x := toLp p (-x.ofLp)
  sub x y := toLp p (x.ofLp - y.ofLp)
  nsmul n x := toLp p (n • x.ofLp)
  nsmul_zero _ := ext (AddMonoid.nsmul_zero _)
  nsmul_succ _ _ := ext (AddMonoid.nsmul_succ _ _)
  zsmul n x := toLp p (n • x.ofLp)
  zsmul_zero' _ := ext (SubNegMonoid.zsmul_zero' _)
  zsmul_succ' _ _ := ext (SubNegMonoid.zsmul_succ' _ _)
  zsmul_neg' _ _ := ext (SubNegMonoid.zsmul_neg' _ _)
  add_assoc _ _ _ := ext (add_assoc _ _ _)
  add_comm _ _ := ext (add_comm _ _)
  zero_add _ := ext (zero_add _)
  add_zero _ := ext (add_zero _)
  neg_add_cancel _ := ext (neg_add_cancel _)
  sub_eq_add_neg _ _ := ext (sub_eq_add_neg _ _)

instance instModule [Semiring 𝕜] [AddCommGroup V] [Module 𝕜 V] : Module 𝕜 (WithLp p V) where
  smul c x := toLp p (c • x.ofLp)
  one_smul _ := ext (one_smul _ _)
  mul_smul _ _ _ := ext (mul_smul _ _ _)
  smul_zero _ := ext (smul_zero _)
  smul_add _ _ _ := ext (smul_add _ _ _)
  add_smul _ _ _ := ext (add_smul _ _ _)
  zero_smul _ := ext (zero_smul _ _)

end WithLp

section Minkowski
variable {ι : Type u} (s : Finset ι) (a b : ι → ℝ)

private theorem Vocabulary.sum_mul_le :
    (∑ i ∈ s, a i * b i) ≤ √(∑ i ∈ s, a i ^ 2) * √(∑ i ∈ s, b i ^ 2) := by
  classical
  have key : 0 ≤ ∑ i ∈ s, a i ^ 2 ∧ 0 ≤ ∑ i ∈ s, b i ^ 2 ∧
      (∑ i ∈ s, a i * b i) * (∑ i ∈ s, a i * b i) ≤ (∑ i ∈ s, a i ^ 2) * ∑ i ∈ s, b i ^ 2 := by
    induction s using Finset.induction_on with
    | empty => simp
    | insert i s hi ih =>
      rw [sum_insert hi, sum_insert hi, sum_insert hi]
      generalize ∑ i ∈ s, a i ^ 2 = A at *
      generalize ∑ i ∈ s, b i ^ 2 = B at *
      generalize ∑ i ∈ s, a i * b i = S at *
      generalize a i = x at *
      generalize b i = y at *
      obtain ⟨hA, hB, hS⟩ := ih
      have hx := sq_nonneg x
      have hy := sq_nonneg y
      refine ⟨add_nonneg hx hA, add_nonneg hy hB, ?_⟩
      have h₁ : 2 * S * (x * y) ≤ A * y ^ 2 + B * x ^ 2 := not_lt.1 fun h => by
        have h₂ : 0 ≤ A * y ^ 2 + B * x ^ 2 := add_nonneg (mul_nonneg hA hy) (mul_nonneg hB hx)
        have h₃ := mul_lt_mul_of_pos_left h (c := 2 * S * (x * y)) (by grind)
        have h₄ := mul_le_mul_of_nonneg_left h.le h₂
        have h₅ := mul_le_mul_of_nonneg_right hS (mul_nonneg hx hy)
        have h₆ := mul_self_nonneg (A * y ^ 2 - B * x ^ 2)
        grind
      grind
  obtain ⟨hA, hB, h⟩ := key
  refine not_lt.1 fun hlt => ?_
  have h₁ := mul_nonneg (Real.sqrt_nonneg (∑ i ∈ s, a i ^ 2)) (Real.sqrt_nonneg (∑ i ∈ s, b i ^ 2))
  have h₂ := mul_lt_mul_of_pos_left hlt (c := ∑ i ∈ s, a i * b i) (by grind)
  have h₃ := mul_le_mul_of_nonneg_left hlt.le h₁
  have h₄ := Real.mul_self_sqrt hA
  have h₅ := Real.mul_self_sqrt hB
  have h₆ : √(∑ i ∈ s, a i ^ 2) * √(∑ i ∈ s, b i ^ 2) *
      (√(∑ i ∈ s, a i ^ 2) * √(∑ i ∈ s, b i ^ 2)) = (∑ i ∈ s, a i ^ 2) * ∑ i ∈ s, b i ^ 2 := by
    rw [mul_mul_mul_comm, h₄, h₅]
  grind

private theorem Vocabulary.sum_sq_nonneg : 0 ≤ ∑ i ∈ s, a i ^ 2 := by
  classical
  induction s using Finset.induction_on with
  | empty => simp
  | insert i s hi ih => rw [sum_insert hi]; exact add_nonneg (sq_nonneg _) ih

private theorem Vocabulary.single_le {i : ι} (h : i ∈ s) : a i ^ 2 ≤ ∑ j ∈ s, a j ^ 2 := by
  classical
  induction s using Finset.induction_on with
  | empty => simp at h
  | insert j s hj ih =>
    rw [sum_insert hj]
    have h₁ := Vocabulary.sum_sq_nonneg s a
    have h₂ := sq_nonneg (a j)
    rcases mem_insert.1 h with rfl | h
    · grind
    · have := ih h
      grind

private theorem Vocabulary.sum_le_sum' {a b : ι → ℝ} (h : ∀ i, a i ≤ b i) :
    ∑ i ∈ s, a i ≤ ∑ i ∈ s, b i := by
  classical
  induction s using Finset.induction_on with
  | empty => simp
  | insert i s hi ih => rw [sum_insert hi, sum_insert hi]; exact add_le_add (h i) ih

private theorem Vocabulary.sqrt_sum_add_sq_le : √(∑ i ∈ s, (a i + b i) ^ 2) ≤
    √(∑ i ∈ s, a i ^ 2) + √(∑ i ∈ s, b i ^ 2) := by
  have h₁ := Vocabulary.sum_mul_le s a b
  have h₂ : ∑ i ∈ s, (a i + b i) ^ 2 =
      ∑ i ∈ s, a i ^ 2 + ∑ i ∈ s, b i ^ 2 + 2 * ∑ i ∈ s, a i * b i := by
    rw [mul_sum, ← sum_add_distrib, ← sum_add_distrib]
    exact sum_congr rfl fun i _ => by grind
  have hA := Vocabulary.sum_sq_nonneg s a
  have hB := Vocabulary.sum_sq_nonneg s b
  have h₃ := Real.mul_self_sqrt hA
  have h₄ := Real.mul_self_sqrt hB
  have h₅ := Real.sqrt_nonneg (∑ i ∈ s, a i ^ 2)
  have h₆ := Real.sqrt_nonneg (∑ i ∈ s, b i ^ 2)
  have h₇ : ∑ i ∈ s, (a i + b i) ^ 2 ≤
      (√(∑ i ∈ s, a i ^ 2) + √(∑ i ∈ s, b i ^ 2)) ^ 2 := by
    rw [h₂]; grind
  have h₈ := Real.sqrt_le_sqrt h₇
  rwa [Real.sqrt_sq (add_nonneg h₅ h₆)] at h₈

end Minkowski

namespace PiLp
variable {ι : Type u} [Fintype ι] {β : ι → Type v}

instance instNormTwo [∀ i, SeminormedAddCommGroup (β i)] : Norm (PiLp 2 β) :=
  ⟨fun f => √(∑ i, ‖f.ofLp i‖ ^ 2)⟩

private theorem norm_two_add_le [∀ i, SeminormedAddCommGroup (β i)] (f g : PiLp 2 β) :
    ‖f + g‖ ≤ ‖f‖ + ‖g‖ := by
  refine le_trans (Real.sqrt_le_sqrt (Vocabulary.sum_le_sum' univ (b := fun i =>
    (‖f.ofLp i‖ + ‖g.ofLp i‖) ^ 2) fun i => ?_)) (Vocabulary.sqrt_sum_add_sq_le univ _ _)
  have h₁ := norm_add_le (f.ofLp i) (g.ofLp i)
  have h₂ := norm_nonneg (f.ofLp i + g.ofLp i)
  show ‖f.ofLp i + g.ofLp i‖ ^ 2 ≤ _
  have h₃ := mul_le_mul_of_nonneg_left h₁ h₂
  have h₄ := mul_le_mul_of_nonneg_right h₁ (h₂.trans h₁)
  grind

instance instSeminormedTwo [∀ i, SeminormedAddCommGroup (β i)] :
    SeminormedAddCommGroup (PiLp 2 β) where
  dist_self x := by
    show √(∑ i, ‖x.ofLp i - x.ofLp i‖ ^ 2) = 0
    rw [Finset.sum_eq_zero fun i _ => by rw [sub_self, norm_zero, sq, mul_zero], Real.sqrt_zero]
  dist_comm x y := by
    show √(∑ i, ‖x.ofLp i - y.ofLp i‖ ^ 2) = √(∑ i, ‖y.ofLp i - x.ofLp i‖ ^ 2)
    rw [Finset.sum_congr rfl fun i _ => by rw [norm_sub_rev]]
  dist_triangle x y z := by
    have h := norm_two_add_le (x - y) (y - z)
    rwa [show x - y + (y - z) = x - z by
      simp only [sub_eq_add_neg]; rw [add_assoc, ← add_assoc (-y), neg_add_cancel, zero_add]] at h

instance instNormedTwo [∀ i, NormedAddCommGroup (β i)] : NormedAddCommGroup (PiLp 2 β) :=
  { PiLp.instSeminormedTwo with
    eq_of_dist_eq_zero := fun {x y} h => WithLp.ext <| funext fun i => by
      have h : √(∑ i, ‖x.ofLp i - y.ofLp i‖ ^ 2) = 0 := h
      have h₀ := Vocabulary.sum_sq_nonneg univ fun i => ‖x.ofLp i - y.ofLp i‖
      have h₁ := Real.mul_self_sqrt h₀
      rw [h, mul_zero] at h₁
      have h₂ : ‖x.ofLp i - y.ofLp i‖ ^ 2 ≤ ∑ i, ‖x.ofLp i - y.ofLp i‖ ^ 2 := by
        exact Vocabulary.single_le univ (fun i => ‖x.ofLp i - y.ofLp i‖) (mem_univ i)
      rw [← h₁] at h₂
      exact sub_eq_zero.1 (norm_eq_zero.1 (eq_zero_of_pow_eq_zero (n := 2)
        (le_antisymm h₂ (sq_nonneg _)))) }

instance instNormedSpaceTwo {𝕜 : Type w} [NormedField 𝕜] [∀ i, SeminormedAddCommGroup (β i)]
    [∀ i, NormedSpace 𝕜 (β i)] : NormedSpace 𝕜 (PiLp 2 β) where
  toModule := WithLp.instModule
  norm_smul_le c x := by
    have h : √(∑ i, ‖c • x.ofLp i‖ ^ 2) ≤ √(‖c‖ ^ 2 * ∑ i, ‖x.ofLp i‖ ^ 2) := by
      refine Real.sqrt_le_sqrt ?_
      rw [mul_sum]
      refine Vocabulary.sum_le_sum' univ fun i => ?_
      have h₁ := norm_smul_le c (x.ofLp i)
      have h₂ := norm_nonneg (c • x.ofLp i)
      have h₃ := mul_le_mul_of_nonneg_left h₁ h₂
      have h₄ := mul_le_mul_of_nonneg_right h₁ (h₂.trans h₁)
      grind
    rwa [Real.sqrt_mul (sq_nonneg _), Real.sqrt_sq (norm_nonneg c)] at h

private theorem map_sum' {ι : Type u} {M : Type v} {N : Type w} [AddCommMonoid M] [AddCommMonoid N]
    (f : M → N) (h0 : f 0 = 0) (hadd : ∀ x y, f (x + y) = f x + f y) (s : Finset ι) (g : ι → M) :
    f (∑ i ∈ s, g i) = ∑ i ∈ s, f (g i) := by
  classical
  induction s using Finset.induction_on with
  | empty => exact h0
  | insert i s hi ih => rw [sum_insert hi, sum_insert hi, hadd, ih]

instance innerProductSpace {𝕜 : Type w} [RCLike 𝕜] [∀ i, NormedAddCommGroup (β i)]
    [∀ i, InnerProductSpace 𝕜 (β i)] : InnerProductSpace 𝕜 (PiLp 2 β) where
  toNormedSpace := PiLp.instNormedSpaceTwo
  inner x y := ∑ i, inner 𝕜 (x.ofLp i) (y.ofLp i)
  norm_sq_eq_re_inner x := by
    show √(∑ i, ‖x.ofLp i‖ ^ 2) ^ 2 = RCLike.re (∑ i, inner 𝕜 (x.ofLp i) (x.ofLp i))
    rw [Real.sq_sqrt (Vocabulary.sum_sq_nonneg _ _),
      map_sum' (fun z : 𝕜 => RCLike.re z) (map_zero _) (map_add _)]
    exact sum_congr rfl fun i _ => InnerProductSpace.norm_sq_eq_re_inner _
  conj_inner_symm x y := by
    rw [map_sum' (fun z : 𝕜 => starRingEnd 𝕜 z) (map_zero _) (map_add _)]
    exact sum_congr rfl fun i _ => InnerProductSpace.conj_inner_symm _ _
  add_left x y z := by
    rw [← sum_add_distrib]
    exact sum_congr rfl fun i _ => InnerProductSpace.add_left _ _ _
  smul_left x y r := by
    rw [mul_sum]
    exact sum_congr rfl fun i _ => InnerProductSpace.smul_left _ _ _

end PiLp
end
