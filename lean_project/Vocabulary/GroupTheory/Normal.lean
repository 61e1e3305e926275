import Vocabulary.Algebra.AddSubgroup
import Vocabulary.Algebra.Conj

/-!
# Normal subgroups, centres, centralizers and normalizers, multiplicative
-/

universe u v

/-- A subgroup that conjugation maps to itself. -/
class Subgroup.Normal {G : Type u} [Group G] (H : Subgroup G) : Prop where
  conj_mem : ∀ n : G, n ∈ H → ∀ g : G, g * n * g⁻¹ ∈ H

/-- The elements that commute with every element. -/
def Set.center (M : Type u) [Mul M] : Set M := {z | ∀ g : M, z * g = g * z}

/-- The elements that commute with every element of a set. -/
def Set.centralizer {M : Type u} [Mul M] (S : Set M) : Set M := {c | ∀ m ∈ S, m * c = c * m}

/-- The centre of a monoid. -/
def Submonoid.center (M : Type u) [Monoid M] : Submonoid M where
  carrier := Set.center M
  mul_mem' {a b} ha hb g := by rw [mul_assoc, hb g, ← mul_assoc, ha g, mul_assoc]
  one_mem' g := (one_mul g).trans (mul_one g).symm

namespace Subgroup
variable {G : Type u} {N : Type v} [Group G] [Group N] {H K : Subgroup G}

theorem Normal.mem_comm (nH : H.Normal) {a b : G} (h : a * b ∈ H) : b * a ∈ H := by
  have := nH.conj_mem _ h b
  rwa [← mul_assoc, mul_inv_cancel_right] at this

instance (priority := 100) normal_of_comm {G : Type u} [CommGroup G] (H : Subgroup G) :
    H.Normal where
  conj_mem n hn g := by rwa [mul_comm g, mul_inv_cancel_right]
instance normal_top : (⊤ : Subgroup G).Normal := ⟨fun _ _ _ => trivial⟩
instance normal_bot : (⊥ : Subgroup G).Normal where
  conj_mem n hn g := by
    rw [mem_bot.1 hn, mul_one, mul_inv_cancel]; exact one_mem _
instance normal_inf (H K : Subgroup G) [hH : H.Normal] [hK : K.Normal] : (H ⊓ K).Normal where
  conj_mem n hn g := ⟨hH.conj_mem n hn.1 g, hK.conj_mem n hn.2 g⟩
instance normal_comap {H : Subgroup N} [nH : H.Normal] (f : G →* N) : (H.comap f).Normal where
  conj_mem n hn g := by
    show f (g * n * g⁻¹) ∈ H
    rw [map_mul, map_mul, map_inv]; exact nH.conj_mem _ hn _

/-- The elements that commute with every element of the group. -/
def center (G : Type u) [Group G] : Subgroup G where
  carrier := Set.center G
  mul_mem' {a b} ha hb g := by rw [mul_assoc, hb g, ← mul_assoc, ha g, mul_assoc]
  one_mem' g := (one_mul g).trans (mul_one g).symm
  inv_mem' {a} ha g := by
    have h := ha g
    rw [inv_mul_eq_iff_eq_mul, ← mul_assoc, ha g, mul_inv_cancel_right]

theorem mem_center_iff {z : G} : z ∈ center G ↔ ∀ g, g * z = z * g :=
  ⟨fun h g => (h g).symm, fun h g => (h g).symm⟩

instance center_normal : (center G).Normal where
  conj_mem n hn g := by rw [← hn g, mul_inv_cancel_right]; exact hn

/-- The elements that commute with every element of a set. -/
def centralizer (s : Set G) : Subgroup G where
  carrier := Set.centralizer s
  mul_mem' {a b} ha hb g hg := by rw [← mul_assoc, ha g hg, mul_assoc, hb g hg, mul_assoc]
  one_mem' g _ := (mul_one g).trans (one_mul g).symm
  inv_mem' {a} ha g hg := by
    rw [eq_comm, inv_mul_eq_iff_eq_mul, ← mul_assoc, ← ha g hg, mul_inv_cancel_right]

theorem mem_centralizer_iff {g : G} {s : Set G} :
    g ∈ centralizer s ↔ ∀ h ∈ s, h * g = g * h := Iff.rfl

/-- The elements whose conjugation maps the subgroup to itself. -/
def normalizer (H : Subgroup G) : Subgroup G where
  carrier := {g : G | ∀ n, n ∈ H ↔ g * n * g⁻¹ ∈ H}
  mul_mem' {a b} ha hb n := by
    rw [hb n, ha, mul_inv_rev, mul_assoc a b n, mul_assoc a (b * n), mul_assoc a _ a⁻¹,
      mul_assoc (b * n), mul_assoc a (b * n)]
  one_mem' n := by rw [inv_one, mul_one, one_mul]
  inv_mem' {a} ha n := by
    rw [ha _, inv_inv, ← mul_assoc, ← mul_assoc, mul_inv_cancel, one_mul, mul_inv_cancel_right]

theorem mem_normalizer_iff {g : G} : g ∈ H.normalizer ↔ ∀ h, h ∈ H ↔ g * h * g⁻¹ ∈ H := Iff.rfl
theorem le_normalizer : H ≤ H.normalizer := fun x hx n => by
  rw [mul_mem_cancel_right (inv_mem hx), mul_mem_cancel_left hx]

/-- The largest normal subgroup contained in `H`. -/
def normalCore (H : Subgroup G) : Subgroup G where
  carrier := {a : G | ∀ b : G, b * a * b⁻¹ ∈ H}
  one_mem' a := by rw [mul_one, mul_inv_cancel]; exact one_mem H
  inv_mem' {a} ha b := by
    have := inv_mem (ha b)
    rwa [mul_inv_rev, mul_inv_rev, inv_inv, ← mul_assoc] at this
  mul_mem' {a c} ha hc b := by
    have := mul_mem (ha b) (hc b)
    rwa [mul_assoc, mul_assoc b c, inv_mul_cancel_left, ← mul_assoc, ← mul_assoc, mul_assoc b a]
      at this

end Subgroup

instance MonoidHom.normal_ker {G : Type u} {M : Type v} [Group G] [MulOneClass M] (f : G →* M) :
    f.ker.Normal where
  conj_mem n hn g := by
    show f (g * n * g⁻¹) = 1
    rw [map_mul, map_mul, show f n = 1 from hn, mul_one, ← map_mul, mul_inv_cancel, map_one]
