import Vocabulary.Polynomial.Eval

/-!
# Formal power series: `R⟦X⟧`
-/

noncomputable section

universe u

open CauchyProduct

/-- The formal power series over `R`: sequences of coefficients. -/
def PowerSeries (R : Type u) : Type u := ℕ → R

namespace PowerSeries

@[inherit_doc] scoped notation:9000 R "⟦X⟧" => PowerSeries R

section Semiring
variable {R : Type u} [Semiring R]

instance instZero : Zero R⟦X⟧ := ⟨fun _ => 0⟩
instance instOne : One R⟦X⟧ := ⟨const 1⟩
instance instAdd : Add R⟦X⟧ := ⟨fun p q n => p n + q n⟩
instance instMul : Mul R⟦X⟧ := ⟨conv⟩
instance instInhabited : Inhabited R⟦X⟧ := ⟨0⟩

instance instSemiring : Semiring R⟦X⟧ where
  add_assoc _ _ _ := funext fun _ => add_assoc _ _ _
  add_comm _ _ := funext fun _ => add_comm _ _
  zero_add _ := funext fun _ => zero_add _
  add_zero _ := funext fun _ => add_zero _
  nsmul n p k := n • p k
  nsmul_zero _ := funext fun _ => zero_nsmul _
  nsmul_succ _ _ := funext fun _ => succ_nsmul _ _
  mul_assoc _ _ _ := funext fun _ => conv_assoc _ _ _ _
  one_mul _ := funext fun _ => (const_conv _ _ _).trans (one_mul _)
  mul_one _ := funext fun _ => (conv_const _ _ _).trans (mul_one _)
  zero_mul _ := funext fun _ => zero_conv _ _
  mul_zero _ := funext fun _ => conv_zero_right _ _
  left_distrib _ _ _ := funext fun _ => conv_add _ _ _ _
  right_distrib _ _ _ := funext fun _ => add_conv _ _ _ _
  natCast m := const (m : R)
  natCast_zero := funext fun n => by cases n; exact Nat.cast_zero; rfl
  natCast_succ m := funext fun n => by
    cases n with
    | zero => exact Nat.cast_succ m
    | succ n => exact (add_zero 0).symm

instance instModule : Module R R⟦X⟧ where
  smul r p n := r * p n
  one_smul _ := funext fun _ => one_mul _
  mul_smul _ _ _ := funext fun _ => mul_assoc _ _ _
  smul_zero _ := funext fun _ => mul_zero _
  smul_add _ _ _ := funext fun _ => mul_add _ _ _
  add_smul _ _ _ := funext fun _ => add_mul _ _ _
  zero_smul _ := funext fun _ => zero_mul _

/-- The coefficient of `X ^ n`. -/
def coeff (n : ℕ) : R⟦X⟧ →ₗ[R] R := ⟨⟨fun p => p n, fun _ _ => rfl⟩, fun _ _ => rfl⟩

/-- The power series with given coefficients. -/
def mk (f : ℕ → R) : R⟦X⟧ := f

/-- The variable. -/
def X : R⟦X⟧ := fun n => if n = 1 then 1 else 0

/-- The constant power series. -/
def C : R →+* R⟦X⟧ where
  toFun a := const a
  map_one' := rfl
  map_zero' := funext fun n => by cases n <;> rfl
  map_add' a b := funext fun n => by
    cases n with
    | zero => rfl
    | succ n => exact (add_zero 0).symm
  map_mul' a b := funext fun n => by
    refine Eq.trans ?_ (const_conv _ _ _).symm
    cases n with
    | zero => rfl
    | succ n => exact (mul_zero a).symm

theorem ext {φ ψ : R⟦X⟧} (h : ∀ n, coeff n φ = coeff n ψ) : φ = ψ := funext h
attribute [ext] PowerSeries.ext
@[simp] theorem coeff_mk (n : ℕ) (f : ℕ → R) : coeff n (mk f) = f n := rfl
end Semiring

instance instCommSemiring {R : Type u} [CommSemiring R] : CommSemiring R⟦X⟧ where
  mul_comm _ _ := funext fun _ => conv_comm _ _ _

instance instRing {R : Type u} [Ring R] : Ring R⟦X⟧ :=
  { PowerSeries.instSemiring with
    neg := fun p n => -p n
    sub := fun p q n => p n - q n
    neg_add_cancel := fun _ => funext fun _ => neg_add_cancel _
    sub_eq_add_neg := fun _ _ => funext fun _ => sub_eq_add_neg _ _
    zsmul := fun n p k => n • p k
    zsmul_zero' := fun _ => funext fun _ => zero_zsmul _
    zsmul_succ' := fun _ _ => funext fun _ => SubNegMonoid.zsmul_succ' _ _
    zsmul_neg' := fun _ _ => funext fun _ => SubNegMonoid.zsmul_neg' _ _
    intCast := fun m => const (m : R)
    intCast_ofNat := fun m => funext fun n => by
      cases n with
      | zero => exact Int.cast_natCast m
      | succ n => rfl
    intCast_negSucc := fun m => funext fun n => by
      cases n with
      | zero => exact Int.cast_negSucc m
      | succ n => exact neg_zero.symm }

instance instCommRing {R : Type u} [CommRing R] : CommRing R⟦X⟧ where
  mul_comm _ _ := funext fun _ => conv_comm _ _ _
end PowerSeries
end
