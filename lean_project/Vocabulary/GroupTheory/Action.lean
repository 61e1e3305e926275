import Vocabulary.GroupTheory.Order
import Vocabulary.Algebra.Module.Basic

/-!
# Permutations as a group; orbits, stabilizers and fixed points of actions
-/

noncomputable section

universe u v w

namespace Equiv.Perm
variable {α : Type u}

instance instOne : One (Equiv.Perm α) := ⟨Equiv.refl α⟩
instance instMul : Mul (Equiv.Perm α) := ⟨fun f g => Equiv.trans g f⟩
instance instInv : Inv (Equiv.Perm α) := ⟨Equiv.symm⟩

instance permGroup : Group (Equiv.Perm α) where
  mul_assoc _ _ _ := rfl
  one_mul _ := rfl
  mul_one _ := rfl
  inv_mul_cancel f := Equiv.ext fun x => f.symm_apply_apply x

@[simp] theorem mul_apply (f g : Equiv.Perm α) (x : α) : (f * g) x = f (g x) := rfl
theorem one_apply (x : α) : (1 : Equiv.Perm α) x = x := rfl
@[simp] theorem coe_one : ⇑(1 : Equiv.Perm α) = id := rfl
@[simp] theorem inv_apply_self (f : Equiv.Perm α) (x : α) : f⁻¹ (f x) = x := f.symm_apply_apply x
@[simp] theorem apply_inv_self (f : Equiv.Perm α) (x : α) : f (f⁻¹ x) = x := f.apply_symm_apply x

/-- Permutations act on the elements that they permute. -/
instance applyMulAction (α : Type u) : MulAction (Equiv.Perm α) α where
  smul f a := f a
  one_smul _ := rfl
  mul_smul _ _ _ := rfl

@[simp] protected theorem smul_def (f : Equiv.Perm α) (a : α) : f • a = f a := rfl
end Equiv.Perm

/-- A monoid acts on another by homomorphisms. -/
class MulDistribMulAction (M : Type u) (N : Type v) [Monoid M] [Monoid N]
    extends MulAction M N where
  smul_mul : ∀ (r : M) (x y : N), r • (x * y) = (r • x) * (r • y)
  smul_one : ∀ r : M, r • (1 : N) = 1

@[simp] theorem inv_smul_smul {G : Type u} {α : Type v} [Group G] [MulAction G α] (g : G) (a : α) :
    g⁻¹ • g • a = a := by rw [smul_smul, inv_mul_cancel, one_smul]
@[simp] theorem smul_inv_smul {G : Type u} {α : Type v} [Group G] [MulAction G α] (g : G) (a : α) :
    g • g⁻¹ • a = a := by rw [smul_smul, mul_inv_cancel, one_smul]
theorem inv_smul_eq_iff {G : Type u} {α : Type v} [Group G] [MulAction G α] {g : G} {a b : α} :
    g⁻¹ • a = b ↔ a = g • b :=
  ⟨fun h => by rw [← h, smul_inv_smul], fun h => by rw [h, inv_smul_smul]⟩

namespace Submonoid
variable {M : Type u} {α : Type v} [Monoid M]
instance smul [SMul M α] (S : Submonoid M) : SMul S α := ⟨fun m a => (m : M) • a⟩
instance mulAction [MulAction M α] (S : Submonoid M) : MulAction S α where
  one_smul := one_smul M
  mul_smul x y b := mul_smul (x : M) y b
end Submonoid

namespace Subgroup
variable {G : Type u} {α : Type v} [Group G]
instance instSMul [SMul G α] (S : Subgroup G) : SMul S α := ⟨fun m a => (m : G) • a⟩
instance instMulAction [MulAction G α] (S : Subgroup G) : MulAction S α where
  one_smul := one_smul G
  mul_smul x y b := mul_smul (x : G) y b
theorem smul_def [MulAction G α] {S : Subgroup G} (g : S) (m : α) : g • m = (g : G) • m := rfl
end Subgroup

namespace MulAction

/-- The elements that a monoid carries `a` to. -/
def orbit (M : Type u) {α : Type v} [SMul M α] (a : α) : Set α := Set.range fun m : M => m • a

/-- The elements that the whole monoid leaves fixed. -/
def fixedPoints (M : Type u) (α : Type v) [Monoid M] [MulAction M α] : Set α :=
  {a : α | ∀ m : M, m • a = a}

/-- The elements that `m` leaves fixed. -/
def fixedBy {M : Type u} (α : Type v) [Monoid M] [MulAction M α] (m : M) : Set α := {x | m • x = x}

/-- The elements of a monoid that leave `a` fixed. -/
def stabilizerSubmonoid (M : Type u) {α : Type v} [Monoid M] [MulAction M α] (a : α) :
    Submonoid M where
  carrier := {m | m • a = a}
  one_mem' := one_smul _ a
  mul_mem' {m m'} ha hb := by
    show (m * m') • a = a
    rw [mul_smul, show m' • a = a from hb, show m • a = a from ha]

/-- Every element can be carried to every other. -/
class IsPretransitive (M : Type u) (α : Type v) [SMul M α] : Prop where
  exists_smul_eq : ∀ x y : α, ∃ g : M, g • x = y

theorem exists_smul_eq (M : Type u) {α : Type v} [SMul M α] [h : IsPretransitive M α] (x y : α) :
    ∃ m : M, m • x = y := h.exists_smul_eq x y
theorem mem_orbit_iff {M : Type u} {α : Type v} [SMul M α] {a₁ a₂ : α} :
    a₂ ∈ orbit M a₁ ↔ ∃ x : M, x • a₁ = a₂ := Iff.rfl
@[simp] theorem mem_fixedPoints {M : Type u} {α : Type v} [Monoid M] [MulAction M α] {a : α} :
    a ∈ fixedPoints M α ↔ ∀ m : M, m • a = a := Iff.rfl
@[simp] theorem mem_fixedBy {M : Type u} {α : Type v} [Monoid M] [MulAction M α] {m : M} {a : α} :
    a ∈ fixedBy α m ↔ m • a = a := Iff.rfl

section
variable (G : Type u) {α : Type v} [Group G] [MulAction G α]

/-- The elements of a group that leave `a` fixed. -/
def stabilizer (a : α) : Subgroup G := { stabilizerSubmonoid G a with
  inv_mem' := fun {m} ha => by
    show m⁻¹ • a = a
    rw [inv_smul_eq_iff]; exact (show m • a = a from ha).symm }

variable {G} in
@[simp] theorem mem_stabilizer_iff {a : α} {g : G} : g ∈ stabilizer G a ↔ g • a = a := Iff.rfl

theorem mem_orbit_self (a : α) : a ∈ orbit G a := ⟨1, one_smul G a⟩

variable (α) in
/-- Two elements are in the same orbit. -/
def orbitRel : Setoid α where
  r a b := a ∈ orbit G b
  iseqv := ⟨mem_orbit_self G, fun {a b} ⟨g, h⟩ => ⟨g⁻¹, inv_smul_eq_iff.2 h.symm⟩,
    fun {a b c} ⟨g, h⟩ ⟨k, h'⟩ => ⟨g * k, by
      show (g * k) • c = a
      rw [mul_smul]; exact (congrArg (g • ·) h').trans h⟩⟩

variable (α) in
/-- The orbits of an action. -/
@[reducible] def orbitRel.Quotient : Type v := _root_.Quotient (orbitRel G α)

variable {G} in
/-- The permutation by which an element acts. -/
def toPerm (a : G) : Equiv.Perm α :=
  ⟨fun x => a • x, fun x => a⁻¹ • x, inv_smul_smul a, smul_inv_smul a⟩

variable (α) in
/-- The action as a homomorphism to the permutations. -/
def toPermHom : G →* Equiv.Perm α where
  toFun := toPerm
  map_one' := Equiv.ext (one_smul G)
  map_mul' x y := Equiv.ext (mul_smul x y)
end

end MulAction

/-- The group acting on itself by conjugation. -/
def ConjAct (G : Type u) : Type u := G

namespace ConjAct
variable {G : Type u}
instance [h : Group G] : Group (ConjAct G) := h
/-- An element of `ConjAct G` as one of `G`. -/
def ofConjAct [Group G] : ConjAct G ≃* G := MulEquiv.refl G
/-- An element of `G` as one of `ConjAct G`. -/
def toConjAct [Group G] : G ≃* ConjAct G := ofConjAct.symm
instance [Group G] : SMul (ConjAct G) G := ⟨fun g h => ofConjAct g * h * (ofConjAct g)⁻¹⟩
theorem smul_def [Group G] (g : ConjAct G) (h : G) :
    g • h = ofConjAct g * h * (ofConjAct g)⁻¹ := rfl
instance [Group G] : MulDistribMulAction (ConjAct G) G where
  one_smul h := by rw [smul_def, map_one, one_mul, inv_one, mul_one]
  mul_smul x y h := by simp only [smul_def, map_mul, mul_inv_rev, mul_assoc]
  smul_mul g x y := by simp only [smul_def, mul_assoc, inv_mul_cancel_left]
  smul_one g := by rw [smul_def, mul_one, mul_inv_cancel]
end ConjAct

namespace MulAction
/-- A group acts on the left cosets of a subgroup. -/
instance quotient {G : Type u} [Group G] (H : Subgroup G) : MulAction G (G ⧸ H) where
  smul g := Quotient.lift (fun x => QuotientGroup.mk (g * x)) fun a b h => QuotientGroup.eq.2 <| by
    have h : a⁻¹ * b ∈ H := h
    rwa [mul_inv_rev, mul_assoc, inv_mul_cancel_left]
  one_smul q := by
    obtain ⟨a, rfl⟩ := QuotientGroup.mk_surjective q
    exact congrArg QuotientGroup.mk (one_mul a)
  mul_smul x y q := by
    obtain ⟨a, rfl⟩ := QuotientGroup.mk_surjective q
    exact congrArg QuotientGroup.mk (mul_assoc x y a)
end MulAction
