import Vocabulary.Algebra.SubgroupClass
import Vocabulary.Order.CompleteLatticeOfInf
import Vocabulary.Algebra.Hom.Equiv
import Vocabulary.Algebra.Prod

/-!
# Submonoids, multiplicative
-/

universe u v w

/-- A subset closed under multiplication. -/
structure Subsemigroup (M : Type u) [Mul M] where
  /-- The set of members. -/
  carrier : Set M
  mul_mem' {a b : M} : a ∈ carrier → b ∈ carrier → a * b ∈ carrier

/-- A subset of a monoid that is a monoid. -/
structure Submonoid (M : Type u) [MulOneClass M] extends Subsemigroup M where
  one_mem' : (1 : M) ∈ carrier

namespace Subsemigroup

instance {M : Type u} [Mul M] : SetLike (Subsemigroup M) M where
  coe s := s.carrier
  coe_injective' p q h := by cases p; cases q; cases h; rfl

instance {M : Type u} [Mul M] : MulMemClass (Subsemigroup M) M where
  mul_mem {s} := s.mul_mem'

end Subsemigroup

namespace Submonoid
variable {M : Type u} {N : Type v} {P : Type w} [MulOneClass M] [MulOneClass N] [MulOneClass P]
variable {S T : Submonoid M} {x y : M} {s t : Set M}

instance : SetLike (Submonoid M) M where
  coe s := s.carrier
  coe_injective' p q h := by obtain ⟨⟨_, _⟩, _⟩ := p; obtain ⟨⟨_, _⟩, _⟩ := q; cases h; rfl

instance : SubmonoidClass (Submonoid M) M where
  one_mem s := s.one_mem'
  mul_mem {s} := s.mul_mem'

@[simp] theorem mem_carrier : x ∈ S.carrier ↔ x ∈ S := Iff.rfl
@[simp] theorem mem_mk {s : Subsemigroup M} {x : M} (h) : x ∈ Submonoid.mk s h ↔ x ∈ s := Iff.rfl
theorem ext (h : ∀ x, x ∈ S ↔ x ∈ T) : S = T := SetLike.ext h
attribute [ext] Submonoid.ext

variable (S) in
protected theorem one_mem : (1 : M) ∈ S := one_mem S
protected theorem mul_mem (hx : x ∈ S) (hy : y ∈ S) : x * y ∈ S := mul_mem hx hy

instance : Top (Submonoid M) := ⟨⟨⟨Set.univ, fun _ _ => trivial⟩, trivial⟩⟩
instance : Bot (Submonoid M) := ⟨⟨⟨{1}, fun ha hb => by
  rw [Set.mem_singleton_iff] at *; rw [ha, hb, mul_one]⟩, rfl⟩⟩
instance : Min (Submonoid M) := ⟨fun S T => ⟨⟨(S : Set M) ∩ T, fun ha hb =>
  ⟨mul_mem ha.1 hb.1, mul_mem ha.2 hb.2⟩⟩, ⟨one_mem S, one_mem T⟩⟩⟩
instance : InfSet (Submonoid M) := ⟨fun A => ⟨⟨{x | ∀ S ∈ A, x ∈ S}, fun ha hb S hS =>
  mul_mem (ha S hS) (hb S hS)⟩, fun S _ => one_mem S⟩⟩
instance : Inhabited (Submonoid M) := ⟨⊥⟩

@[simp] theorem mem_top (x : M) : x ∈ (⊤ : Submonoid M) := trivial
@[simp] theorem mem_bot : x ∈ (⊥ : Submonoid M) ↔ x = 1 := Iff.rfl
@[simp] theorem mem_inf {p q : Submonoid M} : x ∈ p ⊓ q ↔ x ∈ p ∧ x ∈ q := Iff.rfl
theorem mem_sInf {A : Set (Submonoid M)} : x ∈ sInf A ↔ ∀ p ∈ A, x ∈ p := Iff.rfl

instance : CompleteLattice (Submonoid M) :=
  { completeLatticeOfInf (Submonoid M) fun _ =>
      ⟨fun _ hS _ hx => hx _ hS, fun _ h _ hx _ hT => h hT hx⟩ with
    top := ⊤
    bot := ⊥
    min := (· ⊓ ·)
    le_inf := fun _ _ _ h₁ h₂ _ hx => ⟨h₁ hx, h₂ hx⟩
    inf_le_left := fun _ _ _ hx => hx.1
    inf_le_right := fun _ _ _ hx => hx.2
    le_top := fun _ _ _ => trivial
    bot_le := fun S _ hx => mem_bot.1 hx ▸ one_mem S }

/-- The smallest submonoid that contains a set. -/
def closure (s : Set M) : Submonoid M := sInf {S | s ⊆ S}

theorem mem_closure : x ∈ closure s ↔ ∀ S : Submonoid M, s ⊆ S → x ∈ S := Iff.rfl
theorem subset_closure : s ⊆ closure s := fun _ hx _ hS => hS hx
@[simp] theorem closure_le : closure s ≤ S ↔ s ⊆ S :=
  ⟨fun h _ hx => h (subset_closure hx), fun h _ hx => hx S h⟩

/-- The image of a submonoid. -/
def map {F : Type w} [FunLike F M N] [mc : MonoidHomClass F M N] (f : F) (S : Submonoid M) :
    Submonoid N where
  carrier := f '' S
  mul_mem' := by
    rintro _ _ ⟨x, hx, rfl⟩ ⟨y, hy, rfl⟩
    exact ⟨x * y, mul_mem hx hy, map_mul f x y⟩
  one_mem' := ⟨1, one_mem S, map_one f⟩

/-- The preimage of a submonoid. -/
def comap {F : Type w} [FunLike F M N] [mc : MonoidHomClass F M N] (f : F) (S : Submonoid N) :
    Submonoid M where
  carrier := f ⁻¹' S
  mul_mem' ha hb := by
    show f _ ∈ S
    rw [map_mul]; exact mul_mem ha hb
  one_mem' := by
    show f 1 ∈ S
    rw [map_one]; exact one_mem S

@[simp] theorem mem_map {F : Type w} [FunLike F M N] [MonoidHomClass F M N] {f : F} {y : N} :
    y ∈ S.map f ↔ ∃ x ∈ S, f x = y := Iff.rfl
@[simp] theorem mem_comap {F : Type w} [FunLike F M N] [MonoidHomClass F M N] {f : F}
    {S : Submonoid N} {x : M} : x ∈ S.comap f ↔ f x ∈ S := Iff.rfl

/-- The inclusion of a submonoid. -/
protected def subtype (S : Submonoid M) : S →* M := ⟨⟨fun x => x.1, rfl⟩, fun _ _ => rfl⟩

/-- The inclusion of a submonoid in a larger one. -/
def inclusion {S T : Submonoid M} (h : S ≤ T) : S →* T :=
  ⟨⟨fun x => ⟨x.1, h x.2⟩, rfl⟩, fun _ _ => rfl⟩

/-- The pairs with components in two submonoids. -/
def prod (S : Submonoid M) (T : Submonoid N) : Submonoid (M × N) where
  carrier := {p | p.1 ∈ S ∧ p.2 ∈ T}
  mul_mem' ha hb := ⟨mul_mem ha.1 hb.1, mul_mem ha.2 hb.2⟩
  one_mem' := ⟨one_mem S, one_mem T⟩

/-- The powers of an element. -/
def powers {M : Type u} [Monoid M] (n : M) : Submonoid M where
  carrier := Set.range fun k : ℕ => n ^ k
  mul_mem' := by
    rintro _ _ ⟨j, rfl⟩ ⟨k, rfl⟩
    exact ⟨j + k, pow_add n j k⟩
  one_mem' := ⟨0, pow_zero n⟩

theorem mem_powers_iff {M : Type u} [Monoid M] (x z : M) :
    x ∈ powers z ↔ ∃ n : ℕ, z ^ n = x := Iff.rfl
theorem mem_powers {M : Type u} [Monoid M] (n : M) : n ∈ powers n := ⟨1, pow_one n⟩

end Submonoid

/-- The image of a homomorphism, as a submonoid. -/
def MonoidHom.mrange {M : Type u} {N : Type v} {F : Type w} [MulOneClass M] [MulOneClass N]
    [FunLike F M N] [mc : MonoidHomClass F M N] (f : F) : Submonoid N := Submonoid.map f ⊤

/-- The kernel of a homomorphism, as a submonoid. -/
def MonoidHom.mker {M : Type u} {N : Type v} {F : Type w} [MulOneClass M] [MulOneClass N]
    [FunLike F M N] [mc : MonoidHomClass F M N] (f : F) : Submonoid M := Submonoid.comap f ⊥
