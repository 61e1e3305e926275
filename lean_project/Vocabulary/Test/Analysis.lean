import Vocabulary

/-!
# Test: norms, sums of series, derivatives, convexity
-/

open Filter Topology

theorem norm_triangle {E : Type} [NormedAddCommGroup E] (x y : E) : ‖x + y‖ ≤ ‖x‖ + ‖y‖ :=
  norm_add_le x y

theorem norm_reverse {E : Type} [NormedAddCommGroup E] (x y : E) : ‖x‖ - ‖y‖ ≤ ‖x - y‖ := by
  have h := norm_add_le (x - y) y
  rw [sub_add_cancel] at h
  grind

theorem norm_zero_iff {E : Type} [NormedAddCommGroup E] (x : E) : ‖x‖ = 0 ↔ x = 0 := norm_eq_zero

theorem complex_norm_product (z w : ℂ) : ‖z * w‖ = ‖z‖ * ‖w‖ := norm_mul z w

theorem complex_norm_real (r : ℝ) : ‖(r : ℂ)‖ = |r| := Complex.norm_real r

theorem complex_triangle (z w : ℂ) : ‖z + w‖ ≤ ‖z‖ + ‖w‖ := norm_add_le z w

theorem derivative_of_identity (x : ℝ) : HasDerivAt (fun y => y) 1 x := hasDerivAt_id x

theorem derivative_of_constant (c x : ℝ) : HasDerivAt (fun _ => c) 0 x := hasDerivAt_const x c

theorem derivative_of_sum {f g : ℝ → ℝ} {f' g' x : ℝ} (hf : HasDerivAt f f' x)
    (hg : HasDerivAt g g' x) : HasDerivAt (f + g) (f' + g') x := hf.add hg

theorem derivative_of_double (x : ℝ) : HasDerivAt ((fun y : ℝ => y) + fun y => y) (1 + 1) x :=
  (hasDerivAt_id x).add (hasDerivAt_id x)

theorem derivative_of_negative (x : ℝ) : HasDerivAt (-fun y : ℝ => y) (-1) x := (hasDerivAt_id x).neg

theorem zero_series : HasSum (fun _ : ℕ => (0 : ℝ)) 0 := hasSum_zero

theorem sums_unique {f : ℕ → ℝ} {a b : ℝ} (ha : HasSum f a) (hb : HasSum f b) : a = b := ha.unique hb

theorem interval_convex (a b : ℝ) : Convex ℝ (Set.Icc a b) := by
  intro x hx y hy s t hs ht hst
  have h₁ := mul_le_mul_of_nonneg_left hx.1 hs
  have h₂ := mul_le_mul_of_nonneg_left hx.2 hs
  have h₃ := mul_le_mul_of_nonneg_left hy.1 ht
  have h₄ := mul_le_mul_of_nonneg_left hy.2 ht
  have h₅ : s * a + t * a = a := by grind
  have h₆ : s * b + t * b = b := by grind
  show a ≤ s * x + t * y ∧ s * x + t * y ≤ b
  grind

theorem univ_convex : Convex ℝ (Set.univ : Set ℝ) := fun _ _ _ _ _ _ _ _ _ => trivial

theorem minimum_on_set {f : ℝ → ℝ} {s : Set ℝ} {a x : ℝ} (h : IsMinOn f s a) (hx : x ∈ s) :
    f a ≤ f x := isMinOn_iff.1 h x hx

theorem zeroth_derivative (f : ℝ → ℝ) : iteratedDeriv 0 f = f := iteratedDeriv_zero

theorem complex_complete : CompleteSpace ℂ := inferInstance
