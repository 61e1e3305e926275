import Vocabulary.Order.CompleteLattice

/-!
# A complete lattice from its infima
-/

universe u

/-- An order in which every set has an infimum is a complete lattice. -/
@[reducible] def completeLatticeOfInf (α : Type u) [H1 : PartialOrder α] [H2 : InfSet α]
    (isGLB_sInf : ∀ s : Set α, IsGLB s (sInf s)) : CompleteLattice α :=
  { H1, H2 with
    min := fun a b => sInf {a, b}
    max := fun a b => sInf {x | a ≤ x ∧ b ≤ x}
    top := sInf ∅
    bot := sInf Set.univ
    sSup := fun s => sInf (upperBounds s)
    le_inf := fun a b c h₁ h₂ => (isGLB_sInf {b, c}).2 fun x (h : x = b ∨ x = c) =>
      h.elim (fun e => e ▸ h₁) (fun e => e ▸ h₂)
    inf_le_left := fun a b => (isGLB_sInf {a, b}).1 (Or.inl rfl)
    inf_le_right := fun a b => (isGLB_sInf {a, b}).1 (Or.inr rfl)
    le_sup_left := fun a b => (isGLB_sInf {x | a ≤ x ∧ b ≤ x}).2 fun _ h => h.1
    le_sup_right := fun a b => (isGLB_sInf {x | a ≤ x ∧ b ≤ x}).2 fun _ h => h.2
    sup_le := fun a b _ h₁ h₂ => (isGLB_sInf {x | a ≤ x ∧ b ≤ x}).1 ⟨h₁, h₂⟩
    le_sSup := fun s _ h => (isGLB_sInf (upperBounds s)).2 fun _ hb => hb h
    sSup_le := fun s _ h => (isGLB_sInf (upperBounds s)).1 h
    sInf_le := fun s _ h => (isGLB_sInf s).1 h
    le_sInf := fun s _ h => (isGLB_sInf s).2 h
    le_top := fun _ => (isGLB_sInf ∅).2 fun _ h => h.elim
    bot_le := fun _ => (isGLB_sInf Set.univ).1 trivial }
