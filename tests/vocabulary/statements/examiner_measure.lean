open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m1 (f : ℝ → ℝ) (hf : Integrable f volume) : ∫ x, f x ≤ ∫ x, |f x| := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m2 {Ω : Type*} [MeasurableSpace Ω] (μ : Measure Ω) [IsProbabilityMeasure μ] (A B : Set Ω) (hA : MeasurableSet A) : μ (A ∪ B) ≤ μ A + μ B := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m3 (f : ℕ → ℝ → ℝ≥0∞) (hf : ∀ n, Measurable (f n)) (hm : Monotone f) : ∫⁻ x, ⨆ n, f n x = ⨆ n, ∫⁻ x, f n x := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m4 (f : ℕ → ℝ → ℝ) (g F : ℝ → ℝ) (hF : Integrable F) (h : ∀ n, ∀ᵐ x, |f n x| ≤ F x) (hlim : ∀ᵐ x ∂volume, Tendsto (fun n => f n x) atTop (𝓝 (g x))) : Tendsto (fun n => ∫ x, f n x) atTop (𝓝 (∫ x, g x)) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m5 (A : Set ℝ) (hA : MeasurableSet A) (h : 0 < volume A) : (0 : ℝ) ∈ interior {x | ∃ a ∈ A, ∃ b ∈ A, x = a - b} := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m6 : volume (range ((↑) : ℚ → ℝ)) = 0 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m7 (a b : ℝ) (h : a ≤ b) : volume (Icc a b) = ENNReal.ofReal (b - a) ∧ (volume (Icc a b)).toReal = b - a := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m8 {X : Type*} [MeasurableSpace X] (μ : Measure X) [IsFiniteMeasure μ] (f : X → ℝ) (p q : ℝ≥0∞) (h : p ≤ q) (hf : MemLp f q μ) : MemLp f p μ := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m9 {X : Type*} [MeasurableSpace X] (μ : Measure X) [SigmaFinite μ] (f : X × X → ℝ) (hf : Integrable f (μ.prod μ)) : ∫ z, f z ∂(μ.prod μ) = ∫ x, ∫ y, f (x, y) ∂μ ∂μ := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m10 {X : Type*} [MeasurableSpace X] (μ ν : Measure X) (h : μ ≪ ν) : μ.AbsolutelyContinuous ν ∧ (μ ⟂ₘ ν → μ = 0) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m11 {X : Type*} [MeasurableSpace X] (μ ν : Measure X) [SigmaFinite μ] [SigmaFinite ν] (h : μ ≪ ν) : μ = ν.withDensity (μ.rnDeriv ν) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m12 (f : ℝ → ℝ) (hf : Measurable f) : MeasurableSet (f ⁻¹' Ioi 0) ∧ AEMeasurable f volume ∧ AEStronglyMeasurable f := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m13 (f : ℕ → ℝ → ℝ) (hf : TendstoInMeasure volume f atTop 0) : ∃ ns : ℕ → ℕ, StrictMono ns ∧ ∀ᵐ x, Tendsto (fun k => f (ns k) x) atTop (𝓝 0) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m14 (A : ℕ → Set ℝ) (h : ∑' n, volume (A n) ≠ ∞) : volume (limsup A atTop) = 0 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m15 (X : Type*) (C : Set (Set X)) : MeasurableSpace.generateFrom C = MeasurableSpace.generateFrom {s | s ∈ C ∨ sᶜ ∈ C} := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m16 : borel ℝ = MeasurableSpace.generateFrom (range Iic) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m17 {X : Type*} (m : OuterMeasure X) (s : Set X) : m.IsCaratheodory s ↔ ∀ t, m t = m (t ∩ s) + m (t \ s) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m19 (f : ℝ → ℝ) (hf : ∀ᵐ x ∂volume.restrict (Icc 0 1), f x = 0) : ∫ x in Icc (0 : ℝ) 1, f x = 0 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m20 (s : Set ℝ) : NullMeasurableSet s ↔ ∃ t ⊇ s, MeasurableSet t ∧ t =ᵐ[volume] s := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

open ProbabilityTheory in
theorem att_m21 {Ω : Type*} [MeasureSpace Ω] [IsProbabilityMeasure (ℙ : Measure Ω)] (X : Ω → ℝ) (hX : MemLp X 2) : variance X ℙ = 𝔼[X ^ 2] - 𝔼[X] ^ 2 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

open ProbabilityTheory in
theorem att_m22 {Ω : Type*} [MeasurableSpace Ω] (P : Measure Ω) [IsProbabilityMeasure P] (X Y : Ω → ℝ) (h : IndepFun X Y P) (hX : Integrable X P) (hY : Integrable Y P) : ∫ ω, X ω * Y ω ∂P = (∫ ω, X ω ∂P) * ∫ ω, Y ω ∂P := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

open ProbabilityTheory in
theorem att_m23 {Ω : Type*} [MeasurableSpace Ω] (P : Measure Ω) [IsProbabilityMeasure P] (X : ℕ → Ω → ℝ) (h : iIndepFun X P) (hd : ∀ i, IdentDistrib (X i) (X 0) P P) (hi : Integrable (X 0) P) : ∀ᵐ ω ∂P, Tendsto (fun n : ℕ => (∑ i ∈ Finset.range n, X i ω) / n) atTop (𝓝 (∫ ω, X 0 ω ∂P)) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m24 (p : PMF (Fin 6)) (h : ∀ i, p i = 1 / 6) : ∑ i, p i = 1 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

open Cardinal in
theorem att_m26 : #ℝ = 𝔠 ∧ #ℚ = ℵ₀ ∧ #(Set ℕ) = 2 ^ ℵ₀ := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m27 : Cardinal.mk ℝ = Cardinal.mk (ℝ × ℝ) ∧ Cardinal.aleph0 < Cardinal.mk ℝ := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m28 (S : Set ℝ) (hS : ¬ S.Countable) : ∃ x, ∀ U ∈ 𝓝 x, ¬ (U ∩ S).Countable := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m29 (α β : Type*) (f : α ↪ β) (g : β ↪ α) : Nonempty (α ≃ β) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m30 (α : Type*) : ¬ ∃ f : α → Set α, Function.Surjective f := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m31 (α : Type*) [Infinite α] : Nonempty (α ≃ Option α) ∧ Nonempty (ℕ ↪ α) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m32 : Countable {x : ℝ // IsAlgebraic ℚ x} ∧ Uncountable ℝ := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m35 (α : Type*) (r : α → α → Prop) [IsWellOrder α r] : WellFounded r := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m36 (α : Type*) [PartialOrder α] (h : ∀ c : Set α, IsChain (· ≤ ·) c → BddAbove c) : ∃ m : α, IsMax m := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m37 (α : Type*) : ∃ r : α → α → Prop, IsWellOrder α r := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m38 (α : Type*) [LinearOrder α] [WellFoundedLT α] (s : Set α) (hs : s.Nonempty) : ∃ m, IsLeast s m := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m39 (α : Type*) [Countable α] [LinearOrder α] [DenselyOrdered α] [NoMinOrder α] [NoMaxOrder α] [Nonempty α] : Nonempty (α ≃o ℚ) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m40 (α : Type*) [CompleteLattice α] (f : α →o α) : f (f.lfp) = f.lfp := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m41 (α : Type*) (s : Setoid α) (x y : α) : s.r x y ↔ (⟦x⟧ : Quotient s) = ⟦y⟧ := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m42 (α : Type*) (c : Set (Set α)) (h : Setoid.IsPartition c) : ⋃₀ c = univ ∧ c.PairwiseDisjoint id := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m43 (A B : Set ℕ) : symmDiff A B = (A \ B) ∪ (B \ A) ∧ 𝒫 A ⊆ 𝒫 (A ∪ B) ∧ A ×ˢ B = {p | p.1 ∈ A ∧ p.2 ∈ B} := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

open symmDiff in
theorem att_m44 (A B : Set ℕ) : A ∆ B = (A \ B) ∪ (B \ A) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m45 (s : Set ℕ) (hs : s.Infinite) : Set.encard s = ⊤ ∧ s.ncard = 0 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m48 (f g : ℝ → ℝ) (hf : Integrable f) (hg : Integrable g) : Integrable (fun x => ∫ y, f (x - y) * g y) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m49 (n : ℕ) (x : EuclideanSpace ℝ (Fin n)) (r : ℝ) : volume (Metric.ball x r) = ENNReal.ofReal r ^ n * volume (Metric.ball (0 : EuclideanSpace ℝ (Fin n)) 1) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m50 (E : Set ℝ) (hE : MeasurableSet E) : ∃ s : Set ℝ, IsGδ s ∧ E ⊆ s ∧ volume (s \ E) = 0 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m51 (s : Set ℝ) : (∀ ε > 0, ∃ U ⊇ s, IsOpen U ∧ volume U < ε) ↔ volume s = 0 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m52 (X : Type*) [MeasurableSpace X] (μ : Measure X) (f : X → X) (hf : MeasurePreserving f μ μ) (h : Ergodic f μ) (s : Set X) (hs : f ⁻¹' s = s) : μ s = 0 ∨ μ sᶜ = 0 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m53 (f : ℝ → ℝ≥0∞) (hf : Measurable f) : ∫⁻ x, f x = ∫⁻ t in Ioi 0, volume {x | ENNReal.ofReal t < f x} := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m54 (X : Type*) [MeasurableSpace X] (μ : Measure X) (s : Set X) : μ.restrict s univ = μ s ∧ Measure.dirac (3:ℕ) {3} = 1 ∧ Measure.count (univ : Set (Fin 3)) = 3 := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m55 (X : Type*) [MeasurableSpace X] (f g : X → ℝ) (hf : Measurable f) : Measurable fun x => max (f x) (g x) := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m57 (f : ℝ → ℝ) (s : SimpleFunc ℝ ℝ) : Measurable s := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m58 (f : ℝ → ℝ) : StronglyMeasurable f ↔ Measurable f := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m59 (a b : ℝ) (f : ℝ → ℝ) (h : IntegrableOn f (Ioc a b) volume) : ∫ x in a..b, f x ∂volume = ∫ x in Ioc a b, f x := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

open ProbabilityTheory in
theorem att_m61 {Ω : Type*} [MeasurableSpace Ω] (P : Measure Ω) [IsProbabilityMeasure P] (A B : Set Ω) (h : IndepSet A B P) : P[A | B] = P A ∧ cond P A B = P B := by sorry
-- ---
open MeasureTheory Set Filter Topology
open scoped ENNReal NNReal

theorem att_m63 (α : Type) [Fintype α] (r : α → α → Prop) [IsPartialOrder α r] [DecidableRel r] : ∃ s : α → α → Prop, IsLinearOrder α s ∧ r ≤ s := by sorry
