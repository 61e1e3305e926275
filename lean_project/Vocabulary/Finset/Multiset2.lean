import Vocabulary.Finset.Multiset
import Vocabulary.Algebra.Ring
import Vocabulary.Order.Basic

/-!
# Sums, products, unions and powersets of multisets
-/

noncomputable section

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

/-- The product of the elements of a list. -/
def List.prod [Mul α] [One α] : List α → α := List.foldr (· * ·) 1

@[simp] theorem List.prod_nil [Mul α] [One α] : ([] : List α).prod = 1 := rfl
@[simp] theorem List.prod_cons [Mul α] [One α] {a : α} {l : List α} :
    (a :: l).prod = a * l.prod := rfl

namespace Multiset

instance instSingleton : Singleton α (Multiset α) := ⟨fun a => a ::ₘ 0⟩
instance instInsert : Insert α (Multiset α) := ⟨cons⟩
instance instInhabited : Inhabited (Multiset α) := ⟨0⟩

@[simp] theorem mem_singleton {a b : α} : b ∈ ({a} : Multiset α) ↔ b = a := List.mem_singleton

instance instAddCommMonoid : AddCommMonoid (Multiset α) where
  add_assoc s t r := Quotient.inductionOn₃ s t r fun _ _ _ => congrArg ofList (List.append_assoc ..)
  add_comm s t := Quotient.inductionOn₂ s t fun _ _ => coe_eq List.perm_append_comm
  zero_add s := Quotient.inductionOn s fun _ => rfl
  add_zero s := Quotient.inductionOn s fun _ => congrArg ofList (List.append_nil _)

@[simp] theorem coe_nil : (([] : List α) : Multiset α) = 0 := rfl
@[simp] theorem cons_coe (a : α) (l : List α) : (a ::ₘ (l : Multiset α)) = (a :: l : List α) := rfl
@[simp] theorem singleton_add (a : α) (s : Multiset α) : {a} + s = a ::ₘ s :=
  Quotient.inductionOn s fun _ => rfl
@[simp] theorem cons_add (a : α) (s t : Multiset α) : a ::ₘ s + t = a ::ₘ (s + t) :=
  Quotient.inductionOn₂ s t fun _ _ => rfl
@[simp] theorem insert_eq_cons (a : α) (s : Multiset α) : insert a s = a ::ₘ s := rfl
@[simp] theorem card_zero : card (0 : Multiset α) = 0 := rfl
@[simp] theorem card_cons (a : α) (s : Multiset α) : card (a ::ₘ s) = card s + 1 :=
  Quotient.inductionOn s fun _ => rfl
@[simp] theorem card_singleton (a : α) : card ({a} : Multiset α) = 1 := rfl
@[simp] theorem card_add (s t : Multiset α) : card (s + t) = card s + card t :=
  Quotient.inductionOn₂ s t fun _ _ => List.length_append
@[simp] theorem card_map (f : α → β) (s : Multiset α) : card (map f s) = card s :=
  Quotient.inductionOn s fun _ => List.length_map _
@[simp] theorem card_eq_zero {s : Multiset α} : card s = 0 ↔ s = 0 :=
  Quotient.inductionOn s fun l => ⟨fun h => by
    rw [List.eq_nil_of_length_eq_zero (h : l.length = 0)]; rfl,
    fun h => by rw [h]; rfl⟩

/-- Induction on a multiset: add the elements one by one. -/
@[elab_as_elim, induction_eliminator] protected theorem induction {p : Multiset α → Prop}
    (empty : p 0) (cons : ∀ (a : α) (s : Multiset α), p s → p (a ::ₘ s)) (s : Multiset α) : p s :=
  Quotient.inductionOn s fun l => by
    induction l with
    | nil => exact empty
    | cons a l ih => exact cons a _ ih

/-- Every element occurs in `t` at least as often as in `s`. -/
protected def Le (s t : Multiset α) : Prop := ∃ u, t = s + u

instance instPartialOrder : PartialOrder (Multiset α) where
  le := Multiset.Le
  le_refl s := ⟨0, (add_zero s).symm⟩
  le_trans _ _ _ := by
    rintro ⟨u, rfl⟩ ⟨v, rfl⟩
    exact ⟨u + v, add_assoc _ _ _⟩
  le_antisymm _ _ := by
    rintro ⟨u, rfl⟩ ⟨v, h⟩
    have := congrArg card h
    rw [card_add, card_add] at this
    have hu : u = 0 := card_eq_zero.1 (by omega)
    rw [hu, add_zero]

theorem le_iff_exists_add {s t : Multiset α} : s ≤ t ↔ ∃ u, t = s + u := Iff.rfl

instance instHasSubset : HasSubset (Multiset α) := ⟨fun s t => ∀ ⦃a : α⦄, a ∈ s → a ∈ t⟩

/-- The sum of the elements. -/
def sum [AddCommMonoid α] (s : Multiset α) : α := s.fold (· + ·) 0
/-- The product of the elements. -/
def prod [CommMonoid α] (s : Multiset α) : α := s.fold (· * ·) 1

@[simp] theorem sum_zero [AddCommMonoid α] : (0 : Multiset α).sum = 0 := rfl
@[simp] theorem prod_zero [CommMonoid α] : (0 : Multiset α).prod = 1 := rfl
@[simp] theorem sum_cons [AddCommMonoid α] (a : α) (s : Multiset α) :
    (a ::ₘ s).sum = a + s.sum := Quotient.inductionOn s fun _ => rfl
@[simp] theorem prod_cons [CommMonoid α] (a : α) (s : Multiset α) :
    (a ::ₘ s).prod = a * s.prod := Quotient.inductionOn s fun _ => rfl
@[simp] theorem sum_singleton [AddCommMonoid α] (a : α) : ({a} : Multiset α).sum = a := add_zero a
@[simp] theorem prod_singleton [CommMonoid α] (a : α) : ({a} : Multiset α).prod = a := mul_one a
theorem sum_add [AddCommMonoid α] (s t : Multiset α) : (s + t).sum = s.sum + t.sum := by
  induction s with
  | empty => rw [zero_add, sum_zero, zero_add]
  | cons a s ih => rw [cons_add, sum_cons, sum_cons, ih, add_assoc]
theorem prod_add [CommMonoid α] (s t : Multiset α) : (s + t).prod = s.prod * t.prod := by
  induction s with
  | empty => rw [zero_add, prod_zero, one_mul]
  | cons a s ih => rw [cons_add, prod_cons, prod_cons, ih, mul_assoc]
@[simp] theorem map_zero (f : α → β) : map f 0 = 0 := rfl
@[simp] theorem map_cons (f : α → β) (a : α) (s : Multiset α) :
    map f (a ::ₘ s) = f a ::ₘ map f s := Quotient.inductionOn s fun _ => rfl

/-- How often an element satisfies the property. -/
def countP (p : α → Prop) [DecidablePred p] (s : Multiset α) : ℕ := card (filter p s)
/-- How often `a` occurs. -/
def count [DecidableEq α] (a : α) (s : Multiset α) : ℕ := countP (a = ·) s
/-- The multiset of `n` copies of `a`. -/
def replicate (n : ℕ) (a : α) : Multiset α := (List.replicate n a : List α)
/-- The natural numbers less than `n`. -/
def range (n : ℕ) : Multiset ℕ := (List.range n : List ℕ)
/-- All elements but one copy of `a`. -/
def erase [DecidableEq α] (s : Multiset α) (a : α) : Multiset α :=
  Quotient.liftOn s (fun l => (l.erase a : List α)) fun _ _ h => coe_eq (h.erase a)

instance [DecidableEq α] : DecidableEq (Multiset α) := fun s t =>
  Quotient.recOnSubsingleton₂ s t fun l₁ l₂ =>
    decidable_of_iff (l₁.Perm l₂) ⟨fun h => Quotient.sound h, fun h => Quotient.exact h⟩

/-- The union of multisets given for each element. -/
def bind (s : Multiset α) (f : α → Multiset β) : Multiset β := (s.map f).sum
/-- The union of a multiset of multisets. -/
def join (s : Multiset (Multiset α)) : Multiset α := s.sum

@[simp] theorem zero_bind (f : α → Multiset β) : bind 0 f = 0 := rfl
@[simp] theorem cons_bind (a : α) (s : Multiset α) (f : α → Multiset β) :
    bind (a ::ₘ s) f = f a + bind s f := by rw [bind, map_cons, sum_cons]; rfl
@[simp] theorem mem_bind {b : β} {s : Multiset α} {f : α → Multiset β} :
    b ∈ bind s f ↔ ∃ a ∈ s, b ∈ f a := by
  induction s with
  | empty => simp
  | cons a s ih => simp [ih, or_and_right, exists_or]

theorem nodup_add {s t : Multiset α} :
    (s + t).Nodup ↔ s.Nodup ∧ t.Nodup ∧ ∀ a ∈ s, a ∉ t :=
  Quotient.inductionOn₂ s t fun _ _ => List.nodup_append.trans
    (and_congr_right fun _ => and_congr_right fun _ =>
      ⟨fun h a ha hb => h a ha a hb rfl, fun h a ha _ hb e => h a ha (e ▸ hb)⟩)
theorem nodup_cons {a : α} {s : Multiset α} : (a ::ₘ s).Nodup ↔ a ∉ s ∧ s.Nodup :=
  Quotient.inductionOn s fun _ => List.nodup_cons

/-- A union has no repetitions if the parts have none and tell which element they belong to. -/
theorem nodup_bind_of_key {s : Multiset α} {f : α → Multiset β} (key : β → α)
    (hf : ∀ a, (f a).Nodup) (hk : ∀ a, ∀ b ∈ f a, key b = a) :
    s.Nodup → (s.bind f).Nodup := by
  induction s with
  | empty => exact fun _ => List.nodup_nil
  | cons a s ih =>
    intro h
    obtain ⟨ha, hs⟩ := nodup_cons.1 h
    rw [cons_bind, nodup_add]
    refine ⟨hf a, ih hs, fun b hb hb' => ?_⟩
    obtain ⟨a', ha', hb'⟩ := mem_bind.1 hb'
    rw [← hk a b hb, hk a' b hb'] at ha
    exact ha ha'

/-- All sub-multisets of a multiset, from a list of its elements. -/
def powersetAux : List α → Multiset (Multiset α)
  | [] => {0}
  | a :: l => powersetAux l + (powersetAux l).map (cons a)

theorem mem_powersetAux_of {l : List α} {t : Multiset α} :
    t ∈ powersetAux l → (∀ a ∈ t, a ∈ l) ∧ (l.Nodup → t.Nodup) := by
  induction l generalizing t with
  | nil =>
    intro h
    rw [powersetAux, mem_singleton] at h
    subst h
    exact ⟨fun a h => absurd h (notMem_zero a), fun _ => List.nodup_nil⟩
  | cons b l ih =>
    intro h
    rw [powersetAux, mem_add, mem_map] at h
    rcases h with h | ⟨t', h, rfl⟩
    · exact ⟨fun a ha => List.mem_cons_of_mem b ((ih h).1 a ha),
        fun hl => (ih h).2 (List.nodup_cons.1 hl).2⟩
    · refine ⟨fun a ha => ?_, fun hl => ?_⟩
      · rcases mem_cons.1 ha with rfl | ha
        · exact List.mem_cons_self
        · exact List.mem_cons_of_mem b ((ih h).1 a ha)
      · have hl := List.nodup_cons.1 hl
        exact nodup_cons.2 ⟨fun hb => hl.1 ((ih h).1 b hb), (ih h).2 hl.2⟩

theorem mem_powersetAux {l : List α} {t : Multiset α} (ht : t.Nodup) (h : ∀ a ∈ t, a ∈ l) :
    t ∈ powersetAux l := by
  classical
  induction l generalizing t with
  | nil =>
    rw [powersetAux, mem_singleton]
    exact Nodup.ext ht List.nodup_nil fun a =>
      ⟨fun ha => absurd (h a ha) List.not_mem_nil, fun ha => absurd ha (notMem_zero a)⟩
  | cons b l ih =>
    rw [powersetAux, mem_add, mem_map]
    by_cases hb : b ∈ t
    · right
      refine ⟨t.filter (· ≠ b), ih (ht.filter _) fun a ha => ?_, ?_⟩
      · obtain ⟨ha, hne⟩ := mem_filter.1 ha
        exact (List.mem_cons.1 (h a ha)).resolve_left hne
      · refine Nodup.ext (nodup_cons.2 ⟨fun h' => (mem_filter.1 h').2 rfl, ht.filter _⟩) ht
          fun a => ?_
        rw [mem_cons, mem_filter]
        by_cases e : a = b
        · subst e; simp [hb]
        · simp [e]
    · left
      refine ih ht fun a ha => (List.mem_cons.1 (h a ha)).resolve_left ?_
      rintro rfl; exact hb ha

theorem nodup_powersetAux {l : List α} (hl : l.Nodup) : (powersetAux l).Nodup := by
  induction l with
  | nil => exact List.pairwise_singleton _ _
  | cons a l ih =>
    obtain ⟨ha, hl⟩ := List.nodup_cons.1 hl
    rw [powersetAux, nodup_add]
    refine ⟨ih hl, (ih hl).map fun s t h => ?_, fun t ht ht' => ?_⟩
    · rw [← singleton_add, ← singleton_add] at h
      classical
      have key : ∀ s : Multiset α, (({a} : Multiset α) + s).erase a = s := fun s =>
        Quotient.inductionOn s fun l => congrArg ofList (List.erase_cons_head a l)
      rw [← key s, h, key t]
    · obtain ⟨t', _, rfl⟩ := mem_map.1 ht'
      exact ha ((mem_powersetAux_of ht).1 a (mem_cons.2 (.inl rfl)))

theorem powersetAux_perm {l₁ l₂ : List α} (h : l₁.Perm l₂) : powersetAux l₁ = powersetAux l₂ := by
  induction h with
  | nil => rfl
  | cons a _ ih => rw [powersetAux, powersetAux, ih]
  | swap a b l =>
    have hm : ∀ (s t : Multiset (Multiset α)) (f : Multiset α → Multiset α),
        map f (s + t) = map f s + map f t := fun s t f =>
      Quotient.inductionOn₂ s t fun _ _ => congrArg ofList List.map_append
    have hc : ∀ s : Multiset (Multiset α), map (cons b) (map (cons a) s) =
        map (cons a) (map (cons b) s) := fun s => Quotient.inductionOn s fun l => by
      show ofList (List.map (cons b) (List.map (cons a) l)) =
        ofList (List.map (cons a) (List.map (cons b) l))
      rw [List.map_map, List.map_map]
      refine congrArg ofList (List.map_congr_left fun t _ => ?_)
      exact Quotient.inductionOn t fun _ => coe_eq (.swap ..)
    simp only [powersetAux, hm, hc]
    rw [add_add_add_comm]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

/-- All sub-multisets. -/
def powerset (s : Multiset α) : Multiset (Multiset α) :=
  Quotient.liftOn s powersetAux fun _ _ h => powersetAux_perm h

/-- The images under a function that needs a property of the elements. -/
def pmap {p : α → Prop} (f : ∀ a, p a → β) (s : Multiset α) : (∀ a ∈ s, p a) → Multiset β :=
  Quot.recOn s (fun l H => ((List.pmap f l H : List β) : Multiset β)) fun l₁ l₂ h =>
    funext fun H₂ : ∀ a ∈ (l₂ : Multiset α), p a => by
      have H₁ : ∀ a ∈ l₁, p a := fun a ha => H₂ a (List.Perm.mem_iff h |>.1 ha)
      have : ∀ {s₂ : Multiset α} (e : (l₁ : Multiset α) = s₂) (H : ∀ a ∈ s₂, p a),
          @Eq.ndrec (Multiset α) l₁ (fun s => (∀ a ∈ s, p a) → Multiset β)
            (fun H => ((List.pmap f l₁ H : List β) : Multiset β)) s₂ e H =
            (List.pmap f l₁ H₁ : List β) := by
        intro s₂ e _; subst e; rfl
      exact (this _ _).trans (coe_eq (List.Perm.pmap f h))

@[simp] theorem mem_pmap {p : α → Prop} {f : ∀ a, p a → β} {s : Multiset α}
    {H : ∀ a ∈ s, p a} {b : β} : b ∈ pmap f s H ↔ ∃ a, ∃ h : a ∈ s, f a (H a h) = b := by
  induction s using Multiset.induction_list with | _ l => exact List.mem_pmap

theorem Nodup.pmap {p : α → Prop} {f : ∀ a, p a → β} {s : Multiset α} {H : ∀ a ∈ s, p a}
    (hf : ∀ a ha b hb, f a ha = f b hb → a = b) (hs : s.Nodup) : (pmap f s H).Nodup := by
  induction s using Multiset.induction_list with | _ l => ?_
  show (List.pmap f l H).Nodup
  change l.Nodup at hs
  change ∀ a ∈ l, p a at H
  induction l with
  | nil => exact List.nodup_nil
  | cons a l ih =>
    obtain ⟨ha, hl⟩ := List.nodup_cons.1 hs
    rw [List.pmap, List.nodup_cons]
    refine ⟨fun h => ?_, ih hl⟩
    obtain ⟨b, hb, e⟩ := List.mem_pmap.1 h
    exact ha (hf _ _ _ _ e ▸ hb)

end Multiset

end
