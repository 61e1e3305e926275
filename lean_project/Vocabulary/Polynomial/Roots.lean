import Vocabulary.Polynomial.Degree
import Vocabulary.NumberTheory.Functions

/-!
# Roots of polynomials, algebraic and integral elements, minimal polynomials
-/

noncomputable section

universe u v w

namespace Polynomial

open Classical in
/-- The roots in the ring, with multiplicities; none for the zero polynomial. -/
def roots {R : Type u} [CommRing R] [IsDomain R] (p : R[X]) : Multiset R :=
  if h : p ≠ 0 ∧ ∃ (l : List R) (q : R[X]),
    (l.map fun a => X - C a).foldr (fun f g => f * g) q = p ∧ ∀ a, ¬IsRoot q a
  then Multiset.ofList (choose h.2) else 0

/-- The roots in an algebra over the coefficients, with multiplicities. -/
abbrev aroots {T : Type u} [CommRing T] (p : T[X]) (S : Type v) [CommRing S] [IsDomain S]
    [Algebra T S] : Multiset S := (p.map (algebraMap T S)).roots

/-- The set of the roots in an algebra over the coefficients. -/
def rootSet {T : Type u} [CommRing T] (p : T[X]) (S : Type v) [CommRing S] [IsDomain S]
    [Algebra T S] : Set S := {a | a ∈ p.aroots S}

/-- The `n`-th roots of an element, with multiplicities. -/
def nthRoots {R : Type u} [CommRing R] [IsDomain R] (n : ℕ) (a : R) : Multiset R :=
  roots (X ^ n - C a)

open Classical in
/-- The polynomials over the integers with the products `X ^ n - 1` over divisors. -/
private def intCyclotomic (n : ℕ) : ℤ[X] :=
  if h : ∃ Φ : ℕ → ℤ[X], Φ 0 = 1 ∧ ∀ n > 0, ∏ d ∈ n.divisors, Φ d = X ^ n - 1 then choose h n else 1

/-- The cyclotomic polynomial of index `n` over a ring. -/
def cyclotomic (n : ℕ) (R : Type u) [Ring R] : R[X] := (intCyclotomic n).map (Int.castRingHom R)

end Polynomial

open Polynomial

section
variable {R : Type u} {A : Type v} [CommRing R] [Ring A]

/-- The element is a root of a monic polynomial, with coefficients taken along `f`. -/
def RingHom.IsIntegralElem (f : R →+* A) (x : A) : Prop := ∃ p : R[X], Monic p ∧ eval₂ f x p = 0

/-- Every element of the target is integral. -/
def RingHom.IsIntegral (f : R →+* A) : Prop := ∀ x : A, f.IsIntegralElem x

variable [Algebra R A]

variable (R) in
/-- The element is a root of a monic polynomial over `R`. -/
def IsIntegral (x : A) : Prop := (algebraMap R A).IsIntegralElem x

variable (R) in
/-- The element is a root of a nonzero polynomial over `R`. -/
def IsAlgebraic (x : A) : Prop := ∃ p : R[X], p ≠ 0 ∧ aeval x p = 0

variable (R) in
/-- The element is a root of no nonzero polynomial over `R`. -/
def Transcendental (x : A) : Prop := ¬IsAlgebraic R x

/-- Every element of the algebra is integral. -/
protected class Algebra.IsIntegral (R : Type u) (A : Type v) [CommRing R] [Ring A] [Algebra R A] :
    Prop where
  isIntegral : ∀ x : A, _root_.IsIntegral R x

/-- Every element of the algebra is algebraic. -/
protected class Algebra.IsAlgebraic (R : Type u) (A : Type v) [CommRing R] [Ring A] [Algebra R A] :
    Prop where
  isAlgebraic : ∀ x : A, _root_.IsAlgebraic R x

/-- Some element of the algebra is transcendental. -/
protected class Algebra.Transcendental (R : Type u) (A : Type v) [CommRing R] [Ring A]
    [Algebra R A] : Prop where
  transcendental : ∃ x : A, _root_.Transcendental R x

theorem isAlgebraic_algebraMap [Nontrivial R] (a : R) : IsAlgebraic R (algebraMap R A a) := by
  refine ⟨X - C a, fun h => ?_, ?_⟩
  · have h1 := congrArg (coeff · 1) h
    simp only [coeff_sub, coeff_X_one, coeff_C_succ, sub_zero, coeff_zero] at h1
    obtain ⟨x, y, hxy⟩ := exists_pair_ne R
    exact hxy (by rw [← mul_one x, ← mul_one y, h1, mul_zero, mul_zero])
  · rw [map_sub, aeval_X, aeval_C, sub_self]

theorem isIntegral_algebraMap {x : R} : IsIntegral R (algebraMap R A x) := by
  refine ⟨X - C x, ?_, ?_⟩
  · by_cases h : (1 : R) = 0
    · show _ = _
      rw [← mul_one (leadingCoeff _), h, mul_zero]
    · have e : natDegree (X - C x) = 1 := natDegree_eq_of_coeff (fun N hN => by
        cases N with
        | zero => omega
        | succ N => rw [coeff_sub, coeff_C_succ, sub_zero, coeff_X, if_neg (by omega)]) (by simpa)
      show coeff _ _ = 1
      rw [e]; simp
  · show aeval (algebraMap R A x) (X - C x) = 0
    rw [map_sub, aeval_X, aeval_C, sub_self]

theorem exists_minpoly {A : Type u} {B : Type v} [CommRing A] [Ring B] [Algebra A B] {x : B}
    (h : IsIntegral A x) : ∃ p : A[X], (p.Monic ∧ aeval x p = 0) ∧
      ∀ q : A[X], q.Monic → aeval x q = 0 → p.natDegree ≤ q.natDegree := by
  obtain ⟨p, hp, h0⟩ := h
  have key : ∀ n, ∀ p : A[X], p.natDegree = n → p.Monic → aeval x p = 0 →
      ∃ p : A[X], (p.Monic ∧ aeval x p = 0) ∧
        ∀ q : A[X], q.Monic → aeval x q = 0 → p.natDegree ≤ q.natDegree := by
    intro n
    induction n using Nat.strongRecOn with
    | ind n ih =>
      intro p hn hp h0
      by_cases hq : ∃ q : A[X], q.Monic ∧ aeval x q = 0 ∧ q.natDegree < n
      · obtain ⟨q, h₁, h₂, h₃⟩ := hq
        exact ih _ h₃ q rfl h₁ h₂
      · refine ⟨p, ⟨hp, h0⟩, fun q h₁ h₂ => Nat.le_of_not_lt fun h₃ => hq ⟨q, h₁, h₂, ?_⟩⟩
        rwa [← hn]
  exact key _ p rfl hp h0
end

open Classical in
/-- The monic polynomial of least degree with the element as a root; `0` if there is none. -/
def minpoly (A : Type u) {B : Type v} [CommRing A] [Ring B] [Algebra A B] (x : B) : A[X] :=
  if h : IsIntegral A x then choose (exists_minpoly h) else 0

namespace minpoly
variable {A : Type u} {B : Type v} [CommRing A] [Ring B] [Algebra A B] {x : B}

theorem monic (hx : IsIntegral A x) : Monic (minpoly A x) := by
  rw [minpoly, dif_pos hx]; exact (Classical.choose_spec (exists_minpoly hx)).1.1
theorem aeval (A : Type u) {B : Type v} [CommRing A] [Ring B] [Algebra A B] (x : B) :
    Polynomial.aeval x (minpoly A x) = 0 := by
  by_cases hx : IsIntegral A x
  · rw [minpoly, dif_pos hx]; exact (Classical.choose_spec (exists_minpoly hx)).1.2
  · rw [minpoly, dif_neg hx, map_zero]
end minpoly
end
