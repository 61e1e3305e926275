import Vocabulary.Topology.Uniform
import Vocabulary.Topology.Bornology
import Vocabulary.Topology.Separation
import Vocabulary.Real.NNReal

/-!
# Metric spaces
-/

universe u v w

noncomputable section

open Filter Topology Uniformity

/-- A type with a distance. -/
class Dist (α : Type u) where
  /-- The distance of two points. -/
  dist : α → α → ℝ

export Dist (dist)

private theorem Vocabulary.Metric.half_pos' {ε : ℝ} (h : 0 < ε) : 0 < ε / 2 := div_pos h zero_lt_two
private theorem Vocabulary.Metric.lt_of_half {a b c ε : ℝ} (h : a ≤ b + c) (h₁ : b < ε / 2) (h₂ : c < ε / 2) :
    a < ε := by grind
private theorem Vocabulary.Metric.le_two_mul {a b : ℝ} (h : a ≤ b + b) : a ≤ 2 * b := by grind
private theorem Vocabulary.Metric.min_pos' {ε δ : ℝ} (h : 0 < ε) (h' : 0 < δ) : 0 < min ε δ := by grind

/-- The pairs of distance less than some positive number. -/
theorem Filter.mem_iInf_dist {α : Type u} {d : α → ℝ} {s : Set α} :
    s ∈ (⨅ ε : ℝ, ⨅ _ : ε > 0, 𝓟 {p | d p < ε}) ↔ ∃ ε > 0, ∀ p, d p < ε → p ∈ s := by
  constructor
  · let F : Filter α :=
      { sets := {s | ∃ ε > 0, ∀ p, d p < ε → p ∈ s}
        univ_sets := ⟨1, zero_lt_one, fun _ _ => trivial⟩
        sets_of_superset := fun ⟨ε, hε, h⟩ hs => ⟨ε, hε, fun p hp => hs (h p hp)⟩
        inter_sets := fun ⟨ε, hε, h⟩ ⟨δ, (hδ : 0 < δ), h'⟩ => ⟨min ε δ, Vocabulary.Metric.min_pos' hε hδ, fun p hp =>
          ⟨h p (hp.trans_le (min_le_left _ _)), h' p (hp.trans_le (min_le_right _ _))⟩⟩ }
    have : F ≤ ⨅ ε : ℝ, ⨅ _ : ε > 0, 𝓟 {p | d p < ε} :=
      le_iInf fun ε => le_iInf fun hε _ hs => ⟨ε, hε, fun p hp => hs hp⟩
    exact fun h => this h
  · intro ⟨ε, hε, h⟩
    exact iInf_le (fun ε : ℝ => ⨅ _ : ε > 0, 𝓟 {p | d p < ε}) ε
      (iInf_le (fun _ : ε > 0 => 𝓟 {p | d p < ε}) hε fun p hp => h p hp)

section
variable {α : Type u} (dist : α → α → ℝ) (dist_self : ∀ x : α, dist x x = 0)
  (dist_comm : ∀ x y : α, dist x y = dist y x)
  (dist_triangle : ∀ x y z : α, dist x z ≤ dist x y + dist y z)

/-- The uniform structure of a distance: pairs of small distance are close. -/
@[reducible] def UniformSpace.ofDist : UniformSpace α where
  IsOpen s := ∀ x ∈ s, ∃ ε > 0, ∀ y, dist x y < ε → y ∈ s
  isOpen_univ _ _ := ⟨1, zero_lt_one, fun _ _ => trivial⟩
  isOpen_inter _ _ hs ht x hx := by
    obtain ⟨ε, hε, h⟩ := hs x hx.1
    obtain ⟨δ, hδ, h'⟩ := ht x hx.2
    exact ⟨min ε δ, Vocabulary.Metric.min_pos' hε hδ, fun y hy =>
      ⟨h y (hy.trans_le (min_le_left ε δ)), h' y (hy.trans_le (min_le_right ε δ))⟩⟩
  isOpen_sUnion _ h x hx := by
    obtain ⟨t, ht, hxt⟩ := hx
    obtain ⟨ε, hε, h'⟩ := h t ht x hxt
    exact ⟨ε, hε, fun y hy => ⟨t, ht, h' y hy⟩⟩
  uniformity := ⨅ ε : ℝ, ⨅ _ : ε > 0, 𝓟 {p : α × α | dist p.1 p.2 < ε}
  symm s hs := by
    obtain ⟨ε, hε, h⟩ := mem_iInf_dist.1 hs
    exact mem_iInf_dist.2 ⟨ε, hε, fun p hp => h p.swap (by
      show dist p.2 p.1 < ε
      rwa [dist_comm])⟩
  comp := UniformSpace.comp_of_forall fun s hs => by
    obtain ⟨ε, hε, h⟩ := mem_iInf_dist.1 hs
    refine ⟨_, mem_iInf_dist.2 ⟨ε / 2, Vocabulary.Metric.half_pos' hε, fun p hp => hp⟩, fun a b c h₁ h₂ => h (a, c) ?_⟩
    exact Vocabulary.Metric.lt_of_half (dist_triangle a b c) h₁ h₂
  nhds_eq_comap_uniformity x := by
    ext s
    constructor
    · intro ⟨U, hs, hU, hx⟩
      obtain ⟨ε, hε, h⟩ := hU x hx
      exact ⟨_, mem_iInf_dist.2 ⟨ε, hε, fun p hp => hp⟩, fun y hy => hs (h y hy)⟩
    · intro ⟨t, ht, hs⟩
      obtain ⟨ε, hε, h⟩ := mem_iInf_dist.1 ht
      refine ⟨{y | dist x y < ε}, fun y hy => hs (h (x, y) hy), fun y hy => ?_, ?_⟩
      · refine ⟨ε - dist x y, sub_pos.2 hy, fun z hz => (dist_triangle x y z).trans_lt ?_⟩
        rw [add_comm]
        exact lt_sub_iff_add_lt.1 hz
      · show dist x x < ε
        rw [dist_self]; exact hε

theorem Fin.exists_le_real {n : ℕ} (g : Fin n → ℝ) : ∃ C, ∀ i, g i ≤ C := by
  induction n with
  | zero => exact ⟨0, fun i => i.elim0⟩
  | succ n ih =>
    obtain ⟨C, hC⟩ := ih fun i => g i.succ
    refine ⟨max C (g 0), fun i => ?_⟩
    rcases Fin.eq_zero_or_eq_succ i with rfl | ⟨j, rfl⟩
    · exact le_max_right _ _
    · exact (hC j).trans (le_max_left _ _)

theorem Finite.exists_le_real {ι : Type v} [h : Finite ι] (g : ι → ℝ) : ∃ C, ∀ i, g i ≤ C := by
  obtain ⟨e⟩ := h
  obtain ⟨C, hC⟩ := Fin.exists_le_real fun i => g (e.symm i)
  exact ⟨C, fun i => by have := hC (e i); rwa [e.symm_apply_apply] at this⟩

/-- The sets of bounded distances are the bounded ones. -/
@[reducible] def Bornology.ofDist : Bornology α where
  cobounded' :=
    { sets := {s | ∃ C : ℝ, ∀ x ∈ sᶜ, ∀ y ∈ sᶜ, dist x y ≤ C}
      univ_sets := ⟨0, fun _ h => (h trivial).elim⟩
      sets_of_superset := fun ⟨C, h⟩ hs => ⟨C, fun x hx y hy =>
        h x (fun h => hx (hs h)) y fun h => hy (hs h)⟩
      inter_sets := by
        intro s t ⟨C, hC⟩ ⟨D, hD⟩
        by_cases hs : ∃ a, a ∉ s
        · by_cases ht : ∃ b, b ∉ t
          · obtain ⟨a, ha⟩ := hs
            obtain ⟨b, hb⟩ := ht
            have key : ∀ x, x ∈ (s ∩ t)ᶜ → dist a x ≤ max C (dist a b + D) := by
              intro x hx
              by_cases hxs : x ∈ s
              · have hxt : x ∉ t := fun h => hx ⟨hxs, h⟩
                have h₁ := hD b hb x hxt
                have h₂ := dist_triangle a b x
                exact (h₂.trans (add_le_add le_rfl h₁)).trans (le_max_right _ _)
              · exact (hC a ha x hxs).trans (le_max_left _ _)
            refine ⟨2 * max C (dist a b + D), fun x hx y hy => ?_⟩
            have h₃ := dist_triangle x a y
            rw [dist_comm x a] at h₃
            exact Vocabulary.Metric.le_two_mul (h₃.trans (add_le_add (key x hx) (key y hy)))
          · refine ⟨C, fun x hx y hy => hC x (fun h => hx ⟨h, ?_⟩) y fun h => hy ⟨h, ?_⟩⟩
            · exact Classical.byContradiction fun h' => ht ⟨x, h'⟩
            · exact Classical.byContradiction fun h' => ht ⟨y, h'⟩
        · refine ⟨D, fun x hx y hy => hD x (fun h => hx ⟨?_, h⟩) y fun h => hy ⟨?_, h⟩⟩
          · exact Classical.byContradiction fun h' => hs ⟨x, h'⟩
          · exact Classical.byContradiction fun h' => hs ⟨y, h'⟩ }
  le_cofinite' := by
    refine le_iInf fun ⟨s, hs⟩ t ht => ?_
    have hs : Finite s := hs
    have h₁ : ∀ x : s, ∃ C, ∀ y : s, dist x.1 y.1 ≤ C := fun x =>
      Finite.exists_le_real fun y : s => dist x.1 y.1
    obtain ⟨g, hg⟩ := Classical.axiomOfChoice h₁
    obtain ⟨C, hC⟩ := Finite.exists_le_real g
    have mem : ∀ x, x ∈ tᶜ → x ∈ s := fun x hx =>
      Classical.byContradiction fun h => hx (ht h)
    exact ⟨C, fun x hx y hy => (hg ⟨x, mem x hx⟩ ⟨y, mem y hy⟩).trans (hC _)⟩

end

/-- A type with a distance that may be `0` for different points. -/
class PseudoMetricSpace (α : Type u) : Type u extends Dist α where
  dist_self : ∀ x : α, dist x x = 0
  dist_comm : ∀ x y : α, dist x y = dist y x
  dist_triangle : ∀ x y z : α, dist x z ≤ dist x y + dist y z
  toUniformSpace : UniformSpace α := .ofDist dist dist_self dist_comm dist_triangle
  uniformity_dist : 𝓤 α = ⨅ ε : ℝ, ⨅ _ : ε > 0, 𝓟 {p : α × α | dist p.1 p.2 < ε} := by intros; rfl
  toBornology : Bornology α := .ofDist dist dist_comm dist_triangle
  cobounded_sets : (Bornology.cobounded α).sets =
    {s | ∃ C : ℝ, ∀ x ∈ sᶜ, ∀ y ∈ sᶜ, dist x y ≤ C} := by intros; rfl

attribute [instance] PseudoMetricSpace.toUniformSpace PseudoMetricSpace.toBornology

/-- A metric space. -/
class MetricSpace (α : Type u) : Type u extends PseudoMetricSpace α where
  eq_of_dist_eq_zero : ∀ {x y : α}, dist x y = 0 → x = y

section
variable {α : Type u} {β : Type v} [PseudoMetricSpace α] [PseudoMetricSpace β] {x y z : α}

@[simp] theorem dist_self (x : α) : dist x x = 0 := PseudoMetricSpace.dist_self x
theorem dist_comm (x y : α) : dist x y = dist y x := PseudoMetricSpace.dist_comm x y
theorem dist_triangle (x y z : α) : dist x z ≤ dist x y + dist y z :=
  PseudoMetricSpace.dist_triangle x y z
theorem dist_nonneg : 0 ≤ dist x y := by
  have h := dist_triangle x y x
  rw [dist_self, dist_comm y x] at h
  grind
theorem dist_le_zero {γ : Type u} [MetricSpace γ] {x y : γ} : dist x y ≤ 0 ↔ x = y :=
  ⟨fun h => MetricSpace.eq_of_dist_eq_zero (le_antisymm h dist_nonneg), fun h => by simp [h]⟩
@[simp] theorem dist_eq_zero {γ : Type u} [MetricSpace γ] {x y : γ} : dist x y = 0 ↔ x = y :=
  ⟨MetricSpace.eq_of_dist_eq_zero, fun h => by simp [h]⟩
@[simp] theorem dist_pos {γ : Type u} [MetricSpace γ] {x y : γ} : 0 < dist x y ↔ x ≠ y :=
  ⟨fun h e => by simp [e] at h, fun h => lt_of_le_of_ne dist_nonneg fun e => h (dist_eq_zero.1 e.symm)⟩

theorem Metric.mem_uniformity_dist {s : Set (α × α)} :
    s ∈ 𝓤 α ↔ ∃ ε > 0, ∀ ⦃a b : α⦄, dist a b < ε → (a, b) ∈ s := by
  rw [PseudoMetricSpace.uniformity_dist, mem_iInf_dist]
  exact ⟨fun ⟨ε, hε, h⟩ => ⟨ε, hε, fun a b => h (a, b)⟩, fun ⟨ε, hε, h⟩ => ⟨ε, hε, fun p hp => h hp⟩⟩

theorem Metric.uniformity_dist_of_mem_uniformity {α : Type u} {U : Filter (α × α)} (D : α → α → ℝ)
    (h : ∀ s, s ∈ U ↔ ∃ ε > 0, ∀ {a b : α}, D a b < ε → (a, b) ∈ s) :
    U = ⨅ ε : ℝ, ⨅ _ : ε > 0, 𝓟 {p : α × α | D p.1 p.2 < ε} := by
  ext s
  rw [h, mem_iInf_dist]
  exact ⟨fun ⟨ε, hε, h⟩ => ⟨ε, hε, fun p hp => h hp⟩, fun ⟨ε, hε, h⟩ => ⟨ε, hε, fun h' => h _ h'⟩⟩

end

/-- A nonnegative distance. -/
class NNDist (α : Type u) where
  /-- The distance as a nonnegative number. -/
  nndist : α → α → NNReal

export NNDist (nndist)

instance (priority := 100) PseudoMetricSpace.toNNDist {α : Type u} [PseudoMetricSpace α] :
    NNDist α := ⟨fun a b => ⟨dist a b, dist_nonneg⟩⟩

namespace Metric
variable {α : Type u} {β : Type v} [PseudoMetricSpace α] [PseudoMetricSpace β] {x y z : α}
  {ε δ : ℝ} {s : Set α}

/-- The points of distance less than `ε` from `x`. -/
def ball (x : α) (ε : ℝ) : Set α := {y | dist y x < ε}
/-- The points of distance at most `ε` from `x`. -/
def closedBall (x : α) (ε : ℝ) : Set α := {y | dist y x ≤ ε}
/-- The points of distance `ε` from `x`. -/
def sphere (x : α) (ε : ℝ) : Set α := {y | dist y x = ε}

@[simp, grind =] theorem mem_ball : y ∈ ball x ε ↔ dist y x < ε := Iff.rfl
@[simp, grind =] theorem mem_closedBall : y ∈ closedBall x ε ↔ dist y x ≤ ε := Iff.rfl
@[simp, grind =] theorem mem_sphere : y ∈ sphere x ε ↔ dist y x = ε := Iff.rfl
theorem mem_ball_self (h : 0 < ε) : x ∈ ball x ε := by rwa [mem_ball, dist_self]
theorem ball_subset_closedBall : ball x ε ⊆ closedBall x ε := fun _ h => le_of_lt h

theorem mem_nhds_iff : s ∈ 𝓝 x ↔ ∃ ε > 0, ball x ε ⊆ s := by
  rw [UniformSpace.nhds_eq_comap_uniformity]
  constructor
  · intro ⟨t, ht, hs⟩
    obtain ⟨ε, hε, h⟩ := mem_uniformity_dist.1 ht
    exact ⟨ε, hε, fun y hy => hs (h (by rw [dist_comm]; exact hy))⟩
  · intro ⟨ε, hε, h⟩
    exact ⟨{p | dist p.1 p.2 < ε}, mem_uniformity_dist.2 ⟨ε, hε, fun _ _ h => h⟩,
      fun y hy => h (show dist y x < ε by rw [dist_comm]; exact hy)⟩
theorem ball_mem_nhds (x : α) (h : 0 < ε) : ball x ε ∈ 𝓝 x := mem_nhds_iff.2 ⟨ε, h, fun _ h => h⟩
theorem isOpen_iff : IsOpen s ↔ ∀ x ∈ s, ∃ ε > 0, ball x ε ⊆ s := by
  simp only [isOpen_iff_mem_nhds, mem_nhds_iff]
@[simp] theorem isOpen_ball : IsOpen (ball x ε) := isOpen_iff.2 fun y hy => by
  refine ⟨ε - dist y x, by simp at hy; grind, fun z hz => ?_⟩
  have := dist_triangle z y x
  simp at hz ⊢
  grind
theorem continuous_iff {f : α → β} : Continuous f ↔
    ∀ b, ∀ ε > 0, ∃ δ > 0, ∀ a, dist a b < δ → dist (f a) (f b) < ε := by
  rw [continuous_iff_continuousAt]
  constructor
  · intro h b ε hε
    obtain ⟨δ, hδ, h⟩ := mem_nhds_iff.1 (h b (ball_mem_nhds _ hε))
    exact ⟨δ, hδ, fun a ha => h ha⟩
  · intro h b s hs
    obtain ⟨ε, hε, hs⟩ := mem_nhds_iff.1 hs
    obtain ⟨δ, hδ, h⟩ := h b ε hε
    exact mem_nhds_iff.2 ⟨δ, hδ, fun a ha => hs (h a ha)⟩
theorem uniformContinuous_iff {f : α → β} : UniformContinuous f ↔
    ∀ ε > 0, ∃ δ > 0, ∀ ⦃a b : α⦄, dist a b < δ → dist (f a) (f b) < ε := by
  constructor
  · intro h ε hε
    have h' : {p : β × β | dist p.1 p.2 < ε} ∈ 𝓤 β := mem_uniformity_dist.2 ⟨ε, hε, fun _ _ h => h⟩
    exact mem_uniformity_dist.1 (h h')
  · intro h s hs
    obtain ⟨ε, hε, hs⟩ := mem_uniformity_dist.1 hs
    obtain ⟨δ, hδ, h⟩ := h ε hε
    exact mem_uniformity_dist.2 ⟨δ, hδ, fun a b hab => hs (h hab)⟩
theorem tendsto_atTop {u : ℕ → α} {a : α} :
    Tendsto u atTop (𝓝 a) ↔ ∀ ε > 0, ∃ N, ∀ n ≥ N, dist (u n) a < ε := by
  constructor
  · intro h ε hε
    exact mem_atTop_sets.1 (h (ball_mem_nhds a hε))
  · intro h s hs
    obtain ⟨ε, hε, hs⟩ := mem_nhds_iff.1 hs
    obtain ⟨N, h⟩ := h ε hε
    exact mem_atTop_sets.2 ⟨N, fun n hn => hs (h n hn)⟩
theorem isBounded_iff : Bornology.IsBounded s ↔
    ∃ C : ℝ, ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → dist x y ≤ C := by
  show sᶜ ∈ (Bornology.cobounded α).sets ↔ _
  rw [PseudoMetricSpace.cobounded_sets]
  show (∃ C : ℝ, ∀ x ∈ sᶜᶜ, ∀ y ∈ sᶜᶜ, dist x y ≤ C) ↔ _
  rw [show sᶜᶜ = s from Set.ext fun _ => Classical.not_not]

/-- The supremum of the distances of the points of the set, `0` if they are unbounded. -/
def diam (s : Set α) : ℝ := sSup {r | ∃ x ∈ s, ∃ y ∈ s, r = dist x y}
/-- The infimum of the distances of `x` to the points of the set, `0` for the empty set. -/
def infDist (x : α) (s : Set α) : ℝ := sInf {r | ∃ y ∈ s, r = dist x y}

end Metric

/-- Every closed ball is compact. -/
class ProperSpace (α : Type u) [PseudoMetricSpace α] : Prop where
  isCompact_closedBall : ∀ x : α, ∀ r, IsCompact (Metric.closedBall x r)

instance (priority := 100) MetricSpace.instT2Space {γ : Type u} [MetricSpace γ] : T2Space γ where
  t2 x y h := by
    have hd := dist_pos.2 h
    refine ⟨Metric.ball x (dist x y / 2), Metric.ball y (dist x y / 2), Metric.isOpen_ball,
      Metric.isOpen_ball, Metric.mem_ball_self (by grind), Metric.mem_ball_self (by grind),
      Set.disjoint_left.2 fun z h₁ h₂ => ?_⟩
    have h₃ := dist_triangle x z y
    have h₄ := dist_comm x z
    simp at h₁ h₂
    grind

/-- The topology is the one of some metric. -/
class TopologicalSpace.MetrizableSpace (X : Type u) [t : TopologicalSpace X] : Prop where
  exists_metric : ∃ m : MetricSpace X, m.toUniformSpace.toTopologicalSpace = t

/-- The topology is the one of some complete metric. -/
class TopologicalSpace.IsCompletelyMetrizableSpace (X : Type u) [t : TopologicalSpace X] :
    Prop where
  complete : ∃ m : MetricSpace X, m.toUniformSpace.toTopologicalSpace = t ∧
    @CompleteSpace X m.toUniformSpace

/-- A separable space whose topology is the one of some complete metric. -/
class PolishSpace (X : Type u) [h : TopologicalSpace X] : Prop
    extends SecondCountableTopology X, TopologicalSpace.IsCompletelyMetrizableSpace X

end
