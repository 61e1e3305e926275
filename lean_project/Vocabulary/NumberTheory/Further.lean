import Vocabulary.NumberTheory.Primes
import Vocabulary.NumberTheory.Characters
import Vocabulary.NumberTheory.ZModField
import Vocabulary.Algebra.AddSubmonoid
import Vocabulary.Real.Exp
import Vocabulary.Analysis.Euclidean

/-!
# More number theory: notations, characters, Gauss sums, Liouville numbers, Fermat's last theorem
-/

universe u v w

noncomputable section

open Classical

/-- `x² + y² = z²`. -/
def PythagoreanTriple (x y z : ℤ) : Prop := x * x + y * y = z * z

namespace ArithmeticFunction
variable {R : Type u}
@[inherit_doc] scoped notation (priority := low) "σ" => ArithmeticFunction.sigma
@[inherit_doc] scoped notation (priority := low) "ζ" => ArithmeticFunction.zeta
@[inherit_doc] scoped notation (priority := low) "Ω" => ArithmeticFunction.cardFactors
@[inherit_doc] scoped notation (priority := low) "ω" => ArithmeticFunction.cardDistinctFactors
@[inherit_doc] scoped notation (priority := low) "μ" => ArithmeticFunction.moebius

/-- The values as elements of `R`. -/
@[coe] def natToArithmeticFunction [AddMonoidWithOne R] (f : ArithmeticFunction ℕ) :
    ArithmeticFunction R := ⟨fun n => (f n : R), by simp⟩
instance natCoe [AddMonoidWithOne R] : Coe (ArithmeticFunction ℕ) (ArithmeticFunction R) :=
  ⟨natToArithmeticFunction⟩
/-- The values as elements of `R`. -/
@[coe] def ofInt [AddGroupWithOne R] (f : ArithmeticFunction ℤ) : ArithmeticFunction R :=
  ⟨fun n => (f n : R), by simp⟩
instance intCoe [AddGroupWithOne R] : Coe (ArithmeticFunction ℤ) (ArithmeticFunction R) := ⟨ofInt⟩

/-- Von Mangoldt's function: `log p` at the powers of `p`. -/
def vonMangoldt : ArithmeticFunction ℝ :=
  ⟨fun n => if IsPrimePow n ∧ n ≠ 0 then Real.log n.minFac else 0, by simp⟩
@[inherit_doc] scoped notation "Λ" => ArithmeticFunction.vonMangoldt
namespace vonMangoldt
@[inherit_doc] scoped notation (priority := high) "Λ" => ArithmeticFunction.vonMangoldt
end vonMangoldt
/-- The function with values `f n * g n`. -/
def pmul [MulZeroClass R] (f g : ArithmeticFunction R) : ArithmeticFunction R :=
  ⟨fun x => f x * g x, by simp⟩
/-- The identity. -/
protected def id : ArithmeticFunction ℕ := ⟨fun n => n, rfl⟩
/-- The `k`-th powers. -/
def pow (k : ℕ) : ArithmeticFunction ℕ := ⟨fun n => if n = 0 then 0 else n ^ k, rfl⟩
end ArithmeticFunction

namespace Nat
/-- The sum of some proper divisors is the number. -/
def Pseudoperfect (n : ℕ) : Prop := 0 < n ∧ ∃ s ⊆ n.properDivisors, ∑ i ∈ s, i = n
/-- Abundant, but no sum of proper divisors is the number. -/
def Weird (n : ℕ) : Prop := n.Abundant ∧ ¬n.Pseudoperfect
/-- The number divides `b ^ (n - 1) - 1`. -/
def ProbablePrime (n b : ℕ) : Prop := n ∣ b ^ (n - 1) - 1
/-- A composite number that passes Fermat's test. -/
def FermatPsp (n b : ℕ) : Prop := ProbablePrime n b ∧ ¬n.Prime ∧ 1 < n
/-- The number of ways to put things of the kinds of `s` in a row, `f i` of the kind `i`. -/
def multinomial {α : Type u} (s : Finset α) (f : α → ℕ) : ℕ :=
  (∑ i ∈ s, f i).factorial / ∏ i ∈ s, (f i).factorial
end Nat

/-- Bernoulli's numbers, with `1/2` at `1`. -/
def bernoulli' (n : ℕ) : ℚ :=
  1 - ∑ k : Fin n, (n.choose k : ℚ) / (n - k + 1) * bernoulli' k
termination_by n
decreasing_by exact k.2
/-- Bernoulli's numbers, with `-1/2` at `1`. -/
def bernoulli (n : ℕ) : ℚ := (-1) ^ n * bernoulli' n

/-- Rational numbers come nearer than any power of their denominators. -/
def Liouville (x : ℝ) : Prop :=
  ∀ n : ℕ, ∃ a b : ℤ, 1 < b ∧ x ≠ a / b ∧ |x - a / b| < 1 / (b : ℝ) ^ n
/-- Rational numbers come as near as the power `p` of their denominators, infinitely often. -/
def LiouvilleWith (p x : ℝ) : Prop :=
  ∃ C : ℝ, ∃ᶠ n : ℕ in Filter.atTop, ∃ m : ℤ, x ≠ m / n ∧ |x - m / n| < C / (n : ℝ) ^ p

/-- Fermat's last theorem for the exponent `n` in a semiring. -/
def FermatLastTheoremWith (R : Type u) [Semiring R] (n : ℕ) : Prop :=
  ∀ a b c : R, a ≠ 0 → b ≠ 0 → c ≠ 0 → a ^ n + b ^ n ≠ c ^ n
/-- Fermat's last theorem for the exponent `n`. -/
def FermatLastTheoremFor (n : ℕ) : Prop := FermatLastTheoremWith ℕ n
/-- Fermat's last theorem. -/
def FermatLastTheorem : Prop := ∀ n ≥ 3, FermatLastTheoremFor n

/-- The greatest number that is not a sum of elements of the set. -/
def FrobeniusNumber (n : ℕ) (s : Set ℕ) : Prop :=
  IsGreatest {k | k ∉ AddSubmonoid.closure s} n

/-- The quadratic character of a finite field. -/
def quadraticChar (F : Type u) [Field F] [Fintype F] [DecidableEq F] : MulChar F ℤ :=
  if h : ∃ χ : MulChar F ℤ, ∀ a, χ a = if a = 0 then 0 else if IsSquare a then 1 else -1 then
    choose h
  else 1

/-- The maps that take sums to products. -/
structure AddChar (A : Type u) (M : Type v) [AddMonoid A] [Monoid M] where
  /-- The map. -/
  toFun : A → M
  map_zero_eq_one' : toFun 0 = 1
  map_add_eq_mul' : ∀ a b : A, toFun (a + b) = toFun a * toFun b
instance AddChar.instFunLike {A : Type u} {M : Type v} [AddMonoid A] [Monoid M] :
    FunLike (AddChar A M) A M where
  coe := AddChar.toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl

/-- The sum of the products of the values of two characters. -/
def gaussSum {R : Type u} {R' : Type v} [CommRing R] [Fintype R] [CommRing R'] (χ : MulChar R R')
    (ψ : AddChar R R') : R' := ∑ a, χ a * ψ a
/-- The sum of `χ a * ψ (1 - a)`. -/
def jacobiSum {R : Type u} {R' : Type v} [CommRing R] [Fintype R] [CommRing R']
    (χ ψ : MulChar R R') : R' := ∑ a, χ a * ψ (1 - a)

end
