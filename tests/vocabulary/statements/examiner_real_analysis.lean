open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra1 (a : ℕ → ℝ) (L : ℝ) (h : Tendsto a atTop (𝓝 L)) :
    Tendsto (λ n => (∑ k in Finset.range n, a k) / n) atTop (𝓝 L) :=
sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra2 (a : ℕ → ℝ) (ha : ∀ n, 0 < a n) (h : limsup (fun n => a (n+1) / a n) atTop < 1) : Summable a := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra3 (a : ℕ → ℝ) (hbd : ∃ M, ∀ n, |a n| ≤ M) : ∃ g : ℕ → ℕ, StrictMono g ∧ ∃ L, Tendsto (a ∘ g) atTop (𝓝 L) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra4 : Tendsto (fun n : ℕ => (1 + 1 / (n : ℝ)) ^ n) atTop (nhds (exp 1)) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra5 : ∑' n : ℕ, (1 : ℝ) / (n + 1) ^ 2 = π ^ 2 / 6 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra6 (f : ℝ → ℝ) (hf : ContinuousOn f (Set.Icc 0 1)) : UniformContinuousOn f (Set.Icc 0 1) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra7 (f : ℕ → ℝ → ℝ) (g : ℝ → ℝ) (hf : ∀ n, Continuous (f n)) (h : TendstoUniformly f g atTop) : Continuous g := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra8 (f : ℕ → ℝ → ℝ) (g : ℝ → ℝ) (s : Set ℝ) (hs : IsCompact s) (h : TendstoLocallyUniformlyOn f g atTop s) : TendstoUniformlyOn f g atTop s := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra9 (f : ℝ → ℝ) (a b : ℝ) (hab : a < b) (hf : ContinuousOn f (Set.Icc a b)) (hd : DifferentiableOn ℝ f (Set.Ioo a b)) : ∃ c ∈ Set.Ioo a b, deriv f c = (f b - f a) / (b - a) := sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra10 (f : ℝ → ℝ) (hf : ContDiff ℝ ⊤ f) (x : ℝ) : iteratedDeriv 2 f x = deriv (deriv f) x := sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra11 (f : ℝ → ℝ) (hf : Differentiable ℝ f) (n : ℕ) (h : ∀ x, iteratedDerivWithin n f Set.univ x = 0) : True := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra12 (f : ℝ → ℝ) (hf : MonotoneOn f (Set.Icc 0 1)) : IntervalIntegrable f MeasureTheory.volume 0 1 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra13 (f : ℝ → ℝ) (hf : Continuous f) (h : ∀ n : ℕ, ∫ x in (0:ℝ)..1, f x * x ^ n = 0) : ∀ x ∈ Set.Icc (0:ℝ) 1, f x = 0 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra14 (f : ℝ → ℝ) (hf : ConvexOn ℝ Set.univ f) : Continuous f := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra15 (n : ℕ) (E : Set (EuclideanSpace ℝ (Fin n))) : IsCompact E ↔ IsClosed E ∧ Bornology.IsBounded E := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra16 (n : ℕ) (f : EuclideanSpace ℝ (Fin n) → ℝ) (hf : Differentiable ℝ f) (x : EuclideanSpace ℝ (Fin n)) (hx : IsLocalMax f x) : fderiv ℝ f x = 0 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra17 (X : Type*) [MetricSpace X] [CompactSpace X] (f : X → X) (hf : ∀ x y, x ≠ y → dist (f x) (f y) < dist x y) : ∃! x, f x = x := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra18 (X : Type*) [PseudoMetricSpace X] (u : ℕ → X) : CauchySeq u ↔ ∀ ε > 0, ∃ N, ∀ m ≥ N, ∀ n ≥ N, dist (u m) (u n) < ε := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra20 (P : Set ℝ) (hP : Perfect P) (hne : P.Nonempty) : ¬ P.Countable := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra21 (X : Type*) [TopologicalSpace X] (x : X) : IsClosed (connectedComponent x) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra22 (f : ℝ → ℝ) (hf : ∀ x y, |f x - f y| ≤ |x - y| ^ 2) : ∃ c, ∀ x, f x = c := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra23 (f : ℝ → ℝ) (K : NNReal) (hf : LipschitzWith K f) : UniformContinuous f := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra24 (f : ℝ → ℝ) (hf : Differentiable ℝ f) (hmono : StrictMono f) (h : ∀ x, HasDerivAt f (f x) x) : True := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra25 (u : ℕ → ℝ) (h : ∀ m n, u (m + n) ≤ u m + u n) : Subadditive u := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra26 (u : ℕ → ℝ) : liminf u atTop ≤ limsup u atTop := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra27 (x y : ℕ → EReal) : limsup (x + y) atTop ≤ limsup x atTop + limsup y atTop := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra28 (f : ℝ → ℝ) : {x | ¬ContinuousAt f x}.Countable → Monotone f ∨ True := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra29 (f : ℝ → ℝ) (hf : Monotone f) : Set.Countable {x | ¬ ContinuousAt f x} := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra30 (x : ℝ) : HasSum (fun n : ℕ => x ^ n / n !) (exp x) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra31 (s : Set ℝ) (hs : s.Nonempty) (hb : BddAbove s) : IsLUB s (sSup s) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra32 : ¬ ∃ x : ℚ, x ^ 2 = 12 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra33 (f : ℝ → ℝ) (a : ℝ) (hf : Tendsto f (𝓝[≠] a) (𝓝 (f a))) : ContinuousAt f a := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra34 (f : ℝ → ℝ) (a : ℝ) : Tendsto f (𝓝[>] a) atTop ↔ ∀ M, ∃ δ > 0, ∀ x, a < x ∧ x < a + δ → M < f x := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra35 (f : ℝ → ℝ) (h : ∀ᶠ x in atTop, f x ≤ 3) : ∃ᶠ x in atTop, f x < 4 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra36 {f : ℝ → ℝ} (hf : Continuous f) : Tendsto (fun x => ∫ t in Set.Ioi x, exp (-t ^ 2)) atTop (𝓝 0) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra37 : ∫ x : ℝ, exp (-x ^ 2) = √π := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra38 : ∫ x in Set.Icc 0 1, sin x / (cos x + 2) ∂MeasureTheory.volume = Real.log 3 - Real.log (cos 1 + 2) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra39 (f g : ℝ → ℝ) (h : f =o[atTop] g) : f =O[atTop] g := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

open Asymptotics in
theorem att_ra40 (f g : ℝ → ℝ) (h : f =o[atTop] g) : f =O[atTop] g := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra41 (f : ℝ → ℝ) (hf : LocallyBoundedVariationOn f Set.univ) : ∀ᵐ x, DifferentiableAt ℝ f x := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra42 (f : ℝ → ℝ) (hf : BoundedVariationOn f (Set.Icc 0 1)) : eVariationOn f (Set.Icc 0 1) < ⊤ := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra44 (X : Type*) [TopologicalSpace X] [CompactSpace X] (A : Subalgebra ℝ C(X, ℝ)) (hA : A.SeparatesPoints) : A.topologicalClosure = ⊤ := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra45 (F : ℕ → ℝ → ℝ) (h : Equicontinuous F) : ∀ n, Continuous (F n) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra46 (F : ℕ → ℝ → ℝ) (h : UniformEquicontinuous F) : Equicontinuous F := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra47 (f : ℝ → ℝ) (hf : AntitoneOn f (Set.Ici 1)) (hpos : ∀ x ≥ 1, 0 ≤ f x) : Summable (fun n : ℕ => f (n+1)) ↔ MeasureTheory.IntegrableOn f (Set.Ici 1) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra48 (f : ℝ → ℝ) (c : ℝ) : DifferentiableWithinAt ℝ f (Set.Ici c) c → derivWithin f (Set.Ici c) c = 0 → True := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra49 (E : Set ℝ) : derivedSet E ⊆ closure E := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra50 (E : Set ℝ) (x : ℝ) : AccPt x (𝓟 E) ↔ ClusterPt x (𝓟 (E \ {x})) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra51 (f : ℝ → ℝ) (hf : Function.Periodic f (2 * π)) (hc : Continuous f) : ∃ M, ∀ x, |f x| ≤ M := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra52 (f : ℝ × ℝ → ℝ) (hf : ContDiff ℝ 2 f) (x y : ℝ) : deriv (fun s => deriv (fun t => f (s, t)) y) x = deriv (fun t => deriv (fun s => f (s, t)) x) y := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra53 (f : ℝ → ℝ) (hf : ∀ x, AnalyticAt ℝ f x) : AnalyticOn ℝ f Set.univ := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra54 (f : ℝ → ℝ) (n : ℕ) (hf : ContDiffOn ℝ n f (Set.Icc 0 1)) (x : ℝ) : taylorWithinEval f n (Set.Icc 0 1) 0 x = ∑ k in Finset.range (n+1), iteratedDerivWithin k f (Set.Icc 0 1) 0 / k ! * x ^ k := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra55 (x : ℝ) (hx : Irrational x) : ∃ q : ℚ, |x - q| < 1 / (q.den : ℝ) ^ 2 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra56 : Dense (Set.range ((↑) : ℚ → ℝ)) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra57 (f : ℝ → ℝ) (hf : UpperSemicontinuous f) (s : Set ℝ) (hs : IsCompact s) (hne : s.Nonempty) : ∃ x ∈ s, IsMaxOn f s x := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra58 (s : ℕ → Set ℝ) (h : ∀ n, IsOpen (s n)) (hd : ∀ n, Dense (s n)) : Dense (⋂ n, s n) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra59 (s : Set ℝ) : IsGδ s ↔ ∃ T : Set (Set ℝ), (∀ t ∈ T, IsOpen t) ∧ T.Countable ∧ s = ⋂₀ T := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra60 (s : Set ℝ) (h : IsNowhereDense s) : IsMeagre s := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra61 {V : Type*} [NormedAddCommGroup V] [NormedSpace ℝ V] [FiniteDimensional ℝ V] : ProperSpace V := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra62 (f : ℝ → ℝ) (hf : MeasureTheory.Integrable f) : Tendsto (fun n : ℕ => ∫ x, f x * sin (n * x)) atTop (𝓝 0) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

open scoped Interval in
theorem att_ra63 {f : ℝ → ℝ} {a b : ℝ} (hab : a ≤ b) (hf : ContinuousOn f [[a, b]]) : ContinuousOn (fun x => ∫ t in a..x, f t) [[a, b]] := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

open Interval in
theorem att_ra64 {f : ℝ → ℝ} {a b : ℝ} (hab : a ≤ b) (hf : ContinuousOn f [[a, b]]) : ∀ x ∈ Set.uIcc a b, |f x| ≤ sSup (abs ∘ f '' [[a,b]]) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra66 (a : ℕ → ℝ) (h : Multipliable fun n => 1 + a n) : ∏' n, (1 + a n) ≠ 0 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra67 (f : EuclideanSpace ℝ (Fin 2) → EuclideanSpace ℝ (Fin 2)) (hf : ContDiff ℝ 1 f) (x : EuclideanSpace ℝ (Fin 2)) (h : (fderiv ℝ f x).det ≠ 0) : ∃ U ∈ 𝓝 x, Set.InjOn f U := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra68 (f : EuclideanSpace ℝ (Fin 2) → ℝ) (x : EuclideanSpace ℝ (Fin 2)) (hf : DifferentiableAt ℝ f x) : ‖gradient f x‖ = ‖fderiv ℝ f x‖ := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

open Gradient in
theorem att_ra69 (f : EuclideanSpace ℝ (Fin 2) → ℝ) (x : EuclideanSpace ℝ (Fin 2)) (hf : DifferentiableAt ℝ f x) : inner ℝ (∇ f x) x = fderiv ℝ f x x := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra71 (f : ℝ → ℝ) (x : ℝ) (h : lineDeriv ℝ f x 1 = 0) : True := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra72 (f : ℝ → ℝ) (hf : HolderWith 1 2 f) : ∃ c, f = fun _ => c := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra74 (E : Set ℝ) (hE : IsPreconnected E) : E.OrdConnected := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra75 : ∃ C : Set ℝ, C = cantorSet ∧ IsCompact C ∧ interior C = ∅ := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra76 (s : Set ℝ) : EMetric.diam s = ⊤ ∨ Metric.diam s < 5 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra77 (f : ℝ → ℝ) (hf : Continuous f) (hlim : Tendsto f (cocompact ℝ) (𝓝 0)) : UniformContinuous f := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra78 (s : Set ℝ) (hs : IsSeqCompact s) : IsCompact s ∧ TotallyBounded s ∧ IsComplete s := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra80 (x : ℕ → ℝ) (h : Tendsto x atTop atBot) : ∀ A, ∃ N : ℕ, ∀ n ≥ N, x n < A := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra81 (f : ℝ → ℝ) (hf : ∀ x, ∃ δ > 0, ∀ y ∈ Metric.ball x δ, f y = f x) : IsLocallyConstant f := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra82 (n : ℕ) (x y : Fin n → ℝ) : dist x y = ⨆ i, |x i - y i| ∧ ‖(WithLp.toLp 2 x : EuclideanSpace ℝ (Fin n))‖ = √(∑ i, x i ^ 2) := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra83 (x : EuclideanSpace ℝ (Fin 2)) : x = !₂[x 0, x 1] := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra84 (f : ℝ → ℝ) : (∃ l, Tendsto f (𝓝[<] 0) (𝓝 l)) ∧ Function.leftLim f 0 = 0 := by sorry
-- ---
open Real Nat Topology Filter
open scoped BigOperators

theorem att_ra85 (s : Set ℝ) (f : ℝ → ℝ) (hs : s = Function.support f) : closure s = tsupport f ∧ HasCompactSupport f := by sorry
