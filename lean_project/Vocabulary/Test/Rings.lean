import Vocabulary.RingTheory.Quotient
import Vocabulary.RingTheory.Principal

/-!
# Facts about rings, ideals and fields
-/

theorem ring_boolean (R : Type) [BooleanRing R] (x y : R) : x * y = y * x := mul_comm x y

theorem ideal_mul_le_inf {R : Type} [CommRing R] (I J : Ideal R) : I * J ≤ I ⊓ J := Ideal.mul_le_inf

theorem ideal_mul_comm {R : Type} [CommRing R] (I J : Ideal R) : I * J = J * I := mul_comm I J

theorem ideal_mul_sup {R : Type} [CommRing R] (I J K : Ideal R) : I * (J ⊔ K) = I * J ⊔ I * K :=
  mul_add I J K

theorem ideal_maximal_prime {R : Type} [CommRing R] (I : Ideal R) (h : I.IsMaximal) : I.IsPrime :=
  h.isPrime

theorem ideal_quotient_field {R : Type} [CommRing R] (I : Ideal R) :
    I.IsMaximal ↔ IsField (R ⧸ I) := Ideal.Quotient.maximal_ideal_iff_isField_quotient I

theorem ideal_quotient_domain {R : Type} [CommRing R] (P : Ideal R) [P.IsPrime] (a b : R ⧸ P)
    (h : a * b = 0) : a = 0 ∨ b = 0 := mul_eq_zero.1 h

theorem ideal_unit {R : Type} [CommRing R] (I : Ideal R) (h : (1 : R) ∈ I) : I = ⊤ :=
  (Ideal.eq_top_iff_one I).2 h

theorem ideal_mem_span (a b : ℤ) : a ∈ Ideal.span {b} ↔ b ∣ a := Ideal.mem_span_singleton

theorem ideal_radical_mem {R : Type} [CommRing R] (I : Ideal R) (x : R) (h : x ^ 3 ∈ I) :
    x ∈ I.radical := ⟨3, h⟩

theorem nilpotent_mem {R : Type} [CommRing R] (x : R) (h : IsNilpotent x) : x ∈ nilradical R :=
  mem_nilradical.2 h

theorem ker_mem {R S : Type} [CommRing R] [CommRing S] (f : R →+* S) (x : R) :
    x ∈ RingHom.ker f ↔ f x = 0 := RingHom.mem_ker

theorem comap_span {R S : Type} [CommRing R] [CommRing S] (f : R →+* S) (I : Ideal R)
    (J : Ideal S) : I.map f ≤ J ↔ I ≤ J.comap f := Ideal.map_le_iff_le_comap

theorem polynomials_principal (I : Ideal (Polynomial ℚ)) : ∃ f, I = Ideal.span {f} :=
  (IsPrincipalIdealRing.principal I).principal

theorem adjoin_root_inverse {K : Type} [Field K] (f : Polynomial K) [Fact (Irreducible f)]
    (x : AdjoinRoot f) (hx : x ≠ 0) : x * x⁻¹ = 1 := mul_inv_cancel₀ hx

theorem adjoin_root_eq_zero {R : Type} [CommRing R] (f : Polynomial R) : AdjoinRoot.mk f f = 0 :=
  AdjoinRoot.mk_self f
