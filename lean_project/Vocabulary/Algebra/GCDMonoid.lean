import Vocabulary.Finset.Operations
import Vocabulary.Algebra.Abs
import Vocabulary.Algebra.Hom.Units

/-!
# Greatest common divisors and least common multiples of finite sets
-/

noncomputable section

universe u v
variable {α : Type u} {β : Type v}

/-- A choice of one element among its associates, through a unit. -/
class NormalizationMonoid (α : Type u) [CommMonoidWithZero α] where
  /-- The unit that makes an element the chosen one. -/
  normUnit : α → αˣ
  normUnit_zero : normUnit 0 = 1
  normUnit_mul : ∀ {a b}, a ≠ 0 → b ≠ 0 → normUnit (a * b) = normUnit a * normUnit b
  normUnit_coe_units : ∀ u : αˣ, normUnit u = u⁻¹

export NormalizationMonoid (normUnit)

/-- The chosen associate. -/
def normalize [CommMonoidWithZero α] [NormalizationMonoid α] (x : α) : α := x * normUnit x

/-- Any two elements have a greatest common divisor and a least common multiple. -/
class GCDMonoid (α : Type u) [CommMonoidWithZero α] where
  /-- A greatest common divisor. -/
  gcd : α → α → α
  /-- A least common multiple. -/
  lcm : α → α → α
  gcd_dvd_left : ∀ a b, gcd a b ∣ a
  gcd_dvd_right : ∀ a b, gcd a b ∣ b
  dvd_gcd : ∀ {a b c}, a ∣ c → a ∣ b → a ∣ gcd c b
  gcd_mul_lcm : ∀ a b, Associated (gcd a b * lcm a b) (a * b)
  lcm_zero_left : ∀ a, lcm 0 a = 0
  lcm_zero_right : ∀ a, lcm a 0 = 0

/-- Greatest common divisors and least common multiples are the chosen ones. -/
class NormalizedGCDMonoid (α : Type u) [CommMonoidWithZero α] extends
    NormalizationMonoid α, GCDMonoid α where
  normalize_gcd : ∀ a b, normalize (gcd a b) = gcd a b
  normalize_lcm : ∀ a b, normalize (lcm a b) = lcm a b

export GCDMonoid (gcd lcm)

instance Nat.instNormalizedGCDMonoid : NormalizedGCDMonoid ℕ where
  normUnit _ := 1
  normUnit_zero := rfl
  normUnit_mul _ _ := (mul_one (1 : ℕˣ)).symm
  normUnit_coe_units u := Units.ext (by
    have h := u⁻¹.val_inv
    exact (Nat.eq_one_of_mul_eq_one_right h).symm)
  gcd := Nat.gcd
  lcm := Nat.lcm
  gcd_dvd_left := Nat.gcd_dvd_left
  gcd_dvd_right := Nat.gcd_dvd_right
  dvd_gcd := Nat.dvd_gcd
  gcd_mul_lcm a b := ⟨1, (mul_one _).trans (Nat.gcd_mul_lcm a b)⟩
  lcm_zero_left := Nat.lcm_zero_left
  lcm_zero_right := Nat.lcm_zero_right
  normalize_gcd _ _ := mul_one _
  normalize_lcm _ _ := mul_one _

namespace Finset
variable [CommMonoidWithZero α] [NormalizedGCDMonoid α]

open Classical in
/-- The greatest common divisor of the values of `f` on a finite set; `0` for the empty set. -/
def gcd (s : Finset β) (f : β → α) : α :=
  if h : ∃ d, normalize d = d ∧ ∀ e, e ∣ d ↔ ∀ b ∈ s, e ∣ f b then choose h else 0

open Classical in
/-- The least common multiple of the values of `f` on a finite set; `1` for the empty set. -/
def lcm (s : Finset β) (f : β → α) : α :=
  if h : ∃ d, normalize d = d ∧ ∀ e, d ∣ e ↔ ∀ b ∈ s, f b ∣ e then choose h else 1

end Finset

end
