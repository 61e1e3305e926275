import Vocabulary.Set.Intervals
import Vocabulary.Order.CompleteLattice

/-!
# Filters and limits
-/

noncomputable section

universe u v w

/-- A filter: a collection of sets closed under supersets and finite intersections. -/
structure Filter (α : Type u) where
  /-- The sets of the filter. -/
  sets : Set (Set α)
  univ_sets : Set.univ ∈ sets
  sets_of_superset {x y : Set α} : x ∈ sets → x ⊆ y → y ∈ sets
  inter_sets {x y : Set α} : x ∈ sets → y ∈ sets → x ∩ y ∈ sets

namespace Filter
variable {α : Type u} {β : Type v} {γ : Type w} {f g : Filter α} {s t : Set α}

instance instMembership : Membership (Set α) (Filter α) := ⟨fun f s => s ∈ f.sets⟩

protected theorem ext (h : ∀ s, s ∈ f ↔ s ∈ g) : f = g := by
  cases f; cases g; congr; exact Set.ext h
attribute [ext] Filter.ext

@[simp] theorem univ_mem : Set.univ ∈ f := f.univ_sets
theorem mem_of_superset (hs : s ∈ f) (h : s ⊆ t) : t ∈ f := f.sets_of_superset hs h
theorem univ_mem' (h : ∀ a, a ∈ s) : s ∈ f := mem_of_superset univ_mem fun x _ => h x
theorem inter_mem (hs : s ∈ f) (ht : t ∈ f) : s ∩ t ∈ f := f.inter_sets hs ht
theorem mp_mem (hs : s ∈ f) (h : {x | x ∈ s → x ∈ t} ∈ f) : t ∈ f :=
  mem_of_superset (inter_mem hs h) fun _ ⟨h₁, h₂⟩ => h₂ h₁

/-- The filter of sets that contain `s`. -/
def principal (s : Set α) : Filter α where
  sets := {t | s ⊆ t}
  univ_sets := fun _ _ => trivial
  sets_of_superset h hs := fun _ hx => hs (h hx)
  inter_sets h₁ h₂ := fun _ hx => ⟨h₁ hx, h₂ hx⟩

@[inherit_doc] scoped notation "𝓟" => Filter.principal

@[simp] theorem mem_principal : s ∈ principal t ↔ t ⊆ s := Iff.rfl

/-- The filter of sets that contain the point. -/
instance : Pure Filter where
  pure x :=
    { sets := {s | x ∈ s}
      univ_sets := trivial
      sets_of_superset := fun h hs => hs h
      inter_sets := fun h₁ h₂ => ⟨h₁, h₂⟩ }

@[simp] theorem mem_pure {a : α} : s ∈ (pure a : Filter α) ↔ a ∈ s := Iff.rfl

/-- The intersection of the sets of a filter. -/
def ker (f : Filter α) : Set α := ⋂₀ f.sets

/-- The sets that most filters of the filter of filters have. -/
def join (f : Filter (Filter α)) : Filter α where
  sets := {s | {t : Filter α | s ∈ t} ∈ f}
  univ_sets := univ_mem' fun _ => univ_mem
  sets_of_superset h hs := mem_of_superset h fun _ h' => mem_of_superset h' hs
  inter_sets h₁ h₂ := mem_of_superset (inter_mem h₁ h₂) fun _ h => inter_mem h.1 h.2

/-- `f ≤ g` means that every set of `g` is a set of `f`. -/
instance : PartialOrder (Filter α) where
  le f g := ∀ ⦃s : Set α⦄, s ∈ g → s ∈ f
  le_refl _ _ h := h
  le_trans _ _ _ h₁ h₂ _ h := h₁ (h₂ h)
  le_antisymm _ _ h₁ h₂ := Filter.ext fun _ => ⟨fun h => h₂ h, fun h => h₁ h⟩

theorem le_def : f ≤ g ↔ ∀ x ∈ g, x ∈ f := Iff.rfl

instance instSupSet : SupSet (Filter α) := ⟨fun S => join (principal S)⟩

@[simp] theorem mem_sSup {S : Set (Filter α)} : s ∈ sSup S ↔ ∀ f ∈ S, s ∈ f := Iff.rfl

instance instInfSet : InfSet (Filter α) := ⟨fun S => sSup (lowerBounds S)⟩

instance : Top (Filter α) where
  top :=
    { sets := {s | ∀ x, x ∈ s}
      univ_sets := fun _ => trivial
      sets_of_superset := fun h hs x => hs (h x)
      inter_sets := fun h₁ h₂ x => ⟨h₁ x, h₂ x⟩ }

instance : Bot (Filter α) where
  bot :=
    { sets := Set.univ
      univ_sets := trivial
      sets_of_superset := fun _ _ => trivial
      inter_sets := fun _ _ => trivial }

theorem mem_top_iff_forall : s ∈ (⊤ : Filter α) ↔ ∀ x, x ∈ s := Iff.rfl
@[simp] theorem mem_bot : s ∈ (⊥ : Filter α) := trivial

instance instInf : Min (Filter α) where
  min f g :=
    { sets := {s | ∃ a ∈ f, ∃ b ∈ g, s = a ∩ b}
      univ_sets := ⟨_, univ_mem, _, univ_mem, by ext; simp⟩
      sets_of_superset := by
        rintro x y ⟨a, ha, b, hb, rfl⟩ h
        refine ⟨a ∪ y, mem_of_superset ha Set.subset_union_left, b ∪ y,
          mem_of_superset hb Set.subset_union_left, Set.ext fun z => ?_⟩
        have := @h z
        grind
      inter_sets := by
        rintro x y ⟨a, ha, b, hb, rfl⟩ ⟨c, hc, d, hd, rfl⟩
        exact ⟨a ∩ c, inter_mem ha hc, b ∩ d, inter_mem hb hd, by ext; grind⟩ }

instance instSup : Max (Filter α) where
  max f g :=
    { sets := {s | s ∈ f ∧ s ∈ g}
      univ_sets := ⟨univ_mem, univ_mem⟩
      sets_of_superset := fun h hs => ⟨mem_of_superset h.1 hs, mem_of_superset h.2 hs⟩
      inter_sets := fun h h' => ⟨inter_mem h.1 h'.1, inter_mem h.2 h'.2⟩ }

@[simp] theorem mem_sup : s ∈ f ⊔ g ↔ s ∈ f ∧ s ∈ g := Iff.rfl
theorem mem_inf_iff : s ∈ f ⊓ g ↔ ∃ t₁ ∈ f, ∃ t₂ ∈ g, s = t₁ ∩ t₂ := Iff.rfl
theorem mem_inf_iff_superset : s ∈ f ⊓ g ↔ ∃ t₁ ∈ f, ∃ t₂ ∈ g, t₁ ∩ t₂ ⊆ s :=
  ⟨fun ⟨a, ha, b, hb, h⟩ => ⟨a, ha, b, hb, h ▸ Set.Subset.rfl⟩, fun ⟨a, ha, b, hb, h⟩ =>
    mem_of_superset (f := f ⊓ g) ⟨a, ha, b, hb, rfl⟩ h⟩
theorem mem_inf_of_left (h : s ∈ f) : s ∈ f ⊓ g := ⟨s, h, Set.univ, univ_mem, by ext; simp⟩
theorem mem_inf_of_right (h : s ∈ g) : s ∈ f ⊓ g := ⟨Set.univ, univ_mem, s, h, by ext; simp⟩
theorem mem_inf_principal {f : Filter α} {s t : Set α} :
    s ∈ f ⊓ principal t ↔ {x | x ∈ t → x ∈ s} ∈ f := by
  rw [mem_inf_iff_superset]
  exact ⟨fun ⟨a, ha, b, hb, h⟩ => mem_of_superset ha fun x hx hxt => h ⟨hx, hb hxt⟩,
    fun h => ⟨_, h, t, Set.Subset.rfl, fun x hx => hx.1 hx.2⟩⟩

/-- The filter is not the one of all sets. -/
class NeBot (f : Filter α) : Prop where
  ne' : f ≠ ⊥

theorem neBot_iff : NeBot f ↔ f ≠ ⊥ := ⟨fun h => h.1, fun h => ⟨h⟩⟩
theorem NeBot.ne (hf : NeBot f) : f ≠ ⊥ := hf.ne'
theorem empty_mem_iff_bot : ∅ ∈ f ↔ f = ⊥ :=
  ⟨fun h => Filter.ext fun s => ⟨fun _ => trivial, fun _ => mem_of_superset h (by simp)⟩,
    fun h => h ▸ mem_bot⟩
theorem empty_notMem (f : Filter α) [hf : NeBot f] : ∅ ∉ f := fun h => hf.ne' (empty_mem_iff_bot.1 h)
theorem nonempty_of_mem [hf : NeBot f] (hs : s ∈ f) : s.Nonempty :=
  Set.nonempty_iff_ne_empty.2 fun h => empty_notMem f (h ▸ hs)

/-- The property holds on a set of the filter. -/
protected def Eventually (p : α → Prop) (f : Filter α) : Prop := {x | p x} ∈ f

/-- The complement of the property does not hold eventually. -/
protected def Frequently (p : α → Prop) (f : Filter α) : Prop := ¬f.Eventually fun x => ¬p x

/-- The functions agree on a set of the filter. -/
def EventuallyEq (l : Filter α) (f g : α → β) : Prop := l.Eventually fun x => f x = g x

/-- The first function is at most the second on a set of the filter. -/
def EventuallyLE [LE β] (l : Filter α) (f g : α → β) : Prop := l.Eventually fun x => f x ≤ g x

/-- The sets whose preimage is in the filter. -/
def map (m : α → β) (f : Filter α) : Filter β where
  sets := {s | m ⁻¹' s ∈ f}
  univ_sets := f.univ_sets
  sets_of_superset h hs := f.sets_of_superset h fun _ hx => hs hx
  inter_sets h₁ h₂ := f.inter_sets h₁ h₂

/-- The sets that contain the preimage of a set of the filter. -/
def comap (m : α → β) (f : Filter β) : Filter α where
  sets := {s | ∃ t ∈ f, m ⁻¹' t ⊆ s}
  univ_sets := ⟨Set.univ, univ_mem, fun _ _ => trivial⟩
  sets_of_superset := fun ⟨t, ht, h⟩ hs => ⟨t, ht, fun _ hx => hs (h hx)⟩
  inter_sets := fun ⟨t, ht, h⟩ ⟨t', ht', h'⟩ =>
    ⟨t ∩ t', inter_mem ht ht', fun _ hx => ⟨h hx.1, h' hx.2⟩⟩

@[simp] theorem mem_map {m : α → β} {t : Set β} : t ∈ map m f ↔ m ⁻¹' t ∈ f := Iff.rfl
theorem mem_comap {m : α → β} {g : Filter β} : s ∈ comap m g ↔ ∃ t ∈ g, m ⁻¹' t ⊆ s := Iff.rfl

/-- The function `f` tends to the filter `l₂` along the filter `l₁`. -/
def Tendsto (f : α → β) (l₁ : Filter α) (l₂ : Filter β) : Prop := l₁.map f ≤ l₂

theorem tendsto_def {f : α → β} {l₁ : Filter α} {l₂ : Filter β} :
    Tendsto f l₁ l₂ ↔ ∀ s ∈ l₂, f ⁻¹' s ∈ l₁ := Iff.rfl
theorem Tendsto.comp {f : α → β} {g : β → γ} {l₁ : Filter α} {l₂ : Filter β} {l₃ : Filter γ}
    (hg : Tendsto g l₂ l₃) (hf : Tendsto f l₁ l₂) : Tendsto (g ∘ f) l₁ l₃ :=
  fun _ hs => hf (hg hs)
theorem tendsto_id {l : Filter α} : Tendsto id l l := fun _ h => h
theorem Tendsto.mono_left {f : α → β} {x y : Filter α} {z : Filter β} (hx : Tendsto f x z)
    (h : y ≤ x) : Tendsto f y z := fun _ hs => h (hx hs)
theorem Tendsto.mono_right {f : α → β} {x : Filter α} {y z : Filter β} (hy : Tendsto f x y)
    (h : y ≤ z) : Tendsto f x z := fun _ hs => hy (h hs)

/-- `f.IsBounded r`: some `b` has `r x b` for all `x` of a set of the filter. -/
def IsBounded (r : α → α → Prop) (f : Filter α) : Prop := ∃ b, f.Eventually fun x => r x b

/-- The values of `u` are eventually bounded along the filter. -/
def IsBoundedUnder (r : α → α → Prop) (f : Filter β) (u : β → α) : Prop := (map u f).IsBounded r

/-- The eventual bounds of the filter are bounded. -/
def IsCobounded (r : α → α → Prop) (f : Filter α) : Prop :=
  ∃ b, ∀ a, (f.Eventually fun x => r x a) → r b a

/-- The eventual bounds of the values of `u` are bounded. -/
def IsCoboundedUnder (r : α → α → Prop) (f : Filter β) (u : β → α) : Prop :=
  (map u f).IsCobounded r

end Filter

open Lean in
/-- `∀ᶠ x in f, p x` means that `p` holds eventually along the filter `f`. -/
macro (name := eventually) "∀ᶠ " bs:extBinders " in " l:term ", " p:term : term =>
  foldExtBinders (fun f => `(Filter.Eventually $f $l)) bs p

open Lean in
/-- `∃ᶠ x in f, p x` means that `p` holds frequently along the filter `f`. -/
macro (name := frequently) "∃ᶠ " bs:extBinders " in " l:term ", " p:term : term =>
  foldExtBinders (fun f => `(Filter.Frequently $f $l)) bs p

@[inherit_doc Filter.EventuallyEq]
notation:50 f:50 " =ᶠ[" l:50 "] " g:50 => Filter.EventuallyEq l f g

@[inherit_doc Filter.EventuallyLE]
notation:50 f:50 " ≤ᶠ[" l:50 "] " g:50 => Filter.EventuallyLE l f g

namespace Filter
variable {α : Type u} {β : Type v} {f g : Filter α} {p q : α → Prop}

theorem eventually_iff : (∀ᶠ x in f, p x) ↔ {x | p x} ∈ f := Iff.rfl
theorem Eventually.and (hp : ∀ᶠ x in f, p x) (hq : ∀ᶠ x in f, q x) : ∀ᶠ x in f, p x ∧ q x :=
  inter_mem hp hq
theorem Eventually.of_forall (h : ∀ x, p x) : ∀ᶠ x in f, p x := univ_mem' h
theorem Eventually.mono (hp : ∀ᶠ x in f, p x) (h : ∀ x, p x → q x) : ∀ᶠ x in f, q x :=
  mem_of_superset hp h
theorem Eventually.exists [NeBot f] (hp : ∀ᶠ x in f, p x) : ∃ x, p x := nonempty_of_mem hp
theorem EventuallyEq.refl (l : Filter α) (f : α → β) : f =ᶠ[l] f := Eventually.of_forall fun _ => rfl
theorem EventuallyEq.symm {l : Filter α} {f g : α → β} (h : f =ᶠ[l] g) : g =ᶠ[l] f :=
  Eventually.mono h fun _ => Eq.symm
theorem Tendsto.eventually {f : α → β} {l₁ : Filter α} {l₂ : Filter β} {p : β → Prop}
    (hf : Tendsto f l₁ l₂) (h : ∀ᶠ y in l₂, p y) : ∀ᶠ x in l₁, p (f x) := hf h

end Filter

end
