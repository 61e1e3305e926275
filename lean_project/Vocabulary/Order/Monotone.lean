import Vocabulary.Set.Intervals

/-!
# Monotone, injective, surjective and bijective functions
-/

universe u v
variable {α : Type u} {β : Type v}

section
variable [Preorder α] [Preorder β] (f : α → β) (s : Set α)

/-- `f` is nondecreasing. -/
def Monotone : Prop := ∀ ⦃a b⦄, a ≤ b → f a ≤ f b
/-- `f` is nonincreasing. -/
def Antitone : Prop := ∀ ⦃a b⦄, a ≤ b → f b ≤ f a
/-- `f` is strictly increasing. -/
def StrictMono : Prop := ∀ ⦃a b⦄, a < b → f a < f b
/-- `f` is strictly decreasing. -/
def StrictAnti : Prop := ∀ ⦃a b⦄, a < b → f b < f a
/-- `f` is nondecreasing on `s`. -/
def MonotoneOn : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ≤ b → f a ≤ f b
/-- `f` is nonincreasing on `s`. -/
def AntitoneOn : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ≤ b → f b ≤ f a
/-- `f` is strictly increasing on `s`. -/
def StrictMonoOn : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a < b → f a < f b
/-- `f` is strictly decreasing on `s`. -/
def StrictAntiOn : Prop := ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a < b → f b < f a
end

protected theorem StrictMono.monotone [PartialOrder α] [Preorder β] {f : α → β} (h : StrictMono f) :
    Monotone f := fun _ _ hab => (eq_or_lt_of_le hab).elim (fun e => e ▸ le_rfl) fun l => (h l).le

theorem StrictMono.injective [LinearOrder α] [Preorder β] {f : α → β} (h : StrictMono f) :
    Function.Injective f := fun a b hab =>
  (lt_trichotomy a b).elim (fun l => absurd hab (h l).ne)
    fun h' => h'.elim id fun l => absurd hab (h l).ne'

theorem monotone_nat_of_le_succ [Preorder α] {f : ℕ → α} (h : ∀ n, f n ≤ f (n + 1)) : ∀ ⦃a b⦄,
    a ≤ b → f a ≤ f b := fun _ _ hab => by
  induction hab with
  | refl => exact le_rfl
  | step _ ih => exact ih.trans (h _)

namespace Function

/-- `f` is injective and surjective. -/
def Bijective {α : Sort u} {β : Sort v} (f : α → β) : Prop := Injective f ∧ Surjective f

/-- `f` is its own inverse. -/
def Involutive {α : Sort u} (f : α → α) : Prop := ∀ x, f (f x) = x

end Function

namespace Set
variable (f : α → β) (s : Set α) (t : Set β)

/-- `f` is injective on `s`. -/
def InjOn : Prop := ∀ ⦃a₁⦄, a₁ ∈ s → ∀ ⦃a₂⦄, a₂ ∈ s → f a₁ = f a₂ → a₁ = a₂
/-- `f` maps `s` into `t`. -/
def MapsTo : Prop := ∀ ⦃x⦄, x ∈ s → f x ∈ t
/-- Every element of `t` is the image of one of `s`. -/
def SurjOn : Prop := t ⊆ f '' s
/-- `f` is a bijection from `s` to `t`. -/
def BijOn : Prop := MapsTo f s t ∧ InjOn f s ∧ SurjOn f s t

end Set
