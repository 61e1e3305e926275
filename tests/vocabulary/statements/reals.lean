open Real in
theorem pythagoras (x : ℝ) : sin x ^ 2 + cos x ^ 2 = 1 := by sorry
-- ---
open Real in
theorem pi_half : sin (π / 2) = 1 := by sorry
-- ---
theorem sqrt_sum (x y : ℝ) (hx : 0 ≤ x) (hy : 0 ≤ y) : √(x + y) ≤ √x + √y := by sorry
-- ---
theorem cube_root (x : ℝ) (h : x = 8 ^ ((1 : ℝ) / 3)) : x = 2 := by sorry
-- ---
theorem rational_exp (a : ℝ) (h : 0 < a) : a ^ (1 / 2 : ℝ) * a ^ (1 / 2 : ℝ) = a := by sorry
-- ---
theorem neg_exp (x : ℝ) (hx : x ≠ 0) : x ^ (-2 : ℤ) = 1 / x ^ 2 := by sorry
-- ---
theorem log_eq (x : ℝ) (h : Real.logb 2 x = 5) (hx : 0 < x) : x = 32 := by sorry
-- ---
theorem log_sum (a b : ℝ) (ha : 0 < a) (hb : 0 < b) : Real.log (a * b) = Real.log a + Real.log b := by sorry
-- ---
theorem floor_eq (x : ℝ) (h : ⌊x⌋ = 3) : 3 ≤ x ∧ x < 4 := by sorry
-- ---
theorem ceil_floor (x : ℝ) (h : ¬ ∃ n : ℤ, x = n) : ⌈x⌉ - ⌊x⌋ = 1 := by sorry
-- ---
theorem nat_floor (x : ℝ) (h : 0 ≤ x) : (⌊x⌋₊ : ℝ) ≤ x := by sorry
-- ---
theorem fract_part (x : ℝ) : Int.fract x = x - ⌊x⌋ ∧ 0 ≤ Int.fract x := by sorry
-- ---
theorem round_half (x : ℝ) : |x - round x| ≤ 1 / 2 := by sorry
-- ---
theorem sign_abs (x : ℝ) : Real.sign x * |x| = x := by sorry
-- ---
theorem arcs (x : ℝ) (h₁ : -1 ≤ x) (h₂ : x ≤ 1) : Real.sin (Real.arcsin x) = x ∧ Real.arccos x = Real.pi / 2 - Real.arcsin x := by sorry
-- ---
theorem arctan_one : Real.arctan 1 = Real.pi / 4 := by sorry
-- ---
theorem hyperbolic (x : ℝ) : Real.cosh x ^ 2 - Real.sinh x ^ 2 = 1 := by sorry
-- ---
theorem arsinh_eq (x : ℝ) : Real.sinh (Real.arsinh x) = x := by sorry
-- ---
theorem tanh_bound (x : ℝ) : |Real.tanh x| < 1 := by sorry
-- ---
open NNReal in
theorem nnreal (x y : ℝ≥0) (h : x ≤ y) : (x : ℝ) ≤ y := by sorry
-- ---
open NNReal in
theorem nnreal_sqrt (x : ℝ≥0) : NNReal.sqrt x * NNReal.sqrt x = x := by sorry
-- ---
open ENNReal in
theorem ennreal (a b : ℝ≥0∞) (h : a ≤ b) (hb : b ≠ ∞) : a.toReal ≤ b.toReal := by sorry
-- ---
open ENNReal in
theorem ennreal_add (a : ℝ≥0∞) : a + ⊤ = ⊤ := by sorry
-- ---
theorem ennreal_of (x : ℝ) (h : 0 ≤ x) : (ENNReal.ofReal x).toReal = x := by sorry
-- ---
theorem ereal (x : EReal) (h₁ : x ≠ ⊤) (h₂ : x ≠ ⊥) : ∃ r : ℝ, x = r := by sorry
-- ---
theorem to_nnreal (x : ℝ) (h : 0 ≤ x) : (x.toNNReal : ℝ) = x := by sorry
-- ---
theorem quadratic (a b c x : ℝ) (ha : a ≠ 0) (h : a * x ^ 2 + b * x + c = 0) : x = (-b + √(discrim a b c)) / (2 * a) ∨ x = (-b - √(discrim a b c)) / (2 * a) := by sorry
-- ---
theorem additive (f : ℝ → ℝ) (h : ∀ x y, f (x + y) = f x + f y) (q : ℚ) : f q = q * f 1 := by sorry
-- ---
theorem functional (f : ℝ → ℝ) (h : ∀ x y : ℝ, f (f x + y) = f (x ^ 2 - y) + 4 * f x * y) : (∀ x, f x = 0) ∨ ∀ x, f x = x ^ 2 := by sorry
-- ---
theorem recurrence (a : ℕ → ℝ) (h₀ : a 0 = 1) (h : ∀ n, a (n + 1) = (a n + 2 / a n) / 2) (n : ℕ) : 0 < a n := by sorry
-- ---
theorem arithmetic (a : ℕ → ℝ) (d : ℝ) (h : ∀ n, a (n + 1) - a n = d) : a 10 = a 0 + 10 * d := by sorry
-- ---
theorem triangle (a b c : ℝ) (h : a > 0 ∧ b > 0 ∧ c > 0) (h' : a + b > c ∧ b + c > a ∧ c + a > b) : a * b + b * c + c * a < a ^ 2 + b ^ 2 + c ^ 2 + 2 * (a * b + b * c + c * a) := by sorry
-- ---
theorem nesbitt : ∀ a > (0 : ℝ), ∀ b > 0, ∀ c > 0, a / (b + c) + b / (c + a) + c / (a + b) ≥ 3 / 2 := by sorry
-- ---
theorem exists_delta : ∀ ε > (0 : ℝ), ∃ δ > 0, ∀ x, |x| < δ → |x ^ 2| < ε := by sorry
-- ---
theorem exists_geq (x : ℝ) : ∃ n ≥ (1 : ℕ), x ≤ n := by sorry
-- ---
theorem nested_abs (x : ℝ) : |(|x|)| = |x| := by sorry
-- ---
theorem abs_sub_le' (a b c : ℝ) : |a - c| ≤ |a - b| + |b - c| := by sorry
-- ---
theorem power_minus (n : ℕ) (hn : 0 < n) : (2 : ℝ) ^ (n - 1) * 2 = 2 ^ n := by sorry
-- ---
theorem mixed (n : ℕ) (x : ℝ) (h : x = n / 2) : 2 * x = (n : ℝ) := by sorry
-- ---
theorem irrational_sqrt : Irrational (√2) := by sorry
-- ---
theorem exp_ineq (x : ℝ) : 1 + x ≤ Real.exp x := by sorry
-- ---
theorem complex_norm (z : ℂ) : ‖z‖ ^ 2 = Complex.normSq z := by sorry
-- ---
theorem complex_re (z : ℂ) (h : z.im = 0) : (z.re : ℂ) = z := by sorry
-- ---
open ComplexConjugate in
theorem conj_mul (z : ℂ) : z * conj z = ((‖z‖ ^ 2 : ℝ) : ℂ) := by sorry
-- ---
theorem conj_ring (z : ℂ) : (starRingEnd ℂ) z = ⟨z.re, -z.im⟩ := by sorry
-- ---
theorem euler_identity : Complex.exp (Real.pi * Complex.I) = -1 := by sorry
-- ---
open Complex in
theorem de_moivre (n : ℕ) (θ : ℝ) : (cos θ + sin θ * I) ^ n = cos (n * θ) + sin (n * θ) * I := by sorry
-- ---
theorem complex_arg (z : ℂ) (hz : z ≠ 0) : z = ‖z‖ * Complex.exp (Complex.arg z * Complex.I) := by sorry
-- ---
theorem roots_unity (z : ℂ) (h : z ^ 3 = 1) (h' : z ≠ 1) : z ^ 2 + z + 1 = 0 := by sorry
-- ---
theorem complex_sum (z : ℂ) (h : z = 3 + 4 * Complex.I) : ‖z‖ = 5 := by sorry
-- ---
theorem complex_div (z : ℂ) (h : z = (1 + Complex.I) / (1 - Complex.I)) : z = Complex.I := by sorry
-- ---
theorem complex_log (z : ℂ) (hz : z ≠ 0) : Complex.exp (Complex.log z) = z := by sorry
-- ---
theorem complex_pow (z : ℂ) (hz : z ≠ 0) : z ^ (1 / 2 : ℂ) * z ^ (1 / 2 : ℂ) = z := by sorry
-- ---
theorem set_of_reals : {x : ℝ | x ^ 2 - 5 * x + 6 < 0} = Set.Ioo 2 3 := by sorry
-- ---
theorem finite_solutions (S : Finset ℝ) (h : ∀ x : ℝ, x ∈ S ↔ |x - 2| = 3) : ∑ x ∈ S, x = 4 := by sorry
-- ---
theorem nnabs (x : ℝ) : (Real.nnabs x : ℝ) = |x| := by sorry
-- ---
theorem max_value : IsGreatest (Set.range fun x : ℝ => 2 * x - x ^ 2) 1 := by sorry
-- ---
theorem ints_cast (m n : ℤ) (h : (m : ℝ) / n = 3) (hn : n ≠ 0) : m = 3 * n := by sorry
-- ---
theorem equiv_fun (f : ℝ ≃ ℝ) (h : ∀ x, f x = 2 * x + 1) : f.symm 5 = 2 := by sorry
-- ---
theorem inverse_fun (f g : ℝ → ℝ) (h : Function.LeftInverse g f) (h' : Function.RightInverse g f) : Function.Bijective f := by sorry
-- ---
theorem even_fun (f : ℝ → ℝ) (h : f.Even) (x : ℝ) : f (-x) = f x := by sorry
-- ---
theorem odd_fun (f : ℝ → ℝ) (h : Function.Odd f) : f 0 = 0 := by sorry
-- ---
theorem geom (r : ℝ) (h : r ≠ 1) (n : ℕ) : ∑ i ∈ Finset.range n, r ^ i = (r ^ n - 1) / (r - 1) := by sorry
-- ---
theorem comp (f g : ℝ → ℝ) (hf : f = fun x ↦ x + 1) (hg : g = fun x ↦ 2 * x) : (f ∘ g) 3 = 7 := by sorry
-- ---
theorem lin_system (x y : ℝ) (h₀ : 2 * x + y = 7) (h₁ : x - y = -1) : (x, y) = (2, 3) := by sorry
-- ---
theorem pi_scoped : 3 < Real.pi ∧ Real.pi < 3.15 := by sorry
-- ---
theorem decimals (x : ℝ) (h : x = 0.25) : x = 1 / 4 := by sorry
-- ---
theorem cot_eq (x : ℝ) (h : Real.sin x ≠ 0) : Real.cot x = Real.cos x / Real.sin x := by sorry
