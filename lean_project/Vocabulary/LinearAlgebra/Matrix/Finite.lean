import Vocabulary.GroupTheory.Finite

/-!
# Finitely many matrices; block, Vandermonde matrices; unitary and orthogonal groups
-/

noncomputable section

universe u v w x y
variable {l : Type u} {m : Type v} {n : Type w} {o : Type x} {α : Type y}

namespace Matrix

instance decidableEq [DecidableEq α] [Fintype m] [Fintype n] : DecidableEq (Matrix m n α) :=
  inferInstanceAs (DecidableEq (m → n → α))
instance [Fintype m] [Fintype n] [DecidableEq m] [DecidableEq n] [Fintype α] :
    Fintype (Matrix m n α) := inferInstanceAs (Fintype (m → n → α))
instance [Finite m] [Finite n] [Finite α] : Finite (Matrix m n α) :=
  inferInstanceAs (Finite (m → n → α))

/-- The matrix made of four blocks. -/
def fromBlocks (A : Matrix n l α) (B : Matrix n m α) (C : Matrix o l α) (D : Matrix o m α) :
    Matrix (n ⊕ o) (l ⊕ m) α :=
  of <| Sum.elim (fun i => Sum.elim (A i) (B i)) fun j => Sum.elim (C j) (D j)

/-- The matrix with the powers of `v i` in row `i`. -/
def vandermonde {R : Type y} [CommRing R] {n : ℕ} (v : Fin n → R) : Matrix (Fin n) (Fin n) R :=
  of fun i j => v i ^ (j : ℕ)

theorem vandermonde_apply {R : Type y} [CommRing R] {n : ℕ} (v : Fin n → R) (i j : Fin n) :
    vandermonde v i j = v i ^ (j : ℕ) := rfl

end Matrix

section
variable {R : Type y} [CommRing R]

omit [CommRing R] in
private theorem Vocabulary.cross_ext {f g : Fin 3 → R} (h₀ : f 0 = g 0) (h₁ : f 1 = g 1)
    (h₂ : f 2 = g 2) :
    f = g := funext fun | 0 => h₀ | 1 => h₁ | 2 => h₂
private theorem Vocabulary.cross_add (v v' w : Fin 3 → R) (a b : Fin 3) :
    (v + v') a * w b - (v + v') b * w a = v a * w b - v b * w a + (v' a * w b - v' b * w a) := by
  show (v a + v' a) * w b - (v b + v' b) * w a = _
  grind
private theorem Vocabulary.cross_add' (v w w' : Fin 3 → R) (a b : Fin 3) :
    v a * (w + w') b - v b * (w + w') a = v a * w b - v b * w a + (v a * w' b - v b * w' a) := by
  show v a * (w b + w' b) - v b * (w a + w' a) = _
  grind
private theorem Vocabulary.cross_smul (c : R) (v w : Fin 3 → R) (a b : Fin 3) :
    (c • v) a * w b - (c • v) b * w a = c * (v a * w b - v b * w a) := by
  show c * v a * w b - c * v b * w a = _
  grind
private theorem Vocabulary.cross_smul' (c : R) (v w : Fin 3 → R) (a b : Fin 3) :
    v a * (c • w) b - v b * (c • w) a = c * (v a * w b - v b * w a) := by
  show v a * (c * w b) - v b * (c * w a) = _
  grind

/-- The vector product of two vectors with three coordinates. -/
def crossProduct : (Fin 3 → R) →ₗ[R] (Fin 3 → R) →ₗ[R] Fin 3 → R :=
  LinearMap.mk₂ R
    (fun v w => ![v 1 * w 2 - v 2 * w 1, v 2 * w 0 - v 0 * w 2, v 0 * w 1 - v 1 * w 0])
    (fun v v' w => Vocabulary.cross_ext (Vocabulary.cross_add v v' w 1 2)
      (Vocabulary.cross_add v v' w 2 0)
      (Vocabulary.cross_add v v' w 0 1))
    (fun c v w => Vocabulary.cross_ext (Vocabulary.cross_smul c v w 1 2)
      (Vocabulary.cross_smul c v w 2 0)
      (Vocabulary.cross_smul c v w 0 1))
    (fun v w w' =>
      Vocabulary.cross_ext (Vocabulary.cross_add' v w w' 1 2)
      (Vocabulary.cross_add' v w w' 2 0)
      (Vocabulary.cross_add' v w w' 0 1))
    (fun c v w =>
      Vocabulary.cross_ext (Vocabulary.cross_smul' c v w 1 2)
      (Vocabulary.cross_smul' c v w 2 0)
      (Vocabulary.cross_smul' c v w 0 1))
end

namespace Matrix
@[inherit_doc] scoped infixl:74 " ⨯₃ " => crossProduct
@[inherit_doc] scoped infixl:74 " ×₃ " => crossProduct
end Matrix

/-- The unitary elements: their conjugate is their inverse. -/
def unitary (R : Type y) [Monoid R] [StarMul R] : Submonoid R where
  carrier := {U | star U * U = 1 ∧ U * star U = 1}
  one_mem' := ⟨by rw [star_one, mul_one], by rw [star_one, mul_one]⟩
  mul_mem' := by
    rintro U V ⟨h₁, h₂⟩ ⟨h₃, h₄⟩
    refine ⟨?_, ?_⟩
    · show star (U * V) * (U * V) = 1
      rw [star_mul, mul_assoc, ← mul_assoc (star U), h₁, one_mul, h₃]
    · show U * V * star (U * V) = 1
      rw [star_mul, mul_assoc, ← mul_assoc V, h₄, one_mul, h₂]

theorem unitary.mem_iff {R : Type y} [Monoid R] [StarMul R] {U : R} :
    U ∈ unitary R ↔ star U * U = 1 ∧ U * star U = 1 := Iff.rfl

instance unitary.instInv {R : Type y} [Monoid R] [StarMul R] : Inv (unitary R) :=
  ⟨fun U => ⟨star U.1, by rw [unitary.mem_iff, star_star]; exact ⟨U.2.2, U.2.1⟩⟩⟩

instance unitary.instGroup {R : Type y} [Monoid R] [StarMul R] : Group (unitary R) :=
  { (inferInstance : Monoid (unitary R)), unitary.instInv with
    zpow := zpowRec
    zpow_zero' := fun _ => rfl
    zpow_succ' := fun _ _ => rfl
    zpow_neg' := fun _ _ => rfl
    inv_mul_cancel := fun U => Subtype.ext U.2.1 }

namespace Matrix
variable (n : Type w) [DecidableEq n] [Fintype n] (α : Type y) [CommRing α]

/-- The group of unitary matrices. -/
abbrev unitaryGroup [StarRing α] : Submonoid (Matrix n n α) := unitary (Matrix n n α)

/-- The conjugation that does nothing, on a commutative ring. -/
abbrev _root_.starRingOfComm {R : Type y} [CommRing R] : StarRing R where
  star x := x
  star_involutive _ := rfl
  star_mul _ _ := mul_comm _ _
  star_add _ _ := rfl

attribute [local instance] starRingOfComm in
/-- The group of orthogonal matrices. -/
abbrev orthogonalGroup (R : Type y) [CommRing R] : Submonoid (Matrix n n R) := unitaryGroup n R
end Matrix

namespace Matrix
variable {n : Type u} [DecidableEq n] [Fintype n] {R : Type v} [CommRing R]

/-- The determinant as a homomorphism. -/
def detMonoidHom : Matrix n n R →* R where
  toFun := det
  map_one' := det_one
  map_mul' := det_mul

variable (n R) in
/-- The group of unitary matrices with determinant one. -/
abbrev specialUnitaryGroup [StarRing R] : Submonoid (Matrix n n R) where
  carrier := {A | A ∈ unitaryGroup n R ∧ A.det = 1}
  one_mem' := ⟨one_mem _, det_one⟩
  mul_mem' := fun ha hb => ⟨mul_mem ha.1 hb.1, by rw [det_mul, ha.2, hb.2, mul_one]⟩

/-- The determinant of an invertible matrix is a unit. -/
def GeneralLinearGroup.det : GL n R →* Rˣ := Units.map detMonoidHom

namespace SpecialLinearGroup

instance instGroup : Group (SpecialLinearGroup n R) where
  mul A B := ⟨A.1 * B.1, by rw [det_mul, A.2, B.2, mul_one]⟩
  one := ⟨1, det_one⟩
  inv A := ⟨A.1.adjugate, by
    have h := congrArg det (adjugate_mul A.1)
    rw [det_mul, A.2, mul_one, one_smul R, det_one] at h
    exact h⟩
  mul_assoc _ _ _ := Subtype.ext (mul_assoc _ _ _)
  one_mul _ := Subtype.ext (one_mul _)
  mul_one _ := Subtype.ext (mul_one _)
  inv_mul_cancel A := Subtype.ext ((adjugate_mul A.1).trans (by rw [A.2]; exact one_smul R _))

instance [Fintype R] [DecidableEq R] : Fintype (SpecialLinearGroup n R) :=
  inferInstanceAs (Fintype { A : Matrix n n R // A.det = 1 })
instance [Finite R] : Finite (SpecialLinearGroup n R) :=
  inferInstanceAs (Finite { A : Matrix n n R // A.det = 1 })
instance [DecidableEq R] : DecidableEq (SpecialLinearGroup n R) :=
  inferInstanceAs (DecidableEq { A : Matrix n n R // A.det = 1 })

@[ext] theorem ext (A B : SpecialLinearGroup n R) : (∀ i j, A i j = B i j) → A = B :=
  fun h => Subtype.ext (Matrix.ext h)
@[simp] theorem coe_mul (A B : SpecialLinearGroup n R) :
    ((A * B : SpecialLinearGroup n R) : Matrix n n R) = (A : Matrix n n R) * B := rfl
@[simp] theorem coe_one : ((1 : SpecialLinearGroup n R) : Matrix n n R) = 1 := rfl
@[simp] theorem det_coe (A : SpecialLinearGroup n R) : (A : Matrix n n R).det = 1 := A.2

/-- A matrix with determinant one as an invertible matrix. -/
def toGL : SpecialLinearGroup n R →* GL n R where
  toFun A := ⟨A.1, (A⁻¹).1, congrArg Subtype.val (mul_inv_cancel A),
    congrArg Subtype.val (inv_mul_cancel A)⟩
  map_one' := Units.ext rfl
  map_mul' _ _ := Units.ext rfl

instance hasCoeToGeneralLinearGroup : Coe (SpecialLinearGroup n R) (GL n R) := ⟨toGL⟩
end SpecialLinearGroup
end Matrix
end
