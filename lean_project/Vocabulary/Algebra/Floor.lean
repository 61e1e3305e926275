import Vocabulary.Algebra.Abs
import Vocabulary.Algebra.Hom.Basic

/-!
# Floors and ceilings

`⌊a⌋`, `⌈a⌉` in a `FloorRing`, `⌊a⌋₊`, `⌈a⌉₊` in a `FloorSemiring`, and the fractional part.
-/

universe u
variable {R : Type u}

/-- A linearly ordered ring in which every element has an integer floor and ceiling. -/
class FloorRing (R : Type u) [Ring R] [LinearOrder R] where
  /-- The greatest integer at most `a`. -/
  floor : R → ℤ
  /-- The least integer at least `a`. -/
  ceil : R → ℤ
  gc_coe_floor : ∀ (z : ℤ) (a : R), (z : R) ≤ a ↔ z ≤ floor a
  gc_ceil_coe : ∀ (a : R) (z : ℤ), ceil a ≤ z ↔ a ≤ z

/-- A linearly ordered semiring in which nonnegative elements have a natural floor. -/
class FloorSemiring (R : Type u) [Semiring R] [LinearOrder R] where
  /-- The greatest natural number at most `a`, or `0`. -/
  floor : R → ℕ
  /-- The least natural number at least `a`. -/
  ceil : R → ℕ
  floor_of_neg : ∀ {a : R}, a < 0 → floor a = 0
  gc_floor : ∀ {a : R} {n : ℕ}, 0 ≤ a → (n ≤ floor a ↔ (n : R) ≤ a)
  gc_ceil : ∀ (a : R) (n : ℕ), ceil a ≤ n ↔ a ≤ n

namespace Int
variable [Ring R] [LinearOrder R] [FloorRing R]

/-- The greatest integer at most `a`. -/
def floor : R → ℤ := FloorRing.floor
/-- The least integer at least `a`. -/
def ceil : R → ℤ := FloorRing.ceil
/-- The fractional part `a - ⌊a⌋`. -/
def fract (a : R) : R := a - (floor a : R)

end Int

namespace Nat
variable [Semiring R] [LinearOrder R] [FloorSemiring R]

/-- The greatest natural number at most `a`, or `0` if `a` is negative. -/
def floor : R → ℕ := FloorSemiring.floor
/-- The least natural number at least `a`. -/
def ceil : R → ℕ := FloorSemiring.ceil

end Nat

@[inherit_doc] notation "⌊" a "⌋" => Int.floor a
@[inherit_doc] notation "⌈" a "⌉" => Int.ceil a
@[inherit_doc] notation "⌊" a "⌋₊" => Nat.floor a
@[inherit_doc] notation "⌈" a "⌉₊" => Nat.ceil a

namespace Int
variable [Ring R] [LinearOrder R] [FloorRing R] {a : R} {z : ℤ}

@[grind =] theorem le_floor : z ≤ ⌊a⌋ ↔ (z : R) ≤ a := (FloorRing.gc_coe_floor z a).symm
@[grind =] theorem ceil_le : ⌈a⌉ ≤ z ↔ a ≤ z := FloorRing.gc_ceil_coe a z
theorem floor_lt : ⌊a⌋ < z ↔ a < z := by rw [← not_le, ← not_le, le_floor]
theorem lt_ceil : z < ⌈a⌉ ↔ (z : R) < a := by rw [← not_le, ← not_le, ceil_le]
theorem floor_le (a : R) : (⌊a⌋ : R) ≤ a := le_floor.1 le_rfl
theorem le_ceil (a : R) : a ≤ ⌈a⌉ := ceil_le.1 le_rfl
theorem lt_succ_floor (a : R) : a < (⌊a⌋ + 1 : ℤ) := floor_lt.1 (by omega)
theorem lt_floor_add_one (a : R) : a < ⌊a⌋ + 1 := by simpa using lt_succ_floor a
theorem floor_eq_iff : ⌊a⌋ = z ↔ ↑z ≤ a ∧ a < z + 1 := by
  constructor
  · rintro rfl; exact ⟨floor_le a, lt_floor_add_one a⟩
  · intro ⟨h₁, h₂⟩
    have h₃ := le_floor.2 h₁
    have h₄ : ⌊a⌋ < z + 1 := floor_lt.2 (by simpa using h₂)
    omega
end Int

section
variable [CommRing R] [LinearOrder R] [IsStrictOrderedRing R]

@[simp, norm_cast] theorem Int.cast_le {m n : ℤ} : (m : R) ≤ n ↔ m ≤ n := by
  have key : ∀ k : ℤ, (0 : R) ≤ k ↔ 0 ≤ k := fun k => by
    match k with
    | (k : ℕ) => simp
    | Int.negSucc k =>
      have h : (0 : R) < (k + 1 : ℕ) := by
        rw [Nat.cast_succ]
        exact add_pos_of_nonneg_of_pos (Nat.cast_nonneg k) zero_lt_one
      rw [Int.cast_negSucc, neg_nonneg]
      exact ⟨fun h' => absurd h' (not_le_of_gt h), fun h' => by omega⟩
  rw [← sub_nonneg, ← Int.cast_sub, key, Int.sub_nonneg]
@[simp, norm_cast] theorem Int.cast_lt {m n : ℤ} : (m : R) < n ↔ m < n := by
  rw [← not_le, ← not_le, Int.cast_le]
@[simp, norm_cast] theorem Int.cast_inj {m n : ℤ} : (m : R) = n ↔ m = n := by
  rw [le_antisymm_iff, le_antisymm_iff, Int.cast_le, Int.cast_le]

variable [FloorRing R]

@[simp] theorem Int.floor_intCast (z : ℤ) : ⌊(z : R)⌋ = z :=
  Int.floor_eq_iff.2 ⟨le_rfl, by grind⟩
end

noncomputable section

instance Rat.instFloorRing : FloorRing ℚ where
  floor := Rat.floor
  ceil := Rat.ceil
  gc_coe_floor _ _ := Rat.le_floor_iff.symm
  gc_ceil_coe a z := by
    have h := @Rat.le_floor_iff (-z) (-a)
    rw [Rat.intCast_neg] at h
    rw [Rat.ceil_eq_neg_floor_neg]
    constructor
    · intro h'
      have := h.1 (by omega)
      grind
    · intro h'
      have := h.2 (by grind)
      omega

instance Int.instFloorRing : FloorRing ℤ where
  floor a := a
  ceil a := a
  gc_coe_floor _ _ := Iff.rfl
  gc_ceil_coe _ _ := Iff.rfl

instance Nat.instFloorSemiring : FloorSemiring ℕ where
  floor a := a
  ceil a := a
  floor_of_neg h := absurd h (Nat.not_lt_zero _)
  gc_floor _ := Iff.rfl
  gc_ceil _ _ := Iff.rfl

/-- In a floor ring the natural floor is the integer one, cut off at `0`. -/
instance (priority := 100) FloorRing.toFloorSemiring [CommRing R] [LinearOrder R]
    [IsStrictOrderedRing R] [FloorRing R] : FloorSemiring R where
  floor a := ⌊a⌋.toNat
  ceil a := ⌈a⌉.toNat
  floor_of_neg {a} h := by
    have : ⌊a⌋ < 0 := Int.floor_lt.2 (by simpa using h)
    omega
  gc_floor {a n} h := by
    have h0 : 0 ≤ ⌊a⌋ := Int.le_floor.2 (by simpa using h)
    rw [← Int.cast_natCast (R := R) n, ← Int.le_floor]
    omega
  gc_ceil a n := by
    rw [← Int.cast_natCast (R := R) n, ← Int.ceil_le]
    omega

end
