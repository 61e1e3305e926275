import Mathlib

/-!
# Reference formalization of `number_theory.tex`

One declaration for each block that states something. The comment above a declaration
names its block. Letters range over the integers, as the section says; primes and
powerful numbers are natural numbers.
-/

namespace Reference

/-! ### Even and odd numbers -/

-- block: lem:even-square
theorem even_sq_iff (n : ℤ) : Even (n ^ 2) ↔ Even n := by sorry

-- block: prop:two-odds
theorem even_add_and_odd_mul_of_odd (a b : ℤ) (ha : Odd a) (hb : Odd b) :
    Even (a + b) ∧ Odd (a * b) := by sorry

-- block: lem:odd-square
theorem odd_sq_modEq_one (n : ℤ) (hn : Odd n) : n ^ 2 ≡ 1 [ZMOD 8] := by sorry

-- block: lem:squares-mod-four
theorem sq_modEq_zero_or_one (n : ℤ) : n ^ 2 ≡ 0 [ZMOD 4] ∨ n ^ 2 ≡ 1 [ZMOD 4] := by sorry

/-! ### Divisibility -/

-- block: lem:combination
theorem dvd_linear_combination (d a b : ℤ) (ha : d ∣ a) (hb : d ∣ b) (x y : ℤ) :
    d ∣ x * a + y * b := by sorry

-- block: thm:three-consecutive
theorem six_dvd_three_consecutive (n : ℤ) : 6 ∣ n * (n + 1) * (n + 2) := by sorry

-- block: cor:cube-minus-n
theorem six_dvd_cube_sub_self (n : ℤ) : 6 ∣ n ^ 3 - n := by sorry

-- block: exr:n-plus-one
theorem succ_dvd_sq_add_one_iff (n : ℕ) (hn : 0 < n) : n + 1 ∣ n ^ 2 + 1 ↔ n = 1 := by sorry

-- block: def:coprime
/-- Two integers are coprime if their greatest common divisor is `1`. -/
def IntCoprime (a b : ℤ) : Prop := Int.gcd a b = 1

-- block: prop:consecutive-coprime
theorem intCoprime_succ (n : ℤ) : IntCoprime n (n + 1) := by sorry

-- block: prop:gcd-lcm
theorem gcd_mul_lcm_of_pos (a b : ℕ) (ha : 0 < a) (hb : 0 < b) :
    Nat.gcd a b * Nat.lcm a b = a * b := by sorry

-- block: lem:gauss
theorem dvd_of_intCoprime_of_dvd_mul (a b c : ℤ) (h : a ∣ b * c) (hab : IntCoprime a b) :
    a ∣ c := by sorry

/-! ### Primes -/

-- block: cor:euclid
theorem prime_dvd_or_dvd (p : ℕ) (hp : p.Prime) (a b : ℤ) (h : (p : ℤ) ∣ a * b) :
    (p : ℤ) ∣ a ∨ (p : ℤ) ∣ b := by sorry

-- block: thm:infinitely-many-primes
theorem exists_prime_gt (n : ℕ) : ∃ p : ℕ, p.Prime ∧ p > n := by sorry

-- block: thm:prime-square
theorem twenty_four_dvd_prime_sq_sub_one (p : ℕ) (hp : p.Prime) (h : p > 3) :
    24 ∣ p ^ 2 - 1 := by sorry

-- block: def:lower-twin
/-- A prime `p` is a lower twin if `p + 2` is prime as well. -/
def IsLowerTwin (p : ℕ) : Prop := p.Prime ∧ (p + 2).Prime

-- block: exa:lower-twins
theorem isLowerTwin_examples :
    IsLowerTwin 5 ∧ IsLowerTwin 11 ∧ IsLowerTwin 17 ∧ ¬ IsLowerTwin 7 := by sorry

-- block: prop:twin-six
theorem IsLowerTwin.six_dvd_succ (p : ℕ) (hp : IsLowerTwin p) (h : p > 3) :
    6 ∣ p + 1 := by sorry

-- block: exr:prime-triplet
theorem prime_triplet (p : ℕ) (hp : p.Prime) (hp2 : (p + 2).Prime) (hp4 : (p + 4).Prime) :
    p = 3 := by sorry

-- block: def:powerful
/-- A positive integer is powerful if it is divisible by the square of each of its prime
divisors. -/
def IsPowerful (n : ℕ) : Prop := 0 < n ∧ ∀ p : ℕ, p.Prime → p ∣ n → p ^ 2 ∣ n

-- block: exa:powerful
theorem isPowerful_examples :
    72 = 2 ^ 3 * 3 ^ 2 ∧ IsPowerful 72 ∧ ¬ IsPowerful 12 := by sorry

-- block: prop:powerful-product
theorem IsPowerful.mul (m n : ℕ) (hm : IsPowerful m) (hn : IsPowerful n) :
    IsPowerful (m * n) := by sorry

-- block: exr:powerful-form
theorem IsPowerful.exists_eq_sq_mul_cube (n : ℕ) (hn : IsPowerful n) :
    ∃ a b : ℕ, 0 < a ∧ 0 < b ∧ n = a ^ 2 * b ^ 3 := by sorry

/-! ### Sums of two squares -/

-- block: def:sum-of-two-squares
/-- An integer is a sum of two squares if it is `x ^ 2 + y ^ 2` for some integers. -/
def IsSumOfTwoSquares (n : ℤ) : Prop := ∃ x y : ℤ, n = x ^ 2 + y ^ 2

-- block: exa:two-squares
theorem isSumOfTwoSquares_examples :
    (45 : ℤ) = 6 ^ 2 + 3 ^ 2 ∧ IsSumOfTwoSquares 45 ∧ ¬ IsSumOfTwoSquares 21 := by sorry

-- block: thm:two-squares-product
theorem IsSumOfTwoSquares.mul (m n : ℤ) (hm : IsSumOfTwoSquares m)
    (hn : IsSumOfTwoSquares n) : IsSumOfTwoSquares (m * n) := by sorry

-- block: prop:three-mod-four
theorem not_isSumOfTwoSquares (n : ℤ) (hn : n ≡ 3 [ZMOD 4]) : ¬ IsSumOfTwoSquares n := by sorry

-- block: cor:odd-prime-two-squares
theorem prime_modEq_one_of_isSumOfTwoSquares (p : ℕ) (hp : p.Prime) (hodd : Odd p)
    (h : IsSumOfTwoSquares p) : p ≡ 1 [MOD 4] := by sorry

/-! ### An equation without solutions -/

-- block: thm:no-solution
theorem not_exists_sq_eq_two_mul_sq :
    ¬ ∃ a b : ℕ, 0 < a ∧ 0 < b ∧ a ^ 2 = 2 * b ^ 2 := by sorry

-- block: cor:sqrt-two
theorem irrational_sqrt_two' : Irrational (√2) := by sorry

-- block: exr:pell-primes
theorem prime_pell (p q : ℕ) (hp : p.Prime) (hq : q.Prime)
    (h : (p : ℤ) ^ 2 - 2 * (q : ℤ) ^ 2 = 1) : p = 3 ∧ q = 2 := by sorry

end Reference
