open Filter Topology in
theorem t (s : ℕ → ℝ) (L : ℝ) : Tendsto s atTop (𝓝 L) ↔ ∀ ε > 0, ∃ N, ∀ n ≥ N, |s n - L| < ε := by sorry
-- ---
open Filter Topology in
theorem t (s : ℕ → ℝ) (hs : ∃ L, Tendsto s atTop (𝓝 L)) : ∃ L, Tendsto (fun n => |s n|) atTop (𝓝 L) := by
  sorry
-- ---
open Filter Topology in
theorem t (a b : ℕ → ℝ) (A B : ℝ) (ha : Tendsto a atTop (𝓝 A)) (hb : Tendsto b atTop (𝓝 B)) :
    Tendsto (fun n => a n * b n) atTop (𝓝 (A * B)) := by sorry
-- ---
open Filter Topology in
theorem t : Tendsto (fun n : ℕ => √((n : ℝ) ^ 2 + n) - n) atTop (𝓝 (1 / 2)) := by sorry
-- ---
open Filter in
theorem t (f : ℝ → ℝ) (hf : Tendsto f atTop atTop) : Tendsto (fun x => 1 / f x) atTop (nhds 0) := by sorry
-- ---
open Filter in
theorem t (a b : ℕ → ℝ) (ha : BddAbove (Set.range a)) (hb : BddAbove (Set.range b))
    (ha' : BddBelow (Set.range a)) (hb' : BddBelow (Set.range b)) :
    limsup (fun n => a n + b n) atTop ≤ limsup a atTop + limsup b atTop := by sorry
-- ---
open Filter Topology in
theorem t (a : ℕ → ℝ) (hm : Monotone a) (hb : BddAbove (Set.range a)) :
    Tendsto a atTop (𝓝 (⨆ n, a n)) := by sorry
-- ---
theorem t (a : ℕ → ℝ) (ha : ∀ n, 0 ≤ a n) (hs : Summable a) :
    Summable fun n => √(a n) / (n + 1) := by sorry
-- ---
theorem t (a : ℕ → ℝ) (hs : Summable a) : Filter.Tendsto a Filter.atTop (nhds 0) := by sorry
-- ---
theorem t (r : ℝ) (hr : |r| < 1) : ∑' n : ℕ, r ^ n = 1 / (1 - r) := by sorry
-- ---
open Real in
theorem t : HasSum (fun n : ℕ => 1 / ((n : ℝ) + 1) ^ 2) (π ^ 2 / 6) := by sorry
-- ---
theorem t : ¬ Summable fun n : ℕ => 1 / ((n : ℝ) + 1) := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : ∀ x y, |f x - f y| ≤ (x - y) ^ 2) : ∃ c, ∀ x, f x = c := by sorry
-- ---
theorem t (f : ℝ → ℝ) (a b : ℝ) (hab : a < b) (hf : ContinuousOn f (Set.Icc a b))
    (hd : DifferentiableOn ℝ f (Set.Ioo a b)) : ∃ c ∈ Set.Ioo a b, f b - f a = (b - a) * deriv f c := by
  sorry
-- ---
theorem t (f : ℝ → ℝ) (a b : ℝ) (hd : ∀ x ∈ Set.Ioo a b, 0 < deriv f x) : StrictMonoOn f (Set.Ioo a b) := by
  sorry
-- ---
theorem t (f g : ℝ → ℝ) (x f' g' : ℝ) (hf : HasDerivAt f f' x) (hg : HasDerivAt g g' x) :
    HasDerivAt (fun y => f y * g y) (f' * g x + f x * g') x := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : Differentiable ℝ f) (M : ℝ) (hM : ∀ x, |deriv f x| ≤ M) :
    UniformContinuous f := by sorry
-- ---
theorem t (x : ℝ) : deriv Real.sin x = Real.cos x := by sorry
-- ---
theorem t : deriv (fun x : ℝ => Real.exp (2 * x)) = fun x => 2 * Real.exp (2 * x) := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : ContDiff ℝ 2 f) (hf0 : f 0 = 0) (hf' : deriv f 0 = 0)
    (h : ∀ x, |iteratedDeriv 2 f x| ≤ 1) (x : ℝ) : |f x| ≤ x ^ 2 / 2 := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : ContDiff ℝ ⊤ f) (n : ℕ) : Differentiable ℝ (iteratedDeriv n f) := by sorry
-- ---
open ContDiff in
theorem t (f : ℝ → ℝ) (hf : ContDiff ℝ ∞ f) : ContDiff ℝ ∞ (deriv f) := by sorry
-- ---
theorem t (f : ℝ → ℝ) (s : Set ℝ) (hs : IsOpen s) (hf : ContDiffOn ℝ 1 f s) :
    ContinuousOn (deriv f) s := by sorry
-- ---
theorem t (f : ℝ → ℝ) (c : ℝ) (h : IsLocalMax f c) : deriv f c = 0 := by sorry
-- ---
open Set in
theorem t (f : ℝ → ℝ) (a b : ℝ) (hab : a ≤ b) (hf : ContinuousOn f (Icc a b)) :
    ∃ c ∈ Icc a b, IsMaxOn f (Icc a b) c := by sorry
-- ---
open Set in
theorem t (f : ℝ → ℝ) (a b : ℝ) (hf : ConvexOn ℝ (Ioo a b) f) : ContinuousOn f (Ioo a b) := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : Continuous f)
    (h : ∀ x y, f ((x + y) / 2) ≤ (f x + f y) / 2) : ConvexOn ℝ Set.univ f := by sorry
-- ---
theorem t {E : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] (r : ℝ) (x : E) :
    Convex ℝ (Metric.ball x r) := by sorry
-- ---
theorem t {E : Type*} [NormedAddCommGroup E] (x y : E) : |‖x‖ - ‖y‖| ≤ ‖x - y‖ := by sorry
-- ---
theorem t {E F : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] [NormedAddCommGroup F]
    [NormedSpace ℝ F] (A : E →L[ℝ] F) (x : E) : ‖A x‖ ≤ ‖A‖ * ‖x‖ := by sorry
-- ---
theorem t {E F : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] [NormedAddCommGroup F]
    [NormedSpace ℝ F] (A : E →L[ℝ] F) (x : E) : fderiv ℝ A x = A := by sorry
-- ---
theorem t {E : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] (f : E → ℝ) (x : E)
    (h : DifferentiableAt ℝ f x) : ContinuousAt f x := by sorry
-- ---
theorem t {E F G : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] [NormedAddCommGroup F]
    [NormedSpace ℝ F] [NormedAddCommGroup G] [NormedSpace ℝ G] (f : E → F) (g : F → G) (x : E)
    (f' : E →L[ℝ] F) (g' : F →L[ℝ] G) (hg : HasFDerivAt g g' (f x)) (hf : HasFDerivAt f f' x) :
    HasFDerivAt (g ∘ f) (g'.comp f') x := by sorry
-- ---
theorem t {E : Type*} [NormedAddCommGroup E] [InnerProductSpace ℝ E] (x y : E) :
    ‖x + y‖ ^ 2 + ‖x - y‖ ^ 2 = 2 * (‖x‖ ^ 2 + ‖y‖ ^ 2) := by sorry
-- ---
theorem t {E : Type*} [NormedAddCommGroup E] [InnerProductSpace ℝ E] (x y : E) :
    |inner ℝ x y| ≤ ‖x‖ * ‖y‖ := by sorry
-- ---
open RealInnerProductSpace in
theorem t {E : Type*} [NormedAddCommGroup E] [InnerProductSpace ℝ E] (x y : E) (h : ⟪x, y⟫ = 0) :
    ‖x + y‖ ^ 2 = ‖x‖ ^ 2 + ‖y‖ ^ 2 := by sorry
-- ---
open scoped InnerProductSpace in
theorem t {𝕜 E : Type*} [RCLike 𝕜] [NormedAddCommGroup E] [InnerProductSpace 𝕜 E] (x y : E) :
    ‖⟪x, y⟫_𝕜‖ ≤ ‖x‖ * ‖y‖ := by sorry
-- ---
open Asymptotics Filter in
theorem t : (fun x : ℝ => x ^ 2) =o[nhds 0] fun x => x := by sorry
-- ---
open Filter in
theorem t (f g : ℝ → ℝ) (h : f =O[atTop] g) : ∃ C, ∀ᶠ x in atTop, |f x| ≤ C * |g x| := by sorry
-- ---
theorem t (f : ℝ → ℝ) (h : ∀ x y : ℝ, f (x + y) = f x + f y) (hc : ContinuousAt f 0) :
    ∃ c, ∀ x, f x = c * x := by sorry
-- ---
open Filter Topology in
theorem t (f : ℝ → ℝ) (hf : Differentiable ℝ f) (h : Tendsto (deriv f) atTop (𝓝 0)) :
    Tendsto (fun x => f (x + 1) - f x) atTop (𝓝 0) := by sorry
-- ---
theorem t (f : ℝ → ℝ) (x : ℝ) (hf : DifferentiableAt ℝ f x) :
    Filter.Tendsto (fun h => (f (x + h) - f (x - h)) / (2 * h)) (nhdsWithin 0 {0}ᶜ) (nhds (deriv f x)) := by
  sorry
-- ---
theorem t (f : ℕ → ℝ → ℝ) (s : Set ℝ) : UniformCauchySeqOn f Filter.atTop s ↔
    ∃ g : ℝ → ℝ, TendstoUniformlyOn f g Filter.atTop s := by sorry
-- ---
theorem t (n : ℕ) (f : (Fin n → ℝ) → ℝ) (hf : ContDiff ℝ 1 f) (x v : Fin n → ℝ) :
    lineDeriv ℝ f x v = fderiv ℝ f x v := by sorry
-- ---
theorem t (a : ℕ → ℝ) (ha : ∀ n, 0 < a n) : Multipliable (fun n => 1 + a n) ↔ Summable a := by sorry
-- ---
theorem t {E : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] (s : Set E) :
    Convex ℝ (convexHull ℝ s) ∧ s ⊆ convexHull ℝ s := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : AnalyticOnNhd ℝ f Set.univ) (h : ∀ n : ℕ, iteratedDeriv n f 0 = 0) (x : ℝ) :
    f x = 0 := by sorry
-- ---
theorem t (f : ℝ → ℝ) (c : ℝ) (hf : HasDerivWithinAt f c (Set.Ici 0) 0) :
    derivWithin f (Set.Ici 0) 0 = c := by sorry
-- ---
theorem t {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] (U W : Submodule ℝ V)
    (h : U ≤ W) : Wᗮ ≤ Uᗮ := by sorry
-- ---
theorem t {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] (T : V →ₗ[ℂ] V)
    (hT : T.IsSymmetric) (v : V) : (inner ℂ (T v) v).im = 0 := by sorry
-- ---
theorem t (n : ℕ) (x y : EuclideanSpace ℝ (Fin n)) :
    inner ℝ x y = ∑ i, x i * y i := by sorry
-- ---
theorem t (n : ℕ) (x : EuclideanSpace ℝ (Fin n)) : ‖x‖ ^ 2 = ∑ i, x i ^ 2 := by sorry
-- ---
open Bornology in
theorem t (n : ℕ) (s : Set (EuclideanSpace ℝ (Fin n))) : IsCompact s ↔ IsClosed s ∧ IsBounded s := by sorry
-- ---
theorem t {V ι : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [Fintype ι] (e : ι → V)
    (he : Orthonormal ℝ e) (v : V) : ∑ i, |inner ℝ (e i) v| ^ 2 ≤ ‖v‖ ^ 2 := by sorry
