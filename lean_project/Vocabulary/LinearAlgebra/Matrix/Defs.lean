import Vocabulary.LinearAlgebra.Matrix.Vec
import Vocabulary.Algebra.Module.Algebra
import Vocabulary.LinearAlgebra.Sum
import Vocabulary.BigOperators.Ring

/-!
# Matrices: `Matrix m n α`, `!![a, b; c, d]`, sums, multiples, products, transposes
-/

noncomputable section

universe u v w x y z
variable {l : Type u} {m : Type v} {n : Type w} {o : Type x} {α : Type y} {R : Type z}

/-- A matrix with rows indexed by `m` and columns indexed by `n`. -/
def Matrix (m : Type u) (n : Type v) (α : Type w) : Type max u v w := m → n → α

namespace Matrix

theorem ext {M N : Matrix m n α} : (∀ i j, M i j = N i j) → M = N :=
  fun h => funext fun i => funext (h i)
attribute [ext] Matrix.ext

/-- A function of two indices as a matrix. -/
def of : (m → n → α) ≃ Matrix m n α := Equiv.refl _

@[simp] theorem of_apply (f : m → n → α) (i j) : of f i j = f i j := rfl

/-- The entries after a function. -/
def map {β : Type x} (M : Matrix m n α) (f : α → β) : Matrix m n β := of fun i j => f (M i j)
@[simp] theorem map_apply {β : Type x} {M : Matrix m n α} {f : α → β} {i : m} {j : n} :
    M.map f i j = f (M i j) := rfl

/-- Rows and columns exchanged, `Mᵀ`. -/
def transpose (M : Matrix m n α) : Matrix n m α := of fun x y => M y x
@[inherit_doc] scoped postfix:1024 "ᵀ" => Matrix.transpose
@[simp] theorem transpose_apply (M : Matrix m n α) (i j) : transpose M i j = M j i := rfl
@[simp] theorem transpose_transpose (M : Matrix m n α) : Mᵀᵀ = M := rfl

/-- The rows and columns with given indices. -/
def submatrix (A : Matrix m n α) (r_reindex : l → m) (c_reindex : o → n) : Matrix l o α :=
  of fun i j => A (r_reindex i) (c_reindex j)
@[simp] theorem submatrix_apply (A : Matrix m n α) (r : l → m) (c : o → n) (i j) :
    A.submatrix r c i j = A (r i) (c j) := rfl

/-- The matrix with other names of the indices. -/
def reindex (eₘ : m ≃ l) (eₙ : n ≃ o) : Matrix m n α ≃ Matrix l o α where
  toFun M := M.submatrix eₘ.symm eₙ.symm
  invFun M := M.submatrix eₘ eₙ
  left_inv M := ext fun i j => by simp
  right_inv M := ext fun i j => by simp

/-- A row of a matrix. -/
def row (A : Matrix m n α) (i : m) : n → α := A i
/-- A column of a matrix. -/
def col (A : Matrix m n α) (j : n) : m → α := fun i => A i j
/-- The vector as the column of a matrix. -/
def replicateCol (ι : Type u) (w : m → α) : Matrix m ι α := of fun x _ => w x
/-- The vector as the row of a matrix. -/
def replicateRow (ι : Type u) (v : n → α) : Matrix ι n α := of fun _ y => v y
/-- The matrix with the products of the entries of two vectors. -/
def vecMulVec [Mul α] (w : m → α) (v : n → α) : Matrix m n α := of fun x y => w x * v y
/-- The matrix with a row replaced. -/
def updateRow [DecidableEq m] (M : Matrix m n α) (i : m) (b : n → α) : Matrix m n α :=
  of fun x => if x = i then b else M x
/-- The matrix with a column replaced. -/
def updateCol [DecidableEq n] (M : Matrix m n α) (j : n) (b : m → α) : Matrix m n α :=
  of fun x y => if y = j then b x else M x y

instance inhabited [Inhabited α] : Inhabited (Matrix m n α) :=
  inferInstanceAs (Inhabited (m → n → α))
instance add [Add α] : Add (Matrix m n α) := Pi.instAdd
instance addSemigroup [AddSemigroup α] : AddSemigroup (Matrix m n α) := Pi.addSemigroup
instance zero [Zero α] : Zero (Matrix m n α) := Pi.instZero
instance addZeroClass [AddZeroClass α] : AddZeroClass (Matrix m n α) := Pi.addZeroClass
instance addMonoid [AddMonoid α] : AddMonoid (Matrix m n α) := Pi.addMonoid
instance addCommMonoid [AddCommMonoid α] : AddCommMonoid (Matrix m n α) := Pi.addCommMonoid
instance neg [Neg α] : Neg (Matrix m n α) := Pi.instNeg
instance sub [Sub α] : Sub (Matrix m n α) := Pi.instSub
instance addGroup [AddGroup α] : AddGroup (Matrix m n α) := Pi.addGroup
instance addCommGroup [AddCommGroup α] : AddCommGroup (Matrix m n α) := Pi.addCommGroup
instance smul [SMul R α] : SMul R (Matrix m n α) := Pi.instSMul
instance mulAction [Monoid R] [MulAction R α] : MulAction R (Matrix m n α) := Pi.mulAction
instance module [Semiring R] [AddCommMonoid α] [Module R α] : Module R (Matrix m n α) := Pi.module

@[simp] theorem zero_apply [Zero α] (i : m) (j : n) : (0 : Matrix m n α) i j = 0 := rfl
@[simp] theorem add_apply [Add α] (A B : Matrix m n α) (i : m) (j : n) :
    (A + B) i j = A i j + B i j := rfl
@[simp] theorem smul_apply [SMul R α] (r : R) (A : Matrix m n α) (i : m) (j : n) :
    (r • A) i j = r • A i j := rfl
@[simp] theorem sub_apply [Sub α] (A B : Matrix m n α) (i : m) (j : n) :
    (A - B) i j = A i j - B i j := rfl
@[simp] theorem neg_apply [Neg α] (A : Matrix m n α) (i : m) (j : n) : (-A) i j = -A i j := rfl
@[simp] theorem transpose_add [Add α] (M N : Matrix m n α) : (M + N)ᵀ = Mᵀ + Nᵀ := rfl
@[simp] theorem transpose_zero [Zero α] : (0 : Matrix m n α)ᵀ = 0 := rfl
@[simp] theorem transpose_smul [SMul R α] (c : R) (M : Matrix m n α) : (c • M)ᵀ = c • Mᵀ := rfl
@[simp] theorem transpose_neg [Neg α] (M : Matrix m n α) : (-M)ᵀ = -Mᵀ := rfl
@[simp] theorem transpose_sub [Sub α] (M N : Matrix m n α) : (M - N)ᵀ = Mᵀ - Nᵀ := rfl

section DecidableEq
variable [DecidableEq n]

/-- The matrix with given entries on the diagonal and `0` elsewhere. -/
def diagonal [Zero α] (d : n → α) : Matrix n n α := of fun i j => if i = j then d i else 0

theorem diagonal_apply [Zero α] (d : n → α) (i j) :
    diagonal d i j = if i = j then d i else 0 := rfl
@[simp] theorem diagonal_apply_eq [Zero α] (d : n → α) (i : n) : diagonal d i i = d i := if_pos rfl
@[simp] theorem diagonal_apply_ne [Zero α] (d : n → α) {i j : n} (h : i ≠ j) :
    diagonal d i j = 0 := if_neg h
@[simp] theorem diagonal_transpose [Zero α] (v : n → α) : (diagonal v)ᵀ = diagonal v :=
  ext fun i j => by
    rw [transpose_apply, diagonal_apply, diagonal_apply]
    by_cases h : i = j
    · rw [h]
    · rw [if_neg h, if_neg (Ne.symm h)]

instance one [Zero α] [One α] : One (Matrix n n α) := ⟨diagonal fun _ => 1⟩
theorem one_apply [Zero α] [One α] {i j : n} : (1 : Matrix n n α) i j = if i = j then 1 else 0 :=
  rfl
@[simp] theorem one_apply_eq [Zero α] [One α] (i : n) : (1 : Matrix n n α) i i = 1 := if_pos rfl
theorem one_apply_ne [Zero α] [One α] {i j : n} : i ≠ j → (1 : Matrix n n α) i j = 0 :=
  fun h => if_neg h
@[simp] theorem diagonal_one [Zero α] [One α] : (diagonal fun _ => 1 : Matrix n n α) = 1 := rfl
@[simp] theorem transpose_one [Zero α] [One α] : (1 : Matrix n n α)ᵀ = 1 :=
  diagonal_transpose _

instance instNatCast [Zero α] [NatCast α] : NatCast (Matrix n n α) := ⟨fun m => diagonal fun _ => m⟩
instance instIntCast [Zero α] [IntCast α] : IntCast (Matrix n n α) := ⟨fun m => diagonal fun _ => m⟩
end DecidableEq

/-- The diagonal entries. -/
def diag (A : Matrix n n α) (i : n) : α := A i i
@[simp] theorem diag_apply (A : Matrix n n α) (i : n) : diag A i = A i i := rfl

/-- The matrix with entry `a` at `(i, j)` and `0` elsewhere. -/
def single [DecidableEq m] [DecidableEq n] [Zero α] (i : m) (j : n) (a : α) : Matrix m n α :=
  of fun i' j' => if i = i' ∧ j = j' then a else 0

end Matrix

section Product
variable [Fintype m]

/-- The dot product of two vectors, `v ⬝ᵥ w`. -/
def dotProduct [Mul α] [AddCommMonoid α] (v w : m → α) : α := ∑ i, v i * w i

@[inherit_doc] infixl:72 " ⬝ᵥ " => dotProduct

namespace Matrix

instance instHMulOfFintypeOfMulOfAddCommMonoid [Mul α] [AddCommMonoid α] :
    HMul (Matrix l m α) (Matrix m n α) (Matrix l n α) :=
  ⟨fun M N => of fun i k => (fun j => M i j) ⬝ᵥ fun j => N j k⟩

theorem mul_apply [Mul α] [AddCommMonoid α] {M : Matrix l m α} {N : Matrix m n α} {i k} :
    (M * N) i k = ∑ j, M i j * N j k := rfl

instance instMul [Fintype n] [Mul α] [AddCommMonoid α] : Mul (Matrix n n α) := ⟨fun M N => M * N⟩

theorem mul_apply' [Fintype n] [Mul α] [AddCommMonoid α] {M N : Matrix n n α} {i k} :
    (M * N) i k = ∑ j, M i j * N j k := rfl

/-- The product of a matrix with a column vector, `M *ᵥ v`. -/
def mulVec [Fintype n] [NonUnitalNonAssocSemiring α] (M : Matrix m n α) (v : n → α) : m → α :=
  fun i => (fun j => M i j) ⬝ᵥ v
@[inherit_doc] scoped infixr:73 " *ᵥ " => Matrix.mulVec

/-- The product of a row vector with a matrix, `v ᵥ* M`. -/
def vecMul [NonUnitalNonAssocSemiring α] (v : m → α) (M : Matrix m n α) : n → α :=
  fun j => v ⬝ᵥ fun i => M i j
@[inherit_doc] scoped infixl:73 " ᵥ* " => Matrix.vecMul

/-- The sum of the diagonal entries. -/
def trace [Fintype n] [AddCommMonoid α] (A : Matrix n n α) : α := ∑ i, diag A i

section Semiring
variable [Semiring α]

protected theorem mul_assoc [Fintype n] (L : Matrix l m α) (M : Matrix m n α) (N : Matrix n o α) :
    L * M * N = L * (M * N) := by
  ext i j
  simp only [mul_apply, Finset.sum_mul, Finset.mul_sum]
  rw [Finset.sum_comm]
  exact Finset.sum_congr rfl fun x _ => Finset.sum_congr rfl fun y _ => mul_assoc _ _ _
protected theorem mul_add (L : Matrix l m α) (M N : Matrix m n α) :
    L * (M + N) = L * M + L * N := by
  ext i j
  simp only [mul_apply, add_apply, mul_add, Finset.sum_add_distrib]
protected theorem add_mul (L M : Matrix l m α) (N : Matrix m n α) :
    (L + M) * N = L * N + M * N := by
  ext i j
  simp only [mul_apply, add_apply, add_mul, Finset.sum_add_distrib]
@[simp] protected theorem zero_mul (N : Matrix m n α) : (0 : Matrix l m α) * N = 0 := by
  ext i j
  simp only [mul_apply, zero_apply, zero_mul, Finset.sum_const_zero]
@[simp] protected theorem mul_zero (M : Matrix l m α) : M * (0 : Matrix m n α) = 0 := by
  ext i j
  simp only [mul_apply, zero_apply, mul_zero, Finset.sum_const_zero]
@[simp] protected theorem one_mul [DecidableEq m] (M : Matrix m n α) :
    (1 : Matrix m m α) * M = M := by
  ext i j
  rw [mul_apply, Finset.sum_eq_single i (fun b _ hb => by rw [one_apply_ne (Ne.symm hb), zero_mul])
    fun h => absurd (Finset.mem_univ i) h, one_apply_eq, one_mul]
omit [Fintype m] in
@[simp] protected theorem mul_one [Fintype n] [DecidableEq n] (M : Matrix m n α) :
    M * (1 : Matrix n n α) = M := by
  ext i j
  rw [mul_apply, Finset.sum_eq_single j (fun b _ hb => by rw [one_apply_ne hb, mul_zero])
    fun h => absurd (Finset.mem_univ j) h, one_apply_eq, mul_one]
@[simp] theorem one_mulVec [DecidableEq m] (v : m → α) : (1 : Matrix m m α) *ᵥ v = v := by
  funext i
  show ∑ j, (1 : Matrix m m α) i j * v j = v i
  rw [Finset.sum_eq_single i (fun b _ hb => by rw [one_apply_ne (Ne.symm hb), zero_mul])
    fun h => absurd (Finset.mem_univ i) h, one_apply_eq, one_mul]

instance instSemiring [Fintype n] [DecidableEq n] : Semiring (Matrix n n α) :=
  { Matrix.addCommMonoid with
    mul_assoc := Matrix.mul_assoc
    one_mul := Matrix.one_mul
    mul_one := Matrix.mul_one
    left_distrib := Matrix.mul_add
    right_distrib := Matrix.add_mul
    zero_mul := Matrix.zero_mul
    mul_zero := Matrix.mul_zero
    natCast_zero := by ext i j; show (if i = j then ((0 : ℕ) : α) else 0) = 0; simp
    natCast_succ := fun k => by
      ext i j
      show (if i = j then ((k + 1 : ℕ) : α) else 0) =
        (if i = j then (k : α) else 0) + if i = j then 1 else 0
      split
      · exact Nat.cast_succ k
      · exact (add_zero 0).symm }
end Semiring

instance instRing [Fintype n] [DecidableEq n] [Ring α] : Ring (Matrix n n α) :=
  { Matrix.instSemiring, Matrix.addCommGroup with
    intCast_ofNat := fun k => by
      ext i j
      show (if i = j then (((k : ℕ) : ℤ) : α) else 0) = if i = j then (k : α) else 0
      rw [Int.cast_natCast]
    intCast_negSucc := fun k => by
      ext i j
      show (if i = j then (Int.negSucc k : α) else 0) = -if i = j then ((k + 1 : ℕ) : α) else 0
      split
      · exact Int.cast_negSucc k
      · exact neg_zero.symm }

/-- The diagonal matrices as a homomorphism from vectors. -/
def diagonalRingHom (n : Type w) (α : Type y) [Semiring α] [Fintype n] [DecidableEq n] :
    (n → α) →+* Matrix n n α where
  toFun := diagonal
  map_one' := rfl
  map_zero' := by ext i j; simp [diagonal_apply]
  map_add' v w := by ext i j; simp only [diagonal_apply, add_apply]; split <;> simp
  map_mul' v w := by
    ext i j
    rw [mul_apply, Finset.sum_eq_single i (fun b _ hb => by
      rw [diagonal_apply_ne v (Ne.symm hb), zero_mul]) fun h => absurd (Finset.mem_univ i) h]
    simp only [diagonal_apply, if_true, Pi.mul_apply]
    split <;> simp

/-- The scalar matrices as a homomorphism from the entries. -/
def scalar {α : Type y} [Semiring α] (n : Type w) [DecidableEq n] [Fintype n] :
    α →+* Matrix n n α :=
  (diagonalRingHom n α).comp ⟨⟨⟨fun a _ => a, rfl⟩, fun _ _ => rfl⟩, rfl, fun _ _ => rfl⟩

@[simp] theorem scalar_apply [Fintype n] [DecidableEq n] [Semiring α] (a : α) :
    scalar n a = diagonal fun _ => a := rfl

instance instAlgebra [Fintype n] [DecidableEq n] [CommSemiring R] [Semiring α] [Algebra R α] :
    Algebra R (Matrix n n α) where
  algebraMap := (scalar n).comp (algebraMap R α)
  commutes' r M := by
    ext i j
    show ((diagonal fun _ => algebraMap R α r : Matrix n n α) * M) i j =
      (M * (diagonal fun _ => algebraMap R α r : Matrix n n α)) i j
    rw [mul_apply, mul_apply, Finset.sum_eq_single i (fun b _ hb => by
        rw [diagonal_apply_ne _ (Ne.symm hb), zero_mul]) fun h => absurd (Finset.mem_univ i) h,
      Finset.sum_eq_single j (fun b _ hb => by
        rw [diagonal_apply_ne _ hb, mul_zero]) fun h => absurd (Finset.mem_univ j) h,
      diagonal_apply_eq, diagonal_apply_eq, Algebra.commutes]
  smul_def' r M := by
    ext i j
    show r • M i j = ((diagonal fun _ => algebraMap R α r : Matrix n n α) * M) i j
    rw [mul_apply, Finset.sum_eq_single i (fun b _ hb => by
        rw [diagonal_apply_ne _ (Ne.symm hb), zero_mul]) fun h => absurd (Finset.mem_univ i) h,
      diagonal_apply_eq, Algebra.smul_def]

@[simp] theorem transpose_mul [CommSemiring α] (M : Matrix l m α) (N : Matrix m n α) :
    (M * N)ᵀ = Nᵀ * Mᵀ := by
  ext i j
  show ∑ k, M j k * N k i = ∑ k, N k i * M j k
  exact Finset.sum_congr rfl fun k _ => mul_comm _ _

@[simp] theorem trace_transpose [Fintype n] [AddCommMonoid α] (A : Matrix n n α) : trace Aᵀ = trace A := rfl
@[simp] theorem trace_add [Fintype n] [AddCommMonoid α] (A B : Matrix n n α) :
    trace (A + B) = trace A + trace B := Finset.sum_add_distrib
@[simp] theorem trace_zero [Fintype n] [AddCommMonoid α] : trace (0 : Matrix n n α) = 0 := Finset.sum_const_zero
theorem trace_mul_comm [Fintype n] [CommSemiring α] (A : Matrix m n α) (B : Matrix n m α) :
    trace (A * B) = trace (B * A) := by
  show ∑ i, ∑ j, A i j * B j i = ∑ j, ∑ i, B j i * A i j
  rw [Finset.sum_comm]
  exact Finset.sum_congr rfl fun i _ => Finset.sum_congr rfl fun j _ => mul_comm _ _

end Matrix
end Product

/-- A row of a matrix in the notation `!![a, b; c, d]`. -/
declare_syntax_cat matrixRows
syntax vecEntries : matrixRows
syntax vecEntries ";" : matrixRows
syntax vecEntries "; " matrixRows : matrixRows

/-- `!![a, b; c, d]` is the matrix with rows `a, b` and `c, d`. -/
syntax (name := matrixNotation) "!![" matrixRows "]" : term

/-- The rows of a matrix as a vector of vectors. -/
syntax (name := matrixRowsTerm) "matrixRows% " "[" matrixRows "]" : term

macro_rules
  | `(!![$rows:matrixRows]) => `(Matrix.of matrixRows% [$rows:matrixRows])
  | `(matrixRows% [$row:vecEntries]) => `(Matrix.vecCons ![$row:vecEntries] Matrix.vecEmpty)
  | `(matrixRows% [$row:vecEntries;]) => `(Matrix.vecCons ![$row:vecEntries] Matrix.vecEmpty)
  | `(matrixRows% [$row:vecEntries; $rows:matrixRows]) =>
    `(Matrix.vecCons ![$row:vecEntries] (matrixRows% [$rows:matrixRows]))
end
