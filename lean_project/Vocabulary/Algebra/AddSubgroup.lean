import Vocabulary.Algebra.Subgroup
import Vocabulary.Algebra.AddGroup

/-!
# Subgroups, additive
-/

universe u v w

/-- A subset of a group that is a group. -/
structure AddSubgroup (G : Type u) [AddGroup G] extends AddSubmonoid G where
  neg_mem' {x : G} : x ∈ carrier → -x ∈ carrier

namespace AddSubgroup
variable {G : Type u} {N : Type v} {P : Type w} [AddGroup G] [AddGroup N] [AddGroup P]
variable {H K : AddSubgroup G} {x y : G} {s t : Set G}

instance : SetLike (AddSubgroup G) G where
  coe s := s.carrier
  coe_injective' p q h := by
    obtain ⟨⟨⟨_, _⟩, _⟩, _⟩ := p; obtain ⟨⟨⟨_, _⟩, _⟩, _⟩ := q; cases h; rfl

instance : AddSubgroupClass (AddSubgroup G) G where
  zero_mem s := s.zero_mem'
  add_mem {s} := s.add_mem'
  neg_mem {s} := s.neg_mem'

@[simp] theorem mem_carrier : x ∈ H.carrier ↔ x ∈ H := Iff.rfl
@[simp] theorem mem_mk {s : AddSubmonoid G} {x : G} (h) : x ∈ AddSubgroup.mk s h ↔ x ∈ s := Iff.rfl
@[simp] theorem mem_toSubmonoid (K : AddSubgroup G) (x : G) : x ∈ K.toAddSubmonoid ↔ x ∈ K := Iff.rfl
theorem ext (h : ∀ x, x ∈ H ↔ x ∈ K) : H = K := SetLike.ext h
attribute [ext] AddSubgroup.ext

variable (H) in
protected theorem zero_mem : (0 : G) ∈ H := zero_mem H
variable (H) in
protected theorem add_mem (hx : x ∈ H) (hy : y ∈ H) : x + y ∈ H := add_mem hx hy
variable (H) in
protected theorem neg_mem (hx : x ∈ H) : -x ∈ H := neg_mem hx
variable (H) in
protected theorem sub_mem (hx : x ∈ H) (hy : y ∈ H) : x - y ∈ H := sub_mem hx hy
variable (H) in
protected theorem nsmul_mem (hx : x ∈ H) (n : ℕ) : n • x ∈ H := nsmul_mem hx n
variable (H) in
protected theorem zsmul_mem (hx : x ∈ H) (n : ℤ) : n • x ∈ H := zsmul_mem hx n
variable (H) in
protected theorem neg_mem_iff : -x ∈ H ↔ x ∈ H := neg_mem_iff

instance toAddGroup {G : Type u} [AddGroup G] (H : AddSubgroup G) : AddGroup H := AddSubgroupClass.toAddGroup H
instance toAddCommGroup {G : Type u} [AddCommGroup G] (H : AddSubgroup G) : AddCommGroup H :=
  AddSubgroupClass.toAddCommGroup H

@[simp, norm_cast] theorem coe_add (x y : H) : (↑(x + y) : G) = ↑x + ↑y := rfl
@[simp, norm_cast] theorem coe_zero : ((0 : H) : G) = 0 := rfl
@[simp, norm_cast] theorem coe_neg (x : H) : ↑(-x : H) = (-x : G) := rfl
@[simp, norm_cast] theorem coe_nsmul (x : H) (n : ℕ) : ((n • x : H) : G) = n • (x : G) := rfl

instance : Top (AddSubgroup G) := ⟨{ (⊤ : AddSubmonoid G) with neg_mem' := fun _ => trivial }⟩
instance : Bot (AddSubgroup G) := ⟨{ (⊥ : AddSubmonoid G) with
  neg_mem' := fun {a} h => by
    show -a = 0
    rw [show a = (0 : G) from h, neg_zero] }⟩
instance : Min (AddSubgroup G) := ⟨fun H K => { H.toAddSubmonoid ⊓ K.toAddSubmonoid with
  neg_mem' := fun h => ⟨neg_mem (s := H) h.1, neg_mem (s := K) h.2⟩ }⟩
instance : InfSet (AddSubgroup G) := ⟨fun A =>
  { carrier := {x | ∀ S ∈ A, x ∈ S}
    add_mem' := fun ha hb S hS => add_mem (ha S hS) (hb S hS)
    zero_mem' := fun S _ => zero_mem S
    neg_mem' := fun ha S hS => neg_mem (ha S hS) }⟩
instance : Inhabited (AddSubgroup G) := ⟨⊥⟩

@[simp] theorem mem_top (x : G) : x ∈ (⊤ : AddSubgroup G) := trivial
@[simp] theorem mem_bot : x ∈ (⊥ : AddSubgroup G) ↔ x = 0 := Iff.rfl
@[simp] theorem mem_inf {p q : AddSubgroup G} : x ∈ p ⊓ q ↔ x ∈ p ∧ x ∈ q := Iff.rfl
@[simp] theorem mem_sInf {A : Set (AddSubgroup G)} : x ∈ sInf A ↔ ∀ p ∈ A, x ∈ p := Iff.rfl
@[simp] theorem coe_top : ((⊤ : AddSubgroup G) : Set G) = Set.univ := rfl
@[simp] theorem coe_bot : ((⊥ : AddSubgroup G) : Set G) = {0} := rfl
@[simp] theorem coe_inf (p q : AddSubgroup G) : ((p ⊓ q : AddSubgroup G) : Set G) = (p : Set G) ∩ q := rfl

instance : CompleteLattice (AddSubgroup G) :=
  { completeLatticeOfInf (AddSubgroup G) fun _ =>
      ⟨fun S hS _ hx => hx S hS, fun _ h _ hx _ hT => h hT hx⟩ with
    top := ⊤
    bot := ⊥
    min := (· ⊓ ·)
    le_inf := fun _ _ _ h₁ h₂ _ hx => ⟨h₁ hx, h₂ hx⟩
    inf_le_left := fun _ _ _ hx => hx.1
    inf_le_right := fun _ _ _ hx => hx.2
    le_top := fun _ _ _ => trivial
    bot_le := fun S _ hx => mem_bot.1 hx ▸ zero_mem S }

variable (H) in
theorem eq_bot_iff_forall : H = ⊥ ↔ ∀ x ∈ H, x = (0 : G) :=
  ⟨fun h x hx => by rw [h] at hx; exact hx,
    fun h => ext fun x => ⟨h x, fun hx => mem_bot.1 hx ▸ zero_mem H⟩⟩
theorem eq_top_iff' (H : AddSubgroup G) : H = ⊤ ↔ ∀ x : G, x ∈ H :=
  ⟨fun h x => h ▸ trivial, fun h => ext fun x => ⟨fun _ => trivial, fun _ => h x⟩⟩

/-- The smallest subgroup that contains a set. -/
def closure (s : Set G) : AddSubgroup G := sInf {K | s ⊆ K}

theorem mem_closure : x ∈ closure s ↔ ∀ K : AddSubgroup G, s ⊆ K → x ∈ K := Iff.rfl
theorem subset_closure : s ⊆ closure s := fun _ hx _ hS => hS hx
@[simp] theorem closure_le : closure s ≤ K ↔ s ⊆ K :=
  ⟨fun h _ hx => h (subset_closure hx), fun h _ hx => hx K h⟩
theorem closure_mono ⦃h k : Set G⦄ (h' : h ⊆ k) : closure h ≤ closure k :=
  closure_le.2 fun _ hx => subset_closure (h' hx)
variable (K) in
@[simp] theorem closure_eq : closure (K : Set G) = K :=
  le_antisymm (closure_le.2 fun _ h => h) fun _ h => subset_closure h

/-- The preimage of a subgroup. -/
def comap (f : G →+ N) (H : AddSubgroup N) : AddSubgroup G :=
  { H.toAddSubmonoid.comap f with
    neg_mem' := fun {a} ha => by
      show f (-a) ∈ H
      rw [map_neg]; exact neg_mem (s := H) ha }

/-- The image of a subgroup. -/
def map (f : G →+ N) (H : AddSubgroup G) : AddSubgroup N :=
  { H.toAddSubmonoid.map f with
    neg_mem' := by
      rintro _ ⟨x, hx, rfl⟩
      exact ⟨-x, neg_mem (s := H) hx, map_neg f x⟩ }

@[simp] theorem mem_map {f : G →+ N} {K : AddSubgroup G} {y : N} :
    y ∈ K.map f ↔ ∃ x ∈ K, f x = y := Iff.rfl
@[simp] theorem mem_comap {K : AddSubgroup N} {f : G →+ N} {x : G} :
    x ∈ K.comap f ↔ f x ∈ K := Iff.rfl
@[simp] theorem coe_map (f : G →+ N) (K : AddSubgroup G) : (K.map f : Set N) = f '' K := rfl
@[simp] theorem coe_comap (K : AddSubgroup N) (f : G →+ N) : (K.comap f : Set G) = f ⁻¹' K := rfl
theorem map_le_iff_le_comap {f : G →+ N} {K : AddSubgroup G} {H : AddSubgroup N} :
    K.map f ≤ H ↔ K ≤ H.comap f :=
  ⟨fun h x hx => h ⟨x, hx, rfl⟩, fun h _ ⟨_, hx, e⟩ => e ▸ h hx⟩

/-- The inclusion of a subgroup. -/
protected def subtype (H : AddSubgroup G) : H →+ G := ⟨⟨fun x => x.1, rfl⟩, fun _ _ => rfl⟩

@[simp] theorem subtype_apply (x : H) : H.subtype x = x := rfl

/-- The inclusion of a subgroup in a larger one. -/
def inclusion {H K : AddSubgroup G} (h : H ≤ K) : H →+ K :=
  ⟨⟨fun x => ⟨x.1, h x.2⟩, rfl⟩, fun _ _ => rfl⟩

/-- The elements of `K` that are in `H`, as a subgroup of `K`. -/
def addSubgroupOf (H K : AddSubgroup G) : AddSubgroup K := H.comap K.subtype

theorem mem_addSubgroupOf {H K : AddSubgroup G} {h : K} : h ∈ H.addSubgroupOf K ↔ (h : G) ∈ H := Iff.rfl

/-- The pairs with components in two subgroups. -/
def prod (H : AddSubgroup G) (K : AddSubgroup N) : AddSubgroup (G × N) where
  carrier := {p | p.1 ∈ H ∧ p.2 ∈ K}
  add_mem' ha hb := ⟨add_mem ha.1 hb.1, add_mem ha.2 hb.2⟩
  zero_mem' := ⟨zero_mem H, zero_mem K⟩
  neg_mem' ha := ⟨neg_mem ha.1, neg_mem ha.2⟩

theorem mem_prod {H : AddSubgroup G} {K : AddSubgroup N} {p : G × N} :
    p ∈ H.prod K ↔ p.1 ∈ H ∧ p.2 ∈ K := Iff.rfl

/-- The multiples of an element. -/
def zmultiples (g : G) : AddSubgroup G where
  carrier := Set.range fun k : ℤ => k • g
  add_mem' := by
    rintro _ _ ⟨j, rfl⟩ ⟨k, rfl⟩
    exact ⟨j + k, add_zsmul g j k⟩
  zero_mem' := ⟨0, zero_zsmul g⟩
  neg_mem' := by
    rintro _ ⟨j, rfl⟩
    exact ⟨-j, neg_zsmul g j⟩

@[simp] theorem mem_zmultiples (g : G) : g ∈ zmultiples g := ⟨1, one_zsmul g⟩
theorem mem_zmultiples_iff {g h : G} : h ∈ zmultiples g ↔ ∃ k : ℤ, k • g = h := Iff.rfl
@[simp] theorem zmultiples_le {g : G} {H : AddSubgroup G} : zmultiples g ≤ H ↔ g ∈ H :=
  ⟨fun h => h (mem_zmultiples g), fun h _ ⟨k, e⟩ => e ▸ zsmul_mem h k⟩
theorem zmultiples_eq_closure (g : G) : zmultiples g = closure {g} :=
  le_antisymm (zmultiples_le.2 (subset_closure rfl))
    (closure_le.2 fun _ h => (Set.mem_singleton_iff.1 h).symm ▸ mem_zmultiples g)

end AddSubgroup

namespace AddMonoidHom
variable {G : Type u} {N : Type v} [AddGroup G]

/-- The elements that a homomorphism maps to `0`. -/
def ker {M : Type v} [AddZeroClass M] (f : G →+ M) : AddSubgroup G where
  carrier := {x | f x = 0}
  add_mem' {a b} ha hb := by
    show f (a + b) = 0
    rw [map_add, show f a = 0 from ha, show f b = 0 from hb, add_zero]
  zero_mem' := map_zero f
  neg_mem' {a} ha := by
    show f (-a) = 0
    rw [← add_zero (f (-a)), ← show f a = 0 from ha, ← map_add, neg_add_cancel, map_zero, ha]

@[simp] theorem mem_ker {M : Type v} [AddZeroClass M] {f : G →+ M} {x : G} :
    x ∈ f.ker ↔ f x = 0 := Iff.rfl

variable [AddGroup N] {f : G →+ N}

/-- The image of a homomorphism. -/
def range (f : G →+ N) : AddSubgroup N := { AddMonoidHom.mrange f with
  neg_mem' := by
    rintro _ ⟨x, _, rfl⟩
    exact ⟨-x, trivial, map_neg f x⟩ }

@[simp] theorem mem_range {y : N} : y ∈ f.range ↔ ∃ x, f x = y :=
  ⟨fun ⟨x, _, h⟩ => ⟨x, h⟩, fun ⟨x, h⟩ => ⟨x, trivial, h⟩⟩
theorem range_eq_top : f.range = ⊤ ↔ Function.Surjective f :=
  ⟨fun h y => mem_range.1 (h ▸ AddSubgroup.mem_top y),
    fun h => AddSubgroup.ext fun y => ⟨fun _ => trivial, fun _ => mem_range.2 (h y)⟩⟩
variable (f) in
theorem ker_eq_bot_iff : f.ker = ⊥ ↔ Function.Injective f := by
  constructor
  · intro h x y hxy
    have : x + -y ∈ f.ker := by
      rw [mem_ker, map_add, map_neg, hxy, add_neg_cancel]
    rw [h, AddSubgroup.mem_bot, ← add_neg_cancel y] at this
    exact add_right_cancel this
  · intro h
    refine AddSubgroup.ext fun x => ⟨fun hx => h ?_, fun hx => ?_⟩
    · rw [map_zero]; exact hx
    · rw [AddSubgroup.mem_bot.1 hx]; exact map_zero f

/-- A homomorphism as a map onto its image. -/
def rangeRestrict (f : G →+ N) : G →+ f.range :=
  AddMonoidHom.mk' (fun x => ⟨f x, mem_range.2 ⟨x, rfl⟩⟩) fun x y => Subtype.ext (map_add f x y)

/-- The restriction of a homomorphism to a subgroup. -/
def restrict {M : Type v} [AddZeroClass M] (f : G →+ M) (K : AddSubgroup G) : K →+ M :=
  f.comp K.subtype

end AddMonoidHom
