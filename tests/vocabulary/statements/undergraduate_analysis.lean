open Filter Topology in
theorem t1 (a : ℕ → ℝ) (L : ℝ) (h : Tendsto (fun n ↦ a n) atTop (𝓝 L)) : Tendsto (fun n ↦ |a n|) atTop (𝓝 |L|) := by sorry
-- ---
open Filter Topology
theorem t2 (a : ℕ → ℝ) (h : ∀ᶠ n in atTop, 0 ≤ a n) (hl : Tendsto a atTop (𝓝 (-1))) : False := by sorry
-- ---
theorem t3 : Continuous fun x : ℝ × ℝ => x.1 * x.2 + Real.sin x.1 := by sorry
-- ---
theorem t4 {f : ℝ → ℝ} {a b : ℝ} (hab : a < b) (hf : ContinuousOn f (Set.Icc a b)) (hd : DifferentiableOn ℝ f (Set.Ioo a b)) (h : f a = f b) : ∃ c ∈ Set.Ioo a b, deriv f c = 0 := by sorry
-- ---
open Complex Metric in
theorem t5 (f : ℂ → ℂ) (Ω : Set ℂ) (hΩ : IsOpen Ω) (hc : IsPreconnected Ω) (hf : DifferentiableOn ℂ f Ω) (h : ∀ z ∈ Ω, ‖f z‖ = 1) : ∃ c, Set.EqOn f (fun _ => c) Ω := by sorry
-- ---
theorem t6 (f : ℝ → ℝ) (hf : ContDiff ℝ 2 f) (h : ∀ x, deriv (deriv f) x = - f x) : ∃ a b : ℝ, ∀ x, f x = a * Real.cos x + b * Real.sin x := by sorry
-- ---
theorem t7 (f : ℝ → ℝ) (hf : ContDiff ℝ ⊤ f) (x : ℝ) (h : deriv^[3] f x = 0) : iteratedDeriv 3 f x = 0 := by sorry
-- ---
theorem t8 (f f' : ℝ → ℝ) (h : ∀ x, HasDerivAt f (f' x) x) (h0 : ∀ x, f' x = 0) : ∀ x y, f x = f y := by sorry
-- ---
open Real in
theorem t9 : ∫ x in (0:ℝ)..π, sin x = 2 := by sorry
-- ---
open Set Real MeasureTheory in
theorem t10 : ∫ x in Ioi (0:ℝ), exp (-x) = 1 := by sorry
-- ---
theorem t11 (a : ℕ → ℝ) (h : Summable fun n : ℕ => |a n|) : Summable a ∧ |∑' n, a n| ≤ ∑' n, |a n| := by sorry
-- ---
theorem t12 : HasSum (fun n : ℕ => (1/2 : ℝ)^n) 2 := by sorry
-- ---
open Filter in
theorem t13 (a b : ℕ → ℝ) (ha : ∃ M, ∀ n, |a n| ≤ M) (hb : ∃ M, ∀ n, |b n| ≤ M) : limsup (fun n => a n + b n) atTop ≤ limsup a atTop + limsup b atTop := by sorry
-- ---
open Filter in
theorem t14 (u : ℕ → EReal) : liminf u atTop ≤ limsup u atTop := by sorry
-- ---
theorem t15 (A B : Set ℝ) (hA : A.Nonempty) (hB : B.Nonempty) (ha : BddAbove A) (hb : BddAbove B) : sSup {x | ∃ a ∈ A, ∃ b ∈ B, x = a + b} = sSup A + sSup B := by sorry
-- ---
theorem t16 (f : ℕ → ℝ) (h : BddAbove (Set.range f)) : ∀ n, f n ≤ ⨆ i, f i := by sorry
-- ---
open Metric in
theorem t17 {X : Type*} [MetricSpace X] (x : X) (r : ℝ) : IsOpen (ball x r) ∧ IsClosed (closedBall x r) := by sorry
-- ---
theorem t18 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (h : ∀ z ∈ Metric.sphere (0:ℂ) 1, f z = 0) : f = 0 := by sorry
-- ---
open Metric Complex
theorem t19 (f : ℂ → ℂ) (hf : DifferentiableOn ℂ f (ball 0 1)) (h0 : f 0 = 0) (h : ∀ z ∈ ball (0:ℂ) 1, ‖f z‖ ≤ 1) : ‖deriv f 0‖ ≤ 1 := by sorry
-- ---
theorem t20 {X : Type*} [TopologicalSpace X] [T2Space X] {K : Set X} (hK : IsCompact K) : IsClosed K := by sorry
-- ---
theorem t21 {X : Type*} [MetricSpace X] [CompleteSpace X] (u : ℕ → X) (hu : CauchySeq u) : ∃ x, Filter.Tendsto u Filter.atTop (nhds x) := by sorry
-- ---
theorem t22 {X Y : Type*} [MetricSpace X] [MetricSpace Y] {f : X → Y} {s : Set X} (hs : IsCompact s) (hf : ContinuousOn f s) : UniformContinuousOn f s := by sorry
-- ---
open Filter in
theorem t23 (F : ℕ → ℝ → ℝ) (f : ℝ → ℝ) (s : Set ℝ) (h : TendstoUniformlyOn F f atTop s) (hF : ∀ n, ContinuousOn (F n) s) : ContinuousOn f s := by sorry
-- ---
theorem t24 (n : ℕ) (x y : EuclideanSpace ℝ (Fin n)) : |inner ℝ x y| ≤ ‖x‖ * ‖y‖ := by sorry
-- ---
theorem t26 (A B C : EuclideanSpace ℝ (Fin 2)) : dist A C ≤ dist A B + dist B C := by sorry
-- ---
theorem t27 {X : Type*} [MetricSpace X] (s : Set X) (hs : Bornology.IsBounded s) (x y : X) (hx : x ∈ s) (hy : y ∈ s) : dist x y ≤ Metric.diam s := by sorry
-- ---
theorem t28 (f : ℝ → ℝ) (hf : ConvexOn ℝ Set.univ f) : Continuous f := by sorry
-- ---
theorem t29 {E : Type*} [AddCommGroup E] [Module ℝ E] {s : Set E} (hs : Convex ℝ s) {x y : E} (hx : x ∈ s) (hy : y ∈ s) : segment ℝ x y ⊆ s := by sorry
-- ---
open MeasureTheory in
theorem t30 (s : Set ℝ) (hs : s.Countable) : volume s = 0 := by sorry
-- ---
open MeasureTheory in
theorem t31 (f g : ℝ → ℝ) (h : ∀ᵐ x, f x = g x) (hf : Continuous f) (hg : Continuous g) : f = g := by sorry
-- ---
theorem t32 (f : ℂ → ℂ) (s : Set ℂ) (hs : IsOpen s) : AnalyticOnNhd ℂ f s ↔ DifferentiableOn ℂ f s := by sorry
-- ---
theorem t33 (f : ℂ → ℂ) (s : Set ℂ) (hs : IsOpen s) : AnalyticOn ℂ f s ↔ AnalyticOnNhd ℂ f s := by sorry
-- ---
theorem t34 (z : ℂ) : Complex.exp (z + 2 * Real.pi * Complex.I) = Complex.exp z := by sorry
-- ---
theorem t35 (f : ℂ → ℂ) (h : MeromorphicOn f Set.univ) (g : ℂ → ℂ) (hg : AnalyticAt ℂ g 0) : MeromorphicAt (fun z => f z * g z) 0 := by sorry
-- ---
theorem t36 {X : Type*} [TopologicalSpace X] (s : Set X) : closure s \ interior s = frontier s := by sorry
-- ---
theorem t37 : Dense (Set.range ((↑) : ℚ → ℝ)) := by sorry
-- ---
theorem t38 {X : Type*} [TopologicalSpace X] [CompactSpace X] [T2Space X] : NormalSpace X ∧ RegularSpace X := by sorry
-- ---
theorem t39 {X : Type*} [MetricSpace X] [TopologicalSpace.SeparableSpace X] : SecondCountableTopology X := by sorry
-- ---
theorem t40 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (f : X → Y) (hf : IsOpenMap f) (hc : Continuous f) [LocallyCompactSpace X] (hs : Function.Surjective f) : LocallyCompactSpace Y := by sorry
-- ---
theorem t41 : ¬ Nonempty (ℝ ≃ₜ ℝ × ℝ) := by sorry
-- ---
theorem t43 : TopologicalSpace.IsTopologicalBasis {s : Set ℝ | ∃ a b : ℚ, s = Set.Ioo (a : ℝ) b} := by sorry
-- ---
theorem t44 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (f : X → Y) (hf : Topology.IsQuotientMap f) : Function.Surjective f := by sorry
-- ---
theorem t45 (f : ℝ → ℝ) (hf : ContDiff ℝ (⊤ : ℕ∞) f) (n : ℕ) : Continuous (iteratedDeriv n f) := by sorry
-- ---
open scoped ContDiff in
theorem t46 (f : ℝ → ℝ) (hf : ContDiff ℝ ∞ f) (h : ContDiff ℝ ω f) : Differentiable ℝ f := by sorry
-- ---
open NNReal in
theorem t47 {X : Type*} [MetricSpace X] (K : ℝ≥0) (f : X → X) (h : LipschitzWith K f) : UniformContinuous f := by sorry
-- ---
theorem t48 {X : Type*} [MetricSpace X] [CompleteSpace X] [Nonempty X] {K : NNReal} {f : X → X} (h : ContractingWith K f) : ∃! x, f x = x := by sorry
-- ---
theorem t49 (f : ℝ → ℝ) (a b : ℝ) (h : ∀ x ∈ Set.Ioo a b, 0 ≤ deriv f x) (hf : DifferentiableOn ℝ f (Set.Ioo a b)) : MonotoneOn f (Set.Ioo a b) := by sorry
-- ---
theorem t50 : StrictAnti (fun x : ℝ => -x ^ 3) ∧ Function.Periodic Real.sin (2 * Real.pi) := by sorry
-- ---
theorem t51 (s : Set ℕ) (hs : s.Infinite) : ∃ t ⊆ s, t.ncard = 5 := by sorry
-- ---
open Polynomial in
theorem t52 (P : Polynomial ℝ) (h : ∀ x : ℝ, P.eval x = P.eval (x + 1)) : ∃ c : ℝ, P = C c := by sorry
-- ---
theorem t53 (x : ℝ) (hx : 0 ≤ x) : (⌊x⌋₊ : ℝ) ≤ x ∧ ⌊x⌋ ≤ ⌈x⌉ := by sorry
-- ---
theorem t54 : Irrational (Real.sqrt 2 + √3) := by sorry
-- ---
theorem t55 (n : ℕ) (x : Fin n → ℝ) (h : ∀ i, 0 < x i) : (∏ i : Fin n, x i) ^ ((1:ℝ) / n) ≤ (∑ i, x i) / n := by sorry
-- ---
theorem t56 (n : ℕ) : ∑ i ∈ Finset.range n, (i : ℝ) = n * (n - 1) / 2 := by sorry
-- ---
theorem t57 (f : ℝ → ℝ) (hf : ∀ x y, f (x + y) = f x + f y) (hc : Continuous f) : ∃ c, ∀ x, f x = c * x := by sorry
-- ---
theorem t58 {𝕜 E F : Type*} [NontriviallyNormedField 𝕜] [NormedAddCommGroup E] [NormedSpace 𝕜 E] [NormedAddCommGroup F] [NormedSpace 𝕜 F] (f g : E →L[𝕜] F) : ‖f + g‖ ≤ ‖f‖ + ‖g‖ := by sorry
-- ---
theorem t59 {E F : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] [NormedAddCommGroup F] [NormedSpace ℝ F] [CompleteSpace F] : CompleteSpace (E →L[ℝ] F) := by sorry
-- ---
theorem t60 (f g : ℝ → ℝ) (hf : Continuous f) (hg : Continuous g) : Continuous (f * g) ∧ Continuous (fun x => f x / (1 + g x ^ 2)) := by sorry
-- ---
theorem t61 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [FiniteDimensional ℂ V] (T : V →ₗ[ℂ] V) : LinearMap.adjoint (LinearMap.adjoint T) = T := by sorry
-- ---
theorem t62 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [CompleteSpace V] (T : V →L[ℂ] V) : ‖ContinuousLinearMap.adjoint T‖ = ‖T‖ := by sorry
-- ---
open scoped Gradient in
theorem t63 (f : EuclideanSpace ℝ (Fin 2) → ℝ) (x : EuclideanSpace ℝ (Fin 2)) (h : IsLocalMin f x) : ∇ f x = 0 := by sorry
-- ---
theorem t64 : dist (!₂[(0:ℝ), 0]) !₂[3, 4] = 5 := by sorry
-- ---
theorem t65 {X : Type*} [TopologicalSpace X] [LocallyCompactSpace X] [T2Space X] : CompactSpace (OnePoint X) ∧ T2Space (OnePoint X) := by sorry
-- ---
theorem t66 (f : C(ℝ, ℝ)) (h : ∀ x : ℚ, f x = 0) : f = 0 := by sorry
-- ---
theorem t67 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (e : X ≃ₜ Y) (s : Set X) (hs : IsCompact s) : IsCompact (e '' s) := by sorry
-- ---
open unitInterval in
theorem t68 (f : C(I, I)) : ∃ x, f x = x := by sorry
-- ---
theorem t69 {X : Type*} [TopologicalSpace X] (x y : X) (γ : Path x y) : γ 0 = x ∧ γ 1 = y := by sorry
-- ---
theorem t70 : IsCompact (Set.univ : Set Circle) := by sorry
-- ---
open MeasureTheory in
theorem t71 : volume (Set.Icc (0:ℝ) 1 ×ˢ Set.Icc (0:ℝ) 2) = 2 := by sorry
-- ---
open MeasureTheory in
theorem t72 (n : ℕ) : volume (Set.Icc (0 : Fin n → ℝ) 1) = 1 := by sorry
-- ---
open MeasureTheory in
theorem t73 (f : ℝ → ℝ) (hf : Integrable f) (h : ∀ x, 0 ≤ f x) : 0 ≤ ∫ x, f x := by sorry
-- ---
open Filter in
theorem t74 : Filter.map ((↑) : ℕ → ℝ) atTop ≤ atTop ∧ comap ((↑) : ℕ → ℝ) atTop = atTop := by sorry
-- ---
open Real Nat Topology Filter Set Metric Complex MeasureTheory
theorem t75 : Real.sqrt 4 = 2 ∧ √4 = 2 ∧ π > 3 := by sorry
-- ---
open Real Nat Topology Filter Set Metric Complex MeasureTheory
theorem t79 (f : ℝ → ℝ) (s : Set ℝ) : image f s = f '' s ∧ map f ⊤ = map f ⊤ := by sorry
-- ---
open Real Nat Topology Filter Set Metric Complex MeasureTheory
theorem t81 (x : ℝ) (h : 0 ≤ x) : sqrt x ^ 2 = x ∧ ‖(I : ℂ)‖ = 1 ∧ arctan 1 = π / 4 := by sorry
-- ---
open Real Nat Topology Filter Set Metric Complex MeasureTheory
theorem t82 : Tendsto (fun n : ℕ ↦ (1 + 1 / (n : ℝ)) ^ n) atTop (𝓝 (exp 1)) := by sorry
-- ---
open Real Nat Topology Filter Set Metric Complex MeasureTheory
theorem t83 (s : Finset ℕ) (h : s.card = 3) : ∃ x ∈ s, 2 ≤ x := by sorry
-- ---
open Real Nat Topology Filter Set Metric Complex MeasureTheory
theorem t84 : ∫ x in (0:ℝ)..1, x ^ 2 = 1 / 3 ∧ ∑ k ∈ Finset.range 4, k = 6 := by sorry
-- ---
theorem u1 (f : ℝ → ℝ) (hf : ∀ x y : ℝ, f (x + f y) = f x + y) : f = id ∨ f = fun x => -x := by sorry
-- ---
theorem u2 (a : ℕ → ℝ) (h0 : a 0 = 1) (h : ∀ n, a (n + 1) = (a n + 2 / a n) / 2) : Filter.Tendsto a Filter.atTop (nhds (Real.sqrt 2)) := by sorry
-- ---
theorem u3 (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) (h : a + b + c = 3) : a / (1 + b ^ 2) + b / (1 + c ^ 2) + c / (1 + a ^ 2) ≥ 3 / 2 := by sorry
-- ---
theorem u4 (S : Finset ℝ) (f : ℝ → ℝ) : (∑ x ∈ S, f x) ^ 2 ≤ S.card * ∑ x ∈ S, (f x) ^ 2 := by sorry
-- ---
theorem u5 (n : ℕ) (hn : n > 0) : ∑ k ∈ Finset.Icc 1 n, (1 : ℝ) / (k * (k + 1)) = n / (n + 1) := by sorry
-- ---
theorem u6 (A B C P : EuclideanSpace ℝ (Fin 2)) (hABC : AffineIndependent ℝ ![A, B, C]) (hP : P ∈ convexHull ℝ {A, B, C}) : dist P A + dist P B ≤ dist C A + dist C B := by sorry
-- ---
open EuclideanGeometry in
theorem u7 (A B C : EuclideanSpace ℝ (Fin 2)) (h : ∠ A B C = Real.pi / 2) : dist A B ^ 2 + dist B C ^ 2 = dist A C ^ 2 := by sorry
-- ---
theorem u8 (M A B : EuclideanSpace ℝ (Fin 2)) (h : M = midpoint ℝ A B) : dist M A = dist M B := by sorry
-- ---
theorem u9 (S : Set (EuclideanSpace ℝ (Fin 2))) (hS : S.Finite) (h : ∀ A ∈ S, ∀ B ∈ S, A ≠ B → ∃ C ∈ S, C ≠ A ∧ C ≠ B ∧ Collinear ℝ {A, B, C}) : Collinear ℝ S := by sorry
-- ---
theorem u10 (p : EuclideanSpace ℝ (Fin 2)) (h : p 0 ^ 2 + p 1 ^ 2 = 1) : ‖p‖ = 1 := by sorry
-- ---
open Set Filter Topology
theorem u11 {f : ℝ → ℝ} (hf : Monotone f) : {x | ¬ ContinuousAt f x}.Countable := by sorry
-- ---
open Set Filter Topology
theorem u12 {f : ℝ → ℝ} {L : ℝ} (h : Tendsto (deriv f) atTop (𝓝 L)) (hd : Differentiable ℝ f) : Tendsto (fun x => f x / x) atTop (𝓝 L) := by sorry
-- ---
open Set Filter Topology
theorem u13 (f : ℝ → ℝ) (a L : ℝ) : Tendsto f (𝓝[>] a) (𝓝 L) ∧ Tendsto f (𝓝[<] a) (𝓝 L) ↔ Tendsto f (𝓝[≠] a) (𝓝 L) := by sorry
-- ---
theorem u14 (K : ℕ → Set ℝ) (hK : ∀ n, IsCompact (K n)) (hne : ∀ n, (K n).Nonempty) (hm : Antitone K) : (⋂ n, K n).Nonempty := by sorry
-- ---
theorem u15 {ι X : Type*} [TopologicalSpace X] {U : ι → Set X} (K : Set X) (hK : IsCompact K) (ho : ∀ i, IsOpen (U i)) (hc : K ⊆ ⋃ i, U i) : ∃ t : Finset ι, K ⊆ ⋃ i ∈ t, U i := by sorry
-- ---
theorem u16 {X : Type*} [TopologicalSpace X] (A B : Set X) (h : IsConnected A) (hB : A ⊆ B) (hB' : B ⊆ closure A) : IsConnected B := by sorry
-- ---
theorem u17 : IsConnected {p : ℝ × ℝ | p.1 ^ 2 + p.2 ^ 2 = 1} := by sorry
-- ---
theorem u18 : ¬ IsPathConnected (closure {p : ℝ × ℝ | 0 < p.1 ∧ p.2 = Real.sin (1 / p.1)}) := by sorry
-- ---
theorem u19 {X : Type*} [PseudoMetricSpace X] (A : Set X) (x : X) : x ∈ closure A ↔ Metric.infDist x A = 0 ∧ A.Nonempty := by sorry
-- ---
theorem u20 {ι : Type*} {X : ι → Type*} [∀ i, TopologicalSpace (X i)] [∀ i, CompactSpace (X i)] : CompactSpace (∀ i, X i) := by sorry
-- ---
theorem u21 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] {f : X → Y} (hf : Continuous f) (hb : Function.Bijective f) [CompactSpace X] [T2Space Y] : IsHomeomorph f ∧ IsClosedMap f := by sorry
-- ---
theorem u22 (X : Type*) [TopologicalSpace X] : T2Space X ↔ IsClosed (Set.diagonal X) := by sorry
-- ---
theorem u23 (X : Type*) (T₁ T₂ : TopologicalSpace X) (h : T₁ ≤ T₂) (hc : @CompactSpace X T₁) : @CompactSpace X T₂ := by sorry
-- ---
theorem u24 (f : ℕ → ℝ → ℝ) (g : ℝ → ℝ) (h : ∀ x ∈ Set.Icc (0:ℝ) 1, Filter.Tendsto (fun n => f n x) Filter.atTop (nhds (g x))) (hb : ∀ n x, |f n x| ≤ 1) (hc : ∀ n, Continuous (f n)) (hg : Continuous g) : Filter.Tendsto (fun n => ∫ x in (0:ℝ)..1, f n x) Filter.atTop (nhds (∫ x in (0:ℝ)..1, g x)) := by sorry
-- ---
theorem u25 : ∫ x in Set.Ioi (0:ℝ), Real.sin x / x = Real.pi / 2 := by sorry
-- ---
open Real in
theorem u26 : ∫ x : ℝ, exp (-x^2) = √π := by sorry
-- ---
open Real in
theorem u27 : ∑' n : ℕ, (1 : ℝ) / (n + 1) ^ 2 = π ^ 2 / 6 := by sorry
-- ---
open Real in
theorem u28 : ∫ x in (0)..(π/2), log (sin x) = - π / 2 * log 2 := by sorry
-- ---
open Complex in
theorem u29 (n : ℕ) (hn : 0 < n) (z : ℂ) (h : z ^ n = 1) : ‖z‖ = 1 ∧ ∃ k < n, z = exp (2 * Real.pi * I * k / n) := by sorry
-- ---
open Complex in
theorem u30 (f : ℂ → ℂ) (hf : Differentiable ℂ f) (C : ℝ) (h : ∀ z, (f z).re ≤ C) : ∃ c, ∀ z, f z = c := by sorry
-- ---
open Complex in
theorem u31 (f : ℂ → ℂ) (c : ℂ) (R : ℝ) (hR : 0 < R) (hf : DiffContOnCl ℂ f (Metric.ball c R)) : (∮ z in C(c, R), f z / (z - c)) = 2 * Real.pi * I * f c := by sorry
-- ---
theorem u32 (z w : ℂ) : ‖z + w‖ ^ 2 + ‖z - w‖ ^ 2 = 2 * (‖z‖ ^ 2 + ‖w‖ ^ 2) := by sorry
-- ---
theorem u33 (z : ℂ) (h : z.im = 0) : (starRingEnd ℂ) z = z ∧ z.re = z := by sorry
-- ---
open ComplexConjugate in
theorem u34 (z : ℂ) : z * conj z = Complex.normSq z := by sorry
-- ---
theorem u35 (a : ℕ → ℂ) (h : Summable a) : Filter.Tendsto (fun r : ℝ => ∑' n, a n * (r : ℂ) ^ n) (nhdsWithin 1 (Set.Iio 1)) (nhds (∑' n, a n)) := by sorry
-- ---
theorem u36 (f : ℝ × ℝ → ℝ) (hf : ContDiff ℝ 1 f) (x : ℝ × ℝ) : fderiv ℝ f x (1, 0) = deriv (fun t => f (t, x.2)) x.1 := by sorry
-- ---
theorem u37 {E : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] (f : E → ℝ) (f' : E →L[ℝ] ℝ) (x : E) (h : HasFDerivAt f f' x) (hm : IsLocalMax f x) : f' = 0 := by sorry
-- ---
theorem u38 (f : ℝ → ℝ) (s : Set ℝ) (x : ℝ) (h : HasDerivWithinAt f 0 s x) : derivWithin f s x = 0 ∨ ¬ UniqueDiffWithinAt ℝ s x := by sorry
-- ---
theorem u39 (f : ℝ → ℝ) (h : ∀ x, f x = x ^ 2 * Real.sin (1 / x)) : Differentiable ℝ f ∧ ¬ Continuous (deriv f) := by sorry
-- ---
theorem u40 (f : ℝ → ℝ) (K : NNReal) (s : Set ℝ) (h : LipschitzOnWith K f s) : UniformContinuousOn f s := by sorry
-- ---
theorem u41 (f : ℝ → ℝ) (h : UniformContinuous f) (hi : MeasureTheory.IntegrableOn f (Set.Ioi 0)) : Filter.Tendsto f Filter.atTop (nhds 0) := by sorry
-- ---
open MeasureTheory in
theorem u42 {α : Type*} [MeasurableSpace α] (μ : Measure α) [IsFiniteMeasure μ] (f : ℕ → α → ℝ) (g : α → ℝ) (h : ∀ᵐ x ∂μ, Filter.Tendsto (f · x) Filter.atTop (nhds (g x))) (hf : ∀ n, Measurable (f n)) : AEMeasurable g μ := by sorry
-- ---
open MeasureTheory in
theorem u43 {α : Type*} [MeasurableSpace α] (μ : Measure α) (f : ℕ → α → ENNReal) (hf : ∀ n, Measurable (f n)) : ∫⁻ x, Filter.liminf (fun n => f n x) Filter.atTop ∂μ ≤ Filter.liminf (fun n => ∫⁻ x, f n x ∂μ) Filter.atTop := by sorry
-- ---
theorem u44 : ∀ x : ℝ, ∃! n : ℤ, (n : ℝ) ≤ x ∧ x < n + 1 := by sorry
-- ---
theorem u45 : Set.Countable {x : ℝ | IsAlgebraic ℚ x} := by sorry
-- ---
theorem u47 (x : ℝ) (hx : Irrational x) : {q : ℚ | |x - q| < 1 / (q.den : ℝ) ^ 2}.Infinite := by sorry
-- ---
theorem u48 (a : ℕ → ℝ) (h : ∀ m n, a (m + n) ≤ a m + a n) (hb : BddBelow (Set.range fun n => a n / n)) : Filter.Tendsto (fun n => a n / n) Filter.atTop (nhds (sInf ((fun n : ℕ => a n / n) '' Set.Ici 1))) := by sorry
-- ---
theorem u49 (f : ℝ → ℝ) (p : ℝ) (hp : 0 < p) (hf : Continuous f) (h : Function.Periodic f p) : ∃ M, IsMaxOn f Set.univ M := by sorry
-- ---
theorem u50 (f : ℝ → ℝ) (a b : ℝ) (hab : a ≤ b) (hf : ContinuousOn f (Set.uIcc a b)) : Set.uIcc (f a) (f b) ⊆ f '' Set.uIcc a b := by sorry
-- ---
theorem u51 (n : ℕ) (x y : Fin n → ℝ) (hx : Monotone x) (hy : Antitone y) : n * ∑ i, x i * y i ≤ (∑ i, x i) * (∑ i, y i) := by sorry
-- ---
theorem u53 (P : Polynomial ℝ) (hP : P.Monic) (h : P.natDegree = 3) : ∃ x : ℝ, P.IsRoot x ∧ P.eval x = 0 := by sorry
-- ---
theorem u56 : IsLeast {n : ℕ | 0 < n ∧ 7 ∣ 2 ^ n - 1} 3 := by sorry
-- ---
theorem u57 : IsGreatest ((fun x : ℝ => x * (1 - x)) '' Set.Icc 0 1) (1/4) := by sorry
-- ---
open Finset in
theorem u58 (n : ℕ) : ∑ k ∈ range (n + 1), (n.choose k : ℤ) * (-1) ^ k = if n = 0 then 1 else 0 := by sorry
-- ---
theorem u59 (x y : ℝ × ℝ) : dist x y = max |x.1 - y.1| |x.2 - y.2| := by sorry
-- ---
theorem u60 (f : C(Set.Icc (0:ℝ) 1, ℝ)) : ∃ p : Polynomial ℝ, ∀ x : Set.Icc (0:ℝ) 1, |f x - p.eval x.1| < 1 / 2 := by sorry
-- ---
theorem u61 (F : Set C(unitInterval, ℝ)) (ε : ℝ) (f g : C(unitInterval, ℝ)) (h : ‖f - g‖ < ε) : dist f g < ε := by sorry
-- ---
theorem u62 {X : Type*} [MetricSpace X] (F : ℕ → X → ℝ) (h : Equicontinuous F) (h2 : UniformEquicontinuous F) : ∀ n, Continuous (F n) := by sorry
-- ---
open BoundedContinuousFunction in
theorem u63 (f : ℝ →ᵇ ℝ) : ∀ x, |f x| ≤ ‖f‖ := by sorry
-- ---
theorem u64 (X : Type*) [TopologicalSpace X] [BaireSpace X] (f : ℕ → Set X) (ho : ∀ n, IsOpen (f n)) (hd : ∀ n, Dense (f n)) : Dense (⋂ n, f n) := by sorry
-- ---
theorem u65 : TotallyDisconnectedSpace ℚ ∧ ¬ LocallyCompactSpace ℚ := by sorry
-- ---
theorem u66 (A : Matrix (Fin 2) (Fin 2) ℝ) (v : EuclideanSpace ℝ (Fin 2)) : ∃ c : ℝ, ∀ i, (A.mulVec v) i ≤ c := by sorry
-- ---
theorem u67 (a b : ℝ) (hab : a < b) (f g : ℝ → ℝ) (hf : IntervalIntegrable f MeasureTheory.volume a b) (hg : ContinuousOn g (Set.Icc a b)) : |∫ x in a..b, f x * g x| ≤ ∫ x in a..b, |f x * g x| := by sorry
-- ---
theorem u68 (x : ℝ) : HasSum (fun n : ℕ => x ^ n / n.factorial) (Real.exp x) ∧ HasDerivAt Real.exp (Real.exp x) x := by sorry
-- ---
theorem u69 (f : ℝ → ℝ) (hf : AnalyticOn ℝ f Set.univ) (g : ℝ → ℝ) (hg : AnalyticAt ℝ g 0) (h : f =ᶠ[nhds 0] g) : f =o[nhds 0] (fun _ => (1:ℝ)) ∨ f =O[nhds 0] g := by sorry
-- ---
open Asymptotics Filter
theorem u70 (f : ℕ → ℝ) (h : f =o[atTop] fun n => (n : ℝ)) (h2 : f ~[atTop] f) : IsLittleO atTop f (fun n => (n : ℝ) ^ 2) := by sorry
-- ---
theorem v1 (u : ℕ → EReal) (x : EReal) : Filter.Tendsto u Filter.atTop (nhds x) ↔ Filter.limsup u Filter.atTop = x ∧ Filter.liminf u Filter.atTop = x := by sorry
-- ---
theorem v2 {𝕜 E F : Type*} [RCLike 𝕜] [NormedAddCommGroup E] [NormedSpace 𝕜 E] [NormedAddCommGroup F] [NormedSpace 𝕜 F] (f : ℕ → E →L[𝕜] F) (g : E →L[𝕜] F) (h : Filter.Tendsto f Filter.atTop (nhds g)) (x : E) : Filter.Tendsto (fun n => f n x) Filter.atTop (nhds (g x)) := by sorry
-- ---
theorem v3 {E : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] [CompleteSpace E] (T : E →L[ℝ] E) (h : ‖T‖ < 1) : IsUnit (1 - T) ∧ Summable (fun n : ℕ => T ^ n) := by sorry
-- ---
theorem v4 (f : ℝ × ℝ → ℝ × ℝ) (hf : ContDiff ℝ 1 f) : Continuous (fderiv ℝ f) := by sorry
-- ---
theorem v5 {E : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] (f : E → ℝ) (hf : ContDiff ℝ 2 f) (x v w : E) : fderiv ℝ (fderiv ℝ f) x v w = fderiv ℝ (fderiv ℝ f) x w v := by sorry
-- ---
theorem v6 {E F : Type*} [NormedAddCommGroup E] [NormedSpace ℝ E] [NormedAddCommGroup F] [NormedSpace ℝ F] (f g : E → F) (x : E) (hf : DifferentiableAt ℝ f x) (hg : DifferentiableAt ℝ g x) : fderiv ℝ (f + g) x = fderiv ℝ f x + fderiv ℝ g x := by sorry
-- ---
open scoped InnerProduct in
theorem v7 {H : Type*} [NormedAddCommGroup H] [InnerProductSpace ℂ H] [CompleteSpace H] (A B : H →L[ℂ] H) : (A * B)† = B† * A† ∧ ‖A† * A‖ = ‖A‖ ^ 2 := by sorry
-- ---
open InnerProductSpace in
theorem v8 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [FiniteDimensional ℝ V] (T : V →ₗ[ℝ] V) (v w : V) : ⟪T v, w⟫_ℝ = ⟪v, T.adjoint w⟫_ℝ := by sorry
-- ---
theorem v9 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [CompleteSpace V] (A : V →L[ℂ] V) (h : IsSelfAdjoint A) (v : V) : (inner ℂ (A v) v).im = 0 := by sorry
-- ---
theorem v10 (x : ℝ) (hx : x ∈ Set.Icc (-1) 1) : Real.arcsin x + Real.arccos x = Real.pi / 2 := by sorry
-- ---
theorem v11 (f g : C(Set.Icc (0:ℝ) 1, ℝ)) (c : ℝ) : ‖c • f + g‖ ≤ |c| * ‖f‖ + ‖g‖ ∧ ‖f * g‖ ≤ ‖f‖ * ‖g‖ := by sorry
-- ---
theorem v12 : ∃ f : ℕ → C(unitInterval, ℝ), (∀ n, ‖f n‖ ≤ 1) ∧ ∀ φ : ℕ → ℕ, StrictMono φ → ¬ CauchySeq (f ∘ φ) := by sorry
-- ---
theorem v13 : CompleteSpace C(unitInterval, ℝ) := by sorry
-- ---
theorem v14 (A : Subalgebra ℝ C(unitInterval, ℝ)) (f : C(unitInterval, ℝ)) (h : f ∈ closure (A : Set C(unitInterval, ℝ))) (ε : ℝ) (hε : ε > 0) : ∃ g ∈ A, ‖f - g‖ < ε := by sorry
-- ---
open OnePoint in
theorem v15 : IsCompact (Set.univ : Set (OnePoint ℝ)) ∧ ((0 : ℝ) : OnePoint ℝ) ≠ ∞ := by sorry
-- ---
theorem v16 : Nonempty (OnePoint ℝ ≃ₜ Circle) := by sorry
-- ---
theorem v17 (z : Circle) : ‖(z : ℂ)‖ = 1 ∧ (z⁻¹ : Circle) * z = 1 := by sorry
-- ---
theorem v19 : Nonempty (Metric.sphere (0 : EuclideanSpace ℝ (Fin 2)) 1 ≃ₜ Circle) := by sorry
-- ---
theorem v20 (A B C D : EuclideanSpace ℝ (Fin 2)) (h : EuclideanGeometry.Concyclic ({A, B, C, D} : Set (EuclideanSpace ℝ (Fin 2)))) : EuclideanGeometry.angle A B C = EuclideanGeometry.angle A D C ∨ EuclideanGeometry.angle A B C + EuclideanGeometry.angle A D C = Real.pi := by sorry
-- ---
open EuclideanGeometry in
theorem v21 {V P : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [MetricSpace P] [NormedAddTorsor V P] (A B C : P) (h1 : B ≠ A) (h2 : C ≠ A) (h3 : B ≠ C) : ∠ A B C + ∠ B C A + ∠ C A B = Real.pi := by sorry
-- ---
open EuclideanGeometry in
theorem v22 (A B C M : EuclideanSpace ℝ (Fin 2)) (h : Sbtw ℝ A M B) (h1 : dist A M = dist M B) (h2 : AffineIndependent ℝ ![A, B, C]) (h3 : ∠ A C B = Real.pi / 2) : dist C M = dist A M := by sorry
-- ---
theorem v24 (A B : EuclideanSpace ℝ (Fin 2)) (h : A = !₂[0, 1]) (hB : B = !₂[(1 : ℝ), 0]) : dist A B = √2 ∧ A 0 = 0 := by sorry
-- ---
theorem v25 (x y : EuclideanSpace ℝ (Fin 3)) (c : ℝ) : ‖c • (x - y)‖ = |c| * ‖x - y‖ ∧ inner ℝ x y = ∑ i, x i * y i := by sorry
-- ---
theorem v26 (p q r : ℝ × ℝ) (h : Collinear ℝ {p, q, r}) (hpq : p ≠ q) : ∃ t : ℝ, r = AffineMap.lineMap p q t := by sorry
-- ---
theorem v27 (s : Set (EuclideanSpace ℝ (Fin 2))) (hs : s.ncard = 4) : ∃ p ∈ s, p ∈ convexHull ℝ (s \ {p}) ∨ Convex ℝ (convexHull ℝ s) := by sorry
-- ---
theorem v28 (f : EuclideanSpace ℝ (Fin 2) → ℝ) (h : ∀ A B C D, (dist A B = 1 ∧ dist B C = 1 ∧ dist C D = 1 ∧ dist D A = 1 ∧ dist A C = √2) → f A + f B + f C + f D = 0) : ∀ P, f P = 0 := by sorry
-- ---
open MeasureTheory in
theorem v29 (s : Set (EuclideanSpace ℝ (Fin 2))) (hs : s = Metric.ball 0 1) : volume s = ENNReal.ofReal Real.pi := by sorry
-- ---
open MeasureTheory in
theorem v30 (s : Set (ℝ × ℝ)) (hs : MeasurableSet s) (h : volume s = 0) : ∀ᵐ x : ℝ, volume {y | (x, y) ∈ s} = 0 := by sorry
-- ---
open MeasureTheory in
theorem v31 (f : ℝ × ℝ → ℝ) (hf : Integrable f (volume.prod volume)) : ∫ z, f z ∂(volume.prod volume) = ∫ x, ∫ y, f (x, y) := by sorry
-- ---
open MeasureTheory in
theorem v32 : ∫ x in (0:ℝ)..1, ∫ y in (0:ℝ)..x, x * y = 1 / 8 := by sorry
-- ---
open Real in
theorem v33 : ∀ x ∈ Set.Ioo 0 (π / 2), 2 / π * x < sin x ∧ sin x < x ∧ x < tan x := by sorry
-- ---
open Real in
theorem v34 (a b c : ℝ) (ha : 1 < a) : logb a (b * c) = logb a b + logb a c ∨ b * c ≤ 0 := by sorry
-- ---
open Filter Topology Real in
theorem v35 : Tendsto (fun x : ℝ ↦ (exp x - 1) / x) (𝓝[≠] 0) (𝓝 1) ∧ Tendsto (fun n : ℕ ↦ (n : ℝ) ^ ((1 : ℝ) / n)) atTop (𝓝 1) := by sorry
-- ---
theorem v36 (f : ℝ → ℝ) (hf : ∀ x > 0, ∀ y > 0, f (x * f y) = y * f x) (hpos : ∀ x > 0, f x > 0) (hlim : Filter.Tendsto f Filter.atTop (nhds 0)) : ∀ x > 0, f x = 1 / x := by sorry
-- ---
theorem v37 (f : ℚ → ℝ) (h : ∀ x y, |f x - f y| ≤ |(x : ℝ) - y|) : ∃ g : ℝ → ℝ, Continuous g ∧ ∀ q : ℚ, g q = f q := by sorry
-- ---
theorem v38 (s : ℝ → ℝ) (a : ℕ → ℝ) (ha : Antitone a) (hl : Filter.Tendsto a Filter.atTop (nhds 0)) : ∃ l, Filter.Tendsto (fun n => ∑ i ∈ Finset.range n, (-1) ^ i * a i) Filter.atTop (nhds l) := by sorry
-- ---
theorem v39 (f : ℂ → ℂ) (z₀ : ℂ) (h : AnalyticAt ℂ f z₀) : (∀ᶠ z in nhds z₀, f z = 0) ∨ ∀ᶠ z in nhdsWithin z₀ {z₀}ᶜ, f z ≠ 0 := by sorry
-- ---
theorem v40 (f : ℂ → ℂ) (hf : AnalyticOnNhd ℂ f Set.univ) (hinj : Function.Injective f) : ∃ a b : ℂ, a ≠ 0 ∧ ∀ z, f z = a * z + b := by sorry
-- ---
theorem v41 (p : Polynomial ℂ) (hp : 0 < p.degree) : ∃ z, Polynomial.eval z p = 0 := by sorry
-- ---
theorem v42 (f : ℂ → ℂ) (c : ℂ) (hf : ContinuousOn f (Metric.closedBall c 1)) (hd : DifferentiableOn ℂ f (Metric.ball c 1)) : ∃ w ∈ Metric.sphere c 1, ∀ z ∈ Metric.closedBall c 1, ‖f z‖ ≤ ‖f w‖ := by sorry
-- ---
theorem v43 (f : ℂ → ℂ) (hf : DifferentiableOn ℂ f {z | 0 < z.im}) : DifferentiableOn ℂ (fun z => (starRingEnd ℂ) (f ((starRingEnd ℂ) z))) {z | z.im < 0} := by sorry
-- ---
theorem v45 (z : ℂ) (hz : z ≠ 0) : Complex.exp (Complex.log z) = z ∧ Complex.arg z ∈ Set.Ioc (-Real.pi) Real.pi := by sorry
-- ---
theorem v46 (f : ℕ → ℂ → ℂ) (g : ℂ → ℂ) (U : Set ℂ) (hU : IsOpen U) (h : TendstoLocallyUniformlyOn f g Filter.atTop U) (hf : ∀ᶠ n in Filter.atTop, DifferentiableOn ℂ (f n) U) : DifferentiableOn ℂ g U := by sorry
-- ---
theorem v48 (X : Type*) [TopologicalSpace X] (h : ∀ x y : X, x ≠ y → ∃ U V : Set X, IsOpen U ∧ IsOpen V ∧ x ∈ U ∧ y ∈ V ∧ Disjoint U V) : T2Space X := by sorry
-- ---
theorem v49 (X : Type*) [TopologicalSpace X] [T1Space X] (x : X) : IsClosed {x} ∧ (Set.Finite {x} → IsClosed ({x} : Set X)) := by sorry
-- ---
theorem v50 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] (f : X → Y) : Continuous f ↔ ∀ s, f '' closure s ⊆ closure (f '' s) := by sorry
-- ---
theorem v51 (X : Type*) [TopologicalSpace X] (A : Set X) [DecidablePred (· ∈ A)] (h : IsClopen A) : Continuous (fun x => if x ∈ A then (1:ℝ) else 0) := by sorry
-- ---
theorem v52 (I : Type*) (X : I → Type*) [∀ i, TopologicalSpace (X i)] (A : ∀ i, Set (X i)) : closure (Set.univ.pi A) = Set.univ.pi fun i => closure (A i) := by sorry
-- ---
theorem v54 (X : Type*) (s : Setoid X) [TopologicalSpace X] [CompactSpace X] : CompactSpace (Quotient s) ∧ Continuous (Quotient.mk s) := by sorry
-- ---
theorem v55 (X : Type*) [TopologicalSpace X] (r : ℝ) (f : X → ℝ) (hf : LowerSemicontinuous f) : IsOpen {x | r < f x} := by sorry
-- ---
theorem v56 (X : Type*) [UniformSpace X] [CompleteSpace X] (s : Set X) (hs : IsClosed s) (ht : TotallyBounded s) : IsCompact s ∧ IsComplete s := by sorry
-- ---
theorem v57 (X : Type*) [MetricSpace X] [ProperSpace X] (s : Set X) : IsCompact s ↔ IsClosed s ∧ Bornology.IsBounded s := by sorry
-- ---
theorem v58 : IsCompact (cantorSet) ∧ Perfect cantorSet := by sorry
-- ---
theorem v59 (X : Type*) [TopologicalSpace X] [CompactSpace X] [T2Space X] [ConnectedSpace X] (f : X → X) (hf : Topology.IsEmbedding f) : Topology.IsClosedEmbedding f := by sorry
-- ---
theorem v60 {G : Type*} [Group G] [TopologicalSpace G] [IsTopologicalGroup G] (H : Subgroup G) (h : IsOpen (H : Set G)) : IsClosed (H : Set G) := by sorry
-- ---
theorem v62 (X : Type*) [TopologicalSpace X] [ContractibleSpace X] (x y : X) : Joined x y := by sorry
-- ---
theorem v63 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (f g : C(X, Y)) (h : f.Homotopic g) : g.Homotopic f := by sorry
-- ---
theorem v64 (x : unitInterval) : (x : ℝ) ∈ Set.Icc 0 1 ∧ 0 ≤ x.1 ∧ unitInterval.symm x = 1 - x.1 := by sorry
-- ---
theorem v67 (f : ℝ → ℝ) (hf : StrictConvexOn ℝ Set.univ f) (hm : IsLocalMin f 0) : IsMinOn f Set.univ 0 := by sorry
-- ---
theorem v68 (a : ℕ → ℝ) (ha : ∀ n, 0 ≤ a n) : Summable a ↔ BddAbove (Set.range fun n => ∑ i ∈ Finset.range n, a i) := by sorry
-- ---
theorem v69 (a : ℕ → ℝ) (ha : Summable a) (e : ℕ ≃ ℕ) : ∑' n, a (e n) = ∑' n, a n := by sorry
-- ---
theorem v70 (f : ℝ → ℝ) (hf : Measurable f) (g : ℝ → ℝ) (hg : Continuous g) : Measurable (g ∘ f) ∧ MeasurableSet (f ⁻¹' Set.Ici 0) := by sorry
-- ---
theorem v71 : (∏' n : ℕ, (1 - 1 / ((n : ℝ) + 2) ^ 2)) = 1 / 2 := by sorry
-- ---
theorem v72 (a : ℕ → ℝ) (h : Multipliable a) : HasProd a (∏' n, a n) := by sorry
-- ---
theorem v73 (f : ℝ → ℝ) (hf : ContDiffOn ℝ 2 f (Set.Ioo 0 1)) : DifferentiableOn ℝ (deriv f) (Set.Ioo 0 1) ∧ iteratedDerivWithin 1 f (Set.Ioo 0 1) = derivWithin f (Set.Ioo 0 1) := by sorry
-- ---
open Nat in
theorem v75 (n : ℕ) (f : ℝ → ℝ) (h : ContDiff ℝ n f) (x : ℝ) : ∃ ξ, f x = ∑ k ∈ Finset.range n, iteratedDeriv k f 0 / (k)! * x ^ k + iteratedDeriv n f ξ / (n)! * x ^ n := by sorry
-- ---
theorem v76 (f : ℝ → ℝ) (h : Function.Bijective f) (hf : Continuous f) : StrictMono f ∨ StrictAnti f := by sorry
-- ---
theorem v77 (s : Set ℝ) (hs : s.Nonempty) (hb : BddAbove s) : IsLUB s (sSup s) ∧ sSup s ∈ closure s := by sorry
-- ---
theorem v78 (x : ℕ → ℝ) (hx : Filter.Tendsto x Filter.atTop Filter.atTop) : ¬ BddAbove (Set.range x) := by sorry
-- ---
theorem v79 (x : ℕ → ℝ) : MapClusterPt 0 Filter.atTop x ↔ ∃ φ : ℕ → ℕ, StrictMono φ ∧ Filter.Tendsto (x ∘ φ) Filter.atTop (nhds 0) := by sorry
-- ---
theorem v80 (x : ℕ → ℝ) : Filter.limsup x Filter.atTop = ⨅ n, ⨆ k ≥ n, x k := by sorry
