import Vocabulary.LinearAlgebra.Sum

/-!
# Functions with finite support: `α →₀ M`
-/

noncomputable section

universe u v w x
variable {α : Type u} {M : Type v} {N : Type w} {R : Type x}

/-- A function that is `0` outside a finite set. -/
structure Finsupp (α : Type u) (M : Type v) [Zero M] where
  /-- Where the function is not `0`. -/
  support : Finset α
  /-- The function. -/
  toFun : α → M
  mem_support_toFun : ∀ a, a ∈ support ↔ toFun a ≠ 0

@[inherit_doc] infixr:25 " →₀ " => Finsupp

namespace Finsupp

section Zero
variable [Zero M]

instance instFunLike : FunLike (α →₀ M) α M where
  coe f := f.toFun
  coe_injective' := by
    rintro ⟨s, f, hf⟩ ⟨t, g, hg⟩ (rfl : f = g)
    have : s = t := Finset.ext fun a => (hf a).trans (hg a).symm
    subst this; rfl

theorem ext {f g : α →₀ M} (h : ∀ a, f a = g a) : f = g := DFunLike.ext f g h
attribute [ext] Finsupp.ext
@[simp] theorem mem_support_iff {f : α →₀ M} {a : α} : a ∈ f.support ↔ f a ≠ 0 :=
  f.mem_support_toFun a
theorem notMem_support_iff {f : α →₀ M} {a : α} : a ∉ f.support ↔ f a = 0 := by
  rw [mem_support_iff, Classical.not_not]

open Classical in
/-- A function that is `0` outside the given finite set. -/
def onFinset (s : Finset α) (f : α → M) (hf : ∀ a, f a ≠ 0 → a ∈ s) : α →₀ M where
  support := s.filter fun a => f a ≠ 0
  toFun := f
  mem_support_toFun a := by
    rw [Finset.mem_filter]; exact ⟨fun h => h.2, fun h => ⟨hf a h, h⟩⟩

@[simp] theorem onFinset_apply {s : Finset α} {f : α → M} {hf} {a : α} :
    onFinset s f hf a = f a := rfl

instance instZero : Zero (α →₀ M) := ⟨⟨∅, fun _ => 0, fun a =>
  ⟨fun h => absurd h (Finset.notMem_empty a), fun h => absurd rfl h⟩⟩⟩
instance instInhabited : Inhabited (α →₀ M) := ⟨0⟩
@[simp] theorem zero_apply {a : α} : (0 : α →₀ M) a = 0 := rfl
@[simp] theorem support_zero : (0 : α →₀ M).support = ∅ := rfl
@[simp] theorem support_eq_empty {f : α →₀ M} : f.support = ∅ ↔ f = 0 :=
  ⟨fun h => ext fun a => notMem_support_iff.1 (h ▸ Finset.notMem_empty a), fun h => h ▸ rfl⟩

open Classical in
/-- The function with value `b` at `a` and `0` elsewhere. -/
def single (a : α) (b : M) : α →₀ M :=
  onFinset {a} (fun x => if a = x then b else 0) fun x h => by
    by_cases e : a = x
    · exact Finset.mem_singleton.2 e.symm
    · exact absurd (if_neg e) h

theorem single_apply {a a' : α} {b : M} [Decidable (a = a')] :
    single a b a' = if a = a' then b else 0 := by
  show (@ite _ _ (_) b 0) = _
  split <;> simp_all
@[simp] theorem single_eq_same {a : α} {b : M} : single a b a = b := if_pos rfl
theorem single_zero (a : α) : (single a 0 : α →₀ M) = 0 := ext fun _ => ite_self 0

/-- The composition with a function that keeps `0`. -/
def mapRange [Zero N] (f : M → N) (hf : f 0 = 0) (g : α →₀ M) : α →₀ N :=
  onFinset g.support (fun a => f (g a)) fun a h => mem_support_iff.2 fun e => h (by
    show f (g a) = 0
    rw [e, hf])
@[simp] theorem mapRange_apply [Zero N] {f : M → N} {hf : f 0 = 0} {g : α →₀ M} {a : α} :
    mapRange f hf g a = f (g a) := rfl

/-- On a finite type every function has finite support. -/
def equivFunOnFinite [Finite α] : (α →₀ M) ≃ (α → M) where
  toFun f := f
  invFun f :=
    have h : ∃ s : Finset α, ∀ a, a ∈ s := by
      obtain ⟨n, ⟨e⟩⟩ : ∃ n, Nonempty (α ≃ Fin n) := by
        obtain ⟨e⟩ := ‹Finite α›; exact ⟨_, ⟨e⟩⟩
      exact ⟨(Finset.univ : Finset (Fin n)).mapInj e.symm e.symm.injective, fun a =>
        Finset.mem_mapInj.2 ⟨e a, Finset.mem_univ _, e.symm_apply_apply a⟩⟩
    onFinset (Classical.choose h) f fun a _ => Classical.choose_spec h a
  left_inv _ := ext fun _ => rfl
  right_inv _ := rfl
end Zero

/-- The sum of `g a (f a)` over the support. -/
protected def sum [Zero M] [AddCommMonoid N] (f : α →₀ M) (g : α → M → N) : N :=
  ∑ a ∈ f.support, g a (f a)

/-- The product of `g a (f a)` over the support. -/
protected def prod [Zero M] [CommMonoid N] (f : α →₀ M) (g : α → M → N) : N :=
  ∏ a ∈ f.support, g a (f a)

theorem sum_of_support_subset [Zero M] [AddCommMonoid N] (f : α →₀ M) {s : Finset α}
    (hs : f.support ⊆ s) (g : α → M → N) (h : ∀ i ∈ s, g i 0 = 0) :
    f.sum g = ∑ x ∈ s, g x (f x) :=
  Finset.sum_subset hs fun x hx hxs => by rw [notMem_support_iff.1 hxs, h x hx]

open Classical in
private theorem mem_of_add_ne [AddZeroClass M] (f g : α →₀ M) (a : α) (h : f a + g a ≠ 0) :
    a ∈ f.support ∪ g.support := by
  rw [Finset.mem_union, mem_support_iff, mem_support_iff]
  by_cases hf : f a = 0
  · exact .inr fun hg => h (by rw [hf, hg, add_zero])
  · exact .inl hf

open Classical in
instance instAdd [AddZeroClass M] : Add (α →₀ M) :=
  ⟨fun f g => onFinset (f.support ∪ g.support) (fun a => f a + g a) (mem_of_add_ne f g)⟩
@[simp] theorem add_apply [AddZeroClass M] (g₁ g₂ : α →₀ M) (a : α) :
    (g₁ + g₂) a = g₁ a + g₂ a := rfl
theorem coe_add [AddZeroClass M] (f g : α →₀ M) : ⇑(f + g) = f + g := rfl

instance smulZeroClass [Zero M] [SMulZeroClass R M] : SMulZeroClass R (α →₀ M) where
  smul r f := f.mapRange (r • ·) (smul_zero r)
  smul_zero r := ext fun _ => smul_zero r
@[simp] theorem smul_apply [Zero M] [SMulZeroClass R M] (b : R) (v : α →₀ M) (a : α) :
    (b • v) a = b • v a := rfl

instance instAddCommMonoid [AddCommMonoid M] : AddCommMonoid (α →₀ M) where
  add_assoc _ _ _ := ext fun _ => add_assoc _ _ _
  zero_add _ := ext fun _ => zero_add _
  add_zero _ := ext fun _ => add_zero _
  add_comm _ _ := ext fun _ => add_comm _ _
  nsmul n f := f.mapRange (n • ·) (smul_zero n)
  nsmul_zero _ := ext fun _ => zero_nsmul _
  nsmul_succ _ _ := ext fun _ => succ_nsmul _ _

private theorem zsmul_zero'' [AddCommGroup M] (n : ℤ) : n • (0 : M) = 0 := smul_zero n

instance instNeg [AddCommGroup M] : Neg (α →₀ M) := ⟨mapRange Neg.neg neg_zero⟩
@[simp] theorem neg_apply [AddCommGroup M] (g : α →₀ M) (a : α) : (-g) a = -g a := rfl
open Classical in
instance instSub [AddCommGroup M] : Sub (α →₀ M) :=
  ⟨fun f g => onFinset (f.support ∪ g.support) (fun a => f a - g a) fun a h => by
    rw [Finset.mem_union, mem_support_iff, mem_support_iff]
    by_cases hf : f a = 0
    · exact .inr fun hg => h (by show f a - g a = 0; rw [hf, hg, sub_zero])
    · exact .inl hf⟩
@[simp] theorem sub_apply [AddCommGroup M] (g₁ g₂ : α →₀ M) (a : α) :
    (g₁ - g₂) a = g₁ a - g₂ a := rfl

instance instAddCommGroup [AddCommGroup M] : AddCommGroup (α →₀ M) :=
  { Finsupp.instAddCommMonoid with
    zsmul := fun n f => f.mapRange (n • ·) (zsmul_zero'' n)
    zsmul_zero' := fun _ => ext fun _ => zero_zsmul _
    zsmul_succ' := fun _ _ => ext fun _ => SubNegMonoid.zsmul_succ' _ _
    zsmul_neg' := fun _ _ => ext fun _ => SubNegMonoid.zsmul_neg' _ _
    neg_add_cancel := fun _ => ext fun _ => neg_add_cancel _
    sub_eq_add_neg := fun _ _ => ext fun _ => sub_eq_add_neg _ _ }

instance module [Semiring R] [AddCommMonoid M] [Module R M] : Module R (α →₀ M) where
  one_smul _ := ext fun _ => one_smul _ _
  mul_smul _ _ _ := ext fun _ => mul_smul _ _ _
  smul_zero r := ext fun _ => smul_zero (M := M) r
  smul_add _ _ _ := ext fun _ => smul_add _ _ _
  add_smul _ _ _ := ext fun _ => add_smul _ _ _
  zero_smul _ := ext fun _ => zero_smul _ _

section
variable [Semiring R] [AddCommMonoid M] [Module R M]

/-- The function with value `x` at `a`, as a linear map. -/
def lsingle (a : α) : M →ₗ[R] α →₀ M :=
  ⟨⟨single a, fun x y => ext fun b => by
    show (@ite _ _ (_) (x + y) 0) = @ite _ _ (_) x 0 + @ite _ _ (_) y 0
    split <;> simp⟩, fun c x => ext fun b => by
    show (@ite _ _ (_) (c • x) 0) = c • @ite _ _ (_) x 0
    split <;> simp⟩

/-- The value at `a`, as a linear map. -/
def lapply (a : α) : (α →₀ M) →ₗ[R] M := ⟨⟨fun f => f a, fun _ _ => rfl⟩, fun _ _ => rfl⟩

open Classical in
variable (R) in
/-- The linear combination of a family of vectors with given coefficients. -/
def linearCombination (v : α → M) : (α →₀ R) →ₗ[R] M where
  toFun f := f.sum fun i c => c • v i
  map_add' f g := by
    have hs : (f + g).support ⊆ f.support ∪ g.support := fun a h =>
      mem_of_add_ne f g a (mem_support_iff.1 h)
    have hz : ∀ i ∈ f.support ∪ g.support, (0 : R) • v i = 0 := fun _ _ => zero_smul R _
    rw [sum_of_support_subset _ hs (fun i c => c • v i) hz,
      sum_of_support_subset f (s := f.support ∪ g.support)
        (fun a h => Finset.mem_union.2 (.inl h)) (fun i c => c • v i) hz,
      sum_of_support_subset g (s := f.support ∪ g.support)
        (fun a h => Finset.mem_union.2 (.inr h)) (fun i c => c • v i) hz,
      ← Finset.sum_add_distrib]
    exact Finset.sum_congr rfl fun i _ => add_smul _ _ _
  map_smul' c f := by
    rw [sum_of_support_subset (c • f) (s := f.support) (fun a h => mem_support_iff.2 fun e =>
        mem_support_iff.1 h (by rw [smul_apply, e, smul_zero])) (fun i c => c • v i)
        fun _ _ => zero_smul R _]
    refine Eq.trans ?_ Finset.smul_sum.symm
    exact Finset.sum_congr rfl fun i _ => by
      rw [smul_apply, smul_eq_mul, mul_smul]; rfl

variable (R) in
theorem linearCombination_apply (v : α → M) (l : α →₀ R) :
    linearCombination R v l = l.sum fun i a => a • v i := rfl
variable (R) in
@[simp] theorem linearCombination_single (v : α → M) (c : R) (a : α) :
    linearCombination R v (single a c) = c • v a := by
  show Finsupp.sum (single a c) (fun i c => c • v i) = _
  rw [sum_of_support_subset (single a c) (s := {a}) (fun b hb => ?_) (fun i c => c • v i)
    fun _ _ => zero_smul R _, Finset.sum_singleton, single_eq_same]
  rw [Finset.mem_singleton]
  refine Classical.byContradiction fun h => mem_support_iff.1 hb ?_
  exact if_neg (Ne.symm h)

variable (R M) in
/-- Functions on a finite type, with finite support or without. -/
def linearEquivFunOnFinite (α : Type u) [Finite α] : (α →₀ M) ≃ₗ[R] α → M :=
  { equivFunOnFinite with
    map_add' := fun _ _ => rfl
    map_smul' := fun _ _ => rfl }
end

end Finsupp
end
