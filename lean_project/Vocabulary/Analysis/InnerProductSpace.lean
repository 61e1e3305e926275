import Vocabulary.Analysis.RCLike
import Vocabulary.Topology.Complete
import Vocabulary.Order.Relations

/-!
# Inner product spaces
-/

universe u v w

noncomputable section

/-- A type with an inner product with values in `𝕜`. -/
class Inner (𝕜 : Type u) (E : Type v) where
  /-- The inner product. -/
  inner (𝕜) : E → E → 𝕜

export Inner (inner)

namespace InnerProductSpace
@[inherit_doc] scoped notation:max "⟪" x ", " y "⟫_" 𝕜:max => inner 𝕜 x y
end InnerProductSpace
namespace RealInnerProductSpace
/-- The inner product with values in `ℝ`. -/
scoped notation "⟪" x ", " y "⟫" => inner ℝ x y
end RealInnerProductSpace
namespace ComplexInnerProductSpace
/-- The inner product with values in `ℂ`. -/
scoped notation "⟪" x ", " y "⟫" => inner ℂ x y
end ComplexInnerProductSpace

/-- A normed space whose norm comes from an inner product, linear in its second argument. -/
class InnerProductSpace (𝕜 : Type u) (E : Type v) [RCLike 𝕜] [SeminormedAddCommGroup E]
    extends NormedSpace 𝕜 E, Inner 𝕜 E where
  norm_sq_eq_re_inner : ∀ x : E, ‖x‖ ^ 2 = RCLike.re (inner x x)
  conj_inner_symm : ∀ x y, starRingEnd 𝕜 (inner y x) = inner x y
  add_left : ∀ x y z, inner (x + y) z = inner x z + inner y z
  smul_left : ∀ x y r, inner (r • x) y = starRingEnd 𝕜 r * inner x y

instance Real.instRCLike : RCLike ℝ where
  complete := inferInstance
  re := AddMonoidHom.id ℝ
  im := { toFun := fun _ => 0, map_zero' := rfl, map_add' := fun _ _ => (add_zero 0).symm }
  I := 0
  I_re_ax := rfl
  I_mul_I_ax := .inl rfl
  re_add_im_ax z := by
    show z + 0 * 0 = z
    rw [mul_zero, add_zero]
  ofReal_re_ax _ := rfl
  ofReal_im_ax _ := rfl
  mul_re_ax z w := by
    show z * w = z * w - 0 * 0
    rw [mul_zero, sub_zero]
  mul_im_ax z w := by
    show 0 = z * 0 + 0 * w
    rw [mul_zero, zero_mul, add_zero]
  conj_re_ax _ := rfl
  conj_im_ax _ := by
    show (0 : ℝ) = -0
    rw [neg_zero]
  conj_I_ax := by
    show (0 : ℝ) = -0
    rw [neg_zero]
  norm_sq_eq_def_ax z := by
    show |z| ^ 2 = z * z + 0 * 0
    rw [sq_abs, mul_zero, add_zero, sq]

instance Complex.instRCLike : RCLike ℂ where
  complete := inferInstance
  re := { toFun := Complex.re, map_zero' := rfl, map_add' := fun _ _ => rfl }
  im := { toFun := Complex.im, map_zero' := rfl, map_add' := fun _ _ => rfl }
  I := Complex.I
  I_re_ax := rfl
  I_mul_I_ax := .inr Complex.I_mul_I
  re_add_im_ax z := by
    show (z.re : ℂ) + z.im * Complex.I = z
    exact Complex.ext (by simp) (by simp)
  ofReal_re_ax _ := rfl
  ofReal_im_ax _ := rfl
  mul_re_ax _ _ := rfl
  mul_im_ax _ _ := rfl
  conj_re_ax _ := rfl
  conj_im_ax _ := rfl
  conj_I_ax := Complex.conj_I
  norm_sq_eq_def_ax z := by
    rw [sq]; exact Complex.norm_mul_self_eq_normSq z

instance RCLike.innerProductSpace {𝕜 : Type u} [RCLike 𝕜] : InnerProductSpace 𝕜 𝕜 where
  inner x y := y * starRingEnd 𝕜 x
  norm_sq_eq_re_inner x := by
    rw [RCLike.norm_sq_eq_def_ax, RCLike.mul_re_ax, RCLike.conj_re_ax, RCLike.conj_im_ax, mul_neg]
    grind
  conj_inner_symm x y := by
    rw [map_mul, mul_comm]; congr 1; exact star_star _
  add_left x y z := by rw [map_add, mul_add]
  smul_left x y r := by rw [smul_eq_mul, map_mul]; grind

section
variable {𝕜 : Type u} {E : Type v} [RCLike 𝕜] [SeminormedAddCommGroup E] [InnerProductSpace 𝕜 E]

/-- A family of vectors of norm `1` that are orthogonal to each other. -/
def Orthonormal (𝕜 : Type u) {E : Type v} [RCLike 𝕜] [SeminormedAddCommGroup E]
    [InnerProductSpace 𝕜 E] {ι : Type w} (v : ι → E) : Prop :=
  (∀ i, ‖v i‖ = 1) ∧ Pairwise fun i j => inner 𝕜 (v i) (v j) = 0

@[simp] theorem inner_conj_symm (x y : E) : starRingEnd 𝕜 (inner 𝕜 y x) = inner 𝕜 x y :=
  InnerProductSpace.conj_inner_symm x y
theorem inner_add_left (x y z : E) : inner 𝕜 (x + y) z = inner 𝕜 x z + inner 𝕜 y z :=
  InnerProductSpace.add_left x y z
theorem inner_add_right (x y z : E) : inner 𝕜 x (y + z) = inner 𝕜 x y + inner 𝕜 x z := by
  rw [← inner_conj_symm, inner_add_left, map_add, inner_conj_symm, inner_conj_symm]
theorem inner_smul_left (x y : E) (r : 𝕜) :
    inner 𝕜 (r • x) y = starRingEnd 𝕜 r * inner 𝕜 x y := InnerProductSpace.smul_left x y r
theorem real_inner_comm {F : Type v} [SeminormedAddCommGroup F] [InnerProductSpace ℝ F] (x y : F) :
    inner ℝ y x = inner ℝ x y := inner_conj_symm (𝕜 := ℝ) x y
end

end
