import Vocabulary.Finset.Lattice
import Vocabulary.Set.Finite
import Vocabulary.Algebra.Hom.Units
import Vocabulary.Order.Hom

/-!
# Finite types made from finite types

Pairs, sums, options, functions, equivalences, finite sets, sets, units; finite sets from finite
types and back.
-/

noncomputable section

universe u v w
variable {α : Type u} {β : Type v}

instance Prod.instFintype [Fintype α] [Fintype β] : Fintype (α × β) where
  elems := Finset.univ ×ˢ Finset.univ
  complete p := Finset.mem_product.2 ⟨Finset.mem_univ p.1, Finset.mem_univ p.2⟩

instance Sigma.instFintype {σ : α → Type v} [Fintype α] [∀ a, Fintype (σ a)] :
    Fintype (Sigma σ) where
  elems := Finset.univ.sigma fun _ => Finset.univ
  complete p := Finset.mem_sigma.2 ⟨Finset.mem_univ p.1, Finset.mem_univ p.2⟩

instance Finset.fintype [Fintype α] : Fintype (Finset α) where
  elems := Finset.univ.powerset
  complete s := Finset.mem_powerset.2 (Finset.subset_univ s)

instance Sum.instFintype [Fintype α] [Fintype β] : Fintype (α ⊕ β) where
  elems := Finset.disjUnion' (Finset.univ.mapInj Sum.inl fun _ _ => Sum.inl.inj)
    (Finset.univ.mapInj Sum.inr fun _ _ => Sum.inr.inj) fun x h h' => by
      obtain ⟨a, _, rfl⟩ := Finset.mem_mapInj.1 h
      obtain ⟨b, _, h⟩ := Finset.mem_mapInj.1 h'
      cases h
  complete x := Multiset.mem_add.2 <| match x with
    | .inl a => .inl (Finset.mem_mapInj.2 ⟨a, Finset.mem_univ a, rfl⟩)
    | .inr b => .inr (Finset.mem_mapInj.2 ⟨b, Finset.mem_univ b, rfl⟩)

instance Option.instFintype [Fintype α] : Fintype (Option α) where
  elems := Finset.cons none (Finset.univ.mapInj some fun _ _ => Option.some.inj) fun h => by
    obtain ⟨a, _, h⟩ := Finset.mem_mapInj.1 h
    cases h
  complete x := Multiset.mem_cons.2 <| match x with
    | none => .inl rfl
    | some a => .inr (Finset.mem_mapInj.2 ⟨a, Finset.mem_univ a, rfl⟩)

instance Empty.instFintype : Fintype Empty := ⟨∅, fun x => x.elim⟩
instance PUnit.instFintype : Fintype PUnit.{u + 1} := ⟨{.unit}, fun _ => Finset.mem_singleton.2 rfl⟩

open Classical in
/-- A type with an injective map to a finite type is finite. -/
def Fintype.ofInjective [Fintype β] (f : α → β) (H : Function.Injective f) : Fintype α where
  elems := ((Finset.univ : Finset {b // ∃ a, f a = b}).mapInj (fun b => choose b.2)
    fun b c (h : choose b.2 = choose c.2) => Subtype.ext <| by
      rw [← choose_spec b.2, h, choose_spec c.2])
  complete a := Finset.mem_mapInj.2 ⟨⟨f a, a, rfl⟩, Finset.mem_univ _,
    H (choose_spec (⟨a, rfl⟩ : ∃ x, f x = f a))⟩

open Classical in
/-- The image of a finite type is finite. -/
def Fintype.ofSurjective [DecidableEq β] [Fintype α] (f : α → β) (H : Function.Surjective f) :
    Fintype β where
  elems := Finset.univ.image f
  complete b := let ⟨a, h⟩ := H b; Finset.mem_image.2 ⟨a, Finset.mem_univ a, h⟩

/-- A type that has a bijection with a finite type is finite. -/
def Fintype.ofEquiv (α : Type u) [Fintype α] (f : α ≃ β) : Fintype β where
  elems := Finset.univ.mapInj f f.injective
  complete b := Finset.mem_mapInj.2 ⟨f.symm b, Finset.mem_univ _, f.apply_symm_apply b⟩

/-- The listing of a finite type. -/
def Fintype.ofFinite (α : Type u) [h : Finite α] : Fintype α :=
  have h' : Nonempty (Fintype α) := let ⟨e⟩ := h; ⟨Fintype.ofEquiv _ e.symm⟩
  Classical.choice h'

instance Pi.instFintype {π : α → Type v} [DecidableEq α] [Fintype α] [∀ a, Fintype (π a)] :
    Fintype (∀ a, π a) :=
  Fintype.ofInjective (β := Finset (Sigma π))
    (fun f => Finset.univ.mapInj (fun a => ⟨a, f a⟩) fun _ _ h => congrArg Sigma.fst h)
    fun f g h => funext fun a => by
      have ha : (⟨a, f a⟩ : Sigma π) ∈ Finset.univ.mapInj (fun a => (⟨a, f a⟩ : Sigma π))
          fun _ _ h => congrArg Sigma.fst h := Finset.mem_mapInj.2 ⟨a, Finset.mem_univ a, rfl⟩
      dsimp only at h
      rw [h] at ha
      obtain ⟨b, _, e⟩ := Finset.mem_mapInj.1 ha
      obtain ⟨rfl, e⟩ := Sigma.mk.inj e
      exact (eq_of_heq e).symm

instance Equiv.instFintype [DecidableEq α] [DecidableEq β] [Fintype α] [Fintype β] :
    Fintype (α ≃ β) := Fintype.ofInjective (fun e : α ≃ β => (e : α → β)) DFunLike.coe_injective
instance Function.Embedding.fintype [DecidableEq α] [DecidableEq β] [Fintype α] [Fintype β] :
    Fintype (α ↪ β) := Fintype.ofInjective (fun e : α ↪ β => (e : α → β)) DFunLike.coe_injective
instance Units.instFintype [Monoid α] [Fintype α] [DecidableEq α] : Fintype αˣ :=
  Fintype.ofInjective Units.val fun _ _ => Units.ext
instance Prop.fintype : Fintype Prop where
  elems := ⟨([True, False] : List Prop), (by simp : [True, False].Nodup)⟩
  complete p := by
    rcases Classical.propComplete p with rfl | rfl
    · exact List.mem_cons_self
    · exact List.mem_cons_of_mem _ List.mem_cons_self
open Classical in
instance Set.fintype [Fintype α] : Fintype (Set α) :=
  Fintype.ofInjective (fun s : Set α => Finset.univ.filter (· ∈ s)) fun s t h => Set.ext fun x => by
    have : x ∈ Finset.univ.filter (· ∈ s) ↔ x ∈ Finset.univ.filter (· ∈ t) := by
      dsimp only at h; rw [h]
    simpa using this
open Classical in
instance Quotient.fintype [Fintype α] (s : Setoid α) [DecidableRel ((· ≈ ·) : α → α → Prop)] :
    Fintype (Quotient s) :=
  Fintype.ofSurjective (Quotient.mk s) fun q => Quotient.exists_rep q

instance Fintype.decidableForallFintype {p : α → Prop} [DecidablePred p] [Fintype α] :
    Decidable (∀ a, p a) :=
  decidable_of_iff (∀ a ∈ (Finset.univ : Finset α), p a)
    ⟨fun h a => h a (Finset.mem_univ a), fun h a _ => h a⟩
instance Fintype.decidableExistsFintype {p : α → Prop} [DecidablePred p] [Fintype α] :
    Decidable (∃ a, p a) :=
  decidable_of_iff (∃ a, a ∈ (Finset.univ : Finset α) ∧ p a)
    ⟨fun ⟨a, _, h⟩ => ⟨a, h⟩, fun ⟨a, h⟩ => ⟨a, Finset.mem_univ a, h⟩⟩
instance Fintype.decidablePiFintype {π : α → Type v} [∀ a, DecidableEq (π a)] [Fintype α] :
    DecidableEq (∀ a, π a) := fun f g =>
  decidable_of_iff (∀ a, f a = g a) ⟨funext, fun h a => congrFun h a⟩

/-- The functions with values in given finite sets. -/
def Fintype.piFinset {δ : α → Type v} [DecidableEq α] [Fintype α] (t : ∀ a, Finset (δ a)) :
    Finset (∀ a, δ a) :=
  let _ : ∀ a, Fintype {x // x ∈ t a} := fun a => ⟨(t a).attach, Finset.mem_attach _⟩
  (Finset.univ : Finset (∀ a, {x // x ∈ t a})).mapInj (fun f a => (f a).1) fun _ _ h =>
    funext fun a => Subtype.ext (congrFun h a)

namespace Finset

theorem card_eq_zero {s : Finset α} : s.card = 0 ↔ s = ∅ :=
  ⟨fun h => eq_empty_iff_forall_notMem.2 fun x hx => by
    rw [mem_def, Multiset.card_eq_zero.1 (h : s.val.card = 0)] at hx
    exact Multiset.notMem_zero x hx, fun h => h ▸ rfl⟩
theorem card_pos {s : Finset α} : 0 < s.card ↔ s.Nonempty := by
  rw [nonempty_iff_ne_empty, Nat.pos_iff_ne_zero]; exact not_congr card_eq_zero
@[simp] theorem card_univ [Fintype α] : (univ : Finset α).card = Fintype.card α := rfl
@[simp] theorem _root_.Fintype.card_fin (n : ℕ) : Fintype.card (Fin n) = n :=
  List.length_finRange
theorem finite_toSet (s : Finset α) : (s : Set α).Finite :=
  @Finite.of_fintype _ ⟨s.attach, mem_attach s⟩

end Finset

namespace Set
variable {s t : Set α}

/-- The finite set of the elements of a set that is finite. -/
protected def Finite.toFinset (h : s.Finite) : Finset α := @Set.toFinset α s (@Fintype.ofFinite _ h)
@[simp, grind =] theorem Finite.mem_toFinset {a : α} (h : s.Finite) : a ∈ h.toFinset ↔ a ∈ s :=
  @Set.mem_toFinset α s (@Fintype.ofFinite _ h) a
theorem toFinite (s : Set α) [h : Finite s] : s.Finite := h
theorem Finite.subset {s : Set α} (hs : s.Finite) {t : Set α} (ht : t ⊆ s) : t.Finite := by
  classical
  have : t = ((hs.toFinset.filter (· ∈ t) : Finset α) : Set α) := Set.ext fun x => by
    simp only [Finset.mem_coe, Finset.mem_filter, Finite.mem_toFinset]
    exact ⟨fun h => ⟨ht h, h⟩, fun h => h.2⟩
  rw [this]; exact Finset.finite_toSet _
theorem finite_empty : (∅ : Set α).Finite := Finset.coe_empty ▸ Finset.finite_toSet ∅
theorem finite_singleton (a : α) : ({a} : Set α).Finite :=
  Finset.coe_singleton a ▸ Finset.finite_toSet {a}
theorem Finite.union (hs : s.Finite) (ht : t.Finite) : (s ∪ t).Finite := by
  classical
  have : s ∪ t = ((hs.toFinset ∪ ht.toFinset : Finset α) : Set α) := Set.ext fun x => by simp
  rw [this]; exact Finset.finite_toSet _
theorem Finite.image {s : Set α} (f : α → β) (hs : s.Finite) : (f '' s).Finite := by
  classical
  have : f '' s = ((hs.toFinset.image f : Finset β) : Set β) := Set.ext fun x => by simp
  rw [this]; exact Finset.finite_toSet _

/-- The listing of a set that has the elements of a finite set. -/
def fintypeOfFinset {p : Set α} (s : Finset α) (H : ∀ x, x ∈ s ↔ x ∈ p) : Fintype p where
  elems := s.attach.mapInj (fun x => ⟨x.1, (H x.1).1 x.2⟩) fun _ _ h =>
    Subtype.ext (by simpa using h)
  complete x := Finset.mem_mapInj.2 ⟨⟨x.1, (H x.1).2 x.2⟩, Finset.mem_attach .., rfl⟩

instance fintypeUniv [Fintype α] : Fintype (univ : Set α) :=
  fintypeOfFinset Finset.univ fun x => ⟨fun _ => trivial, fun _ => Finset.mem_univ x⟩
instance fintypeEmpty : Fintype (∅ : Set α) :=
  fintypeOfFinset ∅ fun x => ⟨fun h => absurd h (Finset.notMem_empty x), False.elim⟩
instance fintypeSingleton (a : α) : Fintype ({a} : Set α) :=
  fintypeOfFinset {a} fun _ => Finset.mem_singleton
instance fintypeInsert [DecidableEq α] (a : α) (s : Set α) [Fintype s] :
    Fintype (insert a s : Set α) := fintypeOfFinset (insert a s.toFinset) fun x => by simp
instance fintypeUnion [DecidableEq α] (s t : Set α) [Fintype s] [Fintype t] :
    Fintype (s ∪ t : Set α) := fintypeOfFinset (s.toFinset ∪ t.toFinset) fun x => by simp
instance fintypeSep (s : Set α) (p : α → Prop) [Fintype s] [DecidablePred p] :
    Fintype ({a | a ∈ s ∧ p a} : Set α) := fintypeOfFinset (s.toFinset.filter p) fun x => by simp
instance fintypeInter (s t : Set α) [Fintype s] [DecidablePred (· ∈ t)] :
    Fintype (s ∩ t : Set α) := fintypeOfFinset (s.toFinset.filter (· ∈ t)) fun x => by simp
instance fintypeImage [DecidableEq β] (s : Set α) (f : α → β) [Fintype s] : Fintype (f '' s) :=
  fintypeOfFinset (s.toFinset.image f) fun x => by simp
instance fintypeSetOf [Fintype α] (p : α → Prop) [DecidablePred p] : Fintype {a | p a} :=
  fintypeOfFinset (Finset.univ.filter p) fun x => by simp
instance fintypeRange {ι : Type v} [DecidableEq α] (f : ι → α) [Fintype ι] : Fintype (range f) :=
  fintypeOfFinset (Finset.univ.image f) fun x => by simp
instance fintypeIcc [Preorder α] [LocallyFiniteOrder α] (a b : α) : Fintype (Icc a b) :=
  fintypeOfFinset (Finset.Icc a b) fun _ => Finset.mem_Icc
instance fintypeIco [Preorder α] [LocallyFiniteOrder α] (a b : α) : Fintype (Ico a b) :=
  fintypeOfFinset (Finset.Ico a b) fun _ => Finset.mem_Ico
instance fintypeIoc [Preorder α] [LocallyFiniteOrder α] (a b : α) : Fintype (Ioc a b) :=
  fintypeOfFinset (Finset.Ioc a b) fun _ => Finset.mem_Ioc
instance fintypeIoo [Preorder α] [LocallyFiniteOrder α] (a b : α) : Fintype (Ioo a b) :=
  fintypeOfFinset (Finset.Ioo a b) fun _ => Finset.mem_Ioo
instance fintypeIic [Preorder α] [LocallyFiniteOrderBot α] (b : α) : Fintype (Iic b) :=
  fintypeOfFinset (Finset.Iic b) fun _ => Finset.mem_Iic
instance fintypeIio [Preorder α] [LocallyFiniteOrderBot α] (b : α) : Fintype (Iio b) :=
  fintypeOfFinset (Finset.Iio b) fun _ => Finset.mem_Iio

end Set

open Classical in
instance Subtype.instFinite [Finite α] (p : α → Prop) : Finite {x // p x} :=
  @Finite.of_fintype _ (@Subtype.instFintype _ (Fintype.ofFinite α) p _)
instance Prod.instFinite [Finite α] [Finite β] : Finite (α × β) :=
  @Finite.of_fintype _ (@Prod.instFintype _ _ (Fintype.ofFinite α) (Fintype.ofFinite β))
open Classical in
instance Pi.instFinite [Finite α] [Finite β] : Finite (α → β) :=
  @Finite.of_fintype _
    (@Pi.instFintype _ _ _ (Fintype.ofFinite α) fun _ => Fintype.ofFinite β)

/-- A type without a listing has infinitely many elements. -/
theorem not_finite_iff_infinite : ¬Finite α ↔ Infinite α := ⟨fun h => ⟨h⟩, fun h => h.not_finite⟩

instance : Infinite ℕ := ⟨fun ⟨e⟩ => by
  rename_i n
  have := (Finset.univ.image (fun i : Fin n => e.symm i)).exists_max_image id
  by_cases hn : (Finset.univ.image (fun i : Fin n => e.symm i)).Nonempty
  · obtain ⟨x, _, hx⟩ := this hn
    have := hx (x + 1) (Finset.mem_image.2 ⟨e (x + 1), Finset.mem_univ _, e.symm_apply_apply _⟩)
    exact absurd this (Nat.not_succ_le_self x)
  · exact hn ⟨0, Finset.mem_image.2 ⟨e 0, Finset.mem_univ _, e.symm_apply_apply _⟩⟩⟩

end
