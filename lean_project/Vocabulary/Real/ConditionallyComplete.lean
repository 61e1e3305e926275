import Vocabulary.Order.Relations
import Vocabulary.Nat.Find
import Vocabulary.Real.Basic

/-!
# The real numbers as a conditionally complete linear order
-/

noncomputable section

namespace Real

theorem sSup_def_of_not {s : Set ℝ} (h : ¬(s.Nonempty ∧ BddAbove s)) : sSup s = 0 := dif_neg h

instance instConditionallyCompleteLinearOrder : ConditionallyCompleteLinearOrder ℝ :=
  { (inferInstance : Lattice ℝ), Real.linearOrder with
    le_csSup := fun _ _ h ha => (Real.isLUB_sSup ⟨_, ha⟩ h).1 ha
    csSup_le := fun _ _ h ha => (Real.isLUB_sSup h ⟨_, ha⟩).2 ha
    csInf_le := fun _ _ h ha => (Real.isGLB_sInf ⟨_, ha⟩ h).1 ha
    le_csInf := fun _ _ h ha => (Real.isGLB_sInf h ⟨_, ha⟩).2 ha
    csSup_of_not_bddAbove := fun s h =>
      (sSup_def_of_not fun h' => h h'.2).trans
        (sSup_def_of_not fun h' => h'.1.elim fun _ h => h).symm
    csInf_of_not_bddBelow := fun s h => congrArg Neg.neg <|
      (sSup_def_of_not fun ⟨_, b, hb⟩ => h ⟨-b, fun x hx => by
        have : -x ≤ b := hb (show - -x ∈ s by rwa [neg_neg])
        grind⟩).trans (sSup_def_of_not fun h' => h'.1.elim fun _ h => h).symm }

theorem sSup_empty : sSup (∅ : Set ℝ) = 0 := sSup_def_of_not fun h' => h'.1.elim fun _ h => h
theorem sInf_empty : sInf (∅ : Set ℝ) = 0 :=
  (congrArg Neg.neg (sSup_def_of_not fun h' => h'.1.elim fun _ h => h)).trans neg_zero

end Real

instance : NoMaxOrder ℕ := ⟨fun a => ⟨a + 1, Nat.lt_succ_self a⟩⟩
instance : NoMaxOrder ℤ := ⟨fun a => ⟨a + 1, by omega⟩⟩
instance : NoMinOrder ℤ := ⟨fun a => ⟨a - 1, by omega⟩⟩
instance : NoMaxOrder ℝ := ⟨fun a => ⟨a + 1, by grind⟩⟩
instance : NoMinOrder ℝ := ⟨fun a => ⟨a - 1, by grind⟩⟩
instance : NoMaxOrder ℚ := ⟨fun a => ⟨a + 1, by grind⟩⟩
instance : NoMinOrder ℚ := ⟨fun a => ⟨a - 1, by grind⟩⟩
instance : DenselyOrdered ℝ := ⟨fun a b h => ⟨(a + b) / 2, by grind, by grind⟩⟩
instance : DenselyOrdered ℚ := ⟨fun a b h => ⟨(a + b) / 2, by grind, by grind⟩⟩

end
