import Vocabulary.Finset.Fintype
import Lean.Elab.Term

/-!
# Finite sums and products

`∑ x ∈ s, f x` and `∏ x ∈ s, f x` with the binders of Mathlib: `∑ x, f x` over a finite type,
`∑ x ∈ s with p x, f x`, `∑ (x ∈ s) (y ∈ t), f x y`, `∑ x < n, f x`.
-/

universe u v w

noncomputable section

namespace Finset
variable {ι : Type u} {M : Type v}

/-- The sum of `f x` for `x` in `s`. -/
protected def sum [AddCommMonoid M] (s : Finset ι) (f : ι → M) : M :=
  (s.val.map f).fold (· + ·) 0

/-- The product of `f x` for `x` in `s`. -/
protected def prod [CommMonoid M] (s : Finset ι) (f : ι → M) : M :=
  (s.val.map f).fold (· * ·) 1

end Finset

end

namespace BigOperators
open Lean

/-- `finset% s` is `s` if that is a finite set, and `Set.toFinset s` if it is a set. -/
elab (name := finsetTerm) "finset% " s:term : term => do
  let u ← Meta.mkFreshLevelMVar
  let α ← Meta.mkFreshExprMVar (some (mkSort (.succ u)))
  let e ← Elab.Term.elabTerm s (some (mkApp (.const ``Finset [u]) α))
  let type ← Meta.whnfR (← Meta.inferType e)
  if type.isAppOfArity ``Set 1 then
    Elab.Term.elabTerm (← `(Set.toFinset $(← Elab.Term.exprToSyntax e))) none
  else
    return e

/-- One binder of a big operator: `x`, `x : α`, or `x` with a predicate as in `x ∈ s`. -/
declare_syntax_cat bigOpBinder
syntax term:max : bigOpBinder
syntax term:max " : " term : bigOpBinder
syntax term:max binderPred : bigOpBinder

/-- The binders of a big operator: one binder, or several in parentheses. -/
declare_syntax_cat bigOpBinders
syntax bigOpBinder : bigOpBinders
syntax (priority := high) "(" bigOpBinder ")" : bigOpBinders
syntax (priority := high) "(" bigOpBinder ")" bigOpBinders : bigOpBinders

/-- The finite set that a predicate on a bound variable stands for. -/
def binderPredFinset : TSyntax `binderPred → MacroM Term
  | `(binderPred| ∈ $s) => `(finset% $s)
  | `(binderPred| < $n) => `(Finset.Iio $n)
  | `(binderPred| ≤ $n) => `(Finset.Iic $n)
  | `(binderPred| > $n) => `($(mkIdent `Finset.Ioi) $n)
  | `(binderPred| ≥ $n) => `($(mkIdent `Finset.Ici) $n)
  | `(binderPred| ∉ $s) => `(finset% ($s)ᶜ)
  | _ => throw .unsupportedSyntax

/-- The pattern that one binder binds and the finite set that it runs over. -/
def bigOpBinderParts : TSyntax `bigOpBinder → MacroM (Term × Term)
  | `(bigOpBinder| $x:term) => return (x, ← `(Finset.univ))
  | `(bigOpBinder| $x:term : $t) => return (x, ← `((Finset.univ : Finset $t)))
  | `(bigOpBinder| $x:term $b:binderPred) => return (x, ← binderPredFinset b)
  | _ => throw .unsupportedSyntax

/-- The pattern that all binders bind and the product of the finite sets that they run over. -/
partial def bigOpBindersParts : TSyntax `bigOpBinders → MacroM (Term × Term)
  | `(bigOpBinders| $b:bigOpBinder) => bigOpBinderParts b
  | `(bigOpBinders| ($b:bigOpBinder)) => bigOpBinderParts b
  | `(bigOpBinders| ($b:bigOpBinder) $bs:bigOpBinders) => do
    let (x, s) ← bigOpBinderParts b
    let (y, t) ← bigOpBindersParts bs
    return (← `(($x, $y)), ← `($(mkIdent `Finset.product) $s $t))
  | _ => throw .unsupportedSyntax

/-- `∑ x ∈ s, f x` is the sum of `f x` over the elements of `s`. -/
syntax (name := bigsum) "∑ " bigOpBinders (" with " term)? ", " term:67 : term
/-- `∏ x ∈ s, f x` is the product of `f x` over the elements of `s`. -/
syntax (name := bigprod) "∏ " bigOpBinders (" with " term)? ", " term:67 : term

macro_rules
  | `(∑ $bs:bigOpBinders, $v) => do
    let (x, s) ← bigOpBindersParts bs
    `(Finset.sum $s fun $x => $v)
  | `(∑ $bs:bigOpBinders with $p, $v) => do
    let (x, s) ← bigOpBindersParts bs
    `(Finset.sum (Finset.filter (fun $x => $p) $s) fun $x => $v)
  | `(∏ $bs:bigOpBinders, $v) => do
    let (x, s) ← bigOpBindersParts bs
    `(Finset.prod $s fun $x => $v)
  | `(∏ $bs:bigOpBinders with $p, $v) => do
    let (x, s) ← bigOpBindersParts bs
    `(Finset.prod (Finset.filter (fun $x => $p) $s) fun $x => $v)

@[app_unexpander Finset.sum] def unexpandSum : PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $v) => `(∑ $x:ident ∈ $s, $v)
  | _ => throw ()

@[app_unexpander Finset.prod] def unexpandProd : PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $v) => `(∏ $x:ident ∈ $s, $v)
  | _ => throw ()

end BigOperators
