open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r1 {R : Type*} [CommRing R] (I : Ideal R) : I.IsMaximal ↔ IsField (R ⧸ I) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r2 {R : Type*} [CommRing R] [IsDomain R] [IsPrincipalIdealRing R] (P : Ideal R) (hP : P ≠ ⊥) (h : P.IsPrime) : P.IsMaximal := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r3 : UniqueFactorizationMonoid ℤ[X] := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r4 : Irreducible (X ^ 4 + 1 : ℚ[X]) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r5 : ¬ Irreducible (X ^ 4 + 1 : (ZMod 2)[X]) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r7 : IsPrincipalIdealRing GaussianInt := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r8 : Irreducible (⟨1, 1⟩ : GaussianInt) ∧ Prime (3 : GaussianInt) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r9 : ¬ UniqueFactorizationMonoid (ℤ√(-5)) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r10 (x : ℤ√2) : IsUnit x ↔ x.norm = 1 ∨ x.norm = -1 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r11 (F : Type*) [Field F] (p : F[X]) (hp : Irreducible p) : IsField (AdjoinRoot p) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r12 : minpoly ℚ (Real.sqrt 2 + Real.sqrt 3) = X ^ 4 - 10 * X ^ 2 + 1 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r13 (K L : Type*) [Field K] [Field L] [Algebra K L] [FiniteDimensional K L] [IsGalois K L] : Nat.card (L ≃ₐ[K] L) = Module.finrank K L := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r14 (K L : Type*) [Field K] [Field L] [Algebra K L] [FiniteDimensional K L] [IsGalois K L] : Nonempty (IntermediateField K L ≃o (Subgroup (L ≃ₐ[K] L))ᵒᵈ) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r15 : Module.finrank ℚ (IntermediateField.adjoin ℚ {(2 : ℝ) ^ (1 / 3 : ℝ)}) = 3 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

open IntermediateField in
theorem att_r16 (α : ℂ) (h : IsAlgebraic ℚ α) : FiniteDimensional ℚ ℚ⟮α⟯ := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r17 (p : ℚ[X]) : IsGalois ℚ p.SplittingField := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r18 (p : ℚ[X]) (hp : p = X ^ 5 - 4 * X + 2) : ¬ IsSolvable p.Gal := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r19 (F : Type*) [Field F] [Fintype F] : IsCyclic Fˣ := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r20 (F : Type*) [Field F] [IsAlgClosed F] (p : F[X]) (hp : p.degree ≠ 0) : ∃ x, p.eval x = 0 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r21 (R : Type*) [CommRing R] [IsNoetherianRing R] : IsNoetherianRing R[X] := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r22 (R : Type*) [Ring R] [IsArtinianRing R] : IsNoetherianRing R := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r23 (R : Type*) [CommRing R] (x : R) : x ∈ Ideal.jacobson (⊥ : Ideal R) ↔ ∀ y, IsUnit (1 - x * y) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r24 (R : Type*) [CommRing R] (x : R) : x ∈ nilradical R ↔ IsNilpotent x := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r25 (R : Type*) [CommRing R] (I : Ideal R) : I.radical = sInf {J : Ideal R | I ≤ J ∧ J.IsPrime} := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r26 (R : Type*) [CommRing R] [IsLocalRing R] : ∃! I : Ideal R, I.IsMaximal := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r27 (R : Type*) [CommRing R] (S : Submonoid R) [IsDomain R] (h0 : 0 ∉ S) : IsDomain (Localization S) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r28 (R : Type*) [CommRing R] (P : Ideal R) [P.IsPrime] : IsLocalRing (Localization.AtPrime P) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r29 (R : Type*) [CommRing R] (p : ℕ) [Fact p.Prime] [CharP R p] (a b : R) : (a + b) ^ p = a ^ p + b ^ p := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r30 (F : Type*) [Field F] (h : CharZero F) : ∃ f : ℚ →+* F, Injective f := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r31 (R S : Type*) [CommRing R] [CommRing S] [Algebra R S] (x y : S) (hx : IsIntegral R x) (hy : IsIntegral R y) : IsIntegral R (x * y) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r32 (K L M : Type*) [Field K] [Field L] [Field M] [Algebra K L] [Algebra L M] [Algebra K M] [IsScalarTower K L M] (h : Algebra.IsAlgebraic K L) (h' : Algebra.IsAlgebraic L M) : Algebra.IsAlgebraic K M := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r33 (n : ℕ) (hn : 0 < n) : Irreducible (cyclotomic n ℚ) ∧ (cyclotomic n ℤ).natDegree = Nat.totient n := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r34 (p : ℕ) [Fact p.Prime] (K : Type*) [Field K] [CharZero K] [IsCyclotomicExtension {p} ℚ K] : Module.finrank ℚ K = p - 1 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r35 (σ : Type*) (k : Type*) [Field k] [Finite σ] : IsNoetherianRing (MvPolynomial σ k) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r36 (k : Type*) [Field k] : ¬ (Ideal.span {MvPolynomial.X 0, MvPolynomial.X 1} : Ideal (MvPolynomial (Fin 2) k)).IsPrincipal := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r37 : (Ideal.span {(2 : ℤ[X]), X}).IsMaximal := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r38 (R : Type*) [CommRing R] (I J : Ideal R) (h : I ⊔ J = ⊤) : Nonempty (R ⧸ (I ⊓ J) ≃+* (R ⧸ I) × (R ⧸ J)) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r39 (R : Type*) [CommRing R] (I J : Ideal R) (h : IsCoprime I J) : I * J = I ⊓ J := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r40 (R : Type*) [Ring R] (h : ∀ x : R, x ^ 2 = x) : ∀ x y : R, x * y = y * x := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r41 (R : Type*) [Ring R] (e : R) (he : IsIdempotentElem e) : (1 - e) * e = 0 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r42 (R : Type*) [Ring R] [Nontrivial R] (h : ∀ x : R, x ≠ 0 → ∃ y, x * y = 1) : ∃ _ : DivisionRing R, True := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r43 (R : Type*) [Ring R] : IsSimpleRing (Matrix (Fin 2) (Fin 2) ℝ) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r44 (R : Type*) [CommRing R] (p q : R[X]) (hp : p.Monic) : ∃ d r, q = p * d + r ∧ r.degree < p.degree := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r45 (p : ℤ[X]) (hp : p.IsPrimitive) : Irreducible p ↔ Irreducible (p.map (Int.castRingHom ℚ)) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r46 (p : ℤ[X]) (q : ℕ) (hq : q.Prime) (h : p.IsEisensteinAt (Ideal.span {(q : ℤ)})) (hp : p.IsPrimitive) (hd : 0 < p.natDegree) : Irreducible p := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r47 (R : Type*) [EuclideanDomain R] : IsPrincipalIdealRing R := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r48 (R : Type*) [CommRing R] [IsDomain R] : ∃ K : Type _, ∃ (_ : Field K) (_ : Algebra R K), IsFractionRing R K := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r49 (R : Type*) [CommRing R] [IsDomain R] (x : FractionRing R) : ∃ a b : R, b ≠ 0 ∧ x = algebraMap R _ a / algebraMap R _ b := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r50 (f : ℝ →+* ℝ) : f = RingHom.id ℝ := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r51 (R S : Type*) [Ring R] [Ring S] (f : R →+* S) (hf : Surjective f) : Nonempty (R ⧸ RingHom.ker f ≃+* S) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r52 : Nonempty ((ℝ[X] ⧸ Ideal.span {(X ^ 2 + 1 : ℝ[X])}) ≃+* ℂ) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r53 (F : Type*) [Field F] (p : F[X]) (hp : p ≠ 0) : p.roots.card ≤ p.natDegree ∧ (p.rootSet F).ncard ≤ p.natDegree := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r54 (F : Type*) [Field F] (p : F[X]) : p.Separable ↔ IsCoprime p (derivative p) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r55 (F : Type*) [Field F] [Fintype F] : PerfectField F := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r56 (R : Type*) [CommRing R] [IsDomain R] [NormalizationMonoid R] [UniqueFactorizationMonoid R] (a : R) (ha : a ≠ 0) : Associated (UniqueFactorizationMonoid.normalizedFactors a).prod a := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r58 (K : Type*) [Field K] [NumberField K] : Finite (ClassGroup (NumberField.RingOfIntegers K)) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

open NumberField in
theorem att_r59 (K : Type*) [Field K] [NumberField K] (x : 𝓞 K) : IsIntegral ℤ x ∧ Algebra.norm ℤ x ≠ 37 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r60 (K L : Type*) [Field K] [Field L] [Algebra K L] [FiniteDimensional K L] [Algebra.IsSeparable K L] : ∃ α : L, IntermediateField.adjoin K {α} = ⊤ := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r61 (K L : Type*) [Field K] [Field L] [Algebra K L] [Normal K L] (f : K[X]) (hf : Irreducible f) (h : ∃ x : L, aeval x f = 0) : (f.map (algebraMap K L)).Splits := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r64 : IsAlgClosure ℚ (AlgebraicClosure ℚ) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r65 : Transcendental ℚ (Real.exp 1) ∧ Transcendental ℤ Real.pi := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r66 (R : Type*) [CommRing R] (x : R) (hx : IsNilpotent x) : IsUnit (1 + x) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r67 (R : Type*) [CommRing R] : (C (2 : R) : R[X]) = 2 ∧ (X : R[X]).natDegree ≤ 1 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r68 (R M : Type*) [CommRing R] [AddCommGroup M] [Module R M] (N : Submodule R M) [IsNoetherian R M] : N.FG := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r69 (R M : Type*) [Ring R] [AddCommGroup M] [Module R M] : IsSimpleModule R M ↔ ∃ I : Ideal R, I.IsMaximal ∧ Nonempty (M ≃ₗ[R] R ⧸ I) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r70 (R M : Type*) [CommRing R] [AddCommGroup M] [Module R M] (I : Ideal R) (h : I ≤ Ring.jacobson R) [Module.Finite R M] (hI : I • (⊤ : Submodule R M) = ⊤) : Subsingleton M := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r71 (R M : Type*) [CommRing R] [IsDomain R] [IsPrincipalIdealRing R] [AddCommGroup M] [Module R M] [Module.Finite R M] [NoZeroSMulDivisors R M] : Module.Free R M := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r72 (R M : Type*) [CommRing R] [IsDomain R] [AddCommGroup M] [Module R M] (x : M) : x ∈ Submodule.torsion R M ↔ ∃ a : R, a ≠ 0 ∧ a • x = 0 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r73 (R M N : Type*) [CommRing R] [AddCommGroup M] [AddCommGroup N] [Module R M] [Module R N] : Nonempty (TensorProduct R M N ≃ₗ[R] TensorProduct R N M) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r74 (R P : Type*) [Ring R] [AddCommGroup P] [Module R P] [Module.Free R P] : Module.Projective R P := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r75 (R A B : Type*) [CommRing R] [CommRing A] [Algebra R A] (S : Subalgebra R A) (x : A) : x ∈ Algebra.adjoin R {x} := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r76 (I : Ideal ℤ) (hI : I = Ideal.span {6, 10}) : I = Ideal.span {2} := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r78 (R : Type*) [CommRing R] (s : Finset (Ideal R)) (I : Ideal R) (hp : ∀ P ∈ s, P.IsPrime) (h : (I : Set R) ⊆ ⋃ P ∈ s, (P : Set R)) : ∃ P ∈ s, I ≤ P := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r79 : ringKrullDim ℤ = 1 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r80 (R : Type*) [CommRing R] : IsClosed (PrimeSpectrum.zeroLocus ({0} : Set R)) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r81 (x y : ZMod 7) (h : x ^ 2 + y ^ 2 = 0) : x = 0 ∧ y = 0 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r82 (R : Type*) [CommSemiring R] (f : PowerSeries R) (n : ℕ) : PowerSeries.coeff n (PowerSeries.X * f) = if n = 0 then 0 else PowerSeries.coeff (n - 1) f := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r84 (R : Type*) [CommRing R] [IsDomain R] (h : ∀ p : R, Irreducible p → Prime p) [WfDvdMonoid R] : UniqueFactorizationMonoid R := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

open Quaternion in
theorem att_r86 (q : ℍ[ℝ]) : q * star q = (‖q‖ ^ 2 : ℝ) := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r87 (F K : Type*) [Field F] [Field K] [Algebra F K] (S : Set K) (h : AlgebraicIndependent F ((↑) : S → K)) : True := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r88 (R : Type*) [CommRing R] (f : R[X]) (n : ℕ) : f.coeff n = f.reverse.coeff (f.natDegree - n) ∧ f.leadingCoeff = f.coeff f.natDegree := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r90 (f g : ℚ[X]) : f.resultant g = 0 ↔ ¬ IsCoprime f g := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r91 (n : ℕ) (σ : Type*) [Fintype σ] (R : Type*) [CommRing R] : (MvPolynomial.esymm σ R n).IsSymmetric ∧ (MvPolynomial.psum σ R n).IsHomogeneous n := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators

theorem att_r93 (n : ℕ) [NeZero n] (ζ : ℂˣ) (h : IsPrimitiveRoot ζ n) : ζ ∈ rootsOfUnity n ℂ ∧ primitiveRoots n ℂ ≠ ∅ := by sorry
