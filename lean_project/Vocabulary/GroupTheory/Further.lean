import Vocabulary.GroupTheory.Commutator
import Vocabulary.GroupTheory.SpecificGroups
import Vocabulary.GroupTheory.Pointwise
import Vocabulary.GroupTheory.Perm
import Vocabulary.Algebra.Conj
import Vocabulary.Order.Atoms
import Vocabulary.RingTheory.Quotient
import Vocabulary.Finset.FintypeInstances

/-!
# More groups and rings: normal subgroups of quotients, Frattini subgroup, conjugacy classes, cycles
-/

universe u v w

noncomputable section

section
variable {G : Type u} {H : Type v} [Group G] [Group H]

instance Subgroup.normal_subgroupOf {K N : Subgroup G} [hN : N.Normal] :
    (N.subgroupOf K).Normal := Subgroup.normal_comap K.subtype

instance QuotientGroup.map_normal (N : Subgroup G) [nN : N.Normal] (M : Subgroup G)
    [nM : M.Normal] : (M.map (QuotientGroup.mk' N)).Normal where
  conj_mem := by
    rintro _ ⟨m, hm, rfl⟩ g
    obtain ⟨g, rfl⟩ := QuotientGroup.mk'_surjective N g
    exact ⟨g * m * g⁻¹, nM.conj_mem m hm g, by simp [map_mul, map_inv]⟩

variable (G) in
/-- The intersection of the maximal subgroups. -/
def frattini : Subgroup G := sInf {K : Subgroup G | IsCoatom K}

variable (G) in
/-- The classes with more than one element. -/
def ConjClasses.noncenter : Set (ConjClasses G) := {x | x.carrier.Nontrivial}

instance [DecidableEq G] [Fintype G] : DecidableRel (IsConj : G → G → Prop) := fun a b =>
  decidable_of_iff (∃ c : G, c * a * c⁻¹ = b) isConj_iff.symm
instance [Fintype G] [DecidableRel (IsConj : G → G → Prop)] : Fintype (ConjClasses G) :=
  @Quotient.fintype _ _ (IsConj.setoid G) (inferInstanceAs (DecidableRel (IsConj : G → G → Prop)))

/-- A group with four elements whose squares are `1`. -/
class IsKleinFour (G : Type u) [Group G] : Prop where
  card_four : Nat.card G = 4
  exponent_two : Monoid.exponent G = 2
/-- A group with four elements whose doubles are `0`. -/
class IsAddKleinFour (G : Type u) [AddGroup G] : Prop where
  card_four : Nat.card G = 4
  exponent_two : AddMonoid.exponent G = 2

/-- The older name of `Subgroup.relIndex`. -/
abbrev Subgroup.relindex (K L : Subgroup G) : ℕ := K.relIndex L
end

/-- The permutation `0 → 1 → ⋯ → n - 1 → 0`. -/
def finRotate : (n : ℕ) → Equiv.Perm (Fin n)
  | 0 => Equiv.refl _
  | n + 1 =>
    { toFun i := ⟨(i + 1) % (n + 1), Nat.mod_lt _ n.succ_pos⟩
      invFun i := ⟨(i + n) % (n + 1), Nat.mod_lt _ n.succ_pos⟩
      left_inv := fun i => Fin.ext <| by
        show ((i + 1) % (n + 1) + n) % (n + 1) = i
        rw [Nat.mod_add_mod, show i + 1 + n = (i : ℕ) + (n + 1) by omega, Nat.add_mod_right,
          Nat.mod_eq_of_lt i.2]
      right_inv := fun i => Fin.ext <| by
        show ((i + n) % (n + 1) + 1) % (n + 1) = i
        rw [Nat.mod_add_mod, Nat.add_assoc, Nat.add_mod_right, Nat.mod_eq_of_lt i.2] }

namespace Equiv.Perm
open Classical in
/-- The cycles of a permutation. -/
def cycleFactorsFinset {α : Type u} [DecidableEq α] [Fintype α] (f : Equiv.Perm α) :
    Finset (Equiv.Perm α) :=
  Finset.univ.filter fun σ => σ.IsCycle ∧ ∀ a, σ a ≠ a → σ a = f a
end Equiv.Perm

instance RingHom.instIsTwoSidedKer {R : Type u} {S : Type v} [Ring R] [Semiring S] (f : R →+* S) :
    (RingHom.ker f).IsTwoSided :=
  ⟨fun b h => by rw [RingHom.mem_ker] at h ⊢; rw [map_mul, h, zero_mul]⟩

namespace Finset
variable {α : Type u} [DecidableEq α]
/-- The products of elements of two finite sets. -/
protected def mul [Mul α] : Mul (Finset α) := ⟨fun s t => (s ×ˢ t).image fun p => p.1 * p.2⟩
/-- The sums of elements of two finite sets. -/
protected def add [Add α] : Add (Finset α) := ⟨fun s t => (s ×ˢ t).image fun p => p.1 + p.2⟩
/-- The differences of elements of two finite sets. -/
protected def sub [Sub α] : Sub (Finset α) := ⟨fun s t => (s ×ˢ t).image fun p => p.1 - p.2⟩
/-- The quotients of elements of two finite sets. -/
protected def div [Div α] : Div (Finset α) := ⟨fun s t => (s ×ˢ t).image fun p => p.1 / p.2⟩
/-- The negatives of the elements. -/
protected def neg [Neg α] : Neg (Finset α) := ⟨image fun a => -a⟩
/-- The inverses of the elements. -/
protected def inv [Inv α] : Inv (Finset α) := ⟨image fun a => a⁻¹⟩
/-- The multiples of the elements. -/
protected def smulFinset {β : Type v} [SMul β α] : SMul β (Finset α) :=
  ⟨fun c s => s.image fun a => c • a⟩
end Finset
namespace Pointwise
attribute [scoped instance] Finset.mul Finset.add Finset.sub Finset.div Finset.neg Finset.inv
  Finset.smulFinset
end Pointwise

end
