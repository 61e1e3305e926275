import Vocabulary.ENNReal.Basic
import Vocabulary.Order.CompleteLatticeOfInf
import Vocabulary.Topology.Separation

/-!
# The extended real numbers as a complete order
-/

noncomputable section

namespace EReal

private theorem cases' (x : EReal) : x = ⊥ ∨ x = ⊤ ∨ ∃ r : ℝ, x = r :=
  match (x : WithBot (WithTop ℝ)) with
  | .none => .inl rfl
  | .some .none => .inr (.inl rfl)
  | .some (.some r) => .inr (.inr ⟨r, rfl⟩)

private theorem exists_isGLB (s : Set EReal) : ∃ a, IsGLB s a := by
  by_cases hb : ∃ b : ℝ, ∀ x ∈ s, (b : EReal) ≤ x
  · obtain ⟨b, hb⟩ := hb
    by_cases hr : ∃ r : ℝ, (r : EReal) ∈ s
    · obtain ⟨r, hr⟩ := hr
      have hbdd : BddBelow {r : ℝ | (r : EReal) ∈ s} :=
        ⟨b, fun x hx => coe_le_coe_iff.1 (hb _ hx)⟩
      have hne : ∀ x ∈ s, x ≠ ⊥ := fun x hx h => by
        have h₁ := hb x hx
        rw [h] at h₁
        exact coe_ne_bot b (le_antisymm h₁ (OrderBot.bot_le _))
      refine ⟨((sInf {r : ℝ | (r : EReal) ∈ s} : ℝ) : EReal), fun x hx => ?_, fun y hy => ?_⟩
      · rcases cases' x with h | rfl | ⟨t, rfl⟩
        · exact (hne x hx h).elim
        · exact OrderTop.le_top _
        · exact coe_le_coe_iff.2 (csInf_le hbdd hx)
      · rcases cases' y with rfl | rfl | ⟨t, rfl⟩
        · exact OrderBot.bot_le _
        · exact (coe_ne_top r (le_antisymm (OrderTop.le_top _) (hy hr))).elim
        · exact coe_le_coe_iff.2 (le_csInf ⟨r, hr⟩ fun c hc => coe_le_coe_iff.1 (hy hc))
    · refine ⟨⊤, fun x hx => ?_, fun y _ => OrderTop.le_top _⟩
      rcases cases' x with rfl | rfl | ⟨t, rfl⟩
      · exact (coe_ne_bot b (le_antisymm (hb _ hx) (OrderBot.bot_le _))).elim
      · exact le_refl _
      · exact (hr ⟨t, hx⟩).elim
  · by_cases ht : ∀ x ∈ s, x = ⊤
    · exact ⟨⊤, fun x hx => (ht x hx) ▸ le_refl _, fun y _ => OrderTop.le_top _⟩
    · refine ⟨⊥, fun x _ => OrderBot.bot_le _, fun y hy => ?_⟩
      rcases cases' y with rfl | rfl | ⟨t, rfl⟩
      · exact le_refl _
      · exact (ht fun x hx => le_antisymm (OrderTop.le_top _) (hy hx)).elim
      · exact (hb ⟨t, fun x hx => hy hx⟩).elim

instance instInfSet : InfSet EReal := ⟨fun s => Classical.choose (exists_isGLB s)⟩

instance instCompleteLinearOrder : CompleteLinearOrder EReal :=
  { EReal.instLinearOrder,
    completeLatticeOfInf EReal fun s => Classical.choose_spec (exists_isGLB s) with
    le_total := LinearOrder.le_total
    bot := ⊥
    bot_le := OrderBot.bot_le
    top := ⊤
    le_top := OrderTop.le_top
    le_sup_left := le_max_left
    le_sup_right := le_max_right
    sup_le := fun _ _ _ => max_le
    inf_le_left := min_le_left
    inf_le_right := min_le_right
    le_inf := fun _ _ _ => le_min }

instance instTopologicalSpace : TopologicalSpace EReal := Preorder.topology EReal
instance instOrderTopology : OrderTopology EReal := ⟨rfl⟩

end EReal

end
