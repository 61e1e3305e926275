import Vocabulary.Algebra.Quotient
import Vocabulary.LinearAlgebra.Map

/-!
# Quotients of modules: `M ⧸ p`
-/

noncomputable section

universe u v w x
variable {R : Type u} {M : Type v} {M₂ : Type w} [Ring R] [AddCommGroup M] [Module R M]
  [AddCommGroup M₂] [Module R M₂] (p p' : Submodule R M)

namespace Submodule

/-- Two vectors are related when their difference is in the submodule. -/
def quotientRel : Setoid M where
  r x y := x - y ∈ p
  iseqv := {
    refl := fun x => by rw [sub_self]; exact p.zero_mem
    symm := fun {x y} h => by
      have := p.neg_mem h
      rwa [sub_eq_add_neg, neg_add_rev, neg_neg, ← sub_eq_add_neg] at this
    trans := fun {x y z} h₁ h₂ => by
      have := p.add_mem h₁ h₂
      rwa [sub_eq_add_neg, sub_eq_add_neg, add_assoc, ← add_assoc (-y), neg_add_cancel, zero_add,
        ← sub_eq_add_neg] at this }

instance hasQuotient : HasQuotient M (Submodule R M) := ⟨fun p => _root_.Quotient p.quotientRel⟩

namespace Quotient
variable {p}

/-- The class of a vector in a quotient. -/
def mk (x : M) : M ⧸ p := _root_.Quotient.mk p.quotientRel x

variable (p) in
theorem eq {x y : M} : (mk x : M ⧸ p) = mk y ↔ x - y ∈ p :=
  ⟨fun h => _root_.Quotient.exact (s := p.quotientRel) h,
    fun h => _root_.Quotient.sound (s := p.quotientRel) h⟩
variable (p) in
protected theorem mk_eq_zero' {x : M} : (mk x : M ⧸ p) = mk 0 ↔ x ∈ p := by
  rw [Quotient.eq, sub_zero]
theorem mk_surjective (p : Submodule R M) : Function.Surjective (mk : M → M ⧸ p) :=
  fun q => _root_.Quotient.inductionOn q fun x => ⟨x, rfl⟩

private theorem lift_eq {x y : M} (h : p.quotientRel.r x y) : x - y ∈ p := h
private theorem add_sub_add (x y x' y' : M) : x + y - (x' + y') = (x - x') + (y - y') := by
  rw [sub_eq_add_neg, neg_add_rev, add_comm (-y'), add_add_add_comm, ← sub_eq_add_neg,
    ← sub_eq_add_neg]

instance instZero : Zero (M ⧸ p) := ⟨mk 0⟩
instance instInhabited : Inhabited (M ⧸ p) := ⟨0⟩
instance instAdd : Add (M ⧸ p) := ⟨_root_.Quotient.lift₂ (fun x y => mk (x + y))
  fun x y x' y' h₁ h₂ => (Quotient.eq p).2 <| by
    rw [add_sub_add]; exact p.add_mem h₁ h₂⟩
instance instNeg : Neg (M ⧸ p) := ⟨_root_.Quotient.lift (fun x => mk (-x))
  fun x y h => (Quotient.eq p).2 <| by
    have := p.neg_mem (lift_eq h)
    rwa [sub_eq_add_neg, neg_add_rev, add_comm, ← sub_eq_add_neg] at this⟩
instance instSub : Sub (M ⧸ p) := ⟨fun x y => x + -y⟩
instance instSMul' {S : Type x} [SMul S R] [SMul S M] [IsScalarTower S R M] : SMul S (M ⧸ p) :=
  ⟨fun c => _root_.Quotient.lift (fun x => mk (c • x)) fun x y h => (Quotient.eq p).2 <| by
    have := p.smul_mem (c • (1 : R)) (lift_eq h)
    rwa [smul_sub, smul_assoc, smul_assoc, one_smul, one_smul] at this⟩
private theorem nsmul_sub' (n : ℕ) {x y : M} (h : x - y ∈ p) : n • x - n • y ∈ p := by
  have := p.smul_mem (n : R) h
  rw [smul_sub] at this
  have e : ∀ z : M, (n : R) • z = n • z := fun z => by
    induction n with
    | zero => simp
    | succ n ih => rw [Nat.cast_succ, add_smul, one_smul, ih (by
        have := p.smul_mem (n : R) h; rwa [smul_sub] at this), succ_nsmul]
  rwa [e, e] at this
private theorem zsmul_sub' (n : ℤ) {x y : M} (h : x - y ∈ p) : n • x - n • y ∈ p := by
  match n with
  | (n : ℕ) => rw [natCast_zsmul, natCast_zsmul]; exact nsmul_sub' n h
  | Int.negSucc n =>
    have := p.neg_mem (nsmul_sub' (n + 1) h)
    rwa [sub_eq_add_neg, neg_add_rev, add_comm, ← negSucc_zsmul, ← sub_eq_add_neg,
      sub_eq_add_neg, ← negSucc_zsmul, ← sub_eq_add_neg] at this

instance addCommGroup : AddCommGroup (M ⧸ p) where
  add_assoc := by
    rintro ⟨x⟩ ⟨y⟩ ⟨z⟩; exact congrArg mk (add_assoc x y z)
  zero_add := by rintro ⟨x⟩; exact congrArg mk (zero_add x)
  add_zero := by rintro ⟨x⟩; exact congrArg mk (add_zero x)
  add_comm := by rintro ⟨x⟩ ⟨y⟩; exact congrArg mk (add_comm x y)
  neg_add_cancel := by rintro ⟨x⟩; exact congrArg mk (neg_add_cancel x)
  sub_eq_add_neg _ _ := rfl
  nsmul n := _root_.Quotient.lift (fun x => mk (n • x)) fun _ _ h =>
    (Quotient.eq p).2 (nsmul_sub' n h)
  nsmul_zero := by rintro ⟨x⟩; exact congrArg mk (zero_nsmul x)
  nsmul_succ := by rintro n ⟨x⟩; exact congrArg mk (succ_nsmul x n)
  zsmul n := _root_.Quotient.lift (fun x => mk (n • x)) fun _ _ h =>
    (Quotient.eq p).2 (zsmul_sub' n h)
  zsmul_zero' := by rintro ⟨x⟩; exact congrArg mk (zero_zsmul x)
  zsmul_succ' := by rintro n ⟨x⟩; exact congrArg mk (SubNegMonoid.zsmul_succ' n x)
  zsmul_neg' := by rintro n ⟨x⟩; exact congrArg mk (SubNegMonoid.zsmul_neg' n x)

instance module' {S : Type x} [Semiring S] [SMul S R] [Module S M] [IsScalarTower S R M] :
    Module S (M ⧸ p) where
  one_smul := by rintro ⟨x⟩; exact congrArg mk (one_smul S x)
  mul_smul := by rintro r s ⟨x⟩; exact congrArg mk (mul_smul r s x)
  smul_zero r := congrArg mk (smul_zero r)
  smul_add := by rintro r ⟨x⟩ ⟨y⟩; exact congrArg mk (smul_add r x y)
  add_smul := by rintro r s ⟨x⟩; exact congrArg mk (add_smul r s x)
  zero_smul := by rintro ⟨x⟩; exact congrArg mk (zero_smul S x)

instance module (p : Submodule R M) : Module R (M ⧸ p) := Quotient.module'

@[simp] theorem mk_zero : (mk 0 : M ⧸ p) = 0 := rfl
@[simp] theorem mk_add (x y : M) : (mk (x + y) : M ⧸ p) = mk x + mk y := rfl
@[simp] theorem mk_neg (x : M) : (mk (-x) : M ⧸ p) = -mk x := rfl
@[simp] theorem mk_smul (r : R) (x : M) : (mk (r • x) : M ⧸ p) = r • mk x := rfl
variable (p) in
@[simp] theorem mk_eq_zero {x : M} : (mk x : M ⧸ p) = 0 ↔ x ∈ p := Quotient.mk_eq_zero' p
end Quotient

/-- The map onto the quotient. -/
def mkQ : M →ₗ[R] M ⧸ p := ⟨⟨Quotient.mk, fun _ _ => rfl⟩, fun _ _ => rfl⟩

@[simp] theorem mkQ_apply (x : M) : p.mkQ x = Quotient.mk x := rfl
theorem mkQ_surjective : Function.Surjective p.mkQ := Quotient.mk_surjective p
@[simp] theorem ker_mkQ : LinearMap.ker p.mkQ = p := ext fun _ => Quotient.mk_eq_zero p

/-- The map on the quotient that a linear map with `p` in its kernel gives. -/
def liftQ (f : M →ₗ[R] M₂) (h : p ≤ LinearMap.ker f) : M ⧸ p →ₗ[R] M₂ where
  toFun := _root_.Quotient.lift f fun x y hxy => sub_eq_zero.1 <| by
    rw [← map_sub]; exact h hxy
  map_add' := by rintro ⟨x⟩ ⟨y⟩; exact map_add f x y
  map_smul' := by rintro c ⟨x⟩; exact map_smul f c x

@[simp] theorem liftQ_apply (f : M →ₗ[R] M₂) {h} (x : M) :
    p.liftQ f h (Quotient.mk x) = f x := rfl

/-- The map of quotients that a linear map gives. -/
def mapQ (q : Submodule R M₂) (f : M →ₗ[R] M₂) (h : p ≤ comap f q) : M ⧸ p →ₗ[R] M₂ ⧸ q :=
  p.liftQ (q.mkQ.comp f) fun _ hx => (Quotient.mk_eq_zero q).2 (h hx)

end Submodule

namespace LinearMap

/-- The first isomorphism theorem. -/
def quotKerEquivRange (f : M →ₗ[R] M₂) : (M ⧸ ker f) ≃ₗ[R] range f :=
  LinearEquiv.ofBijective ((ker f).liftQ f.rangeRestrict fun _ h => Subtype.ext h) <| by
    constructor
    · rintro ⟨x⟩ ⟨y⟩ h
      refine (Submodule.Quotient.eq (ker f)).2 ?_
      rw [mem_ker, map_sub, sub_eq_zero]
      exact congrArg Subtype.val h
    · rintro ⟨_, x, rfl⟩
      exact ⟨Submodule.Quotient.mk x, rfl⟩

end LinearMap
end
