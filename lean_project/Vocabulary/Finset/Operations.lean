import Vocabulary.Finset.Multiset2
import Vocabulary.Finset.Fintype
import Vocabulary.Order.Hom

/-!
# Operations on finite sets

Products, unions, powersets, images under embeddings, the lattice of finite sets.
-/

noncomputable section

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace Finset
variable {s t : Finset α} {a b : α}

theorem coe_injective : Function.Injective (toSet : Finset α → Set α) := fun _ _ h =>
  ext fun x => iff_of_eq (congrFun h x)
@[simp, norm_cast] theorem coe_inj {s₁ s₂ : Finset α} : (s₁ : Set α) = s₂ ↔ s₁ = s₂ :=
  ⟨fun h => coe_injective h, fun h => h ▸ rfl⟩
@[simp, norm_cast] theorem coe_subset {s₁ s₂ : Finset α} : (s₁ : Set α) ⊆ s₂ ↔ s₁ ⊆ s₂ := Iff.rfl
@[simp, norm_cast] theorem coe_nonempty : (s : Set α).Nonempty ↔ s.Nonempty := Iff.rfl
@[simp, norm_cast] theorem coe_empty : ((∅ : Finset α) : Set α) = ∅ :=
  Set.ext fun x => ⟨fun h => absurd h (notMem_empty x), False.elim⟩
@[simp, norm_cast] theorem coe_singleton (a : α) : (({a} : Finset α) : Set α) = {a} :=
  Set.ext fun _ => mem_singleton
@[simp, norm_cast] theorem coe_insert [DecidableEq α] (a : α) (s : Finset α) :
    ((insert a s : Finset α) : Set α) = insert a (s : Set α) := Set.ext fun _ => mem_insert
@[simp, norm_cast] theorem coe_union [DecidableEq α] (s t : Finset α) :
    ((s ∪ t : Finset α) : Set α) = ↑s ∪ ↑t := Set.ext fun _ => mem_union
@[simp, norm_cast] theorem coe_inter [DecidableEq α] (s t : Finset α) :
    ((s ∩ t : Finset α) : Set α) = ↑s ∩ ↑t := Set.ext fun _ => mem_inter
@[simp, norm_cast] theorem coe_univ [Fintype α] : ((univ : Finset α) : Set α) = Set.univ :=
  Set.ext fun x => ⟨fun _ => trivial, fun _ => mem_univ x⟩
theorem nonempty_iff_ne_empty : s.Nonempty ↔ s ≠ ∅ :=
  ⟨fun ⟨x, hx⟩ h => notMem_empty x (h ▸ hx), fun h => Classical.byContradiction fun hn =>
    h (eq_empty_iff_forall_notMem.2 fun x hx => hn ⟨x, hx⟩)⟩
theorem ssubset_iff_subset_ne : s ⊂ t ↔ s ⊆ t ∧ s ≠ t :=
  show s < t ↔ s ≤ t ∧ s ≠ t from lt_iff_le_and_ne
instance decidableNonempty : Decidable s.Nonempty :=
  decidable_of_iff (s.card ≠ 0) <| by
    rw [nonempty_iff_ne_empty]
    refine not_congr ⟨fun h => ?_, fun h => h ▸ rfl⟩
    refine eq_empty_iff_forall_notMem.2 fun x hx => ?_
    have : s.val = 0 := Multiset.card_eq_zero.1 h
    rw [mem_def, this] at hx
    exact Multiset.notMem_zero x hx

/-- Some pair of different elements. -/
protected def Nontrivial (s : Finset α) : Prop := (s : Set α).Nontrivial

/-- Add an element that is not in the finite set. -/
def cons (a : α) (s : Finset α) (h : a ∉ s) : Finset α :=
  ⟨a ::ₘ s.val, Multiset.nodup_cons.2 ⟨h, s.2⟩⟩
@[simp] theorem mem_cons {h} : b ∈ cons a s h ↔ b = a ∨ b ∈ s := Multiset.mem_cons

/-- The union of two disjoint finite sets. -/
def disjUnion' (s t : Finset α) (h : ∀ a ∈ s, a ∉ t) : Finset α :=
  ⟨s.val + t.val, Multiset.nodup_add.2 ⟨s.2, t.2, h⟩⟩

instance instOrderBot : OrderBot (Finset α) where
  bot := ∅
  bot_le := empty_subset
@[simp] theorem bot_eq_empty : (⊥ : Finset α) = ∅ := rfl
instance instOrderTop [Fintype α] : OrderTop (Finset α) where
  top := univ
  le_top := subset_univ
@[simp] theorem top_eq_univ [Fintype α] : (⊤ : Finset α) = univ := rfl
instance instBoundedOrder [Fintype α] : BoundedOrder (Finset α) where
  bot_le := empty_subset

@[grind =] theorem disjoint_left : Disjoint s t ↔ ∀ ⦃a⦄, a ∈ s → a ∉ t := by
  constructor
  · intro h a hs ht
    have h' : ({a} : Finset α) ≤ ⊥ := h (fun x hx => mem_singleton.1 hx ▸ hs)
      (fun x hx => mem_singleton.1 hx ▸ ht)
    exact notMem_empty a (h' (mem_singleton.2 rfl))
  · intro h x h₁ h₂ a ha; exact absurd (h₂ ha) (h (h₁ ha))

/-- The union of two disjoint finite sets. -/
def disjUnion (s t : Finset α) (h : Disjoint s t) : Finset α :=
  disjUnion' s t fun _ ha => disjoint_left.1 h ha
@[simp] theorem mem_disjUnion {h} : a ∈ disjUnion s t h ↔ a ∈ s ∨ a ∈ t := Multiset.mem_add

instance instLattice [DecidableEq α] : DistribLattice (Finset α) where
  max := (· ∪ ·)
  min := (· ∩ ·)
  le_sup_left _ _ _ h := mem_union.2 (.inl h)
  le_sup_right _ _ _ h := mem_union.2 (.inr h)
  sup_le _ _ _ h₁ h₂ _ h := (mem_union.1 h).elim (fun h => h₁ h) fun h => h₂ h
  inf_le_left _ _ _ h := (mem_inter.1 h).1
  inf_le_right _ _ _ h := (mem_inter.1 h).2
  le_inf _ _ _ h₁ h₂ _ h := mem_inter.2 ⟨h₁ h, h₂ h⟩
  le_sup_inf _ _ _ _ h := by
    simp only [mem_inter, mem_union] at h ⊢
    exact or_and_left.2 h
@[simp] theorem sup_eq_union [DecidableEq α] (s t : Finset α) : s ⊔ t = s ∪ t := rfl
@[simp] theorem inf_eq_inter [DecidableEq α] (s t : Finset α) : s ⊓ t = s ∩ t := rfl
instance instCompl [DecidableEq α] [Fintype α] : Compl (Finset α) := ⟨fun s => univ \ s⟩
@[simp, grind =] theorem mem_compl [DecidableEq α] [Fintype α] : a ∈ sᶜ ↔ a ∉ s :=
  mem_sdiff.trans ⟨fun h => h.2, fun h => ⟨mem_univ a, h⟩⟩
instance instBooleanAlgebra [DecidableEq α] [Fintype α] : BooleanAlgebra (Finset α) where
  toDistribLattice := instLattice
  compl s := sᶜ
  sdiff := (· \ ·)
  top := univ
  bot := ∅
  inf_compl_le_bot _ _ h := absurd (mem_inter.1 h).1 (mem_compl.1 (mem_inter.1 h).2)
  top_le_sup_compl s x _ := mem_union.2 <| (Classical.em (x ∈ s)).imp_right mem_compl.2
  le_top := subset_univ
  bot_le := empty_subset
  sdiff_eq s t := ext fun x => by
    show x ∈ s \ t ↔ x ∈ s ∩ tᶜ
    rw [mem_sdiff, mem_inter, mem_compl]

/-- The elements of `s` with the proof that they are. -/
def attach (s : Finset α) : Finset {x // x ∈ s} :=
  ⟨s.val.pmap Subtype.mk fun _ h => h, s.2.pmap fun _ _ _ _ h => congrArg Subtype.val h⟩
@[simp] theorem mem_attach (s : Finset α) (x : {x // x ∈ s}) : x ∈ s.attach :=
  Multiset.mem_pmap.2 ⟨x.1, x.2, rfl⟩

/-- The images under an embedding. -/
def map (f : α ↪ β) (s : Finset α) : Finset β := ⟨s.val.map f, s.2.map f.injective⟩
@[simp, grind =] theorem mem_map {f : α ↪ β} {b : β} : b ∈ s.map f ↔ ∃ a ∈ s, f a = b :=
  Multiset.mem_map
@[simp] theorem card_map (f : α ↪ β) : (s.map f).card = s.card := Multiset.card_map f s.val

/-- The union of the finite sets `t a` for `a` in `s`. -/
protected def biUnion [DecidableEq β] (s : Finset α) (t : α → Finset β) : Finset β :=
  (s.val.bind fun a => (t a).val).toFinset
@[simp, grind =] theorem mem_biUnion [DecidableEq β] {t : α → Finset β} {b : β} :
    b ∈ s.biUnion t ↔ ∃ a ∈ s, b ∈ t a := Multiset.mem_toFinset.trans Multiset.mem_bind

/-- The pairs of an element of `s` and one of `t`. -/
protected def product (s : Finset α) (t : Finset β) : Finset (α × β) :=
  ⟨s.val.bind fun a => t.val.map (Prod.mk a), Multiset.nodup_bind_of_key Prod.fst
    (fun _ => t.2.map fun _ _ h => congrArg Prod.snd h)
    (fun a p hp => by obtain ⟨b, _, rfl⟩ := Multiset.mem_map.1 hp; rfl) s.2⟩
instance instSProd : SProd (Finset α) (Finset β) (Finset (α × β)) := ⟨Finset.product⟩
@[simp, grind =] theorem mem_product {t : Finset β} {p : α × β} :
    p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := by
  show p ∈ s.val.bind _ ↔ _
  rw [Multiset.mem_bind]
  constructor
  · rintro ⟨a, ha, hp⟩
    obtain ⟨b, hb, rfl⟩ := Multiset.mem_map.1 hp
    exact ⟨ha, hb⟩
  · exact fun h => ⟨p.1, h.1, Multiset.mem_map.2 ⟨p.2, h.2, rfl⟩⟩

/-- The dependent pairs of an element of `s` and one of the finite set that belongs to it. -/
protected def sigma {σ : α → Type v} (s : Finset α) (t : ∀ a, Finset (σ a)) : Finset (Σ a, σ a) :=
  ⟨s.val.bind fun a => (t a).val.map (Sigma.mk a), Multiset.nodup_bind_of_key Sigma.fst
    (fun a => (t a).2.map fun _ _ h => eq_of_heq (Sigma.mk.inj h).2)
    (fun a p hp => by obtain ⟨b, _, rfl⟩ := Multiset.mem_map.1 hp; rfl) s.2⟩
@[simp, grind =] theorem mem_sigma {σ : α → Type v} {t : ∀ a, Finset (σ a)} {p : Σ a, σ a} :
    p ∈ s.sigma t ↔ p.1 ∈ s ∧ p.2 ∈ t p.1 := by
  show p ∈ s.val.bind _ ↔ _
  rw [Multiset.mem_bind]
  constructor
  · rintro ⟨a, ha, hp⟩
    obtain ⟨b, hb, rfl⟩ := Multiset.mem_map.1 hp
    exact ⟨ha, hb⟩
  · exact fun h => ⟨p.1, h.1, Multiset.mem_map.2 ⟨p.2, h.2, rfl⟩⟩

/-- The pairs of equal elements. -/
def diag [DecidableEq α] (s : Finset α) : Finset (α × α) := (s ×ˢ s).filter fun a => a.1 = a.2
/-- The pairs of different elements. -/
def offDiag [DecidableEq α] (s : Finset α) : Finset (α × α) := (s ×ˢ s).filter fun a => a.1 ≠ a.2
@[simp, grind =] theorem mem_offDiag [DecidableEq α] {x : α × α} :
    x ∈ s.offDiag ↔ x.1 ∈ s ∧ x.2 ∈ s ∧ x.1 ≠ x.2 := by rw [offDiag, mem_filter, mem_product]; grind

/-- The finite set of subsets. -/
def powerset (s : Finset α) : Finset (Finset α) where
  val := s.val.powerset.pmap Finset.mk fun t ht => by
    obtain ⟨s, hs⟩ := s
    induction s using Multiset.induction_list with | _ l => ?_
    exact (Multiset.mem_powersetAux_of ht).2 hs
  nodup := Multiset.Nodup.pmap (fun _ _ _ _ h => congrArg val h) <| by
    obtain ⟨s, hs⟩ := s
    induction s using Multiset.induction_list with | _ l => ?_
    exact Multiset.nodup_powersetAux hs
@[simp, grind =] theorem mem_powerset {s t : Finset α} : s ∈ powerset t ↔ s ⊆ t := by
  refine Multiset.mem_pmap.trans ?_
  obtain ⟨t, ht⟩ := t
  obtain ⟨s, hs⟩ := s
  induction t using Multiset.induction_list with | _ l => ?_
  constructor
  · rintro ⟨a, ha, e⟩
    cases e
    exact fun a h => (Multiset.mem_powersetAux_of ha).1 a h
  · exact fun h => ⟨s, Multiset.mem_powersetAux hs fun a ha => h ha, rfl⟩
/-- The finite set of subsets with `n` elements. -/
def powersetCard (n : ℕ) (s : Finset α) : Finset (Finset α) := s.powerset.filter fun t => t.card = n
@[simp, grind =] theorem mem_powersetCard {n : ℕ} {s t : Finset α} :
    s ∈ powersetCard n t ↔ s ⊆ t ∧ s.card = n := by rw [powersetCard, mem_filter, mem_powerset]

@[inherit_doc Finset.card] scoped prefix:arg "#" => Finset.card

/-- Combine the values on a finite set by an operation that is commutative and associative. -/
def fold (op : β → β → β) [Std.Commutative op] [Std.Associative op] (b : β) (f : α → β)
    (s : Finset α) : β := (s.val.map f).fold op b

end Finset

/-- An additive monoid in which every element has finitely many decompositions as a sum. -/
class Finset.HasAntidiagonal (A : Type u) [AddMonoid A] where
  /-- The pairs with a given sum. -/
  antidiagonal : A → Finset (A × A)
  mem_antidiagonal {n} {a} : a ∈ antidiagonal n ↔ a.fst + a.snd = n

namespace Finset
export HasAntidiagonal (antidiagonal mem_antidiagonal)

instance _root_.Nat.instHasAntidiagonal : HasAntidiagonal ℕ where
  antidiagonal n := (range (n + 1)).mapInj (fun k => (k, n - k)) fun _ _ h => congrArg Prod.fst h
  mem_antidiagonal {n a} := by
    rw [mem_mapInj]
    constructor
    · rintro ⟨k, hk, rfl⟩
      have := mem_range.1 hk
      show k + (n - k) = n
      omega
    · intro h
      exact ⟨a.1, mem_range.2 (by omega), Prod.ext rfl (by show n - a.1 = a.2; omega)⟩

end Finset

end
