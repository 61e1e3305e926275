import Vocabulary.RingTheory.Quotient
import Vocabulary.Polynomial.Roots
import Vocabulary.Nat.Find

/-!
# Polynomials over a field are a principal ideal domain; adjoining a root
-/

noncomputable section

universe u v w

open Polynomial

namespace Polynomial
variable {K : Type u} [Field K]

private theorem exists_reduce {p g : K[X]} (hg : g ≠ 0) (hp : p ≠ 0)
    (h : g.natDegree ≤ p.natDegree) : ∃ q : K[X], p - q * g = 0 ∨ (p - q * g).natDegree < p.natDegree := by
  let q : K[X] := C (p.leadingCoeff * g.leadingCoeff⁻¹) * X ^ (p.natDegree - g.natDegree)
  have hlg : g.leadingCoeff ≠ 0 := leadingCoeff_ne_zero.2 hg
  have hlp : p.leadingCoeff ≠ 0 := leadingCoeff_ne_zero.2 hp
  have hc : p.leadingCoeff * g.leadingCoeff⁻¹ ≠ 0 := mul_ne_zero hlp (inv_ne_zero hlg)
  have hX : (X ^ (p.natDegree - g.natDegree) : K[X]) ≠ 0 := fun e => by
    have := congrArg (coeff · (p.natDegree - g.natDegree)) e
    simp only [coeff_X_pow, coeff_zero, if_pos] at this
    exact NeZero.ne (1 : K) this
  have hC : C (p.leadingCoeff * g.leadingCoeff⁻¹) ≠ 0 := fun e => hc (C_injective (e.trans C_0.symm))
  have hq : q ≠ 0 := mul_ne_zero hC hX
  have hqd : q.natDegree = p.natDegree - g.natDegree := by
    rw [natDegree_mul hC hX, natDegree_C, natDegree_X_pow, Nat.zero_add]
  have hd : (q * g).natDegree = p.natDegree := by
    rw [natDegree_mul hq hg, hqd]; omega
  have hl : (q * g).leadingCoeff = p.leadingCoeff := by
    have h1 : (X ^ (p.natDegree - g.natDegree) : K[X]).leadingCoeff = 1 := by
      rw [leadingCoeff, natDegree_X_pow, coeff_X_pow, if_pos rfl]
    rw [leadingCoeff_mul, leadingCoeff_mul, leadingCoeff_C, h1, mul_one, mul_assoc,
      inv_mul_cancel₀ hlg, mul_one]
  have hz : ∀ N, p.natDegree ≤ N → (p - q * g).coeff N = 0 := fun N hN => by
    rcases Nat.lt_or_eq_of_le hN with h' | rfl
    · rw [coeff_sub, coeff_eq_zero_of_natDegree_lt h', coeff_eq_zero_of_natDegree_lt (hd ▸ h'), sub_self]
    · have : (q * g).coeff p.natDegree = p.leadingCoeff := by rw [← hl, leadingCoeff, hd]
      rw [coeff_sub, this, coeff_natDegree, sub_self]
  refine ⟨q, ?_⟩
  by_cases h0 : p - q * g = 0
  · exact .inl h0
  · refine .inr (Nat.lt_of_not_le fun hle => leadingCoeff_ne_zero.2 h0 (hz _ hle))

private theorem dvd_of_minimal {I : Ideal K[X]} {g : K[X]} (hgI : g ∈ I) (hg : g ≠ 0)
    (hmin : ∀ p ∈ I, p ≠ 0 → g.natDegree ≤ p.natDegree) : ∀ p ∈ I, g ∣ p := by
  have key : ∀ n, ∀ p : K[X], p.natDegree = n → p ∈ I → g ∣ p := by
    intro n
    induction n using Nat.strongRecOn with
    | ind n ih =>
      intro p hn hp
      by_cases hp0 : p = 0
      · exact ⟨0, by rw [hp0, mul_zero]⟩
      · obtain ⟨q, hq⟩ := exists_reduce hg hp0 (hmin p hp hp0)
        have hI : p - q * g ∈ I := I.sub_mem hp (I.mul_mem_left hgI)
        rcases hq with h0 | hlt
        · exact ⟨q, by rw [mul_comm]; exact sub_eq_zero.1 h0⟩
        · obtain ⟨r, hr⟩ := ih _ (hn ▸ hlt) _ rfl hI
          exact ⟨r + q, by rw [mul_add, ← hr, mul_comm g q, sub_add_cancel]⟩
  exact fun p hp => key _ p rfl hp

instance instIsPrincipalIdealRing : IsPrincipalIdealRing K[X] where
  principal I := by
    by_cases h : ∃ g ∈ I, g ≠ 0
    · have hex : ∃ n : ℕ, ∃ g ∈ I, g ≠ 0 ∧ g.natDegree = n := by
        obtain ⟨g, h₁, h₂⟩ := h; exact ⟨_, g, h₁, h₂, rfl⟩
      obtain ⟨n, ⟨g, hgI, hg, rfl⟩, hmin⟩ := Nat.exists_least hex
      have hd := dvd_of_minimal hgI hg fun p hp hp0 =>
        Nat.le_of_not_lt fun hlt => hmin _ hlt ⟨p, hp, hp0, rfl⟩
      refine ⟨⟨g, le_antisymm (fun p hp => ?_) (Ideal.span_le.2 fun x hx => by rw [show x = g from hx]; exact hgI)⟩⟩
      exact Ideal.mem_span_singleton.2 (hd p hp)
    · refine ⟨⟨0, le_antisymm (fun p hp => ?_) (Ideal.span_le.2 fun x hx => by
        rw [show x = 0 from hx]; exact I.zero_mem)⟩⟩
      have : p = 0 := Classical.byContradiction fun hp0 => h ⟨p, hp, hp0⟩
      rw [this]; exact Submodule.zero_mem _
end Polynomial

theorem PrincipalIdealRing.isMaximal_of_irreducible {R : Type u} [CommSemiring R]
    [IsPrincipalIdealRing R] {p : R} (hp : Irreducible p) : (Ideal.span {p} : Ideal R).IsMaximal := by
  refine ⟨fun h => hp.not_isUnit ?_, fun J hJ => ?_⟩
  · obtain ⟨a, ha⟩ := Ideal.mem_span_singleton'.1 ((Ideal.eq_top_iff_one _).1 h)
    exact isUnit_iff_exists.2 ⟨a, by rw [mul_comm, ha], ha⟩
  · obtain ⟨d, rfl⟩ := (IsPrincipalIdealRing.principal J).principal
    obtain ⟨e, he⟩ := Ideal.mem_span_singleton'.1 (hJ.le (Ideal.mem_span_singleton_self p))
    rcases hp.isUnit_or_isUnit he.symm with h | h
    · refine absurd (fun x hx => ?_ : Submodule.span R {d} ≤ Ideal.span {p}) (not_le_of_gt hJ)
      obtain ⟨u, hu, hu'⟩ := isUnit_iff_exists.1 h
      obtain ⟨a, rfl⟩ := Submodule.mem_span_singleton.1 hx
      refine Ideal.mem_span_singleton'.2 ⟨a * u, ?_⟩
      rw [← he, mul_assoc, ← mul_assoc u, hu', one_mul]; rfl
    · exact Ideal.eq_top_of_isUnit_mem (Submodule.mem_span_singleton_self d) h

/-- The ring `R[X]` modulo a polynomial: a root of it is adjoined. -/
def AdjoinRoot {R : Type u} [CommRing R] (f : R[X]) : Type u := R[X] ⧸ (Ideal.span {f} : Ideal R[X])

namespace AdjoinRoot
section
variable {R : Type u} [CommRing R] (f : R[X])

instance instCommRing : CommRing (AdjoinRoot f) := Ideal.Quotient.commRing _
instance : Inhabited (AdjoinRoot f) := ⟨0⟩

/-- The class of a polynomial. -/
def mk : R[X] →+* AdjoinRoot f := Ideal.Quotient.mk _
/-- The homomorphism from the coefficients. -/
def of : R →+* AdjoinRoot f := (mk f).comp C
/-- The root that is adjoined. -/
def root : AdjoinRoot f := mk f X

instance {S : Type v} [CommSemiring S] [Algebra S R] : Algebra S (AdjoinRoot f) :=
  Ideal.Quotient.algebra S _

theorem mk_surjective : Function.Surjective (mk f) := Ideal.Quotient.mk_surjective
@[simp] theorem mk_self : mk f f = 0 := Ideal.Quotient.eq_zero_iff_mem.2 (Ideal.mem_span_singleton_self f)
end

/-- Over a field, a root of an irreducible polynomial generates a field. -/
instance instField {K : Type u} [Field K] {f : K[X]} [h : Fact (Irreducible f)] :
    Field (AdjoinRoot f) :=
  { AdjoinRoot.instCommRing f,
    @Ideal.Quotient.field K[X] _ (Ideal.span {f}) (PrincipalIdealRing.isMaximal_of_irreducible h.out) with }
end AdjoinRoot
end
