import Vocabulary.Algebra.Hom.Basic
import Vocabulary.Real.Trig

/-!
# The complex numbers
-/

universe u

/-- A complex number: its real and its imaginary part. -/
structure Complex where
  /-- The real part. -/
  re : ℝ
  /-- The imaginary part. -/
  im : ℝ

@[inherit_doc] notation "ℂ" => Complex

noncomputable instance Complex.instDecidableEq : DecidableEq ℂ :=
  fun _ _ => Classical.propDecidable _

/-- A type with a norm `‖x‖`. -/
class Norm (E : Type u) where
  /-- The norm of an element. -/
  norm : E → ℝ

export Norm (norm)
@[inherit_doc norm] macro:max atomic("‖" noWs) a:term noWs "‖" : term => `(norm $a)

noncomputable section

instance Real.instNorm : Norm ℝ := ⟨fun x => |x|⟩
theorem Real.norm_eq_abs (x : ℝ) : ‖x‖ = |x| := rfl

namespace Complex

theorem ext {z w : ℂ} (h₁ : z.re = w.re) (h₂ : z.im = w.im) : z = w := by
  cases z; cases w; cases h₁; cases h₂; rfl
attribute [ext] Complex.ext
/-- The real number `r` as a complex number. -/
@[coe] def ofReal (r : ℝ) : ℂ := ⟨r, 0⟩

instance : Coe ℝ ℂ := ⟨ofReal⟩

/-- The imaginary unit. -/
def I : ℂ := ⟨0, 1⟩

instance : Zero ℂ := ⟨⟨0, 0⟩⟩
instance : One ℂ := ⟨⟨1, 0⟩⟩
instance : Inhabited ℂ := ⟨0⟩
instance : Add ℂ := ⟨fun z w => ⟨z.re + w.re, z.im + w.im⟩⟩
instance : Neg ℂ := ⟨fun z => ⟨-z.re, -z.im⟩⟩
instance : Sub ℂ := ⟨fun z w => ⟨z.re - w.re, z.im - w.im⟩⟩
instance : Mul ℂ := ⟨fun z w => ⟨z.re * w.re - z.im * w.im, z.re * w.im + z.im * w.re⟩⟩
instance : Inv ℂ where
  inv z := ⟨z.re / (z.re * z.re + z.im * z.im), -z.im / (z.re * z.re + z.im * z.im)⟩

variable (z w : ℂ) (r s : ℝ)

@[simp, grind =] theorem ofReal_re : (r : ℂ).re = r := rfl
@[simp, grind =] theorem ofReal_im : (r : ℂ).im = 0 := rfl
@[simp, grind =] theorem zero_re : (0 : ℂ).re = 0 := rfl
@[simp, grind =] theorem zero_im : (0 : ℂ).im = 0 := rfl
@[simp, grind =] theorem one_re : (1 : ℂ).re = 1 := rfl
@[simp, grind =] theorem one_im : (1 : ℂ).im = 0 := rfl
@[simp, grind =] theorem I_re : I.re = 0 := rfl
@[simp, grind =] theorem I_im : I.im = 1 := rfl
@[simp, grind =] theorem add_re : (z + w).re = z.re + w.re := rfl
@[simp, grind =] theorem add_im : (z + w).im = z.im + w.im := rfl
@[simp, grind =] theorem neg_re : (-z).re = -z.re := rfl
@[simp, grind =] theorem neg_im : (-z).im = -z.im := rfl
@[simp, grind =] theorem sub_re : (z - w).re = z.re - w.re := rfl
@[simp, grind =] theorem sub_im : (z - w).im = z.im - w.im := rfl
@[simp, grind =] theorem mul_re : (z * w).re = z.re * w.re - z.im * w.im := rfl
@[simp, grind =] theorem mul_im : (z * w).im = z.re * w.im + z.im * w.re := rfl

protected theorem mul_inv_cancel {z : ℂ} (h : z ≠ 0) : z * z⁻¹ = 1 := by
  have hne : z.re * z.re + z.im * z.im ≠ 0 := fun h0 => h <| by
    have h₁ := mul_self_nonneg z.re
    have h₂ := mul_self_nonneg z.im
    have h₃ : z.re * z.re = 0 := by grind
    have h₄ : z.im * z.im = 0 := by grind
    exact ext (by simpa using h₃) (by simpa using h₄)
  apply ext
  · show z.re * (z.re / _) - z.im * (-z.im / _) = 1
    generalize hn : z.re * z.re + z.im * z.im = n at *
    grind
  · show z.re * (-z.im / _) + z.im * (z.re / _) = 0
    grind

instance instField : Field ℂ where
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
  exists_pair_ne := ⟨0, 1, fun h => by
    have := congrArg re h
    simp at this
    grind⟩
  mul_inv_cancel _ := Complex.mul_inv_cancel
  inv_zero := ext (by show (0 : ℝ) / _ = 0; grind) (by show -(0 : ℝ) / _ = 0; grind)

@[simp, norm_cast] theorem ofReal_add : ((r + s : ℝ) : ℂ) = r + s := ext rfl (by simp)
@[simp, norm_cast] theorem ofReal_mul : ((r * s : ℝ) : ℂ) = r * s := ext (by simp) (by simp)
@[simp, norm_cast] theorem ofReal_neg : ((-r : ℝ) : ℂ) = -r := ext rfl (by simp)
@[simp, norm_cast] theorem ofReal_inj {r s : ℝ} : (r : ℂ) = s ↔ r = s :=
  ⟨fun h => congrArg re h, fun h => h ▸ rfl⟩
@[simp] theorem I_mul_I : I * I = -1 := ext (by simp) (by simp)
@[simp] theorem I_sq : I ^ 2 = -1 := by rw [sq, I_mul_I]

/-- The square of the absolute value. -/
def normSq : ℂ →*₀ ℝ where
  toFun z := z.re * z.re + z.im * z.im
  map_one' := by simp
  map_mul' z w := by simp only [mul_re, mul_im]; grind
  map_zero' := by simp

theorem normSq_apply : normSq z = z.re * z.re + z.im * z.im := rfl

instance instNorm : Norm ℂ := ⟨fun z => √(normSq z)⟩

/-- The exponential function. -/
def exp : ℂ := ⟨Real.exp z.re * Real.cos z.im, Real.exp z.re * Real.sin z.im⟩

open Classical in
/-- The argument of a complex number, between `-π` and `π`; `0` for `0`. -/
def arg : ℝ :=
  if h : ∃ θ ∈ Set.Ioc (-Real.pi) Real.pi, z = ‖z‖ * exp (θ * I) ∧ z ≠ 0 then choose h else 0

/-- The principal logarithm. -/
def log : ℂ := Real.log ‖z‖ + arg z * I

open Classical in
/-- The complex power. -/
def cpow : ℂ := if z = 0 then if w = 0 then 1 else 0 else exp (log z * w)

instance : Pow ℂ ℂ := ⟨cpow⟩

/-- The sine. -/
def sin : ℂ := (exp (-z * I) - exp (z * I)) * I / 2
/-- The cosine. -/
def cos : ℂ := (exp (z * I) + exp (-z * I)) / 2

end Complex

end
