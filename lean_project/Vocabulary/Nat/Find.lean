import Vocabulary.Order.CompleteLattice
import Vocabulary.Nat.Basic

/-!
# Least natural numbers, suprema and infima of sets of natural numbers and of integers
-/

noncomputable section

theorem Nat.exists_least {p : ℕ → Prop} (H : ∃ n, p n) : ∃ n, p n ∧ ∀ m < n, ¬p m := by
  obtain ⟨n, hn⟩ := H
  induction n using Nat.strongRecOn with | _ n ih => ?_
  by_cases h : ∃ m < n, p m
  · obtain ⟨m, hm, h⟩ := h; exact ih m hm h
  · exact ⟨n, hn, fun m hm h' => h ⟨m, hm, h'⟩⟩

section
variable {p q : ℕ → Prop} [DecidablePred p]

set_option linter.unusedVariables false in
/-- The least natural number with a property that some have. -/
protected def Nat.find {p : ℕ → Prop} [DecidablePred p] (H : ∃ n, p n) : ℕ :=
  Classical.choose (Nat.exists_least H)

protected theorem Nat.find_spec (H : ∃ n, p n) : p (Nat.find H) :=
  (Classical.choose_spec (Nat.exists_least H)).1
protected theorem Nat.find_min (H : ∃ n, p n) {m : ℕ} : m < Nat.find H → ¬p m :=
  (Classical.choose_spec (Nat.exists_least H)).2 m
protected theorem Nat.find_min' (H : ∃ n, p n) {m : ℕ} (h : p m) : Nat.find H ≤ m :=
  Nat.le_of_not_lt fun l => Nat.find_min H l h
theorem Nat.find_eq_iff (h : ∃ n, p n) {m : ℕ} : Nat.find h = m ↔ p m ∧ ∀ n < m, ¬p n :=
  ⟨fun e => e ▸ ⟨Nat.find_spec h, fun _ => Nat.find_min h⟩, fun ⟨h₁, h₂⟩ =>
    Nat.le_antisymm (Nat.find_min' h h₁) (Nat.le_of_not_lt fun l => h₂ _ l (Nat.find_spec h))⟩

/-- The greatest number up to `n` with a property, or `0`. -/
def Nat.findGreatest (P : ℕ → Prop) [DecidablePred P] : ℕ → ℕ
  | 0 => 0
  | n + 1 => if P (n + 1) then n + 1 else Nat.findGreatest P n
end

open Classical in
instance Nat.instSupSet : SupSet ℕ where
  sSup s := if h : ∃ n, ∀ a ∈ s, a ≤ n then Nat.find h else 0

open Classical in
instance Nat.instInfSet : InfSet ℕ where
  sInf s := if h : ∃ n, n ∈ s then Nat.find h else 0

namespace Nat
variable {s : Set ℕ}

open Classical in
theorem sInf_mem (h : s.Nonempty) : sInf s ∈ s := by
  have h' : ∃ n, n ∈ s := h
  show (if h : ∃ n, n ∈ s then Nat.find h else 0) ∈ s
  rw [dif_pos h']; exact Nat.find_spec h'
open Classical in
protected theorem sInf_le {m : ℕ} (hm : m ∈ s) : sInf s ≤ m := by
  have h' : ∃ n, n ∈ s := ⟨m, hm⟩
  show (if h : ∃ n, n ∈ s then Nat.find h else 0) ≤ m
  rw [dif_pos h']; exact Nat.find_min' h' hm
open Classical in
theorem sSup_def (h : ∃ n, ∀ a ∈ s, a ≤ n) : sSup s = Nat.find h := dif_pos h

end Nat

instance Nat.instConditionallyCompleteLinearOrderBot : ConditionallyCompleteLinearOrderBot ℕ :=
  { (inferInstance : Lattice ℕ), Nat.instLinearOrder with
    bot := 0
    bot_le := Nat.zero_le
    le_csSup := fun s a h ha => by
      rw [Nat.sSup_def (s := s) h]
      have h' : ∃ n, ∀ a ∈ s, a ≤ n := h
      exact @Nat.find_spec _ (fun _ => Classical.propDecidable _) h' a ha
    csSup_le := fun s a _ ha => by
      have h' : ∃ n, ∀ a ∈ s, a ≤ n := ⟨a, ha⟩
      rw [Nat.sSup_def h']
      exact @Nat.find_min' _ (fun _ => Classical.propDecidable _) h' _ ha
    csInf_le := fun s a _ ha => Nat.sInf_le ha
    le_csInf := fun s a h ha => ha (Nat.sInf_mem h)
    csSup_empty := by
      have h' : ∃ n, ∀ a ∈ (∅ : Set ℕ), a ≤ n := ⟨0, fun _ h => h.elim⟩
      rw [Nat.sSup_def h']
      exact Nat.le_zero.1 (@Nat.find_min' _ (fun _ => Classical.propDecidable _) h' _
        fun _ h => h.elim)
    csSup_of_not_bddAbove := fun s h => by
      have h' : ∃ n, ∀ a ∈ (∅ : Set ℕ), a ≤ n := ⟨0, fun _ h => h.elim⟩
      rw [Nat.sSup_def h', Nat.le_zero.1 (@Nat.find_min' _ (fun _ => Classical.propDecidable _)
        h' 0 fun _ h => h.elim)]
      exact dif_neg h
    csInf_of_not_bddBelow := fun s h => absurd ⟨0, fun _ _ => Nat.zero_le _⟩ h }

instance Nat.instOrderBot : OrderBot ℕ :=
  ConditionallyCompleteLinearOrderBot.toOrderBot

@[simp] theorem Nat.bot_eq_zero : (⊥ : ℕ) = 0 := rfl

namespace Int

theorem exists_greatest_of_bdd {p : ℤ → Prop} (b : ℤ) (Hbdd : ∀ z, p z → z ≤ b)
    (Hinh : ∃ z, p z) : ∃ ub, p ub ∧ ∀ z, p z → z ≤ ub := by
  obtain ⟨n, hn, hmin⟩ := Nat.exists_least (p := fun n : ℕ => p (b - n)) <| by
    obtain ⟨z, hz⟩ := Hinh
    have := Hbdd z hz
    exact ⟨(b - z).toNat, by show p _; rwa [show b - ((b - z).toNat : ℤ) = z by omega]⟩
  refine ⟨b - n, hn, fun z hz => ?_⟩
  have := Hbdd z hz
  have h := hmin (b - z).toNat
  refine Classical.byContradiction fun hlt => h (by omega) ?_
  show p _
  rwa [show b - ((b - z).toNat : ℤ) = z by omega]

theorem exists_least_of_bdd {p : ℤ → Prop} (b : ℤ) (Hbdd : ∀ z, p z → b ≤ z)
    (Hinh : ∃ z, p z) : ∃ lb, p lb ∧ ∀ z, p z → lb ≤ z := by
  obtain ⟨z, hz, h⟩ := exists_greatest_of_bdd (p := fun z => p (-z)) (-b)
    (fun z hz => by have := Hbdd _ hz; omega)
    (by obtain ⟨z, hz⟩ := Hinh; exact ⟨-z, by show p _; rwa [Int.neg_neg]⟩)
  exact ⟨-z, hz, fun y hy => by have := h (-y) (by show p _; rwa [Int.neg_neg]); omega⟩

open Classical in
instance instSupSet : SupSet ℤ where
  sSup s := if h : s.Nonempty ∧ BddAbove s then
    choose (exists_greatest_of_bdd _ (choose_spec h.2) h.1) else 0

open Classical in
instance instInfSet : InfSet ℤ where
  sInf s := if h : s.Nonempty ∧ BddBelow s then
    choose (exists_least_of_bdd _ (choose_spec h.2) h.1) else 0

theorem isGreatest_sSup {s : Set ℤ} (h₁ : s.Nonempty) (h₂ : BddAbove s) :
    IsGreatest s (sSup s) := by
  have h : s.Nonempty ∧ BddAbove s := ⟨h₁, h₂⟩
  simp only [sSup, dif_pos h]
  exact Classical.choose_spec (exists_greatest_of_bdd _ (Classical.choose_spec h.2) h.1)

theorem isLeast_sInf {s : Set ℤ} (h₁ : s.Nonempty) (h₂ : BddBelow s) : IsLeast s (sInf s) := by
  have h : s.Nonempty ∧ BddBelow s := ⟨h₁, h₂⟩
  simp only [sInf, dif_pos h]
  exact Classical.choose_spec (exists_least_of_bdd _ (Classical.choose_spec h.2) h.1)

instance instConditionallyCompleteLinearOrder : ConditionallyCompleteLinearOrder ℤ :=
  { (inferInstance : Lattice ℤ), Int.instLinearOrder with
    le_csSup := fun _ _ h ha => (isGreatest_sSup ⟨_, ha⟩ h).2 ha
    csSup_le := fun _ _ h ha => ha (isGreatest_sSup h ⟨_, ha⟩).1
    csInf_le := fun _ _ h ha => (isLeast_sInf ⟨_, ha⟩ h).2 ha
    le_csInf := fun _ _ h ha => ha (isLeast_sInf h ⟨_, ha⟩).1
    csSup_of_not_bddAbove := fun s h => by
      have h₁ : ¬(s.Nonempty ∧ BddAbove s) := fun h' => h h'.2
      have h₂ : ¬((∅ : Set ℤ).Nonempty ∧ BddAbove (∅ : Set ℤ)) := fun h' => h'.1.elim fun _ h => h
      simp only [sSup, dif_neg h₁, dif_neg h₂]
    csInf_of_not_bddBelow := fun s h => by
      have h₁ : ¬(s.Nonempty ∧ BddBelow s) := fun h' => h h'.2
      have h₂ : ¬((∅ : Set ℤ).Nonempty ∧ BddBelow (∅ : Set ℤ)) := fun h' => h'.1.elim fun _ h => h
      simp only [sInf, dif_neg h₁, dif_neg h₂] }

end Int

end
