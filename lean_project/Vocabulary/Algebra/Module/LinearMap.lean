import Vocabulary.Algebra.Pi
import Vocabulary.Algebra.Prod

/-!
# Linear maps and linear equivalences: `M →ₗ[R] N`, `M ≃ₗ[R] N`
-/

noncomputable section

universe u v w x y z
variable {R : Type u} {S : Type v} {M : Type w} {N : Type x} {P : Type y}

/-- A map of modules that is additive and multiplies scalars through a ring homomorphism. -/
structure LinearMap {R : Type u} {S : Type v} [Semiring R] [Semiring S] (σ : R →+* S)
  (M : Type w) (M₂ : Type x) [AddCommMonoid M] [AddCommMonoid M₂] [Module R M] [Module S M₂]
  extends AddHom M M₂ where
  protected map_smul' : ∀ (m : R) (x : M), toFun (m • x) = σ m • toFun x

@[inherit_doc] notation:25 M " →ₛₗ[" σ:25 "] " M₂:0 => LinearMap σ M M₂

/-- A linear map of modules over `R`. -/
notation:25 M " →ₗ[" R:25 "] " M₂:0 => LinearMap (RingHom.id R) M M₂

class SemilinearMapClass (F : Type z) {R S : outParam (Type _)} [Semiring R] [Semiring S]
    (σ : outParam (R →+* S)) (M M₂ : outParam (Type _)) [AddCommMonoid M] [AddCommMonoid M₂]
    [Module R M] [Module S M₂] [FunLike F M M₂] : Prop extends AddHomClass F M M₂ where
  map_smulₛₗ : ∀ (f : F) (c : R) (x : M), f (c • x) = σ c • f x

export SemilinearMapClass (map_smulₛₗ)

/-- A class of linear maps. -/
abbrev LinearMapClass (F : Type z) (R : outParam (Type u)) (M : Type w) (M₂ : Type x) [Semiring R]
    [AddCommMonoid M] [AddCommMonoid M₂] [Module R M] [Module R M₂] [FunLike F M M₂] :=
  SemilinearMapClass F (RingHom.id R) M M₂

/-- Two ring homomorphisms that are inverse to each other. -/
class RingHomInvPair {R : Type u} {S : Type v} [Semiring R] [Semiring S] (σ : R →+* S)
    (σ' : outParam (S →+* R)) : Prop where
  comp_eq : σ'.comp σ = RingHom.id R
  comp_eq₂ : σ.comp σ' = RingHom.id S

instance RingHomInvPair.ids [Semiring R] : RingHomInvPair (RingHom.id R) (RingHom.id R) where
  comp_eq := rfl
  comp_eq₂ := rfl

namespace LinearMap

section
variable [Semiring R] [Semiring S] {σ : R →+* S} [AddCommMonoid M] [AddCommMonoid N]
  [Module R M] [Module S N]

instance instFunLike : FunLike (M →ₛₗ[σ] N) M N where
  coe f := f.toFun
  coe_injective' f g h := by
    obtain ⟨⟨f, _⟩, _⟩ := f
    obtain ⟨⟨g, _⟩, _⟩ := g
    cases h; rfl

instance semilinearMapClass : SemilinearMapClass (M →ₛₗ[σ] N) σ M N where
  map_add f := f.map_add'
  map_smulₛₗ f := f.map_smul'

theorem ext {f g : M →ₛₗ[σ] N} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] LinearMap.ext

instance : Zero (M →ₛₗ[σ] N) := ⟨⟨⟨fun _ => 0, fun _ _ => (add_zero 0).symm⟩,
  fun _ _ => (smul_zero _).symm⟩⟩
instance : Inhabited (M →ₛₗ[σ] N) := ⟨0⟩
instance : Add (M →ₛₗ[σ] N) := ⟨fun f g => ⟨⟨fun x => f x + g x, fun x y => by
  simp only [map_add]; rw [add_add_add_comm]⟩, fun c x => by
  simp only [map_smulₛₗ, smul_add]⟩⟩

@[simp] theorem zero_apply (x : M) : (0 : M →ₛₗ[σ] N) x = 0 := rfl
@[simp] theorem add_apply (f g : M →ₛₗ[σ] N) (x : M) : (f + g) x = f x + g x := rfl
end

section
variable [Semiring R] [AddCommMonoid M] [AddCommMonoid N] [Module R M] [Module R N]
  {F : Type z} [FunLike F M N] [LinearMapClass F R M N]

@[simp] theorem _root_.map_smul (f : F) (c : R) (x : M) : f (c • x) = c • f x := map_smulₛₗ f c x

instance (priority := 100) _root_.SemilinearMapClass.toAddMonoidHomClass
    {F : Type z} {S : Type v} [Semiring S] {σ : R →+* S} [Module S N] [FunLike F M N]
    [SemilinearMapClass F σ M N] : AddMonoidHomClass F M N where
  map_zero f := by
    have h : f ((0 : R) • (0 : M)) = σ 0 • f 0 := map_smulₛₗ f 0 0
    rwa [smul_zero, map_zero σ, zero_smul] at h
end

section
variable [Semiring R] [AddCommMonoid M] [AddCommMonoid N] [AddCommMonoid P] [Module R M]
  [Module R N] [Module R P]

/-- The identity. -/
def id : M →ₗ[R] M := ⟨⟨fun x => x, fun _ _ => rfl⟩, fun _ _ => rfl⟩

/-- The composition. -/
def comp (g : N →ₗ[R] P) (f : M →ₗ[R] N) : M →ₗ[R] P :=
  ⟨⟨fun x => g (f x), fun x y => by simp only [map_add]⟩, fun c x => by
    show g (f (c • x)) = c • g (f x)
    rw [map_smul, map_smul]⟩

@[inherit_doc] infixr:80 " ∘ₗ " => LinearMap.comp

@[simp] theorem id_apply (x : M) : (id : M →ₗ[R] M) x = x := rfl
@[simp] theorem comp_apply (g : N →ₗ[R] P) (f : M →ₗ[R] N) (x : M) : g.comp f x = g (f x) := rfl

instance instNSMul : SMul ℕ (M →ₗ[R] N) := ⟨fun n f => ⟨⟨fun x => n • f x, fun x y => by
    simp only [map_add, smul_add]⟩, fun c x => by
    show n • f (c • x) = c • n • f x
    rw [map_smul]
    induction n with
    | zero => simp
    | succ n ih => rw [succ_nsmul, ih, succ_nsmul, smul_add]⟩⟩

instance addCommMonoid : AddCommMonoid (M →ₗ[R] N) where
  add_assoc _ _ _ := ext fun _ => add_assoc _ _ _
  add_comm _ _ := ext fun _ => add_comm _ _
  zero_add _ := ext fun _ => zero_add _
  add_zero _ := ext fun _ => add_zero _
  nsmul n f := n • f
  nsmul_zero _ := ext fun _ => zero_nsmul _
  nsmul_succ _ _ := ext fun _ => succ_nsmul _ _
end

section
variable [Ring R] [AddCommGroup M] [AddCommGroup N] [Module R M] [Module R N]

instance : Neg (M →ₗ[R] N) := ⟨fun f => ⟨⟨fun x => -f x, fun x y => by
  simp only [map_add, neg_add_rev]; rw [add_comm]⟩, fun c x => by
  show -f (c • x) = c • -f x
  rw [map_smul, smul_neg]⟩⟩
instance : Sub (M →ₗ[R] N) := ⟨fun f g => ⟨⟨fun x => f x - g x, fun x y => by
  show f (x + y) - g (x + y) = f x - g x + (f y - g y)
  rw [map_add, map_add, sub_eq_add_neg, neg_add_rev, add_comm (-g y), add_add_add_comm,
    ← sub_eq_add_neg, ← sub_eq_add_neg]⟩, fun c x => by
  show f (c • x) - g (c • x) = c • (f x - g x)
  rw [map_smul, map_smul, smul_sub]⟩⟩
@[simp] theorem neg_apply (f : M →ₗ[R] N) (x : M) : (-f) x = -f x := rfl
@[simp] theorem sub_apply (f g : M →ₗ[R] N) (x : M) : (f - g) x = f x - g x := rfl

instance instZSMul : SMul ℤ (M →ₗ[R] N) := ⟨fun n f => ⟨⟨fun x => n • f x, fun x y => by
  simp only [map_add, smul_add]⟩, fun c x => by
  show n • f (c • x) = c • n • f x
  rw [map_smul, Module.smul_zsmul_comm]⟩⟩

instance addCommGroup : AddCommGroup (M →ₗ[R] N) :=
  { LinearMap.addCommMonoid with
    zsmul := fun n f => n • f
    zsmul_zero' := fun _ => ext fun _ => zero_zsmul _
    zsmul_succ' := fun _ _ => ext fun _ => SubNegMonoid.zsmul_succ' _ _
    zsmul_neg' := fun _ _ => ext fun _ => SubNegMonoid.zsmul_neg' _ _
    neg_add_cancel := fun _ => ext fun _ => neg_add_cancel _
    sub_eq_add_neg := fun _ _ => ext fun _ => sub_eq_add_neg _ _ }
end

section
variable [CommSemiring R] [AddCommMonoid M] [AddCommMonoid N] [Module R M] [Module R N]

instance instSMul : SMul R (M →ₗ[R] N) := ⟨fun r f => ⟨⟨fun x => r • f x, fun x y => by
  simp only [map_add, smul_add]⟩, fun c x => by
  show r • f (c • x) = c • r • f x
  rw [map_smul, smul_smul, smul_smul, mul_comm]⟩⟩
@[simp] theorem smul_apply (r : R) (f : M →ₗ[R] N) (x : M) : (r • f) x = r • f x := rfl

instance module : Module R (M →ₗ[R] N) where
  one_smul _ := ext fun _ => one_smul _ _
  mul_smul _ _ _ := ext fun _ => mul_smul _ _ _
  smul_zero _ := ext fun _ => smul_zero _
  smul_add _ _ _ := ext fun _ => smul_add _ _ _
  add_smul _ _ _ := ext fun _ => add_smul _ _ _
  zero_smul _ := ext fun _ => zero_smul _ _
end
end LinearMap

/-- The ring of linear maps of a module to itself. -/
abbrev Module.End (R : Type u) (M : Type v) [Semiring R] [AddCommMonoid M] [Module R M] :=
  M →ₗ[R] M

namespace Module.End

section
variable [Semiring R] [AddCommMonoid M] [Module R M]

instance instOne : One (Module.End R M) := ⟨LinearMap.id⟩
instance instMul : Mul (Module.End R M) := ⟨fun f g => f.comp g⟩
@[simp] theorem one_apply (x : M) : (1 : Module.End R M) x = x := rfl
@[simp] theorem mul_apply (f g : Module.End R M) (x : M) : (f * g) x = f (g x) := rfl

instance instSemiring : Semiring (Module.End R M) :=
  { LinearMap.addCommMonoid with
    mul_assoc := fun _ _ _ => rfl
    one_mul := fun _ => rfl
    mul_one := fun _ => rfl
    zero_mul := fun _ => rfl
    mul_zero := fun f => LinearMap.ext fun _ => map_zero f
    left_distrib := fun f _ _ => LinearMap.ext fun _ => map_add f _ _
    right_distrib := fun _ _ _ => rfl }
end

instance instRing [Ring R] [AddCommGroup M] [Module R M] : Ring (Module.End R M) :=
  { LinearMap.addCommGroup, Module.End.instSemiring with }
end Module.End

/-- An invertible linear map. -/
structure LinearEquiv {R : Type u} {S : Type v} [Semiring R] [Semiring S] (σ : R →+* S)
  {σ' : S →+* R} [RingHomInvPair σ σ'] [RingHomInvPair σ' σ] (M : Type w) (M₂ : Type x)
  [AddCommMonoid M] [AddCommMonoid M₂] [Module R M] [Module S M₂]
  extends LinearMap σ M M₂, M ≃+ M₂

@[inherit_doc] notation:50 M " ≃ₛₗ[" σ "] " M₂ => LinearEquiv σ M M₂

/-- An invertible linear map of modules over `R`. -/
notation:50 M " ≃ₗ[" R "] " M₂ => LinearEquiv (RingHom.id R) M M₂

namespace LinearEquiv
variable [Semiring R] [AddCommMonoid M] [AddCommMonoid N] [AddCommMonoid P] [Module R M]
  [Module R N] [Module R P]

instance instEquivLike : EquivLike (M ≃ₗ[R] N) M N where
  coe f := f.toFun
  inv f := f.invFun
  left_inv f := f.left_inv
  right_inv f := f.right_inv
  coe_injective' e g h₁ h₂ := by
    obtain ⟨⟨⟨e, _⟩, _⟩, e', _, _⟩ := e
    obtain ⟨⟨⟨g, _⟩, _⟩, g', _, _⟩ := g
    cases h₁; cases h₂; rfl

instance : SemilinearMapClass (M ≃ₗ[R] N) (RingHom.id R) M N where
  map_add f := f.map_add'
  map_smulₛₗ f := f.map_smul'

instance : Coe (M ≃ₗ[R] N) (M →ₗ[R] N) := ⟨toLinearMap⟩

theorem ext {f g : M ≃ₗ[R] N} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] LinearEquiv.ext

variable (R M) in
/-- The identity. -/
def refl : M ≃ₗ[R] M := { AddEquiv.refl M, LinearMap.id with }

/-- The inverse equivalence. -/
def symm (e : M ≃ₗ[R] N) : N ≃ₗ[R] M :=
  { e.toAddEquiv.symm with
    map_smul' := fun c x => e.toAddEquiv.injective <| by
      show e (e.invFun _) = e (c • e.invFun x)
      rw [map_smul]
      show e.toFun (e.invFun _) = c • e.toFun (e.invFun x)
      rw [e.right_inv, e.right_inv] }

/-- The composition. -/
def trans (e : M ≃ₗ[R] N) (g : N ≃ₗ[R] P) : M ≃ₗ[R] P :=
  { e.toAddEquiv.trans g.toAddEquiv, g.toLinearMap.comp e.toLinearMap with }

@[simp] theorem symm_apply_apply (e : M ≃ₗ[R] N) (x : M) : e.symm (e x) = x := e.left_inv x
@[simp] theorem apply_symm_apply (e : M ≃ₗ[R] N) (y : N) : e (e.symm y) = y := e.right_inv y
end LinearEquiv
