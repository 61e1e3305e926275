import Vocabulary.Order.WithBot
import Vocabulary.Algebra.Abs

/-!
# Addition and multiplication on types with a new greatest or least element

`⊤ + a = ⊤`, `⊥ + a = ⊥`, and `⊤ * a = ⊤` unless `a = 0`.
-/

noncomputable section

universe u
variable {α : Type u}

namespace WithTop

instance zero [Zero α] : Zero (WithTop α) := ⟨(0 : α)⟩
instance one [One α] : One (WithTop α) := ⟨(1 : α)⟩
instance natCast [NatCast α] : NatCast (WithTop α) := ⟨fun n => (n : α)⟩
instance add [Add α] : Add (WithTop α) := ⟨fun a b => match a, b with
  | some a, some b => ↑(a + b)
  | _, _ => ⊤⟩

@[simp, norm_cast] theorem coe_zero [Zero α] : ((0 : α) : WithTop α) = 0 := rfl
@[simp, norm_cast] theorem coe_one [One α] : ((1 : α) : WithTop α) = 1 := rfl
@[simp, norm_cast] theorem coe_add [Add α] (a b : α) : ((a + b : α) : WithTop α) = a + b := rfl
@[simp, norm_cast] theorem coe_natCast [NatCast α] (n : ℕ) : ((n : α) : WithTop α) = n := rfl
@[simp] theorem top_add [Add α] (x : WithTop α) : ⊤ + x = ⊤ := by cases x <;> rfl
@[simp] theorem add_top [Add α] (x : WithTop α) : x + ⊤ = ⊤ := by cases x <;> rfl

instance addCommMonoid [AddCommMonoid α] : AddCommMonoid (WithTop α) where
  add_assoc a b c := by
    cases a <;> cases b <;> cases c <;> first | rfl | exact congrArg some (add_assoc _ _ _)
  add_comm a b := by cases a <;> cases b <;> first | rfl | exact congrArg some (add_comm _ _)
  zero_add a := by cases a <;> first | rfl | exact congrArg some (zero_add _)
  add_zero a := by cases a <;> first | rfl | exact congrArg some (add_zero _)

instance addCommMonoidWithOne [AddCommMonoidWithOne α] : AddCommMonoidWithOne (WithTop α) :=
  { WithTop.addCommMonoid with
    natCast_zero := congrArg some AddMonoidWithOne.natCast_zero
    natCast_succ := fun n => congrArg some (AddMonoidWithOne.natCast_succ n) }

section
variable [DecidableEq α] [Zero α] [Mul α]

instance instMul : Mul (WithTop α) := ⟨fun a b => match a, b with
  | some a, some b => ↑(a * b)
  | some a, none => if a = 0 then 0 else ⊤
  | none, some b => if b = 0 then 0 else ⊤
  | none, none => ⊤⟩

@[simp, norm_cast] theorem coe_mul (a b : α) : ((a * b : α) : WithTop α) = a * b := rfl
theorem coe_mul_top' (a : α) : (a : WithTop α) * ⊤ = if a = 0 then 0 else ⊤ := rfl
theorem top_mul_coe' (a : α) : ⊤ * (a : WithTop α) = if a = 0 then 0 else ⊤ := rfl
@[simp] theorem top_mul_top : (⊤ * ⊤ : WithTop α) = ⊤ := rfl
end

/-- With a greatest element a semiring without zero divisors and without negatives remains a
semiring. -/
@[reducible] def commSemiringOf [CommSemiring α] [NoZeroDivisors α] [Nontrivial α] [DecidableEq α]
    (h : ∀ a b : α, a + b = 0 → a = 0 ∧ b = 0) : CommSemiring (WithTop α) :=
  have zero_mul : ∀ a : WithTop α, 0 * a = 0 := fun a => by
    cases a with
    | top => exact (top_mul_coe' _).trans (if_pos rfl)
    | coe a => exact congrArg some (_root_.zero_mul a)
  have mul_comm : ∀ a b : WithTop α, a * b = b * a := fun a b => by
    cases a <;> cases b <;> first | rfl | exact congrArg some (_root_.mul_comm _ _)
  have one_mul : ∀ a : WithTop α, 1 * a = a := fun a => by
    cases a with
    | top =>
      refine (coe_mul_top' (1 : α)).trans (if_neg fun h => ?_)
      obtain ⟨x, y, hxy⟩ := exists_pair_ne α
      exact hxy (by rw [← mul_one x, ← mul_one y, h, mul_zero, mul_zero])
    | coe a => exact congrArg some (_root_.one_mul a)
  have top_mul : ∀ a : WithTop α, a ≠ 0 → ⊤ * a = ⊤ := fun a ha => by
    cases a with
    | top => rfl
    | coe a => exact (top_mul_coe' a).trans (if_neg fun e => ha (congrArg some e))
  have mul_eq_zero : ∀ a b : WithTop α, a * b = 0 → a = 0 ∨ b = 0 := fun a b e => by
    refine Classical.byContradiction fun hn : ¬(a = 0 ∨ b = 0) => ?_
    have ha : a ≠ 0 := fun h => hn (.inl h)
    have hb : b ≠ 0 := fun h => hn (.inr h)
    cases a with
    | top => rw [top_mul b hb] at e; exact top_ne_coe e
    | coe a =>
      cases b with
      | top => rw [mul_comm, top_mul _ ha] at e; exact top_ne_coe e
      | coe b =>
        have e : a * b = 0 := Option.some.inj e
        rcases eq_zero_or_eq_zero_of_mul_eq_zero e with e | e
        · exact ha (congrArg some e)
        · exact hb (congrArg some e)
  have add_eq_zero : ∀ a b : WithTop α, a + b = 0 → a = 0 ∧ b = 0 := fun a b e => by
    cases a with
    | top => rw [top_add] at e; exact absurd e top_ne_coe
    | coe a =>
      cases b with
      | top => rw [add_top] at e; exact absurd e top_ne_coe
      | coe b =>
        have e : a + b = 0 := Option.some.inj e
        exact ⟨congrArg some (h a b e).1, congrArg some (h a b e).2⟩
  have mul_assoc : ∀ a b c : WithTop α, a * b * c = a * (b * c) := fun a b c => by
    by_cases ha : a = 0
    · rw [ha, zero_mul, zero_mul, zero_mul]
    by_cases hb : b = 0
    · rw [hb, mul_comm a, zero_mul, zero_mul, mul_comm a, zero_mul]
    by_cases hc : c = 0
    · rw [hc, mul_comm, mul_comm b, zero_mul, zero_mul, mul_comm a, zero_mul]
    cases a with
    | top => rw [top_mul b hb, top_mul c hc, top_mul _ fun e => (mul_eq_zero b c e).elim hb hc]
    | coe a =>
      cases b with
      | top => rw [mul_comm _ ⊤, top_mul _ ha, top_mul c hc, mul_comm _ ⊤, top_mul _ ha]
      | coe b =>
        cases c with
        | top =>
          rw [mul_comm _ ⊤, top_mul _ fun e => (mul_eq_zero _ _ e).elim ha hb, mul_comm _ ⊤,
            top_mul _ hb, mul_comm, top_mul _ ha]
        | coe c => exact congrArg some (_root_.mul_assoc a b c)
  have left_distrib : ∀ a b c : WithTop α, a * (b + c) = a * b + a * c := fun a b c => by
    by_cases ha : a = 0
    · rw [ha, zero_mul, zero_mul, zero_mul, add_zero]
    by_cases hb : b = 0
    · rw [hb, zero_add, mul_comm a 0, zero_mul, zero_add]
    cases a with
    | top => rw [top_mul b hb, top_add, top_mul _ fun e => hb (add_eq_zero b c e).1]
    | coe a =>
      cases b with
      | top => rw [top_add, mul_comm, top_mul _ ha, top_add]
      | coe b =>
        cases c with
        | top => rw [add_top, mul_comm, top_mul _ ha, add_top]
        | coe c => exact congrArg some (mul_add a b c)
  { WithTop.addCommMonoidWithOne with
    zero_mul := zero_mul
    mul_zero := fun a => (mul_comm a 0).trans (zero_mul a)
    mul_comm := mul_comm
    one_mul := one_mul
    mul_one := fun a => (mul_comm a 1).trans (one_mul a)
    mul_assoc := mul_assoc
    left_distrib := left_distrib
    right_distrib := fun a b c => by rw [mul_comm, left_distrib, mul_comm c, mul_comm c] }

end WithTop

namespace WithBot

instance zero [Zero α] : Zero (WithBot α) := ⟨(0 : α)⟩
instance one [One α] : One (WithBot α) := ⟨(1 : α)⟩
instance natCast [NatCast α] : NatCast (WithBot α) := ⟨fun n => (n : α)⟩
instance add [Add α] : Add (WithBot α) := ⟨fun a b => match a, b with
  | some a, some b => ↑(a + b)
  | _, _ => ⊥⟩

@[simp, norm_cast] theorem coe_zero [Zero α] : ((0 : α) : WithBot α) = 0 := rfl
@[simp, norm_cast] theorem coe_one [One α] : ((1 : α) : WithBot α) = 1 := rfl
@[simp, norm_cast] theorem coe_add [Add α] (a b : α) : ((a + b : α) : WithBot α) = a + b := rfl
@[simp, norm_cast] theorem coe_natCast [NatCast α] (n : ℕ) : ((n : α) : WithBot α) = n := rfl
@[simp] theorem bot_add [Add α] (x : WithBot α) : ⊥ + x = ⊥ := by cases x <;> rfl
@[simp] theorem add_bot [Add α] (x : WithBot α) : x + ⊥ = ⊥ := by cases x <;> rfl

instance addCommMonoid [AddCommMonoid α] : AddCommMonoid (WithBot α) where
  add_assoc a b c := by
    cases a <;> cases b <;> cases c <;> first | rfl | exact congrArg some (add_assoc _ _ _)
  add_comm a b := by cases a <;> cases b <;> first | rfl | exact congrArg some (add_comm _ _)
  zero_add a := by cases a <;> first | rfl | exact congrArg some (zero_add _)
  add_zero a := by cases a <;> first | rfl | exact congrArg some (add_zero _)

instance addCommMonoidWithOne [AddCommMonoidWithOne α] : AddCommMonoidWithOne (WithBot α) :=
  { WithBot.addCommMonoid with
    natCast_zero := congrArg some AddMonoidWithOne.natCast_zero
    natCast_succ := fun n => congrArg some (AddMonoidWithOne.natCast_succ n) }

end WithBot
end
