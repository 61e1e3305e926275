import Vocabulary.Real.Exp
import Vocabulary.Algebra.Hom.Basic

/-!
# The nonnegative real numbers
-/

/-- The nonnegative real numbers. -/
def NNReal : Type := {r : ℝ // 0 ≤ r}

namespace NNReal

@[inherit_doc] scoped notation "ℝ≥0" => NNReal

/-- The inclusion of the nonnegative reals in the reals. -/
@[coe] def toReal : NNReal → ℝ := Subtype.val

instance : Coe NNReal ℝ := ⟨toReal⟩

theorem ext {x y : NNReal} (h : (x : ℝ) = y) : x = y := Subtype.ext h
theorem coe_nonneg (x : NNReal) : (0 : ℝ) ≤ x := x.2

noncomputable section

instance : Zero NNReal := ⟨⟨0, le_rfl⟩⟩
instance : One NNReal := ⟨⟨1, zero_le_one⟩⟩
instance : Add NNReal := ⟨fun x y => ⟨x + y, add_nonneg x.2 y.2⟩⟩
instance : Mul NNReal := ⟨fun x y => ⟨x * y, mul_nonneg x.2 y.2⟩⟩
instance : Inv NNReal := ⟨fun x => ⟨(x : ℝ)⁻¹, inv_nonneg_of_nonneg x.2⟩⟩
instance : Sub NNReal := ⟨fun x y => ⟨max (x - y) 0, le_max_right _ _⟩⟩
instance : Inhabited NNReal := ⟨0⟩

@[simp, norm_cast] theorem coe_zero : ((0 : NNReal) : ℝ) = 0 := rfl
@[simp, norm_cast] theorem coe_one : ((1 : NNReal) : ℝ) = 1 := rfl
@[simp, norm_cast] theorem coe_add (x y : NNReal) : ((x + y : NNReal) : ℝ) = x + y := rfl
@[simp, norm_cast] theorem coe_mul (x y : NNReal) : ((x * y : NNReal) : ℝ) = x * y := rfl
@[simp, norm_cast] theorem coe_inv (x : NNReal) : ((x⁻¹ : NNReal) : ℝ) = (x : ℝ)⁻¹ := rfl

instance instSemifield : Semifield NNReal where
  add_assoc _ _ _ := ext (add_assoc ..)
  add_comm _ _ := ext (add_comm ..)
  zero_add _ := ext (zero_add _)
  add_zero _ := ext (add_zero _)
  mul_assoc _ _ _ := ext (mul_assoc ..)
  mul_comm _ _ := ext (mul_comm ..)
  one_mul _ := ext (one_mul _)
  mul_one _ := ext (mul_one _)
  left_distrib _ _ _ := ext (mul_add ..)
  right_distrib _ _ _ := ext (add_mul ..)
  zero_mul _ := ext (zero_mul _)
  mul_zero _ := ext (mul_zero _)
  exists_pair_ne := ⟨0, 1, fun h => by
    have h' : (0 : ℝ) = 1 := congrArg toReal h
    grind⟩
  inv_zero := ext inv_zero
  mul_inv_cancel _ h := ext (mul_inv_cancel₀ fun h' => h (ext h'))

instance instLinearOrder : LinearOrder NNReal where
  le x y := (x : ℝ) ≤ y
  lt x y := (x : ℝ) < y
  le_refl x := le_refl (x : ℝ)
  le_trans _ _ _ h₁ h₂ := le_trans (α := ℝ) h₁ h₂
  lt_iff_le_not_ge _ _ := lt_iff_le_not_ge (α := ℝ)
  le_antisymm _ _ h₁ h₂ := ext (le_antisymm h₁ h₂)
  le_total x y := le_total (x : ℝ) y
  toDecidableLE x y := LinearOrder.toDecidableLE (x : ℝ) y

@[simp, norm_cast] theorem coe_le_coe {x y : NNReal} : (x : ℝ) ≤ y ↔ x ≤ y := Iff.rfl
@[simp, norm_cast] theorem coe_lt_coe {x y : NNReal} : (x : ℝ) < y ↔ x < y := Iff.rfl
@[simp, norm_cast] theorem coe_inj {x y : NNReal} : (x : ℝ) = y ↔ x = y :=
  ⟨fun h => ext h, fun h => h ▸ rfl⟩

/-- The square root. -/
def sqrt (x : NNReal) : NNReal := ⟨√(x : ℝ), Real.sqrt_nonneg _⟩

/-- The power with a real exponent. -/
instance instPowReal : Pow NNReal ℝ := ⟨fun x y => ⟨max ((x : ℝ) ^ y) 0, le_max_right _ _⟩⟩

end

end NNReal

/-- The real number, or `0` if it is negative. -/
noncomputable def Real.toNNReal (r : ℝ) : NNReal := ⟨max r 0, le_max_right _ _⟩
