theorem boolean_comm {R : Type*} [Ring R] (h : ∀ x : R, x ^ 2 = x) (x y : R) : x * y = y * x := by sorry
-- ---
theorem nilpotent_add {R : Type*} [CommRing R] {x y : R} (hx : IsNilpotent x) (hy : IsNilpotent y) :
    IsNilpotent (x + y) := by sorry
-- ---
theorem one_add_nilpotent {R : Type*} [Ring R] (x : R) (hx : IsNilpotent x) : IsUnit (1 + x) := by sorry
-- ---
theorem finite_domain {R : Type*} [CommRing R] [IsDomain R] [Finite R] : IsField R := by sorry
-- ---
theorem prime_of_maximal {R : Type*} [CommRing R] (I : Ideal R) (hI : I.IsMaximal) : I.IsPrime := by sorry
-- ---
theorem quotient_field {R : Type*} [CommRing R] (I : Ideal R) :
    I.IsMaximal ↔ IsField (R ⧸ I) := by sorry
-- ---
theorem quotient_domain {R : Type*} [CommRing R] (P : Ideal R) :
    P.IsPrime ↔ IsDomain (R ⧸ P) := by sorry
-- ---
theorem exists_maximal {R : Type*} [CommRing R] (I : Ideal R) (hI : I ≠ ⊤) :
    ∃ M : Ideal R, M.IsMaximal ∧ I ≤ M := by sorry
-- ---
theorem product_le_inf {R : Type*} [CommRing R] (I J : Ideal R) : I * J ≤ I ⊓ J := by sorry
-- ---
theorem comaximal {R : Type*} [CommRing R] (I J : Ideal R) (h : I ⊔ J = ⊤) : I * J = I ⊓ J := by sorry
-- ---
theorem coprime_powers {R : Type*} [CommRing R] (I J : Ideal R) (h : IsCoprime I J) (m n : ℕ) :
    I ^ m ⊔ J ^ n = ⊤ := by sorry
-- ---
theorem prime_avoid {R : Type*} [CommRing R] (P I J : Ideal R) [P.IsPrime] (h : I * J ≤ P) :
    I ≤ P ∨ J ≤ P := by sorry
-- ---
theorem comap_prime {R S : Type*} [CommRing R] [CommRing S] (f : R →+* S) (P : Ideal S)
    (hP : P.IsPrime) : (P.comap f).IsPrime := by sorry
-- ---
theorem first_iso {R S : Type*} [CommRing R] [CommRing S] (f : R →+* S)
    (hf : Function.Surjective f) : Nonempty (R ⧸ RingHom.ker f ≃+* S) := by sorry
-- ---
theorem ker_trivial {R S : Type*} [Ring R] [Ring S] (f : R →+* S) :
    RingHom.ker f = ⊥ ↔ Function.Injective f := by sorry
-- ---
theorem radical_radical {R : Type*} [CommRing R] (I : Ideal R) : I.radical.radical = I.radical := by sorry
-- ---
theorem nilradical_inter {R : Type*} [CommRing R] :
    nilradical R = sInf {P : Ideal R | P.IsPrime} := by sorry
-- ---
theorem jacobson_unit {R : Type*} [CommRing R] (x : R) :
    x ∈ Ideal.jacobson (⊥ : Ideal R) ↔ ∀ y, IsUnit (1 - x * y) := by sorry
-- ---
theorem local_nonunits {R : Type*} [CommRing R] [IsLocalRing R] (a b : R) (ha : a ∈ nonunits R)
    (hb : b ∈ nonunits R) : a + b ∈ nonunits R := by sorry
-- ---
theorem pid_int : IsPrincipalIdealRing ℤ := by sorry
-- ---
theorem pid_noetherian {R : Type*} [CommRing R] [IsDomain R] [IsPrincipalIdealRing R] :
    IsNoetherianRing R := by sorry
-- ---
theorem pid_ufd {R : Type*} [CommRing R] [IsDomain R] [IsPrincipalIdealRing R] :
    UniqueFactorizationMonoid R := by sorry
-- ---
theorem ufd_irreducible_prime {R : Type*} [CommRing R] [IsDomain R] [UniqueFactorizationMonoid R]
    (p : R) : Irreducible p ↔ Prime p := by sorry
-- ---
theorem euclidean_pid {R : Type*} [EuclideanDomain R] (I : Ideal R) : ∃ a, I = Ideal.span {a} := by sorry
-- ---
theorem noeth_chain {R : Type*} [CommRing R] [IsNoetherianRing R] (f : ℕ → Ideal R)
    (hf : Monotone f) : ∃ n, ∀ m ≥ n, f m = f n := by sorry
-- ---
theorem artinian_field {R : Type*} [CommRing R] [IsDomain R] [IsArtinianRing R] : IsField R := by sorry
-- ---
theorem gaussian_prime (p : ℕ) (hp : p.Prime) (h : p % 4 = 3) : Prime (p : GaussianInt) := by sorry
-- ---
theorem gaussian_norm (x y : GaussianInt) : Zsqrtd.norm (x * y) = x.norm * y.norm := by sorry
-- ---
theorem zsqrt_not_ufd : ¬ UniqueFactorizationMonoid (ℤ√(-5)) := by sorry
-- ---
theorem zsqrt_irreducible : Irreducible (⟨1, 1⟩ : ℤ√(-5)) ∧ ¬ Prime (⟨1, 1⟩ : ℤ√(-5)) := by sorry
-- ---
theorem zsqrt2_units : Infinite (ℤ√2)ˣ := by sorry
-- ---
theorem char_p_frobenius {R : Type*} [CommRing R] (p : ℕ) [Fact p.Prime] [CharP R p] (x y : R) :
    (x + y) ^ p = x ^ p + y ^ p := by sorry
-- ---
theorem char_field {F : Type*} [Field F] : ringChar F = 0 ∨ (ringChar F).Prime := by sorry
-- ---
theorem finite_field_card {F : Type*} [Field F] [Fintype F] :
    ∃ p n : ℕ, p.Prime ∧ 0 < n ∧ Fintype.card F = p ^ n := by sorry
-- ---
theorem subring_center {R : Type*} [Ring R] (x : R) :
    x ∈ Subring.center R ↔ ∀ y, y * x = x * y := by sorry
-- ---
theorem subring_inter {R : Type*} [Ring R] (S T : Subring R) (x : R) (hx : x ∈ S ⊓ T) : x ∈ S := by sorry
-- ---
theorem subring_closure {R : Type*} [Ring R] (s : Set R) (S : Subring R) (h : s ⊆ S) :
    Subring.closure s ≤ S := by sorry
-- ---
theorem range_subring {R S : Type*} [Ring R] [Ring S] (f : R →+* S) (y : S) :
    y ∈ f.range ↔ ∃ x, f x = y := by sorry
-- ---
theorem idempotent_split {R : Type*} [CommRing R] (e : R) (he : IsIdempotentElem e) :
    IsIdempotentElem (1 - e) ∧ e * (1 - e) = 0 := by sorry
-- ---
theorem unit_ideal {R : Type*} [CommRing R] (I : Ideal R) (u : Rˣ) (h : (u : R) ∈ I) : I = ⊤ := by sorry
-- ---
theorem field_ideals {K : Type*} [Field K] (I : Ideal K) : I = ⊥ ∨ I = ⊤ := by sorry
-- ---
theorem field_hom_injective {K R : Type*} [Field K] [Ring R] [Nontrivial R] (f : K →+* R) :
    Function.Injective f := by sorry
-- ---
theorem no_hom : IsEmpty (ℚ →+* ℤ) := by sorry
-- ---
theorem int_hom_unique {R : Type*} [Ring R] (f g : ℤ →+* R) : f = g := by sorry
-- ---
theorem not_iso : IsEmpty (ℤ × ℤ ≃+* ℤ) := by sorry
-- ---
theorem span_gcd (a b : ℤ) : Ideal.span {a, b} = Ideal.span {(Int.gcd a b : ℤ)} := by sorry
-- ---
theorem int_prime_ideal (n : ℕ) (hn : n ≠ 0) :
    (Ideal.span {(n : ℤ)}).IsPrime ↔ n.Prime := by sorry
-- ---
theorem t (n : ℕ) : Nonempty (ℤ ⧸ Ideal.span {(n : ℤ)} ≃+* ZMod n) := by sorry
-- ---
theorem crt (m n : ℕ) (h : m.Coprime n) : Nonempty (ZMod (m * n) ≃+* ZMod m × ZMod n) := by sorry
-- ---
theorem mk_eq {R : Type*} [CommRing R] (I : Ideal R) (a b : R) :
    Ideal.Quotient.mk I a = Ideal.Quotient.mk I b ↔ a - b ∈ I := by sorry
-- ---
open Quaternion in
theorem quaternion_noncomm : ∃ a b : ℍ[ℝ], a * b ≠ b * a := by sorry
-- ---
theorem primary_radical {R : Type*} [CommRing R] (Q : Ideal R) (hQ : Q.IsPrimary) :
    Q.radical.IsPrime := by sorry
-- ---
theorem map_le_comap {R S : Type*} [CommRing R] [CommRing S] (f : R →+* S) (I : Ideal R) (J : Ideal S) :
    I.map f ≤ J ↔ I ≤ J.comap f := by sorry
-- ---
theorem reduced_domain {R : Type*} [CommRing R] [IsReduced R] (x : R) (n : ℕ) (h : x ^ n = 0) :
    x = 0 := by sorry
-- ---
theorem union_ideals {R : Type*} [CommRing R] (I J K : Ideal R) (h : (I : Set R) ⊆ J ∪ K) :
    I ≤ J ∨ I ≤ K := by sorry
-- ---
theorem fraction_field {R K : Type*} [CommRing R] [IsDomain R] [Field K] [Algebra R K]
    [IsFractionRing R K] (x : K) : ∃ a b : R, b ≠ 0 ∧ x = algebraMap R K a / algebraMap R K b := by sorry
-- ---
theorem fraction_ring {R : Type*} [CommRing R] [IsDomain R] (x : FractionRing R) (hx : x ≠ 0) :
    x * x⁻¹ = 1 := by sorry
-- ---
theorem localization_units {R : Type*} [CommRing R] (S : Submonoid R) (s : S) :
    IsUnit (algebraMap R (Localization S) s) := by sorry
-- ---
theorem localization_prime {R : Type*} [CommRing R] (P : Ideal R) [P.IsPrime] :
    IsLocalRing (Localization.AtPrime P) := by sorry
