theorem t (s : ℕ → ℕ → Set ℝ) : ⋃ (i) (j), s i j = ⋃ (j) (i), s i j := by sorry
-- ---
theorem t (s : ℕ → Set ℝ) (t : Set ℕ) (h : ∀ i ∈ t, IsOpen (s i)) : IsOpen (⋃ (i ∈ t), s i) := by sorry
-- ---
theorem t (s : ℕ → ℕ → Set ℝ) (t u : Set ℕ) :
    ⋃ (i ∈ t) (j ∈ u), s i j = ⋃ (j ∈ u) (i ∈ t), s i j := by sorry
-- ---
theorem t (s : ℕ → ℕ → Set ℝ) (t : Set ℕ) :
    ⋂ (i ∈ t) (j : ℕ) (_ : j < 2), s i j ⊆ ⋂ i ∈ t, s i 0 := by sorry
-- ---
theorem t (f : ℕ → ENNReal) : ⨆ (n) (_ : 2 ≤ n), f n ≤ ⨆ n, f n := by sorry
-- ---
open ENNReal in
theorem t (f : ℕ → ℝ≥0∞) : ⨆ (n) (_ : 2 ≤ n), f n = ⨆ n ≥ 2, f n := by sorry
-- ---
theorem t (f : ℕ → ℕ → ℝ) (h : Summable fun p : ℕ × ℕ => f p.1 p.2) :
    ∑' (i) (j), f i j = ∑' (p : ℕ × ℕ), f p.1 p.2 := by sorry
-- ---
theorem t (f : ℕ → ℕ → ℝ) (s : Set ℕ) : ∑ᶠ (i ∈ s) (j ∈ s), f i j = ∑ᶠ (j ∈ s) (i ∈ s), f i j := by
  sorry
-- ---
theorem t (p : ℕ → ℕ → Prop) (h : ∀ᶠ (n) (m) in Filter.atTop, p n m) :
    ∀ᶠ n in Filter.atTop, ∀ᶠ m in Filter.atTop, p n m := by sorry
-- ---
theorem t (f : ℝ → ℝ) (s : Set ℝ) : ∫ (x) in s, f x = ∫ x in s, f x := by sorry
-- ---
theorem t (f : ℝ → ℝ → ℝ) : ∫ (x) (y), f x y = ∫ x, ∫ y, f x y := by sorry
-- ---
open MeasureTheory in
theorem t (p : ℝ → Prop) (s : Set ℝ) (h : ∀ᵐ (x) ∂volume.restrict s, p x) (hs : MeasurableSet s) :
    ∀ᵐ (x : ℝ), x ∈ s → p x := by sorry
-- ---
theorem t (f : ℕ → ℕ → ℕ) : {f x y | (x) (y)} = Set.range (Function.uncurry f) := by sorry
-- ---
theorem t (A B : Set ℕ) : {x + y | (x ∈ A) (y ∈ B)} ⊆ {z | ∃ x ∈ A, x ≤ z} := by sorry
-- ---
theorem t (A : Set ℤ) : {x * y | (x ∈ A) (y : ℤ)} ⊆ {z | ∃ x ∈ A, x ∣ z} := by sorry
-- ---
theorem t : {x ^ 2 | (x : ℤ) (_ : 0 < x)} ⊆ {n : ℤ | 0 < n} := by sorry
-- ---
theorem t : {(x, y, z) : ℤ × ℤ × ℤ | x ^ 2 + y ^ 2 = z ^ 2}.Infinite := by sorry
-- ---
theorem t : IsClosed {⟨x, y⟩ : ℝ × ℝ | x * y = 1} := by sorry
-- ---
theorem t (s : Set ℕ) (h : s.Nontrivial) : ∃ᵉ (x ∈ s) (y ∈ s), x < y := by sorry
-- ---
theorem t (s : Set ℝ) (h : ∀ᵉ (x ∈ s) (y ∈ s), |x - y| ≤ 1) : Bornology.IsBounded s := by sorry
-- ---
theorem t (z w : ℂ) : Complex.normSq (z * w) = z.normSq * w.normSq := map_mul Complex.normSq z w
-- ---
theorem t {K : Type} [Field K] [LinearOrder K] [IsStrictOrderedRing K] [Archimedean K] (x : K) :
    ∃ n : ℕ, x < n := by sorry
-- ---
universe u
theorem t {K : Type u} [Field K] [LinearOrder K] [IsStrictOrderedRing K] [Archimedean K] (x : K) :
    ∃ n : ℕ, x < n := by sorry
-- ---
theorem t {R A : Type*} [CommRing R] [Ring A] [Algebra R A] (f : A ≃ₐ[R] A) :
    AlgEquiv.refl.trans f = f := by sorry
-- ---
theorem t {R : Type*} [CommRing R] (f : ℕ →₀ R) :
    f ∈ LinearMap.range (Finsupp.lsingle 0 : R →ₗ[R] ℕ →₀ R) ↔ f.support ⊆ {0} := by sorry
-- ---
theorem t {K : Type*} [Field K] (i : ℕ) :
    (Finsupp.basisSingleOne : Module.Basis ℕ K (ℕ →₀ K)) i = Finsupp.single i 1 := by sorry
-- ---
open ComplexOrder in
theorem t {n : Type*} [Fintype n] [DecidableEq n] (A : Matrix n n ℂ) (h : A.PosDef) :
    0 < A.det := by sorry
-- ---
open scoped ComplexOrder in
theorem t {𝕜 n : Type*} [RCLike 𝕜] [Fintype n] (A : Matrix n n 𝕜) (h : A.PosSemidef) :
    A.IsHermitian := by sorry
-- ---
theorem t {K : Type*} [Field K] (n : ℕ) [NeZero n] :
    FiniteDimensional K (CyclotomicField n K) := by sorry
-- ---
theorem t (n : ℕ+) : Module.finrank ℚ (CyclotomicField n ℚ) = Nat.totient n := by sorry
-- ---
theorem t {X : Type*} [PseudoEMetricSpace X] (x y z : X) : edist x z ≤ edist x y + edist y z :=
  edist_triangle x y z
-- ---
theorem t {X : Type*} [MetricSpace X] (x y : X) : edist x y = ENNReal.ofReal (dist x y) := by sorry
-- ---
theorem t {X Y : Type*} [EMetricSpace X] [EMetricSpace Y] (f : X → Y) (h : Isometry f) :
    Function.Injective f := by sorry
-- ---
theorem t {X : Type*} [EMetricSpace X] [CompleteSpace X] (f : X → X) (K : NNReal)
    (h : ContractingWith K f) (x : X) (hx : edist x (f x) ≠ ⊤) : ∃ y, f y = y := by sorry
-- ---
theorem t {X : Type*} [MetricSpace X] (s : Set X) (h : EMetric.diam s = 0) : s.Subsingleton := by
  sorry
-- ---
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] {F : Type*} [FunLike F X Y]
    [ContinuousMapClass F X Y] (f : F) : Continuous f := map_continuous f
-- ---
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (f : X ≃ₜ Y) (x : X) :
    f.symm (f x) = x := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] {x y : X} (γ : Path x y) : γ 0 = x ∧ γ 1 = y := by sorry
-- ---
theorem t {A : Type*} [AddCommGroup A] (B : ℕ → AddSubgroup A) (h : DirectSum.IsInternal B) :
    iSup B = ⊤ := by sorry
-- ---
theorem t {M N : Type*} [TopologicalSpace M] [AddCommGroup M] [Module ℝ M] [TopologicalSpace N]
    [AddCommGroup N] [Module ℝ N] [ContinuousSMul ℝ N] (c : M →L[ℝ] ℝ) (y : N) (x : M) :
    c.smulRight y x = c x • y := by sorry
-- ---
theorem t (p : ℕ) [Fact p.Prime] : CharP (ZMod p) p := inferInstance
-- ---
universe u
theorem t {R : Type u} [CommRing R] (b : R) : Nat.ofDigits b [1, 2] = 1 + b * 2 := by sorry
-- ---
universe u v
theorem t {α : Type u} {β : Type v} (f : α → β) (a : α) : WithTop.map f a = f a := by sorry
-- ---
open Monoid in
theorem t (G : Type*) [Group G] [Finite G] : exponent G ∣ Nat.card G := by sorry
-- ---
open Matrix in
theorem t (A : Matrix (Fin 2) (Fin 2) ℝ) (i : Fin 2) : row A i = A i := by sorry
-- ---
theorem t {R M N : Type*} [CommRing R] [AddCommGroup M] [AddCommGroup N] [Module R M] [Module R N]
    (m : M) (n : N) : m ⊗ₜ[R] n = m ⊗ₜ n := by sorry
-- ---
theorem pow_unbounded (r : ℝ) (hr : 1 < r) (M : ℝ) : ∃ n : ℕ, M < r ^ n := by sorry
-- ---
theorem exists_delta (ε : ℝ) (hε : 0 < ε) : ∃ δ > 0, ∀ x : ℝ, |x| < δ → x ^ 2 < ε := by sorry
-- ---
theorem t {K V : Type*} [Field K] [AddCommGroup V] [Module K V] [FiniteDimensional K V]
    (T : V →ₗ[K] V) : Polynomial.aeval T T.charpoly = 0 := by sorry
-- ---
theorem t (T : (Fin 3 → ℝ) →ₗ[ℝ] (Fin 3 → ℝ)) : T.charpoly.natDegree = 3 := by sorry
-- ---
theorem t (T : EuclideanSpace ℝ (Fin 3) →ₗ[ℝ] EuclideanSpace ℝ (Fin 3)) (h : T.IsSymmetric) :
    LinearMap.adjoint T = T := by sorry
-- ---
theorem t : ∑ z ∈ ({1, Complex.I} : Finset ℂ), z ^ 2 = 0 := by sorry
-- ---
theorem t (p : Polynomial ℂ) (h : p.Separable) : p.roots.toFinset.card = p.natDegree := by sorry
-- ---
open EuclideanGeometry in
theorem t (A B C : ℂ) (h : ∠ A B C = Real.pi / 2) :
    dist A C ^ 2 = dist A B ^ 2 + dist B C ^ 2 := by sorry
-- ---
theorem t (n : ℕ) : Continuous fun A : Matrix (Fin n) (Fin n) ℝ => A.det := by sorry
-- ---
theorem t : Fintype.card ℤˣ = 2 := by sorry
-- ---
theorem t (p q : Polynomial ℚ) : q * (p / q) + p % q = p := by sorry
-- ---
theorem t (x y : GaussianInt) (h : y ≠ 0) : (x % y).norm < y.norm := by sorry
-- ---
theorem t (n : ℤ) : ‖n‖ = |(n : ℝ)| := by sorry
-- ---
open Quaternion in
theorem t (q : ℍ[ℝ]) (h : q ≠ 0) : q * q⁻¹ = 1 := by sorry
-- ---
theorem t : Module.finrank ℝ ℂ = 2 ∧ FiniteDimensional ℝ ℂ := ⟨by sorry, inferInstance⟩
