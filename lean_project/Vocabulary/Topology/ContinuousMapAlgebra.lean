import Vocabulary.Topology.NormedRing
import Vocabulary.Topology.OrderReal

/-!
# Algebra of continuous maps
-/

universe u v w

noncomputable section

open Filter Topology

/-- A type of continuous maps from `X` to `Y`. -/
class ContinuousMapClass (F : Type w) (X : outParam (Type u)) (Y : outParam (Type v))
    [TopologicalSpace X] [TopologicalSpace Y] [FunLike F X Y] : Prop where
  map_continuous (f : F) : Continuous f
export ContinuousMapClass (map_continuous)

instance ContinuousMap.instContinuousMapClass {X : Type u} {Y : Type v} [TopologicalSpace X]
    [TopologicalSpace Y] : ContinuousMapClass C(X, Y) X Y := ⟨fun f => f.continuous_toFun⟩

instance (priority := 50) IsTopologicalRing.to_topologicalAddGroup {R : Type u} [Ring R]
    [TopologicalSpace R] [h : IsTopologicalRing R] : IsTopologicalAddGroup R where
  continuous_add := h.continuous_add
  continuous_neg := h.continuous_neg

namespace ContinuousMap
variable {α : Type u} {β : Type v} [TopologicalSpace α] [TopologicalSpace β]

instance [Zero β] : Zero C(α, β) := ⟨const α 0⟩
instance [One β] : One C(α, β) := ⟨const α 1⟩
instance [Add β] [ContinuousAdd β] : Add C(α, β) :=
  ⟨fun f g => ⟨fun x => f x + g x, f.continuous.add g.continuous⟩⟩
instance [Mul β] [ContinuousMul β] : Mul C(α, β) :=
  ⟨fun f g => ⟨fun x => f x * g x, f.continuous.mul g.continuous⟩⟩
instance {R : Type w} [SMul R β] [h : ContinuousConstSMul R β] : SMul R C(α, β) :=
  ⟨fun c f => ⟨fun x => c • f x, (h.continuous_const_smul c).comp f.continuous⟩⟩

@[simp] theorem zero_apply [Zero β] (x : α) : (0 : C(α, β)) x = 0 := rfl
@[simp] theorem one_apply [One β] (x : α) : (1 : C(α, β)) x = 1 := rfl
@[simp] theorem add_apply [Add β] [ContinuousAdd β] (f g : C(α, β)) (x : α) :
    (f + g) x = f x + g x := rfl
@[simp] theorem mul_apply [Mul β] [ContinuousMul β] (f g : C(α, β)) (x : α) :
    (f * g) x = f x * g x := rfl

instance [AddCommMonoid β] [ContinuousAdd β] : AddCommMonoid C(α, β) where
  add_assoc _ _ _ := ext fun _ => add_assoc _ _ _
  add_comm _ _ := ext fun _ => add_comm _ _
  zero_add _ := ext fun _ => zero_add _
  add_zero _ := ext fun _ => add_zero _

section
variable [AddCommGroup β] [IsTopologicalAddGroup β]
instance : Neg C(α, β) := ⟨fun f => ⟨fun x => -f x, f.continuous.neg⟩⟩
instance : Sub C(α, β) := ⟨fun f g => ⟨fun x => f x - g x, f.continuous.sub g.continuous⟩⟩
@[simp] theorem neg_apply (f : C(α, β)) (x : α) : (-f) x = -f x := rfl
@[simp] theorem sub_apply (f g : C(α, β)) (x : α) : (f - g) x = f x - g x := rfl
instance : AddCommGroup C(α, β) where
  neg_add_cancel _ := ext fun _ => neg_add_cancel _
  sub_eq_add_neg _ _ := ext fun _ => sub_eq_add_neg _ _
end

instance [Semiring β] [IsTopologicalSemiring β] : Semiring C(α, β) where
  left_distrib _ _ _ := ext fun _ => mul_add _ _ _
  right_distrib _ _ _ := ext fun _ => add_mul _ _ _
  zero_mul _ := ext fun _ => zero_mul _
  mul_zero _ := ext fun _ => mul_zero _
  mul_assoc _ _ _ := ext fun _ => mul_assoc _ _ _
  one_mul _ := ext fun _ => one_mul _
  mul_one _ := ext fun _ => mul_one _
instance [CommSemiring β] [IsTopologicalSemiring β] : CommSemiring C(α, β) where
  mul_comm _ _ := ext fun _ => mul_comm _ _

instance [Ring β] [IsTopologicalRing β] : Ring C(α, β) where
  zsmul := (inferInstance : AddCommGroup C(α, β)).zsmul
  zsmul_zero' := (inferInstance : AddCommGroup C(α, β)).zsmul_zero'
  zsmul_succ' := (inferInstance : AddCommGroup C(α, β)).zsmul_succ'
  zsmul_neg' := (inferInstance : AddCommGroup C(α, β)).zsmul_neg'
  neg_add_cancel _ := ext fun _ => neg_add_cancel _
  sub_eq_add_neg _ _ := ext fun _ => sub_eq_add_neg _ _
instance [CommRing β] [IsTopologicalRing β] : CommRing C(α, β) where
  mul_comm _ _ := ext fun _ => mul_comm _ _

instance {R : Type w} [Semiring R] [AddCommMonoid β] [ContinuousAdd β] [Module R β]
    [ContinuousConstSMul R β] : Module R C(α, β) where
  one_smul _ := ext fun _ => one_smul _ _
  mul_smul _ _ _ := ext fun _ => mul_smul _ _ _
  smul_zero _ := ext fun _ => smul_zero _
  smul_add _ _ _ := ext fun _ => smul_add _ _ _
  add_smul _ _ _ := ext fun _ => add_smul _ _ _
  zero_smul _ := ext fun _ => zero_smul _ _

end ContinuousMap

end
