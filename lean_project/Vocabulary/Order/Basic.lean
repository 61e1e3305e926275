import Vocabulary.Notation

/-!
# Preorders, partial and linear orders, lattices

Mathlib's classes with Mathlib's names. `⊔` and `⊓` are notation for `max` and `min`, as there.
The instances of priority 100 tell core's `grind` and `simp` that our orders are orders.
-/

universe u
variable {α : Type u}

/-- A reflexive and transitive relation `≤`, with its strict part `<`. -/
class Preorder (α : Type u) extends LE α, LT α where
  protected le_refl : ∀ a : α, a ≤ a
  protected le_trans : ∀ a b c : α, a ≤ b → b ≤ c → a ≤ c
  lt := fun a b => a ≤ b ∧ ¬b ≤ a
  protected lt_iff_le_not_ge : ∀ a b : α, a < b ↔ a ≤ b ∧ ¬b ≤ a := by intros; rfl

/-- A preorder in which `a ≤ b` and `b ≤ a` give `a = b`. -/
class PartialOrder (α : Type u) extends Preorder α where
  protected le_antisymm : ∀ a b : α, a ≤ b → b ≤ a → a = b

/-- `a ⊔ b` is another way to write `max a b`, the least upper bound of two elements. -/
macro:68 a:term:68 " ⊔ " b:term:69 : term => `(Max.max $a $b)
/-- `a ⊓ b` is another way to write `min a b`, the greatest lower bound of two elements. -/
macro:69 a:term:69 " ⊓ " b:term:70 : term => `(Min.min $a $b)

/-- A partial order with a least upper bound `a ⊔ b` of any two elements. -/
class SemilatticeSup (α : Type u) extends PartialOrder α, Max α where
  protected le_sup_left : ∀ a b : α, a ≤ a ⊔ b
  protected le_sup_right : ∀ a b : α, b ≤ a ⊔ b
  protected sup_le : ∀ a b c : α, a ≤ c → b ≤ c → a ⊔ b ≤ c

/-- A partial order with a greatest lower bound `a ⊓ b` of any two elements. -/
class SemilatticeInf (α : Type u) extends PartialOrder α, Min α where
  protected inf_le_left : ∀ a b : α, a ⊓ b ≤ a
  protected inf_le_right : ∀ a b : α, a ⊓ b ≤ b
  protected le_inf : ∀ a b c : α, a ≤ b → a ≤ c → a ≤ b ⊓ c

/-- A partial order with `⊔` and `⊓`. -/
class Lattice (α : Type u) extends SemilatticeSup α, SemilatticeInf α

/-- A total order with decidable comparisons; `min` and `max` pick one of their arguments. -/
class LinearOrder (α : Type u) extends PartialOrder α, Min α, Max α where
  protected le_total (a b : α) : a ≤ b ∨ b ≤ a
  toDecidableLE : DecidableLE α
  toDecidableEq : DecidableEq α := fun a b =>
    decidable_of_iff (a ≤ b ∧ b ≤ a)
      ⟨fun h => le_antisymm _ _ h.1 h.2, fun h => h ▸ ⟨le_refl _, le_refl _⟩⟩
  toDecidableLT : DecidableLT α := fun a b =>
    decidable_of_iff (a ≤ b ∧ ¬b ≤ a) (lt_iff_le_not_ge a b).symm
  min := fun a b => if a ≤ b then a else b
  max := fun a b => if a ≤ b then b else a
  protected min_def : ∀ a b : α, min a b = if a ≤ b then a else b := by intros; rfl
  protected max_def : ∀ a b : α, max a b = if a ≤ b then b else a := by intros; rfl

attribute [instance 900] LinearOrder.toDecidableLT
attribute [instance 900] LinearOrder.toDecidableLE
attribute [instance 900] LinearOrder.toDecidableEq

section Preorder
variable [Preorder α] {a b c : α}

@[simp] theorem le_refl : ∀ a : α, a ≤ a := Preorder.le_refl
theorem le_rfl : a ≤ a := le_refl a
theorem le_trans : a ≤ b → b ≤ c → a ≤ c := Preorder.le_trans _ _ _
theorem ge_trans (h₁ : a ≥ b) (h₂ : b ≥ c) : a ≥ c := le_trans h₂ h₁
theorem lt_iff_le_not_ge : a < b ↔ a ≤ b ∧ ¬b ≤ a := Preorder.lt_iff_le_not_ge _ _
theorem lt_of_le_not_ge (h₁ : a ≤ b) (h₂ : ¬b ≤ a) : a < b := lt_iff_le_not_ge.2 ⟨h₁, h₂⟩
theorem le_of_lt (h : a < b) : a ≤ b := (lt_iff_le_not_ge.1 h).1
theorem not_le_of_gt (h : a < b) : ¬b ≤ a := (lt_iff_le_not_ge.1 h).2
theorem not_lt_of_ge (h : a ≤ b) : ¬b < a := fun h' => not_le_of_gt h' h
@[simp] theorem lt_irrefl (a : α) : ¬a < a := fun h => not_le_of_gt h le_rfl
theorem lt_of_lt_of_le (h₁ : a < b) (h₂ : b ≤ c) : a < c :=
  lt_of_le_not_ge (le_trans (le_of_lt h₁) h₂) fun h => not_le_of_gt h₁ (le_trans h₂ h)
theorem lt_of_le_of_lt (h₁ : a ≤ b) (h₂ : b < c) : a < c :=
  lt_of_le_not_ge (le_trans h₁ (le_of_lt h₂)) fun h => not_le_of_gt h₂ (le_trans h h₁)
theorem lt_trans (h₁ : a < b) (h₂ : b < c) : a < c := lt_of_lt_of_le h₁ (le_of_lt h₂)
theorem gt_trans (h₁ : a > b) (h₂ : b > c) : a > c := lt_trans h₂ h₁
theorem ne_of_lt (h : a < b) : a ≠ b := fun e => lt_irrefl a (e ▸ h)
theorem ne_of_gt (h : a > b) : a ≠ b := fun e => lt_irrefl a (e ▸ h)
theorem lt_asymm (h : a < b) : ¬b < a := fun h' => lt_irrefl a (lt_trans h h')
theorem le_of_eq (h : a = b) : a ≤ b := h ▸ le_rfl
theorem ge_of_eq (h : a = b) : a ≥ b := h ▸ le_rfl

end Preorder

namespace LT.lt
variable [Preorder α] {a b c : α}
protected theorem le (h : a < b) : a ≤ b := le_of_lt h
protected theorem trans (h₁ : a < b) (h₂ : b < c) : a < c := lt_trans h₁ h₂
protected theorem trans_le (h₁ : a < b) (h₂ : b ≤ c) : a < c := lt_of_lt_of_le h₁ h₂
protected theorem ne (h : a < b) : a ≠ b := ne_of_lt h
protected theorem ne' (h : a < b) : b ≠ a := (ne_of_lt h).symm
protected theorem not_ge (h : a < b) : ¬b ≤ a := not_le_of_gt h
end LT.lt

namespace LE.le
variable [Preorder α] {a b c : α}
protected theorem trans (h₁ : a ≤ b) (h₂ : b ≤ c) : a ≤ c := le_trans h₁ h₂
protected theorem trans_lt (h₁ : a ≤ b) (h₂ : b < c) : a < c := lt_of_le_of_lt h₁ h₂
protected theorem not_gt (h : a ≤ b) : ¬b < a := not_lt_of_ge h
end LE.le

protected theorem Eq.le [Preorder α] {a b : α} (h : a = b) : a ≤ b := le_of_eq h
protected theorem Eq.ge [Preorder α] {a b : α} (h : a = b) : b ≤ a := le_of_eq h.symm

section PartialOrder
variable [PartialOrder α] {a b : α}

theorem le_antisymm : a ≤ b → b ≤ a → a = b := PartialOrder.le_antisymm _ _
theorem le_antisymm_iff : a = b ↔ a ≤ b ∧ b ≤ a :=
  ⟨fun h => ⟨h.le, h.ge⟩, fun h => le_antisymm h.1 h.2⟩
theorem lt_of_le_of_ne (h₁ : a ≤ b) (h₂ : a ≠ b) : a < b :=
  lt_of_le_not_ge h₁ fun h => h₂ (le_antisymm h₁ h)
theorem lt_iff_le_and_ne : a < b ↔ a ≤ b ∧ a ≠ b :=
  ⟨fun h => ⟨h.le, h.ne⟩, fun h => lt_of_le_of_ne h.1 h.2⟩
theorem eq_or_lt_of_le (h : a ≤ b) : a = b ∨ a < b :=
  (Classical.em (a = b)).imp_right (lt_of_le_of_ne h)
theorem lt_or_eq_of_le (h : a ≤ b) : a < b ∨ a = b := (eq_or_lt_of_le h).symm
theorem le_iff_lt_or_eq : a ≤ b ↔ a < b ∨ a = b :=
  ⟨lt_or_eq_of_le, fun h => h.elim le_of_lt le_of_eq⟩
end PartialOrder

section LinearOrder
variable [LinearOrder α] {a b c : α}

theorem le_total : ∀ a b : α, a ≤ b ∨ b ≤ a := LinearOrder.le_total
theorem lt_of_not_ge (h : ¬b ≤ a) : a < b :=
  lt_of_le_not_ge ((le_total a b).resolve_right h) h
theorem le_of_not_gt (h : ¬b < a) : a ≤ b := Classical.byContradiction fun h' => h (lt_of_not_ge h')
@[simp] theorem not_le : ¬a ≤ b ↔ b < a := ⟨lt_of_not_ge, not_le_of_gt⟩
@[simp] theorem not_lt : ¬a < b ↔ b ≤ a := ⟨le_of_not_gt, not_lt_of_ge⟩
theorem lt_or_ge (a b : α) : a < b ∨ b ≤ a := (Classical.em _).imp_right le_of_not_gt
theorem le_or_gt (a b : α) : a ≤ b ∨ b < a := (Classical.em _).imp_right lt_of_not_ge
theorem lt_trichotomy (a b : α) : a < b ∨ a = b ∨ b < a :=
  (lt_or_ge a b).imp_right fun h => (eq_or_lt_of_le h).imp_left Eq.symm
theorem lt_or_gt_of_ne (h : a ≠ b) : a < b ∨ a > b :=
  (lt_trichotomy a b).imp_right fun h' => h'.resolve_left h
theorem ne_iff_lt_or_gt : a ≠ b ↔ a < b ∨ a > b :=
  ⟨lt_or_gt_of_ne, fun h => h.elim ne_of_lt ne_of_gt⟩
@[grind =] theorem min_def (a b : α) : min a b = if a ≤ b then a else b := LinearOrder.min_def a b
@[grind =] theorem max_def (a b : α) : max a b = if a ≤ b then b else a := LinearOrder.max_def a b
theorem le_max_left (a b : α) : a ≤ max a b := by
  rw [max_def]; split <;> first | assumption | exact le_rfl
theorem le_max_right (a b : α) : b ≤ max a b := by
  rw [max_def]; split
  · exact le_rfl
  · exact (lt_of_not_ge ‹_›).le
theorem max_le (h₁ : a ≤ c) (h₂ : b ≤ c) : max a b ≤ c := by rw [max_def]; split <;> assumption
theorem min_le_left (a b : α) : min a b ≤ a := by
  rw [min_def]; split
  · exact le_rfl
  · exact (lt_of_not_ge ‹_›).le
theorem min_le_right (a b : α) : min a b ≤ b := by
  rw [min_def]; split <;> first | assumption | exact le_rfl
theorem le_min (h₁ : c ≤ a) (h₂ : c ≤ b) : c ≤ min a b := by rw [min_def]; split <;> assumption
@[simp] theorem max_le_iff : max a b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨(le_max_left a b).trans h, (le_max_right a b).trans h⟩, fun h => max_le h.1 h.2⟩
@[simp] theorem le_min_iff : c ≤ min a b ↔ c ≤ a ∧ c ≤ b :=
  ⟨fun h => ⟨h.trans (min_le_left a b), h.trans (min_le_right a b)⟩, fun h => le_min h.1 h.2⟩

instance (priority := 100) LinearOrder.toLattice : Lattice α where
  le_sup_left := le_max_left
  le_sup_right := le_max_right
  sup_le _ _ _ := max_le
  inf_le_left := min_le_left
  inf_le_right := min_le_right
  le_inf _ _ _ := le_min
end LinearOrder

section Bridge

instance (priority := 100) Preorder.toIsPreorder [Preorder α] : Std.IsPreorder α where
  le_refl := le_refl
  le_trans _ _ _ := le_trans

instance (priority := 100) Preorder.toLawfulOrderLT [Preorder α] : Std.LawfulOrderLT α where
  lt_iff _ _ := lt_iff_le_not_ge

instance (priority := 100) PartialOrder.toIsPartialOrder [PartialOrder α] :
    Std.IsPartialOrder α where
  le_antisymm _ _ := le_antisymm

instance (priority := 100) LinearOrder.toIsLinearOrder [LinearOrder α] : Std.IsLinearOrder α where
  le_total := le_total

instance (priority := 100) LinearOrder.toLawfulOrderMax [LinearOrder α] : Std.LawfulOrderMax α where
  max_eq_or a b := by rw [max_def]; split <;> simp
  max_le_iff _ _ _ := max_le_iff

instance (priority := 100) LinearOrder.toLawfulOrderMin [LinearOrder α] : Std.LawfulOrderMin α where
  min_eq_or a b := by rw [min_def]; split <;> simp
  le_min_iff _ _ _ := le_min_iff

end Bridge
