theorem t (z w : ℂ) : ‖z * w‖ = ‖z‖ * ‖w‖ := by sorry
-- ---
theorem t (z : ℂ) (hz : ‖z‖ = 1) : ‖1 + z‖ ^ 2 + ‖1 - z‖ ^ 2 = 4 := by sorry
-- ---
theorem t (f : ℂ → ℂ) (hf : Differentiable ℂ f) (hb : ∃ M, ∀ z, ‖f z‖ ≤ M) : ∃ c, ∀ z, f z = c := by sorry
-- ---
theorem t (f : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (hc : IsConnected U) (hf : DifferentiableOn ℂ f U)
    (hr : ∀ z ∈ U, (f z).im = 0) : ∃ c, ∀ z ∈ U, f z = c := by sorry
-- ---
theorem t (f : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (hf : DifferentiableOn ℂ f U) : AnalyticOnNhd ℂ f U := by
  sorry
-- ---
theorem t (f g : ℂ → ℂ) (hf : Differentiable ℂ f) (hg : Differentiable ℂ g)
    (h : ∀ z, ‖f z‖ ≤ ‖g z‖) : ∃ c : ℂ, ∀ z, f z = c * g z := by sorry
-- ---
open Complex in
theorem t (z : ℂ) : exp (z + 2 * Real.pi * I) = exp z := by sorry
-- ---
open Complex ComplexConjugate in
theorem t (z : ℂ) : z * conj z = (normSq z : ℂ) := by sorry
-- ---
theorem t (f : ℂ → ℂ) (hf : DifferentiableOn ℂ f (Metric.ball 0 1)) (h0 : f 0 = 0)
    (hm : ∀ z ∈ Metric.ball (0 : ℂ) 1, ‖f z‖ < 1) : ‖deriv f 0‖ ≤ 1 := by sorry
-- ---
theorem t (U : Set ℂ) (hU : IsOpen U) (hc : IsPreconnected U) (f g : ℂ → ℂ)
    (hf : AnalyticOnNhd ℂ f U) (hg : AnalyticOnNhd ℂ g U) (z₀ : ℂ) (hz₀ : z₀ ∈ U)
    (h : ∃ᶠ z in nhdsWithin z₀ {z₀}ᶜ, f z = g z) : Set.EqOn f g U := by sorry
-- ---
open Filter Topology in
theorem t (f : ℂ → ℂ) (z₀ : ℂ) (hf : ∀ᶠ z in 𝓝[≠] z₀, DifferentiableAt ℂ f z)
    (h : Tendsto (fun z => (z - z₀) * f z) (𝓝[≠] z₀) (𝓝 0)) : ∃ g : ℂ → ℂ, AnalyticAt ℂ g z₀ ∧
    f =ᶠ[𝓝[≠] z₀] g := by sorry
-- ---
theorem t (a : ℕ → ℂ) (ha : Summable fun n => ‖a n‖) : Summable a := by sorry
-- ---
theorem t (z : ℂ) (hz : ‖z‖ < 1) : ∑' n : ℕ, (n + 1) * z ^ n = 1 / (1 - z) ^ 2 := by sorry
-- ---
theorem t (f : ℂ → ℂ) (hf : Differentiable ℂ f) (hz : ∀ z, f z ≠ 0) :
    ∃ g : ℂ → ℂ, Differentiable ℂ g ∧ ∀ z, f z = Complex.exp (g z) := by sorry
-- ---
theorem t (f : ℂ → ℂ) (z : ℂ) (hf : MeromorphicAt f z) : MeromorphicAt (fun w => f w ^ 2) z := by sorry
-- ---
theorem t (f : ℕ → ℂ → ℂ) (g : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (hf : ∀ n, DifferentiableOn ℂ (f n) U)
    (h : TendstoLocallyUniformlyOn f g Filter.atTop U) : DifferentiableOn ℂ g U := by sorry
-- ---
theorem t (f : ℂ → ℂ) (hf : Differentiable ℂ f) (n : ℕ) : Differentiable ℂ (iteratedDeriv n f) := by sorry
-- ---
theorem t : IsPathConnected ({0}ᶜ : Set ℂ) := by sorry
-- ---
theorem t (z w : ℂ) (hz : ‖z‖ < 1) (hw : ‖w‖ < 1) : ‖(z - w) / (1 - starRingEnd ℂ w * z)‖ < 1 := by sorry
-- ---
theorem t : Continuous Complex.exp := by sorry
-- ---
theorem t (u : ℝ × ℝ → ℝ) (hu : ContDiff ℝ 2 u) : Continuous u := by sorry
-- ---
open Complex in
theorem t (θ : ℝ) : ‖exp (θ * I)‖ = 1 := by sorry
-- ---
theorem t (f : ℂ → ℂ) (c : ℂ) (R : ℝ) (hR : 0 < R) (hf : DiffContOnCl ℂ f (Metric.ball c R)) :
    ∮ z in C(c, R), f z = 0 := by sorry
-- ---
open Real Complex in
theorem t (f : ℂ → ℂ) (z₀ : ℂ) (hf : Differentiable ℂ f) :
    ∮ z in C(z₀, 1), f z / (z - z₀) = 2 * π * I * f z₀ := by sorry
