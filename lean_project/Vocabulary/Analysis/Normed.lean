import Vocabulary.Topology.MetricInstances
import Vocabulary.Algebra.Module.Algebra

/-!
# Normed groups, rings, fields and spaces
-/

universe u v w

noncomputable section

open Filter Topology

/-- A type with a nonnegative norm `‖x‖₊`. -/
class NNNorm (E : Type u) where
  /-- The norm as a nonnegative number. -/
  nnnorm : E → NNReal

export NNNorm (nnnorm)
@[inherit_doc nnnorm] macro:max atomic("‖" noWs) a:term noWs "‖₊" : term => `(nnnorm $a)

/-- An additive commutative group with a norm, possibly `0` on other elements than `0`. -/
class SeminormedAddCommGroup (E : Type u) extends Norm E, AddCommGroup E, PseudoMetricSpace E where
  dist := fun x y => ‖x - y‖
  dist_eq : ∀ x y, dist x y = ‖x - y‖ := by intros; rfl

/-- An additive group with a norm. -/
class NormedAddGroup (E : Type u) extends Norm E, AddGroup E, MetricSpace E where
  dist := fun x y => ‖x - y‖
  dist_eq : ∀ x y, dist x y = ‖x - y‖ := by intros; rfl

/-- An additive commutative group with a norm. -/
class NormedAddCommGroup (E : Type u) extends Norm E, AddCommGroup E, MetricSpace E where
  dist := fun x y => ‖x - y‖
  dist_eq : ∀ x y, dist x y = ‖x - y‖ := by intros; rfl

instance (priority := 100) NormedAddCommGroup.toSeminormedAddCommGroup {E : Type u}
    [i : NormedAddCommGroup E] : SeminormedAddCommGroup E := { i with }

/-- A ring with a submultiplicative norm, possibly `0` on other elements than `0`. -/
class SeminormedRing (α : Type u) extends Norm α, Ring α, PseudoMetricSpace α where
  dist_eq : ∀ x y, dist x y = norm (x - y)
  protected norm_mul_le : ∀ a b, norm (a * b) ≤ norm a * norm b

/-- A ring with a submultiplicative norm. -/
class NormedRing (α : Type u) extends Norm α, Ring α, MetricSpace α where
  dist_eq : ∀ x y, dist x y = norm (x - y)
  protected norm_mul_le : ∀ a b, norm (a * b) ≤ norm a * norm b

/-- A commutative ring with a submultiplicative norm. -/
class NormedCommRing (α : Type u) extends NormedRing α where
  mul_comm : ∀ a b : α, a * b = b * a

/-- A field with a multiplicative norm. -/
class NormedField (α : Type u) extends Norm α, Field α, MetricSpace α where
  dist_eq : ∀ x y, dist x y = norm (x - y)
  protected norm_mul : ∀ a b, norm (a * b) = norm a * norm b

/-- A normed field with an element of norm greater than `1`. -/
class NontriviallyNormedField (α : Type u) extends NormedField α where
  protected non_trivial : ∃ x : α, 1 < ‖x‖

/-- A normed field with elements of norms close to every nonnegative number. -/
class DenselyNormedField (α : Type u) extends NormedField α where
  lt_norm_lt : ∀ x y : ℝ, 0 ≤ x → x < y → ∃ a : α, x < ‖a‖ ∧ ‖a‖ < y

instance (priority := 100) NormedRing.toSeminormedRing {α : Type u} [i : NormedRing α] :
    SeminormedRing α := { i with }
instance (priority := 100) NormedRing.toNormedAddCommGroup {α : Type u} [i : NormedRing α] :
    NormedAddCommGroup α := { i with }
instance (priority := 100) NormedCommRing.toCommRing {α : Type u} [i : NormedCommRing α] :
    CommRing α := { i with }
instance (priority := 100) NormedField.toNormedCommRing {α : Type u} [i : NormedField α] :
    NormedCommRing α where
  mul_comm := mul_comm
  norm_mul_le a b := (NormedField.norm_mul a b).le
  dist_eq := NormedField.dist_eq
instance (priority := 100) NormedField.toNormedAddCommGroup' {α : Type u} [i : NormedField α] :
    NormedAddCommGroup α := NormedRing.toNormedAddCommGroup

instance (priority := 100) DenselyNormedField.toNontriviallyNormedField {α : Type u}
    [i : DenselyNormedField α] : NontriviallyNormedField α where
  non_trivial := let ⟨a, h, _⟩ := i.lt_norm_lt 1 2 (by grind) (by grind); ⟨a, h⟩

section
variable {E : Type u} [SeminormedAddCommGroup E] (x y : E)

theorem dist_eq_norm : dist x y = ‖x - y‖ := SeminormedAddCommGroup.dist_eq x y
theorem norm_nonneg : 0 ≤ ‖x‖ := by
  have h := dist_eq_norm x 0
  rw [sub_zero] at h
  rw [← h]; exact dist_nonneg
theorem dist_zero_right : dist x 0 = ‖x‖ := by rw [dist_eq_norm, sub_zero]
@[simp] theorem norm_zero : ‖(0 : E)‖ = 0 := by rw [← dist_zero_right, dist_self]
theorem norm_sub_rev : ‖x - y‖ = ‖y - x‖ := by rw [← dist_eq_norm, dist_comm, dist_eq_norm]
@[simp] theorem norm_neg : ‖-x‖ = ‖x‖ := by
  have h := norm_sub_rev 0 x
  rwa [zero_sub, sub_zero] at h
theorem norm_add_le : ‖x + y‖ ≤ ‖x‖ + ‖y‖ := by
  have h := dist_triangle x 0 (-y)
  rw [dist_eq_norm, dist_eq_norm, dist_eq_norm, sub_zero, zero_sub, neg_neg] at h
  rwa [show x - -y = x + y by rw [sub_eq_add_neg, neg_neg]] at h
theorem norm_sub_le : ‖x - y‖ ≤ ‖x‖ + ‖y‖ := by
  have h := norm_add_le x (-y)
  rwa [norm_neg, ← sub_eq_add_neg] at h

instance (priority := 100) SeminormedAddCommGroup.toNNNorm : NNNorm E :=
  ⟨fun x => ⟨‖x‖, norm_nonneg x⟩⟩
end

@[simp] theorem norm_eq_zero {E : Type u} [NormedAddCommGroup E] {x : E} : ‖x‖ = 0 ↔ x = 0 := by
  rw [← dist_zero_right, dist_eq_zero]
@[simp] theorem norm_pos_iff {E : Type u} [NormedAddCommGroup E] {x : E} : 0 < ‖x‖ ↔ x ≠ 0 := by
  rw [← dist_zero_right, dist_pos]
@[simp] theorem norm_mul {α : Type u} [NormedField α] (a b : α) : ‖a * b‖ = ‖a‖ * ‖b‖ :=
  NormedField.norm_mul a b

instance Real.normedField : NormedField ℝ where
  dist_eq _ _ := rfl
  norm_mul := abs_mul
instance Real.denselyNormedField : DenselyNormedField ℝ where
  lt_norm_lt x y hx h := ⟨(x + y) / 2, by
    show x < |(x + y) / 2| ∧ |(x + y) / 2| < y
    rw [abs_of_nonneg (by grind)]; grind⟩
instance Real.normedAddCommGroup : NormedAddCommGroup ℝ where
  dist_eq _ _ := rfl

theorem Real.norm_of_nonneg {r : ℝ} (h : 0 ≤ r) : ‖r‖ = r := abs_of_nonneg h

namespace Complex

theorem normSq_mul (z w : ℂ) : normSq (z * w) = normSq z * normSq w := map_mul normSq z w
protected theorem norm_mul' (z w : ℂ) : ‖z * w‖ = ‖z‖ * ‖w‖ := by
  show √(normSq (z * w)) = √(normSq z) * √(normSq w)
  rw [normSq_mul, Real.sqrt_mul (normSq_nonneg z)]

instance instNormedField : NormedField ℂ where
  dist_eq _ _ := rfl
  norm_mul := Complex.norm_mul'
instance instDenselyNormedField : DenselyNormedField ℂ where
  lt_norm_lt x y hx h := by
    refine ⟨(((x + y) / 2 : ℝ) : ℂ), ?_⟩
    have : ‖(((x + y) / 2 : ℝ) : ℂ)‖ = (x + y) / 2 := by
      show √(normSq _) = _
      rw [normSq_apply, ofReal_re, ofReal_im, mul_zero, add_zero, Real.sqrt_mul_self (by grind)]
    rw [this]; grind
instance instNormedAddCommGroup : NormedAddCommGroup ℂ where
  dist_eq _ _ := rfl

theorem norm_real (r : ℝ) : ‖(r : ℂ)‖ = ‖r‖ := by
  show √(normSq _) = |r|
  rw [normSq_apply, ofReal_re, ofReal_im, mul_zero, add_zero, ← sq, Real.sqrt_sq_eq_abs]

end Complex

/-- A module over a normed field with a norm that multiplies. -/
class NormedSpace (𝕜 : Type u) (E : Type v) [NormedField 𝕜] [SeminormedAddCommGroup E]
    extends Module 𝕜 E where
  protected norm_smul_le : ∀ (a : 𝕜) (b : E), ‖a • b‖ ≤ ‖a‖ * ‖b‖

attribute [instance 1001] NormedSpace.toModule

/-- An algebra over a normed field with a norm that multiplies by scalars. -/
class NormedAlgebra (𝕜 : Type u) (𝕜' : Type v) [NormedField 𝕜] [SeminormedRing 𝕜']
    extends Algebra 𝕜 𝕜' where
  norm_smul_le : ∀ (r : 𝕜) (x : 𝕜'), ‖r • x‖ ≤ ‖r‖ * ‖x‖

instance (priority := 100) SeminormedRing.toSeminormedAddCommGroup {α : Type u}
    [i : SeminormedRing α] : SeminormedAddCommGroup α := { i with }

instance (priority := 100) NormedAlgebra.toNormedSpace {𝕜 : Type u} {𝕜' : Type v} [NormedField 𝕜]
    [SeminormedRing 𝕜'] [NormedAlgebra 𝕜 𝕜'] : NormedSpace 𝕜 𝕜' where
  norm_smul_le := NormedAlgebra.norm_smul_le

instance NormedAlgebra.id (𝕜 : Type u) [NormedField 𝕜] : NormedAlgebra 𝕜 𝕜 where
  norm_smul_le a b := (NormedField.norm_mul a b).le
instance NormedField.toNormedSpace {𝕜 : Type u} [NormedField 𝕜] : NormedSpace 𝕜 𝕜 where
  norm_smul_le a b := (NormedField.norm_mul a b).le

instance Complex.instNormedAlgebraReal : NormedAlgebra ℝ ℂ where
  norm_smul_le r z := by
    rw [Algebra.smul_def]
    show ‖(r : ℂ) * z‖ ≤ _
    rw [norm_mul, norm_real]; exact le_rfl
instance Complex.instNormedSpaceReal : NormedSpace ℝ ℂ := NormedAlgebra.toNormedSpace

section Prod
variable {𝕜 : Type u} {E : Type v} {F : Type w}

instance Prod.toNorm [Norm E] [Norm F] : Norm (E × F) := ⟨fun x => ‖x.1‖ ⊔ ‖x.2‖⟩
instance Prod.seminormedAddCommGroup [SeminormedAddCommGroup E] [SeminormedAddCommGroup F] :
    SeminormedAddCommGroup (E × F) where
  dist_eq x y := by
    show dist x.1 y.1 ⊔ dist x.2 y.2 = ‖x.1 - y.1‖ ⊔ ‖x.2 - y.2‖
    rw [dist_eq_norm, dist_eq_norm]
instance Prod.normedAddCommGroup [NormedAddCommGroup E] [NormedAddCommGroup F] :
    NormedAddCommGroup (E × F) where
  dist_eq x y := by
    show dist x.1 y.1 ⊔ dist x.2 y.2 = ‖x.1 - y.1‖ ⊔ ‖x.2 - y.2‖
    rw [dist_eq_norm, dist_eq_norm]

theorem norm_smul_le [NormedField 𝕜] [SeminormedAddCommGroup E] [NormedSpace 𝕜 E] (r : 𝕜) (x : E) :
    ‖r • x‖ ≤ ‖r‖ * ‖x‖ := NormedSpace.norm_smul_le r x

instance Prod.normedSpace [NormedField 𝕜] [SeminormedAddCommGroup E] [SeminormedAddCommGroup F]
    [NormedSpace 𝕜 E] [NormedSpace 𝕜 F] : NormedSpace 𝕜 (E × F) where
  norm_smul_le a x := by
    show ‖a • x.1‖ ⊔ ‖a • x.2‖ ≤ ‖a‖ * (‖x.1‖ ⊔ ‖x.2‖)
    have h₁ := norm_smul_le a x.1
    have h₂ := norm_smul_le a x.2
    have h₃ := mul_le_mul_of_nonneg_left (le_max_left ‖x.1‖ ‖x.2‖) (norm_nonneg a)
    have h₄ := mul_le_mul_of_nonneg_left (le_max_right ‖x.1‖ ‖x.2‖) (norm_nonneg a)
    exact max_le (h₁.trans h₃) (h₂.trans h₄)

end Prod

section Pi
variable {ι : Type u} {A : ι → Type v} [Fintype ι]

instance Pi.seminormedAddCommGroup [∀ i, SeminormedAddCommGroup (A i)] :
    SeminormedAddCommGroup (∀ i, A i) where
  norm f := ⨆ i, ‖f i‖
  dist_eq f g := by
    show (⨆ i, dist (f i) (g i)) = ⨆ i, ‖(f - g) i‖
    simp only [dist_eq_norm]; rfl
instance Pi.normedAddCommGroup [∀ i, NormedAddCommGroup (A i)] : NormedAddCommGroup (∀ i, A i) where
  toNorm := Pi.seminormedAddCommGroup.toNorm
  dist_eq f g := by
    show (⨆ i, dist (f i) (g i)) = ⨆ i, ‖(f - g) i‖
    simp only [dist_eq_norm]; rfl
instance Pi.normedSpace {𝕜 : Type w} [NormedField 𝕜] [∀ i, SeminormedAddCommGroup (A i)]
    [∀ i, NormedSpace 𝕜 (A i)] : NormedSpace 𝕜 (∀ i, A i) where
  norm_smul_le a f := by
    have hn : 0 ≤ ‖f‖ := norm_nonneg f
    refine Finite.ciSup_le_real (fun i => (norm_smul_le a (f i)).trans ?_)
      (mul_nonneg (norm_nonneg a) hn)
    exact mul_le_mul_of_nonneg_left (Finite.le_ciSup_real (fun i => ‖f i‖) i) (norm_nonneg a)

end Pi

end
