open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t1 (X : Type*) [TopologicalSpace X] (B : Set (Set X)) (hB : IsTopologicalBasis B) (U : Set X) (hU : IsOpen U) : ∃ S ⊆ B, U = ⋃₀ S := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t2 (X : Type*) (T : Set (TopologicalSpace X)) : ∃ t : TopologicalSpace X, (∀ s ∈ T, t ≤ s) ∧ ∀ u, (∀ s ∈ T, u ≤ s) → u ≤ t := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t3 (X : Type*) (𝒜 : Set (Set X)) : generateFrom 𝒜 = sInf {t : TopologicalSpace X | ∀ a ∈ 𝒜, IsOpen[t] a} ∨ True := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t4 : generateFrom {S : Set ℝ | ∃ a b, a < b ∧ S = Ico a b} ≠ (inferInstance : TopologicalSpace ℝ) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t5 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] : IsOpenMap (Prod.fst : X × Y → X) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t6 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (p : X → Y) (hp : IsQuotientMap p) (f : Y → ℝ) (h : Continuous (f ∘ p)) : Continuous f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t7 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (p : X → Y) (hp : QuotientMap p) (f : Y → ℝ) (h : Continuous (f ∘ p)) : Continuous f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t8 {X : Type*} [TopologicalSpace X] : T2Space X ↔ IsClosed (diagonal X) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t9 {X : Type*} [TopologicalSpace X] : T2Space X ↔ IsClosed {p : X × X | p.1 = p.2} := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t10 {X : Type*} [TopologicalSpace X] [T3Space X] (x y : X) (h : x ≠ y) : ∃ U V : Set X, IsOpen U ∧ IsOpen V ∧ x ∈ U ∧ y ∈ V ∧ Disjoint (closure U) (closure V) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t11 {X : Type*} [TopologicalSpace X] [CompactSpace X] [T2Space X] : NormalSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t12 {X : Type*} [TopologicalSpace X] [RegularSpace X] [LindelofSpace X] : NormalSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t13 {X : Type*} [TopologicalSpace X] [LocallyCompactSpace X] [T2Space X] : RegularSpace X ∧ CompletelyRegularSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t14 {X : Type*} [TopologicalSpace X] [NormalSpace X] {A B : Set X} (hA : IsClosed A) (hB : IsClosed B) (h : Disjoint A B) : ∃ f : C(X, ℝ), EqOn f 0 A ∧ EqOn f 1 B ∧ ∀ x, f x ∈ Icc (0:ℝ) 1 := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t15 {X : Type*} [TopologicalSpace X] [SecondCountableTopology X] (A : Set X) (hA : ¬ A.Countable) : ¬ {x ∈ A | x ∈ derivedSet A}.Countable := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t16 {X : Type*} [TopologicalSpace X] [SecondCountableTopology X] : SeparableSpace X ∧ LindelofSpace X ∧ FirstCountableTopology X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t17 {X : Type*} [TopologicalSpace X] [T3Space X] [SecondCountableTopology X] : MetrizableSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t18 {ι : Type*} {X : ι → Type*} [∀ i, TopologicalSpace (X i)] [∀ i, CompactSpace (X i)] : CompactSpace (∀ i, X i) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t19 {ι : Type*} {X : ι → Type*} [∀ i, TopologicalSpace (X i)] (A : ∀ i, Set (X i)) : closure (univ.pi A) = univ.pi fun i => closure (A i) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t21 {G : Type*} [Group G] [TopologicalSpace G] [IsTopologicalGroup G] (H : Subgroup G) : IsClosed (H.topologicalClosure : Set G) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t22 {G : Type*} [Group G] [TopologicalSpace G] [TopologicalGroup G] (H : Subgroup G) (hH : IsOpen (H : Set G)) : IsClosed (H : Set G) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t23 {G : Type*} [Group G] [TopologicalSpace G] [IsTopologicalGroup G] (H : Subgroup G) [H.Normal] : IsTopologicalGroup (G ⧸ H) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t24 {G : Type*} [Group G] [TopologicalSpace G] [IsTopologicalGroup G] : IsOpenMap ((↑) : G → G ⧸ (⊥ : Subgroup G)) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t25 {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (f g : C(X, Y)) (h : f.Homotopic g) : g.Homotopic f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t26 {X : Type*} [TopologicalSpace X] (f g : C(X, ℝ)) : Nonempty (ContinuousMap.Homotopy f g) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t27 (X : Type*) [TopologicalSpace X] [ContractibleSpace X] : PathConnectedSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t28 (X : Type*) [TopologicalSpace X] [SimplyConnectedSpace X] (x : X) : Subsingleton (FundamentalGroup X x) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t29 (X : Type*) [TopologicalSpace X] (x y : X) (p q : Path x y) : p.Homotopic q → True := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t30 (E B : Type*) [TopologicalSpace E] [TopologicalSpace B] (p : E → B) (hp : IsCoveringMap p) : IsOpenMap p ∧ IsLocalHomeomorph p := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t31 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] [CompactSpace X] [T2Space Y] (f : X → Y) (hf : Continuous f) (hb : Bijective f) : ∃ e : X ≃ₜ Y, ⇑e = f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t32 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] (f : X → Y) (hf : IsEmbedding f) : IsInducing f ∧ Injective f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t33 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] (f : X → Y) : Topology.IsClosedEmbedding f ↔ Topology.IsEmbedding f ∧ IsClosed (range f) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t34 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] (f : X → Y) (h : IsHomeomorph f) : IsOpenEmbedding f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t35 (X : Type*) [TopologicalSpace X] (A : Set X) : frontier A = closure A ∩ closure Aᶜ ∧ (frontier A = ∅ ↔ IsClopen A) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t36 (X : Type*) [TopologicalSpace X] (A : ℕ → Set X) (h : ∀ n, IsConnected (A n)) (hn : ∀ n, (A n ∩ A (n + 1)).Nonempty) : IsConnected (⋃ n, A n) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t37 (X : Type*) [TopologicalSpace X] [LocallyConnectedSpace X] (x : X) : IsOpen (connectedComponent x) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t38 (X : Type*) [TopologicalSpace X] [LocPathConnectedSpace X] [ConnectedSpace X] : PathConnectedSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t39 (X : Type*) [TopologicalSpace X] (s : Set X) (h : IsPathConnected s) (x y : X) (hx : x ∈ s) (hy : y ∈ s) : JoinedIn s x y := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t40 : TotallyDisconnectedSpace ℚ := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t41 (X : Type*) [TopologicalSpace X] [TotallySeparatedSpace X] : TotallyDisconnectedSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t42 (X : Type*) [TopologicalSpace X] [BaireSpace X] (f : ℕ → Set X) (ho : ∀ n, IsOpen (f n)) (hd : ∀ n, Dense (f n)) : Dense (⋂ n, f n) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t43 (X : Type*) [TopologicalSpace X] [DiscreteTopology X] (A : Set X) : IsOpen A := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t44 (X : Type*) (A : Set X) (t : TopologicalSpace X) : IsOpen[t] A ∨ True := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t45 (X Y : Type*) (t : TopologicalSpace X) (f : Y → X) (s : Set Y) : IsOpen[induced f t] s ↔ ∃ u, IsOpen[t] u ∧ f ⁻¹' u = s := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t46 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] (f : X → Y) (A : Set X) (hf : ContinuousOn f A) : Continuous (A.restrict f) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t48 (X : Type*) [TopologicalSpace X] [LocallyCompactSpace X] [T2Space X] : T2Space (OnePoint X) ∧ CompactSpace (OnePoint X) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t50 (X : Type*) [TopologicalSpace X] [ParacompactSpace X] [T2Space X] : NormalSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t51 (X : Type*) [TopologicalSpace X] (f : ℕ → Set X) (h : LocallyFinite f) : closure (⋃ n, f n) = ⋃ n, closure (f n) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t52 (X : Type*) [MetricSpace X] [CompleteSpace X] (f : X → X) (K : NNReal) (hf : ContractingWith K f) [Nonempty X] : ∃! x, IsFixedPt f x := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t53 (X : Type*) [MetricSpace X] (A : Set X) (x : X) : Metric.infDist x A = 0 ↔ x ∈ closure A ∨ A = ∅ := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t54 (X : Type*) [LinearOrder X] [TopologicalSpace X] [OrderTopology X] (a b : X) : closure (Ioo a b) ⊆ Icc a b := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t55 : Preorder.topology ℝ = generateFrom {s | ∃ a, s = Ioi a ∨ s = Iio a} := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t56 (X : Type*) [TopologicalSpace X] [T1Space X] (x : X) : IsClosed ({x} : Set X) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t57 (X : Type*) [UniformSpace X] [CompactSpace X] (f : X → ℝ) (hf : Continuous f) : UniformContinuous f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t58 (X : Type*) [TopologicalSpace X] (x y : X) : Inseparable x y ↔ 𝓝 x = 𝓝 y := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t59 (X : Type*) [TopologicalSpace X] (x y : X) (h : x ⤳ y) : closure {y} ⊆ closure {x} := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t60 (X : Type*) [TopologicalSpace X] (A U : Set X) (hU : IsOpen U) (hd : A ∩ U = ∅) : closure A ∩ U = ∅ := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t61 (X : Type*) [TopologicalSpace X] (s : Set X) : IsOpen s → IsOpen (Subtype.val ⁻¹' s : Set (closure s)) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t62 : IsEmpty ((Metric.sphere (0 : EuclideanSpace ℝ (Fin 2)) 1) ≃ₜ (Set.Icc (0:ℝ) 1)) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t63 : ¬ Nonempty (ℝ ≃ₜ ℝ × ℝ) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t64 (X : Type*) [TopologicalSpace X] (R : Setoid X) : Continuous (Quotient.mk R : X → Quotient R) ∧ IsQuotientMap (@Quotient.mk' X R) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t65 (X : Type) [TopologicalSpace X] (f : X → ℝ) (hf : IsClosedMap f) (hc : Continuous f) (hp : ∀ y, IsCompact (f ⁻¹' {y})) : IsProperMap f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t67 (f : unitInterval → unitInterval) (hf : Continuous f) : ∃ x, f x = x := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t69 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] : Nonempty (X ≃ₕ Y) → True := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t70 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] (h : ContinuousMap.HomotopyEquiv X Y) (hX : PathConnectedSpace X) : PathConnectedSpace Y := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t71 (X : Type*) [TopologicalSpace X] : Nonempty (ZerothHomotopy X) ↔ Nonempty X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t72 (X : Type*) [TopologicalSpace X] (x : X) : (𝓝 x).HasBasis (fun s : Set X => s ∈ 𝓝 x) id := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t73 (ι : Type*) (s : ι → Set ℝ) (hs : ∀ i, IsCompact (s i)) (h : ∀ t : Finset ι, (⋂ i ∈ t, s i).Nonempty) : (⋂ i, s i).Nonempty := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t74 (X : Type*) [TopologicalSpace X] (s : Opens X) (t : Closeds X) : (s : Set X) ⊆ t ∨ True := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t75 (X : Type*) [TopologicalSpace X] (K : Compacts X) : IsCompact (K : Set X) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t76 (X : Type*) (f : Ultrafilter X) (s : Set X) : s ∈ f ∨ sᶜ ∈ f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t77 (X : Type*) [TopologicalSpace X] [ExtremallyDisconnected X] (U : Set X) (h : IsOpen U) : IsOpen (closure U) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t78 : SeparatedNhds (Iio (0:ℝ)) (Ioi 0) := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t79 (X : Type*) [TopologicalSpace X] [T4Space X] [T5Space X] : T35Space X ∧ T25Space X ∧ T0Space X ∧ CompletelyNormalSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t80 (X : Type*) [TopologicalSpace X] [IrreducibleSpace X] : ConnectedSpace X ∧ PreirreducibleSpace X := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t81 (X : Type*) [TopologicalSpace X] [NoetherianSpace X] (s : Set X) : IsCompact s := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t82 (X : Type*) [TopologicalSpace X] [SigmaCompactSpace X] (h : WeaklyLocallyCompactSpace X) : ∃ K : ℕ → Set X, (∀ n, IsCompact (K n)) ∧ ⋃ n, K n = univ := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t83 (X : Type*) [UniformSpace X] (u : ℕ → X) : Cauchy (map u atTop) ↔ CauchySeq u := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t84 (f : ℕ → ℝ → ℝ) (hf : ∀ n, Continuous (f n)) (hb : ∀ x, Bornology.IsBounded (range fun n => f n x)) : ∃ U : Set ℝ, IsOpen U ∧ U.Nonempty ∧ ∃ M, ∀ n, ∀ x ∈ U, |f n x| ≤ M := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t85 (n : ℕ) (f : Metric.closedBall (0 : EuclideanSpace ℝ (Fin n)) 1 → Metric.closedBall (0 : EuclideanSpace ℝ (Fin n)) 1) (hf : Continuous f) : ∃ x, f x = x := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t86 (s : Set (EuclideanSpace ℝ (Fin 2))) (hs : s.Countable) : IsPathConnected sᶜ := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t87 (X : Type*) [TopologicalSpace X] (f : X → X) (x : X) (h : Tendsto (fun n => f^[n] x) atTop (𝓝 x)) : f x = x := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t88 (X : Type*) [MetricSpace X] [CompactSpace X] (f : X → X) (hf : Isometry f) : Surjective f ∧ ∃ g : X ≃ᵢ X, g.toEquiv.toFun = f := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t89 (X : Type*) [TopologicalSpace X] (s : Set (Set X)) (h : s.PairwiseDisjoint id) (h2 : ∀ a ∈ s, IsOpen a) [SeparableSpace X] : s.Countable := by sorry
-- ---
open Set Function Filter TopologicalSpace Topology ContinuousMap

theorem att_t90 (X Y : Type*) [TopologicalSpace X] [TopologicalSpace Y] (f : X ⊕ Y → ℝ) : Continuous f ↔ Continuous (f ∘ Sum.inl) ∧ Continuous (f ∘ Sum.inr) := by sorry
