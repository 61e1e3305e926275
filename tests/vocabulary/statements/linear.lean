theorem sum_of_subspaces {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (U W : Submodule K V) : U ≤ U ⊔ W ∧ W ≤ U ⊔ W := by sorry
-- ---
theorem mem_sum_iff {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (U W : Submodule K V) (v : V) : v ∈ U ⊔ W ↔ ∃ u ∈ U, ∃ w ∈ W, u + w = v := by sorry
-- ---
theorem union_is_subspace {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (U W : Submodule K V) (h : ∃ S : Submodule K V, (S : Set V) = (U : Set V) ∪ W) :
    U ≤ W ∨ W ≤ U := by sorry
-- ---
theorem direct_sum_iff {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (U W : Submodule K V) : IsCompl U W ↔ U ⊓ W = ⊥ ∧ U ⊔ W = ⊤ := by sorry
-- ---
open Module in
theorem dim_sum {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V]
    (U W : Submodule K V) : finrank K ↥(U ⊔ W) + finrank K ↥(U ⊓ W) = finrank K U + finrank K W := by
  sorry
-- ---
theorem rank_nullity {K V W : Type*} [Field K] [AddCommGroup V] [Module K V] [AddCommGroup W]
    [Module K W] [FiniteDimensional K V] (T : V →ₗ[K] W) :
    Module.finrank K (LinearMap.range T) + Module.finrank K (LinearMap.ker T) =
      Module.finrank K V := by sorry
-- ---
theorem inj_iff_ker_bot {F V W : Type*} [Field F] [AddCommGroup V] [AddCommGroup W] [Module F V]
    [Module F W] (T : V →ₗ[F] W) : Function.Injective T ↔ LinearMap.ker T = ⊥ := by sorry
-- ---
theorem surj_iff_range_top {F V W : Type*} [Field F] [AddCommGroup V] [AddCommGroup W]
    [Module F V] [Module F W] (T : V →ₗ[F] W) : Function.Surjective T ↔ T.range = ⊤ := by sorry
-- ---
theorem inj_iff_surj {F V : Type*} [Field F] [AddCommGroup V] [Module F V] [FiniteDimensional F V]
    (T : V →ₗ[F] V) : Function.Injective T ↔ Function.Surjective T := by sorry
-- ---
theorem linind_of_map {F V W : Type*} [Field F] [AddCommGroup V] [AddCommGroup W] [Module F V]
    [Module F W] {n : ℕ} (v : Fin n → V) (T : V →ₗ[F] W)
    (h : LinearIndependent F (fun i => T (v i))) : LinearIndependent F v := by sorry
-- ---
theorem linind_comp_injective {F V W ι : Type*} [Field F] [AddCommGroup V] [AddCommGroup W]
    [Module F V] [Module F W] (v : ι → V) (T : V →ₗ[F] W) (hT : Function.Injective T)
    (hv : LinearIndependent F v) : LinearIndependent F (T ∘ v) := by sorry
-- ---
theorem linind_three (v : Fin 3 → Fin 3 → ℝ) (hv : v = ![![1, 0, 0], ![1, 1, 0], ![1, 1, 1]]) :
    LinearIndependent ℝ v := by sorry
-- ---
theorem linear_dep_complex : ¬ LinearIndependent ℂ ![(1 : ℂ), Complex.I] := by sorry
-- ---
theorem span_pair (x y : Fin 2 → ℚ) (h : x 0 * y 1 - x 1 * y 0 ≠ 0) :
    Submodule.span ℚ {x, y} = ⊤ := by sorry
-- ---
theorem span_of_image {R M N : Type*} [Ring R] [AddCommGroup M] [AddCommGroup N] [Module R M]
    [Module R N] (f : M →ₗ[R] N) (s : Set M) :
    (Submodule.span R s).map f = Submodule.span R (f '' s) := by sorry
-- ---
theorem basis_coordinates {K V : Type*} [Field K] [AddCommGroup V] [Module K V] {n : ℕ}
    (b : Module.Basis (Fin n) K V) (v : V) : v = ∑ i, b.repr v i • b i := by sorry
-- ---
open Module in
theorem card_basis {K V ι : Type*} [Field K] [AddCommGroup V] [Module K V] [Fintype ι]
    (b : Basis ι K V) : finrank K V = Fintype.card ι := by sorry
-- ---
theorem exists_basis {K V : Type*} [Field K] [AddCommGroup V] [Module K V] :
    ∃ s : Set V, Nonempty (Module.Basis s K V) := by sorry
-- ---
theorem two_bases {K V : Type*} [Field K] [AddCommGroup V] [Module K V] {m n : ℕ}
    (b : Module.Basis (Fin m) K V) (c : Module.Basis (Fin n) K V) : m = n := by sorry
-- ---
theorem finrank_fun (n : ℕ) : Module.finrank ℝ (Fin n → ℝ) = n := by sorry
-- ---
theorem finrank_complex : Module.finrank ℝ ℂ = 2 := by sorry
-- ---
theorem subspace_of_full_dim {F V : Type*} [Field F] [AddCommGroup V] [Module F V]
    [FiniteDimensional F V] (U : Subspace F V) (h : Module.finrank F U = Module.finrank F V) :
    U = ⊤ := by sorry
-- ---
theorem finite_dim_of_submodule {F V : Type*} [Field F] [AddCommGroup V] [Module F V]
    [FiniteDimensional F V] (U : Submodule F V) : FiniteDimensional F U := by sorry
-- ---
theorem isomorphic_iff_dim {F V W : Type*} [Field F] [AddCommGroup V] [Module F V]
    [FiniteDimensional F V] [AddCommGroup W] [Module F W] [FiniteDimensional F W] :
    Nonempty (V ≃ₗ[F] W) ↔ Module.finrank F V = Module.finrank F W := by sorry
-- ---
theorem first_iso {R M N : Type*} [Ring R] [AddCommGroup M] [AddCommGroup N] [Module R M]
    [Module R N] (f : M →ₗ[R] N) : Nonempty ((M ⧸ LinearMap.ker f) ≃ₗ[R] LinearMap.range f) := by
  sorry
-- ---
theorem quotient_dim {F V : Type*} [Field F] [AddCommGroup V] [Module F V] [FiniteDimensional F V]
    (U : Submodule F V) :
    Module.finrank F (V ⧸ U) + Module.finrank F U = Module.finrank F V := by sorry
-- ---
theorem mkQ_kernel {R M : Type*} [Ring R] [AddCommGroup M] [Module R M] (p : Submodule R M) :
    LinearMap.ker p.mkQ = p ∧ Function.Surjective p.mkQ := by sorry
-- ---
theorem quotient_mk_eq {R M : Type*} [Ring R] [AddCommGroup M] [Module R M] (p : Submodule R M)
    (x y : M) : (Submodule.Quotient.mk x : M ⧸ p) = Submodule.Quotient.mk y ↔ x - y ∈ p := by sorry
-- ---
theorem eigenvector_equation {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (T : Module.End K V) (a : K) :
    T.HasEigenvalue a ↔ ∃ v : V, v ≠ 0 ∧ T v = a • v := by sorry
-- ---
theorem inverse_eigenvalue {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (S T : V →ₗ[K] V) (hST : S * T = 1) (hTS : T * S = 1) (a : K) (ha : a ≠ 0) :
    Module.End.HasEigenvalue T a ↔ Module.End.HasEigenvalue S a⁻¹ := by sorry
-- ---
open Module.End in
theorem product_eigenvalues {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    [FiniteDimensional K V] (S T : Module.End K V) (a : K) :
    HasEigenvalue (S * T) a ↔ HasEigenvalue (T * S) a := by sorry
-- ---
theorem all_vectors_eigenvectors {F V : Type*} [Field F] [AddCommGroup V] [Module F V]
    (T : V →ₗ[F] V) (h : ∀ v : V, v ≠ 0 → ∃ c : F, Module.End.HasEigenvector T c v) :
    ∃ c : F, T = c • LinearMap.id := by sorry
-- ---
theorem complex_operator_has_eigenvalue {V : Type*} [AddCommGroup V] [Module ℂ V]
    [FiniteDimensional ℂ V] [Nontrivial V] (T : V →ₗ[ℂ] V) :
    ∃ c : ℂ, Module.End.HasEigenvalue T c := by sorry
-- ---
theorem eigenspaces_independent {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (T : Module.End K V) (a b : K) (h : a ≠ b) :
    Disjoint (T.eigenspace a) (T.eigenspace b) := by sorry
-- ---
theorem eigenspace_is_ker {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (T : Module.End K V) (a : K) : T.eigenspace a = LinearMap.ker (T - algebraMap K (Module.End K V) a) := by
  sorry
-- ---
theorem nilpotent_power {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    [FiniteDimensional K V] (N : V →ₗ[K] V) (h : ∃ k : ℕ, N ^ k = 0) :
    N ^ Module.finrank K V = 0 := by sorry
-- ---
theorem projection_decomposes {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (P : V →ₗ[K] V) (h : P ^ 2 = P) : IsCompl (LinearMap.ker P) (LinearMap.range P) := by sorry
-- ---
theorem invariant_kernel {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (S T : V →ₗ[K] V)
    (h : S * T = T * S) : ∀ x ∈ LinearMap.ker S, T x ∈ LinearMap.ker S := by sorry
-- ---
theorem invariant_sum {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (T : V →ₗ[K] V)
    (U W : Submodule K V) (hU : U ≤ U.comap T) (hW : W.map T ≤ W) : (U ⊔ W).map T ≤ U ⊔ W := by
  sorry
-- ---
theorem invariant_iSup {K V ι : Type*} [Field K] [AddCommGroup V] [Module K V] (T : V →ₗ[K] V)
    (U : ι → Submodule K V) (h : ∀ i, ∀ x ∈ U i, T x ∈ U i) :
    ∀ x ∈ ⨆ i, U i, T x ∈ ⨆ i, U i := by sorry
-- ---
theorem invariant_sublattice {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (T : Module.End K V) (U : Submodule K V) (h : U ∈ T.invtSubmodule) (u : V) (hu : u ∈ U) :
    T u ∈ U := by sorry
-- ---
theorem restrict_apply {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (T : V →ₗ[K] V)
    (U : Submodule K V) (h : ∀ x ∈ U, T x ∈ U) (u : U) : (T.restrict h u : V) = T u := by sorry
-- ---
theorem ker_pow_mono {K V : Type*} [Field K] [AddCommGroup V] [Module K V] (T : V →ₗ[K] V) (k : ℕ) :
    LinearMap.ker (T ^ k) ≤ LinearMap.ker (T ^ (k + 1)) := by sorry
-- ---
theorem functional_kernel {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (φ : Module.Dual K V) (hφ : φ ≠ 0) (u : V) (hu : φ u ≠ 0) :
    IsCompl (LinearMap.ker φ) (Submodule.span K {u}) := by sorry
-- ---
theorem dual_dim {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] :
    Module.finrank K (Module.Dual K V) = Module.finrank K V := by sorry
-- ---
theorem maps_dim {K V W : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V]
    [AddCommGroup W] [Module K W] [FiniteDimensional K W] :
    Module.finrank K (V →ₗ[K] W) = Module.finrank K V * Module.finrank K W := by sorry
-- ---
theorem linear_map_determined {K V W ι : Type*} [Field K] [AddCommGroup V] [Module K V]
    [AddCommGroup W] [Module K W] (b : Module.Basis ι K V) (f g : V →ₗ[K] W)
    (h : ∀ i, f (b i) = g (b i)) : f = g := by sorry
-- ---
theorem extend_map {F V W : Type*} [Field F] [AddCommGroup V] [Module F V] [FiniteDimensional F V]
    [AddCommGroup W] [Module F W] (U : Submodule F V) (S : U →ₗ[F] W) :
    ∃ T : V →ₗ[F] W, ∀ u : U, T u = S u := by sorry
-- ---
theorem range_comp {R M N P : Type*} [CommRing R] [AddCommGroup M] [AddCommGroup N] [AddCommGroup P]
    [Module R M] [Module R N] [Module R P] (f : M →ₗ[R] N) (g : N →ₗ[R] P) :
    LinearMap.range (g ∘ₗ f) = Submodule.map g (LinearMap.range f) := by sorry
-- ---
theorem noetherian_submodule {R M : Type*} [Ring R] [AddCommGroup M] [Module R M] :
    IsNoetherian R M ↔ ∀ N : Submodule R M, N.FG := by sorry
-- ---
theorem noetherian_acc {R M : Type*} [Ring R] [AddCommGroup M] [Module R M] [IsNoetherian R M]
    (f : ℕ → Submodule R M) (hf : Monotone f) : ∃ n, ∀ m, n ≤ m → f m = f n := by sorry
-- ---
theorem noetherian_exact {R M : Type*} [Ring R] [AddCommGroup M] [Module R M] (N : Submodule R M) :
    IsNoetherian R M ↔ IsNoetherian R N ∧ IsNoetherian R (M ⧸ N) := by sorry
-- ---
theorem surjective_endo_noetherian {R M : Type*} [Ring R] [AddCommGroup M] [Module R M]
    [IsNoetherian R M] (f : M →ₗ[R] M) (hf : Function.Surjective f) : Function.Injective f := by
  sorry
-- ---
theorem schur {R M N : Type*} [Ring R] [AddCommGroup M] [AddCommGroup N] [Module R M] [Module R N]
    [IsSimpleModule R M] [IsSimpleModule R N] (f : M →ₗ[R] N) : f = 0 ∨ Function.Bijective f := by
  sorry
-- ---
theorem simple_iff_cyclic {R M : Type*} [Ring R] [AddCommGroup M] [Module R M] [Nontrivial M] :
    IsSimpleModule R M ↔ ∀ m : M, m ≠ 0 → Submodule.span R {m} = ⊤ := by sorry
-- ---
theorem free_module_projective {R M : Type*} [CommRing R] [AddCommGroup M] [Module R M]
    [Module.Free R M] : Module.Projective R M := by sorry
-- ---
theorem fg_quotient {R M : Type*} [CommRing R] [AddCommGroup M] [Module R M] [Module.Finite R M]
    (N : Submodule R M) : Module.Finite R (M ⧸ N) := by sorry
-- ---
theorem exact_at {R M N P : Type*} [Ring R] [AddCommGroup M] [AddCommGroup N] [AddCommGroup P]
    [Module R M] [Module R N] [Module R P] (f : M →ₗ[R] N) (g : N →ₗ[R] P) :
    Function.Exact f g ↔ LinearMap.range f = LinearMap.ker g := by sorry
-- ---
theorem torsion_elements_submodule {R M : Type*} [CommRing R] [IsDomain R] [AddCommGroup M]
    [Module R M] : ∃ T : Submodule R M, (T : Set M) = {m | ∃ r : R, r ≠ 0 ∧ r • m = 0} := by sorry
-- ---
theorem internal_sum {K V ι : Type*} [Field K] [AddCommGroup V] [Module K V] [DecidableEq ι]
    (U : ι → Submodule K V) (h : DirectSum.IsInternal U) : ⨆ i, U i = ⊤ ∧ iSupIndep U := by sorry
-- ---
theorem trace_commutes {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    [FiniteDimensional K V] (S T : V →ₗ[K] V) :
    LinearMap.trace K V (S * T) = LinearMap.trace K V (T * S) := by sorry
-- ---
theorem no_canonical_commutator {V : Type*} [AddCommGroup V] [Module ℝ V] [FiniteDimensional ℝ V]
    [Nontrivial V] (S T : V →ₗ[ℝ] V) : S ∘ₗ T - T ∘ₗ S ≠ LinearMap.id := by sorry
-- ---
theorem det_zero_iff {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V]
    (T : V →ₗ[K] V) : LinearMap.det T = 0 ↔ ¬ Function.Injective T := by sorry
-- ---
theorem det_mul' {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V]
    (S T : V →ₗ[K] V) : LinearMap.det (S * T) = LinearMap.det S * LinearMap.det T := by sorry
-- ---
theorem symmetric_form {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (B : LinearMap.BilinForm K V) (hB : B.IsSymm) (x y : V) : B x y = B y x := by sorry
-- ---
theorem alternating_skew {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (B : LinearMap.BilinForm K V) (hB : B.IsAlt) (x y : V) : B x y = - B y x := by sorry
-- ---
theorem polarization {V : Type*} [AddCommGroup V] [Module ℝ V] (Q : QuadraticForm ℝ V) (a : ℝ)
    (x : V) : Q (a • x) = a ^ 2 * Q x := by sorry
-- ---
theorem smul_eq_zero_field {F V : Type*} [Field F] [AddCommGroup V] [Module F V] (a : F) (v : V)
    (h : a • v = 0) : a = 0 ∨ v = 0 := by sorry
-- ---
theorem neg_one_smul' {F V : Type*} [Field F] [AddCommGroup V] [Module F V] (v : V) :
    (-1 : F) • v = -v := by sorry
-- ---
theorem sum_smul_mem {R M ι : Type*} [Ring R] [AddCommGroup M] [Module R M] (N : Submodule R M)
    (s : Finset ι) (c : ι → R) (v : ι → M) (h : ∀ i ∈ s, v i ∈ N) : ∑ i ∈ s, c i • v i ∈ N := by
  sorry
-- ---
theorem exists_linear_map (T : (Fin 2 → ℝ) →ₗ[ℝ] (Fin 2 → ℝ)) (h₁ : T ![1, 0] = ![2, 3])
    (h₂ : T ![0, 1] = ![4, 5]) (x y : ℝ) : T ![x, y] = ![2 * x + 4 * y, 3 * x + 5 * y] := by sorry
-- ---
theorem additive_is_rational_linear {V W : Type*} [AddCommGroup V] [Module ℚ V] [AddCommGroup W]
    [Module ℚ W] (f : V →+ W) (q : ℚ) (x : V) : f (q • x) = q • f x := by sorry
-- ---
theorem unique_decomposition {K V : Type*} [Field K] [AddCommGroup V] [Module K V]
    (U W : Submodule K V) (h : IsCompl U W) (v : V) : ∃! p : U × W, (p.1 : V) + p.2 = v := by sorry
-- ---
theorem generated_by_iff {R M : Type*} [CommRing R] [AddCommGroup M] [Module R M] :
    Module.Finite R M ↔ ∃ s : Finset M, Submodule.span R (s : Set M) = ⊤ := by sorry
-- ---
open TensorProduct in
theorem tensor_swap {R M N : Type*} [CommRing R] [AddCommGroup M] [AddCommGroup N] [Module R M]
    [Module R N] : Nonempty (M ⊗[R] N ≃ₗ[R] N ⊗[R] M) := by sorry
-- ---
open scoped TensorProduct in
theorem tensor_torsion (m n : ℕ) (h : Nat.Coprime m n) (x : ZMod m) (y : ZMod n) :
    x ⊗ₜ[ℤ] y = 0 := by sorry
-- ---
open TensorProduct in
theorem tensor_dim {K V W : Type*} [Field K] [AddCommGroup V] [Module K V] [AddCommGroup W]
    [Module K W] [FiniteDimensional K V] [FiniteDimensional K W] :
    Module.finrank K (V ⊗[K] W) = Module.finrank K V * Module.finrank K W := by sorry
