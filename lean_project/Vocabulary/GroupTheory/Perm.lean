import Vocabulary.GroupTheory.Action
import Vocabulary.Finset.Fintype

/-!
# Permutations: transpositions, cycles, the sign, the alternating group
-/

noncomputable section

universe u v

/-- The negative of a unit. -/
instance Units.instNeg {R : Type u} [Ring R] : Neg Rˣ := ⟨fun u => ⟨-u.val, -u.inv,
  by rw [neg_mul, mul_neg, neg_neg, u.val_inv], by rw [neg_mul, mul_neg, neg_neg, u.inv_val]⟩⟩

/-- The map that exchanges `a` and `b`, on elements. -/
def Equiv.swapCore {α : Type u} [DecidableEq α] (a b r : α) : α :=
  if r = a then b else if r = b then a else r

theorem Equiv.swapCore_swapCore {α : Type u} [DecidableEq α] (r a b : α) :
    swapCore a b (swapCore a b r) = r := by
  unfold swapCore; grind

/-- The permutation that exchanges `a` and `b`. -/
def Equiv.swap {α : Type u} [DecidableEq α] (a b : α) : Equiv.Perm α :=
  ⟨swapCore a b, swapCore a b, fun r => swapCore_swapCore r a b, fun r => swapCore_swapCore r a b⟩

theorem Equiv.swap_apply_def {α : Type u} [DecidableEq α] (a b x : α) :
    swap a b x = if x = a then b else if x = b then a else x := rfl
@[simp] theorem Equiv.swap_apply_left {α : Type u} [DecidableEq α] (a b : α) : swap a b a = b :=
  if_pos rfl
@[simp] theorem Equiv.swap_apply_right {α : Type u} [DecidableEq α] (a b : α) : swap a b b = a := by
  rw [swap_apply_def]; split
  · next h => exact h
  · exact if_pos rfl

namespace Equiv.Perm
variable {α : Type u}

/-- The permutation exchanges two elements and leaves all others fixed. -/
def IsSwap [DecidableEq α] (f : Equiv.Perm α) : Prop := ∃ x y, x ≠ y ∧ f = Equiv.swap x y

/-- `y` is in the cycle of `x`. -/
def SameCycle (f : Equiv.Perm α) (x y : α) : Prop := ∃ i : ℤ, (f ^ i) x = y

/-- The permutation moves the elements of exactly one cycle. -/
def IsCycle (f : Equiv.Perm α) : Prop := ∃ x, f x ≠ x ∧ ∀ ⦃y⦄, f y ≠ y → SameCycle f x y

/-- No element is moved by both permutations. -/
def Disjoint (f g : Equiv.Perm α) : Prop := ∀ x, f x = x ∨ g x = x

/-- The elements that a permutation moves. -/
def support [DecidableEq α] [Fintype α] (f : Equiv.Perm α) : Finset α :=
  Finset.univ.filter fun x => f x ≠ x

@[simp] theorem mem_support [DecidableEq α] [Fintype α] {f : Equiv.Perm α} {x : α} :
    x ∈ f.support ↔ f x ≠ x := by simp [support]

open Classical in
/-- The sign: the homomorphism to `±1` that is `-1` on transpositions. -/
def sign [DecidableEq α] [Fintype α] : Equiv.Perm α →* ℤˣ :=
  if h : ∃ f : Equiv.Perm α →* ℤˣ, ∀ x y : α, x ≠ y → f (Equiv.swap x y) = -1 then choose h else 1

open Classical in
/-- The lengths of the nontrivial cycles of a permutation. -/
def cycleType [DecidableEq α] [Fintype α] (f : Equiv.Perm α) : Multiset ℕ :=
  if h : ∃ l : List (Equiv.Perm α), (∀ g ∈ l, g.IsCycle) ∧ l.Pairwise Disjoint ∧
    l.foldr (· * ·) 1 = f then ((choose h).map fun g => g.support.card : List ℕ) else 0
end Equiv.Perm

/-- The permutations of sign `1`. -/
def alternatingGroup (α : Type u) [Fintype α] [DecidableEq α] : Subgroup (Equiv.Perm α) :=
  (Equiv.Perm.sign : Equiv.Perm α →* ℤˣ).ker

theorem Equiv.Perm.mem_alternatingGroup {α : Type u} [Fintype α] [DecidableEq α]
    {f : Equiv.Perm α} : f ∈ alternatingGroup α ↔ Equiv.Perm.sign f = 1 := Iff.rfl
