import Vocabulary.Algebra.Cancel
import Vocabulary.Set.SetLike
import Vocabulary.Algebra.AddGroup

/-!
# Types of subsets closed under the operations

For a `SetLike` type such as `Subgroup G`: which operations its members are closed under, and the
structure they then have as types.
-/

universe u v

attribute [coe] Subtype.val

/-- The members of `S` contain `1`. -/
class OneMemClass (S : Type u) (M : outParam (Type v)) [One M] [SetLike S M] : Prop where
  one_mem : ∀ s : S, (1 : M) ∈ s

/-- The members of `S` contain `0`. -/
class ZeroMemClass (S : Type u) (M : outParam (Type v)) [Zero M] [SetLike S M] : Prop where
  zero_mem : ∀ s : S, (0 : M) ∈ s

/-- The members of `S` are closed under products. -/
class MulMemClass (S : Type u) (M : outParam (Type v)) [Mul M] [SetLike S M] : Prop where
  mul_mem : ∀ {s : S} {a b : M}, a ∈ s → b ∈ s → a * b ∈ s

/-- The members of `S` are closed under sums. -/
class AddMemClass (S : Type u) (M : outParam (Type v)) [Add M] [SetLike S M] : Prop where
  add_mem : ∀ {s : S} {a b : M}, a ∈ s → b ∈ s → a + b ∈ s

/-- The members of `S` are closed under inverses. -/
class InvMemClass (S : Type u) (G : outParam (Type v)) [Inv G] [SetLike S G] : Prop where
  inv_mem : ∀ {s : S} {x : G}, x ∈ s → x⁻¹ ∈ s

/-- The members of `S` are closed under negatives. -/
class NegMemClass (S : Type u) (G : outParam (Type v)) [Neg G] [SetLike S G] : Prop where
  neg_mem : ∀ {s : S} {x : G}, x ∈ s → -x ∈ s

export OneMemClass (one_mem)
export ZeroMemClass (zero_mem)
export MulMemClass (mul_mem)
export AddMemClass (add_mem)
export InvMemClass (inv_mem)
export NegMemClass (neg_mem)

/-- The members of `S` are submonoids of `M`. -/
class SubmonoidClass (S : Type u) (M : outParam (Type v)) [MulOneClass M] [SetLike S M] : Prop
  extends MulMemClass S M, OneMemClass S M

/-- The members of `S` are additive submonoids of `M`. -/
class AddSubmonoidClass (S : Type u) (M : outParam (Type v)) [AddZeroClass M] [SetLike S M] : Prop
  extends AddMemClass S M, ZeroMemClass S M

/-- The members of `S` are subgroups of `G`. -/
class SubgroupClass (S : Type u) (G : outParam (Type v)) [DivInvMonoid G] [SetLike S G] : Prop
  extends SubmonoidClass S G, InvMemClass S G

/-- The members of `S` are additive subgroups of `G`. -/
class AddSubgroupClass (S : Type u) (G : outParam (Type v)) [SubNegMonoid G] [SetLike S G] : Prop
  extends AddSubmonoidClass S G, NegMemClass S G

section
variable {S : Type u} {M : Type v} [SetLike S M]

theorem pow_mem {M : Type v} {A : Type u} [Monoid M] [SetLike A M] [SubmonoidClass A M] {S : A}
    {x : M} (hx : x ∈ S) (n : ℕ) : x ^ n ∈ S := by
  induction n with
  | zero => rw [pow_zero]; exact one_mem S
  | succ n ih => rw [pow_succ]; exact mul_mem ih hx

instance OneMemClass.one [One M] [OneMemClass S M] {s : S} : One s := ⟨⟨1, one_mem s⟩⟩
instance MulMemClass.mul [Mul M] [MulMemClass S M] {s : S} : Mul s :=
  ⟨fun x y => ⟨x.1 * y.1, mul_mem x.2 y.2⟩⟩

namespace SubmonoidClass

instance (priority := 75) toMulOneClass [MulOneClass M] [SubmonoidClass S M] (s : S) :
    MulOneClass s where
  one_mul _ := Subtype.ext (one_mul _)
  mul_one _ := Subtype.ext (mul_one _)

instance (priority := 75) toMonoid [Monoid M] [SubmonoidClass S M] (s : S) : Monoid s where
  mul_assoc _ _ _ := Subtype.ext (mul_assoc _ _ _)
  npow n x := ⟨x.1 ^ n, pow_mem x.2 n⟩
  npow_zero _ := Subtype.ext (pow_zero _)
  npow_succ _ _ := Subtype.ext (pow_succ _ _)

instance (priority := 75) toCommMonoid {M : Type v} [CommMonoid M] [SetLike S M]
    [SubmonoidClass S M] (s : S) : CommMonoid s where
  mul_comm _ _ := Subtype.ext (mul_comm _ _)

end SubmonoidClass

section
variable {G : Type v} {S : Type u} [Group G] [SetLike S G] [SubgroupClass S G] {H : S} {x y : G}

@[simp] theorem inv_mem_iff : x⁻¹ ∈ H ↔ x ∈ H :=
  ⟨fun h => by have := inv_mem h; rwa [inv_inv] at this, inv_mem⟩
theorem div_mem (hx : x ∈ H) (hy : y ∈ H) : x / y ∈ H := by
  rw [div_eq_mul_inv]; exact mul_mem hx (inv_mem hy)
theorem zpow_mem (hx : x ∈ H) (n : ℤ) : x ^ n ∈ H := by
  match n with
  | (n : ℕ) => rw [zpow_natCast]; exact pow_mem hx n
  | Int.negSucc n => rw [zpow_negSucc]; exact inv_mem (pow_mem hx _)
theorem mul_mem_cancel_right (h : x ∈ H) : y * x ∈ H ↔ y ∈ H :=
  ⟨fun hb => by have := mul_mem hb (inv_mem h); rwa [mul_inv_cancel_right] at this,
    fun hb => mul_mem hb h⟩
theorem mul_mem_cancel_left (h : x ∈ H) : x * y ∈ H ↔ y ∈ H :=
  ⟨fun hb => by have := mul_mem (inv_mem h) hb; rwa [inv_mul_cancel_left] at this, mul_mem h⟩

instance InvMemClass.inv : Inv H := ⟨fun x => ⟨x.1⁻¹, inv_mem x.2⟩⟩

instance SubgroupClass.div : Div H := ⟨fun x y => ⟨x.1 / y.1, div_mem x.2 y.2⟩⟩

variable (H) in
instance (priority := 75) SubgroupClass.toGroup : Group H where
  div_eq_mul_inv _ _ := Subtype.ext (div_eq_mul_inv _ _)
  zpow n x := ⟨x.1 ^ n, zpow_mem x.2 n⟩
  zpow_zero' _ := Subtype.ext (DivInvMonoid.zpow_zero' _)
  zpow_succ' _ _ := Subtype.ext (DivInvMonoid.zpow_succ' _ _)
  zpow_neg' _ _ := Subtype.ext (DivInvMonoid.zpow_neg' _ _)
  inv_mul_cancel _ := Subtype.ext (inv_mul_cancel _)

instance (priority := 75) SubgroupClass.toCommGroup {G : Type v} [CommGroup G] [SetLike S G]
    [SubgroupClass S G] (H : S) : CommGroup H where
  mul_comm _ _ := Subtype.ext (mul_comm _ _)
end
end

section
variable {S : Type u} {M : Type v} [SetLike S M]

theorem nsmul_mem {M : Type v} {A : Type u} [AddMonoid M] [SetLike A M] [AddSubmonoidClass A M] {S : A}
    {x : M} (hx : x ∈ S) (n : ℕ) : n • x ∈ S := by
  induction n with
  | zero => rw [zero_nsmul]; exact zero_mem S
  | succ n ih => rw [succ_nsmul]; exact add_mem ih hx

instance ZeroMemClass.one [Zero M] [ZeroMemClass S M] {s : S} : Zero s := ⟨⟨0, zero_mem s⟩⟩
instance AddMemClass.mul [Add M] [AddMemClass S M] {s : S} : Add s :=
  ⟨fun x y => ⟨x.1 + y.1, add_mem x.2 y.2⟩⟩

namespace AddSubmonoidClass

instance (priority := 75) toMulOneClass [AddZeroClass M] [AddSubmonoidClass S M] (s : S) :
    AddZeroClass s where
  zero_add _ := Subtype.ext (zero_add _)
  add_zero _ := Subtype.ext (add_zero _)

instance (priority := 75) toAddMonoid [AddMonoid M] [AddSubmonoidClass S M] (s : S) : AddMonoid s where
  add_assoc _ _ _ := Subtype.ext (add_assoc _ _ _)
  nsmul n x := ⟨n • x.1, nsmul_mem x.2 n⟩
  nsmul_zero _ := Subtype.ext (zero_nsmul _)
  nsmul_succ _ _ := Subtype.ext (succ_nsmul _ _)

instance (priority := 75) toAddCommMonoid {M : Type v} [AddCommMonoid M] [SetLike S M]
    [AddSubmonoidClass S M] (s : S) : AddCommMonoid s where
  add_comm _ _ := Subtype.ext (add_comm _ _)

end AddSubmonoidClass

section
variable {G : Type v} {S : Type u} [AddGroup G] [SetLike S G] [AddSubgroupClass S G] {H : S} {x y : G}

@[simp] theorem neg_mem_iff : -x ∈ H ↔ x ∈ H :=
  ⟨fun h => by have := neg_mem h; rwa [neg_neg] at this, neg_mem⟩
theorem sub_mem (hx : x ∈ H) (hy : y ∈ H) : x - y ∈ H := by
  rw [sub_eq_add_neg]; exact add_mem hx (neg_mem hy)
theorem zsmul_mem (hx : x ∈ H) (n : ℤ) : n • x ∈ H := by
  match n with
  | (n : ℕ) => rw [natCast_zsmul]; exact nsmul_mem hx n
  | Int.negSucc n => rw [negSucc_zsmul]; exact neg_mem (nsmul_mem hx _)
theorem add_mem_cancel_right (h : x ∈ H) : y + x ∈ H ↔ y ∈ H :=
  ⟨fun hb => by have := add_mem hb (neg_mem h); rwa [add_neg_cancel_right] at this,
    fun hb => add_mem hb h⟩
theorem add_mem_cancel_left (h : x ∈ H) : x + y ∈ H ↔ y ∈ H :=
  ⟨fun hb => by have := add_mem (neg_mem h) hb; rwa [neg_add_cancel_left] at this, add_mem h⟩

instance NegMemClass.inv : Neg H := ⟨fun x => ⟨-x.1, neg_mem x.2⟩⟩

instance AddSubgroupClass.div : Sub H := ⟨fun x y => ⟨x.1 - y.1, sub_mem x.2 y.2⟩⟩

variable (H) in
instance (priority := 75) AddSubgroupClass.toAddGroup : AddGroup H where
  sub_eq_add_neg _ _ := Subtype.ext (sub_eq_add_neg _ _)
  zsmul n x := ⟨n • x.1, zsmul_mem x.2 n⟩
  zsmul_zero' _ := Subtype.ext (SubNegMonoid.zsmul_zero' _)
  zsmul_succ' _ _ := Subtype.ext (SubNegMonoid.zsmul_succ' _ _)
  zsmul_neg' _ _ := Subtype.ext (SubNegMonoid.zsmul_neg' _ _)
  neg_add_cancel _ := Subtype.ext (neg_add_cancel _)

instance (priority := 75) AddSubgroupClass.toAddCommGroup {G : Type v} [AddCommGroup G] [SetLike S G]
    [AddSubgroupClass S G] (H : S) : AddCommGroup H where
  add_comm _ _ := Subtype.ext (add_comm _ _)
end
end
