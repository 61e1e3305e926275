import Vocabulary.LinearAlgebra.Matrix.Finite
import Vocabulary.Logic.Coercion

/-!
# Euclidean domains; simple rings; contents; norms, traces, spectra; torsion
-/

noncomputable section

universe u v w x

/-! ### Euclidean domains -/

namespace EuclideanDomain
variable {R : Type u} [EuclideanDomain R]

instance (priority := 70) wellFoundedRelation : WellFoundedRelation R :=
  ⟨EuclideanDomain.r, r_wellFounded⟩

theorem mod_lt (a : R) {b : R} : b ≠ 0 → EuclideanDomain.r (a % b) b :=
  EuclideanDomain.remainder_lt a

variable [DecidableEq R]

/-- The greatest common divisor that Euclid's algorithm finds. -/
def gcd : R → R → R :=
  (r_wellFounded (R := R)).fix fun a ih b =>
    if a0 : a = 0 then b else ih (b % a) (mod_lt b a0) a

@[simp] theorem gcd_zero_left (a : R) : gcd 0 a = a := by
  rw [gcd, WellFounded.fix_eq]; exact dif_pos rfl
theorem gcd_val (a b : R) (h : a ≠ 0) : gcd a b = gcd (b % a) a := by
  rw [gcd, WellFounded.fix_eq]; exact dif_neg h

/-- A least common multiple. -/
def lcm (x y : R) : R := x * y / gcd x y
end EuclideanDomain

namespace Int
instance euclideanDomain : EuclideanDomain ℤ :=
  { (inferInstance : CommRing ℤ), (inferInstance : Nontrivial ℤ) with
    quotient := (· / ·)
    quotient_zero := Int.ediv_zero
    remainder := (· % ·)
    quotient_mul_add_remainder_eq := fun a b => Int.mul_ediv_add_emod a b
    r := fun a b => a.natAbs < b.natAbs
    r_wellFounded := InvImage.wf Int.natAbs Nat.lt_wfRel.wf
    remainder_lt := fun a b hb => by
      have h₁ := Int.emod_nonneg a hb
      have h₂ := Int.emod_lt a hb
      show (a % b).natAbs < b.natAbs
      omega
    mul_left_not_lt := fun a b hb h => by
      have h' : (a * b).natAbs < a.natAbs := h
      rw [Int.natAbs_mul] at h'
      have := Nat.le_mul_of_pos_right a.natAbs (Int.natAbs_pos.2 hb)
      omega }

private theorem units_cases (u : ℤˣ) : (u : ℤ) = 1 ∨ (u : ℤ) = -1 := by
  have h : (u : ℤ).natAbs * ((u⁻¹ : ℤˣ) : ℤ).natAbs = 1 := by
    rw [← Int.natAbs_mul, u.mul_inv]; rfl
  have := Nat.eq_one_of_mul_eq_one_right h
  omega

instance normalizationMonoid : NormalizationMonoid ℤ where
  normUnit a := if 0 ≤ a then 1 else -1
  normUnit_zero := rfl
  normUnit_mul {a b} ha hb := by
    rcases Int.lt_or_gt_of_ne ha with h | h <;> rcases Int.lt_or_gt_of_ne hb with h' | h'
    · have := Int.mul_pos_of_neg_of_neg h h'
      rw [if_pos (by omega), if_neg (by omega), if_neg (by omega)]; exact Units.ext rfl
    · have := Int.mul_neg_of_neg_of_pos h h'
      rw [if_neg (by omega), if_neg (by omega), if_pos (by omega)]; exact Units.ext rfl
    · have := Int.mul_neg_of_pos_of_neg h h'
      rw [if_neg (by omega), if_pos (by omega), if_neg (by omega)]; exact Units.ext rfl
    · have := Int.mul_pos h h'
      rw [if_pos (by omega), if_pos (by omega), if_pos (by omega)]; exact Units.ext rfl
  normUnit_coe_units u := by
    rcases units_cases u with h | h
    · have e : u = 1 := Units.ext h
      subst e; rfl
    · have e : u = -1 := Units.ext h
      subst e; rfl

theorem normalize_of_nonneg {z : ℤ} (h : 0 ≤ z) : normalize z = z := by
  show z * ((if 0 ≤ z then 1 else -1 : ℤˣ) : ℤ) = z
  rw [if_pos h]; exact mul_one z

instance : NormalizedGCDMonoid ℤ :=
  { Int.normalizationMonoid, Int.instGCDMonoid with
    normalize_gcd := fun _ _ => normalize_of_nonneg (Int.natCast_nonneg _)
    normalize_lcm := fun _ _ => normalize_of_nonneg (Int.natCast_nonneg _) }
end Int

/-! ### Simple rings -/

/-- An equivalence relation that respects the product. -/
structure Con (M : Type u) [Mul M] extends Setoid M where
  mul' : ∀ {w x y z}, r w x → r y z → r (w * y) (x * z)

/-- An equivalence relation that respects the sum. -/
structure AddCon (M : Type u) [Add M] extends Setoid M where
  add' : ∀ {w x y z}, r w x → r y z → r (w + y) (x + z)

/-- An equivalence relation that respects sum and product. -/
structure RingCon (R : Type u) [Add R] [Mul R] extends Con R, AddCon R

/-- A ring, possibly without one and not associative. -/
class NonUnitalNonAssocRing (α : Type u) extends AddCommGroup α, NonUnitalNonAssocSemiring α

instance (priority := 100) Ring.toNonUnitalNonAssocRing {α : Type u} [Ring α] :
    NonUnitalNonAssocRing α :=
  { (inferInstance : AddCommGroup α), (inferInstance : NonUnitalNonAssocSemiring α) with }

/-- A two-sided ideal, given by the congruence modulo it. -/
structure TwoSidedIdeal (R : Type u) [NonUnitalNonAssocRing R] where
  /-- The congruence. -/
  ringCon : RingCon R

namespace TwoSidedIdeal
variable {R : Type u} [NonUnitalNonAssocRing R]

instance : PartialOrder (TwoSidedIdeal R) where
  le I J := ∀ x y, I.ringCon.r x y → J.ringCon.r x y
  le_refl _ _ _ h := h
  le_trans _ _ _ h₁ h₂ _ _ h := h₂ _ _ (h₁ _ _ h)
  le_antisymm I J h₁ h₂ := by
    obtain ⟨⟨⟨⟨r, e⟩, m⟩, a⟩⟩ := I
    obtain ⟨⟨⟨⟨r', e'⟩, m'⟩, a'⟩⟩ := J
    obtain rfl : r = r' := funext fun x => funext fun y => propext ⟨h₁ x y, h₂ x y⟩
    rfl
instance : Membership R (TwoSidedIdeal R) := ⟨fun I x => I.ringCon.r x 0⟩
instance : OrderBot (TwoSidedIdeal R) where
  bot := ⟨⟨⟨⟨Eq, ⟨fun _ => rfl, Eq.symm, Eq.trans⟩⟩,
    fun h h' => congr (congrArg HMul.hMul h) h'⟩, fun h h' => congr (congrArg HAdd.hAdd h) h'⟩⟩
  bot_le I x _ h := h ▸ I.ringCon.iseqv.refl x
instance : OrderTop (TwoSidedIdeal R) where
  top := ⟨⟨⟨⟨fun _ _ => True, ⟨fun _ => trivial, fun _ => trivial, fun _ _ => trivial⟩⟩,
    fun _ _ => trivial⟩, fun _ _ => trivial⟩⟩
  le_top _ _ _ _ := trivial
instance : BoundedOrder (TwoSidedIdeal R) where
end TwoSidedIdeal

/-- A ring with exactly two two-sided ideals. -/
class IsSimpleRing (R : Type u) [NonUnitalNonAssocRing R] : Prop where
  simple : IsSimpleOrder (TwoSidedIdeal R)

/-! ### Polynomials -/

namespace Polynomial

/-- The greatest common divisor of the coefficients. -/
def content {R : Type u} [CommRing R] [NormalizedGCDMonoid R] (p : R[X]) : R :=
  p.support.gcd p.coeff

open Classical in
/-- The polynomial divided by its content. -/
def primPart {R : Type u} [CommRing R] [NormalizedGCDMonoid R] (p : R[X]) : R[X] :=
  if h : p ≠ 0 ∧ ∃ q, p = C p.content * q then choose h.2 else 1

/-- All coefficients but the leading one lie in the ideal, the last one not in its square. -/
structure IsEisensteinAt {R : Type u} [CommSemiring R] (f : R[X]) (𝓟 : Ideal R) : Prop where
  leading : f.leadingCoeff ∉ 𝓟
  mem : ∀ {n}, n < f.natDegree → f.coeff n ∈ 𝓟
  notMem : f.coeff 0 ∉ 𝓟 ^ 2
end Polynomial

open Classical in
/-- Raising to the power `p` in a ring of exponential characteristic `p`. -/
def frobenius (R : Type u) [CommSemiring R] (p : ℕ) [ExpChar R p] : R →+* R :=
  if h : ∃ f : R →+* R, ∀ x, f x = x ^ p then choose h else RingHom.id R

instance expChar_prime (R : Type u) [AddMonoidWithOne R] (p : ℕ) [CharP R p] [hp : Fact p.Prime] :
    ExpChar R p := .prime hp.out

/-! ### Norms, traces, spectra -/

namespace Algebra
section
variable (R : Type u) (S : Type v) [CommRing R] [Ring S] [Algebra R S]

/-- Multiplication from the left as a homomorphism of algebras. -/
def lmul : S →ₐ[R] Module.End R S where
  toFun a := ⟨⟨fun b => a * b, fun x y => mul_add a x y⟩, fun r x => by
    show a * (r • x) = r • (a * x)
    rw [Algebra.smul_def, Algebra.smul_def, ← mul_assoc, ← Algebra.commutes, mul_assoc]⟩
  map_one' := LinearMap.ext fun x => one_mul x
  map_mul' a b := LinearMap.ext fun x => mul_assoc a b x
  map_zero' := LinearMap.ext fun x => zero_mul x
  map_add' a b := LinearMap.ext fun x => add_mul a b x
  commutes' r := LinearMap.ext fun x => (Algebra.smul_def r x).symm

/-- The trace of multiplication by an element. -/
def trace (R : Type u) (S : Type v) [CommRing R] [CommRing S] [Algebra R S] : S →ₗ[R] R :=
  (LinearMap.trace R S).comp (lmul R S).toLinearMap

variable {S} in
/-- The determinant of multiplication by an element. -/
def norm : S →* R := LinearMap.det.comp ((lmul R S : S →+* Module.End R S) : S →* Module.End R S)
end
end Algebra

section
variable (R : Type u) {A : Type v} [CommSemiring R] [Ring A] [Algebra R A]

/-- The scalars `r` for which `r - a` is a unit. -/
def resolventSet (a : A) : Set R := {r : R | IsUnit (algebraMap R A r - a)}

/-- The scalars `r` for which `r - a` is no unit. -/
def spectrum (a : A) : Set R := (resolventSet R a)ᶜ

variable {R}
theorem spectrum.mem_iff {r : R} {a : A} : r ∈ spectrum R a ↔ ¬IsUnit (algebraMap R A r - a) :=
  Iff.rfl
end

/-! ### Torsion, semisimple endomorphisms -/

namespace Submodule
variable (R : Type u) (M : Type v) [CommRing R] [AddCommGroup M] [Module R M]

/-- The vectors that a scalar kills. -/
def torsionBy (a : R) : Submodule R M := LinearMap.ker (a • (LinearMap.id : M →ₗ[R] M))

/-- The vectors that some nonzerodivisor kills. -/
def torsion : Submodule R M where
  carrier := {x | ∃ a ∈ nonZeroDivisors R, a • x = 0}
  zero_mem' := ⟨1, one_mem _, smul_zero _⟩
  add_mem' := by
    rintro x y ⟨a, ha, hx⟩ ⟨b, hb, hy⟩
    refine ⟨b * a, mul_mem hb ha, ?_⟩
    rw [smul_add, mul_smul, hx, smul_zero, zero_add, mul_comm, mul_smul, hy, smul_zero]
  smul_mem' := by
    rintro c x ⟨a, ha, hx⟩
    exact ⟨a, ha, by rw [← mul_smul, mul_comm, mul_smul, hx, smul_zero]⟩
end Submodule

/-- Some nonzerodivisor kills every vector. -/
abbrev Module.IsTorsion (R : Type u) (M : Type v) [CommSemiring R] [AddCommMonoid M]
    [Module R M] : Prop := ∀ ⦃x : M⦄, ∃ a : nonZeroDivisors R, (a : R) • x = 0

/-- Every invariant subspace has an invariant complement. -/
def Module.End.IsSemisimple {R : Type u} {M : Type v} [CommRing R] [AddCommGroup M] [Module R M]
    (f : Module.End R M) : Prop :=
  ∀ p ∈ Module.End.invtSubmodule f, ∃ q ∈ Module.End.invtSubmodule f, IsCompl p q

/-! ### Galois correspondence, finite fields -/

namespace IntermediateField
variable {F : Type u} [Field F] {E : Type v} [Field E] [Algebra F E]

/-- The elements that a group of automorphisms leaves fixed. -/
def fixedField (H : Subgroup (E ≃ₐ[F] E)) : IntermediateField F E where
  carrier := {x | ∀ f ∈ H, f x = x}
  one_mem' := fun f _ => map_one f
  mul_mem' := fun {a b} ha hb f hf => by rw [map_mul, ha f hf, hb f hf]
  zero_mem' := fun f _ => map_zero f
  add_mem' := fun {a b} ha hb f hf => by rw [map_add, ha f hf, hb f hf]
  algebraMap_mem' := fun r f _ => f.commutes r
  inv_mem' := fun x hx f hf => by
    by_cases h : x = 0
    · rw [h, inv_zero, map_zero]
    · refine eq_inv_of_mul_eq_one_right ?_
      conv => lhs; lhs; rw [← hx f hf]
      rw [← map_mul, mul_inv_cancel₀ h, map_one]

@[simp] theorem mem_fixedField_iff (H : Subgroup (E ≃ₐ[F] E)) (x : E) :
    x ∈ fixedField H ↔ ∀ f ∈ H, f x = x := Iff.rfl

/-- The automorphisms that fix the elements of the intermediate field. -/
def fixingSubgroup (K : IntermediateField F E) : Subgroup (E ≃ₐ[F] E) where
  carrier := {f | ∀ x : K, f x = x}
  one_mem' := fun _ => rfl
  mul_mem' := fun {f g} hf hg x => (congrArg f (hg x)).trans (hf x)
  inv_mem' := fun {f} hf x => by
    show f.symm x = x
    have := congrArg f.symm (hf x)
    exact this.symm.trans (f.left_inv x)
end IntermediateField

open Polynomial in
/-- A field with `p ^ n` elements. -/
def GaloisField (p : ℕ) [Fact p.Prime] (n : ℕ) : Type :=
  SplittingField (X ^ p ^ n - X : (ZMod p)[X])

namespace GaloisField
variable (p : ℕ) [Fact p.Prime] (n : ℕ)
instance : Field (GaloisField p n) := inferInstanceAs (Field (Polynomial.SplittingField _))
instance : Algebra (ZMod p) (GaloisField p n) :=
  inferInstanceAs (Algebra (ZMod p) (Polynomial.SplittingField _))
instance : Inhabited (GaloisField p n) := ⟨0⟩
end GaloisField
end
