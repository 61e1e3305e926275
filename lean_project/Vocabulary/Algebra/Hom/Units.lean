import Vocabulary.Algebra.Hom.Equiv
import Vocabulary.Algebra.Divisibility

/-!
# The group of units of a monoid
-/

noncomputable section

universe u v
variable {M : Type u} {N : Type v}

namespace Units
variable [Monoid M] [Monoid N]

attribute [coe] Units.val

theorem ext {a b : Mˣ} (h : (a : M) = b) : a = b := by
  obtain ⟨a, a', h₁, h₂⟩ := a
  obtain ⟨b, b', h₃, h₄⟩ := b
  cases (h : a = b)
  have : a' = b' := by rw [← mul_one a', ← h₃, ← mul_assoc, h₂, one_mul]
  cases this; rfl
attribute [ext] Units.ext

instance : Inv Mˣ := ⟨fun u => ⟨u.inv, u.val, u.inv_val, u.val_inv⟩⟩
instance : One Mˣ := ⟨⟨1, 1, one_mul 1, one_mul 1⟩⟩
instance : Mul Mˣ := ⟨fun u v => ⟨u.val * v.val, v.inv * u.inv,
  by rw [mul_assoc, ← mul_assoc v.val, v.val_inv, one_mul, u.val_inv],
  by rw [mul_assoc, ← mul_assoc u.inv, u.inv_val, one_mul, v.inv_val]⟩⟩

instance instGroup : Group Mˣ where
  mul_assoc _ _ _ := ext (mul_assoc _ _ _)
  one_mul _ := ext (one_mul _)
  mul_one _ := ext (mul_one _)
  inv_mul_cancel u := ext u.inv_val

instance instCommGroup {M : Type u} [CommMonoid M] : CommGroup Mˣ where
  mul_comm _ _ := ext (mul_comm _ _)

instance instInhabited : Inhabited Mˣ := ⟨1⟩
instance instDecidableEq [DecidableEq M] : DecidableEq Mˣ := fun a b =>
  decidable_of_iff ((a : M) = b) ⟨ext, fun h => h ▸ rfl⟩

@[simp, norm_cast] theorem val_mul (a b : Mˣ) : (↑(a * b) : M) = a * b := rfl
@[simp, norm_cast] theorem val_one : ((1 : Mˣ) : M) = 1 := rfl
@[simp] theorem mul_inv (a : Mˣ) : (a : M) * ↑a⁻¹ = 1 := a.val_inv
@[simp] theorem inv_mul (a : Mˣ) : (↑a⁻¹ : M) * a = 1 := a.inv_val
@[simp] theorem isUnit (u : Mˣ) : IsUnit (u : M) := ⟨u, rfl⟩

/-- The map of units that a homomorphism of monoids gives. -/
def map (f : M →* N) : Mˣ →* Nˣ where
  toFun u := ⟨f u.val, f u.inv, by rw [← map_mul, u.val_inv, map_one],
    by rw [← map_mul, u.inv_val, map_one]⟩
  map_one' := ext (map_one f)
  map_mul' _ _ := ext (map_mul f _ _)

/-- The inclusion of the units. -/
def coeHom (M : Type u) [Monoid M] : Mˣ →* M := ⟨⟨fun u => u, rfl⟩, fun _ _ => rfl⟩

/-- A nonzero element of a group with zero as a unit. -/
def mk0 {G : Type u} [GroupWithZero G] (a : G) (h : a ≠ 0) : Gˣ where
  val := a
  inv := a⁻¹
  val_inv := mul_inv_cancel₀ h
  inv_val := by
    have hi : a⁻¹ ≠ 0 := fun h0 => (NeZero.ne (1 : G)) (by rw [← mul_inv_cancel₀ h, h0, mul_zero])
    have h2 := mul_inv_cancel₀ hi
    rw [← mul_one (a⁻¹ * a), ← h2, mul_assoc, ← mul_assoc a, mul_inv_cancel₀ h, one_mul, h2]
end Units

/-- A unit of an element that has an inverse. -/
protected def IsUnit.unit [Monoid M] {a : M} (h : IsUnit a) : Mˣ := Classical.choose h

theorem IsUnit.unit_spec [Monoid M] {a : M} (h : IsUnit a) : ↑h.unit = a :=
  Classical.choose_spec h

@[simp] theorem isUnit_iff_ne_zero {G : Type u} [GroupWithZero G] {a : G} : IsUnit a ↔ a ≠ 0 := by
  constructor
  · rintro ⟨u, rfl⟩ h
    exact NeZero.ne (1 : G) (by rw [← u.val_inv, h, zero_mul])
  · exact fun h => ⟨Units.mk0 a h, rfl⟩

@[simp] theorem isUnit_one [Monoid M] : IsUnit (1 : M) := ⟨1, rfl⟩
theorem Group.isUnit [Group M] (a : M) : IsUnit a :=
  ⟨⟨a, a⁻¹, mul_inv_cancel a, inv_mul_cancel a⟩, rfl⟩
