import Vocabulary.Topology.Separation

/-!
# Extrema and local extrema
-/

universe u v

noncomputable section

open Filter Topology

section
variable {α : Type u} {β : Type v} [Preorder β]

/-- The value at `a` is eventually at most the others. -/
def IsMinFilter (f : α → β) (l : Filter α) (a : α) : Prop := ∀ᶠ x in l, f a ≤ f x
/-- The value at `a` is eventually at least the others. -/
def IsMaxFilter (f : α → β) (l : Filter α) (a : α) : Prop := ∀ᶠ x in l, f x ≤ f a
/-- The value at `a` is eventually extremal. -/
def IsExtrFilter (f : α → β) (l : Filter α) (a : α) : Prop :=
  IsMinFilter f l a ∨ IsMaxFilter f l a
/-- The value at `a` is the least on the set. -/
def IsMinOn (f : α → β) (s : Set α) (a : α) : Prop := IsMinFilter f (𝓟 s) a
/-- The value at `a` is the greatest on the set. -/
def IsMaxOn (f : α → β) (s : Set α) (a : α) : Prop := IsMaxFilter f (𝓟 s) a
/-- The value at `a` is extremal on the set. -/
def IsExtrOn (f : α → β) (s : Set α) (a : α) : Prop := IsExtrFilter f (𝓟 s) a

theorem isMinOn_iff {f : α → β} {s : Set α} {a : α} : IsMinOn f s a ↔ ∀ x ∈ s, f a ≤ f x := Iff.rfl
theorem isMaxOn_iff {f : α → β} {s : Set α} {a : α} : IsMaxOn f s a ↔ ∀ x ∈ s, f x ≤ f a := Iff.rfl

variable [TopologicalSpace α]

/-- The function has a local minimum at `a` within `s`. -/
def IsLocalMinOn (f : α → β) (s : Set α) (a : α) : Prop := IsMinFilter f (𝓝[s] a) a
/-- The function has a local maximum at `a` within `s`. -/
def IsLocalMaxOn (f : α → β) (s : Set α) (a : α) : Prop := IsMaxFilter f (𝓝[s] a) a
/-- The function has a local extremum at `a` within `s`. -/
def IsLocalExtrOn (f : α → β) (s : Set α) (a : α) : Prop := IsExtrFilter f (𝓝[s] a) a
/-- The function has a local minimum at `a`. -/
def IsLocalMin (f : α → β) (a : α) : Prop := IsMinFilter f (𝓝 a) a
/-- The function has a local maximum at `a`. -/
def IsLocalMax (f : α → β) (a : α) : Prop := IsMaxFilter f (𝓝 a) a
/-- The function has a local extremum at `a`. -/
def IsLocalExtr (f : α → β) (a : α) : Prop := IsExtrFilter f (𝓝 a) a
end
end
