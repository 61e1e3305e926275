import Vocabulary.LinearAlgebra.Basis
import Vocabulary.Algebra.Module.Algebra
import Vocabulary.BigOperators.Prod

/-!
# Polynomials in several variables
-/

noncomputable section

universe u v w x

/-- The polynomials over `R` with variables indexed by `σ`: finite sums of monomials. -/
def MvPolynomial (σ : Type u) (R : Type v) [CommSemiring R] : Type max u v := (σ →₀ ℕ) →₀ R

namespace MvPolynomial

section CommSemiring
variable {σ : Type u} {R : Type v} [CommSemiring R]

instance instAddCommMonoid : AddCommMonoid (MvPolynomial σ R) := Finsupp.instAddCommMonoid
instance module {S : Type w} [Semiring S] [Module S R] : Module S (MvPolynomial σ R) := Finsupp.module
instance inhabited : Inhabited (MvPolynomial σ R) := ⟨0⟩

/-- The monomial with given exponents, times a constant. -/
def monomial (s : σ →₀ ℕ) : R →ₗ[R] MvPolynomial σ R := Finsupp.lsingle s

/-- The coefficient of a monomial. -/
def coeff (m : σ →₀ ℕ) (p : MvPolynomial σ R) : R := Finsupp.toFun p m

/-- The exponents of the monomials with nonzero coefficient. -/
def support (p : MvPolynomial σ R) : Finset (σ →₀ ℕ) := Finsupp.support p

theorem ext (p q : MvPolynomial σ R) (h : ∀ m, coeff m p = coeff m q) : p = q := Finsupp.ext h
attribute [ext] MvPolynomial.ext
@[simp] theorem coeff_add (m : σ →₀ ℕ) (p q : MvPolynomial σ R) :
    coeff m (p + q) = coeff m p + coeff m q := rfl

private theorem induct {P : MvPolynomial σ R → Prop} (f : MvPolynomial σ R) (zero : P 0)
    (add : ∀ f g, P f → P g → P (f + g)) (single : ∀ (a) (r : R), P (r • monomial a 1)) : P f := by
  classical
  have h : Finsupp.linearCombination R (fun a => (monomial a 1 : MvPolynomial σ R)) f = f :=
    (Finsupp.basisSingleOne (R := R) (ι := σ →₀ ℕ)).linearCombination_repr f
  rw [← h]
  show P (∑ i ∈ Finsupp.support f, Finsupp.toFun f i • monomial i 1)
  generalize Finsupp.support f = s
  induction s using Finset.induction_on with
  | empty => exact zero
  | insert a s ha ih => rw [Finset.sum_insert ha]; exact add _ _ (single _ _) ih

/-- The product as a map linear in both factors. -/
private def mulHom : MvPolynomial σ R →ₗ[R] MvPolynomial σ R →ₗ[R] MvPolynomial σ R :=
  Finsupp.linearCombination R fun a => Finsupp.linearCombination R fun b => monomial (a + b) (1 : R)

instance instMul : Mul (MvPolynomial σ R) := ⟨fun f g => mulHom f g⟩
instance instOne : One (MvPolynomial σ R) := ⟨monomial 0 1⟩

private theorem mul_single (a b : σ →₀ ℕ) :
    (mulHom (monomial a 1) (monomial b 1) : MvPolynomial σ R) = monomial (a + b) 1 := by
  have h := Finsupp.linearCombination_single (R := R)
    (M := MvPolynomial σ R →ₗ[R] MvPolynomial σ R) (fun a : σ →₀ ℕ =>
      Finsupp.linearCombination R fun b => (monomial (a + b) (1 : R) : MvPolynomial σ R)) (1 : R) a
  have h' := Finsupp.linearCombination_single (R := R) (M := MvPolynomial σ R)
    (fun b => monomial (a + b) (1 : R)) (1 : R) b
  rw [one_smul] at h h'
  exact (DFunLike.congr_fun h (Finsupp.single b 1)).trans h'

private theorem hcomm (f g : MvPolynomial σ R) : mulHom f g = mulHom g f := by
  induction f using induct with
  | zero => rw [map_zero, map_zero]; rfl
  | add f f' h h' => rw [map_add, map_add, LinearMap.add_apply, h, h']
  | single a r =>
    rw [map_smul, map_smul, LinearMap.smul_apply]
    congr 1
    induction g using induct with
    | zero => rw [map_zero, map_zero]; rfl
    | add f f' h h' => rw [map_add, map_add, LinearMap.add_apply, h, h']
    | single b s =>
      rw [map_smul, map_smul, LinearMap.smul_apply, mul_single, mul_single, add_comm]

private theorem hassoc (f g h : MvPolynomial σ R) :
    mulHom (mulHom f g) h = mulHom f (mulHom g h) := by
  induction f using induct with
  | zero => simp only [map_zero, LinearMap.zero_apply]
  | add f f' h h' => simp only [map_add, LinearMap.add_apply, h, h']
  | single a r =>
    simp only [map_smul, LinearMap.smul_apply]
    congr 1
    induction g using induct with
    | zero => simp only [map_zero, LinearMap.zero_apply]
    | add f f' h h' => simp only [map_add, LinearMap.add_apply, h, h']
    | single b s =>
      simp only [map_smul, LinearMap.smul_apply]
      congr 1
      induction h using induct with
      | zero => simp only [map_zero]
      | add f f' h h' => simp only [map_add, h, h']
      | single c t => simp only [map_smul, mul_single, add_assoc]

private theorem hone (f : MvPolynomial σ R) : mulHom (monomial 0 1) f = f := by
  induction f using induct with
  | zero => rw [map_zero]
  | add f f' h h' => rw [map_add, h, h']
  | single a r => rw [map_smul, mul_single, zero_add]

/-- The constant polynomial, before it is a homomorphism. -/
private def const (r : R) : MvPolynomial σ R := r • monomial 0 1

private theorem const_natCast (n : ℕ) : (const ((n + 1 : ℕ) : R) : MvPolynomial σ R) =
    const (n : R) + monomial 0 1 := by
  rw [const, Nat.cast_succ, add_smul, one_smul]; rfl

instance commSemiring : CommSemiring (MvPolynomial σ R) :=
  { MvPolynomial.instAddCommMonoid with
    mul_assoc := hassoc
    mul_comm := hcomm
    one_mul := hone
    mul_one := fun f => (hcomm _ _).trans (hone f)
    zero_mul := fun f => by
      show mulHom 0 f = 0
      rw [map_zero]; rfl
    mul_zero := fun f => by
      show mulHom f 0 = 0
      rw [map_zero]
    left_distrib := fun f g h => by
      show mulHom f (g + h) = _
      rw [map_add]; rfl
    right_distrib := fun f g h => by
      show mulHom (f + g) h = _
      rw [map_add]; rfl
    natCast := fun n => const n
    natCast_zero := by
      show (((0 : ℕ) : R) • _ : MvPolynomial σ R) = 0
      rw [Nat.cast_zero, zero_smul]
    natCast_succ := const_natCast }

/-- The constant polynomials. -/
def C : R →+* MvPolynomial σ R where
  toFun a := a • (1 : MvPolynomial σ R)
  map_one' := one_smul R _
  map_zero' := zero_smul R _
  map_add' a b := add_smul a b _
  map_mul' a b := by
    show (a * b) • (monomial 0 1 : MvPolynomial σ R) = mulHom (a • monomial 0 1) (b • monomial 0 1)
    rw [map_smul, map_smul, LinearMap.smul_apply, hone, mul_smul, smul_smul, smul_smul, mul_comm]

private theorem mul_def' (p q : MvPolynomial σ R) : p * q = mulHom p q := rfl
private theorem C_apply' (a : R) : (C a : MvPolynomial σ R) = a • monomial 0 1 := rfl

/-- The variable of index `n`. -/
def X (n : σ) : MvPolynomial σ R := monomial (Finsupp.single n 1) 1

theorem coeff_smul {S : Type w} [Semiring S] [Module S R] (m : σ →₀ ℕ) (c : S)
    (p : MvPolynomial σ R) : coeff m (c • p) = c • coeff m p := rfl

theorem C_mul' {a : R} {p : MvPolynomial σ R} : C a * p = a • p := by
  rw [mul_def', C_apply', map_smul, LinearMap.smul_apply, hone]

instance algebra {S : Type w} [CommSemiring S] [Algebra S R] : Algebra S (MvPolynomial σ R) where
  algebraMap := C.comp (algebraMap S R)
  commutes' _ _ := mul_comm _ _
  smul_def' s p := by
    rw [RingHom.comp_apply, C_mul']
    exact ext _ _ fun m => by rw [coeff_smul, coeff_smul, Algebra.smul_def, smul_eq_mul]

/-- The total degree of a monomial. -/
private def deg (m : σ →₀ ℕ) : ℕ := m.sum fun _ e => e

open Classical in
/-- The greatest total degree of the monomials of the polynomial, `0` for the zero polynomial. -/
def totalDegree (p : MvPolynomial σ R) : ℕ :=
  if h : ∃ n, (∃ m ∈ p.support, deg m = n) ∧ ∀ m ∈ p.support, deg m ≤ n then choose h else 0

/-- Every monomial of the polynomial has total degree `n`. -/
def IsHomogeneous (φ : MvPolynomial σ R) (n : ℕ) : Prop := ∀ ⦃d⦄, coeff d φ ≠ 0 → deg d = n

section Eval
variable {S : Type w} [CommSemiring S] [Algebra R S]

/-- The value of a monomial. -/
private def mon (f : σ → S) (m : σ →₀ ℕ) : S := m.prod fun i n => f i ^ n

private theorem mon_eq (f : σ → S) (m : σ →₀ ℕ) {s : Finset σ} (hs : m.support ⊆ s) :
    mon f m = ∏ i ∈ s, f i ^ m i := by
  classical
  have e : m.support = s.filter fun i => m i ≠ 0 := Finset.ext fun i => by
    rw [Finset.mem_filter, Finsupp.mem_support_iff]
    exact ⟨fun h => ⟨hs (Finsupp.mem_support_iff.2 h), h⟩, And.right⟩
  show ∏ i ∈ m.support, f i ^ m i = _
  rw [e, Finset.prod_filter]
  refine Finset.prod_congr rfl fun i _ => ?_
  by_cases h : m i = 0
  · rw [if_neg (not_not_intro h), h, pow_zero]
  · rw [if_pos h]

private theorem mon_add (f : σ → S) (m n : σ →₀ ℕ) : mon f (m + n) = mon f m * mon f n := by
  classical
  have hm : m.support ⊆ m.support ∪ n.support := fun a h => Finset.mem_union.2 (.inl h)
  have hn : n.support ⊆ m.support ∪ n.support := fun a h => Finset.mem_union.2 (.inr h)
  have hmn : (m + n).support ⊆ m.support ∪ n.support := fun a h => by
    rw [Finset.mem_union, Finsupp.mem_support_iff, Finsupp.mem_support_iff]
    rw [Finsupp.mem_support_iff, Finsupp.add_apply] at h
    omega
  rw [mon_eq f _ hmn, mon_eq f m hm, mon_eq f n hn, ← Finset.prod_mul_distrib]
  exact Finset.prod_congr rfl fun i _ => by rw [Finsupp.add_apply, pow_add]

private def evalLin (f : σ → S) : MvPolynomial σ R →ₗ[R] S := Finsupp.linearCombination R (mon f)

private theorem evalLin_single (f : σ → S) (a : σ →₀ ℕ) :
    evalLin (R := R) f (monomial a 1) = mon f a := by
  show Finsupp.linearCombination R (mon f) (Finsupp.single a 1) = _
  rw [Finsupp.linearCombination_single, one_smul]

private theorem smul_mul' {r : R} {x y : S} : r • x * y = r • (x * y) := by
  rw [Algebra.smul_def, Algebra.smul_def, mul_assoc]

/-- The value of a polynomial at elements of an algebra. -/
def aeval (f : σ → S) : MvPolynomial σ R →ₐ[R] S where
  toFun p := evalLin f p
  map_zero' := map_zero _
  map_add' := map_add _
  map_one' := evalLin_single f 0
  map_mul' p q := by
    show evalLin f (mulHom p q) = evalLin f p * evalLin f q
    induction p using induct with
    | zero => rw [map_zero, map_zero, zero_mul]; exact map_zero _
    | add p p' h h' => rw [map_add, LinearMap.add_apply, map_add, map_add, h, h', add_mul]
    | single a r =>
      rw [map_smul, LinearMap.smul_apply, map_smul, map_smul, smul_mul']
      congr 1
      induction q using induct with
      | zero => rw [map_zero, map_zero, mul_zero]
      | add p p' h h' => rw [map_add, map_add, map_add, h, h', mul_add]
      | single b s =>
        rw [map_smul, map_smul, map_smul, mul_single, evalLin_single, evalLin_single,
          evalLin_single, mon_add, Algebra.smul_def, Algebra.smul_def, mul_left_comm]
  commutes' r := by
    show evalLin f (C r) = algebraMap R S r
    rw [C_apply', map_smul, evalLin_single, Algebra.smul_def]
    exact mul_one _

@[simp] theorem aeval_X (f : σ → S) (i : σ) : aeval f (X i : MvPolynomial σ R) = f i := by
  show evalLin f (monomial (Finsupp.single i 1) 1) = f i
  rw [evalLin_single, mon_eq f _ (s := {i}) (fun j hj => ?_), Finset.prod_singleton,
    Finsupp.single_eq_same, pow_one]
  rw [Finset.mem_singleton]
  refine Classical.byContradiction fun h => Finsupp.mem_support_iff.1 hj (if_neg (Ne.symm h))

/-- The value of a polynomial. -/
def eval (f : σ → R) : MvPolynomial σ R →+* R := (aeval f : MvPolynomial σ R →ₐ[R] R)

@[simp] theorem eval_X (f : σ → R) (i : σ) : eval f (X i) = f i := aeval_X f i

/-- The value of a polynomial with coefficients taken along a homomorphism. -/
def eval₂Hom {S : Type w} [CommSemiring S] (f : R →+* S) (g : σ → S) : MvPolynomial σ R →+* S :=
  letI := f.toAlgebra
  (aeval g : MvPolynomial σ R →ₐ[R] S)

/-- The value of a polynomial with coefficients taken along a homomorphism. -/
def eval₂ {S : Type w} [CommSemiring S] (f : R →+* S) (g : σ → S) (p : MvPolynomial σ R) : S :=
  eval₂Hom f g p

/-- The polynomial with coefficients taken along a homomorphism. -/
def map {S : Type w} [CommSemiring S] (f : R →+* S) : MvPolynomial σ R →+* MvPolynomial σ S :=
  eval₂Hom (C.comp f) X

/-- The polynomial with other variables. -/
def rename {τ : Type x} (f : σ → τ) : MvPolynomial σ R →ₐ[R] MvPolynomial τ R :=
  aeval fun i => X (f i)
end Eval

/-- A permutation of the variables does not change the polynomial. -/
def IsSymmetric (φ : MvPolynomial σ R) : Prop := ∀ e : σ ≃ σ, rename e.toFun φ = φ

end CommSemiring

instance instAddCommGroup {σ : Type u} {R : Type v} [CommRing R] :
    AddCommGroup (MvPolynomial σ R) := Finsupp.instAddCommGroup

instance instCommRing {σ : Type u} {R : Type v} [CommRing R] : CommRing (MvPolynomial σ R) :=
  { MvPolynomial.commSemiring, MvPolynomial.instAddCommGroup with
    intCast := fun n => (C (n : R) : MvPolynomial σ R)
    intCast_ofNat := fun n => congrArg (C : R →+* MvPolynomial σ R) (Int.cast_natCast n)
    intCast_negSucc := fun n => by
      refine (congrArg (C : R →+* MvPolynomial σ R) (Int.cast_negSucc n)).trans ?_
      exact neg_smul ((n + 1 : ℕ) : R) (monomial 0 1 : MvPolynomial σ R) }
end MvPolynomial

/-- The family satisfies no polynomial relation over `R`. -/
def AlgebraicIndependent {ι : Type u} (R : Type v) {A : Type w} (x : ι → A) [CommRing R]
    [CommRing A] [Algebra R A] : Prop :=
  Function.Injective (MvPolynomial.aeval x : MvPolynomial ι R →ₐ[R] A)
end
