import Vocabulary.Algebra.Ring

/-!
# Cancellation, groups as monoids with division, and the basic laws of groups
-/

universe u
variable {M G : Type u}

/-- Multiplication from the left is injective. -/
class IsLeftCancelMul (G : Type u) [Mul G] : Prop where
  protected mul_left_cancel : ∀ a b c : G, a * b = a * c → b = c

/-- Multiplication from the right is injective. -/
class IsRightCancelMul (G : Type u) [Mul G] : Prop where
  protected mul_right_cancel : ∀ a b c : G, a * b = c * b → a = c

/-- Multiplication is injective from both sides. -/
class IsCancelMul (G : Type u) [Mul G] : Prop extends IsLeftCancelMul G, IsRightCancelMul G

/-- Addition from the left is injective. -/
class IsLeftCancelAdd (G : Type u) [Add G] : Prop where
  protected add_left_cancel : ∀ a b c : G, a + b = a + c → b = c

/-- Addition from the right is injective. -/
class IsRightCancelAdd (G : Type u) [Add G] : Prop where
  protected add_right_cancel : ∀ a b c : G, a + b = c + b → a = c

/-- Addition is injective from both sides. -/
class IsCancelAdd (G : Type u) [Add G] : Prop extends IsLeftCancelAdd G, IsRightCancelAdd G

class LeftCancelSemigroup (G : Type u) extends Semigroup G where
  protected mul_left_cancel : ∀ a b c : G, a * b = a * c → b = c

class RightCancelSemigroup (G : Type u) extends Semigroup G where
  protected mul_right_cancel : ∀ a b c : G, a * b = c * b → a = c

class LeftCancelMonoid (M : Type u) extends LeftCancelSemigroup M, Monoid M

class RightCancelMonoid (M : Type u) extends RightCancelSemigroup M, Monoid M

class CancelMonoid (M : Type u) extends LeftCancelMonoid M, RightCancelMonoid M

class CancelCommMonoid (M : Type u) extends LeftCancelMonoid M, CommMonoid M

class AddLeftCancelSemigroup (G : Type u) extends AddSemigroup G where
  protected add_left_cancel : ∀ a b c : G, a + b = a + c → b = c

class AddRightCancelSemigroup (G : Type u) extends AddSemigroup G where
  protected add_right_cancel : ∀ a b c : G, a + b = c + b → a = c

class AddLeftCancelMonoid (M : Type u) extends AddLeftCancelSemigroup M, AddMonoid M

class AddRightCancelMonoid (M : Type u) extends AddRightCancelSemigroup M, AddMonoid M

class AddCancelMonoid (M : Type u) extends AddLeftCancelMonoid M, AddRightCancelMonoid M

class AddCancelCommMonoid (M : Type u) extends AddLeftCancelMonoid M, AddCommMonoid M

/-- Inverting twice changes nothing. -/
class InvolutiveInv (G : Type u) extends Inv G where
  protected inv_inv : ∀ x : G, x⁻¹⁻¹ = x

/-- Negating twice changes nothing. -/
class InvolutiveNeg (A : Type u) extends Neg A where
  protected neg_neg : ∀ x : A, - -x = x

/-- A monoid with a division whose laws groups and groups with zero share. -/
class DivisionMonoid (G : Type u) extends DivInvMonoid G, InvolutiveInv G where
  protected mul_inv_rev (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹
  protected inv_eq_of_mul (a b : G) : a * b = 1 → a⁻¹ = b

/-- A commutative monoid with a division. -/
class DivisionCommMonoid (G : Type u) extends DivisionMonoid G, CommMonoid G

/-- An additive monoid with a subtraction. -/
class SubtractionMonoid (G : Type u) extends SubNegMonoid G, InvolutiveNeg G where
  protected neg_add_rev (a b : G) : -(a + b) = -b + -a
  protected neg_eq_of_add (a b : G) : a + b = 0 → -a = b

/-- A commutative additive monoid with a subtraction. -/
class SubtractionCommMonoid (G : Type u) extends SubtractionMonoid G, AddCommMonoid G

/-! The search for a monoid or group looks at the classes of this file last. -/

attribute [instance 50] InvolutiveInv.toInv InvolutiveNeg.toNeg DivisionMonoid.toDivInvMonoid
  DivisionCommMonoid.toCommMonoid SubtractionMonoid.toSubNegMonoid
  SubtractionCommMonoid.toAddCommMonoid LeftCancelSemigroup.toSemigroup
  RightCancelSemigroup.toSemigroup LeftCancelMonoid.toMonoid RightCancelMonoid.toMonoid
  CancelCommMonoid.toCommMonoid AddLeftCancelSemigroup.toAddSemigroup
  AddRightCancelSemigroup.toAddSemigroup AddLeftCancelMonoid.toAddMonoid
  AddRightCancelMonoid.toAddMonoid AddCancelCommMonoid.toAddCommMonoid

instance (priority := 100) LeftCancelSemigroup.toIsLeftCancelMul [LeftCancelSemigroup G] :
    IsLeftCancelMul G := ⟨LeftCancelSemigroup.mul_left_cancel⟩
instance (priority := 100) RightCancelSemigroup.toIsRightCancelMul [RightCancelSemigroup G] :
    IsRightCancelMul G := ⟨RightCancelSemigroup.mul_right_cancel⟩
instance (priority := 100) CancelMonoid.toIsCancelMul [CancelMonoid G] : IsCancelMul G where
instance (priority := 100) AddLeftCancelSemigroup.toIsLeftCancelAdd [AddLeftCancelSemigroup G] :
    IsLeftCancelAdd G := ⟨AddLeftCancelSemigroup.add_left_cancel⟩
instance (priority := 100) AddRightCancelSemigroup.toIsRightCancelAdd
    [AddRightCancelSemigroup G] : IsRightCancelAdd G := ⟨AddRightCancelSemigroup.add_right_cancel⟩
instance (priority := 100) AddCancelMonoid.toIsCancelAdd [AddCancelMonoid G] : IsCancelAdd G where

instance (priority := 100) CancelCommMonoid.toCancelMonoid [CancelCommMonoid M] :
    CancelMonoid M where
  mul_right_cancel a b c h := LeftCancelSemigroup.mul_left_cancel b a c <| by
    rw [mul_comm b, h, mul_comm]
instance (priority := 100) AddCancelCommMonoid.toAddCancelMonoid [AddCancelCommMonoid M] :
    AddCancelMonoid M where
  add_right_cancel a b c h := AddLeftCancelSemigroup.add_left_cancel b a c <| by
    rw [add_comm b, h, add_comm]

instance (priority := 100) Group.toCancelMonoid [Group G] : CancelMonoid G where
  mul_left_cancel _ _ _ := mul_left_cancel
  mul_right_cancel _ _ _ := mul_right_cancel
instance (priority := 100) AddGroup.toAddCancelMonoid [AddGroup G] : AddCancelMonoid G where
  add_left_cancel _ _ _ := add_left_cancel
  add_right_cancel _ _ _ := add_right_cancel
instance (priority := 100) CommGroup.toCancelCommMonoid [CommGroup G] : CancelCommMonoid G where
  mul_left_cancel _ _ _ := mul_left_cancel
instance (priority := 100) AddCommGroup.toAddCancelCommMonoid [AddCommGroup G] :
    AddCancelCommMonoid G where
  add_left_cancel _ _ _ := add_left_cancel

instance (priority := 100) Group.toDivisionMonoid [Group G] : DivisionMonoid G where
  inv_inv := inv_inv
  mul_inv_rev := mul_inv_rev
  inv_eq_of_mul _ _ := inv_eq_of_mul_eq_one_right
instance (priority := 100) AddGroup.toSubtractionMonoid [AddGroup G] : SubtractionMonoid G where
  neg_neg := neg_neg
  neg_add_rev := neg_add_rev
  neg_eq_of_add _ _ := neg_eq_of_add_eq_zero_right
instance (priority := 100) CommGroup.toDivisionCommMonoid [CommGroup G] :
    DivisionCommMonoid G where
instance (priority := 100) AddCommGroup.toDivisionAddCommMonoid [AddCommGroup G] :
    SubtractionCommMonoid G where

section
variable [GroupWithZero G] {a b : G}
private theorem GroupWithZero.inv_mul_cancel_aux (h : a ≠ 0) : a⁻¹ * a = 1 := by
  have hi : a⁻¹ ≠ 0 := fun h0 => by
    obtain ⟨x, y, hxy⟩ := exists_pair_ne G
    have h1 : (1 : G) = 0 := by rw [← GroupWithZero.mul_inv_cancel a h, h0, mul_zero]
    exact hxy (by rw [← one_mul x, ← one_mul y, h1, zero_mul, zero_mul])
  have h2 := GroupWithZero.mul_inv_cancel a⁻¹ hi
  rw [← mul_one (a⁻¹ * a), ← h2, mul_assoc, ← mul_assoc a, GroupWithZero.mul_inv_cancel a h,
    one_mul, h2]
private theorem GroupWithZero.inv_eq_of_mul_aux (h : a * b = 1) : a⁻¹ = b := by
  by_cases ha : a = 0
  · have h1 : (1 : G) = 0 := by rw [← h, ha, zero_mul]
    rw [← one_mul a⁻¹, ← one_mul b, h1, zero_mul, zero_mul]
  · rw [← mul_one a⁻¹, ← h, ← mul_assoc, GroupWithZero.inv_mul_cancel_aux ha, one_mul]
end

instance (priority := 100) GroupWithZero.toDivisionMonoid [GroupWithZero G] :
    DivisionMonoid G where
  inv_inv x := by
    by_cases h : x = 0
    · rw [h, GroupWithZero.inv_zero, GroupWithZero.inv_zero]
    · exact GroupWithZero.inv_eq_of_mul_aux (GroupWithZero.inv_mul_cancel_aux h)
  mul_inv_rev a b := by
    by_cases ha : a = 0
    · rw [ha, zero_mul, GroupWithZero.inv_zero, mul_zero]
    · by_cases hb : b = 0
      · rw [hb, mul_zero, GroupWithZero.inv_zero, zero_mul]
      · have h : a * b * (b⁻¹ * a⁻¹) = 1 := by
          rw [mul_assoc, ← mul_assoc b, GroupWithZero.mul_inv_cancel b hb, one_mul,
            GroupWithZero.mul_inv_cancel a ha]
        exact GroupWithZero.inv_eq_of_mul_aux h
  inv_eq_of_mul _ _ := GroupWithZero.inv_eq_of_mul_aux

/-- Induction on an integer, upwards and downwards from `0`. -/
@[elab_as_elim] protected theorem Int.induction_on {motive : ℤ → Prop} (i : ℤ) (zero : motive 0)
    (succ : ∀ i : ℕ, motive i → motive (i + 1)) (pred : ∀ i : ℕ, motive (-i) → motive (-i - 1)) :
    motive i := by
  have up : ∀ n : ℕ, motive n := fun n => by
    induction n with
    | zero => exact zero
    | succ n ih => exact succ n ih
  have down : ∀ n : ℕ, motive (-n) := fun n => by
    induction n with
    | zero => exact zero
    | succ n ih => exact (show (-(n : ℤ) - 1) = -((n + 1 : ℕ) : ℤ) by omega) ▸ pred n ih
  match i with
  | (n : ℕ) => exact up n
  | Int.negSucc n => exact down (n + 1)

section
variable [DivisionMonoid G]
theorem zpow_neg (a : G) (n : ℤ) : a ^ (-n) = (a ^ n)⁻¹ := by
  match n with
  | 0 => rw [Int.neg_zero, zpow_zero, DivisionMonoid.inv_eq_of_mul 1 1 (one_mul 1)]
  | (n + 1 : ℕ) => rw [zpow_natCast]; exact zpow_negSucc a n
  | Int.negSucc n => rw [zpow_negSucc, InvolutiveInv.inv_inv]; exact zpow_natCast a (n + 1)
end

section
variable [Group G] {a b c : G}

@[simp] theorem inv_one : (1 : G)⁻¹ = 1 := inv_eq_of_mul_eq_one_right (one_mul 1)
@[simp] theorem inv_mul_cancel_left (a b : G) : a⁻¹ * (a * b) = b := by
  rw [← mul_assoc, inv_mul_cancel, one_mul]
@[simp] theorem mul_inv_cancel_left (a b : G) : a * (a⁻¹ * b) = b := by
  rw [← mul_assoc, mul_inv_cancel, one_mul]
@[simp] theorem inv_mul_cancel_right (a b : G) : a * b⁻¹ * b = a := by
  rw [mul_assoc, inv_mul_cancel, mul_one]
@[simp] theorem mul_inv_cancel_right (a b : G) : a * b * b⁻¹ = a := by
  rw [mul_assoc, mul_inv_cancel, mul_one]
@[simp] theorem mul_right_inj (a : G) {b c : G} : a * b = a * c ↔ b = c :=
  ⟨mul_left_cancel, fun h => h ▸ rfl⟩
@[simp] theorem mul_left_inj (a : G) {b c : G} : b * a = c * a ↔ b = c :=
  ⟨mul_right_cancel, fun h => h ▸ rfl⟩
@[simp] theorem inv_inj : a⁻¹ = b⁻¹ ↔ a = b :=
  ⟨fun h => by rw [← inv_inv a, h, inv_inv], fun h => h ▸ rfl⟩
@[simp] theorem inv_eq_one : a⁻¹ = 1 ↔ a = 1 := by rw [← inv_one, inv_inj, inv_one]
theorem mul_eq_one_iff_eq_inv : a * b = 1 ↔ a = b⁻¹ :=
  ⟨fun h => by rw [← inv_eq_of_mul_eq_one_right h, inv_inv], fun h => by rw [h, inv_mul_cancel]⟩
theorem mul_eq_one_iff_inv_eq : a * b = 1 ↔ a⁻¹ = b :=
  ⟨inv_eq_of_mul_eq_one_right, fun h => by rw [← h, mul_inv_cancel]⟩
theorem eq_mul_inv_iff_mul_eq : a = b * c⁻¹ ↔ a * c = b :=
  ⟨fun h => by rw [h, inv_mul_cancel_right], fun h => by rw [← h, mul_inv_cancel_right]⟩
theorem mul_inv_eq_iff_eq_mul : a * b⁻¹ = c ↔ a = c * b :=
  ⟨fun h => by rw [← h, inv_mul_cancel_right], fun h => by rw [h, mul_inv_cancel_right]⟩
theorem inv_mul_eq_iff_eq_mul : a⁻¹ * b = c ↔ b = a * c :=
  ⟨fun h => by rw [← h, mul_inv_cancel_left], fun h => by rw [h, inv_mul_cancel_left]⟩
theorem inv_mul_eq_one : a⁻¹ * b = 1 ↔ a = b := by rw [inv_mul_eq_iff_eq_mul, mul_one, eq_comm]
theorem mul_inv_eq_one : a * b⁻¹ = 1 ↔ a = b := by rw [mul_inv_eq_iff_eq_mul, one_mul]
@[simp] theorem div_self' (a : G) : a / a = 1 := by rw [div_eq_mul_inv, mul_inv_cancel]
theorem inv_pow (a : G) (n : ℕ) : a⁻¹ ^ n = (a ^ n)⁻¹ := by
  induction n with
  | zero => simp
  | succ n ih => rw [pow_succ, ih, pow_succ', mul_inv_rev]
theorem zpow_add_one (a : G) (n : ℤ) : a ^ (n + 1) = a ^ n * a := by
  match n with
  | (n : ℕ) => rw [zpow_natCast, ← pow_succ, ← zpow_natCast]; rfl
  | Int.negSucc 0 => simp [zpow_negSucc]
  | Int.negSucc (n + 1) =>
    rw [show Int.negSucc (n + 1) + 1 = Int.negSucc n by omega, zpow_negSucc, zpow_negSucc,
      pow_succ' a (n + 1), mul_inv_rev, inv_mul_cancel_right]
theorem zpow_sub_one (a : G) (n : ℤ) : a ^ (n - 1) = a ^ n * a⁻¹ := by
  rw [eq_mul_inv_iff_mul_eq, ← zpow_add_one, Int.sub_add_cancel]
theorem zpow_add (a : G) (m n : ℤ) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n using Int.induction_on with
  | zero => rw [Int.add_zero, zpow_zero, mul_one]
  | succ n ih => rw [← Int.add_assoc, zpow_add_one, ih, zpow_add_one, mul_assoc]
  | pred n ih => rw [← Int.add_sub_assoc, zpow_sub_one, ih, zpow_sub_one, mul_assoc]
theorem zpow_sub (a : G) (m n : ℤ) : a ^ (m - n) = a ^ m * (a ^ n)⁻¹ := by
  rw [Int.sub_eq_add_neg, zpow_add, zpow_neg]
theorem zpow_mul (a : G) (m n : ℤ) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n using Int.induction_on with
  | zero => simp
  | succ n ih => rw [Int.mul_add, zpow_add, ih, Int.mul_one, zpow_add_one]
  | pred n ih => rw [Int.mul_sub, zpow_sub, ih, Int.mul_one, zpow_sub_one]
@[simp] theorem one_zpow (n : ℤ) : (1 : G) ^ n = 1 := by
  match n with
  | (n : ℕ) => rw [zpow_natCast, one_pow]
  | Int.negSucc n => rw [zpow_negSucc, one_pow, inv_one]
theorem zpow_mul_comm (a : G) (m n : ℤ) : a ^ m * a ^ n = a ^ n * a ^ m := by
  rw [← zpow_add, Int.add_comm, zpow_add]
end
