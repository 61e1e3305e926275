import Vocabulary.BigOperators.Ring
import Vocabulary.Algebra.Module.Algebra

/-!
# The product of sequences

Sequences `ℕ → R` multiplied as coefficients are: `(f * g) n` is the sum of `f i * g j` over
`i + j = n`. By recursion: `f` is `f 0` and its tail. Polynomials and power series stand on this.
-/

universe u
variable {R : Type u}

namespace CauchyProduct

/-- The Cauchy product of two sequences. -/
def conv [Mul R] [Add R] : (ℕ → R) → (ℕ → R) → ℕ → R
  | f, g, 0 => f 0 * g 0
  | f, g, n + 1 => f 0 * g (n + 1) + conv (fun k => f (k + 1)) g n

section
variable [Semiring R] (f g h : ℕ → R) (n : ℕ)

theorem conv_zero : conv f g 0 = f 0 * g 0 := rfl
theorem conv_succ : conv f g (n + 1) = f 0 * g (n + 1) + conv (fun k => f (k + 1)) g n := rfl

theorem conv_add : conv f (fun k => g k + h k) n = conv f g n + conv f h n := by
  induction n generalizing f with
  | zero => exact mul_add _ _ _
  | succ n ih => simp only [conv_succ, ih, mul_add]; rw [add_add_add_comm]

theorem add_conv : conv (fun k => f k + g k) h n = conv f h n + conv g h n := by
  induction n generalizing f g with
  | zero => exact add_mul _ _ _
  | succ n ih => simp only [conv_succ, ih, add_mul]; rw [add_add_add_comm]

theorem smul_conv (r : R) : conv (fun k => r * f k) g n = r * conv f g n := by
  induction n generalizing f with
  | zero => exact mul_assoc _ _ _
  | succ n ih => simp only [conv_succ, ih (fun k => f (k + 1)), mul_add, mul_assoc]

theorem zero_conv : conv (fun _ => 0) g n = 0 := by
  induction n with
  | zero => exact zero_mul _
  | succ n ih => simp only [conv_succ, ih, zero_mul, add_zero]

theorem conv_zero_right : conv f (fun _ => 0) n = 0 := by
  induction n generalizing f with
  | zero => exact mul_zero _
  | succ n ih => simp only [conv_succ, ih, mul_zero, add_zero]

theorem conv_assoc : conv (conv f g) h n = conv f (conv g h) n := by
  induction n generalizing f with
  | zero => exact mul_assoc _ _ _
  | succ n ih =>
    have e : (fun k => conv f g (k + 1)) =
        fun k => f 0 * g (k + 1) + conv (fun k => f (k + 1)) g k := rfl
    rw [conv_succ, e, add_conv _ _ _ _, smul_conv, ih, conv_succ, conv_succ, conv_zero, mul_add,
      mul_assoc, add_assoc]

/-- The sequence `r, 0, 0, …`. -/
def const (r : R) : ℕ → R
  | 0 => r
  | _ + 1 => 0

theorem const_conv (r : R) : conv (const r) g n = r * g n := by
  cases n with
  | zero => rfl
  | succ n => exact (congrArg (r * g (n + 1) + ·) (zero_conv g n)).trans (add_zero _)

theorem conv_const (r : R) : conv f (const r) n = f n * r := by
  induction n generalizing f with
  | zero => rfl
  | succ n ih => rw [conv_succ, ih]; exact (congrArg (· + _) (mul_zero _)).trans (zero_add _)

theorem conv_succ' : conv f g (n + 1) = conv f (fun k => g (k + 1)) n + f (n + 1) * g 0 := by
  induction n generalizing f with
  | zero => rfl
  | succ n ih => rw [conv_succ, ih, conv_succ]; exact (add_assoc _ _ _).symm

theorem conv_top {M N : ℕ} (hf : ∀ k, M < k → f k = 0) (hg : ∀ k, N < k → g k = 0) :
    (conv f g (M + N) = f M * g N) ∧ ∀ n, M + N < n → conv f g n = 0 := by
  induction M generalizing f with
  | zero =>
    have e : f = const (f 0) := funext fun k => by
      cases k with
      | zero => rfl
      | succ k => exact hf _ (by omega)
    rw [e]
    refine ⟨by rw [const_conv, Nat.zero_add]; rfl, fun n hn => ?_⟩
    rw [const_conv, hg n (by omega), mul_zero]
  | succ M ih =>
    obtain ⟨h₁, h₂⟩ := ih (fun k => f (k + 1)) fun k hk => hf _ (by omega)
    refine ⟨?_, fun n hn => ?_⟩
    · rw [show M + 1 + N = M + N + 1 by omega, conv_succ, h₁, hg _ (by omega), mul_zero, zero_add]
    · cases n with
      | zero => omega
      | succ n => rw [conv_succ, h₂ n (by omega), hg _ (by omega), mul_zero, add_zero]
end

theorem conv_comm [CommSemiring R] (f g : ℕ → R) (n : ℕ) : conv f g n = conv g f n := by
  induction n generalizing f with
  | zero => exact mul_comm _ _
  | succ n ih => rw [conv_succ, conv_succ', ih, mul_comm, add_comm]

open Finset in
theorem conv_eq_sum [Semiring R] (f g : ℕ → R) (n : ℕ) :
    conv f g n = ∑ k ∈ range (n + 1), f k * g (n - k) := by
  induction n generalizing f with
  | zero => exact (sum_range_one fun k => f k * g (0 - k)).symm
  | succ n ih =>
    rw [conv_succ, ih, sum_range_succ' _ (n + 1), add_comm]
    congr 1
    exact sum_congr rfl fun k _ => by rw [Nat.add_sub_add_right]

end CauchyProduct
