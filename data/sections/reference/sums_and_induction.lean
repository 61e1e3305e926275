import Mathlib

/-!
# Reference formalization of `sums_and_induction.md`

One declaration for each block that states something. The comment above a
declaration names its block: `kind-N`, where `N` counts the blocks of that kind from 1,
which is not the number printed in the text.
-/

namespace Reference

/-! ### Triangular numbers -/

-- block: definition-1
/-- The `n`-th triangular number. -/
noncomputable def triangular (n : ℕ) : ℕ := ∑ k ∈ Finset.Icc 1 n, k

-- block: theorem-1
theorem triangular_eq (n : ℕ) : (triangular n : ℚ) = (n : ℚ) * (n + 1) / 2 := by sorry

-- block: corollary-1
theorem triangular_add_triangular_succ (n : ℕ) :
    triangular n + triangular (n + 1) = (n + 1) ^ 2 := by sorry

-- block: proposition-1
theorem eight_mul_triangular_add_one (n : ℕ) :
    8 * triangular n + 1 = (2 * n + 1) ^ 2 := by sorry

-- block: theorem-2
theorem sum_cubes_eq_triangular_sq (n : ℕ) :
    ∑ k ∈ Finset.Icc 1 n, k ^ 3 = triangular n ^ 2 := by sorry

-- block: example-1
theorem triangular_four_sq : 1 + 8 + 27 + 64 = 100 ∧ triangular 4 ^ 2 = 100 := by sorry

/-! ### Other sums and products -/

-- block: proposition-2
theorem sum_first_odds (n : ℕ) : ∑ k ∈ Finset.range n, (2 * k + 1) = n ^ 2 := by sorry

-- block: proposition-3
theorem sum_first_squares (n : ℕ) :
    ∑ k ∈ Finset.Icc 1 n, (k : ℚ) ^ 2 = (n : ℚ) * (n + 1) * (2 * n + 1) / 6 := by sorry

-- block: theorem-3
theorem geometric_sum (q : ℝ) (hq : q ≠ 1) (n : ℕ) :
    ∑ k ∈ Finset.range (n + 1), q ^ k = (q ^ (n + 1) - 1) / (q - 1) := by sorry

-- block: corollary-2
theorem sum_two_pow (n : ℕ) :
    ∑ k ∈ Finset.range (n + 1), (2 : ℤ) ^ k = (2 : ℤ) ^ (n + 1) - 1 := by sorry

-- block: proposition-4
theorem sum_telescoping (n : ℕ) :
    ∑ k ∈ Finset.Icc 1 n, 1 / ((k : ℚ) * (k + 1)) = (n : ℚ) / (n + 1) := by sorry

-- block: exercise-1
theorem sum_mul_factorial (n : ℕ) (hn : 0 < n) :
    ∑ k ∈ Finset.Icc 1 n, (k : ℤ) * k.factorial = ((n + 1).factorial : ℤ) - 1 := by sorry

-- block: exercise-2
theorem prod_one_sub_one_div_sq (n : ℕ) (hn : n ≥ 2) :
    ∏ k ∈ Finset.Icc 2 n, (1 - 1 / (k : ℚ) ^ 2) = ((n : ℚ) + 1) / (2 * n) := by sorry

-- block: proposition-5
theorem sum_choose_eq_two_pow (n : ℕ) :
    ∑ k ∈ Finset.range (n + 1), n.choose k = 2 ^ n := by sorry

/-! ### Divisibility and growth -/

-- block: proposition-6
theorem seven_dvd_eight_pow_sub_one (n : ℕ) : (7 : ℤ) ∣ 8 ^ n - 1 := by sorry

-- block: lemma-1
theorem lt_two_pow (n : ℕ) : n < 2 ^ n := by sorry

-- block: proposition-7
theorem sq_le_two_pow (n : ℕ) (hn : n ≥ 4) : 2 ^ n ≥ n ^ 2 := by sorry

-- block: proposition-8
theorem two_pow_lt_factorial (n : ℕ) (hn : n ≥ 4) : n.factorial > 2 ^ n := by sorry

/-! ### Sequences defined by recursion -/

-- block: definition-2
/-- The Fibonacci numbers. -/
def fibonacci : ℕ → ℕ
  | 0 => 0
  | 1 => 1
  | n + 2 => fibonacci (n + 1) + fibonacci n

-- block: proposition-9
theorem sum_fibonacci (n : ℕ) :
    ∑ k ∈ Finset.range (n + 1), (fibonacci k : ℤ) = (fibonacci (n + 2) : ℤ) - 1 := by sorry

-- block: proposition-10
theorem sum_fibonacci_sq (n : ℕ) :
    ∑ k ∈ Finset.range (n + 1), fibonacci k ^ 2 = fibonacci n * fibonacci (n + 1) := by sorry

-- block: theorem-4
theorem gcd_fibonacci_succ (n : ℕ) : Nat.gcd (fibonacci n) (fibonacci (n + 1)) = 1 := by sorry

-- block: exercise-3
theorem even_fibonacci_three_mul (n : ℕ) : Even (fibonacci (3 * n)) := by sorry

-- block: definition-3
/-- The number of moves for a tower of `n` discs. -/
def hanoi : ℕ → ℕ
  | 0 => 0
  | n + 1 => 2 * hanoi n + 1

-- block: proposition-11
theorem hanoi_eq (n : ℕ) : (hanoi n : ℤ) = (2 : ℤ) ^ n - 1 := by sorry

-- block: corollary-3
theorem hanoi_dvd_hanoi (m n : ℕ) (h : m ∣ n) : hanoi m ∣ hanoi n := by sorry

/-! ### Harmonic numbers -/

-- block: definition-4
/-- The `n`-th harmonic number. -/
noncomputable def harmonicNumber (n : ℕ) : ℚ := ∑ k ∈ Finset.Icc 1 n, 1 / (k : ℚ)

-- block: theorem-5
theorem harmonicNumber_two_pow_ge (n : ℕ) : harmonicNumber (2 ^ n) ≥ 1 + (n : ℚ) / 2 := by sorry

-- block: corollary-4
theorem exists_harmonicNumber_gt (M : ℝ) : ∃ n : ℕ, (harmonicNumber n : ℝ) > M := by sorry

-- block: exercise-4
theorem sum_harmonicNumber (n : ℕ) (hn : n ≥ 1) :
    ∑ k ∈ Finset.Icc 1 n, harmonicNumber k = ((n : ℚ) + 1) * harmonicNumber n - n := by sorry

end Reference
