import Vocabulary

/-!
# Facts about numbers that statements need when they are compared
-/

namespace Vocabulary.Test.Numbers
open Nat

theorem choose_ten_three : Nat.choose 10 3 = 120 := by decide
theorem factorial_five : 5 ! = 120 := by decide
theorem double_factorial_seven : 7‼ = 105 := by decide
theorem desc_factorial : (7).descFactorial 3 = 210 := by decide
theorem asc_factorial : (5).ascFactorial 3 = 210 := by decide
theorem multichoose_three_two : Nat.multichoose 3 2 = 6 := by simp [Nat.multichoose]
theorem central_binom : centralBinom 3 = 20 := by decide
theorem catalan_four : catalan 4 = 14 := by decide
theorem stirling : Nat.stirlingSecond 4 2 = 7 := by decide
theorem clog_nine : Nat.clog 2 9 = 4 := by decide
theorem log_nine : Nat.log 2 9 = 3 := by decide
theorem min_fac : Nat.minFac 35 = 5 := by decide
theorem prime_list : Nat.primeFactorsList 12 = [2, 2, 3] := by decide
theorem prime_factor (n p : ℕ) (hn : n ≠ 0) (hp : p.Prime) : p ∈ n.primeFactors ↔ p ∣ n := by
  rw [Nat.mem_primeFactors]; exact ⟨fun h => h.2.1, fun h => ⟨hp, h, hn⟩⟩
theorem valuation : padicValNat 2 48 = 4 := by decide
theorem digits_of : Nat.digits 10 1234 = [4, 3, 2, 1] := by decide
theorem of_digits : Nat.ofDigits 10 [4, 3, 2, 1] = 1234 := by decide
theorem factorization_two (n : ℕ) : n.factorization 2 = padicValNat 2 n :=
  Nat.factorization_def n Nat.prime_two
theorem perfect_six : Nat.Perfect 6 := ⟨by decide, by decide⟩
theorem counted : Nat.count (fun n => n % 2 = 0) 10 = 5 := by decide
theorem least (p : ℕ → Prop) [DecidablePred p] (h : ∃ n, p n) (m : ℕ) (hm : p m) :
    Nat.find h ≤ m := Nat.find_min' h hm
theorem prime_is_prime (p : ℕ) (h : p.Prime) : _root_.Prime p := h.prime
theorem cong_iff_dvd (a b n : ℤ) : a ≡ b [ZMOD n] ↔ n ∣ b - a := Int.modEq_iff_dvd
theorem cong_iff_mod (a b n : ℕ) : a ≡ b [MOD n] ↔ a % n = b % n := Iff.rfl
theorem cast_in_zmod (a b n : ℕ) : (a : ZMod n) = b ↔ a ≡ b [MOD n] :=
  ZMod.natCast_eq_natCast_iff a b n
theorem zero_in_zmod (a n : ℕ) : (a : ZMod n) = 0 ↔ n ∣ a := ZMod.natCast_eq_zero_iff a n
theorem inverse_in_field (p : ℕ) [Fact p.Prime] (a : ZMod p) (h : a ≠ 0) : a * a⁻¹ = 1 :=
  mul_inv_cancel₀ h
theorem bezout (x y : ℕ) : ∃ a b : ℤ, (Nat.gcd x y : ℤ) = x * a + y * b :=
  ⟨_, _, Nat.gcd_eq_gcd_ab x y⟩
theorem even_iff_mod (n : ℕ) : Even n ↔ n % 2 = 0 := Nat.even_iff
theorem odd_iff_not_even (n : ℤ) : Odd n ↔ ¬Even n := Int.not_even_iff_odd.symm
theorem dvd_iff_mod (a b : ℕ) : a ∣ b ↔ b % a = 0 := Nat.dvd_iff_mod_eq_zero
theorem not_dvd_iff (n : ℕ) : ¬3 ∣ n ↔ n % 3 = 1 ∨ n % 3 = 2 := by omega
theorem ge_is_le (x y : ℝ) : x ≥ y ↔ y ≤ x := Iff.rfl
theorem cast_lt (m n : ℤ) : (m : ℝ) < n ↔ m < n := Int.cast_lt
theorem cast_eq (m n : ℤ) (h : (m : ℝ) = n) : m = n := by exact_mod_cast h
theorem cast_sum (m n : ℕ) : ((m + n : ℕ) : ℝ) = m + n := by push_cast; rfl
theorem exists_unique_iff (p : ℕ → Prop) : (∃! n, p n) ↔ ∃ n, p n ∧ ∀ m, p m → m = n := Iff.rfl
theorem abs_lt_iff (x a : ℝ) : |x| < a ↔ -a < x ∧ x < a := abs_lt
theorem sq_eq (x y : ℝ) (h : x ^ 2 = y ^ 2) : x = y ∨ x = -y := by
  have : (x - y) * (x + y) = 0 := by grind
  rcases mul_eq_zero.1 this with h | h <;> grind
theorem pnat_ge (n : ℕ+) : 1 ≤ (n : ℕ) := n.pos
theorem pnat_add (m n : ℕ+) : ((m + n : ℕ+) : ℕ) = m + n := rfl
theorem pnat_dvd (m n : ℕ+) : m ∣ n ↔ (m : ℕ) ∣ n := PNat.dvd_iff
theorem quotient_in_zmod (p : ℕ) [Fact p.Prime] (a b : ZMod p) (h : b ≠ 0) : a / b * b = a := by
  grind
theorem conj_twice (z : ℂ) : starRingEnd ℂ (starRingEnd ℂ z) = z := by ext <;> simp
theorem sign_pos (x : ℝ) (h : 0 < x) : Real.sign x = 1 := Real.sign_of_pos h
theorem ennreal_top (a : ENNReal) : a + ⊤ = ⊤ := ENNReal.add_top a
theorem ennreal_comm (a b : ENNReal) : a * b = b * a := mul_comm a b
theorem to_real (x : ℝ) (h : 0 ≤ x) : (ENNReal.ofReal x).toReal = x := ENNReal.toReal_ofReal h
theorem enat_top (n : ℕ) : (n : ℕ∞) ≠ ⊤ := ENat.coe_ne_top n
theorem enat_le (m n : ℕ) : (m : ℕ∞) ≤ n ↔ m ≤ n := ENat.coe_le_coe

end Vocabulary.Test.Numbers
