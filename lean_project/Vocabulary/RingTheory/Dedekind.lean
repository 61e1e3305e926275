import Vocabulary.RingTheory.FractionRing
import Vocabulary.FieldTheory.Galois

/-!
# Integrally closed domains, Dedekind domains, discrete valuation rings
-/

noncomputable section

universe u

/-- The ring contains every element of its ring of fractions that is integral over it. -/
abbrev IsIntegrallyClosed (R : Type u) [CommRing R] := IsIntegrallyClosedIn R (FractionRing R)

/-- A Noetherian ring of dimension at most one that is integrally closed. -/
class IsDedekindRing (A : Type u) [CommRing A] : Prop
  extends IsNoetherian A A, Ring.DimensionLEOne A, IsIntegralClosure A A (FractionRing A)

/-- A domain that is Noetherian, integrally closed and of dimension at most one. -/
class IsDedekindDomain (A : Type u) [CommRing A] : Prop extends IsDomain A, IsDedekindRing A

/-- A local principal ideal domain that is no field. -/
class IsDiscreteValuationRing (R : Type u) [CommRing R] [IsDomain R] : Prop
  extends IsPrincipalIdealRing R, IsLocalRing R where
  not_a_field' : IsLocalRing.maximalIdeal R ≠ ⊥
end
