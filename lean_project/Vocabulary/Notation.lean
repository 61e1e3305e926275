import Lean.Elab.Term
/-!
# Notation shared by every other file

`ℕ`, `ℤ`, `ℚ`, the `lemma` command, unique existence `∃! x, p x`, and the namespaces that people
open (`BigOperators`, `Topology`, …) even where they hold nothing here.
-/

universe u

/-- The natural numbers. -/
notation "ℕ" => Nat
/-- The integers. -/
notation "ℤ" => Int
/-- The rational numbers. -/
notation "ℚ" => Rat

namespace BigOperators end BigOperators
namespace Real end Real
namespace NNReal end NNReal
namespace Complex end Complex
namespace Topology end Topology
namespace Filter end Filter
namespace Polynomial end Polynomial
namespace Set end Set
namespace Finset end Finset
namespace Classical end Classical

namespace Lean

/-- `u_n` for the first `n` from `i` on that makes no name of a level in use. -/
partial def freshLevelName (names : List Name) (i : Nat) : Name :=
  let name := .mkSimple ("u_" ++ toString i)
  if names.elem name then freshLevelName names (i + 1) else name

open Elab Term in
/-- A universe level of its own, a parameter of the declaration. -/
def newLevelParam : TermElabM Level := do
  let names := (← get).levelNames
  let name := freshLevelName names 1
  modify fun s => { s with levelNames := name :: names }
  return .param name

end Lean

open Lean in
/-- `Type*` is `Type u` with a universe level of its own. -/
elab (name := typeStar) "Type*" : term => return .sort (.succ (← newLevelParam))

open Lean in
/-- `Sort*` is `Sort u` with a universe level of its own. -/
elab (name := sortStar) "Sort*" : term => return .sort (← newLevelParam)

/-- A proposition as an instance: `[Fact p.Prime]`. -/
class Fact (p : Prop) : Prop where
  /-- The proposition holds. -/
  out : p

/-- `lemma` means the same as `theorem`. -/
syntax (name := lemmaCommand) (priority := default + 1) declModifiers
  group("lemma " declId ppIndent(declSig) declVal) : command

macro_rules
  | `($mods:declModifiers lemma $name $sig $val) => `($mods:declModifiers theorem $name $sig $val)

/-- There is exactly one `x` with `p x`. -/
def ExistsUnique {α : Sort u} (p : α → Prop) : Prop := ∃ x, p x ∧ ∀ y, p y → y = x

open Lean in
/-- How many variables explicit binders bind. -/
def Lean.explicitBinderCount (binders : TSyntax ``explicitBinders) : Nat :=
  let inner := binders.raw[0]
  if inner.isOfKind ``unbracketedExplicitBinders then inner[0].getNumArgs
  else if inner.getNumArgs = 1 then inner[0][1].getNumArgs
  else 2

open Lean in
/-- `∃! x : α, p x` means that there is exactly one `x` in `α` with `p x`. -/
macro (name := existsUnique) "∃!" xs:explicitBinders ", " p:term : term => do
  if explicitBinderCount xs ≠ 1 then
    throw (.error xs "`∃!` binds one variable: write `∃! x, ∃! y, …` or `∃! p : α × β, …`")
  return ⟨← expandExplicitBinders ``ExistsUnique xs p⟩

/-- `∃! x ∈ s, p x` means `∃! x, x ∈ s ∧ p x`, and likewise for the other binder predicates. -/
macro (name := existsUniqueBinderPred) "∃!" x:ident b:binderPred ", " p:term : term =>
  `(∃! $x:ident, satisfies_binder_pred% $x $b ∧ $p)

variable {α : Sort u} {p : α → Prop}

theorem ExistsUnique.intro (w : α) (h₁ : p w) (h₂ : ∀ y, p y → y = w) : ExistsUnique p :=
  ⟨w, h₁, h₂⟩

theorem ExistsUnique.exists : ExistsUnique p → ∃ x, p x
  | ⟨x, h, _⟩ => ⟨x, h⟩

theorem ExistsUnique.unique (h : ExistsUnique p) {y₁ y₂ : α} (h₁ : p y₁) (h₂ : p y₂) : y₁ = y₂ :=
  h.elim fun _ hx => (hx.2 _ h₁).trans (hx.2 _ h₂).symm
