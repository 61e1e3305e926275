import Vocabulary

/-!
# Test: real numbers, inequalities, roots and casts
-/

theorem linear_system {x y : ℝ} (h₁ : x + y = 3) (h₂ : x - y = 1) : x = 2 ∧ y = 1 := by
  constructor <;> linarith

theorem square_of_sum (x y : ℝ) : (x + y) ^ 2 = x ^ 2 + 2 * x * y + y ^ 2 := by ring

theorem two_mul_le_add_sq (a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by
  have h := sq_nonneg (a - b)
  grind

theorem am_gm_two {a b : ℝ} (ha : 0 ≤ a) (hb : 0 ≤ b) : √(a * b) ≤ (a + b) / 2 := by
  have h : √a * √b = √(a * b) := (Real.sqrt_mul ha b).symm
  have h₁ := sq_nonneg (√a - √b)
  have h₂ := Real.mul_self_sqrt ha
  have h₃ := Real.mul_self_sqrt hb
  grind

theorem cauchy_schwarz_two (a b c d : ℝ) :
    (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := by
  have h := sq_nonneg (a * d - b * c)
  grind

theorem sum_sq_ge_products (a b c : ℝ) : a * b + b * c + c * a ≤ a ^ 2 + b ^ 2 + c ^ 2 := by
  have h₁ := sq_nonneg (a - b)
  have h₂ := sq_nonneg (b - c)
  have h₃ := sq_nonneg (c - a)
  grind

theorem triangle_inequality (a b : ℝ) : |a + b| ≤ |a| + |b| := abs_add_le a b

theorem reverse_triangle (a b : ℝ) : |a| - |b| ≤ |a - b| := by grind

theorem abs_lt_iff (x : ℝ) : |x - 1| < 2 ↔ -1 < x ∧ x < 3 := by grind

theorem abs_of_product (a b : ℝ) : |a * b| = |a| * |b| := abs_mul a b

theorem sqrt_of_square {x : ℝ} (h : 0 ≤ x) : √(x ^ 2) = x := Real.sqrt_sq h

theorem sqrt_four : √4 = 2 := by rw [show (4 : ℝ) = 2 ^ 2 by grind, Real.sqrt_sq (by grind)]

theorem sqrt_two_sq : √2 ^ 2 = 2 := Real.sq_sqrt (by grind)

theorem sqrt_lt_of_lt {x y : ℝ} (hx : 0 ≤ x) (h : x < y) : √x < √y := Real.sqrt_lt_sqrt hx h

theorem div_add_div_same' (a b c : ℝ) : a / c + b / c = (a + b) / c := by grind

theorem inv_of_inv (a : ℝ) : 1 / (1 / a) = a := by grind

theorem mul_eq_zero_real {a b : ℝ} (h : a * b = 0) : a = 0 ∨ b = 0 := by grind

theorem quadratic_roots {x : ℝ} (h : x ^ 2 - 5 * x + 6 = 0) : x = 2 ∨ x = 3 := by
  have h' : (x - 2) * (x - 3) = 0 := by grind
  grind

theorem pos_of_mul {a b : ℝ} (ha : 0 < a) (hb : 0 < b) : 0 < a * b := mul_pos ha hb

theorem positivity_example {x : ℝ} (h : 0 < x) : 0 < x ^ 2 + 3 * x + 1 := by positivity

theorem pow_lt_of_lt {a b : ℝ} (ha : 0 ≤ a) (h : a < b) : a ^ 2 < b ^ 2 := by
  have h₁ := mul_lt_mul_of_pos_left h (c := b) (by grind)
  have h₂ := mul_le_mul_of_nonneg_right h.le ha
  grind

theorem bernoulli_inequality {x : ℝ} (h : -1 ≤ x) (n : ℕ) : 1 + n * x ≤ (1 + x) ^ n := by
  induction n with
  | zero => simp
  | succ n ih =>
    have h₁ := mul_le_mul_of_nonneg_right ih (show 0 ≤ 1 + x by grind)
    have h₂ := mul_nonneg (Nat.cast_nonneg (R := ℝ) n) (mul_self_nonneg x)
    rw [pow_succ]
    push_cast
    grind

theorem max_add_min (a b : ℝ) : max a b + min a b = a + b := by grind

theorem cast_add_nat (m n : ℕ) : ((m + n : ℕ) : ℝ) = m + n := by push_cast; rfl

theorem cast_mul_int (m n : ℤ) : ((m * n : ℤ) : ℝ) = m * n := by push_cast; rfl

theorem cast_le_int {m n : ℤ} : (m : ℝ) ≤ n ↔ m ≤ n := Int.cast_le

theorem cast_nat_int (n : ℕ) : ((n : ℤ) : ℝ) = n := by push_cast; rfl

theorem floor_of_add_half : ⌊(7 / 2 : ℚ)⌋ = 3 :=
  Int.floor_eq_iff.2 (by constructor <;> grind)

theorem floor_le_self (x : ℝ) : ⌊x⌋ ≤ x := Int.floor_le x

theorem archimedean (x : ℝ) : ∃ n : ℕ, x < n := Real.exists_nat_gt x

theorem rational_closed : (1 / 2 + 1 / 3 : ℚ) = 5 / 6 := by norm_num

theorem exp_sum (x y : ℝ) : Real.exp (x + y) = Real.exp x * Real.exp y := Real.exp_add x y

theorem log_product {x y : ℝ} (hx : 0 < x) (hy : 0 < y) :
    Real.log (x * y) = Real.log x + Real.log y := Real.log_mul hx.ne' hy.ne'

theorem sin_pi_eq_zero : Real.sin Real.pi = 0 := Real.sin_pi

theorem pythagorean_identity (x : ℝ) : Real.sin x ^ 2 + Real.cos x ^ 2 = 1 :=
  Real.sin_sq_add_cos_sq x

theorem complex_unit_square : Complex.I ^ 2 = -1 := Complex.I_sq

theorem complex_product : (1 + Complex.I) * (1 - Complex.I) = 2 := by
  have := Complex.I_mul_I
  grind
