import Vocabulary.Order.Hom

/-!
# Orders with a new greatest or least element

`WithTop α` adds `⊤` above `α`, `WithBot α` adds `⊥` below it.
-/

universe u v
variable {α : Type u}

/-- The type `α` with a new greatest element. -/
def WithTop (α : Type u) := Option α
/-- The type `α` with a new least element. -/
def WithBot (α : Type u) := Option α

noncomputable section

namespace WithTop

/-- The inclusion of `α`. -/
@[coe, match_pattern] def some : α → WithTop α := Option.some
/-- The new element. -/
@[match_pattern] def none : WithTop α := Option.none

instance coe : Coe α (WithTop α) := ⟨some⟩
instance : Top (WithTop α) := ⟨none⟩
instance : Inhabited (WithTop α) := ⟨⊤⟩
instance : Nonempty (WithTop α) := ⟨⊤⟩
instance [DecidableEq α] : DecidableEq (WithTop α) := inferInstanceAs (DecidableEq (Option α))

/-- By cases: `⊤` or an element of `α`. -/
@[elab_as_elim, cases_eliminator] def recTopCoe {C : WithTop α → Sort _} (top : C ⊤)
    (coe : ∀ a : α, C a) : ∀ n : WithTop α, C n
  | none => top
  | some a => coe a

@[simp, norm_cast] theorem coe_inj {a b : α} : (a : WithTop α) = b ↔ a = b := Option.some_inj
@[simp] theorem coe_ne_top {a : α} : (a : WithTop α) ≠ ⊤ := nofun
@[simp] theorem top_ne_coe {a : α} : ⊤ ≠ (a : WithTop α) := nofun
theorem ne_top_iff_exists {x : WithTop α} : x ≠ ⊤ ↔ ∃ a : α, ↑a = x := by
  cases x with
  | top => simp
  | coe a => simp

/-- The element of `α`, or `d` for `⊤`. -/
def untopD (d : α) : WithTop α → α
  | none => d
  | some a => a
/-- The element of `α` that is not `⊤`. -/
def untop : ∀ x : WithTop α, x ≠ ⊤ → α
  | some a, _ => a
  | none, h => absurd rfl h
/-- The image under a function, with `⊤` going to `⊤`. -/
def map {β : Type v} (f : α → β) : WithTop α → WithTop β := Option.map f

@[simp] theorem untopD_coe (d a : α) : untopD d (a : WithTop α) = a := rfl
@[simp] theorem untopD_top (d : α) : untopD d ⊤ = d := rfl

instance [LE α] : LE (WithTop α) where
  le a b := match a, b with
    | _, none => True
    | none, some _ => False
    | some a, some b => a ≤ b
instance [LT α] : LT (WithTop α) where
  lt a b := match a, b with
    | none, _ => False
    | some _, none => True
    | some a, some b => a < b

@[simp, norm_cast] theorem coe_le_coe [LE α] {a b : α} : (a : WithTop α) ≤ b ↔ a ≤ b := Iff.rfl
@[simp, norm_cast] theorem coe_lt_coe [LT α] {a b : α} : (a : WithTop α) < b ↔ a < b := Iff.rfl
@[simp] theorem coe_lt_top [LT α] (a : α) : (a : WithTop α) < ⊤ := trivial

instance orderTop [LE α] : OrderTop (WithTop α) where
  le_top a := by cases a <;> exact trivial
instance orderBot [LE α] [OrderBot α] : OrderBot (WithTop α) where
  bot := (⊥ : α)
  bot_le a := match a with
    | none => trivial
    | some a => OrderBot.bot_le a
instance [Preorder α] : Preorder (WithTop α) where
  le_refl a := match a with
    | none => trivial
    | some a => le_refl a
  le_trans a b c h₁ h₂ := match a, b, c, h₁, h₂ with
    | _, _, none, _, _ => trivial
    | some _, some _, some _, h₁, h₂ => le_trans (α := α) h₁ h₂
  lt_iff_le_not_ge a b := match a, b with
    | none, none => ⟨fun h => h.elim, fun h => h.2 trivial⟩
    | none, some _ => ⟨fun h => h.elim, fun h => h.1⟩
    | some _, none => ⟨fun _ => ⟨trivial, id⟩, fun _ => trivial⟩
    | some _, some _ => lt_iff_le_not_ge (α := α)
instance [PartialOrder α] : PartialOrder (WithTop α) where
  le_antisymm a b h₁ h₂ := match a, b, h₁, h₂ with
    | none, none, _, _ => rfl
    | some _, some _, h₁, h₂ => congrArg some (le_antisymm h₁ h₂)

instance [LE α] [h : DecidableLE α] : DecidableLE (WithTop α) := fun a b => match a, b with
  | none, none => .isTrue trivial
  | some _, none => .isTrue trivial
  | none, some _ => .isFalse id
  | some a, some b => h a b
instance [LT α] [h : DecidableLT α] : DecidableLT (WithTop α) := fun a b => match a, b with
  | none, none => .isFalse id
  | none, some _ => .isFalse id
  | some _, none => .isTrue trivial
  | some a, some b => h a b

instance [LinearOrder α] : LinearOrder (WithTop α) where
  le_total a b := match a, b with
    | none, none => .inl trivial
    | some _, none => .inl trivial
    | none, some _ => .inr trivial
    | some a, some b => le_total a b
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

/-- The least upper bound of a set in a conditionally complete order with a new top: `⊤` if the
set contains `⊤` or is not bounded. -/
instance [SupSet α] [LE α] : SupSet (WithTop α) := ⟨fun S => open Classical in
  if ⊤ ∈ S then ⊤ else if BddAbove (some ⁻¹' S) then ↑(sSup (some ⁻¹' S)) else ⊤⟩

instance [InfSet α] [LE α] : InfSet (WithTop α) := ⟨fun S => open Classical in
  if S ⊆ {⊤} ∨ ¬BddBelow S then ⊤ else ↑(sInf (some ⁻¹' S))⟩

theorem isLUB_sSup' [ConditionallyCompleteLinearOrderBot α] (s : Set (WithTop α)) :
    IsLUB s (sSup s) := by
  classical
  show IsLUB s (if ⊤ ∈ s then ⊤ else if BddAbove (some ⁻¹' s) then ↑(sSup (some ⁻¹' s)) else ⊤)
  split
  · exact ⟨fun _ _ => le_top, fun b hb => hb ‹_›⟩
  · rename_i ht
    split
    · rename_i hb
      constructor
      · intro a ha
        cases a with
        | top => exact absurd ha ht
        | coe a => exact coe_le_coe.2 (le_csSup hb ha)
      · intro b h
        cases b with
        | top => exact le_top
        | coe b =>
          refine coe_le_coe.2 ?_
          rcases Classical.em (some ⁻¹' s).Nonempty with hne | hne
          · exact csSup_le hne fun a ha => coe_le_coe.1 (h ha)
          · rw [Set.nonempty_iff_ne_empty, Classical.not_not] at hne
            rw [hne, ConditionallyCompleteLinearOrderBot.csSup_empty]; exact bot_le
    · rename_i hb
      refine ⟨fun _ _ => le_top, fun b h => ?_⟩
      cases b with
      | top => exact le_top
      | coe b => exact absurd ⟨b, fun a ha => coe_le_coe.1 (h ha)⟩ hb

theorem isGLB_sInf' [ConditionallyCompleteLinearOrderBot α] (s : Set (WithTop α)) :
    IsGLB s (sInf s) := by
  classical
  show IsGLB s (if s ⊆ {⊤} ∨ ¬BddBelow s then ⊤ else ↑(sInf (some ⁻¹' s)))
  have hB : BddBelow s := ⟨((⊥ : α) : WithTop α), fun a _ => match a with
    | none => trivial
    | some a => bot_le⟩
  split
  · rename_i h
    have h := h.resolve_right (not_not_intro hB)
    exact ⟨fun a ha => by rw [h ha]; exact le_rfl, fun _ _ => le_top⟩
  · rename_i h
    have hne : (some ⁻¹' s).Nonempty := Classical.byContradiction fun hn => h <| .inl fun a ha => by
      cases a with
      | top => rfl
      | coe a => exact absurd ⟨a, ha⟩ hn
    constructor
    · intro a ha
      cases a with
      | top => exact le_top
      | coe a => exact coe_le_coe.2 (csInf_le ⟨⊥, fun _ _ => bot_le⟩ ha)
    · intro b hb
      cases b with
      | top =>
        obtain ⟨a, ha⟩ := hne
        exact absurd (hb ha) id
      | coe b => exact coe_le_coe.2 (le_csInf hne fun a ha => coe_le_coe.1 (hb ha))

instance [ConditionallyCompleteLinearOrderBot α] : CompleteLinearOrder (WithTop α) :=
  { (inferInstance : LinearOrder (WithTop α)), (inferInstance : Lattice (WithTop α)),
    (inferInstance : OrderTop (WithTop α)), (inferInstance : OrderBot (WithTop α)) with
    le_sSup := fun s _ ha => (isLUB_sSup' s).1 ha
    sSup_le := fun s _ h => (isLUB_sSup' s).2 h
    sInf_le := fun s _ ha => (isGLB_sInf' s).1 ha
    le_sInf := fun s _ h => (isGLB_sInf' s).2 h
    le_total := le_total
    toDecidableLE := inferInstance
    toDecidableEq := inferInstance
    toDecidableLT := inferInstance }

end WithTop

namespace WithBot

/-- The inclusion of `α`. -/
@[coe, match_pattern] def some : α → WithBot α := Option.some
/-- The new element. -/
@[match_pattern] def none : WithBot α := Option.none

instance coe : Coe α (WithBot α) := ⟨some⟩
instance : Bot (WithBot α) := ⟨none⟩
instance : Inhabited (WithBot α) := ⟨⊥⟩
instance [DecidableEq α] : DecidableEq (WithBot α) := inferInstanceAs (DecidableEq (Option α))

/-- By cases: `⊥` or an element of `α`. -/
@[elab_as_elim, cases_eliminator] def recBotCoe {C : WithBot α → Sort _} (bot : C ⊥)
    (coe : ∀ a : α, C a) : ∀ n : WithBot α, C n
  | none => bot
  | some a => coe a

@[simp, norm_cast] theorem coe_inj {a b : α} : (a : WithBot α) = b ↔ a = b := Option.some_inj
@[simp] theorem coe_ne_bot {a : α} : (a : WithBot α) ≠ ⊥ := nofun
@[simp] theorem bot_ne_coe {a : α} : ⊥ ≠ (a : WithBot α) := nofun

/-- The element of `α`, or `d` for `⊥`. -/
def unbotD (d : α) : WithBot α → α
  | none => d
  | some a => a
/-- The element of `α` that is not `⊥`. -/
def unbot : ∀ x : WithBot α, x ≠ ⊥ → α
  | some a, _ => a
  | none, h => absurd rfl h
/-- The image under a function, with `⊥` going to `⊥`. -/
def map {β : Type v} (f : α → β) : WithBot α → WithBot β := Option.map f

@[simp] theorem unbotD_coe (d a : α) : unbotD d (a : WithBot α) = a := rfl
@[simp] theorem unbotD_bot (d : α) : unbotD d ⊥ = d := rfl

instance [LE α] : LE (WithBot α) where
  le a b := match a, b with
    | none, _ => True
    | some _, none => False
    | some a, some b => a ≤ b
instance [LT α] : LT (WithBot α) where
  lt a b := match a, b with
    | _, none => False
    | none, some _ => True
    | some a, some b => a < b

@[simp, norm_cast] theorem coe_le_coe [LE α] {a b : α} : (a : WithBot α) ≤ b ↔ a ≤ b := Iff.rfl
@[simp, norm_cast] theorem coe_lt_coe [LT α] {a b : α} : (a : WithBot α) < b ↔ a < b := Iff.rfl
@[simp] theorem bot_lt_coe [LT α] (a : α) : ⊥ < (a : WithBot α) := trivial

instance orderBot [LE α] : OrderBot (WithBot α) where
  bot_le a := by cases a <;> exact trivial
instance orderTop [LE α] [OrderTop α] : OrderTop (WithBot α) where
  top := (⊤ : α)
  le_top a := match a with
    | none => trivial
    | some a => OrderTop.le_top a
instance [Preorder α] : Preorder (WithBot α) where
  le_refl a := match a with
    | none => trivial
    | some a => le_refl a
  le_trans a b c h₁ h₂ := match a, b, c, h₁, h₂ with
    | none, _, _, _, _ => trivial
    | some _, some _, some _, h₁, h₂ => le_trans (α := α) h₁ h₂
  lt_iff_le_not_ge a b := match a, b with
    | none, none => ⟨fun h => h.elim, fun h => h.2 trivial⟩
    | some _, none => ⟨fun h => h.elim, fun h => h.1⟩
    | none, some _ => ⟨fun _ => ⟨trivial, id⟩, fun _ => trivial⟩
    | some _, some _ => lt_iff_le_not_ge (α := α)
instance [PartialOrder α] : PartialOrder (WithBot α) where
  le_antisymm a b h₁ h₂ := match a, b, h₁, h₂ with
    | none, none, _, _ => rfl
    | some _, some _, h₁, h₂ => congrArg some (le_antisymm h₁ h₂)

instance [LE α] [h : DecidableLE α] : DecidableLE (WithBot α) := fun a b => match a, b with
  | none, none => .isTrue trivial
  | none, some _ => .isTrue trivial
  | some _, none => .isFalse id
  | some a, some b => h a b
instance [LT α] [h : DecidableLT α] : DecidableLT (WithBot α) := fun a b => match a, b with
  | none, none => .isFalse id
  | some _, none => .isFalse id
  | none, some _ => .isTrue trivial
  | some a, some b => h a b

instance [LinearOrder α] : LinearOrder (WithBot α) where
  le_total a b := match a, b with
    | none, none => .inl trivial
    | none, some _ => .inl trivial
    | some _, none => .inr trivial
    | some a, some b => le_total a b
  toDecidableLE := inferInstance
  toDecidableEq := inferInstance
  toDecidableLT := inferInstance

end WithBot

end
