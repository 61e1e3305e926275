open BigOperators Real Nat Topology Rat

theorem att_x1 (x : ℝ) (hx : 0 < x) (h : x ^ (2 / 3 : ℝ) = 4) : x = 8 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x2 (f : ℝ → ℝ) (h : ∀ x, f x = 2 * x + 3) : Function.Bijective f ∧ f⁻¹' {5} = {1} := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x3 (S : Finset (ℕ × ℕ)) (hS : ∀ p : ℕ × ℕ, p ∈ S ↔ p.1 * p.2 = 36 ∧ p.1 ≤ p.2) : S.card = 5 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x4 (f : ℂ → ℂ) (z : ℂ) (hz : z = 1 + Complex.I) (h : f z = z ^ 2) : (f z).im = 2 ∧ Complex.abs z = √2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x5 (a b c : ℝ) (h : (fun x : ℝ => a * x ^ 2 + b * x + c) 1 = 0) : a + b + c = 0 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x6 : ∀ n : ℕ, 0 < n → 7 ∣ 2 ^ (3 * n) - 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x7 (n : ℕ) : (∑ i in Finset.range (n + 1), (i : ℝ) ^ 3) = (∑ i in Finset.range (n + 1), (i : ℝ)) ^ 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x8 (a : ℕ → ℕ) (ha : ∀ n, a n = Nat.factorial n) : ∑ i ∈ Finset.Icc 1 5, a i = 153 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x9 (u : ℕ → ℝ) (hu : ∃ d, ∀ n, u (n + 1) = u n + d) (h1 : u 1 = 3) : ∃ d, u 5 = 3 + 4 * d := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x10 : Finset.prod (Finset.range 5) (fun n => (n + 1 : ℚ)) = 120 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x11 (σ : Equiv.Perm (Fin 3)) : ∑ i, (σ i : ℕ) = 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

open Polynomial in
theorem att_x12 (P : ℝ[X]) : True := by sorry
-- ---
open BigOperators Real Nat Topology Rat

open Polynomial in
theorem att_x13 (P : ℝ[X]) (hP : ∀ x : ℝ, P.eval (x ^ 2) = (P.eval x) ^ 2) : P = 0 ∨ ∃ n, P = X ^ n := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x14 (t : ℝ) (h : Real.sqrt (t + 1) = 2 * Real.cos (π / 3)) : t = 0 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x15 (A : Set ℕ) (hA : A = {n | n.Prime ∧ n < 20}) : A.encard = 8 ∧ ∑ᶠ n ∈ A, n = 77 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x16 (x y : ℤ) (h : x.gcd y = 1) : (x + y).natAbs.Coprime (x - y).natAbs ∨ x % 2 = y % 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x17 (p : ℝ) (hp : p = (Finset.card {x ∈ Finset.Icc 1 100 | 7 ∣ x} : ℝ) / 100) : p = 0.14 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x18 (n : ℕ) (h : n.digits 10 = [3, 2, 1]) : n = 123 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x19 : Set.univ ⊆ {x : ℝ | 0 ≤ x ^ 2} ∧ {x : ℝ | 1 < x} = Set.Ioi 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x20 (x y : ℝ) (h₀ : x ≠ y) (h₁ : ⌊x⌋₊ = ⌊y⌋₊) : |x - y| < 1 ∨ x < 0 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x21 (f : NNReal → ℝ) (hf : ∀ x, f x = NNReal.sqrt x) : f 4 = 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x22 (a : ℝ) : IsLUB (Set.range fun n : ℕ => a - 1 / (n + 1)) a := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x23 (x : Fin 100 → ℝ) (hx : ∀ i, x i ∈ Set.Icc (0 : ℝ) 1) (h : ∑ i, x i = 50) : ∃ S : Finset (Fin 100), |∑ i ∈ S, x i - 25| ≤ 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x24 : Nat.lcm 12 18 = 36 ∧ Nat.gcd 12 18 = 6 ∧ (17 : ℕ).Prime ∧ ¬ Nat.Prime 91 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x25 (T : Fin 8 → Fin 8 → Bool) (h : ∀ i j, T i j ≠ T (i + 1) j) : (Finset.univ.filter (fun p : Fin 8 × Fin 8 => T p.1 p.2)).card = 32 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x26 (z : ℂ) (hz : z ^ 5 = 1) (h1 : z ≠ 1) : ∑ k ∈ Finset.range 5, z ^ k = 0 ∧ ‖z‖ = 1 ∧ z.re ≤ 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x27 (A B C : ℂ) (h : dist A B = 1) (hr : (B - A) / (C - A) = Complex.exp (Complex.I * π / 3)) : dist B C = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x28 (a b c A B C : ℝ) (h : a = 2 * sin A) (hA : 0 < A ∧ A < π) (hs : A + B + C = π) (hcos : cos A = (b ^ 2 + c ^ 2 - a ^ 2) / (2 * b * c)) : True := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x30 (P Q R : EuclideanSpace ℝ (Fin 2)) (hP : P = !₂[0, 0]) (hQ : Q = !₂[3, 4]) : dist P Q = 5 ∧ P 0 = 0 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x31 (m : ℕ) (k : ℤ) (q : ℚ) (r : ℝ) (h : (m : ℝ) + k + q = r) : ∃ q' : ℚ, r = q' := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x32 (f : ℝ → ℝ) (hf : ∀ᵉ (x > 0) (y > 0), f (x * y) = f x + f y) : f 1 = 0 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x33 (f : ℝ → ℝ) (hf : Differentiable ℝ f) (h' : ∀ x, deriv f x = f x) (h0 : f 0 = 1) : f = Real.exp := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x34 : ∃ f : ℕ → ℕ, StrictMono f ∧ ∀ n, f (f n) = 3 * n := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x35 (a b : ℕ) (hab : a ∣ b ^ 2 + 1) (hba : b ∣ a ^ 2 + 1) : ∃ k, a ^ 2 + b ^ 2 + 1 = k * a * b := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x36 (s : Finset ℝ) (hs : s.card = 13) : ∃ᵉ (x ∈ s) (y ∈ s), x ≠ y ∧ 0 ≤ (x - y) / (1 + x * y) ∧ (x - y) / (1 + x * y) ≤ 2 - √3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x37 (x : ℕ → ℝ) (h : ∀ n ≥ 1, x (n + 1) = (x n + 2 / x n) / 2) (h1 : x 1 = 1) : Filter.Tendsto x Filter.atTop (nhds (Real.sqrt 2)) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x38 (n k : ℕ) (hk : k ≤ n) : choose n k = n ! / (k ! * (n - k)!) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x39 (a : Fin 5 → ℤ) (h : ∀ i j : Fin 5, i < j → a i < a j) : a 4 - a 0 ≥ 4 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x40 (G : Type) [Group G] [Fintype G] (h : Fintype.card G = 6) : (∃ a : G, orderOf a = 2) ∧ Subgroup.index (⊤ : Subgroup G) = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x41 (x : ℝ) (hx : x ∈ Set.Ioo 0 (π/2)) : sin x < x ∧ x < tan x ∧ 1 / cos x = (cos x)⁻¹ := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x42 : (2 : ZMod 11) ^ 10 = 1 ∧ (10 ^ 100 : ℤ) % 7 = 4 ∧ (-7 : ℤ) / 2 = -4 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x43 (b : ℕ) (hb : 1 < b) (h : Nat.ofDigits b [1, 2, 3] = 38) : b = 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x44 (l : List ℕ) (hl : l.Perm [1, 2, 3, 4]) (h : l.IsChain (· < ·)) : l = [1, 2, 3, 4] := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x45 (l : List ℕ) (h : l.Chain' (· < ·)) (hl : l.head? = some 1) (hm : l.maximum = 3) : l.getLastD 0 = 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x46 (f : ℕ → ℕ) (hf : ∀ n, f n = if Even n then n / 2 else 3 * n + 1) : f^[7] 3 = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x47 (x : ℝ) (hx : 1 < x) : Real.log x / Real.log 2 = Real.logb 2 x ∧ Real.logb x x = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x48 (C : Set (ℝ × ℝ)) (hC : C = {p | (p.1 - 1) ^ 2 + p.2 ^ 2 = 4}) : MeasureTheory.volume {p : ℝ × ℝ | (p.1 - 1) ^ 2 + p.2 ^ 2 ≤ 4} = ENNReal.ofReal (4 * π) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x49 (x : ℤ) (hx : Int.ModEq 5 x 3) : ∃ k, x = 5 * k + 3 ∧ x.emod 5 = 3 ∧ Int.toNat (x % 5) = 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x51 (v w : EuclideanSpace ℝ (Fin 3)) (h : inner ℝ v w = (0 : ℝ)) : ‖v + w‖ ^ 2 = ‖v‖ ^ 2 + ‖w‖ ^ 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x52 {R : Type*} [LinearOrderedField R] (a b : R) : a * b ≤ (a ^ 2 + b ^ 2) / 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x53 {R : Type*} [Field R] [LinearOrder R] [IsStrictOrderedRing R] (a b : R) : a * b ≤ (a ^ 2 + b ^ 2) / 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x54 (n : ℕ) (hn : n ∈ ({1, 2, 3} : Finset ℕ)) : n ∈ Set.Icc 1 3 ∧ ({1, 2} : Set ℕ) ⊆ {1, 2, 3} ∧ Set.Finite {n : ℕ | n < 5} := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x55 (a b : ℝ) (f : ℝ → ℝ) (hf : ContinuousOn f (Set.Icc a b)) (h : a ≤ b) : ∃ c ∈ Set.Icc a b, ∫ x in a..b, f x = f c * (b - a) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_x56 (f g : Polynomial ℚ) (h : f.comp g = Polynomial.X) : f.natDegree = 1 ∧ f.IsRoot 0 ∨ g.Monic ∨ f.degree = ↑1 := by sorry
