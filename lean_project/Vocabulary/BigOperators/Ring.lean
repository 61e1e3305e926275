import Vocabulary.BigOperators.Prod
import Vocabulary.Algebra.Hom.Basic

/-!
# Finite sums and products in rings, and casts of them
-/

universe u v

namespace Finset
variable {ι : Type u}

section Ring
variable {R : Type v}

theorem mul_sum [Semiring R] (s : Finset ι) (f : ι → R) (b : R) :
    b * ∑ i ∈ s, f i = ∑ i ∈ s, b * f i := by
  classical
  induction s using induction_on with
  | empty => exact mul_zero b
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, mul_add, ih]

theorem sum_mul [Semiring R] (s : Finset ι) (f : ι → R) (b : R) :
    (∑ i ∈ s, f i) * b = ∑ i ∈ s, f i * b := by
  classical
  induction s using induction_on with
  | empty => exact zero_mul b
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, add_mul, ih]

theorem sum_neg_distrib [Ring R] (f : ι → R) {s : Finset ι} : ∑ i ∈ s, -f i = -∑ i ∈ s, f i := by
  have h := mul_sum s f (-1)
  rw [show (-1 : R) * ∑ i ∈ s, f i = -∑ i ∈ s, f i by grind] at h
  rw [h]
  exact sum_congr rfl fun x _ => by grind

theorem sum_sub_distrib [Ring R] (f g : ι → R) {s : Finset ι} :
    ∑ i ∈ s, (f i - g i) = ∑ i ∈ s, f i - ∑ i ∈ s, g i := by
  rw [sub_eq_add_neg, ← sum_neg_distrib, ← sum_add_distrib]
  exact sum_congr rfl fun x _ => sub_eq_add_neg _ _

theorem sum_div [Field R] (s : Finset ι) (f : ι → R) (b : R) :
    (∑ i ∈ s, f i) / b = ∑ i ∈ s, f i / b := by
  simp only [div_eq_mul_inv, sum_mul]

theorem card_eq_sum_ones (s : Finset ι) : s.card = ∑ _x ∈ s, 1 := by
  rw [sum_const]; exact (Nat.mul_one _).symm

theorem sum_nonneg [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {s : Finset ι}
    {f : ι → R} : (∀ i ∈ s, 0 ≤ f i) → 0 ≤ ∑ i ∈ s, f i := by
  classical
  induction s using induction_on with
  | empty => intro _; exact le_rfl
  | insert a s ha ih =>
    intro h
    rw [sum_insert ha]
    exact add_nonneg (h a (mem_insert.2 (.inl rfl))) (ih fun x hx => h x (mem_insert.2 (.inr hx)))

theorem sum_le_sum [Semiring R] [PartialOrder R] [IsStrictOrderedRing R] {s : Finset ι}
    {f g : ι → R} : (∀ i ∈ s, f i ≤ g i) → ∑ i ∈ s, f i ≤ ∑ i ∈ s, g i := by
  classical
  induction s using induction_on with
  | empty => intro _; exact le_rfl
  | insert a s ha ih =>
    intro h
    rw [sum_insert ha, sum_insert ha]
    exact add_le_add (h a (mem_insert.2 (.inl rfl))) (ih fun x hx => h x (mem_insert.2 (.inr hx)))

theorem prod_pos [CommSemiring R] [PartialOrder R] [IsStrictOrderedRing R] {s : Finset ι}
    {f : ι → R} : (∀ i ∈ s, 0 < f i) → 0 < ∏ i ∈ s, f i := by
  classical
  induction s using induction_on with
  | empty => intro _; exact zero_lt_one
  | insert a s ha ih =>
    intro h
    rw [prod_insert ha]
    exact mul_pos (h a (mem_insert.2 (.inl rfl))) (ih fun x hx => h x (mem_insert.2 (.inr hx)))

theorem sum_range_id_mul_two (n : ℕ) : (∑ i ∈ range n, i) * 2 = n * (n - 1) := by
  induction n with
  | zero => rfl
  | succ n ih =>
    rw [sum_range_succ, Nat.add_mul, ih]
    cases n <;> grind

end Ring

end Finset

@[simp, norm_cast] theorem Nat.cast_sum {ι : Type u} {R : Type v} [Semiring R] (s : Finset ι)
    (f : ι → ℕ) : ((∑ x ∈ s, f x : ℕ) : R) = ∑ x ∈ s, (f x : R) := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Nat.cast_zero
  | insert a s ha ih => rw [Finset.sum_insert ha, Finset.sum_insert ha, Nat.cast_add, ih]

@[simp, norm_cast] theorem Int.cast_sum {ι : Type u} {R : Type v} [Ring R] (s : Finset ι)
    (f : ι → ℤ) : ((∑ x ∈ s, f x : ℤ) : R) = ∑ x ∈ s, (f x : R) := by
  classical
  induction s using Finset.induction_on with
  | empty => exact Int.cast_zero
  | insert a s ha ih => rw [Finset.sum_insert ha, Finset.sum_insert ha, Int.cast_add, ih]
