open Polynomial

theorem rational_root_bound (p : ℤ[X]) (hp : p.Monic) (r : ℤ) (hr : p.eval r = 0) :
    r ∣ p.coeff 0 := by sorry
-- ---
open Polynomial in
theorem natDegree_of_product {K : Type*} [Field K] (f g : K[X]) (hf : f ≠ 0) (hg : g ≠ 0) :
    (f * g).natDegree = f.natDegree + g.natDegree := by sorry
-- ---
open Polynomial
theorem degree_of_product {R : Type*} [CommRing R] [IsDomain R] (f g : R[X]) :
    (f * g).degree = f.degree + g.degree := by sorry
-- ---
open Polynomial
theorem t : Irreducible (X ^ 2 + 1 : ℝ[X]) := by sorry
-- ---
open Polynomial
theorem t : Irreducible (X ^ 4 - 10 * X ^ 2 + 1 : ℚ[X]) := by sorry
-- ---
open Polynomial
theorem t : ¬ Irreducible (X ^ 4 + 4 : ℤ[X]) := by sorry
-- ---
theorem eisenstein_two : Irreducible (Polynomial.X ^ 5 - 2 : Polynomial ℚ) := by sorry
-- ---
open Polynomial
theorem card_roots_le {F : Type*} [Field F] (p : F[X]) (hp : p ≠ 0) :
    p.roots.card ≤ p.natDegree := by sorry
-- ---
open Polynomial
theorem remainder_theorem {R : Type*} [CommRing R] (p : R[X]) (a : R) :
    (X - C a) ∣ p - C (p.eval a) := by sorry
-- ---
open Polynomial
theorem factor_theorem {R : Type*} [CommRing R] {p : R[X]} {a : R} :
    X - C a ∣ p ↔ p.IsRoot a := by sorry
-- ---
open Polynomial
theorem real_odd_degree_has_root (p : ℝ[X]) (hp : Odd p.natDegree) : ∃ x : ℝ, p.IsRoot x := by sorry
-- ---
open Polynomial
theorem fundamental_theorem (p : ℂ[X]) (hp : 0 < p.degree) : ∃ z : ℂ, IsRoot p z := by sorry
-- ---
open Polynomial
theorem eval_at_one (p : ℤ[X]) : p.eval 1 = ∑ i ∈ p.support, p.coeff i := by sorry
-- ---
open Polynomial
theorem int_diff_dvd (P : Polynomial ℤ) (a b : ℤ) : a - b ∣ P.eval a - P.eval b := by sorry
-- ---
open Polynomial
theorem no_poly_all_primes (P : ℤ[X]) (hP : 0 < P.natDegree) :
    ∃ n : ℕ, ¬ Prime (P.eval (n : ℤ)) := by sorry
-- ---
open Polynomial
theorem deriv_of_product {R : Type*} [CommSemiring R] (f g : R[X]) :
    derivative (f * g) = derivative f * g + f * derivative g := by sorry
-- ---
open Polynomial
theorem double_root {F : Type*} [Field F] (f : F[X]) (a : F) (h : (X - C a) ^ 2 ∣ f) :
    f.derivative.eval a = 0 := by sorry
-- ---
open Polynomial
theorem separable_iff_coprime {F : Type*} [Field F] (f : F[X]) :
    f.Separable ↔ IsCoprime f (derivative f) := by sorry
-- ---
open Polynomial
theorem unit_iff_const {K : Type*} [Field K] (f : K[X]) :
    IsUnit f ↔ ∃ c : K, c ≠ 0 ∧ f = C c := by sorry
-- ---
open Polynomial
theorem division {K : Type*} [Field K] (f g : K[X]) (hg : g ≠ 0) :
    ∃ q r : K[X], f = q * g + r ∧ r.degree < g.degree := by sorry
-- ---
open Polynomial
theorem monic_division {R : Type*} [CommRing R] (f g : R[X]) (hg : g.Monic) :
    f %ₘ g + g * (f /ₘ g) = f := by sorry
-- ---
open Polynomial
theorem finite_field_function {F : Type*} [Field F] [Fintype F] (f : F → F) :
    ∃ p : F[X], ∀ x, p.eval x = f x := by sorry
-- ---
open Polynomial
theorem infinite_field_eq {F : Type*} [Field F] [Infinite F] (p q : F[X])
    (h : ∀ x, p.eval x = q.eval x) : p = q := by sorry
-- ---
open Polynomial
theorem t (p : ℕ) [Fact p.Prime] (a : ZMod p) : (X ^ p - C a : (ZMod p)[X]) = (X - C a) ^ p := by sorry
-- ---
open Polynomial
theorem t : (X ^ 2 + X + 1 : (ZMod 2)[X]).natDegree = 2 := by sorry
-- ---
open Polynomial
theorem t (n : ℕ) (hn : 0 < n) : Monic (X ^ n - 1 : ℤ[X]) := by sorry
-- ---
open Polynomial
theorem cyclotomic_irred (n : ℕ) (hn : 0 < n) : Irreducible (cyclotomic n ℤ) := by sorry
-- ---
open Polynomial
theorem cyclotomic_prod (n : ℕ) (hn : 0 < n) :
    ∏ d ∈ n.divisors, cyclotomic d ℤ = X ^ n - 1 := by sorry
-- ---
open Polynomial
theorem cyclotomic_degree (n : ℕ) : (cyclotomic n ℚ).natDegree = n.totient := by sorry
-- ---
open Polynomial
theorem comp_eval {R : Type*} [CommRing R] (p q : R[X]) (x : R) :
    (p.comp q).eval x = p.eval (q.eval x) := by sorry
-- ---
open Polynomial
theorem map_eval {R S : Type*} [CommRing R] [CommRing S] (f : R →+* S) (p : R[X]) (x : R) :
    (p.map f).eval (f x) = f (p.eval x) := by sorry
-- ---
open Polynomial
theorem splits_complex (p : ℂ[X]) : p.Splits := by sorry
-- ---
open Polynomial
theorem vieta (a b c r s : ℂ) (ha : a ≠ 0)
    (h : C a * X ^ 2 + C b * X + C c = C a * (X - C r) * (X - C s)) : r + s = -b / a := by sorry
-- ---
open Polynomial
theorem gauss_lemma (p : ℤ[X]) (hp : p.IsPrimitive) :
    Irreducible p ↔ Irreducible (p.map (Int.castRingHom ℚ)) := by sorry
-- ---
open Polynomial
theorem aeval_conj (p : ℝ[X]) (z : ℂ) (h : aeval z p = 0) (hz : z.im ≠ 0) :
    ∃ w : ℂ, w ≠ z ∧ aeval w p = 0 := by sorry
-- ---
open Polynomial
theorem rootSet_finite (p : ℚ[X]) : (p.rootSet ℂ).Finite := by sorry
-- ---
open Polynomial
theorem leading (p q : ℝ[X]) : (p * q).leadingCoeff = p.leadingCoeff * q.leadingCoeff := by sorry
-- ---
open Polynomial
theorem ideal_2_X : ¬ (Ideal.span {(2 : ℤ[X]), X}).IsPrincipal := by sorry
-- ---
open Polynomial
theorem poly_nilpotent {R : Type*} [CommRing R] (f : R[X]) :
    IsNilpotent f ↔ ∀ n, IsNilpotent (f.coeff n) := by sorry
-- ---
open Polynomial
theorem poly_unit {R : Type*} [CommRing R] (f : R[X]) :
    IsUnit f ↔ IsUnit (f.coeff 0) ∧ ∀ n > 0, IsNilpotent (f.coeff n) := by sorry
-- ---
open Polynomial
theorem t : Nonempty (ℂ ≃+* AdjoinRoot (X ^ 2 + 1 : ℝ[X])) := by sorry
-- ---
open MvPolynomial
theorem mv_eval (p : MvPolynomial (Fin 2) ℝ) (h : ∀ x : Fin 2 → ℝ, eval x p = 0) : p = 0 := by sorry
-- ---
theorem mv_xy : Irreducible
    (MvPolynomial.X 0 * MvPolynomial.X 1 - 1 : MvPolynomial (Fin 2) ℚ) := by sorry
-- ---
theorem mv_not_pid : ¬ IsPrincipalIdealRing (MvPolynomial (Fin 2) ℚ) := by sorry
-- ---
theorem mv_homogeneous {σ R : Type*} [CommSemiring R] (i j : σ) :
    (MvPolynomial.X i * MvPolynomial.X j : MvPolynomial σ R).IsHomogeneous 2 := by sorry
-- ---
theorem mv_totalDegree {σ R : Type*} [CommRing R] (p q : MvPolynomial σ R) :
    (p * q).totalDegree ≤ p.totalDegree + q.totalDegree := by sorry
-- ---
open Polynomial
theorem degree_lt_iff (p : ℚ[X]) (n : ℕ) : p.degree < n ↔ ∀ m ≥ n, p.coeff m = 0 := by sorry
-- ---
open Polynomial
theorem reverse_deg (p : ℚ[X]) : p.reverse.natDegree ≤ p.natDegree := by sorry
-- ---
open Polynomial
theorem poly_eval_sum (p : ℝ[X]) (x : ℝ) :
    p.eval x = ∑ i ∈ Finset.range (p.natDegree + 1), p.coeff i * x ^ i := by sorry
-- ---
open Polynomial
theorem monomial_mul (m n : ℕ) (a b : ℤ) :
    monomial m a * monomial n b = monomial (m + n) (a * b) := by sorry
-- ---
open Polynomial
theorem exists_poly_sqrt2_sqrt3 : ∃ p : ℚ[X], p.Monic ∧ p.natDegree = 4 ∧
    aeval (√2 + √3 : ℝ) p = 0 := by sorry
-- ---
open Polynomial
theorem eval₂_example {R S : Type*} [CommRing R] [CommRing S] (f : R →+* S) (p q : R[X]) (s : S) :
    eval₂ f s (p * q) = eval₂ f s p * eval₂ f s q := by sorry
-- ---
open Polynomial
theorem roots_unity (n : ℕ) (hn : 0 < n) : (X ^ n - 1 : ℂ[X]).roots.card = n := by sorry
-- ---
open Polynomial
theorem multiplicity_root (p : ℝ[X]) (hp : p ≠ 0) (a : ℝ) :
    (X - C a) ^ p.rootMultiplicity a ∣ p := by sorry
