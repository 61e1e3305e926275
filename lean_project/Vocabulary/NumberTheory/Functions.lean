import Vocabulary.Algebra.Divisibility
import Vocabulary.Finset.Interval
import Vocabulary.Finset.Notation
import Vocabulary.Algebra.Hom.Basic

/-!
# Functions of number theory and combinatorics

Factorials, binomial coefficients, Fibonacci numbers, integer square roots and logarithms, digits,
divisors and Euler's function, all by structural recursion, so that `decide` evaluates them.
-/

universe u

noncomputable section

namespace Nat

/-- The factorial `n! = 1 * 2 * ⋯ * n`. -/
def factorial : ℕ → ℕ
  | 0 => 1
  | n + 1 => (n + 1) * factorial n

@[inherit_doc] scoped notation:10000 n "!" => Nat.factorial n

@[simp] theorem factorial_zero : 0! = 1 := rfl
@[simp] theorem factorial_one : 1! = 1 := rfl
theorem factorial_succ (n : ℕ) : (n + 1)! = (n + 1) * n ! := rfl
theorem factorial_pos : ∀ n : ℕ, 0 < n !
  | 0 => Nat.one_pos
  | n + 1 => Nat.mul_pos (Nat.succ_pos n) (factorial_pos n)
theorem dvd_factorial : ∀ {m n : ℕ}, 0 < m → m ≤ n → m ∣ n !
  | m, 0, h, h' => by omega
  | m, n + 1, h, h' => by
    rcases Nat.lt_or_ge n m with h'' | h''
    · rw [show m = n + 1 by omega]; exact ⟨n !, rfl⟩
    · exact Nat.dvd_mul_left_of_dvd (dvd_factorial h h'') _

/-- The binomial coefficient: the number of subsets with `k` elements of a set with `n`. -/
def choose : ℕ → ℕ → ℕ
  | _, 0 => 1
  | 0, _ + 1 => 0
  | n + 1, k + 1 => choose n k + choose n (k + 1)

@[simp] theorem choose_zero_right (n : ℕ) : choose n 0 = 1 := by cases n <;> rfl
@[simp] theorem choose_zero_succ (k : ℕ) : choose 0 (k + 1) = 0 := rfl
theorem choose_succ_succ (n k : ℕ) : choose (n + 1) (k + 1) = choose n k + choose n (k + 1) := rfl
theorem choose_eq_zero_of_lt : ∀ {n k : ℕ}, n < k → choose n k = 0
  | _, 0, h => absurd h (Nat.not_lt_zero _)
  | 0, _ + 1, _ => rfl
  | n + 1, k + 1, h => by
    rw [choose_succ_succ, choose_eq_zero_of_lt (by omega), choose_eq_zero_of_lt (by omega)]
@[simp] theorem choose_self : ∀ n : ℕ, choose n n = 1
  | 0 => rfl
  | n + 1 => by rw [choose_succ_succ, choose_self n, choose_eq_zero_of_lt (Nat.lt_succ_self n)]
@[simp] theorem choose_one_right (n : ℕ) : choose n 1 = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [choose_succ_succ, choose_zero_right, ih, Nat.add_comm]

/-- A pair of consecutive Fibonacci numbers. -/
def fibPair : ℕ → ℕ × ℕ
  | 0 => (0, 1)
  | n + 1 => ((fibPair n).2, (fibPair n).1 + (fibPair n).2)

/-- The Fibonacci numbers `0, 1, 1, 2, 3, …`. -/
def fib (n : ℕ) : ℕ := (fibPair n).1

@[simp] theorem fib_zero : fib 0 = 0 := rfl
@[simp] theorem fib_one : fib 1 = 1 := rfl
theorem fib_add_two (n : ℕ) : fib (n + 2) = fib n + fib (n + 1) := rfl

/-- The square root by halving, with fuel. -/
def sqrtAux : ℕ → ℕ → ℕ
  | 0, _ => 0
  | fuel + 1, n =>
    if n = 0 then 0
    else
      let r := 2 * sqrtAux fuel (n / 4)
      if (r + 1) * (r + 1) ≤ n then r + 1 else r

/-- The integer part of the square root of `n`. -/
def sqrt (n : ℕ) : ℕ := sqrtAux n n

theorem sqrtAux_spec : ∀ {fuel n : ℕ}, n ≤ fuel →
    sqrtAux fuel n * sqrtAux fuel n ≤ n ∧ n < (sqrtAux fuel n + 1) * (sqrtAux fuel n + 1)
  | 0, n, h => by simp only [sqrtAux]; omega
  | fuel + 1, n, h => by
    rw [sqrtAux]
    split
    · omega
    · have ⟨h₁, h₂⟩ := sqrtAux_spec (fuel := fuel) (n := n / 4) (by omega)
      generalize sqrtAux fuel (n / 4) = s at h₁ h₂
      have e₁ : 2 * s * (2 * s) = 4 * (s * s) := Nat.mul_mul_mul_comm 2 s 2 s
      have e₂ : 2 * (s + 1) * (2 * (s + 1)) = 4 * ((s + 1) * (s + 1)) :=
        Nat.mul_mul_mul_comm 2 (s + 1) 2 (s + 1)
      dsimp only
      split
      · exact ⟨‹_›, by rw [show 2 * s + 1 + 1 = 2 * (s + 1) from rfl]; omega⟩
      · omega

theorem sqrt_le (n : ℕ) : sqrt n * sqrt n ≤ n := (sqrtAux_spec (Nat.le_refl n)).1
theorem lt_succ_sqrt (n : ℕ) : n < succ (sqrt n) * succ (sqrt n) :=
  (sqrtAux_spec (Nat.le_refl n)).2

/-- The logarithm by division, with fuel. -/
def logAux (b : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => 0
  | fuel + 1, n => if n < b then 0 else logAux b fuel (n / b) + 1

/-- The greatest `k` with `b ^ k ≤ n`, or `0` if there is none. -/
def log (b n : ℕ) : ℕ := if b ≤ 1 then 0 else logAux b n n

/-- The digits by division, with fuel. -/
def digitsAux (b : ℕ) : ℕ → ℕ → List ℕ
  | 0, _ => []
  | fuel + 1, n => if n = 0 then [] else n % b :: digitsAux b fuel (n / b)

/-- The digits of `n` in base `b`, the least significant first. -/
def digits : ℕ → ℕ → List ℕ
  | 0, n => if n = 0 then [] else [n]
  | 1, n => List.replicate n 1
  | b + 2, n => digitsAux (b + 2) n n

/-- The number with the given digits in base `b`, the least significant first. -/
def ofDigits {α : Type u} [Semiring α] (b : α) : List ℕ → α
  | [] => 0
  | d :: ds => d + b * ofDigits b ds

/-- The finite set of the divisors of `n`; empty for `0`. -/
def divisors (n : ℕ) : Finset ℕ := {d ∈ Finset.Ico 1 (n + 1) | d ∣ n}

/-- The finite set of the divisors of `n` less than `n`. -/
def properDivisors (n : ℕ) : Finset ℕ := {d ∈ Finset.Ico 1 n | d ∣ n}

/-- The number of naturals less than `n` that are coprime to `n`. -/
def totient (n : ℕ) : ℕ := {a ∈ Finset.range n | n.Coprime a}.card

@[inherit_doc] scoped notation "φ" => Nat.totient

@[simp, grind =] theorem mem_divisors {m n : ℕ} : n ∈ divisors m ↔ n ∣ m ∧ m ≠ 0 := by
  rw [divisors, Finset.mem_filter, Finset.mem_Ico]
  constructor
  · intro ⟨_, h⟩; exact ⟨h, by omega⟩
  · intro ⟨h, h'⟩
    exact ⟨⟨Nat.pos_of_dvd_of_pos h (by omega), Nat.lt_succ_of_le (Nat.le_of_dvd (by omega) h)⟩, h⟩
@[simp, grind =] theorem mem_properDivisors {m n : ℕ} :
    n ∈ properDivisors m ↔ n ∣ m ∧ n < m := by
  rw [properDivisors, Finset.mem_filter, Finset.mem_Ico]
  constructor
  · intro ⟨h, h'⟩; exact ⟨h', h.2⟩
  · intro ⟨h, h'⟩; exact ⟨⟨Nat.pos_of_dvd_of_pos h (by omega), h'⟩, h⟩

/-- The exponent of `p` in `n` by division, with fuel. -/
def _root_.padicValNatAux (p : ℕ) : ℕ → ℕ → ℕ
  | 0, _ => 0
  | fuel + 1, n => if n % p = 0 then padicValNatAux p fuel (n / p) + 1 else 0

/-- The exponent of `p` in the factorization of `n`; `0` if `p = 1` or `n = 0`. -/
def _root_.padicValNat (p n : ℕ) : ℕ := if p = 1 ∨ n = 0 then 0 else padicValNatAux p n n

end Nat

end
