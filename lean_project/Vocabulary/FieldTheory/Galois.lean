import Vocabulary.FieldTheory.IntermediateField
import Vocabulary.RingTheory.Principal

/-!
# Separable, normal and Galois extensions; splitting fields; algebraically closed fields
-/

noncomputable section

universe u v w

open Polynomial

variable (F : Type u) (E : Type v)

section
variable {K : Type v} [CommRing F] [Ring K] [Algebra F K]

/-- The minimal polynomial of the element is separable. -/
def IsSeparable (x : K) : Prop := (minpoly F x).Separable

/-- Every element of the algebra is separable. -/
protected class Algebra.IsSeparable (F : Type u) (K : Type v) [CommRing F] [Ring K] [Algebra F K] :
    Prop where
  isSeparable' : ∀ x : K, _root_.IsSeparable F x
end

/-- An algebraic extension in which the minimal polynomials split. -/
class Normal [Field F] [Field E] [Algebra F E] : Prop extends Algebra.IsAlgebraic F E where
  splits' (x : E) : Splits ((minpoly F x).map (algebraMap F E))

/-- A separable normal extension. -/
class IsGalois [Field F] [Field E] [Algebra F E] : Prop where
  [to_isSeparable : Algebra.IsSeparable F E]
  [to_normal : Normal F E]

attribute [instance 100] IsGalois.to_isSeparable IsGalois.to_normal

theorem isGalois_iff {F : Type u} [Field F] {E : Type v} [Field E] [Algebra F E] :
    IsGalois F E ↔ Algebra.IsSeparable F E ∧ Normal F E :=
  ⟨fun h => ⟨h.1, h.2⟩, fun h => { to_isSeparable := h.1, to_normal := h.2 }⟩

@[inherit_doc] notation "Gal(" L:100 "/" K ")" => AlgEquiv K L L

/-- Only the elements of the base are separable. -/
class IsPurelyInseparable (F : Type u) (E : Type v) [CommRing F] [Ring E] [Algebra F E] : Prop where
  isIntegral : Algebra.IsIntegral F E
  inseparable' (x : E) : IsSeparable F x → x ∈ (algebraMap F E).range

/-- Every polynomial splits. -/
class IsAlgClosed (k : Type u) [Field k] : Prop where
  splits : ∀ p : k[X], p.Splits

/-- An algebraically closed algebraic extension. -/
class IsAlgClosure (R : Type u) (K : Type v) [CommRing R] [Field K] [Algebra R K] : Prop where
  isAlgClosed : IsAlgClosed K
  isAlgebraic : Algebra.IsAlgebraic R K

/-- Every separable polynomial splits. -/
class IsSepClosed (k : Type u) [Field k] : Prop where
  splits_of_separable : ∀ p : k[X], p.Separable → p.Splits

/-- Irreducible polynomials are separable. -/
class PerfectField (K : Type u) [Field K] : Prop where
  separable_of_irreducible : ∀ {f : K[X]}, Irreducible f → f.Separable

/-- Raising to the power `p` is bijective. -/
class PerfectRing (R : Type u) (p : ℕ) [CommSemiring R] [ExpChar R p] : Prop where
  bijective_frobenius : Function.Bijective fun x : R => x ^ p

namespace Polynomial

/-- The polynomial splits in `L`, and its roots generate `L`. -/
class IsSplittingField (K : Type v) (L : Type w) [Field K] [Field L] [Algebra K L] (f : K[X]) :
    Prop where
  splits' : Splits (f.map (algebraMap K L))
  adjoin_rootSet' : Algebra.adjoin K (f.rootSet L) = ⊤
end Polynomial

/-- A field together with the way in which it extends `K`. -/
private structure Vocabulary.FieldExt (K : Type u) [Field K] where
  /-- The field. -/
  carrier : Type u
  /-- Its structure. -/
  [field : Field carrier]
  /-- The extension. -/
  [algebra : Algebra K carrier]

private instance (K : Type u) [Field K] : Nonempty (Vocabulary.FieldExt K) := ⟨⟨K⟩⟩

/-- A splitting field of a polynomial, chosen among all. -/
private def Vocabulary.splittingFieldExt {K : Type u} [Field K] (f : K[X]) :
    Vocabulary.FieldExt K :=
  Classical.epsilon fun E => @IsSplittingField K E.carrier _ E.field E.algebra f

/-- A splitting field of a polynomial. -/
def Polynomial.SplittingField {K : Type u} [Field K] (f : K[X]) : Type u :=
  (Vocabulary.splittingFieldExt f).carrier

namespace Polynomial.SplittingField
variable {K : Type u} [Field K] (f : K[X])

instance instField : Field (SplittingField f) := (Vocabulary.splittingFieldExt f).field
instance algebra : Algebra K (SplittingField f) := (Vocabulary.splittingFieldExt f).algebra
instance inhabited : Inhabited (SplittingField f) := ⟨0⟩
end Polynomial.SplittingField

/-- The automorphisms of the splitting field. -/
def Polynomial.Gal {K : Type u} [Field K] (p : K[X]) := p.SplittingField ≃ₐ[K] p.SplittingField

instance {K : Type u} [Field K] (p : K[X]) : Group p.Gal :=
  inferInstanceAs (Group (p.SplittingField ≃ₐ[K] p.SplittingField))

/-- An algebraic closure, chosen among all. -/
private def Vocabulary.algebraicClosureExt (K : Type u) [Field K] : Vocabulary.FieldExt K :=
  Classical.epsilon fun E => @IsAlgClosure K E.carrier _ E.field E.algebra

/-- An algebraic closure of a field. -/
def AlgebraicClosure (K : Type u) [Field K] : Type u := (Vocabulary.algebraicClosureExt K).carrier

namespace AlgebraicClosure
variable (K : Type u) [Field K]
instance instField : Field (AlgebraicClosure K) := (Vocabulary.algebraicClosureExt K).field
instance instAlgebra : Algebra K (AlgebraicClosure K) := (Vocabulary.algebraicClosureExt K).algebra
instance instInhabited : Inhabited (AlgebraicClosure K) := ⟨0⟩
end AlgebraicClosure

/-- The integral elements of an algebra: the subalgebra that they generate, which is their set. -/
def integralClosure (R : Type u) (A : Type v) [CommRing R] [CommRing A] [Algebra R A] :
    Subalgebra R A := Algebra.adjoin R {r | IsIntegral R r}

/-- The ring `A` is the set of the elements of `B` that are integral over `R`. -/
class IsIntegralClosure (A : Type w) (R : Type u) (B : Type v) [CommRing R] [CommSemiring A]
    [CommRing B] [Algebra R B] [Algebra A B] : Prop where
  algebraMap_injective (A R B) : Function.Injective (algebraMap A B)
  isIntegral_iff : ∀ {x : B}, IsIntegral R x ↔ ∃ y, algebraMap A B y = x

/-- The ring contains all elements of the algebra that are integral over it. -/
abbrev IsIntegrallyClosedIn (R : Type u) (A : Type v) [CommRing R] [CommRing A] [Algebra R A] :=
  IsIntegralClosure R R A

/-- The algebraic elements of an extension field: the field that they generate, which is their set. -/
def algebraicClosure [Field F] [Field E] [Algebra F E] : IntermediateField F E :=
  IntermediateField.adjoin F {x | IsAlgebraic F x}

/-- The element has order exactly `k` among the roots of unity. -/
structure IsPrimitiveRoot {M : Type u} [CommMonoid M] (ζ : M) (k : ℕ) : Prop where
  pow_eq_one : ζ ^ (k : ℕ) = 1
  dvd_of_pow_eq_one : ∀ l : ℕ, ζ ^ l = 1 → k ∣ l

/-- The extension is generated by roots of unity of the orders in `S`, and has primitive ones. -/
class IsCyclotomicExtension (S : Set ℕ) (A : Type u) (B : Type v) [CommRing A] [CommRing B]
    [Algebra A B] : Prop where
  exists_isPrimitiveRoot {n : ℕ} (ha : n ∈ S) (ha' : n ≠ 0) : ∃ r : B, IsPrimitiveRoot r n
  adjoin_roots : ∀ x : B, x ∈ Algebra.adjoin A {b : B | ∃ n ∈ S, n ≠ 0 ∧ b ^ n = 1}

/-- The splitting field of a cyclotomic polynomial. -/
def CyclotomicField (n : ℕ) [NeZero n] (K : Type u) [Field K] : Type u := (cyclotomic n K).SplittingField

instance CyclotomicField.instField (n : ℕ) [NeZero n] (K : Type u) [Field K] :
    Field (CyclotomicField n K) :=
  inferInstanceAs (Field (cyclotomic n K).SplittingField)
instance CyclotomicField.algebra (n : ℕ) [NeZero n] (K : Type u) [Field K] :
    Algebra K (CyclotomicField n K) := inferInstanceAs (Algebra K (cyclotomic n K).SplittingField)
end
