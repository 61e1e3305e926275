theorem t (n : ℕ) : ∑ k ∈ Finset.range n, (2 * k + 1) = n ^ 2 := by sorry
-- ---
theorem t (s : Finset ℕ) (f : ℕ → ℝ) : ∏ i ∈ s, |f i| = |∏ i ∈ s, f i| := by sorry
-- ---
theorem t : ∃! x : ℝ, 0 < x ∧ x ^ 2 = 2 := by sorry
-- ---
theorem t (s : Set ℝ) (h : ∀ x ∈ s, 0 ≤ x) : s ⊆ {x | 0 ≤ x} := by sorry
-- ---
theorem t (s t : Set ℕ) : (s ∪ t)ᶜ = sᶜ ∩ tᶜ := by sorry
-- ---
theorem t (x : ℝ) : ⌊x⌋ ≤ x ∧ x ≤ ⌈x⌉ := by sorry
-- ---
theorem t (a b : ℤ) (n : ℕ) (h : a ≡ b [ZMOD n]) : (n : ℤ) ∣ b - a := by sorry
-- ---
open Nat in
theorem t (n : ℕ) (h : 4 ≤ n) : 2 ^ n < n ! := by sorry
-- ---
open Real in
theorem t : 3 < π ∧ π < 4 ∧ √2 < 2 := by sorry
-- ---
theorem t (f : ℕ → Set ℝ) (x : ℝ) : x ∈ ⋃ n, f n ↔ ∃ n, x ∈ f n := by sorry
-- ---
theorem t (f : ℝ → ℝ) (s : Set ℝ) : f '' (f ⁻¹' s) ⊆ s := by sorry
-- ---
theorem t : {x ∈ Finset.range 10 | Even x}.card = 5 := by sorry
-- ---
theorem t (z : ℂ) : ‖z‖ = 0 ↔ z = 0 := by sorry
-- ---
theorem t (a b c : ℝ) (h : a ≤ b ∧ b ≤ c) : ∀ ε > 0, a < c + ε := by sorry
-- ---
theorem t (p : ℕ → Prop) (h : ∃ n, p n) : ∃ n, p n ∧ ∀ m < n, ¬p m := by sorry
-- ---
theorem t {α : Type*} (s : Finset α) (f : α → ℕ) : ∑ x ∈ s, f x ≤ s.card * (∑ x ∈ s, f x) := by sorry
