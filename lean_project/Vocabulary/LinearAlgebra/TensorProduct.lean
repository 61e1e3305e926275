import Vocabulary.LinearAlgebra.Map

/-!
# Tensor products: `M ⊗[R] N`, `x ⊗ₜ[R] y`

Sums of symbols `x ⊗ₜ y`, that is lists of pairs, up to the rules of the tensor product.
-/

noncomputable section

universe u v w x
variable {R : Type u} [CommSemiring R] {M : Type v} {N : Type w} {P : Type x} [AddCommMonoid M]
  [AddCommMonoid N] [AddCommMonoid P] [Module R M] [Module R N] [Module R P]

/-- The rules that make sums of symbols equal in the tensor product. -/
private inductive Vocabulary.TensorRel (R : Type u) [CommSemiring R] {M : Type v} {N : Type w}
    [AddCommMonoid M] [AddCommMonoid N] [Module R M] [Module R N] :
    List (M × N) → List (M × N) → Prop
  | zero_left (n : N) : Vocabulary.TensorRel R [(0, n)] []
  | zero_right (m : M) : Vocabulary.TensorRel R [(m, 0)] []
  | add_left (m₁ m₂ : M) (n : N) : Vocabulary.TensorRel R [(m₁, n), (m₂, n)] [(m₁ + m₂, n)]
  | add_right (m : M) (n₁ n₂ : N) : Vocabulary.TensorRel R [(m, n₁), (m, n₂)] [(m, n₁ + n₂)]
  | smul (r : R) (m : M) (n : N) : Vocabulary.TensorRel R [(r • m, n)] [(m, r • n)]
  | comm (k l : List (M × N)) : Vocabulary.TensorRel R (k ++ l) (l ++ k)
  | append_right {k l : List (M × N)} (t : List (M × N)) : Vocabulary.TensorRel R k l →
    Vocabulary.TensorRel R (k ++ t) (l ++ t)
  | append_left {k l : List (M × N)} (t : List (M × N)) : Vocabulary.TensorRel R k l →
    Vocabulary.TensorRel R (t ++ k) (t ++ l)

variable (R M N) in
/-- The tensor product of two modules. -/
def TensorProduct : Type (max v w) := Quot (Vocabulary.TensorRel R (M := M) (N := N))

namespace TensorProduct

@[inherit_doc] scoped notation:100 M:100 " ⊗[" R "] " N:101 => TensorProduct R M N

variable (R) in
/-- The tensor product of two vectors. -/
def tmul (m : M) (n : N) : TensorProduct R M N := Quot.mk _ [(m, n)]

infixl:100 " ⊗ₜ " => tmul _
@[inherit_doc] notation:100 x:100 " ⊗ₜ[" R "] " y:101 => tmul R x y

instance instZero : Zero (TensorProduct R M N) := ⟨Quot.mk _ []⟩
instance instAdd : Add (TensorProduct R M N) :=
  ⟨Quot.lift (fun k => Quot.lift (fun l => Quot.mk _ (k ++ l)) fun _ _ h =>
    Quot.sound (.append_left k h)) fun _ _ h => funext fun q => by
      induction q using Quot.ind with | _ l => exact Quot.sound (.append_right l h)⟩

/-- The map that a linear map of the first factor gives. -/
private def mapLeft (f : M →ₗ[R] M) : TensorProduct R M N → TensorProduct R M N :=
  Quot.lift (fun l => Quot.mk _ (l.map fun p => (f p.1, p.2))) fun k l h => by
    refine Quot.sound ?_
    induction h with
    | zero_left n =>
      show Vocabulary.TensorRel R [(f 0, n)] []
      rw [map_zero]; exact .zero_left n
    | zero_right m => exact .zero_right (f m)
    | add_left m₁ m₂ n =>
      show Vocabulary.TensorRel R [(f m₁, n), (f m₂, n)] [(f (m₁ + m₂), n)]
      rw [map_add]; exact .add_left _ _ _
    | add_right m n₁ n₂ => exact .add_right _ _ _
    | smul r m n =>
      show Vocabulary.TensorRel R [(f (r • m), n)] [(f m, r • n)]
      rw [map_smul]; exact .smul _ _ _
    | comm k l => rw [List.map_append, List.map_append]; exact .comm _ _
    | append_right t _ ih => rw [List.map_append, List.map_append]; exact .append_right _ ih
    | append_left t _ ih => rw [List.map_append, List.map_append]; exact .append_left _ ih

private theorem mapLeft_cons (f : M →ₗ[R] M) (p : M × N) (l : List (M × N)) :
    mapLeft f (Quot.mk _ (p :: l)) =
      tmul R (f p.1) p.2 + mapLeft f (Quot.mk _ l : TensorProduct R M N) := rfl

private theorem add_assoc' (a b c : TensorProduct R M N) : a + b + c = a + (b + c) := by
  induction a using Quot.ind with | _ a =>
  induction b using Quot.ind with | _ b =>
  induction c using Quot.ind with | _ c =>
  exact congrArg (Quot.mk _) (List.append_assoc a b c)
private theorem add_comm' (a b : TensorProduct R M N) : a + b = b + a := by
  induction a using Quot.ind with | _ a =>
  induction b using Quot.ind with | _ b =>
  exact Quot.sound (.comm a b)
private theorem zero_add' (a : TensorProduct R M N) : 0 + a = a := by
  induction a using Quot.ind with | _ a => rfl
private theorem add_add_add_comm' (a b c d : TensorProduct R M N) :
    a + b + (c + d) = a + c + (b + d) := by
  rw [add_assoc', ← add_assoc' b, add_comm' b c, add_assoc' c, ← add_assoc']

theorem add_tmul (m₁ m₂ : M) (n : N) : tmul R (m₁ + m₂) n = tmul R m₁ n + tmul R m₂ n :=
  (Quot.sound (.add_left m₁ m₂ n)).symm
theorem tmul_add (m : M) (n₁ n₂ : N) : tmul R m (n₁ + n₂) = tmul R m n₁ + tmul R m n₂ :=
  (Quot.sound (.add_right m n₁ n₂)).symm
@[simp] theorem zero_tmul (n : N) : tmul R (0 : M) n = 0 := Quot.sound (.zero_left n)
@[simp] theorem tmul_zero (m : M) : tmul R m (0 : N) = 0 := Quot.sound (.zero_right m)
theorem smul_tmul (r : R) (m : M) (n : N) : tmul R (r • m) n = tmul R m (r • n) :=
  Quot.sound (.smul r m n)

private theorem mapLeft_zero (a : TensorProduct R M N) : mapLeft (0 : M →ₗ[R] M) a = 0 := by
  induction a using Quot.ind with | _ l =>
  induction l with
  | nil => rfl
  | cons p l ih =>
    rw [mapLeft_cons, ih, LinearMap.zero_apply, zero_tmul, zero_add']
private theorem mapLeft_add (f g : M →ₗ[R] M) (a : TensorProduct R M N) :
    mapLeft (f + g) a = mapLeft f a + mapLeft g a := by
  induction a using Quot.ind with | _ l =>
  induction l with
  | nil => rfl
  | cons p l ih =>
    rw [mapLeft_cons, ih, LinearMap.add_apply, add_tmul, add_add_add_comm']; rfl
private theorem mapLeft_id (a : TensorProduct R M N) :
    mapLeft (LinearMap.id : M →ₗ[R] M) a = a := by
  induction a using Quot.ind with | _ l => exact congrArg (Quot.mk _) (List.map_id l)
private theorem mapLeft_comp (f g : M →ₗ[R] M) (a : TensorProduct R M N) :
    mapLeft (f.comp g) a = mapLeft f (mapLeft g a) := by
  induction a using Quot.ind with | _ l =>
  exact congrArg (Quot.mk _) (by rw [List.map_map]; rfl)
private theorem mapLeft_sum (f : M →ₗ[R] M) (a b : TensorProduct R M N) :
    mapLeft f (a + b) = mapLeft f a + mapLeft f b := by
  induction a using Quot.ind with | _ a =>
  induction b using Quot.ind with | _ b => exact congrArg (Quot.mk _) List.map_append

instance addCommMonoid : AddCommMonoid (TensorProduct R M N) where
  add_assoc := add_assoc'
  zero_add := zero_add'
  add_zero a := (add_comm' a 0).trans (zero_add' a)
  add_comm := add_comm'
  nsmul n := mapLeft (n • (LinearMap.id : M →ₗ[R] M))
  nsmul_zero a := by rw [zero_nsmul, mapLeft_zero]
  nsmul_succ n a := by rw [succ_nsmul, mapLeft_add, mapLeft_id]

instance instModule : Module R (TensorProduct R M N) where
  smul r := mapLeft (r • (LinearMap.id : M →ₗ[R] M))
  one_smul a := by
    show mapLeft ((1 : R) • LinearMap.id) a = a
    rw [one_smul, mapLeft_id]
  mul_smul r s a := by
    show mapLeft ((r * s) • LinearMap.id) a =
      mapLeft (r • LinearMap.id) (mapLeft (s • LinearMap.id) a)
    rw [← mapLeft_comp]
    congr 1
    exact LinearMap.ext fun x => mul_smul r s x
  smul_zero _ := rfl
  smul_add r := mapLeft_sum _
  add_smul r s a := by
    show mapLeft ((r + s) • LinearMap.id) a =
      mapLeft (r • LinearMap.id) a + mapLeft (s • LinearMap.id) a
    rw [add_smul, mapLeft_add]
  zero_smul a := by
    show mapLeft ((0 : R) • LinearMap.id) a = 0
    rw [zero_smul, mapLeft_zero]

/-- An additive group when the first factor is one. -/
instance addCommGroup {R : Type u} [CommRing R] {M : Type v} {N : Type w} [AddCommGroup M]
    [AddCommGroup N] [Module R M] [Module R N] : AddCommGroup (TensorProduct R M N) :=
  { TensorProduct.addCommMonoid with
    neg := mapLeft (-(LinearMap.id : M →ₗ[R] M))
    neg_add_cancel := fun a => by
      show mapLeft (-(LinearMap.id : M →ₗ[R] M)) a + a = 0
      have h := mapLeft_add (-(LinearMap.id : M →ₗ[R] M)) LinearMap.id a
      rw [mapLeft_id] at h
      rw [← h, neg_add_cancel, mapLeft_zero]
    zsmul := fun n => mapLeft (n • (LinearMap.id : M →ₗ[R] M))
    zsmul_zero' := fun a => by rw [zero_zsmul, mapLeft_zero]
    zsmul_succ' := fun n a => by
      rw [show ((n.succ : ℕ) : ℤ) • (LinearMap.id : M →ₗ[R] M) =
        (n : ℤ) • LinearMap.id + LinearMap.id from SubNegMonoid.zsmul_succ' n _, mapLeft_add,
        mapLeft_id]
    zsmul_neg' := fun n a => by
      rw [show Int.negSucc n • (LinearMap.id : M →ₗ[R] M) =
        (-LinearMap.id : M →ₗ[R] M).comp (((n.succ : ℕ) : ℤ) • LinearMap.id) from by
          rw [show Int.negSucc n • (LinearMap.id : M →ₗ[R] M) = -(((n.succ : ℕ) : ℤ) •
            LinearMap.id) from SubNegMonoid.zsmul_neg' n _]; rfl, mapLeft_comp] }

@[simp] theorem smul_tmul' (r : R) (m : M) (n : N) : r • tmul R m n = tmul R (r • m) n := rfl

/-- What holds for `0` and products, and for sums, holds for all tensors. -/
@[elab_as_elim] protected theorem induction_on {motive : TensorProduct R M N → Prop}
    (z : TensorProduct R M N) (zero : motive 0) (tmul : ∀ x y, motive (tmul R x y))
    (add : ∀ x y, motive x → motive y → motive (x + y)) : motive z := by
  induction z using Quot.ind with | _ l =>
  induction l with
  | nil => exact zero
  | cons p l ih => exact add (TensorProduct.tmul R p.1 p.2) (Quot.mk _ l) (tmul p.1 p.2) ih

variable (R M N) in
/-- The tensor product of vectors as a bilinear map. -/
def mk : M →ₗ[R] N →ₗ[R] TensorProduct R M N :=
  LinearMap.mk₂ R (tmul R) add_tmul (fun _ _ _ => rfl) tmul_add fun c m n => (smul_tmul c m n).symm

end TensorProduct
end
