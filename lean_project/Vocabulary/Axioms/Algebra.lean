import Vocabulary.LinearAlgebra.Matrix.Det
import Vocabulary.FieldTheory.Galois
import Vocabulary.Complex.Basic

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
