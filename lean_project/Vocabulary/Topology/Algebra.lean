import Vocabulary.Analysis.Normed

/-!
# Topological groups and rings
-/

universe u v w

noncomputable section

open Filter Topology

/-- Addition is continuous. -/
class ContinuousAdd (M : Type u) [TopologicalSpace M] [Add M] : Prop where
  continuous_add : Continuous fun p : M × M => p.1 + p.2
/-- Multiplication is continuous. -/
class ContinuousMul (M : Type u) [TopologicalSpace M] [Mul M] : Prop where
  continuous_mul : Continuous fun p : M × M => p.1 * p.2
/-- Negation is continuous. -/
class ContinuousNeg (G : Type u) [TopologicalSpace G] [Neg G] : Prop where
  continuous_neg : Continuous fun a : G => -a
/-- Inversion is continuous. -/
class ContinuousInv (G : Type u) [TopologicalSpace G] [Inv G] : Prop where
  continuous_inv : Continuous fun a : G => a⁻¹
/-- Multiplication by scalars is continuous. -/
class ContinuousSMul (M : Type u) (X : Type v) [SMul M X] [TopologicalSpace M]
    [TopologicalSpace X] : Prop where
  continuous_smul : Continuous fun p : M × X => p.1 • p.2

/-- Addition and negation are continuous. -/
class IsTopologicalAddGroup (G : Type u) [TopologicalSpace G] [AddGroup G] : Prop
    extends ContinuousAdd G, ContinuousNeg G
/-- Multiplication and inversion are continuous. -/
class IsTopologicalGroup (G : Type u) [TopologicalSpace G] [Group G] : Prop
    extends ContinuousMul G, ContinuousInv G
/-- Addition and multiplication are continuous. -/
class IsTopologicalSemiring (R : Type u) [TopologicalSpace R] [NonUnitalNonAssocSemiring R] : Prop
    extends ContinuousAdd R, ContinuousMul R
/-- Addition, multiplication and negation are continuous. -/
class IsTopologicalRing (R : Type u) [TopologicalSpace R] [Ring R] : Prop
    extends IsTopologicalSemiring R, ContinuousNeg R

instance (priority := 100) SeminormedAddCommGroup.toIsTopologicalAddGroup {E : Type u}
    [SeminormedAddCommGroup E] : IsTopologicalAddGroup E where
  continuous_add := Metric.continuous_iff.2 fun b ε hε => ⟨ε / 2, by grind, fun a h => by
    have h : max (dist a.1 b.1) (dist a.2 b.2) < ε / 2 := h
    have h₁ : dist (a.1 + a.2) (b.1 + b.2) ≤ dist a.1 b.1 + dist a.2 b.2 := by
      rw [dist_eq_norm, dist_eq_norm, dist_eq_norm]
      have h₂ := norm_add_le (a.1 - b.1) (a.2 - b.2)
      rwa [show a.1 - b.1 + (a.2 - b.2) = a.1 + a.2 - (b.1 + b.2) by
        simp only [sub_eq_add_neg, neg_add_rev]; ac_rfl] at h₂
    grind⟩
  continuous_neg := Metric.continuous_iff.2 fun b ε hε => ⟨ε, hε, fun a h => by
    rw [dist_eq_norm] at h ⊢
    rwa [show -a - -b = -(a - b) by simp only [sub_eq_add_neg, neg_add_rev, neg_neg]; ac_rfl,
      norm_neg]⟩

section
variable {X : Type u} {M : Type v} [TopologicalSpace X] [TopologicalSpace M]

theorem Continuous.add [Add M] [h : ContinuousAdd M] {f g : X → M} (hf : Continuous f)
    (hg : Continuous g) : Continuous fun x => f x + g x := h.continuous_add.comp (hf.prodMk hg)
theorem Continuous.mul [Mul M] [h : ContinuousMul M] {f g : X → M} (hf : Continuous f)
    (hg : Continuous g) : Continuous fun x => f x * g x := h.continuous_mul.comp (hf.prodMk hg)
theorem Continuous.neg [Neg M] [h : ContinuousNeg M] {f : X → M} (hf : Continuous f) :
    Continuous fun x => -f x := h.continuous_neg.comp hf
theorem Filter.Tendsto.add {α : Type w} [Add M] [h : ContinuousAdd M] {f g : α → M} {l : Filter α}
    {a b : M} (hf : Tendsto f l (𝓝 a)) (hg : Tendsto g l (𝓝 b)) :
    Tendsto (fun x => f x + g x) l (𝓝 (a + b)) :=
  (h.continuous_add.tendsto (a, b)).comp (hf.prodMk_nhds hg)
theorem Filter.Tendsto.mul {α : Type w} [Mul M] [h : ContinuousMul M] {f g : α → M} {l : Filter α}
    {a b : M} (hf : Tendsto f l (𝓝 a)) (hg : Tendsto g l (𝓝 b)) :
    Tendsto (fun x => f x * g x) l (𝓝 (a * b)) :=
  (h.continuous_mul.tendsto (a, b)).comp (hf.prodMk_nhds hg)
theorem Filter.Tendsto.neg {α : Type w} [Neg M] [h : ContinuousNeg M] {f : α → M} {l : Filter α}
    {a : M} (hf : Tendsto f l (𝓝 a)) : Tendsto (fun x => -f x) l (𝓝 (-a)) :=
  (h.continuous_neg.tendsto a).comp hf
end

end
