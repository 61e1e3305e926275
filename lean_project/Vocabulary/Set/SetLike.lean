import Vocabulary.Logic.FunLike
import Vocabulary.Set.Basic

/-!
# Substructures as sets

The elements of a `SetLike` type, such as `Subgroup G`, are sets with properties: they have
members, are ordered by inclusion, and can be used as types.
-/

universe u v

/-- The elements of `A` are determined by the sets of their members in `B`. -/
class SetLike (A : Type u) (B : outParam (Type v)) where
  /-- The set of members. -/
  protected coe : A → Set B
  protected coe_injective' : Function.Injective coe

attribute [coe] SetLike.coe

namespace SetLike
variable {A : Type u} {B : Type v} [i : SetLike A B]

instance : CoeTC A (Set B) where coe := SetLike.coe

instance (priority := 100) instMembership : Membership B A := ⟨fun p x => x ∈ (p : Set B)⟩

instance (priority := 100) : CoeSort A (Type v) := ⟨fun p => { x : B // x ∈ p }⟩

theorem coe_injective : Function.Injective (SetLike.coe : A → Set B) := SetLike.coe_injective'
@[simp, norm_cast] theorem mem_coe {p : A} {x : B} : x ∈ (p : Set B) ↔ x ∈ p := Iff.rfl
@[norm_cast] theorem coe_set_eq {p q : A} : (p : Set B) = q ↔ p = q :=
  ⟨fun h => coe_injective h, fun h => h ▸ rfl⟩
theorem ext {p q : A} (h : ∀ x, x ∈ p ↔ x ∈ q) : p = q := coe_injective (Set.ext h)
theorem ext_iff {p q : A} : p = q ↔ ∀ x, x ∈ p ↔ x ∈ q := ⟨fun h _ => h ▸ Iff.rfl, ext⟩
@[simp] theorem coe_mem {p : A} (x : p) : (x : B) ∈ p := x.2

instance (priority := 100) instPartialOrder : PartialOrder A where
  le p q := ∀ ⦃x⦄, x ∈ p → x ∈ q
  le_refl _ _ h := h
  le_trans _ _ _ h₁ h₂ _ h := h₂ (h₁ h)
  le_antisymm _ _ h₁ h₂ := ext fun _ => ⟨fun h => h₁ h, fun h => h₂ h⟩

theorem le_def {p q : A} : p ≤ q ↔ ∀ ⦃x : B⦄, x ∈ p → x ∈ q := Iff.rfl
end SetLike
