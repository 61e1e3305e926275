import Vocabulary.BigOperators.Sum

/-!
# Finite products
-/

universe u v w

namespace Finset
variable {ι : Type u} {κ : Type w} {M : Type v}

section CommMonoid
variable [CommMonoid M] {s s₁ s₂ t : Finset ι} {a : ι} {f g : ι → M}

@[simp] theorem prod_empty : ∏ x ∈ ∅, f x = 1 := rfl

@[simp] theorem prod_insert [DecidableEq ι] (h : a ∉ s) :
    ∏ x ∈ insert a s, f x = f a * ∏ x ∈ s, f x := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.induction_list with | _ l => ?_
  rw [insert_mk h]; rfl

@[simp] theorem prod_singleton (f : ι → M) (a : ι) : ∏ x ∈ {a}, f x = f a := mul_one (f a)

theorem prod_congr (h : s₁ = s₂) : (∀ x ∈ s₂, f x = g x) → s₁.prod f = s₂.prod g := by
  classical
  subst h
  induction s₁ using induction_on with
  | empty => intro _; rfl
  | insert a s ha ih =>
    intro h
    rw [prod_insert ha, prod_insert ha, h a (mem_insert.2 (.inl rfl)),
      ih fun x hx => h x (mem_insert.2 (.inr hx))]

@[simp] theorem prod_const_one : ∏ _x ∈ s, (1 : M) = 1 := by
  classical
  induction s using induction_on with
  | empty => rfl
  | insert a s ha ih => rw [prod_insert ha, ih, mul_one]

theorem prod_eq_one (h : ∀ x ∈ s, f x = 1) : ∏ x ∈ s, f x = 1 :=
  (prod_congr rfl h).trans prod_const_one

theorem prod_mul_distrib : ∏ x ∈ s, (f x * g x) = (∏ x ∈ s, f x) * ∏ x ∈ s, g x := by
  classical
  induction s using induction_on with
  | empty => exact (mul_one 1).symm
  | insert a s ha ih => rw [prod_insert ha, prod_insert ha, prod_insert ha, ih, mul_mul_mul_comm]

theorem prod_const (b : M) : ∏ _x ∈ s, b = b ^ s.card := by
  classical
  induction s using induction_on with
  | empty => exact (pow_zero b).symm
  | insert a s ha ih =>
    rw [prod_insert ha, ih, card_insert_of_notMem ha, pow_succ, mul_comm]

theorem prod_comm {s : Finset ι} {t : Finset κ} {f : ι → κ → M} :
    ∏ x ∈ s, ∏ y ∈ t, f x y = ∏ y ∈ t, ∏ x ∈ s, f x y := by
  classical
  induction s using induction_on with
  | empty => exact prod_const_one.symm
  | insert a s ha ih =>
    rw [prod_insert ha, ih, ← prod_mul_distrib]
    exact prod_congr rfl fun y _ => (prod_insert (f := fun x => f x y) ha).symm

theorem prod_filter (p : ι → Prop) [DecidablePred p] (f : ι → M) :
    ∏ x ∈ s with p x, f x = ∏ x ∈ s, if p x then f x else 1 := by
  classical
  induction s using induction_on with
  | empty => rfl
  | insert a s ha ih =>
    rw [prod_insert ha, ← ih]
    by_cases h : p a
    · rw [filter_insert, if_pos h, if_pos h, prod_insert fun h' => ha (mem_filter.1 h').1]
    · rw [filter_insert, if_neg h, if_neg h, one_mul]

theorem prod_union [DecidableEq ι] (h : ∀ x ∈ s₁, x ∉ s₂) :
    ∏ x ∈ s₁ ∪ s₂, f x = (∏ x ∈ s₁, f x) * ∏ x ∈ s₂, f x := by
  induction s₁ using induction_on with
  | empty => rw [empty_union]; exact (one_mul _).symm
  | insert a s ha ih =>
    have ha' : a ∉ s ∪ s₂ := fun h' => (mem_union.1 h').elim ha (h a (mem_insert.2 (.inl rfl)))
    rw [insert_union, prod_insert ha', prod_insert ha, mul_assoc,
      ih fun x hx => h x (mem_insert.2 (.inr hx))]

variable {u : ℕ → M}

theorem prod_range_zero (u : ℕ → M) : ∏ k ∈ range 0, u k = 1 := rfl

theorem prod_range_succ (u : ℕ → M) (n : ℕ) :
    ∏ k ∈ range (n + 1), u k = (∏ k ∈ range n, u k) * u n := by
  rw [range_succ, prod_insert (by simp), mul_comm]

theorem prod_range_one (u : ℕ → M) : ∏ k ∈ range 1, u k = u 0 := prod_singleton u 0

theorem prod_range_succ' (u : ℕ → M) (n : ℕ) :
    ∏ k ∈ range (n + 1), u k = (∏ k ∈ range n, u (k + 1)) * u 0 := by
  induction n with
  | zero => rw [prod_range_one, prod_range_zero, one_mul]
  | succ n ih => rw [prod_range_succ, ih, prod_range_succ _ n, mul_right_comm]

theorem prod_Icc_succ_top {a b : ℕ} (hab : a ≤ b + 1) (u : ℕ → M) :
    ∏ k ∈ Icc a (b + 1), u k = (∏ k ∈ Icc a b, u k) * u (b + 1) := by
  rw [show Icc a (b + 1) = insert (b + 1) (Icc a b) by ext; simp; omega,
    prod_insert (by simp), mul_comm]

theorem prod_Ico_succ_top {a b : ℕ} (hab : a ≤ b) (u : ℕ → M) :
    ∏ k ∈ Ico a (b + 1), u k = (∏ k ∈ Ico a b, u k) * u b := by
  rw [show Ico a (b + 1) = insert b (Ico a b) by ext; simp; omega,
    prod_insert (by simp), mul_comm]

end CommMonoid

end Finset
