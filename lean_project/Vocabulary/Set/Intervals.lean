import Vocabulary.Set.Basic

/-!
# Intervals, bounds, suprema and monotone functions
-/

universe u v

namespace Set
variable {α : Type u} [Preorder α] {a b x : α}

/-- The open interval from `a` to `b`. -/
def Ioo (a b : α) : Set α := {x | a < x ∧ x < b}
/-- The interval from `a` to `b` with `a` and without `b`. -/
def Ico (a b : α) : Set α := {x | a ≤ x ∧ x < b}
/-- The ray of elements less than `b`. -/
def Iio (b : α) : Set α := {x | x < b}
/-- The closed interval from `a` to `b`. -/
def Icc (a b : α) : Set α := {x | a ≤ x ∧ x ≤ b}
/-- The ray of elements at most `b`. -/
def Iic (b : α) : Set α := {x | x ≤ b}
/-- The interval from `a` to `b` without `a` and with `b`. -/
def Ioc (a b : α) : Set α := {x | a < x ∧ x ≤ b}
/-- The ray of elements at least `a`. -/
def Ici (a : α) : Set α := {x | a ≤ x}
/-- The ray of elements greater than `a`. -/
def Ioi (a : α) : Set α := {x | a < x}

@[simp, grind =] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b := Iff.rfl
@[simp, grind =] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b := Iff.rfl
@[simp, grind =] theorem mem_Iio : x ∈ Iio b ↔ x < b := Iff.rfl
@[simp, grind =] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b := Iff.rfl
@[simp, grind =] theorem mem_Iic : x ∈ Iic b ↔ x ≤ b := Iff.rfl
@[simp, grind =] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b := Iff.rfl
@[simp, grind =] theorem mem_Ici : x ∈ Ici a ↔ a ≤ x := Iff.rfl
@[simp, grind =] theorem mem_Ioi : x ∈ Ioi a ↔ a < x := Iff.rfl

end Set

section Bounds
variable {α : Type u} [LE α]

/-- The set of upper bounds of a set. -/
def upperBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → a ≤ x}
/-- The set of lower bounds of a set. -/
def lowerBounds (s : Set α) : Set α := {x | ∀ ⦃a⦄, a ∈ s → x ≤ a}
/-- The set has an upper bound. -/
def BddAbove (s : Set α) : Prop := (upperBounds s).Nonempty
/-- The set has a lower bound. -/
def BddBelow (s : Set α) : Prop := (lowerBounds s).Nonempty
/-- `a` is the least element of `s`. -/
def IsLeast (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ lowerBounds s
/-- `a` is the greatest element of `s`. -/
def IsGreatest (s : Set α) (a : α) : Prop := a ∈ s ∧ a ∈ upperBounds s
/-- `a` is the least upper bound of `s`. -/
def IsLUB (s : Set α) : α → Prop := IsLeast (upperBounds s)
/-- `a` is the greatest lower bound of `s`. -/
def IsGLB (s : Set α) : α → Prop := IsGreatest (lowerBounds s)

variable {s : Set α} {a : α}

@[grind =] theorem mem_upperBounds : a ∈ upperBounds s ↔ ∀ x ∈ s, x ≤ a := Iff.rfl
@[grind =] theorem mem_lowerBounds : a ∈ lowerBounds s ↔ ∀ x ∈ s, a ≤ x := Iff.rfl
@[grind =] theorem isLeast_iff : IsLeast s a ↔ a ∈ s ∧ a ∈ lowerBounds s := Iff.rfl
@[grind =] theorem isGreatest_iff : IsGreatest s a ↔ a ∈ s ∧ a ∈ upperBounds s := Iff.rfl
theorem bddAbove_def : BddAbove s ↔ ∃ x, ∀ y ∈ s, y ≤ x := Iff.rfl
theorem bddBelow_def : BddBelow s ↔ ∃ x, ∀ y ∈ s, x ≤ y := Iff.rfl

end Bounds

section Unique
variable {α : Type u} [PartialOrder α] {s : Set α} {a b : α}

theorem IsLeast.unique (ha : IsLeast s a) (hb : IsLeast s b) : a = b :=
  le_antisymm (ha.2 hb.1) (hb.2 ha.1)
theorem IsGreatest.unique (ha : IsGreatest s a) (hb : IsGreatest s b) : a = b :=
  le_antisymm (hb.2 ha.1) (ha.2 hb.1)
theorem IsLUB.unique (ha : IsLUB s a) (hb : IsLUB s b) : a = b := IsLeast.unique ha hb
theorem IsGLB.unique (ha : IsGLB s a) (hb : IsGLB s b) : a = b := IsGreatest.unique ha hb

end Unique

/-- The type has a supremum of every set, `sSup s`; what it means depends on the type. -/
class SupSet (α : Type u) where
  /-- The supremum of a set. -/
  sSup : Set α → α

/-- The type has an infimum of every set, `sInf s`; what it means depends on the type. -/
class InfSet (α : Type u) where
  /-- The infimum of a set. -/
  sInf : Set α → α

export SupSet (sSup)
export InfSet (sInf)

/-- The supremum of a family. -/
def iSup {α : Type u} {ι : Sort v} [SupSet α] (s : ι → α) : α := sSup (Set.range s)
/-- The infimum of a family. -/
def iInf {α : Type u} {ι : Sort v} [InfSet α] (s : ι → α) : α := sInf (Set.range s)

open Lean in
/-- `⨆ x, f x` is the supremum of the values of `f`. -/
macro "⨆ " bs:extBinders ", " r:term:60 : term =>
  foldExtBinders (fun f => `(iSup $f)) bs r

open Lean in
/-- `⨅ x, f x` is the infimum of the values of `f`. -/
macro "⨅ " bs:extBinders ", " r:term:60 : term =>
  foldExtBinders (fun f => `(iInf $f)) bs r

namespace Set
variable {α : Type u} {β : Type v}

instance : SupSet (Set α) := ⟨fun S => {a | ∃ t ∈ S, a ∈ t}⟩
instance : InfSet (Set α) := ⟨fun S => {a | ∀ t ∈ S, a ∈ t}⟩

/-- The union of a family of sets. -/
def iUnion {ι : Sort v} (s : ι → Set α) : Set α := iSup s
/-- The intersection of a family of sets. -/
def iInter {ι : Sort v} (s : ι → Set α) : Set α := iInf s
/-- The union of a set of sets. -/
def sUnion (S : Set (Set α)) : Set α := sSup S
/-- The intersection of a set of sets. -/
def sInter (S : Set (Set α)) : Set α := sInf S

@[inherit_doc] prefix:110 "⋃₀ " => sUnion
@[inherit_doc] prefix:110 "⋂₀ " => sInter

@[simp, grind =] theorem mem_iUnion {ι : Sort v} {x : α} {s : ι → Set α} :
    x ∈ iUnion s ↔ ∃ i, x ∈ s i :=
  ⟨fun ⟨_, ⟨i, hi⟩, hx⟩ => ⟨i, hi ▸ hx⟩, fun ⟨i, hx⟩ => ⟨s i, ⟨i, rfl⟩, hx⟩⟩
@[simp, grind =] theorem mem_iInter {ι : Sort v} {x : α} {s : ι → Set α} :
    x ∈ iInter s ↔ ∀ i, x ∈ s i :=
  ⟨fun h i => h (s i) ⟨i, rfl⟩, fun h _ ⟨i, hi⟩ => hi ▸ h i⟩

end Set

open Lean in
/-- `⋃ i, s i` is the union of a family of sets. -/
macro "⋃ " bs:extBinders ", " r:term:60 : term =>
  foldExtBinders (fun f => `(Set.iUnion $f)) bs r

open Lean in
/-- `⋂ i, s i` is the intersection of a family of sets. -/
macro "⋂ " bs:extBinders ", " r:term:60 : term =>
  foldExtBinders (fun f => `(Set.iInter $f)) bs r

