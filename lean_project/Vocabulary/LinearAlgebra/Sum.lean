import Vocabulary.Algebra.Module.LinearMap
import Vocabulary.BigOperators.Sum

/-!
# Finite sums of vectors, functions and images
-/

universe u v w x
variable {ι : Type u} {R : Type v} {M : Type w} {N : Type x}

theorem Finset.sum_subset [AddCommMonoid M] {s₁ s₂ : Finset ι} {f : ι → M} (h : s₁ ⊆ s₂)
    (hf : ∀ x ∈ s₂, x ∉ s₁ → f x = 0) : ∑ i ∈ s₁, f i = ∑ i ∈ s₂, f i := by
  classical
  have e : s₂.filter (· ∈ s₁) = s₁ := by
    ext x; rw [Finset.mem_filter]; exact ⟨fun h => h.2, fun hx => ⟨h hx, hx⟩⟩
  rw [← e, Finset.sum_filter]
  refine Finset.sum_congr rfl fun x hx => ?_
  split
  · rfl
  · exact (hf x hx ‹_›).symm

theorem map_sum {F : Type v} [AddCommMonoid M] [AddCommMonoid N] [FunLike F M N]
    [AddMonoidHomClass F M N] (g : F) (f : ι → M) (s : Finset ι) :
    g (∑ i ∈ s, f i) = ∑ i ∈ s, g (f i) := by
  classical
  induction s using Finset.induction_on with
  | empty => exact map_zero g
  | insert a s ha ih => rw [Finset.sum_insert ha, Finset.sum_insert ha, map_add, ih]

namespace Finset

theorem smul_sum [AddCommMonoid M] [DistribSMul R M] {r : R} {f : ι → M} {s : Finset ι} :
    r • ∑ i ∈ s, f i = ∑ i ∈ s, r • f i := by
  classical
  induction s using Finset.induction_on with
  | empty => exact smul_zero r
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, smul_add, ih]

theorem sum_smul [Semiring R] [AddCommMonoid M] [Module R M] {f : ι → R} {s : Finset ι} {x : M} :
    (∑ i ∈ s, f i) • x = ∑ i ∈ s, f i • x := by
  classical
  induction s using Finset.induction_on with
  | empty => exact zero_smul R x
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, add_smul, ih]

@[simp] theorem sum_apply {κ : Type x} {π : ι → Type w} [∀ i, AddCommMonoid (π i)] (a : ι)
    (s : Finset κ) (g : κ → ∀ i, π i) : (∑ c ∈ s, g c) a = ∑ c ∈ s, g c a := by
  classical
  induction s using Finset.induction_on with
  | empty => rfl
  | insert a s ha ih => rw [sum_insert ha, sum_insert ha, ← ih]; rfl

theorem sum_eq_single [AddCommMonoid M] {s : Finset ι} {f : ι → M} (a : ι)
    (h₀ : ∀ b ∈ s, b ≠ a → f b = 0) (h₁ : a ∉ s → f a = 0) : ∑ x ∈ s, f x = f a := by
  classical
  by_cases ha : a ∈ s
  · rw [← sum_singleton f a]
    refine (sum_subset (fun x hx => mem_singleton.1 hx ▸ ha) fun x hx hxa => ?_).symm
    exact h₀ x hx fun e => hxa (mem_singleton.2 e)
  · rw [h₁ ha]
    exact sum_eq_zero fun x hx => h₀ x hx fun e => ha (e ▸ hx)

@[simp] theorem sum_ite_eq [DecidableEq ι] [AddCommMonoid M] (s : Finset ι) (a : ι) (b : ι → M) :
    (∑ j ∈ s, if a = j then b j else 0) = if a ∈ s then b a else 0 := by
  split
  · next ha =>
    rw [sum_eq_single a (fun x _ hx => if_neg (Ne.symm hx)) fun h => absurd ha h, if_pos rfl]
  · next h => exact sum_eq_zero fun x hx => if_neg fun e => h (by rw [e]; exact hx)

@[simp] theorem sum_ite_eq' [DecidableEq ι] [AddCommMonoid M] (s : Finset ι) (a : ι) (b : ι → M) :
    (∑ j ∈ s, if j = a then b j else 0) = if a ∈ s then b a else 0 := by
  rw [← sum_ite_eq s a b]
  exact sum_congr rfl fun x _ => by simp only [eq_comm]

end Finset
