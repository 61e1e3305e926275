import Vocabulary.Polynomial.Basic
import Vocabulary.LinearAlgebra.Matrix.ToLin

/-!
# Characteristic polynomials of matrices and linear maps
-/

noncomputable section

universe u v w
variable {n : Type u} {R : Type v} [CommRing R]

/-- The matrix `X - M` over the polynomials. -/
def Matrix.charmatrix [DecidableEq n] [Fintype n] (M : Matrix n n R) :
    Matrix n n (Polynomial R) :=
  Matrix.scalar n (Polynomial.X : Polynomial R) - M.map Polynomial.C

/-- The characteristic polynomial of a square matrix. -/
def Matrix.charpoly [DecidableEq n] [Fintype n] (M : Matrix n n R) : Polynomial R :=
  M.charmatrix.det

open Classical in
/-- The characteristic polynomial of a linear map: that of its matrix for a finite basis. Mathlib
asks for `[Module.Free R M]` besides, which every vector space is there. -/
def LinearMap.charpoly {M : Type w} [AddCommGroup M] [Module R M] [Module.Finite R M] (f : M →ₗ[R] M) : Polynomial R :=
  if h : ∃ s : Finset M, Nonempty (Module.Basis s R M) then
    let b := choice (choose_spec h)
    (LinearMap.toMatrix b b f).charpoly
  else 1
end
