import Vocabulary.Algebra.Submonoid
import Vocabulary.Algebra.AddGroup

/-!
# Submonoids, additive
-/

universe u v w

/-- A subset closed under addition. -/
structure AddSubsemigroup (M : Type u) [Add M] where
  /-- The set of members. -/
  carrier : Set M
  add_mem' {a b : M} : a ∈ carrier → b ∈ carrier → a + b ∈ carrier

/-- A subset of a monoid that is a monoid. -/
structure AddSubmonoid (M : Type u) [AddZeroClass M] extends AddSubsemigroup M where
  zero_mem' : (0 : M) ∈ carrier

namespace AddSubsemigroup

instance {M : Type u} [Add M] : SetLike (AddSubsemigroup M) M where
  coe s := s.carrier
  coe_injective' p q h := by cases p; cases q; cases h; rfl

instance {M : Type u} [Add M] : AddMemClass (AddSubsemigroup M) M where
  add_mem {s} := s.add_mem'

end AddSubsemigroup

namespace AddSubmonoid
variable {M : Type u} {N : Type v} {P : Type w} [AddZeroClass M] [AddZeroClass N] [AddZeroClass P]
variable {S T : AddSubmonoid M} {x y : M} {s t : Set M}

instance : SetLike (AddSubmonoid M) M where
  coe s := s.carrier
  coe_injective' p q h := by obtain ⟨⟨_, _⟩, _⟩ := p; obtain ⟨⟨_, _⟩, _⟩ := q; cases h; rfl

instance : AddSubmonoidClass (AddSubmonoid M) M where
  zero_mem s := s.zero_mem'
  add_mem {s} := s.add_mem'

@[simp] theorem mem_carrier : x ∈ S.carrier ↔ x ∈ S := Iff.rfl
@[simp] theorem mem_mk {s : AddSubsemigroup M} {x : M} (h) : x ∈ AddSubmonoid.mk s h ↔ x ∈ s := Iff.rfl
theorem ext (h : ∀ x, x ∈ S ↔ x ∈ T) : S = T := SetLike.ext h
attribute [ext] AddSubmonoid.ext

variable (S) in
protected theorem zero_mem : (0 : M) ∈ S := zero_mem S
protected theorem add_mem (hx : x ∈ S) (hy : y ∈ S) : x + y ∈ S := add_mem hx hy

instance : Top (AddSubmonoid M) := ⟨⟨⟨Set.univ, fun _ _ => trivial⟩, trivial⟩⟩
instance : Bot (AddSubmonoid M) := ⟨⟨⟨{0}, fun ha hb => by
  rw [Set.mem_singleton_iff] at *; rw [ha, hb, add_zero]⟩, rfl⟩⟩
instance : Min (AddSubmonoid M) := ⟨fun S T => ⟨⟨(S : Set M) ∩ T, fun ha hb =>
  ⟨add_mem ha.1 hb.1, add_mem ha.2 hb.2⟩⟩, ⟨zero_mem S, zero_mem T⟩⟩⟩
instance : InfSet (AddSubmonoid M) := ⟨fun A => ⟨⟨{x | ∀ S ∈ A, x ∈ S}, fun ha hb S hS =>
  add_mem (ha S hS) (hb S hS)⟩, fun S _ => zero_mem S⟩⟩
instance : Inhabited (AddSubmonoid M) := ⟨⊥⟩

@[simp] theorem mem_top (x : M) : x ∈ (⊤ : AddSubmonoid M) := trivial
@[simp] theorem mem_bot : x ∈ (⊥ : AddSubmonoid M) ↔ x = 0 := Iff.rfl
@[simp] theorem mem_inf {p q : AddSubmonoid M} : x ∈ p ⊓ q ↔ x ∈ p ∧ x ∈ q := Iff.rfl
theorem mem_sInf {A : Set (AddSubmonoid M)} : x ∈ sInf A ↔ ∀ p ∈ A, x ∈ p := Iff.rfl

instance : CompleteLattice (AddSubmonoid M) :=
  { completeLatticeOfInf (AddSubmonoid M) fun _ =>
      ⟨fun _ hS _ hx => hx _ hS, fun _ h _ hx _ hT => h hT hx⟩ with
    top := ⊤
    bot := ⊥
    min := (· ⊓ ·)
    le_inf := fun _ _ _ h₁ h₂ _ hx => ⟨h₁ hx, h₂ hx⟩
    inf_le_left := fun _ _ _ hx => hx.1
    inf_le_right := fun _ _ _ hx => hx.2
    le_top := fun _ _ _ => trivial
    bot_le := fun S _ hx => mem_bot.1 hx ▸ zero_mem S }

/-- The smallest submonoid that contains a set. -/
def closure (s : Set M) : AddSubmonoid M := sInf {S | s ⊆ S}

theorem mem_closure : x ∈ closure s ↔ ∀ S : AddSubmonoid M, s ⊆ S → x ∈ S := Iff.rfl
theorem subset_closure : s ⊆ closure s := fun _ hx _ hS => hS hx
@[simp] theorem closure_le : closure s ≤ S ↔ s ⊆ S :=
  ⟨fun h _ hx => h (subset_closure hx), fun h _ hx => hx S h⟩

/-- The image of a submonoid. -/
def map {F : Type w} [FunLike F M N] [mc : AddMonoidHomClass F M N] (f : F) (S : AddSubmonoid M) :
    AddSubmonoid N where
  carrier := f '' S
  add_mem' := by
    rintro _ _ ⟨x, hx, rfl⟩ ⟨y, hy, rfl⟩
    exact ⟨x + y, add_mem hx hy, map_add f x y⟩
  zero_mem' := ⟨0, zero_mem S, map_zero f⟩

/-- The preimage of a submonoid. -/
def comap {F : Type w} [FunLike F M N] [mc : AddMonoidHomClass F M N] (f : F) (S : AddSubmonoid N) :
    AddSubmonoid M where
  carrier := f ⁻¹' S
  add_mem' ha hb := by
    show f _ ∈ S
    rw [map_add]; exact add_mem ha hb
  zero_mem' := by
    show f 0 ∈ S
    rw [map_zero]; exact zero_mem S

@[simp] theorem mem_map {F : Type w} [FunLike F M N] [AddMonoidHomClass F M N] {f : F} {y : N} :
    y ∈ S.map f ↔ ∃ x ∈ S, f x = y := Iff.rfl
@[simp] theorem mem_comap {F : Type w} [FunLike F M N] [AddMonoidHomClass F M N] {f : F}
    {S : AddSubmonoid N} {x : M} : x ∈ S.comap f ↔ f x ∈ S := Iff.rfl

/-- The inclusion of a submonoid. -/
protected def subtype (S : AddSubmonoid M) : S →+ M := ⟨⟨fun x => x.1, rfl⟩, fun _ _ => rfl⟩

/-- The inclusion of a submonoid in a larger one. -/
def inclusion {S T : AddSubmonoid M} (h : S ≤ T) : S →+ T :=
  ⟨⟨fun x => ⟨x.1, h x.2⟩, rfl⟩, fun _ _ => rfl⟩

/-- The pairs with components in two submonoids. -/
def prod (S : AddSubmonoid M) (T : AddSubmonoid N) : AddSubmonoid (M × N) where
  carrier := {p | p.1 ∈ S ∧ p.2 ∈ T}
  add_mem' ha hb := ⟨add_mem ha.1 hb.1, add_mem ha.2 hb.2⟩
  zero_mem' := ⟨zero_mem S, zero_mem T⟩

/-- The multiples of an element. -/
def multiples {M : Type u} [AddMonoid M] (n : M) : AddSubmonoid M where
  carrier := Set.range fun k : ℕ => k • n
  add_mem' := by
    rintro _ _ ⟨j, rfl⟩ ⟨k, rfl⟩
    exact ⟨j + k, add_nsmul n j k⟩
  zero_mem' := ⟨0, zero_nsmul n⟩

theorem mem_multiples_iff {M : Type u} [AddMonoid M] (x z : M) :
    x ∈ multiples z ↔ ∃ n : ℕ, n • z = x := Iff.rfl
theorem mem_multiples {M : Type u} [AddMonoid M] (n : M) : n ∈ multiples n := ⟨1, one_nsmul n⟩

end AddSubmonoid

/-- The image of a homomorphism, as a submonoid. -/
def AddMonoidHom.mrange {M : Type u} {N : Type v} {F : Type w} [AddZeroClass M] [AddZeroClass N]
    [FunLike F M N] [mc : AddMonoidHomClass F M N] (f : F) : AddSubmonoid N := AddSubmonoid.map f ⊤

/-- The kernel of a homomorphism, as a submonoid. -/
def AddMonoidHom.mker {M : Type u} {N : Type v} {F : Type w} [AddZeroClass M] [AddZeroClass N]
    [FunLike F M N] [mc : AddMonoidHomClass F M N] (f : F) : AddSubmonoid M := AddSubmonoid.comap f ⊥
