theorem prime_gap (n : ℕ) (hn : 2 ≤ n) : ∃ p, p.Prime ∧ n ≤ p ∧ p ≤ 2 * n := by sorry
-- ---
theorem gcd_lcm_product (a b : ℕ) (h₀ : 0 < a) (h₁ : Nat.gcd a b = 6) (h₂ : Nat.lcm a b = 36) : a * b = 216 := by sorry
-- ---
open Nat in
theorem factorial_zeros : padicValNat 5 (100 !) = 24 := by sorry
-- ---
open Nat in
theorem central (n : ℕ) : centralBinom n = ∑ k ∈ Finset.range (n + 1), (n.choose k) ^ 2 := by sorry
-- ---
theorem divisor_count : (Nat.divisors 360).card = 24 := by sorry
-- ---
theorem divisor_sum (n : ℕ) (hn : n = 28) : ∑ d ∈ n.properDivisors, d = n := by sorry
-- ---
open scoped Nat in
theorem euler (a n : ℕ) (h : Nat.Coprime a n) : a ^ φ n ≡ 1 [MOD n] := by sorry
-- ---
theorem fermat (p : ℕ) [Fact p.Prime] (a : ZMod p) (ha : a ≠ 0) : a ^ (p - 1) = 1 := by sorry
-- ---
theorem wilson (p : ℕ) (hp : p.Prime) : ((Nat.factorial (p - 1) : ℕ) : ZMod p) = -1 := by sorry
-- ---
theorem digits_sum (n : ℕ) : (Nat.digits 10 n).sum % 9 = n % 9 := by sorry
-- ---
theorem base_seven : Nat.ofDigits 7 [3, 2, 1] = 66 := by sorry
-- ---
theorem reversed (a b c : ℕ) (h : a < 10 ∧ b < 10 ∧ c < 10) (hn : Nat.ofDigits 10 [c, b, a] = 11 * (a ^ 2 + b ^ 2 + c ^ 2)) : Nat.digits 10 (100 * a + 10 * b + c) = [c, b, a] := by sorry
-- ---
theorem mod_inverse (x : ZMod 11) (h : 3 * x = 1) : x = 4 := by sorry
-- ---
theorem inverse_val : ((7 : ZMod 31)⁻¹).val = 9 := by sorry
-- ---
theorem crt (x : ℤ) (h₁ : x ≡ 2 [ZMOD 3]) (h₂ : x ≡ 3 [ZMOD 5]) : x ≡ 8 [ZMOD 15] := by sorry
-- ---
theorem not_congruent (n : ℤ) : ¬ (n ^ 2 ≡ 2 [ZMOD 4]) := by sorry
-- ---
theorem least_prime (n : ℕ) (hn : n ≠ 1) : (Nat.minFac n).Prime := by sorry
-- ---
theorem prime_factors_thirty : Nat.primeFactors 30 = {2, 3, 5} := by sorry
-- ---
theorem list_of_factors : Nat.primeFactorsList 12 = [2, 2, 3] := by sorry
-- ---
theorem factorization_product (n : ℕ) (hn : n ≠ 0) : n.factorization.prod (fun p k => p ^ k) = n := by sorry
-- ---
theorem factorization_at (n p : ℕ) (hp : p.Prime) : n.factorization p = padicValNat p n := by sorry
-- ---
theorem square_free (n : ℕ) : Squarefree n ↔ ∀ p, p.Prime → ¬ p ^ 2 ∣ n := by sorry
-- ---
theorem sum_two_squares (p : ℕ) (hp : Nat.Prime p) (h : p % 4 = 1) : ∃ a b : ℕ, p = a ^ 2 + b ^ 2 := by sorry
-- ---
theorem square_not (n : ℕ) (hn : 0 < n) : ¬ IsSquare (n ^ 2 + n) := by sorry
-- ---
theorem parity_sum (m n : ℤ) (h : Odd (m + n)) : Even m ↔ Odd n := by sorry
-- ---
theorem bezout (a b : ℤ) : ∃ x y : ℤ, a * x + b * y = Int.gcd a b := by sorry
-- ---
theorem coprime_int (a b : ℤ) : IsCoprime a b ↔ Int.gcd a b = 1 := by sorry
-- ---
theorem emod_nonneg (a b : ℤ) (hb : b ≠ 0) : 0 ≤ a % b ∧ a % b < |b| := by sorry
-- ---
theorem nat_abs (a : ℤ) : (a.natAbs : ℤ) = |a| := by sorry
-- ---
theorem to_nat (a : ℤ) (h : 0 ≤ a) : (a.toNat : ℤ) = a := by sorry
-- ---
theorem sign_mul (a b : ℤ) : (a * b).sign = a.sign * b.sign := by sorry
-- ---
open Nat in
theorem double_factorial (n : ℕ) : (2 * n)‼ = 2 ^ n * n ! := by sorry
-- ---
theorem desc (n k : ℕ) (h : k ≤ n) : n.descFactorial k * Nat.factorial (n - k) = Nat.factorial n := by sorry
-- ---
theorem asc (n k : ℕ) : (n + 1).ascFactorial k = Nat.factorial (n + k) / Nat.factorial n := by sorry
-- ---
theorem stars (n k : ℕ) : Nat.multichoose n k = (n + k - 1).choose k := by sorry
-- ---
theorem catalan_formula (n : ℕ) : catalan n = Nat.centralBinom n / (n + 1) := by sorry
-- ---
theorem fib_gcd (m n : ℕ) : Nat.fib (Nat.gcd m n) = Nat.gcd (Nat.fib m) (Nat.fib n) := by sorry
-- ---
theorem log_two (n : ℕ) (h : n ≠ 0) : 2 ^ Nat.log 2 n ≤ n := by sorry
-- ---
theorem clog_two (n : ℕ) : n ≤ 2 ^ Nat.clog 2 n := by sorry
-- ---
theorem nth_prime : Nat.nth Nat.Prime 0 = 2 := by sorry
-- ---
theorem count_primes : Nat.count Nat.Prime 10 = 4 := by sorry
-- ---
open Nat.Prime in
theorem counting : π 10 = 4 := by sorry
-- ---
theorem perfect_six : Nat.Perfect 6 := by sorry
-- ---
theorem find_least (p : ℕ → Prop) [DecidablePred p] (h : ∃ n, p n) : p (Nat.find h) := by sorry
-- ---
theorem legendre (p : ℕ) [Fact p.Prime] (hp : p ≠ 2) (a : ℤ) : (legendreSym p a : ZMod p) = (a : ZMod p) ^ (p / 2) := by sorry
-- ---
theorem jacobi (a : ℤ) (b₁ b₂ : ℕ) [NeZero b₁] [NeZero b₂] : jacobiSym a (b₁ * b₂) = jacobiSym a b₁ * jacobiSym a b₂ := by sorry
-- ---
theorem padic_rat (p : ℕ) [Fact p.Prime] (q r : ℚ) (hq : q ≠ 0) (hr : r ≠ 0) : padicValRat p (q * r) = padicValRat p q + padicValRat p r := by sorry
-- ---
theorem padic_int (p : ℕ) [Fact p.Prime] (z : ℤ) (hz : z ≠ 0) : (p : ℤ) ^ padicValInt p z ∣ z := by sorry
-- ---
theorem multiplicity_prime (p n k : ℕ) (hp : p.Prime) (hn : n ≠ 0) : multiplicity p (n ^ k) = k * multiplicity p n := by sorry
-- ---
theorem emultiplicity_eq (a b : ℤ) (n : ℕ) : emultiplicity a b = n ↔ a ^ n ∣ b ∧ ¬ a ^ (n + 1) ∣ b := by sorry
-- ---
open ArithmeticFunction in
theorem sigma_one (n : ℕ) : sigma 1 n = ∑ d ∈ n.divisors, d := by sorry
-- ---
open scoped ArithmeticFunction.sigma ArithmeticFunction.Moebius in
theorem moebius (n : ℕ) (h : Squarefree n) : μ n = (-1) ^ ArithmeticFunction.cardFactors n := by sorry
-- ---
theorem units_mod (n : ℕ) [NeZero n] : Fintype.card (ZMod n)ˣ = Nat.totient n := by sorry
-- ---
theorem zmod_field (p : ℕ) [Fact p.Prime] (a b : ZMod p) (hb : b ≠ 0) : a / b * b = a := by sorry
-- ---
theorem zmod_cast (n : ℕ) (a b : ℤ) : (a : ZMod n) = (b : ZMod n) ↔ a ≡ b [ZMOD n] := by sorry
-- ---
theorem zmod_nat_cast (a b n : ℕ) : ((a : ℕ) : ZMod n) = b ↔ a ≡ b [MOD n] := by sorry
-- ---
theorem pnat_pos (n : ℕ+) : 0 < (n : ℕ) := by sorry
-- ---
theorem pnat_equation (m n : ℕ+) (h : m * n = 6) : (m : ℕ) ∣ 6 := by sorry
-- ---
theorem pnat_gcd (a b : ℕ+) (h : a ∣ b) : PNat.gcd a b = a := by sorry
-- ---
theorem pnat_fun (f : ℕ+ → ℕ+) (h : ∀ m n, f (m + n) = f m + f n) : ∃ c, ∀ n, f n = c * n := by sorry
-- ---
theorem irreducible_int (p : ℤ) : Irreducible p ↔ Prime p := by sorry
-- ---
theorem pow_dvd (a b n : ℕ) (hn : n ≠ 0) : a ^ n ∣ b ^ n ↔ a ∣ b := by sorry
-- ---
theorem no_cube_sum (a b : ℤ) : a ^ 3 + b ^ 3 ≠ 4 := by sorry
-- ---
theorem least_such : IsLeast {n : ℕ | 0 < n ∧ 12 ∣ n ∧ 18 ∣ n} 36 := by sorry
-- ---
theorem greatest_such : IsGreatest {d : ℕ | d ∣ 84 ∧ d ∣ 126} 42 := by sorry
-- ---
theorem rational_parts (q : ℚ) (h : q = 6 / 8) : q.num = 3 ∧ q.den = 4 := by sorry
-- ---
theorem rat_floor (q : ℚ) : (⌊q⌋ : ℚ) ≤ q ∧ q < ⌊q⌋ + 1 := by sorry
-- ---
theorem rat_real (q : ℚ) : ((q.num : ℝ) / (q.den : ℝ)) = (q : ℝ) := by sorry
-- ---
theorem pairwise_coprime (s : Finset ℕ) (h : (s : Set ℕ).Pairwise Nat.Coprime) (h' : ∀ n ∈ s, n ∣ 1000) : ∏ n ∈ s, n ∣ 1000 := by sorry
-- ---
theorem finset_gcd : Finset.gcd {12, 18, 30} id = 6 := by sorry
-- ---
theorem finset_lcm (n : ℕ) : ∀ k ∈ Finset.Icc 1 n, k ∣ (Finset.Icc 1 n).lcm id := by sorry
-- ---
theorem harmonic_not_int (n : ℕ) (hn : 2 ≤ n) : ¬ (∃ z : ℤ, ∑ k ∈ Finset.Icc 1 n, (1 / (k : ℚ)) = z) := by sorry
-- ---
theorem prime_pow (n : ℕ) (h : IsPrimePow n) : ∃ p k, p.Prime ∧ 0 < k ∧ n = p ^ k := by sorry
-- ---
theorem mersenne_prime (p : ℕ) (h : (mersenne p).Prime) : p.Prime := by sorry
-- ---
theorem induction_sum (n : ℕ) (h : 0 < n) : ∑ k ∈ Finset.Icc 1 n, k ^ 3 = (n * (n + 1) / 2) ^ 2 := by sorry
-- ---
theorem primes_infinite : {p : ℕ | p.Prime}.Infinite := by sorry
-- ---
theorem primes_subtype (p : Nat.Primes) : 2 ≤ (p : ℕ) := by sorry
-- ---
theorem unique_sol : ∃! n : ℕ, 0 < n ∧ n < 10 ∧ 7 * n ≡ 3 [MOD 10] := by sorry
-- ---
theorem sqrt_perfect (n : ℕ) (h : IsSquare n) : Nat.sqrt n * Nat.sqrt n = n := by sorry
-- ---
theorem shifted (a b : ℕ) (h : a - b = 3) (hb : b ≤ a) : (a : ℤ) - b = 3 := by sorry
-- ---
theorem sets_of_divisors (S : Finset ℕ) (h : ∀ n : ℕ, n ∈ S ↔ 0 < n ∧ n ∣ 20) : S.card = 6 ∧ ∑ n ∈ S, n = 42 := by sorry
-- ---
theorem partitions (n : ℕ) (p : Nat.Partition n) : p.parts.sum = n := by sorry
-- ---
theorem neg_one_pow (n : ℕ) (h : Even n) : (-1 : ℤ) ^ n = 1 := by sorry
-- ---
theorem int_mul_self (n : ℤ) : n * n % 8 = 0 ∨ n * n % 8 = 1 ∨ n * n % 8 = 4 := by sorry
-- ---
theorem carry (a b p : ℕ) [hp : Fact (Nat.Prime p)] : padicValNat p (Nat.choose (a + b) a) ≤ Nat.log p (a + b) := by sorry
-- ---
theorem coprime_pow (a b m n : ℕ) (h : a.Coprime b) : (a ^ m).Coprime (b ^ n) := by sorry
-- ---
open Nat Finset in
theorem opened (n : ℕ) : ∑ d ∈ divisors n, φ d = n := by sorry
-- ---
open Nat Real in
theorem opened_both (n : ℕ) (h : (n : ℝ) < 5) : n ! ≤ 24 := by sorry
-- ---
theorem mixed_1 (n : ℕ) : ∏ i ∈ Finset.Icc 1 n, (1 + 1 / (i : ℝ)) = n + 1 := by sorry
-- ---
theorem mixed_2 (f : ℕ → ℕ) (hf : ∀ n, f (f n) = n + 1987) : False := by sorry
-- ---
theorem mixed_3 (S : Set ℝ) (hS : S = {x | x ^ 2 = 2}) : S.ncard = 2 := by sorry
-- ---
theorem mixed_5 (x : ℝ) (n : ℕ) (m : ℤ) (hx : 0 < x) : x ^ n * x ^ m * x ^ (1 / 3 : ℝ) = x ^ ((n : ℝ) + m + 1 / 3) := by sorry
-- ---
theorem mixed_6 : ∀ x ∈ Set.Icc (-1 : ℝ) 1, |x| ≤ 1 := by sorry
-- ---
theorem mixed_7 (n : ℕ) : ⌊(n : ℝ) / 3⌋ = n / 3 := by sorry
-- ---
theorem mixed_8 (n : ℕ) : ⌊√n⌋₊ = Nat.sqrt n := by sorry
-- ---
theorem mixed_9 (n : ℕ) : Fintype.card (Fin n → Bool) = 2 ^ n := by sorry
-- ---
theorem mixed_10 (f : ℝ → ℝ) (h : f ∘ f = id) : Function.Involutive f := by sorry
-- ---
theorem mixed_11 (f : ℕ → ℕ) (h : Set.range f = Set.univ) : Function.Surjective f := by sorry
-- ---
theorem mixed_12 (n : ℕ) (h : n.digits 10 = [1, 2, 3]) : n = 321 := by sorry
-- ---
theorem mixed_13 (x y : ℤ) (h : (x, y) ∈ ({(1, 2), (3, 4)} : Set (ℤ × ℤ))) : x < y := by sorry
-- ---
theorem mixed_14 (x y : ℝ) (h : x + y = 7 ∧ x * y = 12) : ({x, y} : Set ℝ) = {3, 4} := by sorry
-- ---
theorem mixed_15 (s : Finset (ℕ × ℕ)) (hs : s = Finset.filter (fun p : ℕ × ℕ => p.1 * p.2 = 12) (Finset.Icc 1 12 ×ˢ Finset.Icc 1 12)) : s.card = 6 := by sorry
-- ---
theorem mixed_16 (a : ℕ → ℤ) (h : ∀ n ≥ 2, a n = a (n - 1) + 2 * a (n - 2)) (n : ℕ) : 3 ∣ a (n + 2) - a n := by sorry
-- ---
theorem mixed_17 (a b c d : ℕ) (h : a ∣ b) (k : ℕ) (hk : k ∈ ({1, 2, 3} : Finset ℕ)) : a ∣ b * k := by sorry
-- ---
theorem mixed_18 : (∑ k ∈ Finset.range 101, (k : ℚ)) / 2 = 2525 := by sorry
-- ---
theorem mixed_19 (x : ℝ) (hx : x = ∑ k ∈ Finset.Icc (1 : ℕ) 10, 1 / ((k : ℝ) * (k + 1))) : x = 10 / 11 := by sorry
-- ---
theorem mixed_20 (p q : ℕ) (hp : Nat.Prime p) (hq : Nat.Prime q) (h : p < q) : ∃ k : ℤ, (q : ℤ) - p = k ∧ k > 0 := by sorry
-- ---
theorem mixed_21 : Set.InjOn (fun x : ℝ => x ^ 2) (Set.Ici 0) := by sorry
-- ---
theorem mixed_22 (f : ℝ → ℝ) (hf : StrictAntiOn f (Set.Ioi 0)) : f 2 < f 1 := by sorry
-- ---
theorem mixed_23 (n : ℕ) (hn : Odd n) : (8 : ℤ) ∣ (n : ℤ) ^ 2 - 1 := by sorry
-- ---
theorem mixed_24 (a b : ℕ) (hab : Nat.Coprime a b) : (Nat.divisors (a * b)).card = (Nat.divisors a).card * (Nat.divisors b).card := by sorry
-- ---
theorem mixed_25 : ∃ S : Finset ℕ, S.card = 5 ∧ (∀ a ∈ S, ∀ b ∈ S, a ≠ b → Nat.Coprime a b) ∧ ∀ T ⊆ S, 3 ≤ T.card → ¬ (∑ x ∈ T, x).Prime := by sorry
-- ---
theorem mixed_26 (n : ℕ) (x : Fin n → ℝ) (h : Monotone x) (i j : Fin n) (hij : i ≤ j) : x i ≤ x j := by sorry
-- ---
theorem mixed_27 (n : ℕ) (σ : Fin n ≃ Fin n) : ∑ i, (σ i : ℕ) = ∑ i : Fin n, (i : ℕ) := by sorry
-- ---
theorem mixed_28 (a : Fin 3 → ℝ) (h : a = ![1, 2, 3]) : a 1 = 2 := by sorry
-- ---
theorem mixed_29 (f : ℤ → ℤ) (h : ∀ a b, f (2 * a) + 2 * f b = f (f (a + b))) : (∀ x, f x = 0) ∨ ∃ c, ∀ x, f x = 2 * x + c := by sorry
-- ---
theorem mixed_30 (f : ℚ → ℚ) (h₁ : f 1 = 2) (h : ∀ x y, f (x * y) = f x * f y - f (x + y) + 1) (x : ℚ) : f x = x + 1 := by sorry
-- ---
theorem mixed_31 (u : ℕ → ℚ) (h₀ : u 0 = 1 / 2) : ∃! q : ℚ, q = u 0 := by sorry
-- ---
theorem mixed_32 (A : Set ℕ) (hA : A ⊆ Set.Icc 1 100) (hc : A.ncard = 51) : ∃ a ∈ A, ∃ b ∈ A, a ≠ b ∧ a ∣ b := by sorry
-- ---
theorem mixed_33 (m n : ℕ) (h : (m : ℤ) - n = 5) : m = n + 5 := by sorry
-- ---
theorem mixed_34 (x : ℝ) (h : Real.cos x = 1 / 2) (hx : x ∈ Set.Ioo 0 (Real.pi / 2)) : x = Real.pi / 3 := by sorry
-- ---
theorem mixed_35 (z : ℂ) (hz : ‖z - 1‖ = 1) : ‖z‖ ≤ 2 := by sorry
-- ---
theorem mixed_36 (a b : ℝ) (f : ℝ → ℝ) (hf : ∀ x, f x = a * x + b) (h : f (f 1) = 1) : a ^ 2 + a * b + b = 1 := by sorry
-- ---
theorem mixed_37 (s : ℕ → ℕ → ℕ) (h : ∀ i j, s i j = if i ∣ j then 1 else 0) (n : ℕ) : ∑ i ∈ Finset.Icc 1 n, s i n = n.divisors.card := by sorry
-- ---
theorem mixed_38 : (Finset.range 1000).filter (fun n => n ≡ 3 [MOD 7] ∧ n ≡ 2 [MOD 5]) ≠ ∅ := by sorry
-- ---
theorem mixed_39 (x : ℝ) (hx : 0 < x ∧ x ≠ 1) (h : Real.log 8 / Real.log x = 3) : x = 2 := by sorry
-- ---
theorem mixed_40 (P : ℕ → Prop) (h0 : P 0) (hs : ∀ n, P n → P (n + 1)) : ∀ n, P n := by sorry
-- ---
theorem mixed_41 (x y : ℝ) (h : max x y = 3) (h' : min x y = 1) : x + y = 4 := by sorry
-- ---
theorem mixed_42 (n : ℕ) (hn : 0 < n) : (∑ d ∈ Nat.divisors n, (ArithmeticFunction.moebius d)) = if n = 1 then 1 else 0 := by sorry
-- ---
theorem mixed_43 (a b : ℕ+) (h : (a : ℝ) / b = 3 / 2) : (2 * a : ℕ) = 3 * b := by sorry
-- ---
theorem mixed_44 (f : ℕ+ → ℤ) (h : ∀ n, f (n + 1) > f n) : StrictMono f := by sorry
-- ---
theorem mixed_45 (n : ℤ) (h : n % 4 = 3) : ¬ ∃ a b : ℤ, n = a ^ 2 + b ^ 2 := by sorry
-- ---
theorem mixed_46 (k : ℕ) : (2 ^ k - 1).Coprime (2 ^ (k + 1) - 1) := by sorry
-- ---
theorem mixed_47 (S : Finset ℤ) (hS : ∀ n, n ∈ S ↔ |n| ≤ 5 ∧ n ≠ 0) : ∏ n ∈ S, n = -(120 ^ 2) := by sorry
-- ---
theorem mixed_48 (x : ℝ) (h : ⌊x⌋ + ⌈x⌉ = 7) : 3 < x ∧ x < 4 := by sorry
-- ---
theorem mixed_49 (f : ℝ → ℝ) (hf : ∀ x ≠ 0, f x = 1 / x) : ∀ x ≠ 0, f (f x) = x := by sorry
-- ---
theorem mixed_50 (a b : ℤ) : a.gcd b = b.gcd a ∧ (a.natAbs.lcm b.natAbs) = a.lcm b := by sorry
