import Vocabulary.LinearAlgebra.Basis

/-!
# Bilinear forms, quadratic forms, torsion, annihilators, direct sums of submodules
-/

noncomputable section

universe u v w x
variable {R : Type u} {M : Type v} {N : Type w}

/-- The bilinear forms on a module. -/
abbrev LinearMap.BilinForm (R : Type u) (M : Type v) [CommSemiring R] [AddCommMonoid M]
    [Module R M] := M →ₗ[R] M →ₗ[R] R

namespace LinearMap.BilinForm
variable [CommSemiring R] [AddCommMonoid M] [Module R M] (B : LinearMap.BilinForm R M)

/-- The values do not change when the arguments are exchanged. -/
protected structure IsSymm : Prop where
  protected eq : ∀ x y, B x y = B y x

/-- The value at two equal arguments is `0`. -/
def IsAlt : Prop := ∀ x, B x x = 0

/-- Only `0` has value `0` with every vector. -/
def Nondegenerate : Prop := ∀ m : M, (∀ n : M, B m n = 0) → m = 0

/-- The two vectors have value `0`. -/
def IsOrtho (x y : M) : Prop := B x y = 0

/-- The vectors that are orthogonal to all vectors of a submodule. -/
def orthogonal (N : Submodule R M) : Submodule R M where
  carrier := {m | ∀ n ∈ N, IsOrtho B n m}
  add_mem' {x y} hx hy n hn := by
    show B n (x + y) = 0
    rw [map_add, show B n x = 0 from hx n hn, show B n y = 0 from hy n hn, add_zero]
  zero_mem' n _ := map_zero (B n)
  smul_mem' c x hx n hn := by
    show B n (c • x) = 0
    rw [map_smul, show B n x = 0 from hx n hn, smul_zero]
end LinearMap.BilinForm

/-- A quadratic map: it scales with the square, and its polar form is bilinear. -/
structure QuadraticMap (R : Type u) (M : Type v) (N : Type w) [CommSemiring R] [AddCommMonoid M]
    [Module R M] [AddCommMonoid N] [Module R N] where
  /-- The map. -/
  toFun : M → N
  toFun_smul : ∀ (a : R) (x : M), toFun (a • x) = (a * a) • toFun x
  exists_companion' : ∃ B : M →ₗ[R] M →ₗ[R] N, ∀ x y, toFun (x + y) = toFun x + toFun y + B x y

/-- A quadratic form. -/
abbrev QuadraticForm (R : Type u) (M : Type v) [CommSemiring R] [AddCommMonoid M] [Module R M] :=
  QuadraticMap R M R

namespace QuadraticMap
variable [CommSemiring R] [AddCommMonoid M] [Module R M] [AddCommMonoid N] [Module R N]

instance instFunLike : FunLike (QuadraticMap R M N) M N where
  coe := toFun
  coe_injective' x y h := by cases x; cases y; cases h; rfl

theorem ext {Q Q' : QuadraticMap R M N} (H : ∀ x : M, Q x = Q' x) : Q = Q' := DFunLike.ext _ _ H
attribute [ext] QuadraticMap.ext

/-- The quadratic map `x ↦ B x x` of a bilinear map. -/
def _root_.LinearMap.BilinMap.toQuadraticMap (B : M →ₗ[R] M →ₗ[R] N) : QuadraticMap R M N where
  toFun x := B x x
  toFun_smul a x := by
    rw [map_smul, map_smul]
    show a • a • B x x = _
    rw [smul_smul]
  exists_companion' := ⟨LinearMap.mk₂ R (fun x y => B x y + B y x)
    (fun x y z => by simp only [map_add, LinearMap.add_apply]; rw [add_add_add_comm])
    (fun c x y => by simp only [map_smul, LinearMap.smul_apply, smul_add])
    (fun x y z => by simp only [map_add, LinearMap.add_apply]; rw [add_add_add_comm])
    (fun c x y => by simp only [map_smul, LinearMap.smul_apply, smul_add]), fun x y => by
      show B (x + y) (x + y) = B x x + B y y + (B x y + B y x)
      simp only [map_add, LinearMap.add_apply]
      have e : ∀ a b c d : N, a + b + (c + d) = a + d + (b + c) := fun a b c d => by
        rw [add_comm c d, add_add_add_comm]
      first
        | exact e _ _ _ _
        | exact (e _ _ _ _).trans (congrArg _ (add_comm _ _))⟩

/-- The value is `0` only at `0`. -/
def Anisotropic (Q : QuadraticMap R M N) : Prop := ∀ x, Q x = 0 → x = 0

/-- The values are positive except at `0`. -/
def PosDef [PartialOrder N] (Q₂ : QuadraticMap R M N) : Prop := ∀ x, x ≠ 0 → 0 < Q₂ x
end QuadraticMap

/-- The scalar annihilates every vector. -/
abbrev Module.IsTorsionBy (R : Type u) (M : Type v) [CommSemiring R] [AddCommMonoid M]
    [Module R M] (a : R) : Prop := ∀ ⦃x : M⦄, a • x = 0

namespace Submodule
variable [Semiring R] [AddCommMonoid M] [Module R M]

/-- The scalars that annihilate all vectors. -/
def _root_.Module.annihilator (R : Type u) (M : Type v) [Semiring R] [AddCommMonoid M]
    [Module R M] : Submodule R R where
  carrier := {r | ∀ m : M, r • m = 0}
  add_mem' ha hb m := by rw [add_smul, ha m, hb m, add_zero]
  zero_mem' m := zero_smul R m
  smul_mem' c r h m := by
    show (c * r) • m = 0
    rw [mul_smul, h m, smul_zero]

/-- The scalars that annihilate all vectors of a submodule. -/
abbrev annihilator (N : Submodule R M) : Submodule R R := Module.annihilator R N
end Submodule

section
variable {ι : Type x} {α : Type v} [CompleteLattice α]

/-- Each element of a family is disjoint from the supremum of the others. -/
def iSupIndep {ι : Sort x} (t : ι → α) : Prop :=
  ∀ ⦃i : ι⦄, Disjoint (t i) (⨆ j, ⨆ _h : j ≠ i, t j)

/-- Each element of a set is disjoint from the supremum of the others. -/
def sSupIndep (s : Set α) : Prop := ∀ ⦃a⦄, a ∈ s → Disjoint a (sSup (s \ {a}))
end

/-- A family of submodules, or of additive subgroups, such that each vector is in exactly one way a
finite sum of vectors from them. -/
def DirectSum.IsInternal {ι : Type u} {M : Type v} {S : Type w} [DecidableEq ι] [AddCommMonoid M]
    [SetLike S M] (A : ι → S) : Prop :=
  (∀ m : M, ∃ (s : Finset ι) (v : ∀ i, A i), ∑ i ∈ s, (v i : M) = m) ∧ ∀ (s : Finset ι) (v w : ∀ i, A i),
    ∑ i ∈ s, (v i : M) = ∑ i ∈ s, (w i : M) → ∀ i ∈ s, v i = w i
end
