import Vocabulary.Analysis.Normed
import Vocabulary.Algebra.Star

/-!
# The fields of real and of complex numbers, together
-/

universe u v

noncomputable section

/-- The field is `ℝ` or `ℂ`: it has real and imaginary parts, conjugation and `I`. -/
class RCLike (K : Type u) extends DenselyNormedField K, StarRing K, NormedAlgebra ℝ K where
  complete : CompleteSpace K
  /-- The real part. -/
  re : K →+ ℝ
  /-- The imaginary part. -/
  im : K →+ ℝ
  /-- The imaginary unit in `K`, zero for the real numbers. -/
  I : K
  I_re_ax : re I = 0
  I_mul_I_ax : I = 0 ∨ I * I = -1
  re_add_im_ax : ∀ z : K, _root_.algebraMap ℝ K (re z) + _root_.algebraMap ℝ K (im z) * I = z
  ofReal_re_ax : ∀ r : ℝ, re (_root_.algebraMap ℝ K r) = r
  ofReal_im_ax : ∀ r : ℝ, im (_root_.algebraMap ℝ K r) = 0
  mul_re_ax : ∀ z w : K, re (z * w) = re z * re w - im z * im w
  mul_im_ax : ∀ z w : K, im (z * w) = re z * im w + im z * re w
  conj_re_ax : ∀ z : K, re (starRingEnd K z) = re z
  conj_im_ax : ∀ z : K, im (starRingEnd K z) = -im z
  conj_I_ax : starRingEnd K I = -I
  norm_sq_eq_def_ax : ∀ z : K, ‖z‖ ^ 2 = re z * re z + im z * im z

namespace RCLike
variable {K : Type u} [RCLike K]

/-- A real number in `K`. -/
@[coe] abbrev ofReal : ℝ → K := fun r => algebraMap ℝ K r

instance (priority := 900) coe_real : CoeTail ℝ K := ⟨ofReal⟩
instance (priority := 100) : CompleteSpace K := RCLike.complete

end RCLike
end
