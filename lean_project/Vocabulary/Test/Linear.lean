import Vocabulary

/-!
# Facts of linear algebra, proved in the vocabulary
-/

section Subspaces
variable {K V W : Type} [Field K] [AddCommGroup V] [Module K V] [AddCommGroup W] [Module K W]

theorem sum_is_least (U₁ U₂ U : Submodule K V) (h₁ : U₁ ≤ U) (h₂ : U₂ ≤ U) : U₁ ⊔ U₂ ≤ U :=
  sup_le h₁ h₂

theorem mem_intersection (U₁ U₂ : Submodule K V) (v : V) : v ∈ U₁ ⊓ U₂ ↔ v ∈ U₁ ∧ v ∈ U₂ :=
  Submodule.mem_inf

theorem union_is_subspace (U W : Submodule K V)
    (h : ∀ x y, x ∈ U ∨ x ∈ W → y ∈ U ∨ y ∈ W → x + y ∈ U ∨ x + y ∈ W) : U ≤ W ∨ W ≤ U := by
  refine Classical.byContradiction fun hn => ?_
  obtain ⟨h₁, h₂⟩ := not_or.1 hn
  obtain ⟨x, hx⟩ := Classical.not_forall.1 h₁
  obtain ⟨y, hy⟩ := Classical.not_forall.1 h₂
  obtain ⟨hxU, hxW⟩ := Classical.not_imp.1 hx
  obtain ⟨hyW, hyU⟩ := Classical.not_imp.1 hy
  rcases h x y (.inl hxU) (.inr hyW) with hs | hs
  · apply hyU
    have := U.sub_mem hs hxU
    rwa [add_comm, add_sub_cancel_right] at this
  · apply hxW
    have := W.sub_mem hs hyW
    rwa [add_sub_cancel_right] at this

theorem direct_sum_zero (U W : Submodule K V) (h : IsCompl U W) (u : V) (hu : u ∈ U) (hw : u ∈ W) :
    u = 0 := Submodule.disjoint_def.1 h.disjoint u hu hw

theorem direct_sum_unique (U W : Submodule K V) (h : Disjoint U W) {u u' w w' : V} (hu : u ∈ U)
    (hu' : u' ∈ U) (hw : w ∈ W) (hw' : w' ∈ W) (e : u + w = u' + w') : u = u' := by
  have e' : u - u' = w' - w := by
    have h₁ : u = u' + w' - w := by rw [← e, add_sub_cancel_right]
    rw [h₁, sub_eq_add_neg, sub_eq_add_neg, sub_eq_add_neg, add_comm u' w', add_right_comm w',
      add_assoc (w' + -w), add_neg_cancel, add_zero]
  have := Submodule.disjoint_def.1 h (u - u') (U.sub_mem hu hu') (e' ▸ W.sub_mem hw' hw)
  exact sub_eq_zero.1 this

theorem kernel_trivial (T : V →ₗ[K] W) : Function.Injective T ↔ LinearMap.ker T = ⊥ :=
  LinearMap.ker_eq_bot.symm

theorem range_all (T : V →ₗ[K] W) : Function.Surjective T ↔ LinearMap.range T = ⊤ :=
  LinearMap.range_eq_top.symm

theorem kernel_of_power (T : V →ₗ[K] V) (k : ℕ) :
    LinearMap.ker (T ^ k) ≤ LinearMap.ker (T ^ (k + 1)) := fun x hx => by
  rw [LinearMap.mem_ker] at hx ⊢
  rw [pow_succ', Module.End.mul_apply, hx, map_zero]

theorem kernel_invariant (S T : V →ₗ[K] V) (h : S * T = T * S) :
    ∀ x ∈ LinearMap.ker S, T x ∈ LinearMap.ker S := fun x hx => by
  rw [LinearMap.mem_ker] at hx ⊢
  rw [← Module.End.mul_apply, h, Module.End.mul_apply, hx, map_zero]

theorem projection_splits (P : V →ₗ[K] V) (h : P * P = P) (v : V) :
    v - P v ∈ LinearMap.ker P ∧ P v ∈ LinearMap.range P := by
  constructor
  · rw [LinearMap.mem_ker, map_sub, ← Module.End.mul_apply, h, sub_self]
  · exact ⟨v, rfl⟩

theorem image_of_span (T : V →ₗ[K] W) (s : Set V) :
    (Submodule.span K s).map T = Submodule.span K (T '' s) := Submodule.map_span T s

theorem span_of_subspace (U : Submodule K V) : Submodule.span K (U : Set V) = U :=
  Submodule.span_eq U

theorem line (v w : V) : w ∈ Submodule.span K {v} ↔ ∃ a : K, a • v = w :=
  Submodule.mem_span_singleton

theorem quotient_zero (U : Submodule K V) (v : V) : U.mkQ v = 0 ↔ v ∈ U :=
  Submodule.Quotient.mk_eq_zero U

theorem first_isomorphism (T : V →ₗ[K] W) :
    Nonempty ((V ⧸ LinearMap.ker T) ≃ₗ[K] LinearMap.range T) := ⟨T.quotKerEquivRange⟩

theorem eigenvalue_iff (T : Module.End K V) (a : K) :
    T.HasEigenvalue a ↔ ∃ v, v ≠ 0 ∧ T v = a • v := by
  constructor
  · intro h
    obtain ⟨v, hv⟩ := h.exists_hasEigenvector
    exact ⟨v, hv.2, hv.apply_eq_smul⟩
  · rintro ⟨v, h0, hv⟩
    exact Module.End.hasEigenvalue_of_hasEigenvector
      ⟨Module.End.mem_eigenspace_iff.2 hv, h0⟩

theorem eigenvectors_differ (T : Module.End K V) (a b : K) (hab : a ≠ b) :
    Disjoint (T.eigenspace a) (T.eigenspace b) := by
  rw [Submodule.disjoint_def]
  intro x ha hb
  rw [Module.End.mem_eigenspace_iff] at ha hb
  have h : (a - b) • x = 0 := by rw [sub_smul, ← ha, ← hb, sub_self]
  rcases NoZeroSMulDivisors.eq_zero_or_eq_zero_of_smul_eq_zero h with h | h
  · exact absurd (sub_eq_zero.1 h) hab
  · exact h

theorem agree_on_basis {ι : Type} (b : Module.Basis ι K V) (S T : V →ₗ[K] W)
    (h : ∀ i, S (b i) = T (b i)) : S = T := b.ext h

theorem basis_spans {ι : Type} (b : Module.Basis ι K V) :
    Submodule.span K (Set.range b) = ⊤ := b.span_eq

theorem basis_independent {ι : Type} (b : Module.Basis ι K V) : LinearIndependent K b :=
  b.linearIndependent

theorem independent_image {ι : Type} [Fintype ι] (v : ι → V) (T : V →ₗ[K] W)
    (h : LinearIndependent K fun i => T (v i)) : LinearIndependent K v := by
  rw [Fintype.linearIndependent_iff] at h ⊢
  intro g hg
  refine h g ?_
  have := congrArg T hg
  rw [map_sum, map_zero] at this
  rw [← this]
  exact Finset.sum_congr rfl fun i _ => (map_smul T (g i) (v i)).symm

end Subspaces

section Matrices
open Matrix
variable {n R : Type} [Fintype n] [DecidableEq n] [CommRing R]

omit [DecidableEq n] in
theorem trace_of_commutator (A B : Matrix n n R) : (A * B).trace = (B * A).trace :=
  trace_mul_comm A B

omit [DecidableEq n] in
theorem transpose_of_product (A B : Matrix n n R) : (A * B)ᵀ = Bᵀ * Aᵀ := transpose_mul A B

omit [DecidableEq n] in
theorem symmetric_square (A : Matrix n n R) : (A * Aᵀ).IsSymm := by
  show (A * Aᵀ)ᵀ = A * Aᵀ
  rw [transpose_mul, transpose_transpose]

omit [DecidableEq n] in
theorem symmetric_commute (A B : Matrix n n R) (hA : A.IsSymm) (hB : B.IsSymm)
    (h : A * B = B * A) : (A * B).IsSymm := by
  show (A * B)ᵀ = A * B
  rw [transpose_mul, hA.eq, hB.eq, h]

theorem one_sub_square (A : Matrix n n R) (h : A * A = 0) : (1 - A) * (1 + A) = 1 := by
  rw [mul_add, sub_mul, sub_mul, h]; simp

theorem det_of_one : (1 : Matrix n n R).det = 1 := det_one

theorem det_of_diagonal (d : n → R) : (diagonal d).det = ∏ i, d i := det_diagonal

theorem toLin_toMatrix (f : (n → R) →ₗ[R] (n → R)) : Matrix.toLin' (LinearMap.toMatrix' f) = f :=
  Matrix.toLin'_toMatrix' f

omit [Fintype n] [DecidableEq n] in
theorem hermitian_diagonal (A : Matrix n n ℂ) (h : A.IsHermitian) (i : n) : (A i i).im = 0 := by
  have h₁ : star (A i i) = A i i := h.apply i i
  have h₂ : -(A i i).im = (A i i).im := congrArg Complex.im h₁
  grind

theorem entries : (!![1, 2; 3, 4] : Matrix (Fin 2) (Fin 2) ℤ) 1 0 = 3 := rfl
end Matrices
