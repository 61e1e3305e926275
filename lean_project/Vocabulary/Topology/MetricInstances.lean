import Vocabulary.Topology.Metric
import Vocabulary.Complex.Basic
import Vocabulary.Set.Finite
import Vocabulary.Real.ConditionallyComplete
import Vocabulary.RingTheory.Basic
import Vocabulary.Algebra.AddGroup

/-!
# The metrics of numbers, subspaces, pairs and functions
-/

universe u v w

noncomputable section

open Filter Topology Uniformity

instance Real.metricSpace : MetricSpace ℝ where
  dist x y := |x - y|
  dist_self x := by rw [sub_self, abs_zero]
  dist_comm := abs_sub_comm
  dist_triangle x y z := by grind
  eq_of_dist_eq_zero {x y} h := sub_eq_zero.1 (abs_eq_zero.1 h)
instance Real.pseudoMetricSpace : PseudoMetricSpace ℝ := MetricSpace.toPseudoMetricSpace

theorem Real.dist_eq (x y : ℝ) : dist x y = |x - y| := rfl

namespace Complex

theorem normSq_nonneg (z : ℂ) : 0 ≤ normSq z := by
  rw [normSq_apply]; exact add_nonneg (mul_self_nonneg _) (mul_self_nonneg _)
theorem norm_mul_self_eq_normSq (z : ℂ) : ‖z‖ * ‖z‖ = normSq z :=
  Real.mul_self_sqrt (normSq_nonneg z)
protected theorem norm_nonneg' (z : ℂ) : 0 ≤ ‖z‖ := Real.sqrt_nonneg _

private theorem Vocabulary.MetricInstances.le_of_mul_self_le {x y : ℝ} (hy : 0 ≤ y) (h : x * x ≤ y * y) : x ≤ y :=
  not_lt.1 fun hlt => not_le.2 ((mul_le_mul_of_nonneg_left hlt.le hy).trans_lt
    (mul_lt_mul_of_pos_right hlt (hy.trans_lt hlt))) h

private theorem Vocabulary.MetricInstances.neg_sub_mul_self (a b : ℝ) : (b - a) * (b - a) = (a - b) * (a - b) := by grind
protected theorem norm_add_le' (z w : ℂ) : ‖z + w‖ ≤ ‖z‖ + ‖w‖ := by
  have h₁ := norm_mul_self_eq_normSq z
  have h₂ := norm_mul_self_eq_normSq w
  have h₃ := mul_nonneg (Complex.norm_nonneg' z) (Complex.norm_nonneg' w)
  have h₄ : z.re * w.re + z.im * w.im ≤ ‖z‖ * ‖w‖ := Vocabulary.MetricInstances.le_of_mul_self_le h₃ (by
    rw [mul_mul_mul_comm ‖z‖, h₁, h₂]
    have := mul_self_nonneg (z.re * w.im - z.im * w.re)
    simp only [normSq_apply]
    clear h₁ h₂ h₃
    grind)
  refine Vocabulary.MetricInstances.le_of_mul_self_le (add_nonneg (Complex.norm_nonneg' z) (Complex.norm_nonneg' w)) ?_
  rw [norm_mul_self_eq_normSq, mul_add, add_mul, add_mul, h₁, h₂, mul_comm ‖w‖]
  simp only [normSq_apply, add_re, add_im]
  clear h₁ h₂ h₃
  grind

protected theorem norm_eq_zero' {z : ℂ} (h : ‖z‖ = 0) : z = 0 := by
  have h₁ := norm_mul_self_eq_normSq z
  rw [h, mul_zero, normSq_apply] at h₁
  have h₂ := mul_self_nonneg z.re
  have h₃ := mul_self_nonneg z.im
  have h₄ : z.re * z.re = 0 := by grind
  have h₅ : z.im * z.im = 0 := by grind
  exact Complex.ext (by simpa using h₄) (by simpa using h₅)

private theorem Vocabulary.MetricInstances.sub_add_sub' (x y z : ℂ) : x - y + (y - z) = x - z := by
  rw [sub_eq_add_neg, sub_eq_add_neg, add_assoc, neg_add_cancel_left, ← sub_eq_add_neg]

instance instMetricSpace : MetricSpace ℂ where
  dist z w := ‖z - w‖
  dist_self z := by
    show √(normSq (z - z)) = 0
    rw [sub_self, normSq_apply]; simp
  dist_comm z w := by
    show √(normSq (z - w)) = √(normSq (w - z))
    simp only [normSq_apply, sub_re, sub_im]
    rw [← Vocabulary.MetricInstances.neg_sub_mul_self z.re, ← Vocabulary.MetricInstances.neg_sub_mul_self z.im]
  dist_triangle x y z := by
    have h := Complex.norm_add_le' (x - y) (y - z)
    rwa [Vocabulary.MetricInstances.sub_add_sub' x y z] at h
  eq_of_dist_eq_zero {x y} h := sub_eq_zero.1 (Complex.norm_eq_zero' h)
instance instPseudoMetricSpace : PseudoMetricSpace ℂ := MetricSpace.toPseudoMetricSpace

end Complex

theorem Complex.dist_eq (z w : ℂ) : dist z w = ‖z - w‖ := rfl

section Induced
variable {α : Type u} {β : Type v}

/-- The distance of the images under a map. -/
@[reducible] def PseudoMetricSpace.induced (f : α → β) (m : PseudoMetricSpace β) :
    PseudoMetricSpace α where
  dist x y := dist (f x) (f y)
  dist_self _ := dist_self _
  dist_comm _ _ := dist_comm _ _
  dist_triangle _ _ _ := dist_triangle _ _ _
  toUniformSpace := UniformSpace.comap f m.toUniformSpace
  uniformity_dist := Metric.uniformity_dist_of_mem_uniformity
    (fun x y => dist (f x) (f y)) fun s => by
    constructor
    · intro ⟨t, ht, hs⟩
      obtain ⟨ε, hε, h⟩ := Metric.mem_uniformity_dist.1 ht
      exact ⟨ε, hε, fun hab => hs (h hab)⟩
    · intro ⟨ε, hε, h⟩
      exact ⟨{p | dist p.1 p.2 < ε}, Metric.mem_uniformity_dist.2 ⟨ε, hε, fun _ _ h => h⟩,
        fun p hp => h hp⟩

/-- The distance of the images under an injective map. -/
@[reducible] def MetricSpace.induced (f : α → β) (hf : Function.Injective f) (m : MetricSpace β) :
    MetricSpace α :=
  { PseudoMetricSpace.induced f m.toPseudoMetricSpace with
    eq_of_dist_eq_zero := fun h => hf (dist_eq_zero.1 h) }

instance Subtype.pseudoMetricSpace {p : α → Prop} [m : PseudoMetricSpace α] :
    PseudoMetricSpace (Subtype p) := .induced Subtype.val m
instance Subtype.metricSpace {p : α → Prop} [m : MetricSpace α] : MetricSpace (Subtype p) :=
  .induced Subtype.val (fun _ _ => Subtype.ext) m
theorem Subtype.dist_eq {p : α → Prop} [PseudoMetricSpace α] (x y : Subtype p) :
    dist x y = dist (x : α) y := rfl

instance NNReal.instMetricSpace : MetricSpace NNReal :=
  inferInstanceAs (MetricSpace {r : ℝ // 0 ≤ r})

theorem Rat.cast_injective_real : Function.Injective fun q : ℚ => (q : ℝ) := by
  intro x y (h : (x : ℝ) = y)
  have hx : (x.den : ℝ) ≠ 0 := fun h => x.den_nz (Int.ofNat.inj (Int.cast_inj (R := ℝ).1 (by
    simpa using h)))
  have hy : (y.den : ℝ) ≠ 0 := fun h => y.den_nz (Int.ofNat.inj (Int.cast_inj (R := ℝ).1 (by
    simpa using h)))
  rw [Rat.cast_def, Rat.cast_def] at h
  have h' : (x.num : ℝ) * y.den = y.num * x.den := by grind
  have h'' : x.num * y.den = y.num * x.den := Int.cast_inj (R := ℝ).1 (by push_cast; exact h')
  rw [← Rat.num_divInt_den x, ← Rat.num_divInt_den y]
  exact (Rat.divInt_eq_divInt_iff (by exact_mod_cast x.den_nz) (by exact_mod_cast y.den_nz)).2 h''

instance : MetricSpace ℚ := .induced (fun q : ℚ => (q : ℝ)) Rat.cast_injective_real inferInstance

/-- A discrete set of numbers, with the distance that they have as real numbers. -/
@[reducible] def MetricSpace.ofDiscrete (f : α → ℝ) (h : ∀ x y, x ≠ y → 1 ≤ |f x - f y|) :
    MetricSpace α where
  dist x y := |f x - f y|
  dist_self x := by rw [sub_self, abs_zero]
  dist_comm _ _ := abs_sub_comm _ _
  dist_triangle x y z := by
    have := abs_add_le (f x - f y) (f y - f z)
    rwa [sub_eq_add_neg (f x), add_assoc, sub_eq_add_neg (f y), neg_add_cancel_left,
      ← sub_eq_add_neg, ← sub_eq_add_neg, ← sub_eq_add_neg] at this
  eq_of_dist_eq_zero {x y} h' := Classical.byContradiction fun hn => by
    exact not_le.2 zero_lt_one ((h x y hn).trans h'.le)
  toUniformSpace :=
    { toTopologicalSpace := ⊥
      uniformity := 𝓟 {p | p.1 = p.2}
      symm := fun s hs => fun p hp => hs (show p.2 = p.1 from Eq.symm hp)
      comp := UniformSpace.comp_of_forall fun s hs =>
        ⟨{p | p.1 = p.2}, Set.Subset.rfl, fun a b c h₁ h₂ =>
          hs (show a = c from Eq.trans (show a = b from h₁) h₂)⟩
      nhds_eq_comap_uniformity := fun x => by
        ext s
        constructor
        · intro ⟨t, hts, _, hx⟩
          exact ⟨{p | p.1 = p.2}, Set.Subset.rfl, fun y (hy : x = y) => hy ▸ hts hx⟩
        · intro ⟨t, ht, hs⟩
          exact ⟨{x}, fun y (hy : y = x) => hs (ht (show x = y from hy.symm)), trivial, rfl⟩ }
  uniformity_dist := Metric.uniformity_dist_of_mem_uniformity
    (fun x y => |f x - f y|) fun s => by
    constructor
    · exact fun hs => ⟨1, zero_lt_one, fun {a b} hab => hs (Classical.byContradiction fun hn => by
        exact not_le.2 hab (h a b hn))⟩
    · intro ⟨ε, hε, h'⟩ p (hp : p.1 = p.2)
      exact h' (show |f p.1 - f p.2| < ε by rw [hp, sub_self, abs_zero]; exact hε)

instance : MetricSpace ℤ := .ofDiscrete (fun n : ℤ => (n : ℝ)) fun x y h => by
  have h₁ : (1 : ℤ) ≤ |x - y| := by rw [Int.abs_eq_natAbs]; omega
  have h₂ : ((1 : ℤ) : ℝ) ≤ ((|x - y| : ℤ) : ℝ) := Int.cast_le.2 h₁
  rcases lt_or_gt_of_ne h with h | h
  · have : ((x + 1 : ℤ) : ℝ) ≤ y := Int.cast_le.2 h
    push_cast at this
    grind
  · have : ((y + 1 : ℤ) : ℝ) ≤ x := Int.cast_le.2 h
    push_cast at this
    grind
instance : DiscreteTopology ℤ := ⟨rfl⟩
instance : MetricSpace ℕ := .ofDiscrete (fun n : ℕ => (n : ℝ)) fun x y h => by
  rcases lt_or_gt_of_ne h with h | h
  · have : (((x + 1 : ℕ) : ℤ) : ℝ) ≤ ((y : ℤ) : ℝ) := Int.cast_le.2 (by omega)
    push_cast at this
    grind
  · have : (((y + 1 : ℕ) : ℤ) : ℝ) ≤ ((x : ℤ) : ℝ) := Int.cast_le.2 (by omega)
    push_cast at this
    grind
instance : DiscreteTopology ℕ := ⟨rfl⟩

end Induced

section Prod
variable {α : Type u} {β : Type v}

private theorem Vocabulary.MetricInstances.lt_min' {ε δ c : ℝ} (h : c < ε) (h' : c < δ) : c < min ε δ := by grind
private theorem Vocabulary.MetricInstances.max_lt' {ε δ c : ℝ} (h : ε < c) (h' : δ < c) : max ε δ < c := by grind

instance Prod.pseudoMetricSpaceMax [PseudoMetricSpace α] [PseudoMetricSpace β] :
    PseudoMetricSpace (α × β) where
  dist x y := dist x.1 y.1 ⊔ dist x.2 y.2
  dist_self x := by rw [dist_self, dist_self]; exact sup_idem 0
  dist_comm x y := by simp only [dist_comm]
  dist_triangle x y z := by
    have h₁ := dist_triangle x.1 y.1 z.1
    have h₂ := dist_triangle x.2 y.2 z.2
    exact max_le (h₁.trans (add_le_add (le_max_left _ _) (le_max_left _ _)))
      (h₂.trans (add_le_add (le_max_right _ _) (le_max_right _ _)))
  toUniformSpace := instUniformSpaceProd
  uniformity_dist := Metric.uniformity_dist_of_mem_uniformity
    (fun x y : α × β => dist x.1 y.1 ⊔ dist x.2 y.2) fun s => by
    constructor
    · rintro ⟨_, ⟨a, ha, ha'⟩, _, ⟨b, hb, hb'⟩, rfl⟩
      obtain ⟨ε, hε, h⟩ := Metric.mem_uniformity_dist.1 ha
      obtain ⟨δ, hδ, h'⟩ := Metric.mem_uniformity_dist.1 hb
      exact ⟨min ε δ, Vocabulary.MetricInstances.lt_min' hε hδ, fun {x y} hxy =>
        ⟨ha' (h ((le_max_left _ _).trans_lt (hxy.trans_le (min_le_left _ _)))),
          hb' (h' ((le_max_right _ _).trans_lt (hxy.trans_le (min_le_right _ _))))⟩⟩
    · intro ⟨ε, hε, h⟩
      refine mem_of_superset (inter_mem
        (mem_inf_of_left ⟨{p | dist p.1 p.2 < ε},
          Metric.mem_uniformity_dist.2 ⟨ε, hε, fun a b h => h⟩, Set.Subset.rfl⟩)
        (mem_inf_of_right ⟨{p | dist p.1 p.2 < ε},
          Metric.mem_uniformity_dist.2 ⟨ε, hε, fun a b h => h⟩, Set.Subset.rfl⟩)) fun p hp => h ?_
      exact Vocabulary.MetricInstances.max_lt' hp.1 hp.2
instance Prod.metricSpaceMax [MetricSpace α] [MetricSpace β] : MetricSpace (α × β) where
  eq_of_dist_eq_zero {x y} h := by
    have h : max (dist x.1 y.1) (dist x.2 y.2) = 0 := h
    have h₁ := @dist_nonneg _ _ x.1 y.1
    have h₂ := @dist_nonneg _ _ x.2 y.2
    exact Prod.ext (dist_eq_zero.1 (le_antisymm ((le_max_left _ _).trans h.le) h₁))
      (dist_eq_zero.1 (le_antisymm ((le_max_right _ _).trans h.le) h₂))
theorem Prod.dist_eq [PseudoMetricSpace α] [PseudoMetricSpace β] {x y : α × β} :
    dist x y = max (dist x.1 y.1) (dist x.2 y.2) := rfl

end Prod

section Pi
variable {ι : Type u} {A : ι → Type v}

theorem Finite.le_ciSup_real [Finite ι] (g : ι → ℝ) (i : ι) : g i ≤ ⨆ i, g i := by
  obtain ⟨C, hC⟩ := Finite.exists_le_real g
  exact (Real.isLUB_sSup (s := Set.range g) ⟨_, i, rfl⟩ ⟨C, fun _ ⟨j, hj⟩ => hj ▸ hC j⟩).1 ⟨i, rfl⟩
theorem Finite.ciSup_le_real [Finite ι] {g : ι → ℝ} {C : ℝ} (h : ∀ i, g i ≤ C) (hC : 0 ≤ C) :
    ⨆ i, g i ≤ C := by
  by_cases hι : Nonempty ι
  · obtain ⟨i⟩ := hι
    exact (Real.isLUB_sSup (s := Set.range g) ⟨_, i, rfl⟩ ⟨C, fun _ ⟨j, hj⟩ => hj ▸ h j⟩).2 fun _ ⟨j, hj⟩ => hj ▸ h j
  · rw [iSup, show Set.range g = ∅ from Set.ext fun x => ⟨fun ⟨i, _⟩ => (hι ⟨i⟩).elim, False.elim⟩,
      Real.sSup_empty]
    exact hC

theorem Filter.mem_iInf_of_finite [Finite ι] {α : Type w} {f : ι → Filter α} {S : ι → Set α}
    (h : ∀ i, S i ∈ f i) : {x | ∀ i, x ∈ S i} ∈ ⨅ i, f i := by
  have key : ∀ (n : ℕ) (g : Fin n → ι), {x | ∀ k, x ∈ S (g k)} ∈ ⨅ i, f i := by
    intro n
    induction n with
    | zero => exact fun g => univ_mem' fun x k => k.elim0
    | succ n ih =>
      intro g
      refine mem_of_superset (inter_mem (iInf_le f (g 0) (h (g 0))) (ih fun k => g k.succ)) ?_
      intro x hx k
      rcases Fin.eq_zero_or_eq_succ k with rfl | ⟨j, rfl⟩
      · exact hx.1
      · exact hx.2 j
  obtain ⟨e⟩ := ‹Finite ι›
  refine mem_of_superset (key _ e.symm) fun x hx i => ?_
  have := hx (e i)
  rwa [e.symm_apply_apply] at this

variable [Fintype ι]

instance pseudoMetricSpacePi [∀ b, PseudoMetricSpace (A b)] : PseudoMetricSpace (∀ b, A b) where
  dist f g := ⨆ b, dist (f b) (g b)
  dist_self f := by
    have h₁ := Finite.ciSup_le_real (g := fun b => dist (f b) (f b)) (C := 0)
      (fun b => le_of_eq (dist_self (f b))) le_rfl
    refine le_antisymm h₁ (not_lt.1 fun h => ?_)
    by_cases hι : Nonempty ι
    · obtain ⟨i⟩ := hι
      have : dist (f i) (f i) ≤ _ := Finite.le_ciSup_real (fun b => dist (f b) (f b)) i
      rw [dist_self] at this
      exact not_le_of_gt h this
    · rw [iSup, show (Set.range fun b => dist (f b) (f b)) = ∅ from
        Set.ext fun x => ⟨fun ⟨i, _⟩ => (hι ⟨i⟩).elim, False.elim⟩, Real.sSup_empty] at h
      exact lt_irrefl _ h
  dist_comm f g := by simp only [dist_comm]
  dist_triangle x y z := by
    have hn : ∀ x y : ∀ b, A b, 0 ≤ ⨆ b, dist (x b) (y b) := fun x y => by
      by_cases hι : Nonempty ι
      · obtain ⟨i⟩ := hι
        exact dist_nonneg.trans (Finite.le_ciSup_real (fun b => dist (x b) (y b)) i)
      · rw [iSup, show (Set.range fun b => dist (x b) (y b)) = ∅ from
          Set.ext fun x => ⟨fun ⟨i, _⟩ => (hι ⟨i⟩).elim, False.elim⟩, Real.sSup_empty]
        exact le_rfl
    refine Finite.ciSup_le_real (fun b => ?_) (add_nonneg (hn x y) (hn y z))
    exact (dist_triangle (x b) (y b) (z b)).trans (add_le_add
      (Finite.le_ciSup_real (fun b => dist (x b) (y b)) b)
      (Finite.le_ciSup_real (fun b => dist (y b) (z b)) b))
  toUniformSpace := Pi.uniformSpace A
  uniformity_dist := Metric.uniformity_dist_of_mem_uniformity
    (fun f g : ∀ b, A b => ⨆ b, dist (f b) (g b)) fun s => by
    constructor
    · have : (⨅ ε : ℝ, ⨅ _ : ε > 0, 𝓟 {p : (∀ b, A b) × ∀ b, A b |
          (⨆ b, dist (p.1 b) (p.2 b)) < ε}) ≤ 𝓤 (∀ b, A b) := le_iInf fun i t ⟨v, hv, ht⟩ => by
        obtain ⟨ε, hε, h⟩ := Metric.mem_uniformity_dist.1 hv
        exact mem_iInf_dist.2 ⟨ε, hε, fun p hp => ht (h
          ((Finite.le_ciSup_real (fun b => dist (p.1 b) (p.2 b)) i).trans_lt hp))⟩
      intro hs
      obtain ⟨ε, hε, h⟩ := mem_iInf_dist.1 (this hs)
      exact ⟨ε, hε, fun h' => h _ h'⟩
    · intro ⟨ε, hε, h⟩
      refine mem_of_superset (mem_iInf_of_finite
        (f := fun i => comap (fun p : (∀ i, A i) × ∀ i, A i => (p.1 i, p.2 i)) (𝓤 (A i)))
        (S := fun i => {p | dist (p.1 i) (p.2 i) < ε / 2}) fun i => ?_) fun p hp => h ?_
      · exact ⟨{q | dist q.1 q.2 < ε / 2}, Metric.mem_uniformity_dist.2
          ⟨ε / 2, by grind, fun _ _ h => h⟩, Set.Subset.rfl⟩
      · have := Finite.ciSup_le_real (g := fun b => dist (p.1 b) (p.2 b)) (C := ε / 2)
          (fun i => (hp i).le) (by grind)
        grind
instance metricSpacePi [∀ b, MetricSpace (A b)] : MetricSpace (∀ b, A b) where
  eq_of_dist_eq_zero {f g} h := funext fun i => dist_le_zero.1 <| by
    have := Finite.le_ciSup_real (fun b => dist (f b) (g b)) i
    have h : ⨆ b, dist (f b) (g b) = 0 := h
    rwa [h] at this

end Pi

end
