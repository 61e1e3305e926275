import Vocabulary.Logic.Equiv
import Vocabulary.Algebra.Grind
import Vocabulary.Nat.Basic

/-!
# Homomorphisms of monoids, groups and rings

`M →* N`, `M →+ N`, `M →*₀ N`, `R →+* S`, and the classes behind `map_mul`, `map_one` and the rest.
-/

universe u v w x
variable {F : Type u} {M : Type v} {N : Type w} {P : Type x}

/-- A map that respects `0`. -/
structure ZeroHom (M : Type v) (N : Type w) [Zero M] [Zero N] where
  /-- The map. -/
  protected toFun : M → N
  protected map_zero' : toFun 0 = 0

/-- A map that respects `1`. -/
structure OneHom (M : Type v) (N : Type w) [One M] [One N] where
  /-- The map. -/
  protected toFun : M → N
  protected map_one' : toFun 1 = 1

/-- A map that respects addition. -/
structure AddHom (M : Type v) (N : Type w) [Add M] [Add N] where
  /-- The map. -/
  protected toFun : M → N
  protected map_add' : ∀ x y, toFun (x + y) = toFun x + toFun y

/-- A map that respects multiplication. -/
structure MulHom (M : Type v) (N : Type w) [Mul M] [Mul N] where
  /-- The map. -/
  protected toFun : M → N
  protected map_mul' : ∀ x y, toFun (x * y) = toFun x * toFun y

@[inherit_doc] infixr:25 " →ₙ+ " => AddHom
@[inherit_doc] infixr:25 " →ₙ* " => MulHom

/-- A homomorphism of additive monoids. -/
structure AddMonoidHom (M : Type v) (N : Type w) [AddZeroClass M] [AddZeroClass N]
  extends ZeroHom M N, AddHom M N

/-- A homomorphism of monoids. -/
structure MonoidHom (M : Type v) (N : Type w) [MulOneClass M] [MulOneClass N]
  extends OneHom M N, MulHom M N

@[inherit_doc] infixr:25 " →+ " => AddMonoidHom
@[inherit_doc] infixr:25 " →* " => MonoidHom

class MulZeroOneClass (M : Type v) extends MulOneClass M, MulZeroClass M

instance (priority := 100) MonoidWithZero.toMulZeroOneClass [s : MonoidWithZero M] :
    MulZeroOneClass M := { s with }

/-- A homomorphism of monoids that respects `0`. -/
structure MonoidWithZeroHom (M : Type v) (N : Type w) [MulZeroOneClass M] [MulZeroOneClass N]
  extends ZeroHom M N, MonoidHom M N

@[inherit_doc] infixr:25 " →*₀ " => MonoidWithZeroHom

/-- A semiring whose multiplication need not be associative. -/
class NonAssocSemiring (R : Type u) extends NonUnitalNonAssocSemiring R, MulZeroOneClass R,
  AddCommMonoidWithOne R

instance (priority := 100) Semiring.toNonAssocSemiring {R : Type u} [s : Semiring R] :
    NonAssocSemiring R := { s with }

/-- A homomorphism of semirings. -/
structure RingHom (R : Type v) (S : Type w) [NonAssocSemiring R] [NonAssocSemiring S]
  extends R →* S, R →+ S, R →*₀ S

@[inherit_doc] infixr:25 " →+* " => RingHom

section Classes

class ZeroHomClass (F : Type u) (M N : outParam (Type _)) [Zero M] [Zero N] [FunLike F M N] :
    Prop where
  map_zero : ∀ f : F, f 0 = 0

class OneHomClass (F : Type u) (M N : outParam (Type _)) [One M] [One N] [FunLike F M N] :
    Prop where
  map_one : ∀ f : F, f 1 = 1

class AddHomClass (F : Type u) (M N : outParam (Type _)) [Add M] [Add N] [FunLike F M N] :
    Prop where
  map_add : ∀ (f : F) (x y : M), f (x + y) = f x + f y

class MulHomClass (F : Type u) (M N : outParam (Type _)) [Mul M] [Mul N] [FunLike F M N] :
    Prop where
  map_mul : ∀ (f : F) (x y : M), f (x * y) = f x * f y

class AddMonoidHomClass (F : Type u) (M N : outParam (Type _)) [AddZeroClass M]
  [AddZeroClass N] [FunLike F M N] : Prop extends AddHomClass F M N, ZeroHomClass F M N

class MonoidHomClass (F : Type u) (M N : outParam (Type _)) [MulOneClass M] [MulOneClass N]
  [FunLike F M N] : Prop extends MulHomClass F M N, OneHomClass F M N

class MonoidWithZeroHomClass (F : Type u) (M N : outParam (Type _)) [MulZeroOneClass M]
  [MulZeroOneClass N] [FunLike F M N] : Prop extends MonoidHomClass F M N, ZeroHomClass F M N

class RingHomClass (F : Type u) (R S : outParam (Type _)) [NonAssocSemiring R]
  [NonAssocSemiring S] [FunLike F R S] : Prop
  extends MonoidHomClass F R S, AddMonoidHomClass F R S, MonoidWithZeroHomClass F R S

variable [FunLike F M N]
@[simp] theorem map_zero [Zero M] [Zero N] [ZeroHomClass F M N] (f : F) : f 0 = 0 :=
  ZeroHomClass.map_zero f
@[simp] theorem map_one [One M] [One N] [OneHomClass F M N] (f : F) : f 1 = 1 :=
  OneHomClass.map_one f
@[simp] theorem map_add [Add M] [Add N] [AddHomClass F M N] (f : F) (x y : M) :
    f (x + y) = f x + f y := AddHomClass.map_add f x y
@[simp] theorem map_mul [Mul M] [Mul N] [MulHomClass F M N] (f : F) (x y : M) :
    f (x * y) = f x * f y := MulHomClass.map_mul f x y
@[simp] theorem map_neg [AddGroup M] [AddGroup N] [AddMonoidHomClass F M N] (f : F) (x : M) :
    f (-x) = -f x :=
  (neg_eq_of_add_eq_zero_right (by rw [← map_add, add_neg_cancel, map_zero])).symm
@[simp] theorem map_sub [AddGroup M] [AddGroup N] [AddMonoidHomClass F M N] (f : F) (x y : M) :
    f (x - y) = f x - f y := by rw [sub_eq_add_neg, map_add, map_neg, sub_eq_add_neg]
@[simp] theorem map_inv [Group M] [Group N] [MonoidHomClass F M N] (f : F) (x : M) :
    f x⁻¹ = (f x)⁻¹ :=
  (inv_eq_of_mul_eq_one_right (by rw [← map_mul, mul_inv_cancel, map_one])).symm
@[simp] theorem map_pow [Monoid M] [Monoid N] [MonoidHomClass F M N] (f : F) (x : M) (n : ℕ) :
    f (x ^ n) = f x ^ n := by
  induction n with
  | zero => simp
  | succ n ih => rw [pow_succ, map_mul, ih, pow_succ]
@[simp] theorem map_nsmul [AddMonoid M] [AddMonoid N] [AddMonoidHomClass F M N] (f : F) (n : ℕ)
    (x : M) : f (n • x) = n • f x := by
  induction n with
  | zero => simp
  | succ n ih => rw [succ_nsmul, map_add, ih, succ_nsmul]
end Classes

namespace AddMonoidHom
variable [AddZeroClass M] [AddZeroClass N] [AddZeroClass P]

instance instFunLike : FunLike (M →+ N) M N where
  coe f := f.toFun
  coe_injective' f g h := by cases f with | mk f _ => cases f; cases g with | mk g _ => cases g; cases h; rfl

instance instAddMonoidHomClass : AddMonoidHomClass (M →+ N) M N where
  map_add f := f.map_add'
  map_zero f := f.map_zero'

theorem ext ⦃f g : M →+ N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] AddMonoidHom.ext

/-- The identity. -/
def id (M : Type v) [AddZeroClass M] : M →+ M := ⟨⟨fun x => x, rfl⟩, fun _ _ => rfl⟩
/-- The composition. -/
def comp (g : N →+ P) (f : M →+ N) : M →+ P where
  toFun x := g (f x)
  map_zero' := by simp
  map_add' := by simp
@[simp] theorem id_apply (x : M) : AddMonoidHom.id M x = x := rfl
@[simp] theorem comp_apply (g : N →+ P) (f : M →+ N) (x : M) : g.comp f x = g (f x) := rfl

instance : Zero (M →+ N) := ⟨⟨⟨fun _ => 0, rfl⟩, fun _ _ => (add_zero 0).symm⟩⟩
instance : Inhabited (M →+ N) := ⟨0⟩
@[simp] theorem zero_apply (x : M) : (0 : M →+ N) x = 0 := rfl

/-- A map of additive groups that respects addition. -/
def mk' {G : Type w} [AddGroup G] (f : M → G) (map_add : ∀ a b : M, f (a + b) = f a + f b) :
    M →+ G where
  toFun := f
  map_add' := map_add
  map_zero' := add_left_cancel (a := f 0) (by rw [← map_add, add_zero, add_zero])
end AddMonoidHom

namespace MonoidHom
variable [MulOneClass M] [MulOneClass N] [MulOneClass P]

instance instFunLike : FunLike (M →* N) M N where
  coe f := f.toFun
  coe_injective' f g h := by cases f with | mk f _ => cases f; cases g with | mk g _ => cases g; cases h; rfl

instance instMonoidHomClass : MonoidHomClass (M →* N) M N where
  map_mul f := f.map_mul'
  map_one f := f.map_one'

theorem ext ⦃f g : M →* N⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] MonoidHom.ext

/-- The identity. -/
def id (M : Type v) [MulOneClass M] : M →* M := ⟨⟨fun x => x, rfl⟩, fun _ _ => rfl⟩
/-- The composition. -/
def comp (g : N →* P) (f : M →* N) : M →* P where
  toFun x := g (f x)
  map_one' := by simp
  map_mul' := by simp
@[simp] theorem id_apply (x : M) : MonoidHom.id M x = x := rfl
@[simp] theorem comp_apply (g : N →* P) (f : M →* N) (x : M) : g.comp f x = g (f x) := rfl

instance : One (M →* N) := ⟨⟨⟨fun _ => 1, rfl⟩, fun _ _ => (mul_one 1).symm⟩⟩
instance : Inhabited (M →* N) := ⟨1⟩
@[simp] theorem one_apply (x : M) : (1 : M →* N) x = 1 := rfl

/-- A map of groups that respects multiplication. -/
def mk' {G : Type w} [Group G] (f : M → G) (map_mul : ∀ a b : M, f (a * b) = f a * f b) :
    M →* G where
  toFun := f
  map_mul' := map_mul
  map_one' := mul_left_cancel (a := f 1) (by rw [← map_mul, mul_one, mul_one])
end MonoidHom

namespace MonoidWithZeroHom
variable [MulZeroOneClass M] [MulZeroOneClass N]

instance instFunLike : FunLike (M →*₀ N) M N where
  coe f := f.toFun
  coe_injective' f g h := by cases f with | mk f _ => cases f; cases g with | mk g _ => cases g; cases h; rfl

instance instMonoidWithZeroHomClass : MonoidWithZeroHomClass (M →*₀ N) M N where
  map_mul f := f.map_mul'
  map_one f := f.map_one'
  map_zero f := f.map_zero'
end MonoidWithZeroHom

namespace RingHom
variable {R : Type u} {S : Type v} {T : Type w}
variable [NonAssocSemiring R] [NonAssocSemiring S] [NonAssocSemiring T]

instance instFunLike : FunLike (R →+* S) R S where
  coe f := f.toFun
  coe_injective' f g h := by
    obtain ⟨⟨⟨f, _⟩, _⟩, _, _⟩ := f
    obtain ⟨⟨⟨g, _⟩, _⟩, _, _⟩ := g
    cases h; rfl

instance instRingHomClass : RingHomClass (R →+* S) R S where
  map_mul f := f.map_mul'
  map_one f := f.map_one'
  map_add f := f.map_add'
  map_zero f := f.map_zero'

theorem ext ⦃f g : R →+* S⦄ (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] RingHom.ext

/-- The identity. -/
def id (R : Type u) [NonAssocSemiring R] : R →+* R where
  toFun x := x
  map_one' := rfl
  map_mul' _ _ := rfl
  map_zero' := rfl
  map_add' _ _ := rfl
/-- The composition. -/
def comp (g : S →+* T) (f : R →+* S) : R →+* T where
  toFun x := g (f x)
  map_one' := by simp
  map_mul' := by simp
  map_zero' := by simp
  map_add' := by simp
@[simp] theorem id_apply (x : R) : RingHom.id R x = x := rfl
@[simp] theorem comp_apply (g : S →+* T) (f : R →+* S) (x : R) : g.comp f x = g (f x) := rfl
end RingHom

/-- The cast from the natural numbers as a homomorphism. -/
def Nat.castRingHom (R : Type u) [Semiring R] : ℕ →+* R where
  toFun n := n
  map_one' := Nat.cast_one
  map_mul' := Nat.cast_mul
  map_zero' := Nat.cast_zero
  map_add' := Nat.cast_add
