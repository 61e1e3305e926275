import Vocabulary.Analysis.Asymptotics
import Vocabulary.Analysis.ContinuousLinearMap

/-!
# Derivatives
-/

universe u v w

noncomputable section

open Filter Topology Asymptotics Classical

section FDeriv
variable (𝕜 : Type u) [NontriviallyNormedField 𝕜] {E : Type v} [NormedAddCommGroup E]
  [NormedSpace 𝕜 E] {F : Type w} [NormedAddCommGroup F] [NormedSpace 𝕜 F]

variable {𝕜} in
/-- `f'` approximates `f` near `x` along the filter, up to little o of the distance. -/
structure HasFDerivAtFilter (f : E → F) (f' : E →L[𝕜] F) (x : E) (L : Filter E) : Prop where
  of_isLittleO ::
  isLittleO : (fun x' => f x' - f x - f' (x' - x)) =o[L] fun x' => x' - x

variable {𝕜} in
/-- `f'` is the derivative of `f` at `x` within `s`. -/
def HasFDerivWithinAt (f : E → F) (f' : E →L[𝕜] F) (s : Set E) (x : E) : Prop :=
  HasFDerivAtFilter f f' x (𝓝[s] x)

variable {𝕜} in
/-- `f'` is the derivative of `f` at `x`. -/
def HasFDerivAt (f : E → F) (f' : E →L[𝕜] F) (x : E) : Prop := HasFDerivAtFilter f f' x (𝓝 x)

variable {𝕜} in
/-- `f'` approximates differences of values of `f` near `x`. -/
structure HasStrictFDerivAt (f : E → F) (f' : E →L[𝕜] F) (x : E) : Prop where
  of_isLittleO ::
  isLittleO : (fun p : E × E => f p.1 - f p.2 - f' (p.1 - p.2)) =o[𝓝 (x, x)]
    fun p : E × E => p.1 - p.2

/-- The function has a derivative at `x` within `s`. -/
def DifferentiableWithinAt (f : E → F) (s : Set E) (x : E) : Prop :=
  ∃ f' : E →L[𝕜] F, HasFDerivWithinAt f f' s x

/-- The function has a derivative at `x`. -/
def DifferentiableAt (f : E → F) (x : E) : Prop := ∃ f' : E →L[𝕜] F, HasFDerivAt f f' x

/-- The function has a derivative within `s` at every point of `s`. -/
def DifferentiableOn (f : E → F) (s : Set E) : Prop := ∀ x ∈ s, DifferentiableWithinAt 𝕜 f s x

/-- The function has a derivative at every point. -/
def Differentiable (f : E → F) : Prop := ∀ x, DifferentiableAt 𝕜 f x

/-- A derivative of `f` at `x` within `s`, or `0` if it has none. -/
def fderivWithin (f : E → F) (s : Set E) (x : E) : E →L[𝕜] F :=
  if HasFDerivWithinAt f (0 : E →L[𝕜] F) s x then 0
  else if h : DifferentiableWithinAt 𝕜 f s x then choose h else 0

/-- The derivative of `f` at `x`, or `0` if it has none. -/
def fderiv (f : E → F) (x : E) : E →L[𝕜] F :=
  if HasFDerivAt f (0 : E →L[𝕜] F) x then 0
  else if h : DifferentiableAt 𝕜 f x then choose h else 0

end FDeriv

section Deriv
variable {𝕜 : Type u} [NontriviallyNormedField 𝕜] {F : Type w} [NormedAddCommGroup F]
  [NormedSpace 𝕜 F] {f g : 𝕜 → F} {f' g' : F} {s : Set 𝕜} {x : 𝕜}

/-- `f'` is the derivative of `f` at `x` along the filter. -/
def HasDerivAtFilter (f : 𝕜 → F) (f' : F) (x : 𝕜) (L : Filter 𝕜) : Prop :=
  (fun x' => f x' - f x - (x' - x) • f') =o[L] fun x' => x' - x

/-- `f'` is the derivative of `f` at `x` within `s`. -/
def HasDerivWithinAt (f : 𝕜 → F) (f' : F) (s : Set 𝕜) (x : 𝕜) : Prop :=
  HasDerivAtFilter f f' x (𝓝[s] x)

/-- `f'` is the derivative of `f` at `x`. -/
def HasDerivAt (f : 𝕜 → F) (f' : F) (x : 𝕜) : Prop := HasDerivAtFilter f f' x (𝓝 x)

/-- `f'` approximates difference quotients of `f` near `x`. -/
def HasStrictDerivAt (f : 𝕜 → F) (f' : F) (x : 𝕜) : Prop :=
  (fun p : 𝕜 × 𝕜 => f p.1 - f p.2 - (p.1 - p.2) • f') =o[𝓝 (x, x)] fun p : 𝕜 × 𝕜 => p.1 - p.2

/-- The derivative of `f` at `x` within `s`, or `0` if it has none. -/
def derivWithin (f : 𝕜 → F) (s : Set 𝕜) (x : 𝕜) : F := fderivWithin 𝕜 f s x 1

/-- The derivative of `f` at `x`, or `0` if it has none. -/
def deriv (f : 𝕜 → F) (x : 𝕜) : F := fderiv 𝕜 f x 1

/-- The `n`-th derivative. -/
def iteratedDeriv (n : ℕ) (f : 𝕜 → F) : 𝕜 → F := deriv^[n] f

/-- The `n`-th derivative within a set. -/
def iteratedDerivWithin (n : ℕ) (f : 𝕜 → F) (s : Set 𝕜) : 𝕜 → F :=
  (fun g x => derivWithin g s x)^[n] f

@[simp] theorem iteratedDeriv_zero : iteratedDeriv 0 f = f := rfl
@[simp] theorem iteratedDeriv_one : iteratedDeriv 1 f = deriv f := rfl

theorem HasDerivAtFilter.congr_deriv {L : Filter 𝕜} (h : HasDerivAtFilter f f' x L)
    (e : f' = g') : HasDerivAtFilter f g' x L := e ▸ h

theorem hasDerivAt_id (x : 𝕜) : HasDerivAt id 1 x := fun c hc => Eventually.of_forall fun y => by
  show ‖y - x - (y - x) • (1 : 𝕜)‖ ≤ c * ‖y - x‖
  rw [smul_eq_mul, mul_one, sub_self, norm_zero]
  exact mul_nonneg hc.le (norm_nonneg _)
theorem hasDerivAt_id' (x : 𝕜) : HasDerivAt (fun x => x) 1 x := hasDerivAt_id x
theorem hasDerivAt_const (x : 𝕜) (c : F) : HasDerivAt (fun _ => c) 0 x :=
  fun ε hε => Eventually.of_forall fun y => by
    show ‖c - c - (y - x) • (0 : F)‖ ≤ ε * ‖y - x‖
    rw [smul_zero, sub_self, sub_zero, norm_zero]
    exact mul_nonneg hε.le (norm_nonneg _)
private theorem Vocabulary.Deriv.sub_add_sub' {G : Type u} [AddCommGroup G] (a b c d : G) :
    a - b + (c - d) = a + c - (b + d) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_add_add_comm, sub_eq_add_neg, neg_add_rev,
    add_comm (-d)]
private theorem Vocabulary.Deriv.neg_sub_sub' {G : Type u} [AddCommGroup G] (a b c : G) :
    -a - -b - -c = -(a - b - c) := by
  rw [sub_eq_add_neg, sub_eq_add_neg, neg_neg, neg_neg, sub_eq_add_neg (a - b), sub_eq_add_neg a,
    neg_add_rev, neg_add_rev, neg_neg, neg_neg, add_comm, add_comm (-a)]
private theorem Vocabulary.Deriv.le_of_half {a b d c t : ℝ} (h : a ≤ b + d) (h₁ : b ≤ c / 2 * t)
    (h₂ : d ≤ c / 2 * t) : a ≤ c * t := by
  have h₃ := h.trans (add_le_add h₁ h₂)
  clear h h₁ h₂
  grind
theorem HasDerivAt.add (hf : HasDerivAt f f' x) (hg : HasDerivAt g g' x) :
    HasDerivAt (f + g) (f' + g') x := fun c hc => by
  have hc2 : 0 < c / 2 := div_pos hc zero_lt_two
  refine ((hf hc2).and (hg hc2)).mono fun y hy => ?_
  have h₁ : ‖f y - f x - (y - x) • f'‖ ≤ c / 2 * ‖y - x‖ := hy.1
  have h₂ : ‖g y - g x - (y - x) • g'‖ ≤ c / 2 * ‖y - x‖ := hy.2
  show ‖f y + g y - (f x + g x) - (y - x) • (f' + g')‖ ≤ c * ‖y - x‖
  have h₃ := norm_add_le (f y - f x - (y - x) • f') (g y - g x - (y - x) • g')
  have h₄ : f y - f x - (y - x) • f' + (g y - g x - (y - x) • g') =
      f y + g y - (f x + g x) - (y - x) • (f' + g') := by
    rw [smul_add, Vocabulary.Deriv.sub_add_sub', Vocabulary.Deriv.sub_add_sub']
  rw [← h₄]
  exact Vocabulary.Deriv.le_of_half h₃ h₁ h₂
theorem HasDerivAt.neg (hf : HasDerivAt f f' x) : HasDerivAt (-f) (-f') x := fun c hc =>
  (hf hc).mono fun y hy => by
    have h₁ : ‖f y - f x - (y - x) • f'‖ ≤ c * ‖y - x‖ := hy
    show ‖-f y - -f x - (y - x) • -f'‖ ≤ c * ‖y - x‖
    rw [← norm_neg] at h₁
    rw [show -f y - -f x - (y - x) • -f' = -(f y - f x - (y - x) • f') by
      rw [smul_neg, Vocabulary.Deriv.neg_sub_sub']]
    exact h₁

end Deriv

/-- The derivative of `f` at `x` in the direction `v`. -/
def HasLineDerivAt (𝕜 : Type u) [NontriviallyNormedField 𝕜] {F : Type v} [NormedAddCommGroup F]
    [NormedSpace 𝕜 F] {E : Type w} [AddCommGroup E] [Module 𝕜 E] (f : E → F) (f' : F) (x v : E) :
    Prop := HasDerivAt (fun t : 𝕜 => f (x + t • v)) f' (0 : 𝕜)

/-- The derivative in a direction, or `0` if there is none. -/
def lineDeriv (𝕜 : Type u) [NontriviallyNormedField 𝕜] {F : Type v} [NormedAddCommGroup F]
    [NormedSpace 𝕜 F] {E : Type w} [AddCommGroup E] [Module 𝕜 E] (f : E → F) (x v : E) : F :=
  deriv (fun t : 𝕜 => f (x + t • v)) 0

end
