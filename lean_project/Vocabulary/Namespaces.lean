import Vocabulary.Real.Exp
import Vocabulary.Complex.Functions
import Vocabulary.NumberTheory.Primes
import Vocabulary.Order.Monotone
import Vocabulary.BigOperators.Basic

/-!
# Namespaces and notations that statements open

Mathlib's namespaces that the vocabulary has nothing to put in: `open` must know them all the same.
-/

namespace CategoryTheory end CategoryTheory
namespace Manifold end Manifold
namespace FiniteDimensional end FiniteDimensional
namespace LinearIndependent end LinearIndependent
namespace NNRat end NNRat
namespace Computability end Computability
namespace Turing end Turing
namespace Encodable end Encodable
namespace FirstOrder end FirstOrder
namespace FinsetFamily end FinsetFamily
namespace Squarefree end Squarefree
namespace Lagrange end Lagrange
namespace legendreSym end legendreSym
namespace Mathlib.Tactic end Mathlib.Tactic
namespace Lean.Elab end Lean.Elab
namespace intervalIntegral end intervalIntegral
namespace Padic end Padic
namespace Ordinal end Ordinal
namespace Pell end Pell
namespace SchwartzMap end SchwartzMap
namespace PiNotation end PiNotation
namespace IsPrimitiveRoot end IsPrimitiveRoot
namespace IsIntegralClosure end IsIntegralClosure
namespace ConvexOn end ConvexOn
namespace Sym2 end Sym2
namespace WithZero end WithZero
namespace NormedField end NormedField
namespace NormedSpace end NormedSpace
namespace AffineBasis end AffineBasis
namespace Besicovitch end Besicovitch
namespace RootPairing end RootPairing
namespace LieAlgebra end LieAlgebra
namespace AlgebraicGeometry end AlgebraicGeometry
namespace BoxIntegral end BoxIntegral
namespace Behrend end Behrend
namespace ContDiffAt end ContDiffAt
namespace GroupTheory end GroupTheory

section
variable {α β : Type*} [Preorder α] [Preorder β] {f : α → β} {s : Set α}

instance [i : Decidable (∀ a b, a ≤ b → f a ≤ f b)] : Decidable (Monotone f) := i
instance [i : Decidable (∀ a b, a ≤ b → f b ≤ f a)] : Decidable (Antitone f) := i
instance [i : Decidable (∀ a b, a < b → f a < f b)] : Decidable (StrictMono f) := i
instance [i : Decidable (∀ a b, a < b → f b < f a)] : Decidable (StrictAnti f) := i
end

namespace BigOperators
open Lean

/-- The older way to write `∑ x ∈ s, f x`. -/
macro (name := bigsumin) "∑ " x:ident " in " s:term ", " v:term:67 : term =>
  `(Finset.sum $s fun $x => $v)
/-- The older way to write `∏ x ∈ s, f x`. -/
macro (name := bigprodin) "∏ " x:ident " in " s:term ", " v:term:67 : term =>
  `(Finset.prod $s fun $x => $v)
end BigOperators

/-- The class of an element. -/
notation:arg "⟦" a "⟧" => Quotient.mk _ a

namespace Real
/-- The exponential function of the real numbers. -/
scoped notation "rexp" => Real.exp
end Real

namespace Complex
/-- The exponential function of the complex numbers. -/
scoped notation "cexp" => Complex.exp
end Complex
