import Vocabulary.Algebra.Pi
import Vocabulary.Complex.Basic

/-!
# Star operations: complex conjugation
-/

noncomputable section

universe u v
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

attribute [simp] star_trivial star_add star_mul

@[simp] theorem star_zero [AddMonoid R] [StarAddMonoid R] : star (0 : R) = 0 := by
  have h : star (star (0 : R) + 0) = star (star 0) := by rw [add_zero]
  rw [star_add, star_star, zero_add] at h
  exact h

@[simp] theorem star_one [MulOneClass R] [StarMul R] : star (1 : R) = 1 := by
  have h : star (star (1 : R) * 1) = star (star 1) := by rw [mul_one]
  rw [star_mul, star_star, mul_one] at h
  exact h

/-- The element is its own conjugate. -/
def IsSelfAdjoint [Star R] (x : R) : Prop := star x = x

/-- The operation `star` of a commutative ring as a homomorphism of rings. -/
def starRingEnd (R : Type u) [CommSemiring R] [StarRing R] : R →+* R where
  toFun x := star x
  map_one' := star_one
  map_mul' x y := by rw [star_mul, mul_comm]
  map_zero' := star_zero
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

@[simp] theorem conj_I : starRingEnd ℂ I = -I := Complex.ext (by simp) (by simp)

/-- The tangent. -/
def tan (z : ℂ) : ℂ := sin z / cos z
/-- The hyperbolic sine. -/
def sinh (z : ℂ) : ℂ := (exp z - exp (-z)) / 2
/-- The hyperbolic cosine. -/
def cosh (z : ℂ) : ℂ := (exp z + exp (-z)) / 2
/-- The hyperbolic tangent. -/
def tanh (z : ℂ) : ℂ := sinh z / cosh z

end Complex

instance Pi.instStar {ι : Type v} {M : ι → Type u} [∀ i, Star (M i)] : Star (∀ i, M i) :=
  ⟨fun f i => star (f i)⟩
@[simp] theorem Pi.star_apply {ι : Type v} {M : ι → Type u} [∀ i, Star (M i)] (x : ∀ i, M i)
    (i : ι) : star x i = star (x i) := rfl

end
