import Vocabulary.NumberTheory.ZMod
import Vocabulary.NumberTheory.Primes
import Vocabulary.Finset.FintypeInstances
import Vocabulary.NumberTheory.ModEq

/-!
# The field with `p` elements, quadratic characters
-/

noncomputable section

universe u

namespace Nat

theorem xgcdAux_spec (x y : ℤ) : ∀ (fuel r : ℕ) (s t : ℤ) (r' : ℕ) (s' t' : ℤ), r < fuel →
    (r : ℤ) = x * s + y * t → (r' : ℤ) = x * s' + y * t' →
    ((xgcdAux fuel r s t r' s' t').1 : ℤ) =
      x * (xgcdAux fuel r s t r' s' t').2.1 + y * (xgcdAux fuel r s t r' s' t').2.2 ∧
    (xgcdAux fuel r s t r' s' t').1 = Nat.gcd r r'
  | 0, _, _, _, _, _, _, h, _, _ => absurd h (Nat.not_lt_zero _)
  | fuel + 1, r, s, t, r', s', t', h, h₁, h₂ => by
    rw [xgcdAux]
    split
    · rename_i h0
      subst h0
      exact ⟨h₂, (Nat.gcd_zero_left r').symm⟩
    · rename_i h0
      have hlt : r' % r < r := Nat.mod_lt _ (Nat.pos_of_ne_zero h0)
      have hz : ((r' % r : ℕ) : ℤ) = x * (s' - r' / r * s) + y * (t' - r' / r * t) := by
        rw [Int.natCast_emod, Int.emod_def, h₂]
        generalize (x * s' + y * t') / (r : ℤ) = q
        rw [h₁]; grind
      have := xgcdAux_spec x y fuel (r' % r) _ _ r s t (by omega) hz h₁
      rw [Nat.gcd_rec r r']
      exact this

theorem gcd_eq_gcd_ab (x y : ℕ) : (Nat.gcd x y : ℤ) = x * gcdA x y + y * gcdB x y := by
  have h := xgcdAux_spec x y (x + 1) x 1 0 y 0 1 (Nat.lt_succ_self x) (by grind) (by grind)
  rw [← h.2]; exact h.1

end Nat

namespace ZMod

theorem natCast_succ_eq (n k : ℕ) : ((k : ℕ) : ZMod (n + 1)) = Fin.ofNat (n + 1) k := by
  induction k with
  | zero => rfl
  | succ k ih =>
    rw [Nat.cast_succ, ih]
    refine Fin.ext ?_
    show (k % (n + 1) + 1 % (n + 1)) % (n + 1) = (k + 1) % (n + 1)
    rw [← Nat.add_mod]

theorem natCast_self (n : ℕ) : ((n : ℕ) : ZMod n) = 0 := by
  cases n with
  | zero => exact Nat.cast_zero
  | succ n => rw [natCast_succ_eq]; exact Fin.ext (Nat.mod_self _)

theorem natCast_zmod_val {n : ℕ} [NeZero n] (a : ZMod n) : (a.val : ZMod n) = a := by
  cases n with
  | zero => exact absurd rfl (NeZero.ne 0)
  | succ n => rw [natCast_succ_eq]; exact Fin.ext (Nat.mod_eq_of_lt (Fin.isLt a))

theorem val_lt {n : ℕ} [NeZero n] (a : ZMod n) : a.val < n := by
  cases n with
  | zero => exact absurd rfl (NeZero.ne 0)
  | succ n => exact Fin.isLt a

theorem val_injective (n : ℕ) [NeZero n] : Function.Injective (val : ZMod n → ℕ) := fun a b h => by
  rw [← natCast_zmod_val a, h, natCast_zmod_val]

theorem val_zero {n : ℕ} : (0 : ZMod n).val = 0 := by
  cases n <;> rfl

theorem mul_inv_of_coprime {n : ℕ} [NeZero n] {a : ZMod n} (h : Nat.Coprime a.val n) :
    a * a⁻¹ = 1 := by
  cases n with
  | zero => exact absurd rfl (NeZero.ne 0)
  | succ n =>
    have e := congrArg (Int.cast : ℤ → ZMod (n + 1)) (Nat.gcd_eq_gcd_ab a.val (n + 1))
    rw [show Nat.gcd a.val (n + 1) = 1 from h, Int.cast_add, Int.cast_mul, Int.cast_mul,
      Int.cast_natCast, Int.cast_natCast, Int.cast_natCast, natCast_zmod_val, natCast_self,
      zero_mul, add_zero, Nat.cast_one] at e
    exact e.symm

instance instNontrivial (n : ℕ) [h : Fact (1 < n)] : Nontrivial (ZMod n) := ⟨0, 1, fun e => by
  have hn := h.out
  obtain ⟨m, rfl⟩ : ∃ m, n = m + 2 := ⟨n - 2, by omega⟩
  have := congrArg Fin.val (show (0 : Fin (m + 2)) = 1 from e)
  simp at this⟩

theorem inv_zero' (n : ℕ) : (0 : ZMod n)⁻¹ = 0 := by
  cases n with
  | zero => rfl
  | succ n => exact Int.cast_zero

instance instFact_one_lt (p : ℕ) [h : Fact p.Prime] : Fact (1 < p) := ⟨h.out.one_lt⟩

instance instField (p : ℕ) [h : Fact p.Prime] : Field (ZMod p) :=
  { instCommRing p with
    inv := inv p
    inv_zero := inv_zero' p
    zpow_zero' := fun a => pow_zero a
    zpow_succ' := fun n a => pow_succ a n
    mul_inv_cancel := fun a ha => by
      have : NeZero p := ⟨h.out.ne_zero⟩
      refine mul_inv_of_coprime (a := a) ?_
      rw [Nat.Coprime, Nat.gcd_comm]
      refine (h.out.coprime_iff_not_dvd).2 fun hd => ha (val_injective p ?_)
      rw [val_zero]
      exact Nat.eq_zero_of_dvd_of_lt hd (val_lt a)
    exists_pair_ne := exists_pair_ne (ZMod p) }

/-- The cast of a class: of the representative between `0` and `n - 1`, or of the integer. -/
def cast {R : Type u} [AddGroupWithOne R] : ∀ {n : ℕ}, ZMod n → R
  | 0 => Int.cast
  | _ + 1 => fun i => (i.val : R)

instance (priority := 900) {R : Type u} [AddGroupWithOne R] (n : ℕ) : CoeTC (ZMod n) R := ⟨cast⟩

/-- The representative with the least absolute value. -/
def valMinAbs : ∀ {n : ℕ}, ZMod n → ℤ
  | 0, x => x
  | n@(_ + 1), x => if x.val ≤ n / 2 then x.val else (x.val : ℤ) - n

theorem natCast_eq_natCast_iff (a b c : ℕ) : (a : ZMod c) = (b : ZMod c) ↔ a ≡ b [MOD c] := by
  cases c with
  | zero =>
    rw [Nat.ModEq, Nat.mod_zero, Nat.mod_zero]
    exact Int.ofNat_inj
  | succ c =>
    rw [natCast_succ_eq, natCast_succ_eq, Fin.ext_iff]; exact Iff.rfl

theorem natCast_eq_zero_iff (a b : ℕ) : (a : ZMod b) = 0 ↔ b ∣ a := by
  rw [← Nat.cast_zero, natCast_eq_natCast_iff, Nat.ModEq, Nat.zero_mod, Nat.dvd_iff_mod_eq_zero]

end ZMod

open Classical in
/-- The Legendre symbol: whether `a` is a square modulo the prime `p`. -/
def legendreSym (p : ℕ) [Fact p.Prime] (a : ℤ) : ℤ := quadraticCharFun (ZMod p) a

/-- The Jacobi symbol: the product of the Legendre symbols for the prime factors of `b`. -/
def jacobiSym (a : ℤ) (b : ℕ) : ℤ :=
  (b.primeFactorsList.map fun p => if h : p.Prime then @legendreSym p ⟨h⟩ a else 0).prod

namespace NumberTheorySymbols
@[inherit_doc] scoped notation "J(" a " | " b ")" => jacobiSym a b
end NumberTheorySymbols

end
