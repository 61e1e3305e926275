open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n1 (p : ℕ) [Fact p.Prime] (hp : p ≠ 2) : legendreSym p (-1) = 1 ↔ p % 4 = 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n2 (p q : ℕ) [Fact p.Prime] [Fact q.Prime] (hp : p ≠ 2) (hq : q ≠ 2) (h : p ≠ q) : legendreSym p q * legendreSym q p = (-1) ^ (p / 2 * (q / 2)) := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n3 (n : ℕ) (hn : 0 < n) : ∑ d ∈ n.divisors, Nat.totient d = n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n4 (n : ℕ) (hn : 1 < n) : ∑ d ∈ n.divisors, ArithmeticFunction.moebius d = 0 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n5 (n : ℕ) : (ArithmeticFunction.sigma 1 n) = ∑ d in n.divisors, d := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n6 (m n : ℕ) (h : Nat.Coprime m n) : σ 1 (m * n) = σ 1 m * σ 1 n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n7 (n : ℕ) (hn : n.Perfect) (he : Even n) : ∃ p, (2 ^ p - 1).Prime ∧ n = 2 ^ (p - 1) * (2 ^ p - 1) := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n8 (p : ℕ) [hp : Fact p.Prime] (a : (ZMod p)ˣ) : a ^ (p - 1) = 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n9 (n a : ℕ) (h : Nat.Coprime a n) : a ^ φ n ≡ 1 [MOD n] := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n10 (p : ℕ) (hp : p.Prime) : (p - 1)! ≡ -1 [ZMOD p] := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n11 (p n : ℕ) [hp : Fact p.Prime] : padicValNat p (n !) = ∑ i ∈ Finset.Ico 1 (n + 1), n / p ^ i := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n12 (p : ℕ) (n : ℕ) (h : p.Prime) : (p - 1) * padicValNat p (n !) = n - (Nat.digits p n).sum := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n13 (x y z : ℤ) (h : x ^ 2 + y ^ 2 = z ^ 2) (hg : Int.gcd x y = 1) : PythagoreanTriple x y z ∧ ∃ m n, z = m ^ 2 + n ^ 2 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n14 (p : ℕ) (hp : Nat.Prime p) (h : p ≡ 1 [MOD 4]) : ∃ a b : ℕ, a ^ 2 + b ^ 2 = p := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n15 (d : ℤ) (hd : 0 < d) (h : ¬ IsSquare d) : ∃ x y : ℤ, x ^ 2 - d * y ^ 2 = 1 ∧ y ≠ 0 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n18 (n : ℕ) : {p : ℕ | p.Prime ∧ p ≡ 3 [MOD 4]}.Infinite := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n19 (a q : ℕ) (h : Nat.Coprime a q) (hq : 0 < q) : Set.Infinite {p : ℕ | p.Prime ∧ p % q = a % q} := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n20 (n : ℕ) (hn : 1 < n) : ∃ p, p.Prime ∧ n < p ∧ p < 2 * n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n21 (n : ℕ) : n.minFac ∣ n ∧ (n.primeFactorsList).prod = n ∧ n.primeFactors ⊆ n.divisors := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n22 (n : ℕ) (hn : n ≠ 0) : n = n.factorization.prod fun p k => p ^ k := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n23 (n : ℕ) : Squarefree n ↔ ∀ p, p.Prime → ¬ p ^ 2 ∣ n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n24 (p : ℕ) [Fact p.Prime] : ∃ g : ZMod p, orderOf g = p - 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n25 (p : ℕ) [Fact p.Prime] (g : ℕ) (h : IsPrimitiveRoot (g : ZMod p) (p - 1)) : ∀ a : ZMod p, a ≠ 0 → ∃ k, a = g ^ k := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n26 (a n : ℕ) : (multiplicity a n) = padicValNat a n ∨ emultiplicity a n = ⊤ := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n27 (n : ℕ) : Nat.fib (n + 2) = Nat.fib n + Nat.fib (n + 1) ∧ Nat.gcd (fib n) (fib (n+1)) = 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n28 (a b : ℤ) : ∃ x y : ℤ, Int.gcd a b = a * x + b * y := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n29 (a b n : ℤ) : n ∣ a - b ↔ a ≡ b [ZMOD n] := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n30 (m n : ℕ) (h : Nat.Coprime m n) : Nonempty (ZMod (m * n) ≃+* ZMod m × ZMod n) := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n31 (n : ℕ) [NeZero n] : Fintype.card (ZMod n)ˣ = Nat.totient n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n32 (p : ℕ) [Fact p.Prime] (F : Type*) [Field F] [Fintype F] [DecidableEq F] (h : ringChar F ≠ 2) : ∑ x : F, quadraticChar F x = 0 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n33 (p : ℕ) [Fact p.Prime] (χ : MulChar (ZMod p) ℂ) (h : χ ≠ 1) : ∑ a, χ a = 0 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n35 (p : ℕ) [Fact p.Prime] (χ : MulChar (ZMod p) ℂ) (ψ : AddChar (ZMod p) ℂ) : gaussSum χ ψ = ∑ a, χ a * ψ a := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n36 (a : ℤ) (b : ℕ) (h : jacobiSym a b = 1) : Int.gcd a b = 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

open NumberTheorySymbols in
theorem att_n37 (a : ℤ) (b : ℕ) (h : J(a | b) = 1) : Int.gcd a b = 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n38 (s : ℂ) (hs : 1 < s.re) : riemannZeta s = ∑' n : ℕ, 1 / (n : ℂ) ^ s := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n39 (f : ArithmeticFunction ℤ) (h : f.IsMultiplicative) : f 1 = 1 ∧ (f * ArithmeticFunction.zeta) 1 = 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n40 (f g : ℕ → ℤ) (h : ∀ n > 0, f n = ∑ d ∈ n.divisors, g d) (n : ℕ) (hn : 0 < n) : g n = ∑ x ∈ n.divisorsAntidiagonal, μ x.1 * f x.2 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n41 (n : ℕ) : ω n ≤ Ω n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n42 (n : ℕ) : (ArithmeticFunction.cardFactors n) ≥ ArithmeticFunction.cardDistinctFactors n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n43 (n : ℕ) (h : 0 < n) : ArithmeticFunction.vonMangoldt n ≤ Real.log n ∧ Λ 1 = 0 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n46 (p : ℕ) [Fact p.Prime] (q r : ℚ) : padicNorm p (q * r) = padicNorm p q * padicNorm p r ∧ padicValRat p q = padicValInt p q.num - padicValNat p q.den := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n47 (n k : ℕ) : ∃ m, n.choose k * m = (n.factorial) ∧ Nat.centralBinom n = (2 * n).choose n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n48 (a n : ℤ) (h : IsCoprime a n) : ∃ b, a * b ≡ 1 [ZMOD n] := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n49 (n : ℕ) : n.Coprime (n + 1) ∧ Nat.lcm n (n + 1) = n * (n + 1) ∧ n.sqrt ^ 2 ≤ n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n50 (q : ℚ) : q = q.num / q.den ∧ q.num.natAbs.Coprime q.den := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n51 (n : ℕ) : (n : ZMod (n + 1)) = -1 ∧ ((n : ZMod (n+1)).val) = n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n52 (n : ℕ) : n ∈ Nat.properDivisors n ↔ False := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n53 (n : ℕ) (h : n.Abundant) : n < ∑ d ∈ n.properDivisors, d := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n54 : Nat.Deficient 8 ∧ Nat.Pseudoperfect 6 ∧ Nat.Weird 70 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n55 (b n : ℕ) (h : Nat.FermatPsp n b) : ¬ n.Prime := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n56 (n : ℕ) : Nat.fermatNumber n = 2 ^ (2 ^ n) + 1 ∧ mersenne n = 2 ^ n - 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

open Nat.Prime in
theorem att_n59 (n : ℕ) : π n ≤ n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n60 (n k : ℕ) : Nat.nth Nat.Prime 0 = 2 ∧ Nat.count Nat.Prime 10 = 4 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n61 (n : ℕ) : ∑ i ∈ range n, (bernoulli i : ℚ) * n.choose i = if n = 1 then 1 else 0 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n62 (n : ℕ) : ∃ a b c d : ℕ, a ^ 2 + b ^ 2 + c ^ 2 + d ^ 2 = n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n63 (n : ℕ) (hn : n.Prime) (hm : ∀ m < n, m ∣ n → m = 1) : Nat.Prime n ∧ Prime (n : ℤ) ∧ Irreducible n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n64 (n : ℕ) (h : n ≠ 0) : ∏ p ∈ n.primeFactors, (1 - (1 : ℚ) / p) = φ n / n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n65 (a b : ℕ) : (a.digits 10).length = Nat.log 10 a + 1 ∧ Nat.ofDigits 10 (a.digits 10) = a ∧ Nat.clog 2 8 = 3 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n66 (a : ℤ) : a ∈ Set.range (Nat.cast : ℕ → ℤ) ↔ 0 ≤ a := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n67 (x : ℝ) : Int.fract x = x - ⌊x⌋ ∧ round x = ⌊x + 1/2⌋ ∧ ⌈x⌉₊ ≥ x := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n68 (x : ℝ) (h : Liouville x) : Transcendental ℤ x ∧ LiouvilleWith 2 x := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n69 (a b c : ℤ) (n : ℕ) (h : FermatLastTheoremFor 3) : a ≠ 0 → b ≠ 0 → c ≠ 0 → a ^ 3 + b ^ 3 ≠ c ^ 3 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n70 : FermatLastTheorem := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n71 (a b : ℕ) (h : Nat.Coprime a b) : ∃ s : Finset ℕ, FrobeniusNumber (a * b - a - b) {a, b} := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n72 (n : ℕ) (hn : 0 < n) : n.divisors.card = ∏ p ∈ n.primeFactors, (n.factorization p + 1) ∧ σ 0 n = #n.divisors := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n73 (n : ℕ) : IsPrimePow n ↔ ∃ p k, p.Prime ∧ 0 < k ∧ p ^ k = n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

open Function in
theorem att_n74 (n : ℕ) (x : ℕ → ℕ) (hx : Pairwise (Nat.Coprime on x)) : True := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n75 (n : ℤ) : Odd n ↔ n % 2 = 1 ∧ Int.natAbs n % 2 = 1 ∧ n.toNat = n := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n76 (n : ℕ) : ¬ ∃ m, n ^ 2 < m ^ 2 ∧ m ^ 2 < (n + 1) ^ 2 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n77 (n : ℕ) : Nat.find (⟨n + 1, by omega⟩ : ∃ m, n < m) = n + 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n79 (a b : ℕ) (hb : Nat.Coprime a b) (x : ℤ) : x ^ 2 ≡ 1 [ZMOD a] → (x : ZMod a) ^ 2 = 1 := by sorry
-- ---
open Nat Int Finset ZMod
open scoped BigOperators ArithmeticFunction

theorem att_n80 (k : ℕ) : (2 : ℤ) ^ k ∣ (5 : ℤ) ^ (2 ^ (k - 2)) - 1 ∧ orderOf (5 : (ZMod (2 ^ k))) = 2 ^ (k - 2) := by sorry
