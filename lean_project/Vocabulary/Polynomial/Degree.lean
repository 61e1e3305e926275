import Vocabulary.Polynomial.Eval

/-!
# Degrees, monic polynomials, division by monic polynomials
-/

noncomputable section

universe u v w

open Finset

namespace Polynomial

section Semiring
variable {R : Type u} {S : Type v} [Semiring R] [Semiring S] {p q : R[X]}

private theorem exists_natDegree (p : R[X]) :
    ∃ N, (∀ n, N < n → p.coeff n = 0) ∧ (p.coeff N = 0 → N = 0) := by
  obtain ⟨N, h⟩ := p.exists_bound
  induction N with
  | zero => exact ⟨0, fun n _ => h n (Nat.zero_le n), fun _ => rfl⟩
  | succ N ih =>
    by_cases h0 : p.coeff N = 0
    · refine ih fun n hn => ?_
      rcases Nat.lt_or_eq_of_le hn with h1 | h1
      · exact h n h1
      · rwa [← h1]
    · exact ⟨N, fun n hn => h n hn, fun h1 => absurd h1 h0⟩

/-- The degree as a natural number, `0` for the zero polynomial. -/
def natDegree (p : R[X]) : ℕ := Classical.choose (exists_natDegree p)

/-- The coefficient of the highest power of `X`. -/
def leadingCoeff (p : R[X]) : R := coeff p (natDegree p)

/-- The leading coefficient is `1`. -/
def Monic (p : R[X]) : Prop := leadingCoeff p = (1 : R)

theorem coeff_eq_zero_of_natDegree_lt {n : ℕ} (h : p.natDegree < n) : p.coeff n = 0 :=
  (Classical.choose_spec (exists_natDegree p)).1 n h
@[simp] theorem coeff_natDegree : coeff p (natDegree p) = leadingCoeff p := rfl
theorem Monic.def : Monic p ↔ leadingCoeff p = 1 := Iff.rfl
@[simp] theorem leadingCoeff_eq_zero : p.leadingCoeff = 0 ↔ p = 0 := by
  refine ⟨fun h => ext fun n => ?_, fun h => h ▸ rfl⟩
  have h0 := (Classical.choose_spec (exists_natDegree p)).2 h
  rcases Nat.eq_zero_or_pos n with rfl | hn
  · rw [← h0]; exact h
  · exact coeff_eq_zero_of_natDegree_lt (Nat.lt_of_le_of_lt (Nat.le_of_eq h0) hn)
theorem leadingCoeff_ne_zero : p.leadingCoeff ≠ 0 ↔ p ≠ 0 := not_congr leadingCoeff_eq_zero
theorem le_natDegree_of_ne_zero {n : ℕ} (h : p.coeff n ≠ 0) : n ≤ p.natDegree :=
  Nat.le_of_not_lt fun hn => h (coeff_eq_zero_of_natDegree_lt hn)
theorem natDegree_le_iff_coeff_eq_zero {n : ℕ} :
    p.natDegree ≤ n ↔ ∀ N, n < N → p.coeff N = 0 := by
  refine ⟨fun h N hN => coeff_eq_zero_of_natDegree_lt (Nat.lt_of_le_of_lt h hN), fun h => ?_⟩
  refine Nat.le_of_not_lt fun hn => ?_
  have := (Classical.choose_spec (exists_natDegree p)).2 (h _ hn)
  exact absurd (Nat.lt_of_lt_of_eq hn this) (Nat.not_lt_zero n)
theorem natDegree_eq_of_coeff {n : ℕ} (h : ∀ N, n < N → p.coeff N = 0) (h0 : p.coeff n ≠ 0) :
    p.natDegree = n :=
  Nat.le_antisymm (natDegree_le_iff_coeff_eq_zero.2 h) (le_natDegree_of_ne_zero h0)
@[simp] theorem natDegree_C (a : R) : natDegree (C a) = 0 :=
  Nat.le_zero.1 <| natDegree_le_iff_coeff_eq_zero.2 fun N hN => by
    cases N with
    | zero => omega
    | succ N => rfl
@[simp] theorem natDegree_zero : natDegree (0 : R[X]) = 0 :=
  Nat.le_zero.1 <| natDegree_le_iff_coeff_eq_zero.2 fun _ _ => rfl
@[simp] theorem natDegree_one : natDegree (1 : R[X]) = 0 := natDegree_C 1
@[simp] theorem natDegree_X_pow [Nontrivial R] (n : ℕ) : natDegree (X ^ n : R[X]) = n := by
  refine natDegree_eq_of_coeff (fun N hN => by rw [coeff_X_pow, if_neg (by omega)]) ?_
  rw [coeff_X_pow, if_pos rfl]
  intro h
  obtain ⟨a, b, hab⟩ := exists_pair_ne R
  exact hab (by rw [← mul_one a, ← mul_one b, h, mul_zero, mul_zero])
@[simp] theorem natDegree_X [Nontrivial R] : natDegree (X : R[X]) = 1 := by
  have := natDegree_X_pow (R := R) 1
  rwa [pow_one] at this
theorem natDegree_add_le (p q : R[X]) : natDegree (p + q) ≤ max (natDegree p) (natDegree q) :=
  natDegree_le_iff_coeff_eq_zero.2 fun N hN => by
    rw [coeff_add, coeff_eq_zero_of_natDegree_lt (Nat.lt_of_le_of_lt (Nat.le_max_left _ _) hN),
      coeff_eq_zero_of_natDegree_lt (Nat.lt_of_le_of_lt (Nat.le_max_right _ _) hN), add_zero]
theorem natDegree_mul_le {p q : R[X]} : natDegree (p * q) ≤ natDegree p + natDegree q :=
  natDegree_le_iff_coeff_eq_zero.2 <| (CauchyProduct.conv_top p.coeff q.coeff
    (fun _ => coeff_eq_zero_of_natDegree_lt) fun _ => coeff_eq_zero_of_natDegree_lt).2
theorem coeff_mul_degree_add_degree (p q : R[X]) :
    coeff (p * q) (natDegree p + natDegree q) = leadingCoeff p * leadingCoeff q :=
  (CauchyProduct.conv_top p.coeff q.coeff
    (fun _ => coeff_eq_zero_of_natDegree_lt) fun _ => coeff_eq_zero_of_natDegree_lt).1

instance instNoZeroDivisors [NoZeroDivisors R] : NoZeroDivisors R[X] where
  eq_zero_or_eq_zero_of_mul_eq_zero {p q} h := by
    have := coeff_mul_degree_add_degree p q
    rw [h, coeff_zero] at this
    rw [← leadingCoeff_eq_zero, ← leadingCoeff_eq_zero]
    exact eq_zero_or_eq_zero_of_mul_eq_zero this.symm
theorem natDegree_mul [NoZeroDivisors R] {p q : R[X]} (hp : p ≠ 0) (hq : q ≠ 0) :
    (p * q).natDegree = p.natDegree + q.natDegree :=
  Nat.le_antisymm natDegree_mul_le <| le_natDegree_of_ne_zero <| by
    rw [coeff_mul_degree_add_degree]
    exact mul_ne_zero (leadingCoeff_ne_zero.2 hp) (leadingCoeff_ne_zero.2 hq)
@[simp] theorem leadingCoeff_mul [NoZeroDivisors R] (p q : R[X]) :
    leadingCoeff (p * q) = leadingCoeff p * leadingCoeff q := by
  by_cases hp : p = 0
  · subst hp; rw [zero_mul, leadingCoeff_eq_zero.2 rfl, zero_mul]
  · by_cases hq : q = 0
    · subst hq; rw [mul_zero, leadingCoeff_eq_zero.2 rfl, mul_zero]
    · rw [← coeff_mul_degree_add_degree, ← natDegree_mul hp hq]; rfl
@[simp] theorem leadingCoeff_C (a : R) : leadingCoeff (C a) = a := by
  rw [leadingCoeff, natDegree_C]; rfl
theorem monic_one : Monic (1 : R[X]) := leadingCoeff_C 1
theorem monic_X : Monic (X : R[X]) := by
  have h : ∀ N, 1 < N → coeff (X : R[X]) N = 0 := fun N hN => by rw [coeff_X, if_neg (by omega)]
  by_cases h0 : (1 : R) = 0
  · show _ = _
    rw [h0, ← mul_one (leadingCoeff _), h0, mul_zero]
  · show coeff X (natDegree X) = 1
    rw [natDegree_eq_of_coeff h (by rwa [coeff_X_one]), coeff_X_one]

/-- The polynomial that is read from the other end. -/
def reverse (p : R[X]) : R[X] :=
  ⟨fun n => if n ≤ p.natDegree then p.coeff (p.natDegree - n) else 0, p.natDegree + 1,
    fun _ h => if_neg (by omega)⟩

/-- No nonunit constant divides the polynomial. -/
def IsPrimitive {R : Type u} [CommSemiring R] (p : R[X]) : Prop :=
  ∀ (a : R), C a ∣ p → IsUnit a

/-- The polynomial and its derivative are coprime. -/
def Separable {R : Type u} [CommSemiring R] (f : R[X]) : Prop := IsCoprime f (derivative f)

/-- The polynomial is a product of constants and linear polynomials `X + a`. -/
def Splits (f : R[X]) : Prop :=
  ∃ l : List R[X], (∀ g ∈ l, (∃ a, g = C a) ∨ ∃ a, g = X + C a) ∧ l.foldr (· * ·) 1 = f

theorem Splits.mul {f g : R[X]} : Splits f → Splits g → Splits (f * g)
  | ⟨l, h, e⟩, ⟨m, h', e'⟩ => ⟨l ++ m, fun x hx => (List.mem_append.1 hx).elim (h x) (h' x), by
    subst e e'
    clear h h'
    induction l with
    | nil => exact (one_mul _).symm
    | cons a l ih =>
      show a * List.foldr _ _ (l ++ m) = a * _ * _
      rw [ih, mul_assoc]⟩
theorem Splits.C (a : R) : Splits (Polynomial.C a) :=
  ⟨[Polynomial.C a], fun _ h => .inl ⟨a, List.mem_singleton.1 h⟩, mul_one _⟩
theorem Splits.X_add_C (a : R) : Splits (Polynomial.X + Polynomial.C a) :=
  ⟨[Polynomial.X + Polynomial.C a], fun _ h => .inr ⟨a, List.mem_singleton.1 h⟩, mul_one _⟩
end Semiring

section Ring
variable {R : Type u} [Ring R]

/-- Quotient and remainder of a division by a monic polynomial. -/
private def IsDivMod (p q a r : R[X]) : Prop :=
  p = r + q * a ∧ (r = 0 ∨ r.natDegree < q.natDegree)

/-- The quotient of the division by a monic polynomial. -/
def divByMonic (p q : R[X]) : R[X] :=
  open Classical in if h : q.Monic ∧ ∃ a r, IsDivMod p q a r then choose h.2 else 0

/-- The remainder of the division by a monic polynomial. -/
def modByMonic (p q : R[X]) : R[X] := p - q * divByMonic p q

@[inherit_doc] infixl:70 " /ₘ " => divByMonic
@[inherit_doc] infixl:70 " %ₘ " => modByMonic

open Classical in
/-- How often `X - a` divides the polynomial. -/
def rootMultiplicity (a : R) (p : R[X]) : ℕ :=
  if h : ∃ n : ℕ, (X - C a) ^ n ∣ p ∧ ¬(X - C a) ^ (n + 1) ∣ p then choose h else 0
end Ring

instance instIsDomain {R : Type u} [Ring R] [IsDomain R] : IsDomain R[X] := sorry

end Polynomial

end
