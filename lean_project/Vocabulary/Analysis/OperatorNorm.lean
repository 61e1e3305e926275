import Vocabulary.Topology.NormedRing
import Vocabulary.Analysis.ContinuousLinearMap
import Vocabulary.Real.ConditionallyComplete
import Vocabulary.Tactic.Basic

/-!
# Algebra of continuous linear maps
-/

universe u v w x

noncomputable section

namespace ContinuousLinearMap

section
variable {R : Type u} {M : Type v} {N : Type w} [Semiring R] [TopologicalSpace M]
  [AddCommMonoid M] [Module R M] [TopologicalSpace N] [AddCommMonoid N] [Module R N]

instance [ContinuousAdd N] : Add (M →L[R] N) :=
  ⟨fun f g => ⟨f.toLinearMap + g.toLinearMap, f.cont.add g.cont⟩⟩
@[simp] theorem add_apply [ContinuousAdd N] (f g : M →L[R] N) (x : M) : (f + g) x = f x + g x := rfl

instance addCommMonoid [ContinuousAdd N] : AddCommMonoid (M →L[R] N) where
  add_assoc _ _ _ := ext fun _ => add_assoc _ _ _
  add_comm _ _ := ext fun _ => add_comm _ _
  zero_add _ := ext fun _ => zero_add _
  add_zero _ := ext fun _ => add_zero _
end

section
variable {R : Type u} {M : Type v} {N : Type w} [Ring R] [TopologicalSpace M]
  [AddCommGroup M] [Module R M] [TopologicalSpace N] [AddCommGroup N] [Module R N]
  [IsTopologicalAddGroup N]

instance neg : Neg (M →L[R] N) := ⟨fun f => ⟨-f.toLinearMap, f.cont.neg⟩⟩
instance sub : Sub (M →L[R] N) := ⟨fun f g => ⟨f.toLinearMap - g.toLinearMap, f.cont.sub g.cont⟩⟩
@[simp] theorem neg_apply (f : M →L[R] N) (x : M) : (-f) x = -f x := rfl
@[simp] theorem sub_apply (f g : M →L[R] N) (x : M) : (f - g) x = f x - g x := rfl

instance addCommGroup : AddCommGroup (M →L[R] N) :=
  { ContinuousLinearMap.addCommMonoid with
    neg_add_cancel := fun _ => ext fun _ => neg_add_cancel _
    sub_eq_add_neg := fun _ _ => ext fun _ => sub_eq_add_neg _ _ }
end

section
variable {R : Type u} {M : Type v} {N : Type w} [CommSemiring R] [TopologicalSpace M]
  [AddCommMonoid M] [Module R M] [TopologicalSpace N] [AddCommMonoid N] [Module R N]
  [ContinuousConstSMul R N]

instance instSMul : SMul R (M →L[R] N) := ⟨fun c f => ⟨c • f.toLinearMap,
  (ContinuousConstSMul.continuous_const_smul c).comp f.cont⟩⟩
@[simp] theorem smul_apply (c : R) (f : M →L[R] N) (x : M) : (c • f) x = c • f x := rfl

instance module [ContinuousAdd N] : Module R (M →L[R] N) where
  one_smul _ := ext fun _ => one_smul _ _
  mul_smul _ _ _ := ext fun _ => mul_smul _ _ _
  smul_zero _ := ext fun _ => smul_zero _
  smul_add _ _ _ := ext fun _ => smul_add _ _ _
  add_smul _ _ _ := ext fun _ => add_smul _ _ _
  zero_smul _ := ext fun _ => zero_smul _ _
end

section
variable {R : Type u} {M : Type v} [TopologicalSpace M]

instance monoidWithZero [Semiring R] [AddCommMonoid M] [Module R M] :
    MonoidWithZero (M →L[R] M) where
  mul_assoc _ _ _ := rfl
  one_mul _ := rfl
  mul_one _ := rfl
  zero_mul _ := rfl
  mul_zero f := ext fun _ => map_zero f

instance semiring [Semiring R] [AddCommMonoid M] [Module R M] [ContinuousAdd M] :
    Semiring (M →L[R] M) :=
  { ContinuousLinearMap.monoidWithZero, ContinuousLinearMap.addCommMonoid with
    left_distrib := fun f _ _ => ext fun _ => map_add f _ _
    right_distrib := fun _ _ _ => rfl }

instance ring [Ring R] [AddCommGroup M] [Module R M] [IsTopologicalAddGroup M] :
    Ring (M →L[R] M) :=
  { ContinuousLinearMap.semiring, ContinuousLinearMap.addCommGroup with }

@[simp] theorem mul_apply' [Semiring R] [AddCommMonoid M] [Module R M] (f g : M →L[R] M) (x : M) :
    (f * g) x = f (g x) := rfl

/-- The linear functional times a vector. -/
def smulRight {N : Type w} [CommSemiring R] [TopologicalSpace R] [AddCommMonoid M] [Module R M]
    [TopologicalSpace N] [AddCommMonoid N] [Module R N] [h : ContinuousSMul R N] (c : M →L[R] R)
    (f : N) : M →L[R] N where
  toFun x := c x • f
  map_add' x y := by rw [map_add, add_smul]
  map_smul' a x := by
    show c (a • x) • f = a • c x • f
    rw [map_smul, smul_eq_mul, mul_smul]
  cont := c.cont.smul continuous_const
end

end ContinuousLinearMap

section Norm
variable {𝕜 : Type u} {E : Type v} {F : Type w} [NontriviallyNormedField 𝕜]
  [SeminormedAddCommGroup E] [SeminormedAddCommGroup F] [NormedSpace 𝕜 E] [NormedSpace 𝕜 F]

private theorem Vocabulary.pow_unbounded {r : ℝ} (hr : 1 < r) (M : ℝ) : ∃ n : ℕ, M < r ^ n := by
  have hr' : 0 < r - 1 := sub_pos.2 hr
  have h₀ : ∀ n : ℕ, 1 ≤ r ^ n := fun n => by
    induction n with
    | zero => exact le_of_eq (pow_zero r).symm
    | succ n ih =>
      rw [pow_succ']
      have h := mul_le_mul_of_nonneg_left ih (zero_le_one.trans hr.le)
      rw [mul_one] at h
      exact hr.le.trans h
  have h : ∀ n : ℕ, n * (r - 1) ≤ r ^ n := fun n => by
    induction n with
    | zero => rw [Nat.cast_zero, zero_mul]; exact zero_le_one.trans (h₀ 0)
    | succ n ih =>
      rw [Nat.cast_succ, pow_succ, add_mul, one_mul]
      have h := mul_le_mul_of_nonneg_right (h₀ n) hr'.le
      rw [one_mul, mul_sub, mul_one] at h
      have h := add_le_add ih h
      rwa [add_comm (r ^ n), sub_add_cancel] at h
  obtain ⟨n, hn⟩ := Real.exists_nat_gt (M / (r - 1))
  exact ⟨n, lt_of_lt_of_le ((div_lt_iff₀ hr').1 hn) (h n)⟩

private theorem Vocabulary.norm_smul' (c : 𝕜) (x : E) (hc : c ≠ 0) : ‖c • x‖ = ‖c‖ * ‖x‖ := by
  refine le_antisymm (norm_smul_le c x) ?_
  have h₀ : ‖c‖ ≠ 0 := fun h => hc (norm_eq_zero.1 h)
  have h₁ := norm_smul_le c⁻¹ (c • x)
  rw [smul_smul, inv_mul_cancel₀ hc, one_smul] at h₁
  have h₂ := mul_le_mul_of_nonneg_left h₁ (norm_nonneg c)
  have h₃ : ‖c‖ * ‖(1 : 𝕜)‖ = ‖c‖ := by rw [← norm_mul, mul_one]
  have h₄ : ‖(1 : 𝕜)‖ = 1 := by rw [← one_mul ‖(1 : 𝕜)‖, ← inv_mul_cancel₀ h₀, mul_assoc, h₃]
  rwa [← mul_assoc, ← norm_mul, mul_inv_cancel₀ hc, h₄, one_mul] at h₂

private theorem Vocabulary.le_of_mul_le {a b c : ℝ} (hc : 0 < c) (h : c * a ≤ c * b) : a ≤ b :=
  not_lt.1 fun hlt => not_lt.2 h (mul_lt_mul_of_pos_left hlt hc)
private theorem Vocabulary.lt_of_mul_lt {a b c : ℝ} (hc : 0 < c) (h : c * a < c * b) : a < b :=
  not_le.1 fun hle => not_le.2 h (mul_le_mul_of_nonneg_left hle hc.le)

namespace ContinuousLinearMap

/-- A continuous linear map multiplies norms by a bounded factor. -/
theorem bound (f : E →L[𝕜] F) : ∃ C, 0 < C ∧ ∀ x : E, ‖f x‖ ≤ C * ‖x‖ := by
  obtain ⟨c, hc⟩ := NontriviallyNormedField.non_trivial (α := 𝕜)
  have hr : 0 < ‖c‖ := zero_lt_one.trans hc
  have hc0 : c ≠ 0 := fun h => by
    rw [h, norm_zero] at hr; exact lt_irrefl _ hr
  have hs (x : E) : ‖c • x‖ = ‖c‖ * ‖x‖ := Vocabulary.norm_smul' c x hc0
  obtain ⟨δ, hδ, h⟩ := Metric.continuous_iff.1 f.continuous 0 1 zero_lt_one
  have h : ∀ x, ‖x‖ < δ → ‖f x‖ < 1 := fun x hx => by
    have := h x (by rwa [dist_zero_right])
    rwa [map_zero, dist_zero_right] at this
  have hf (x : E) : ‖f (c • x)‖ = ‖c‖ * ‖f x‖ := by rw [map_smul, Vocabulary.norm_smul' c _ hc0]
  have hd := div_pos hr hδ
  have hcd : ‖c‖ / δ * δ = ‖c‖ := div_mul_cancel₀ _ hδ.ne'
  refine ⟨‖c‖ / δ, hd, ?_⟩
  generalize ‖c‖ / δ = D at hd hcd
  have step : ∀ x : E, ‖f (c • x)‖ ≤ D * ‖c • x‖ ↔ ‖f x‖ ≤ D * ‖x‖ := fun x => by
    rw [hf, hs, mul_left_comm]
    exact ⟨Vocabulary.le_of_mul_le hr, fun h => mul_le_mul_of_nonneg_left h hr.le⟩
  have down : ∀ (n : ℕ) (x : E), ‖x‖ < δ → δ ≤ ‖c‖ ^ n * ‖x‖ → ‖f x‖ ≤ D * ‖x‖ := fun n => by
    induction n with
    | zero => intro x h₁ h₂; rw [pow_zero, one_mul] at h₂; exact absurd h₁ (not_lt.2 h₂)
    | succ n ih =>
      intro x h₁ h₂
      by_cases h₃ : ‖c • x‖ < δ
      · refine (step x).1 (ih _ h₃ ?_)
        rwa [hs, ← mul_assoc, ← pow_succ]
      · have h₅ := mul_le_mul_of_nonneg_left (not_lt.1 h₃) hd.le
        rw [hcd, hs, mul_left_comm, ← mul_one ‖c‖, mul_assoc, one_mul] at h₅
        exact (h x h₁).le.trans (Vocabulary.le_of_mul_le hr h₅)
  have up : ∀ (n : ℕ) (x : E), ‖x‖ < ‖c‖ ^ n * δ → 0 < ‖x‖ → ‖f x‖ ≤ D * ‖x‖ := fun n => by
    induction n with
    | zero =>
      intro x h₁ h₂
      rw [pow_zero, one_mul] at h₁
      obtain ⟨n, hn⟩ := Vocabulary.pow_unbounded hc (δ / ‖x‖)
      exact down n x h₁ ((div_lt_iff₀ h₂).1 hn).le
    | succ n ih =>
      intro x h₁ h₂
      have h₃ : c • c⁻¹ • x = x := by rw [smul_smul, mul_inv_cancel₀ hc0, one_smul]
      have h₅ : ‖c‖ * ‖c⁻¹ • x‖ = ‖x‖ := by rw [← hs, h₃]
      rw [← h₃]
      refine (step _).2 (ih _ (Vocabulary.lt_of_mul_lt hr ?_) (Vocabulary.lt_of_mul_lt hr ?_))
      · rwa [h₅, ← mul_assoc, ← pow_succ']
      · rwa [h₅, mul_zero]
  intro x
  rcases lt_or_eq_of_le (norm_nonneg x) with h₀ | h₀
  · obtain ⟨n, hn⟩ := Vocabulary.pow_unbounded hc (‖x‖ / δ)
    exact up n x ((div_lt_iff₀ hδ).1 hn) h₀
  · rw [← h₀, mul_zero]
    refine not_lt.1 fun hlt => ?_
    have h₁ : ∀ n : ℕ, ‖c ^ n • x‖ = 0 := fun n => le_antisymm (by
      have := norm_smul_le (c ^ n) x
      rwa [← h₀, mul_zero] at this) (norm_nonneg _)
    have h₂ : ∀ n : ℕ, ‖f (c ^ n • x)‖ = ‖c‖ ^ n * ‖f x‖ := fun n => by
      induction n with
      | zero => rw [pow_zero, pow_zero, one_smul, one_mul]
      | succ n ih => rw [pow_succ', mul_smul, hf, ih, pow_succ', mul_assoc]
    obtain ⟨n, hn⟩ := Vocabulary.pow_unbounded hc (1 / ‖f x‖)
    have h₃ := h _ (by rw [h₁ n]; exact hδ)
    rw [h₂] at h₃
    exact lt_asymm h₃ ((div_lt_iff₀ hlt).1 hn)

theorem opNorm_nonneg (f : E →L[𝕜] F) : 0 ≤ ‖f‖ :=
  let ⟨C, h, h'⟩ := f.bound
  le_csInf ⟨C, h.le, h'⟩ fun _ h => h.1

theorem opNorm_le_bound (f : E →L[𝕜] F) {M : ℝ} (hMp : 0 ≤ M) (hM : ∀ x, ‖f x‖ ≤ M * ‖x‖) :
    ‖f‖ ≤ M := csInf_le ⟨0, fun _ h => h.1⟩ ⟨hMp, hM⟩

theorem le_opNorm (f : E →L[𝕜] F) (x : E) : ‖f x‖ ≤ ‖f‖ * ‖x‖ := by
  obtain ⟨C, hC, hb⟩ := f.bound
  rcases lt_or_eq_of_le (norm_nonneg x) with h₀ | h₀
  · have h : ‖f x‖ / ‖x‖ ≤ ‖f‖ := le_csInf ⟨C, hC.le, hb⟩ fun c hc =>
      (div_le_iff₀ h₀).2 (hc.2 x)
    exact (div_le_iff₀ h₀).1 h
  · have := hb x
    rw [← h₀, mul_zero] at this ⊢; exact this

theorem opNorm_add_le (f g : E →L[𝕜] F) : ‖f + g‖ ≤ ‖f‖ + ‖g‖ :=
  (f + g).opNorm_le_bound (add_nonneg f.opNorm_nonneg g.opNorm_nonneg) fun x => by
    have h₁ := norm_add_le (f x) (g x)
    have h₂ := f.le_opNorm x
    have h₃ := g.le_opNorm x
    rw [add_apply, add_mul]; exact h₁.trans (add_le_add h₂ h₃)

theorem opNorm_zero : ‖(0 : E →L[𝕜] F)‖ = 0 :=
  le_antisymm (opNorm_le_bound _ (le_refl 0) fun x => by
    rw [zero_apply, norm_zero, zero_mul]; exact le_refl 0) (opNorm_nonneg _)

theorem opNorm_neg (f : E →L[𝕜] F) : ‖-f‖ = ‖f‖ := by
  show sInf _ = sInf _
  simp only [neg_apply, norm_neg]

theorem opNorm_smul_le (c : 𝕜) (f : E →L[𝕜] F) : ‖c • f‖ ≤ ‖c‖ * ‖f‖ :=
  opNorm_le_bound _ (mul_nonneg (norm_nonneg c) f.opNorm_nonneg) fun x => by
    rw [smul_apply, mul_assoc]
    exact (norm_smul_le _ _).trans (mul_le_mul_of_nonneg_left (f.le_opNorm x) (norm_nonneg c))

theorem opNorm_comp_le (g f : E →L[𝕜] E) : ‖g * f‖ ≤ ‖g‖ * ‖f‖ :=
  opNorm_le_bound _ (mul_nonneg g.opNorm_nonneg f.opNorm_nonneg) fun x => by
    rw [mul_apply', mul_assoc]
    exact (g.le_opNorm _).trans (mul_le_mul_of_nonneg_left (f.le_opNorm x) g.opNorm_nonneg)

private theorem Vocabulary.dist_tri (f g h : E →L[𝕜] F) : ‖f - h‖ ≤ ‖f - g‖ + ‖g - h‖ := by
  have := opNorm_add_le (f - g) (g - h)
  rwa [show f - g + (g - h) = f - h by
    simp only [sub_eq_add_neg]; rw [add_assoc, ← add_assoc (-g), neg_add_cancel, zero_add]] at this

instance toSeminormedAddCommGroup : SeminormedAddCommGroup (E →L[𝕜] F) where
  toAddCommGroup := ContinuousLinearMap.addCommGroup
  dist f g := ‖f - g‖
  dist_self f := by show ‖f - f‖ = 0; rw [sub_self]; exact opNorm_zero
  dist_comm f g := by show ‖f - g‖ = ‖g - f‖; rw [← opNorm_neg, show -(f - g) = g - f by
    rw [sub_eq_add_neg, neg_add_rev, neg_neg, ← sub_eq_add_neg]]
  dist_triangle := Vocabulary.dist_tri

instance toNormedAddCommGroup {F : Type w} [NormedAddCommGroup F] [NormedSpace 𝕜 F] :
    NormedAddCommGroup (E →L[𝕜] F) :=
  { ContinuousLinearMap.toSeminormedAddCommGroup with
    eq_of_dist_eq_zero := fun {f g} h => ext fun x => by
      have h : ‖f - g‖ = 0 := h
      have h₁ := (f - g).le_opNorm x
      rw [h, zero_mul] at h₁
      exact sub_eq_zero.1 (norm_eq_zero.1 (le_antisymm h₁ (norm_nonneg _))) }

instance toNormedSpace : NormedSpace 𝕜 (E →L[𝕜] F) where
  toModule := ContinuousLinearMap.module
  norm_smul_le := opNorm_smul_le

instance toSeminormedRing : SeminormedRing (E →L[𝕜] E) :=
  { ContinuousLinearMap.ring, ContinuousLinearMap.toSeminormedAddCommGroup with
    norm_mul_le := opNorm_comp_le }

instance toNormedRing {E : Type v} [NormedAddCommGroup E] [NormedSpace 𝕜 E] :
    NormedRing (E →L[𝕜] E) where
  toRing := ContinuousLinearMap.ring
  toMetricSpace := ContinuousLinearMap.toNormedAddCommGroup.toMetricSpace
  dist_eq _ _ := rfl
  norm_mul_le := opNorm_comp_le

end ContinuousLinearMap
end Norm

end
