import Vocabulary

/-!
# Test: textbook facts of elementary number theory
-/

theorem two_le_of_add_eq (a b : ℕ) (h : a + 2 = b) : b ≥ 2 := by omega

theorem even_mul_self {n : ℤ} (h : Even n) : 4 ∣ n ^ 2 := by
  obtain ⟨k, rfl⟩ := h
  exact ⟨k ^ 2, by grind⟩

theorem odd_mul_self {n : ℕ} (h : Odd n) : n ^ 2 % 8 = 1 := by
  obtain ⟨k, rfl⟩ := h
  have h₁ : (2 * k + 1) ^ 2 = 4 * (k * (k + 1)) + 1 := by grind
  have h₂ : Even (k * (k + 1)) := by rw [Nat.even_mul, Nat.even_add_one]; exact Classical.em _
  obtain ⟨m, hm⟩ := h₂
  omega

theorem even_add_even {m n : ℤ} (hm : Even m) (hn : Even n) : Even (m + n) := by
  rw [Int.even_iff] at *; omega

theorem odd_add_odd {m n : ℤ} (hm : Odd m) (hn : Odd n) : Even (m + n) := by
  rw [Int.odd_iff] at *; rw [Int.even_iff]; omega

theorem odd_mul_odd {m n : ℕ} (hm : Odd m) (hn : Odd n) : Odd (m * n) := Nat.odd_mul.2 ⟨hm, hn⟩

theorem even_of_even_sq {n : ℕ} (h : Even (n ^ 2)) : Even n := (Nat.even_pow.1 h).1

theorem dvd_add_of_dvd {a b c : ℤ} (hb : a ∣ b) (hc : a ∣ c) : a ∣ b + c := by
  obtain ⟨x, rfl⟩ := hb
  obtain ⟨y, rfl⟩ := hc
  exact ⟨x + y, by grind⟩

theorem dvd_trans_nat {a b c : ℕ} (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := dvd_trans h₁ h₂

theorem three_dvd_cube_sub (n : ℤ) : 3 ∣ n ^ 3 - n := by
  have h : n % 3 = 0 ∨ n % 3 = 1 ∨ n % 3 = 2 := by omega
  rcases h with e | e | e
  · obtain ⟨k, rfl⟩ : ∃ k, n = 3 * k := ⟨n / 3, by omega⟩
    exact ⟨9 * k ^ 3 - k, by grind⟩
  · obtain ⟨k, rfl⟩ : ∃ k, n = 3 * k + 1 := ⟨n / 3, by omega⟩
    exact ⟨k * (3 * k + 1) * (3 * k + 2), by grind⟩
  · obtain ⟨k, rfl⟩ : ∃ k, n = 3 * k + 2 := ⟨n / 3, by omega⟩
    exact ⟨(3 * k + 1) * (3 * k + 2) * (k + 1), by grind⟩

theorem six_dvd_of_two_of_three {n : ℕ} (h₂ : 2 ∣ n) (h₃ : 3 ∣ n) : 6 ∣ n := by omega

theorem prime_seventeen : Nat.Prime 17 := by decide

theorem not_prime_ninety_one : ¬Nat.Prime 91 := by decide

theorem prime_odd_of_gt_two {p : ℕ} (hp : p.Prime) (h : 2 < p) : Odd p := by
  rw [← Nat.not_even_iff_odd, Nat.even_iff]
  intro he
  rcases hp.eq_one_or_self_of_dvd 2 (by omega) with e | e <;> omega

theorem prime_dvd_of_dvd_sq {p n : ℕ} (hp : p.Prime) (h : p ∣ n ^ 2) : p ∣ n :=
  hp.dvd_of_dvd_pow h

theorem gcd_comm_nat (m n : ℕ) : Nat.gcd m n = Nat.gcd n m := Nat.gcd_comm m n

theorem gcd_mul_lcm_nat (m n : ℕ) : Nat.gcd m n * Nat.lcm m n = m * n := Nat.gcd_mul_lcm m n

theorem gcd_closed : Nat.gcd 84 36 = 12 := by decide

theorem lcm_closed : Nat.lcm 12 18 = 36 := by decide

theorem int_gcd_closed : Int.gcd (-84) 36 = 12 := by decide

theorem coprime_succ (n : ℕ) : Nat.Coprime n (n + 1) := by
  have h := Nat.dvd_sub (Nat.gcd_dvd_right n (n + 1)) (Nat.gcd_dvd_left n (n + 1))
  rw [Nat.add_sub_cancel_left] at h
  exact Nat.dvd_one.1 h

theorem modEq_add {a b c d n : ℤ} (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) :
    a + c ≡ b + d [ZMOD n] := h₁.add h₂

theorem modEq_closed : 2 ^ 10 ≡ 1 [MOD 11] := by decide

theorem sq_mod_four (n : ℕ) : n ^ 2 % 4 = 0 ∨ n ^ 2 % 4 = 1 := by
  have h : n % 4 = 0 ∨ n % 4 = 1 ∨ n % 4 = 2 ∨ n % 4 = 3 := by omega
  rcases h with h | h | h | h <;> simp [Nat.pow_mod, h]

theorem sum_two_squares_mod_four (a b : ℕ) : (a ^ 2 + b ^ 2) % 4 ≠ 3 := by
  have h₁ := sq_mod_four a
  have h₂ := sq_mod_four b
  omega

open Nat in
theorem factorial_five : 5! = 120 := by decide

open Nat in
theorem le_factorial (n : ℕ) : n ≤ n ! := by
  cases n with
  | zero => decide
  | succ n => exact Nat.le_mul_of_pos_right _ (factorial_pos n)

theorem choose_symm_closed : Nat.choose 7 3 = Nat.choose 7 4 := by decide

theorem fib_ten : Nat.fib 10 = 55 := by decide

theorem sqrt_ninety_nine : Nat.sqrt 99 = 9 := by decide

theorem divisors_twelve : Nat.divisors 12 = {1, 2, 3, 4, 6, 12} := by decide

theorem perfect_twenty_eight : ∑ d ∈ Nat.properDivisors 28, d = 28 := by decide

theorem digits_closed : Nat.digits 10 2024 = [4, 2, 0, 2] := by decide

theorem totient_ten : Nat.totient 10 = 4 := by decide

theorem exists_prime_above_seven : ∃ p > 7, Nat.Prime p := ⟨11, by decide, by decide⟩

theorem bezout_closed : ∃ x y : ℤ, 12 * x + 7 * y = 1 := ⟨3, -5, by decide⟩

theorem unique_even_prime {p : ℕ} (hp : p.Prime) (h : Even p) : p = 2 := by
  rw [Nat.even_iff] at h
  rcases hp.eq_one_or_self_of_dvd 2 (by omega) with e | e <;> omega
