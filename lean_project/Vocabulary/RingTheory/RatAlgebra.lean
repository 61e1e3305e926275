import Vocabulary.RingTheory.Basic

/-!
# Division rings of characteristic zero are algebras over the rationals
-/

noncomputable section

universe u
variable {K : Type u} [DivisionRing K] [CharZero K]

namespace Rat

omit [CharZero K] in
private theorem natCast_comm (n : ℕ) (x : K) : (n : K) * x = x * n := Algebra.commutes n x

private theorem natCast_ne_zero' {n : ℕ} (h : n ≠ 0) : (n : K) ≠ 0 := fun e =>
  h (Nat.cast_injective (e.trans Nat.cast_zero.symm))

private theorem cast_mul_eq (q : ℚ) (a : ℤ) (b : ℕ) (h : q.num * b = a * q.den) :
    (q : K) * b = a := by
  have hd : (q.den : K) ≠ 0 := natCast_ne_zero' q.den_nz
  have h' : (q.num : K) * b = a * q.den := by
    have := congrArg (Int.cast : ℤ → K) h
    rwa [Int.cast_mul, Int.cast_mul, Int.cast_natCast, Int.cast_natCast] at this
  rw [Rat.cast_def, div_eq_mul_inv, mul_assoc, ← natCast_comm, ← mul_assoc, h', mul_assoc,
    mul_inv_cancel₀ hd, mul_one]

private theorem cast_mul_den (q : ℚ) : (q : K) * q.den = q.num := cast_mul_eq q _ _ rfl

private theorem cancel {x y : K} {m n : ℕ} (hm : m ≠ 0) (hn : n ≠ 0)
    (h : x * (m * n : ℕ) = y * (m * n : ℕ)) : x = y :=
  IsCancelMulZero.mul_right_cancel_of_ne_zero
    (natCast_ne_zero' (Nat.mul_ne_zero hm hn)) h

@[simp, norm_cast] theorem cast_add (p q : ℚ) : ((p + q : ℚ) : K) = p + q := by
  refine cancel p.den_nz q.den_nz ?_
  have e : p + q = mkRat (p.num * q.den + q.num * p.den) (p.den * q.den) := by
    rw [Rat.add_def, Rat.normalize_eq_mkRat]
  rw [cast_mul_eq (p + q) (p.num * q.den + q.num * p.den) (p.den * q.den)]
  · rw [Int.cast_add, Int.cast_mul, Int.cast_mul, Int.cast_natCast, Int.cast_natCast, add_mul,
      Nat.cast_mul, ← mul_assoc, cast_mul_den, natCast_comm, ← mul_assoc, cast_mul_den]
  · refine (Rat.mkRat_eq_iff (p + q).den_nz (Nat.mul_ne_zero p.den_nz q.den_nz)).1 ?_
    rw [Rat.mkRat_self, ← e]

@[simp, norm_cast] theorem cast_mul (p q : ℚ) : ((p * q : ℚ) : K) = p * q := by
  refine cancel p.den_nz q.den_nz ?_
  have e : p * q = mkRat (p.num * q.num) (p.den * q.den) := by
    rw [Rat.mul_def, Rat.normalize_eq_mkRat]
  rw [cast_mul_eq (p * q) (p.num * q.num) (p.den * q.den)]
  · rw [Int.cast_mul, ← cast_mul_den p, ← cast_mul_den q, Nat.cast_mul, mul_assoc, mul_assoc,
      natCast_comm p.den, mul_assoc, natCast_comm p.den (q.den : K)]
  · refine (Rat.mkRat_eq_iff (p * q).den_nz (Nat.mul_ne_zero p.den_nz q.den_nz)).1 ?_
    rw [Rat.mkRat_self, ← e]

variable (K) in
/-- The cast from the rationals as a homomorphism. -/
def castHom : ℚ →+* K where
  toFun q := q
  map_one' := by
    have := cast_mul_den (K := K) 1
    rwa [show (1 : ℚ).den = 1 from rfl, show (1 : ℚ).num = 1 from rfl, Nat.cast_one, mul_one,
      Int.cast_one] at this
  map_zero' := by
    have := cast_mul_den (K := K) 0
    rwa [show (0 : ℚ).den = 1 from rfl, show (0 : ℚ).num = 0 from rfl, Nat.cast_one, mul_one,
      Int.cast_zero] at this
  map_mul' := cast_mul
  map_add' := cast_add

theorem cast_comm (q : ℚ) (x : K) : (q : K) * x = x * q := by
  have hd : (q.den : K) ≠ 0 := natCast_ne_zero' q.den_nz
  have hi : (q.den : K)⁻¹ * q.den = 1 := (Units.mk0 (q.den : K) hd).inv_val
  have hdx : (q.den : K)⁻¹ * x = x * (q.den : K)⁻¹ := by
    rw [← mul_one ((q.den : K)⁻¹ * x), ← mul_inv_cancel₀ hd, mul_assoc, ← mul_assoc x,
      ← natCast_comm, mul_assoc (q.den : K), ← mul_assoc (q.den : K)⁻¹, hi, one_mul]
  have hn : (q.num : K) * x = x * q.num := Algebra.commutes q.num x
  rw [Rat.cast_def, div_eq_mul_inv, mul_assoc, hdx, ← mul_assoc, hn, mul_assoc]

@[simp, norm_cast] theorem cast_zero : ((0 : ℚ) : K) = 0 := map_zero (castHom K)
@[simp, norm_cast] theorem cast_one : ((1 : ℚ) : K) = 1 := map_one (castHom K)
@[simp, norm_cast] theorem cast_neg (q : ℚ) : ((-q : ℚ) : K) = -q := map_neg (castHom K) q
@[simp, norm_cast] theorem cast_sub (p q : ℚ) : ((p - q : ℚ) : K) = p - q := map_sub (castHom K) p q
end Rat

instance (priority := 99) DivisionRing.toRatAlgebra : Algebra ℚ K where
  smul q x := q * x
  algebraMap := Rat.castHom K
  commutes' q x := Rat.cast_comm q x
  smul_def' _ _ := rfl
end
