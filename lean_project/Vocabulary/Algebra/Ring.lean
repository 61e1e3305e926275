import Vocabulary.Algebra.Group

/-!
# Semirings, rings and fields

With the casts from `ℕ`, `ℤ` and `ℚ`, and numerals `2`, `3`, … in every type that has `NatCast`.
-/

universe u
variable {R α K M : Type u}

class Nontrivial (α : Type u) : Prop where
  exists_pair_ne : ∃ x y : α, x ≠ y

theorem exists_pair_ne (α : Type u) [Nontrivial α] : ∃ x y : α, x ≠ y := Nontrivial.exists_pair_ne

/-- The numeral `n` is at least two: the numerals that `0` and `1` do not cover. -/
class Nat.AtLeastTwo (n : ℕ) : Prop where
  prop : 2 ≤ n

instance Nat.instAtLeastTwo {n : ℕ} : Nat.AtLeastTwo (n + 2) := ⟨Nat.le_add_left 2 n⟩

/-- The numerals `2`, `3`, … are casts of natural numbers. -/
instance instOfNatAtLeastTwo {n : ℕ} [NatCast R] [Nat.AtLeastTwo n] : OfNat R n :=
  ⟨Nat.cast (OfNat.ofNat n)⟩

@[simp, norm_cast] theorem Nat.cast_ofNat {n : ℕ} [NatCast R] [Nat.AtLeastTwo n] :
    ((OfNat.ofNat n : ℕ) : R) = OfNat.ofNat n := rfl

class Distrib (R : Type u) extends Mul R, Add R where
  protected left_distrib : ∀ a b c : R, a * (b + c) = a * b + a * c
  protected right_distrib : ∀ a b c : R, (a + b) * c = a * c + b * c

class MulZeroClass (M : Type u) extends Mul M, Zero M where
  protected zero_mul : ∀ a : M, 0 * a = 0
  protected mul_zero : ∀ a : M, a * 0 = 0

class MonoidWithZero (M : Type u) extends Monoid M, MulZeroClass M

class CommMonoidWithZero (M : Type u) extends CommMonoid M, MonoidWithZero M

/-- The cast of a natural number by repeated addition of `1`. -/
protected def Nat.unaryCast [One R] [Zero R] [Add R] : ℕ → R
  | 0 => 0
  | n + 1 => Nat.unaryCast n + 1

class AddMonoidWithOne (R : Type u) extends NatCast R, AddMonoid R, One R where
  natCast := Nat.unaryCast
  protected natCast_zero : natCast 0 = 0 := by intros; rfl
  protected natCast_succ : ∀ n, natCast (n + 1) = natCast n + 1 := by intros; rfl

class AddCommMonoidWithOne (R : Type u) extends AddMonoidWithOne R, AddCommMonoid R

/-- The cast of an integer by the cast of its absolute value, the default of `IntCast.intCast`. -/
def Int.castDef [NatCast R] [Neg R] : ℤ → R
  | Int.ofNat n => n
  | Int.negSucc n => -((n + 1 : ℕ) : R)

class AddGroupWithOne (R : Type u) extends IntCast R, AddMonoidWithOne R, AddGroup R where
  intCast := Int.castDef
  protected intCast_ofNat : ∀ n : ℕ, intCast (n : ℤ) = Nat.cast n := by intros; rfl
  protected intCast_negSucc : ∀ n : ℕ, intCast (Int.negSucc n) = -Nat.cast (n + 1) := by
    intros; rfl

class NonUnitalNonAssocSemiring (R : Type u) extends AddCommMonoid R, Distrib R, MulZeroClass R

class Semiring (R : Type u) extends NonUnitalNonAssocSemiring R, MonoidWithZero R,
  AddCommMonoidWithOne R

class CommSemiring (R : Type u) extends Semiring R, CommMonoid R

class Ring (R : Type u) extends Semiring R, AddCommGroup R, AddGroupWithOne R

class CommRing (R : Type u) extends Ring R, CommMonoid R

instance (priority := 100) CommRing.toCommSemiring [s : CommRing R] : CommSemiring R := { s with }

instance (priority := 100) CommSemiring.toCommMonoidWithZero [s : CommSemiring R] :
    CommMonoidWithZero R := { s with }

class NoZeroDivisors (M : Type u) [Mul M] [Zero M] : Prop where
  eq_zero_or_eq_zero_of_mul_eq_zero : ∀ {a b : M}, a * b = 0 → a = 0 ∨ b = 0

export NoZeroDivisors (eq_zero_or_eq_zero_of_mul_eq_zero)

class IsCancelMulZero (M : Type u) [Mul M] [Zero M] : Prop where
  mul_left_cancel_of_ne_zero : ∀ {a b c : M}, a ≠ 0 → a * b = a * c → b = c
  mul_right_cancel_of_ne_zero : ∀ {a b c : M}, b ≠ 0 → a * b = c * b → a = c

/-- A nontrivial semiring in which nonzero factors cancel. -/
class IsDomain (R : Type u) [Semiring R] : Prop extends IsCancelMulZero R, Nontrivial R

class GroupWithZero (G : Type u) extends MonoidWithZero G, DivInvMonoid G, Nontrivial G where
  protected inv_zero : (0 : G)⁻¹ = 0
  protected mul_inv_cancel : ∀ a : G, a ≠ 0 → a * a⁻¹ = 1

class CommGroupWithZero (G : Type u) extends CommMonoidWithZero G, GroupWithZero G

class Semifield (K : Type u) extends CommSemiring K, CommGroupWithZero K

/-- The type has a map from the rationals. -/
class RatCast (K : Type u) where
  /-- The map from the rationals. -/
  protected ratCast : ℚ → K

/-- The cast from the rationals. -/
@[coe, reducible, match_pattern] protected def Rat.cast [RatCast K] : ℚ → K := RatCast.ratCast

instance [RatCast K] : CoeTail ℚ K where coe := Rat.cast
instance [RatCast K] : CoeHTCT ℚ K where coe := Rat.cast

instance : RatCast ℚ where ratCast q := q

/-- The cast of a fraction by those of its parts, the default of `RatCast.ratCast`. -/
def Rat.castRec [NatCast K] [IntCast K] [Div K] (q : ℚ) : K := (q.num : K) / (q.den : K)

class DivisionRing (K : Type u) extends Ring K, DivInvMonoid K, Nontrivial K, RatCast K where
  protected mul_inv_cancel : ∀ a : K, a ≠ 0 → a * a⁻¹ = 1
  protected inv_zero : (0 : K)⁻¹ = 0
  ratCast := Rat.castRec
  protected ratCast_def (q : ℚ) : (ratCast q : K) = q.num / q.den := by intros; rfl

class Field (K : Type u) extends CommRing K, DivisionRing K

instance (priority := 100) DivisionRing.toGroupWithZero [s : DivisionRing K] : GroupWithZero K :=
  { s with }

instance (priority := 100) Field.toSemifield [s : Field K] : Semifield K := { s with }

section
variable [Distrib R] (a b c : R)
theorem mul_add : a * (b + c) = a * b + a * c := Distrib.left_distrib a b c
theorem add_mul : (a + b) * c = a * c + b * c := Distrib.right_distrib a b c
theorem left_distrib : a * (b + c) = a * b + a * c := mul_add a b c
theorem right_distrib : (a + b) * c = a * c + b * c := add_mul a b c
end

section
variable [MulZeroClass M] (a : M)
@[simp] theorem zero_mul : 0 * a = 0 := MulZeroClass.zero_mul a
@[simp] theorem mul_zero : a * 0 = 0 := MulZeroClass.mul_zero a
end

section
variable [AddMonoidWithOne R]
@[simp, norm_cast] theorem Nat.cast_zero : ((0 : ℕ) : R) = 0 := AddMonoidWithOne.natCast_zero
theorem Nat.cast_succ (n : ℕ) : ((n + 1 : ℕ) : R) = n + 1 := AddMonoidWithOne.natCast_succ n
theorem Nat.cast_add_one (n : ℕ) : ((n + 1 : ℕ) : R) = n + 1 := Nat.cast_succ n
@[simp, norm_cast] theorem Nat.cast_one : ((1 : ℕ) : R) = 1 := by
  rw [show 1 = 0 + 1 from rfl, Nat.cast_succ, Nat.cast_zero, zero_add]
@[simp, norm_cast] theorem Nat.cast_add (m n : ℕ) : ((m + n : ℕ) : R) = m + n := by
  induction n with
  | zero => simp
  | succ n ih => rw [← Nat.add_assoc, Nat.cast_succ, ih, Nat.cast_succ, add_assoc]
end

@[simp, norm_cast] theorem Nat.cast_mul [Semiring R] (m n : ℕ) : ((m * n : ℕ) : R) = m * n := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.mul_succ, Nat.cast_add, ih, Nat.cast_succ, mul_add, mul_one]

@[simp, norm_cast] theorem Nat.cast_pow [Semiring R] (m n : ℕ) :
    ((m ^ n : ℕ) : R) = (m : R) ^ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.pow_succ, Nat.cast_mul, ih, pow_succ]

section
variable [AddGroupWithOne R]
@[simp, norm_cast] theorem Int.cast_natCast (n : ℕ) : ((n : ℤ) : R) = n :=
  AddGroupWithOne.intCast_ofNat n
theorem Int.cast_negSucc (n : ℕ) : ((Int.negSucc n : ℤ) : R) = -((n + 1 : ℕ) : R) :=
  AddGroupWithOne.intCast_negSucc n
@[simp, norm_cast] theorem Int.cast_zero : ((0 : ℤ) : R) = 0 :=
  (Int.cast_natCast 0).trans Nat.cast_zero
@[simp, norm_cast] theorem Int.cast_one : ((1 : ℤ) : R) = 1 :=
  (Int.cast_natCast 1).trans Nat.cast_one
@[simp, norm_cast] theorem Int.cast_ofNat (n : ℕ) [n.AtLeastTwo] :
    ((OfNat.ofNat n : ℤ) : R) = OfNat.ofNat n := Int.cast_natCast n
@[simp, norm_cast] theorem Int.cast_neg (n : ℤ) : ((-n : ℤ) : R) = -n := by
  match n with
  | 0 => simp
  | (n + 1 : ℕ) => rw [Int.cast_natCast]; exact Int.cast_negSucc n
  | Int.negSucc n => rw [Int.cast_negSucc, neg_neg]; exact Int.cast_natCast (n + 1)
end

theorem Rat.cast_def [DivisionRing K] (q : ℚ) : (q : K) = (q.num : K) / (q.den : K) :=
  DivisionRing.ratCast_def q
