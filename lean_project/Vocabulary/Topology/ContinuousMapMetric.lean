import Vocabulary.Topology.ContinuousMapAlgebra

/-!
# The distance of continuous maps on a compact space
-/

universe u v w

noncomputable section

open Filter Topology

namespace ContinuousMap
variable {α : Type u} {β : Type v} [TopologicalSpace α] [CompactSpace α]

private theorem bounded {g : α → ℝ} (hg : Continuous g) : ∃ C, 0 ≤ C ∧ ∀ x, g x ≤ C := by
  by_cases hn : NeBot (comap g atTop)
  · exfalso
    obtain ⟨x, _, hx⟩ := isCompact_univ (X := α) (f := comap g atTop) fun _ h =>
      univ_mem' fun a => h (Set.mem_univ a)
    have h₁ : g ⁻¹' Set.Iio (g x + 1) ∈ 𝓝 x :=
      (isOpen_Iio.preimage hg).mem_nhds (show g x < g x + 1 by grind)
    have h₂ : g ⁻¹' Set.Ici (g x + 1) ∈ comap g atTop :=
      mem_comap.2 ⟨_, mem_atTop (g x + 1), fun _ h => h⟩
    have h₃ : ∅ ∈ 𝓝 x ⊓ comap g atTop := mem_inf_iff_superset.2 ⟨_, h₁, _, h₂, fun y hy => by
      have h₁ : g y < g x + 1 := hy.1
      have h₂ : g x + 1 ≤ g y := hy.2
      grind⟩
    exact hx.ne (empty_mem_iff_bot.1 h₃)
  · have h : ∅ ∈ comap g atTop := empty_mem_iff_bot.2 (Classical.byContradiction fun h => hn ⟨h⟩)
    obtain ⟨t, ht, hs⟩ := mem_comap.1 h
    obtain ⟨a, ha⟩ := mem_atTop_sets.1 ht
    refine ⟨max a 0, le_max_right _ _, fun x => not_lt.1 fun hlt => ?_⟩
    exact hs (show g x ∈ t from ha _ ((le_max_left _ _).trans hlt.le))

section
variable [PseudoMetricSpace β]

private def d (f g : C(α, β)) : ℝ := sInf {C | 0 ≤ C ∧ ∀ x, dist (f x) (g x) ≤ C}

omit [CompactSpace α] in
private theorem continuous_dist (f g : C(α, β)) : Continuous fun x => dist (f x) (g x) :=
  continuous_iff_continuousAt.2 fun x s hs => by
    obtain ⟨ε, hε, hs⟩ := Metric.mem_nhds_iff.1 hs
    have h₁ := f.continuous.tendsto x (Metric.ball_mem_nhds (f x) (show 0 < ε / 2 by grind))
    have h₂ := g.continuous.tendsto x (Metric.ball_mem_nhds (g x) (show 0 < ε / 2 by grind))
    refine mem_of_superset (f := 𝓝 x) (inter_mem (f := 𝓝 x) h₁ h₂) fun y hy => hs ?_
    have h₃ : dist (f y) (f x) < ε / 2 := hy.1
    have h₄ : dist (g y) (g x) < ε / 2 := hy.2
    show |dist (f y) (g y) - dist (f x) (g x)| < ε
    have h₅ := dist_triangle (f y) (f x) (g y)
    have h₆ := dist_triangle (f x) (g x) (g y)
    have h₇ := dist_triangle (f x) (f y) (g x)
    have h₈ := dist_triangle (f y) (g y) (g x)
    rw [dist_comm (g x)] at h₆
    rw [dist_comm (f x) (f y)] at h₇
    rw [abs_lt]; constructor <;> grind

private theorem nonempty (f g : C(α, β)) :
    {C : ℝ | 0 ≤ C ∧ ∀ x, dist (f x) (g x) ≤ C}.Nonempty := bounded (continuous_dist f g)
omit [CompactSpace α] in
private theorem d_le {f g : C(α, β)} {C : ℝ} (h : 0 ≤ C) (h' : ∀ x, dist (f x) (g x) ≤ C) :
    d f g ≤ C := csInf_le ⟨0, fun _ h => h.1⟩ ⟨h, h'⟩
private theorem d_nonneg (f g : C(α, β)) : 0 ≤ d f g := le_csInf (nonempty f g) fun _ h => h.1
private theorem le_d (f g : C(α, β)) (x : α) : dist (f x) (g x) ≤ d f g :=
  le_csInf (nonempty f g) fun _ h => h.2 x

instance instPseudoMetricSpace : PseudoMetricSpace C(α, β) where
  dist := d
  dist_self f := le_antisymm (d_le (le_refl 0) fun x => by rw [dist_self]; exact le_refl 0)
    (d_nonneg f f)
  dist_comm f g := by
    show sInf _ = sInf _
    simp only [dist_comm]
  dist_triangle f g h := d_le (add_nonneg (d_nonneg _ _) (d_nonneg _ _)) fun x =>
    (dist_triangle _ (g x) _).trans (add_le_add (le_d f g x) (le_d g h x))

theorem dist_apply_le_dist (f g : C(α, β)) (x : α) : dist (f x) (g x) ≤ dist f g := le_d f g x
theorem dist_le' {f g : C(α, β)} {C : ℝ} (h : 0 ≤ C) (h' : ∀ x, dist (f x) (g x) ≤ C) :
    dist f g ≤ C := d_le h h'
end

instance instMetricSpace [MetricSpace β] : MetricSpace C(α, β) where
  eq_of_dist_eq_zero {f g} h := ext fun x => dist_le_zero.1 (h ▸ le_d f g x)

instance instNormedAddCommGroup [NormedAddCommGroup β] : NormedAddCommGroup C(α, β) where
  norm f := dist f 0
  dist_eq f g := by
    show sInf {C | 0 ≤ C ∧ ∀ x, dist (f x) (g x) ≤ C} =
      sInf {C | 0 ≤ C ∧ ∀ x, dist ((f - g) x) 0 ≤ C}
    simp only [sub_apply, dist_eq_norm, sub_zero]

theorem norm_coe_le_norm [NormedAddCommGroup β] (f : C(α, β)) (x : α) : ‖f x‖ ≤ ‖f‖ := by
  have := le_d f 0 x
  rwa [zero_apply, dist_zero_right] at this

instance instNormedSpace {𝕜 : Type w} [NormedField 𝕜] [NormedAddCommGroup β] [NormedSpace 𝕜 β] :
    NormedSpace 𝕜 C(α, β) where
  norm_smul_le c f := d_le (mul_nonneg (norm_nonneg c) (norm_nonneg f)) fun x => by
    rw [zero_apply, dist_zero_right]
    exact (norm_smul_le c (f x)).trans
      (mul_le_mul_of_nonneg_left (norm_coe_le_norm f x) (norm_nonneg c))

end ContinuousMap

end
