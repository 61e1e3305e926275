import Vocabulary.Order.Subtype
import Vocabulary.NumberTheory.Primes

/-!
# Positive natural numbers
-/

noncomputable section

/-- The positive natural numbers. -/
def PNat : Type := { n : ℕ // 0 < n }

@[inherit_doc] notation "ℕ+" => PNat

namespace PNat

/-- The positive number as a natural number. -/
@[coe] def val : ℕ+ → ℕ := Subtype.val

instance _root_.coePNatNat : Coe ℕ+ ℕ := ⟨val⟩

theorem pos (n : ℕ+) : 0 < (n : ℕ) := n.2
@[simp] theorem ne_zero (n : ℕ+) : (n : ℕ) ≠ 0 := Nat.ne_of_gt n.2
theorem eq {m n : ℕ+} : (m : ℕ) = n → m = n := Subtype.ext
@[simp, norm_cast] theorem coe_inj {m n : ℕ+} : (m : ℕ) = n ↔ m = n := ⟨eq, congrArg _⟩

instance neZero (n : ℕ+) : NeZero (n : ℕ) := ⟨Nat.ne_of_gt n.2⟩
instance instOfNat (n : ℕ) [NeZero n] : OfNat ℕ+ n := ⟨⟨n, Nat.pos_of_ne_zero (NeZero.ne n)⟩⟩
instance instOne : One ℕ+ := ⟨⟨1, Nat.one_pos⟩⟩
instance instInhabited : Inhabited ℕ+ := ⟨1⟩
instance instAdd : Add ℕ+ := ⟨fun m n => ⟨m + n, Nat.add_pos_left m.2 n⟩⟩
instance instMul : Mul ℕ+ := ⟨fun m n => ⟨m * n, Nat.mul_pos m.2 n.2⟩⟩
instance instNatPow : NatPow ℕ+ := ⟨fun m k => ⟨(m : ℕ) ^ k, Nat.pow_pos m.2⟩⟩
instance instSub : Sub ℕ+ :=
  ⟨fun m n => ⟨if n.val < m.val then m.val - n.val else 1, by split <;> omega⟩⟩

instance instLinearOrder : LinearOrder ℕ+ := Subtype.instLinearOrder _

instance instAddCommSemigroup : AddCommSemigroup ℕ+ where
  add_assoc _ _ _ := eq (Nat.add_assoc ..)
  add_comm _ _ := eq (Nat.add_comm ..)
instance instCommMonoid : CommMonoid ℕ+ where
  mul_assoc _ _ _ := eq (Nat.mul_assoc ..)
  mul_comm _ _ := eq (Nat.mul_comm ..)
  one_mul _ := eq (Nat.one_mul _)
  mul_one _ := eq (Nat.mul_one _)
  npow k m := m ^ k
  npow_zero _ := rfl
  npow_succ _ _ := rfl
instance instDistrib : Distrib ℕ+ where
  left_distrib _ _ _ := eq (Nat.mul_add ..)
  right_distrib _ _ _ := eq (Nat.add_mul ..)

@[simp, norm_cast] theorem one_coe : ((1 : ℕ+) : ℕ) = 1 := rfl
@[simp, norm_cast] theorem val_ofNat (n : ℕ) [NeZero n] :
    ((OfNat.ofNat n : ℕ+) : ℕ) = OfNat.ofNat n := rfl
@[simp, norm_cast] theorem add_coe (m n : ℕ+) : ((m + n : ℕ+) : ℕ) = m + n := rfl
@[simp, norm_cast] theorem mul_coe (m n : ℕ+) : ((m * n : ℕ+) : ℕ) = m * n := rfl
@[simp, norm_cast] theorem pow_coe (m : ℕ+) (n : ℕ) : ((m ^ n : ℕ+) : ℕ) = (m : ℕ) ^ n := rfl
@[simp, norm_cast] theorem coe_le_coe (n k : ℕ+) : (n : ℕ) ≤ k ↔ n ≤ k := Iff.rfl
@[simp, norm_cast] theorem coe_lt_coe (n k : ℕ+) : (n : ℕ) < k ↔ n < k := Iff.rfl
@[simp] theorem one_le (n : ℕ+) : 1 ≤ n := n.2

instance instOrderBot : OrderBot ℕ+ where
  bot := 1
  bot_le a := a.2

instance instLocallyFiniteOrder : LocallyFiniteOrder ℕ+ where
  finsetIcc a b := ⟨(Finset.Icc (a : ℕ) b).val.subtype (0 < ·), (Finset.Icc (a : ℕ) b).2.subtype _⟩
  finsetIco a b := ⟨(Finset.Ico (a : ℕ) b).val.subtype (0 < ·), (Finset.Ico (a : ℕ) b).2.subtype _⟩
  finsetIoc a b := ⟨(Finset.Ioc (a : ℕ) b).val.subtype (0 < ·), (Finset.Ioc (a : ℕ) b).2.subtype _⟩
  finsetIoo a b := ⟨(Finset.Ioo (a : ℕ) b).val.subtype (0 < ·), (Finset.Ioo (a : ℕ) b).2.subtype _⟩
  finset_mem_Icc a b x :=
    Multiset.mem_subtype.trans (Finset.mem_Icc (a := (a : ℕ)) (b := b) (x := x))
  finset_mem_Ico a b x :=
    Multiset.mem_subtype.trans (Finset.mem_Ico (a := (a : ℕ)) (b := b) (x := x))
  finset_mem_Ioc a b x :=
    Multiset.mem_subtype.trans (Finset.mem_Ioc (a := (a : ℕ)) (b := b) (x := x))
  finset_mem_Ioo a b x :=
    Multiset.mem_subtype.trans (Finset.mem_Ioo (a := (a : ℕ)) (b := b) (x := x))

theorem dvd_iff {k m : ℕ+} : k ∣ m ↔ (k : ℕ) ∣ m := by
  constructor
  · rintro ⟨c, rfl⟩; exact ⟨c, rfl⟩
  · rintro ⟨c, h⟩
    have hc : 0 < c := Nat.pos_of_ne_zero fun h0 => by
      rw [h0, Nat.mul_zero] at h; exact m.ne_zero h
    exact ⟨⟨c, hc⟩, eq h⟩

/-- The greatest common divisor. -/
def gcd (n m : ℕ+) : ℕ+ := ⟨Nat.gcd n m, Nat.gcd_pos_of_pos_left _ n.2⟩
/-- The least common multiple. -/
def lcm (n m : ℕ+) : ℕ+ := ⟨Nat.lcm n m, Nat.lcm_pos n.2 m.2⟩
/-- The number is prime. -/
def Prime (p : ℕ+) : Prop := (p : ℕ).Prime
/-- The numbers have no common divisor but `1`. -/
def Coprime (m n : ℕ+) : Prop := m.gcd n = 1
/-- The predecessor as a natural number. -/
def natPred (i : ℕ+) : ℕ := i - 1

end PNat

/-- The successor as a positive number. -/
def Nat.succPNat (n : ℕ) : ℕ+ := ⟨n.succ, Nat.succ_pos n⟩
/-- A natural number with a proof that it is positive. -/
def Nat.toPNat (n : ℕ) (h : 0 < n := by decide) : ℕ+ := ⟨n, h⟩

end
