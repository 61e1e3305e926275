import Vocabulary.Order.Monotone

/-!
# Lattices, least and greatest elements, disjointness

`⊤`, `⊥` with their classes, distributive lattices, Boolean algebras, disjoint and complementary
elements.
-/

universe u v
variable {α : Type u} {β : Type v}

/-- The type has a distinguished element `⊤`. -/
class Top (α : Type u) where
  /-- The top element `⊤`. -/
  top : α

/-- The type has a distinguished element `⊥`. -/
class Bot (α : Type u) where
  /-- The bottom element `⊥`. -/
  bot : α

@[inherit_doc] notation "⊤" => Top.top
@[inherit_doc] notation "⊥" => Bot.bot

/-- An order with a greatest element `⊤`. -/
class OrderTop (α : Type u) [LE α] extends Top α where
  protected le_top : ∀ a : α, a ≤ ⊤

/-- An order with a least element `⊥`. -/
class OrderBot (α : Type u) [LE α] extends Bot α where
  protected bot_le : ∀ a : α, ⊥ ≤ a

/-- An order with a least and a greatest element. -/
class BoundedOrder (α : Type u) [LE α] extends OrderTop α, OrderBot α

/-- A lattice in which `⊔` distributes over `⊓`. -/
class DistribLattice (α : Type u) extends Lattice α where
  protected le_sup_inf : ∀ x y z : α, (x ⊔ y) ⊓ (x ⊔ z) ≤ x ⊔ y ⊓ z

section
variable [SemilatticeSup α] {a b c d : α}
@[simp] theorem le_sup_left : a ≤ a ⊔ b := SemilatticeSup.le_sup_left a b
@[simp] theorem le_sup_right : b ≤ a ⊔ b := SemilatticeSup.le_sup_right a b
theorem sup_le : a ≤ c → b ≤ c → a ⊔ b ≤ c := SemilatticeSup.sup_le a b c
@[simp] theorem sup_le_iff : a ⊔ b ≤ c ↔ a ≤ c ∧ b ≤ c :=
  ⟨fun h => ⟨le_sup_left.trans h, le_sup_right.trans h⟩, fun h => sup_le h.1 h.2⟩
theorem sup_eq_left : a ⊔ b = a ↔ b ≤ a :=
  ⟨fun h => h ▸ le_sup_right, fun h => le_antisymm (sup_le le_rfl h) le_sup_left⟩
theorem sup_eq_right : a ⊔ b = b ↔ a ≤ b :=
  ⟨fun h => h ▸ le_sup_left, fun h => le_antisymm (sup_le h le_rfl) le_sup_right⟩
theorem sup_comm (a b : α) : a ⊔ b = b ⊔ a :=
  le_antisymm (sup_le le_sup_right le_sup_left) (sup_le le_sup_right le_sup_left)
theorem sup_assoc (a b c : α) : a ⊔ b ⊔ c = a ⊔ (b ⊔ c) :=
  le_antisymm
    (sup_le (sup_le le_sup_left (le_sup_left.trans le_sup_right)) (le_sup_right.trans le_sup_right))
    (sup_le (le_sup_left.trans le_sup_left) (sup_le (le_sup_right.trans le_sup_left) le_sup_right))
theorem sup_idem (a : α) : a ⊔ a = a := le_antisymm (sup_le le_rfl le_rfl) le_sup_left
theorem sup_le_sup (h₁ : a ≤ b) (h₂ : c ≤ d) : a ⊔ c ≤ b ⊔ d :=
  sup_le (h₁.trans le_sup_left) (h₂.trans le_sup_right)
instance : Std.Commutative (α := α) (· ⊔ ·) := ⟨sup_comm⟩
instance : Std.Associative (α := α) (· ⊔ ·) := ⟨sup_assoc⟩
end

section
variable [SemilatticeInf α] {a b c d : α}
@[simp] theorem inf_le_left : a ⊓ b ≤ a := SemilatticeInf.inf_le_left a b
@[simp] theorem inf_le_right : a ⊓ b ≤ b := SemilatticeInf.inf_le_right a b
theorem le_inf : a ≤ b → a ≤ c → a ≤ b ⊓ c := SemilatticeInf.le_inf a b c
@[simp] theorem le_inf_iff : a ≤ b ⊓ c ↔ a ≤ b ∧ a ≤ c :=
  ⟨fun h => ⟨h.trans inf_le_left, h.trans inf_le_right⟩, fun h => le_inf h.1 h.2⟩
theorem inf_eq_left : a ⊓ b = a ↔ a ≤ b :=
  ⟨fun h => h ▸ inf_le_right, fun h => le_antisymm inf_le_left (le_inf le_rfl h)⟩
theorem inf_eq_right : a ⊓ b = b ↔ b ≤ a :=
  ⟨fun h => h ▸ inf_le_left, fun h => le_antisymm inf_le_right (le_inf h le_rfl)⟩
theorem inf_comm (a b : α) : a ⊓ b = b ⊓ a :=
  le_antisymm (le_inf inf_le_right inf_le_left) (le_inf inf_le_right inf_le_left)
theorem inf_assoc (a b c : α) : a ⊓ b ⊓ c = a ⊓ (b ⊓ c) :=
  le_antisymm
    (le_inf (inf_le_left.trans inf_le_left) (le_inf (inf_le_left.trans inf_le_right) inf_le_right))
    (le_inf (le_inf inf_le_left (inf_le_right.trans inf_le_left)) (inf_le_right.trans inf_le_right))
theorem inf_idem (a : α) : a ⊓ a = a := le_antisymm inf_le_left (le_inf le_rfl le_rfl)
theorem inf_le_inf (h₁ : a ≤ b) (h₂ : c ≤ d) : a ⊓ c ≤ b ⊓ d :=
  le_inf (inf_le_left.trans h₁) (inf_le_right.trans h₂)
instance : Std.Commutative (α := α) (· ⊓ ·) := ⟨inf_comm⟩
instance : Std.Associative (α := α) (· ⊓ ·) := ⟨inf_assoc⟩
end

section
variable [Lattice α] {a b : α}
@[simp] theorem inf_sup_self : a ⊓ (a ⊔ b) = a := inf_eq_left.2 le_sup_left
@[simp] theorem sup_inf_self : a ⊔ a ⊓ b = a := sup_eq_left.2 inf_le_left
end

section
variable [DistribLattice α]
theorem le_sup_inf {x y z : α} : (x ⊔ y) ⊓ (x ⊔ z) ≤ x ⊔ y ⊓ z := DistribLattice.le_sup_inf x y z
theorem sup_inf_left (a b c : α) : a ⊔ b ⊓ c = (a ⊔ b) ⊓ (a ⊔ c) :=
  le_antisymm (le_inf (sup_le_sup le_rfl inf_le_left) (sup_le_sup le_rfl inf_le_right)) le_sup_inf
theorem inf_sup_left (a b c : α) : a ⊓ (b ⊔ c) = a ⊓ b ⊔ a ⊓ c := by
  rw [sup_inf_left, sup_comm (a ⊓ b) a, sup_inf_self, sup_comm (a ⊓ b) c, sup_inf_left,
    ← inf_assoc, sup_comm c a, inf_sup_self, sup_comm]
end

instance (priority := 100) LinearOrder.toDistribLattice [LinearOrder α] : DistribLattice α where
  le_sup_inf x y z := by
    rcases le_total y z with h | h
    · exact inf_le_left.trans (sup_le_sup le_rfl (le_inf le_rfl h))
    · exact inf_le_right.trans (sup_le_sup le_rfl (le_inf h le_rfl))

section
variable [PartialOrder α] [OrderTop α] {a : α}
@[simp] theorem le_top [LE β] [OrderTop β] {a : β} : a ≤ ⊤ := OrderTop.le_top a
@[simp] theorem top_le_iff : ⊤ ≤ a ↔ a = ⊤ := ⟨fun h => le_antisymm le_top h, fun h => h.ge⟩
theorem eq_top_iff : a = ⊤ ↔ ⊤ ≤ a := top_le_iff.symm
theorem lt_top_iff_ne_top : a < ⊤ ↔ a ≠ ⊤ := ⟨fun h => h.ne, fun h => lt_of_le_of_ne le_top h⟩
end

section
variable [PartialOrder α] [OrderBot α] {a : α}
@[simp] theorem bot_le [LE β] [OrderBot β] {a : β} : ⊥ ≤ a := OrderBot.bot_le a
@[simp] theorem le_bot_iff : a ≤ ⊥ ↔ a = ⊥ := ⟨fun h => le_antisymm h bot_le, fun h => h.le⟩
theorem eq_bot_iff : a = ⊥ ↔ a ≤ ⊥ := le_bot_iff.symm
theorem bot_lt_iff_ne_bot : ⊥ < a ↔ a ≠ ⊥ :=
  ⟨fun h => h.ne', fun h => lt_of_le_of_ne bot_le h.symm⟩
end

section Disjoint

/-- Only `⊥` is below both elements. -/
def Disjoint [PartialOrder α] [OrderBot α] (a b : α) : Prop := ∀ ⦃x⦄, x ≤ a → x ≤ b → x ≤ ⊥

/-- Only `⊤` is above both elements. -/
def Codisjoint [PartialOrder α] [OrderTop α] (a b : α) : Prop := ∀ ⦃x⦄, a ≤ x → b ≤ x → ⊤ ≤ x

/-- Two elements are complements of each other. -/
structure IsCompl [PartialOrder α] [BoundedOrder α] (x y : α) : Prop where
  protected disjoint : Disjoint x y
  protected codisjoint : Codisjoint x y

theorem Disjoint.symm [PartialOrder α] [OrderBot α] ⦃a b : α⦄ (h : Disjoint a b) : Disjoint b a :=
  fun _ h₁ h₂ => h h₂ h₁
theorem disjoint_comm [PartialOrder α] [OrderBot α] {a b : α} : Disjoint a b ↔ Disjoint b a :=
  ⟨fun h => h.symm, fun h => h.symm⟩
theorem disjoint_iff [SemilatticeInf α] [OrderBot α] {a b : α} : Disjoint a b ↔ a ⊓ b = ⊥ :=
  ⟨fun h => le_bot_iff.1 (h inf_le_left inf_le_right), fun h _ h₁ h₂ => h ▸ le_inf h₁ h₂⟩
theorem disjoint_iff_inf_le [SemilatticeInf α] [OrderBot α] {a b : α} :
    Disjoint a b ↔ a ⊓ b ≤ ⊥ := by rw [disjoint_iff, le_bot_iff]
theorem codisjoint_iff [SemilatticeSup α] [OrderTop α] {a b : α} : Codisjoint a b ↔ a ⊔ b = ⊤ :=
  ⟨fun h => top_le_iff.1 (h le_sup_left le_sup_right), fun h _ h₁ h₂ => h ▸ sup_le h₁ h₂⟩

/-- A bounded lattice in which every element has a complement. -/
class ComplementedLattice (α : Type u) [Lattice α] [BoundedOrder α] : Prop where
  exists_isCompl : ∀ a : α, ∃ b : α, IsCompl a b

end Disjoint

/-- The Heyting implication of two elements: `a ⇨ b`. -/
class HImp (α : Type u) where
  /-- The Heyting implication `a ⇨ b`. -/
  himp : α → α → α

@[inherit_doc] infixr:60 " ⇨ " => HImp.himp

/-- A Boolean algebra: a bounded distributive lattice with complements. -/
class BooleanAlgebra (α : Type u) extends DistribLattice α, Compl α, SDiff α, HImp α, Top α,
    Bot α where
  protected inf_compl_le_bot : ∀ x : α, x ⊓ xᶜ ≤ ⊥
  protected top_le_sup_compl : ∀ x : α, ⊤ ≤ x ⊔ xᶜ
  protected le_top : ∀ a : α, a ≤ ⊤
  protected bot_le : ∀ a : α, ⊥ ≤ a
  sdiff := fun x y => x ⊓ yᶜ
  himp := fun x y => y ⊔ xᶜ
  protected sdiff_eq : ∀ x y : α, x \ y = x ⊓ yᶜ := by intros; rfl
  protected himp_eq : ∀ x y : α, x ⇨ y = y ⊔ xᶜ := by intros; rfl

instance (priority := 100) BooleanAlgebra.toBoundedOrder [h : BooleanAlgebra α] :
    BoundedOrder α := { h with }

/-- The symmetric difference of two elements, `a ∆ b` in the namespace `symmDiff`. -/
def symmDiff [Max α] [SDiff α] (a b : α) : α := a \ b ⊔ b \ a

namespace symmDiff
@[inherit_doc] scoped infixl:100 " ∆ " => symmDiff
end symmDiff

section
variable [BooleanAlgebra α] {x y : α}
@[simp] theorem inf_compl_eq_bot : x ⊓ xᶜ = ⊥ := le_bot_iff.1 (BooleanAlgebra.inf_compl_le_bot x)
@[simp] theorem sup_compl_eq_top : x ⊔ xᶜ = ⊤ := top_le_iff.1 (BooleanAlgebra.top_le_sup_compl x)
theorem sdiff_eq : x \ y = x ⊓ yᶜ := BooleanAlgebra.sdiff_eq x y
theorem isCompl_compl : IsCompl x xᶜ :=
  ⟨disjoint_iff.2 inf_compl_eq_bot, codisjoint_iff.2 sup_compl_eq_top⟩
end
