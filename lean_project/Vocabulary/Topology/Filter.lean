import Vocabulary.Set.Intervals

/-!
# Filters and limits
-/

universe u v w

/-- A filter: a collection of sets closed under supersets and finite intersections. -/
structure Filter (α : Type u) where
  /-- The sets of the filter. -/
  sets : Set (Set α)
  univ_sets : Set.univ ∈ sets
  sets_of_superset {x y : Set α} : x ∈ sets → x ⊆ y → y ∈ sets
  inter_sets {x y : Set α} : x ∈ sets → y ∈ sets → x ∩ y ∈ sets

namespace Filter
variable {α : Type u} {β : Type v} {γ : Type w}

instance : Membership (Set α) (Filter α) := ⟨fun f s => s ∈ f.sets⟩

/-- `f ≤ g` means that every set of `g` is a set of `f`. -/
instance : LE (Filter α) := ⟨fun f g => ∀ ⦃s : Set α⦄, s ∈ g → s ∈ f⟩

/-- The sets whose preimage is in the filter. -/
def map (m : α → β) (f : Filter α) : Filter β where
  sets := {s | m ⁻¹' s ∈ f}
  univ_sets := f.univ_sets
  sets_of_superset h hs := f.sets_of_superset h fun _ hx => hs hx
  inter_sets h₁ h₂ := f.inter_sets h₁ h₂

/-- The function `f` tends to the filter `l₂` along the filter `l₁`. -/
def Tendsto (f : α → β) (l₁ : Filter α) (l₂ : Filter β) : Prop := l₁.map f ≤ l₂

/-- The property holds on a set of the filter. -/
protected def Eventually (p : α → Prop) (f : Filter α) : Prop := {x | p x} ∈ f

/-- The complement of the property does not hold eventually. -/
protected def Frequently (p : α → Prop) (f : Filter α) : Prop := ¬f.Eventually fun x => ¬p x

/-- The filter of sets that contain `s`. -/
def principal (s : Set α) : Filter α where
  sets := {t | s ⊆ t}
  univ_sets := fun _ _ => trivial
  sets_of_superset h hs := fun _ hx => hs (h hx)
  inter_sets h₁ h₂ := fun _ hx => ⟨h₁ hx, h₂ hx⟩

@[inherit_doc] scoped notation "𝓟" => Filter.principal

/-- The filter of sets that contain a finite intersection of rays `[a, ∞)`. -/
def atTop [Preorder α] : Filter α where
  sets := {s | ∃ l : List α, ∀ x, (∀ a ∈ l, a ≤ x) → x ∈ s}
  univ_sets := ⟨[], fun _ _ => trivial⟩
  sets_of_superset := fun ⟨l, h⟩ hs => ⟨l, fun x hx => hs (h x hx)⟩
  inter_sets := fun ⟨l₁, h₁⟩ ⟨l₂, h₂⟩ => ⟨l₁ ++ l₂, fun x hx =>
    ⟨h₁ x fun a ha => hx a (List.mem_append_left _ ha),
      h₂ x fun a ha => hx a (List.mem_append_right _ ha)⟩⟩

/-- The filter of sets that contain a finite intersection of rays `(-∞, a]`. -/
def atBot [Preorder α] : Filter α where
  sets := {s | ∃ l : List α, ∀ x, (∀ a ∈ l, x ≤ a) → x ∈ s}
  univ_sets := ⟨[], fun _ _ => trivial⟩
  sets_of_superset := fun ⟨l, h⟩ hs => ⟨l, fun x hx => hs (h x hx)⟩
  inter_sets := fun ⟨l₁, h₁⟩ ⟨l₂, h₂⟩ => ⟨l₁ ++ l₂, fun x hx =>
    ⟨h₁ x fun a ha => hx a (List.mem_append_left _ ha),
      h₂ x fun a ha => hx a (List.mem_append_right _ ha)⟩⟩

theorem Tendsto.comp {f : α → β} {g : β → γ} {l₁ : Filter α} {l₂ : Filter β} {l₃ : Filter γ}
    (hg : Tendsto g l₂ l₃) (hf : Tendsto f l₁ l₂) : Tendsto (g ∘ f) l₁ l₃ :=
  fun _ hs => hf (hg hs)
theorem tendsto_id {l : Filter α} : Tendsto id l l := fun _ h => h

end Filter

/-- `∀ᶠ x in f, p x` means that `p` holds eventually along the filter `f`. -/
macro "∀ᶠ " x:ident " in " f:term ", " p:term : term => `(Filter.Eventually (fun $x:ident => $p) $f)

/-- `∃ᶠ x in f, p x` means that `p` holds frequently along the filter `f`. -/
macro "∃ᶠ " x:ident " in " f:term ", " p:term : term => `(Filter.Frequently (fun $x:ident => $p) $f)
