import Vocabulary.RingTheory.Basic
import Vocabulary.Algebra.AddSubgroup

/-!
# Subsemirings, subrings and subfields
-/

noncomputable section

universe u v w
variable {R : Type u} {S : Type v}

/-- A subset of a semiring that is a semiring. -/
structure Subsemiring (R : Type u) [NonAssocSemiring R] extends Submonoid R, AddSubmonoid R

/-- A subset of a ring that is a ring, with the same `1`. -/
structure Subring (R : Type u) [Ring R] extends Subsemiring R, AddSubgroup R

/-- A subset of a division ring that is a division ring. -/
structure Subfield (K : Type u) [DivisionRing K] extends Subring K where
  inv_mem' : ∀ x ∈ carrier, x⁻¹ ∈ carrier

/-- The members of `S` are subsemirings of `R`. -/
class SubsemiringClass (S : Type v) (R : outParam (Type u)) [NonAssocSemiring R] [SetLike S R] :
    Prop extends SubmonoidClass S R, AddSubmonoidClass S R

/-- The members of `S` are subrings of `R`. -/
class SubringClass (S : Type v) (R : outParam (Type u)) [Ring R] [SetLike S R] : Prop
  extends SubsemiringClass S R, NegMemClass S R

/-- The members of `S` are subfields of `K`. -/
class SubfieldClass (S : Type v) (K : outParam (Type u)) [DivisionRing K] [SetLike S K] : Prop
  extends SubringClass S K, InvMemClass S K

instance (priority := 100) SubringClass.addSubgroupClass (S : Type v) (R : Type u) [SetLike S R]
    [Ring R] [h : SubringClass S R] : AddSubgroupClass S R := { h with }

namespace SubsemiringClass
variable [SetLike S R] (s : S)

theorem natCast_mem [NonAssocSemiring R] [SubsemiringClass S R] (n : ℕ) : (n : R) ∈ s := by
  induction n with
  | zero => rw [Nat.cast_zero]; exact zero_mem s
  | succ n ih => rw [Nat.cast_succ]; exact add_mem ih (one_mem s)

instance (priority := 75) toSemiring {R : Type u} [Semiring R] [SetLike S R]
    [SubsemiringClass S R] : Semiring s :=
  { SubmonoidClass.toMonoid s, AddSubmonoidClass.toAddCommMonoid s with
    zero_mul := fun _ => Subtype.ext (zero_mul _)
    mul_zero := fun _ => Subtype.ext (mul_zero _)
    left_distrib := fun _ _ _ => Subtype.ext (mul_add _ _ _)
    right_distrib := fun _ _ _ => Subtype.ext (add_mul _ _ _)
    natCast := fun n => ⟨n, natCast_mem s n⟩
    natCast_zero := Subtype.ext Nat.cast_zero
    natCast_succ := fun n => Subtype.ext (Nat.cast_succ n) }

instance (priority := 75) toCommSemiring {R : Type u} [CommSemiring R] [SetLike S R]
    [SubsemiringClass S R] : CommSemiring s where
  mul_comm _ _ := Subtype.ext (mul_comm _ _)
end SubsemiringClass

namespace SubringClass
variable [Ring R] [SetLike S R] [SubringClass S R] (s : S)

theorem intCast_mem (n : ℤ) : (n : R) ∈ s := by
  match n with
  | (n : ℕ) => rw [Int.cast_natCast]; exact SubsemiringClass.natCast_mem s n
  | Int.negSucc n => rw [Int.cast_negSucc]; exact neg_mem (SubsemiringClass.natCast_mem s _)

instance (priority := 75) toRing : Ring s :=
  { SubsemiringClass.toSemiring s, AddSubgroupClass.toAddCommGroup s with
    intCast := fun n => ⟨n, intCast_mem s n⟩
    intCast_ofNat := fun n => Subtype.ext (Int.cast_natCast n)
    intCast_negSucc := fun n => Subtype.ext (Int.cast_negSucc n) }

instance (priority := 75) toCommRing {R : Type u} [CommRing R] [SetLike S R] [SubringClass S R] :
    CommRing s where
  mul_comm _ _ := Subtype.ext (mul_comm _ _)

instance (priority := 75) instIsDomain [IsDomain R] : IsDomain s :=
  @NoZeroDivisors.to_isDomain s _ ⟨⟨0, 1, fun h => by
      obtain ⟨x, y, hxy⟩ := exists_pair_ne R
      have h' : (0 : R) = 1 := congrArg Subtype.val h
      exact hxy (by rw [← mul_one x, ← mul_one y, ← h', mul_zero, mul_zero])⟩⟩
    ⟨fun {a b} h => (eq_zero_or_eq_zero_of_mul_eq_zero
      (show (a : R) * b = 0 from congrArg Subtype.val h)).imp Subtype.ext Subtype.ext⟩
end SubringClass

namespace SubfieldClass

theorem ratCast_mem {K : Type u} [DivisionRing K] [SetLike S K] [SubfieldClass S K] (s : S)
    (q : ℚ) : (q : K) ∈ s := by
  rw [Rat.cast_def, div_eq_mul_inv]
  exact mul_mem (SubringClass.intCast_mem s _) (inv_mem (SubsemiringClass.natCast_mem s _))

instance (priority := 75) toField {K : Type u} [Field K] [SetLike S K] [SubfieldClass S K] (s : S) :
    Field s :=
  { SubringClass.toCommRing s with
    inv := fun x => ⟨x.1⁻¹, inv_mem x.2⟩
    div := fun x y => ⟨x.1 / y.1, by rw [div_eq_mul_inv]; exact mul_mem x.2 (inv_mem y.2)⟩
    div_eq_mul_inv := fun _ _ => Subtype.ext (div_eq_mul_inv _ _)
    exists_pair_ne := ⟨0, 1, fun h => by
      have h' : (0 : K) = 1 := congrArg Subtype.val h
      exact NeZero.ne (1 : K) h'.symm⟩
    mul_inv_cancel := fun a ha => Subtype.ext (mul_inv_cancel₀ fun h => ha (Subtype.ext h))
    inv_zero := Subtype.ext inv_zero
    zpow := fun n x => ⟨x.1 ^ n, by
      match n with
      | (n : ℕ) => rw [zpow_natCast]; exact pow_mem x.2 n
      | Int.negSucc n => rw [zpow_negSucc]; exact inv_mem (pow_mem x.2 _)⟩
    zpow_zero' := fun _ => Subtype.ext (DivInvMonoid.zpow_zero' _)
    zpow_succ' := fun _ _ => Subtype.ext (DivInvMonoid.zpow_succ' _ _)
    zpow_neg' := fun _ _ => Subtype.ext (DivInvMonoid.zpow_neg' _ _)
    ratCast := fun q => ⟨q, ratCast_mem s q⟩
    ratCast_def := fun q => Subtype.ext (Rat.cast_def q) }
end SubfieldClass

namespace Subsemiring
variable [NonAssocSemiring R]

instance : SetLike (Subsemiring R) R where
  coe s := s.carrier
  coe_injective' p q h := by
    obtain ⟨⟨⟨_, _⟩, _⟩, _, _⟩ := p; obtain ⟨⟨⟨_, _⟩, _⟩, _, _⟩ := q; cases h; rfl

instance : SubsemiringClass (Subsemiring R) R where
  one_mem s := s.one_mem'
  mul_mem {s} := s.mul_mem'
  zero_mem s := s.zero_mem'
  add_mem {s} := s.add_mem'

theorem ext {S T : Subsemiring R} (h : ∀ x, x ∈ S ↔ x ∈ T) : S = T := SetLike.ext h
attribute [ext] Subsemiring.ext

instance : InfSet (Subsemiring R) := ⟨fun A =>
  { carrier := {x | ∀ S ∈ A, x ∈ S}
    one_mem' := fun S _ => one_mem S
    mul_mem' := fun ha hb S hS => mul_mem (ha S hS) (hb S hS)
    zero_mem' := fun S _ => zero_mem S
    add_mem' := fun ha hb S hS => add_mem (ha S hS) (hb S hS) }⟩

instance : CompleteLattice (Subsemiring R) :=
  completeLatticeOfInf (Subsemiring R) fun _ =>
    ⟨fun _ hS _ hx => hx _ hS, fun _ h _ hx _ hT => h hT hx⟩

/-- The smallest subsemiring that contains a set. -/
def closure (s : Set R) : Subsemiring R := sInf {S | s ⊆ S}
end Subsemiring

namespace Subring
variable [Ring R] {x y : R}

instance : SetLike (Subring R) R where
  coe s := s.carrier
  coe_injective' p q h := by
    obtain ⟨⟨⟨⟨_, _⟩, _⟩, _, _⟩, _⟩ := p; obtain ⟨⟨⟨⟨_, _⟩, _⟩, _, _⟩, _⟩ := q; cases h; rfl

instance : SubringClass (Subring R) R where
  one_mem s := s.one_mem'
  mul_mem {s} := s.mul_mem'
  zero_mem s := s.zero_mem'
  add_mem {s} := s.add_mem'
  neg_mem {s} := s.neg_mem'

instance toRing (s : Subring R) : Ring s := SubringClass.toRing s
instance toCommRing {R : Type u} [CommRing R] (s : Subring R) : CommRing s :=
  SubringClass.toCommRing s

theorem ext {S T : Subring R} (h : ∀ x, x ∈ S ↔ x ∈ T) : S = T := SetLike.ext h
attribute [ext] Subring.ext
@[simp] theorem mem_carrier {s : Subring R} : x ∈ s.carrier ↔ x ∈ s := Iff.rfl
protected theorem zero_mem (s : Subring R) : (0 : R) ∈ s := zero_mem s
protected theorem one_mem (s : Subring R) : (1 : R) ∈ s := one_mem s
protected theorem mul_mem (s : Subring R) (hx : x ∈ s) (hy : y ∈ s) : x * y ∈ s := mul_mem hx hy
protected theorem add_mem (s : Subring R) (hx : x ∈ s) (hy : y ∈ s) : x + y ∈ s := add_mem hx hy
protected theorem neg_mem (s : Subring R) (hx : x ∈ s) : -x ∈ s := neg_mem hx
protected theorem sub_mem (s : Subring R) (hx : x ∈ s) (hy : y ∈ s) : x - y ∈ s := sub_mem hx hy
@[simp, norm_cast] theorem coe_add (s : Subring R) (x y : s) : (↑(x + y) : R) = ↑x + ↑y := rfl
@[simp, norm_cast] theorem coe_mul (s : Subring R) (x y : s) : (↑(x * y) : R) = ↑x * ↑y := rfl
@[simp, norm_cast] theorem coe_zero (s : Subring R) : ((0 : s) : R) = 0 := rfl
@[simp, norm_cast] theorem coe_one (s : Subring R) : ((1 : s) : R) = 1 := rfl

instance : Top (Subring R) := ⟨
  { carrier := Set.univ
    one_mem' := trivial
    mul_mem' := fun _ _ => trivial
    zero_mem' := trivial
    add_mem' := fun _ _ => trivial
    neg_mem' := fun _ => trivial }⟩
instance : Min (Subring R) := ⟨fun S T =>
  { carrier := (S : Set R) ∩ T
    one_mem' := ⟨one_mem S, one_mem T⟩
    mul_mem' := fun ha hb => ⟨mul_mem (s := S) ha.1 hb.1, mul_mem (s := T) ha.2 hb.2⟩
    zero_mem' := ⟨zero_mem S, zero_mem T⟩
    add_mem' := fun ha hb => ⟨add_mem (s := S) ha.1 hb.1, add_mem (s := T) ha.2 hb.2⟩
    neg_mem' := fun h => ⟨neg_mem (s := S) h.1, neg_mem (s := T) h.2⟩ }⟩
instance : InfSet (Subring R) := ⟨fun A =>
  { carrier := {x | ∀ S ∈ A, x ∈ S}
    one_mem' := fun S _ => one_mem S
    mul_mem' := fun ha hb S hS => mul_mem (ha S hS) (hb S hS)
    zero_mem' := fun S _ => zero_mem S
    add_mem' := fun ha hb S hS => add_mem (ha S hS) (hb S hS)
    neg_mem' := fun h S hS => neg_mem (h S hS) }⟩

@[simp] theorem mem_top (x : R) : x ∈ (⊤ : Subring R) := trivial
@[simp] theorem mem_inf {p q : Subring R} : x ∈ p ⊓ q ↔ x ∈ p ∧ x ∈ q := Iff.rfl
theorem mem_sInf {A : Set (Subring R)} : x ∈ sInf A ↔ ∀ p ∈ A, x ∈ p := Iff.rfl

instance : CompleteLattice (Subring R) :=
  { completeLatticeOfInf (Subring R) fun _ =>
      ⟨fun _ hS _ hx => hx _ hS, fun _ h _ hx _ hT => h hT hx⟩ with
    top := ⊤
    min := (· ⊓ ·)
    le_inf := fun _ _ _ h₁ h₂ _ hx => ⟨h₁ hx, h₂ hx⟩
    inf_le_left := fun _ _ _ hx => hx.1
    inf_le_right := fun _ _ _ hx => hx.2
    le_top := fun _ _ _ => trivial }
instance : Inhabited (Subring R) := ⟨⊤⟩

/-- The smallest subring that contains a set. -/
def closure (s : Set R) : Subring R := sInf {S | s ⊆ S}

theorem mem_closure {s : Set R} : x ∈ closure s ↔ ∀ S : Subring R, s ⊆ S → x ∈ S := Iff.rfl
theorem subset_closure {s : Set R} : s ⊆ closure s := fun _ hx _ hS => hS hx
theorem closure_le {s : Set R} {t : Subring R} : closure s ≤ t ↔ s ⊆ t :=
  ⟨fun h _ hx => h (subset_closure hx), fun h _ hx => hx t h⟩

/-- The elements that commute with all elements. -/
def center (R : Type u) [Ring R] : Subring R where
  carrier := {z | ∀ x, x * z = z * x}
  one_mem' := fun x => by rw [mul_one, one_mul]
  mul_mem' := fun {a b} ha hb x => by rw [← mul_assoc, ha, mul_assoc, hb, mul_assoc]
  zero_mem' := fun x => by rw [mul_zero, zero_mul]
  add_mem' := fun {a b} ha hb x => by rw [mul_add, ha, hb, add_mul]
  neg_mem' := fun {a} ha x => by rw [mul_neg, ha, neg_mul]

/-- The inclusion of a subring. -/
def subtype (s : Subring R) : s →+* R where
  toFun x := x
  map_one' := rfl
  map_mul' _ _ := rfl
  map_zero' := rfl
  map_add' _ _ := rfl

/-- The image of a subring. -/
def map [Ring S] (f : R →+* S) (s : Subring R) : Subring S where
  carrier := f '' s
  one_mem' := ⟨1, one_mem s, map_one f⟩
  mul_mem' := by
    rintro _ _ ⟨a, ha, rfl⟩ ⟨b, hb, rfl⟩; exact ⟨a * b, mul_mem (s := s) ha hb, map_mul f a b⟩
  zero_mem' := ⟨0, zero_mem s, map_zero f⟩
  add_mem' := by
    rintro _ _ ⟨a, ha, rfl⟩ ⟨b, hb, rfl⟩; exact ⟨a + b, add_mem (s := s) ha hb, map_add f a b⟩
  neg_mem' := by rintro _ ⟨a, ha, rfl⟩; exact ⟨-a, neg_mem (s := s) ha, map_neg f a⟩

/-- The preimage of a subring. -/
def comap [Ring S] (f : R →+* S) (s : Subring S) : Subring R where
  carrier := f ⁻¹' s
  one_mem' := by show f 1 ∈ s; rw [map_one]; exact one_mem s
  mul_mem' := fun {a b} ha hb => by
    show f (a * b) ∈ s; rw [map_mul]; exact mul_mem (s := s) ha hb
  zero_mem' := by show f 0 ∈ s; rw [map_zero]; exact zero_mem s
  add_mem' := fun {a b} ha hb => by
    show f (a + b) ∈ s; rw [map_add]; exact add_mem (s := s) ha hb
  neg_mem' := fun {a} ha => by show f (-a) ∈ s; rw [map_neg]; exact neg_mem (s := s) ha
end Subring

/-- The values of a homomorphism of rings. -/
def RingHom.range [Ring R] [Ring S] (f : R →+* S) : Subring S where
  carrier := Set.range f
  one_mem' := ⟨1, map_one f⟩
  mul_mem' := by rintro _ _ ⟨a, rfl⟩ ⟨b, rfl⟩; exact ⟨a * b, map_mul f a b⟩
  zero_mem' := ⟨0, map_zero f⟩
  add_mem' := by rintro _ _ ⟨a, rfl⟩ ⟨b, rfl⟩; exact ⟨a + b, map_add f a b⟩
  neg_mem' := by rintro _ ⟨a, rfl⟩; exact ⟨-a, map_neg f a⟩

@[simp] theorem RingHom.mem_range [Ring R] [Ring S] {f : R →+* S} {y : S} :
    y ∈ f.range ↔ ∃ x, f x = y := Iff.rfl

namespace Subfield
variable {K : Type u} [Field K]

instance {K : Type u} [DivisionRing K] : SetLike (Subfield K) K where
  coe s := s.carrier
  coe_injective' p q h := by
    obtain ⟨⟨⟨⟨⟨_, _⟩, _⟩, _, _⟩, _⟩, _⟩ := p; obtain ⟨⟨⟨⟨⟨_, _⟩, _⟩, _, _⟩, _⟩, _⟩ := q; cases h; rfl

instance {K : Type u} [DivisionRing K] : SubfieldClass (Subfield K) K where
  one_mem s := s.one_mem'
  mul_mem {s} := s.mul_mem'
  zero_mem s := s.zero_mem'
  add_mem {s} := s.add_mem'
  neg_mem {s} := s.neg_mem'
  inv_mem {s x} := s.inv_mem' x

instance toField (s : Subfield K) : Field s := SubfieldClass.toField s

theorem ext {S T : Subfield K} (h : ∀ x, x ∈ S ↔ x ∈ T) : S = T := SetLike.ext h
attribute [ext] Subfield.ext

instance : Top (Subfield K) := ⟨{ (⊤ : Subring K) with inv_mem' := fun _ _ => trivial }⟩
instance : InfSet (Subfield K) := ⟨fun A =>
  { carrier := {x | ∀ S ∈ A, x ∈ S}
    one_mem' := fun S _ => one_mem S
    mul_mem' := fun ha hb S hS => mul_mem (ha S hS) (hb S hS)
    zero_mem' := fun S _ => zero_mem S
    add_mem' := fun ha hb S hS => add_mem (ha S hS) (hb S hS)
    neg_mem' := fun h S hS => neg_mem (h S hS)
    inv_mem' := fun _ h S hS => inv_mem (h S hS) }⟩
instance : CompleteLattice (Subfield K) :=
  { completeLatticeOfInf (Subfield K) fun _ =>
      ⟨fun _ hS _ hx => hx _ hS, fun _ h _ hx _ hT => h hT hx⟩ with
    top := ⊤
    le_top := fun _ _ _ => trivial }

/-- The smallest subfield that contains a set. -/
def closure (s : Set K) : Subfield K := sInf {S | s ⊆ S}
end Subfield
end
