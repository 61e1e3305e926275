import Vocabulary.Topology.CompactInterval

/-!
# Semicontinuity, contractible spaces, the Cantor set
-/

universe u v w

noncomputable section

open Filter Topology

section
variable {α : Type u} {β : Type v} [TopologicalSpace α] [Preorder β]

/-- Values near `x` are above every `y` below `f x`. -/
def LowerSemicontinuousAt (f : α → β) (x : α) : Prop := ∀ y < f x, ∀ᶠ x' in 𝓝 x, y < f x'
/-- The function is lower semicontinuous at every point. -/
def LowerSemicontinuous (f : α → β) : Prop := ∀ x, LowerSemicontinuousAt f x
/-- Values in the set near `x` are above every `y` below `f x`. -/
def LowerSemicontinuousWithinAt (f : α → β) (s : Set α) (x : α) : Prop :=
  ∀ y < f x, ∀ᶠ x' in 𝓝[s] x, y < f x'
/-- The function is lower semicontinuous on the set. -/
def LowerSemicontinuousOn (f : α → β) (s : Set α) : Prop :=
  ∀ x ∈ s, LowerSemicontinuousWithinAt f s x
/-- Values near `x` are below every `y` above `f x`. -/
def UpperSemicontinuousAt (f : α → β) (x : α) : Prop := ∀ y, f x < y → ∀ᶠ x' in 𝓝 x, f x' < y
/-- The function is upper semicontinuous at every point. -/
def UpperSemicontinuous (f : α → β) : Prop := ∀ x, UpperSemicontinuousAt f x
/-- Values in the set near `x` are below every `y` above `f x`. -/
def UpperSemicontinuousWithinAt (f : α → β) (s : Set α) (x : α) : Prop :=
  ∀ y, f x < y → ∀ᶠ x' in 𝓝[s] x, f x' < y
/-- The function is upper semicontinuous on the set. -/
def UpperSemicontinuousOn (f : α → β) (s : Set α) : Prop :=
  ∀ x ∈ s, UpperSemicontinuousWithinAt f s x
end

/-- The map is homotopic to a constant map. -/
def ContinuousMap.Nullhomotopic {X : Type u} {Y : Type v} [TopologicalSpace X] [TopologicalSpace Y]
    (f : C(X, Y)) : Prop := ∃ y : Y, f.Homotopic (ContinuousMap.const X y)

/-- The steps of the construction of the Cantor set. -/
def preCantorSet : ℕ → Set ℝ
  | 0 => Set.Icc 0 1
  | n + 1 => (· / 3) '' preCantorSet n ∪ (fun x => (2 + x) / 3) '' preCantorSet n

/-- The ternary Cantor set. -/
def cantorSet : Set ℝ := ⋂ n, preCantorSet n

namespace unitInterval

/-- The point `1 - x`. -/
def symm (x : unitInterval) : unitInterval := ⟨1 - x.1, by
  obtain ⟨x, h₀, h₁⟩ := x
  show 0 ≤ 1 - x ∧ 1 - x ≤ 1
  constructor <;> grind⟩
@[inherit_doc] scoped notation "σ" => unitInterval.symm
@[simp] theorem coe_symm_eq (x : unitInterval) : (symm x : ℝ) = 1 - x := rfl

end unitInterval

instance ContinuousMap.algebra {α : Type u} {R : Type v} {A : Type w} [TopologicalSpace α]
    [CommSemiring R] [TopologicalSpace A] [Semiring A] [Algebra R A] [IsTopologicalSemiring A]
    [ContinuousConstSMul R A] : Algebra R C(α, A) where
  algebraMap := {
    toFun := fun c => const α (algebraMap R A c)
    map_one' := ext fun _ => map_one (algebraMap R A)
    map_mul' := fun _ _ => ext fun _ => map_mul (algebraMap R A) _ _
    map_zero' := ext fun _ => map_zero (algebraMap R A)
    map_add' := fun _ _ => ext fun _ => map_add (algebraMap R A) _ _ }
  commutes' _ _ := ext fun _ => Algebra.commutes' _ _
  smul_def' _ _ := ext fun _ => Algebra.smul_def' _ _

end
