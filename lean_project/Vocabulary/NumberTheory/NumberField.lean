import Vocabulary.RingTheory.RatAlgebra
import Vocabulary.FieldTheory.Galois

/-!
# Number fields and their rings of integers
-/

noncomputable section

universe u v

/-- A finite extension of the rationals. -/
class NumberField (K : Type u) [Field K] : Prop where
  [to_charZero : CharZero K]
  [to_finiteDimensional : FiniteDimensional ℚ K]

attribute [instance 100] NumberField.to_charZero NumberField.to_finiteDimensional

/-- The algebraic integers of a number field. -/
def NumberField.RingOfIntegers (K : Type u) [Field K] : Type u := integralClosure ℤ K

namespace NumberField

@[inherit_doc] scoped notation "𝓞" => NumberField.RingOfIntegers

namespace RingOfIntegers
variable (K : Type u) [Field K]
instance : CommRing (𝓞 K) := inferInstanceAs (CommRing (integralClosure ℤ K))
instance : IsDomain (𝓞 K) := inferInstanceAs (IsDomain (integralClosure ℤ K))
instance : Algebra (𝓞 K) K := inferInstanceAs (Algebra (integralClosure ℤ K) K)
instance : Coe (𝓞 K) K := ⟨algebraMap (𝓞 K) K⟩
end RingOfIntegers
end NumberField
end
