import Vocabulary.Order.Monotone

/-!
# Types of functions with properties

A type of maps such as `G →* H` is `FunLike`: its elements can be applied, and are determined by
their values. `EquivLike` is the same for bijections with an inverse.
-/

universe u v w

/-- The elements of `F` are functions `(a : α) → β a`. -/
class DFunLike (F : Sort u) (α : outParam (Sort v)) (β : outParam (α → Sort w)) where
  /-- The function. -/
  coe : F → ∀ a : α, β a
  coe_injective' : Function.Injective coe

/-- The elements of `F` are functions `α → β`. -/
abbrev FunLike (F : Sort u) (α : Sort v) (β : Sort w) := DFunLike F α fun _ => β

section
variable {F : Sort u} {α : Sort v} {β : α → Sort w} [i : DFunLike F α β]

instance (priority := 100) DFunLike.hasCoeToFun : CoeFun F (fun _ => ∀ a : α, β a) where
  coe := @DFunLike.coe _ _ β _

theorem DFunLike.coe_injective : Function.Injective (fun f : F => (f : ∀ a : α, β a)) :=
  DFunLike.coe_injective'
theorem DFunLike.ext (f g : F) (h : ∀ x : α, f x = g x) : f = g :=
  DFunLike.coe_injective' (funext h)
theorem DFunLike.congr_fun {f g : F} (h : f = g) (x : α) : f x = g x := h ▸ rfl
end

/-- Applied maps are printed as functions. -/
@[app_unexpander DFunLike.coe] def DFunLike.unexpandCoe : Lean.PrettyPrinter.Unexpander
  | `($_ $f $x) => `($f $x)
  | `($_ $f) => `(⇑$f)
  | _ => throw ()

/-- The elements of `E` are bijections from `α` to `β`. -/
class EquivLike (E : Sort u) (α : outParam (Sort v)) (β : outParam (Sort w)) where
  /-- The function. -/
  coe : E → α → β
  /-- The inverse function. -/
  inv : E → β → α
  left_inv : ∀ e, Function.LeftInverse (inv e) (coe e)
  right_inv : ∀ e, Function.RightInverse (inv e) (coe e)
  coe_injective' : ∀ e g, coe e = coe g → inv e = inv g → e = g

instance (priority := 100) EquivLike.toFunLike {E : Sort u} {α : Sort v} {β : Sort w}
    [EquivLike E α β] : FunLike E α β where
  coe := EquivLike.coe
  coe_injective' e g h := EquivLike.coe_injective' e g h <| funext fun y => by
    have h₁ := EquivLike.right_inv e y
    have h₂ := EquivLike.left_inv g (EquivLike.inv e y)
    rw [← h, h₁] at h₂
    exact h₂.symm
