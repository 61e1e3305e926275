import Vocabulary.Finset.Basic
import Lean.Elab.Term

/-!
# The notation `{x ∈ s | p x}`

A `Finset.filter` where a finite set is expected or `s` is one, otherwise a set, as in Mathlib.
-/

open Lean Elab Term Meta

/-- `{x ∈ s | p x}`: the elements of `s` with a property. -/
syntax (name := separation) "{" ident " ∈ " term " | " term "}" : term

/-- The type, if it is known, is `Finset` of something. -/
def isFinsetType (type : Expr) : MetaM Bool := do
  return (← whnfR (← instantiateMVars type)).isAppOfArity ``Finset 1

/-- The type, if it is known, is `Set` of something. -/
def isSetType (type : Expr) : MetaM Bool := do
  return (← whnfR (← instantiateMVars type)).isAppOfArity ``Set 1

@[term_elab separation] def elabSeparation : TermElab := fun stx expected? => do
  match stx with
  | `({ $x:ident ∈ $s | $p }) =>
    let asSet ← match expected? with
      | some type => isSetType type
      | none => pure false
    let setBuilder ← `(setOf fun $x:ident => $x ∈ $s ∧ $p)
    if asSet then
      elabTerm setBuilder expected?
    else
      let e ← elabTerm s none
      if ← isFinsetType (← inferType e) then
        elabTerm (← `(Finset.filter (fun $x:ident => $p) $(← exprToSyntax e))) expected?
      else
        elabTerm (← `(setOf fun $x:ident => $x ∈ $(← exprToSyntax e) ∧ $p)) expected?
  | _ => throwUnsupportedSyntax

/-- `{x : α | p x}` is a finite set where one is expected: all elements of the finite type `α` with
the property. -/
@[term_elab setBuilder] def elabFinsetBuilder : TermElab := fun stx expected? => do
  let some type := expected? | throwUnsupportedSyntax
  unless ← isFinsetType type do throwUnsupportedSyntax
  match stx with
  | `({ $x:ident | $p }) =>
    elabTerm (← `(Finset.filter (fun $x:ident => $p) $(mkIdent `Finset.univ))) expected?
  | `({ $x:ident : $t | $p }) =>
    elabTerm (← `(Finset.filter (fun $x:ident : $t => $p) $(mkIdent `Finset.univ))) expected?
  | _ => throwUnsupportedSyntax
