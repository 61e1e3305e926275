import Mathlib

/-!
# Reference formalization of `inequalities.tex`

One declaration for each block that states something; a definition that introduces three
functions has three. The comment above a declaration names its block.
-/

namespace Reference

/-! ### Squares are never negative -/

-- block: lem:square-nonneg
theorem sq_nonneg_and_eq_zero_iff (x : ℝ) : x ^ 2 ≥ 0 ∧ (x ^ 2 = 0 ↔ x = 0) := by sorry

-- block: lem:two-ab
theorem two_mul_le_sq_add_sq (a b : ℝ) : 2 * a * b ≤ a ^ 2 + b ^ 2 := by sorry

-- block: prop:three-products
theorem sq_sum_ge_products (a b c : ℝ) :
    a ^ 2 + b ^ 2 + c ^ 2 ≥ a * b + b * c + c * a := by sorry

-- block: thm:cauchy
theorem cauchy_schwarz_plane (a b c d : ℝ) :
    (a * c + b * d) ^ 2 ≤ (a ^ 2 + b ^ 2) * (c ^ 2 + d ^ 2) := by sorry

-- block: ex:sum-one
theorem half_le_sq_add_sq (x y : ℝ) (h : x + y = 1) : x ^ 2 + y ^ 2 ≥ 1 / 2 := by sorry

/-! ### Means -/

-- block: def:means
/-- The arithmetic mean of two positive real numbers. -/
noncomputable def arithMean (a b : ℝ) : ℝ := (a + b) / 2

-- block: def:means
/-- The geometric mean of two positive real numbers. -/
noncomputable def geomMean (a b : ℝ) : ℝ := √(a * b)

-- block: def:means
/-- The harmonic mean of two positive real numbers. -/
noncomputable def harmMean (a b : ℝ) : ℝ := 2 * a * b / (a + b)

-- block: thm:means
theorem harmMean_le_geomMean_le_arithMean (a b : ℝ) (ha : 0 < a) (hb : 0 < b) :
    harmMean a b ≤ geomMean a b ∧ geomMean a b ≤ arithMean a b := by sorry

-- block: prop:am-gm-equality
theorem sqrt_mul_eq_mean_iff (a b : ℝ) (ha : 0 ≤ a) (hb : 0 ≤ b) :
    √(a * b) = (a + b) / 2 ↔ a = b := by sorry

-- block: cor:reciprocal
theorem two_le_add_one_div (x : ℝ) (hx : x > 0) : x + 1 / x ≥ 2 := by sorry

-- block: thm:am-gm-three
theorem three_mul_le_cubes (a b c : ℝ) (ha : 0 ≤ a) (hb : 0 ≤ b) (hc : 0 ≤ c) :
    a ^ 3 + b ^ 3 + c ^ 3 ≥ 3 * a * b * c ∧
      (a ^ 3 + b ^ 3 + c ^ 3 = 3 * a * b * c ↔ a = b ∧ b = c) := by sorry

-- block: ex:nesbitt
theorem nesbitt (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c) :
    a / (b + c) + b / (c + a) + c / (a + b) ≥ 3 / 2 := by sorry

-- block: ex:product-eight
theorem eight_le_prod_one_add (a b c : ℝ) (ha : 0 < a) (hb : 0 < b) (hc : 0 < c)
    (h : a * b * c = 1) : (1 + a) * (1 + b) * (1 + c) ≥ 8 := by sorry

/-! ### Absolute values and distances -/

-- block: def:distance
/-- The distance of two real numbers. -/
noncomputable def distance (x y : ℝ) : ℝ := |x - y|

-- block: thm:triangle
theorem abs_add_le_abs_add_abs (x y : ℝ) : |x + y| ≤ |x| + |y| := by sorry

-- block: cor:distance-triangle
theorem distance_triangle (x y z : ℝ) : distance x z ≤ distance x y + distance y z := by sorry

-- block: cor:reverse-triangle
theorem abs_abs_sub_abs_le (x y : ℝ) : |(|x| - |y|)| ≤ |x - y| := by sorry

-- block: prop:ball-is-interval
theorem distance_lt_iff_mem_Ioo (a x r : ℝ) :
    distance x a < r ↔ x ∈ Set.Ioo (a - r) (a + r) := by sorry

-- block: def:bounded
/-- A set of real numbers is bounded if some number bounds all its absolute values. -/
def IsBoundedSet (S : Set ℝ) : Prop := ∃ M : ℝ, ∀ x ∈ S, |x| ≤ M

-- block: exa:interval-bounded
theorem isBoundedSet_examples :
    (∀ a b : ℝ, IsBoundedSet (Set.Icc a b)) ∧ ¬ IsBoundedSet (Set.univ : Set ℝ) := by sorry

-- block: prop:union-bounded
theorem IsBoundedSet.union (S T : Set ℝ) (hS : IsBoundedSet S) (hT : IsBoundedSet T) :
    IsBoundedSet (S ∪ T) := by sorry

/-! ### Square roots and intervals -/

-- block: lem:sqrt-monotone
theorem sqrt_le_sqrt_of_le (a b : ℝ) (ha : 0 ≤ a) (hab : a ≤ b) : √a ≤ √b := by sorry

-- block: prop:sqrt-subadditive
theorem sqrt_add_le_sqrt_add_sqrt (a b : ℝ) (ha : 0 ≤ a) (hb : 0 ≤ b) :
    √(a + b) ≤ √a + √b := by sorry

-- block: prop:quarter
theorem mul_one_sub_le_quarter (x : ℝ) (hx : x ∈ Set.Icc 0 1) : x * (1 - x) ≤ 1 / 4 := by sorry

-- block: ex:quadratic-negative
theorem quadratic_neg_iff_mem_Ioo (x : ℝ) :
    x ^ 2 - 5 * x + 6 < 0 ↔ x ∈ Set.Ioo 2 3 := by sorry

-- block: thm:bernoulli
theorem bernoulli_inequality (x : ℝ) (hx : x ≥ -1) (n : ℕ) : (1 + x) ^ n ≥ 1 + (n : ℝ) * x := by
  sorry

/-! ### Midpoint convex functions -/

-- block: def:midpoint-convex
/-- A function is midpoint convex if at a midpoint it is at most the mean of its values at
the end points. -/
def MidpointConvex (f : ℝ → ℝ) : Prop :=
  ∀ x y : ℝ, f ((x + y) / 2) ≤ (f x + f y) / 2

-- block: exa:square-convex
theorem midpointConvex_sq : MidpointConvex (fun x => x ^ 2) := by sorry

-- block: prop:sum-convex
theorem MidpointConvex.add (f g : ℝ → ℝ) (hf : MidpointConvex f) (hg : MidpointConvex g) :
    MidpointConvex (fun x => f x + g x) := by sorry

-- block: ex:abs-convex
theorem midpointConvex_abs : MidpointConvex (fun x => |x|) := by sorry

end Reference
