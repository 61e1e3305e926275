open MeasureTheory in
theorem t {α : Type*} [MeasurableSpace α] (μ : Measure α) (s t : Set α) (h : s ⊆ t) : μ s ≤ μ t := by sorry
-- ---
open MeasureTheory in
theorem t (a b : ℝ) : volume (Set.Icc a b) = ENNReal.ofReal (b - a) := by sorry
-- ---
open MeasureTheory in
theorem t (s : Set ℝ) (hs : s.Countable) : volume s = 0 := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : Continuous f) : Measurable f := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : Monotone f) : Measurable f := by sorry
-- ---
open MeasureTheory in
theorem t {α : Type*} [MeasurableSpace α] (μ : Measure α) (s : ℕ → Set α)
    (hs : ∀ n, MeasurableSet (s n)) (hd : Pairwise fun i j => Disjoint (s i) (s j)) :
    μ (⋃ n, s n) = ∑' n, μ (s n) := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : Continuous f) (a b : ℝ) (hab : a ≤ b) (h : ∀ x, 0 ≤ f x)
    (hi : ∫ x in a..b, f x = 0) : ∀ x ∈ Set.Icc a b, f x = 0 := by sorry
-- ---
theorem t : ∫ x in (0 : ℝ)..1, x ^ 2 = 1 / 3 := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : Continuous f) (a : ℝ) :
    deriv (fun x => ∫ t in a..x, f t) = f := by sorry
-- ---
open Real in
theorem t : ∫ x in (0 : ℝ)..π, sin x = 2 := by sorry
-- ---
open Real in
theorem t : ∫ x : ℝ, exp (-x ^ 2) = √π := by sorry
-- ---
open Set in
theorem t : ∫ x in Ioi (0 : ℝ), Real.exp (-x) = 1 := by sorry
-- ---
open MeasureTheory Filter in
theorem t {α : Type*} [MeasurableSpace α] (μ : Measure α) (f : ℕ → α → ENNReal)
    (hf : ∀ n, Measurable (f n)) (hm : Monotone f) :
    ∫⁻ x, ⨆ n, f n x ∂μ = ⨆ n, ∫⁻ x, f n x ∂μ := by sorry
-- ---
open MeasureTheory in
theorem t (f : ℝ → ℝ) (hf : Integrable f) : ∀ ε > 0, ∃ M, ∫ x in Set.Ioi M, |f x| < ε := by sorry
-- ---
open MeasureTheory in
theorem t {α : Type*} [MeasurableSpace α] (μ : Measure α) (f g : α → ℝ) (h : f =ᵐ[μ] g) :
    ∫ x, f x ∂μ = ∫ x, g x ∂μ := by sorry
-- ---
open MeasureTheory in
theorem t (f : ℝ → ℝ) (hf : Integrable f) (h : ∀ a b, ∫ x in a..b, f x = 0) : ∀ᵐ x ∂volume, f x = 0 := by
  sorry
-- ---
open MeasureTheory in
theorem t (f g : ℝ → ℝ) (a b : ℝ) (hf : IntervalIntegrable f volume a b)
    (hg : IntervalIntegrable g volume a b) :
    ∫ x in a..b, (f x + g x) = (∫ x in a..b, f x) + ∫ x in a..b, g x := by sorry
-- ---
open MeasureTheory Topology Filter in
theorem t {α : Type*} [MeasurableSpace α] (μ : Measure α) [IsFiniteMeasure μ] (f : ℕ → α → ℝ)
    (g : α → ℝ) (hf : ∀ n, Measurable (f n)) (hb : ∀ n x, |f n x| ≤ 1)
    (h : ∀ᵐ x ∂μ, Tendsto (fun n => f n x) atTop (𝓝 (g x))) :
    Tendsto (fun n => ∫ x, f n x ∂μ) atTop (𝓝 (∫ x, g x ∂μ)) := by sorry
-- ---
theorem t {α : Type*} (m : MeasurableSpace α) (s t : Set α) (hs : MeasurableSet s)
    (ht : MeasurableSet t) : MeasurableSet (s \ t) := by sorry
-- ---
open MeasureTheory in
theorem t (s : Set ℝ) (hs : MeasurableSet s) (c : ℝ) : volume ((fun x => x + c) '' s) = volume s := by sorry
-- ---
open Filter Topology in
theorem t (f : ℝ → ℝ) (hf : ContinuousOn f (Set.Icc 0 1)) :
    Tendsto (fun n : ℕ => ∫ x in (0 : ℝ)..1, x ^ n * f x) atTop (𝓝 0) := by sorry
-- ---
open MeasureTheory in
theorem t (f : ℝ → ℝ) (hf : MemLp f 2) (hs : MemLp f 1) : MemLp f 2 volume := by sorry
