import Vocabulary.Finset.Operations
import Vocabulary.Order.WithBot

/-!
# Suprema, infima, greatest and least elements of finite sets
-/

noncomputable section

universe u v w
variable {α : Type u} {β : Type v}

namespace Finset
variable {s : Finset β} {f : β → α} {a : α}

/-- The supremum of the values of `f` on a finite set; `⊥` for the empty one. -/
def sup [SemilatticeSup α] [OrderBot α] (s : Finset β) (f : β → α) : α :=
  s.fold (· ⊔ ·) ⊥ f
/-- The infimum of the values of `f` on a finite set; `⊤` for the empty one. -/
def inf [SemilatticeInf α] [OrderTop α] (s : Finset β) (f : β → α) : α :=
  s.fold (· ⊓ ·) ⊤ f

@[simp] protected theorem sup_le_iff [SemilatticeSup α] [OrderBot α] :
    s.sup f ≤ a ↔ ∀ b ∈ s, f b ≤ a := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.induction_list with | _ l => ?_
  show List.foldr (· ⊔ ·) ⊥ (l.map f) ≤ a ↔ ∀ b ∈ l, f b ≤ a
  clear hs
  induction l with
  | nil => simp
  | cons b l ih => simp [ih]
theorem le_sup [SemilatticeSup α] [OrderBot α] {b : β} (hb : b ∈ s) : f b ≤ s.sup f :=
  Finset.sup_le_iff.1 le_rfl b hb
protected theorem sup_le [SemilatticeSup α] [OrderBot α] : (∀ b ∈ s, f b ≤ a) → s.sup f ≤ a :=
  Finset.sup_le_iff.2
@[simp] protected theorem le_inf_iff [SemilatticeInf α] [OrderTop α] :
    a ≤ s.inf f ↔ ∀ b ∈ s, a ≤ f b := by
  obtain ⟨s, hs⟩ := s
  induction s using Multiset.induction_list with | _ l => ?_
  show a ≤ List.foldr (· ⊓ ·) ⊤ (l.map f) ↔ ∀ b ∈ l, a ≤ f b
  clear hs
  induction l with
  | nil => simp
  | cons b l ih => simp [ih]
theorem inf_le [SemilatticeInf α] [OrderTop α] {b : β} (hb : b ∈ s) : s.inf f ≤ f b :=
  Finset.le_inf_iff.1 le_rfl b hb

theorem exists_sup' [SemilatticeSup α] (s : Finset β) (H : s.Nonempty) (f : β → α) :
    ∃ x, ∀ a, x ≤ a ↔ ∀ b ∈ s, f b ≤ a := by
  classical
  revert H
  induction s using induction_on with
  | empty => intro ⟨x, hx⟩; exact absurd hx (notMem_empty x)
  | insert b s hb ih =>
    intro _
    by_cases h : s.Nonempty
    · obtain ⟨x, hx⟩ := ih h
      exact ⟨f b ⊔ x, fun a => by simp [hx]⟩
    · refine ⟨f b, fun a => ⟨fun h' c hc => ?_, fun h' => h' b (mem_insert.2 (.inl rfl))⟩⟩
      rcases mem_insert.1 hc with rfl | hc
      · exact h'
      · exact absurd ⟨c, hc⟩ h

theorem exists_inf' [SemilatticeInf α] (s : Finset β) (H : s.Nonempty) (f : β → α) :
    ∃ x, ∀ a, a ≤ x ↔ ∀ b ∈ s, a ≤ f b := by
  classical
  revert H
  induction s using induction_on with
  | empty => intro ⟨x, hx⟩; exact absurd hx (notMem_empty x)
  | insert b s hb ih =>
    intro _
    by_cases h : s.Nonempty
    · obtain ⟨x, hx⟩ := ih h
      exact ⟨f b ⊓ x, fun a => by simp [hx]⟩
    · refine ⟨f b, fun a => ⟨fun h' c hc => ?_, fun h' => h' b (mem_insert.2 (.inl rfl))⟩⟩
      rcases mem_insert.1 hc with rfl | hc
      · exact h'
      · exact absurd ⟨c, hc⟩ h

/-- The supremum of the values of `f` on a nonempty finite set. -/
def sup' [SemilatticeSup α] (s : Finset β) (H : s.Nonempty) (f : β → α) : α :=
  Classical.choose (exists_sup' s H f)
/-- The infimum of the values of `f` on a nonempty finite set. -/
def inf' [SemilatticeInf α] (s : Finset β) (H : s.Nonempty) (f : β → α) : α :=
  Classical.choose (exists_inf' s H f)
@[simp] theorem sup'_le_iff [SemilatticeSup α] {H : s.Nonempty} :
    s.sup' H f ≤ a ↔ ∀ b ∈ s, f b ≤ a := Classical.choose_spec (exists_sup' s H f) a
@[simp] theorem le_inf'_iff [SemilatticeInf α] {H : s.Nonempty} :
    a ≤ s.inf' H f ↔ ∀ b ∈ s, a ≤ f b := Classical.choose_spec (exists_inf' s H f) a
theorem le_sup' [SemilatticeSup α] (f : β → α) {b : β} (h : b ∈ s) : f b ≤ s.sup' ⟨b, h⟩ f :=
  sup'_le_iff.1 le_rfl b h

section
variable [LinearOrder α] (s : Finset α)

/-- The greatest element, `⊥` for the empty set. -/
protected def max : WithBot α := s.sup (fun a => (a : WithBot α))
/-- The least element, `⊤` for the empty set. -/
protected def min : WithTop α := s.inf (fun a => (a : WithTop α))
/-- The greatest element of a nonempty finite set. -/
def max' (H : s.Nonempty) : α := sup' s H id
/-- The least element of a nonempty finite set. -/
def min' (H : s.Nonempty) : α := inf' s H id

variable {s} {H : s.Nonempty}
theorem le_max' (a : α) (h : a ∈ s) : a ≤ s.max' ⟨a, h⟩ := le_sup' id h
theorem min'_le (a : α) (h : a ∈ s) : s.min' ⟨a, h⟩ ≤ a :=
  le_inf'_iff (f := id) (H := ⟨a, h⟩) |>.1 le_rfl a h
theorem exists_max_image {β : Type v} (s : Finset β) (f : β → α) (h : s.Nonempty) :
    ∃ x ∈ s, ∀ x' ∈ s, f x' ≤ f x := by
  classical
  revert h
  induction s using induction_on with
  | empty => intro ⟨x, hx⟩; exact absurd hx (notMem_empty x)
  | insert b s hb ih =>
    intro _
    by_cases h : s.Nonempty
    · obtain ⟨x, hx, hmax⟩ := ih h
      rcases le_total (f b) (f x) with h | h
      · exact ⟨x, mem_insert.2 (.inr hx), fun y hy =>
          (mem_insert.1 hy).elim (fun e => e ▸ h) (hmax y)⟩
      · exact ⟨b, mem_insert.2 (.inl rfl), fun y hy =>
          (mem_insert.1 hy).elim (fun e => e ▸ le_rfl) fun hy => (hmax y hy).trans h⟩
    · exact ⟨b, mem_insert.2 (.inl rfl), fun y hy =>
        (mem_insert.1 hy).elim (fun e => e ▸ le_rfl) fun hy => absurd ⟨y, hy⟩ h⟩
theorem max'_mem (s : Finset α) (H : s.Nonempty) : s.max' H ∈ s := by
  obtain ⟨x, hx, h⟩ := exists_max_image s id H
  have : s.max' H = x := le_antisymm (sup'_le_iff.2 h) (le_max' x hx)
  exact this ▸ hx
end

end Finset

end
