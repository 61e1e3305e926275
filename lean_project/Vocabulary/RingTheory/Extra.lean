import Vocabulary.RingTheory.Factorization
import Vocabulary.RingTheory.FractionRing
import Vocabulary.RingTheory.More
import Vocabulary.NumberTheory.NumberField
import Vocabulary.NumberTheory.Zsqrtd
import Vocabulary.Polynomial.MvPolynomial
import Vocabulary.LinearAlgebra.Matrix.Det
import Vocabulary.Topology.Basic

/-!
# More rings: factors, class groups, dimension, resultants, symmetric polynomials, quaternions
-/

universe u v w

noncomputable section

open Classical Polynomial

namespace UniqueFactorizationMonoid
variable {α : Type u} [CommMonoidWithZero α] [IsCancelMulZero α] [UniqueFactorizationMonoid α]
/-- Irreducible factors whose product is the element, up to a unit. -/
def factors (a : α) : Multiset α :=
  if h : a ≠ 0 ∧ ∃ s : Multiset α, (∀ x ∈ s, Irreducible x) ∧ Associated s.prod a then
    choose h.2 else 0
/-- The irreducible factors in normal form. -/
def normalizedFactors [NormalizationMonoid α] (a : α) : Multiset α := (factors a).map normalize
end UniqueFactorizationMonoid

/-- The invertible ideals up to principal ideals. -/
def ClassGroup (R : Type u) [CommRing R] [IsDomain R] : Type u :=
  Quot fun I J : { I : Ideal R // ∃ J, (I * J).IsPrincipal ∧ I * J ≠ ⊥ } =>
    ∃ a b : R, a ≠ 0 ∧ b ≠ 0 ∧ Ideal.span {a} * I.1 = Ideal.span {b} * J.1

/-- The number of ideal classes. -/
def NumberField.classNumber (K : Type u) [Field K] [NumberField K] : ℕ :=
  Nat.card (ClassGroup (NumberField.RingOfIntegers K))

/-- The supremum of the lengths of chains. -/
def Order.krullDim (α : Type u) [Preorder α] : WithBot ℕ∞ :=
  if h : ∃ d : WithBot ℕ∞, IsLUB {d : WithBot ℕ∞ | ∃ n : ℕ, d = n ∧ ∃ a : Fin (n + 1) → α, StrictMono a} d then
    choose h else ⊥

namespace PrimeSpectrum
variable {R : Type u} [CommSemiring R]
instance : PartialOrder (PrimeSpectrum R) where
  le P Q := P.asIdeal ≤ Q.asIdeal
  le_refl P := le_refl P.asIdeal
  le_trans P Q S h₁ h₂ := le_trans (α := Ideal R) h₁ h₂
  le_antisymm P Q h₁ h₂ := by cases P; cases Q; congr; exact le_antisymm (α := Ideal R) h₁ h₂
/-- The points that contain the set. -/
def zeroLocus (s : Set R) : Set (PrimeSpectrum R) := {x | s ⊆ x.asIdeal}
/-- The points that do not contain the element. -/
def basicOpen (r : R) : Set (PrimeSpectrum R) := {x | r ∉ x.asIdeal}
instance zariskiTopology : TopologicalSpace (PrimeSpectrum R) :=
  .generateFrom (Set.range basicOpen)
end PrimeSpectrum

/-- The supremum of the lengths of chains of prime ideals. -/
def ringKrullDim (R : Type u) [CommSemiring R] : WithBot ℕ∞ := Order.krullDim (PrimeSpectrum R)

/-- The rational functions. -/
def RatFunc (K : Type u) [CommRing K] : Type u := FractionRing K[X]
namespace RatFunc
variable {K : Type u} [CommRing K] [IsDomain K]
instance : Field (RatFunc K) := inferInstanceAs (Field (FractionRing K[X]))
instance : Algebra K[X] (RatFunc K) := inferInstanceAs (Algebra K[X] (FractionRing K[X]))
instance : Algebra K (RatFunc K) := ((algebraMap K[X] (RatFunc K)).comp C).toAlgebra
/-- The variable. -/
def X : RatFunc K := algebraMap K[X] (RatFunc K) Polynomial.X
/-- The constants. -/
def C : K →+* RatFunc K := algebraMap K (RatFunc K)
end RatFunc

namespace Polynomial
variable {R : Type u} [CommRing R]
/-- The matrix of the coefficients of two polynomials. -/
def sylvester (f g : R[X]) (m n : ℕ) : Matrix (Fin (m + n)) (Fin (m + n)) R := fun i j =>
  Fin.addCases (motive := fun _ => R)
    (fun j₁ => if (j₁ : ℕ) ≤ i ∧ (i : ℕ) ≤ j₁ + n then g.coeff (i - j₁) else 0)
    (fun j₁ => if (j₁ : ℕ) ≤ i ∧ (i : ℕ) ≤ j₁ + m then f.coeff (i - j₁) else 0) j
/-- The resultant of two polynomials. -/
def resultant (f g : R[X]) (m : ℕ := f.natDegree) (n : ℕ := g.natDegree) : R :=
  (sylvester f g m n).det

variable (R) in
/-- Chebyshev's polynomials of the first kind, for numbers from `0` on. -/
private def chebyshevT : ℕ → R[X]
  | 0 => 1
  | 1 => X
  | n + 2 => 2 * X * chebyshevT (n + 1) - chebyshevT n
variable (R) in
/-- Chebyshev's polynomials of the second kind, from `-1` on. -/
private def chebyshevU : ℕ → R[X]
  | 0 => 0
  | 1 => 1
  | n + 2 => 2 * X * chebyshevU (n + 1) - chebyshevU n
variable (R) in
/-- Chebyshev's polynomial of the first kind: `T n (cos θ) = cos (n θ)`. -/
def Chebyshev.T (n : ℤ) : R[X] := chebyshevT R n.natAbs
variable (R) in
/-- Chebyshev's polynomial of the second kind: `sin θ * U n (cos θ) = sin ((n + 1) θ)`. -/
def Chebyshev.U (n : ℤ) : R[X] :=
  if -1 ≤ n then chebyshevU R (n + 1).natAbs else -chebyshevU R (n + 1).natAbs
end Polynomial

namespace MvPolynomial
variable (σ : Type u) (R : Type v) [Fintype σ] [CommSemiring R]
/-- The elementary symmetric polynomial of degree `n`. -/
def esymm (n : ℕ) : MvPolynomial σ R := ∑ t ∈ Finset.powersetCard n Finset.univ, ∏ i ∈ t, X i
/-- The sum of the `n`-th powers of the variables. -/
def psum (n : ℕ) : MvPolynomial σ R := ∑ i, X i ^ n
end MvPolynomial

namespace Quaternion
variable {R : Type u} [CommRing R]
instance : Star (Quaternion R) := ⟨fun a => ⟨a.re, -a.imI, -a.imJ, -a.imK⟩⟩
instance : Coe R (Quaternion R) := ⟨fun a => ⟨a, 0, 0, 0⟩⟩
instance : Norm (Quaternion ℝ) :=
  ⟨fun a => √(a.re ^ 2 + a.imI ^ 2 + a.imJ ^ 2 + a.imK ^ 2)⟩
end Quaternion

end
