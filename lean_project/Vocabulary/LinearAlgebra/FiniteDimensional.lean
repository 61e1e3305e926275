import Vocabulary.Analysis.Euclidean
import Vocabulary.LinearAlgebra.Noetherian
import Vocabulary.LinearAlgebra.Quotient
import Vocabulary.LinearAlgebra.Matrix.Defs
import Vocabulary.Finset.FintypeInstances

/-!
# Spaces of finite dimension: products, functions, matrices, quotients
-/

universe u v w

noncomputable section

namespace Module.Finite
theorem of_surjective {R : Type u} {M : Type v} {N : Type w} [Semiring R] [AddCommMonoid M]
    [Module R M] [AddCommMonoid N] [Module R N] [hM : Module.Finite R M] (f : M →ₗ[R] N)
    (hf : Function.Surjective f) : Module.Finite R N := by
  classical
  obtain ⟨s, hs⟩ := hM.fg_top
  refine ⟨s.image f, Submodule.eq_top_iff'.2 fun y => ?_⟩
  obtain ⟨x, rfl⟩ := hf y
  have hx : x ∈ (Submodule.span R (↑(s.image f) : Set N)).comap f := by
    have h : Submodule.span R (s : Set M) ≤ (Submodule.span R (↑(s.image f) : Set N)).comap f :=
      Submodule.span_le.2 fun z hz =>
        Submodule.subset_span (Finset.mem_coe.2 (Finset.mem_image.2 ⟨z, Finset.mem_coe.1 hz, rfl⟩))
    exact h (hs ▸ Submodule.mem_top)
  exact hx

instance prod {R : Type u} {M : Type v} {N : Type w} [Semiring R] [AddCommMonoid M]
    [Module R M] [AddCommMonoid N] [Module R N] [hM : Module.Finite R M] [hN : Module.Finite R N] :
    Module.Finite R (M × N) := by
  classical
  obtain ⟨s, hs⟩ := hM.fg_top
  obtain ⟨t, ht⟩ := hN.fg_top
  refine ⟨s.image (fun x => (x, 0)) ∪ t.image (fun x => (0, x)),
    Submodule.eq_top_iff'.2 fun p => ?_⟩
  have h₁ : Submodule.span R (s : Set M) ≤ (Submodule.span R
      (↑(s.image (fun x => (x, (0 : N))) ∪ t.image (fun x => ((0 : M), x))) : Set (M × N))).comap
      (LinearMap.inl R M N) := Submodule.span_le.2 fun z hz => Submodule.subset_span (by
        simp; exact Or.inl ⟨z, hz, rfl⟩)
  have h₂ : Submodule.span R (t : Set N) ≤ (Submodule.span R
      (↑(s.image (fun x => (x, (0 : N))) ∪ t.image (fun x => ((0 : M), x))) : Set (M × N))).comap
      (LinearMap.inr R M N) := Submodule.span_le.2 fun z hz => Submodule.subset_span (by
        simp; exact Or.inr ⟨z, hz, rfl⟩)
  have e : p = (p.1, 0) + (0, p.2) := by ext <;> simp
  rw [e]
  exact Submodule.add_mem _ (h₁ (hs ▸ Submodule.mem_top)) (h₂ (ht ▸ Submodule.mem_top))

instance pi {R : Type u} {ι : Type v} {M : ι → Type w} [Finite ι] [Semiring R]
    [∀ i, AddCommMonoid (M i)] [∀ i, Module R (M i)] [h : ∀ i, Module.Finite R (M i)] :
    Module.Finite R (∀ i, M i) := by
  classical
  have := Fintype.ofFinite ι
  choose s hs using fun i => (h i).fg_top
  let S : Finset (∀ i, M i) := Finset.univ.biUnion fun i => (s i).image (Pi.single i)
  refine ⟨S, Submodule.eq_top_iff'.2 fun x => ?_⟩
  have key : ∀ i (y : M i), Pi.single i y ∈ Submodule.span R (S : Set (∀ i, M i)) := fun i y => by
    let L : M i →ₗ[R] (∀ i, M i) :=
      { toFun := Pi.single i
        map_add' := fun a b => by
          funext j
          by_cases e : j = i
          · subst e; simp [Pi.single]
          · simp [Pi.single, e]
        map_smul' := fun c a => by
          funext j
          by_cases e : j = i
          · subst e; simp [Pi.single]
          · simp [Pi.single, e] }
    have : Submodule.span R (s i : Set (M i)) ≤ (Submodule.span R (S : Set (∀ i, M i))).comap L :=
      Submodule.span_le.2 fun z hz => Submodule.subset_span (Finset.mem_coe.2
        (Finset.mem_biUnion.2 ⟨i, Finset.mem_univ i, Finset.mem_image.2 ⟨z, hz, rfl⟩⟩))
    exact this (hs i ▸ Submodule.mem_top)
  have all : ∀ F : Finset ι, (fun j => if j ∈ F then x j else 0) ∈
      Submodule.span R (S : Set (∀ i, M i)) := fun F => by
    induction F using Finset.induction_on with
    | empty => simp; exact Submodule.zero_mem _
    | insert a F ha ih =>
      have e : (fun j => if j ∈ insert a F then x j else 0)
          = Pi.single a (x a) + fun j => if j ∈ F then x j else 0 := by
        funext j
        by_cases e : j = a
        · subst e; simp [Pi.single, ha]
        · simp [Pi.single, e]
      rw [e]
      exact Submodule.add_mem _ (key a (x a)) ih
  simpa using all Finset.univ
end Module.Finite

instance Module.Finite.matrix {R : Type u} {m : Type v} {n : Type w} [Finite m] [Finite n]
    [Semiring R] : Module.Finite R (Matrix m n R) :=
  inferInstanceAs (Module.Finite R (m → n → R))
instance EuclideanSpace.finiteDimensional {𝕜 : Type u} {ι : Type v} [RCLike 𝕜] [Finite ι] :
    FiniteDimensional 𝕜 (EuclideanSpace 𝕜 ι) :=
  .of_surjective (M := ι → 𝕜)
    { toFun := fun f => WithLp.toLp 2 f, map_add' := fun _ _ => rfl, map_smul' := fun _ _ => rfl }
    fun x => ⟨x.ofLp, rfl⟩
instance Complex.finiteDimensional : FiniteDimensional ℝ ℂ :=
  .of_surjective (M := ℝ × ℝ)
    { toFun := fun p => ⟨p.1, p.2⟩, map_add' := fun _ _ => rfl
      map_smul' := fun _ _ => rfl }
    fun z => ⟨(z.re, z.im), rfl⟩
instance Module.Finite.quotient (R : Type u) {M : Type v} [Ring R] [AddCommGroup M] [Module R M]
    [Module.Finite R M] (N : Submodule R M) : Module.Finite R (M ⧸ N) :=
  .of_surjective N.mkQ fun q => Quotient.inductionOn q fun x => ⟨x, rfl⟩

end
