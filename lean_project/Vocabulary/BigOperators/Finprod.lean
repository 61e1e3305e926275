import Vocabulary.BigOperators.Ring
import Vocabulary.Finset.FintypeInstances

/-!
# Sums and products without a finite set, sums over `Fin n`
-/

noncomputable section

universe u v w
variable {M : Type v} {ι : Type u}

open Classical in
/-- The sum of the values of a function that is `0` outside a finite set; `0` for others. -/
def finsum {α : Sort u} [AddCommMonoid M] (f : α → M) : M :=
  if h : (Function.support (f ∘ PLift.down)).Finite then ∑ i ∈ h.toFinset, f i.down else 0

open Classical in
/-- The product of the values of a function that is `1` outside a finite set; `1` for others. -/
def finprod {α : Sort u} [CommMonoid M] (f : α → M) : M :=
  if h : (Function.mulSupport (f ∘ PLift.down)).Finite then ∏ i ∈ h.toFinset, f i.down else 1

open Lean in
/-- `∑ᶠ x, f x` is the sum of the values of a function with finite support. -/
macro "∑ᶠ " bs:extBinders ", " r:term:67 : term =>
  foldExtBinders (fun f => `(finsum $f)) bs r

open Lean in
/-- `∏ᶠ x, f x` is the product of the values of a function with finite support. -/
macro "∏ᶠ " bs:extBinders ", " r:term:67 : term =>
  foldExtBinders (fun f => `(finprod $f)) bs r

namespace Fin

theorem sum_univ_zero [AddCommMonoid M] (f : Fin 0 → M) : ∑ i, f i = 0 := rfl
theorem sum_univ_succ [AddCommMonoid M] {n : ℕ} (f : Fin (n + 1) → M) :
    ∑ i, f i = f 0 + ∑ i : Fin n, f i.succ := by
  show List.foldr _ _ ((List.finRange (n + 1)).map f) = _ + List.foldr _ _ ((List.finRange n).map _)
  rw [List.finRange_succ, List.map_cons, List.foldr_cons, List.map_map]; rfl
theorem prod_univ_succ [CommMonoid M] {n : ℕ} (f : Fin (n + 1) → M) :
    ∏ i, f i = f 0 * ∏ i : Fin n, f i.succ := by
  show List.foldr _ _ ((List.finRange (n + 1)).map f) = _ * List.foldr _ _ ((List.finRange n).map _)
  rw [List.finRange_succ, List.map_cons, List.foldr_cons, List.map_map]; rfl

end Fin

end
