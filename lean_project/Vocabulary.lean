import Vocabulary.Notation
import Vocabulary.Order.Basic
import Vocabulary.Algebra.Group
import Vocabulary.Algebra.Ring
import Vocabulary.Algebra.Grind
import Vocabulary.Algebra.Order
import Vocabulary.Nat.Basic
import Vocabulary.Algebra.Shortcuts
import Vocabulary.Rat.Basic
import Vocabulary.Algebra.Divisibility
import Vocabulary.NumberTheory.ModEq
import Vocabulary.Set.Basic
import Vocabulary.Set.Intervals
import Vocabulary.Order.Monotone
import Vocabulary.Logic.FunLike
import Vocabulary.Logic.Equiv
import Vocabulary.Order.Lattice
import Vocabulary.Order.Pi
import Vocabulary.Order.CompleteLattice
import Vocabulary.Order.Relations
import Vocabulary.Nat.Find
import Vocabulary.Axioms
import Vocabulary.Real.Instances
import Vocabulary.Finset.Multiset
import Vocabulary.Finset.Basic
import Vocabulary.Finset.Notation
import Vocabulary.Finset.Interval
import Vocabulary.Finset.Fintype
import Vocabulary.BigOperators.Basic
import Vocabulary.BigOperators.Sum
import Vocabulary.BigOperators.Prod
import Vocabulary.BigOperators.Ring
import Vocabulary.NumberTheory.Functions
import Vocabulary.NumberTheory.ZMod
import Vocabulary.Algebra.Abs
import Vocabulary.Algebra.Floor
import Vocabulary.Real.Basic
import Vocabulary.Real.ConditionallyComplete
import Vocabulary.Real.Sqrt
import Vocabulary.Real.Exp
import Vocabulary.Real.Trig
import Vocabulary.Real.NNReal
import Vocabulary.Complex.Basic
import Vocabulary.Algebra.Hom.Basic
import Vocabulary.Algebra.Hom.Equiv
import Vocabulary.Algebra.Hom.Units
import Vocabulary.Algebra.Pi
import Vocabulary.Algebra.Prod
import Vocabulary.Algebra.Module.Basic
import Vocabulary.Algebra.Module.LinearMap
import Vocabulary.Algebra.Module.Algebra
import Vocabulary.Set.SetLike
import Vocabulary.Tactic.Basic

/-!
# The vocabulary

What statements may speak of, with Mathlib's names and signatures.
-/
