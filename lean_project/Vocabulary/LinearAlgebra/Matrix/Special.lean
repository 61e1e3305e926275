import Vocabulary.LinearAlgebra.Matrix.ToLin
import Vocabulary.Algebra.Star

/-!
# Symmetric, Hermitian, diagonal, positive definite matrices; conjugate transposes
-/

noncomputable section

universe u v w
variable {m : Type u} {n : Type v} {α : Type w}

namespace Matrix

/-- The transpose with conjugated entries, `Mᴴ`. -/
def conjTranspose [Star α] (M : Matrix m n α) : Matrix n m α := M.transpose.map star

@[inherit_doc] scoped postfix:1024 "ᴴ" => Matrix.conjTranspose

@[simp] theorem conjTranspose_apply [Star α] (M : Matrix m n α) (i j) :
    Mᴴ j i = star (M i j) := rfl
@[simp] theorem conjTranspose_conjTranspose [InvolutiveStar α] (M : Matrix m n α) : Mᴴᴴ = M :=
  Matrix.ext fun _ _ => star_star _

/-- The matrix equals its transpose. -/
def IsSymm (A : Matrix n n α) : Prop := Aᵀ = A

/-- The matrix equals its conjugate transpose. -/
def IsHermitian [Star α] (A : Matrix n n α) : Prop := Aᴴ = A

/-- All entries off the diagonal are `0`. -/
def IsDiag [Zero α] (A : Matrix n n α) : Prop := Pairwise fun i j => A i j = 0

/-- The entries below the diagonal are `0`, where the indices are ordered through `b`. -/
def BlockTriangular {β : Type v} [LT β] [Zero α] (M : Matrix m m α) (b : m → β) : Prop :=
  ∀ ⦃i j⦄, b j < b i → M i j = 0

theorem IsSymm.eq {A : Matrix n n α} (h : A.IsSymm) : Aᵀ = A := h
theorem IsSymm.apply {A : Matrix n n α} (h : A.IsSymm) (i j : n) : A j i = A i j :=
  congrFun (congrFun h i) j
theorem IsSymm.ext {A : Matrix n n α} : (∀ i j, A j i = A i j) → A.IsSymm :=
  fun h => Matrix.ext h
theorem IsHermitian.eq [Star α] {A : Matrix n n α} (h : A.IsHermitian) : Aᴴ = A := h
theorem IsHermitian.apply [Star α] {A : Matrix n n α} (h : A.IsHermitian) (i j : n) :
    star (A j i) = A i j := congrFun (congrFun h i) j
theorem isSymm_diagonal [DecidableEq n] [Zero α] (v : n → α) : (diagonal v).IsSymm :=
  diagonal_transpose v

instance instStar [Star α] : Star (Matrix n n α) := ⟨conjTranspose⟩
theorem star_eq_conjTranspose [Star α] (M : Matrix n n α) : star M = Mᴴ := rfl

instance instNonUnitalNonAssocSemiring [Fintype n] [Semiring α] :
    NonUnitalNonAssocSemiring (Matrix n n α) :=
  { Matrix.addCommMonoid with
    left_distrib := Matrix.mul_add
    right_distrib := Matrix.add_mul
    zero_mul := Matrix.zero_mul
    mul_zero := Matrix.mul_zero }

instance instStarRing [Fintype n] [CommSemiring α] [StarRing α] : StarRing (Matrix n n α) where
  star_involutive M := conjTranspose_conjTranspose M
  star_mul M N := Matrix.ext fun i j => by
    show star (∑ k, M j k * N k i) = ∑ k, star (N k i) * star (M j k)
    rw [← starRingEnd_apply, map_sum]
    exact Finset.sum_congr rfl fun k _ => by rw [starRingEnd_apply, star_mul]
  star_add M N := Matrix.ext fun i j => star_add _ _

section Fintype
variable [Fintype n] [Ring α] [PartialOrder α] [StarRing α]

/-- A Hermitian matrix with `star x ⬝ᵥ M *ᵥ x` nonnegative for all vectors `x`. -/
def PosSemidef (M : Matrix n n α) : Prop :=
  M.IsHermitian ∧ ∀ x : n → α, 0 ≤ dotProduct (star x) (M *ᵥ x)

/-- A Hermitian matrix with `star x ⬝ᵥ M *ᵥ x` positive for all vectors `x` other than `0`. -/
def PosDef (M : Matrix n n α) : Prop :=
  M.IsHermitian ∧ ∀ x : n → α, x ≠ 0 → 0 < dotProduct (star x) (M *ᵥ x)

theorem PosSemidef.isHermitian {M : Matrix n n α} (hM : M.PosSemidef) : M.IsHermitian := hM.1
theorem PosDef.isHermitian {M : Matrix n n α} (hM : M.PosDef) : M.IsHermitian := hM.1
end Fintype

end Matrix
end
