theorem G1 {G : Type*} [Group G] (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := by sorry
-- ---
theorem G2 {G : Type*} [Group G] (h : ∀ x : G, x ^ 2 = 1) : ∀ x y : G, x * y = y * x := by sorry
-- ---
theorem G3 {G : Type*} [Group G] [Fintype G] (p : ℕ) [Fact p.Prime] (h : Fintype.card G = p) :
    IsCyclic G := by sorry
-- ---
theorem G4 {G : Type*} [Group G] [Fintype G] {p : ℕ} (hp : p.Prime) (h : Fintype.card G = p ^ 2) :
    ∀ a b : G, a * b = b * a := by sorry
-- ---
theorem G5 {G : Type*} [Group G] [Finite G] (H : Subgroup G) : Nat.card H ∣ Nat.card G := by sorry
-- ---
theorem G6 {G : Type*} [Group G] (H : Subgroup G) (h : H.index = 2) : H.Normal := by sorry
-- ---
theorem G7 {G : Type*} [Group G] (H K : Subgroup G) : H ⊓ K ≤ H ∧ K ≤ H ⊔ K := by sorry
-- ---
theorem G8 {G : Type*} [Group G] (H K : Subgroup G) [H.Normal] [K.Normal] : (H ⊓ K).Normal := by
  sorry
-- ---
theorem G9 {G : Type*} [Group G] (x : G) (n : ℕ) (h : x ^ n = 1) : orderOf x ∣ n := by sorry
-- ---
theorem G10 {G : Type*} [Group G] (x y : G) : orderOf (x * y) = orderOf (y * x) := by sorry
-- ---
theorem G11 {G : Type*} [Group G] (x g : G) : orderOf (g * x * g⁻¹) = orderOf x := by sorry
-- ---
theorem G12 {G H : Type*} [Group G] [Group H] (φ : G →* H) : φ.ker.Normal := by sorry
-- ---
theorem G13 {G H : Type*} [Group G] [Group H] (φ : G →* H) :
    Function.Injective φ ↔ φ.ker = ⊥ := by sorry
-- ---
theorem G14 {G H : Type*} [Group G] [Group H] (φ : G →* H) : Nonempty (G ⧸ φ.ker ≃* φ.range) := by
  sorry
-- ---
theorem G15 {G : Type*} [Group G] (N : Subgroup G) [N.Normal] :
    Function.Surjective (QuotientGroup.mk' N) := by sorry
-- ---
theorem G16 {G : Type*} [Group G] (N : Subgroup G) [N.Normal] (a b : G) :
    (a : G ⧸ N) * (b : G ⧸ N) = ((a * b : G) : G ⧸ N) := by sorry
-- ---
theorem G17 {G : Type*} [Group G] (h : IsCyclic (G ⧸ Subgroup.center G)) (a b : G) :
    a * b = b * a := by sorry
-- ---
theorem G18 {G : Type*} [Group G] (a : G) : a ∈ Subgroup.center G ↔ ∀ g : G, g * a = a * g := by sorry
-- ---
theorem G19 {G : Type*} [Group G] (s : Set G) : (Subgroup.centralizer s : Set G) = {g | ∀ x ∈ s, x * g = g * x} := by
  sorry
-- ---
theorem G20 {G : Type*} [Group G] (H : Subgroup G) : H ≤ H.normalizer := by sorry
-- ---
theorem G21 {G : Type*} [Group G] (H : Subgroup G) : H.Normal ↔ H.normalizer = ⊤ := by sorry
-- ---
theorem G22 {G : Type*} [Group G] [Fintype G] (p : ℕ) [Fact p.Prime] (P Q : Sylow p G) :
    ∃ g : G, ∀ x : G, x ∈ P ↔ g * x * g⁻¹ ∈ Q := by sorry
-- ---
theorem G23 {G : Type*} [Group G] [Finite G] (p : ℕ) [Fact p.Prime] :
    Nat.card (Sylow p G) ≡ 1 [MOD p] := by sorry
-- ---
theorem G24 {G : Type*} [Group G] [Fintype G] (h : Fintype.card G = 15) : IsCyclic G := by sorry
-- ---
theorem G25 {G : Type*} [Group G] [Fintype G] (h : Fintype.card G = 56) : ¬ IsSimpleGroup G := by sorry
-- ---
theorem G26 {G : Type*} [Group G] [Finite G] (h : Nat.card G = 200) :
    ∃ P : Sylow 5 G, (P : Subgroup G).Normal := by sorry
-- ---
theorem G27 {p : ℕ} [Fact p.Prime] {G : Type*} [Group G] [Finite G] (hG : IsPGroup p G) [Nontrivial G] :
    Nontrivial (Subgroup.center G) := by sorry
-- ---
theorem G28 {G : Type*} [Group G] [IsSimpleGroup G] (H : Subgroup G) (hH : H.Normal) : H = ⊥ ∨ H = ⊤ := by
  sorry
-- ---
theorem G29 {G : Type*} [CommGroup G] [IsSimpleGroup G] : (Nat.card G).Prime := by sorry
-- ---
theorem G30 {G : Type*} [Group G] (a b : G) : ⁅a, b⁆ = a * b * a⁻¹ * b⁻¹ := by sorry
-- ---
theorem G31 {G : Type*} [Group G] (N : Subgroup G) [N.Normal] :
    (∀ x y : G ⧸ N, x * y = y * x) ↔ commutator G ≤ N := by sorry
-- ---
theorem G32 {G : Type*} [Group G] : ⁅(⊤ : Subgroup G), (⊤ : Subgroup G)⁆ = commutator G := by sorry
-- ---
theorem G33 {G : Type*} [Group G] [IsSolvable G] (H : Subgroup G) : IsSolvable H := by sorry
-- ---
theorem G34 : ¬ IsSolvable (Equiv.Perm (Fin 5)) := by sorry
-- ---
theorem G35 : IsSimpleGroup (alternatingGroup (Fin 5)) := by sorry
-- ---
theorem G36 {p : ℕ} [Fact p.Prime] {G : Type*} [Group G] [Finite G] (h : IsPGroup p G) :
    Group.IsNilpotent G := by sorry
-- ---
theorem G37 {n : ℕ} (σ : Equiv.Perm (Fin n)) : Equiv.Perm.sign σ = 1 ∨ Equiv.Perm.sign σ = -1 := by sorry
-- ---
theorem G38 {α : Type*} [DecidableEq α] [Fintype α] (σ τ : Equiv.Perm α) :
    Equiv.Perm.sign (σ * τ) = Equiv.Perm.sign σ * Equiv.Perm.sign τ := by sorry
-- ---
theorem G39 {n : ℕ} (i j : Fin n) (h : i ≠ j) : Equiv.Perm.sign (Equiv.swap i j) = -1 := by sorry
-- ---
open Equiv in
theorem G40 {α : Type*} [DecidableEq α] (a b c : α) : swap a b * swap a b = 1 := by sorry
-- ---
open Equiv Equiv.Perm in
theorem G41 {α : Type*} (σ : Perm α) (hσ : σ.IsCycle) (τ : Perm α) : (τ * σ * τ⁻¹).IsCycle := by sorry
-- ---
theorem G42 {α : Type*} [DecidableEq α] [Fintype α] (σ : Equiv.Perm α) (h : σ.IsCycle) :
    orderOf σ = σ.support.card := by sorry
-- ---
theorem G43 (n : ℕ) : Nat.card (Equiv.Perm (Fin n)) = n.factorial := by sorry
-- ---
theorem G44 (n : ℕ) (h : 3 ≤ n) : Subgroup.center (Equiv.Perm (Fin n)) = ⊥ := by sorry
-- ---
theorem G45 {G : Type*} [Group G] : Function.Injective (MulAction.toPermHom G G) := by sorry
-- ---
theorem G46 {G α : Type*} [Group G] [MulAction G α] (a : α) :
    Nat.card (MulAction.orbit G a) = (MulAction.stabilizer G a).index := by sorry
-- ---
theorem G47 {G α : Type*} [Group G] [MulAction G α] (a b : α) (h : b ∈ MulAction.orbit G a) :
    ∃ g : G, MulAction.stabilizer G b = (MulAction.stabilizer G a).map (MulAut.conj g).toMonoidHom := by
  sorry
-- ---
theorem G48 {G X : Type*} [Group G] [MulAction G X] [MulAction.IsPretransitive G X] (x y : X) :
    ∃ g : G, g • x = y := by sorry
-- ---
open MulAction in
theorem G49 {p : ℕ} [Fact p.Prime] {G α : Type*} [Group G] [Finite G] [MulAction G α] [Finite α]
    (hG : IsPGroup p G) : Nat.card α ≡ Nat.card (fixedPoints G α) [MOD p] := by sorry
-- ---
theorem G50 {G : Type*} [Group G] (a b : G) : IsConj a b ↔ ∃ g : G, g * a * g⁻¹ = b := by sorry
-- ---
theorem G51 {G : Type*} [Group G] [Finite G] : Nat.card (ConjClasses G) = 1 ↔ Nat.card G = 1 := by sorry
-- ---
theorem G52 {G : Type*} [Group G] (x : G) : Nat.card (Subgroup.zpowers x) = orderOf x := by sorry
-- ---
theorem G53 {G : Type*} [Group G] (H : Subgroup G) (g : G) (hg : g ∈ H) : Subgroup.zpowers g ≤ H := by sorry
-- ---
theorem G54 {G : Type*} [Group G] [IsCyclic G] (H : Subgroup G) : IsCyclic H := by sorry
-- ---
theorem G55 {G : Type*} [Group G] [Finite G] [IsCyclic G] (d : ℕ) (hd : d ∣ Nat.card G) :
    ∃! H : Subgroup G, Nat.card H = d := by sorry
-- ---
theorem G56 : ¬ IsAddCyclic ℚ := by sorry
-- ---
theorem G57 (H : AddSubgroup ℤ) : ∃ n : ℤ, H = AddSubgroup.zmultiples n := by sorry
-- ---
theorem G58 {G : Type*} [Group G] [IsCyclic G] (h : Infinite G) : Nonempty (G ≃* Multiplicative ℤ) := by sorry
-- ---
theorem G59 {G : Type*} [Group G] [Fintype G] (n : ℕ) [NeZero n] (h : Fintype.card G = n) [IsCyclic G] :
    Nonempty (G ≃* Multiplicative (ZMod n)) := by sorry
-- ---
theorem G60 {G : Type*} [Group G] [Fintype G] (h : Fintype.card G = 4) :
    Nonempty (G ≃* Multiplicative (ZMod 4)) ∨
      Nonempty (G ≃* Multiplicative (ZMod 2) × Multiplicative (ZMod 2)) := by sorry
-- ---
theorem G61 (n : ℕ) [NeZero n] : Nat.card (DihedralGroup n) = 2 * n := by sorry
-- ---
theorem G62 : ¬ Nonempty (DihedralGroup 4 ≃* QuaternionGroup 2) := by sorry
-- ---
theorem G63 (n : ℕ) (i : ZMod n) : DihedralGroup.sr i * DihedralGroup.sr i = 1 := by sorry
-- ---
theorem G64 {N G : Type*} [Group N] [Group G] (φ : G →* MulAut N) :
    Function.Surjective (SemidirectProduct.rightHom : N ⋊[φ] G →* G) := by sorry
-- ---
theorem G65 {G : Type*} [Group G] : (MulAut.conj : G →* MulAut G).ker = Subgroup.center G := by sorry
-- ---
theorem G66 {G : Type*} [Group G] (H : Subgroup G) [H.Characteristic] : H.Normal := by sorry
-- ---
theorem G67 {G : Type*} [Group G] (s : Set G) (H : Subgroup G) : Subgroup.closure s ≤ H ↔ s ⊆ H := by sorry
-- ---
theorem G68 {G : Type*} [Group G] (S T : Set G) (h : S ⊆ T) :
    Subgroup.closure S ≤ Subgroup.closure T := by sorry
-- ---
theorem G69 {G : Type*} [Group G] (a b : G) (hab : Commute a b) (h : Nat.Coprime (orderOf a) (orderOf b)) :
    orderOf (a * b) = orderOf a * orderOf b := by sorry
-- ---
theorem G70 {G : Type*} [Group G] (g : G) (m n : ℤ) : g ^ (m + n) = g ^ m * g ^ n := by sorry
-- ---
theorem G71 {G : Type*} [Group G] [Finite G] (g : G) : ∃ n : ℕ, 0 < n ∧ g ^ n = 1 := by sorry
-- ---
theorem G72 {M : Type*} [Monoid M] [Finite M] (h : ∀ a b c : M, a * b = a * c → b = c) :
    ∀ a : M, ∃ b : M, a * b = 1 ∧ b * a = 1 := by sorry
-- ---
theorem G73 {M : Type*} [CancelMonoid M] (a b c : M) (h : a * b = a * c) : b = c := by sorry
-- ---
theorem G74 {M : Type*} [Semigroup M] (h : ∃ e : M, (∀ x, e * x = x) ∧ ∀ x, ∃ y, y * x = e) :
    ∃ e : M, ∀ x, x * e = x := by sorry
-- ---
open Pointwise in
theorem G75 {G : Type*} [Group G] (H K : Subgroup G) (h : (H : Set G) * K = K * H) :
    ∃ L : Subgroup G, (L : Set G) = H * K := by sorry
-- ---
open scoped Pointwise in
theorem G76 {G : Type*} [Group G] (H : Subgroup G) (g : G) :
    (g • (H : Set G)) = H ↔ g ∈ H := by sorry
-- ---
open Pointwise in
theorem G77 {G : Type*} [Group G] (S : Set G) : (S⁻¹)⁻¹ = S := by sorry
-- ---
theorem G78 {G : Type*} [Group G] (H : Subgroup G) [H.FiniteIndex] : ∃ N : Subgroup G, N.Normal ∧ N ≤ H ∧ N.FiniteIndex := by
  sorry
-- ---
theorem G79 {G : Type*} [Group G] (H K : Subgroup G) (h : K ≤ H) : K.relIndex H * H.index = K.index := by sorry
-- ---
theorem G80 {G : Type*} [Group G] (H : Subgroup G) : H.normalCore.Normal := by sorry
-- ---
theorem G81 {G : Type*} [Group G] (S : Set G) : (Subgroup.normalClosure S).Normal := by sorry
-- ---
theorem G82 {G : Type*} [Group G] (h : Monoid.exponent G = 2) : ∀ a b : G, a * b = b * a := by sorry
-- ---
theorem G83 {G : Type*} [CommGroup G] (h : Monoid.IsTorsion G) [Group.FG G] : Finite G := by sorry
-- ---
theorem G84 : ¬ AddGroup.FG ℚ := by sorry
-- ---
theorem G85 {G : Type*} [CommGroup G] (x : G) : x ∈ CommGroup.torsion G ↔ IsOfFinOrder x := by sorry
-- ---
theorem G86 {G H : Type*} [Group G] [CommGroup H] (f : G →* H) :
    ∃! g : Abelianization G →* H, g.comp Abelianization.of = f := by sorry
-- ---
theorem G87 {G : Type*} [Group G] (H K : Subgroup G) (h : H.IsComplement' K) : H ⊓ K = ⊥ := by sorry
-- ---
theorem G88 {G : Type*} [Group G] [Finite G] (M : Subgroup G) (h : IsCoatom M) (hn : M.Normal) :
    M.index.Prime := by sorry
-- ---
theorem G89 {A : Type*} [AddCommGroup A] (B : AddSubgroup A) (a : A) :
    (a : A ⧸ B) = 0 ↔ a ∈ B := by sorry
-- ---
theorem G90 {A B : Type*} [AddGroup A] [AddGroup B] (f : A →+ B) (a : A) : f (-a) = -f a := by sorry
-- ---
theorem G91 {A : Type*} [AddGroup A] (a : A) (n : ℕ) (h : n • a = 0) : addOrderOf a ∣ n := by sorry
-- ---
theorem G92 (n : ℕ) (a : (ZMod n)ˣ) (hn : 0 < n) : a ^ n.totient = 1 := by sorry
-- ---
theorem G93 (p : ℕ) [Fact p.Prime] : IsCyclic (ZMod p)ˣ := by sorry
-- ---
theorem G94 {G H : Type*} [Group G] [Group H] (A : Subgroup G) (B : Subgroup H) [A.Normal] [B.Normal] :
    Nonempty ((G × H) ⧸ A.prod B ≃* (G ⧸ A) × (H ⧸ B)) := by sorry
-- ---
theorem G95 {G : Type*} [Group G] (f : G → G) (hf : ∀ x, f x = x⁻¹) :
    (∃ φ : G →* G, ⇑φ = f) ↔ ∀ a b : G, a * b = b * a := by sorry
-- ---
theorem G96 {G : Type*} [Group G] : Nonempty (G ≃* Gᵐᵒᵖ) := by sorry
-- ---
theorem G97 {ι : Type*} (G : ι → Type*) [∀ i, Group (G i)] (x : ∀ i, G i) (i : ι) : (x⁻¹) i = (x i)⁻¹ := by
  sorry
-- ---
theorem G98 {G : Type*} [Group G] (S : Set (Subgroup G)) (h : ∀ H ∈ S, H.Normal) : (sInf S).Normal := by sorry
-- ---
theorem G99 {G : Type*} [Group G] (H : ℕ → Subgroup G) (x : G) : x ∈ ⨅ i, H i ↔ ∀ i, x ∈ H i := by sorry
-- ---
theorem G100 {G : Type*} [Group G] (n : ℕ) : (derivedSeries G n).Normal := by sorry
-- ---
theorem G101 {G : Type*} [Group G] (n : ℕ) : lowerCentralSeries G (n + 1) ≤ lowerCentralSeries G n := by sorry
-- ---
theorem G102 {G : Type*} [Group G] [Fintype G] [DecidableEq G] (a : G) (h : orderOf a = Fintype.card G) :
    ∀ x : G, ∃ k : ℕ, a ^ k = x := by sorry
-- ---
open Classical in
theorem G103 {G : Type*} [Group G] [Fintype G] (H : Subgroup G) : Fintype.card H ∣ Fintype.card G := by sorry
-- ---
theorem G104 {G : Type*} [Group G] (H K : Subgroup G) (hH : ∀ g : G, g ∈ H ∨ g ∈ K) : H = ⊤ ∨ K = ⊤ := by
  sorry
-- ---
theorem G105 {G : Type*} [Group G] (A : Subgroup G) (φ : A →* A) (a : A) : ((φ a⁻¹ : A) : G) = (φ a : G)⁻¹ := by
  sorry
-- ---
def G106 {G : Type*} [Group G] (g : G) (H : Subgroup G) : Subgroup G := H.map (MulAut.conj g).toMonoidHom
-- ---
theorem G107 {G : Type*} [Group G] (H : Set G) (h1 : (1 : G) ∈ H) (h2 : ∀ x ∈ H, ∀ y ∈ H, x * y⁻¹ ∈ H) :
    ∃ K : Subgroup G, (K : Set G) = H := by sorry
-- ---
theorem G108 {M : Type*} [Monoid M] (S : Submonoid M) (x : M) (hx : x ∈ S) (n : ℕ) : x ^ n ∈ S := by sorry
-- ---
theorem G109 {α : Type*} (G : Type*) [Group G] (f : α → G) : ∃! φ : FreeGroup α →* G, ∀ a, φ (FreeGroup.of a) = f a := by
  sorry
-- ---
theorem G110 {G : Type*} [Group G] (p q : ℕ) (hp : p.Prime) (hq : q.Prime) (hpq : p < q)
    (h : Nat.card G = p * q) (hd : ¬ p ∣ q - 1) : IsCyclic G := by sorry
-- ---
theorem H1 {G : Type*} [Group G] [Fintype G] (p : ℕ) [Fact p.Prime] (P Q : Sylow p G) : ∃ g : G, g • P = Q := by sorry
-- ---
open Pointwise in
theorem H3 {G : Type*} [Group G] (H : Subgroup G) (g : G) : MulAut.conj g • H = H := by sorry
-- ---
theorem H5 {G : Type*} [Group G] [Fintype G] (H : Subgroup G) [Fintype H] [Fintype (G ⧸ H)] : Fintype.card H * Fintype.card (G ⧸ H) = Fintype.card G := by sorry
-- ---
theorem H6 : orderOf (c[0, 1, 2] : Equiv.Perm (Fin 5)) = 3 := by sorry
-- ---
theorem H7 {G : Type*} [Group G] (e : G ≃* G) : (e : G →* G).ker = ⊥ := by sorry
-- ---
theorem H8 {G : Type*} [Group G] (s : Subgroup G) (h : ∀ x : s, x * x = 1) : ∀ x y : s, x * y = y * x := by sorry
-- ---
theorem H9 {G : Type*} [Group G] (A B : Subgroup G) (h : ∀ a ∈ A, ∀ b ∈ B, a * b = b * a) : ∃ f : A × B →* G, ∀ a b, f (a, b) = a * b := by sorry
-- ---
theorem H10 : ∃ (G : Type) (_ : Group G) (_ : Fintype G), Fintype.card G = 6 ∧ ¬ ∀ a b : G, a * b = b * a := by sorry
-- ---
theorem H11 {G : Type*} [Group G] (x y : G) (h : x * y = y * x) (n : ℕ) : (x * y) ^ n = x ^ n * y ^ n := by sorry
-- ---
theorem H12 {G : Type*} [Group G] (N : Subgroup G) [N.Normal] (h : (Nat.card N).Coprime N.index) (H : Subgroup G) (hc : Nat.card H = Nat.card N) : H = N := by sorry
-- ---
theorem H14 (n m : ℕ) : Nonempty ((ZMod m × ZMod n) ≃+ ZMod (m * n)) ↔ Nat.Coprime m n := by sorry
-- ---
theorem H15 : ¬ Nonempty (Multiplicative ℝ ≃* ℝˣ) := by sorry
-- ---
theorem H17 {G : Type*} [Group G] [Finite G] (a : G) : a ^ Nat.card G = 1 ∧ orderOf a ∣ Nat.card G := by sorry
-- ---
theorem H18 {G : Type*} [Group G] (p : ℕ) (hp : Nat.Prime p) (x : G) (hx : orderOf x = p) (k : ℤ) (hk : ¬ (p : ℤ) ∣ k) : orderOf (x ^ k) = p := by sorry
-- ---
theorem H19 {G : Type*} [Group G] (H : Subgroup G) (x : G) (hx : ∀ h ∈ H, x * h * x⁻¹ ∈ H) : x ∈ H.normalizer := by sorry
-- ---
theorem H20 {G : Type*} [Group G] {S : Finset G} (h : Subgroup.closure (S : Set G) = ⊤) : Group.FG G := by sorry
-- ---
theorem H21 {G : Type*} [Group G] [Fintype G] : ∃ n : ℕ, ∃ f : G →* Equiv.Perm (Fin n), Function.Injective f := by sorry
-- ---
theorem H23 {F : Type*} [Field F] [Fintype F] : IsCyclic Fˣ := by sorry
-- ---
theorem H24 {G : Type*} [Group G] (C : ConjClasses G) (x y : G) (hx : x ∈ C.carrier) (hy : y ∈ C.carrier) : ∃ g : G, g * x * g⁻¹ = y := by sorry
-- ---
theorem H25 {G : Type*} [CommGroup G] [Fintype G] : ∏ g : G, g ^ 2 = 1 := by sorry
-- ---
theorem H26 {G : Type*} [Group G] (φ : MulAut G) (h : ∀ x, φ x = x → x = 1) : φ ≠ 1 ∨ ∀ x : G, x = 1 := by sorry
-- ---
theorem H27 {G : Type*} [Group G] (H K : Subgroup G) (hH : H.index ≠ 0) : (H.subgroupOf K).index ≤ H.index := by sorry
-- ---
theorem H28 (σ : Equiv.Perm ℕ) (h : {x | σ x ≠ x}.Finite) : IsOfFinOrder σ := by sorry
-- ---
theorem H29 {G : Type*} [Group G] (M : Subgroup G) (hM : IsCoatom M) (N : Subgroup G) [N.Normal] (h : ¬ N ≤ M) : M ⊔ N = ⊤ := by sorry
-- ---
theorem H30 (G : Type*) [Group G] (H : Subgroup G) (hH : ∀ K : Subgroup G, Nonempty (K ≃* H) → K = H) : H.Characteristic := by sorry
-- ---
theorem H16 : Nonempty (ℚ ⧸ (Int.castAddHom ℚ).range ≃+ ℚ) := by sorry
-- ---
open Subgroup in
theorem J1 {G : Type*} [Group G] (H K : Subgroup G) [K.Normal] : (H ⊔ K : Set G) = {x | ∃ h ∈ H, ∃ k ∈ K, h * k = x} := by sorry
-- ---
theorem J2 {G : Type*} [Group G] (S : Set G) (hS : Subgroup.closure S = ⊤) (h : ∀ x ∈ S, ∀ y ∈ S, x * y = y * x) : IsMulCommutative G := by sorry
-- ---
theorem J3 {G : Type*} [Group G] (n : ℕ) (hn : 0 < n) : {H : Subgroup G | H.index = n}.Finite ∨ ¬ Group.FG G := by sorry
-- ---
theorem J4 {G : Type*} [Group G] : Set.ncard {x : G | orderOf x = 2} ≤ Nat.card G := by sorry
-- ---
theorem J5 {G : Type*} [Group G] (f : G ≃* G) (x : G) : orderOf (f x) = orderOf x := by sorry
-- ---
theorem J6 (G : Type*) [Group G] : (Subgroup.center G).index ≠ 5 := by sorry
-- ---
theorem J7 : ∃ H : Subgroup (Equiv.Perm (Fin 4)), Nat.card H = 8 ∧ ¬ H.Normal := by sorry
-- ---
theorem J8 {G : Type*} [Group G] (H : Subgroup G) (x : G) : (∃ y : H, (y : G) = x) ↔ x ∈ H := by sorry
-- ---
theorem J9 {G : Type*} [Group G] {H : Subgroup G} (a b : G) : (QuotientGroup.mk a : G ⧸ H) = QuotientGroup.mk b ↔ a⁻¹ * b ∈ H := by sorry
-- ---
theorem J10 {G : Type*} [CommGroup G] (n : ℕ) : ∃ H : Subgroup G, (H : Set G) = {x | x ^ n = 1} := by sorry
-- ---
theorem J11 {G : Type*} [Group G] [IsSolvable G] [Nontrivial G] : commutator G ≠ ⊤ := by sorry
-- ---
theorem J12 {K L : Type*} [Group K] [Group L] (f : K →* L) (hf : Function.Surjective f) (x : K) : f (x ^ (3 : ℤ)) = f x ^ (3 : ℤ) := by sorry
