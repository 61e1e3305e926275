import Vocabulary.NumberTheory.Primes
import Vocabulary.Finsupp.Basic

/-!
# The factorization of a natural number into primes
-/

noncomputable section

theorem padicValNat_ne_zero_iff {p n : ℕ} (hp : p.Prime) :
    padicValNat p n ≠ 0 ↔ p ∣ n ∧ n ≠ 0 := by
  rw [padicValNat]
  by_cases h : n = 0
  · simp [h]
  · obtain ⟨m, rfl⟩ : ∃ m, n = m + 1 := ⟨n - 1, by omega⟩
    rw [if_neg (fun h' => h'.elim hp.ne_one h), padicValNatAux,
      Nat.dvd_iff_mod_eq_zero]
    split <;> simp_all

/-- The exponents of the primes in the factorization of `n`. -/
def Nat.factorization (n : ℕ) : ℕ →₀ ℕ where
  support := n.primeFactors
  toFun p := if p.Prime then padicValNat p n else 0
  mem_support_toFun p := by
    rw [Nat.mem_primeFactors]
    split
    · rename_i hp; rw [padicValNat_ne_zero_iff hp]; exact ⟨fun h => h.2, fun h => ⟨hp, h⟩⟩
    · rename_i hp; simp [hp]

theorem Nat.factorization_def (n : ℕ) {p : ℕ} (pp : p.Prime) :
    n.factorization p = padicValNat p n := if_pos pp
@[simp] theorem Nat.support_factorization (n : ℕ) :
    n.factorization.support = n.primeFactors := rfl

end
