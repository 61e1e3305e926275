theorem sup_comm' {α : Type*} [Lattice α] (a b : α) : a ⊔ b = b ⊔ a := by sorry
-- ---
theorem complete {α : Type*} [CompleteLattice α] (s : Set α) (a : α) (h : ∀ b ∈ s, b ≤ a) : sSup s ≤ a := by sorry
-- ---
theorem bounds (s : Set ℝ) (h : BddAbove s) (hne : s.Nonempty) : IsLUB s (sSup s) := by sorry
-- ---
theorem greatest_lower (s : Set ℝ) (a : ℝ) (h : IsGLB s a) (hs : s.Nonempty) : sInf s = a := by sorry
-- ---
theorem family (f : ℕ → ℝ) (h : BddAbove (Set.range f)) (n : ℕ) : f n ≤ ⨆ k, f k := by sorry
-- ---
theorem infimum : ⨅ n : ℕ, (1 / ((n : ℝ) + 1)) = 0 := by sorry
-- ---
theorem knaster {α : Type*} [CompleteLattice α] (f : α →o α) : ∃ x, f x = x := by sorry
-- ---
theorem top_bot {α : Type*} [PartialOrder α] [BoundedOrder α] (x : α) : ⊥ ≤ x ∧ x ≤ ⊤ := by sorry
-- ---
theorem compl {α : Type*} [BooleanAlgebra α] (a b : α) : (a ⊔ b)ᶜ = aᶜ ⊓ bᶜ := by sorry
-- ---
theorem iso {α β : Type*} [PartialOrder α] [PartialOrder β] (e : α ≃o β) (x y : α) : e x ≤ e y ↔ x ≤ y := by sorry
-- ---
theorem chain {α : Type*} [PartialOrder α] (h : ∀ c : Set α, IsChain (· ≤ ·) c → BddAbove c) : ∃ m : α, IsMax m := by sorry
-- ---
theorem antichain (n : ℕ) (s : Finset (Finset (Fin n))) (h : IsAntichain (· ⊆ ·) (s : Set (Finset (Fin n)))) : s.card ≤ n.choose (n / 2) := by sorry
-- ---
theorem minimal (S : Set ℕ) (h : S.Nonempty) : ∃ m, Minimal (· ∈ S) m := by sorry
-- ---
theorem maximal {α : Type*} [PartialOrder α] [Finite α] [Nonempty α] : ∃ m : α, Maximal (fun _ => True) m := by sorry
-- ---
theorem covers (a b : ℤ) : a ⋖ b ↔ b = a + 1 := by sorry
-- ---
theorem wf {α : Type*} [LinearOrder α] [WellFoundedLT α] (s : Set α) (h : s.Nonempty) : ∃ m ∈ s, ∀ x ∈ s, m ≤ x := by sorry
-- ---
theorem wf_rel : WellFounded (fun a b : ℕ => a < b) := by sorry
-- ---
theorem mono_on (f : ℝ → ℝ) (h : MonotoneOn f (Set.Icc 0 1)) : f 0 ≤ f 1 := by sorry
-- ---
theorem anti (f : ℝ → ℝ) (h : Antitone f) : Monotone (fun x => - f x) := by sorry
-- ---
theorem strict (f : ℕ → ℕ) (h : StrictMono f) (n : ℕ) : n ≤ f n := by sorry
-- ---
theorem pointwise (f g : ℝ → ℝ) (h : f ≤ g) (x : ℝ) : f x ≤ g x := by sorry
-- ---
theorem set_sup {α : Type*} (s t : Set α) : s ⊔ t = s ∪ t ∧ (⊤ : Set α) = Set.univ := by sorry
-- ---
theorem nat_sup (s : Set ℕ) (hs : s.Nonempty) : sInf s ∈ s := by sorry
-- ---
theorem directed {α : Type*} {ι : Type*} (s : ι → Set α) (h : Directed (· ⊆ ·) s) (i j : ι) : ∃ k, s i ⊆ s k ∧ s j ⊆ s k := by sorry
-- ---
theorem dense_order {α : Type*} [LinearOrder α] [DenselyOrdered α] (a b : α) (h : a < b) : ∃ c, a < c ∧ c < b := by sorry
-- ---
theorem no_max {α : Type*} [Preorder α] [NoMaxOrder α] (a : α) : ∃ b, a < b := by sorry
-- ---
theorem minmax (a b c : ℝ) : max a (min b c) = min (max a b) (max a c) := by sorry
-- ---
theorem disjoint_sets {α : Type*} (s t : Set α) (h : Disjoint s t) : s ∩ t = ∅ := by sorry
-- ---
theorem complemented {α : Type*} [Lattice α] [BoundedOrder α] (a b : α) (h : IsCompl a b) : a ⊓ b = ⊥ ∧ a ⊔ b = ⊤ := by sorry
-- ---
theorem nested (a b : ℕ → ℝ) (h : ∀ n, Set.Icc (a (n + 1)) (b (n + 1)) ⊆ Set.Icc (a n) (b n)) (h' : ∀ n, a n ≤ b n) : (⋂ n, Set.Icc (a n) (b n)).Nonempty := by sorry
-- ---
theorem iter_sup (f : ℕ → ℕ → ℝ) (h : ∀ i j, f i j ∈ Set.Icc 0 1) : ⨆ i, ⨆ j, f i j = ⨆ j, ⨆ i, f i j := by sorry
-- ---
theorem conditional {α : Type*} [ConditionallyCompleteLinearOrder α] {s : Set α} (hs : BddBelow s) {a : α} (ha : a ∈ s) : sInf s ≤ a := by sorry
-- ---
theorem linear {α : Type*} [LinearOrder α] (a b c : α) (h : a < b) (h' : ¬ c ≤ a) : min b c > a := by sorry
-- ---
theorem dual {α : Type*} [Preorder α] (a b : αᵒᵈ) : OrderDual.ofDual a ≤ OrderDual.ofDual b ↔ b ≤ a := by sorry
-- ---
theorem galois {α β : Type*} [Preorder α] [Preorder β] (l : α → β) (u : β → α) (h : GaloisConnection l u) : Monotone l := by sorry
-- ---
theorem interval (a b x : ℝ) (h : x ∈ Set.uIcc a b) : min a b ≤ x ∧ x ≤ max a b := by sorry
-- ---
theorem prod_order (p q : ℕ × ℕ) (h : p ≤ q) : p.1 ≤ q.1 := by sorry
-- ---
theorem lin_order_fin (n : ℕ) (i j : Fin n) (h : i < j) : (i : ℕ) < j := by sorry
-- ---
theorem upper (s : Set ℝ) (b : ℝ) : b ∈ upperBounds s ↔ ∀ x ∈ s, x ≤ b := by sorry
-- ---
theorem with_top (a : WithTop ℕ) (h : a ≠ ⊤) : ∃ n : ℕ, a = n := by sorry
-- ---
theorem enat (a b : ℕ∞) (h : a < b) : a ≠ ⊤ := by sorry
-- ---
theorem embedding {α β : Type*} [LinearOrder α] [LinearOrder β] (f : α ↪o β) : StrictMono f := by sorry
-- ---
theorem upper_set {α : Type*} [Preorder α] (s : Set α) (h : IsUpperSet s) (a b : α) (hab : a ≤ b) (ha : a ∈ s) : b ∈ s := by sorry
