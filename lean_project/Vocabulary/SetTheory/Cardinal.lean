import Vocabulary.Logic.Equiv
import Vocabulary.Order.Relations
import Vocabulary.LinearAlgebra.Basis
import Vocabulary.Order.CompleteLattice
import Vocabulary.Finset.Lattice

/-!
# Cardinals, countable types with enumerations, well orders, partitions, fixed points
-/

universe u v w

noncomputable section

open Classical

/-- The cardinal numbers: types up to bijections. -/
def Cardinal : Type (u + 1) := Quotient
  ({ r := fun α β : Type u => Nonempty (α ≃ β)
     iseqv := ⟨fun α => ⟨.refl α⟩, fun ⟨e⟩ => ⟨e.symm⟩, fun ⟨e⟩ ⟨f⟩ => ⟨e.trans f⟩⟩ } :
    Setoid (Type u))

namespace Cardinal
/-- The cardinal number of a type. -/
def mk (α : Type u) : Cardinal.{u} := Quotient.mk _ α
@[inherit_doc] scoped prefix:max "#" => Cardinal.mk

/-- A type with the cardinal number. -/
private def out (c : Cardinal.{u}) : Type u := choose (Quotient.exists_rep c)
/-- The cardinal number in a higher universe. -/
def lift (c : Cardinal.{v}) : Cardinal.{max v u} := mk (ULift.{u} (out c))

instance : LE Cardinal.{u} := ⟨fun a b => Nonempty (out a ↪ out b)⟩
instance : LT Cardinal.{u} := ⟨fun a b => a ≤ b ∧ ¬b ≤ a⟩
instance : Preorder Cardinal.{u} where
  le_refl _ := ⟨.refl _⟩
  le_trans _ _ _ := fun ⟨f⟩ ⟨g⟩ => ⟨f.trans g⟩
  lt_iff_le_not_ge _ _ := Iff.rfl
instance : Zero Cardinal.{u} := ⟨lift (mk (Fin 0))⟩
instance : One Cardinal.{u} := ⟨lift (mk (Fin 1))⟩
instance : NatCast Cardinal.{u} := ⟨fun n => lift (mk (Fin n))⟩
instance : Add Cardinal.{u} := ⟨fun a b => mk (out a ⊕ out b)⟩
instance : Mul Cardinal.{u} := ⟨fun a b => mk (out a × out b)⟩
instance : Pow Cardinal.{u} Cardinal.{u} := ⟨fun a b => mk (out b → out a)⟩
instance : Inhabited Cardinal.{u} := ⟨0⟩
/-- The cardinal number of the natural numbers. -/
def aleph0 : Cardinal.{u} := lift (mk ℕ)
@[inherit_doc] scoped notation "ℵ₀" => Cardinal.aleph0
/-- The cardinal number of the real numbers. -/
def continuum : Cardinal.{u} := 2 ^ aleph0.{u}
@[inherit_doc] scoped notation "𝔠" => Cardinal.continuum
/-- The number of elements, `0` for infinite cardinals. -/
def toNat (c : Cardinal.{u}) : ℕ := Nat.card (out c)
end Cardinal

/-- The supremum of the cardinal numbers of linearly independent sets. -/
protected def Module.rank (R : Type u) (M : Type v) [Semiring R] [AddCommMonoid M] [Module R M] :
    Cardinal.{v} :=
  if h : ∃ c : Cardinal.{v}, IsLUB {c | ∃ s : Set M, LinearIndepOn R id s ∧ c = .mk s} c then
    choose h else 0

/-- A type with an injection into the natural numbers that can be inverted. -/
class Encodable (α : Type u) where
  /-- The code of an element. -/
  encode : α → ℕ
  /-- The element with a code. -/
  decode : ℕ → Option α
  encodek : ∀ a, decode (encode a) = some a
/-- A type with a bijection to the natural numbers. -/
class Denumerable (α : Type u) extends Encodable α where
  decode_inv : ∀ n, ∃ a ∈ decode n, encode a = n

section
variable (α : Type u) (r : α → α → Prop)
/-- The relation is transitive. -/
class IsTrans : Prop where
  trans : ∀ a b c, r a b → r b c → r a c
/-- The relation is reflexive. -/
class IsRefl : Prop where
  refl : ∀ a, r a a
/-- The relation is irreflexive. -/
class IsIrrefl : Prop where
  irrefl : ∀ a, ¬r a a
/-- The relation is symmetric. -/
class IsSymm : Prop where
  symm : ∀ a b, r a b → r b a
/-- The relation is antisymmetric. -/
class IsAntisymm : Prop where
  antisymm : ∀ a b, r a b → r b a → a = b
/-- Any two elements are related in some order. -/
class IsTotal : Prop where
  total : ∀ a b, r a b ∨ r b a
/-- Any two different elements are related in some order. -/
class IsTrichotomous : Prop where
  trichotomous : ∀ a b, r a b ∨ a = b ∨ r b a
/-- A reflexive and transitive relation. -/
class IsPreorder : Prop extends IsRefl α r, IsTrans α r
/-- A reflexive, antisymmetric and transitive relation. -/
class IsPartialOrder : Prop extends IsPreorder α r, IsAntisymm α r
/-- A partial order in which any two elements are comparable. -/
class IsLinearOrder : Prop extends IsPartialOrder α r, IsTotal α r
/-- An irreflexive and transitive relation. -/
class IsStrictOrder : Prop extends IsIrrefl α r, IsTrans α r
/-- A strict order in which any two different elements are comparable. -/
class IsStrictTotalOrder : Prop extends IsTrichotomous α r, IsStrictOrder α r
/-- A strict linear order in which every nonempty set has a least element. -/
class IsWellOrder : Prop extends IsTrichotomous α r, IsTrans α r, IsWellFounded α r
end

/-- Nonempty sets such that every element lies in exactly one of them. -/
def Setoid.IsPartition {α : Type u} (c : Set (Set α)) : Prop := ∅ ∉ c ∧ ∀ a, ∃! b ∈ c, a ∈ b

namespace OrderHom
variable {α : Type u} [CompleteLattice α] (f : α →o α)
/-- The least fixed point. -/
def lfp : α := sInf {a | f a ≤ a}
/-- The greatest fixed point. -/
def gfp : α := sSup {a | a ≤ f a}
end OrderHom

/-- All sets of the family have `r` elements. -/
def Set.Sized {α : Type u} (r : ℕ) (A : Set (Finset α)) : Prop := ∀ ⦃x⦄, x ∈ A → x.card = r
/-- No two elements of the set are disjoint. -/
def Set.Intersecting {α : Type u} [SemilatticeInf α] [OrderBot α] (s : Set α) : Prop :=
  ∀ ⦃a⦄, a ∈ s → ∀ ⦃b⦄, b ∈ s → ¬Disjoint a b

/-- Every element comes weakly after its predecessors. -/
@[reducible] def List.Sorted {α : Type u} (R : α → α → Prop) (l : List α) : Prop := l.Pairwise R

/-- A way to write a number as a sum of positive numbers in order. -/
@[ext] structure Composition (n : ℕ) where
  /-- The summands. -/
  blocks : List ℕ
  blocks_pos : ∀ {i}, i ∈ blocks → 0 < i
  blocks_sum : blocks.sum = n

/-- The multisets with `n` elements. -/
def Sym (α : Type u) (n : ℕ) : Type u := { s : Multiset α // Multiset.card s = n }

open Finset in
/-- Disjoint nonzero parts with a given supremum. -/
structure Finpartition {α : Type u} [Lattice α] [OrderBot α] (a : α) where
  /-- The parts. -/
  parts : Finset α
  protected supIndep : ∀ s ⊆ parts, ∀ i ∈ parts, i ∉ s → Disjoint i (s.sup id)
  sup_parts : parts.sup id = a
  bot_notMem : ⊥ ∉ parts

end
