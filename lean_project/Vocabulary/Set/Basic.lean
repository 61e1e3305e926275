import Vocabulary.Logic.Binders
import Vocabulary.Order.Basic
import Lean.Elab.Term

/-!
# Sets

`Set α` is `α → Prop`, with the set-builder notations of Mathlib.
`{x ∈ s | p x}` is elaborated in `Vocabulary.Finset.Notation`, where it may also be a finset.
-/

universe u v w

/-- A set of elements of `α`, given by the property of belonging to it. -/
def Set (α : Type u) := α → Prop

/-- The set of all elements with a property. -/
def setOf {α : Type u} (p : α → Prop) : Set α := p

namespace Set
variable {α : Type u} {β : Type v} {γ : Type w} {s t r : Set α} {a b : α}

/-- Membership in a set. -/
protected def Mem (s : Set α) (a : α) : Prop := s a

instance : Membership α (Set α) := ⟨Set.Mem⟩

theorem ext {s t : Set α} (h : ∀ x, x ∈ s ↔ x ∈ t) : s = t := funext fun x => propext (h x)
attribute [ext] Set.ext

/-- `s` is a subset of `t`. -/
protected def Subset (s t : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → a ∈ t

instance : LE (Set α) := ⟨Set.Subset⟩
instance : HasSubset (Set α) := ⟨(· ≤ ·)⟩
instance : EmptyCollection (Set α) := ⟨fun _ => False⟩
instance : Insert α (Set α) := ⟨fun a s => fun b => b = a ∨ b ∈ s⟩
instance : Singleton α (Set α) := ⟨fun a => fun b => b = a⟩
instance : Union (Set α) := ⟨fun s t => fun a => a ∈ s ∨ a ∈ t⟩
instance : Inter (Set α) := ⟨fun s t => fun a => a ∈ s ∧ a ∈ t⟩
instance : SDiff (Set α) := ⟨fun s t => fun a => a ∈ s ∧ a ∉ t⟩
instance : Inhabited (Set α) := ⟨∅⟩
instance : CoeSort (Set α) (Type u) := ⟨fun s => {x // x ∈ s}⟩

instance : PartialOrder (Set α) where
  le_refl _ _ h := h
  le_trans _ _ _ h₁ h₂ _ h := h₂ (h₁ h)
  lt s t := s ⊆ t ∧ ¬t ⊆ s
  le_antisymm _ _ h₁ h₂ := ext fun _ => ⟨fun h => h₁ h, fun h => h₂ h⟩

instance : HasSSubset (Set α) := ⟨(· < ·)⟩

/-- The set of all elements. -/
def univ : Set α := fun _ => True

/-- The set has an element. -/
protected def Nonempty (s : Set α) : Prop := ∃ x, x ∈ s

/-- The set of subsets of a set. -/
def powerset (s : Set α) : Set (Set α) := setOf fun t => t ⊆ s

@[inherit_doc] prefix:100 "𝒫" => powerset

/-- The set of images of the elements of a set. -/
def image (f : α → β) (s : Set α) : Set β := setOf fun b => ∃ a, a ∈ s ∧ f a = b

/-- The set of elements with image in a set. -/
def preimage (f : α → β) (s : Set β) : Set α := setOf fun a => f a ∈ s

/-- The set of values of a function. -/
def range {ι : Sort v} (f : ι → α) : Set α := setOf fun x => ∃ y, f y = x

@[inherit_doc] infixl:80 " '' " => image
@[inherit_doc] infixl:80 " ⁻¹' " => preimage

end Set

/-- The complement of an element, of a set for instance: `sᶜ`. -/
class Compl (α : Type u) where
  /-- The complement `sᶜ`. -/
  compl : α → α

export Compl (compl)
@[inherit_doc] postfix:1024 "ᶜ" => compl

instance {α : Type u} : Compl (Set α) := ⟨fun s => setOf fun a => a ∉ s⟩

/-- Set builders: `{x | p x}`, `{x : α | p x}`, `{x > a | p x}`, and `{f x | (x) (y)}`. -/
syntax (name := setBuilder) "{" ident (" : " term)? " | " term "}" : term
syntax (name := setBuilderHole) "{" hole (" : " term)? " | " term "}" : term
syntax (name := setBuilderPred) (priority := low) "{" ident binderPred " | " term "}" : term

open Lean Elab Term in
/-- `{x | p x}` is a set, unless `Vocabulary.Finset.Notation` finds that a finite set is meant. -/
@[term_elab setBuilder] def elabSetBuilder : TermElab := fun stx expected? => do
  match stx with
  | `({ $x:ident | $p }) => elabTerm (← `(setOf fun $x:ident => $p)) expected?
  | `({ $x:ident : $t | $p }) => elabTerm (← `(setOf fun $x:ident : $t => $p)) expected?
  | _ => throwUnsupportedSyntax

macro_rules
  | `({ $h:hole | $p }) => `(setOf fun $h:hole => $p)
  | `({ $h:hole : $t | $p }) => `(setOf fun $h:hole : $t => $p)
  | `({ $x:ident $b:binderPred | $p }) =>
    `(setOf fun $x:ident => satisfies_binder_pred% $x $b ∧ $p)

open Lean in
/-- `{f x y | (x : α) (y ∈ s)}` is the set of all `f x y`. -/
macro (name := setImage) (priority := low) "{" t:term " | " bs:extBinders "}" : term => do
  let body ← foldExtBindersWith (fun f => `(Exists $f)) (fun q r => `($q ∧ $r)) bs (← `($t = z))
  `(setOf fun z => $body)

/-- `{(x, y) | p x y}`: the elements of the form of the pattern with a property. -/
macro (name := setPattern) (priority := low - 1) "{" pat:term " | " p:term "}" : term =>
  `(setOf fun z => match z with | $pat => $p)

/-- `{(x, y) : α × β | p x y}`: the elements of a type with a property. -/
macro (name := setPatternTyped) (priority := low - 1)
    "{" pat:term " : " t:term " | " p:term "}" : term =>
  `(setOf fun z : $t => match z with | $pat => $p)

namespace Set
variable {α : Type u} {β : Type v} {s t r : Set α} {a b : α}

@[simp, grind norm] theorem mem_setOf_eq {p : α → Prop} : (a ∈ {x | p x}) = p a := rfl
theorem mem_setOf {p : α → Prop} : a ∈ {x | p x} ↔ p a := Iff.rfl
theorem subset_def : (s ⊆ t) = ∀ x, x ∈ s → x ∈ t := rfl
@[simp] theorem le_eq_subset : s ≤ t ↔ s ⊆ t := Iff.rfl
@[simp, grind =] theorem mem_empty_iff_false (x : α) : x ∈ (∅ : Set α) ↔ False := Iff.rfl
@[simp, grind =] theorem mem_univ_iff (x : α) : x ∈ (univ : Set α) ↔ True := Iff.rfl
theorem mem_univ (x : α) : x ∈ (univ : Set α) := trivial
@[simp, grind =] theorem mem_insert_iff : a ∈ insert b s ↔ a = b ∨ a ∈ s := Iff.rfl
@[simp, grind =] theorem mem_singleton_iff : a ∈ ({b} : Set α) ↔ a = b := Iff.rfl
@[simp, grind =] theorem mem_union (x : α) (s t : Set α) : x ∈ s ∪ t ↔ x ∈ s ∨ x ∈ t := Iff.rfl
@[simp, grind =] theorem mem_inter_iff (x : α) (s t : Set α) : x ∈ s ∩ t ↔ x ∈ s ∧ x ∈ t := Iff.rfl
@[simp, grind =] theorem mem_diff (x : α) : x ∈ s \ t ↔ x ∈ s ∧ x ∉ t := Iff.rfl
@[simp, grind =] theorem mem_compl_iff (s : Set α) (x : α) : x ∈ sᶜ ↔ x ∉ s := Iff.rfl
@[simp, grind =] theorem mem_powerset_iff (s t : Set α) : s ∈ 𝒫 t ↔ s ⊆ t := Iff.rfl
@[simp, grind =] theorem mem_image (f : α → β) (s : Set α) (y : β) :
    y ∈ f '' s ↔ ∃ x, x ∈ s ∧ f x = y := Iff.rfl
@[simp, grind =] theorem mem_preimage {f : α → β} {s : Set β} {a : α} :
    a ∈ f ⁻¹' s ↔ f a ∈ s := Iff.rfl
@[simp, grind =] theorem mem_range {ι : Sort v} {f : ι → α} {x : α} :
    x ∈ range f ↔ ∃ y, f y = x := Iff.rfl
theorem mem_image_of_mem (f : α → β) (h : a ∈ s) : f a ∈ f '' s := ⟨a, h, rfl⟩
theorem mem_range_self {ι : Sort v} (f : ι → α) (i : ι) : f i ∈ range f := ⟨i, rfl⟩
theorem Subset.refl (s : Set α) : s ⊆ s := fun _ h => h
theorem Subset.rfl {s : Set α} : s ⊆ s := Subset.refl s
theorem Subset.trans (h₁ : s ⊆ t) (h₂ : t ⊆ r) : s ⊆ r := fun _ h => h₂ (h₁ h)
theorem Subset.antisymm (h₁ : s ⊆ t) (h₂ : t ⊆ s) : s = t := le_antisymm h₁ h₂
theorem Subset.antisymm_iff : s = t ↔ s ⊆ t ∧ t ⊆ s := le_antisymm_iff
@[simp] theorem empty_subset (s : Set α) : ∅ ⊆ s := fun _ h => h.elim
@[simp] theorem subset_univ (s : Set α) : s ⊆ univ := fun _ _ => trivial
theorem subset_union_left {s t : Set α} : s ⊆ s ∪ t := fun _ => .inl
theorem subset_union_right {s t : Set α} : t ⊆ s ∪ t := fun _ => .inr
theorem inter_subset_left {s t : Set α} : s ∩ t ⊆ s := fun _ h => h.1
theorem inter_subset_right {s t : Set α} : s ∩ t ⊆ t := fun _ h => h.2
theorem nonempty_iff_ne_empty : s.Nonempty ↔ s ≠ ∅ :=
  ⟨fun ⟨_, hx⟩ h => by rw [h] at hx; exact hx, fun h => Classical.byContradiction fun hn =>
    h (ext fun x => ⟨fun hx => hn ⟨x, hx⟩, fun hx => hx.elim⟩)⟩
theorem eq_empty_iff_forall_notMem : s = ∅ ↔ ∀ x, x ∉ s :=
  ⟨fun h x hx => by rw [h] at hx; exact hx, fun h => ext fun x => ⟨fun hx => h x hx, False.elim⟩⟩
theorem union_comm (s t : Set α) : s ∪ t = t ∪ s := ext fun _ => Or.comm
theorem inter_comm (s t : Set α) : s ∩ t = t ∩ s := ext fun _ => And.comm
theorem union_assoc (s t r : Set α) : s ∪ t ∪ r = s ∪ (t ∪ r) := ext fun _ => or_assoc
theorem inter_assoc (s t r : Set α) : s ∩ t ∩ r = s ∩ (t ∩ r) := ext fun _ => and_assoc
theorem inter_union_distrib_left (s t r : Set α) : s ∩ (t ∪ r) = s ∩ t ∪ s ∩ r :=
  ext fun _ => and_or_left
theorem union_inter_distrib_left (s t r : Set α) : s ∪ t ∩ r = (s ∪ t) ∩ (s ∪ r) :=
  ext fun _ => or_and_left

end Set
