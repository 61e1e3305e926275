import Vocabulary.Finsupp.Basic
import Vocabulary.LinearAlgebra.Noetherian

/-!
# Linear independence, bases, dimension
-/

noncomputable section

universe u v w x y
variable {ι : Type u} {R : Type v} {M : Type w} {N : Type x} {ι' : Type y}

section
variable (R) [Semiring R] [AddCommMonoid M] [Module R M]

/-- Different coefficients give different linear combinations of the vectors. -/
def LinearIndependent (v : ι → M) : Prop := Function.Injective (Finsupp.linearCombination R v)

/-- The vectors of the family with indices in a set are linearly independent. -/
def LinearIndepOn (v : ι → M) (s : Set ι) : Prop := LinearIndependent R fun x : s => v x
end

namespace Module

/-- A basis of a module, given by the coordinates of its vectors. -/
structure Basis (ι : Type u) (R : Type v) (M : Type w) [Semiring R] [AddCommMonoid M]
    [Module R M] where
  /-- The basis with given coordinates of vectors. -/
  ofRepr ::
    /-- The coordinates of a vector. -/
    repr : M ≃ₗ[R] (ι →₀ R)

namespace Basis
variable [Semiring R] [AddCommMonoid M] [Module R M] [AddCommMonoid N] [Module R N]
  (b : Basis ι R M)

@[simp] private theorem linearCombination_symm (e : M ≃ₗ[R] (ι →₀ R)) (l : ι →₀ R) :
    Finsupp.linearCombination R (fun i => e.symm (Finsupp.single i 1)) l = e.symm l := by
  have h : ∀ l : ι →₀ R, Finsupp.linearCombination R (fun i => Finsupp.single i (1 : R)) l = l := by
    intro l
    apply Finsupp.ext
    intro a
    have : (Finsupp.linearCombination R (fun i => Finsupp.single i (1 : R)) l) a
        = Finsupp.lapply (R := R) a (∑ i ∈ l.support, l i • Finsupp.single i (1 : R)) := rfl
    rw [this, map_sum, Finset.sum_eq_single a (fun b _ hb => ?_) fun h => ?_]
    · show l a • Finsupp.single a (1 : R) a = _
      rw [Finsupp.single_eq_same, smul_eq_mul, mul_one]
    · show l b • Finsupp.single b (1 : R) a = 0
      classical rw [Finsupp.single_apply, if_neg hb, smul_zero]
    · show l a • Finsupp.single a (1 : R) a = 0
      rw [Finsupp.notMem_support_iff.1 h, zero_smul]
  apply e.toEquiv.injective
  show e (Finsupp.linearCombination R _ l) = e (e.symm l)
  rw [e.apply_symm_apply]
  refine Eq.trans ?_ (h l)
  show e (∑ i ∈ l.support, l i • e.symm (Finsupp.single i 1)) = ∑ i ∈ l.support, _
  rw [map_sum]
  exact Finset.sum_congr rfl fun i _ => by
    rw [map_smul]; exact congrArg _ (e.apply_symm_apply _)

instance instFunLike : FunLike (Basis ι R M) ι M where
  coe b i := b.repr.symm (Finsupp.single i 1)
  coe_injective' := by
    rintro ⟨e⟩ ⟨g⟩ h
    congr 1
    have hs : ∀ l, e.symm l = g.symm l := fun l => by
      have h' : (fun i => e.symm (Finsupp.single i (1 : R))) =
        fun i => g.symm (Finsupp.single i (1 : R)) := h
      rw [← linearCombination_symm e, ← linearCombination_symm g, h']
    exact LinearEquiv.ext fun x => by
      rw [← g.apply_symm_apply (e x), ← hs, e.symm_apply_apply]

@[simp] theorem repr_self (i : ι) : b.repr (b i) = Finsupp.single i 1 :=
  b.repr.apply_symm_apply _
theorem linearCombination_repr (x : M) : Finsupp.linearCombination R b (b.repr x) = x :=
  (linearCombination_symm b.repr _).trans (b.repr.symm_apply_apply x)
protected theorem linearIndependent : LinearIndependent R b := fun l l' h => by
  have : b.repr.symm l = b.repr.symm l' :=
    (linearCombination_symm b.repr l).symm.trans (h.trans (linearCombination_symm b.repr l'))
  rw [← b.repr.apply_symm_apply l, this, b.repr.apply_symm_apply]
protected theorem span_eq : Submodule.span R (Set.range b) = ⊤ :=
  Submodule.eq_top_iff'.2 fun x => by
    rw [← b.linearCombination_repr x]
    exact Submodule.sum_mem _ fun i _ =>
      Submodule.smul_mem _ _ (Submodule.subset_span ⟨i, rfl⟩)

/-- Linear maps that agree on a basis are equal. -/
theorem ext {f₁ f₂ : M →ₗ[R] N} (h : ∀ i, f₁ (b i) = f₂ (b i)) : f₁ = f₂ :=
  LinearMap.ext fun x => by
    rw [← b.linearCombination_repr x]
    show f₁ (∑ i ∈ _, _) = f₂ (∑ i ∈ _, _)
    rw [map_sum, map_sum]
    exact Finset.sum_congr rfl fun i _ => by rw [map_smul, map_smul, h]

/-- One coordinate as a linear form. -/
def coord (i : ι) : M →ₗ[R] R := (Finsupp.lapply i).comp b.repr.toLinearMap

/-- The images of a basis under an invertible linear map. -/
protected def map (f : M ≃ₗ[R] N) : Basis ι R N := ofRepr (f.symm.trans b.repr)

/-- The coordinates of a vector for a finite basis. -/
def equivFun [Finite ι] : M ≃ₗ[R] ι → R := b.repr.trans (Finsupp.linearEquivFunOnFinite R R ι)

/-- The basis with given coordinates of vectors, finitely many. -/
def ofEquivFun [Finite ι] (e : M ≃ₗ[R] ι → R) : Basis ι R M :=
  ofRepr (e.trans (Finsupp.linearEquivFunOnFinite R R ι).symm)
@[simp] theorem equivFun_apply [Finite ι] (u : M) : b.equivFun u = b.repr u := rfl

end Basis

section
variable [Ring R] [AddCommGroup M] [Module R M]

private theorem mem_range_of_span {v : ι → M} (hsp : ⊤ ≤ Submodule.span R (Set.range v)) :
    Function.Surjective (Finsupp.linearCombination R v) := by
  rw [← LinearMap.range_eq_top, eq_top_iff]
  refine hsp.trans (Submodule.span_le.2 ?_)
  rintro _ ⟨i, rfl⟩
  exact ⟨Finsupp.single i 1, by rw [Finsupp.linearCombination_single, one_smul]⟩

/-- The basis of linearly independent vectors that span the module. -/
protected def Basis.mk {v : ι → M} (hli : LinearIndependent R v)
    (hsp : ⊤ ≤ Submodule.span R (Set.range v)) : Basis ι R M :=
  .ofRepr (LinearEquiv.ofBijective (Finsupp.linearCombination R v)
    ⟨hli, mem_range_of_span hsp⟩).symm

@[simp] theorem Basis.mk_apply {v : ι → M} (hli : LinearIndependent R v)
    (hsp : ⊤ ≤ Submodule.span R (Set.range v)) (i : ι) : Basis.mk hli hsp i = v i := by
  show Finsupp.linearCombination R v (Finsupp.single i 1) = v i
  rw [Finsupp.linearCombination_single, one_smul]

/-- The vectors of a linearly independent family as a basis of their span. -/
protected def Basis.span {v : ι → M} (hli : LinearIndependent R v) :
    Basis ι R (Submodule.span R (Set.range v)) :=
  .ofRepr (LinearEquiv.ofBijective
    ((Finsupp.linearCombination R v).codRestrict (Submodule.span R (Set.range v)) fun l =>
      Submodule.sum_mem _ fun i _ =>
        Submodule.smul_mem _ _ (Submodule.subset_span ⟨i, rfl⟩))
    ⟨fun _ _ h => hli (congrArg Subtype.val h), fun ⟨y, hy⟩ => by
      have : Submodule.span R (Set.range v) ≤ LinearMap.range (Finsupp.linearCombination R v) := by
        rw [Submodule.span_le]
        rintro _ ⟨i, rfl⟩
        exact ⟨Finsupp.single i 1, by rw [Finsupp.linearCombination_single, one_smul]⟩
      obtain ⟨l, hl⟩ := this hy
      exact ⟨l, Subtype.ext hl⟩⟩).symm
end

section
variable (R : Type v) (M : Type w) [Semiring R] [AddCommMonoid M] [Module R M]

/-- The module has a basis. -/
class Free : Prop where
  exists_basis' : ∃ S : Set M, Nonempty (Basis S R M)

/-- There are `n` linearly independent vectors. -/
private def HasIndep (n : ℕ) : Prop :=
  ∃ s : Finset M, s.card = n ∧ LinearIndependent R (Subtype.val : s → M)

open Classical in
/-- The largest number of linearly independent vectors; `0` if there is none. Over a field, the
dimension of a vector space of finite dimension. -/
def finrank : ℕ :=
  if h : ∃ n, HasIndep R M n ∧ ∀ m, HasIndep R M m → m ≤ n then choose h else 0

/-- The linear forms on a module. -/
abbrev Dual (R : Type v) (M : Type w) [CommSemiring R] [AddCommMonoid M] [Module R M] :=
  M →ₗ[R] R

/-- A linear map from the module lifts along surjective linear maps. -/
class Projective (R : Type v) [Semiring R] (P : Type w) [AddCommMonoid P] [Module R P] :
    Prop where
  out : ∃ s : P →ₗ[R] (P →₀ R), Function.LeftInverse (Finsupp.linearCombination R id) s

/-- A linear map into the module extends along injective linear maps. -/
class Injective (R : Type u) [Ring R] (Q : Type w) [AddCommGroup Q] [Module R Q] : Prop where
  out : ∀ ⦃X Y : Type w⦄ [AddCommGroup X] [AddCommGroup Y] [Module R X] [Module R Y]
    (f : X →ₗ[R] Y) (_ : Function.Injective f) (g : X →ₗ[R] Q),
    ∃ h : Y →ₗ[R] Q, ∀ x, h (f x) = g x
end
end Module

export Module (Basis)

section
variable (R : Type v) [Semiring R] [AddCommMonoid M] [Module R M] {v : ι → M}

/-- The standard basis of the functions on a finite type. -/
def Pi.basisFun (η : Type u) [Finite η] : Module.Basis η R (η → R) :=
  .ofEquivFun (LinearEquiv.refl R (η → R))

/-- The standard basis of the functions with finite support. -/
protected def Finsupp.basisSingleOne {R : Type v} [Semiring R] : Module.Basis ι R (ι →₀ R) :=
  .ofRepr (LinearEquiv.refl R _)
end

section
variable {K : Type v} {V : Type w} [Ring K] [AddCommGroup V] [Module K V] {v : ι → V}

theorem linearIndependent_iff :
    LinearIndependent K v ↔ ∀ l, Finsupp.linearCombination K v l = 0 → l = 0 := by
  rw [LinearIndependent, ← LinearMap.ker_eq_bot, Submodule.eq_bot_iff]; rfl

theorem Fintype.linearIndependent_iff [Fintype ι] :
    LinearIndependent K v ↔ ∀ g : ι → K, ∑ i, g i • v i = 0 → ∀ i, g i = 0 := by
  rw [_root_.linearIndependent_iff]
  have key : ∀ l : ι →₀ K, Finsupp.linearCombination K v l = ∑ i, l i • v i := fun l =>
    Finsupp.sum_of_support_subset l (fun i _ => Finset.mem_univ i) (fun i c => c • v i)
      fun i _ => zero_smul K _
  constructor
  · intro h g hg i
    have := h (Finsupp.onFinset Finset.univ g fun i _ => Finset.mem_univ i)
      (by rw [key]; exact hg)
    exact DFunLike.congr_fun this i
  · intro h l hl
    rw [key] at hl
    exact Finsupp.ext fun i => h l hl i
end

end
