import Vocabulary.Polynomial.Degree
import Vocabulary.Algebra.WithBot

/-!
# The degree of a polynomial, `⊥` for the zero polynomial
-/

noncomputable section

universe u

namespace Polynomial
variable {R : Type u} [Semiring R] {p q : R[X]}

open Classical in
/-- The degree; the zero polynomial has degree `⊥`. -/
def degree (p : R[X]) : WithBot ℕ := if p = 0 then ⊥ else (p.natDegree : WithBot ℕ)

@[simp] theorem degree_zero : degree (0 : R[X]) = ⊥ := if_pos rfl
theorem degree_eq_natDegree (hp : p ≠ 0) : degree p = (natDegree p : WithBot ℕ) := if_neg hp
@[simp] theorem degree_eq_bot : degree p = ⊥ ↔ p = 0 := by
  by_cases h : p = 0
  · simp [h]
  · rw [degree_eq_natDegree h]
    exact ⟨fun h' => absurd h' (by intro e; cases e), fun h' => absurd h' h⟩
end Polynomial
end
