import Vocabulary.Axioms.Adjoint

/-!
# Finite groups: quotients, subgroups, units, conjugacy classes, dihedral groups, roots of unity
-/

noncomputable section

universe u v

namespace Classical
/-- Every proposition is decidable. -/
def dec (p : Prop) : Decidable p := propDecidable p
/-- Every predicate is decidable. -/
def decPred {α : Type u} (p : α → Prop) : DecidablePred p := fun _ => propDecidable _
/-- Every relation is decidable. -/
def decRel {α : Type u} (p : α → α → Prop) : DecidableRel p := fun _ _ => propDecidable _
/-- Every type has decidable equality. -/
def decEq (α : Type u) : DecidableEq α := fun _ _ => propDecidable _
end Classical

theorem Finite.of_injective {α : Type u} {β : Type v} [Finite β] (f : α → β)
    (H : Function.Injective f) : Finite α :=
  @Finite.of_fintype _ (@Fintype.ofInjective _ _ (Fintype.ofFinite β) f H)

theorem Finite.of_surjective {α : Type u} {β : Type v} [Finite α] (f : α → β)
    (H : Function.Surjective f) : Finite β :=
  Finite.of_injective (fun b => Classical.choose (H b)) fun a b h => by
    have ha := Classical.choose_spec (H a)
    have hb := Classical.choose_spec (H b)
    rw [← ha, ← hb]; exact congrArg f h

instance Quot.finite {α : Type u} [Finite α] (r : α → α → Prop) : Finite (Quot r) :=
  Finite.of_surjective (Quot.mk r) fun q => Quot.exists_rep q
instance Quotient.finite {α : Type u} [Finite α] (s : Setoid α) : Finite (Quotient s) :=
  Quot.finite _

namespace SetLike
instance (priority := 100) {A : Type u} {B : Type v} [SetLike A B] [Fintype B] : Fintype A :=
  Fintype.ofInjective SetLike.coe SetLike.coe_injective
instance (priority := 100) {A : Type u} {B : Type v} [SetLike A B] [Finite B] : Finite A :=
  letI := Fintype.ofFinite B
  Finite.of_injective (β := Set B) SetLike.coe SetLike.coe_injective
end SetLike

instance instFiniteUnits {M : Type u} [Monoid M] [Finite M] : Finite Mˣ :=
  Finite.of_injective Units.val fun _ _ => Units.ext

namespace QuotientGroup
variable {G : Type u} [Group G]

instance leftRelDecidable (s : Subgroup G) [DecidablePred (· ∈ s)] :
    DecidableRel (leftRel s).r := fun x y => inferInstanceAs (Decidable (x⁻¹ * y ∈ s))
instance fintype [Fintype G] (s : Subgroup G) [DecidableRel (leftRel s).r] : Fintype (G ⧸ s) :=
  Quotient.fintype (leftRel s)
instance finite [Finite G] (s : Subgroup G) : Finite (G ⧸ s) := Quotient.finite (leftRel s)
end QuotientGroup

namespace QuotientAddGroup
variable {G : Type u} [AddGroup G]

instance leftRelDecidable (s : AddSubgroup G) [DecidablePred (· ∈ s)] :
    DecidableRel (leftRel s).r := fun x y => inferInstanceAs (Decidable (-x + y ∈ s))
instance fintype [Fintype G] (s : AddSubgroup G) [DecidableRel (leftRel s).r] :
    Fintype (G ⧸ s) := Quotient.fintype (leftRel s)
instance finite [Finite G] (s : AddSubgroup G) : Finite (G ⧸ s) := Quotient.finite (leftRel s)
end QuotientAddGroup

instance decidablePowers {G : Type u} [Monoid G] {x : G} :
    DecidablePred (· ∈ Submonoid.powers x) := Classical.decPred _
instance decidableZPowers {G : Type u} [Group G] {x : G} :
    DecidablePred (· ∈ Subgroup.zpowers x) := Classical.decPred _
instance decidableZMultiples {G : Type u} [AddGroup G] {x : G} :
    DecidablePred (· ∈ AddSubgroup.zmultiples x) := Classical.decPred _

section Conj
variable {α : Type u} [Monoid α]

instance [Fintype α] [DecidableRel (IsConj : α → α → Prop)] : Fintype (ConjClasses α) :=
  letI : DecidableEq (ConjClasses α) := Classical.decEq _
  Fintype.ofSurjective ConjClasses.mk fun q => Quotient.exists_rep q
instance [Finite α] : Finite (ConjClasses α) :=
  Finite.of_surjective ConjClasses.mk fun q => Quotient.exists_rep q
instance [DecidableEq α] [Fintype α] : DecidableRel (IsConj : α → α → Prop) := fun a b =>
  inferInstanceAs (Decidable (∃ c : αˣ, c.1 * a = b * c.1))
end Conj

namespace DihedralGroup
variable {n : ℕ}

instance [NeZero n] : Fintype (DihedralGroup n) :=
  Fintype.ofInjective (β := ZMod n ⊕ ZMod n)
    (fun | r i => .inl i | sr i => .inr i) fun x y h => by
      cases x <;> cases y <;> first | cases h; rfl | cases h
end DihedralGroup

namespace QuaternionGroup
variable {n : ℕ}

instance [NeZero n] : Fintype (QuaternionGroup n) :=
  haveI : NeZero (2 * n) := ⟨fun h => NeZero.ne n (by omega)⟩
  Fintype.ofInjective (β := ZMod (2 * n) ⊕ ZMod (2 * n))
    (fun | a i => .inl i | xa i => .inr i) fun x y h => by
      cases x <;> cases y <;> first | cases h; rfl | cases h
end QuaternionGroup

/-- The units whose power `k` is one. -/
def rootsOfUnity (k : ℕ) (M : Type u) [CommMonoid M] : Subgroup Mˣ where
  carrier := {ζ | ζ ^ k = 1}
  one_mem' := one_pow k
  mul_mem' {a b} (ha : a ^ k = 1) (hb : b ^ k = 1) := by
    show (a * b) ^ k = 1
    rw [mul_pow, ha, hb, mul_one]
  inv_mem' {a} (ha : a ^ k = 1) := by
    show a⁻¹ ^ k = 1
    rw [inv_pow, ha, inv_one]

@[simp] theorem mem_rootsOfUnity {M : Type u} [CommMonoid M] (k : ℕ) (ζ : Mˣ) :
    ζ ∈ rootsOfUnity k M ↔ ζ ^ k = 1 := Iff.rfl

/-- The units of order exactly `k`. -/
def primitiveRoots (k : ℕ) (R : Type u) [CommRing R] [IsDomain R] : Finset R :=
  letI : DecidableEq R := Classical.decEq R
  @Finset.filter R (fun ζ => IsPrimitiveRoot ζ k) (Classical.decPred _)
    (Polynomial.nthRoots k (1 : R)).toFinset
end
