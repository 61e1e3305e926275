import Vocabulary.Algebra.WithBot
import Vocabulary.Nat.Find
import Vocabulary.Algebra.Divisibility

/-!
# Extended natural numbers, and the number of elements of a set
-/

noncomputable section

universe u

/-- The natural numbers with `⊤`. -/
def ENat : Type := WithTop ℕ

@[inherit_doc] notation "ℕ∞" => ENat

namespace ENat

instance : Inhabited ℕ∞ := ⟨(⊤ : WithTop ℕ)⟩
instance instCompleteLinearOrder : CompleteLinearOrder ℕ∞ :=
  inferInstanceAs (CompleteLinearOrder (WithTop ℕ))
instance instLinearOrder : LinearOrder ℕ∞ := CompleteLinearOrder.toLinearOrder
instance instCommSemiring : CommSemiring ℕ∞ :=
  WithTop.commSemiringOf fun a b h => by omega
instance : Nontrivial ℕ∞ := ⟨0, 1, fun h => Nat.zero_ne_one (WithTop.coe_inj.1 h)⟩
instance : Sub ℕ∞ := ⟨fun a b => match (a : WithTop ℕ), (b : WithTop ℕ) with
  | _, .none => (0 : ℕ)
  | .none, .some _ => .none
  | .some a, .some b => .some (a - b)⟩

/-- The natural number, or `0` for `⊤`. -/
def toNat (n : ℕ∞) : ℕ := WithTop.untopD 0 n

/-- By cases: `⊤` or a natural number. -/
@[elab_as_elim, cases_eliminator] def recTopCoe {C : ℕ∞ → Sort _} (top : C ⊤)
    (coe : ∀ a : ℕ, C a) : ∀ n : ℕ∞, C n
  | .none => top
  | .some a => coe a

@[simp] theorem toNat_coe (n : ℕ) : toNat n = n := rfl
@[simp] theorem toNat_top : toNat ⊤ = 0 := rfl
@[simp, norm_cast] theorem coe_inj {a b : ℕ} : (a : ℕ∞) = b ↔ a = b := WithTop.coe_inj
@[simp] theorem coe_ne_top (a : ℕ) : (a : ℕ∞) ≠ ⊤ := WithTop.coe_ne_top
@[simp, norm_cast] theorem coe_le_coe {a b : ℕ} : (a : ℕ∞) ≤ b ↔ a ≤ b := Iff.rfl
@[simp, norm_cast] theorem coe_lt_coe {a b : ℕ} : (a : ℕ∞) < b ↔ a < b := Iff.rfl
@[simp] theorem top_add (a : ℕ∞) : ⊤ + a = ⊤ := WithTop.top_add a
theorem ne_top_iff_exists {n : ℕ∞} : n ≠ ⊤ ↔ ∃ m : ℕ, ↑m = n := WithTop.ne_top_iff_exists

end ENat

open Classical in
/-- The number of elements of a type, `⊤` if there are infinitely many. -/
def ENat.card (α : Type u) : ℕ∞ := if Finite α then (Nat.card α : ℕ∞) else ⊤

/-- The number of elements of a set, `⊤` if there are infinitely many. -/
def Set.encard {α : Type u} (s : Set α) : ℕ∞ := ENat.card s

/-- How often `a` divides `b`: `⊤` if all powers of `a` do. -/
def emultiplicity {α : Type u} [Monoid α] (a b : α) : ℕ∞ := open Classical in
  if h : ∃ n : ℕ, ¬a ^ (n + 1) ∣ b then (Nat.find h : ℕ∞) else ⊤

/-- Only finitely many powers of `a` divide `b`. -/
def FiniteMultiplicity {α : Type u} [Monoid α] (a b : α) : Prop := ∃ n : ℕ, ¬a ^ (n + 1) ∣ b

/-- How often `a` divides `b`, and `1` if all powers of `a` do. -/
def multiplicity {α : Type u} [Monoid α] (a b : α) : ℕ := WithTop.untopD 1 (emultiplicity a b)

end
