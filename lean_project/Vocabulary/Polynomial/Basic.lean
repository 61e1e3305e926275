import Vocabulary.Polynomial.Conv
import Vocabulary.Tactic.Basic

/-!
# Polynomials in one variable: `R[X]`

A polynomial is the sequence of its coefficients, from some index on zero.
-/

noncomputable section

universe u v w

open Finset CauchyProduct

/-- The polynomials over a semiring `R`; people write `R[X]` under `open Polynomial`. -/
structure Polynomial (R : Type u) [Semiring R] where
  protected ofCoeff ::
  /-- The coefficient of `X ^ n`. -/
  coeff : ℕ → R
  protected exists_bound : ∃ N, ∀ n, N ≤ n → coeff n = 0

namespace Polynomial

@[inherit_doc] scoped notation:9000 R "[X]" => Polynomial R

section Semiring
variable {R : Type u} [Semiring R] {S : Type v}

theorem ext {p q : R[X]} (h : ∀ n, p.coeff n = q.coeff n) : p = q := by
  obtain ⟨p, _⟩ := p
  obtain ⟨q, _⟩ := q
  cases (funext h : p = q); rfl
attribute [ext] Polynomial.ext

private theorem bound₂ {f g : ℕ → R} (hf : ∃ N, ∀ n, N ≤ n → f n = 0)
    (hg : ∃ N, ∀ n, N ≤ n → g n = 0) : ∃ N, ∀ n, N ≤ n → f n = 0 ∧ g n = 0 := by
  obtain ⟨M, hM⟩ := hf
  obtain ⟨N, hN⟩ := hg
  exact ⟨M + N, fun n h => ⟨hM n (by omega), hN n (by omega)⟩⟩

instance instZero : Zero R[X] := ⟨⟨fun _ => 0, 0, fun _ _ => rfl⟩⟩
instance instOne : One R[X] := ⟨⟨const 1, 1, fun n h => by cases n; omega; rfl⟩⟩
instance instAdd : Add R[X] := ⟨fun p q => ⟨fun n => p.coeff n + q.coeff n, by
  obtain ⟨N, h⟩ := bound₂ p.exists_bound q.exists_bound
  exact ⟨N, fun n hn => by simp only [(h n hn).1, (h n hn).2, add_zero]⟩⟩⟩
instance instMul : Mul R[X] := ⟨fun p q => ⟨conv p.coeff q.coeff, by
  obtain ⟨M, hM⟩ := p.exists_bound
  obtain ⟨N, hN⟩ := q.exists_bound
  exact ⟨M + N + 1, fun n hn => (conv_top _ _ (M := M) (N := N) (fun k hk => hM k (by omega))
    (fun k hk => hN k (by omega))).2 n hn⟩⟩⟩
instance instNatCast : NatCast R[X] := ⟨fun m => ⟨const m, 1, fun n h => by cases n; omega; rfl⟩⟩
instance smulZeroClass [SMulZeroClass S R] : SMulZeroClass S R[X] where
  smul s p := ⟨fun n => s • p.coeff n, by
    obtain ⟨N, h⟩ := p.exists_bound
    exact ⟨N, fun n hn => by simp only [h n hn, smul_zero]⟩⟩
  smul_zero s := ext fun _ => smul_zero s
instance instInhabited : Inhabited R[X] := ⟨0⟩

@[simp] theorem coeff_zero (n : ℕ) : coeff (0 : R[X]) n = 0 := rfl
@[simp] theorem coeff_add (p q : R[X]) (n : ℕ) : coeff (p + q) n = coeff p n + coeff q n := rfl
@[simp] theorem coeff_smul [SMulZeroClass S R] (r : S) (p : R[X]) (n : ℕ) :
    coeff (r • p) n = r • coeff p n := rfl
theorem coeff_one {n : ℕ} : coeff (1 : R[X]) n = if n = 0 then 1 else 0 := by cases n <;> rfl
@[simp] theorem coeff_one_zero : coeff (1 : R[X]) 0 = 1 := rfl

instance semiring : Semiring R[X] where
  add_assoc _ _ _ := ext fun _ => add_assoc _ _ _
  add_comm _ _ := ext fun _ => add_comm _ _
  zero_add _ := ext fun _ => zero_add _
  add_zero _ := ext fun _ => add_zero _
  nsmul n p := n • p
  nsmul_zero _ := ext fun _ => zero_nsmul _
  nsmul_succ _ _ := ext fun _ => succ_nsmul _ _
  mul_assoc _ _ _ := ext fun _ => conv_assoc _ _ _ _
  one_mul _ := ext fun _ => (const_conv _ _ _).trans (one_mul _)
  mul_one _ := ext fun _ => (conv_const _ _ _).trans (mul_one _)
  zero_mul _ := ext fun _ => zero_conv _ _
  mul_zero _ := ext fun _ => conv_zero_right _ _
  left_distrib _ _ _ := ext fun _ => conv_add _ _ _ _
  right_distrib _ _ _ := ext fun _ => add_conv _ _ _ _
  natCast_zero := ext fun n => by cases n; exact Nat.cast_zero; rfl
  natCast_succ m := ext fun n => by
    cases n with
    | zero => exact Nat.cast_succ m
    | succ n => exact (add_zero 0).symm

instance commSemiring {R : Type u} [CommSemiring R] : CommSemiring R[X] where
  mul_comm _ _ := ext fun _ => conv_comm _ _ _

instance module [Semiring S] [Module S R] : Module S R[X] where
  one_smul _ := ext fun _ => one_smul _ _
  mul_smul _ _ _ := ext fun _ => mul_smul _ _ _
  smul_zero _ := ext fun _ => smul_zero _
  smul_add _ _ _ := ext fun _ => smul_add _ _ _
  add_smul _ _ _ := ext fun _ => add_smul _ _ _
  zero_smul _ := ext fun _ => zero_smul _ _

/-- The polynomial `a * X ^ n`. -/
def monomial (n : ℕ) : R →ₗ[R] R[X] where
  toFun a := ⟨fun k => if n = k then a else 0, n + 1, fun _ h => if_neg (by omega)⟩
  map_add' a b := ext fun k => by
    show (if n = k then a + b else 0) = (if n = k then a else 0) + if n = k then b else 0
    split <;> simp
  map_smul' r a := ext fun k => by
    show (if n = k then r * a else 0) = r * if n = k then a else 0
    split <;> simp

/-- The constant polynomial. -/
def C : R →+* R[X] where
  toFun a := ⟨const a, 1, fun n h => by cases n; omega; rfl⟩
  map_one' := rfl
  map_zero' := ext fun n => by cases n <;> rfl
  map_add' a b := ext fun n => by
    cases n with
    | zero => rfl
    | succ n => exact (add_zero 0).symm
  map_mul' a b := ext fun n => by
    refine Eq.trans ?_ (const_conv _ _ _).symm
    cases n with
    | zero => rfl
    | succ n => exact (mul_zero a).symm

/-- The variable. -/
def X : R[X] := monomial 1 1

theorem coeff_monomial {a : R} {m n : ℕ} : coeff (monomial n a) m = if n = m then a else 0 := rfl
theorem coeff_C {a : R} {n : ℕ} : coeff (C a) n = if n = 0 then a else 0 := by cases n <;> rfl
@[simp] theorem coeff_C_zero {a : R} : coeff (C a) 0 = a := rfl
@[simp] theorem coeff_C_succ {a : R} {n : ℕ} : coeff (C a) (n + 1) = 0 := rfl
theorem coeff_X {n : ℕ} : coeff (X : R[X]) n = if 1 = n then 1 else 0 := rfl
@[simp] theorem coeff_X_zero : coeff (X : R[X]) 0 = 0 := rfl
@[simp] theorem coeff_X_one : coeff (X : R[X]) 1 = 1 := rfl
theorem mul_coeff_zero (p q : R[X]) : coeff (p * q) 0 = coeff p 0 * coeff q 0 := rfl
@[simp] theorem coeff_C_mul {a : R} {n : ℕ} (p : R[X]) : coeff (C a * p) n = a * coeff p n :=
  const_conv _ _ _
@[simp] theorem coeff_mul_C (p : R[X]) (n : ℕ) (a : R) : coeff (p * C a) n = coeff p n * a :=
  conv_const _ _ _
theorem C_0 : C (0 : R) = 0 := map_zero C
theorem C_1 : C (1 : R) = 1 := rfl
theorem C_mul {a b : R} : C (a * b) = C a * C b := map_mul C a b
theorem C_add {a b : R} : C (a + b) = C a + C b := map_add C a b
theorem C_injective : Function.Injective (C : R → R[X]) := fun _ _ h => congrArg (coeff · 0) h
@[simp] theorem C_inj {a b : R} : C a = C b ↔ a = b := ⟨fun h => C_injective h, fun h => h ▸ rfl⟩
theorem smul_eq_C_mul {p : R[X]} (a : R) : a • p = C a * p :=
  ext fun _ => (coeff_C_mul p).symm

@[simp] theorem coeff_X_mul (p : R[X]) (n : ℕ) : coeff (X * p) (n + 1) = coeff p n := by
  show coeff X 0 * coeff p (n + 1) + conv (fun k => coeff X (k + 1)) p.coeff n = coeff p n
  rw [coeff_X_zero, zero_mul, zero_add, show (fun k => coeff (X : R[X]) (k + 1)) = const 1 from
    funext fun k => by cases k <;> rfl, const_conv, one_mul]
@[simp] theorem coeff_mul_X (p : R[X]) (n : ℕ) : coeff (p * X) (n + 1) = coeff p n := by
  show conv _ _ _ = _
  rw [conv_succ', coeff_X_zero, mul_zero, add_zero,
    show (fun k => coeff (X : R[X]) (k + 1)) = const 1 from funext fun k => by cases k <;> rfl,
    conv_const, mul_one]
@[simp] theorem coeff_mul_X_zero (p : R[X]) : coeff (p * X) 0 = 0 := mul_zero _
@[simp] theorem coeff_X_mul_zero (p : R[X]) : coeff (X * p) 0 = 0 := zero_mul _
theorem X_mul {p : R[X]} : X * p = p * X := ext fun n => by cases n <;> simp

/-- The polynomial without its constant term, divided by `X`. -/
def divX (p : R[X]) : R[X] := ⟨fun n => p.coeff (n + 1), by
  obtain ⟨N, h⟩ := p.exists_bound
  exact ⟨N, fun n hn => h _ (by omega)⟩⟩

theorem divX_mul_X_add (p : R[X]) : divX p * X + C (p.coeff 0) = p := ext fun n => by
  cases n with
  | zero => simp
  | succ n => simp; rfl

/-- Induction in the way of Horner's scheme. -/
protected theorem induction_horner {P : R[X] → Prop} (p : R[X]) (zero : P 0)
    (step : ∀ (q : R[X]) (a : R), P q → P (q * X + C a)) : P p := by
  obtain ⟨N, h⟩ := p.exists_bound
  induction N generalizing p with
  | zero => rwa [show p = 0 from ext fun n => h n (Nat.zero_le n)]
  | succ N ih =>
    rw [← divX_mul_X_add p]
    exact step _ _ (ih _ fun n hn => h (n + 1) (by omega))

theorem coeff_X_pow (k n : ℕ) : coeff (X ^ k : R[X]) n = if n = k then 1 else 0 := by
  induction k generalizing n with
  | zero => rw [pow_zero, coeff_one]
  | succ k ih =>
    rw [pow_succ]
    cases n with
    | zero => simp
    | succ n => rw [coeff_mul_X, ih]; simp
theorem C_mul_X_pow_eq_monomial {n : ℕ} {a : R} : C a * X ^ n = monomial n a := ext fun k => by
  rw [coeff_C_mul, coeff_X_pow, coeff_monomial]
  by_cases h : n = k
  · simp [h]
  · simp [h, Ne.symm h]
end Semiring

section Ring
variable {R : Type u} [Ring R]

instance instNeg : Neg R[X] := ⟨fun p => ⟨fun n => -p.coeff n, by
  obtain ⟨N, h⟩ := p.exists_bound
  exact ⟨N, fun n hn => by simp only [h n hn, neg_zero]⟩⟩⟩
instance instSub : Sub R[X] := ⟨fun p q => ⟨fun n => p.coeff n - q.coeff n, by
  obtain ⟨N, h⟩ := bound₂ p.exists_bound q.exists_bound
  exact ⟨N, fun n hn => by simp only [(h n hn).1, (h n hn).2, sub_zero]⟩⟩⟩
instance instIntCast : IntCast R[X] :=
  ⟨fun m => ⟨const m, 1, fun n h => by cases n; omega; rfl⟩⟩

@[simp] theorem coeff_neg (p : R[X]) (n : ℕ) : coeff (-p) n = -coeff p n := rfl
@[simp] theorem coeff_sub (p q : R[X]) (n : ℕ) : coeff (p - q) n = coeff p n - coeff q n := rfl

instance ring : Ring R[X] :=
  { Polynomial.semiring, Polynomial.instNeg, Polynomial.instSub, Polynomial.instIntCast with
    neg_add_cancel := fun _ => ext fun _ => neg_add_cancel _
    sub_eq_add_neg := fun _ _ => ext fun _ => sub_eq_add_neg _ _
    zsmul := fun n p => n • p
    zsmul_zero' := fun _ => ext fun _ => zero_zsmul _
    zsmul_succ' := fun _ _ => ext fun _ => SubNegMonoid.zsmul_succ' _ _
    zsmul_neg' := fun _ _ => ext fun _ => SubNegMonoid.zsmul_neg' _ _
    intCast_ofNat := fun m => ext fun n => by
      cases n with
      | zero => exact Int.cast_natCast m
      | succ n => rfl
    intCast_negSucc := fun m => ext fun n => by
      cases n with
      | zero => exact Int.cast_negSucc m
      | succ n => exact neg_zero.symm }

instance commRing {R : Type u} [CommRing R] : CommRing R[X] where
  mul_comm _ _ := ext fun _ => conv_comm _ _ _

theorem C_neg {a : R} : C (-a) = -C a := map_neg C a
theorem C_sub {a b : R} : C (a - b) = C a - C b := map_sub C a b
end Ring

instance algebraOfAlgebra {R : Type u} {A : Type v} [CommSemiring R] [Semiring A] [Algebra R A] :
    Algebra R A[X] where
  algebraMap := C.comp (algebraMap R A)
  commutes' r p := ext fun n => by
    show coeff (C (algebraMap R A r) * p) n = coeff (p * C (algebraMap R A r)) n
    rw [coeff_C_mul, coeff_mul_C, Algebra.commutes]
  smul_def' r p := ext fun n => by
    show r • coeff p n = coeff (C (algebraMap R A r) * p) n
    rw [coeff_C_mul, Algebra.smul_def]

theorem algebraMap_apply {R : Type u} {A : Type v} [CommSemiring R] [Semiring A] [Algebra R A]
    (r : R) : algebraMap R A[X] r = C (algebraMap R A r) := rfl
theorem C_eq_algebraMap {R : Type u} [CommSemiring R] (r : R) : C r = algebraMap R R[X] r := rfl

instance instNontrivial {R : Type u} [Semiring R] [Nontrivial R] : Nontrivial R[X] := by
  obtain ⟨a, b, h⟩ := exists_pair_ne R
  exact ⟨C a, C b, fun e => h (C_injective e)⟩

end Polynomial

end
