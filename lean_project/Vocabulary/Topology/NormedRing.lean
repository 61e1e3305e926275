import Vocabulary.Topology.Algebra
import Vocabulary.Analysis.InnerProductSpace

/-!
# Normed rings and normed spaces are topological

Their operations are continuous.
-/

universe u v w

noncomputable section

open Filter Topology

/-- Multiplication by each scalar is continuous. -/
class ContinuousConstSMul (Γ : Type u) (T : Type v) [TopologicalSpace T] [SMul Γ T] : Prop where
  continuous_const_smul : ∀ γ : Γ, Continuous fun x : T => γ • x

private theorem Vocabulary.exists_delta {A B ε : ℝ} (hA : 0 ≤ A) (hB : 0 ≤ B) (hε : 0 < ε) :
    ∃ δ > 0, ∀ s t, 0 ≤ s → 0 ≤ t → s < δ → t < δ → s * (t + B) + A * t < ε := by
  have hc : 0 < A + B + 1 := add_pos_of_nonneg_of_pos (add_nonneg hA hB) zero_lt_one
  have hd := div_pos hε hc
  have h₀ : ε / (A + B + 1) * (A + B + 1) = ε := div_mul_cancel₀ ε hc.ne'
  generalize ε / (A + B + 1) = d at hd h₀
  have hm : 0 < min 1 d := by
    rcases le_total 1 d with h | h
    · rw [show min 1 d = 1 from inf_eq_left.2 h]; exact zero_lt_one
    · rw [show min 1 d = d from inf_eq_right.2 h]; exact hd
  refine ⟨min 1 d, hm, fun s t hs ht hsd htd => ?_⟩
  have h₁ : t + B < 1 + B := add_lt_add_of_lt_of_le (htd.trans_le (min_le_left _ _)) le_rfl
  have h₂ : s < d := hsd.trans_le (min_le_right _ _)
  have h₃ : t < d := htd.trans_le (min_le_right _ _)
  have h₄ : s * (t + B) ≤ s * (1 + B) := mul_le_mul_of_nonneg_left h₁.le hs
  have h₅ : s * (1 + B) < d * (1 + B) :=
    mul_lt_mul_of_pos_right h₂ (add_pos_of_pos_of_nonneg zero_lt_one hB)
  have h₆ := add_lt_add_of_lt_of_le (h₄.trans_lt h₅) (mul_le_mul_of_nonneg_left h₃.le hA)
  refine h₆.trans_le (le_of_eq ?_)
  rw [← h₀, mul_comm A d, ← mul_add, add_comm, ← add_assoc, add_right_comm]

instance (priority := 100) NormedSpace.toContinuousSMul {𝕜 : Type u} {E : Type v} [NormedField 𝕜]
    [SeminormedAddCommGroup E] [NormedSpace 𝕜 E] : ContinuousSMul 𝕜 E where
  continuous_smul := Metric.continuous_iff.2 fun b ε hε => by
    obtain ⟨δ, hδ, h⟩ := Vocabulary.exists_delta (norm_nonneg b.1) (norm_nonneg b.2) hε
    refine ⟨δ, hδ, fun a ha => ?_⟩
    have ha : max (dist a.1 b.1) (dist a.2 b.2) < δ := ha
    have h₁ := (le_max_left _ _).trans_lt ha
    have h₂ := (le_max_right _ _).trans_lt ha
    rw [dist_eq_norm] at h₁ h₂
    have h₃ := h _ _ (norm_nonneg _) (norm_nonneg _) h₁ h₂
    refine lt_of_le_of_lt ?_ h₃
    show dist (a.1 • a.2) (b.1 • b.2) ≤ _
    rw [dist_eq_norm, show a.1 • a.2 - b.1 • b.2 = (a.1 - b.1) • a.2 + b.1 • (a.2 - b.2) by
      rw [sub_smul, smul_sub]; simp only [sub_eq_add_neg]
      rw [add_assoc, ← add_assoc (-(b.1 • a.2)), neg_add_cancel, zero_add]]
    refine (norm_add_le _ _).trans (add_le_add ((norm_smul_le _ _).trans ?_) (norm_smul_le _ _))
    refine mul_le_mul_of_nonneg_left ?_ (norm_nonneg _)
    have h₄ := norm_add_le (a.2 - b.2) b.2
    rwa [sub_add_cancel] at h₄

instance (priority := 100) SeminormedRing.toContinuousMul {R : Type u} [SeminormedRing R] :
    ContinuousMul R where
  continuous_mul := Metric.continuous_iff.2 fun b ε hε => by
    obtain ⟨δ, hδ, h⟩ := Vocabulary.exists_delta (norm_nonneg b.1) (norm_nonneg b.2) hε
    refine ⟨δ, hδ, fun a ha => ?_⟩
    have ha : max (dist a.1 b.1) (dist a.2 b.2) < δ := ha
    have h₁ := (le_max_left _ _).trans_lt ha
    have h₂ := (le_max_right _ _).trans_lt ha
    rw [dist_eq_norm] at h₁ h₂
    have h₃ := h _ _ (norm_nonneg _) (norm_nonneg _) h₁ h₂
    refine lt_of_le_of_lt ?_ h₃
    show dist (a.1 * a.2) (b.1 * b.2) ≤ _
    rw [dist_eq_norm, show a.1 * a.2 - b.1 * b.2 = (a.1 - b.1) * a.2 + b.1 * (a.2 - b.2) by
      rw [sub_mul, mul_sub]; simp only [sub_eq_add_neg]
      rw [add_assoc, ← add_assoc (-(b.1 * a.2)), neg_add_cancel, zero_add]]
    refine (norm_add_le _ _).trans (add_le_add ((SeminormedRing.norm_mul_le _ _).trans ?_)
      (SeminormedRing.norm_mul_le _ _))
    refine mul_le_mul_of_nonneg_left ?_ (norm_nonneg _)
    have h₄ := norm_add_le (a.2 - b.2) b.2
    rwa [sub_add_cancel] at h₄

instance (priority := 100) SeminormedRing.toIsTopologicalRing {R : Type u} [SeminormedRing R] :
    IsTopologicalRing R where
  continuous_add := SeminormedAddCommGroup.toIsTopologicalAddGroup.continuous_add
  continuous_mul := SeminormedRing.toContinuousMul.continuous_mul
  continuous_neg := SeminormedAddCommGroup.toIsTopologicalAddGroup.continuous_neg

instance (priority := 100) ContinuousSMul.continuousConstSMul {M : Type u} {X : Type v}
    [TopologicalSpace M] [TopologicalSpace X] [SMul M X] [h : ContinuousSMul M X] :
    ContinuousConstSMul M X where
  continuous_const_smul _ := h.continuous_smul.comp (continuous_const.prodMk continuous_id)

theorem Continuous.smul {M : Type u} {X : Type v} {Y : Type w} [TopologicalSpace M]
    [TopologicalSpace X] [TopologicalSpace Y] [SMul M X] [h : ContinuousSMul M X] {f : Y → M}
    {g : Y → X} (hf : Continuous f) (hg : Continuous g) : Continuous fun x => f x • g x :=
  h.continuous_smul.comp (hf.prodMk hg)

theorem Continuous.sub {G : Type u} {Y : Type v} [TopologicalSpace G] [TopologicalSpace Y]
    [AddGroup G] [IsTopologicalAddGroup G] {f g : Y → G} (hf : Continuous f) (hg : Continuous g) :
    Continuous fun x => f x - g x := by
  simp only [sub_eq_add_neg]; exact hf.add hg.neg

end
