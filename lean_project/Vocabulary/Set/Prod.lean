import Vocabulary.Logic.Equiv

/-!
# Products of sets, countable sets
-/

universe u v w

/-- Products of sets, finite sets and filters, `s ×ˢ t`. -/
class SProd (α : Type u) (β : Type v) (γ : outParam (Type w)) where
  /-- The product `s ×ˢ t`. -/
  sprod : α → β → γ

@[inherit_doc] infixr:82 " ×ˢ " => SProd.sprod

namespace Set
variable {α : Type u} {β : Type v}

/-- The set of pairs of an element of `s` and one of `t`. -/
def prod (s : Set α) (t : Set β) : Set (α × β) := {p | p.1 ∈ s ∧ p.2 ∈ t}

@[default_instance] instance instSProd : SProd (Set α) (Set β) (Set (α × β)) := ⟨Set.prod⟩

@[simp, grind =] theorem mem_prod {s : Set α} {t : Set β} {p : α × β} :
    p ∈ s ×ˢ t ↔ p.1 ∈ s ∧ p.2 ∈ t := Iff.rfl
theorem prod_eq (s : Set α) (t : Set β) : s ×ˢ t = Prod.fst ⁻¹' s ∩ Prod.snd ⁻¹' t := rfl

/-- The set of functions whose value at every `i` of `s` is in `t i`. -/
def pi {ι : Type u} {α : ι → Type v} (s : Set ι) (t : ∀ i, Set (α i)) : Set (∀ i, α i) :=
  {f | ∀ i, i ∈ s → f i ∈ t i}

@[simp, grind =] theorem mem_pi {ι : Type u} {α : ι → Type v} {s : Set ι} {t : ∀ i, Set (α i)}
    {f : ∀ i, α i} : f ∈ s.pi t ↔ ∀ i, i ∈ s → f i ∈ t i := Iff.rfl

end Set

/-- The type has an injection to the natural numbers. -/
class Countable (α : Sort u) : Prop where
  exists_injective_nat' : ∃ f : α → ℕ, Function.Injective f

/-- The type has no injection to the natural numbers. -/
class Uncountable (α : Sort u) : Prop where
  not_countable : ¬Countable α

/-- The set is countable. -/
protected def Set.Countable {α : Type u} (s : Set α) : Prop := Countable s

instance : Countable ℕ := ⟨id, fun _ _ h => h⟩
theorem Function.Injective.countable {α : Sort u} {β : Sort v} [h : Countable β] {f : α → β}
    (hf : Function.Injective f) : Countable α :=
  let ⟨g, hg⟩ := h.exists_injective_nat'
  ⟨g ∘ f, fun _ _ e => hf (hg e)⟩
instance (priority := 100) Finite.to_countable {α : Sort u} [h : Finite α] : Countable α :=
  let ⟨e⟩ := h
  ⟨fun x => (e x).val, fun _ _ h => e.injective (Fin.ext h)⟩
instance {α : Sort u} {p : α → Prop} [Countable α] : Countable {x // p x} :=
  Function.Injective.countable fun _ _ => Subtype.ext
instance : Countable ℤ := by
  refine ⟨fun | .ofNat n => 2 * n | .negSucc n => 2 * n + 1, fun a b h => ?_⟩
  cases a <;> cases b <;> simp at h <;> grind

theorem Set.Countable.mono {α : Type u} {s t : Set α} (h : s ⊆ t) (ht : t.Countable) :
    s.Countable :=
  let ⟨f, hf⟩ := ht.exists_injective_nat'
  ⟨fun x => f ⟨x, h x.2⟩, fun _ _ e => Subtype.ext (Subtype.mk.inj (hf e))⟩
theorem Set.Finite.countable {α : Type u} {s : Set α} (h : s.Finite) : s.Countable :=
  @Finite.to_countable _ h
