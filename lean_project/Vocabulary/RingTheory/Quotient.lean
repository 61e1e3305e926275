import Vocabulary.RingTheory.Ideal
import Vocabulary.Tactic.Basic

/-!
# Quotient rings `R ⧸ I`, local rings and their residue fields
-/

noncomputable section

universe u v w
variable {R : Type u} {S : Type v}

namespace Ideal

instance instHasQuotient [Ring R] : HasQuotient R (Ideal R) := Submodule.hasQuotient

namespace Quotient

instance one [Ring R] (I : Ideal R) : One (R ⧸ I) := ⟨Submodule.Quotient.mk 1⟩
instance mul [Ring R] (I : Ideal R) [I.IsTwoSided] : Mul (R ⧸ I) :=
  ⟨_root_.Quotient.lift₂ (fun a b => Submodule.Quotient.mk (a * b)) fun a b a' b' h₁ h₂ =>
    (Submodule.Quotient.eq I).2 <| by
      have e : a * b - a' * b' = a * (b - b') + (a - a') * b' := by
        rw [mul_sub, sub_mul, sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, add_assoc,
          ← add_assoc (-(a * b')), neg_add_cancel, zero_add]
      rw [e]
      exact I.add_mem (I.mul_mem_left h₂) (I.mul_mem_right _ h₁)⟩

instance ring [Ring R] (I : Ideal R) [I.IsTwoSided] : Ring (R ⧸ I) :=
  { Submodule.Quotient.addCommGroup with
    mul_assoc := by rintro ⟨x⟩ ⟨y⟩ ⟨z⟩; exact congrArg Submodule.Quotient.mk (mul_assoc x y z)
    one_mul := by rintro ⟨x⟩; exact congrArg Submodule.Quotient.mk (one_mul x)
    mul_one := by rintro ⟨x⟩; exact congrArg Submodule.Quotient.mk (mul_one x)
    zero_mul := by rintro ⟨x⟩; exact congrArg Submodule.Quotient.mk (zero_mul x)
    mul_zero := by rintro ⟨x⟩; exact congrArg Submodule.Quotient.mk (mul_zero x)
    left_distrib := by
      rintro ⟨x⟩ ⟨y⟩ ⟨z⟩; exact congrArg Submodule.Quotient.mk (mul_add x y z)
    right_distrib := by
      rintro ⟨x⟩ ⟨y⟩ ⟨z⟩; exact congrArg Submodule.Quotient.mk (add_mul x y z)
    natCast := fun n => Submodule.Quotient.mk n
    natCast_zero := congrArg Submodule.Quotient.mk Nat.cast_zero
    natCast_succ := fun n => congrArg Submodule.Quotient.mk (Nat.cast_succ n)
    intCast := fun n => Submodule.Quotient.mk n
    intCast_ofNat := fun n => congrArg Submodule.Quotient.mk (Int.cast_natCast n)
    intCast_negSucc := fun n => congrArg Submodule.Quotient.mk (Int.cast_negSucc n) }

instance commRing {R : Type u} [CommRing R] (I : Ideal R) : CommRing (R ⧸ I) :=
  { Ideal.Quotient.ring I with
    mul_comm := by rintro ⟨x⟩ ⟨y⟩; exact congrArg Submodule.Quotient.mk (mul_comm x y) }

/-- The homomorphism onto the quotient ring. -/
def mk [Ring R] (I : Ideal R) [I.IsTwoSided] : R →+* R ⧸ I where
  toFun a := Submodule.Quotient.mk a
  map_zero' := rfl
  map_one' := rfl
  map_mul' _ _ := rfl
  map_add' _ _ := rfl

section
variable [Ring R] {I : Ideal R} [I.IsTwoSided] {a x y : R}

theorem eq_zero_iff_mem : mk I a = 0 ↔ a ∈ I := Submodule.Quotient.mk_eq_zero I
theorem mk_eq_mk_iff_sub_mem (x y : R) : mk I x = mk I y ↔ x - y ∈ I := Submodule.Quotient.eq I
theorem mk_surjective : Function.Surjective (mk I) := Submodule.Quotient.mk_surjective I

/-- The homomorphism on the quotient that a homomorphism with `I` in its kernel gives. -/
def lift [Semiring S] (I : Ideal R) [I.IsTwoSided] (f : R →+* S) (H : ∀ a : R, a ∈ I → f a = 0) :
    R ⧸ I →+* S where
  toFun := _root_.Quotient.lift f fun x y h => by
    have h' : f (x - y) = 0 := H _ h
    rw [← sub_add_cancel x y, map_add, h', zero_add]
  map_zero' := map_zero f
  map_one' := map_one f
  map_mul' := by rintro ⟨x⟩ ⟨y⟩; exact map_mul f x y
  map_add' := by rintro ⟨x⟩ ⟨y⟩; exact map_add f x y

@[simp] theorem lift_mk [Semiring S] (f : R →+* S) (H : ∀ a : R, a ∈ I → f a = 0) :
    lift I f H (mk I a) = f a := rfl
end

instance algebra (R₁ : Type v) {A : Type u} [CommSemiring R₁] [Ring A] [Algebra R₁ A]
    (I : Ideal A) [I.IsTwoSided] : Algebra R₁ (A ⧸ I) where
  algebraMap := (mk I).comp (algebraMap R₁ A)
  commutes' := by
    rintro r ⟨x⟩; exact congrArg Submodule.Quotient.mk (Algebra.commutes r x)
  smul_def' := by
    rintro r ⟨x⟩; exact congrArg Submodule.Quotient.mk (Algebra.smul_def r x)

/-- The homomorphism onto the quotient as a homomorphism of algebras. -/
def mkₐ (R₁ : Type v) {A : Type u} [CommSemiring R₁] [Ring A] [Algebra R₁ A] (I : Ideal A)
    [I.IsTwoSided] : A →ₐ[R₁] A ⧸ I := { mk I with commutes' := fun _ => rfl }

section CommRing
variable [CommRing R] {I : Ideal R}

theorem maximal_of_isField (I : Ideal R) (hqf : IsField (R ⧸ I)) : I.IsMaximal := by
  refine ⟨fun h => ?_, fun J hJ => ?_⟩
  · obtain ⟨x, y, hxy⟩ := hqf.exists_pair_ne
    obtain ⟨a, rfl⟩ := mk_surjective x
    obtain ⟨b, rfl⟩ := mk_surjective y
    exact hxy ((mk_eq_mk_iff_sub_mem a b).2 (h ▸ trivial))
  · obtain ⟨x, hx, hxI⟩ : ∃ x ∈ J, x ∉ I := by
      refine Classical.byContradiction fun h => not_le_of_gt hJ fun x hx => ?_
      exact Classical.byContradiction fun hxI => h ⟨x, hx, hxI⟩
    obtain ⟨b, hb⟩ := hqf.mul_inv_cancel (mt eq_zero_iff_mem.1 hxI)
    obtain ⟨b, rfl⟩ := mk_surjective b
    have : x * b - 1 ∈ I := (mk_eq_mk_iff_sub_mem _ _).1 hb
    refine (Ideal.eq_top_iff_one J).2 ?_
    have h1 := J.sub_mem (J.mul_mem_right b hx) (hJ.le this)
    have e : x * b - (x * b - 1) = 1 := by grind
    rwa [e] at h1

theorem isField_of_isMaximal (I : Ideal R) [hI : I.IsMaximal] : IsField (R ⧸ I) where
  exists_pair_ne := ⟨mk I 0, mk I 1, fun h => hI.ne_top <| (Ideal.eq_top_iff_one I).2 <| by
    have h' := (mk_eq_mk_iff_sub_mem _ _).1 h
    have := I.neg_mem h'
    have e : -((0 : R) - 1) = 1 := by grind
    rwa [e] at this⟩
  mul_comm := mul_comm
  mul_inv_cancel := by
    intro a ha
    obtain ⟨a, rfl⟩ := mk_surjective a
    have ha' : a ∉ I := mt eq_zero_iff_mem.2 ha
    have h : I ⊔ span {a} = ⊤ := hI.1.2 _ (lt_of_le_of_ne le_sup_left fun e =>
      ha' (e ▸ Submodule.mem_sup_right (mem_span_singleton_self a)))
    obtain ⟨i, hi, s, hs, e⟩ := Submodule.mem_sup.1 ((Ideal.eq_top_iff_one _).1 h)
    obtain ⟨b, rfl⟩ := mem_span_singleton'.1 hs
    refine ⟨mk I b, (mk_eq_mk_iff_sub_mem (a * b) 1).2 ?_⟩
    have := I.neg_mem hi
    have e' : a * b - 1 = -i := by rw [← e]; grind
    rwa [e']

theorem maximal_ideal_iff_isField_quotient (I : Ideal R) : I.IsMaximal ↔ IsField (R ⧸ I) :=
  ⟨fun _ => isField_of_isMaximal I, maximal_of_isField I⟩

/-- The quotient by a maximal ideal is a field. -/
protected abbrev field (I : Ideal R) [I.IsMaximal] : Field (R ⧸ I) :=
  { Ideal.Quotient.commRing I, (isField_of_isMaximal I).toField with }

instance isDomain (I : Ideal R) [hI : I.IsPrime] : IsDomain (R ⧸ I) :=
  @NoZeroDivisors.to_isDomain (R ⧸ I) _
    ⟨⟨mk I 0, mk I 1, fun h => hI.ne_top <| (Ideal.eq_top_iff_one I).2 <| by
      have h' := (mk_eq_mk_iff_sub_mem _ _).1 h
      have := I.neg_mem h'
      have e : -((0 : R) - 1) = 1 := by grind
      rwa [e] at this⟩⟩
    ⟨by
      rintro ⟨a⟩ ⟨b⟩ h
      have : a * b ∈ I := eq_zero_iff_mem.1 h
      exact (hI.mem_or_mem this).imp eq_zero_iff_mem.2 eq_zero_iff_mem.2⟩
end CommRing
end Quotient
end Ideal

namespace RingHom
variable [Ring R] [Semiring S]

/-- The injective homomorphism on the quotient by the kernel. -/
def kerLift {R : Type u} [CommRing R] (f : R →+* S) : R ⧸ ker f →+* S :=
  Ideal.Quotient.lift _ f fun _ h => h
end RingHom

namespace IsLocalRing

/-- The maximal ideal of a local ring: its nonunits. -/
def maximalIdeal (R : Type u) [CommSemiring R] [IsLocalRing R] : Ideal R where
  carrier := nonunits R
  zero_mem' := fun h => by
    obtain ⟨a, b, hab⟩ := exists_pair_ne R
    obtain ⟨c, hc, _⟩ := isUnit_iff_exists.1 h
    rw [zero_mul] at hc
    exact hab (by rw [← one_mul a, ← one_mul b, ← hc, zero_mul, zero_mul])
  add_mem' := fun {a b} ha hb h => by
    obtain ⟨c, hc, _⟩ := isUnit_iff_exists.1 h
    rw [add_mul] at hc
    have key : ∀ x : R, IsUnit (x * c) → IsUnit x := fun x hx => by
      obtain ⟨d, hd, _⟩ := isUnit_iff_exists.1 hx
      exact isUnit_iff_exists.2 ⟨c * d, by rw [← mul_assoc, hd], by rw [mul_comm, ← mul_assoc, hd]⟩
    exact (isUnit_or_isUnit_of_add_one hc).elim (fun h => ha (key a h)) fun h => hb (key b h)
  smul_mem' := fun c x hx h => by
    obtain ⟨d, hd, _⟩ := isUnit_iff_exists.1 h
    refine hx (isUnit_iff_exists.2 ⟨c * d, ?_, ?_⟩)
    · rw [mul_left_comm, ← mul_assoc]; exact hd
    · rw [mul_comm, mul_left_comm, ← mul_assoc]; exact hd

/-- The residue field of a local ring. -/
def ResidueField (R : Type u) [CommRing R] [IsLocalRing R] := R ⧸ maximalIdeal R

instance ResidueField.instCommRing (R : Type u) [CommRing R] [IsLocalRing R] :
    CommRing (ResidueField R) := inferInstanceAs (CommRing (R ⧸ maximalIdeal R))
end IsLocalRing
end
