import Vocabulary.LinearAlgebra.Basis
import Vocabulary.Algebra.Module.Algebra

/-!
# Endomorphisms: powers, eigenvalues, invariant subspaces, projections
-/

noncomputable section

universe u v w
variable {R : Type u} {M : Type v} {N : Type w}

/-- The set contains `a ⊔ b` when it contains `a` and `b`. -/
def SupClosed {α : Type u} [SemilatticeSup α] (s : Set α) : Prop :=
  ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ⊔ b ∈ s

/-- The set contains `a ⊓ b` when it contains `a` and `b`. -/
def InfClosed {α : Type u} [SemilatticeInf α] (s : Set α) : Prop :=
  ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → a ⊓ b ∈ s

/-- A subset of a lattice that is closed under `⊔` and `⊓`. -/
structure Sublattice (α : Type u) [Lattice α] where
  /-- The set of members. -/
  carrier : Set α
  supClosed' : SupClosed carrier
  infClosed' : InfClosed carrier

instance Sublattice.instSetLike {α : Type u} [Lattice α] : SetLike (Sublattice α) α where
  coe L := L.carrier
  coe_injective' L M h := by cases L; cases M; cases h; rfl

namespace Module.End

instance instAlgebra (R : Type u) (M : Type v) [CommSemiring R] [AddCommMonoid M] [Module R M] :
    Algebra R (Module.End R M) where
  algebraMap :=
    { toFun := fun r => r • 1
      map_one' := one_smul R _
      map_mul' := fun r s => LinearMap.ext fun x => mul_smul r s x
      map_zero' := zero_smul R _
      map_add' := fun r s => add_smul r s _ }
  commutes' r f := LinearMap.ext fun x => (map_smul f r x).symm
  smul_def' _ _ := rfl

section
variable [CommRing R] [AddCommGroup M] [Module R M] (f : Module.End R M) (μ : R)

/-- The vectors with `f x = μ • x`. -/
def eigenspace : Submodule R M := LinearMap.ker (f - μ • (1 : Module.End R M))

/-- The vectors that some power of `f - μ` maps to `0`. -/
def maxGenEigenspace : Submodule R M := ⨆ k : ℕ, LinearMap.ker ((f - μ • (1 : Module.End R M)) ^ k)

/-- A vector other than `0` with `f x = μ • x`. -/
def HasEigenvector (x : M) : Prop := x ∈ eigenspace f μ ∧ x ≠ 0

/-- The scalar has an eigenvector. -/
def HasEigenvalue : Prop := eigenspace f μ ≠ ⊥

/-- The eigenvalues of an endomorphism. -/
def Eigenvalues : Type u := { μ : R // f.HasEigenvalue μ }

variable {f μ}
@[simp] theorem mem_eigenspace_iff {x : M} : x ∈ eigenspace f μ ↔ f x = μ • x := by
  rw [eigenspace, LinearMap.mem_ker]
  exact sub_eq_zero
theorem HasEigenvector.apply_eq_smul {x : M} (hx : f.HasEigenvector μ x) : f x = μ • x :=
  mem_eigenspace_iff.1 hx.1
theorem hasEigenvalue_of_hasEigenvector {x : M} (h : HasEigenvector f μ x) :
    HasEigenvalue f μ := fun e => h.2 ((Submodule.eq_bot_iff _).1 e x h.1)
theorem HasEigenvalue.exists_hasEigenvector (h : f.HasEigenvalue μ) :
    ∃ v, f.HasEigenvector μ v :=
  Classical.byContradiction fun hn => h <| (Submodule.eq_bot_iff _).2 fun x hx =>
    Classical.byContradiction fun h0 => hn ⟨x, hx, h0⟩
theorem hasEigenvector_iff {x : M} : f.HasEigenvector μ x ↔ x ∈ eigenspace f μ ∧ x ≠ 0 := Iff.rfl
end

theorem pow_apply [Semiring R] [AddCommMonoid M] [Module R M] (f : Module.End R M) (n : ℕ) (x : M) :
    (f ^ n) x = f^[n] x := by
  induction n generalizing x with
  | zero => rfl
  | succ n ih => rw [pow_succ]; exact ih (f x)

/-- The submodules that an endomorphism maps into themselves. -/
def invtSubmodule [Semiring R] [AddCommMonoid M] [Module R M] (f : Module.End R M) :
    Sublattice (Submodule R M) where
  carrier := {p | p ≤ p.comap f}
  supClosed' p hp q hq := sup_le ((show p ≤ p.comap f from hp).trans
    (Submodule.comap_mono le_sup_left)) ((show q ≤ q.comap f from hq).trans
    (Submodule.comap_mono le_sup_right))
  infClosed' p hp q hq _ hx := ⟨hp hx.1, hq hx.2⟩

theorem mem_invtSubmodule [Semiring R] [AddCommMonoid M] [Module R M] (f : Module.End R M)
    {p : Submodule R M} : p ∈ f.invtSubmodule ↔ p ≤ p.comap f := Iff.rfl
end Module.End
end
