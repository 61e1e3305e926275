import Vocabulary.Algebra.Module.Algebra
import Vocabulary.Order.CompleteLattice

/-!
# Nilpotent and idempotent elements, domains, characteristics
-/

noncomputable section

universe u v w
variable {R : Type u} {M : Type v}

/-- Some power of the element is `0`. -/
def IsNilpotent [Zero R] [Pow R ℕ] (x : R) : Prop := ∃ n : ℕ, x ^ n = 0

/-- Only `0` is nilpotent. -/
class IsReduced (R : Type u) [Zero R] [Pow R ℕ] : Prop where
  eq_zero : ∀ x : R, IsNilpotent x → x = 0

/-- The element is its own square. -/
def IsIdempotentElem [Mul M] (p : M) : Prop := p * p = p

/-- The ring is commutative, not zero, and nonzero elements are invertible. -/
structure IsField (R : Type u) [Semiring R] : Prop where
  exists_pair_ne : ∃ x y : R, x ≠ y
  mul_comm : ∀ x y : R, x * y = y * x
  mul_inv_cancel : ∀ {a : R}, a ≠ 0 → ∃ b, a * b = 1

/-- The elements that are not units. -/
def nonunits (α : Type u) [Monoid α] : Set α := {a | ¬IsUnit a}

/-- A ring in which every element is idempotent. -/
class BooleanRing (α : Type u) extends Ring α where
  isIdempotentElem (a : α) : IsIdempotentElem a

instance (priority := 100) BooleanRing.toCommRing [h : BooleanRing R] : CommRing R where
  mul_comm a b := by
    have h₁ : (a + b) * (a + b) = a + b := h.isIdempotentElem (a + b)
    have ha : a * a = a := h.isIdempotentElem a
    have hb : b * b = b := h.isIdempotentElem b
    have h₂ : (b * a + b * a) * (b * a + b * a) = b * a + b * a := h.isIdempotentElem _
    have h₃ : (b * a) * (b * a) = b * a := h.isIdempotentElem (b * a)
    simp only [mul_add, add_mul, ha, hb, h₃] at h₁ h₂
    generalize a * b = p at *
    generalize b * a = q at *
    have h₄ : q + q = 0 := add_left_cancel (h₂.trans (add_zero _).symm)
    have h₅ : q + p = 0 := by
      rw [add_assoc, ← add_assoc q] at h₁
      exact add_right_cancel ((add_left_cancel h₁).trans (zero_add b).symm)
    exact add_left_cancel (h₅.trans h₄.symm)

theorem IsNilpotent.zero [MonoidWithZero R] : IsNilpotent (0 : R) := ⟨1, pow_one 0⟩

instance (priority := 100) IsCancelMulZero.toNoZeroDivisors [MulZeroClass R] [IsCancelMulZero R] :
    NoZeroDivisors R where
  eq_zero_or_eq_zero_of_mul_eq_zero {a b} h := by
    by_cases ha : a = 0
    · exact .inl ha
    · exact .inr (IsCancelMulZero.mul_left_cancel_of_ne_zero ha (h.trans (mul_zero a).symm))

instance (priority := 100) isReduced_of_noZeroDivisors [MonoidWithZero R] [NoZeroDivisors R] :
    IsReduced R := ⟨fun _ ⟨_, h⟩ => eq_zero_of_pow_eq_zero h⟩

theorem NoZeroDivisors.to_isDomain (α : Type u) [Ring α] [h : Nontrivial α] [NoZeroDivisors α] :
    IsDomain α :=
  { h with
    mul_left_cancel_of_ne_zero := fun {a b c} ha h => by
      have : a * (b - c) = 0 := by rw [mul_sub, h, sub_self]
      exact sub_eq_zero.1 ((eq_zero_or_eq_zero_of_mul_eq_zero this).resolve_left ha)
    mul_right_cancel_of_ne_zero := fun {a b c} hb h => by
      have : (a - c) * b = 0 := by rw [sub_mul, h, sub_self]
      exact sub_eq_zero.1 ((eq_zero_or_eq_zero_of_mul_eq_zero this).resolve_right hb) }

instance (priority := 100) DivisionRing.isDomain {K : Type u} [DivisionRing K] : IsDomain K :=
  @NoZeroDivisors.to_isDomain K _ _ ⟨fun {a b} h => by
    by_cases ha : a = 0
    · exact .inl ha
    · right
      rw [← one_mul b, ← (Units.mk0 a ha).inv_val]
      show _ * a * b = 0
      rw [mul_assoc, h, mul_zero]⟩

/-- The cast from the natural numbers is injective. -/
class CharZero (R : Type u) [AddMonoidWithOne R] : Prop where
  cast_injective : Function.Injective (Nat.cast : ℕ → R)

/-- The characteristic of the ring is `p`. -/
class CharP (R : Type u) [AddMonoidWithOne R] (p : outParam ℕ) : Prop where
  cast_eq_zero_iff (R p) : ∀ x : ℕ, (x : R) = 0 ↔ p ∣ x

/-- The ring has exponential characteristic `p`: a prime characteristic, or `1` for `0`. -/
class inductive ExpChar (R : Type u) [AddMonoidWithOne R] : ℕ → Prop
  | zero [CharZero R] : ExpChar R 1
  | prime {q : ℕ} (hprime : q.Prime) [hchar : CharP R q] : ExpChar R q

open Classical in
/-- The characteristic. -/
def ringChar (R : Type u) [NonAssocSemiring R] : ℕ :=
  if h : ∃ p, CharP R p then choose h else 0

theorem Nat.cast_injective [AddMonoidWithOne R] [CharZero R] :
    Function.Injective (Nat.cast : ℕ → R) := CharZero.cast_injective
@[simp, norm_cast] theorem Nat.cast_inj [AddMonoidWithOne R] [CharZero R] {m n : ℕ} :
    (m : R) = n ↔ m = n := ⟨fun h => Nat.cast_injective h, fun h => h ▸ rfl⟩

instance (priority := 100) IsStrictOrderedRing.toCharZero [Semiring R] [PartialOrder R]
    [IsStrictOrderedRing R] : CharZero R where
  cast_injective := by
    have h : ∀ m k : ℕ, (m : R) ≠ ((m + (k + 1) : ℕ) : R) := fun m k e => by
      have h₁ : (m : R) < ((m + (k + 1) : ℕ) : R) := by
        clear e
        induction k with
        | zero =>
          rw [Nat.zero_add, Nat.cast_succ]
          simpa using (add_lt_add_iff_left (m : R)).2 (zero_lt_one (R := R))
        | succ k ih =>
          refine lt_trans ih ?_
          show _ < (((m + (k + 1)) + 1 : ℕ) : R)
          rw [Nat.cast_succ (m + (k + 1))]
          simpa using (add_lt_add_iff_left ((m + (k + 1) : ℕ) : R)).2 (zero_lt_one (R := R))
      exact ne_of_lt h₁ e
    intro a b e
    rcases Nat.lt_trichotomy a b with hab | hab | hab
    · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_lt hab
      exact absurd e (h a k)
    · exact hab
    · obtain ⟨k, rfl⟩ := Nat.exists_eq_add_of_lt hab
      exact absurd e.symm (h b k)

instance Complex.instCharZero : CharZero ℂ where
  cast_injective a b h := Nat.cast_injective (R := ℝ) <| by
    have key : ∀ n : ℕ, (n : ℂ) = ((n : ℝ) : ℂ) := fun n => by
      induction n with
      | zero => rw [Nat.cast_zero, Nat.cast_zero]; rfl
      | succ n ih => rw [Nat.cast_succ, Nat.cast_succ, ih, Complex.ofReal_add]; rfl
    rw [key, key] at h
    exact Complex.ofReal_inj.1 h

instance CharP.ofCharZero (R : Type u) [AddMonoidWithOne R] [CharZero R] : CharP R 0 where
  cast_eq_zero_iff x := by
    rw [Nat.zero_dvd, ← Nat.cast_zero (R := R), Nat.cast_inj]

theorem CharP.cast_eq_zero (R : Type u) [AddMonoidWithOne R] (p : ℕ) [CharP R p] : (p : R) = 0 :=
  (CharP.cast_eq_zero_iff R p p).2 (Nat.dvd_refl p)

theorem Field.toIsField (R : Type u) [Field R] : IsField R where
  exists_pair_ne := exists_pair_ne R
  mul_comm := mul_comm
  mul_inv_cancel {a} h := ⟨a⁻¹, mul_inv_cancel₀ h⟩

open Classical in
/-- A field from a commutative ring in which nonzero elements are invertible. -/
@[reducible] def IsField.toField [Ring R] (h : IsField R) : Field R :=
  { ‹Ring R› with
    mul_comm := h.mul_comm
    inv := fun a => if ha : a = 0 then 0 else choose (h.mul_inv_cancel ha)
    exists_pair_ne := h.exists_pair_ne
    mul_inv_cancel := fun a ha => by
      show a * dite _ _ _ = 1
      rw [dif_neg ha]; exact choose_spec (h.mul_inv_cancel ha)
    inv_zero := dif_pos rfl
    zpow_zero' := fun a => Monoid.npow_zero a
    zpow_succ' := fun n a => Monoid.npow_succ n a
    zpow_neg' := fun _ _ => rfl }
end
