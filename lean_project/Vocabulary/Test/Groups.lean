import Vocabulary

/-!
# Test: groups
-/

theorem inverse_of_product {G : Type*} [Group G] (a b : G) : (a * b)⁻¹ = b⁻¹ * a⁻¹ := by simp

theorem exponent_two_is_abelian {G : Type*} [Group G] (h : ∀ x : G, x * x = 1) (a b : G) :
    a * b = b * a := by
  have hi : ∀ x : G, x⁻¹ = x := fun x => inv_eq_of_mul_eq_one_right (h x)
  rw [← hi (a * b), mul_inv_rev, hi, hi]

theorem left_cancellation {G : Type*} [Group G] (a b c : G) (h : a * b = a * c) : b = c :=
  mul_left_cancel h

theorem identity_unique {G : Type*} [Group G] (e : G) (h : ∀ x : G, e * x = x) : e = 1 := by
  rw [← mul_one e, h]

theorem solve_equation {G : Type*} [Group G] (a b : G) : ∃! x : G, a * x = b :=
  ⟨a⁻¹ * b, by simp, fun y h => by rw [← h]; simp⟩

theorem order_divides {G : Type*} [Group G] (x : G) (n : ℕ) (h : x ^ n = 1) : orderOf x ∣ n :=
  orderOf_dvd_of_pow_eq_one h

theorem order_of_one {G : Type*} [Group G] : orderOf (1 : G) = 1 := by simp

theorem kernel_normal {G H : Type*} [Group G] [Group H] (f : G →* H) : f.ker.Normal := inferInstance

theorem injective_iff_kernel_trivial {G H : Type*} [Group G] [Group H] (f : G →* H) :
    Function.Injective f ↔ f.ker = ⊥ := (f.ker_eq_bot_iff).symm

theorem center_is_normal {G : Type*} [Group G] : (Subgroup.center G).Normal := inferInstance

theorem center_of_abelian {G : Type*} [CommGroup G] : Subgroup.center G = ⊤ :=
  (Subgroup.eq_top_iff' _).2 fun x => Subgroup.mem_center_iff.2 fun g => mul_comm g x

theorem intersection_of_subgroups {G : Type*} [Group G] (H K : Subgroup G) (x : G) :
    x ∈ H ⊓ K ↔ x ∈ H ∧ x ∈ K := by simp

theorem generated_subgroup_least {G : Type*} [Group G] (s : Set G) (H : Subgroup G) (h : s ⊆ H) :
    Subgroup.closure s ≤ H := Subgroup.closure_le.2 h

theorem cyclic_is_abelian {G : Type*} [Group G] [IsCyclic G] (a b : G) : a * b = b * a := by
  obtain ⟨g, hg⟩ := IsCyclic.exists_generator (G := G)
  obtain ⟨m, rfl⟩ := Subgroup.mem_zpowers_iff.1 (hg a)
  obtain ⟨n, rfl⟩ := Subgroup.mem_zpowers_iff.1 (hg b)
  exact zpow_mul_comm g m n

theorem image_of_cyclic {G H : Type*} [Group G] [Group H] [IsCyclic G] (f : G →* H)
    (hf : Function.Surjective f) : IsCyclic H := by
  obtain ⟨g, hg⟩ := IsCyclic.exists_generator (G := G)
  refine ⟨f g, fun y => ?_⟩
  obtain ⟨x, rfl⟩ := hf y
  obtain ⟨n, rfl⟩ := Subgroup.mem_zpowers_iff.1 (hg x)
  have h : ∀ k : ℕ, f (g ^ k) = f g ^ k := fun k => map_pow f g k
  refine ⟨n, ?_⟩
  match n with
  | (k : ℕ) => show f g ^ (k : ℤ) = _; rw [zpow_natCast, zpow_natCast, h]
  | Int.negSucc k => show f g ^ Int.negSucc k = _; rw [zpow_negSucc, zpow_negSucc, map_inv, h]

theorem quotient_map_surjective {G : Type*} [Group G] (N : Subgroup G) [N.Normal] :
    Function.Surjective (QuotientGroup.mk' N) := QuotientGroup.mk'_surjective N

theorem coset_equality {G : Type*} [Group G] (H : Subgroup G) (a b : G) :
    (a : G ⧸ H) = (b : G ⧸ H) ↔ a⁻¹ * b ∈ H := QuotientGroup.eq

theorem quotient_trivial_iff {G : Type*} [Group G] (N : Subgroup G) [N.Normal] (a : G) :
    (a : G ⧸ N) = 1 ↔ a ∈ N := by simp

theorem conjugation_kernel {G : Type*} [Group G] :
    (MulAut.conj : G →* MulAut G).ker = Subgroup.center G := by
  ext x
  rw [MonoidHom.mem_ker, Subgroup.mem_center_iff]
  constructor
  · intro h g
    have := DFunLike.congr_fun h g
    rw [MulAut.conj_apply, MulAut.one_apply, mul_inv_eq_iff_eq_mul] at this
    exact this.symm
  · intro h
    ext g
    rw [MulAut.conj_apply, MulAut.one_apply, mul_inv_eq_iff_eq_mul, h]

theorem stabilizer_contains_one {G X : Type*} [Group G] [MulAction G X] (x : X) :
    (1 : G) ∈ MulAction.stabilizer G x := one_smul G x

theorem conjugate_equivalence {G : Type*} [Group G] (a b c : G) (h : IsConj a b) (k : IsConj b c) :
    IsConj a c := h.trans k

theorem transposition_involutive {α : Type*} [DecidableEq α] (a b : α) :
    Equiv.swap a b * Equiv.swap a b = 1 := Equiv.ext fun x => Equiv.swapCore_swapCore x a b

theorem reflection_involutive (n : ℕ) (i : ZMod n) : DihedralGroup.sr i * DihedralGroup.sr i = 1 := by
  rw [DihedralGroup.sr_mul_sr, sub_self]; rfl

theorem commutator_trivial_iff {G : Type*} [Group G] (a b : G) : ⁅a, b⁆ = 1 ↔ a * b = b * a :=
  commutatorElement_eq_one_iff_mul_comm

open Pointwise in
theorem product_of_sets {G : Type*} [Group G] (S T : Set G) (x : G) :
    x ∈ S * T ↔ ∃ a ∈ S, ∃ b ∈ T, a * b = x := Iff.rfl

theorem free_group_universal {α G : Type*} [Group G] (f : α → G) :
    ∃! φ : FreeGroup α →* G, ∀ a, φ (FreeGroup.of a) = f a :=
  ⟨FreeGroup.lift f, fun _ => FreeGroup.lift_apply_of,
    fun ψ h => FreeGroup.ext_hom _ _ fun a => by rw [h, FreeGroup.lift_apply_of]⟩
