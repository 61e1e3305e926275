import Vocabulary.Algebra.Divisibility

/-!
# Congruences

`a ≡ b [MOD n]` for natural numbers and `a ≡ b [ZMOD n]` for integers.
-/

/-- `a` and `b` have the same remainder modulo `n`. -/
def Nat.ModEq (n a b : ℕ) : Prop := a % n = b % n

/-- `a` and `b` have the same remainder modulo `n`. -/
def Int.ModEq (n a b : ℤ) : Prop := a % n = b % n

@[inherit_doc] notation:50 a " ≡ " b " [MOD " n "]" => Nat.ModEq n a b
@[inherit_doc] notation:50 a " ≡ " b " [ZMOD " n "]" => Int.ModEq n a b

instance {n a b : ℕ} : Decidable (Nat.ModEq n a b) := Nat.decEq _ _
instance {n a b : ℤ} : Decidable (Int.ModEq n a b) := Int.decEq _ _

namespace Nat.ModEq
variable {n a b c d : ℕ}

@[grind =] theorem _root_.Nat.modEq_def : a ≡ b [MOD n] ↔ a % n = b % n := Iff.rfl
protected theorem refl (a : ℕ) : a ≡ a [MOD n] := rfl
protected theorem rfl : a ≡ a [MOD n] := rfl
protected theorem symm (h : a ≡ b [MOD n]) : b ≡ a [MOD n] := Eq.symm h
protected theorem trans (h₁ : a ≡ b [MOD n]) (h₂ : b ≡ c [MOD n]) : a ≡ c [MOD n] := Eq.trans h₁ h₂
protected theorem add (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a + c ≡ b + d [MOD n] := by
  rw [ModEq, Nat.add_mod, h₁, h₂, ← Nat.add_mod]
protected theorem mul (h₁ : a ≡ b [MOD n]) (h₂ : c ≡ d [MOD n]) : a * c ≡ b * d [MOD n] := by
  rw [ModEq, Nat.mul_mod, h₁, h₂, ← Nat.mul_mod]
protected theorem pow (m : ℕ) (h : a ≡ b [MOD n]) : a ^ m ≡ b ^ m [MOD n] := by
  rw [ModEq, Nat.pow_mod, h, ← Nat.pow_mod]
end Nat.ModEq

namespace Int.ModEq
variable {n a b c d : ℤ}

@[grind =] theorem _root_.Int.modEq_def : a ≡ b [ZMOD n] ↔ a % n = b % n := Iff.rfl
protected theorem refl (a : ℤ) : a ≡ a [ZMOD n] := rfl
protected theorem rfl : a ≡ a [ZMOD n] := rfl
protected theorem symm (h : a ≡ b [ZMOD n]) : b ≡ a [ZMOD n] := Eq.symm h
protected theorem trans (h₁ : a ≡ b [ZMOD n]) (h₂ : b ≡ c [ZMOD n]) : a ≡ c [ZMOD n] :=
  Eq.trans h₁ h₂
protected theorem add (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a + c ≡ b + d [ZMOD n] := by
  rw [ModEq, Int.add_emod, h₁, h₂, ← Int.add_emod]
protected theorem mul (h₁ : a ≡ b [ZMOD n]) (h₂ : c ≡ d [ZMOD n]) : a * c ≡ b * d [ZMOD n] := by
  rw [ModEq, Int.mul_emod, h₁, h₂, ← Int.mul_emod]
protected theorem pow (m : ℕ) (h : a ≡ b [ZMOD n]) : a ^ m ≡ b ^ m [ZMOD n] := by
  induction m with
  | zero => rw [Int.pow_zero, Int.pow_zero]; exact .rfl
  | succ m ih => rw [Int.pow_succ, Int.pow_succ]; exact ih.mul h
end Int.ModEq

theorem Int.modEq_iff_dvd {n a b : ℤ} : a ≡ b [ZMOD n] ↔ n ∣ b - a := by
  rw [Int.ModEq, eq_comm, Int.emod_eq_emod_iff_emod_sub_eq_zero, Int.dvd_iff_emod_eq_zero]
