theorem t {X : Type*} [MetricSpace X] (x y z : X) : |dist x z - dist y z| ≤ dist x y := by sorry
-- ---
theorem t {X : Type*} [MetricSpace X] (x : X) (r : ℝ) : IsOpen (Metric.ball x r) := by sorry
-- ---
open Metric in
theorem t {X : Type*} [PseudoMetricSpace X] (x : X) (r : ℝ) : closure (ball x r) ⊆ closedBall x r := by
  sorry
-- ---
theorem t {X : Type*} [MetricSpace X] (u : ℕ → X) (hu : CauchySeq u) :
    Bornology.IsBounded (Set.range u) := by sorry
-- ---
open Filter Topology in
theorem t {X : Type*} [MetricSpace X] [CompleteSpace X] (u : ℕ → X) (hu : CauchySeq u) :
    ∃ x, Tendsto u atTop (𝓝 x) := by sorry
-- ---
theorem t {X : Type*} [MetricSpace X] (f : X → X) (K : NNReal) (hf : ContractingWith K f)
    [CompleteSpace X] [Nonempty X] : ∃! x, f x = x := by sorry
-- ---
theorem t {X : Type*} [MetricSpace X] (K : Set X) (hK : IsCompact K) :
    IsClosed K ∧ Bornology.IsBounded K := by sorry
-- ---
theorem t (s : Set ℝ) : IsCompact s ↔ IsClosed s ∧ Bornology.IsBounded s := by sorry
-- ---
theorem t {X Y : Type*} [MetricSpace X] [MetricSpace Y] [CompactSpace X] (f : X → Y)
    (hf : Continuous f) : UniformContinuous f := by sorry
-- ---
theorem t {X Y : Type*} [MetricSpace X] [MetricSpace Y] (f : X → Y) : Continuous f ↔
    ∀ x, ∀ ε > 0, ∃ δ > 0, ∀ y, dist y x < δ → dist (f y) (f x) < ε := by sorry
-- ---
theorem t {X : Type*} [MetricSpace X] (E : Set X) (hE : E.Nonempty) (x : X) :
    Metric.infDist x E = 0 ↔ x ∈ closure E := by sorry
-- ---
theorem t {X : Type*} [MetricSpace X] (E : Set X) :
    Continuous fun x => Metric.infDist x E := by sorry
-- ---
theorem t {X : Type*} [MetricSpace X] (E : Set X) : Metric.diam (closure E) = Metric.diam E := by sorry
-- ---
theorem t {X : Type*} [MetricSpace X] [CompactSpace X] (f : X → X) (hf : Isometry f) :
    Function.Surjective f := by sorry
-- ---
theorem t {X Y : Type*} [PseudoMetricSpace X] [PseudoMetricSpace Y] (f : X → Y) (K : NNReal)
    (hf : LipschitzWith K f) : UniformContinuous f := by sorry
-- ---
open Filter Topology in
theorem t (X : Type*) [MetricSpace X] (p q : ℕ → X) (a b : X) (hp : Tendsto p atTop (𝓝 a))
    (hq : Tendsto q atTop (𝓝 b)) : Tendsto (fun n => dist (p n) (q n)) atTop (𝓝 (dist a b)) := by
  sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (A B : Set X) (hA : IsCompact A) (hB : IsClosed B)
    (hAB : Disjoint A B) : ∃ δ > 0, ∀ a ∈ A, ∀ b ∈ B, δ ≤ dist a b := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] [CompactSpace X] : TopologicalSpace.SeparableSpace X := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (h : ∀ E : Set X, E.Infinite → ∃ x, AccPt x (Filter.principal E)) :
    CompactSpace X := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (s : Set X) : IsCompact s ↔ IsSeqCompact s := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (s : Set X) : IsCompact s ↔ IsComplete s ∧ TotallyBounded s := by
  sorry
-- ---
open Filter in
theorem t (X : Type*) [MetricSpace X] [CompleteSpace X] (E : ℕ → Set X) (hc : ∀ n, IsClosed (E n))
    (hb : ∀ n, Bornology.IsBounded (E n)) (hn : ∀ n, (E n).Nonempty) (hE : ∀ n, E (n + 1) ⊆ E n)
    (hd : Tendsto (fun n => Metric.diam (E n)) atTop (nhds 0)) : ∃ x, ⋂ n, E n = {x} := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (x y : X) (hxy : x ≠ y) :
    ∃ r > 0, Disjoint (Metric.ball x r) (Metric.ball y r) := by sorry
-- ---
theorem t : CompleteSpace ℝ := by sorry
-- ---
theorem t : ¬ CompleteSpace ℚ := by sorry
-- ---
theorem t (x y : ℝ × ℝ) : dist x y = max |x.1 - y.1| |x.2 - y.2| := by sorry
-- ---
theorem t (n : ℕ) (x y : Fin n → ℝ) (i : Fin n) : |x i - y i| ≤ dist x y := by sorry
-- ---
open TopologicalSpace in
theorem t (X : Type*) [TopologicalSpace X] [MetrizableSpace X] [CompactSpace X] :
    SecondCountableTopology X := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (E : Set X) (hE : Dense E) (f g : X → ℝ) (hf : Continuous f)
    (hg : Continuous g) (h : ∀ x ∈ E, f x = g x) : f = g := by sorry
-- ---
theorem t (f : ℝ → ℝ) (E : Set ℝ) (hE : Bornology.IsBounded E) (hf : UniformContinuousOn f E) :
    Bornology.IsBounded (f '' E) := by sorry
-- ---
theorem t (X Y Z : Type*) [MetricSpace X] [MetricSpace Y] [MetricSpace Z] (f : X → Y) (g : Y → Z)
    (hf : UniformContinuous f) (hg : UniformContinuous g) : UniformContinuous (g ∘ f) := by sorry
-- ---
open Filter Topology in
theorem t (X : Type*) [MetricSpace X] (f : ℕ → X → ℝ) (g : X → ℝ) (hf : ∀ n, Continuous (f n))
    (h : TendstoUniformly f g atTop) : Continuous g := by sorry
-- ---
open Filter in
theorem t (K : Set ℝ) (hK : IsCompact K) (f : ℕ → ℝ → ℝ) (g : ℝ → ℝ) (hf : ∀ n, ContinuousOn (f n) K)
    (hg : ContinuousOn g K) (hmono : ∀ n, ∀ x ∈ K, f (n + 1) x ≤ f n x)
    (h : ∀ x ∈ K, Tendsto (fun n => f n x) atTop (nhds (g x))) : TendstoUniformlyOn f g atTop K := by
  sorry
-- ---
theorem t (f : ℕ → ℝ → ℝ) (hf : Equicontinuous f) (n : ℕ) : Continuous (f n) := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] [CompactSpace X] (f : X → X)
    (hf : ∀ x y, x ≠ y → dist (f x) (f y) < dist x y) : ∃! x, f x = x := by sorry
-- ---
theorem t (X : Type) (d : X → X → ℝ) (h0 : ∀ x y, d x y = 0 ↔ x = y) (hs : ∀ x y, d x y = d y x)
    (ht : ∀ x y z, d x z ≤ d x y + d y z) : ∃ m : MetricSpace X, ∀ x y, m.dist x y = d x y := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (x : X) (r : ℝ) (y : X) : y ∈ Metric.sphere x r ↔ dist y x = r := by
  sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (U : Set X) (hU : IsOpen U) :
    ∃ F : ℕ → Set X, (∀ n, IsClosed (F n)) ∧ U = ⋃ n, F n := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] (F : Set X) (hF : IsClosed F) : IsGδ F := by sorry
-- ---
theorem t (X : Type*) [MetricSpace X] [ProperSpace X] : CompleteSpace X := by sorry
