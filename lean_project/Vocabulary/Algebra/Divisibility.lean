import Vocabulary.Rat.Basic
import Vocabulary.Algebra.Hom.Basic

/-!
# Divisibility, units, irreducible and prime elements, parity and squares
-/

noncomputable section

universe u
variable {M R : Type u}

/-- `a ∣ b` when `b = a * c` for some `c`. -/
instance (priority := 1000) semigroupDvd [Semigroup M] : Dvd M := ⟨fun a b => ∃ c, b = a * c⟩

/-- A unit of a monoid together with its inverse. -/
structure Units (M : Type u) [Monoid M] where
  /-- The unit as an element. -/
  val : M
  /-- Its inverse. -/
  inv : M
  val_inv : val * inv = 1
  inv_val : inv * val = 1

@[inherit_doc] postfix:1024 "ˣ" => Units

instance [Monoid M] : CoeHead Mˣ M := ⟨Units.val⟩

/-- The element has an inverse. -/
def IsUnit [Monoid M] (a : M) : Prop := ∃ u : Mˣ, (u : M) = a

/-- Not a unit, and not a product of two elements that are not units. -/
structure Irreducible [Monoid M] (p : M) : Prop where
  not_isUnit : ¬IsUnit p
  isUnit_or_isUnit ⦃a b : M⦄ : p = a * b → IsUnit a ∨ IsUnit b

/-- Not zero, not a unit, and dividing a factor of whatever product it divides. -/
def Prime [CommMonoidWithZero M] (p : M) : Prop :=
  p ≠ 0 ∧ ¬IsUnit p ∧ ∀ a b, p ∣ a * b → p ∣ a ∨ p ∣ b

/-- Elements that differ by a unit. -/
def Associated [Monoid M] (x y : M) : Prop := ∃ u : Mˣ, x * u = y

/-- Some combination of the two elements is `1`. -/
def IsCoprime [CommSemiring R] (x y : R) : Prop := ∃ a b, a * x + b * y = 1

/-- No square of an element that is not a unit divides it. -/
def Squarefree [Monoid R] (r : R) : Prop := ∀ x : R, x * x ∣ r → IsUnit x

/-- The sum of an element with itself. -/
def Even [Add M] (a : M) : Prop := ∃ r, a = r + r

/-- Twice an element plus one. -/
def Odd [Semiring R] (a : R) : Prop := ∃ k, a = 2 * k + 1

/-- The product of an element with itself. -/
def IsSquare [Mul M] (a : M) : Prop := ∃ r, a = r * r

section
variable [Monoid M] {a b c : M}
theorem dvd_refl (a : M) : a ∣ a := ⟨1, (mul_one a).symm⟩
theorem dvd_trans : a ∣ b → b ∣ c → a ∣ c := by
  rintro ⟨d, rfl⟩ ⟨e, rfl⟩; exact ⟨d * e, mul_assoc a d e⟩
theorem dvd_mul_right (a b : M) : a ∣ a * b := ⟨b, rfl⟩
theorem dvd_mul_of_dvd_left (h : a ∣ b) (c : M) : a ∣ b * c := dvd_trans h (dvd_mul_right b c)
theorem isUnit_iff_exists : IsUnit a ↔ ∃ b, a * b = 1 ∧ b * a = 1 :=
  ⟨fun ⟨u, h⟩ => h ▸ ⟨u.inv, u.val_inv, u.inv_val⟩, fun ⟨b, h, h'⟩ => ⟨⟨a, b, h, h'⟩, rfl⟩⟩
end

section
variable [CommMonoid M] {a b : M}
theorem dvd_mul_left (a b : M) : a ∣ b * a := ⟨b, mul_comm b a⟩
theorem dvd_mul_of_dvd_right (h : a ∣ b) (c : M) : a ∣ c * b := dvd_trans h (dvd_mul_left b c)
end

namespace Nat
variable {m n p : ℕ}

@[simp] theorem isUnit_iff : IsUnit n ↔ n = 1 :=
  isUnit_iff_exists.trans ⟨fun ⟨_, h, _⟩ => Nat.eq_one_of_mul_eq_one_right h,
    fun h => ⟨1, by simp [h], by simp [h]⟩⟩

@[grind =] theorem even_iff : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨k, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
@[grind =] theorem odd_iff : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨k, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
@[simp] theorem not_even_iff_odd : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; omega
@[simp] theorem not_odd_iff_even : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega
theorem even_or_odd (n : ℕ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega
theorem even_add_one : Even (n + 1) ↔ ¬Even n := by simp only [even_iff]; omega
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  simp only [even_iff, Nat.mul_mod m n]
  rcases Nat.mod_two_eq_zero_or_one m with h | h <;>
    rcases Nat.mod_two_eq_zero_or_one n with h' | h' <;> simp [h, h']
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  simp only [← not_even_iff_odd, even_mul, not_or]
theorem even_pow : Even (m ^ n) ↔ Even m ∧ n ≠ 0 := by
  induction n with
  | zero => simp [even_iff]
  | succ n ih => rw [Nat.pow_succ, even_mul, ih]; simp; exact fun h _ => h

instance : DecidablePred (Even : ℕ → Prop) := fun _ => decidable_of_iff _ even_iff.symm
instance : DecidablePred (Odd : ℕ → Prop) := fun _ => decidable_of_iff _ odd_iff.symm

/-- `n` is a prime number. -/
abbrev Prime (p : ℕ) : Prop := Irreducible p

theorem prime_def_lt_two : p.Prime ↔ 2 ≤ p ∧ ∀ m < p, 2 ≤ m → ¬m ∣ p := by
  constructor
  · intro h
    have h1 : p ≠ 1 := fun e => h.not_isUnit (isUnit_iff.2 e)
    have h0 : p ≠ 0 := fun e => by
      have := h.isUnit_or_isUnit (a := 0) (b := 0) e
      simp at this
    refine ⟨by omega, fun m hm h2 ⟨k, hk⟩ => ?_⟩
    rcases h.isUnit_or_isUnit hk with e | e
    · rw [isUnit_iff] at e; omega
    · rw [isUnit_iff] at e; subst e; omega
  · intro ⟨h2, h⟩
    refine ⟨fun e => by rw [isUnit_iff] at e; omega, fun a b hab => ?_⟩
    rw [isUnit_iff, isUnit_iff]
    have ha : a ∣ p := ⟨b, hab⟩
    have hle := Nat.le_of_dvd (by omega) ha
    by_cases h1 : a = 1
    · exact .inl h1
    · by_cases h3 : a = p
      · right
        rw [h3] at hab
        exact Nat.eq_of_mul_eq_mul_left (by omega) (hab.symm.trans (Nat.mul_one p).symm)
      · have h0 : a ≠ 0 := fun e => by rw [e, Nat.zero_mul] at hab; omega
        exact absurd ha (h a (by omega) (by omega))

theorem prime_def {p : ℕ} : p.Prime ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := by
  rw [prime_def_lt_two]
  constructor <;> intro ⟨h2, h⟩ <;> refine ⟨h2, fun m => ?_⟩
  · intro hm
    have hle := Nat.le_of_dvd (by omega) hm
    have h0 : m ≠ 0 := fun e => by rw [e, Nat.zero_dvd] at hm; omega
    have := h m
    by_cases h1 : m = 1
    · exact .inl h1
    · right
      have : ¬m < p := fun hlt => h m hlt (by omega) hm
      omega
  · intro hlt hm hd; rcases h m hd with e | e <;> omega

instance decidablePrime (p : ℕ) : Decidable p.Prime := decidable_of_iff _ prime_def_lt_two.symm

theorem Prime.two_le (h : p.Prime) : 2 ≤ p := (prime_def.1 h).1
theorem Prime.one_lt (h : p.Prime) : 1 < p := h.two_le
theorem Prime.pos (h : p.Prime) : 0 < p := Nat.lt_of_lt_of_le (by decide) h.two_le
theorem Prime.ne_zero (h : p.Prime) : p ≠ 0 := Nat.ne_of_gt h.pos
theorem Prime.ne_one (h : p.Prime) : p ≠ 1 := Nat.ne_of_gt h.one_lt
theorem Prime.eq_one_or_self_of_dvd (h : p.Prime) (m : ℕ) (hm : m ∣ p) : m = 1 ∨ m = p :=
  (prime_def.1 h).2 m hm
theorem Prime.coprime_iff_not_dvd (h : p.Prime) : Nat.Coprime p n ↔ ¬p ∣ n := by
  constructor
  · intro hc hd
    have := Nat.gcd_eq_left hd
    have := h.one_lt
    rw [Nat.Coprime] at hc; omega
  · intro hn
    rcases h.eq_one_or_self_of_dvd _ (Nat.gcd_dvd_left p n) with e | e
    · exact e
    · exact absurd (e ▸ Nat.gcd_dvd_right p n) hn
theorem Prime.dvd_mul (h : p.Prime) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n := by
  constructor
  · intro hd
    by_cases hm : p ∣ m
    · exact .inl hm
    · exact .inr ((h.coprime_iff_not_dvd.2 hm).dvd_of_dvd_mul_left hd)
  · rintro (hd | hd)
    · exact Nat.dvd_mul_right_of_dvd hd n
    · exact Nat.dvd_mul_left_of_dvd hd m
theorem Prime.dvd_of_dvd_pow (h : p.Prime) (hd : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero => exact absurd (Nat.dvd_one.1 hd) h.ne_one
  | succ n ih => rw [Nat.pow_succ] at hd; exact (h.dvd_mul.1 hd).elim ih id
theorem prime_two : Nat.Prime 2 := by decide
theorem prime_three : Nat.Prime 3 := by decide

end Nat

namespace Int
variable {m n : ℤ}

@[grind =] theorem even_iff : Even n ↔ n % 2 = 0 :=
  ⟨fun ⟨k, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
@[grind =] theorem odd_iff : Odd n ↔ n % 2 = 1 :=
  ⟨fun ⟨k, h⟩ => by omega, fun h => ⟨n / 2, by omega⟩⟩
@[simp] theorem not_even_iff_odd : ¬Even n ↔ Odd n := by rw [even_iff, odd_iff]; omega
@[simp] theorem not_odd_iff_even : ¬Odd n ↔ Even n := by rw [even_iff, odd_iff]; omega
theorem even_or_odd (n : ℤ) : Even n ∨ Odd n := by rw [even_iff, odd_iff]; omega
theorem even_add : Even (m + n) ↔ (Even m ↔ Even n) := by simp only [even_iff]; omega
theorem even_mul : Even (m * n) ↔ Even m ∨ Even n := by
  simp only [even_iff, Int.mul_emod m n]
  rcases Int.emod_two_eq m with h | h <;> rcases Int.emod_two_eq n with h' | h' <;> simp [h, h']
theorem odd_mul : Odd (m * n) ↔ Odd m ∧ Odd n := by
  simp only [← not_even_iff_odd, even_mul, not_or]

instance : DecidablePred (Even : ℤ → Prop) := fun _ => decidable_of_iff _ even_iff.symm
instance : DecidablePred (Odd : ℤ → Prop) := fun _ => decidable_of_iff _ odd_iff.symm

end Int

theorem even_iff_two_dvd [Semiring R] {a : R} : Even a ↔ 2 ∣ a := by
  have h : ∀ r : R, 2 * r = r + r := fun r => by grind
  exact ⟨fun ⟨r, e⟩ => ⟨r, e.trans (h r).symm⟩, fun ⟨r, e⟩ => ⟨r, e.trans (h r)⟩⟩

end
