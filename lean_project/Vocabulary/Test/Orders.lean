import Vocabulary

/-!
# Facts about orders, finite sets and functions
-/

namespace Vocabulary.Test.Orders

theorem sup_le_iff' {α : Type} [Lattice α] (a b c : α) : a ⊔ b ≤ c ↔ a ≤ c ∧ b ≤ c := sup_le_iff
theorem distributive {α : Type} [DistribLattice α] (a b c : α) :
    a ⊓ (b ⊔ c) = a ⊓ b ⊔ a ⊓ c := inf_sup_left a b c
theorem least_upper (s : Set ℝ) (h : s.Nonempty) (hb : BddAbove s) : IsLUB s (sSup s) :=
  isLUB_csSup h hb
theorem sup_of_max (s : Set ℝ) (a : ℝ) (h : IsGreatest s a) : sSup s = a :=
  IsLUB.csSup_eq ⟨h.2, fun _ hb => hb h.1⟩ ⟨a, h.1⟩
theorem sup_le_of (f : ℕ → ℝ) (a : ℝ) (h : ∀ n, f n ≤ a) : sSup (Set.range f) ≤ a :=
  csSup_le ⟨f 0, 0, rfl⟩ fun _ ⟨n, hn⟩ => hn ▸ h n
theorem inf_in (s : Set ℕ) (h : s.Nonempty) : sInf s ∈ s := Nat.sInf_mem h
theorem complete {α : Type} [CompleteLattice α] (f : ℕ → α) (n : ℕ) : f n ≤ ⨆ k, f k := le_iSup f n
theorem union_mem (s : ℕ → Set ℝ) (x : ℝ) : x ∈ ⋃ i, s i ↔ ∃ i, x ∈ s i := Set.mem_iUnion
theorem de_morgan (s : ℕ → Set ℝ) : (⋃ i, s i)ᶜ = ⋂ i, (s i)ᶜ := Set.compl_iUnion s
theorem disjoint_sets (s t : Set ℝ) : Disjoint s t ↔ s ∩ t = ∅ := Set.disjoint_iff_inter_eq_empty
theorem pointwise (f g : ℝ → ℝ) : f ≤ g ↔ ∀ x, f x ≤ g x := Iff.rfl
theorem covers (n : ℕ) : n ⋖ n + 1 := ⟨Nat.lt_succ_self n, fun _ h h' => by omega⟩
theorem iso_monotone {α β : Type} [PartialOrder α] [PartialOrder β] (e : α ≃o β) (x y : α) :
    e x ≤ e y ↔ x ≤ y := e.le_iff_le
theorem top_is_top (a : WithTop ℕ) : a ≤ ⊤ := le_top
theorem fin_order (n : ℕ) (i j : Fin n) : i < j ↔ (i : ℕ) < j := Iff.rfl
theorem subtype_order (x y : {x : ℝ // 0 < x}) : x ≤ y ↔ (x : ℝ) ≤ y := Iff.rfl
theorem powerset_mem (s t : Finset ℕ) : s ∈ t.powerset ↔ s ⊆ t := Finset.mem_powerset
theorem powerset_card : (Finset.range 3).powerset.card = 8 := by decide
theorem subsets_of_two : ((Finset.range 4).powersetCard 2).card = 6 := by decide
theorem product_card : (Finset.range 3 ×ˢ Finset.range 4).card = 12 := by decide
theorem product_mem (s t : Finset ℕ) (p : ℕ × ℕ) : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t :=
  Finset.mem_product
theorem antidiagonal_mem (n : ℕ) (p : ℕ × ℕ) : p ∈ Finset.antidiagonal n ↔ p.1 + p.2 = n :=
  Finset.mem_antidiagonal
theorem bi_union_mem (s : Finset ℕ) (t : ℕ → Finset ℕ) (x : ℕ) :
    x ∈ s.biUnion t ↔ ∃ i ∈ s, x ∈ t i := Finset.mem_biUnion
theorem disjoint_finsets (s t : Finset ℕ) : Disjoint s t ↔ ∀ x, x ∈ s → x ∉ t :=
  Finset.disjoint_left
theorem off_diagonal : (Finset.range 4).offDiag.card = 12 := by decide
theorem swap_sums (s t : Finset ℕ) (f : ℕ → ℕ → ℝ) :
    ∑ i ∈ s, ∑ j ∈ t, f i j = ∑ j ∈ t, ∑ i ∈ s, f i j := Finset.sum_comm
theorem first_term (n : ℕ) (f : Fin (n + 1) → ℝ) : ∑ i, f i = f 0 + ∑ i : Fin n, f i.succ :=
  Fin.sum_univ_succ f
theorem pairs_of_fin : (Finset.univ.filter fun p : Fin 4 × Fin 4 => p.1 < p.2).card = 6 := by decide
theorem builder_card : ({x : Fin 5 | x.val < 3} : Finset (Fin 5)).card = 3 := by decide
theorem greatest_in (s : Finset ℝ) (h : s.Nonempty) : s.max' h ∈ s := s.max'_mem h
theorem finite_set (s : Finset ℝ) : (s : Set ℝ).Finite := s.finite_toSet
theorem finite_subset (s t : Set ℝ) (h : s ⊆ t) (ht : t.Finite) : s.Finite := ht.subset h
theorem image_builder (s : Set ℝ) : {x ^ 2 | x ∈ s} = (fun x => x ^ 2) '' s := rfl
theorem pair_builder : {(x, y) : ℕ × ℕ | x < y} = {p : ℕ × ℕ | p.1 < p.2} := rfl
theorem multiset_sum (a b : ℕ) : ({a, b} : Multiset ℕ).sum = a + b := by simp
theorem list_prod : [2, 3, 5].prod = 30 := by decide
theorem update_same (f : ℕ → ℕ) (a b : ℕ) : Function.update f a b a = b := by simp
theorem fixed (f : ℝ → ℝ) (x : ℝ) : x ∈ Function.fixedPoints f ↔ f x = x := Iff.rfl
theorem indicator_in (s : Set ℝ) (x : ℝ) (h : x ∈ s) : s.indicator (fun _ => (1 : ℝ)) x = 1 :=
  Set.indicator_of_mem h _
theorem bijective_iff (f : ℝ → ℝ) : Function.Bijective f ↔ ∀ y, ∃! x, f x = y :=
  Function.bijective_iff_existsUnique f

end Vocabulary.Test.Orders
