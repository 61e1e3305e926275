theorem g1 {G : Type*} [Group G] [Fintype G] (p : ℕ) [Fact p.Prime] (n : ℕ) (hG : Fintype.card G = p ^ n) (hn : 0 < n) :
  Nontrivial (Subgroup.center G) := by sorry
-- ---
theorem g2 {G : Type*} [Group G] [Finite G] {p n : ℕ} (hp : p.Prime) (h : Nat.card G = p ^ 2) : ∀ a b : G, a * b = b * a := by sorry
-- ---
theorem g3 {G : Type*} [Group G] [Fintype G] (hG : Fintype.card G = 15) : IsCyclic G := by sorry
-- ---
theorem g4 {G : Type*} [Group G] [Fintype G] (hG : Fintype.card G = 132) : ¬ IsSimpleGroup G := by sorry
-- ---
theorem g5 {G : Type*} [Group G] [Fintype G] (p : ℕ) [Fact p.Prime] : Fintype.card (Sylow p G) ≡ 1 [MOD p] := by sorry
-- ---
theorem g5' {G : Type*} [Group G] [Finite G] (p : ℕ) [Fact p.Prime] (P Q : Sylow p G) : ∃ g : G, g • P = Q := by sorry
-- ---
theorem g6 {G : Type*} [Group G] [Fintype G] {p : ℕ} [hp : Fact (Nat.Prime p)] (h : Nat.card (Sylow p G) = 1) (P : Sylow p G) : (P : Subgroup G).Normal := by sorry
-- ---
theorem g7 {G : Type*} [Group G] (H : Subgroup G) (hH : H.index = 2) : H.Normal := by sorry
-- ---
theorem g8 {G : Type*} [Group G] (N : Subgroup G) [N.Normal] (h : IsCyclic (G ⧸ N)) (hN : N ≤ Subgroup.center G) : ∀ x y : G, x * y = y * x := by sorry
-- ---
theorem g9 {G : Type*} [Group G] (a b : G) (h : Commute a b) (hc : Nat.Coprime (orderOf a) (orderOf b)) : orderOf (a * b) = orderOf a * orderOf b := by sorry
-- ---
theorem g10 {G H : Type*} [Group G] [Group H] (f : G →* H) : Nonempty (G ⧸ f.ker ≃* f.range) := by sorry
-- ---
theorem g11 : IsEmpty (Multiplicative (ZMod 8) ≃* DihedralGroup 4) := by sorry
-- ---
theorem g12 : ¬ Nonempty (DihedralGroup 4 ≃* QuaternionGroup 2) := by sorry
-- ---
theorem g13 (n : ℕ) [NeZero n] : Fintype.card (DihedralGroup n) = 2 * n := by sorry
-- ---
theorem g14 : IsSimpleGroup (alternatingGroup (Fin 5)) := by sorry
-- ---
theorem g15 (n : ℕ) (hn : 3 ≤ n) : Subgroup.center (Equiv.Perm (Fin n)) = ⊥ := by sorry
-- ---
open Equiv in
theorem g16 (n : ℕ) (σ : Perm (Fin n)) (h : σ.IsCycle) : orderOf σ = σ.support.card := by sorry
-- ---
theorem g17 (n : ℕ) (σ τ : Equiv.Perm (Fin n)) : IsConj σ τ ↔ σ.cycleType = τ.cycleType := by sorry
-- ---
theorem g18 (σ : Equiv.Perm (Fin 5)) (hσ : Equiv.Perm.sign σ = -1) : Even (orderOf σ) := by sorry
-- ---
theorem g19 (a : Fin 4) : Equiv.swap a 1 * Equiv.swap 1 a = (1 : Equiv.Perm (Fin 4)) := by sorry
-- ---
theorem g20 : (c[1, 2, 3] : Equiv.Perm (Fin 5)) ∈ alternatingGroup (Fin 5) := by sorry
-- ---
theorem g21 {G : Type*} [Group G] (H K : Subgroup G) (h : (H : Set G) ⊆ (K : Set G)) : H ⊓ K = H := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators Polynomial Matrix
theorem g22 {G : Type*} [Group G] [Fintype G] (H : Subgroup G) [Fintype H] : card H ∣ card G := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators
noncomputable section
theorem g23 {G : Type*} [Group G] {H : Subgroup G} (x : G) (hx : x ∈ normalizer H) : (fun h : G => x * h * x⁻¹) '' H = H := by sorry
-- ---
theorem g24 {G : Type*} [Group G] (S : Set G) (h : Subgroup.closure S = ⊤) (hc : ∀ x ∈ S, ∀ y ∈ S, x * y = y * x) : ∀ x y : G, x * y = y * x := by sorry
-- ---
theorem g25 {G : Type*} [Group G] (hG : Group.FG G) (H : Subgroup G) [H.FiniteIndex] : Group.FG H := by sorry
-- ---
theorem g26 {G : Type*} [CommGroup G] [Fintype G] (n : ℕ) (hn : n ∣ Fintype.card G) : ∃ H : Subgroup G, Nat.card H = n := by sorry
-- ---
theorem g27 {G : Type*} [Group G] [Finite G] (H K : Subgroup G) (hc : (Nat.card H).Coprime (Nat.card K)) : Disjoint H K := by sorry
-- ---
theorem g28 {G : Type*} [Group G] (x : G) : Nat.card (Subgroup.zpowers x) = orderOf x := by sorry
-- ---
theorem g29 {G : Type*} [Group G] [Fintype G] (x : G) : Fintype.card (Subgroup.zpowers x) = orderOf x := by sorry
-- ---
theorem g30 {G : Type*} [Group G] [DecidableEq G] [Fintype G] (x : G) : Fintype.card (ConjClasses G) ≤ Fintype.card G ∧ Nat.card (Subgroup.centralizer {x}) * Nat.card (conjugatesOf x) = Nat.card G := by sorry
-- ---
theorem g31 {G X : Type*} [Group G] [MulAction G X] (x : X) : Nonempty (MulAction.orbit G x ≃ G ⧸ MulAction.stabilizer G x) := by sorry
-- ---
theorem g32 {G : Type*} [Group G] : commutator G ≤ Subgroup.center G ↔ ∀ a b c : G, ⁅⁅a, b⁆, c⁆ = 1 := by sorry
-- ---
theorem g33 {G : Type*} [Group G] [Fintype G] (h : Fintype.card G < 60) : IsSolvable G := by sorry
-- ---
theorem g34 {G : Type*} [Group G] [Finite G] {p : ℕ} [Fact p.Prime] (h : IsPGroup p G) : Group.IsNilpotent G := by sorry
-- ---
theorem g35 : Nonempty (MulAut (Multiplicative (ZMod 7)) ≃* (ZMod 7)ˣ) := by sorry
-- ---
theorem g36 {G : Type*} [Group G] : Nonempty ((MulAut.conj : G →* MulAut G).range ≃* G ⧸ Subgroup.center G) := by sorry
-- ---
theorem g37 {G : Type*} [Group G] (H : Subgroup G) : H.Characteristic → H.Normal := by sorry
-- ---
theorem g38 {G : Type*} [Group G] (H : Subgroup G) (hn : H.relIndex ⊤ = 3) : H.normalCore ≤ H := by sorry
-- ---
theorem g39 {A B : Type*} [Group A] [Group B] (φ : B →* MulAut A) : Nat.card (A ⋊[φ] B) = Nat.card A * Nat.card B := by sorry
-- ---
theorem g40 : ¬ IsCyclic (Multiplicative ℚ) ∧ ¬ IsAddCyclic ℚ := by sorry
-- ---
theorem g42 {G : Type*} [Group G] (h : Monoid.IsTorsion G) : Monoid.exponent G = 0 ∨ 0 < Monoid.exponent G := by sorry
-- ---
theorem g43 {G : Type*} [Group G] (H K : Subgroup G) (hH : H.Normal) : (↑(H ⊔ K) : Set G) = {x | ∃ h ∈ H, ∃ k ∈ K, h * k = x} := by sorry
-- ---
open Pointwise in
theorem g44 {G : Type*} [Group G] (H K : Subgroup G) (hH : H.Normal) : ((H ⊔ K : Subgroup G) : Set G) = (H : Set G) * (K : Set G) := by sorry
-- ---
theorem g45 : Nonempty (Additive (rootsOfUnity 6 ℂ) ≃+ ZMod 6) := by sorry
-- ---
theorem g46 (n : ℕ) (hn : 0 < n) : IsCyclic (rootsOfUnity n ℂ) ∧ Nat.card (rootsOfUnity n ℂ) = n := by sorry
-- ---
theorem g47 (F : Type*) [Field F] (H : Subgroup Fˣ) [Finite H] : IsCyclic H := by sorry
-- ---
theorem g48 {G : Type*} [Group G] (f : G →* G) (hf : Function.Injective f) [Finite G] : Function.Surjective f := by sorry
-- ---
theorem g49 : ∃ f : Equiv.Perm (Fin 3) →* ℤˣ, Function.Surjective ⇑f := by sorry
-- ---
theorem g50 {α : Type*} : ∃ f : FreeGroup α →* Multiplicative ℤ, ∀ a, f (FreeGroup.of a) = Multiplicative.ofAdd 1 := by sorry
-- ---
theorem g51 {G : Type*} [Group G] [Fintype G] (H : Subgroup G) [DecidablePred (· ∈ H)] : Fintype.card G = Fintype.card (G ⧸ H) * Fintype.card H := by sorry
-- ---
theorem g52 {G : Type*} [Group G] [Finite G] (H : Subgroup G) : Finite (G ⧸ H) ∧ Finite H := by exact ⟨inferInstance, inferInstance⟩
-- ---
theorem g53 {G : Type*} [Group G] : Nonempty (Abelianization G ≃* G ⧸ commutator G) := by sorry
-- ---
theorem g54 {G : Type*} [Group G] (A : Type*) [AddCommGroup A] [DistribMulAction G A] (g : G) (a b : A) : g • (a + b) = g • a + g • b := by sorry
-- ---
theorem g55 {G X : Type*} [Group G] [MulAction G X] [MulAction.IsPretransitive G X] [Fintype X] [Fintype G] : Fintype.card X ∣ Fintype.card G := by sorry
-- ---
theorem g56 {G : Type*} [Group G] [Fintype G] (hG : Odd (Fintype.card G)) : ∀ x : G, ∃! y, y ^ 2 = x := by sorry
-- ---
theorem g57 {G : Type*} [Group G] (φ : G ≃* G) (hφ : ∀ x, φ x = x → x = 1) (h2 : ∀ x, φ (φ x) = x) [Finite G] : ∀ x, φ x = x⁻¹ := by sorry
-- ---
open Polynomial
theorem r1 : Irreducible (X ^ 4 + 1 : ℤ[X]) := by sorry
-- ---
open Polynomial in
theorem r2 {R : Type*} [CommRing R] [IsDomain R] : IsPrincipalIdealRing R[X] ↔ IsField R := by sorry
-- ---
theorem r3 {R : Type*} [CommRing R] (a : R) : (Ideal.span {a} : Ideal R).IsMaximal ↔ IsField (R ⧸ Ideal.span {a}) := by sorry
-- ---
theorem r4 {R : Type*} [CommRing R] (I J : Ideal R) (h : I ⊔ J = ⊤) : I * J = I ⊓ J := by sorry
-- ---
theorem r5 {R : Type*} [CommRing R] [Fintype R] [IsDomain R] : IsField R := by sorry
-- ---
theorem r6 {R : Type*} [Ring R] (h : ∀ x : R, x ^ 3 = x) : ∀ x y : R, x * y = y * x := by sorry
-- ---
theorem r7 {R : Type*} [CommRing R] (x : R) : IsNilpotent x ↔ ∀ P : Ideal R, P.IsPrime → x ∈ P := by sorry
-- ---
theorem r8 {R : Type*} [CommRing R] : nilradical R ≤ Ideal.jacobson (⊥ : Ideal R) := by sorry
-- ---
theorem r9 {R : Type*} [CommRing R] [IsNoetherianRing R] (f : R →+* R) (hf : Function.Surjective f) : Function.Injective f := by sorry
-- ---
theorem r10 {R : Type*} [CommRing R] (I : Ideal R) : I.IsPrime ↔ IsDomain (R ⧸ I) := by sorry
-- ---
theorem r11 (R : Type*) [CommRing R] [IsArtinianRing R] (P : Ideal R) [P.IsPrime] : P.IsMaximal := by sorry
-- ---
theorem r12 : ∃ x : GaussianInt, Zsqrtd.norm x = 13 := by sorry
-- ---
theorem r13 (p : ℕ) [Fact p.Prime] : Irreducible (p : GaussianInt) ↔ p % 4 = 3 := by sorry
-- ---
theorem r14 : ¬ UniqueFactorizationMonoid (ℤ√(-5)) := by sorry
-- ---
theorem r15 : Irreducible (⟨1, 1⟩ : ℤ√(-5)) := by sorry
-- ---
theorem r16 (R : Type*) [EuclideanDomain R] : IsPrincipalIdealRing R := by sorry
-- ---
theorem r17 (a b : ℤ) (hb : b ≠ 0) : EuclideanDomain.gcd a b ∣ a ∧ a % b < |b| := by sorry
-- ---
theorem r18 (R : Type*) [CommRing R] (p : ℕ) [Fact p.Prime] [CharP R p] (x y : R) : (x + y) ^ p = x ^ p + y ^ p := by sorry
-- ---
theorem r19 (p : ℕ) [Fact p.Prime] (K : Type*) [Field K] [CharP K p] [Fintype K] : Function.Bijective (frobenius K p) := by sorry
-- ---
theorem r20 (R : Type*) [Ring R] : IsSimpleRing (Matrix (Fin 3) (Fin 3) ℝ) := by sorry
-- ---
theorem r21 (R : Type*) [Ring R] (n : ℕ) : Nonempty ((Matrix (Fin n) (Fin n) R)ᵐᵒᵖ ≃+* Matrix (Fin n) (Fin n) Rᵐᵒᵖ) := by sorry
-- ---
open Polynomial in
theorem r22 (p : ℤ[X]) (hp : p.IsPrimitive) : Irreducible p ↔ Irreducible (p.map (Int.castRingHom ℚ)) := by sorry
-- ---
open Polynomial in
theorem r23 (p q : ℤ[X]) : (p * q).content = p.content * q.content := by sorry
-- ---
open Polynomial in
theorem r24 : Nonempty ((ℝ[X] ⧸ Ideal.span {(X ^ 2 + 1 : ℝ[X])}) ≃+* ℂ) := by sorry
-- ---
theorem r25 (σ : Type*) [Finite σ] (k : Type*) [Field k] : IsNoetherianRing (MvPolynomial σ k) := by sorry
-- ---
theorem r26 : ¬ (Ideal.span {MvPolynomial.X 0, MvPolynomial.X 1} : Ideal (MvPolynomial (Fin 2) ℚ)).IsPrincipal := by sorry
-- ---
theorem r27 : ¬ Submodule.IsPrincipal (Ideal.span {2, Polynomial.X} : Ideal (Polynomial ℤ)) := by sorry
-- ---
theorem r28 {R S : Type*} [CommRing R] [CommRing S] (f : R →+* S) (P : Ideal S) (hP : P.IsPrime) : (P.comap f).IsPrime ∧ RingHom.ker f ≤ P.comap f := by sorry
-- ---
theorem r29 (m n : ℕ) (h : m.Coprime n) : Nonempty (ZMod (m * n) ≃+* ZMod m × ZMod n) := by sorry
-- ---
theorem r30 (R : Type*) [CommRing R] [IsLocalRing R] (a : R) : IsUnit a ∨ IsUnit (1 - a) := by sorry
-- ---
theorem r31 (R : Type*) [Ring R] (e : R) (he : IsIdempotentElem e) : (1 - e) * e = 0 := by sorry
-- ---
theorem r32 (R : Type*) [CommRing R] (x : R) (h : x ∈ nonZeroDivisors R) [Finite R] : IsUnit x := by sorry
-- ---
theorem r33 (R K : Type*) [CommRing R] [IsDomain R] [Field K] [Algebra R K] [IsFractionRing R K] [IsIntegrallyClosed R] (x : K) (hx : IsIntegral R x) : ∃ y : R, algebraMap R K y = x := by sorry
-- ---
theorem r34 (R : Type*) [CommRing R] [IsDomain R] [Module R R] : Nontrivial (FractionRing R) := by sorry
-- ---
theorem r35 (R : Type*) [DivisionRing R] [Finite R] (a b : R) : a * b = b * a := by sorry
-- ---
theorem r36 : ∃ (a b : Quaternion ℝ), a * b ≠ b * a := by sorry
-- ---
open Quaternion in
theorem r37 (q : ℍ[ℝ]) (hq : q ≠ 0) : ∃ p : ℍ[ℝ], p * q = 1 := by sorry
-- ---
theorem r38 (R : Type*) [CommRing R] (s : Set R) (I : Ideal R) (h : I.FG) : I.radical = sInf {P : Ideal R | I ≤ P ∧ P.IsPrime} := by sorry
-- ---
theorem r39 (R : Type*) [CommRing R] (S : Subring R) (x : R) : x ∈ Subring.closure (S ∪ {x} : Set R) := by sorry
-- ---
theorem r40 (R : Type*) [CommSemiring R] (I J K : Ideal R) : I * (J ⊔ K) = I * J ⊔ I * K := by sorry
-- ---
theorem f1 : (minpoly ℚ (Real.sqrt 2 + Real.sqrt 3)).natDegree = 4 := by sorry
-- ---
open IntermediateField in
theorem f2 : Module.finrank ℚ ℚ⟮Real.sqrt 2⟯ = 2 := by sorry
-- ---
theorem f3 : Module.finrank ℚ (IntermediateField.adjoin ℚ {Real.sqrt 2, Real.sqrt 3}) = 4 := by sorry
-- ---
theorem f4 (F : Type*) [Field F] [Fintype F] : IsCyclic Fˣ := by sorry
-- ---
theorem f5 (p n : ℕ) [Fact p.Prime] (hn : n ≠ 0) : Nat.card (GaloisField p n) = p ^ n := by sorry
-- ---
theorem f6 (F K : Type*) [Field F] [Field K] [Algebra F K] [FiniteDimensional F K] [IsGalois F K] : Nat.card (K ≃ₐ[F] K) = Module.finrank F K := by sorry
-- ---
theorem f7 (F K : Type*) [Field F] [Field K] [Algebra F K] [FiniteDimensional F K] [IsGalois F K] (H : Subgroup (K ≃ₐ[F] K)) : (IntermediateField.fixedField H).fixingSubgroup = H := by sorry
-- ---
open Polynomial in
theorem f8 (F : Type*) [Field F] (p : F[X]) (hp : p.Separable) : IsGalois F p.SplittingField := by sorry
-- ---
open Polynomial in
theorem f9 : Nonempty ((X ^ 3 - 2 : ℚ[X]).Gal ≃* Equiv.Perm (Fin 3)) := by sorry
-- ---
theorem f10 (n : ℕ) (hn : 0 < n) : (Polynomial.cyclotomic n ℚ).natDegree = n.totient ∧ Irreducible (Polynomial.cyclotomic n ℤ) := by sorry
-- ---
theorem f11 (n : ℕ) (ζ : ℂ) (h : IsPrimitiveRoot ζ n) (hn : 1 < n) : ∑ i ∈ Finset.range n, ζ ^ i = 0 := by sorry
-- ---
theorem f12 : IsAlgClosed ℂ := by sorry
-- ---
theorem f12' : IsAlgClosed ℂ := inferInstance
-- ---
theorem f13 (K : Type*) [Field K] [Algebra ℚ K] (h : Algebra.IsAlgebraic ℚ K) : Countable K := by sorry
-- ---
theorem f14 : Transcendental ℚ Real.pi → ¬ IsAlgebraic ℚ (Real.pi ^ 2) := by sorry
-- ---
theorem f15 (F K : Type*) [Field F] [Field K] [Algebra F K] (a : K) (ha : IsIntegral F a) (hd : Odd (minpoly F a).natDegree) : IntermediateField.adjoin F {a ^ 2} = IntermediateField.adjoin F {a} := by sorry
-- ---
open Polynomial in
theorem f16 (K L : Type*) [Field K] [Field L] [Algebra K L] (f : K[X]) : (f.map (algebraMap K L)).Splits → f.degree = (f.aroots L).card := by sorry
-- ---
theorem f17 (K : Type*) [Field K] [NumberField K] : Module.Free ℤ (NumberField.RingOfIntegers K) := by sorry
-- ---
open NumberField in
theorem f18 (K : Type*) [Field K] [NumberField K] (x : 𝓞 K) : IsUnit x ↔ |Algebra.norm ℤ x| = 1 := by sorry
-- ---
theorem f19 (K L : Type*) [Field K] [Field L] [Algebra K L] [FiniteDimensional K L] (x : L) : Algebra.trace K L x = 0 ∨ Algebra.norm K x ≠ 0 ∨ x = 0 := by sorry
-- ---
theorem f20 (p : ℕ) [Fact p.Prime] (K : Type*) [Field K] [Algebra (ZMod p) K] [Finite K] : IsGalois (ZMod p) K := by sorry
-- ---
theorem f21 : Algebra.adjoin ℝ {Complex.I} = ⊤ := by sorry
-- ---
theorem f22 (F E : Type*) [Field F] [Field E] [Algebra F E] (K : IntermediateField F E) [FiniteDimensional F E] : Module.finrank F K * Module.finrank K E = Module.finrank F E := by sorry
-- ---
theorem f23 (F E : Type*) [Field F] [Field E] [Algebra F E] (K L : IntermediateField F E) : K ⊔ L = ⊤ → K ⊓ L = ⊥ → True := by sorry
-- ---
theorem f24 (F E : Type*) [Field F] [Field E] [Algebra F E] [Normal F E] [Algebra.IsSeparable F E] (x : E) : ∃ σ : E ≃ₐ[F] E, σ x = x := by sorry
-- ---
theorem f25 (F : Type*) [Field F] [CharZero F] (E : Type*) [Field E] [Algebra F E] [FiniteDimensional F E] : ∃ α : E, IntermediateField.adjoin F {α} = ⊤ := by sorry
-- ---
theorem f26 (K : Type*) [Field K] (σ : K ≃+* K) : ringChar K = 0 → ∀ q : ℚ, σ (q : K) = q := by sorry
-- ---
theorem f27 (F : Type*) [Field F] : Nonempty (AlgebraicClosure F →ₐ[F] AlgebraicClosure F) := by sorry
-- ---
theorem f28 (α β : ℂ) (hα : IsAlgebraic ℚ α) (hβ : IsIntegral ℤ β) : IsAlgebraic ℚ (α + β) := by sorry
-- ---
open Polynomial in
theorem f30 (a : ℚ) : (X ^ 2 - C 2 : ℚ[X]).IsRoot a → a ^ 2 = 2 := by sorry
-- ---
open Polynomial in
theorem f31 (p : ℤ[X]) (q : ℕ) [Fact q.Prime] (hp : p.Monic) (h : Irreducible (p.map (Int.castRingHom (ZMod q)))) : Irreducible p := by sorry
-- ---
open Polynomial in
theorem f32 (f : ℤ[X]) (P : Ideal ℤ) (h : f.IsEisensteinAt P) : True := by sorry
-- ---
open scoped Polynomial in
theorem f33 (p : ℕ) [Fact p.Prime] (a : ZMod p) (ha : a ≠ 0) : Irreducible (Polynomial.X ^ p - Polynomial.X - Polynomial.C a : (ZMod p)[X]) := by sorry
-- ---
theorem f34 (R : Type*) [CommRing R] (f g : Polynomial R) (hg : g.Monic) : f %ₘ g + g * (f /ₘ g) = f := by sorry
-- ---
open Polynomial in
theorem f36 (f : ℝ[X]) (h : ∀ x, 0 ≤ f.eval x) : ∃ g k : ℝ[X], f = g ^ 2 + k ^ 2 := by sorry
-- ---
open Polynomial in
theorem f37 (f : ℝ[X]) (hf : f.roots.Nodup) (n : ℕ) (h : f.natDegree = n) : (derivative f).roots.card + 1 ≥ f.roots.toFinset.card := by sorry
-- ---
open Polynomial in
theorem f38 : (∏ i ∈ Finset.range 5, (X - C (i : ℝ))).eval 2 = 0 := by sorry
-- ---
theorem l1 (A B : Matrix (Fin 2) (Fin 2) ℝ) : (A * B).det = A.det * B.det := by sorry
-- ---
open Matrix in
theorem l2 : !![1, 2; 3, 4] *ᵥ ![1, 1] = ![(3 : ℝ), 7] := by sorry
-- ---
open scoped Matrix in
theorem l3 {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (h : Aᵀ = -A) (hn : Odd n) : A.det = 0 := by sorry
-- ---
theorem l4 {n : Type*} [Fintype n] [DecidableEq n] (A : Matrix n n ℂ) (hA : A.IsHermitian) (i : n) : hA.eigenvalues i ∈ spectrum ℝ A := by sorry
-- ---
theorem l5 {n : ℕ} (A : Matrix (Fin n) (Fin n) ℂ) : A.trace = (A.charpoly.roots).sum := by sorry
-- ---
theorem l6 {n : ℕ} {K : Type*} [Field K] (A : Matrix (Fin n) (Fin n) K) : Polynomial.aeval A A.charpoly = 0 := by sorry
-- ---
theorem l7 {V : Type*} [AddCommGroup V] [Module ℂ V] [FiniteDimensional ℂ V] [Nontrivial V] (T : V →ₗ[ℂ] V) : ∃ μ : ℂ, Module.End.HasEigenvalue T μ := by sorry
-- ---
theorem l8 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (T : V →ₗ[K] V) (h : LinearMap.range (T ^ 2) = LinearMap.range T) : LinearMap.ker T ⊓ LinearMap.range T = ⊥ := by sorry
-- ---
theorem l9 {K V W : Type*} [Field K] [AddCommGroup V] [Module K V] [AddCommGroup W] [Module K W] [FiniteDimensional K V] (T : V →ₗ[K] W) : Module.finrank K T.range + Module.finrank K T.ker = Module.finrank K V := by sorry
-- ---
theorem l10 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] {n : ℕ} (v : Fin n → V) (h : LinearIndependent K v) (hd : Module.finrank K V = n) : Submodule.span K (Set.range v) = ⊤ := by sorry
-- ---
theorem l11 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (U W : Submodule K V) [FiniteDimensional K U] [FiniteDimensional K W] : Module.finrank K ↥(U ⊔ W) + Module.finrank K ↥(U ⊓ W) = Module.finrank K U + Module.finrank K W := by sorry
-- ---
theorem l12 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (P : V →ₗ[K] V) (hP : P ∘ₗ P = P) : IsCompl (LinearMap.ker P) (LinearMap.range P) := by sorry
-- ---
theorem l13 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (b : Module.Basis (Fin 3) K V) (T : Module.End K V) : (LinearMap.toMatrix b b T).det = LinearMap.det T := by sorry
-- ---
theorem l14 {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (hA : A.PosDef) : 0 < A.det := by sorry
-- ---
theorem l15 {n : ℕ} (U : Matrix.unitaryGroup (Fin n) ℂ) : ‖(U : Matrix (Fin n) (Fin n) ℂ).det‖ = 1 := by sorry
-- ---
theorem l16 {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (h : A ∈ Matrix.orthogonalGroup (Fin n) ℝ) : A.det = 1 ∨ A.det = -1 := by sorry
-- ---
open scoped MatrixGroups in
theorem l17 (p : ℕ) [Fact p.Prime] : Nat.card SL(2, ZMod p) = p * (p ^ 2 - 1) := by sorry
-- ---
open Matrix in
theorem l18 : Subgroup.center (SpecialLinearGroup (Fin 2) ℤ) ≠ ⊥ := by sorry
-- ---
theorem l19 (p : ℕ) [Fact p.Prime] : Fintype.card (GL (Fin 2) (ZMod p)) = (p ^ 2 - 1) * (p ^ 2 - p) := by sorry
-- ---
theorem l20 {n : ℕ} {K : Type*} [Field K] (A : Matrix (Fin n) (Fin n) K) (h : IsNilpotent A) : A ^ n = 0 ∧ A.trace = 0 := by sorry
-- ---
theorem l21 {m n : ℕ} (A : Matrix (Fin m) (Fin n) ℝ) : A.rank = A.transpose.rank := by sorry
-- ---
theorem l22 {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℂ) (h : A * B = B * A) (hA : A ≠ 0) (hn : 0 < n) : ∃ (v : Fin n → ℂ) (a b : ℂ), v ≠ 0 ∧ A.mulVec v = a • v ∧ B.mulVec v = b • v := by sorry
-- ---
theorem l23 (n : ℕ) (x : Fin n → ℝ) : (Matrix.vandermonde x).det = ∏ i, ∏ j ∈ Finset.Ioi i, (x j - x i) := by sorry
-- ---
theorem l24 {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (hA : IsUnit A.det) : A * A⁻¹ = 1 ∧ A.adjugate = A.det • A⁻¹ := by sorry
-- ---
theorem l25 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [FiniteDimensional ℝ V] (T : V →ₗ[ℝ] V) (hT : T.IsSymmetric) : ∃ b : OrthonormalBasis (Fin (Module.finrank ℝ V)) ℝ V, ∀ i, ∃ μ : ℝ, T (b i) = μ • b i := by sorry
-- ---
theorem l26 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (W : Submodule K V) : Module.finrank K (V ⧸ W) + Module.finrank K W = Module.finrank K V ∨ ¬ FiniteDimensional K V := by sorry
-- ---
theorem l27 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (T : Module.End K V) (μ : K) : T.eigenspace μ ≤ T.maxGenEigenspace μ := by sorry
-- ---
theorem l28 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (f : Module.Dual K V) (hf : f ≠ 0) : Module.finrank K (LinearMap.ker f) + 1 = Module.finrank K V := by sorry
-- ---
theorem l29 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (T : Module.End K V) [FiniteDimensional K V] : Squarefree (minpoly K T) → T.IsSemisimple := by sorry
-- ---
theorem l30 {ι K : Type*} [Field K] [DecidableEq ι] (V : ι → Type*) [∀ i, AddCommGroup (V i)] [∀ i, Module K (V i)] (x : DirectSum ι V) (i : ι) : x i = x i := by sorry
-- ---
open DirectSum in
theorem l31 {R M : Type*} [CommRing R] [IsDomain R] [IsPrincipalIdealRing R] [AddCommGroup M] [Module R M] [Module.Finite R M] : ∃ (n : ℕ) (ι : Type) (_ : Fintype ι) (p : ι → R) (_ : ∀ i, Irreducible (p i)) (e : ι → ℕ), Nonempty (M ≃ₗ[R] (Fin n →₀ R) × ⨁ i : ι, R ⧸ Submodule.span R {p i ^ e i}) := by sorry
-- ---
theorem l32 {K V ι : Type*} [Field K] [AddCommGroup V] [Module K V] [DecidableEq ι] (W : ι → Submodule K V) : DirectSum.IsInternal W ↔ iSupIndep W ∧ iSup W = ⊤ := by sorry
-- ---
theorem l33 (A : Matrix (Fin 2) (Fin 2) ℤ) : A ^ 2 - A.trace • A + A.det • 1 = 0 := by sorry
-- ---
open Matrix in
theorem l34 (u v w : Fin 3 → ℝ) : u ⬝ᵥ (v ×₃ w) = v ⬝ᵥ (w ×₃ u) := by sorry
-- ---
theorem l35 (A : Matrix (Fin 3) (Fin 3) ℚ) (h : A = !![2, 0, 0; 0, 3, 0; 0, 0, 5]) : A = Matrix.diagonal ![2, 3, 5] ∧ A.charpoly.natDegree = 3 ∧ (A.submatrix ![0, 1] ![0, 1]).det = 6 := by sorry
-- ---
theorem l36 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] : Nonempty (V ≃ₗ[K] Module.Dual K (Module.Dual K V)) := by sorry
-- ---
theorem l37 {V : Type*} [AddCommGroup V] [Module ℝ V] (B : LinearMap.BilinForm ℝ V) (hB : B.IsSymm) (hN : B.Nondegenerate) (v : V) (h : ∀ w, B v w = 0) : v = 0 := by sorry
-- ---
theorem l38 {V : Type*} [AddCommGroup V] [Module ℝ V] (Q : QuadraticForm ℝ V) (x : V) (a : ℝ) : Q (a • x) = a * a * Q x := by sorry
-- ---
open TensorProduct in
theorem l39 (m n : ℕ) : Nonempty (ZMod m ⊗[ℤ] ZMod n ≃ₗ[ℤ] ZMod (Nat.gcd m n)) := by sorry
-- ---
theorem l40 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (S : Set V) (h : LinearIndependent K ((↑) : S → V)) : LinearIndepOn K id S := by sorry
-- ---
theorem l41 {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (μ : ℝ) : Module.End.HasEigenvalue (Matrix.toLin' A) μ ↔ A.charpoly.IsRoot μ := by sorry
-- ---
theorem l42 {n : ℕ} (A : Matrix (Fin n) (Fin n) ℂ) : A.conjTranspose * A = 1 → ∀ i, ∑ j, ‖A i j‖ ^ 2 = 1 := by sorry
-- ---
theorem l43 (R M : Type*) [Ring R] [AddCommGroup M] [Module R M] [IsSimpleModule R M] (f : M →ₗ[R] M) : f = 0 ∨ Function.Bijective f := by sorry
-- ---
theorem l44 (R M N P : Type*) [CommRing R] [AddCommGroup M] [AddCommGroup N] [AddCommGroup P] [Module R M] [Module R N] [Module R P] (f : M →ₗ[R] N) (g : N →ₗ[R] P) (h : Function.Exact f g) : g ∘ₗ f = 0 := by sorry
-- ---
theorem l45 (R M : Type*) [CommRing R] [IsDomain R] [AddCommGroup M] [Module R M] [Module.Free R M] : Submodule.torsion R M = ⊥ := by sorry
-- ---
theorem l46 (R M : Type*) [CommRing R] [AddCommGroup M] [Module R M] [Module.Projective R M] : Module.Flat R M := by sorry
-- ---
theorem l47 (n : ℕ) (M : Matrix (Fin n) (Fin n) ℤ) (hM : ∀ i j, M i j = 1 ∨ M i j = -1) (hn : 2 ≤ n) : (2 : ℤ) ^ (n - 1) ∣ M.det := by sorry
-- ---
theorem l48 (A : Matrix (Fin 2) (Fin 2) ℝ) : (∃ B, B * A = 1) → IsUnit A ∧ Function.Injective A.mulVec := by sorry
-- ---
theorem l49 {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) : (A.map Real.exp).trace = ∑ i, Real.exp (A.diag i) ∧ (Matrix.of fun i j => A j i) = A.transpose := by sorry
-- ---
theorem l50 {R : Type*} [CommRing R] {n : ℕ} (P Q : Matrix (Fin n) (Fin n) R) (h : Matrix.fromBlocks P 0 0 Q = 1) : (Matrix.fromBlocks P 0 0 Q).det = P.det * Q.det := by sorry
-- ---
theorem n1 (p : ℕ) [Fact p.Prime] (hp : p ≠ 2) : legendreSym p (-1) = (-1) ^ (p / 2) := by sorry
-- ---
theorem n2 (p q : ℕ) [Fact p.Prime] [Fact q.Prime] (hp : p ≠ 2) (hq : q ≠ 2) (hpq : p ≠ q) : legendreSym q p * legendreSym p q = (-1) ^ (p / 2 * (q / 2)) := by sorry
-- ---
theorem n3 (n : ℕ) (hn : 1 < n) : n.Prime ↔ ((n - 1).factorial : ZMod n) = -1 := by sorry
-- ---
theorem n4 (a n : ℕ) (h : a.Coprime n) : a ^ n.totient ≡ 1 [MOD n] := by sorry
-- ---
open Nat in
theorem n5 (n : ℕ) : ∑ d ∈ divisors n, φ d = n := by sorry
-- ---
open ArithmeticFunction in
theorem n6 (n : ℕ) (hn : 1 < n) : ∑ d ∈ n.divisors, moebius d = 0 := by sorry
-- ---
open scoped ArithmeticFunction in
theorem n7 (n : ℕ) (h : n.Perfect) (he : Even n) : ∃ k, n = 2 ^ k * (2 ^ (k + 1) - 1) := by sorry
-- ---
theorem n8 : {p : ℕ | p.Prime ∧ p % 4 = 3}.Infinite := by sorry
-- ---
theorem n9 (p : ℕ) (hp : p.Prime) : (∃ a b : ℤ, a ^ 2 + b ^ 2 = p) ↔ p = 2 ∨ p ≡ 1 [MOD 4] := by sorry
-- ---
theorem n10 (x y z : ℤ) (h : x ^ 4 + y ^ 4 = z ^ 2) : x * y = 0 := by sorry
-- ---
theorem n11 (n : ℕ) : (Nat.choose (2 * n) n : ℤ) = ∑ i ∈ Finset.range (n + 1), (n.choose i) ^ 2 := by sorry
-- ---
theorem n12 (p k : ℕ) (hp : Nat.Prime p) (hk : 0 < k) (hkp : k < p) : p ∣ p.choose k := by sorry
-- ---
theorem n13 (n : ℕ) (hn : n > 0) : padicValNat 2 (n.factorial) = n - (Nat.digits 2 n).sum := by sorry
-- ---
theorem n14 (a b : ℤ) : IsCoprime a b ↔ Int.gcd a b = 1 := by sorry
-- ---
theorem n15 (a b c : ℤ) (h : (Int.gcd a b : ℤ) ∣ c) : ∃ x y, a * x + b * y = c := by sorry
-- ---
theorem n16 (a b : ℤ) : GCDMonoid.gcd a b = gcd a b ∧ normalize a = |a| := by sorry
-- ---
theorem n17 (p : ℕ) [Fact p.Prime] (a : (ZMod p)ˣ) : a ^ (p - 1) = 1 := by sorry
-- ---
theorem n18 (p : ℕ) [hp : Fact p.Prime] (hp2 : p ≠ 2) : IsSquare (2 : ZMod p) ↔ p % 8 = 1 ∨ p % 8 = 7 := by sorry
-- ---
theorem n19 (n : ℕ) : (n : ℤ) ^ 7 ≡ n [ZMOD 42] := by sorry
-- ---
theorem n20 (n : ℕ) (h : 0 < n) : ∃ m : ℕ, ∀ i ∈ Finset.Icc 1 n, ¬ (m + i).Prime := by sorry
-- ---
theorem n21 (p n : ℕ) [Fact p.Prime] (hp : Odd p) : IsCyclic (ZMod (p ^ n))ˣ := by sorry
-- ---
theorem n22 (n : ℕ) : Nat.fib (n + 2) = ∑ i ∈ Finset.range (n + 1), Nat.choose (n - i) i ∧ Nat.gcd (Nat.fib n) (Nat.fib (n + 1)) = 1 := by sorry
-- ---
theorem n23 (n : ℕ) (h : 2 ≤ n) : ¬ ∃ k : ℕ, (∑ i ∈ Finset.Icc 1 n, (1 : ℚ) / i) = k := by sorry
-- ---
theorem n24 (n : ℕ) (hn : 0 < n) : ∏ p ∈ n.primeFactors, p ^ n.factorization p = n ∧ (n.primeFactorsList).prod = n := by sorry
-- ---
theorem n25 (a b n : ℕ) (ha : Squarefree a) : emultiplicity 2 (a ^ n) ≤ n := by sorry
-- ---
theorem n26 (d : ℤ) (hd : 0 < d) (h : ¬ IsSquare d) : ∃ x y : ℤ, x ^ 2 - d * y ^ 2 = 1 ∧ y ≠ 0 := by sorry
-- ---
theorem n29 (a b : ℕ) (h : jacobiSym a b = -1) : ¬ IsSquare (a : ZMod b) := by sorry
-- ---
theorem n31 (p : ℕ) [Fact p.Prime] (a b : ZMod p) (hb : b ≠ 0) : a / b * b = a ∧ b⁻¹ ≠ 0 := by sorry
-- ---
theorem n32 (a : ℕ) (b : ℕ) (h : a * b ∣ a ^ 2 + b ^ 2 + 1) : (a ^ 2 + b ^ 2 + 1) / (a * b) = 3 := by sorry
-- ---
open Finset in
theorem n33' (S : Finset ℕ) (hS : S ⊆ Finset.Icc 1 100) (hc : #S = 51) : ∃ a ∈ S, ∃ b ∈ S, a ≠ b ∧ a ∣ b := by sorry
-- ---
theorem n34 (n : ℕ) (𝒜 : Finset (Finset (Fin n))) (h : IsAntichain (· ⊆ ·) (𝒜 : Set (Finset (Fin n)))) : 𝒜.card ≤ n.choose (n / 2) := by sorry
-- ---
theorem n35 (n : ℕ) : Fintype.card {σ : Equiv.Perm (Fin n) // ∀ i, σ i ≠ i} = numDerangements n := by sorry
-- ---
theorem n36 {α : Type*} [Fintype α] [DecidableEq α] (s : Finset α) (k : ℕ) : (s.powersetCard k).card = s.card.choose k := by sorry
-- ---
theorem n37 (n : ℕ) : ∑ p ∈ Finset.antidiagonal n, p.1 * p.2 = (n ^ 3 - n) / 6 := by sorry
-- ---
theorem n39 (f : ℕ → ℕ) (hf : StrictMono f) (h2 : f 2 = 2) (hm : ∀ m n, Nat.Coprime m n → f (m * n) = f m * f n) : f = id := by sorry
-- ---
theorem n40 (f : ℚ → ℚ) (h : ∀ x y, f (x + y) = f x + f y) : ∃ c, ∀ x, f x = c * x := by sorry
-- ---
theorem n41 (a : ℕ → ℤ) (h0 : a 0 = 1) (h : ∀ n, a (n + 1) = 3 * a n + 2) : ∀ n, a n % 2 = 1 := by sorry
-- ---
theorem n42 (n : ℕ) (hn : Odd n) : (n : ZMod 8) ^ 2 = 1 := by sorry
-- ---
theorem n43 : IsLeast {n : ℕ | 0 < n ∧ ∀ m ∈ Finset.Icc 1 10, m ∣ n} 2520 := by sorry
-- ---
theorem n44 (n : ℕ) : (n.digits 10).sum ≡ n [MOD 9] ∧ Nat.ofDigits 10 (Nat.digits 10 n) = n := by sorry
-- ---
theorem n45 (x : ℝ) (hx : Irrational x) : ∃ᶠ q : ℚ in Filter.cofinite, |x - q| < 1 / (q.den : ℝ) ^ 2 := by sorry
-- ---
theorem n46 : ∃ (a b : ℝ), Irrational a ∧ Irrational b ∧ ¬ Irrational (a ^ b) := by sorry
-- ---
theorem n48 (n : ℕ+) (m : ℕ+) : (n : ℕ) ∣ m → Nat.lcm n m = m := by sorry
-- ---
theorem n49 (p : Nat.Primes) : (p : ℕ).minFac = p ∧ 2 ≤ (p : ℕ) := by sorry
-- ---
theorem n50 (n : ℕ) (hn : n ≠ 0) : (ArithmeticFunction.sigma 1) n = ∑ d ∈ n.divisors, d ∧ ArithmeticFunction.sigma 0 n = n.divisors.card := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd
open scoped BigOperators
noncomputable section
theorem a1 {G : Type*} [Group G] (n : ℕ) (h : ∀ a b : G, (a * b) ^ n = a ^ n * b ^ n) : ∀ x y : G, x * y * x⁻¹ * y⁻¹ = ⁅x, y⁆ := by sorry
-- ---
open Fintype Set Real Ideal Polynomial
open scoped BigOperators
theorem a2 {R : Type*} [CommRing R] {n : ℕ} {I : Ideal R} (h : IsPrime I) : IsDomain (R ⧸ I) := by sorry
-- ---
open Fintype Subgroup Set Polynomial Ideal
open scoped BigOperators
theorem a3 {p q r : ℕ} (hpq : p < q) (hqr : q < r) (hp : p.Prime) (hq : q.Prime) (hr : r.Prime) {G : Type*} [Group G] [Fintype G] (hG : card G = p * q * r) : Nonempty (Sylow r G) ∧ ¬ IsSimpleGroup G := by sorry
-- ---
theorem a4 {G : Type*} [Group G] [Fintype G] (hG2 : Even (Fintype.card G)) : ∃ (a : G), a ≠ 1 ∧ a = a⁻¹ := by sorry
-- ---
theorem a5 (F : Type*) [Field F] [Infinite F] (n : ℕ) (p : MvPolynomial (Fin n) F) (h : ∀ x : Fin n → F, MvPolynomial.eval x p = 0) : p = 0 := by sorry
-- ---
theorem a6 {R : Type*} [Ring R] (h : ∀ a b : R, a * b = 0 → a = 0 ∨ b = 0) (x : R) : x ^ 2 = x → x = 0 ∨ x = 1 := by sorry
-- ---
theorem a8 {G : Type*} [Group G] (A : Subgroup G) [A.Normal] (b : G) (h : b ∉ A) : A ⊓ (Subgroup.zpowers b) ≠ ⊤ := by sorry
-- ---
theorem a9 {G : Type*} [Group G] (φ : G → G) (hφ : φ = fun x => x⁻¹) : (∀ x y, φ (x * y) = φ x * φ y) ↔ ∀ a b : G, a * b = b * a := by sorry
-- ---
theorem a11 : IsEmpty (ℤ ≃+* ℚ) ∧ IsEmpty ((ℤ × ℤ) ≃+ ℤ) := by sorry
-- ---
theorem a12 {R : Type*} [CommRing R] {I J : Ideal R} (h : ∀ a ∈ I, ∀ b ∈ J, a + b ∈ I ⊔ J) (P : Ideal R) [hP : P.IsPrime] : I * J ≤ P → I ≤ P ∨ J ≤ P := by sorry
-- ---
open Polynomial Ideal in
theorem a13 {F : Type*} [Field F] (f : F[X]) : IsField (F[X] ⧸ span {f}) ↔ Irreducible f := by sorry
-- ---
open Polynomial in
theorem a14 : ∀ f : ℤ[X], f.natDegree = 4 → f = X ^ 4 + 4 * X ^ 3 + 6 * X ^ 2 + 2 * X + 1 → Irreducible f := by sorry
-- ---
open Polynomial in
theorem a15 (p : ℕ) (hp : Nat.Prime p) (hp1 : Odd p) : Irreducible (∑ i ∈ Finset.range p, X ^ i : Polynomial ℚ) := by sorry
-- ---
theorem a16 : Ideal.IsMaximal (Ideal.span {((0 : Fin 2 → ℤ))} : Ideal (Fin 2 → ℤ)) → False := by sorry
-- ---
theorem a18 (V : Type*) [AddCommGroup V] [Module ℝ V] (S T : Submodule ℝ V) : (S : Set V) ∪ (T : Set V) = ⊤ → S = ⊤ ∨ T = ⊤ := by sorry
-- ---
theorem a19 {F V : Type*} [Field F] [AddCommGroup V] [Module F V] (a : F) (v : V) : a • v = 0 ↔ a = 0 ∨ v = 0 := by sorry
-- ---
theorem a20 : ∃ U : Set (ℝ × ℝ), (∀ u v : ℝ × ℝ, u ∈ U → v ∈ U → u + v ∈ U) ∧ ∀ U' : Submodule ℝ (ℝ × ℝ), U ≠ ↑U' := by sorry
-- ---
theorem a21 {F V : Type*} [Field F] [AddCommGroup V] [Module F V] [FiniteDimensional F V] (S T : Module.End F V) : (S * T).Eigenvalues = (T * S).Eigenvalues := by sorry
-- ---
theorem a22 {F V : Type*} [Field F] [AddCommGroup V] [Module F V] {n : ℕ} (v : Fin n → V) (L : V →ₗ[F] V) (hL : Function.Injective L) (hv : LinearIndependent F v) : LinearIndependent F (fun i : Fin n => L (v i)) ∧ LinearIndependent F (L ∘ v) := by sorry
-- ---
theorem a23 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] (T : V →ₗ[ℂ] V) [FiniteDimensional ℂ V] (hT : T * (LinearMap.adjoint T) = LinearMap.adjoint T * T) : LinearMap.range T = LinearMap.range (LinearMap.adjoint T) := by sorry
-- ---
theorem a24 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [FiniteDimensional ℂ V] (T : Module.End ℂ V) (hT : IsSelfAdjoint T) : IsStarNormal T := by sorry
-- ---
theorem a25 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] (u v : V) : inner ℂ u v = 0 ↔ ∀ a : ℂ, ‖u‖ ≤ ‖u + a • v‖ := by sorry
-- ---
theorem a26 (U : Submodule ℝ (EuclideanSpace ℝ (Fin 4))) : Module.finrank ℝ U + Module.finrank ℝ Uᗮ = 4 := by sorry
-- ---
theorem a27 (p : Fin 3 → Polynomial ℝ) (h : ∀ j, (p j).eval 2 = 0) : ¬ LinearIndependent ℝ p := by sorry
-- ---
theorem a28 (p : Fin 3 → Polynomial.degreeLE ℝ 2) : True := by sorry
-- ---
open Polynomial in
theorem a29 (n : ℕ) : Module.finrank ℝ (degreeLT ℝ n) = n := by sorry
-- ---
theorem a30 (p : ℕ) [hp : Fact p.Prime] (a : ZMod p) : ∃ (x y : ZMod p), x ^ 2 + y ^ 2 = a := by sorry
-- ---
theorem a31 (p : ℕ) (hp : p.Prime) (a : ℤ) (ha : ¬ (p : ℤ) ∣ a) : a ^ (p - 1) ≡ 1 [ZMOD p] := by sorry
-- ---
theorem a32 (p : ℕ) [Fact p.Prime] (g : (ZMod p)ˣ) (hg : orderOf g = p - 1) : ∀ x, x ∈ Subgroup.zpowers g := by sorry
-- ---
theorem a33 (n : ℕ) : Int.ModEq 24 (n ^ 2) 1 ↔ (n.gcd 24 = 1) := by sorry
-- ---
theorem a34 (γ : GaussianInt) (hγ : Prime γ) : ∃! p : ℕ, p.Prime ∧ γ ∣ (p : GaussianInt) := by sorry
-- ---
theorem a35 (ζ : ℂ) (hζ : IsPrimitiveRoot ζ 3) : Algebra.adjoin ℤ {ζ} ≤ integralClosure ℤ ℂ := by sorry
-- ---
theorem a36 : (NumberField.RingOfIntegers ℚ) ≃+* ℤ → True := by sorry
-- ---
theorem a37 {R : Type*} [CommRing R] [IsDomain R] (M : Ideal (Polynomial R)) (hM : M.IsMaximal) : (Ideal.comap Polynomial.C M).IsPrime := by sorry
-- ---
theorem a38 (R : Type*) [CommRing R] (I : ℕ → Ideal R) (hI : Monotone I) (hp : ∀ n, (I n).IsPrime) : (⨆ n, I n).IsPrime := by sorry
-- ---
theorem a39 (R : Type*) [CommRing R] (s : Finset R) (hs : Ideal.span (s : Set R) = ⊤) : ∃ f : R → R, ∑ x ∈ s, f x * x = 1 := by sorry
-- ---
theorem a40 (R : Type*) [CommRing R] [IsNoetherianRing R] : IsNoetherianRing (PowerSeries R) := by sorry
-- ---
open PowerSeries in
theorem a41 (R : Type*) [CommRing R] (f : R⟦X⟧) : IsUnit f ↔ IsUnit (constantCoeff f) := by sorry
-- ---
theorem a42 (R : Type*) [Ring R] [IsArtinianRing R] : IsNoetherianRing R := by sorry
-- ---
theorem a44 {k G V : Type*} [Field k] [Group G] [AddCommGroup V] [Module k V] (ρ : Representation k G V) (g h : G) : ρ (g * h) = ρ g * ρ h := by sorry
-- ---
theorem a45 {G : Type*} [Group G] (H : Subgroup G) (g : G) : (H : Set G) = {x | ∃ h ∈ H, x = g * h} ↔ g ∈ H := by sorry
-- ---
open Pointwise in
theorem a46 {G : Type*} [Group G] (H : Subgroup G) (a b : G) : a • (H : Set G) = b • (H : Set G) ↔ a⁻¹ * b ∈ H := by sorry
-- ---
theorem a47 {G : Type*} [Group G] (H K : Subgroup G) (f : H ≃* K) (hf : H.index ≠ 0) : Nat.card (Quotient (QuotientGroup.rightRel H)) = H.index := by sorry
-- ---
theorem a48 {G : Type*} [Group G] {ι : Type*} [Fintype ι] (H : ι → Subgroup G) [∀ i, (H i).FiniteIndex] : (⨅ i, H i).FiniteIndex := by sorry
-- ---
theorem a50 {ι : Type*} (G : ι → Type*) [∀ i, Group (G i)] (x : ∀ i, G i) : x * x⁻¹ = 1 := by sorry
-- ---
theorem a51 {n : ℕ} (hn : n > 2) : Subgroup.index (Subgroup.closure {σ : Equiv.Perm (Fin n) | σ.IsThreeCycle}) = 2 := by sorry
-- ---
theorem a52 : Nonempty (Equiv.Perm (Fin 3) ≃* DihedralGroup 3) ∧ Fintype.card (Equiv.Perm (Fin 3)) = 6 := by sorry
-- ---
open Nat in
theorem a54 (n : ℕ) : Fintype.card (Equiv.Perm (Fin n)) = n ! ∧ Fintype.card (Fin n → Bool) = 2 ^ n := by sorry
-- ---
theorem a55 (G : Type*) [CommGroup G] [Finite G] : ∃ (ι : Type) (_ : Fintype ι) (p : ι → ℕ) (_ : ∀ i, (p i).Prime) (e : ι → ℕ), Nonempty (Additive G ≃+ ((i : ι) → ZMod (p i ^ e i))) := by sorry
-- ---
theorem a56 (A : Matrix (Fin 3) (Fin 3) ℝ) (hA : A * A.transpose = 1) (hd : A.det = 1) : ∃ v ≠ (0 : Fin 3 → ℝ), A.mulVec v = v := by sorry
-- ---
theorem a57 {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℝ) (h : A ≠ B) (h3 : A ^ 3 = B ^ 3) (h2 : A ^ 2 * B = B ^ 2 * A) : ¬ IsUnit (A ^ 2 + B ^ 2) := by sorry
-- ---
theorem a59 (n : ℕ) (hn : 0 < n) (M : Matrix (Fin n) (Fin n) ℝ) (hM : M = Matrix.of fun i j => 1 / (min (i.1 + 1) (j.1 + 1) : ℝ)) : Matrix.det M ≠ 0 := by sorry
-- ---
theorem a60 {S : Type*} [Mul S] [Finite S] (h : ∀ a b : S, (a * b) * a = b) : ∀ a b : S, a * (b * a) = b := by sorry
-- ---
theorem a61 (f : ℤ → ℤ) (hf : ∀ a b, f (a + b) - f a - f b ∈ ({0, 1} : Set ℤ)) : ∃ c : ℝ, ∀ n, |f n - c * n| ≤ 1 := by sorry
-- ---
theorem a62 (P : Polynomial ℝ) (hP : P.natDegree ≤ 3) (h : ∀ k ∈ Finset.range 4, P.eval (k : ℝ) = 1 / (k + 1)) : P.eval 4 = 0 := by sorry
-- ---
theorem a63 (a : ℕ → ℚ) (ha : a 0 = 1 ∧ ∀ n ≥ 1, a n = ∑ k ∈ Finset.Ico 0 n, a k / (n - k + 1)) : ∀ n, 0 < a n := by sorry
-- ---
theorem a64 : Set.ncard {(x, y) : ℤ × ℤ | x ^ 2 + y ^ 2 = 25} = 12 := by sorry
-- ---
theorem a65 : {n : ℕ | n > 0 ∧ n ∣ 2 ^ n + 1}.Infinite ∧ Set.encard {n : ℕ | n < 3} = 3 := by sorry
-- ---
theorem a66 (α : ℝ) (hα : α = (1 + Real.sqrt 5) / 2) (n : ℕ) : (Nat.fib n : ℝ) = (α ^ n - (1 - α) ^ n) / √5 := by sorry
-- ---
theorem a67 (n : ℕ) (S : Finset (Fin n)) : (-1 : ℤ) ^ S.card * ∏ i ∈ Sᶜ, (i : ℤ) = ∏ i : Fin n, if i ∈ S then -1 else (i : ℤ) := by sorry
-- ---
theorem a68 (p : ℕ) (hp : p.Prime) : (∑ k ∈ Finset.Icc 1 (p - 1), (k : ℤ) ^ (p - 1)) ≡ -1 [ZMOD p] := by sorry
-- ---
theorem a69 (R : Type*) [CommRing R] (M : Type*) [AddCommGroup M] [Module R M] (N : Submodule R M) [Module.Finite R M] : Module.Finite R (M ⧸ N) := by sorry
-- ---
theorem a70 (R : Type*) [CommRing R] [IsLocalRing R] (M : Type*) [AddCommGroup M] [Module R M] [Module.Finite R M] (h : IsLocalRing.maximalIdeal R • (⊤ : Submodule R M) = ⊤) : Subsingleton M := by sorry
-- ---
theorem a71 (R : Type*) [CommRing R] (M N P : Type*) [AddCommGroup M] [AddCommGroup N] [AddCommGroup P] [Module R M] [Module R N] [Module R P] : Nonempty ((M →ₗ[R] N →ₗ[R] P) ≃ₗ[R] (TensorProduct R M N →ₗ[R] P)) := by sorry
-- ---
theorem a72 (R : Type*) [CommRing R] [IsDedekindDomain R] (I : Ideal R) (hI : I ≠ ⊥) : ∃ s : Multiset (Ideal R), (∀ P ∈ s, P.IsPrime) ∧ s.prod = I := by sorry
-- ---
theorem a74 {K L : Type*} [Field K] [Field L] (f : K →+* L) : Function.Injective f ∧ ringChar K = ringChar L := by sorry
-- ---
theorem a75 (p : ℕ) [Fact p.Prime] (F : Type*) [Field F] [CharP F p] [Finite F] : ∃ n : ℕ+, Nat.card F = p ^ (n : ℕ) := by sorry
-- ---
theorem a76 (A : Type*) [Ring A] [Algebra ℝ A] (x : A) (hx : x ∈ Subring.center A) : ∀ y, x * y = y * x := by sorry
-- ---
theorem a77 (R : Type*) [Ring R] (x : R) : x ∈ Set.center R ↔ ∀ y, Commute x y := by sorry
-- ---
theorem a78 : ∀ x : ZMod 12, IsUnit x ↔ IsCoprime (x.val : ℤ) 12 := by sorry
-- ---
theorem a80 (a : ℤ) (n : ℕ) [NeZero n] : ((a : ZMod n) = 0) ↔ (n : ℤ) ∣ a := by sorry
