import Vocabulary.Algebra.AddSubmonoid

/-!
# Subgroups, multiplicative
-/

universe u v w

/-- A subset of a group that is a group. -/
structure Subgroup (G : Type u) [Group G] extends Submonoid G where
  inv_mem' {x : G} : x ∈ carrier → x⁻¹ ∈ carrier

namespace Subgroup
variable {G : Type u} {N : Type v} {P : Type w} [Group G] [Group N] [Group P]
variable {H K : Subgroup G} {x y : G} {s t : Set G}

instance : SetLike (Subgroup G) G where
  coe s := s.carrier
  coe_injective' p q h := by
    obtain ⟨⟨⟨_, _⟩, _⟩, _⟩ := p; obtain ⟨⟨⟨_, _⟩, _⟩, _⟩ := q; cases h; rfl

instance : SubgroupClass (Subgroup G) G where
  one_mem s := s.one_mem'
  mul_mem {s} := s.mul_mem'
  inv_mem {s} := s.inv_mem'

@[simp] theorem mem_carrier : x ∈ H.carrier ↔ x ∈ H := Iff.rfl
@[simp] theorem mem_mk {s : Submonoid G} {x : G} (h) : x ∈ Subgroup.mk s h ↔ x ∈ s := Iff.rfl
@[simp] theorem mem_toSubmonoid (K : Subgroup G) (x : G) : x ∈ K.toSubmonoid ↔ x ∈ K := Iff.rfl
theorem ext (h : ∀ x, x ∈ H ↔ x ∈ K) : H = K := SetLike.ext h
attribute [ext] Subgroup.ext

variable (H) in
protected theorem one_mem : (1 : G) ∈ H := one_mem H
variable (H) in
protected theorem mul_mem (hx : x ∈ H) (hy : y ∈ H) : x * y ∈ H := mul_mem hx hy
variable (H) in
protected theorem inv_mem (hx : x ∈ H) : x⁻¹ ∈ H := inv_mem hx
variable (H) in
protected theorem div_mem (hx : x ∈ H) (hy : y ∈ H) : x / y ∈ H := div_mem hx hy
variable (H) in
protected theorem pow_mem (hx : x ∈ H) (n : ℕ) : x ^ n ∈ H := pow_mem hx n
variable (H) in
protected theorem zpow_mem (hx : x ∈ H) (n : ℤ) : x ^ n ∈ H := zpow_mem hx n
variable (H) in
protected theorem inv_mem_iff : x⁻¹ ∈ H ↔ x ∈ H := inv_mem_iff

instance toGroup {G : Type u} [Group G] (H : Subgroup G) : Group H := SubgroupClass.toGroup H
instance toCommGroup {G : Type u} [CommGroup G] (H : Subgroup G) : CommGroup H :=
  SubgroupClass.toCommGroup H

@[simp, norm_cast] theorem coe_mul (x y : H) : (↑(x * y) : G) = ↑x * ↑y := rfl
@[simp, norm_cast] theorem coe_one : ((1 : H) : G) = 1 := rfl
@[simp, norm_cast] theorem coe_inv (x : H) : ↑(x⁻¹ : H) = (x⁻¹ : G) := rfl
@[simp, norm_cast] theorem coe_pow (x : H) (n : ℕ) : ((x ^ n : H) : G) = (x : G) ^ n := rfl

instance : Top (Subgroup G) := ⟨{ (⊤ : Submonoid G) with inv_mem' := fun _ => trivial }⟩
instance : Bot (Subgroup G) := ⟨{ (⊥ : Submonoid G) with
  inv_mem' := fun {a} h => by
    show a⁻¹ = 1
    rw [show a = (1 : G) from h, inv_one] }⟩
instance : Min (Subgroup G) := ⟨fun H K => { H.toSubmonoid ⊓ K.toSubmonoid with
  inv_mem' := fun h => ⟨inv_mem (s := H) h.1, inv_mem (s := K) h.2⟩ }⟩
instance : InfSet (Subgroup G) := ⟨fun A =>
  { carrier := {x | ∀ S ∈ A, x ∈ S}
    mul_mem' := fun ha hb S hS => mul_mem (ha S hS) (hb S hS)
    one_mem' := fun S _ => one_mem S
    inv_mem' := fun ha S hS => inv_mem (ha S hS) }⟩
instance : Inhabited (Subgroup G) := ⟨⊥⟩

@[simp] theorem mem_top (x : G) : x ∈ (⊤ : Subgroup G) := trivial
@[simp] theorem mem_bot : x ∈ (⊥ : Subgroup G) ↔ x = 1 := Iff.rfl
@[simp] theorem mem_inf {p q : Subgroup G} : x ∈ p ⊓ q ↔ x ∈ p ∧ x ∈ q := Iff.rfl
@[simp] theorem mem_sInf {A : Set (Subgroup G)} : x ∈ sInf A ↔ ∀ p ∈ A, x ∈ p := Iff.rfl
@[simp] theorem coe_top : ((⊤ : Subgroup G) : Set G) = Set.univ := rfl
@[simp] theorem coe_bot : ((⊥ : Subgroup G) : Set G) = {1} := rfl
@[simp] theorem coe_inf (p q : Subgroup G) : ((p ⊓ q : Subgroup G) : Set G) = (p : Set G) ∩ q := rfl

instance : CompleteLattice (Subgroup G) :=
  { completeLatticeOfInf (Subgroup G) fun _ =>
      ⟨fun S hS _ hx => hx S hS, fun _ h _ hx _ hT => h hT hx⟩ with
    top := ⊤
    bot := ⊥
    min := (· ⊓ ·)
    le_inf := fun _ _ _ h₁ h₂ _ hx => ⟨h₁ hx, h₂ hx⟩
    inf_le_left := fun _ _ _ hx => hx.1
    inf_le_right := fun _ _ _ hx => hx.2
    le_top := fun _ _ _ => trivial
    bot_le := fun S _ hx => mem_bot.1 hx ▸ one_mem S }

variable (H) in
theorem eq_bot_iff_forall : H = ⊥ ↔ ∀ x ∈ H, x = (1 : G) :=
  ⟨fun h x hx => by rw [h] at hx; exact hx,
    fun h => ext fun x => ⟨h x, fun hx => mem_bot.1 hx ▸ one_mem H⟩⟩
theorem eq_top_iff' (H : Subgroup G) : H = ⊤ ↔ ∀ x : G, x ∈ H :=
  ⟨fun h x => h ▸ trivial, fun h => ext fun x => ⟨fun _ => trivial, fun _ => h x⟩⟩

/-- The smallest subgroup that contains a set. -/
def closure (s : Set G) : Subgroup G := sInf {K | s ⊆ K}

theorem mem_closure : x ∈ closure s ↔ ∀ K : Subgroup G, s ⊆ K → x ∈ K := Iff.rfl
theorem subset_closure : s ⊆ closure s := fun _ hx _ hS => hS hx
@[simp] theorem closure_le : closure s ≤ K ↔ s ⊆ K :=
  ⟨fun h _ hx => h (subset_closure hx), fun h _ hx => hx K h⟩
theorem closure_mono ⦃h k : Set G⦄ (h' : h ⊆ k) : closure h ≤ closure k :=
  closure_le.2 fun _ hx => subset_closure (h' hx)
variable (K) in
@[simp] theorem closure_eq : closure (K : Set G) = K :=
  le_antisymm (closure_le.2 fun _ h => h) fun _ h => subset_closure h

/-- The preimage of a subgroup. -/
def comap (f : G →* N) (H : Subgroup N) : Subgroup G :=
  { H.toSubmonoid.comap f with
    inv_mem' := fun {a} ha => by
      show f (a⁻¹) ∈ H
      rw [map_inv]; exact inv_mem (s := H) ha }

/-- The image of a subgroup. -/
def map (f : G →* N) (H : Subgroup G) : Subgroup N :=
  { H.toSubmonoid.map f with
    inv_mem' := by
      rintro _ ⟨x, hx, rfl⟩
      exact ⟨x⁻¹, inv_mem (s := H) hx, map_inv f x⟩ }

@[simp] theorem mem_map {f : G →* N} {K : Subgroup G} {y : N} :
    y ∈ K.map f ↔ ∃ x ∈ K, f x = y := Iff.rfl
@[simp] theorem mem_comap {K : Subgroup N} {f : G →* N} {x : G} :
    x ∈ K.comap f ↔ f x ∈ K := Iff.rfl
@[simp] theorem coe_map (f : G →* N) (K : Subgroup G) : (K.map f : Set N) = f '' K := rfl
@[simp] theorem coe_comap (K : Subgroup N) (f : G →* N) : (K.comap f : Set G) = f ⁻¹' K := rfl
theorem map_le_iff_le_comap {f : G →* N} {K : Subgroup G} {H : Subgroup N} :
    K.map f ≤ H ↔ K ≤ H.comap f :=
  ⟨fun h x hx => h ⟨x, hx, rfl⟩, fun h _ ⟨_, hx, e⟩ => e ▸ h hx⟩

/-- The inclusion of a subgroup. -/
protected def subtype (H : Subgroup G) : H →* G := ⟨⟨fun x => x.1, rfl⟩, fun _ _ => rfl⟩

@[simp] theorem subtype_apply (x : H) : H.subtype x = x := rfl

/-- The inclusion of a subgroup in a larger one. -/
def inclusion {H K : Subgroup G} (h : H ≤ K) : H →* K :=
  ⟨⟨fun x => ⟨x.1, h x.2⟩, rfl⟩, fun _ _ => rfl⟩

/-- The elements of `K` that are in `H`, as a subgroup of `K`. -/
def subgroupOf (H K : Subgroup G) : Subgroup K := H.comap K.subtype

theorem mem_subgroupOf {H K : Subgroup G} {h : K} : h ∈ H.subgroupOf K ↔ (h : G) ∈ H := Iff.rfl

/-- The pairs with components in two subgroups. -/
def prod (H : Subgroup G) (K : Subgroup N) : Subgroup (G × N) where
  carrier := {p | p.1 ∈ H ∧ p.2 ∈ K}
  mul_mem' ha hb := ⟨mul_mem ha.1 hb.1, mul_mem ha.2 hb.2⟩
  one_mem' := ⟨one_mem H, one_mem K⟩
  inv_mem' ha := ⟨inv_mem ha.1, inv_mem ha.2⟩

theorem mem_prod {H : Subgroup G} {K : Subgroup N} {p : G × N} :
    p ∈ H.prod K ↔ p.1 ∈ H ∧ p.2 ∈ K := Iff.rfl

/-- The powers of an element. -/
def zpowers (g : G) : Subgroup G where
  carrier := Set.range fun k : ℤ => g ^ k
  mul_mem' := by
    rintro _ _ ⟨j, rfl⟩ ⟨k, rfl⟩
    exact ⟨j + k, zpow_add g j k⟩
  one_mem' := ⟨0, zpow_zero g⟩
  inv_mem' := by
    rintro _ ⟨j, rfl⟩
    exact ⟨-j, zpow_neg g j⟩

@[simp] theorem mem_zpowers (g : G) : g ∈ zpowers g := ⟨1, zpow_one g⟩
theorem mem_zpowers_iff {g h : G} : h ∈ zpowers g ↔ ∃ k : ℤ, g ^ k = h := Iff.rfl
@[simp] theorem zpowers_le {g : G} {H : Subgroup G} : zpowers g ≤ H ↔ g ∈ H :=
  ⟨fun h => h (mem_zpowers g), fun h _ ⟨k, e⟩ => e ▸ zpow_mem h k⟩
theorem zpowers_eq_closure (g : G) : zpowers g = closure {g} :=
  le_antisymm (zpowers_le.2 (subset_closure rfl))
    (closure_le.2 fun _ h => (Set.mem_singleton_iff.1 h).symm ▸ mem_zpowers g)

end Subgroup

namespace MonoidHom
variable {G : Type u} {N : Type v} [Group G]

/-- The elements that a homomorphism maps to `1`. -/
def ker {M : Type v} [MulOneClass M] (f : G →* M) : Subgroup G where
  carrier := {x | f x = 1}
  mul_mem' {a b} ha hb := by
    show f (a * b) = 1
    rw [map_mul, show f a = 1 from ha, show f b = 1 from hb, mul_one]
  one_mem' := map_one f
  inv_mem' {a} ha := by
    show f (a⁻¹) = 1
    rw [← mul_one (f (a⁻¹)), ← show f a = 1 from ha, ← map_mul, inv_mul_cancel, map_one, ha]

@[simp] theorem mem_ker {M : Type v} [MulOneClass M] {f : G →* M} {x : G} :
    x ∈ f.ker ↔ f x = 1 := Iff.rfl

variable [Group N] {f : G →* N}

/-- The image of a homomorphism. -/
def range (f : G →* N) : Subgroup N := { MonoidHom.mrange f with
  inv_mem' := by
    rintro _ ⟨x, _, rfl⟩
    exact ⟨x⁻¹, trivial, map_inv f x⟩ }

@[simp] theorem mem_range {y : N} : y ∈ f.range ↔ ∃ x, f x = y :=
  ⟨fun ⟨x, _, h⟩ => ⟨x, h⟩, fun ⟨x, h⟩ => ⟨x, trivial, h⟩⟩
theorem range_eq_top : f.range = ⊤ ↔ Function.Surjective f :=
  ⟨fun h y => mem_range.1 (h ▸ Subgroup.mem_top y),
    fun h => Subgroup.ext fun y => ⟨fun _ => trivial, fun _ => mem_range.2 (h y)⟩⟩
variable (f) in
theorem ker_eq_bot_iff : f.ker = ⊥ ↔ Function.Injective f := by
  constructor
  · intro h x y hxy
    have : x * y⁻¹ ∈ f.ker := by
      rw [mem_ker, map_mul, map_inv, hxy, mul_inv_cancel]
    rw [h, Subgroup.mem_bot, ← mul_inv_cancel y] at this
    exact mul_right_cancel this
  · intro h
    refine Subgroup.ext fun x => ⟨fun hx => h ?_, fun hx => ?_⟩
    · rw [map_one]; exact hx
    · rw [Subgroup.mem_bot.1 hx]; exact map_one f

/-- A homomorphism as a map onto its image. -/
def rangeRestrict (f : G →* N) : G →* f.range :=
  MonoidHom.mk' (fun x => ⟨f x, mem_range.2 ⟨x, rfl⟩⟩) fun x y => Subtype.ext (map_mul f x y)

/-- The restriction of a homomorphism to a subgroup. -/
def restrict {M : Type v} [MulOneClass M] (f : G →* M) (K : Subgroup G) : K →* M :=
  f.comp K.subtype

end MonoidHom
