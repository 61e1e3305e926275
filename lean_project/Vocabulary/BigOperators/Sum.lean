import Vocabulary.BigOperators.Basic

/-!
# Finite sums
-/

universe u v w

namespace Finset
variable {ι : Type u} {κ : Type w} {M : Type v}

theorem insert_mk [DecidableEq ι] {a : ι} {l : List ι} {hl : (l : Multiset ι).Nodup}
    (h : a ∉ (⟨l, hl⟩ : Finset ι)) :
    insert a (⟨l, hl⟩ : Finset ι) = ⟨(a :: l : List ι), List.nodup_cons.2 ⟨h, hl⟩⟩ :=
  ext fun _ => mem_insert.trans List.mem_cons.symm

theorem filter_insert [DecidableEq ι] (p : ι → Prop) [DecidablePred p] (a : ι) (s : Finset ι) :
    (insert a s).filter p = if p a then insert a (s.filter p) else s.filter p := by
  ext x; split <;> grind

theorem empty_union [DecidableEq ι] (s : Finset ι) : ∅ ∪ s = s := by ext; simp

theorem insert_union [DecidableEq ι] (a : ι) (s t : Finset ι) :
    insert a s ∪ t = insert a (s ∪ t) := by ext; simp [or_assoc]

section AddCommMonoid
variable [AddCommMonoid M] {s s₁ s₂ t : Finset ι} {a : ι} {f g : ι → M}

@[simp] theorem sum_empty : ∑ x ∈ ∅, f x = 0 := rfl

@[simp] theorem sum_insert [DecidableEq ι] (h : a ∉ s) :
    ∑ x ∈ insert a s, f x = f a + ∑ x ∈ s, f x := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.induction_list with | _ l => ?_
  rw [insert_mk h]; rfl

@[simp] theorem sum_singleton (f : ι → M) (a : ι) : ∑ x ∈ {a}, f x = f a := add_zero (f a)

theorem sum_congr (h : s₁ = s₂) : (∀ x ∈ s₂, f x = g x) → s₁.sum f = s₂.sum g := by
  classical
  subst h
  induction s₁ using induction_on with
  | empty => intro _; rfl
  | insert a s ha ih =>
    intro h
    rw [sum_insert ha, sum_insert ha, h a (mem_insert.2 (.inl rfl)),
      ih fun x hx => h x (mem_insert.2 (.inr hx))]

@[simp] theorem sum_const_zero : ∑ _x ∈ s, (0 : M) = 0 := by
  classical
  induction s using induction_on with
  | empty => rfl
  | insert a s ha ih => rw [sum_insert ha, ih, add_zero]

theorem sum_eq_zero (h : ∀ x ∈ s, f x = 0) : ∑ x ∈ s, f x = 0 :=
  (sum_congr rfl h).trans sum_const_zero

theorem sum_add_distrib : ∑ x ∈ s, (f x + g x) = ∑ x ∈ s, f x + ∑ x ∈ s, g x := by
  classical
  induction s using induction_on with
  | empty => exact (add_zero 0).symm
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, sum_insert ha, ih, add_add_add_comm]

theorem sum_const (b : M) : ∑ _x ∈ s, b = s.card • b := by
  classical
  induction s using induction_on with
  | empty => exact (zero_nsmul b).symm
  | insert a s ha ih =>
    rw [sum_insert ha, ih, card_insert_of_notMem ha, succ_nsmul, add_comm]

theorem sum_comm {s : Finset ι} {t : Finset κ} {f : ι → κ → M} :
    ∑ x ∈ s, ∑ y ∈ t, f x y = ∑ y ∈ t, ∑ x ∈ s, f x y := by
  classical
  induction s using induction_on with
  | empty => exact sum_const_zero.symm
  | insert a s ha ih =>
    rw [sum_insert ha, ih, ← sum_add_distrib]
    exact sum_congr rfl fun y _ => (sum_insert (f := fun x => f x y) ha).symm

theorem sum_filter (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    ∑ x ∈ s with p x, f x = ∑ x ∈ s, if p x then f x else 0 := by
  classical
  induction s using induction_on with
  | empty => rfl
  | insert a s ha ih =>
    rw [sum_insert ha, ← ih]
    by_cases h : p a
    · rw [filter_insert, if_pos h, if_pos h, sum_insert fun h' => ha (mem_filter.1 h').1]
    · rw [filter_insert, if_neg h, if_neg h, zero_add]

theorem sum_union [DecidableEq ι] (h : ∀ x ∈ s₁, x ∉ s₂) :
    ∑ x ∈ s₁ ∪ s₂, f x = ∑ x ∈ s₁, f x + ∑ x ∈ s₂, f x := by
  induction s₁ using induction_on with
  | empty => rw [empty_union]; exact (zero_add _).symm
  | insert a s ha ih =>
    have ha' : a ∉ s ∪ s₂ := fun h' => (mem_union.1 h').elim ha (h a (mem_insert.2 (.inl rfl)))
    rw [insert_union, sum_insert ha', sum_insert ha, add_assoc,
      ih fun x hx => h x (mem_insert.2 (.inr hx))]

variable {u : ℕ → M}

theorem sum_range_zero (u : ℕ → M) : ∑ k ∈ range 0, u k = 0 := rfl

theorem sum_range_succ (u : ℕ → M) (n : ℕ) :
    ∑ k ∈ range (n + 1), u k = ∑ k ∈ range n, u k + u n := by
  rw [range_succ, sum_insert (by simp), add_comm]

theorem sum_range_one (u : ℕ → M) : ∑ k ∈ range 1, u k = u 0 := sum_singleton u 0

theorem sum_range_succ' (u : ℕ → M) (n : ℕ) :
    ∑ k ∈ range (n + 1), u k = ∑ k ∈ range n, u (k + 1) + u 0 := by
  induction n with
  | zero => rw [sum_range_one, sum_range_zero, zero_add]
  | succ n ih => rw [sum_range_succ, ih, sum_range_succ _ n, add_right_comm]

theorem sum_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (u : ℕ → M) :
    ∑ k ∈ Icc a (b + 1), u k = ∑ k ∈ Icc a b, u k + u (b + 1) := by
  rw [show Icc a (b + 1) = insert (b + 1) (Icc a b) by ext; simp; omega,
    sum_insert (by simp), add_comm]

theorem sum_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (u : ℕ → M) :
    ∑ k ∈ Ico a (b + 1), u k = ∑ k ∈ Ico a b, u k + u b := by
  rw [show Ico a (b + 1) = insert b (Ico a b) by ext; simp; omega,
    sum_insert (by simp), add_comm]

end AddCommMonoid

end Finset
