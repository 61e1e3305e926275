import Vocabulary.Logic.FunLike

/-!
# Equivalences, finite and infinite types and sets
-/

universe u v w

/-- A bijection between two types, with its inverse. -/
structure Equiv (α : Sort u) (β : Sort v) where
  /-- The map. -/
  toFun : α → β
  /-- The inverse map. -/
  invFun : β → α
  left_inv : Function.LeftInverse invFun toFun
  right_inv : Function.RightInverse invFun toFun

@[inherit_doc] infixl:25 " ≃ " => Equiv

/-- A permutation of a type. -/
abbrev Equiv.Perm (α : Sort u) := Equiv α α

namespace Equiv
variable {α : Sort u} {β : Sort v} {γ : Sort w}

instance : EquivLike (α ≃ β) α β where
  coe := toFun
  inv := invFun
  left_inv := left_inv
  right_inv := right_inv
  coe_injective' e g h₁ h₂ := by cases e; cases g; cases h₁; cases h₂; rfl

/-- The identity. -/
protected def refl (α : Sort u) : α ≃ α := ⟨id, id, fun _ => rfl, fun _ => rfl⟩

/-- The inverse equivalence. -/
protected def symm (e : α ≃ β) : β ≃ α := ⟨e.invFun, e.toFun, e.right_inv, e.left_inv⟩

/-- The composition of two equivalences. -/
protected def trans (e₁ : α ≃ β) (e₂ : β ≃ γ) : α ≃ γ :=
  ⟨fun x => e₂ (e₁ x), fun z => e₁.invFun (e₂.invFun z),
    fun x => (congrArg e₁.invFun (e₂.left_inv _)).trans (e₁.left_inv x),
    fun z => (congrArg e₂ (e₁.right_inv _)).trans (e₂.right_inv z)⟩

theorem ext {e g : α ≃ β} (h : ∀ x, e x = g x) : e = g := DFunLike.ext e g h
attribute [ext] Equiv.ext
@[simp] theorem refl_apply (x : α) : Equiv.refl α x = x := rfl
@[simp] theorem trans_apply (e : α ≃ β) (g : β ≃ γ) (x : α) : e.trans g x = g (e x) := rfl
@[simp] theorem symm_apply_apply (e : α ≃ β) (x : α) : e.symm (e x) = x := e.left_inv x
@[simp] theorem apply_symm_apply (e : α ≃ β) (y : β) : e (e.symm y) = y := e.right_inv y
theorem injective (e : α ≃ β) : Function.Injective e := fun x y h => by
  rw [← e.symm_apply_apply x, h, e.symm_apply_apply]
theorem surjective (e : α ≃ β) : Function.Surjective e := fun y => ⟨e.symm y, e.apply_symm_apply y⟩
theorem bijective (e : α ≃ β) : Function.Bijective e := ⟨e.injective, e.surjective⟩
theorem symm_apply_eq (e : α ≃ β) {x : β} {y : α} : e.symm x = y ↔ x = e y :=
  ⟨fun h => by rw [← h, e.apply_symm_apply], fun h => by rw [h, e.symm_apply_apply]⟩

end Equiv

/-- The type has finitely many elements. -/
class inductive Finite (α : Sort u) : Prop
  | intro {n : ℕ} : α ≃ Fin n → Finite α

/-- The type has infinitely many elements. -/
class Infinite (α : Sort u) : Prop where
  not_finite : ¬Finite α

noncomputable section

open Classical in
/-- The number of elements of a finite type; `0` for an infinite one. -/
protected def Nat.card (α : Type u) : ℕ :=
  if h : ∃ n, Nonempty (α ≃ Fin n) then choose h else 0

namespace Set
variable {α : Type u}

/-- The set has finitely many elements. -/
protected def Finite (s : Set α) : Prop := _root_.Finite s

/-- The set has infinitely many elements. -/
protected def Infinite (s : Set α) : Prop := ¬s.Finite

/-- The number of elements of a finite set; `0` for an infinite one. -/
def ncard (s : Set α) : ℕ := Nat.card s

/-- The set has at most one element. -/
protected def Subsingleton (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → x = y

/-- Any two different elements of the set are related. -/
protected def Pairwise (s : Set α) (r : α → α → Prop) : Prop :=
  ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → x ≠ y → r x y

theorem not_infinite {s : Set α} : ¬s.Infinite ↔ s.Finite := Classical.not_not

end Set

end

/-- The `n`-th iterate of a function. -/
def Nat.iterate {α : Sort u} (op : α → α) : ℕ → α → α
  | 0, a => a
  | n + 1, a => iterate op n (op a)

@[inherit_doc Nat.iterate] notation:max f "^[" n "]" => Nat.iterate f n
