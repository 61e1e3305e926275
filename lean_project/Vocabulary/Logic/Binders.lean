import Vocabulary.Notation

/-!
# The binders of notations: `x`, `x : α`, `x ∈ s`, `(x : α) (y ∈ s) (_ : p x y)`

One binder, or several each in its own parentheses: what Mathlib's big notations (`⋃`, `⨆`, `∑'`,
`∀ᶠ`, `∫`) bind.
-/

open Lean

/-- One binder: `x`, `x : α`, or `x` with a predicate as in `x ∈ s`. -/
declare_syntax_cat extBinder
syntax binderIdent : extBinder
syntax binderIdent " : " term : extBinder
syntax binderIdent binderPred : extBinder

/-- Binders in parentheses. -/
declare_syntax_cat extBinderList
syntax "(" extBinder ")" : extBinderList
syntax "(" extBinder ")" extBinderList : extBinderList

/-- One binder, or several in parentheses. -/
declare_syntax_cat extBinders
syntax extBinder : extBinders
syntax extBinderList : extBinders

namespace Lean

/-- Bind one binder in `r`: `bind` is given the function of the variable, `pred` the predicate of
the variable and the rest. -/
def foldExtBinder (bind : Term → MacroM Term) (pred : Term → Term → MacroM Term)
    (b : TSyntax `extBinder) (r : Term) : MacroM Term := do
  match b with
  | `(extBinder| $x:ident) => bind (← `(fun $x:ident => $r))
  | `(extBinder| $x:hole) => bind (← `(fun $x:hole => $r))
  | `(extBinder| $x:ident : $t) => bind (← `(fun $x:ident : $t => $r))
  | `(extBinder| $x:hole : $t) => bind (← `(fun $x:hole : $t => $r))
  | `(extBinder| $x:ident $b:binderPred) =>
    let r ← pred (← `(satisfies_binder_pred% $x $b)) r
    bind (← `(fun $x:ident => $r))
  | `(extBinder| _%$_ $b:binderPred) =>
    let r ← pred (← `(satisfies_binder_pred% x $b)) r
    bind (← `(fun x => $r))
  | _ => throw .unsupportedSyntax

/-- Bind the binders in parentheses, the last one first. -/
partial def foldExtBinderList (bind : Term → MacroM Term) (pred : Term → Term → MacroM Term)
    (bs : TSyntax `extBinderList) (r : Term) : MacroM Term := do
  match bs with
  | `(extBinderList| ($b:extBinder)) => foldExtBinder bind pred b r
  | `(extBinderList| ($b:extBinder) $bs:extBinderList) => do
    foldExtBinder bind pred b (← foldExtBinderList bind pred bs r)
  | _ => throw .unsupportedSyntax

/-- Bind all binders, the last one first. -/
def foldExtBindersWith (bind : Term → MacroM Term) (pred : Term → Term → MacroM Term)
    (bs : TSyntax `extBinders) (r : Term) : MacroM Term := do
  match bs with
  | `(extBinders| $b:extBinder) => foldExtBinder bind pred b r
  | `(extBinders| $bs:extBinderList) => foldExtBinderList bind pred bs r
  | _ => throw .unsupportedSyntax

/-- Bind all binders; a predicate is one more variable. -/
def foldExtBinders (bind : Term → MacroM Term) (bs : TSyntax `extBinders) (r : Term) :
    MacroM Term :=
  foldExtBindersWith bind (fun p r => do bind (← `(fun _ : $p => $r))) bs r

end Lean

/-- `∃ᵉ (x ∈ s) (y ∈ t), p x y` means `∃ x ∈ s, ∃ y ∈ t, p x y`. -/
macro "∃ᵉ " bs:extBinders ", " p:term : term =>
  foldExtBindersWith (fun f => `(Exists $f)) (fun q r => `($q ∧ $r)) bs p

/-- `∀ᵉ (x ∈ s) (y ∈ t), p x y` means `∀ x ∈ s, ∀ y ∈ t, p x y`. -/
syntax "∀ᵉ " extBinders ", " term : term

macro_rules
  | `(∀ᵉ $x:ident, $p) => `(∀ $x:ident, $p)
  | `(∀ᵉ $x:ident : $t, $p) => `(∀ $x:ident : $t, $p)
  | `(∀ᵉ $x:ident $b:binderPred, $p) => `(∀ $x:ident $b:binderPred, $p)
  | `(∀ᵉ ($b:extBinder), $p) => `(∀ᵉ $b:extBinder, $p)
  | `(∀ᵉ ($b:extBinder) $bs:extBinderList, $p) => `(∀ᵉ $b:extBinder, ∀ᵉ $bs:extBinderList, $p)
