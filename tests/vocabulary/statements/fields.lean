theorem degree_mul (F K L : Type*) [Field F] [Field K] [Field L] [Algebra F K] [Algebra K L]
    [Algebra F L] [IsScalarTower F K L] :
    Module.finrank F K * Module.finrank K L = Module.finrank F L := by sorry
-- ---
theorem finite_algebraic {F K : Type*} [Field F] [Field K] [Algebra F K] [FiniteDimensional F K] :
    Algebra.IsAlgebraic F K := by sorry
-- ---
open IntermediateField
theorem simple_degree {F E : Type*} [Field F] [Field E] [Algebra F E] (α : E)
    (hα : IsIntegral F α) : Module.finrank F F⟮α⟯ = (minpoly F α).natDegree := by sorry
-- ---
open IntermediateField in
theorem adjoin_two {F E : Type*} [Field F] [Field E] [Algebra F E] (α β : E) :
    F⟮α⟯ ≤ F⟮α, β⟯ := by sorry
-- ---
theorem sqrt2_degree : Module.finrank ℚ (IntermediateField.adjoin ℚ {(√2 : ℝ)}) = 2 := by sorry
-- ---
open Polynomial in
theorem minpoly_sqrt2 : minpoly ℚ (√2 : ℝ) = X ^ 2 - 2 := by sorry
-- ---
theorem sqrt_algebraic : IsAlgebraic ℚ (√2 + √3 : ℝ) := by sorry
-- ---
theorem transcendental_pi : Transcendental ℚ Real.pi := by sorry
-- ---
theorem i_integral : IsIntegral ℤ Complex.I := by sorry
-- ---
theorem algebraic_sum {F E : Type*} [Field F] [Field E] [Algebra F E] (a b : E)
    (ha : IsAlgebraic F a) (hb : IsAlgebraic F b) : IsAlgebraic F (a + b) := by sorry
-- ---
theorem galois_card {F E : Type*} [Field F] [Field E] [Algebra F E] [FiniteDimensional F E]
    [IsGalois F E] : Nat.card (E ≃ₐ[F] E) = Module.finrank F E := by sorry
-- ---
theorem galois_notation {F E : Type*} [Field F] [Field E] [Algebra F E] [FiniteDimensional F E] :
    Finite Gal(E/F) := by sorry
-- ---
theorem galois_iff {F E : Type*} [Field F] [Field E] [Algebra F E] :
    IsGalois F E ↔ Algebra.IsSeparable F E ∧ Normal F E := by sorry
-- ---
theorem perfect_char_zero {K : Type*} [Field K] [CharZero K] : PerfectField K := by sorry
-- ---
open Polynomial in
theorem separable_irreducible {K : Type*} [Field K] [CharZero K] (f : K[X]) (hf : Irreducible f) :
    f.Separable := by sorry
-- ---
open Polynomial
theorem splitting {K L : Type*} [Field K] [Field L] [Algebra K L] (f : K[X])
    [IsSplittingField K L f] : FiniteDimensional K L := by sorry
-- ---
open Polynomial
theorem splitting_exists {K : Type*} [Field K] (f : K[X]) :
    (f.map (algebraMap K f.SplittingField)).Splits := by sorry
-- ---
theorem alg_closure {K : Type*} [Field K] : IsAlgClosed (AlgebraicClosure K) := by sorry
-- ---
theorem alg_closed_infinite {K : Type*} [Field K] [IsAlgClosed K] : Infinite K := by sorry
-- ---
open Polynomial in
theorem alg_closed_root {K : Type*} [Field K] [IsAlgClosed K] (p : K[X]) (hp : p.degree ≠ 0) :
    ∃ x, p.IsRoot x := by sorry
-- ---
theorem primitive_element {F E : Type*} [Field F] [Field E] [Algebra F E] [FiniteDimensional F E]
    [Algebra.IsSeparable F E] : ∃ α : E, IntermediateField.adjoin F {α} = ⊤ := by sorry
-- ---
theorem units_cyclic {F : Type*} [Field F] [Fintype F] : ∃ g : Fˣ, ∀ x : Fˣ, ∃ n : ℕ, g ^ n = x := by sorry
-- ---
theorem primitive_root_card (n : ℕ) (hn : 0 < n) : ∃ ζ : ℂ, IsPrimitiveRoot ζ n := by sorry
-- ---
theorem cyclotomic_ext (n : ℕ) (hn : 0 < n) (K : Type*) [Field K] [CharZero K]
    [Algebra ℚ K] [IsCyclotomicExtension {n} ℚ K] : Module.finrank ℚ K = n.totient := by sorry
-- ---
theorem normal_quadratic {F E : Type*} [Field F] [Field E] [Algebra F E]
    (h : Module.finrank F E = 2) : Normal F E := by sorry
-- ---
theorem subfield_prime {K : Type*} [Field K] (S : Subfield K) (n : ℤ) : (n : K) ∈ S := by sorry
-- ---
theorem fixed_rat (σ : ℝ ≃+* ℝ) (q : ℚ) : σ q = q := by sorry
-- ---
theorem aut_real (σ : ℝ ≃+* ℝ) : σ = RingEquiv.refl ℝ := by sorry
-- ---
theorem aut_complex (σ : ℂ ≃ₐ[ℝ] ℂ) : σ Complex.I = Complex.I ∨ σ Complex.I = -Complex.I := by sorry
-- ---
theorem finrank_complex : Module.finrank ℝ ℂ = 2 := by sorry
-- ---
theorem minpoly_monic {F E : Type*} [Field F] [Field E] [Algebra F E] (x : E)
    (hx : IsIntegral F x) : (minpoly F x).Monic ∧ Irreducible (minpoly F x) := by sorry
-- ---
theorem minpoly_dvd {F E : Type*} [Field F] [Field E] [Algebra F E] (x : E) (p : Polynomial F)
    (hp : Polynomial.aeval x p = 0) : minpoly F x ∣ p := by sorry
-- ---
theorem intermediate_bot {F E : Type*} [Field F] [Field E] [Algebra F E] (x : E) :
    x ∈ (⊥ : IntermediateField F E) ↔ ∃ a : F, algebraMap F E a = x := by sorry
-- ---
theorem frobenius_bij {F : Type*} [Field F] [Finite F] (p : ℕ) [Fact p.Prime] [CharP F p] :
    Function.Bijective (fun x : F => x ^ p) := by sorry
-- ---
theorem adjoin_root_field {K : Type*} [Field K] (f : Polynomial K) [Fact (Irreducible f)]
    (x : AdjoinRoot f) (hx : x ≠ 0) : x * x⁻¹ = 1 := by sorry
-- ---
theorem number_field_integral (K : Type*) [Field K] [NumberField K] (x : K) :
    ∃ n : ℤ, n ≠ 0 ∧ IsIntegral ℤ (n * x) := by sorry
-- ---
open NumberField in
theorem ring_of_integers (K : Type*) [Field K] [NumberField K] (x y : 𝓞 K) : x * y = y * x := by sorry
-- ---
theorem rat_integral (q : ℚ) (h : IsIntegral ℤ q) : ∃ n : ℤ, (n : ℚ) = q := by sorry
