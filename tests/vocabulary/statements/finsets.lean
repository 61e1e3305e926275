theorem product_card {α β : Type*} (s : Finset α) (t : Finset β) : (s ×ˢ t).card = s.card * t.card := by sorry
-- ---
theorem powerset_card {α : Type*} (s : Finset α) : s.powerset.card = 2 ^ s.card := by sorry
-- ---
theorem powerset_len (n k : ℕ) : ((Finset.range n).powersetCard k).card = n.choose k := by sorry
-- ---
theorem inclusion_exclusion {α : Type*} [DecidableEq α] (s t : Finset α) : (s ∪ t).card + (s ∩ t).card = s.card + t.card := by sorry
-- ---
theorem filter_card : (Finset.filter (fun n => 3 ∣ n) (Finset.Icc 1 100)).card = 33 := by sorry
-- ---
theorem builder : ({n ∈ Finset.range 10 | n % 2 = 1} : Finset ℕ).card = 5 := by sorry
-- ---
open Finset in
theorem hash : #{x ∈ Finset.range 20 | x.Prime} = 8 := by sorry
-- ---
theorem fin_builder : ({x : Fin 5 | x.val < 3} : Finset (Fin 5)).card = 3 := by sorry
-- ---
theorem double_sum (n : ℕ) (f : ℕ → ℕ → ℝ) : ∑ i ∈ Finset.range n, ∑ j ∈ Finset.range i, f i j = ∑ j ∈ Finset.range n, ∑ i ∈ Finset.Ico (j + 1) n, f i j := by sorry
-- ---
theorem sum_fin (n : ℕ) (a : Fin n → ℝ) : (∑ i, a i) ^ 2 ≤ n * ∑ i, a i ^ 2 := by sorry
-- ---
theorem cauchy (n : ℕ) (a b : Fin n → ℝ) : (∑ i, a i * b i) ^ 2 ≤ (∑ i, a i ^ 2) * ∑ i, b i ^ 2 := by sorry
-- ---
theorem am_gm (n : ℕ) (hn : 0 < n) (a : Fin n → ℝ) (h : ∀ i, 0 < a i) : (∏ i, a i) ^ (1 / n : ℝ) ≤ (∑ i, a i) / n := by sorry
-- ---
theorem pairs (n : ℕ) (f : ℕ × ℕ → ℕ) : ∑ p ∈ Finset.antidiagonal n, f p = ∑ k ∈ Finset.range (n + 1), f (k, n - k) := by sorry
-- ---
theorem with_cond (s : Finset ℕ) : ∑ x ∈ s with Even x, x + ∑ x ∈ s with ¬ Even x, x = ∑ x ∈ s, x := by sorry
-- ---
theorem two_vars (n : ℕ) : ∑ i : Fin n, ∑ j : Fin n, (if i = j then 1 else 0) = n := by sorry
-- ---
theorem two_binders (s t : Finset ℕ) : ∑ (i ∈ s) (j ∈ t), i * j = (∑ i ∈ s, i) * ∑ j ∈ t, j := by sorry
-- ---
theorem bi_union {α : Type*} [DecidableEq α] (s : Finset ℕ) (t : ℕ → Finset α) : (s.biUnion t).card ≤ ∑ i ∈ s, (t i).card := by sorry
-- ---
theorem erase_card {α : Type*} [DecidableEq α] (s : Finset α) (a : α) (h : a ∈ s) : (s.erase a).card = s.card - 1 := by sorry
-- ---
theorem maximum (s : Finset ℕ) (h : s.Nonempty) : s.max' h ∈ s ∧ s.min' h ≤ s.max' h := by sorry
-- ---
theorem sup_fun (s : Finset ℕ) (f : ℕ → ℕ) (x : ℕ) (hx : x ∈ s) : f x ≤ s.sup f := by sorry
-- ---
theorem sup_prime (s : Finset ℝ) (h : s.Nonempty) (x : ℝ) (hx : x ∈ s) : x ≤ s.sup' h id := by sorry
-- ---
open scoped symmDiff in
theorem symm_diff (s t : Finset ℕ) : s ∆ t = (s \ t) ∪ (t \ s) := by sorry
-- ---
open scoped symmDiff in
theorem symm_diff_set {α : Type*} (s t : Set α) : s ∆ t = (s ∪ t) \ (s ∩ t) := by sorry
-- ---
theorem pigeonhole {α β : Type*} [DecidableEq β] (s : Finset α) (t : Finset β) (f : α → β) (hf : ∀ a ∈ s, f a ∈ t) (h : t.card < s.card) : ∃ x ∈ s, ∃ y ∈ s, x ≠ y ∧ f x = f y := by sorry
-- ---
theorem count_functions (m n : ℕ) : Fintype.card (Fin m → Fin n) = n ^ m := by sorry
-- ---
theorem count_perms (n : ℕ) : Fintype.card (Equiv.Perm (Fin n)) = Nat.factorial n := by sorry
-- ---
theorem nat_card_fin (n : ℕ) : Nat.card (Fin n) = n := by sorry
-- ---
theorem ncard_image {α β : Type*} (s : Set α) (f : α → β) (h : Set.InjOn f s) : (f '' s).ncard = s.ncard := by sorry
-- ---
theorem encard_eq {α : Type*} (s : Set α) (h : s.encard = 2) : ∃ x y, x ≠ y ∧ s = {x, y} := by sorry
-- ---
theorem finite_subset {α : Type*} (s t : Set α) (ht : t.Finite) (h : s ⊆ t) : s.Finite := by sorry
-- ---
theorem countable_rat : (Set.range (fun q : ℚ => (q : ℝ))).Countable := by sorry
-- ---
theorem to_finset (s : Set ℕ) (hs : s.Finite) : hs.toFinset.card = s.ncard := by sorry
-- ---
theorem solution_set : {p : ℕ × ℕ | p.1 + p.2 = 3}.ncard = 4 := by sorry
-- ---
theorem pattern_set : {(x, y) : ℤ × ℤ | x ^ 2 + y ^ 2 = 25}.ncard = 12 := by sorry
-- ---
theorem image_builder (s : Set ℝ) : {x ^ 2 | x ∈ s} = (fun x => x ^ 2) '' s := by sorry
-- ---
theorem image_builder_two : {n | ∃ a b : ℕ, n = 3 * a + 5 * b}ᶜ.Finite := by sorry
-- ---
theorem image_vars : {z : ℤ | ∃ x y : ℤ, z = 6 * x + 9 * y} = {3 * k | k : ℤ} := by sorry
-- ---
theorem unions {α : Type*} (s : ℕ → Set α) (x : α) : x ∈ ⋃ i, ⋂ j ≥ i, s j ↔ ∃ i, ∀ j ≥ i, x ∈ s j := by sorry
-- ---
theorem bunion {α ι : Type*} (I : Set ι) (s : ι → Set α) : (⋃ i ∈ I, s i)ᶜ = ⋂ i ∈ I, (s i)ᶜ := by sorry
-- ---
theorem disjoint_family {α : Type*} (s : ℕ → Set α) (h : Pairwise (fun i j => Disjoint (s i) (s j))) : (⋂ i, s i) = ∅ := by sorry
-- ---
open Function in
theorem disjoint_on {α : Type*} (s : ℕ → Set α) (h : Pairwise (Disjoint on s)) (x : α) (i j : ℕ) (hi : x ∈ s i) (hj : x ∈ s j) : i = j := by sorry
-- ---
theorem indicator_fn (s : Set ℝ) (x : ℝ) (hx : x ∉ s) : s.indicator (fun _ => (1 : ℝ)) x = 0 := by sorry
-- ---
theorem iterate_fixed (f : ℕ → ℕ) (h : ∀ n, f^[3] n = n) : Function.Bijective f := by sorry
-- ---
theorem fixed_points (f : ℝ → ℝ) (x : ℝ) : x ∈ Function.fixedPoints f ↔ f x = x := by sorry
-- ---
theorem periodic (f : ℝ → ℝ) (c : ℝ) (h : Function.Periodic f c) (x : ℝ) : f (x + 2 * c) = f x := by sorry
-- ---
theorem periodic_pt (f : ℕ → ℕ) (n x : ℕ) (h : Function.IsPeriodicPt f n x) : Function.minimalPeriod f x ∣ n := by sorry
-- ---
theorem multiset_sum (s : Multiset ℕ) (h : s = {1, 2, 2}) : s.sum = 5 ∧ s.prod = 4 ∧ s.card = 3 := by sorry
-- ---
theorem multiset_count (s : Multiset ℕ) (a : ℕ) : s.count a ≤ s.card := by sorry
-- ---
theorem multiset_map (s : Multiset ℕ) (f : ℕ → ℕ) : (s.map f).card = s.card := by sorry
-- ---
theorem list_sum (l : List ℕ) (h : l = [1, 2, 3]) : l.sum = 6 ∧ l.prod = 6 ∧ l.length = 3 := by sorry
-- ---
theorem list_nodup (l : List ℕ) (h : l.Nodup) : l.toFinset.card = l.length := by sorry
-- ---
theorem set_prod (s : Set ℝ) (t : Set ℝ) (p : ℝ × ℝ) : p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := by sorry
-- ---
theorem coe_finset (s : Finset ℕ) (h : (↑s : Set ℕ) = {1, 2, 3}) : s.card = 3 := by sorry
-- ---
theorem off_diag (s : Finset ℕ) : s.offDiag.card = s.card * s.card - s.card := by sorry
-- ---
theorem finsum_eq (f : ℕ → ℝ) (h : ∀ n ≥ 3, f n = 0) : ∑ᶠ n, f n = f 0 + f 1 + f 2 := by sorry
-- ---
theorem fin_last (n : ℕ) (f : Fin (n + 1) → ℕ) : ∑ i, f i = ∑ i : Fin n, f i.castSucc + f (Fin.last n) := by sorry
-- ---
theorem fin_succ (n : ℕ) (f : Fin (n + 1) → ℕ) : ∏ i, f i = f 0 * ∏ i : Fin n, f i.succ := by sorry
-- ---
theorem sigma_fin {α : Type*} [Fintype α] (f : α → ℕ) : Fintype.card ((a : α) × Fin (f a)) = ∑ a, f a := by sorry
-- ---
theorem disj_union {α : Type*} (s t : Finset α) (h : Disjoint s t) : (s.disjUnion t h).card = s.card + t.card := by sorry
-- ---
theorem emb {α β : Type*} (f : α ↪ β) (s : Finset α) : (s.map f).card = s.card := by sorry
-- ---
theorem bij_on {α β : Type*} (f : α → β) (s : Set α) (t : Set β) (h : Set.BijOn f s t) : f '' s = t := by sorry
-- ---
theorem card_le_univ {α : Type*} [Fintype α] (s : Finset α) : s.card ≤ Fintype.card α := by sorry
-- ---
theorem exists_subset (s : Finset ℕ) (hs : s ⊆ Finset.Icc 1 100) (hc : s.card = 10) : ∃ a b : Finset ℕ, a ⊆ s ∧ b ⊆ s ∧ Disjoint a b ∧ a.Nonempty ∧ ∑ x ∈ a, x = ∑ x ∈ b, x := by sorry
-- ---
theorem ssubset_card {α : Type*} (s t : Finset α) (h : s ⊂ t) : s.card < t.card := by sorry
-- ---
theorem perm_sum (n : ℕ) (a : Fin n → ℝ) (σ : Equiv.Perm (Fin n)) : ∑ i, a (σ i) = ∑ i, a i := by sorry
-- ---
theorem univ_sets : (Finset.univ : Finset (Finset (Fin 3))).card = 8 := by sorry
-- ---
theorem finset_forall : ∀ n ∈ Finset.Icc 1 20, n.Prime → n = 2 ∨ n % 2 = 1 := by sorry
-- ---
theorem eq_on (f g : ℝ → ℝ) (s : Set ℝ) (h : Set.EqOn f g s) (x : ℝ) (hx : x ∈ s) : f x = g x := by sorry
-- ---
theorem image_card {α β : Type*} [DecidableEq β] (s : Finset α) (f : α → β) : (s.image f).card ≤ s.card := by sorry
-- ---
theorem insert_sum (s : Finset ℕ) (a : ℕ) (h : a ∉ s) : ∑ x ∈ insert a s, x = a + ∑ x ∈ s, x := by sorry
-- ---
theorem fin_arith (i : Fin 7) : i + 7 = i := by sorry
-- ---
theorem univ_fin : (Finset.univ : Finset (Fin 4)).sum (fun i => (i : ℕ)) = 6 := by sorry
-- ---
theorem sets_equal (S : Finset ℝ) (h : ∀ x, x ∈ S ↔ x ^ 2 = 4) : S = {2, -2} := by sorry
-- ---
theorem inf_fun (s : Finset ℕ) (hs : s.Nonempty) (f : ℕ → ℝ) : ∃ i ∈ s, s.inf' hs f = f i := by sorry
-- ---
theorem piecewise (f : ℕ → ℕ) (a : ℕ) : Function.update f a 0 a = 0 := by sorry
-- ---
theorem choose_sum (n : ℕ) : ∑ k ∈ Finset.range (n + 1), (-1 : ℤ) ^ k * n.choose k = if n = 0 then 1 else 0 := by sorry
-- ---
theorem telescoping (f : ℕ → ℝ) (n : ℕ) : ∑ i ∈ Finset.range n, (f (i + 1) - f i) = f n - f 0 := by sorry
-- ---
theorem ioi_sum (f : Fin 5 → ℕ) : ∑ i, ∑ j ∈ Finset.Ioi i, f j = ∑ j : Fin 5, (j : ℕ) * f j := by sorry
-- ---
theorem lt_pairs : (Finset.univ.filter (fun p : Fin 4 × Fin 4 => p.1 < p.2)).card = 6 := by sorry
