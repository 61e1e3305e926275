theorem two_by_two_det (A : Matrix (Fin 2) (Fin 2) ℝ) :
    A.det = A 0 0 * A 1 1 - A 0 1 * A 1 0 := by sorry
-- ---
theorem det_explicit (a b c d : ℝ) : Matrix.det !![a, b; c, d] = a * d - b * c := by sorry
-- ---
theorem det_multiplicative {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℝ) :
    (A * B).det = A.det * B.det := by sorry
-- ---
theorem det_transpose_eq {n : Type*} [Fintype n] [DecidableEq n] {R : Type*} [CommRing R]
    (A : Matrix n n R) : A.transpose.det = A.det := by sorry
-- ---
open Matrix in
theorem transpose_product {l m n : Type*} [Fintype m] (A : Matrix l m ℝ) (B : Matrix m n ℝ) :
    (A * B)ᵀ = Bᵀ * Aᵀ := by sorry
-- ---
open Matrix in
theorem symmetric_product {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℝ) (hA : A.IsSymm) (hB : Bᵀ = B) :
    (A * B).IsSymm ↔ A * B = B * A := by sorry
-- ---
theorem trace_product {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℂ) :
    (A * B).trace = (B * A).trace := by sorry
-- ---
theorem no_commutator_one {n : ℕ} (hn : 0 < n) :
    ¬ ∃ A B : Matrix (Fin n) (Fin n) ℝ, A * B - B * A = 1 := by sorry
-- ---
theorem inverse_iff {n : Type*} [Fintype n] [DecidableEq n] {K : Type*} [Field K]
    (A : Matrix n n K) : IsUnit A ↔ A.det ≠ 0 := by sorry
-- ---
theorem left_inverse_is_right {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℚ) (h : A * B = 1) :
    B * A = 1 := by sorry
-- ---
theorem inverse_of_product {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℝ) (hA : IsUnit A.det)
    (hB : IsUnit B.det) : (A * B)⁻¹ = B⁻¹ * A⁻¹ := by sorry
-- ---
theorem inverse_two (a b c d : ℝ) (h : a * d - b * c ≠ 0) :
    (!![a, b; c, d])⁻¹ = (a * d - b * c)⁻¹ • !![d, -b; -c, a] := by sorry
-- ---
theorem adjugate_product {n : ℕ} (A : Matrix (Fin n) (Fin n) ℤ) :
    A * A.adjugate = A.det • (1 : Matrix (Fin n) (Fin n) ℤ) := by sorry
-- ---
theorem shear_power (n : ℕ) : !![1, 1; 0, (1 : ℤ)] ^ n = !![1, (n : ℤ); 0, 1] := by sorry
-- ---
theorem rotation_product (s t : ℝ) :
    !![Real.cos s, -Real.sin s; Real.sin s, Real.cos s] *
      !![Real.cos t, -Real.sin t; Real.sin t, Real.cos t] =
      !![Real.cos (s + t), -Real.sin (s + t); Real.sin (s + t), Real.cos (s + t)] := by sorry
-- ---
theorem cayley_two (A : Matrix (Fin 2) (Fin 2) ℝ) : A ^ 2 - A.trace • A + A.det • 1 = 0 := by sorry
-- ---
theorem nilpotent_two (A : Matrix (Fin 2) (Fin 2) ℂ) (k : ℕ) (h : A ^ k = 0) : A ^ 2 = 0 := by
  sorry
-- ---
theorem one_sub_nilpotent {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (h : A ^ 3 = 0) :
    (1 - A) * (1 + A + A ^ 2) = 1 := by sorry
-- ---
open Matrix in
theorem mulVec_linear {m n : ℕ} (A : Matrix (Fin m) (Fin n) ℝ) (x y : Fin n → ℝ) (c : ℝ) :
    A *ᵥ (c • x + y) = c • (A *ᵥ x) + A *ᵥ y := by sorry
-- ---
theorem solution_space {m n : ℕ} (A : Matrix (Fin m) (Fin n) ℝ) (h : m < n) :
    ∃ x : Fin n → ℝ, x ≠ 0 ∧ A.mulVec x = 0 := by sorry
-- ---
theorem unique_solution {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (b : Fin n → ℝ) (h : A.det ≠ 0) :
    ∃! x : Fin n → ℝ, A.mulVec x = b := by sorry
-- ---
open Matrix in
theorem vecMul_assoc {m n : Type*} [Fintype m] [Fintype n] (v : m → ℤ) (A : Matrix m n ℤ)
    (w : n → ℤ) : (v ᵥ* A) ⬝ᵥ w = v ⬝ᵥ (A *ᵥ w) := by sorry
-- ---
theorem rank_le {m n : ℕ} (A : Matrix (Fin m) (Fin n) ℝ) : A.rank ≤ m ∧ A.rank ≤ n := by sorry
-- ---
theorem rank_transpose_eq {m n : ℕ} (A : Matrix (Fin m) (Fin n) ℂ) :
    A.transpose.rank = A.rank := by sorry
-- ---
theorem rank_product_le {l m n : ℕ} (A : Matrix (Fin l) (Fin m) ℝ) (B : Matrix (Fin m) (Fin n) ℝ) :
    (A * B).rank ≤ min A.rank B.rank := by sorry
-- ---
theorem diagonal_product {n : ℕ} (d e : Fin n → ℝ) :
    Matrix.diagonal d * Matrix.diagonal e = Matrix.diagonal (fun i => d i * e i) := by sorry
-- ---
theorem det_of_diagonal {n : ℕ} (d : Fin n → ℝ) : (Matrix.diagonal d).det = ∏ i, d i := by sorry
-- ---
theorem det_scalar_mul {n : ℕ} (c : ℝ) (A : Matrix (Fin n) (Fin n) ℝ) :
    (c • A).det = c ^ n * A.det := by sorry
-- ---
theorem orthogonal_det {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (h : A * A.transpose = 1) :
    A.det = 1 ∨ A.det = -1 := by sorry
-- ---
theorem skew_odd_det {n : ℕ} (hn : Odd n) (A : Matrix (Fin n) (Fin n) ℝ) (h : A.transpose = -A) :
    A.det = 0 := by sorry
-- ---
open Matrix in
theorem hermitian_diagonal_real {n : ℕ} (A : Matrix (Fin n) (Fin n) ℂ) (h : A.IsHermitian)
    (i : Fin n) : (A i i).im = 0 := by sorry
-- ---
open Matrix in
theorem conjTranspose_prod {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℂ) : (A * B)ᴴ = Bᴴ * Aᴴ := by
  sorry
-- ---
open scoped Matrix in
theorem posDef_two (a b c : ℝ) (ha : 0 < a) (h : b ^ 2 < a * c) :
    (!![a, b; b, c] : Matrix (Fin 2) (Fin 2) ℝ).PosDef := by sorry
-- ---
open Matrix in
theorem gram_posSemidef {m n : ℕ} (A : Matrix (Fin m) (Fin n) ℝ) : (Aᵀ * A).PosSemidef := by sorry
-- ---
theorem similar_same_det {n : ℕ} (A B P : Matrix (Fin n) (Fin n) ℝ) (hP : IsUnit P)
    (h : B = P⁻¹ * A * P) : B.det = A.det ∧ B.trace = A.trace := by sorry
-- ---
theorem center_of_matrices {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ)
    (h : ∀ B : Matrix (Fin n) (Fin n) ℝ, A * B = B * A) : ∃ c : ℝ, A = c • 1 := by sorry
-- ---
theorem scalar_commutes {n : Type*} [Fintype n] [DecidableEq n] {R : Type*} [CommRing R] (r : R)
    (A : Matrix n n R) : Matrix.scalar n r * A = A * Matrix.scalar n r := by sorry
-- ---
theorem gl_inverse (A : GL (Fin 3) ℝ) : A * A⁻¹ = 1 ∧ (A : Matrix (Fin 3) (Fin 3) ℝ).det ≠ 0 := by
  sorry
-- ---
theorem gl_not_commutative : ∃ A B : GL (Fin 2) ℚ, A * B ≠ B * A := by sorry
-- ---
open MatrixGroups in
theorem sl_entries (A : SL(2, ℤ)) : A 0 0 * A 1 1 - A 0 1 * A 1 0 = 1 := by sorry
-- ---
theorem sl_det {n : ℕ} {R : Type*} [CommRing R] (A : Matrix.SpecialLinearGroup (Fin n) R) :
    (A : Matrix (Fin n) (Fin n) R).det = 1 := by sorry
-- ---
theorem matrix_of_map {K V : Type*} [Field K] [AddCommGroup V] [Module K V] {n : ℕ}
    (b : Module.Basis (Fin n) K V) (S T : V →ₗ[K] V) :
    LinearMap.toMatrix b b (S * T) = LinearMap.toMatrix b b S * LinearMap.toMatrix b b T := by sorry
-- ---
theorem matrix_entries {K V W : Type*} [Field K] [AddCommGroup V] [Module K V] [AddCommGroup W]
    [Module K W] {m n : ℕ} (b : Module.Basis (Fin n) K V) (c : Module.Basis (Fin m) K W)
    (T : V →ₗ[K] W) (i : Fin m) (j : Fin n) :
    LinearMap.toMatrix b c T i j = c.repr (T (b j)) i := by sorry
-- ---
theorem toLin_mul {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℝ) :
    Matrix.toLin' (A * B) = (Matrix.toLin' A).comp (Matrix.toLin' B) := by sorry
-- ---
theorem eigenvalue_iff_det {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (t : ℝ) :
    Module.End.HasEigenvalue (Matrix.toLin' A) t ↔ (t • 1 - A).det = 0 := by sorry
-- ---
theorem eigenvector_exists {n : ℕ} (A : Matrix (Fin n) (Fin n) ℂ) (hn : n ≠ 0) :
    ∃ (c : ℂ) (v : Fin n → ℂ), v ≠ 0 ∧ A.mulVec v = c • v := by sorry
-- ---
theorem upper_triangular_det {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (h : ∀ i j, j < i → A i j = 0) :
    A.det = ∏ i, A i i := by sorry
-- ---
theorem block_triangular {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (h : A.BlockTriangular id) :
    A.det = ∏ i : Fin n, A i i := by sorry
-- ---
theorem vandermonde_two (x y : ℝ) : (Matrix.of ![![1, x], ![1, y]]).det = y - x := by sorry
-- ---
theorem ones_matrix {n : ℕ} : (Matrix.of fun _ _ : Fin n => (1 : ℝ)) ^ 2 =
    (n : ℝ) • Matrix.of fun _ _ : Fin n => (1 : ℝ) := by sorry
-- ---
theorem submatrix_det {n : ℕ} (A : Matrix (Fin n) (Fin n) ℝ) (σ : Fin n ≃ Fin n) :
    (A.submatrix σ σ).det = A.det := by sorry
-- ---
theorem map_det {n : ℕ} (A : Matrix (Fin n) (Fin n) ℤ) :
    (A.map (fun x => (x : ℝ))).det = (A.det : ℝ) := by sorry
-- ---
theorem det_swap_rows (a b c d : ℝ) : !![c, d; a, b].det = -!![a, b; c, d].det := by sorry
-- ---
theorem smul_entry {m n : Type*} (A : Matrix m n ℝ) (c : ℝ) (i : m) (j : n) :
    (c • A) i j = c * A i j := by sorry
-- ---
theorem three_by_three (A : Matrix (Fin 3) (Fin 3) ℝ)
    (h : A = !![2, 0, 0; 0, 3, 0; 0, 0, 4]) : A.det = 24 ∧ A.trace = 9 := by sorry
-- ---
theorem dot_nonneg {n : ℕ} (v : Fin n → ℝ) : 0 ≤ dotProduct v v := by sorry
-- ---
theorem sum_entries {m n : ℕ} (A : Matrix (Fin m) (Fin n) ℝ) :
    ∑ i, ∑ j, A i j = ∑ j, ∑ i, A i j := by sorry
-- ---
theorem vector_entries (v : Fin 3 → ℝ) (h : v = ![1, 2, 3]) : v 0 + v 1 + v 2 = 6 := by sorry
-- ---
theorem square_root_of_minus_one : ∃ J : Matrix (Fin 2) (Fin 2) ℝ, J ^ 2 = -1 := by sorry
-- ---
theorem int_matrix_inverse {n : ℕ} (A : Matrix (Fin n) (Fin n) ℤ) :
    IsUnit A ↔ A.det = 1 ∨ A.det = -1 := by sorry
