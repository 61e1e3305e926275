import Vocabulary.RingTheory.Localization
import Vocabulary.RingTheory.Quotient

/-!
# The localization of a commutative ring and its ring of fractions
-/

noncomputable section

universe u v

/-- Fractions `a / s` and `b / t` are equal when `c t a = c s b` for some denominator `c`. -/
def Localization.fractionRel {M : Type u} [CommMonoid M] (S : Submonoid M) : Setoid (M × S) where
  r p q := ∃ c : S, (c : M) * (q.2 * p.1) = c * (p.2 * q.1)
  iseqv :=
    { refl := fun _ => ⟨1, rfl⟩
      symm := fun ⟨c, h⟩ => ⟨c, h.symm⟩
      trans := fun {p q r} ⟨c, h⟩ ⟨d, h'⟩ => ⟨c * d * q.2, by
        show (c : M) * d * q.2 * (r.2 * p.1) = c * d * q.2 * (p.2 * r.1)
        calc (c : M) * d * q.2 * (r.2 * p.1) = d * r.2 * (c * (q.2 * p.1)) := by
              simp only [mul_assoc, mul_comm, mul_left_comm]
          _ = c * p.2 * (d * (r.2 * q.1)) := by
              rw [h]; simp only [mul_assoc, mul_comm, mul_left_comm]
          _ = c * d * q.2 * (p.2 * r.1) := by
              rw [h']; simp only [mul_assoc, mul_comm, mul_left_comm]⟩ }

/-- The fractions with numerators in `M` and denominators in `S`. -/
def Localization {M : Type u} [CommMonoid M] (S : Submonoid M) : Type u :=
  Quotient (Localization.fractionRel S)

namespace Localization
variable {R : Type u} [CommRing R] {S : Submonoid R}

/-- The fraction `x / y`. -/
def mk {M : Type u} [CommMonoid M] {S : Submonoid M} (x : M) (y : S) : Localization S :=
  Quotient.mk (fractionRel S) (x, y)

private theorem sound {M : Type u} [CommMonoid M] {S : Submonoid M} {a b : M} {s t : S} (c : S)
    (h : (c : M) * (t * a) = c * (s * b)) : mk a s = mk b t :=
  Quotient.sound (s := fractionRel S) (⟨c, h⟩ : (fractionRel S).r (a, s) (b, t))
private theorem sound' {a b : R} {s t : S} (h : (t : R) * a = s * b) : mk a s = mk b t :=
  sound 1 (by rw [h])

instance instZero : Zero (Localization S) := ⟨mk 0 1⟩
instance instOne : One (Localization S) := ⟨mk 1 1⟩
instance instAdd : Add (Localization S) :=
  ⟨Quotient.lift₂ (fun p q => mk (p.1 * q.2 + q.1 * p.2) (p.2 * q.2)) <| by
    rintro ⟨a, s⟩ ⟨b, t⟩ ⟨a', s'⟩ ⟨b', t'⟩ ⟨c, h⟩ ⟨d, h'⟩
    have h₁ : (c : R) * (s' * a) = c * (s * a') := h
    have h₂ : (d : R) * (t' * b) = d * (t * b') := h'
    refine sound (c * d) ?_
    show (c : R) * d * ((s' * t') * (a * t + b * s)) = c * d * ((s * t) * (a' * t' + b' * s'))
    grind⟩
instance instMul : Mul (Localization S) :=
  ⟨Quotient.lift₂ (fun p q => mk (p.1 * q.1) (p.2 * q.2)) <| by
    rintro ⟨a, s⟩ ⟨b, t⟩ ⟨a', s'⟩ ⟨b', t'⟩ ⟨c, h⟩ ⟨d, h'⟩
    have h₁ : (c : R) * (s' * a) = c * (s * a') := h
    have h₂ : (d : R) * (t' * b) = d * (t * b') := h'
    refine sound (c * d) ?_
    show (c : R) * d * ((s' * t') * (a * b)) = c * d * ((s * t) * (a' * b'))
    grind⟩
instance instNeg : Neg (Localization S) :=
  ⟨Quotient.lift (fun p => mk (-p.1) p.2) <| by
    rintro ⟨a, s⟩ ⟨a', s'⟩ ⟨c, h⟩
    have h₁ : (c : R) * (s' * a) = c * (s * a') := h
    refine sound c ?_
    show (c : R) * (s' * -a) = c * (s * -a')
    grind⟩

instance instCommRing : CommRing (Localization S) where
  add_assoc := by
    rintro ⟨a, s⟩ ⟨b, t⟩ ⟨c, r⟩
    refine sound' ?_
    show (s * (t * r) : R) * ((a * t + b * s) * r + c * (s * t)) =
      s * t * r * (a * (t * r) + (b * r + c * t) * s)
    grind
  add_comm := by
    rintro ⟨a, s⟩ ⟨b, t⟩
    refine sound' ?_
    show (t * s : R) * (a * t + b * s) = s * t * (b * s + a * t)
    grind
  zero_add := by
    rintro ⟨a, s⟩
    refine sound' ?_
    show (s : R) * (0 * s + a * 1) = 1 * s * a
    grind
  add_zero := by
    rintro ⟨a, s⟩
    refine sound' ?_
    show (s : R) * (a * 1 + 0 * s) = s * 1 * a
    grind
  mul_assoc := by
    rintro ⟨a, s⟩ ⟨b, t⟩ ⟨c, r⟩
    refine sound' ?_
    show (s * (t * r) : R) * (a * b * c) = s * t * r * (a * (b * c))
    grind
  mul_comm := by
    rintro ⟨a, s⟩ ⟨b, t⟩
    refine sound' ?_
    show (t * s : R) * (a * b) = s * t * (b * a)
    grind
  one_mul := by
    rintro ⟨a, s⟩
    refine sound' ?_
    show (s : R) * (1 * a) = 1 * s * a
    grind
  mul_one := by
    rintro ⟨a, s⟩
    refine sound' ?_
    show (s : R) * (a * 1) = s * 1 * a
    grind
  zero_mul := by
    rintro ⟨a, s⟩
    refine sound' ?_
    show (1 : R) * (0 * a) = 1 * s * 0
    grind
  mul_zero := by
    rintro ⟨a, s⟩
    refine sound' ?_
    show (1 : R) * (a * 0) = s * 1 * 0
    grind
  left_distrib := by
    rintro ⟨a, s⟩ ⟨b, t⟩ ⟨c, r⟩
    refine sound' ?_
    show (s * t * (s * r) : R) * (a * (b * r + c * t)) =
      s * (t * r) * (a * b * (s * r) + a * c * (s * t))
    grind
  right_distrib := by
    rintro ⟨a, s⟩ ⟨b, t⟩ ⟨c, r⟩
    refine sound' ?_
    show (s * r * (t * r) : R) * ((a * t + b * s) * c) =
      s * t * r * (a * c * (t * r) + b * c * (s * r))
    grind
  neg_add_cancel := by
    rintro ⟨a, s⟩
    refine sound' ?_
    show (1 : R) * (-a * s + a * s) = s * s * 0
    grind

instance instAlgebra : Algebra R (Localization S) where
  smul r x := mk r 1 * x
  algebraMap :=
    { toFun := fun r => mk r 1
      map_one' := rfl
      map_mul' := fun x y => sound' (by
        show (1 * 1 : R) * (x * y) = 1 * (x * y)
        grind)
      map_zero' := rfl
      map_add' := fun x y => sound' (by
        show (1 * 1 : R) * (x + y) = 1 * (x * 1 + y * 1)
        grind) }
  commutes' _ _ := mul_comm _ _
  smul_def' _ _ := rfl

/-- The localization at a prime ideal. -/
protected abbrev AtPrime (P : Ideal R) [P.IsPrime] := Localization P.primeCompl

/-- The localization that inverts the powers of an element. -/
abbrev Away {M : Type u} [CommMonoid M] (x : M) := Localization (Submonoid.powers x)
end Localization

/-- The ring of fractions of a commutative ring; of a domain, its field of fractions. -/
abbrev FractionRing (R : Type u) [CommRing R] := Localization (nonZeroDivisors R)

namespace FractionRing
variable {R : Type u} [CommRing R] [IsDomain R]

private theorem ne_zero_mem {a : R} (h : a ≠ 0) : a ∈ nonZeroDivisors R :=
  ⟨fun _ hz => (eq_zero_or_eq_zero_of_mul_eq_zero hz).resolve_left h,
    fun _ hz => (eq_zero_or_eq_zero_of_mul_eq_zero hz).resolve_right h⟩

theorem isField : IsField (FractionRing R) where
  exists_pair_ne := ⟨0, 1, fun h => by
    obtain ⟨c, hc⟩ := Quotient.exact (s := Localization.fractionRel (nonZeroDivisors R)) h
    have hc' : (c : R) * (1 * 0) = c * (1 * 1) := hc
    obtain ⟨x, y, hxy⟩ := exists_pair_ne R
    have h1 : (1 : R) = 0 := c.2.1 1 (by rw [mul_one, ← mul_one (c : R), ← mul_one (1 : R)]; grind)
    exact hxy (by rw [← mul_one x, ← mul_one y, h1, mul_zero, mul_zero])⟩
  mul_comm := mul_comm
  mul_inv_cancel := by
    rintro ⟨a, s⟩ h
    have ha : a ≠ 0 := fun e => h (Quotient.sound (s := Localization.fractionRel _)
      ⟨1, by show (1 : R) * (1 * a) = 1 * (s * 0); rw [e]; grind⟩)
    refine ⟨Localization.mk (s : R) ⟨a, ne_zero_mem ha⟩,
      Quotient.sound (s := Localization.fractionRel _) ⟨1, ?_⟩⟩
    show (1 : R) * (1 * (a * s)) = 1 * (s * a * 1)
    grind

instance field : Field (FractionRing R) :=
  { Localization.instCommRing, (isField (R := R)).toField with }
end FractionRing
end
