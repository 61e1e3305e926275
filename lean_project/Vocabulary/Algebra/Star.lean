import Vocabulary.Algebra.Hom.Basic
import Vocabulary.Complex.Basic
import Vocabulary.Algebra.Pi

/-!
# Conjugation: `star`, star rings, `conj`
-/

noncomputable section

universe u v
variable {R : Type u}

/-- The type has an operation `star`, such as complex conjugation. -/
class Star (R : Type u) where
  /-- The conjugate of an element. -/
  star : R → R

export Star (star)

/-- The operation `star` is its own inverse. -/
class InvolutiveStar (R : Type u) extends Star R where
  star_involutive : ∀ x : R, star (star x) = x

export InvolutiveStar (star_involutive)

/-- The operation `star` reverses products. -/
class StarMul (R : Type u) [Mul R] extends InvolutiveStar R where
  star_mul : ∀ r s : R, star (r * s) = star s * star r

export StarMul (star_mul)

/-- The operation `star` respects sums. -/
class StarAddMonoid (R : Type u) [AddMonoid R] extends InvolutiveStar R where
  star_add : ∀ r s : R, star (r + s) = star r + star s

export StarAddMonoid (star_add)

/-- A ring with conjugation. -/
class StarRing (R : Type u) [NonUnitalNonAssocSemiring R] extends StarMul R where
  star_add : ∀ r s : R, star (r + s) = star r + star s

instance (priority := 100) StarRing.toStarAddMonoid [NonUnitalNonAssocSemiring R] [StarRing R] :
    StarAddMonoid R where
  star_add := StarRing.star_add

/-- Every element is its own conjugate. -/
class TrivialStar (R : Type u) [Star R] : Prop where
  star_trivial : ∀ r : R, star r = r

export TrivialStar (star_trivial)
attribute [simp] star_trivial star_add star_mul

@[simp] theorem star_star [InvolutiveStar R] (r : R) : star (star r) = r := star_involutive r

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

/-- The conjugation as a homomorphism; people write `conj` under `open ComplexConjugate`. -/
def starRingEnd (R : Type u) [CommSemiring R] [StarRing R] : R →+* R where
  toFun := star
  map_one' := star_one
  map_mul' x y := by rw [star_mul, mul_comm]
  map_zero' := star_zero
  map_add' := star_add

namespace ComplexConjugate
@[inherit_doc] scoped notation "conj" => starRingEnd _
end ComplexConjugate

theorem starRingEnd_apply [CommSemiring R] [StarRing R] (x : R) : starRingEnd R x = star x := rfl

instance Real.instStarRing : StarRing ℝ where
  star x := x
  star_involutive _ := rfl
  star_mul _ _ := mul_comm _ _
  star_add _ _ := rfl
instance Real.instTrivialStar : TrivialStar ℝ := ⟨fun _ => rfl⟩

instance Complex.instStarRing : StarRing ℂ where
  star z := ⟨z.re, -z.im⟩
  star_involutive z := Complex.ext rfl (neg_neg z.im)
  star_mul z w := Complex.ext (by
    show (z * w).re = w.re * z.re - -w.im * -z.im
    rw [Complex.mul_re]; grind) (by
    show -(z * w).im = w.re * -z.im + -w.im * z.re
    rw [Complex.mul_im]; grind)
  star_add z w := Complex.ext rfl (by
    show -(z.im + w.im) = -z.im + -w.im
    grind)

namespace Complex
@[simp] theorem star_def : (Star.star : ℂ → ℂ) = starRingEnd ℂ := rfl
@[simp] theorem conj_re (z : ℂ) : (starRingEnd ℂ z).re = z.re := rfl
@[simp] theorem conj_im (z : ℂ) : (starRingEnd ℂ z).im = -z.im := rfl
@[simp] theorem conj_ofReal (r : ℝ) : starRingEnd ℂ (r : ℂ) = r :=
  Complex.ext rfl (neg_zero (G := ℝ))
@[simp] theorem conj_I : starRingEnd ℂ I = -I := Complex.ext (by simp) (by simp)
theorem mul_conj_re (z : ℂ) : (z * starRingEnd ℂ z).re = z.re ^ 2 + z.im ^ 2 := by
  rw [mul_re, conj_re, conj_im]; grind
end Complex

instance Pi.instStar {ι : Type v} {M : ι → Type u} [∀ i, Star (M i)] : Star (∀ i, M i) :=
  ⟨fun f i => star (f i)⟩
@[simp] theorem Pi.star_apply {ι : Type v} {M : ι → Type u} [∀ i, Star (M i)] (x : ∀ i, M i)
    (i : ι) : star x i = star (x i) := rfl
end
