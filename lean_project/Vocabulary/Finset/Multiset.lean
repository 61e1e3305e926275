import Vocabulary.Notation

/-!
# Multisets

Lists up to permutation, as far as finite sets and finite sums need them.
-/

universe u v

noncomputable section

/-- A list with the repetitions of its elements removed. -/
def List.dedup {α : Type u} [DecidableEq α] (l : List α) : List α := l.foldr List.insert []

namespace List
variable {α : Type u} {β : Type v}

theorem Nodup.insert' [DecidableEq α] {l : List α} (h : l.Nodup) (a : α) :
    (List.insert a l).Nodup := by
  by_cases ha : a ∈ l
  · rwa [List.insert_of_mem ha]
  · rw [List.insert_of_not_mem ha, List.nodup_cons]; exact ⟨ha, h⟩

theorem nodup_dedup [DecidableEq α] : ∀ l : List α, l.dedup.Nodup
  | [] => List.nodup_nil
  | a :: l => Nodup.insert' (nodup_dedup l) a

@[simp] theorem mem_dedup [DecidableEq α] {a : α} : ∀ {l : List α}, a ∈ l.dedup ↔ a ∈ l
  | [] => Iff.rfl
  | b :: l => by
    show a ∈ List.insert b l.dedup ↔ _
    rw [List.mem_insert_iff, mem_dedup, List.mem_cons]

theorem Perm.dedup [DecidableEq α] {l₁ l₂ : List α} (h : l₁.Perm l₂) :
    l₁.dedup.Perm l₂.dedup := by
  induction h with
  | nil => exact .refl _
  | cons a _ ih => exact ih.insert a
  | swap a b l => exact List.perm_insert_swap b a l.dedup
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem perm_of_nodup {l₁ l₂ : List α} (h₁ : l₁.Nodup) (h₂ : l₂.Nodup)
    (h : ∀ a, a ∈ l₁ ↔ a ∈ l₂) : l₁.Perm l₂ := by
  classical
  refine List.perm_iff_count.2 fun a => ?_
  have e₁ := List.nodup_iff_count.1 h₁ a
  have e₂ := List.nodup_iff_count.1 h₂ a
  have e₃ : 0 < List.count a l₁ ↔ 0 < List.count a l₂ := by
    rw [List.count_pos_iff, List.count_pos_iff]; exact h a
  omega

theorem Perm.foldr_op_eq {op : β → β → β} [Std.Commutative op] [Std.Associative op] (b : β)
    {l₁ l₂ : List β} (h : l₁.Perm l₂) : l₁.foldr op b = l₂.foldr op b := by
  induction h with
  | nil => rfl
  | cons a _ ih => simp [ih]
  | swap a c l =>
    simp only [List.foldr_cons]
    rw [← Std.Associative.assoc (op := op), ← Std.Associative.assoc (op := op),
      Std.Commutative.comm (op := op) c a]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

end List

/-- A multiset: a list up to permutation. -/
def Multiset (α : Type u) : Type u := Quotient (List.isSetoid α)

namespace Multiset
variable {α : Type u} {β : Type v}

/-- The multiset of the elements of a list. -/
@[coe] def ofList (l : List α) : Multiset α := Quotient.mk _ l

instance : Coe (List α) (Multiset α) := ⟨ofList⟩

theorem coe_eq {l₁ l₂ : List α} (h : l₁.Perm l₂) : (l₁ : Multiset α) = l₂ := Quotient.sound h

@[elab_as_elim] theorem induction_list {p : Multiset α → Prop} (s : Multiset α)
    (h : ∀ l : List α, p l) : p s := Quotient.inductionOn s h

/-- Membership in a multiset. -/
protected def Mem (s : Multiset α) (a : α) : Prop :=
  Quotient.liftOn s (a ∈ ·) fun _ _ h => propext h.mem_iff

instance : Membership α (Multiset α) := ⟨Multiset.Mem⟩
instance : Zero (Multiset α) := ⟨([] : List α)⟩
instance : EmptyCollection (Multiset α) := ⟨0⟩

/-- Add one element. -/
def cons (a : α) (s : Multiset α) : Multiset α :=
  Quotient.liftOn s (fun l => (a :: l : List α)) fun _ _ h => coe_eq (h.cons a)

@[inherit_doc] infixr:67 " ::ₘ " => cons

instance : Add (Multiset α) where
  add s t := Quotient.liftOn₂ s t (fun l₁ l₂ => (l₁ ++ l₂ : List α)) fun _ _ _ _ h₁ h₂ =>
    coe_eq (h₁.append h₂)

/-- The number of elements, with repetition. -/
def card (s : Multiset α) : ℕ := Quotient.liftOn s List.length fun _ _ h => h.length_eq

/-- No element is repeated. -/
def Nodup (s : Multiset α) : Prop :=
  Quotient.liftOn s List.Nodup fun _ _ h => propext h.nodup_iff

/-- The multiset of images. -/
def map (f : α → β) (s : Multiset α) : Multiset β :=
  Quotient.liftOn s (fun l => (l.map f : List β)) fun _ _ h => coe_eq (h.map f)

/-- The elements with a property. -/
def filter (p : α → Prop) [DecidablePred p] (s : Multiset α) : Multiset α :=
  Quotient.liftOn s (fun l => (l.filter fun a => decide (p a) : List α)) fun _ _ h =>
    coe_eq (h.filter _)

/-- The elements with a property, each with its proof. -/
def subtype (p : α → Prop) [DecidablePred p] (s : Multiset α) : Multiset {x // p x} :=
  Quotient.liftOn s
    (fun l => (l.filterMap fun x => if h : p x then some ⟨x, h⟩ else none : List {x // p x}))
    fun _ _ h => coe_eq (h.filterMap _)

/-- The elements without repetition. -/
def dedup [DecidableEq α] (s : Multiset α) : Multiset α :=
  Quotient.liftOn s (fun l => (l.dedup : List α)) fun _ _ h => coe_eq h.dedup

/-- Combine all elements by a commutative and associative operation. -/
def fold (op : β → β → β) [Std.Commutative op] [Std.Associative op] (b : β) (s : Multiset β) : β :=
  Quotient.liftOn s (·.foldr op b) fun _ _ h => h.foldr_op_eq b

/-- All elements have a property; decidable if the property is. -/
def decidableForall {p : α → Prop} [DecidablePred p] (s : Multiset α) :
    Decidable (∀ a ∈ s, p a) :=
  Quotient.recOnSubsingleton s fun l => (inferInstance : Decidable (∀ a ∈ l, p a))

/-- Some element has a property; decidable if the property is. -/
def decidableExists {p : α → Prop} [DecidablePred p] (s : Multiset α) :
    Decidable (∃ a, a ∈ s ∧ p a) :=
  Quotient.recOnSubsingleton s fun l => (inferInstance : Decidable (∃ a, a ∈ l ∧ p a))

/-- Membership is decidable if equality is. -/
def decidableMem [DecidableEq α] (a : α) (s : Multiset α) : Decidable (a ∈ s) :=
  Quotient.recOnSubsingleton s fun l => (inferInstance : Decidable (a ∈ l))

@[simp] theorem mem_coe {a : α} {l : List α} : a ∈ (l : Multiset α) ↔ a ∈ l := Iff.rfl
@[simp] theorem notMem_zero (a : α) : a ∉ (0 : Multiset α) := List.not_mem_nil
@[simp] theorem mem_add {a : α} {s t : Multiset α} : a ∈ s + t ↔ a ∈ s ∨ a ∈ t :=
  Quotient.inductionOn₂ s t fun _ _ => List.mem_append
@[simp] theorem mem_cons {a b : α} {s : Multiset α} : a ∈ b ::ₘ s ↔ a = b ∨ a ∈ s :=
  Quotient.inductionOn s fun _ => List.mem_cons
@[simp] theorem mem_map {f : α → β} {b : β} {s : Multiset α} : b ∈ s.map f ↔ ∃ a, a ∈ s ∧ f a = b :=
  Quotient.inductionOn s fun _ => List.mem_map
@[simp] theorem mem_filter {p : α → Prop} [DecidablePred p] {a : α} {s : Multiset α} :
    a ∈ s.filter p ↔ a ∈ s ∧ p a :=
  Quotient.inductionOn s fun _ => by
    show a ∈ List.filter _ _ ↔ _
    rw [List.mem_filter, decide_eq_true_iff]; rfl
@[simp] theorem mem_dedup [DecidableEq α] {a : α} {s : Multiset α} : a ∈ s.dedup ↔ a ∈ s :=
  Quotient.inductionOn s fun _ => List.mem_dedup
theorem nodup_dedup [DecidableEq α] (s : Multiset α) : s.dedup.Nodup :=
  Quotient.inductionOn s List.nodup_dedup
theorem Nodup.filter (p : α → Prop) [DecidablePred p] {s : Multiset α} :
    s.Nodup → (s.filter p).Nodup :=
  Quotient.inductionOn s fun _ h => List.Pairwise.filter _ h
@[simp] theorem mem_subtype {p : α → Prop} [DecidablePred p] {s : Multiset α} {x : {x // p x}} :
    x ∈ s.subtype p ↔ x.1 ∈ s :=
  Quotient.inductionOn s fun l => List.mem_filterMap.trans
    ⟨fun ⟨a, ha, h⟩ => by split at h <;> cases h; exact ha, fun h => ⟨x.1, h, dif_pos x.2⟩⟩
theorem Nodup.subtype (p : α → Prop) [DecidablePred p] {s : Multiset α} :
    s.Nodup → (s.subtype p).Nodup :=
  Quotient.inductionOn s fun l h => List.pairwise_filterMap.2 <| h.imp fun hab x hx y hy e => by
    split at hx <;> cases hx
    split at hy <;> cases hy
    exact hab (Subtype.ext_iff.1 e)
theorem Nodup.ext {s t : Multiset α} : s.Nodup → t.Nodup → (∀ a, a ∈ s ↔ a ∈ t) → s = t :=
  Quotient.inductionOn₂ s t fun _ _ h₁ h₂ h => coe_eq (List.perm_of_nodup h₁ h₂ h)
theorem Nodup.map {f : α → β} (hf : Function.Injective f) {s : Multiset α} :
    s.Nodup → (s.map f).Nodup :=
  Quotient.inductionOn s fun _ h => List.Pairwise.map f (fun _ _ hab e => hab (hf e)) h

end Multiset
