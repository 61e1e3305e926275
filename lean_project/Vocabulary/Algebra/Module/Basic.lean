import Vocabulary.Algebra.Hom.Units
import Vocabulary.Rat.Basic
import Vocabulary.Algebra.AddGroup

/-!
# Actions, modules and vector spaces

A vector space over a field `K` is `[AddCommGroup V] [Module K V]`.
-/

noncomputable section

universe u v w x
variable {R : Type u} {S : Type v} {M : Type w} {α : Type x}

/-- A monoid acts on a type. -/
class MulAction (α : Type u) (β : Type v) [Monoid α] extends SMul α β where
  protected one_smul : ∀ b : β, (1 : α) • b = b
  mul_smul : ∀ (x y : α) (b : β), (x * y) • b = x • y • b

/-- The type `P` has translations `g +ᵥ p` by elements of `G`. -/
class VAdd (G : Type u) (P : Type v) where
  /-- The translation of a point. -/
  vadd : G → P → P

/-- The operation `a +ᵥ b` with types of its own. -/
class HVAdd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  /-- The translation of a point. -/
  hVAdd : α → β → γ

@[inherit_doc] infixr:65 " +ᵥ " => HVAdd.hVAdd

instance instHVAdd {G : Type u} {P : Type v} [VAdd G P] : HVAdd G P P := ⟨VAdd.vadd⟩

/-- An additive monoid acts on a type. -/
class AddAction (G : Type u) (P : Type v) [AddMonoid G] extends VAdd G P where
  protected zero_vadd : ∀ p : P, (0 : G) +ᵥ p = p
  add_vadd : ∀ (g₁ g₂ : G) (p : P), (g₁ + g₂) +ᵥ p = g₁ +ᵥ g₂ +ᵥ p

/-- A scalar multiplication with `a • 0 = 0`. -/
class SMulZeroClass (M : Type u) (A : Type v) [Zero A] extends SMul M A where
  smul_zero : ∀ a : M, a • (0 : A) = 0

/-- A scalar multiplication that distributes over sums of vectors. -/
class DistribSMul (M : Type u) (A : Type v) [AddZeroClass A] extends SMulZeroClass M A where
  smul_add : ∀ (a : M) (x y : A), a • (x + y) = a • x + a • y

/-- A monoid acts on an additive monoid by homomorphisms. -/
class DistribMulAction (M : Type u) (A : Type v) [Monoid M] [AddMonoid A]
    extends MulAction M A where
  protected smul_zero : ∀ a : M, a • (0 : A) = 0
  protected smul_add : ∀ (a : M) (x y : A), a • (x + y) = a • x + a • y

instance (priority := 100) DistribMulAction.toDistribSMul {M : Type u} {A : Type v} [Monoid M]
    [AddMonoid A] [s : DistribMulAction M A] : DistribSMul M A where
  smul_zero := s.smul_zero
  smul_add := s.smul_add

/-- A module over a semiring; over a field, a vector space. -/
class Module (R : Type u) (M : Type v) [Semiring R] [AddCommMonoid M]
    extends DistribMulAction R M where
  protected add_smul : ∀ (r s : R) (x : M), (r + s) • x = r • x + s • x
  protected zero_smul : ∀ x : M, (0 : R) • x = 0

/-- Scalars that act through one another: `(x • y) • z = x • y • z`. -/
class IsScalarTower (M : Type u) (N : Type v) (α : Type w) [SMul M N] [SMul N α] [SMul M α] :
    Prop where
  smul_assoc : ∀ (x : M) (y : N) (z : α), (x • y) • z = x • y • z

/-- Scalars of two kinds that commute. -/
class SMulCommClass (M : Type u) (N : Type v) (α : Type w) [SMul M α] [SMul N α] : Prop where
  smul_comm : ∀ (m : M) (n : N) (a : α), m • n • a = n • m • a

/-- Different scalars act differently. -/
class FaithfulSMul (M : Type u) (α : Type v) [SMul M α] : Prop where
  eq_of_smul_eq_smul : ∀ {m₁ m₂ : M}, (∀ a : α, m₁ • a = m₂ • a) → m₁ = m₂

export MulAction (mul_smul)
export IsScalarTower (smul_assoc)
export SMulCommClass (smul_comm)

@[simp] theorem one_smul (R : Type u) [Monoid R] [MulAction R M] (b : M) : (1 : R) • b = b :=
  MulAction.one_smul b
theorem smul_smul [Monoid R] [MulAction R M] (a b : R) (x : M) : a • b • x = (a * b) • x :=
  (mul_smul a b x).symm
@[simp] theorem smul_zero [Zero M] [SMulZeroClass α M] (a : α) : a • (0 : M) = 0 :=
  SMulZeroClass.smul_zero a
theorem smul_add [AddZeroClass M] [DistribSMul α M] (a : α) (x y : M) :
    a • (x + y) = a • x + a • y := DistribSMul.smul_add a x y

section
variable [Semiring R] [AddCommMonoid M] [Module R M]
theorem add_smul (r s : R) (x : M) : (r + s) • x = r • x + s • x := Module.add_smul r s x
variable (R) in
@[simp] theorem zero_smul (m : M) : (0 : R) • m = 0 := Module.zero_smul m
end

section
variable [Ring R] [AddCommGroup M] [Module R M]
@[simp] theorem neg_smul (r : R) (x : M) : -r • x = -(r • x) :=
  (neg_eq_of_add_eq_zero_right (by rw [← add_smul, add_neg_cancel, zero_smul])).symm
@[simp] theorem smul_neg (r : R) (x : M) : r • -x = -(r • x) :=
  (neg_eq_of_add_eq_zero_right (by rw [← smul_add, add_neg_cancel, smul_zero])).symm
theorem sub_smul (r s : R) (x : M) : (r - s) • x = r • x - s • x := by
  rw [sub_eq_add_neg, add_smul, neg_smul, sub_eq_add_neg]
theorem smul_sub (r : R) (x y : M) : r • (x - y) = r • x - r • y := by
  rw [sub_eq_add_neg, smul_add, smul_neg, sub_eq_add_neg]
end

/-- Multiplication as a scalar multiplication. -/
instance (priority := 910) Mul.toSMul (α : Type u) [Mul α] : SMul α α := ⟨(· * ·)⟩

@[simp] theorem smul_eq_mul {α : Type u} [Mul α] (a b : α) : a • b = a * b := rfl

instance (priority := 910) Monoid.toMulAction (M : Type u) [Monoid M] : MulAction M M where
  one_smul := one_mul
  mul_smul := mul_assoc

instance (priority := 910) Semiring.toModule [Semiring R] : Module R R where
  smul_zero := mul_zero
  smul_add := mul_add
  add_smul := add_mul
  zero_smul := zero_mul

instance AddCommMonoid.toNatModule [AddCommMonoid M] : Module ℕ M where
  one_smul := one_nsmul
  mul_smul m n a := by
    induction m with
    | zero => simp
    | succ m ih =>
      rw [Nat.succ_mul, succ_nsmul, ← ih]
      have add_nsmul : ∀ (k l : ℕ) (x : M), (k + l) • x = k • x + l • x := fun k l x => by
        induction l with
        | zero => simp
        | succ l ih => rw [← Nat.add_assoc, succ_nsmul, ih, succ_nsmul, add_assoc]
      exact add_nsmul _ _ _
  smul_zero n := by
    induction n with
    | zero => simp
    | succ n ih => rw [succ_nsmul, ih, add_zero]
  smul_add n x y := by
    induction n with
    | zero => simp
    | succ n ih => rw [succ_nsmul, ih, succ_nsmul, succ_nsmul, add_add_add_comm]
  zero_smul := zero_nsmul
  add_smul k l x := by
    induction l with
    | zero => simp
    | succ l ih => rw [← Nat.add_assoc, succ_nsmul, ih, succ_nsmul, add_assoc]

/-- The units act through the elements that they are. -/
instance Units.instSMul [Monoid R] [SMul R α] : SMul Rˣ α := ⟨fun u a => (u : R) • a⟩

instance Units.instMulAction [Monoid R] [MulAction R α] : MulAction Rˣ α where
  one_smul b := one_smul R b
  mul_smul x y b := mul_smul (x : R) (y : R) b

instance IsScalarTower.left [Monoid R] [MulAction R α] : IsScalarTower R R α where
  smul_assoc x y z := mul_smul x y z

instance (priority := 200) smulCommClass_self {R : Type u} [CommMonoid R] [MulAction R α] :
    SMulCommClass R R α where
  smul_comm a b x := by rw [smul_smul, smul_smul, mul_comm]

/-- A vector space in which a scalar or the vector is `0` when their product is. -/
class NoZeroSMulDivisors (R : Type u) (M : Type v) [Zero R] [Zero M] [SMul R M] : Prop where
  eq_zero_or_eq_zero_of_smul_eq_zero : ∀ {c : R} {x : M}, c • x = 0 → c = 0 ∨ x = 0

instance (priority := 100) Module.noZeroSMulDivisors_of_field {K : Type u} [DivisionRing K]
    [AddCommGroup M] [Module K M] : NoZeroSMulDivisors K M where
  eq_zero_or_eq_zero_of_smul_eq_zero {c x} h := by
    by_cases hc : c = 0
    · exact .inl hc
    · right
      have hi : c⁻¹ * c = 1 := (Units.mk0 c hc).inv_val
      rw [← one_smul K x, ← hi, mul_smul, h, smul_zero]

section
variable [Ring R] [AddCommGroup M] [Module R M]

theorem Module.smul_nsmul_comm (c : R) (n : ℕ) (x : M) : c • n • x = n • c • x := by
  induction n with
  | zero => simp
  | succ n ih => rw [succ_nsmul, smul_add, ih, succ_nsmul]
theorem Module.smul_zsmul_comm (c : R) (n : ℤ) (x : M) : c • n • x = n • c • x := by
  match n with
  | (n : ℕ) => rw [natCast_zsmul, natCast_zsmul, Module.smul_nsmul_comm]
  | Int.negSucc n => rw [negSucc_zsmul, negSucc_zsmul, smul_neg, Module.smul_nsmul_comm]
end

section
variable [AddCommGroup M]

private theorem Vocabulary.nsmul_neg' (n : ℕ) (x : M) : n • -x = -(n • x) := by
  induction n with
  | zero => simp
  | succ n ih => rw [succ_nsmul, ih, succ_nsmul, neg_add_rev, add_comm]

private theorem Vocabulary.sub_zsmul_nsmul (m n : ℕ) (x : M) :
    ((m : ℤ) - n) • x = m • x - n • x := by
  rcases Nat.le_total n m with h | h
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [Int.natCast_add, show (n + k - n : ℤ) = k by omega, natCast_zsmul, add_smul, add_comm (n • x),
      add_sub_cancel_right]
  · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_le h
    rw [Int.natCast_add, show (m : ℤ) - (m + k) = -k by omega, neg_zsmul, natCast_zsmul, add_smul,
      sub_eq_add_neg, neg_add_rev, add_comm (-(k • x)), ← add_assoc, add_neg_cancel, zero_add]

private theorem Vocabulary.natCast_mul_zsmul (m : ℕ) (b : ℤ) (x : M) :
    ((m : ℤ) * b) • x = m • b • x := by
  obtain ⟨p, q, rfl⟩ : ∃ p q : ℕ, b = p - q := ⟨b.toNat, (-b).toNat, by omega⟩
  rw [Int.mul_sub, ← Int.natCast_mul, ← Int.natCast_mul, Vocabulary.sub_zsmul_nsmul,
    Vocabulary.sub_zsmul_nsmul,
    mul_smul, mul_smul, sub_eq_add_neg, sub_eq_add_neg, smul_add, Vocabulary.nsmul_neg']

instance AddCommGroup.toIntModule : Module ℤ M where
  one_smul x := by rw [← Int.ofNat_one, natCast_zsmul, one_nsmul]
  add_smul a b x := by
    obtain ⟨m, n, rfl⟩ : ∃ m n : ℕ, a = m - n := ⟨a.toNat, (-a).toNat, by omega⟩
    obtain ⟨m', n', rfl⟩ : ∃ m n : ℕ, b = m - n := ⟨b.toNat, (-b).toNat, by omega⟩
    rw [show (m : ℤ) - n + (m' - n') = (m + m' : ℕ) - (n + n' : ℕ) by omega,
      Vocabulary.sub_zsmul_nsmul,
      Vocabulary.sub_zsmul_nsmul, Vocabulary.sub_zsmul_nsmul, add_smul, add_smul, sub_eq_add_neg,
      sub_eq_add_neg,
      sub_eq_add_neg, neg_add_rev, add_comm (-(n' • x)), add_add_add_comm]
  mul_smul a b x := by
    match a with
    | (m : ℕ) => rw [Vocabulary.natCast_mul_zsmul, natCast_zsmul]
    | Int.negSucc m =>
      rw [negSucc_zsmul, show Int.negSucc m = -((m + 1 : ℕ) : ℤ) from rfl, Int.neg_mul, neg_zsmul,
        Vocabulary.natCast_mul_zsmul]
  smul_zero a := by
    match a with
    | (m : ℕ) => rw [natCast_zsmul, smul_zero]
    | Int.negSucc m => rw [negSucc_zsmul, smul_zero, neg_zero]
  smul_add a x y := by
    match a with
    | (m : ℕ) => rw [natCast_zsmul, smul_add, natCast_zsmul, natCast_zsmul]
    | Int.negSucc m =>
      rw [negSucc_zsmul, smul_add, neg_add_rev, add_comm, negSucc_zsmul, negSucc_zsmul]
  zero_smul := zero_zsmul
end
