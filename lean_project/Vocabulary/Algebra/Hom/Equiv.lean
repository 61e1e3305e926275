import Vocabulary.Algebra.Hom.Basic

/-!
# Isomorphisms of monoids, groups and rings: `M ≃* N`, `M ≃+ N`, `R ≃+* S`
-/

universe u v w
variable {M : Type u} {N : Type v} {P : Type w}

/-- A bijection that respects multiplication. -/
structure MulEquiv (M : Type u) (N : Type v) [Mul M] [Mul N] extends M ≃ N, M →ₙ* N

/-- A bijection that respects addition. -/
structure AddEquiv (M : Type u) (N : Type v) [Add M] [Add N] extends M ≃ N, AddHom M N

@[inherit_doc] infixl:25 " ≃* " => MulEquiv
@[inherit_doc] infixl:25 " ≃+ " => AddEquiv

/-- A bijection that respects addition and multiplication. -/
structure RingEquiv (R : Type u) (S : Type v) [Mul R] [Mul S] [Add R] [Add S]
  extends R ≃ S, R ≃* S, R ≃+ S

@[inherit_doc] infixl:25 " ≃+* " => RingEquiv

namespace MulEquiv
variable [Mul M] [Mul N] [Mul P]

instance instEquivLike : EquivLike (M ≃* N) M N where
  coe f := f.toFun
  inv f := f.invFun
  left_inv f := f.left_inv
  right_inv f := f.right_inv
  coe_injective' e g h₁ h₂ := by
    obtain ⟨⟨e, e', _, _⟩, _⟩ := e
    obtain ⟨⟨g, g', _, _⟩, _⟩ := g
    cases h₁; cases h₂; rfl

instance : MulHomClass (M ≃* N) M N where
  map_mul f := f.map_mul'

theorem ext {f g : M ≃* N} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] MulEquiv.ext

/-- The identity. -/
def refl (M : Type u) [Mul M] : M ≃* M := ⟨Equiv.refl M, fun _ _ => rfl⟩

theorem apply_invFun (f : M ≃* N) (y : N) : f (f.invFun y) = y := f.right_inv y
theorem injective (f : M ≃* N) : Function.Injective f := f.toEquiv.injective
theorem surjective (f : M ≃* N) : Function.Surjective f := f.toEquiv.surjective
theorem bijective (f : M ≃* N) : Function.Bijective f := f.toEquiv.bijective

/-- The inverse isomorphism. -/
def symm (f : M ≃* N) : N ≃* M where
  toEquiv := f.toEquiv.symm
  map_mul' x y := f.injective <| by
    show f (f.invFun _) = f (f.invFun _ * f.invFun _)
    rw [map_mul, f.apply_invFun, f.apply_invFun, f.apply_invFun]

/-- The composition. -/
def trans (f : M ≃* N) (g : N ≃* P) : M ≃* P where
  toEquiv := f.toEquiv.trans g.toEquiv
  map_mul' x y := by
    show g (f (x * y)) = g (f x) * g (f y)
    rw [map_mul, map_mul]

@[simp] theorem symm_apply_apply (f : M ≃* N) (x : M) : f.symm (f x) = x := f.left_inv x
@[simp] theorem apply_symm_apply (f : M ≃* N) (y : N) : f (f.symm y) = y := f.right_inv y
end MulEquiv

namespace AddEquiv
variable [Add M] [Add N] [Add P]

instance instEquivLike : EquivLike (M ≃+ N) M N where
  coe f := f.toFun
  inv f := f.invFun
  left_inv f := f.left_inv
  right_inv f := f.right_inv
  coe_injective' e g h₁ h₂ := by
    obtain ⟨⟨e, e', _, _⟩, _⟩ := e
    obtain ⟨⟨g, g', _, _⟩, _⟩ := g
    cases h₁; cases h₂; rfl

instance : AddHomClass (M ≃+ N) M N where
  map_add f := f.map_add'

theorem ext {f g : M ≃+ N} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] AddEquiv.ext

/-- The identity. -/
def refl (M : Type u) [Add M] : M ≃+ M := ⟨Equiv.refl M, fun _ _ => rfl⟩

theorem apply_invFun (f : M ≃+ N) (y : N) : f (f.invFun y) = y := f.right_inv y
theorem injective (f : M ≃+ N) : Function.Injective f := f.toEquiv.injective
theorem surjective (f : M ≃+ N) : Function.Surjective f := f.toEquiv.surjective
theorem bijective (f : M ≃+ N) : Function.Bijective f := f.toEquiv.bijective

/-- The inverse isomorphism. -/
def symm (f : M ≃+ N) : N ≃+ M where
  toEquiv := f.toEquiv.symm
  map_add' x y := f.injective <| by
    show f (f.invFun _) = f (f.invFun _ + f.invFun _)
    rw [map_add, f.apply_invFun, f.apply_invFun, f.apply_invFun]

/-- The composition. -/
def trans (f : M ≃+ N) (g : N ≃+ P) : M ≃+ P where
  toEquiv := f.toEquiv.trans g.toEquiv
  map_add' x y := by
    show g (f (x + y)) = g (f x) + g (f y)
    rw [map_add, map_add]

@[simp] theorem symm_apply_apply (f : M ≃+ N) (x : M) : f.symm (f x) = x := f.left_inv x
@[simp] theorem apply_symm_apply (f : M ≃+ N) (y : N) : f (f.symm y) = y := f.right_inv y
end AddEquiv

instance MulEquiv.instMonoidHomClass [MulOneClass M] [MulOneClass N] :
    MonoidHomClass (M ≃* N) M N where
  map_one f := by
    rw [← mul_one (f 1), ← f.apply_symm_apply 1, ← map_mul, one_mul]

instance AddEquiv.instAddMonoidHomClass [AddZeroClass M] [AddZeroClass N] :
    AddMonoidHomClass (M ≃+ N) M N where
  map_zero f := by
    rw [← add_zero (f 0), ← f.apply_symm_apply 0, ← map_add, zero_add]

/-- The isomorphism as a homomorphism. -/
def MulEquiv.toMonoidHom [MulOneClass M] [MulOneClass N] (f : M ≃* N) : M →* N :=
  ⟨⟨f, map_one f⟩, map_mul f⟩

/-- The isomorphism as a homomorphism. -/
def AddEquiv.toAddMonoidHom [AddZeroClass M] [AddZeroClass N] (f : M ≃+ N) : M →+ N :=
  ⟨⟨f, map_zero f⟩, map_add f⟩

/-- The automorphisms of a type with multiplication. -/
abbrev MulAut (M : Type u) [Mul M] := M ≃* M
/-- The automorphisms of a type with addition. -/
abbrev AddAut (M : Type u) [Add M] := M ≃+ M

namespace RingEquiv
variable {R : Type u} {S : Type v} {T : Type w}
section
variable [Mul R] [Mul S] [Mul T] [Add R] [Add S] [Add T]

instance instEquivLike : EquivLike (R ≃+* S) R S where
  coe f := f.toFun
  inv f := f.invFun
  left_inv f := f.left_inv
  right_inv f := f.right_inv
  coe_injective' e g h₁ h₂ := by
    obtain ⟨⟨e, e', _, _⟩, _, _⟩ := e
    obtain ⟨⟨g, g', _, _⟩, _, _⟩ := g
    cases h₁; cases h₂; rfl

instance : MulHomClass (R ≃+* S) R S where map_mul f := f.map_mul'
instance : AddHomClass (R ≃+* S) R S where map_add f := f.map_add'

theorem ext {f g : R ≃+* S} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] RingEquiv.ext

/-- The identity. -/
def refl (R : Type u) [Mul R] [Add R] : R ≃+* R :=
  { Equiv.refl R with map_mul' := fun _ _ => rfl, map_add' := fun _ _ => rfl }

/-- The inverse isomorphism. -/
def symm (f : R ≃+* S) : S ≃+* R where
  toEquiv := f.toEquiv.symm
  map_mul' := f.toMulEquiv.symm.map_mul'
  map_add' := f.toAddEquiv.symm.map_add'

/-- The composition. -/
def trans (f : R ≃+* S) (g : S ≃+* T) : R ≃+* T where
  toEquiv := f.toEquiv.trans g.toEquiv
  map_mul' := (f.toMulEquiv.trans g.toMulEquiv).map_mul'
  map_add' := (f.toAddEquiv.trans g.toAddEquiv).map_add'

@[simp] theorem symm_apply_apply (f : R ≃+* S) (x : R) : f.symm (f x) = x := f.left_inv x
@[simp] theorem apply_symm_apply (f : R ≃+* S) (y : S) : f (f.symm y) = y := f.right_inv y
end

instance instRingHomClass [NonAssocSemiring R] [NonAssocSemiring S] :
    RingHomClass (R ≃+* S) R S where
  map_one f := map_one f.toMulEquiv
  map_zero f := map_zero f.toAddEquiv

/-- The isomorphism as a homomorphism. -/
def toRingHom [NonAssocSemiring R] [NonAssocSemiring S] (f : R ≃+* S) : R →+* S where
  toFun := f
  map_one' := map_one f
  map_mul' := map_mul f
  map_zero' := map_zero f
  map_add' := map_add f
end RingEquiv

/-- The automorphisms of a type with addition and multiplication. -/
abbrev RingAut (R : Type u) [Mul R] [Add R] := R ≃+* R
