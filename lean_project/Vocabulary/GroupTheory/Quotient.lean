import Vocabulary.Algebra.Quotient
import Vocabulary.GroupTheory.AddNormal
import Vocabulary.Algebra.AddGroup

/-!
# Cosets, quotient groups, the index of a subgroup
-/

noncomputable section

universe u v w

namespace QuotientGroup
variable {G : Type u} [Group G] {N : Type v} [Group N] (s : Subgroup G)

/-- `x` and `y` are in the same left coset of `s`. -/
def leftRel : Setoid G where
  r x y := x⁻¹ * y ∈ s
  iseqv := ⟨fun x => by rw [inv_mul_cancel]; exact one_mem s,
    fun {x y} h => by
      have := inv_mem h
      rwa [mul_inv_rev, inv_inv] at this,
    fun {x y z} h₁ h₂ => by
      have := mul_mem h₁ h₂
      rwa [mul_assoc, mul_inv_cancel_left] at this⟩

/-- `x` and `y` are in the same right coset of `s`. -/
def rightRel : Setoid G where
  r x y := y * x⁻¹ ∈ s
  iseqv := ⟨fun x => by rw [mul_inv_cancel]; exact one_mem s,
    fun {x y} h => by
      have := inv_mem h
      rwa [mul_inv_rev, inv_inv] at this,
    fun {x y z} h₁ h₂ => by
      have := mul_mem h₂ h₁
      rwa [mul_assoc, inv_mul_cancel_left] at this⟩

/-- `G ⧸ s` is the set of left cosets of `s`. -/
instance instHasQuotientSubgroup : HasQuotient G (Subgroup G) := ⟨fun s => Quotient (leftRel s)⟩

variable {s}

/-- The coset of an element. -/
@[coe] abbrev mk (a : G) : G ⧸ s := Quotient.mk (leftRel s) a

instance : CoeTC G (G ⧸ s) := ⟨mk⟩
instance : Inhabited (G ⧸ s) := ⟨((1 : G) : G ⧸ s)⟩

protected theorem eq {a b : G} : (a : G ⧸ s) = b ↔ a⁻¹ * b ∈ s :=
  ⟨fun h => Quotient.exact h, fun h => Quotient.sound h⟩
theorem mk_surjective : Function.Surjective (mk : G → G ⧸ s) := fun q => Quotient.exists_rep q
@[elab_as_elim] theorem induction_on {C : G ⧸ s → Prop} (x : G ⧸ s)
    (H : ∀ z : G, C (QuotientGroup.mk z)) : C x := Quotient.ind H x

variable (nN : Subgroup G) [hN : nN.Normal]

namespace Quotient
instance group : Group (G ⧸ nN) where
  mul := Quotient.lift₂ (fun a b => ((a * b : G) : G ⧸ nN)) fun a b a' b' h₁ h₂ => by
    refine QuotientGroup.eq.2 ?_
    have h₁ : a⁻¹ * a' ∈ nN := h₁
    have h₂ : b⁻¹ * b' ∈ nN := h₂
    have h := mul_mem (hN.conj_mem _ h₁ b⁻¹) h₂
    rw [inv_inv, ← mul_assoc, mul_inv_cancel_right] at h
    rwa [mul_inv_rev, mul_assoc, ← mul_assoc a⁻¹, ← mul_assoc b⁻¹]
  one := ((1 : G) : G ⧸ nN)
  inv := Quotient.lift (fun a => ((a⁻¹ : G) : G ⧸ nN)) fun a b h => by
    refine QuotientGroup.eq.2 ?_
    have h : a⁻¹ * b ∈ nN := h
    have h' := inv_mem (hN.conj_mem _ h a)
    rw [mul_inv_cancel_left] at h'
    rw [inv_inv]
    rwa [mul_inv_rev, inv_inv] at h'
  mul_assoc a b c := by
    obtain ⟨a, rfl⟩ := mk_surjective a
    obtain ⟨b, rfl⟩ := mk_surjective b
    obtain ⟨c, rfl⟩ := mk_surjective c
    exact congrArg mk (mul_assoc a b c)
  one_mul a := by obtain ⟨a, rfl⟩ := mk_surjective a; exact congrArg mk (one_mul a)
  mul_one a := by obtain ⟨a, rfl⟩ := mk_surjective a; exact congrArg mk (mul_one a)
  inv_mul_cancel a := by
    obtain ⟨a, rfl⟩ := mk_surjective a; exact congrArg mk (inv_mul_cancel a)

instance commGroup {G : Type u} [CommGroup G] (s : Subgroup G) : CommGroup (G ⧸ s) where
  mul_comm a b := by
    obtain ⟨a, rfl⟩ := mk_surjective a
    obtain ⟨b, rfl⟩ := mk_surjective b
    exact congrArg mk (mul_comm a b)
end Quotient

/-- The homomorphism to a quotient group. -/
def mk' : G →* G ⧸ nN := MonoidHom.mk' QuotientGroup.mk fun _ _ => rfl

@[simp] theorem coe_mk' : (mk' nN : G → G ⧸ nN) = mk := rfl
theorem mk'_apply (x : G) : mk' nN x = x := rfl
theorem mk'_surjective : Function.Surjective (mk' nN) := mk_surjective
@[simp] theorem eq_one_iff {N : Subgroup G} [N.Normal] (x : G) : (x : G ⧸ N) = 1 ↔ x ∈ N := by
  rw [show (1 : G ⧸ N) = ((1 : G) : G ⧸ N) from rfl, QuotientGroup.eq, mul_one, inv_mem_iff]
@[simp] theorem ker_mk' : (mk' nN).ker = nN := Subgroup.ext fun x => eq_one_iff x

/-- The homomorphism from a quotient that a homomorphism trivial on the subgroup gives. -/
def lift {M : Type v} [Monoid M] (φ : G →* M) (HN : nN ≤ φ.ker) : G ⧸ nN →* M where
  toFun := Quotient.lift φ fun a b h => by
    have h : φ (a⁻¹ * b) = 1 := HN h
    rw [← mul_one (φ a), ← h, ← map_mul, mul_inv_cancel_left]
  map_one' := map_one φ
  map_mul' a b := by
    obtain ⟨a, rfl⟩ := mk_surjective a
    obtain ⟨b, rfl⟩ := mk_surjective b
    exact map_mul φ a b

end QuotientGroup

namespace QuotientAddGroup
variable {G : Type u} [AddGroup G] {N : Type v} [AddGroup N] (s : AddSubgroup G)

/-- `x` and `y` are in the same left coset of `s`. -/
def leftRel : Setoid G where
  r x y := -x + y ∈ s
  iseqv := ⟨fun x => by rw [neg_add_cancel]; exact zero_mem s,
    fun {x y} h => by
      have := neg_mem h
      rwa [neg_add_rev, neg_neg] at this,
    fun {x y z} h₁ h₂ => by
      have := add_mem h₁ h₂
      rwa [add_assoc, add_neg_cancel_left] at this⟩

/-- `G ⧸ s` is the set of left cosets of `s`. -/
instance instHasQuotientAddSubgroup : HasQuotient G (AddSubgroup G) :=
  ⟨fun s => Quotient (leftRel s)⟩

variable {s}

/-- The coset of an element. -/
@[coe] abbrev mk (a : G) : G ⧸ s := Quotient.mk (leftRel s) a

instance : CoeTC G (G ⧸ s) := ⟨mk⟩
instance : Inhabited (G ⧸ s) := ⟨((0 : G) : G ⧸ s)⟩

protected theorem eq {a b : G} : (a : G ⧸ s) = b ↔ -a + b ∈ s :=
  ⟨fun h => Quotient.exact h, fun h => Quotient.sound h⟩
theorem mk_surjective : Function.Surjective (mk : G → G ⧸ s) := fun q => Quotient.exists_rep q

variable (nN : AddSubgroup G) [hN : nN.Normal]

namespace Quotient
instance addGroup : AddGroup (G ⧸ nN) where
  add := Quotient.lift₂ (fun a b => ((a + b : G) : G ⧸ nN)) fun a b a' b' h₁ h₂ => by
    refine QuotientAddGroup.eq.2 ?_
    have h₁ : -a + a' ∈ nN := h₁
    have h₂ : -b + b' ∈ nN := h₂
    have h := add_mem (hN.conj_mem _ h₁ (-b)) h₂
    rw [neg_neg, ← add_assoc, add_neg_cancel_right] at h
    rwa [neg_add_rev, add_assoc, ← add_assoc (-a), ← add_assoc (-b)]
  zero := ((0 : G) : G ⧸ nN)
  neg := Quotient.lift (fun a => ((-a : G) : G ⧸ nN)) fun a b h => by
    refine QuotientAddGroup.eq.2 ?_
    have h : -a + b ∈ nN := h
    have h' := neg_mem (hN.conj_mem _ h a)
    rw [add_neg_cancel_left] at h'
    rw [neg_neg]
    rwa [neg_add_rev, neg_neg] at h'
  add_assoc a b c := by
    obtain ⟨a, rfl⟩ := mk_surjective a
    obtain ⟨b, rfl⟩ := mk_surjective b
    obtain ⟨c, rfl⟩ := mk_surjective c
    exact congrArg mk (add_assoc a b c)
  zero_add a := by obtain ⟨a, rfl⟩ := mk_surjective a; exact congrArg mk (zero_add a)
  add_zero a := by obtain ⟨a, rfl⟩ := mk_surjective a; exact congrArg mk (add_zero a)
  neg_add_cancel a := by
    obtain ⟨a, rfl⟩ := mk_surjective a; exact congrArg mk (neg_add_cancel a)

instance addCommGroup {G : Type u} [AddCommGroup G] (s : AddSubgroup G) :
    AddCommGroup (G ⧸ s) where
  add_comm a b := by
    obtain ⟨a, rfl⟩ := mk_surjective a
    obtain ⟨b, rfl⟩ := mk_surjective b
    exact congrArg mk (add_comm a b)
end Quotient

/-- The homomorphism to a quotient group. -/
def mk' : G →+ G ⧸ nN where
  toFun := QuotientAddGroup.mk
  map_zero' := rfl
  map_add' _ _ := rfl

theorem mk'_apply (x : G) : mk' nN x = x := rfl
@[simp] theorem eq_zero_iff {N : AddSubgroup G} [N.Normal] (x : G) :
    (x : G ⧸ N) = 0 ↔ x ∈ N := by
  rw [show (0 : G ⧸ N) = ((0 : G) : G ⧸ N) from rfl, QuotientAddGroup.eq, add_zero, neg_mem_iff]
end QuotientAddGroup

namespace Subgroup
variable {G : Type u} [Group G]

/-- The number of cosets of a subgroup; `0` for infinitely many. -/
def index (H : Subgroup G) : ℕ := Nat.card (G ⧸ H)

/-- The index of `H ⊓ K` in `K`. -/
def relIndex (H K : Subgroup G) : ℕ := (H.subgroupOf K).index

/-- The subgroup has finitely many cosets. -/
class FiniteIndex (H : Subgroup G) : Prop where
  index_ne_zero : H.index ≠ 0

/-- Every element is in exactly one way a product of an element of `S` and one of `T`. -/
def IsComplement (S T : Set G) : Prop :=
  Function.Bijective fun x : S × T => x.1.1 * x.2.1

/-- Two subgroups are complements of each other. -/
abbrev IsComplement' (H K : Subgroup G) := IsComplement (H : Set G) (K : Set G)
end Subgroup

namespace AddSubgroup
variable {G : Type u} [AddGroup G]

/-- The number of cosets of a subgroup; `0` for infinitely many. -/
def index (H : AddSubgroup G) : ℕ := Nat.card (G ⧸ H)

/-- The index of `H ⊓ K` in `K`. -/
def relIndex (H K : AddSubgroup G) : ℕ := (H.addSubgroupOf K).index

/-- The subgroup has finitely many cosets. -/
class FiniteIndex (H : AddSubgroup G) : Prop where
  index_ne_zero : H.index ≠ 0
end AddSubgroup
