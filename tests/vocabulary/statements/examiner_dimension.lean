open LinearMap Module Submodule InnerProductSpace

theorem att_y1 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [FiniteDimensional ℝ V] (U : Submodule ℝ V) : ∃ b : OrthonormalBasis (Fin (finrank ℝ U)) ℝ U, ∀ i, ‖(b i : V)‖ = 1 := by sorry
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y2 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [FiniteDimensional ℂ V] (U : Submodule ℂ V) (v : V) : ‖v‖ ^ 2 = ‖U.orthogonalProjection v‖ ^ 2 + ‖v - U.starProjection v‖ ^ 2 := by sorry
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y3 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [FiniteDimensional ℂ V] (T : V →ₗ[ℂ] V) : T.charpoly = minpoly ℂ T ∨ T.charpoly.natDegree = finrank ℂ V := by sorry
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y4 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] (U : Submodule ℝ V) (u v : U) : inner ℝ u v = inner ℝ (u : V) v := by sorry
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y5 {V : Type*} [NormedAddCommGroup V] [NormedSpace ℝ V] (U : Submodule ℝ V) [FiniteDimensional ℝ U] : IsClosed (U : Set V) := by sorry
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y6 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] : ∃ s : Set V, Nonempty (Basis s K V) := by sorry
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y7 (n m : ℕ) (K V W : Type*) [Field K] [AddCommGroup V] [Module K V] [AddCommGroup W] [Module K W] [FiniteDimensional K V] [FiniteDimensional K W] : FiniteDimensional K (Fin n → K) := by infer_instance
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y8 (n m : ℕ) (K V W : Type*) [Field K] [AddCommGroup V] [Module K V] [AddCommGroup W] [Module K W] [FiniteDimensional K V] [FiniteDimensional K W] : FiniteDimensional K (V × W) := by infer_instance
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y10 (n m : ℕ) : FiniteDimensional ℝ (EuclideanSpace ℝ (Fin n)) ∧ FiniteDimensional ℝ ℂ := by constructor <;> infer_instance
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y11 (n m : ℕ) (K V W : Type*) [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (U : Submodule K V) : FiniteDimensional K (V ⧸ U) := by infer_instance
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y12 (n : ℕ) (K : Type*) [Field K] : FiniteDimensional K (Matrix (Fin n) (Fin n) K) := by infer_instance
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y13 (n : ℕ) : CompleteSpace (EuclideanSpace ℝ (Fin n)) := by infer_instance
-- ---
open LinearMap Module Submodule InnerProductSpace

theorem att_y14 (n : ℕ) (K V W : Type*) [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (f : V →ₗ[K] V) : FiniteDimensional K (LinearMap.ker f) ∧ FiniteDimensional K (LinearMap.range f) := by constructor <;> infer_instance
