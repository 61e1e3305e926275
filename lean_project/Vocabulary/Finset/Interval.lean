import Vocabulary.Finset.Basic
import Vocabulary.Nat.Basic
import Vocabulary.Set.Intervals

/-!
# Finite intervals

`Finset.Icc a b` and its relatives in orders where they are finite: `ℕ`, `ℤ` and `Fin n`.
-/

universe u

/-- An order in which every interval between two elements is finite. -/
class LocallyFiniteOrder (α : Type u) [Preorder α] where
  /-- The closed interval. -/
  finsetIcc : α → α → Finset α
  /-- The interval without its right end. -/
  finsetIco : α → α → Finset α
  /-- The interval without its left end. -/
  finsetIoc : α → α → Finset α
  /-- The interval without its ends. -/
  finsetIoo : α → α → Finset α
  finset_mem_Icc : ∀ a b x : α, x ∈ finsetIcc a b ↔ a ≤ x ∧ x ≤ b
  finset_mem_Ico : ∀ a b x : α, x ∈ finsetIco a b ↔ a ≤ x ∧ x < b
  finset_mem_Ioc : ∀ a b x : α, x ∈ finsetIoc a b ↔ a < x ∧ x ≤ b
  finset_mem_Ioo : ∀ a b x : α, x ∈ finsetIoo a b ↔ a < x ∧ x < b

/-- An order in which every element has finitely many below it. -/
class LocallyFiniteOrderBot (α : Type u) [Preorder α] where
  /-- The elements less than one. -/
  finsetIio : α → Finset α
  /-- The elements at most one. -/
  finsetIic : α → Finset α
  finset_mem_Iic : ∀ a x : α, x ∈ finsetIic a ↔ x ≤ a
  finset_mem_Iio : ∀ a x : α, x ∈ finsetIio a ↔ x < a

namespace Finset
variable {α : Type u} [Preorder α]

section
variable [LocallyFiniteOrder α] {a b x : α}

/-- The finite set of `x` with `a ≤ x` and `x ≤ b`. -/
def Icc (a b : α) : Finset α := LocallyFiniteOrder.finsetIcc a b
/-- The finite set of `x` with `a ≤ x` and `x < b`. -/
def Ico (a b : α) : Finset α := LocallyFiniteOrder.finsetIco a b
/-- The finite set of `x` with `a < x` and `x ≤ b`. -/
def Ioc (a b : α) : Finset α := LocallyFiniteOrder.finsetIoc a b
/-- The finite set of `x` with `a < x` and `x < b`. -/
def Ioo (a b : α) : Finset α := LocallyFiniteOrder.finsetIoo a b

@[simp, grind =] theorem mem_Icc : x ∈ Icc a b ↔ a ≤ x ∧ x ≤ b :=
  LocallyFiniteOrder.finset_mem_Icc a b x
@[simp, grind =] theorem mem_Ico : x ∈ Ico a b ↔ a ≤ x ∧ x < b :=
  LocallyFiniteOrder.finset_mem_Ico a b x
@[simp, grind =] theorem mem_Ioc : x ∈ Ioc a b ↔ a < x ∧ x ≤ b :=
  LocallyFiniteOrder.finset_mem_Ioc a b x
@[simp, grind =] theorem mem_Ioo : x ∈ Ioo a b ↔ a < x ∧ x < b :=
  LocallyFiniteOrder.finset_mem_Ioo a b x
@[simp, norm_cast] theorem coe_Icc (a b : α) : (Icc a b : Set α) = Set.Icc a b :=
  Set.ext fun _ => mem_Icc
end

section
variable [LocallyFiniteOrderBot α] {b x : α}

/-- The finite set of `x` with `x < b`. -/
def Iio (b : α) : Finset α := LocallyFiniteOrderBot.finsetIio b
/-- The finite set of `x` with `x ≤ b`. -/
def Iic (b : α) : Finset α := LocallyFiniteOrderBot.finsetIic b

@[simp, grind =] theorem mem_Iic : x ∈ Iic b ↔ x ≤ b := LocallyFiniteOrderBot.finset_mem_Iic b x
@[simp, grind =] theorem mem_Iio : x ∈ Iio b ↔ x < b := LocallyFiniteOrderBot.finset_mem_Iio b x
end

end Finset

noncomputable section

/-- The natural numbers from `a`, as many as `n`. -/
def Finset.natRange' (a n : ℕ) : Finset ℕ := ⟨List.range' a n, List.nodup_range' 1⟩

theorem Finset.mem_natRange' {a n x : ℕ} : x ∈ natRange' a n ↔ a ≤ x ∧ x < a + n := by
  show x ∈ List.range' a n ↔ _
  simp

instance Nat.instLocallyFiniteOrder : LocallyFiniteOrder ℕ where
  finsetIcc a b := .natRange' a (b + 1 - a)
  finsetIco a b := .natRange' a (b - a)
  finsetIoc a b := .natRange' (a + 1) (b - a)
  finsetIoo a b := .natRange' (a + 1) (b - a - 1)
  finset_mem_Icc a b x := by rw [Finset.mem_natRange']; omega
  finset_mem_Ico a b x := by rw [Finset.mem_natRange']; omega
  finset_mem_Ioc a b x := by rw [Finset.mem_natRange']; omega
  finset_mem_Ioo a b x := by rw [Finset.mem_natRange']; omega

instance Nat.instLocallyFiniteOrderBot : LocallyFiniteOrderBot ℕ where
  finsetIio b := .range b
  finsetIic b := .range (b + 1)
  finset_mem_Iic a x := by rw [Finset.mem_range]; omega
  finset_mem_Iio a x := by rw [Finset.mem_range]

/-- The integers from `a`, as many as `n`. -/
def Finset.intRange (a : ℤ) (n : ℕ) : Finset ℤ :=
  (Finset.range n).mapInj (fun k : ℕ => (a + k : ℤ)) fun x y h => by simp at h; omega

theorem Finset.mem_intRange {a x : ℤ} {n : ℕ} : x ∈ intRange a n ↔ a ≤ x ∧ x < a + n := by
  rw [intRange, mem_mapInj]
  constructor
  · rintro ⟨k, hk, rfl⟩
    have := mem_range.1 hk
    omega
  · intro ⟨h₁, h₂⟩
    exact ⟨(x - a).toNat, mem_range.2 (by omega), by omega⟩

instance Int.instLocallyFiniteOrder : LocallyFiniteOrder ℤ where
  finsetIcc a b := .intRange a (b + 1 - a).toNat
  finsetIco a b := .intRange a (b - a).toNat
  finsetIoc a b := .intRange (a + 1) (b - a).toNat
  finsetIoo a b := .intRange (a + 1) (b - a - 1).toNat
  finset_mem_Icc a b x := by rw [Finset.mem_intRange]; omega
  finset_mem_Ico a b x := by rw [Finset.mem_intRange]; omega
  finset_mem_Ioc a b x := by rw [Finset.mem_intRange]; omega
  finset_mem_Ioo a b x := by rw [Finset.mem_intRange]; omega

end

namespace Finset

@[simp] theorem card_Icc_nat (a b : ℕ) : (Icc a b).card = b + 1 - a := List.length_range'
theorem range_eq_Ico (n : ℕ) : range n = Ico 0 n := by ext; simp

end Finset
