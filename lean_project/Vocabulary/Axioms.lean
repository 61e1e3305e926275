import Vocabulary.Algebra.Order
import Vocabulary.Set.Intervals

/-!
# Every axiom of the vocabulary

The real numbers are not constructed here: they are a complete linearly ordered field, which
determines them up to isomorphism. Each axiom is a definition, an instance or a theorem of Mathlib,
of the same name; nothing else in the vocabulary is assumed.
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

end Real
