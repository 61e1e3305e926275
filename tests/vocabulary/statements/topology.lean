theorem t (X : Type*) [TopologicalSpace X] (A : Set X)
    (h : ∀ x ∈ A, ∃ U : Set X, x ∈ U ∧ IsOpen U ∧ U ⊆ A) : IsOpen A := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] (s t : Set X) :
    closure (s ∪ t) = closure s ∪ closure t := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] {s t : Set X} :
    interior (s ∩ t) = interior s ∩ interior t := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] (s : Set X) : frontier s = ∅ ↔ IsClopen s := by sorry
-- ---
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (f : X → Y)
    (hf : ∀ C : Set Y, IsClosed C → IsClosed (f ⁻¹' C)) : Continuous f := by sorry
-- ---
open Set Topology in
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] {f : X → Y} :
    Continuous f ↔ ∀ A : Set X, f '' closure A ⊆ closure (f '' A) := by sorry
-- ---
theorem t {X Y Z : Type*} [TopologicalSpace X] [TopologicalSpace Y] [TopologicalSpace Z]
    (f : Z → X × Y) : Continuous f ↔ Continuous (Prod.fst ∘ f) ∧ Continuous (Prod.snd ∘ f) := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] :
    T2Space X ↔ IsClosed {p : X × X | p.1 = p.2} := by sorry
-- ---
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] [T2Space Y] (f g : X → Y)
    (hf : Continuous f) (hg : Continuous g) : IsClosed {x | f x = g x} := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [CompactSpace X] (s : Set X) (hs : IsClosed s) :
    IsCompact s := by sorry
-- ---
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] [CompactSpace X] [T2Space Y]
    (f : X → Y) (hf : Continuous f) (hb : Function.Bijective f) : ∃ e : X ≃ₜ Y, ∀ x, e x = f x := by
  sorry
-- ---
open Filter Topology in
theorem t {X : Type*} [TopologicalSpace X] [T2Space X] (u : ℕ → X) (a b : X)
    (ha : Tendsto u atTop (𝓝 a)) (hb : Tendsto u atTop (𝓝 b)) : a = b := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] {s : Set X} (hs : IsConnected s) :
    IsConnected (closure s) := by sorry
-- ---
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] [ConnectedSpace X]
    [ConnectedSpace Y] : ConnectedSpace (X × Y) := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] {ι : Type*} (A : ι → Set X) (hA : ∀ i, IsConnected (A i))
    (hne : (⋂ i, A i).Nonempty) [Nonempty ι] : IsConnected (⋃ i, A i) := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [PathConnectedSpace X] : ConnectedSpace X := by sorry
-- ---
theorem t (f : ℝ → ℝ) (hf : Continuous f) (hf0 : f 0 = -1) (hf1 : f 1 = 1) :
    ∃ x ∈ Set.Icc (0 : ℝ) 1, f x = 0 := by sorry
-- ---
theorem t (f : Set.Icc (0 : ℝ) 1 → Set.Icc (0 : ℝ) 1) (hf : Continuous f) : ∃ x, f x = x := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [LocallyConnectedSpace X] (U : Set X) (hU : IsOpen U)
    (x : X) (hx : x ∈ U) : IsOpen (connectedComponentIn U x) := by sorry
-- ---
theorem t : TotallyDisconnectedSpace ℚ := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [SecondCountableTopology X] :
    TopologicalSpace.SeparableSpace X := by sorry
-- ---
open TopologicalSpace in
theorem t {X : Type*} [TopologicalSpace X] (B : Set (Set X)) (hB : IsTopologicalBasis B)
    (U : Set X) (hU : IsOpen U) : ∃ S ⊆ B, U = ⋃₀ S := by sorry
-- ---
theorem t (X : Type*) (T : Set (TopologicalSpace X)) : ∃ τ : TopologicalSpace X,
    (∀ s ∈ T, s ≤ τ) ∧ ∀ τ' : TopologicalSpace X, (∀ s ∈ T, s ≤ τ') → τ ≤ τ' := by sorry
-- ---
theorem t : ∃ (X : Type) (τ₁ τ₂ : TopologicalSpace X), ¬ (τ₁ ≤ τ₂) ∧ ¬ (τ₂ ≤ τ₁) := by sorry
-- ---
open Topology in
theorem t (X : Type*) (S : Set (Set X)) (τ : TopologicalSpace X) (h : ∀ s ∈ S, IsOpen[τ] s) :
    τ ≤ TopologicalSpace.generateFrom S := by sorry
-- ---
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (p : X → Y)
    (hp : Topology.IsQuotientMap p) [ConnectedSpace X] : ConnectedSpace Y := by sorry
-- ---
open Topology in
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (p : X → Y) (hc : Continuous p)
    (hs : Function.Surjective p) (ho : IsOpenMap p) : IsQuotientMap p := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [NormalSpace X] (A : Set X) (hA : IsClosed A) :
    NormalSpace A := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [T2Space X] [CompactSpace X] : T4Space X := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [T3Space X] [SecondCountableTopology X] :
    TopologicalSpace.MetrizableSpace X := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [RegularSpace X] (x : X) (A : Set X) (hA : IsClosed A)
    (hx : x ∉ A) : ∃ U V : Set X, IsOpen U ∧ IsOpen V ∧ x ∈ U ∧ A ⊆ V ∧ Disjoint U V := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [NormalSpace X] (A B : Set X) (hA : IsClosed A)
    (hB : IsClosed B) (hAB : A ∩ B = ∅) : ∃ f : X → Set.Icc (0 : ℝ) 1, Continuous f ∧
    (∀ x ∈ A, f x = 0) ∧ ∀ x ∈ B, f x = 1 := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [LocallyCompactSpace X] [T2Space X] : BaireSpace X := by
  sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [BaireSpace X] (U : ℕ → Set X) (hU : ∀ n, IsOpen (U n))
    (hd : ∀ n, Dense (U n)) : Dense (⋂ n, U n) := by sorry
-- ---
theorem t {ι : Type*} {X : ι → Type*} [∀ i, TopologicalSpace (X i)] [∀ i, CompactSpace (X i)] :
    CompactSpace (∀ i, X i) := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [DiscreteTopology X] [CompactSpace X] : Finite X := by
  sorry
-- ---
open Filter Topology in
theorem t {X : Type*} [TopologicalSpace X] (s : Set X) (a : X) :
    a ∈ closure s ↔ ClusterPt a (𝓟 s) := by sorry
-- ---
open Filter Topology Set in
theorem t {X : Type*} [TopologicalSpace X] [FirstCountableTopology X] (A : Set X) (x : X) :
    x ∈ closure A ↔ ∃ u : ℕ → X, (∀ n, u n ∈ A) ∧ Tendsto u atTop (𝓝 x) := by sorry
-- ---
open Set in
theorem t (f : ℝ → ℝ) (a b : ℝ) (hab : a ≤ b) (hf : ContinuousOn f (Icc a b)) :
    IsCompact (f '' Icc a b) := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [LinearOrder X] [OrderTopology X] : RegularSpace X := by
  sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [T1Space X] (x : X) (s : Set X) (hs : IsOpen s) :
    IsOpen (s \ {x}) := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] (K : ℕ → Set X) (hK : ∀ n, IsCompact (K n))
    (hcl : ∀ n, IsClosed (K n)) (hne : ∀ n, (K n).Nonempty) (hsub : ∀ n, K (n + 1) ⊆ K n) :
    (⋂ n, K n).Nonempty := by sorry
-- ---
theorem t (G : Type*) [TopologicalSpace G] (C D : Set G) (hC : IsClosed C) (hD : IsClosed D) :
    IsClosed (C ∩ D) ∧ IsClosed (C ∪ D) := by sorry
-- ---
theorem t (X : Type*) [TopologicalSpace X] (p : X → Prop) : Continuous (Subtype.val : {x // p x} → X) := by
  sorry
-- ---
theorem t {X Y : Type*} [TopologicalSpace X] [TopologicalSpace Y] (f g : C(X, Y))
    (h : ContinuousMap.Homotopic f g) : ContinuousMap.Homotopic g f := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] {x y z : X} (p : Path x y) (q : Path y z) :
    Nonempty (Path x z) := by sorry
-- ---
open Filter in
theorem t (p : ℕ → Prop) : (∃ᶠ n in atTop, p n) ↔ ∀ N, ∃ n ≥ N, p n := by sorry
-- ---
open Filter in
theorem t {α : Type*} (f g : Filter α) (s : Set α) : s ∈ f ⊔ g ↔ s ∈ f ∧ s ∈ g := by sorry
-- ---
open Filter Topology in
theorem t (f : ℝ → ℝ) (hf : Antitone f) (a : ℝ) : ∃ l, Tendsto f (𝓝[>] a) (𝓝 l) := by sorry
-- ---
open Filter Topology in
theorem t (f : ℝ → ℝ) (a l : ℝ) : Tendsto f (𝓝[≠] a) (𝓝 l) ↔
    Tendsto f (𝓝[<] a) (𝓝 l) ∧ Tendsto f (𝓝[>] a) (𝓝 l) := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] (A : Set X) (hA : Perfect A) (hne : A.Nonempty) :
    derivedSet A = A := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [ParacompactSpace X] [T2Space X] : NormalSpace X := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] [LindelofSpace X] [RegularSpace X] : NormalSpace X := by sorry
-- ---
theorem t : ¬ ∃ f : ℝ → ℝ, {x | ContinuousAt f x} = Set.range (fun q : ℚ => (q : ℝ)) := by sorry
-- ---
theorem t {X : Type*} [TopologicalSpace X] (r : Setoid X) (f : Quotient r → ℝ) :
    Continuous f ↔ Continuous (f ∘ Quotient.mk r) := by sorry
-- ---
theorem t {G : Type*} [TopologicalSpace G] [Group G] [IsTopologicalGroup G] (a : G) :
    Continuous fun x : G => a * x⁻¹ := by sorry
-- ---
theorem t {G : Type*} [TopologicalSpace G] [Group G] [IsTopologicalGroup G] [T1Space G] : T3Space G := by
  sorry
