import Vocabulary.LinearAlgebra.DirectSum

/-!
# Multiplicative characters, derangements
-/

noncomputable section

universe u v

/-- A multiplicative function that is `0` on nonunits. -/
structure MulChar (R : Type u) [CommMonoid R] (R' : Type v) [CommMonoidWithZero R'] extends
    MonoidHom R R' where
  map_nonunit' : ∀ a : R, ¬IsUnit a → toFun a = 0

namespace MulChar
variable {R : Type u} [CommMonoid R] {R' : Type v} [CommMonoidWithZero R']

instance instFunLike : FunLike (MulChar R R') R R' where
  coe χ := χ.toFun
  coe_injective' f g h := by
    obtain ⟨⟨⟨_, _⟩, _⟩, _⟩ := f
    obtain ⟨⟨⟨_, _⟩, _⟩, _⟩ := g
    cases h; rfl

@[ext] theorem ext {χ χ' : MulChar R R'} (h : ∀ a : R, χ a = χ' a) : χ = χ' :=
  DFunLike.coe_injective (funext h)
theorem map_nonunit (χ : MulChar R R') {a : R} (ha : ¬IsUnit a) : χ a = 0 := χ.map_nonunit' a ha

private theorem unit_of_mul {a b : R} (h : IsUnit (a * b)) : IsUnit a := by
  obtain ⟨u, hu⟩ := h
  have e : a * (b * (u⁻¹ : Rˣ)) = 1 := by rw [← mul_assoc, ← hu]; exact u.val_inv
  exact ⟨⟨a, b * (u⁻¹ : Rˣ), e, by rw [mul_comm]; exact e⟩, rfl⟩

private theorem unit_mul {a b : R} (ha : IsUnit a) (hb : IsUnit b) : IsUnit (a * b) := by
  obtain ⟨u, rfl⟩ := ha
  obtain ⟨v, rfl⟩ := hb
  exact ⟨u * v, rfl⟩

open Classical in
instance hasOne : One (MulChar R R') := ⟨
  { toFun := fun x => if IsUnit x then 1 else 0
    map_one' := if_pos isUnit_one
    map_mul' := fun x y => by
      by_cases hx : IsUnit x <;> by_cases hy : IsUnit y
      · rw [if_pos hx, if_pos hy, if_pos (unit_mul hx hy), mul_one]
      · rw [if_neg hy, mul_zero, if_neg fun h => hy (unit_of_mul (by rw [mul_comm]; exact h))]
      · rw [if_neg hx, zero_mul, if_neg fun h => hx (unit_of_mul h)]
      · rw [if_neg hx, zero_mul, if_neg fun h => hx (unit_of_mul h)]
    map_nonunit' := fun _ h => if_neg h }⟩
instance inhabited : Inhabited (MulChar R R') := ⟨1⟩

instance : Mul (MulChar R R') := ⟨fun χ ψ =>
  { toFun := fun x => χ x * ψ x
    map_one' := by
      show χ.toFun 1 * ψ.toFun 1 = 1
      rw [χ.map_one', ψ.map_one', mul_one]
    map_mul' := fun x y => by
      show χ.toFun (x * y) * ψ.toFun (x * y) = χ.toFun x * ψ.toFun x * (χ.toFun y * ψ.toFun y)
      rw [χ.map_mul', ψ.map_mul']
      exact mul_mul_mul_comm _ _ _ _
    map_nonunit' := fun x h => by
      show χ x * ψ x = 0
      rw [χ.map_nonunit h, zero_mul] }⟩
end MulChar

/-- A multiplicative character modulo `n`. -/
abbrev DirichletCharacter (R : Type u) [CommMonoidWithZero R] (n : ℕ) := MulChar (ZMod n) R

/-- The permutations without fixed points. -/
def derangements (α : Type u) : Set (Equiv.Perm α) := {f | ∀ x : α, f x ≠ x}

/-- The number of permutations of `n` things without fixed points. -/
def numDerangements : ℕ → ℕ
  | 0 => 1
  | 1 => 0
  | n + 2 => (n + 1) * (numDerangements n + numDerangements (n + 1))
end
