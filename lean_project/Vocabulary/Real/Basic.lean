import Vocabulary.Real.Instances
import Vocabulary.Algebra.Floor
import Vocabulary.Order.Lattice

/-!
# The real numbers: suprema, the Archimedean property, floors

All of it follows from the axioms of a complete ordered field.
-/

universe u

/-- Every element is at most a natural multiple of every positive one. -/
class Archimedean (M : Type u) [AddCommMonoid M] [PartialOrder M] : Prop where
  arch : ∀ (x : M) {y : M}, 0 < y → ∃ n : ℕ, x ≤ n • y

noncomputable section

namespace Real

open Classical in
instance instSupSet : SupSet ℝ where
  sSup s := if h : s.Nonempty ∧ BddAbove s then choose (exists_isLUB h.1 h.2) else 0

instance instInfSet : InfSet ℝ where
  sInf s := -sSup {x | -x ∈ s}

variable {s : Set ℝ} {x y : ℝ}

theorem isLUB_sSup (h₁ : s.Nonempty) (h₂ : BddAbove s) : IsLUB s (sSup s) := by
  have h : s.Nonempty ∧ BddAbove s := ⟨h₁, h₂⟩
  simp only [sSup, dif_pos h]
  exact Classical.choose_spec (exists_isLUB h₁ h₂)

theorem isGLB_sInf (h₁ : s.Nonempty) (h₂ : BddBelow s) : IsGLB s (sInf s) := by
  obtain ⟨a, ha⟩ := h₁
  obtain ⟨b, hb⟩ := h₂
  have h := isLUB_sSup (s := {x | -x ∈ s}) ⟨-a, by simpa using ha⟩
    ⟨-b, fun x hx => by have := hb hx; grind⟩
  constructor
  · intro x hx
    have : -x ≤ sSup {x | -x ∈ s} := h.1 (by simpa using hx)
    show -_ ≤ x
    grind
  · intro y hy
    have : sSup {x | -x ∈ s} ≤ -y := h.2 fun x hx => by have := hy hx; grind
    show y ≤ -_
    grind

theorem exists_nat_gt (x : ℝ) : ∃ n : ℕ, x < n := by
  refine Classical.byContradiction fun hn => ?_
  have hb : ∀ n : ℕ, (n : ℝ) ≤ x := fun n => not_lt.1 fun h => hn ⟨n, h⟩
  have hL := isLUB_sSup (s := Set.range fun n : ℕ => (n : ℝ)) ⟨0, 0, Nat.cast_zero⟩
    ⟨x, fun _ ⟨n, h⟩ => h ▸ hb n⟩
  generalize sSup (Set.range fun n : ℕ => (n : ℝ)) = L at hL
  have : L ≤ L - 1 := hL.2 fun _ ⟨n, h⟩ => by
    have h' := hL.1 ⟨n + 1, rfl⟩
    simp only [Nat.cast_succ] at h'
    grind
  grind

theorem exists_floor (x : ℝ) : ∃ z : ℤ, ∀ k : ℤ, (k : ℝ) ≤ x ↔ k ≤ z := by
  have key : ∀ (n : ℕ) (y : ℝ), 0 ≤ y → y < n → ∃ z : ℤ, (z : ℝ) ≤ y ∧ y < z + 1 := by
    intro n
    induction n with
    | zero => intro y h₁ h₂; simp at h₂; grind
    | succ n ih =>
      intro y h₁ h₂
      by_cases h : y < n
      · exact ih y h₁ h
      · exact ⟨n, by simpa using h, by rw [Nat.cast_succ] at h₂; simpa using h₂⟩
  obtain ⟨n, hn⟩ := exists_nat_gt |x|
  obtain ⟨m, hm⟩ := exists_nat_gt (x + n)
  obtain ⟨z, h₁, h₂⟩ := key m (x + n) (by grind) hm
  have hz : ((z - n : ℤ) : ℝ) = z - n := by push_cast [Int.sub_eq_add_neg]; grind
  refine ⟨z - n, fun k => ?_⟩
  rw [← Int.cast_le (R := ℝ), hz]
  constructor
  · intro h
    have : (k : ℝ) + n < z + 1 := by grind
    have h' : k + n < z + 1 := by
      rw [← Int.cast_lt (R := ℝ)]; push_cast; simpa using this
    have h'' : k ≤ z - n := by omega
    rw [← Int.cast_le (R := ℝ), hz] at h''
    exact h''
  · intro h; grind

instance instFloorRing : FloorRing ℝ where
  floor x := Classical.choose (exists_floor x)
  ceil x := -Classical.choose (exists_floor (-x))
  gc_coe_floor z x := Classical.choose_spec (exists_floor x) z
  gc_ceil_coe x z := by
    have h := Classical.choose_spec (exists_floor (-x)) (-z)
    rw [Int.cast_neg] at h
    constructor
    · intro h'
      have := h.2 (by omega)
      grind
    · intro h'
      have := h.1 (by grind)
      omega

instance instArchimedean : Archimedean ℝ where
  arch x y hy := by
    obtain ⟨n, hn⟩ := exists_nat_gt (x / y)
    refine ⟨n, ?_⟩
    have h := (div_lt_iff₀ hy).1 hn
    have : n • y = n * y := by grind
    rw [this]
    exact h.le

end Real

end
