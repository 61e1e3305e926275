import Vocabulary.Set.Prod
import Vocabulary.Finset.Fintype

/-!
# Listed types are finite
-/

universe u

instance (priority := 900) Finite.of_fintype (α : Type u) [i : Fintype α] : Finite α := by
  obtain ⟨⟨s, hs⟩, hc⟩ := i
  induction s using Multiset.induction_list with | _ l => ?_
  have h₁ : ∀ a, ∃ i : Fin l.length, l.get i = a := fun a => List.get_of_mem (hc a)
  have hp := List.pairwise_iff_getElem.1 (hs : l.Nodup)
  have h₂ : ∀ i j : Fin l.length, l.get i = l.get j → i = j := fun i j h => by
    rcases Nat.lt_trichotomy i.1 j.1 with h' | h' | h'
    · exact (hp i j i.2 j.2 h' h).elim
    · exact Fin.ext h'
    · exact (hp j i j.2 i.2 h' h.symm).elim
  obtain ⟨g, hg⟩ := Classical.axiomOfChoice h₁
  exact ⟨⟨g, l.get, hg, fun i => h₂ _ _ (hg _)⟩⟩
