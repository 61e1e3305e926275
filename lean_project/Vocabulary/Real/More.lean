import Vocabulary.Real.NNReal
import Vocabulary.Real.ConditionallyComplete
import Vocabulary.Order.WithBot
import Vocabulary.Algebra.Hom.Basic

/-!
# Decimal fractions, rounding, signs, discriminants
-/

noncomputable section

universe u

/-- Decimal fractions such as `0.25` are casts of rational numbers. -/
instance (priority := 100) DivisionRing.toOfScientific {K : Type u} [DivisionRing K] :
    OfScientific K where
  ofScientific m b d := ((OfScientific.ofScientific m b d : ℚ) : K)

instance NNReal.instOfScientific : OfScientific NNReal where
  ofScientific m b d := ⟨max ((OfScientific.ofScientific m b d : ℚ) : ℝ) 0, le_max_right _ _⟩

/-- The integer nearest to `x`, the greater one of two. -/
def round {α : Type u} [Ring α] [LinearOrder α] [FloorRing α] (x : α) : ℤ :=
  if 2 * Int.fract x < 1 then ⌊x⌋ else ⌈x⌉

/-- The discriminant of a quadratic polynomial. -/
def discrim {R : Type u} [Ring R] (a b c : R) : R := b ^ 2 - 4 * a * c

namespace Real

/-- The sign of a real number: `-1`, `0` or `1`. -/
def sign (r : ℝ) : ℝ := if r < 0 then -1 else if 0 < r then 1 else 0

@[simp] theorem sign_zero : sign 0 = 0 := by rw [sign, if_neg (lt_irrefl 0), if_neg (lt_irrefl 0)]
theorem sign_of_pos {r : ℝ} (h : 0 < r) : sign r = 1 := by
  rw [sign, if_neg (not_lt_of_ge h.le), if_pos h]
theorem sign_of_neg {r : ℝ} (h : r < 0) : sign r = -1 := if_pos h

/-- The inverse of the hyperbolic sine. -/
def arsinh (x : ℝ) : ℝ := log (x + √(1 + x ^ 2))

/-- The absolute value as a nonnegative real number. -/
def nnabs : ℝ →*₀ NNReal where
  toFun x := ⟨|x|, abs_nonneg x⟩
  map_zero' := NNReal.ext abs_zero
  map_one' := NNReal.ext abs_one
  map_mul' x y := NNReal.ext (abs_mul x y)
@[simp, norm_cast] theorem coe_nnabs (x : ℝ) : ((nnabs x : NNReal) : ℝ) = |x| := rfl

@[simp] theorem coe_toNNReal' (r : ℝ) : (toNNReal r : ℝ) = max r 0 := rfl
theorem coe_toNNReal (r : ℝ) (hr : 0 ≤ r) : (toNNReal r : ℝ) = r := by
  rw [coe_toNNReal']; grind

end Real

namespace NNReal

instance instOrderBot : OrderBot NNReal where
  bot := 0
  bot_le x := x.2
@[simp] theorem bot_eq_zero : (⊥ : NNReal) = 0 := rfl
@[simp] theorem zero_le' (x : NNReal) : 0 ≤ x := x.2

instance instSupSet : SupSet NNReal := ⟨fun s => ⟨max (sSup (toReal '' s)) 0, le_max_right _ _⟩⟩
instance instInfSet : InfSet NNReal := ⟨fun s => ⟨max (sInf (toReal '' s)) 0, le_max_right _ _⟩⟩

instance instConditionallyCompleteLinearOrderBot : ConditionallyCompleteLinearOrderBot NNReal :=
  { (inferInstance : Lattice NNReal), instLinearOrder, instOrderBot with
    le_csSup := fun s a ⟨b, hb⟩ ha => by
      show (a : ℝ) ≤ max (sSup (toReal '' s)) 0
      exact le_trans (le_csSup (s := toReal '' s) ⟨b, fun _ ⟨x, hx, e⟩ => e ▸ hb hx⟩ ⟨a, ha, rfl⟩)
        (le_max_left _ _)
    csSup_le := fun s a hne ha => by
      refine max_le ?_ a.2
      obtain ⟨x, hx⟩ := hne
      exact csSup_le (s := toReal '' s) ⟨x, x, hx, rfl⟩ fun _ ⟨x, hx, e⟩ => e ▸ ha hx
    csInf_le := fun s a _ ha => by
      refine max_le ?_ a.2
      exact csInf_le (s := toReal '' s) ⟨0, fun _ ⟨x, _, e⟩ => e ▸ x.2⟩ ⟨a, ha, rfl⟩
    le_csInf := fun s a hne ha => by
      show (a : ℝ) ≤ max (sInf (toReal '' s)) 0
      obtain ⟨x, hx⟩ := hne
      exact le_trans (le_csInf (s := toReal '' s) ⟨x, x, hx, rfl⟩ fun _ ⟨x, hx, e⟩ => e ▸ ha hx)
        (le_max_left _ _)
    csSup_empty := NNReal.ext <| by
      show max (sSup (toReal '' ∅)) 0 = 0
      have : toReal '' (∅ : Set NNReal) = ∅ := Set.ext fun _ =>
        ⟨fun h => h.elim fun _ h => h.1, False.elim⟩
      rw [this, Real.sSup_empty]; grind
    csSup_of_not_bddAbove := fun s h => NNReal.ext <| by
      show max (sSup (toReal '' s)) 0 = max (sSup (toReal '' ∅)) 0
      have : toReal '' (∅ : Set NNReal) = ∅ := Set.ext fun _ =>
        ⟨fun h => h.elim fun _ h => h.1, False.elim⟩
      rw [this, Real.sSup_empty, Real.sSup_def_of_not]
      intro ⟨_, b, hb⟩
      refine h ⟨⟨max b 0, le_max_right _ _⟩, fun x hx => ?_⟩
      show (x : ℝ) ≤ max b 0
      exact le_trans (hb ⟨x, hx, rfl⟩) (le_max_left b 0)
    csInf_of_not_bddBelow := fun s h => absurd ⟨0, fun x _ => x.2⟩ h }

instance : Nontrivial NNReal := inferInstance
instance instNoZeroDivisors : NoZeroDivisors NNReal where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := by
    have h' : (a : ℝ) * b = 0 := congrArg toReal h
    exact (mul_eq_zero.1 h').imp (fun h => NNReal.ext h) fun h => NNReal.ext h
instance instIsStrictOrderedRing : IsStrictOrderedRing NNReal where
  add_le_add_left _ _ h c := (add_le_add_iff_right (c : ℝ)).2 h
  le_of_add_le_add_left a _ _ h := (add_le_add_iff_left (a : ℝ)).1 h
  exists_pair_ne := exists_pair_ne NNReal
  zero_le_one := zero_le_one (R := ℝ)
  mul_lt_mul_of_pos_left _ _ _ h hc := mul_lt_mul_of_pos_left (R := ℝ) h hc
  mul_lt_mul_of_pos_right _ _ _ h hc := mul_lt_mul_of_pos_right (R := ℝ) h hc

end NNReal

end
