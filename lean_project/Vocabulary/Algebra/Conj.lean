import Vocabulary.Algebra.SubgroupClass
import Vocabulary.Algebra.Hom.Units

/-!
# Commuting and conjugate elements, automorphism groups
-/

noncomputable section

universe u v
variable {M : Type u} {G : Type u} {N : Type v}

/-- `a * x = y * a`. -/
def SemiconjBy [Mul M] (a x y : M) : Prop := a * x = y * a

/-- `a + x = y + a`. -/
def AddSemiconjBy [Add M] (a x y : M) : Prop := a + x = y + a

/-- Two elements commute. -/
def Commute [Mul M] (a b : M) : Prop := SemiconjBy a b b

/-- Two elements commute under addition. -/
def AddCommute [Add M] (a b : M) : Prop := AddSemiconjBy a b b

namespace Commute
protected theorem eq [Mul M] {a b : M} (h : Commute a b) : a * b = b * a := h
@[refl, simp] protected theorem refl [Mul M] (a : M) : Commute a a := rfl
protected theorem symm [Mul M] {a b : M} (h : Commute a b) : Commute b a := Eq.symm h
protected theorem all [CommMagma M] (a b : M) : Commute a b := mul_comm a b
@[simp] theorem one_right [MulOneClass M] (a : M) : Commute a 1 := (mul_one a).trans (one_mul a).symm
@[simp] theorem one_left [MulOneClass M] (a : M) : Commute 1 a := (one_right a).symm
theorem mul_right [Semigroup M] {a b c : M} (hab : Commute a b) (hac : Commute a c) :
    Commute a (b * c) := by
  show a * (b * c) = b * c * a
  rw [← mul_assoc, hab.eq, mul_assoc, hac.eq, mul_assoc]
theorem pow_right [Monoid M] {a b : M} (h : Commute a b) (n : ℕ) : Commute a (b ^ n) := by
  induction n with
  | zero => rw [pow_zero]; exact one_right a
  | succ n ih => rw [pow_succ]; exact ih.mul_right h
protected theorem mul_pow [Monoid M] {a b : M} (h : Commute a b) (n : ℕ) :
    (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [pow_succ, ih, pow_succ, pow_succ, mul_assoc, ← mul_assoc (b ^ n), ← (h.pow_right n).eq,
      mul_assoc, mul_assoc]
end Commute

theorem commute_iff_eq [Mul M] (a b : M) : Commute a b ↔ a * b = b * a := Iff.rfl

/-- The multiplication of the type is commutative. -/
class IsMulCommutative (M : Type u) [Mul M] : Prop where
  is_comm : Std.Commutative (α := M) (· * ·)

/-- The addition of the type is commutative. -/
class IsAddCommutative (M : Type u) [Add M] : Prop where
  is_comm : Std.Commutative (α := M) (· + ·)

instance (priority := 100) CommMagma.to_isCommutative [CommMagma G] : IsMulCommutative G :=
  ⟨⟨mul_comm⟩⟩
instance (priority := 100) AddCommMagma.to_isCommutative [AddCommMagma G] : IsAddCommutative G :=
  ⟨⟨add_comm⟩⟩

section IsConj
variable {α : Type u} [Monoid α]

/-- `a` and `b` are conjugate: a unit carries one to the other. -/
def IsConj (a b : α) : Prop := ∃ c : αˣ, SemiconjBy (↑c) a b

@[refl] theorem IsConj.refl (a : α) : IsConj a a :=
  ⟨1, (one_mul a).trans (mul_one a).symm⟩
@[symm] theorem IsConj.symm {a b : α} : IsConj a b → IsConj b a := by
  rintro ⟨c, hc : (c : α) * a = b * c⟩
  refine ⟨c⁻¹, show (↑c⁻¹ : α) * b = a * ↑c⁻¹ from ?_⟩
  have h₁ : (↑c⁻¹ : α) * b = ↑c⁻¹ * (b * c) * ↑c⁻¹ := by
    rw [mul_assoc, mul_assoc, c.mul_inv, mul_one]
  rw [h₁, ← hc, ← mul_assoc, c.inv_mul, one_mul]
theorem IsConj.trans {a b c : α} : IsConj a b → IsConj b c → IsConj a c := by
  rintro ⟨x, hx : (x : α) * a = b * x⟩ ⟨y, hy : (y : α) * b = c * y⟩
  refine ⟨y * x, show ↑(y * x) * a = c * ↑(y * x) from ?_⟩
  rw [Units.val_mul, mul_assoc, hx, ← mul_assoc, hy, mul_assoc]
theorem isConj_iff {α : Type u} [Group α] {a b : α} : IsConj a b ↔ ∃ c : α, c * a * c⁻¹ = b := by
  constructor
  · rintro ⟨c, hc : (c : α) * a = b * c⟩
    exact ⟨c, by rw [hc, mul_inv_cancel_right]⟩
  · rintro ⟨c, hc⟩
    refine ⟨⟨c, c⁻¹, mul_inv_cancel c, inv_mul_cancel c⟩, show c * a = b * c from ?_⟩
    rw [← hc, inv_mul_cancel_right]

namespace IsConj
/-- Conjugacy as an equivalence relation. -/
protected def setoid (α : Type u) [Monoid α] : Setoid α where
  r := IsConj
  iseqv := ⟨IsConj.refl, IsConj.symm, IsConj.trans⟩
end IsConj

/-- The classes of conjugate elements. -/
def ConjClasses (α : Type u) [Monoid α] : Type u := Quotient (IsConj.setoid α)

namespace ConjClasses
/-- The class of an element. -/
protected def mk (a : α) : ConjClasses α := Quotient.mk (IsConj.setoid α) a
instance : Inhabited (ConjClasses α) := ⟨ConjClasses.mk 1⟩
instance : One (ConjClasses α) := ⟨ConjClasses.mk 1⟩
theorem mk_eq_mk_iff_isConj {a b : α} : ConjClasses.mk a = ConjClasses.mk b ↔ IsConj a b :=
  ⟨fun h => Quotient.exact h, fun h => Quotient.sound h⟩
/-- The elements of a class. -/
def carrier (c : ConjClasses α) : Set α := {x | ConjClasses.mk x = c}
end ConjClasses

/-- The elements that are conjugate to `a`. -/
def conjugatesOf (a : α) : Set α := {b | IsConj a b}

theorem mem_conjugatesOf_self {a : α} : a ∈ conjugatesOf a := IsConj.refl a
end IsConj

namespace MulAut
variable (M : Type u) [Mul M]

instance : Group (MulAut M) where
  mul g h := MulEquiv.trans h g
  one := MulEquiv.refl _
  inv := MulEquiv.symm
  mul_assoc _ _ _ := rfl
  one_mul _ := rfl
  mul_one _ := rfl
  inv_mul_cancel f := MulEquiv.ext fun x => f.symm_apply_apply x

instance : Inhabited (MulAut M) := ⟨1⟩

@[simp] theorem mul_apply {M : Type u} [Mul M] (e₁ e₂ : MulAut M) (m : M) :
    (e₁ * e₂) m = e₁ (e₂ m) := rfl
@[simp] theorem one_apply {M : Type u} [Mul M] (m : M) : (1 : MulAut M) m = m := rfl

/-- Conjugation `h ↦ g * h * g⁻¹`, as an automorphism for every `g`. -/
def conj [Group G] : G →* MulAut G where
  toFun g :=
    { toFun := fun h => g * h * g⁻¹
      invFun := fun h => g⁻¹ * h * g
      left_inv := fun h => by simp [mul_assoc]
      right_inv := fun h => by simp [mul_assoc]
      map_mul' := fun a b => by simp [mul_assoc] }
  map_one' := MulEquiv.ext fun x => by
    show 1 * x * 1⁻¹ = x
    rw [inv_one, mul_one, one_mul]
  map_mul' a b := MulEquiv.ext fun x => by
    show a * b * x * (a * b)⁻¹ = a * (b * x * b⁻¹) * a⁻¹
    simp [mul_assoc]

@[simp] theorem conj_apply [Group G] (g h : G) : conj g h = g * h * g⁻¹ := rfl
end MulAut

namespace AddAut
variable (A : Type u) [Add A]

instance : Group (AddAut A) where
  mul g h := AddEquiv.trans h g
  one := AddEquiv.refl _
  inv := AddEquiv.symm
  mul_assoc _ _ _ := rfl
  one_mul _ := rfl
  mul_one _ := rfl
  inv_mul_cancel f := AddEquiv.ext fun x => f.symm_apply_apply x

@[simp] theorem mul_apply {A : Type u} [Add A] (e₁ e₂ : AddAut A) (a : A) :
    (e₁ * e₂) a = e₁ (e₂ a) := rfl
end AddAut

namespace RingAut
variable (R : Type u) [Mul R] [Add R]

instance : Group (RingAut R) where
  mul g h := RingEquiv.trans h g
  one := RingEquiv.refl _
  inv := RingEquiv.symm
  mul_assoc _ _ _ := rfl
  one_mul _ := rfl
  mul_one _ := rfl
  inv_mul_cancel f := RingEquiv.ext fun x => f.symm_apply_apply x
end RingAut

/-- The endomorphisms of a monoid. -/
@[reducible] protected def Monoid.End (M : Type u) [MulOneClass M] := M →* M
