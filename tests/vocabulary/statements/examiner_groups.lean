open Fintype Subgroup
open scoped Pointwise

theorem att_g1 {G : Type*} [Group G] [Fintype G] {p : ℕ} (hp : p.Prime) (P : Sylow p G) (h : P.Normal) : P.Characteristic := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g2 {G : Type*} [Group G] [Fintype G] (h : card G = 105) : ∃ P : Sylow 5 G, (P : Subgroup G).Normal ∨ ∃ Q : Sylow 7 G, Q.Normal := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g3 {G : Type*} [Group G] (H K : Subgroup G) [H.Normal] : Nonempty ((H ⊔ K : Subgroup G) ⧸ H.subgroupOf (H ⊔ K) ≃* K ⧸ H.subgroupOf K) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g4 {G : Type*} [Group G] (N M : Subgroup G) [N.Normal] [M.Normal] (h : N ≤ M) : Nonempty ((G ⧸ N) ⧸ (M.map (QuotientGroup.mk' N)) ≃* G ⧸ M) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g5 {G α : Type*} [Group G] [MulAction G α] (a : α) : Nonempty (MulAction.orbit G a ≃ G ⧸ MulAction.stabilizer G a) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g6 {G α : Type*} [Group G] [MulAction G α] [MulAction.IsPretransitive G α] [Fintype G] [Fintype α] : card α ∣ card G := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g7 {G : Type*} [Group G] (H : Subgroup G) : H ≤ normalizer H := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g8 {G : Type*} [Group G] (H : Subgroup G) : Subgroup.centralizer (H : Set G) ≤ H.normalizer := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g10 {G : Type*} [Group G] (h : IsCyclic (G ⧸ center G)) : ∀ a b : G, a * b = b * a := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g11 {G : Type*} [Group G] [IsSimpleGroup G] (h : ∃ a b : G, a * b ≠ b * a) : commutator G = ⊤ := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g12 : Nonempty (DihedralGroup 3 ≃* Equiv.Perm (Fin 3)) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g13 (n : ℕ) (hn : 3 ≤ n) : ¬ IsSolvable (Equiv.Perm (Fin (n + 2))) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g14 (n : ℕ) : (alternatingGroup (Fin n)).index ≤ 2 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g16 (G : Type*) [Group G] [Finite G] (H : Subgroup G) : Nat.card G = Nat.card H * H.index := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g17 (G : Type*) [Group G] (x : G) (n : ℕ) (hn : orderOf x = n) : Nat.card (Subgroup.zpowers x) = n := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g19 {G : Type*} [Group G] (p : ℕ) [Fact p.Prime] (h : IsPGroup p G) [Finite G] [Nontrivial G] : Nontrivial (center G) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g20 {G : Type*} [Group G] [Finite G] {p : ℕ} [Fact p.Prime] (h : IsPGroup p G) : Group.IsNilpotent G := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g21 {G : Type*} [Group G] [Group.IsNilpotent G] : Group.nilpotencyClass G ≤ 5 ∨ IsSolvable G := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g22 {G : Type*} [Group G] : upperCentralSeries G 1 = center G ∧ lowerCentralSeries G 0 = ⊤ ∧ derivedSeries G 1 = commutator G := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g23 (α : Type*) (w : FreeGroup α) (h : w ^ 2 = 1) : w = 1 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g24 : Infinite (PresentedGroup ({FreeGroup.of 0 ^ 2, FreeGroup.of 1 ^ 2} : Set (FreeGroup (Fin 2)))) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g25 (rels : Set (FreeGroup (Fin 2))) (h : rels = {FreeGroup.of 0 ^ 3, FreeGroup.of 1 ^ 2, (FreeGroup.of 0 * FreeGroup.of 1) ^ 2}) : Nat.card (PresentedGroup rels) = 6 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g26 (α : Type*) [Subsingleton α] (a b : FreeGroup α) : Commute a b := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g27 (G : Type*) [Group G] (S : Set G) : (Subgroup.normalClosure S).Normal := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g28 (G H : Type*) [Group G] [Group H] (f : G →* H) (hf : Function.Surjective f) : Nonempty (G ⧸ f.ker ≃* H) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g29 (G : Type*) [Group G] : (MulAut.conj : G →* MulAut G).ker = center G := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g30 (n : ℕ) [NeZero n] : Nonempty (MulAut (Multiplicative (ZMod n)) ≃* (ZMod n)ˣ) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g31 (G : Type*) [CommGroup G] [Finite G] : ∃ (ι : Type) (_ : Fintype ι) (p : ι → ℕ) (e : ι → ℕ), (∀ i, (p i).Prime) ∧ Nonempty (Additive G ≃+ DirectSum ι fun i => ZMod (p i ^ e i)) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

open scoped DirectSum in
theorem att_g32 (G : Type*) [AddCommGroup G] [Finite G] : ∃ (ι : Type) (_ : Fintype ι) (n : ι → ℕ), Nonempty (G ≃+ ⨁ i, ZMod (n i)) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g33 (G N : Type*) [Group G] [Group N] (φ : G →* MulAut N) : (SemidirectProduct.inl : N →* N ⋊[φ] G).range.Normal := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g34 (σ : Equiv.Perm (Fin 7)) (h : σ.cycleType = {2, 3}) : orderOf σ = 6 ∧ Equiv.Perm.sign σ = -1 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g35 : c[0, 1, 2] * c[0, 1] = (c[0, 2] : Equiv.Perm (Fin 3)) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g36 : Equiv.swap (1 : Fin 4) 2 * Equiv.swap 0 1 ≠ 1 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g37 (G : Type*) [Group G] (H : Subgroup G) [H.FiniteIndex] : ∃ N : Subgroup G, N.Normal ∧ N ≤ H ∧ N.FiniteIndex := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g38 (G : Type*) [Group G] (H : Subgroup G) : H.normalCore ≤ H := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g39 (G : Type*) [Group G] (x y : G) (hx : IsConj x y) : orderOf x = orderOf y := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g40 (G : Type*) [Group G] [Fintype G] [DecidableEq G] (a b : G) (h : orderOf a = 2) (hb : orderOf b = 2) : ∃ n, Nonempty ((Subgroup.closure {a, b} : Subgroup G) ≃* DihedralGroup n) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g41 (G : Type*) [Group G] (h : ∀ g : G, g ^ 2 = 1) : ∃ _ : CommGroup G, True := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g42 (G : Type*) [Group G] (hG : Monoid.exponent G = 2) : ∀ a b : G, Commute a b := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g43 (G : Type*) [Group G] (hG : Monoid.IsTorsion G) (x : G) : IsOfFinOrder x := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g44 (G : Type*) [Group G] (A B : Subgroup G) (h : (A : Set G) * B = B * A) : ∃ C : Subgroup G, (C : Set G) = A * B := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g45 (G : Type*) [Group G] (A : Subgroup G) (g : G) : MulAut.conj g • A = A.map (MulAut.conj g).toMonoidHom := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g46 (G : Type*) [Group G] (A : Subgroup G) (g : G) : (g • (A : Set G)) = {x | ∃ a ∈ A, x = g * a} ∧ MulOpposite.op g • (A : Set G) = {x | ∃ a ∈ A, x = a * g} := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g47 (G : Type*) [Group G] (H : Subgroup G) (hH : IsCoatom H) (hN : H.Normal) [Finite G] : (H.index).Prime := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g48 (G : Type*) [Group G] : (frattini G).Characteristic := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g49 (G : Type*) [Group G] [Finite G] (p : ℕ) [hp : Fact p.Prime] (h : p ∣ Nat.card G) : ∃ x : G, orderOf x = p := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g50 (G : Type*) [Group G] [Fintype G] : Fintype.card G = Nat.card (center G) + ∑ᶠ x ∈ ConjClasses.noncenter G, Nat.card x.carrier := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g51 (G : Type*) [Group G] [Fintype G] (α : Type*) [Fintype α] [MulAction G α] [∀ a : G, Fintype (MulAction.fixedBy α a)] [Fintype (MulAction.orbitRel.Quotient G α)] : ∑ a : G, card (MulAction.fixedBy α a) = card (MulAction.orbitRel.Quotient G α) * card G := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g52 (G α : Type*) [Group G] [MulAction G α] [FaithfulSMul G α] (g : G) (h : ∀ a : α, g • a = a) : g = 1 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g53 (G : Type*) [Group G] (α : Type*) [MulAction G α] (f : G →* Equiv.Perm α) (h : f = MulAction.toPermHom G α) : f.ker = ⨅ a : α, MulAction.stabilizer G a := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g54 : ¬ IsCyclic (Multiplicative ℚ) ∧ ¬ IsAddCyclic ℚ := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g55 : IsAddCyclic ℤ ∧ IsAddCyclic (ZMod 6) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g56 (a b : ℤ) : AddSubgroup.zmultiples a ⊔ AddSubgroup.zmultiples b = AddSubgroup.zmultiples (gcd a b) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g57 (H : AddSubgroup ℤ) : ∃ n : ℕ, H = AddSubgroup.zmultiples (n : ℤ) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g58 : Nonempty (ℝ ⧸ (AddSubgroup.zmultiples (1 : ℝ)) ≃+ Additive Circle) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g60 (F : Type*) [Field F] (n : ℕ) : (MonoidHom.ker (Matrix.GeneralLinearGroup.det : GL (Fin n) F →* Fˣ)).Normal := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g62 : Nat.card (Matrix.SpecialLinearGroup (Fin 2) (ZMod 3)) = 24 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g63 (G : Type*) [Group G] (f : G → G) (hf : f = fun x => x⁻¹) (h : ∀ a b, f (a * b) = f a * f b) : ∀ a b : G, a * b = b * a := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g64 (M : Type*) [Monoid M] (a : M) : IsUnit a ↔ ∃ b, a * b = 1 ∧ b * a = 1 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g65 (S : Type*) [Semigroup S] [Finite S] [Nonempty S] : ∃ e : S, IsIdempotentElem e := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g66 (G : Type*) [Group G] (H K : Subgroup G) (hHK : H ⊓ K = ⊥) (h : H.IsComplement' K) [Finite G] : Nat.card H * Nat.card K = Nat.card G := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g67 (G : Type*) [Group G] [Finite G] (H : Subgroup G) [H.Normal] (h : Nat.Coprime (Nat.card H) H.index) : ∃ K, Subgroup.IsComplement' H K := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g68 (G : Type*) [Group G] (H K : Subgroup G) : H.relIndex K = (H.subgroupOf K).index ∧ H.relindex K ≤ H.index := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g69 (G : Type*) [Group G] (H : Subgroup G) : Nat.card (Quotient (QuotientGroup.leftRel H)) = Nat.card (Quotient (QuotientGroup.rightRel H)) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g70 (G : Type*) [Group G] [Group.FG G] (H : Subgroup G) [H.FiniteIndex] : H.FG := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g71 : IsKleinFour (Multiplicative (ZMod 2 × ZMod 2)) ∨ IsAddKleinFour (ZMod 2 × ZMod 2) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g74 (G : Type*) [Group G] (a b : G) : ⁅a, b⁆ = a * b * a⁻¹ * b⁻¹ := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g75 (G : Type*) [Group G] (H K : Subgroup G) : ⁅H, K⁆ ≤ H ⊔ K := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g76 (G : Type*) [Group G] (H : Subgroup G) : H.Normal ↔ ∀ g : G, ∀ h ∈ H, g * h * g⁻¹ ∈ H := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g79 (n : ℕ) (hn : Odd n) : finRotate n ∈ alternatingGroup (Fin n) := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g80 (n : ℕ) : Subgroup.closure {σ : Equiv.Perm (Fin n) | σ.IsSwap} = ⊤ := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g81 (G : Type*) [Group G] [Fintype G] (hG : card G = 2 * 3 ^ 2) (P : Sylow 3 G) : Nat.card P = 9 ∧ card (Sylow 3 G) = 1 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g82 (x : QuaternionGroup 2) : orderOf x ∣ 4 := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g83 (G : Type*) [Group G] (H : Subgroup G) (x : G) (h : x ∉ H) : Disjoint (x • (H : Set G)) H := by sorry
-- ---
open Fintype Subgroup
open scoped Pointwise

theorem att_g84 {G : Type*} [Group G] [Finite G] {p : ℕ} [Fact p.Prime] (P : Sylow p G) : ¬ p ∣ (P : Subgroup G).index := by sorry
