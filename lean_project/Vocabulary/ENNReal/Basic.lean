import Vocabulary.Real.More
import Vocabulary.Algebra.WithBot

/-!
# Extended nonnegative real numbers, extended real numbers
-/

noncomputable section

/-- The nonnegative real numbers with `∞`. -/
def ENNReal : Type := WithTop NNReal

namespace ENNReal

@[inherit_doc] scoped notation "ℝ≥0∞" => ENNReal

instance instCompleteLinearOrder : CompleteLinearOrder ENNReal :=
  inferInstanceAs (CompleteLinearOrder (WithTop NNReal))
instance instLinearOrder : LinearOrder ENNReal := CompleteLinearOrder.toLinearOrder
instance instCommSemiring : CommSemiring ENNReal :=
  WithTop.commSemiringOf fun a b h => by
    have h' : (a : ℝ) + b = 0 := congrArg NNReal.toReal h
    have ha := a.2
    have hb := b.2
    change (0 : ℝ) ≤ a at ha
    change (0 : ℝ) ≤ b at hb
    exact ⟨NNReal.ext (by rw [NNReal.coe_zero]; grind), NNReal.ext (by rw [NNReal.coe_zero]; grind)⟩
instance : Inhabited ENNReal := ⟨0⟩

scoped notation "∞" => (⊤ : ENNReal)

/-- The inclusion of the nonnegative reals. -/
@[coe] def ofNNReal : NNReal → ENNReal := WithTop.some
instance : Coe NNReal ENNReal := ⟨ofNNReal⟩

/-- By cases: `∞` or a nonnegative real number. -/
@[elab_as_elim, cases_eliminator] def recTopCoe {C : ENNReal → Sort _} (top : C ⊤)
    (coe : ∀ x : NNReal, C x) : ∀ x : ENNReal, C x
  | .none => top
  | .some x => coe x

/-- The nonnegative real number, or `0` for `∞`. -/
protected def toNNReal (x : ENNReal) : NNReal := WithTop.untopD 0 x
/-- The real number, or `0` for `∞`. -/
protected def toReal (a : ENNReal) : ℝ := a.toNNReal
/-- The real number, or `0` if it is negative. -/
protected def ofReal (r : ℝ) : ENNReal := r.toNNReal

@[simp] theorem toNNReal_coe (r : NNReal) : (r : ENNReal).toNNReal = r := rfl
@[simp] theorem coe_toReal (r : NNReal) : (r : ENNReal).toReal = r := rfl
@[simp] theorem toReal_ofReal {r : ℝ} (h : 0 ≤ r) : (ENNReal.ofReal r).toReal = r :=
  Real.coe_toNNReal r h
@[simp] theorem toReal_top : (⊤ : ENNReal).toReal = 0 := rfl
@[simp] theorem coe_ne_top {r : NNReal} : (r : ENNReal) ≠ ⊤ := WithTop.coe_ne_top
@[simp, norm_cast] theorem coe_inj {p q : NNReal} : (p : ENNReal) = q ↔ p = q := WithTop.coe_inj
@[simp, norm_cast] theorem coe_le_coe {p q : NNReal} : (p : ENNReal) ≤ q ↔ p ≤ q := Iff.rfl
@[simp, norm_cast] theorem coe_lt_coe {p q : NNReal} : (p : ENNReal) < q ↔ p < q := Iff.rfl
@[simp, norm_cast] theorem coe_add (x y : NNReal) : ((x + y : NNReal) : ENNReal) = x + y := rfl
@[simp, norm_cast] theorem coe_mul (x y : NNReal) : ((x * y : NNReal) : ENNReal) = x * y := rfl
@[simp, norm_cast] theorem coe_zero : ((0 : NNReal) : ENNReal) = 0 := rfl
@[simp, norm_cast] theorem coe_one : ((1 : NNReal) : ENNReal) = 1 := rfl
@[simp] theorem top_add (a : ENNReal) : ⊤ + a = ⊤ := WithTop.top_add a
@[simp] theorem add_top (a : ENNReal) : a + ⊤ = ⊤ := WithTop.add_top a

instance : Sub ENNReal := ⟨fun a b => sInf {d | a ≤ d + b}⟩
instance : Inv ENNReal := ⟨fun a => sInf {b | 1 ≤ a * b}⟩
instance : DivInvMonoid ENNReal :=
  { (inferInstance : Monoid ENNReal) with
    inv := fun a => a⁻¹ }

/-- The power with a real exponent. -/
def rpow (x : ENNReal) (y : ℝ) : ENNReal := match (x : WithTop NNReal) with
  | .some x => if x = 0 ∧ y < 0 then ⊤ else ((x ^ y : NNReal) : ENNReal)
  | .none => if 0 < y then ⊤ else if y = 0 then 1 else 0
instance : Pow ENNReal ℝ := ⟨rpow⟩

end ENNReal

/-- The real numbers with `⊥` and `⊤`. -/
def EReal : Type := WithBot (WithTop ℝ)

/-- The inclusion of the real numbers. -/
@[coe] def Real.toEReal : ℝ → EReal := fun x => WithBot.some (WithTop.some x)

namespace EReal

instance : Coe ℝ EReal := ⟨Real.toEReal⟩
instance instLinearOrder : LinearOrder EReal := inferInstanceAs (LinearOrder (WithBot (WithTop ℝ)))
instance instBoundedOrder : BoundedOrder EReal where
  top := ((⊤ : WithTop ℝ) : WithBot (WithTop ℝ))
  le_top a := OrderTop.le_top (α := WithBot (WithTop ℝ)) a
  bot := (⊥ : WithBot (WithTop ℝ))
  bot_le a := OrderBot.bot_le (α := WithBot (WithTop ℝ)) a
instance : Inhabited EReal := ⟨(0 : ℝ)⟩
instance instAddCommMonoidWithOne : AddCommMonoidWithOne EReal :=
  inferInstanceAs (AddCommMonoidWithOne (WithBot (WithTop ℝ)))

/-- The real number, or `0` for `⊤` and `⊥`. -/
def toReal (x : EReal) : ℝ := match (x : WithBot (WithTop ℝ)) with
  | .some (.some x) => x
  | _ => 0
instance : Neg EReal := ⟨fun x => match (x : WithBot (WithTop ℝ)) with
  | .none => ⊤
  | .some .none => ⊥
  | .some (.some x) => ((-x : ℝ) : EReal)⟩
instance : Sub EReal := ⟨fun x y => x + -y⟩
instance : Mul EReal := ⟨fun x y =>
  if x = 0 ∨ y = 0 then 0
  else if x = ⊤ ∨ x = ⊥ ∨ y = ⊤ ∨ y = ⊥ then if 0 < x ↔ 0 < y then ⊤ else ⊥
  else ((x.toReal * y.toReal : ℝ) : EReal)⟩

@[simp] theorem toReal_coe (x : ℝ) : toReal (x : EReal) = x := rfl
@[simp, norm_cast] theorem coe_le_coe_iff {x y : ℝ} : (x : EReal) ≤ y ↔ x ≤ y := Iff.rfl
@[simp, norm_cast] theorem coe_lt_coe_iff {x y : ℝ} : (x : EReal) < y ↔ x < y := Iff.rfl
@[simp] theorem coe_ne_top (x : ℝ) : (x : EReal) ≠ ⊤ := fun h =>
  WithTop.coe_ne_top (WithBot.coe_inj.1 h)
@[simp] theorem coe_ne_bot (x : ℝ) : (x : EReal) ≠ ⊥ := WithBot.coe_ne_bot

end EReal

end
