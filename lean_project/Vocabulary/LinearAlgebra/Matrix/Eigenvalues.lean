import Vocabulary.NumberTheory.Characters

/-!
# The eigenvalues of Hermitian matrices
-/

noncomputable section

universe u v
variable {𝕜 : Type u} [RCLike 𝕜] {n : Type v} [Fintype n] [DecidableEq n] {A : Matrix n n 𝕜}

namespace Matrix.IsHermitian

open Classical in
/-- The eigenvalues of a Hermitian matrix in decreasing order. -/
def eigenvalues₀ (_hA : A.IsHermitian) : Fin (Fintype.card n) → ℝ :=
  if h : ∃ f : Fin (Fintype.card n) → ℝ, Antitone f ∧
    A.charpoly = ∏ i, (Polynomial.X - Polynomial.C ((f i : ℝ) : 𝕜)) then choose h else fun _ => 0

open Classical in
/-- The eigenvalues of a Hermitian matrix, with the rows as indices. -/
def eigenvalues (hA : A.IsHermitian) : n → ℝ := 
  if h : Nonempty (n ≃ Fin (Fintype.card n)) then fun i => hA.eigenvalues₀ (choice h i)
  else fun _ => 0
end Matrix.IsHermitian
end
