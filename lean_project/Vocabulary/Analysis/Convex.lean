import Vocabulary.Algebra.Module.Basic
import Vocabulary.Set.Prod

/-!
# Convex sets and functions
-/

universe u v w

noncomputable section

section
variable (𝕜 : Type u) {E : Type v} {β : Type w} [Semiring 𝕜] [PartialOrder 𝕜]

section
variable [AddCommMonoid E] [SMul 𝕜 E]

/-- The closed segment between two points. -/
def segment (x y : E) : Set E := {z | ∃ a b : 𝕜, 0 ≤ a ∧ 0 ≤ b ∧ a + b = 1 ∧ a • x + b • y = z}
/-- The segment without its ends. -/
def openSegment (x y : E) : Set E := {z | ∃ a b : 𝕜, 0 < a ∧ 0 < b ∧ a + b = 1 ∧ a • x + b • y = z}

namespace Convex
@[inherit_doc] scoped notation "[" x " -[" 𝕜 "] " y "]" => segment 𝕜 x y
end Convex

/-- The set contains the segments from `x` to its points. -/
def StarConvex (x : E) (s : Set E) : Prop :=
  ∀ ⦃y : E⦄, y ∈ s → ∀ ⦃a b : 𝕜⦄, 0 ≤ a → 0 ≤ b → a + b = 1 → a • x + b • y ∈ s
/-- The set contains the segments between its points. -/
def Convex (s : Set E) : Prop := ∀ ⦃x : E⦄, x ∈ s → StarConvex 𝕜 x s
end

/-- The smallest convex set that contains a set. -/
def convexHull [AddCommMonoid E] [Module 𝕜 E] (s : Set E) : Set E := ⋂₀ {t | s ⊆ t ∧ Convex 𝕜 t}

variable [AddCommMonoid E] [SMul 𝕜 E] [AddCommMonoid β] [PartialOrder β] [SMul 𝕜 β]

/-- The function is convex on the set. -/
def ConvexOn (s : Set E) (f : E → β) : Prop :=
  Convex 𝕜 s ∧ ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → ∀ ⦃a b : 𝕜⦄, 0 ≤ a → 0 ≤ b → a + b = 1 →
    f (a • x + b • y) ≤ a • f x + b • f y
/-- The function is concave on the set. -/
def ConcaveOn (s : Set E) (f : E → β) : Prop :=
  Convex 𝕜 s ∧ ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → ∀ ⦃a b : 𝕜⦄, 0 ≤ a → 0 ≤ b → a + b = 1 →
    a • f x + b • f y ≤ f (a • x + b • y)
/-- The function is strictly convex on the set. -/
def StrictConvexOn (s : Set E) (f : E → β) : Prop :=
  Convex 𝕜 s ∧ ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → x ≠ y → ∀ ⦃a b : 𝕜⦄, 0 < a → 0 < b → a + b = 1 →
    f (a • x + b • y) < a • f x + b • f y
/-- The function is strictly concave on the set. -/
def StrictConcaveOn (s : Set E) (f : E → β) : Prop :=
  Convex 𝕜 s ∧ ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → x ≠ y → ∀ ⦃a b : 𝕜⦄, 0 < a → 0 < b → a + b = 1 →
    a • f x + b • f y < f (a • x + b • y)
end

theorem convex_iff_forall {𝕜 : Type u} {E : Type v} [Semiring 𝕜] [PartialOrder 𝕜] [AddCommMonoid E]
    [SMul 𝕜 E] {s : Set E} : Convex 𝕜 s ↔ ∀ ⦃x⦄, x ∈ s → ∀ ⦃y⦄, y ∈ s → ∀ ⦃a b : 𝕜⦄, 0 ≤ a →
      0 ≤ b → a + b = 1 → a • x + b • y ∈ s := Iff.rfl
end
