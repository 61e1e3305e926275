prelude

unsafe axiom lcAny : Type

noncomputable section

/-- Natural numbers, for a file that imports nothing. -/
inductive MyNat : Type where
  | zero : MyNat
  | succ (n : MyNat) : MyNat

/-- Equality of `a` with
what it is. -/
inductive MyEq.{u} {α : Sort u} (a : α) : α → Prop where
  | refl : MyEq a a

class Inhab.{u} (α : Sort u) where
  point : α

/-- An instance. -/
@[instance_reducible, instance] def instInhabMyNat : Inhab MyNat := Inhab.mk MyNat.zero

structure Pair.{u, v} (α : Type u) (β : Type v) where
  left : α
  right : β

theorem MyNat.refl (n : MyNat) : MyEq n n := MyEq.refl

private def secret (n : MyNat) : MyNat := MyNat.succ n

protected def MyNat.next (n : MyNat) : MyNat := secret n

@[reducible] def twice.{u} {α : Type u} (f : α → α) (a : α) : α := f (f a)

axiom choice.{u} {α : Sort u} (p : α → Prop) : α

theorem uses_choice (p : MyNat → Prop) : MyEq (choice p) (choice p) := MyEq.refl

def «odd name» : MyNat := twice MyNat.next MyNat.zero

unsafe def danger : MyNat := danger

end
