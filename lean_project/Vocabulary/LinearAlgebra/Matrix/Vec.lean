import Vocabulary.Algebra.Pi

/-!
# Vectors `![a, b, c]`
-/

noncomputable section

universe u v

namespace Fin
variable {n : ℕ}

/-- The tuple with first entry `x`, then the entries of `p`. -/
def cons {α : Fin (n + 1) → Sort u} (x : α 0) (p : ∀ i : Fin n, α i.succ) : ∀ i, α i :=
  fun j => Fin.cases x p j

/-- The tuple without its first entry. -/
def tail {α : Fin (n + 1) → Sort u} (q : ∀ i, α i) : ∀ i : Fin n, α i.succ := fun i => q i.succ

@[simp] theorem cons_zero {α : Fin (n + 1) → Sort u} (x : α 0) (p : ∀ i : Fin n, α i.succ) :
    (cons x p : ∀ i, α i) 0 = x := rfl
@[simp] theorem cons_succ {α : Fin (n + 1) → Sort u} (x : α 0) (p : ∀ i : Fin n, α i.succ)
    (i : Fin n) : (cons x p : ∀ i, α i) i.succ = p i := rfl
end Fin

namespace Matrix
variable {α : Type u} {n : ℕ}

/-- The vector without entries. -/
def vecEmpty : Fin 0 → α := Fin.elim0

/-- The vector with one more entry in front. -/
def vecCons {n : ℕ} (h : α) (t : Fin n → α) : Fin n.succ → α := Fin.cons h t

/-- The first entry. -/
def vecHead {n : ℕ} (v : Fin n.succ → α) : α := v 0

/-- The vector without its first entry. -/
def vecTail {n : ℕ} (v : Fin n.succ → α) : Fin n → α := fun i => v i.succ

@[simp] theorem cons_val_zero (x : α) (u : Fin n → α) : vecCons x u 0 = x := rfl
@[simp] theorem cons_val_succ (x : α) (u : Fin n → α) (i : Fin n) : vecCons x u i.succ = u i := rfl
@[simp] theorem cons_val_one (x : α) (u : Fin n.succ → α) : vecCons x u 1 = u 0 := rfl
@[simp] theorem cons_val_two (x : α) (u : Fin n.succ.succ → α) : vecCons x u 2 = u 1 := rfl
@[simp] theorem head_cons (x : α) (u : Fin n → α) : vecHead (vecCons x u) = x := rfl
@[simp] theorem tail_cons (x : α) (u : Fin n → α) : vecTail (vecCons x u) = u := rfl
end Matrix

/-- The entries of a vector. -/
declare_syntax_cat vecEntries
syntax term : vecEntries
syntax term ", " vecEntries : vecEntries

/-- `![a, b, c]` is the vector with entries `a`, `b`, `c`, a function on `Fin 3`. -/
syntax (name := vecNotation) "![" vecEntries "]" : term
/-- `![]` is the vector without entries. -/
syntax (name := vecNotationEmpty) "![" "]" : term

macro_rules
  | `(![]) => `(Matrix.vecEmpty)
  | `(![$x:term]) => `(Matrix.vecCons $x Matrix.vecEmpty)
  | `(![$x:term, $xs:vecEntries]) => `(Matrix.vecCons $x ![$xs:vecEntries])
