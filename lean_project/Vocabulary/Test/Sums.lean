import Vocabulary

/-!
# Test: finite sums and products
-/

open Finset

theorem gauss_sum (n : ℕ) : 2 * ∑ i ∈ range (n + 1), i = n * (n + 1) := by
  induction n with
  | zero => decide
  | succ n ih => rw [sum_range_succ, Nat.mul_add, ih]; grind

theorem gauss_sum_real (n : ℕ) : ∑ i ∈ range (n + 1), (i : ℝ) = n * (n + 1) / 2 := by
  induction n with
  | zero => rw [sum_range_one]; simp; grind
  | succ n ih => rw [sum_range_succ, ih]; push_cast; grind

theorem sum_odd_numbers (n : ℕ) : ∑ i ∈ range n, (2 * i + 1) = n ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, ih]; grind

theorem sum_squares (n : ℕ) : 6 * ∑ k ∈ Icc 1 n, k ^ 2 = n * (n + 1) * (2 * n + 1) := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_Icc_succ_top (by omega), Nat.mul_add, ih]; grind

theorem sum_cubes (n : ℕ) : 4 * ∑ k ∈ range (n + 1), k ^ 3 = (n * (n + 1)) ^ 2 := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, Nat.mul_add, ih]; grind

theorem geometric_sum (n : ℕ) : ∑ k ∈ range n, 2 ^ k + 1 = 2 ^ n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [sum_range_succ, Nat.pow_succ]; omega

theorem geometric_sum_real (r : ℝ) (n : ℕ) : (r - 1) * ∑ k ∈ range n, r ^ k = r ^ n - 1 := by
  induction n with
  | zero => rw [sum_range_zero, mul_zero, pow_zero, sub_self]
  | succ n ih => rw [sum_range_succ, mul_add, ih, pow_succ]; grind

theorem sum_add (f g : ℕ → ℝ) (n : ℕ) :
    ∑ i ∈ range n, (f i + g i) = ∑ i ∈ range n, f i + ∑ i ∈ range n, g i := sum_add_distrib

theorem sum_const_mul (c : ℝ) (f : ℕ → ℝ) (n : ℕ) :
    ∑ i ∈ range n, c * f i = c * ∑ i ∈ range n, f i := (mul_sum _ f c).symm

theorem sum_swap (f : ℕ → ℕ → ℝ) (m n : ℕ) :
    ∑ i ∈ range m, ∑ j ∈ range n, f i j = ∑ j ∈ range n, ∑ i ∈ range m, f i j := sum_comm

theorem telescoping (f : ℕ → ℝ) (n : ℕ) : ∑ i ∈ range n, (f (i + 1) - f i) = f n - f 0 := by
  induction n with
  | zero => rw [sum_range_zero, sub_self]
  | succ n ih => rw [sum_range_succ, ih]; grind

theorem sum_of_nonneg (f : ℕ → ℝ) (n : ℕ) (h : ∀ i, 0 ≤ f i) : 0 ≤ ∑ i ∈ range n, f i :=
  sum_nonneg fun i _ => h i

theorem sum_constant (n : ℕ) : ∑ _i ∈ range n, 3 = 3 * n := by
  rw [sum_const, card_range]; exact Nat.mul_comm n 3

theorem prod_closed : ∏ k ∈ Icc 1 5, k = 120 := by decide

theorem sum_filter_closed : ∑ k ∈ range 10 with k % 2 = 0, k = 20 := by decide

theorem sum_fintype_closed : ∑ i : Fin 4, (i : ℕ) = 6 := by decide

theorem card_Icc_closed : (Icc 3 10).card = 8 := by decide

theorem card_multiples : {n ∈ Icc 1 100 | 3 ∣ n}.card = 33 := by decide

theorem union_closed : ({1, 2} ∪ {2, 3} : Finset ℕ) = {1, 2, 3} := by decide

theorem image_closed : (range 4).image (fun n => n ^ 2) = {0, 1, 4, 9} := by decide

theorem mem_sdiff_closed : 5 ∈ range 10 \ range 5 := by decide

theorem inter_union_finset (s t u : Finset ℕ) : s ∩ (t ∪ u) = s ∩ t ∪ s ∩ u := by ext; grind

theorem prod_range_factorial (n : ℕ) : ∏ k ∈ range n, (k + 1) = n.factorial := by
  induction n with
  | zero => rfl
  | succ n ih => rw [prod_range_succ, ih, Nat.factorial_succ, Nat.mul_comm]
