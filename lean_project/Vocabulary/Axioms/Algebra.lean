import Vocabulary.Algebra.Shortcuts
import Vocabulary.NumberTheory.ModEq
import Vocabulary.BigOperators.Finprod
import Vocabulary.NumberTheory.ZModField
import Vocabulary.PNat.Basic
import Vocabulary.Complex.Functions
import Vocabulary.Algebra.AddGroup
import Vocabulary.LinearAlgebra.End
import Vocabulary.LinearAlgebra.Matrix.Special
import Vocabulary.LinearAlgebra.Bilinear
import Vocabulary.Polynomial.MvPolynomial
import Vocabulary.LinearAlgebra.TensorProduct
import Vocabulary.GroupTheory.SpecificGroups
import Vocabulary.GroupTheory.FreeGroup
import Vocabulary.GroupTheory.Homs
import Vocabulary.Polynomial.WithDegree
import Vocabulary.RingTheory.Factorization
import Vocabulary.NumberTheory.Zsqrtd
import Vocabulary.NumberTheory.NumberField
import Vocabulary.RingTheory.GCD
import Vocabulary.RingTheory.Dedekind
import Vocabulary.Polynomial.PowerSeries
import Vocabulary.Topology.Algebra
import Vocabulary.Analysis.Extr
import Vocabulary.Analysis.Convex
import Vocabulary.Analysis.ContDiff
import Vocabulary.Analysis.Orthogonal
import Vocabulary.MeasureTheory.Lp
import Vocabulary.NumberTheory.Factorization
import Vocabulary.Tactic.More
import Vocabulary.LinearAlgebra.Matrix.Charpoly

/-!
# Axioms about determinants and the complex numbers
-/

universe u v

namespace Matrix
variable {n : Type u} [DecidableEq n] [Fintype n] {R : Type v} [CommRing R]

/-- The determinant of a product. In Mathlib: `Matrix.det_mul`. -/
@[simp] axiom det_mul (M N : Matrix n n R) : det (M * N) = det M * det N

/-- The cofactors give the inverse up to the determinant. In Mathlib: `Matrix.adjugate_mul`. -/
axiom adjugate_mul (A : Matrix n n R) : adjugate A * A = A.det • (1 : Matrix n n R)
end Matrix

/-- Every polynomial over the complex numbers splits. In Mathlib: `Complex.isAlgClosed`. -/
@[instance] axiom Complex.isAlgClosed : IsAlgClosed ℂ
