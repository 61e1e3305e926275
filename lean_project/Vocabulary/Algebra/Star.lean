import Vocabulary.Algebra.Hom.Units
import Vocabulary.Complex.Basic

/-!
# Star operations: complex conjugation
-/

noncomputable section

universe u
variable {R : Type u}

/-- The type has an operation `star`. -/
class Star (R : Type u) where
  /-- The star operation. -/
  star : R → R

export Star (star)

/-- The operation `star` is its own inverse. -/
class InvolutiveStar (R : Type u) extends Star R where
  star_involutive : Function.Involutive star

export InvolutiveStar (star_involutive)

/-- `star` reverses products. -/
class StarMul (R : Type u) [Mul R] extends InvolutiveStar R where
  star_mul : ∀ r s : R, star (r * s) = star s * star r

/-- `star` respects sums. -/
class StarAddMonoid (R : Type u) [AddMonoid R] extends InvolutiveStar R where
  star_add : ∀ r s : R, star (r + s) = star r + star s

/-- `star` respects sums and reverses products. -/
class StarRing (R : Type u) [NonUnitalNonAssocSemiring R] extends StarMul R where
  star_add : ∀ r s : R, star (r + s) = star r + star s

export StarMul (star_mul)
export StarAddMonoid (star_add)

instance (priority := 100) StarRing.toStarAddMonoid [NonUnitalNonAssocSemiring R] [s : StarRing R] :
    StarAddMonoid R := { s with }

/-- `star` does nothing. -/
class TrivialStar (R : Type u) [Star R] : Prop where
  star_trivial : ∀ r : R, star r = r

export TrivialStar (star_trivial)

@[simp] theorem star_star [InvolutiveStar R] (r : R) : star (star r) = r := star_involutive r

private theorem star_zero_aux [AddGroup R] [StarAddMonoid R] : star (0 : R) = 0 := by
  have h : star (0 + 0 : R) = star 0 + star 0 := star_add 0 0
  rw [add_zero] at h
  exact (add_left_cancel (a := star (0 : R)) (by rw [add_zero, ← h])).symm

/-- The operation `star` of a commutative ring as a homomorphism of rings. -/
def starRingEnd (R : Type u) [CommSemiring R] [StarRing R] : R →+* R where
  toFun x := star x
  map_one' := by
    have h := star_mul (star (1 : R)) 1
    rw [mul_one, star_star] at h
    rw [mul_one] at h
    exact h.symm
  map_mul' x y := by rw [star_mul, mul_comm]
  map_zero' := by
    have h : star (star (0 : R) * 0) = star 0 * star (star (0 : R)) := star_mul _ _
    rw [mul_zero, star_star, mul_zero] at h
    exact h
  map_add' x y := StarRing.star_add x y

namespace ComplexConjugate
@[inherit_doc] scoped notation "conj" => starRingEnd _
end ComplexConjugate

theorem starRingEnd_apply [CommSemiring R] [StarRing R] (x : R) : starRingEnd R x = star x := rfl
theorem starRingEnd_self_apply [CommSemiring R] [StarRing R] (x : R) :
    starRingEnd R (starRingEnd R x) = x := star_star x

instance Real.instStarRing : StarRing ℝ where
  star x := x
  star_involutive _ := rfl
  star_mul := mul_comm
  star_add _ _ := rfl
instance Real.instTrivialStar : TrivialStar ℝ := ⟨fun _ => rfl⟩

namespace Complex

instance instStarRing : StarRing ℂ where
  star z := ⟨z.re, -z.im⟩
  star_involutive z := Complex.ext rfl (neg_neg _)
  star_mul z w := Complex.ext (by simp; grind) (by simp; grind)
  star_add z w := Complex.ext rfl (by simp; grind)

@[simp] theorem star_def : (star : ℂ → ℂ) = starRingEnd ℂ := rfl
@[simp, grind =] theorem conj_re (z : ℂ) : (starRingEnd ℂ z).re = z.re := rfl
@[simp, grind =] theorem conj_im (z : ℂ) : (starRingEnd ℂ z).im = -z.im := rfl
theorem conj_ofReal (r : ℝ) : starRingEnd ℂ (r : ℂ) = r := Complex.ext rfl (by simp)
theorem mul_conj (z : ℂ) : z * starRingEnd ℂ z = normSq z :=
  Complex.ext (by simp [normSq]; grind) (by simp; grind)
theorem conj_eq_iff_im {z : ℂ} : starRingEnd ℂ z = z ↔ z.im = 0 :=
  ⟨fun h => by have := congrArg im h; simp at this; grind,
    fun h => Complex.ext rfl (by simp [h])⟩

/-- The tangent. -/
def tan (z : ℂ) : ℂ := sin z / cos z
/-- The hyperbolic sine. -/
def sinh (z : ℂ) : ℂ := (exp z - exp (-z)) / 2
/-- The hyperbolic cosine. -/
def cosh (z : ℂ) : ℂ := (exp z + exp (-z)) / 2
/-- The hyperbolic tangent. -/
def tanh (z : ℂ) : ℂ := sinh z / cosh z

end Complex

end
