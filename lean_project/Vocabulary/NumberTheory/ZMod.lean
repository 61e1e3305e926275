import Vocabulary.Nat.Basic
import Vocabulary.Finset.Fintype
import Vocabulary.Algebra.Hom.Basic

/-!
# The integers modulo `n`

`ZMod 0` is `ℤ`, and `ZMod (n + 1)` is `Fin (n + 1)`, as in Mathlib.
-/

/-- The integers modulo `n`. -/
def ZMod : ℕ → Type
  | 0 => ℤ
  | n + 1 => Fin (n + 1)

noncomputable section

/-- The extended Euclidean algorithm, with fuel. -/
def Nat.xgcdAux : ℕ → ℕ → ℤ → ℤ → ℕ → ℤ → ℤ → ℕ × ℤ × ℤ
  | 0, _, _, _, r', s', t' => (r', s', t')
  | fuel + 1, r, s, t, r', s', t' =>
    if r = 0 then (r', s', t')
    else xgcdAux fuel (r' % r) (s' - r' / r * s) (t' - r' / r * t) r s t

/-- The coefficient of `x` in the Bézout identity of `x` and `y`. -/
def Nat.gcdA (x y : ℕ) : ℤ := (xgcdAux (x + 1) x 1 0 y 0 1).2.1

/-- The coefficient of `y` in the Bézout identity of `x` and `y`. -/
def Nat.gcdB (x y : ℕ) : ℤ := (xgcdAux (x + 1) x 1 0 y 0 1).2.2

/-- `Fin (n + 1)` as a commutative ring, on core's operations. -/
@[reducible] def Fin.commRingSucc (n : ℕ) : CommRing (Fin (n + 1)) :=
  let inst : Lean.Grind.CommRing (Fin (n + 1)) := inferInstance
  { add_assoc := inst.add_assoc
    add_comm := inst.add_comm
    zero_add := fun a => (inst.add_comm 0 a).trans (inst.add_zero a)
    add_zero := inst.add_zero
    mul_assoc := inst.mul_assoc
    mul_comm := inst.mul_comm
    one_mul := inst.one_mul
    mul_one := inst.mul_one
    left_distrib := inst.left_distrib
    right_distrib := inst.right_distrib
    zero_mul := inst.zero_mul
    mul_zero := inst.mul_zero
    neg_add_cancel := inst.neg_add_cancel
    sub_eq_add_neg := inst.sub_eq_add_neg }

namespace ZMod

instance instCommRing : (n : ℕ) → CommRing (ZMod n)
  | 0 => Int.instCommRing
  | n + 1 => Fin.commRingSucc n

instance instDecidableEq : (n : ℕ) → DecidableEq (ZMod n)
  | 0 => Int.instDecidableEq
  | n + 1 => instDecidableEqFin (n + 1)

instance instFintype : (n : ℕ) → [NeZero n] → Fintype (ZMod n)
  | 0, h => absurd rfl h.out
  | n + 1, _ => Fin.instFintype (n + 1)

/-- The representative of a class between `0` and `n - 1`; the absolute value for `n = 0`. -/
def val : {n : ℕ} → ZMod n → ℕ
  | 0 => Int.natAbs
  | _ + 1 => Fin.val

/-- The inverse where there is one, from the Bézout identity. -/
def inv : (n : ℕ) → ZMod n → ZMod n
  | 0, i => Int.sign i
  | n + 1, i => ((Nat.gcdA i.val (n + 1) : ℤ) : ZMod (n + 1))

instance (n : ℕ) : Inv (ZMod n) := ⟨inv n⟩

end ZMod

end
