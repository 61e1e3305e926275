open BigOperators Real Nat Topology Rat

theorem att_k1 (a b c : ℝ) (h : a + b + c = 3) (ha : 0 < a ∧ 0 < b ∧ 0 < c) : a * b + b * c + c * a ≤ 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k2 : ∑ k in Finset.range 101, k = 5050 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k4 (f : ℝ → ℝ) (hf : ∀ x y, f (x + y) = f x + f y) (hc : Continuous f) : ∃ c, ∀ x, f x = c * x := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k5 (f : ℕ+ → ℕ+) (hf : ∀ m n, f (m + n) = f m + f n) : ∃ c, ∀ n, f n = c * n := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k6 (S : Finset ℕ) (hS : S = Finset.filter (fun n => n % 7 = 3) (Finset.range 1000)) : S.card = 143 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k7 : (Finset.filter (λ n : ℕ => 3 ∣ n ∧ ¬ 2 ∣ n) (Finset.Icc 1 100)).card = 17 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k8 : {n : ℕ | 0 < n ∧ n ^ 2 < 50}.ncard = 7 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k9 : Set.ncard {(x, y) : ℤ × ℤ | x ^ 2 + y ^ 2 = 25} = 12 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k10 : (Nat.digits 10 (2 ^ 100)).sum = 115 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k11 : (∑ i ∈ Nat.digits 10 1234 |>.toFinset, i) = 10 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k12 : Real.logb 2 8 + Real.logb 3 (1 / 9) = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k13 (x : ℝ) (hx : 0 < x) (h : Real.logb 2 x + Real.logb 4 x = 3) : x = 4 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k14 : IsLeast {n : ℕ | 0 < n ∧ 12 ∣ n ∧ 18 ∣ n} 36 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k15 : IsGreatest {x : ℝ | ∃ y, x ^ 2 + y ^ 2 = 1} 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k16 : sSup {x : ℝ | x ^ 2 < 2} = √2 ∧ sInf {x : ℝ | 0 < x} = 0 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k17 (a : ℕ → ℝ) (h0 : a 0 = 1) (hn : ∀ n, a (n + 1) = a n / 2 + 1) : Filter.Tendsto a Filter.atTop (𝓝 2) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k18 (a : ℕ → ℕ) (h0 : a 1 = 1) (hn : ∀ n ≥ 1, a (n + 1) = 2 * a n + 1) : a 10 = 2 ^ 10 - 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k19 (A B C : EuclideanSpace ℝ (Fin 2)) (h : dist A B = 3) (h2 : dist B C = 4) (h3 : EuclideanGeometry.angle A B C = π / 2) : dist A C = 5 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

open EuclideanGeometry in
theorem att_k20 (A B C : EuclideanSpace ℝ (Fin 2)) (h : ∠ A B C = π / 2) (hA : A ≠ B) : dist A C ^ 2 = dist A B ^ 2 + dist B C ^ 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

open EuclideanGeometry Affine in
theorem att_k21 (A B C O : EuclideanSpace ℝ (Fin 2)) (h : AffineIndependent ℝ ![A, B, C]) (hO : O = (⟨![A, B, C], h⟩ : Triangle ℝ (EuclideanSpace ℝ (Fin 2))).circumcenter) : ∠ A O B = 2 * ∠ A C B := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k22 (A B C : ℝ × ℝ) (hA : A = (0, 0)) (hB : B = (1, 0)) : dist A B = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k23 (A B C D : EuclideanSpace ℝ (Fin 2)) (hABCD : Convex ℝ (convexHull ℝ {A, B, C, D})) (hM : midpoint ℝ A C = midpoint ℝ B D) : dist A B = dist C D := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k24 (A B C P : EuclideanSpace ℝ (Fin 2)) (h : P ∈ line[ℝ, A, B]) (h2 : Sbtw ℝ A P B) (h3 : Wbtw ℝ A P C) : Collinear ℝ {A, B, P} := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k25 (A B C D : EuclideanSpace ℝ (Fin 2)) (h : EuclideanGeometry.Cospherical {A, B, C, D}) : EuclideanGeometry.Concyclic ({A, B, C, D} : Set (EuclideanSpace ℝ (Fin 2))) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k26 (A B C : EuclideanSpace ℝ (Fin 2)) : MeasureTheory.volume (convexHull ℝ {A, B, C}) = 6 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k27 (f : ℤ → ℤ) (hf : ∀ x, f (f x) = x + 1) : False := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k28 (n : ℕ) (h : ∏ k in Finset.Icc 1 n, (1 + 1 / (k : ℝ)) = n + 1) : True := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k29 : ∑ k ∈ Finset.range 10, (Nat.choose 10 k : ℝ) * (-1) ^ k = -1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k30 : ⌊(√2 + 1) ^ 6⌋ = 197 ∧ ⌈(3.2 : ℝ)⌉ = 4 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k31 : ∑ n ∈ Finset.Icc (1 : ℕ) 10, ⌊Real.sqrt n⌋ = 19 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k32 (x : ℝ) (h : 0 ≤ x ∧ x < 2 * π) (h2 : sin x = cos x) : x ∈ ({π / 4, 5 * π / 4} : Set ℝ) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

open NNReal in
theorem att_k34 (x y z : ℝ≥0) (h : x + y + z = 1) : x * y ≤ 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k35 (f : Fin 5 → ℕ) (hf : Function.Injective f) (hs : ∑ i, f i = 20) : ∃ i, 4 ≤ f i := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k36 (a : Fin 3 → ℝ) (h : StrictMono a) : a 0 < a 2 ∧ ∏ i, a i = a 0 * a 1 * a 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k37 : ((Finset.univ : Finset (Equiv.Perm (Fin 4))).filter (fun σ => ∀ i, σ i ≠ i)).card = 9 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k38 : (Finset.card (Finset.filter (fun p : ℕ × ℕ => p.1 + p.2 = 7) (Finset.product (Finset.Icc 1 6) (Finset.Icc 1 6))) : ℚ) / 36 = 1 / 6 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k39 : ((Finset.Icc 1 6 ×ˢ Finset.Icc 1 6).filter (fun (x : ℕ × ℕ) => Even (x.1 * x.2))).card = 27 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k40 (x : ℂ) (h : x ^ 2 + x + 1 = 0) : x ^ 3 = 1 ∧ x ^ 2022 = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k41 (M : Matrix (Fin 2) (Fin 2) ℝ) (h : M = !![1, 1; 0, 1]) : M ^ 10 = !![1, 10; 0, 1] := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k42 (p : Polynomial ℤ) (h1 : p.eval 1 = 3) (h2 : p.eval 4 = 5) : False := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k43 (P : Polynomial ℝ) (hP : P = Polynomial.X ^ 3 - 3 * Polynomial.X + 1) : P.roots.sum = 0 ∧ (P.roots.map (fun x => x ^ 2)).sum = 6 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k44 (a b : ℝ) (f : ℝ → ℝ) (hf : f = fun x ↦ a * x ^ 2 + b) (h : Function.Injective f) : False := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k45 (σ : Equiv ℝ ℝ) (h : ∀ x, σ.1 x = 2 * x + 1) : σ.2 3 = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k46 (f : ℕ → ℕ → ℕ) (h : ∀ x y, f (x + 1) (y + 1) = f x (f (x + 1) y)) (h0 : ∀ y, f 0 y = y + 1) : f 1 1 = 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k47 (n : ℕ) (hn : n % 5 = 3) (h : 10 ≤ n ∧ n ≤ 99) : n ∈ Finset.Icc 10 99 ∧ (n : ℤ) ≡ 3 [ZMOD 5] := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k48 (a b c : ℕ) (h : Nat.gcd (Nat.gcd a b) c = 1) (h' : Nat.lcm a b = 12) : a.Coprime b ∨ 1 < a := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k49 (s : Finset ℕ) (hs : s ⊆ Finset.range 11) (hc : s.card = 6) : ∃ a ∈ s, ∃ b ∈ s, a ≠ b ∧ a + b = 10 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k50 (x : ℝ) : |x - 1| + |x - 2| ≥ 1 ∧ abs x = max x (-x) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k51 (d : ℝ) (hd : IsLeast ((fun x : ℝ => x + 1 / x) '' Set.Ioi 0) d) : d = 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k52 (l : List ℕ) (h : l = [1, 2, 3]) : l.sum = 6 ∧ l.length = 3 ∧ l.prod = 6 ∧ l.Nodup ∧ l.Sorted (· < ·) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k53 (s : Multiset ℕ) (h : s = {1, 2, 2}) : s.sum = 5 ∧ Multiset.card s = 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k54 (u : ℕ → ℚ) (hu : ∀ n, u (n + 2) = u (n + 1) - u n) : u 6 = u 0 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k55 (f : Set.Icc (0 : ℝ) 1 → ℝ) (hf : f ⟨0, by norm_num⟩ = 0) : True := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k56 (A : Finset ℤ) (hA : A.Nonempty) : A.sum id ≤ A.card * A.max' hA ∧ A.min' hA ≤ A.sup' hA id := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k57 (f : ℝ → ℝ) (x : ℝ) (h : f = fun x => if x < 0 then -x else x ^ 2) : f (-1) = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k58 (x y : ℝ) (h : (x, y) ∈ {p : ℝ × ℝ | p.1 ^ 2 + p.2 ^ 2 ≤ 1}) : x ≤ 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k59 : ∃! x : ℝ × ℝ, let (a, b) := x; a + b = 3 ∧ a - b = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k60 (a : ℕ) : (a = 3 ∧ a ∣ 12) ∨ ¬ a ∈ [1, 2, 4] := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k61 : (List.range 5).map (fun x => x ^ 2) = [0, 1, 4, 9, 16] := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k62 (S : Set ℝ) (hS : S = {x | ∃ n : ℤ, x = n * π}) : Set.InjOn tan Sᶜ → False := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k63 (f : ℝ → ℝ) (hf : ∀ x ≠ 0, f x + 2 * f (1 / x) = 3 * x) : {x : ℝ | x ≠ 0 ∧ f x = f (-x)} = {√2, -√2} := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k64 : Nat.card {f : Fin 3 → Fin 2 // Function.Surjective f} = 6 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k65 : Fintype.card {x : Fin 3 → Fin 4 // Monotone x} = 20 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k66 (h : ∀ n : ℕ, n > 0 → ∃ p, p.Prime ∧ p ∣ n ^ 2 + 1) : ∃ᶠ p in Filter.atTop, Nat.Prime p := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k67 (p q r : Prop) (hp : p ∧ q) : Xor' p r ∨ q := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k68 (x : ℝ) (hx : x = ∑' n : ℕ, (1 / 2 : ℝ) ^ n) : x = 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k69 : ∫ x in (0 : ℝ)..π, sin x = 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k70 (a b : ℝ) (hab : a / b = 3 / 4) : (a : ℂ) / b = 3 / 4 ∧ ((3 : ℝ) : ℂ) = 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k71 (s : ℕ → Finset ℕ) (h : ∀ n, s n = (Finset.range n).filter Odd) : (s 10).card = 5 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k72 (p : ℕ → Prop) [DecidablePred p] (h : ∀ n, p n ↔ n = 3) : Nat.find (⟨3, (h 3).2 rfl⟩ : ∃ n, p n) = 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k73 : (2 : ℝ) ^ (1 / 2 : ℝ) = √2 ∧ (8 : ℝ) ^ ((1 : ℝ) / 3) = 2 ∧ (2 : ℝ) ^ (-1 : ℤ) = 1 / 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k74 : (123456 : ℕ) ≡ 6 [MOD 10] ∧ Nat.ModEq 7 8 1 ∧ (8 : ZMod 7) = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k75 (n : ℕ) (h : (n.digits 10).all (· = 1)) : n % 9 = (n.digits 10).length % 9 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k76 (n : ℕ) : (∀ d ∈ n.digits 10, d = 0 ∨ d = 1) → (n.digits 10).count 1 ≤ (n.digits 10).length ∧ (n.digits 10).getLast! ≤ 1 ∧ (Nat.digits 10 n).reverse = Nat.digits 10 n := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k77 (x : Fin 4 → ℝ) : x 3 = ![x 0, x 1, x 2, x 3] 3 ∧ ∑ i : Fin 4, x i = x 0 + x 1 + x 2 + x 3 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k78 (f : ℕ → ℝ) : StrictAnti f → Antitone f ∧ ∀ᵐ x : ℝ, x ≠ 0 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k79 (K : Set (EuclideanSpace ℝ (Fin 2))) (hK : K.Finite) (h : ¬ Collinear ℝ K) : ∃ a ∈ K, ∃ b ∈ K, a ≠ b ∧ K ∩ (line[ℝ, a, b] : Set _) = {a, b} := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k80 (a b c : ℝ) (t : Affine.Triangle ℝ (EuclideanSpace ℝ (Fin 2))) (h : dist (t.points 0) (t.points 1) = c) : 0 < c := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k81 (n : ℕ) (c : Fin n → Bool) (hc : ∀ i j, i ≠ j → (c i && c j) = false) : (Finset.univ.filter (fun i => c i = true)).card ≤ 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k82 (n : ℕ) (x : ℕ → ℝ) (hx : ∀ i ∈ Finset.Icc 1 n, 0 < x i) : (∑ i ∈ Finset.Icc 1 n, x i) * (∑ i ∈ Finset.Icc 1 n, 1 / x i) ≥ n ^ 2 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k83 (a : ℤ) : (∀ n > 0, ∃ k : ℕ, a = k ^ n) → a = 0 ∨ a = 1 := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k84 (x : ℝ) (n : ℕ) : HasDerivAt (fun x => x ^ n) (n * x ^ (n - 1)) x ∧ deriv (fun x : ℝ => exp (2 * x)) x = 2 * rexp (2 * x) := by sorry
-- ---
open BigOperators Real Nat Topology Rat

theorem att_k85 (r s : ℚ) : r.num = 3 → (∑ i ∈ Finset.range 3, s).den = 1 ∧ (r + s : ℝ) = ↑(r + s) := by sorry
