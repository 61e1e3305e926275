import Vocabulary.RingTheory.Basic

/-!
# The rings `ℤ√d`, Gaussian integers, quaternions
-/

noncomputable section

universe u

/-- The numbers `a + b √d` with integers `a` and `b`. -/
structure Zsqrtd (d : ℤ) where
  /-- The integer part. -/
  re : ℤ
  /-- The coefficient of the root. -/
  im : ℤ

@[inherit_doc] prefix:100 "ℤ√" => Zsqrtd

namespace Zsqrtd
variable {d : ℤ}

theorem ext {z w : ℤ√d} (h₁ : z.re = w.re) (h₂ : z.im = w.im) : z = w := by
  cases z; cases w; cases h₁; cases h₂; rfl
attribute [ext] Zsqrtd.ext

instance : DecidableEq (ℤ√d) := fun z w =>
  decidable_of_iff (z.re = w.re ∧ z.im = w.im) ⟨fun h => ext h.1 h.2, fun h => h ▸ ⟨rfl, rfl⟩⟩

/-- An integer as an element. -/
def ofInt (n : ℤ) : ℤ√d := ⟨n, 0⟩
/-- The square root of `d`. -/
def sqrtd : ℤ√d := ⟨0, 1⟩

instance : Zero (ℤ√d) := ⟨ofInt 0⟩
instance : One (ℤ√d) := ⟨ofInt 1⟩
instance : Inhabited (ℤ√d) := ⟨0⟩
instance : Add (ℤ√d) := ⟨fun z w => ⟨z.1 + w.1, z.2 + w.2⟩⟩
instance : Neg (ℤ√d) := ⟨fun z => ⟨-z.1, -z.2⟩⟩
instance : Sub (ℤ√d) := ⟨fun z w => ⟨z.1 - w.1, z.2 - w.2⟩⟩
instance : Mul (ℤ√d) := ⟨fun z w => ⟨z.1 * w.1 + d * z.2 * w.2, z.1 * w.2 + z.2 * w.1⟩⟩

variable (z w : ℤ√d)
@[simp, grind =] theorem re_zero : (0 : ℤ√d).re = 0 := rfl
@[simp, grind =] theorem im_zero : (0 : ℤ√d).im = 0 := rfl
@[simp, grind =] theorem re_one : (1 : ℤ√d).re = 1 := rfl
@[simp, grind =] theorem im_one : (1 : ℤ√d).im = 0 := rfl
@[simp, grind =] theorem re_sqrtd : (sqrtd : ℤ√d).re = 0 := rfl
@[simp, grind =] theorem im_sqrtd : (sqrtd : ℤ√d).im = 1 := rfl
@[simp, grind =] theorem re_add : (z + w).re = z.re + w.re := rfl
@[simp, grind =] theorem im_add : (z + w).im = z.im + w.im := rfl
@[simp, grind =] theorem re_neg : (-z).re = -z.re := rfl
@[simp, grind =] theorem im_neg : (-z).im = -z.im := rfl
@[simp, grind =] theorem re_sub : (z - w).re = z.re - w.re := rfl
@[simp, grind =] theorem im_sub : (z - w).im = z.im - w.im := rfl
@[simp, grind =] theorem re_mul : (z * w).re = z.re * w.re + d * z.im * w.im := rfl
@[simp, grind =] theorem im_mul : (z * w).im = z.re * w.im + z.im * w.re := rfl

instance commRing : CommRing (ℤ√d) where
  add_assoc _ _ _ := ext (add_assoc ..) (add_assoc ..)
  add_comm _ _ := ext (add_comm ..) (add_comm ..)
  zero_add _ := ext (zero_add _) (zero_add _)
  add_zero _ := ext (add_zero _) (add_zero _)
  mul_assoc _ _ _ := ext (by simp; grind) (by simp; grind)
  mul_comm _ _ := ext (by simp; grind) (by simp; grind)
  one_mul _ := ext (by simp) (by simp)
  mul_one _ := ext (by simp) (by simp)
  left_distrib _ _ _ := ext (by simp; grind) (by simp; grind)
  right_distrib _ _ _ := ext (by simp; grind) (by simp; grind)
  zero_mul _ := ext (by simp) (by simp)
  mul_zero _ := ext (by simp) (by simp)
  neg_add_cancel _ := ext (neg_add_cancel _) (neg_add_cancel _)
  sub_eq_add_neg _ _ := ext (sub_eq_add_neg ..) (sub_eq_add_neg ..)
  natCast n := ofInt n
  natCast_zero := rfl
  natCast_succ n := ext (by show ((n + 1 : ℕ) : ℤ) = n + 1; omega) rfl
  intCast n := ofInt n
  intCast_ofNat _ := rfl
  intCast_negSucc _ := rfl

instance nontrivial : Nontrivial (ℤ√d) := ⟨0, 1, fun h => by simpa using congrArg re h⟩

/-- The norm `a ^ 2 - d b ^ 2`. -/
def norm (n : ℤ√d) : ℤ := n.re * n.re - d * n.im * n.im

@[simp] theorem norm_mul (n m : ℤ√d) : norm (n * m) = norm n * norm m := by
  simp only [norm, re_mul, im_mul]; grind
end Zsqrtd

/-- The Gaussian integers. -/
abbrev GaussianInt : Type := Zsqrtd (-1)

namespace GaussianInt

/-- The Gaussian integers in the complex numbers. -/
def toComplex : GaussianInt →+* ℂ where
  toFun z := ⟨z.re, z.im⟩
  map_one' := Complex.ext (by simp) (by simp)
  map_mul' z w := Complex.ext (by simp; grind) (by simp)
  map_zero' := Complex.ext (by simp) (by simp)
  map_add' z w := Complex.ext (by simp) (by simp)

instance : Coe GaussianInt ℂ := ⟨toComplex⟩
end GaussianInt

/-- The quaternions `a + b i + c j + d k` over a ring. -/
structure Quaternion (R : Type u) where
  /-- The real part. -/
  re : R
  /-- The coefficient of `i`. -/
  imI : R
  /-- The coefficient of `j`. -/
  imJ : R
  /-- The coefficient of `k`. -/
  imK : R

namespace Quaternion

@[inherit_doc] scoped notation "ℍ[" R "]" => Quaternion R

variable {R : Type u}

theorem ext {z w : ℍ[R]} (h₁ : z.re = w.re) (h₂ : z.imI = w.imI) (h₃ : z.imJ = w.imJ)
    (h₄ : z.imK = w.imK) : z = w := by
  cases z; cases w; cases h₁; cases h₂; cases h₃; cases h₄; rfl
attribute [ext] Quaternion.ext

variable [CommRing R]

instance : Zero ℍ[R] := ⟨⟨0, 0, 0, 0⟩⟩
instance : One ℍ[R] := ⟨⟨1, 0, 0, 0⟩⟩
instance : Inhabited ℍ[R] := ⟨0⟩
instance : Add ℍ[R] := ⟨fun a b => ⟨a.1 + b.1, a.2 + b.2, a.3 + b.3, a.4 + b.4⟩⟩
instance : Neg ℍ[R] := ⟨fun a => ⟨-a.1, -a.2, -a.3, -a.4⟩⟩
instance : Sub ℍ[R] := ⟨fun a b => ⟨a.1 - b.1, a.2 - b.2, a.3 - b.3, a.4 - b.4⟩⟩
instance : Mul ℍ[R] := ⟨fun a b =>
  ⟨a.1 * b.1 - a.2 * b.2 - a.3 * b.3 - a.4 * b.4, a.1 * b.2 + a.2 * b.1 + a.3 * b.4 - a.4 * b.3,
   a.1 * b.3 - a.2 * b.4 + a.3 * b.1 + a.4 * b.2, a.1 * b.4 + a.2 * b.3 - a.3 * b.2 + a.4 * b.1⟩⟩


variable (a b : ℍ[R])
@[simp, grind =] theorem re_zero : (0 : ℍ[R]).re = 0 := rfl
@[simp, grind =] theorem imI_zero : (0 : ℍ[R]).imI = 0 := rfl
@[simp, grind =] theorem imJ_zero : (0 : ℍ[R]).imJ = 0 := rfl
@[simp, grind =] theorem imK_zero : (0 : ℍ[R]).imK = 0 := rfl
@[simp, grind =] theorem re_one : (1 : ℍ[R]).re = 1 := rfl
@[simp, grind =] theorem imI_one : (1 : ℍ[R]).imI = 0 := rfl
@[simp, grind =] theorem imJ_one : (1 : ℍ[R]).imJ = 0 := rfl
@[simp, grind =] theorem imK_one : (1 : ℍ[R]).imK = 0 := rfl
@[simp, grind =] theorem re_add : (a + b).re = a.re + b.re := rfl
@[simp, grind =] theorem re_neg : (-a).re = -a.re := rfl
@[simp, grind =] theorem re_sub : (a - b).re = a.re - b.re := rfl
@[simp, grind =] theorem imI_add : (a + b).imI = a.imI + b.imI := rfl
@[simp, grind =] theorem imI_neg : (-a).imI = -a.imI := rfl
@[simp, grind =] theorem imI_sub : (a - b).imI = a.imI - b.imI := rfl
@[simp, grind =] theorem imJ_add : (a + b).imJ = a.imJ + b.imJ := rfl
@[simp, grind =] theorem imJ_neg : (-a).imJ = -a.imJ := rfl
@[simp, grind =] theorem imJ_sub : (a - b).imJ = a.imJ - b.imJ := rfl
@[simp, grind =] theorem imK_add : (a + b).imK = a.imK + b.imK := rfl
@[simp, grind =] theorem imK_neg : (-a).imK = -a.imK := rfl
@[simp, grind =] theorem imK_sub : (a - b).imK = a.imK - b.imK := rfl
@[simp, grind =] theorem re_mul : (a * b).re =
    a.re * b.re - a.imI * b.imI - a.imJ * b.imJ - a.imK * b.imK := rfl
@[simp, grind =] theorem imI_mul : (a * b).imI =
    a.re * b.imI + a.imI * b.re + a.imJ * b.imK - a.imK * b.imJ := rfl
@[simp, grind =] theorem imJ_mul : (a * b).imJ =
    a.re * b.imJ - a.imI * b.imK + a.imJ * b.re + a.imK * b.imI := rfl
@[simp, grind =] theorem imK_mul : (a * b).imK =
    a.re * b.imK + a.imI * b.imJ - a.imJ * b.imI + a.imK * b.re := rfl

instance instRing : Ring ℍ[R] where
  add_assoc _ _ _ := ext (add_assoc ..) (add_assoc ..) (add_assoc ..) (add_assoc ..)
  add_comm _ _ := ext (add_comm ..) (add_comm ..) (add_comm ..) (add_comm ..)
  zero_add _ := ext (zero_add _) (zero_add _) (zero_add _) (zero_add _)
  add_zero _ := ext (add_zero _) (add_zero _) (add_zero _) (add_zero _)
  mul_assoc _ _ _ := ext (by simp; grind) (by simp; grind) (by simp; grind) (by simp; grind)
  one_mul _ := ext (by simp) (by simp) (by simp) (by simp)
  mul_one _ := ext (by simp) (by simp) (by simp) (by simp)
  left_distrib _ _ _ := ext (by simp; grind) (by simp; grind) (by simp; grind) (by simp; grind)
  right_distrib _ _ _ := ext (by simp; grind) (by simp; grind) (by simp; grind) (by simp; grind)
  zero_mul _ := ext (by simp) (by simp) (by simp) (by simp)
  mul_zero _ := ext (by simp) (by simp) (by simp) (by simp)
  neg_add_cancel _ :=
    ext (neg_add_cancel _) (neg_add_cancel _) (neg_add_cancel _) (neg_add_cancel _)
  sub_eq_add_neg _ _ :=
    ext (sub_eq_add_neg ..) (sub_eq_add_neg ..) (sub_eq_add_neg ..) (sub_eq_add_neg ..)

/-- The sum of the squares of the four coefficients. -/
def normSq (a : ℍ[R]) : R := a.re * a.re + a.imI * a.imI + a.imJ * a.imJ + a.imK * a.imK
end Quaternion
end
