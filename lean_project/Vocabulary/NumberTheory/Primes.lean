import Vocabulary.NumberTheory.Functions
import Vocabulary.ENat.Basic
import Vocabulary.Finset.Lattice
import Vocabulary.BigOperators.Ring
import Vocabulary.Nat.Find

/-!
# Prime factors, counting, valuations and other functions of number theory
-/

noncomputable section

universe u

namespace Nat

/-- The least divisor from `k` on, by trial with fuel. -/
def minFacAux (n : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => n
  | fuel + 1, k => if n % k = 0 then k else minFacAux n fuel (k + 1)

/-- The least prime factor of `n`; `1` for `1`, and `2` for `0`. -/
def minFac (n : ℕ) : ℕ := if n = 1 then 1 else if n = 0 then 2 else minFacAux n n 2

/-- The prime factors by division, with fuel. -/
def primeFactorsListAux : ℕ → ℕ → List ℕ
  | 0, _ => []
  | fuel + 1, n =>
    if n ≤ 1 then [] else minFac n :: primeFactorsListAux fuel (n / minFac n)

/-- The prime factors of `n` in increasing order, with repetition. -/
def primeFactorsList (n : ℕ) : List ℕ := primeFactorsListAux n n

/-- The finite set of prime factors of `n`. -/
def primeFactors (n : ℕ) : Finset ℕ := {p ∈ Finset.Icc 1 n | p.Prime ∧ p ∣ n}

@[simp, grind =] theorem mem_primeFactors {n p : ℕ} :
    p ∈ n.primeFactors ↔ p.Prime ∧ p ∣ n ∧ n ≠ 0 := by
  rw [primeFactors, Finset.mem_filter, Finset.mem_Icc]
  constructor
  · intro ⟨⟨h₁, h₂⟩, hp, hd⟩; exact ⟨hp, hd, by omega⟩
  · intro ⟨hp, hd, h0⟩
    exact ⟨⟨hp.pos, Nat.le_of_dvd (Nat.pos_of_ne_zero h0) hd⟩, hp, hd⟩

/-- The type of prime numbers. -/
def Primes : Type := { p : ℕ // p.Prime }
instance Primes.coeNat : Coe Nat.Primes ℕ := ⟨Subtype.val⟩

/-- The product `n‼ = n * (n - 2) * (n - 4) * ⋯`. -/
def doubleFactorial : ℕ → ℕ
  | 0 => 1
  | 1 => 1
  | k + 2 => (k + 2) * doubleFactorial k

@[inherit_doc] scoped notation:10000 n "‼" => Nat.doubleFactorial n

/-- The product `n * (n + 1) * ⋯ * (n + k - 1)`. -/
def ascFactorial (n : ℕ) : ℕ → ℕ
  | 0 => 1
  | k + 1 => (n + k) * ascFactorial n k

/-- The product `n * (n - 1) * ⋯ * (n - k + 1)`. -/
def descFactorial (n : ℕ) : ℕ → ℕ
  | 0 => 1
  | k + 1 => (n - k) * descFactorial n k

/-- The number of multisets with `k` elements of a type with `n`. -/
def multichoose : ℕ → ℕ → ℕ
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => multichoose n (k + 1) + multichoose (n + 1) k

/-- The central binomial coefficient. -/
def centralBinom (n : ℕ) : ℕ := (2 * n).choose n

/-- The number of partitions of a set with `n` elements into `k` nonempty parts. -/
def stirlingSecond : ℕ → ℕ → ℕ
  | 0, 0 => 1
  | 0, _ + 1 => 0
  | _ + 1, 0 => 0
  | n + 1, k + 1 => (k + 1) * stirlingSecond n (k + 1) + stirlingSecond n k

/-- The number of permutations of `n` elements with `k` cycles. -/
def stirlingFirst : ℕ → ℕ → ℕ
  | 0, 0 => 1
  | 0, _ + 1 => 0
  | _ + 1, 0 => 0
  | n + 1, k + 1 => n * stirlingFirst n (k + 1) + stirlingFirst n k

@[simp] theorem doubleFactorial_zero : 0‼ = 1 := rfl
theorem doubleFactorial_add_two (n : ℕ) : (n + 2)‼ = (n + 2) * n‼ := rfl
theorem ascFactorial_succ {n k : ℕ} : n.ascFactorial (k + 1) = (n + k) * n.ascFactorial k := rfl
theorem descFactorial_succ (n k : ℕ) :
    n.descFactorial (k + 1) = (n - k) * n.descFactorial k := rfl

/-- How many numbers less than `n` have the property. -/
def count (p : ℕ → Prop) [DecidablePred p] : ℕ → ℕ
  | 0 => 0
  | n + 1 => count p n + if p n then 1 else 0

@[simp] theorem count_zero (p : ℕ → Prop) [DecidablePred p] : count p 0 = 0 := rfl
theorem count_succ (p : ℕ → Prop) [DecidablePred p] (n : ℕ) :
    count p (n + 1) = count p n + if p n then 1 else 0 := rfl

/-- The number with the property that has exactly `n` before it; `0` if there is none. -/
def nth (p : ℕ → Prop) (n : ℕ) : ℕ :=
  sInf {x | p x ∧ ∀ k : {k // k < n}, nth p k.1 < x}
  termination_by n
  decreasing_by exact k.2

/-- The number of primes less than `n`. -/
def primeCounting' : ℕ → ℕ := count Nat.Prime
/-- The number of primes at most `n`. -/
def primeCounting (n : ℕ) : ℕ := primeCounting' (n + 1)

namespace Prime
@[inherit_doc] scoped notation "π" => Nat.primeCounting
@[inherit_doc] scoped notation "π'" => Nat.primeCounting'
end Prime

/-- The logarithm rounded up, by division with fuel. -/
def clogAux (b : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => 0
  | fuel + 1, n => if n ≤ 1 then 0 else clogAux b fuel ((n + b - 1) / b) + 1

/-- The least `k` with `n ≤ b ^ k`, or `0` if `b ≤ 1`. -/
def clog (b n : ℕ) : ℕ := if b ≤ 1 then 0 else clogAux b n n

/-- The distance of two natural numbers. -/
def dist (n m : ℕ) : ℕ := n - m + (m - n)

/-- `n` is the sum of its divisors less than `n`. -/
def Perfect (n : ℕ) : Prop := ∑ i ∈ properDivisors n, i = n ∧ 0 < n
/-- `n` is less than the sum of its divisors less than `n`. -/
def Abundant (n : ℕ) : Prop := n < ∑ i ∈ properDivisors n, i
/-- `n` is greater than the sum of its divisors less than `n`. -/
def Deficient (n : ℕ) : Prop := ∑ i ∈ properDivisors n, i < n

/-- The pairs of numbers with product `n`; none for `0`. -/
def divisorsAntidiagonal (n : ℕ) : Finset (ℕ × ℕ) :=
  n.divisors.mapInj (fun d => (d, n / d)) fun _ _ h => congrArg Prod.fst h

/-- The greatest `k` such that `p ^ k` divides `n`. -/
def maxPowDiv (p n : ℕ) : ℕ := padicValNat p n

/-- The Fermat number `2 ^ 2 ^ n + 1`. -/
def fermatNumber (n : ℕ) : ℕ := 2 ^ (2 ^ n) + 1

/-- A partition of `n`: positive parts with sum `n`, without order. -/
structure Partition (n : ℕ) where
  /-- The parts. -/
  parts : Multiset ℕ
  parts_pos : ∀ {i}, i ∈ parts → 0 < i
  parts_sum : parts.sum = n

/-- Divisibility of primes by products, in the form that number theory uses most. -/
theorem Prime.prime {p : ℕ} (hp : p.Prime) : _root_.Prime p :=
  ⟨hp.ne_zero, fun h => hp.ne_one (isUnit_iff.1 h), fun _ _ => hp.dvd_mul.1⟩

@[elab_as_elim] theorem le_induction {m : ℕ} {P : ∀ n, m ≤ n → Prop}
    (base : P m (Nat.le_refl m))
    (succ : ∀ n hmn, P n hmn → P (n + 1) (Nat.le_succ_of_le hmn)) : ∀ n hmn, P n hmn := by
  intro n hmn
  induction hmn with
  | refl => exact base
  | step h ih => exact succ _ h ih

theorem coprime_primes {p q : ℕ} (pp : p.Prime) (pq : q.Prime) : Nat.Coprime p q ↔ p ≠ q := by
  rw [pp.coprime_iff_not_dvd]
  refine not_congr ⟨fun h => ?_, fun h => h ▸ Nat.dvd_refl p⟩
  exact (pq.eq_one_or_self_of_dvd p h).resolve_left pp.ne_one

end Nat

/-- The Catalan numbers `1, 1, 2, 5, 14, …`. -/
def catalan (n : ℕ) : ℕ := n.centralBinom / (n + 1)

/-- The product of the primes up to `n`. -/
def primorial (n : ℕ) : ℕ := ∏ p ∈ Finset.range (n + 1) with p.Prime, p

/-- The harmonic numbers `1 + 1/2 + ⋯ + 1/n`. -/
def harmonic (n : ℕ) : ℚ := ∑ i ∈ Finset.range n, ((i + 1 : ℕ) : ℚ)⁻¹

/-- The Mersenne number `2 ^ p - 1`. -/
def mersenne (p : ℕ) : ℕ := 2 ^ p - 1

/-- A power of a prime with positive exponent. -/
def IsPrimePow {R : Type u} [CommMonoidWithZero R] (n : R) : Prop :=
  ∃ (p : R) (k : ℕ), Prime p ∧ 0 < k ∧ p ^ k = n

/-- The exponent of `p` in an integer. -/
def padicValInt (p : ℕ) (z : ℤ) : ℕ := padicValNat p z.natAbs
/-- The exponent of `p` in a rational number. -/
def padicValRat (p : ℕ) (q : ℚ) : ℤ := padicValInt p q.num - padicValNat p q.den
/-- The `p`-adic absolute value of a rational number. -/
def padicNorm (p : ℕ) (q : ℚ) : ℚ := if q = 0 then 0 else (p : ℚ) ^ (-padicValRat p q)

/-- `0` at `0`, `1` at the other squares, `-1` elsewhere. -/
def quadraticCharFun (α : Type u) [MonoidWithZero α] [DecidableEq α]
    [DecidablePred (IsSquare : α → Prop)] (a : α) : ℤ :=
  if a = 0 then 0 else if IsSquare a then 1 else -1

/-- Natural numbers to `R` with value `0` at `0`. -/
structure ArithmeticFunction (R : Type u) [Zero R] where
  /-- The function. -/
  protected toFun : ℕ → R
  protected map_zero' : toFun 0 = 0

namespace ArithmeticFunction
variable {R : Type u}

instance [Zero R] : FunLike (ArithmeticFunction R) ℕ R where
  coe := ArithmeticFunction.toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl

@[simp] theorem map_zero [Zero R] {f : ArithmeticFunction R} : f 0 = 0 := f.map_zero'
theorem ext [Zero R] ⦃f g : ArithmeticFunction R⦄ (h : ∀ x, f x = g x) : f = g :=
  DFunLike.ext f g h
attribute [ext] ArithmeticFunction.ext

instance [Zero R] : Zero (ArithmeticFunction R) := ⟨⟨fun _ => 0, rfl⟩⟩
instance [Zero R] [One R] : One (ArithmeticFunction R) :=
  ⟨⟨fun n => if n = 1 then 1 else 0, rfl⟩⟩
instance [AddMonoid R] : Add (ArithmeticFunction R) :=
  ⟨fun f g => ⟨fun n => f n + g n, by simp⟩⟩
/-- The Dirichlet convolution. -/
instance [Semiring R] : Mul (ArithmeticFunction R) :=
  ⟨fun f g => ⟨fun n => ∑ x ∈ n.divisorsAntidiagonal, f x.1 * g x.2, rfl⟩⟩

/-- `f 1 = 1` and `f` respects products of coprime numbers. -/
def IsMultiplicative [MonoidWithZero R] (f : ArithmeticFunction R) : Prop :=
  f 1 = 1 ∧ ∀ {m n : ℕ}, m.Coprime n → f (m * n) = f m * f n

/-- `1` at all positive numbers. -/
def zeta : ArithmeticFunction ℕ := ⟨fun x => if x = 0 then 0 else 1, rfl⟩
/-- The sum of the `k`-th powers of the divisors. -/
def sigma (k : ℕ) : ArithmeticFunction ℕ := ⟨fun n => ∑ d ∈ n.divisors, d ^ k, rfl⟩
/-- The number of prime factors, with repetition. -/
def cardFactors : ArithmeticFunction ℕ := ⟨fun n => n.primeFactorsList.length, rfl⟩
/-- The number of different prime factors. -/
def cardDistinctFactors : ArithmeticFunction ℕ := ⟨fun n => n.primeFactorsList.dedup.length, rfl⟩
open Classical in
/-- The Möbius function. -/
def moebius : ArithmeticFunction ℤ :=
  ⟨fun n => if Squarefree n then (-1) ^ cardFactors n else 0, by
    refine if_neg fun h => ?_
    have := h 0 ⟨0, rfl⟩
    rw [Nat.isUnit_iff] at this
    exact absurd this (by decide)⟩

namespace sigma
@[inherit_doc] scoped notation "σ" => ArithmeticFunction.sigma
end sigma
namespace zeta
@[inherit_doc] scoped notation "ζ" => ArithmeticFunction.zeta
end zeta
namespace Omega
@[inherit_doc] scoped notation "Ω" => ArithmeticFunction.cardFactors
end Omega
namespace omega
@[inherit_doc] scoped notation "ω" => ArithmeticFunction.cardDistinctFactors
end omega
namespace Moebius
@[inherit_doc] scoped notation "μ" => ArithmeticFunction.moebius
end Moebius

end ArithmeticFunction

end
