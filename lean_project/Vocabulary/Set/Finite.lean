import Vocabulary.Finset.Fintype
import Vocabulary.Logic.Equiv

/-!
# Listed types are finite
-/

universe u

instance (priority := 900) Finite.of_fintype (α : Type u) [i : Fintype α] : Finite α := by
  obtain ⟨⟨s, hs⟩, hc⟩ := i
  induction s using Multiset.induction_list with | _ l => ?_
  have h₁ : ∀ a, ∃ i : Fin l.length, l.get i = a := fun a => List.get_of_mem (hc a)
  have h₂ : ∀ i j : Fin l.length, l.get i = l.get j → i = j := fun i j h => by
    have hp := List.pairwise_iff_getElem.1 (hs : l.Pairwise (· ≠ ·))
    rcases Nat.lt_trichotomy i j with hij | hij | hij
    · exact absurd h (hp i j i.2 j.2 hij)
    · exact Fin.ext hij
    · exact absurd h.symm (hp j i j.2 i.2 hij)
  obtain ⟨g, hg⟩ := Classical.axiomOfChoice h₁
  exact ⟨⟨g, l.get, hg, fun i => h₂ _ _ (hg _)⟩⟩
