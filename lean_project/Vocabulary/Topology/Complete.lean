import Vocabulary.Topology.MetricInstances

/-!
# The real and the complex numbers are complete
-/

noncomputable section

universe u

open Filter Topology Uniformity

protected theorem Metric.cauchy_iff {α : Type u} [PseudoMetricSpace α] {f : Filter α} :
    Cauchy f ↔ NeBot f ∧ ∀ ε > 0, ∃ t ∈ f, ∀ x ∈ t, ∀ y ∈ t, dist x y < ε := by
  refine and_congr_right fun _ => ⟨fun h ε hε => ?_, fun h s hs => ?_⟩
  · have hU : {p : α × α | dist p.1 p.2 < ε} ∈ 𝓤 α :=
      Metric.mem_uniformity_dist.2 ⟨ε, hε, fun _ _ h => h⟩
    obtain ⟨a, ⟨t, ht, hta⟩, b, ⟨t', ht', htb⟩, e⟩ := h hU
    refine ⟨t ∩ t', inter_mem ht ht', fun x hx y hy => ?_⟩
    have : (x, y) ∈ a ∩ b := ⟨hta hx.1, htb hy.2⟩
    rw [← e] at this
    exact this
  · obtain ⟨ε, hε, hs⟩ := Metric.mem_uniformity_dist.1 hs
    obtain ⟨t, ht, h⟩ := h ε hε
    exact mem_inf_iff_superset.2 ⟨_, ⟨t, ht, Set.Subset.rfl⟩, _, ⟨t, ht, Set.Subset.rfl⟩,
      fun p hp => hs (h p.1 hp.1 p.2 hp.2)⟩

private theorem Vocabulary.Complete.lt_of_half {a b c ε : ℝ} (h : a ≤ b + c) (h₁ : b < ε / 2) (h₂ : c < ε / 2) :
    a < ε := by grind
private theorem Vocabulary.Complete.sub_le_of_abs {a y ε : ℝ} (h : |a - y| < ε) : a - ε ≤ y := by grind
private theorem Vocabulary.Complete.le_add_of_abs {a y ε : ℝ} (h : |a - y| < ε) : y ≤ a + ε := by grind
private theorem Vocabulary.Complete.abs_lt_of_half {b L ε : ℝ} (hε : 0 < ε) (h : b - ε / 2 ≤ L) (h' : L ≤ b + ε / 2) :
    |b - L| < ε := by grind

instance Real.instCompleteSpace : CompleteSpace ℝ where
  complete {F} hF := by
    obtain ⟨hne, h⟩ := Metric.cauchy_iff.1 hF
    let S : Set ℝ := {x | {y | x ≤ y} ∈ F}
    have low : ∀ ε > 0, ∃ t ∈ F, ∀ a ∈ t, a - ε ∈ S ∧ ∀ x ∈ S, x ≤ a + ε := by
      intro ε hε
      obtain ⟨t, ht, h⟩ := h ε hε
      refine ⟨t, ht, fun a ha => ⟨mem_of_superset ht fun y hy => ?_, fun x hx => ?_⟩⟩
      · have := h a ha y hy
        exact Vocabulary.Complete.sub_le_of_abs this
      · obtain ⟨y, hy, hyt⟩ := nonempty_of_mem (inter_mem hx ht)
        have h₁ := h a ha y hyt
        exact (show x ≤ y from hy).trans (Vocabulary.Complete.le_add_of_abs h₁)
    obtain ⟨t, ht, h₁⟩ := low 1 zero_lt_one
    obtain ⟨a, ha⟩ := nonempty_of_mem ht
    have hL := Real.isLUB_sSup (s := S) ⟨_, (h₁ a ha).1⟩ ⟨a + 1, fun x hx => (h₁ a ha).2 x hx⟩
    refine ⟨sSup S, fun s hs => ?_⟩
    obtain ⟨ε, hε, hs⟩ := Metric.mem_nhds_iff.1 hs
    obtain ⟨t, ht, h₂⟩ := low (ε / 2) (div_pos hε zero_lt_two)
    refine mem_of_superset ht fun b hb => hs ?_
    exact Vocabulary.Complete.abs_lt_of_half hε (hL.1 (h₂ b hb).1) (hL.2 (fun x hx => (h₂ b hb).2 x hx))

private theorem Vocabulary.Complete.le_of_mul_self_le {x y : ℝ} (hy : 0 ≤ y) (h : x * x ≤ y * y) : x ≤ y :=
  not_lt.1 fun hlt => not_le.2 ((mul_le_mul_of_nonneg_left hlt.le hy).trans_lt
    (mul_lt_mul_of_pos_right hlt (hy.trans_lt hlt))) h

theorem Complex.abs_re_le_norm (z : ℂ) : |z.re| ≤ ‖z‖ :=
  Vocabulary.Complete.le_of_mul_self_le (Complex.norm_nonneg' z) (by
    have := add_le_add (le_refl (z.re * z.re)) (mul_self_nonneg z.im)
    rwa [norm_mul_self_eq_normSq, abs_mul_abs_self, ← add_zero (z.re * z.re)])
theorem Complex.abs_im_le_norm (z : ℂ) : |z.im| ≤ ‖z‖ :=
  Vocabulary.Complete.le_of_mul_self_le (Complex.norm_nonneg' z) (by
    have := add_le_add (mul_self_nonneg z.re) (le_refl (z.im * z.im))
    rwa [norm_mul_self_eq_normSq, abs_mul_abs_self, ← zero_add (z.im * z.im)])
theorem Complex.norm_le_abs_re_add_abs_im (z : ℂ) : ‖z‖ ≤ |z.re| + |z.im| :=
  Vocabulary.Complete.le_of_mul_self_le (add_nonneg (abs_nonneg _) (abs_nonneg _)) (by
    have h := mul_nonneg (abs_nonneg z.re) (abs_nonneg z.im)
    have h₁ := add_nonneg h h
    rw [norm_mul_self_eq_normSq, mul_add, add_mul, add_mul, abs_mul_abs_self, abs_mul_abs_self,
      mul_comm |z.im|, normSq_apply]
    clear h
    generalize |z.re| * |z.im| = t at h₁ ⊢
    grind)

instance Complex.instCompleteSpace : CompleteSpace ℂ where
  complete {F} hF := by
    obtain ⟨hne, h⟩ := Metric.cauchy_iff.1 hF
    have key : ∀ g : ℂ → ℝ, (∀ z w, |g z - g w| ≤ ‖z - w‖) → Cauchy (map g F) := fun g hg =>
      Metric.cauchy_iff.2 ⟨inferInstance, fun ε hε => by
        obtain ⟨t, ht, h⟩ := h ε hε
        refine ⟨g '' t, mem_of_superset (f := F) ht fun x hx => ⟨x, hx, rfl⟩, ?_⟩
        rintro _ ⟨x, hx, rfl⟩ _ ⟨y, hy, rfl⟩
        exact (hg x y).trans_lt (h x hx y hy)⟩
    obtain ⟨a, ha⟩ := CompleteSpace.complete (key re fun z w => by
      rw [← sub_re]; exact abs_re_le_norm _)
    obtain ⟨b, hb⟩ := CompleteSpace.complete (key im fun z w => by
      rw [← sub_im]; exact abs_im_le_norm _)
    refine ⟨⟨a, b⟩, fun s hs => ?_⟩
    obtain ⟨ε, hε, hs⟩ := Metric.mem_nhds_iff.1 hs
    have h₁ := ha (Metric.ball_mem_nhds a (ε := ε / 2) (div_pos hε zero_lt_two))
    have h₂ := hb (Metric.ball_mem_nhds b (ε := ε / 2) (div_pos hε zero_lt_two))
    refine mem_of_superset (inter_mem (f := F) h₁ h₂) fun z hz => hs ?_
    exact Vocabulary.Complete.lt_of_half (norm_le_abs_re_add_abs_im (z - ⟨a, b⟩)) hz.1 hz.2

end
