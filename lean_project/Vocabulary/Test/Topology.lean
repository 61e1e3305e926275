import Vocabulary

/-!
# Test: filters, topological and metric spaces
-/

open Filter Topology

theorem interior_of_open {X : Type} [TopologicalSpace X] {s : Set X} (h : IsOpen s) :
    interior s = s := h.interior_eq

theorem open_of_neighbourhoods {X : Type} [TopologicalSpace X] {A : Set X}
    (h : ∀ x ∈ A, ∃ U : Set X, x ∈ U ∧ IsOpen U ∧ U ⊆ A) : IsOpen A :=
  isOpen_iff_mem_nhds.2 fun x hx => let ⟨U, hxU, hU, hUA⟩ := h x hx; ⟨U, hUA, hU, hxU⟩

theorem closure_subset_of_closed {X : Type} [TopologicalSpace X] {s t : Set X} (h : s ⊆ t)
    (ht : IsClosed t) : closure s ⊆ t := closure_minimal h ht

theorem preimage_of_closed {X Y : Type} [TopologicalSpace X] [TopologicalSpace Y] {f : X → Y}
    (hf : Continuous f) {C : Set Y} (hC : IsClosed C) : IsClosed (f ⁻¹' C) := hC.preimage hf

theorem composition_continuous {X Y Z : Type} [TopologicalSpace X] [TopologicalSpace Y]
    [TopologicalSpace Z] {f : X → Y} {g : Y → Z} (hf : Continuous f) (hg : Continuous g) :
    Continuous (g ∘ f) := hg.comp hf

theorem diagonal_continuous {X : Type} [TopologicalSpace X] : Continuous fun x : X => (x, x) :=
  continuous_id.prodMk continuous_id

theorem limits_are_unique {X : Type} [TopologicalSpace X] [T2Space X] {u : ℕ → X} {a b : X}
    (ha : Tendsto u atTop (𝓝 a)) (hb : Tendsto u atTop (𝓝 b)) : a = b := tendsto_nhds_unique ha hb

theorem points_are_closed (x : ℝ) : IsClosed ({x} : Set ℝ) := isClosed_singleton

theorem intervals_are_open (a b : ℝ) : IsOpen (Set.Ioo a b) := isOpen_Ioo

theorem closed_intervals (a b : ℝ) : IsClosed (Set.Icc a b) := isClosed_Icc

theorem image_of_compact {X Y : Type} [TopologicalSpace X] [TopologicalSpace Y] {f : X → Y}
    {K : Set X} (hK : IsCompact K) (hf : Continuous f) : IsCompact (f '' K) := hK.image hf

theorem balls_are_open {X : Type} [MetricSpace X] (x : X) (r : ℝ) : IsOpen (Metric.ball x r) :=
  Metric.isOpen_ball

theorem reverse_triangle_metric {X : Type} [MetricSpace X] (x y z : X) :
    |dist x z - dist y z| ≤ dist x y := by
  have h₁ := dist_triangle x y z
  have h₂ := dist_triangle y x z
  have h₃ := dist_comm x y
  grind

theorem continuous_epsilon_delta {f : ℝ → ℝ} (h : Continuous f) (x ε : ℝ) (hε : 0 < ε) :
    ∃ δ > 0, ∀ y, |y - x| < δ → |f y - f x| < ε := Metric.continuous_iff.1 h x ε hε

theorem doubling_uniformly_continuous : UniformContinuous fun x : ℝ => 2 * x :=
  Metric.uniformContinuous_iff.2 fun ε hε => ⟨ε / 2, by grind, fun a b h => by
    rw [Real.dist_eq] at h ⊢
    grind⟩

theorem limit_epsilon (u : ℕ → ℝ) (l : ℝ) :
    Tendsto u atTop (𝓝 l) ↔ ∀ ε > 0, ∃ N, ∀ n ≥ N, |u n - l| < ε := Metric.tendsto_atTop

theorem constant_sequence (c : ℝ) : Tendsto (fun _ : ℕ => c) atTop (𝓝 c) := tendsto_const_nhds

theorem eventually_large (a : ℕ) : ∀ᶠ n in atTop, a ≤ n := mem_atTop a

theorem reals_complete : CompleteSpace ℝ := inferInstance

theorem naturals_discrete (s : Set ℕ) : IsOpen s := isOpen_discrete s

theorem coordinate_continuous (n : ℕ) (i : Fin n) : Continuous fun x : Fin n → ℝ => x i :=
  continuous_apply i
