import Vocabulary.LinearAlgebra.Matrix.Eigenvalues

/-!
# Polynomials of bounded degree, ideals times submodules, representations
-/

noncomputable section

universe u v w

instance Nat.instNeZeroOfFactPrime {p : ℕ} [hp : Fact p.Prime] : NeZero p := ⟨hp.out.ne_zero⟩

namespace Polynomial
variable (R : Type u) [Semiring R]

/-- The polynomials of degree at most `n`. -/
def degreeLE (n : WithBot ℕ) : Submodule R R[X] where
  carrier := {p | ∀ k : ℕ, n < k → p.coeff k = 0}
  zero_mem' := fun _ _ => rfl
  add_mem' := fun {p q} hp hq k hk => by rw [coeff_add, hp k hk, hq k hk, add_zero]
  smul_mem' := fun c p hp k hk => by rw [coeff_smul, hp k hk, smul_zero]

/-- The polynomials of degree less than `n`. -/
def degreeLT (n : ℕ) : Submodule R R[X] where
  carrier := {p | ∀ k : ℕ, n ≤ k → p.coeff k = 0}
  zero_mem' := fun _ _ => rfl
  add_mem' := fun {p q} hp hq k hk => by rw [coeff_add, hp k hk, hq k hk, add_zero]
  smul_mem' := fun c p hp k hk => by rw [coeff_smul, hp k hk, smul_zero]
end Polynomial

/-- The sums of products of an element of the ideal and one of the submodule. -/
instance Submodule.hasSMul' {R : Type u} {M : Type v} [CommSemiring R] [AddCommMonoid M]
    [Module R M] : SMul (Ideal R) (Submodule R M) :=
  ⟨fun I N => Submodule.span R {x | ∃ r ∈ I, ∃ n ∈ N, r • n = x}⟩

/-- An action of a monoid by linear maps. -/
abbrev Representation (k : Type u) (G : Type v) (V : Type w) [CommSemiring k] [Monoid G]
    [AddCommMonoid V] [Module k V] := G →* V →ₗ[k] V

/-- The permutation moves three elements, in one cycle. -/
def Equiv.Perm.IsThreeCycle {α : Type u} [Fintype α] [DecidableEq α] (σ : Equiv.Perm α) : Prop :=
  σ.cycleType = {3}

/-- The constant term of a power series. -/
def PowerSeries.constantCoeff {R : Type u} [Semiring R] : PowerSeries R →+* R where
  toFun φ := PowerSeries.coeff 0 φ
  map_one' := rfl
  map_mul' _ _ := rfl
  map_zero' := rfl
  map_add' _ _ := rfl
end
