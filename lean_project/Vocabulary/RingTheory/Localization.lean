import Vocabulary.RingTheory.Ideal
import Vocabulary.Algebra.Submonoid

/-!
# Elements that are no zero divisors, localizations, Dedekind domains
-/

noncomputable section

universe u v

/-- The elements that multiply nonzero elements to nonzero elements, on both sides. -/
def nonZeroDivisors (M₀ : Type u) [MonoidWithZero M₀] : Submonoid M₀ where
  carrier := {x | (∀ z, x * z = 0 → z = 0) ∧ ∀ z, z * x = 0 → z = 0}
  one_mem' := ⟨fun z h => by rwa [one_mul] at h, fun z h => by rwa [mul_one] at h⟩
  mul_mem' := fun {a b} ha hb => ⟨fun z h => hb.1 z (ha.1 _ (by rwa [← mul_assoc])),
    fun z h => ha.2 z (hb.2 _ (by rwa [mul_assoc]))⟩

namespace nonZeroDivisors
@[inherit_doc] scoped notation:9000 R "⁰" => nonZeroDivisors R
end nonZeroDivisors

/-- The algebra is the localization of `R` at the submonoid. -/
class IsLocalization {R : Type u} [CommSemiring R] (M : Submonoid R) (S : Type v) [CommSemiring S]
    [Algebra R S] : Prop where
  map_units (S) : ∀ y : M, IsUnit (algebraMap R S y)
  surj (M) : ∀ z : S, ∃ x : R × M, z * algebraMap R S x.2 = algebraMap R S x.1
  exists_of_eq : ∀ {x y : R}, algebraMap R S x = algebraMap R S y → ∃ c : M, ↑c * x = ↑c * y

/-- The algebra is the ring of fractions of `R`. -/
abbrev IsFractionRing (R : Type u) [CommSemiring R] (K : Type v) [CommSemiring K] [Algebra R K] :=
  IsLocalization (nonZeroDivisors R) K

/-- The localization inverts the powers of `x`. -/
abbrev IsLocalization.Away {R : Type u} [CommSemiring R] (x : R) (S : Type v) [CommSemiring S]
    [Algebra R S] := IsLocalization (Submonoid.powers x) S

/-- The complement of a prime ideal. -/
def Ideal.primeCompl {α : Type u} [Semiring α] (P : Ideal α) [hp : P.IsPrime] : Submonoid α where
  carrier := (P : Set α)ᶜ
  one_mem' := fun h => hp.ne_top ((Ideal.eq_top_iff_one P).2 h)
  mul_mem' := fun ha hb h => (hp.mem_or_mem h).elim ha hb

/-- The localization at a prime ideal. -/
protected abbrev IsLocalization.AtPrime {R : Type u} [CommSemiring R] (S : Type v) [CommSemiring S]
    [Algebra R S] (P : Ideal R) [P.IsPrime] := IsLocalization P.primeCompl S

/-- Nonzero prime ideals are maximal. -/
class Ring.DimensionLEOne (R : Type u) [CommRing R] : Prop where
  maximalOfPrime : ∀ {p : Ideal R}, p ≠ ⊥ → p.IsPrime → p.IsMaximal
end
