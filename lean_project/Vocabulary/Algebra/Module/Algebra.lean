import Vocabulary.Algebra.Module.LinearMap
import Vocabulary.Complex.Basic

/-!
# Algebras: `Algebra R A`, `algebraMap R A`, `A →ₐ[R] B`, `A ≃ₐ[R] B`
-/

noncomputable section

universe u v w x
variable {R : Type u} {A : Type v} {B : Type w} {C : Type x}

/-- A semiring with a homomorphism from `R` into its centre. -/
class Algebra (R : Type u) (A : Type v) [CommSemiring R] [Semiring A] extends SMul R A where
  /-- The homomorphism; people write `algebraMap R A`. -/
  protected algebraMap : R →+* A
  commutes' : ∀ r x, algebraMap r * x = x * algebraMap r
  smul_def' : ∀ r x, r • x = algebraMap r * x

/-- The homomorphism from the scalars to an algebra. -/
def algebraMap (R : Type u) (A : Type v) [CommSemiring R] [Semiring A] [Algebra R A] : R →+* A :=
  Algebra.algebraMap


/-- Algebra structure from a homomorphism into a commutative ring. -/
def RingHom.toAlgebra {R : Type u} {S : Type v} [CommSemiring R] [CommSemiring S] (i : R →+* S) :
    Algebra R S where
  smul c x := i c * x
  algebraMap := i
  commutes' _ _ := mul_comm _ _
  smul_def' _ _ := rfl

namespace Algebra
variable [CommSemiring R] [Semiring A] [Algebra R A]

theorem commutes (r : R) (x : A) : algebraMap R A r * x = x * algebraMap R A r :=
  Algebra.commutes' r x
theorem smul_def (r : R) (x : A) : r • x = algebraMap R A r * x := Algebra.smul_def' r x

instance (priority := 200) toModule : Module R A where
  one_smul _ := by rw [smul_def, map_one, one_mul]
  mul_smul _ _ _ := by rw [smul_def, smul_def, smul_def, map_mul, mul_assoc]
  smul_zero _ := by rw [smul_def, mul_zero]
  smul_add _ _ _ := by rw [smul_def, smul_def, smul_def, mul_add]
  add_smul _ _ _ := by rw [smul_def, smul_def, smul_def, map_add, add_mul]
  zero_smul _ := by rw [smul_def, map_zero, zero_mul]

theorem algebraMap_eq_smul_one (r : R) : algebraMap R A r = r • (1 : A) := by
  rw [smul_def, mul_one]

instance (priority := 1100) id (R : Type u) [CommSemiring R] : Algebra R R where
  algebraMap := RingHom.id R
  commutes' _ _ := mul_comm _ _
  smul_def' _ _ := rfl

@[simp] theorem algebraMap_self (R : Type u) [CommSemiring R] : algebraMap R R = RingHom.id R := rfl

instance to_smulCommClass : SMulCommClass R A A where
  smul_comm r x y := by
    rw [smul_def, smul_def, smul_eq_mul, smul_eq_mul, ← mul_assoc, ← mul_assoc, commutes]

instance (priority := 100) isScalarTower_right : IsScalarTower R A A where
  smul_assoc r x y := by rw [smul_def, smul_def, smul_eq_mul, smul_eq_mul, mul_assoc]
end Algebra

/-- Every semiring is an algebra over the natural numbers. -/
instance (priority := 99) Semiring.toNatAlgebra [Semiring A] : Algebra ℕ A where
  algebraMap := Nat.castRingHom A
  commutes' n x := by
    show (n : A) * x = x * n
    induction n with
    | zero => simp
    | succ n ih => rw [Nat.cast_succ, add_mul, mul_add, ih, one_mul, mul_one]
  smul_def' n x := by
    show n • x = (n : A) * x
    induction n with
    | zero => simp
    | succ n ih => rw [succ_nsmul, ih, Nat.cast_succ, add_mul, one_mul]

/-- The cast from the integers as a homomorphism. -/
def Int.castRingHom (R : Type u) [Ring R] : ℤ →+* R where
  toFun n := n
  map_one' := Int.cast_one
  map_mul' := Int.cast_mul
  map_zero' := Int.cast_zero
  map_add' := Int.cast_add

/-- Every ring is an algebra over the integers. -/
instance (priority := 99) Ring.toIntAlgebra [Ring A] : Algebra ℤ A where
  algebraMap := Int.castRingHom A
  commutes' n x := by
    show (n : A) * x = x * n
    match n with
    | (n : ℕ) => rw [Int.cast_natCast]; exact Algebra.commutes n x
    | Int.negSucc n => rw [Int.cast_negSucc, neg_mul, mul_neg]; exact congrArg _ (Algebra.commutes (n + 1) x)
  smul_def' n x := by
    show n • x = (n : A) * x
    match n with
    | (n : ℕ) => rw [Int.cast_natCast, natCast_zsmul]; exact Algebra.smul_def n x
    | Int.negSucc n =>
      rw [Int.cast_negSucc, negSucc_zsmul, neg_mul]; exact congrArg _ (Algebra.smul_def (n + 1) x)

instance Complex.instSMulReal : SMul ℝ ℂ := ⟨fun r z => ⟨r * z.re, r * z.im⟩⟩

/-- The inclusion of the reals as a homomorphism. -/
def Complex.ofRealHom : ℝ →+* ℂ where
  toFun r := r
  map_one' := rfl
  map_mul' := Complex.ofReal_mul
  map_zero' := rfl
  map_add' := Complex.ofReal_add

instance Complex.instAlgebraReal : Algebra ℝ ℂ where
  algebraMap := Complex.ofRealHom
  commutes' _ _ := mul_comm _ _
  smul_def' r z := by
    show (⟨r * z.re, r * z.im⟩ : ℂ) = (r : ℂ) * z
    exact Complex.ext (by simp) (by simp)

/-- A homomorphism of algebras. -/
structure AlgHom (R : Type u) (A : Type v) (B : Type w) [CommSemiring R] [Semiring A] [Semiring B]
  [Algebra R A] [Algebra R B] extends RingHom A B where
  commutes' : ∀ r : R, toFun (algebraMap R A r) = algebraMap R B r

@[inherit_doc] notation:25 A " →ₐ[" R "] " B => AlgHom R A B

/-- An isomorphism of algebras. -/
structure AlgEquiv (R : Type u) (A : Type v) (B : Type w) [CommSemiring R] [Semiring A]
  [Semiring B] [Algebra R A] [Algebra R B] extends A ≃ B, A ≃* B, A ≃+ B, A ≃+* B where
  protected commutes' : ∀ r : R, toFun (algebraMap R A r) = algebraMap R B r

@[inherit_doc] notation:50 A " ≃ₐ[" R "] " A' => AlgEquiv R A A'

section
variable [CommSemiring R] [Semiring A] [Semiring B] [Semiring C] [Algebra R A] [Algebra R B]
  [Algebra R C]

namespace AlgHom
instance instFunLike : FunLike (A →ₐ[R] B) A B where
  coe f := f.toFun
  coe_injective' f g h := by
    obtain ⟨f, _⟩ := f
    obtain ⟨g, _⟩ := g
    cases (RingHom.ext fun x => congrFun h x : f = g); rfl

instance instRingHomClass : RingHomClass (A →ₐ[R] B) A B where
  map_mul f := f.map_mul'
  map_one f := f.map_one'
  map_add f := f.map_add'
  map_zero f := f.map_zero'

@[simp] theorem commutes (φ : A →ₐ[R] B) (r : R) : φ (algebraMap R A r) = algebraMap R B r :=
  φ.commutes' r
theorem ext {f g : A →ₐ[R] B} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] AlgHom.ext

instance instLinearMapClass : SemilinearMapClass (A →ₐ[R] B) (RingHom.id R) A B where
  map_smulₛₗ φ r x := by
    rw [Algebra.smul_def, map_mul, commutes, Algebra.smul_def]; rfl

instance : CoeOut (A →ₐ[R] B) (A →+* B) := ⟨toRingHom⟩

variable (R A) in
/-- The identity. -/
protected def id : A →ₐ[R] A := { RingHom.id A with commutes' := fun _ => rfl }

/-- The composition. -/
def comp (g : B →ₐ[R] C) (f : A →ₐ[R] B) : A →ₐ[R] C :=
  { g.toRingHom.comp f.toRingHom with
    commutes' := fun r => by
      show g (f (algebraMap R A r)) = algebraMap R C r
      rw [commutes, commutes] }

/-- A homomorphism of algebras as a linear map. -/
def toLinearMap (φ : A →ₐ[R] B) : A →ₗ[R] B := ⟨⟨φ, map_add φ⟩, map_smul φ⟩
end AlgHom

namespace AlgEquiv
instance instEquivLike : EquivLike (A ≃ₐ[R] B) A B where
  coe f := f.toFun
  inv f := f.invFun
  left_inv f := f.left_inv
  right_inv f := f.right_inv
  coe_injective' e g h₁ h₂ := by
    obtain ⟨⟨e, e', _, _⟩, _, _, _⟩ := e
    obtain ⟨⟨g, g', _, _⟩, _, _, _⟩ := g
    cases h₁; cases h₂; rfl

instance : MulHomClass (A ≃ₐ[R] B) A B where map_mul f := f.map_mul'
instance : AddHomClass (A ≃ₐ[R] B) A B where map_add f := f.map_add'
instance instRingHomClass : RingHomClass (A ≃ₐ[R] B) A B where
  map_one f := map_one f.toMulEquiv
  map_zero f := map_zero f.toAddEquiv

theorem ext {f g : A ≃ₐ[R] B} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] AlgEquiv.ext

@[simp] theorem commutes (e : A ≃ₐ[R] B) (r : R) : e (algebraMap R A r) = algebraMap R B r :=
  e.commutes' r

/-- The isomorphism as a homomorphism. -/
def toAlgHom (e : A ≃ₐ[R] B) : A →ₐ[R] B :=
  { e.toRingEquiv.toRingHom with commutes' := e.commutes' }

instance : CoeOut (A ≃ₐ[R] B) (A →ₐ[R] B) := ⟨toAlgHom⟩

/-- The identity. -/
def refl : A ≃ₐ[R] A := { RingEquiv.refl A with commutes' := fun _ => rfl }

/-- The inverse isomorphism. -/
def symm (e : A ≃ₐ[R] B) : B ≃ₐ[R] A :=
  { e.toRingEquiv.symm with
    commutes' := fun r => by
      show e.invFun (algebraMap R B r) = algebraMap R A r
      rw [← e.commutes r]; exact e.left_inv _ }

/-- The composition. -/
def trans (e : A ≃ₐ[R] B) (g : B ≃ₐ[R] C) : A ≃ₐ[R] C :=
  { e.toRingEquiv.trans g.toRingEquiv with
    commutes' := fun r => by
      show g (e (algebraMap R A r)) = algebraMap R C r
      rw [commutes, commutes] }

instance instGroup : Group (A ≃ₐ[R] A) where
  mul f g := g.trans f
  one := refl
  inv f := f.symm
  mul_assoc _ _ _ := ext fun _ => rfl
  one_mul _ := ext fun _ => rfl
  mul_one _ := ext fun _ => rfl
  inv_mul_cancel f := ext fun x => f.left_inv x
end AlgEquiv
end
