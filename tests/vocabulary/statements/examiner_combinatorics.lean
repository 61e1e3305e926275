open Finset SimpleGraph

theorem att_s1 {V : Type*} [Fintype V] [DecidableEq V] (G : SimpleGraph V) [DecidableRel G.Adj] : ∑ v, G.degree v = 2 * G.edgeFinset.card := by sorry
-- ---
open Finset SimpleGraph

theorem att_s2 {V : Type*} [Fintype V] (G : SimpleGraph V) [DecidableRel G.Adj] : Even #{v | Odd (G.degree v)} := by sorry
-- ---
open Finset SimpleGraph

theorem att_s3 {V : Type*} (G : SimpleGraph V) (h : G.IsTree) [Fintype V] [Fintype G.edgeSet] : G.edgeFinset.card + 1 = Fintype.card V := by sorry
-- ---
open Finset SimpleGraph

theorem att_s4 {V : Type*} (G : SimpleGraph V) (h : G.Connected) (u v : V) : ∃ p : G.Walk u v, p.IsPath := by sorry
-- ---
open Finset SimpleGraph

theorem att_s5 {V : Type*} (G : SimpleGraph V) (n : ℕ) : G.Colorable n → G.chromaticNumber ≤ n := by sorry
-- ---
open Finset SimpleGraph

theorem att_s6 {V : Type*} [Fintype V] [DecidableEq V] (G : SimpleGraph V) (h : G.CliqueFree 3) [DecidableRel G.Adj] : 4 * #G.edgeFinset ≤ Fintype.card V ^ 2 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s7 (n : ℕ) : (⊤ : SimpleGraph (Fin n)) = completeGraph (Fin n) ∧ ¬ (pathGraph 3).Adj 0 2 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s8 (G : SimpleGraph (Fin 6)) : (∃ s : Finset (Fin 6), G.IsNClique 3 s) ∨ ∃ s : Finset (Fin 6), Gᶜ.IsNClique 3 s := by sorry
-- ---
open Finset SimpleGraph

theorem att_s9 {V : Type*} (G : SimpleGraph V) (u v w : V) : G.dist u w ≤ G.dist u v + G.dist v w ∨ ¬ G.Reachable u v := by sorry
-- ---
open Finset SimpleGraph

theorem att_s10 {V : Type*} (G : SimpleGraph V) (M : G.Subgraph) (h : M.IsPerfectMatching) [Fintype V] : Even (Fintype.card V) := by sorry
-- ---
open Finset SimpleGraph

theorem att_s11 {V : Type*} [Fintype V] [DecidableEq V] (G : SimpleGraph V) [DecidableRel G.Adj] (k : ℕ) (h : G.IsRegularOfDegree k) : 2 * #G.edgeFinset = k * Fintype.card V := by sorry
-- ---
open Finset SimpleGraph

theorem att_s12 {V : Type*} (G H : SimpleGraph V) (h : G ≤ H) : Nonempty (G →g H) := by sorry
-- ---
open Finset SimpleGraph

theorem att_s13 {V W : Type*} (G : SimpleGraph V) (H : SimpleGraph W) (e : G ≃g H) : G.Connected ↔ H.Connected := by sorry
-- ---
open Finset SimpleGraph

theorem att_s14 {V : Type*} [DecidableEq V] (G : SimpleGraph V) (v : V) (p : G.Walk v v) (h : p.IsEulerian) : p.IsCircuit ∨ p.IsCycle ∨ p.length = 0 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s15 {V : Type*} (G : SimpleGraph V) (h : G.IsAcyclic) : G.Colorable 2 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s16 {V : Type*} (G : SimpleGraph V) : G.IsBipartite ↔ G.Colorable 2 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s17 {V : Type*} [Fintype V] [DecidableEq V] (G : SimpleGraph V) [DecidableRel G.Adj] (h : ∀ v, Fintype.card V ≤ 2 * G.degree v) (h3 : 3 ≤ Fintype.card V) : G.IsHamiltonian := by sorry
-- ---
open Finset SimpleGraph

theorem att_s18 (n k : ℕ) (s : Finset ℕ) (hs : s.card = n) : (s.powersetCard k).card = n.choose k := by sorry
-- ---
open Finset SimpleGraph

theorem att_s19 (n : ℕ) : ∑ k ∈ range (n + 1), n.choose k ^ 2 = (2 * n).choose n := by sorry
-- ---
open Finset SimpleGraph

theorem att_s20 (α β : Type*) [Fintype α] [Fintype β] [DecidableEq β] (f : α → β) (n : ℕ) (h : Fintype.card β * n < Fintype.card α) : ∃ y, n < #{x | f x = y} := by sorry
-- ---
open Finset SimpleGraph

theorem att_s21 (n : ℕ) (A : Finset (Finset (Fin n))) (h : IsAntichain (· ⊆ ·) (A : Set (Finset (Fin n)))) : #A ≤ n.choose (n / 2) := by sorry
-- ---
open Finset SimpleGraph

theorem att_s22 (n k : ℕ) (A : Finset (Finset (Fin n))) (hA : (A : Set (Finset (Fin n))).Sized k) (h : (A : Set (Finset (Fin n))).Intersecting) (hk : 2 * k ≤ n) : #A ≤ (n - 1).choose (k - 1) := by sorry
-- ---
open Finset SimpleGraph

theorem att_s23 {ι α : Type*} [DecidableEq α] (t : ι → Finset α) : (∀ s : Finset ι, #s ≤ #(s.biUnion t)) ↔ ∃ f : ι → α, Function.Injective f ∧ ∀ x, f x ∈ t x := by sorry
-- ---
open Finset SimpleGraph

theorem att_s24 (n : ℕ) : catalan n = (2 * n).choose n / (n + 1) := by sorry
-- ---
open Finset SimpleGraph

theorem att_s25 (n : ℕ) : Nat.centralBinom n ≤ 4 ^ n ∧ numDerangements 3 = 2 ∧ n.descFactorial 2 = n * (n - 1) ∧ n.ascFactorial 1 = n := by sorry
-- ---
open Finset SimpleGraph

theorem att_s29 (n k : ℕ) : Nat.stirlingSecond n k ≤ k ^ n := by sorry
-- ---
open Finset SimpleGraph

theorem att_s30 (s : Finset ℕ) (f : ℕ → ℕ) : #(s.image f) ≤ #s ∧ (Set.InjOn f s ↔ #(s.image f) = #s) := by sorry
-- ---
open Finset SimpleGraph

theorem att_s31 (α : Type*) [Fintype α] [DecidableEq α] (S : Finset α) : #S.powerset = 2 ^ #S ∧ #Sᶜ = Fintype.card α - #S := by sorry
-- ---
open Finset SimpleGraph

theorem att_s32 (n : ℕ) (P : Finpartition (range n)) : ∑ p ∈ P.parts, #p = n := by sorry
-- ---
open Finset SimpleGraph

theorem att_s34 (n : ℕ) (e : Sym2 (Fin n)) : e.IsDiag ∨ ∃ a b, a ≠ b ∧ e = s(a, b) := by sorry
-- ---
open Finset SimpleGraph

theorem att_s35 (a b : ℕ) (x y : ℕ) : (x + y) ^ 3 = ∑ m ∈ antidiagonal 3, (3).choose m.1 * x ^ m.1 * y ^ m.2 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s36 (n : ℕ) (k : Fin 3 → ℕ) : Nat.multinomial univ k = (∑ i, k i).factorial / ∏ i, (k i).factorial := by sorry
-- ---
open Finset SimpleGraph

theorem att_s37 (f : ℕ → ℕ) (h : ∀ n, f n = #{p ∈ range n ×ˢ range n | p.1 < p.2}) : f 3 = 3 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s38 (c : ℕ → Fin 2) : ∃ a d, 0 < d ∧ c a = c (a + d) ∧ c a = c (a + 2 * d) := by sorry
-- ---
open Finset SimpleGraph

open scoped Pointwise in
theorem att_s40 (A : Finset ℤ) (hA : A.Nonempty) : #(A + A) ≥ 2 * #A - 1 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s41 (s : Finset ℕ) : ∑ x ∈ s.attach, (x : ℕ) = ∑ x ∈ s, x := by sorry
-- ---
open Finset SimpleGraph

theorem att_s42 {V : Type*} (G : SimpleGraph V) (v w : V) (h : G.Adj v w) : s(v, w) ∈ G.edgeSet ∧ w ∈ G.neighborSet v ∧ v ≠ w := by sorry
-- ---
open Finset SimpleGraph

theorem att_s44 {V : Type*} [Fintype V] [DecidableEq V] (G : SimpleGraph V) [DecidableRel G.Adj] : (G.adjMatrix ℤ).trace = 0 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s45 {V : Type*} (G : SimpleGraph V) : ∀ c : G.ConnectedComponent, ∃ v, G.connectedComponentMk v = c := by sorry
-- ---
open Finset SimpleGraph

theorem att_s46 : (cycleGraph 5).chromaticNumber = 3 ∧ (completeBipartiteGraph (Fin 3) (Fin 3)).CliqueFree 3 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s47 {V : Type*} (G : SimpleGraph V) (s : Set V) (h : G.IsIndepSet s) : Gᶜ.IsClique s := by sorry
-- ---
open Finset SimpleGraph

theorem att_s48 {V : Type*} [Fintype V] (G : SimpleGraph V) : G.cliqueNum ≤ Fintype.card V ∧ G.indepNum = Gᶜ.cliqueNum := by sorry
-- ---
open Finset SimpleGraph

theorem att_s49 {V : Type*} (G : SimpleGraph V) (hG : G.girth = 5) (h : G.diam = 2) : G.egirth = 5 := by sorry
-- ---
open Finset SimpleGraph

theorem att_s50 {V : Type*} (G : SimpleGraph V) (s : Set V) : (G.induce s).Preconnected → (G.induce s).edgeSet.Finite → True := by sorry
-- ---
open Finset SimpleGraph

theorem att_s51 {V : Type*} [Fintype V] (G : SimpleGraph V) (adj : V → V → Prop) (h : G = SimpleGraph.fromRel adj) : G.Adj ≤ fun a b => a ≠ b := by sorry
-- ---
open Finset SimpleGraph

theorem att_s52 (G : SimpleGraph ℤ) (hG : ∀ a b, G.Adj a b ↔ a ≠ b ∧ IsSquare (a - b)) : ∃ f : ℤ → Fin 3, ∀ a b, G.Adj a b → f a ≠ f b := by sorry
-- ---
open Finset SimpleGraph

theorem att_s53 {V : Type*} (G : SimpleGraph V) (C : G.Coloring (Fin 4)) (v w : V) (h : G.Adj v w) : C v ≠ C w := by sorry
-- ---
open Finset SimpleGraph

theorem att_s54 (n : ℕ) (G : SimpleGraph (Fin n)) (hG : ∃ v, ∀ w, w ≠ v → G.Adj v w) : G.Connected ∧ Gᶜ ⊔ G = ⊤ := by sorry
-- ---
open Finset SimpleGraph

theorem att_s55 (D : Digraph (Fin 3)) : D.Adj 0 1 ∨ True := by sorry
