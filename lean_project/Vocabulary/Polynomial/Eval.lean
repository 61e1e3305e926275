import Vocabulary.Polynomial.Basic

/-!
# Values of polynomials, substitution, derivatives
-/

noncomputable section

universe u v w

open Finset

namespace Polynomial

section Support
variable {R : Type u} [Semiring R]

/-- The indices of the nonzero coefficients. -/
def support (p : R[X]) : Finset ℕ :=
  @filter ℕ (p.coeff · ≠ 0) (Classical.decPred _) (range (Classical.choose p.exists_bound))

@[simp] theorem mem_support_iff {p : R[X]} {n : ℕ} : n ∈ p.support ↔ p.coeff n ≠ 0 := by
  refine (@mem_filter ℕ _ _ _ (Classical.decPred _)).trans ?_
  rw [mem_range]
  refine ⟨And.right, fun h => ⟨?_, h⟩⟩
  exact Nat.lt_of_not_le fun hn => h (Classical.choose_spec p.exists_bound n hn)
theorem notMem_support_iff {p : R[X]} {n : ℕ} : n ∉ p.support ↔ p.coeff n = 0 := by simp
@[simp] theorem support_zero : (0 : R[X]).support = ∅ :=
  Finset.ext fun n => mem_support_iff.trans ⟨fun h => absurd rfl h, fun h => absurd h (notMem_empty n)⟩

/-- The sum of `f n a` over the nonzero terms `a * X ^ n`. -/
def sum {S : Type v} [AddCommMonoid S] (p : R[X]) (f : ℕ → R → S) : S :=
  ∑ n ∈ p.support, f n (p.coeff n)

theorem sum_over_range' {S : Type v} [AddCommMonoid S] (p : R[X]) {f : ℕ → R → S}
    (h : ∀ n, f n 0 = 0) {N : ℕ} (hN : ∀ n, N ≤ n → p.coeff n = 0) :
    p.sum f = ∑ n ∈ range N, f n (p.coeff n) := by
  classical
  have e : p.support = (range N).filter (p.coeff · ≠ 0) := Finset.ext fun n => by
    rw [mem_support_iff, mem_filter, mem_range]
    exact ⟨fun hn => ⟨Nat.lt_of_not_le fun h => hn (hN n h), hn⟩, And.right⟩
  rw [sum, e, sum_filter]
  refine sum_congr rfl fun n _ => ?_
  by_cases hn : p.coeff n = 0
  · simp [hn, h]
  · simp [hn]
end Support

section Eval
variable {R : Type u} {S : Type v} {T : Type w} [Semiring R] [Semiring S] [Semiring T]

/-- The value of a polynomial at `x` with coefficients taken along `f`. -/
def eval₂ (f : R →+* S) (x : S) (p : R[X]) : S := p.sum fun e a => f a * x ^ e

/-- The value of a polynomial. -/
def eval (x : R) (p : R[X]) : R := eval₂ (RingHom.id R) x p

/-- `a` is a root of `p`. -/
def IsRoot (p : R[X]) (a : R) : Prop := p.eval a = 0

/-- The polynomial with coefficients taken along a homomorphism. -/
def map (f : R →+* S) (p : R[X]) : S[X] := ⟨fun n => f (p.coeff n), by
  obtain ⟨N, h⟩ := p.exists_bound
  exact ⟨N, fun n hn => by simp only [h n hn, map_zero]⟩⟩

/-- `p(q)`, the polynomial `q` substituted for the variable of `p`. -/
def comp (p q : R[X]) : R[X] := p.eval₂ C q

@[simp] theorem coeff_map (f : R →+* S) (p : R[X]) (n : ℕ) : coeff (p.map f) n = f (coeff p n) :=
  rfl
@[simp] theorem IsRoot.def {p : R[X]} {a : R} : IsRoot p a ↔ p.eval a = 0 := Iff.rfl

theorem eval₂_eq_sum {p : R[X]} {f : R →+* S} {x : S} :
    p.eval₂ f x = p.sum fun e a => f a * x ^ e := rfl

variable (f : R →+* S) (x : S)

private theorem eval₂_range (p : R[X]) {N : ℕ} (hN : ∀ n, N ≤ n → p.coeff n = 0) :
    p.eval₂ f x = ∑ n ∈ range N, f (p.coeff n) * x ^ n :=
  p.sum_over_range' (fun n => by rw [map_zero, zero_mul]) hN

@[simp] theorem eval₂_zero : (0 : R[X]).eval₂ f x = 0 :=
  eval₂_range f x 0 (N := 0) fun _ _ => rfl
@[simp] theorem eval₂_add {p q : R[X]} : (p + q).eval₂ f x = p.eval₂ f x + q.eval₂ f x := by
  obtain ⟨M, hM⟩ := p.exists_bound
  obtain ⟨N, hN⟩ := q.exists_bound
  rw [eval₂_range f x p (N := M + N) fun n h => hM n (by omega),
    eval₂_range f x q (N := M + N) fun n h => hN n (by omega),
    eval₂_range f x (p + q) (N := M + N) fun n h => by
      rw [coeff_add, hM n (by omega), hN n (by omega), add_zero], ← sum_add_distrib]
  exact sum_congr rfl fun n _ => by rw [coeff_add, map_add, add_mul]
@[simp] theorem eval₂_C {a : R} : (C a).eval₂ f x = f a := by
  rw [eval₂_range f x (C a) (N := 1) fun n h => by cases n; omega; rfl, sum_range_one]
  simp
@[simp] theorem eval₂_one : (1 : R[X]).eval₂ f x = 1 := by rw [← C_1, eval₂_C, map_one]
@[simp] theorem eval₂_mul_X {p : R[X]} : (p * X).eval₂ f x = p.eval₂ f x * x := by
  obtain ⟨N, hN⟩ := p.exists_bound
  rw [eval₂_range f x p hN, eval₂_range f x (p * X) (N := N + 1) fun n h => by
    cases n with
    | zero => omega
    | succ n => rw [coeff_mul_X, hN n (by omega)], sum_range_succ', sum_mul]
  rw [coeff_mul_X_zero, map_zero, zero_mul, add_zero]
  exact sum_congr rfl fun n _ => by rw [coeff_mul_X, pow_succ, mul_assoc]
@[simp] theorem eval₂_X : (X : R[X]).eval₂ f x = x := by
  rw [← one_mul (X : R[X]), eval₂_mul_X, eval₂_one, one_mul]
@[simp] theorem eval₂_C_mul {a : R} {p : R[X]} : (C a * p).eval₂ f x = f a * p.eval₂ f x := by
  obtain ⟨N, hN⟩ := p.exists_bound
  rw [eval₂_range f x p hN, eval₂_range f x (C a * p) (N := N) fun n h => by
    rw [coeff_C_mul, hN n h, mul_zero], mul_sum]
  exact sum_congr rfl fun n _ => by rw [coeff_C_mul, map_mul, mul_assoc]

theorem eval₂_mul_of_comm (hf : ∀ a, f a * x = x * f a) (p q : R[X]) :
    (p * q).eval₂ f x = p.eval₂ f x * q.eval₂ f x := by
  have hq : ∀ q : R[X], q.eval₂ f x * x = x * q.eval₂ f x := fun q => by
    induction q using Polynomial.induction_horner with
    | zero => simp
    | step q a ih => rw [eval₂_add, eval₂_mul_X, eval₂_C, mul_add, add_mul, hf, ← mul_assoc, ih]
  induction p using Polynomial.induction_horner with
  | zero => simp
  | step p a ih =>
    rw [add_mul, eval₂_add, eval₂_C_mul, mul_assoc, X_mul, ← mul_assoc, eval₂_mul_X, ih, eval₂_add,
      eval₂_mul_X, eval₂_C, add_mul, mul_assoc, hq, mul_assoc]

variable {f x} in
@[simp] theorem eval₂_mul {S : Type v} [CommSemiring S] {f : R →+* S} {x : S} (p q : R[X]) :
    (p * q).eval₂ f x = p.eval₂ f x * q.eval₂ f x :=
  eval₂_mul_of_comm f x (fun _ => mul_comm _ _) p q

/-- `eval₂` as a ring homomorphism. -/
def eval₂RingHom {S : Type v} [CommSemiring S] (f : R →+* S) (x : S) : R[X] →+* S where
  toFun p := p.eval₂ f x
  map_one' := eval₂_one f x
  map_zero' := eval₂_zero f x
  map_add' _ _ := eval₂_add f x
  map_mul' p q := eval₂_mul p q

/-- `map` as a ring homomorphism. -/
def mapRingHom (f : R →+* S) : R[X] →+* S[X] where
  toFun := map f
  map_one' := ext fun n => by rw [coeff_map, coeff_one, coeff_one]; split <;> simp
  map_zero' := ext fun n => map_zero f
  map_add' p q := ext fun n => map_add f _ _
  map_mul' p q := ext fun n => by
    have h : ∀ (a b : ℕ → R), f (CauchyProduct.conv a b n) =
        CauchyProduct.conv (fun k => f (a k)) (fun k => f (b k)) n := fun a b => by
      induction n generalizing a with
      | zero => exact map_mul f _ _
      | succ n ih => rw [CauchyProduct.conv_succ, map_add, map_mul, ih]; rfl
    exact h _ _

@[simp] theorem coe_mapRingHom (f : R →+* S) (p : R[X]) : mapRingHom f p = map f p := rfl
protected theorem map_add {p q : R[X]} : (p + q).map f = p.map f + q.map f :=
  map_add (mapRingHom f) p q
protected theorem map_mul {p q : R[X]} : (p * q).map f = p.map f * q.map f :=
  map_mul (mapRingHom f) p q
@[simp] protected theorem map_zero : (0 : R[X]).map f = 0 := map_zero (mapRingHom f)
@[simp] protected theorem map_one : (1 : R[X]).map f = 1 := map_one (mapRingHom f)
@[simp] protected theorem map_X : (X : R[X]).map f = X := ext fun n => by
  rw [coeff_map, coeff_X, coeff_X]; split <;> simp
@[simp] protected theorem map_C {a : R} : (C a).map f = C (f a) := ext fun n => by
  rw [coeff_map, coeff_C, coeff_C]; split <;> simp

variable {y : R} {p q : R[X]}
@[simp] theorem eval_zero : (0 : R[X]).eval y = 0 := eval₂_zero _ _
@[simp] theorem eval_one : (1 : R[X]).eval y = 1 := eval₂_one _ _
@[simp] theorem eval_C {a : R} : (C a).eval y = a := eval₂_C _ _
@[simp] theorem eval_X : (X : R[X]).eval y = y := eval₂_X _ _
@[simp] theorem eval_add : (p + q).eval y = p.eval y + q.eval y := eval₂_add _ _
@[simp] theorem eval_C_mul {a : R} : (C a * p).eval y = a * p.eval y := eval₂_C_mul _ _
@[simp] theorem eval_mul_X : (p * X).eval y = p.eval y * y := eval₂_mul_X _ _
@[simp] theorem eval_natCast {n : ℕ} : (n : R[X]).eval y = n := eval_C (a := (n : R))
@[simp] theorem eval_ofNat (n : ℕ) [n.AtLeastTwo] :
    (OfNat.ofNat n : R[X]).eval y = OfNat.ofNat n := eval_C (a := (n : R))
@[simp] theorem zero_comp : comp 0 p = 0 := eval₂_zero _ _
@[simp] theorem X_comp : X.comp p = p := eval₂_X _ _
@[simp] theorem C_comp {a : R} : (C a).comp p = C a := eval₂_C _ _
@[simp] theorem add_comp {r : R[X]} : (p + q).comp r = p.comp r + q.comp r := eval₂_add _ _
end Eval

section CommSemiring
variable {R : Type u} [CommSemiring R] {x : R} {p q : R[X]}
@[simp] theorem eval_mul : (p * q).eval x = p.eval x * q.eval x := eval₂_mul p q
@[simp] theorem mul_comp {r : R[X]} : (p * q).comp r = p.comp r * q.comp r := eval₂_mul p q

/-- The value at `x` as a ring homomorphism. -/
def evalRingHom (x : R) : R[X] →+* R := eval₂RingHom (RingHom.id R) x
@[simp] theorem eval_pow (n : ℕ) : (p ^ n).eval x = p.eval x ^ n := map_pow (evalRingHom x) p n

variable {A : Type v} [Semiring A] [Algebra R A]

/-- The value of a polynomial at an element of an algebra. -/
def aeval (x : A) : R[X] →ₐ[R] A where
  toFun p := p.eval₂ (algebraMap R A) x
  map_one' := eval₂_one _ x
  map_zero' := eval₂_zero _ x
  map_add' _ _ := eval₂_add _ x
  map_mul' p q := eval₂_mul_of_comm _ x (fun a => Algebra.commutes a x) p q
  commutes' _ := eval₂_C _ x

theorem aeval_def (x : A) (p : R[X]) : aeval x p = eval₂ (algebraMap R A) x p := rfl
@[simp] theorem aeval_X (x : A) : aeval x (X : R[X]) = x := eval₂_X _ x
@[simp] theorem aeval_C (x : A) (r : R) : aeval x (C r) = algebraMap R A r := eval₂_C _ x
theorem coe_aeval_eq_eval (x : R) (p : R[X]) : aeval x p = eval x p := rfl
end CommSemiring

section Ring
variable {R : Type u} [Ring R] {x : R} {p q : R[X]}
@[simp] theorem eval_neg : (-p).eval x = -p.eval x :=
  (neg_eq_of_add_eq_zero_right (by rw [← eval_add, add_neg_cancel, eval_zero])).symm
@[simp] theorem eval_sub : (p - q).eval x = p.eval x - q.eval x := by
  rw [sub_eq_add_neg, eval_add, eval_neg, sub_eq_add_neg]
@[simp] theorem eval_intCast {n : ℤ} : (n : R[X]).eval x = n := eval_C (a := (n : R))
end Ring

/-- The formal derivative. -/
def derivative {R : Type u} [Semiring R] : R[X] →ₗ[R] R[X] where
  toFun p := ⟨fun n => p.coeff (n + 1) * (n + 1), by
    obtain ⟨N, h⟩ := p.exists_bound
    exact ⟨N, fun n hn => by simp only [h (n + 1) (by omega), zero_mul]⟩⟩
  map_add' p q := ext fun n => by
    show (p.coeff _ + q.coeff _) * _ = _
    rw [add_mul]; rfl
  map_smul' r p := ext fun n => mul_assoc r _ _

theorem coeff_derivative {R : Type u} [Semiring R] (p : R[X]) (n : ℕ) :
    coeff (derivative p) n = coeff p (n + 1) * (n + 1) := rfl
@[simp] theorem derivative_C {R : Type u} [Semiring R] {a : R} : derivative (C a) = 0 :=
  ext fun n => by rw [coeff_derivative, coeff_C_succ, zero_mul, coeff_zero]
@[simp] theorem derivative_X {R : Type u} [Semiring R] : derivative (X : R[X]) = 1 :=
  ext fun n => by
    rw [coeff_derivative, coeff_X, coeff_one]
    cases n with
    | zero => simp
    | succ n => simp

end Polynomial

end
