import Vocabulary.Analysis.Normed

/-!
# `f =O[l] g`, `f =o[l] g`
-/

universe u v w x

noncomputable section

open Filter Topology

namespace Asymptotics
variable {α : Type u} {E : Type v} {F : Type w} [Norm E] [Norm F]

/-- `‖f x‖ ≤ c * ‖g x‖` eventually. -/
def IsBigOWith (c : ℝ) (l : Filter α) (f : α → E) (g : α → F) : Prop :=
  ∀ᶠ x in l, ‖f x‖ ≤ c * ‖g x‖

/-- The norm of `f` is eventually at most a multiple of that of `g`. -/
def IsBigO (l : Filter α) (f : α → E) (g : α → F) : Prop := ∃ c : ℝ, IsBigOWith c l f g

/-- The norm of `f` is eventually at most every positive multiple of that of `g`. -/
def IsLittleO (l : Filter α) (f : α → E) (g : α → F) : Prop :=
  ∀ ⦃c : ℝ⦄, 0 < c → IsBigOWith c l f g

/-- Each function is big O of the other. -/
def IsTheta (l : Filter α) (f : α → E) (g : α → F) : Prop := IsBigO l f g ∧ IsBigO l g f

end Asymptotics

@[inherit_doc] notation:100 f:100 " =O[" l "] " g:100 => Asymptotics.IsBigO l f g
@[inherit_doc] notation:100 f:100 " =o[" l "] " g:100 => Asymptotics.IsLittleO l f g
@[inherit_doc] notation:100 f:100 " =Θ[" l "] " g:100 => Asymptotics.IsTheta l f g

namespace Asymptotics

/-- The difference is little o of the second function. -/
def IsEquivalent {α : Type u} {β : Type v} [NormedAddCommGroup β] (l : Filter α) (u v : α → β) :
    Prop := (u - v) =o[l] v

@[inherit_doc] scoped notation:50 u:50 " ~[" l:50 "] " v:50 => Asymptotics.IsEquivalent l u v

theorem isLittleO_iff {α : Type u} {E : Type v} {F : Type w} [Norm E] [Norm F] {l : Filter α}
    {f : α → E} {g : α → F} :
    f =o[l] g ↔ ∀ ⦃c : ℝ⦄, 0 < c → ∀ᶠ x in l, ‖f x‖ ≤ c * ‖g x‖ := Iff.rfl

end Asymptotics
end
