open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c1 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (hb : Bornology.IsBounded (Set.range f)) : ∃ c, ∀ z, f z = c := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c2 (f : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (hc : IsConnected U) (hf : DifferentiableOn ℂ f U) (z₀ : ℂ) (hz : z₀ ∈ U) (hm : IsMaxOn (norm ∘ f) U z₀) : ∀ z ∈ U, f z = f z₀ := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c3 (f : ℂ → ℂ) (R : ℝ) (hR : 0 < R) (hf : DifferentiableOn ℂ f (closedBall 0 R)) (z : ℂ) (hz : z ∈ ball 0 R) : f z = (2 * Real.pi * I)⁻¹ * ∮ w in C(0, R), f w / (w - z) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c4 (f : ℂ → ℂ) (hf : AnalyticOn ℂ f (ball 0 1)) : ∃ a : ℕ → ℂ, ∀ z ∈ ball (0 : ℂ) 1, HasSum (fun n => a n * z ^ n) (f z) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c5 (f : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (hf : DifferentiableOn ℂ f U) : AnalyticOnNhd ℂ f U := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c6 (z : ℂ) : exp (z * I) = cos z + sin z * I := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c7 (z : ℂ) (hz : z ∈ slitPlane) : exp (log z) = z ∧ arg z ∈ Set.Ioo (-Real.pi) Real.pi := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c8 (z w : ℂ) : Complex.abs (z + w) ≤ Complex.abs z + Complex.abs w := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c9 (z w : ℂ) : ‖z + w‖ ^ 2 + ‖z - w‖ ^ 2 = 2 * ‖z‖ ^ 2 + 2 * ‖w‖ ^ 2 ∧ normSq z = z.re ^ 2 + z.im ^ 2 := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c10 (f : ℂ → ℂ) (z₀ : ℂ) (hf : MeromorphicAt f z₀) : ∃ n : ℤ, meromorphicOrderAt f z₀ = n ∨ meromorphicOrderAt f z₀ = ⊤ := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c11 (f : ℂ → ℂ) (z₀ : ℂ) (hf : AnalyticAt ℂ f z₀) : analyticOrderAt f z₀ = 0 ↔ f z₀ ≠ 0 := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c12 (f : ℂ → ℂ) (U : Set ℂ) (hf : MeromorphicOn f U) : ∀ z ∈ U, MeromorphicAt f z := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c13 (f : ℂ → ℂ) (hf : ∀ z ∈ ball (0 : ℂ) 1, DifferentiableAt ℂ f z) (h0 : f 0 = 0) (hb : Set.MapsTo f (ball 0 1) (ball 0 1)) : ‖deriv f 0‖ ≤ 1 := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c14 (f : ℕ → ℂ → ℂ) (g : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (hf : ∀ n, DifferentiableOn ℂ (f n) U) (h : TendstoLocallyUniformlyOn f g atTop U) : DifferentiableOn ℂ g U := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c15 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (n : ℕ) : iteratedDeriv n f 0 = n.factorial / (2 * Real.pi * I) * ∮ z in C(0, 1), f z / z ^ (n + 1) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c16 (p : Polynomial ℂ) (hp : 0 < p.degree) : ∃ z, p.IsRoot z := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c17 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (h : Tendsto (fun z => ‖f z‖) (Filter.cocompact ℂ) atTop) : ∃ p : Polynomial ℂ, ∀ z, f z = p.eval z := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c18 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (h : ∀ z, f (z + 1) = f z ∧ f (z + I) = f z) : ∃ c, f = fun _ => c := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c19 (f : ℂ → ℂ) (hf : Differentiable ℂ f) : Differentiable ℂ fun z => (starRingEnd ℂ) (f (starRingEnd ℂ z)) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

open ComplexConjugate in
theorem att_c21 (z : ℂ) (h : ‖z‖ = 1) : conj z = z⁻¹ := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c23 (f : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (hc : IsPreconnected U) (hf : AnalyticOnNhd ℂ f U) (z₀ : ℂ) (hz : z₀ ∈ U) (h : ∃ᶠ z in 𝓝[≠] z₀, f z = 0) : Set.EqOn f 0 U := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c24 (a b : ℂ) (z : ℂ) (hz : z ≠ 0) : z ^ (a + b) = z ^ a * z ^ b ∧ cpow z a = exp (log z * a) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c25 : ∮ z in C(0, 2), 1 / (z ^ 2 + 1) = 0 := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c26 (f : ℂ → ℂ) (c : ℂ) (R : ℝ) : circleIntegral f c R = ∫ θ in (0:ℝ)..2 * Real.pi, deriv (circleMap c R) θ • f (circleMap c R θ) ∧ (CircleIntegrable f c R → True) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c27 : ∫ x : ℝ, Real.cos x / (x ^ 2 + 1) = Real.pi / Real.exp 1 := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c28 (f : ℂ → ℂ) (hf : DifferentiableOn ℂ f {z | 0 < z.im}) : ContDiffOn ℂ ⊤ f {z | 0 < z.im} := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c32 (f : ℂ → ℂ) (x y : ℝ) (hf : DifferentiableAt ℂ f (x + y * I)) : deriv (fun t : ℝ => f (t + y * I)) x = -I * deriv (fun t : ℝ => f (x + t * I)) y := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c33 (s : ℂ) (hs : 0 < s.re) : Complex.Gamma (s + 1) = s * Complex.Gamma s := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c34 (z : ℂ) (hz : ∀ n : ℤ, z ≠ n) : Gamma z * Gamma (1 - z) = Real.pi / sin (Real.pi * z) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c35 (z : ℂ) : z.re = ‖z‖ * Real.cos z.arg ∧ z = ‖z‖ * exp (z.arg * I) ∧ re z = z.re := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c36 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (hr : ∀ z, (f z).im = 0) : ∃ r : ℝ, ∀ z, f z = r := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c37 (n : ℕ) (hn : 0 < n) : ∑ k ∈ range n, exp (2 * Real.pi * I * k / n) = if n = 1 then 1 else 0 := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c38 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (hinj : Injective f) : ∃ a b, a ≠ 0 ∧ ∀ z, f z = a * z + b := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c39 (f g : ℂ → ℂ) (hf : Differentiable ℂ f) (hg : Differentiable ℂ g) (h : f =ᶠ[𝓝 0] g) : f = g := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c40 (f : ℂ → ℂ) (hf : DifferentiableOn ℂ f (ball 0 1 \ {0})) (hb : BddAbove (norm ∘ f '' (ball 0 1 \ {0}))) : ∃ g : ℂ → ℂ, DifferentiableOn ℂ g (ball 0 1) ∧ Set.EqOn f g (ball 0 1 \ {0}) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c41 (f : ℂ → ℂ) (U : Set ℂ) (h : DiffContOnCl ℂ f U) : ContinuousOn f (closure U) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c45 (z : ℂ) : ‖exp z‖ = Real.exp z.re ∧ HasDerivAt exp (exp z) z ∧ DifferentiableAt ℝ exp z := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c46 (f : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (hs : SimplyConnectedSpace U) (hf : DifferentiableOn ℂ f U) : ∃ F, ∀ z ∈ U, HasDerivAt F (f z) z := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c47 (γ : ℝ → ℂ) (hγ : ContDiffOn ℝ 1 γ (Set.Icc 0 1)) (f : ℂ → ℂ) : ∫ t in (0:ℝ)..1, f (γ t) * deriv γ t = 0 := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c48 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (M : ℝ) (k : ℕ) (h : ∀ z, ‖f z‖ ≤ M * (1 + ‖z‖) ^ k) : ∀ n > k, iteratedDeriv n f = 0 := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c49 (z : ℂ) (n : ℤ) : (cos z + I * sin z) ^ n = cos (n * z) + I * sin (n * z) ∧ cosh z = cos (I * z) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c51 (a : ℕ → ℂ) (h : Tendsto (fun n => ‖a n‖ ^ (1 / (n:ℝ))) atTop (𝓝 0)) (z : ℂ) : Summable fun n => a n * z ^ n := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c53 (f : ℂ → ℂ) (hf : ∀ z, 0 < z.re → DifferentiableAt ℂ f z) : ∀ z ∈ {w : ℂ | 0 < w.re}, ∃ r > 0, ∀ w ∈ sphere z r, f w = f w := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c54 (z : ℂ) : (z : ℂ) ∈ Metric.sphere (0 : ℂ) 1 ↔ ∃ θ : ℝ, z = exp (θ * I) := by sorry
-- ---
open Complex Filter Function Metric Finset
open scoped BigOperators Topology

theorem att_c55 (a b c : ℂ) (h : AffineIndependent ℝ ![a, b, c]) : a ^ 2 + b ^ 2 + c ^ 2 = a * b + b * c + c * a ↔ dist a b = dist b c ∧ dist b c = dist c a := by sorry
