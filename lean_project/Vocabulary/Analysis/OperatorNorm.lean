import Vocabulary.Topology.NormedRing
import Vocabulary.Analysis.ContinuousLinearMap

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
  have h : ∀ n : ℕ, 1 + n * (r - 1) ≤ r ^ n := fun n => by
    induction n with
    | zero => simp
    | succ n ih =>
      have h₁ := mul_le_mul_of_nonneg_right ih (show 0 ≤ r by grind)
      have h₂ : (0 : ℝ) ≤ n := Nat.cast_nonneg n
      have h₃ := mul_nonneg h₂ (mul_self_nonneg (r - 1))
      rw [Nat.cast_succ, pow_succ]
      grind
  obtain ⟨n, hn⟩ := Real.exists_nat_gt (M / (r - 1))
  refine ⟨n, lt_of_lt_of_le ?_ (h n)⟩
  have h₁ := mul_lt_mul_of_pos_right hn (show 0 < r - 1 by grind)
  have h₂ : r - 1 ≠ 0 := by grind
  have h₃ : M / (r - 1) * (r - 1) = M := by grind
  grind

private theorem Vocabulary.norm_smul' (c : 𝕜) (x : E) (hc : c ≠ 0) : ‖c • x‖ = ‖c‖ * ‖x‖ := by
  refine le_antisymm (norm_smul_le c x) ?_
  have h₁ := norm_smul_le c⁻¹ (c • x)
  rw [smul_smul, inv_mul_cancel₀ hc, one_smul] at h₁
  have h₂ := mul_le_mul_of_nonneg_left h₁ (norm_nonneg c)
  rwa [← mul_assoc, ← norm_mul, mul_inv_cancel₀ hc, show ‖(1 : 𝕜)‖ = 1 by
    have h₃ := norm_mul c⁻¹ c
    have h₄ := norm_mul (1 : 𝕜) 1
    rw [mul_one] at h₄
    have h₅ : ‖(1 : 𝕜)‖ ≠ 0 := fun h => by
      have := norm_eq_zero.1 h
      grind
    grind, one_mul] at h₂

namespace ContinuousLinearMap

/-- A continuous linear map multiplies norms by a bounded factor. -/
theorem bound (f : E →L[𝕜] F) : ∃ C, 0 < C ∧ ∀ x : E, ‖f x‖ ≤ C * ‖x‖ := by
  obtain ⟨c, hc⟩ := NontriviallyNormedField.non_trivial (α := 𝕜)
  have hc0 : c ≠ 0 := fun h => by
    rw [h, norm_zero] at hc; grind
  obtain ⟨δ, hδ, h⟩ := Metric.continuous_iff.1 f.continuous 0 1 (by grind)
  have h : ∀ x, ‖x‖ < δ → ‖f x‖ < 1 := fun x hx => by
    have := h x (by rwa [dist_zero_right])
    rwa [map_zero, dist_zero_right] at this
  have hr : 0 < ‖c‖ := by grind
  have hd := div_pos hr hδ
  have hcd : ‖c‖ / δ * δ = ‖c‖ := by have := hδ.ne'; grind
  refine ⟨‖c‖ / δ, hd, ?_⟩
  generalize ‖c‖ / δ = D at hd hcd
  have step : ∀ x : E, ‖f (c • x)‖ ≤ D * ‖c • x‖ ↔ ‖f x‖ ≤ D * ‖x‖ := fun x => by
    rw [map_smul, Vocabulary.norm_smul' c _ hc0, Vocabulary.norm_smul' c _ hc0]
    constructor
    · intro h
      refine not_lt.1 fun hlt => ?_
      have := mul_lt_mul_of_pos_left hlt hr
      grind
    · intro h
      have := mul_le_mul_of_nonneg_left h hr.le
      grind
  have down : ∀ (n : ℕ) (x : E), ‖x‖ < δ → δ ≤ ‖c‖ ^ n * ‖x‖ → ‖f x‖ ≤ D * ‖x‖ := fun n => by
    induction n with
    | zero => intro x h₁ h₂; rw [pow_zero, one_mul] at h₂; grind
    | succ n ih =>
      intro x h₁ h₂
      by_cases h₃ : ‖c • x‖ < δ
      · refine (step x).1 (ih _ h₃ ?_)
        rwa [Vocabulary.norm_smul' c _ hc0, ← mul_assoc, ← pow_succ]
      · rw [Vocabulary.norm_smul' c _ hc0] at h₃
        have h₄ := h x h₁
        have h₅ := mul_le_mul_of_nonneg_left (not_lt.1 h₃) hd.le
        have h₆ : ‖c‖ ≤ ‖c‖ * (D * ‖x‖) := by grind
        have h₇ : 1 ≤ D * ‖x‖ := not_lt.1 fun hlt => by
          have := mul_lt_mul_of_pos_left hlt hr
          grind
        grind
  have up : ∀ (n : ℕ) (x : E), ‖x‖ < ‖c‖ ^ n * δ → 0 < ‖x‖ → ‖f x‖ ≤ D * ‖x‖ := fun n => by
    induction n with
    | zero =>
      intro x h₁ h₂
      rw [pow_zero, one_mul] at h₁
      obtain ⟨n, hn⟩ := Vocabulary.pow_unbounded hc (δ / ‖x‖)
      refine down n x h₁ ?_
      have h₃ := mul_le_mul_of_nonneg_right hn.le h₂.le
      have h₄ : δ / ‖x‖ * ‖x‖ = δ := by have := h₂.ne'; grind
      rwa [h₄] at h₃
    | succ n ih =>
      intro x h₁ h₂
      have h₃ : c • c⁻¹ • x = x := by rw [smul_smul, mul_inv_cancel₀ hc0, one_smul]
      have h₅ : ‖x‖ = ‖c‖ * ‖c⁻¹ • x‖ := by rw [← Vocabulary.norm_smul' c _ hc0, h₃]
      rw [← h₃]
      refine (step _).2 (ih _ ?_ ?_)
      · refine not_le.1 fun hle => ?_
        have := mul_le_mul_of_nonneg_left hle hr.le
        rw [pow_succ] at h₁
        grind
      · refine not_le.1 fun hle => ?_
        have := mul_le_mul_of_nonneg_left hle hr.le
        grind
  intro x
  rcases lt_or_eq_of_le (norm_nonneg x) with h₀ | h₀
  · obtain ⟨n, hn⟩ := Vocabulary.pow_unbounded hc (‖x‖ / δ)
    refine up n x ?_ h₀
    have h₃ := mul_lt_mul_of_pos_right hn hδ
    have h₄ : ‖x‖ / δ * δ = ‖x‖ := by have := hδ.ne'; grind
    rwa [h₄] at h₃
  · rw [← h₀, mul_zero]
    refine not_lt.1 fun hlt => ?_
    have h₁ : ∀ n : ℕ, ‖c ^ n • x‖ = 0 := fun n => le_antisymm (by
      have := norm_smul_le (c ^ n) x
      rwa [← h₀, mul_zero] at this) (norm_nonneg _)
    have h₂ : ∀ n : ℕ, ‖f (c ^ n • x)‖ = ‖c‖ ^ n * ‖f x‖ := fun n => by
      induction n with
      | zero => rw [pow_zero, pow_zero, one_smul, one_mul]
      | succ n ih =>
        rw [pow_succ', mul_smul, map_smul, Vocabulary.norm_smul' c _ hc0, ih, pow_succ']; grind
    obtain ⟨n, hn⟩ := Vocabulary.pow_unbounded hc (1 / ‖f x‖)
    have h₃ := h _ (by rw [h₁ n]; exact hδ)
    rw [h₂] at h₃
    have h₄ := mul_lt_mul_of_pos_right hn hlt
    have h₅ : 1 / ‖f x‖ * ‖f x‖ = 1 := by have := hlt.ne'; grind
    grind

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
    rw [add_apply, add_mul]; grind

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

private theorem dist_tri (f g h : E →L[𝕜] F) : ‖f - h‖ ≤ ‖f - g‖ + ‖g - h‖ := by
  have := opNorm_add_le (f - g) (g - h)
  rwa [show f - g + (g - h) = f - h by
    simp only [sub_eq_add_neg]; rw [add_assoc, ← add_assoc (-g), neg_add_cancel, zero_add]] at this

instance toSeminormedAddCommGroup : SeminormedAddCommGroup (E →L[𝕜] F) where
  toAddCommGroup := ContinuousLinearMap.addCommGroup
  dist f g := ‖f - g‖
  dist_self f := by show ‖f - f‖ = 0; rw [sub_self]; exact opNorm_zero
  dist_comm f g := by show ‖f - g‖ = ‖g - f‖; rw [← opNorm_neg, show -(f - g) = g - f by
    rw [sub_eq_add_neg, neg_add_rev, neg_neg, ← sub_eq_add_neg]]
  dist_triangle := dist_tri

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
  { ContinuousLinearMap.toSeminormedAddCommGroup, ContinuousLinearMap.ring with
    norm_mul_le := opNorm_comp_le }

instance toNormedRing {E : Type v} [NormedAddCommGroup E] [NormedSpace 𝕜 E] :
    NormedRing (E →L[𝕜] E) :=
  { ContinuousLinearMap.toNormedAddCommGroup, ContinuousLinearMap.ring with
    norm_mul_le := opNorm_comp_le }

end ContinuousLinearMap
end Norm

end
