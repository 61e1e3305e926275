import Vocabulary.Polynomial.Roots

/-!
# Facts about polynomials
-/

open Polynomial

theorem poly_eval_example : (X ^ 2 + C 3 * X + C 2 : ℤ[X]).eval 1 = 6 := by
  simp only [eval_add, eval_pow, eval_X, eval_C_mul, eval_C]; rfl

theorem poly_root {R : Type} [CommRing R] (a : R) : (X - C a).IsRoot a := by simp

theorem poly_mul_eval {R : Type} [CommRing R] (p q : R[X]) (a : R) (h : p.IsRoot a) :
    (p * q).IsRoot a := by
  rw [IsRoot.def, eval_mul, IsRoot.def.1 h, zero_mul]

theorem poly_dvd_root {R : Type} [CommRing R] {p : R[X]} {a : R} (h : X - C a ∣ p) :
    p.IsRoot a := by
  obtain ⟨q, rfl⟩ := h
  exact poly_mul_eval _ _ _ (poly_root a)

theorem poly_natDegree_X_pow : (X ^ 3 : ℚ[X]).natDegree = 3 := natDegree_X_pow 3

theorem poly_degree_mul (p q : ℤ[X]) (hp : p ≠ 0) (hq : q ≠ 0) :
    (p * q).natDegree = p.natDegree + q.natDegree := natDegree_mul hp hq

theorem poly_no_zero_divisors (p q : ℤ[X]) (h : p * q = 0) : p = 0 ∨ q = 0 := mul_eq_zero.1 h

theorem poly_ext (p q : ℝ[X]) (h : ∀ n, p.coeff n = q.coeff n) : p = q := by ext n; exact h n

theorem poly_square {R : Type} [CommRing R] (a : R) :
    (X + C a) ^ 2 = X ^ 2 + 2 * C a * X + C (a ^ 2) := by
  rw [map_pow]; grind

theorem poly_difference {R : Type} [CommRing R] : (X ^ 2 - 1 : R[X]) = (X - 1) * (X + 1) := by grind

theorem poly_comp_X (p : ℚ[X]) : X.comp p = p := X_comp

theorem poly_derivative_linear (a b : ℝ) : derivative (C a * X + C b) = C a := by
  ext n
  cases n with
  | zero => simp [coeff_derivative]
  | succ n => simp [coeff_derivative]

theorem poly_aeval_I : aeval Complex.I (X ^ 2 + 1 : ℝ[X]) = 0 := by
  rw [map_add, map_pow, aeval_X, map_one, Complex.I_sq]; grind

theorem poly_I_integral : IsIntegral ℤ (1 : ℂ) := by
  have := isIntegral_algebraMap (A := ℂ) (x := (1 : ℤ))
  rwa [map_one] at this

theorem poly_splits_linear (a b : ℂ) : ((X + C a) * (X + C b)).Splits :=
  (Splits.X_add_C a).mul (Splits.X_add_C b)
