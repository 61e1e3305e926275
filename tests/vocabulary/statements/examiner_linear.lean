open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l1 {K V W : Type*} [Field K] [AddCommGroup V] [Module K V] [AddCommGroup W] [Module K W] [FiniteDimensional K V] (T : V →ₗ[K] W) : finrank K (LinearMap.range T) + finrank K (LinearMap.ker T) = finrank K V := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l2 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (U W : Submodule K V) [FiniteDimensional K V] : finrank K ↥(U ⊔ W) + finrank K ↥(U ⊓ W) = finrank K U + finrank K W := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l3 {V : Type*} [AddCommGroup V] [Module ℂ V] [FiniteDimensional ℂ V] [Nontrivial V] (T : Module.End ℂ V) : ∃ c, T.HasEigenvalue c := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l4 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] (u v : V) : ⟪u, v⟫_ℝ ^ 2 ≤ ‖u‖ ^ 2 * ‖v‖ ^ 2 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l5 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [FiniteDimensional ℂ V] (T : V →ₗ[ℂ] V) : T.IsSymmetric ↔ ∀ v, (⟪T v, v⟫_ℂ).im = 0 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l6 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [FiniteDimensional ℂ V] (T : V →ₗ[ℂ] V) (h : IsStarNormal T) : ∀ v, ‖T v‖ = ‖LinearMap.adjoint T v‖ := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l7 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [FiniteDimensional ℝ V] (T : V →ₗ[ℝ] V) (h : IsSelfAdjoint T) : ∃ (b : OrthonormalBasis (Fin (finrank ℝ V)) ℝ V) (c : Fin (finrank ℝ V) → ℝ), ∀ i, T (b i) = c i • b i := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l8 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] (U : Submodule ℝ V) [U.HasOrthogonalProjection] (v : V) : v - U.orthogonalProjection v ∈ Uᗮ := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l9 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] (U : Submodule ℝ V) [FiniteDimensional ℝ U] (v : V) : v - (U.starProjection v) ∈ Uᗮ ∧ IsCompl U Uᗮ := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l10 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℝ) : A.charpoly.eval 0 = (-1) ^ n * A.det ∧ Polynomial.aeval A A.charpoly = 0 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l11 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℝ) : A.charpoly.eval 0 = (-1) ^ n * A.det ∧ Polynomial.aeval A A.charpoly = 0 ∧ A.trace = ∑ i, A i i := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l13 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℝ) (h : A.PosDef) : ∃ B : Matrix (Fin n) (Fin n) ℝ, A = Bᵀ * B ∧ IsUnit B.det := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l14 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℂ) (h : A.IsHermitian) (i : Fin n) : h.eigenvalues i = 0 ∨ Aᴴ = A := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l15 (A : Matrix (Fin 2) (Fin 2) ℝ) (h : A = !![1, 2; 3, 4]) : A⁻¹ = !![-2, 1; 3/2, -1/2] := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l16 (n : ℕ) (A B : Matrix (Fin n) (Fin n) ℂ) (h : A * B = 1) : B * A = 1 ∧ (A.rank = n) := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l17 (m n : ℕ) (A : Matrix (Fin m) (Fin n) ℝ) : A.rank = Aᵀ.rank ∧ (Aᵀ * A).rank = A.rank := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l18 (n : ℕ) (x : Fin n → ℝ) : (Matrix.vandermonde x).det = ∏ i : Fin n, ∏ j ∈ Finset.Ioi i, (x j - x i) := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l19 {K V ι : Type*} [Field K] [AddCommGroup V] [Module K V] (v : ι → V) (h : LinearIndependent K v) (hs : span K (Set.range v) = ⊤) : ∃ b : Basis ι K V, ⇑b = v := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l20 {K V ι : Type*} [Field K] [AddCommGroup V] [Module K V] (s : Set V) (h : LinearIndepOn K id s) : ∃ t, s ⊆ t ∧ LinearIndependent K ((↑) : t → V) ∧ span K t = ⊤ := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l21 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] : finrank K (Dual K V) = finrank K V := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l22 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (U : Submodule K V) : finrank K U.dualAnnihilator + finrank K U = finrank K V := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l23 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (U : Submodule K V) : ker U.mkQ = U ∧ range U.subtype = U := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l24 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (U : Submodule K V) : finrank K (V ⧸ U) = finrank K V - finrank K U := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l25 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (T : V →ₗ[K] V) (h : T ∘ₗ T = T) : IsCompl (range T) (ker T) := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l26 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (S T : Module.End K V) : (S * T = 1) → T * S = 1 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l27 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (T : Module.End K V) : IsNilpotent T → T ^ finrank K V = 0 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l28 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (T : Module.End K V) (c : K) : T.eigenspace c = ker (T - c • 1) ∧ T.maxGenEigenspace c = ⨆ k : ℕ, T.genEigenspace c k := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l29 {V : Type*} [AddCommGroup V] [Module ℂ V] [FiniteDimensional ℂ V] (T : Module.End ℂ V) : ⨆ c, T.maxGenEigenspace c = ⊤ ∧ iSupIndep T.eigenspace := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l30 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (T : Module.End K V) (U : Submodule K V) (h : U ∈ T.invtSubmodule) : U ≤ U.comap T := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l31 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (B : LinearMap.BilinForm K V) (h : B.IsSymm) (hn : B.Nondegenerate) : ∀ x, (∀ y, B x y = 0) → x = 0 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l32 {V : Type*} [AddCommGroup V] [Module ℝ V] (Q : QuadraticForm ℝ V) (h : Q.PosDef) (v : V) : 0 ≤ Q v := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l34 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] {n : ℕ} (e : Fin n → V) (he : Orthonormal ℝ e) (v : V) : ∑ i, ⟪v, e i⟫_ℝ ^ 2 ≤ ‖v‖ ^ 2 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l35 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] (f : ℕ → V) (hf : LinearIndependent ℝ f) : Pairwise fun i j => ⟪InnerProductSpace.gramSchmidt ℝ f i, InnerProductSpace.gramSchmidt ℝ f j⟫_ℝ = 0 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l36 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [FiniteDimensional ℝ V] (φ : V →ₗ[ℝ] ℝ) : ∃! u, ∀ v, φ v = inner ℝ u v := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l37 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℝ) (hA : A ∈ Matrix.orthogonalGroup (Fin n) ℝ) : A.det = 1 ∨ A.det = -1 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l38 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℂ) (hA : A ∈ Matrix.unitaryGroup (Fin n) ℂ) : ‖A.det‖ = 1 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l39 (A : Matrix (Fin 3) (Fin 3) ℝ) (hA : A ∈ Matrix.specialOrthogonalGroup (Fin 3) ℝ) : ∃ v ≠ 0, A *ᵥ v = v := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l40 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℝ) (v : Fin n → ℝ) : A.mulVec v ⬝ᵥ v = v ⬝ᵥ Aᵀ *ᵥ v := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l41 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℝ) : A * A.adjugate = A.det • 1 ∧ (A.adjugate).det = A.det ^ (n - 1) := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l42 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (f : V →ₗ[K] V) {ι : Type*} [Fintype ι] [DecidableEq ι] (b : Basis ι K V) : (LinearMap.toMatrix b b f).det = LinearMap.det f ∧ (LinearMap.toMatrix b b f).trace = LinearMap.trace K V f := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l43 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (f : V →ₗ[K] V) : minpoly K f ∣ f.charpoly := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l44 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℂ) (h : A ^ 3 = 1) : ∃ P : Matrix (Fin n) (Fin n) ℂ, IsUnit P ∧ (P⁻¹ * A * P).IsDiag := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l46 (n : ℕ) (d : Fin n → ℝ) : Matrix.det (Matrix.diagonal d) = ∏ i, d i := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l47 (A : Matrix (Fin 2) (Fin 2) ℤ) (h : A ^ 5 = 1) : A = 1 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l48 (n : ℕ) : finrank ℝ (Fin n → ℝ) = n ∧ Module.rank ℝ (Fin n → ℝ) = n := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l49 : ¬ FiniteDimensional ℝ (Polynomial ℝ) ∧ ¬ FiniteDimensional ℚ ℝ := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l50 (n : ℕ) : finrank ℝ (Polynomial.degreeLT ℝ n) = n := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l51 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (f : ℕ → Submodule K V) (h : DirectSum.IsInternal f) (x : V) : True := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l52 {K V W : Type*} [Field K] [AddCommGroup V] [AddCommGroup W] [Module K V] [Module K W] : Nonempty ((V × W) ≃ₗ[K] (W × V)) := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l53 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [CompleteSpace V] (T : V →L[ℂ] V) : ‖ContinuousLinearMap.adjoint T‖ = ‖T‖ := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l54 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℂ V] [CompleteSpace V] (T : V →L[ℂ] V) (h : T.IsPositive) : IsSelfAdjoint T := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l55 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] (f : V →ₗᵢ[ℝ] V) (x y : V) : inner ℝ (f x) (f y) = inner ℝ x y := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l56 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] [FiniteDimensional ℝ V] : Nonempty (V ≃ₗᵢ[ℝ] EuclideanSpace ℝ (Fin (finrank ℝ V))) := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l57 (u v w : Fin 3 → ℝ) : u ⨯₃ v = -(v ⨯₃ u) ∧ u ⬝ᵥ crossProduct v w = det ![u, v, w] := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l58 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℝ) (c : ℝ) (h : Module.End.HasEigenvector (toLin' A) c 0) : False := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l59 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℂ) : spectrum ℂ A = {c | A.charpoly.IsRoot c} := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

open scoped Kronecker in
theorem att_l61 (A B : Matrix (Fin 2) (Fin 2) ℝ) : (A ⊗ₖ B).trace = A.trace * B.trace := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l62 (n : ℕ) (A : Matrix (Fin n) (Fin n) ℝ) (hA : ∀ i j, A i j = if i = j then 2 else 1) : A = Matrix.of (fun i j => if i = j then 2 else 1) ∧ Matrix.det A = n + 1 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l63 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] {n : ℕ} (f : V [⋀^Fin n]→ₗ[K] K) (v : Fin n → V) (h : ¬ LinearIndependent K v) : f v = 0 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l64 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (f : MultilinearMap K (fun _ : Fin 2 => V) K) : f 0 = 0 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l67 (A : Matrix (Fin 2) (Fin 2) ℝ) (B : Matrix (Fin 2) (Fin 2) ℝ) : (Matrix.fromBlocks A 0 0 B).det = A.det * B.det := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l71 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (S T : V →ₗ[K] V) (h : S.comp T = T.comp S) : (ker S).map T ≤ ker S := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l72 {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (T : V →ₗ[K] V) : Function.Injective T ↔ Function.Surjective T := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l73 {V : Type*} [NormedAddCommGroup V] [InnerProductSpace ℝ V] (a b c : V) : InnerProductGeometry.angle a b + InnerProductGeometry.angle b c ≥ InnerProductGeometry.angle a c := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l75 : (Pi.basisFun ℝ (Fin 3)) 0 = ![1, 0, 0] ∧ EuclideanSpace.single 0 (1:ℝ) ≠ (0 : EuclideanSpace ℝ (Fin 3)) := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l76 (K V : Type*) [Field K] [AddCommGroup V] [Module K V] (U W : Submodule K V) (h : (U : Set V) ∪ W = Set.univ) : U = ⊤ ∨ W = ⊤ := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l77 (K V : Type*) [DivisionRing K] [AddCommGroup V] [Module K V] (v : Fin 3 → V) : LinearIndependent K v ↔ ∀ c : Fin 3 → K, ∑ i, c i • v i = 0 → ∀ i, c i = 0 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l78 : LinearIndependent ℚ ![(1 : ℝ), √2, √3] := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l79 (a b : ℝ) : Set.finrank ℝ {a, b} ≤ 1 := by sorry
-- ---
open LinearMap Module Submodule Matrix
open scoped BigOperators InnerProductSpace ComplexConjugate

theorem att_l80 (n : ℕ) (M : Matrix (Fin n) (Fin n) ℤ) : M.permanent = 0 ∨ IsUnit M ↔ IsUnit M.det := by sorry
