import Vocabulary.Algebra.Cancel

/-!
# The basic laws of additive groups
-/

universe u
variable {G : Type u} [AddGroup G] {a b c : G}

@[simp] theorem neg_add_cancel_left (a b : G) : -a + (a + b) = b := by
  rw [← add_assoc, neg_add_cancel, zero_add]
@[simp] theorem add_neg_cancel_left (a b : G) : a + (-a + b) = b := by
  rw [← add_assoc, add_neg_cancel, zero_add]
@[simp] theorem neg_add_cancel_right (a b : G) : a + -b + b = a := by
  rw [add_assoc, neg_add_cancel, add_zero]
@[simp] theorem add_neg_cancel_right (a b : G) : a + b + -b = a := by
  rw [add_assoc, add_neg_cancel, add_zero]
theorem add_neg_eq_iff_eq_add : a + -b = c ↔ a = c + b :=
  ⟨fun h => by rw [← h, neg_add_cancel_right], fun h => by rw [h, add_neg_cancel_right]⟩
theorem neg_add_eq_iff_eq_add : -a + b = c ↔ b = a + c :=
  ⟨fun h => by rw [← h, add_neg_cancel_left], fun h => by rw [h, neg_add_cancel_left]⟩
theorem add_one_zsmul (a : G) (n : ℤ) : (n + 1) • a = n • a + a := by
  match n with
  | (n : ℕ) => rw [natCast_zsmul, ← succ_nsmul, ← natCast_zsmul]; rfl
  | Int.negSucc 0 =>
    rw [negSucc_zsmul, Nat.zero_add, one_nsmul, neg_add_cancel]; exact zero_zsmul a
  | Int.negSucc (n + 1) =>
    rw [show Int.negSucc (n + 1) + 1 = Int.negSucc n by omega, negSucc_zsmul, negSucc_zsmul]
    have h : ∀ k : ℕ, (k + 1) • a = a + k • a := fun k => by
      induction k with
      | zero => simp
      | succ k ih => rw [succ_nsmul, ih, succ_nsmul k, ← add_assoc, ← ih, succ_nsmul]
    rw [h (n + 1), neg_add_rev, neg_add_cancel_right]
theorem sub_one_zsmul (a : G) (n : ℤ) : (n - 1) • a = n • a + -a := by
  rw [eq_comm, add_neg_eq_iff_eq_add, ← add_one_zsmul, Int.sub_add_cancel]
theorem add_zsmul (a : G) (m n : ℤ) : (m + n) • a = m • a + n • a := by
  induction n using Int.induction_on with
  | zero => rw [Int.add_zero, zero_zsmul, add_zero]
  | succ n ih => rw [← Int.add_assoc, add_one_zsmul, ih, add_one_zsmul, add_assoc]
  | pred n ih => rw [← Int.add_sub_assoc, sub_one_zsmul, ih, sub_one_zsmul, add_assoc]
