import Vocabulary.Notation

/-!
# Semigroups, monoids and groups, written additively and multiplicatively

Powers `x ^ n` with `n : ℕ` go through core's `NatPow`, so that on `ℕ` and `ℤ` they are core's own
powers and core's tactics know them.
-/

universe u
variable {M G : Type u}

class Semigroup (G : Type u) extends Mul G where
  protected mul_assoc : ∀ a b c : G, a * b * c = a * (b * c)

class AddSemigroup (G : Type u) extends Add G where
  protected add_assoc : ∀ a b c : G, a + b + c = a + (b + c)

class CommMagma (G : Type u) extends Mul G where
  protected mul_comm : ∀ a b : G, a * b = b * a

class AddCommMagma (G : Type u) extends Add G where
  protected add_comm : ∀ a b : G, a + b = b + a

class CommSemigroup (G : Type u) extends Semigroup G, CommMagma G

class AddCommSemigroup (G : Type u) extends AddSemigroup G, AddCommMagma G

class MulOneClass (M : Type u) extends One M, Mul M where
  protected one_mul : ∀ a : M, 1 * a = a
  protected mul_one : ∀ a : M, a * 1 = a

class AddZeroClass (M : Type u) extends Zero M, Add M where
  protected zero_add : ∀ a : M, 0 + a = a
  protected add_zero : ∀ a : M, a + 0 = a

class AddMonoid (M : Type u) extends AddSemigroup M, AddZeroClass M where
  /-- Multiplication by a natural number, `n • x`. -/
  protected nsmul : ℕ → M → M := nsmulRec
  protected nsmul_zero : ∀ x, nsmul 0 x = 0 := by intros; rfl
  protected nsmul_succ : ∀ (n : ℕ) (x), nsmul (n + 1) x = nsmul n x + x := by intros; rfl

class Monoid (M : Type u) extends Semigroup M, MulOneClass M where
  /-- Raising to a natural power, `x ^ n`. -/
  protected npow : ℕ → M → M := npowRec
  protected npow_zero : ∀ x, npow 0 x = 1 := by intros; rfl
  protected npow_succ : ∀ (n : ℕ) (x), npow (n + 1) x = npow n x * x := by intros; rfl

class AddCommMonoid (M : Type u) extends AddMonoid M, AddCommSemigroup M

class CommMonoid (M : Type u) extends Monoid M, CommSemigroup M

instance Monoid.toNatPow [Monoid M] : NatPow M := ⟨fun x n => Monoid.npow n x⟩
attribute [default_instance high] instPowNat

/-- A numeral exponent is a natural number. The default instance says so too, but only after a
search for every power of the statement, again and again; this rule spares it. -/
macro_rules
  | `($x ^ $n:num) => `(rightact% HPow.hPow $x ($n : ℕ))

instance AddMonoid.toNatSMul [AddMonoid M] : SMul ℕ M := ⟨AddMonoid.nsmul⟩

section
variable [Semigroup G]
theorem mul_assoc : ∀ a b c : G, a * b * c = a * (b * c) := Semigroup.mul_assoc
instance : Std.Associative (α := G) (· * ·) := ⟨mul_assoc⟩
end

section
variable [AddSemigroup G]
theorem add_assoc : ∀ a b c : G, a + b + c = a + (b + c) := AddSemigroup.add_assoc
instance : Std.Associative (α := G) (· + ·) := ⟨add_assoc⟩
end

section
variable [CommMagma G]
theorem mul_comm : ∀ a b : G, a * b = b * a := CommMagma.mul_comm
instance : Std.Commutative (α := G) (· * ·) := ⟨mul_comm⟩
end

section
variable [AddCommMagma G]
theorem add_comm : ∀ a b : G, a + b = b + a := AddCommMagma.add_comm
instance : Std.Commutative (α := G) (· + ·) := ⟨add_comm⟩
end

section
variable [CommSemigroup G]
theorem mul_left_comm (a b c : G) : a * (b * c) = b * (a * c) := by
  rw [← mul_assoc, mul_comm a, mul_assoc]
theorem mul_right_comm (a b c : G) : a * b * c = a * c * b := by
  rw [mul_assoc, mul_comm b, mul_assoc]
theorem mul_mul_mul_comm (a b c d : G) : a * b * (c * d) = a * c * (b * d) := by
  rw [mul_assoc, mul_left_comm b, mul_assoc]
end

section
variable [AddCommSemigroup G]
theorem add_left_comm (a b c : G) : a + (b + c) = b + (a + c) := by
  rw [← add_assoc, add_comm a, add_assoc]
theorem add_right_comm (a b c : G) : a + b + c = a + c + b := by
  rw [add_assoc, add_comm b, add_assoc]
theorem add_add_add_comm (a b c d : G) : a + b + (c + d) = a + c + (b + d) := by
  rw [add_assoc, add_left_comm b, add_assoc]
end

section
variable [MulOneClass M]
@[simp] theorem one_mul : ∀ a : M, 1 * a = a := MulOneClass.one_mul
@[simp] theorem mul_one : ∀ a : M, a * 1 = a := MulOneClass.mul_one
end

section
variable [AddZeroClass M]
@[simp] theorem zero_add : ∀ a : M, 0 + a = a := AddZeroClass.zero_add
@[simp] theorem add_zero : ∀ a : M, a + 0 = a := AddZeroClass.add_zero
end

section
variable [AddMonoid M]
@[simp] theorem zero_nsmul (a : M) : 0 • a = 0 := AddMonoid.nsmul_zero a
theorem succ_nsmul (a : M) (n : ℕ) : (n + 1) • a = n • a + a := AddMonoid.nsmul_succ n a
@[simp] theorem one_nsmul (a : M) : 1 • a = a := by
  rw [show 1 = 0 + 1 from rfl, succ_nsmul, zero_nsmul, zero_add]
end

section
variable [Monoid M]
@[simp] theorem pow_zero (a : M) : a ^ 0 = 1 := Monoid.npow_zero a
theorem pow_succ (a : M) (n : ℕ) : a ^ (n + 1) = a ^ n * a := Monoid.npow_succ n a
@[simp] theorem pow_one (a : M) : a ^ 1 = a := by
  rw [show 1 = 0 + 1 from rfl, pow_succ, pow_zero, one_mul]
theorem pow_two (a : M) : a ^ 2 = a * a := by rw [show 2 = 1 + 1 from rfl, pow_succ, pow_one]
theorem sq (a : M) : a ^ 2 = a * a := pow_two a
theorem pow_add (a : M) (m n : ℕ) : a ^ (m + n) = a ^ m * a ^ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [← Nat.add_assoc, pow_succ, ih, pow_succ, mul_assoc]
theorem pow_succ' (a : M) (n : ℕ) : a ^ (n + 1) = a * a ^ n := by
  rw [Nat.add_comm, pow_add, pow_one]
theorem pow_mul (a : M) (m n : ℕ) : a ^ (m * n) = (a ^ m) ^ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [Nat.mul_succ, pow_add, ih, pow_succ]
@[simp] theorem one_pow (n : ℕ) : (1 : M) ^ n = 1 := by
  induction n with
  | zero => simp
  | succ n ih => rw [pow_succ, ih, one_mul]
end

theorem mul_pow [CommMonoid M] (a b : M) (n : ℕ) : (a * b) ^ n = a ^ n * b ^ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [pow_succ, ih, pow_succ, pow_succ, mul_mul_mul_comm]

/-- The integer power built from the natural one, the default of `DivInvMonoid.zpow`. -/
def zpowRec [One M] [Mul M] [Inv M] (npow : ℕ → M → M := npowRec) : ℤ → M → M
  | Int.ofNat n, a => npow n a
  | Int.negSucc n, a => (npow n.succ a)⁻¹

/-- The integer multiple built from the natural one, the default of `SubNegMonoid.zsmul`. -/
def zsmulRec [Zero M] [Add M] [Neg M] (nsmul : ℕ → M → M := nsmulRec) : ℤ → M → M
  | Int.ofNat n, a => nsmul n a
  | Int.negSucc n, a => -nsmul n.succ a

class DivInvMonoid (G : Type u) extends Monoid G, Inv G, Div G where
  protected div := fun a b => a * b⁻¹
  protected div_eq_mul_inv : ∀ a b : G, a / b = a * b⁻¹ := by intros; rfl
  /-- Raising to an integer power, `x ^ n`. -/
  protected zpow : ℤ → G → G := zpowRec npow
  protected zpow_zero' : ∀ a : G, zpow 0 a = 1 := by intros; rfl
  protected zpow_succ' (n : ℕ) (a : G) : zpow n.succ a = zpow n a * a := by intros; rfl
  protected zpow_neg' (n : ℕ) (a : G) : zpow (Int.negSucc n) a = (zpow n.succ a)⁻¹ := by
    intros; rfl

class SubNegMonoid (G : Type u) extends AddMonoid G, Neg G, Sub G where
  protected sub := fun a b => a + -b
  protected sub_eq_add_neg : ∀ a b : G, a - b = a + -b := by intros; rfl
  /-- Multiplication by an integer, `n • x`. -/
  protected zsmul : ℤ → G → G := zsmulRec nsmul
  protected zsmul_zero' : ∀ a : G, zsmul 0 a = 0 := by intros; rfl
  protected zsmul_succ' (n : ℕ) (a : G) : zsmul n.succ a = zsmul n a + a := by intros; rfl
  protected zsmul_neg' (n : ℕ) (a : G) : zsmul (Int.negSucc n) a = -zsmul n.succ a := by
    intros; rfl

class Group (G : Type u) extends DivInvMonoid G where
  protected inv_mul_cancel : ∀ a : G, a⁻¹ * a = 1

class AddGroup (G : Type u) extends SubNegMonoid G where
  protected neg_add_cancel : ∀ a : G, -a + a = 0

class CommGroup (G : Type u) extends Group G, CommMonoid G

class AddCommGroup (G : Type u) extends AddGroup G, AddCommMonoid G

instance DivInvMonoid.toZPow [DivInvMonoid G] : Pow G ℤ := ⟨fun x n => DivInvMonoid.zpow n x⟩
instance SubNegMonoid.toZSMul [SubNegMonoid G] : SMul ℤ G := ⟨SubNegMonoid.zsmul⟩

section
variable [DivInvMonoid G]
theorem div_eq_mul_inv (a b : G) : a / b = a * b⁻¹ := DivInvMonoid.div_eq_mul_inv a b
@[simp] theorem zpow_zero (a : G) : a ^ (0 : ℤ) = 1 := DivInvMonoid.zpow_zero' a
@[simp, norm_cast] theorem zpow_natCast (a : G) (n : ℕ) : a ^ (n : ℤ) = a ^ n := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [pow_succ, ← ih]
    exact DivInvMonoid.zpow_succ' n a
theorem zpow_negSucc (a : G) (n : ℕ) : a ^ Int.negSucc n = (a ^ (n + 1))⁻¹ := by
  rw [← zpow_natCast]; exact DivInvMonoid.zpow_neg' n a
@[simp] theorem zpow_one (a : G) : a ^ (1 : ℤ) = a := (zpow_natCast a 1).trans (pow_one a)
@[simp] theorem zpow_neg_one (a : G) : a ^ (-1 : ℤ) = a⁻¹ := by
  rw [show (-1 : ℤ) = Int.negSucc 0 from rfl, zpow_negSucc, Nat.zero_add, pow_one]
end

section
variable [SubNegMonoid G]
theorem sub_eq_add_neg (a b : G) : a - b = a + -b := SubNegMonoid.sub_eq_add_neg a b
@[simp] theorem zero_zsmul (a : G) : (0 : ℤ) • a = 0 := SubNegMonoid.zsmul_zero' a
@[simp, norm_cast] theorem natCast_zsmul (a : G) (n : ℕ) : (n : ℤ) • a = n • a := by
  induction n with
  | zero => simp
  | succ n ih =>
    rw [succ_nsmul, ← ih]
    exact SubNegMonoid.zsmul_succ' n a
theorem negSucc_zsmul (a : G) (n : ℕ) : Int.negSucc n • a = -((n + 1) • a) := by
  rw [← natCast_zsmul]; exact SubNegMonoid.zsmul_neg' n a
end

section
variable [Group G] {a b c : G}
@[simp] theorem inv_mul_cancel (a : G) : a⁻¹ * a = 1 := Group.inv_mul_cancel a
theorem inv_eq_of_mul_eq_one_right (h : a * b = 1) : a⁻¹ = b := by
  rw [← mul_one a⁻¹, ← h, ← mul_assoc, inv_mul_cancel, one_mul]
@[simp] theorem inv_inv (a : G) : a⁻¹⁻¹ = a := inv_eq_of_mul_eq_one_right (inv_mul_cancel a)
@[simp] theorem mul_inv_cancel (a : G) : a * a⁻¹ = 1 := by
  have h := inv_mul_cancel a⁻¹
  rwa [inv_inv] at h
theorem mul_left_cancel (h : a * b = a * c) : b = c := by
  rw [← one_mul b, ← inv_mul_cancel a, mul_assoc, h, ← mul_assoc, inv_mul_cancel, one_mul]
theorem mul_right_cancel (h : a * b = c * b) : a = c := by
  rw [← mul_one a, ← mul_inv_cancel b, ← mul_assoc, h, mul_assoc, mul_inv_cancel, mul_one]
@[simp] theorem mul_inv_rev (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹ :=
  inv_eq_of_mul_eq_one_right <| by
    rw [mul_assoc, ← mul_assoc b, mul_inv_cancel, one_mul, mul_inv_cancel]
end

section
variable [AddGroup G] {a b c : G}
@[simp] theorem neg_add_cancel (a : G) : -a + a = 0 := AddGroup.neg_add_cancel a
theorem neg_eq_of_add_eq_zero_right (h : a + b = 0) : -a = b := by
  rw [← add_zero (-a), ← h, ← add_assoc, neg_add_cancel, zero_add]
@[simp] theorem neg_neg (a : G) : - -a = a := neg_eq_of_add_eq_zero_right (neg_add_cancel a)
@[simp] theorem add_neg_cancel (a : G) : a + -a = 0 := by
  have h := neg_add_cancel (-a)
  rwa [neg_neg] at h
theorem add_left_cancel (h : a + b = a + c) : b = c := by
  rw [← zero_add b, ← neg_add_cancel a, add_assoc, h, ← add_assoc, neg_add_cancel, zero_add]
theorem add_right_cancel (h : a + b = c + b) : a = c := by
  rw [← add_zero a, ← add_neg_cancel b, ← add_assoc, h, add_assoc, add_neg_cancel, add_zero]
@[simp] theorem neg_zero : -(0 : G) = 0 := neg_eq_of_add_eq_zero_right (add_zero 0)
@[simp] theorem sub_self (a : G) : a - a = 0 := by rw [sub_eq_add_neg, add_neg_cancel]
@[simp] theorem sub_zero (a : G) : a - 0 = a := by rw [sub_eq_add_neg, neg_zero, add_zero]
@[simp] theorem zero_sub (a : G) : 0 - a = -a := by rw [sub_eq_add_neg, zero_add]
@[simp] theorem sub_add_cancel (a b : G) : a - b + b = a := by
  rw [sub_eq_add_neg, add_assoc, neg_add_cancel, add_zero]
@[simp] theorem add_sub_cancel_right (a b : G) : a + b - b = a := by
  rw [sub_eq_add_neg, add_assoc, add_neg_cancel, add_zero]
theorem sub_eq_zero : a - b = 0 ↔ a = b :=
  ⟨fun h => by rw [← sub_add_cancel a b, h, zero_add], fun h => by rw [h, sub_self]⟩
theorem neg_add_rev (a b : G) : -(a + b) = -b + -a :=
  neg_eq_of_add_eq_zero_right <| by
    rw [add_assoc, ← add_assoc b, add_neg_cancel, zero_add, add_neg_cancel]
theorem neg_zsmul (a : G) (n : ℤ) : -n • a = -(n • a) := by
  match n with
  | 0 => simp
  | (n + 1 : ℕ) => rw [natCast_zsmul]; exact negSucc_zsmul a n
  | Int.negSucc n => rw [negSucc_zsmul, neg_neg]; exact natCast_zsmul a (n + 1)
end
