import Vocabulary.Topology.ContinuousMapAlgebra
import Vocabulary.Real.ConditionallyComplete

/-!
# Closed intervals are compact
-/

universe u

noncomputable section

open Filter Topology

theorem isCompact_Icc {a b : ℝ} : IsCompact (Set.Icc a b) := fun f hf h => by
  have hI : Set.Icc a b ∈ f := h fun _ h => h
  have hb : Set.Iic b ∈ f := mem_of_superset hI fun _ h => h.2
  have ha : ∀ x, Set.Iic x ∈ f → a ≤ x := fun x hx => not_lt.1 fun hlt =>
    hf.ne (empty_mem_iff_bot.1 (mem_of_superset (inter_mem hI hx) fun y hy => by
      have h₁ : a ≤ y := hy.1.1
      have h₂ : y ≤ x := hy.2
      grind))
  have hbdd : BddBelow {x | Set.Iic x ∈ f} := ⟨a, ha⟩
  refine ⟨sInf {x | Set.Iic x ∈ f}, ⟨le_csInf ⟨b, hb⟩ ha, csInf_le hbdd hb⟩, ⟨fun hbot => ?_⟩⟩
  obtain ⟨u, hu, t, ht, hut⟩ := mem_inf_iff_superset.1 (empty_mem_iff_bot.2 hbot)
  obtain ⟨ε, hε, hball⟩ := Metric.mem_nhds_iff.1 hu
  have hlow : ∀ x, Set.Iic x ∈ f → sInf {x | Set.Iic x ∈ f} ≤ x := fun x hx => csInf_le hbdd hx
  have hup : ∃ x, Set.Iic x ∈ f ∧ x < sInf {x | Set.Iic x ∈ f} + ε :=
    Classical.byContradiction fun hn => by
      have := le_csInf (s := {x | Set.Iic x ∈ f}) (a := sInf {x | Set.Iic x ∈ f} + ε) ⟨b, hb⟩
        fun x hx => not_lt.1 fun hlt => hn ⟨x, hx, hlt⟩
      grind
  generalize sInf {x | Set.Iic x ∈ f} = c at *
  obtain ⟨x, hx, hxc⟩ := hup
  have h₁ := hlow (c - ε) (mem_of_superset (inter_mem ht hx) fun y hy => by
    show y ≤ c - ε
    refine not_lt.1 fun hlt => hut ⟨hball (?_ : |y - c| < ε), hy.1⟩
    have h₂ : y ≤ x := hy.2
    rw [abs_lt]; constructor <;> grind)
  grind

/-- A compact set is a compact space. -/
private theorem IsCompact.compactSpace_subtype {X : Type u} [TopologicalSpace X] {s : Set X}
    (hs : IsCompact s) : CompactSpace s where
  isCompact_univ f hf _ := by
    obtain ⟨x, hx, hc⟩ := hs (f := map Subtype.val f) fun u hu =>
      mem_map.2 (univ_mem' fun y => hu y.2)
    refine ⟨⟨x, hx⟩, trivial, ⟨fun hbot => ?_⟩⟩
    rw [nhds_subtype_eq_comap] at hbot
    obtain ⟨u, hu, t, ht, hut⟩ := mem_inf_iff_superset.1 (empty_mem_iff_bot.2 hbot)
    obtain ⟨v, hv, hvu⟩ := mem_comap.1 hu
    refine hc.ne (empty_mem_iff_bot.1 (mem_inf_iff_superset.2 ⟨v, hv, Subtype.val '' t, ?_, ?_⟩))
    · exact mem_map.2 (mem_of_superset ht fun y hy => ⟨y, hy, rfl⟩)
    · intro y hy
      obtain ⟨z, hz, rfl⟩ := hy.2
      exact hut ⟨hvu hy.1, hz⟩

instance compactSpace_Icc (a b : ℝ) : CompactSpace (Set.Icc a b) :=
  IsCompact.compactSpace_subtype isCompact_Icc

instance unitInterval.instCompactSpace : CompactSpace unitInterval :=
  IsCompact.compactSpace_subtype isCompact_Icc

end
