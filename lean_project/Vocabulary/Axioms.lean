import Vocabulary.Algebra.Order
import Vocabulary.Set.Intervals

/-!
# The axioms of the real numbers

The real numbers are not constructed here: they are a complete linearly ordered field, which
determines them up to isomorphism. Each axiom is a definition, an instance or a theorem of Mathlib,
of the same name. The few others stand in the folder `Axioms`. The exponential, the sine and the
cosine are given by functional equations and one inequality each, which determine them; `π` by
`sin (π / 2) = 1` and the sign of the sine.
-/

/-- The real numbers. In Mathlib: the structure `Real` over Cauchy sequences of rationals. -/
axiom Real : Type

@[inherit_doc] notation "ℝ" => Real

namespace Real

/-- The reals are a field. In Mathlib: the instance of `Field ℝ`, built on `Real.commRing`. -/
@[instance] axiom instField : Field ℝ

/-- The reals are linearly ordered. In Mathlib: the instance `Real.linearOrder`. -/
@[instance] axiom linearOrder : LinearOrder ℝ

/-- Addition and multiplication respect the order. In Mathlib: `Real.instIsStrictOrderedRing`. -/
@[instance] axiom instIsStrictOrderedRing : IsStrictOrderedRing ℝ

/-- Completeness. In Mathlib: `Real.exists_isLUB`. -/
axiom exists_isLUB {s : Set ℝ} (hne : s.Nonempty) (hbdd : BddAbove s) : ∃ x, IsLUB s x

/-- The exponential function. In Mathlib: `Real.exp`. -/
axiom exp : ℝ → ℝ

/-- In Mathlib: `Real.exp_add`. -/
axiom exp_add (x y : ℝ) : exp (x + y) = exp x * exp y

/-- In Mathlib: `Real.add_one_le_exp`. -/
axiom add_one_le_exp (x : ℝ) : x + 1 ≤ exp x

/-- The sine. In Mathlib: `Real.sin`. -/
axiom sin : ℝ → ℝ

/-- The cosine. In Mathlib: `Real.cos`. -/
axiom cos : ℝ → ℝ

/-- In Mathlib: `Real.sin_add`. -/
axiom sin_add (x y : ℝ) : sin (x + y) = sin x * cos y + cos x * sin y

/-- In Mathlib: `Real.cos_add`. -/
axiom cos_add (x y : ℝ) : cos (x + y) = cos x * cos y - sin x * sin y

/-- In Mathlib: `Real.sin_neg`. -/
axiom sin_neg (x : ℝ) : sin (-x) = -sin x

/-- In Mathlib: `Real.cos_neg`. -/
axiom cos_neg (x : ℝ) : cos (-x) = cos x

/-- In Mathlib: `Real.sin_sq_add_cos_sq`. -/
axiom sin_sq_add_cos_sq (x : ℝ) : sin x ^ 2 + cos x ^ 2 = 1

/-- In Mathlib: `Real.sin_lt`. -/
axiom sin_lt {x : ℝ} (h : 0 < x) : sin x < x

/-- In Mathlib: `Real.one_sub_sq_div_two_le_cos`. -/
axiom one_sub_sq_div_two_le_cos {x : ℝ} : 1 - x ^ 2 / 2 ≤ cos x

/-- The number `π`. In Mathlib: `Real.pi`. -/
axiom pi : ℝ

@[inherit_doc] scoped notation "π" => Real.pi

/-- In Mathlib: `Real.pi_gt_three`. -/
axiom pi_gt_three : 3 < π

/-- In Mathlib: `Real.pi_lt_four`. -/
axiom pi_lt_four : π < 4

/-- In Mathlib: `Real.sin_pi_div_two`. -/
axiom sin_pi_div_two : sin (π / 2) = 1

/-- In Mathlib: `Real.sin_pos_of_pos_of_lt_pi`. -/
axiom sin_pos_of_pos_of_lt_pi {x : ℝ} (h0x : 0 < x) (hxp : x < π) : 0 < sin x

end Real
