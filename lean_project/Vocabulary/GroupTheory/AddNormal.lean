import Vocabulary.GroupTheory.Normal
import Vocabulary.Algebra.AddGroup

/-!
# Normal subgroups, centres, centralizers and normalizers, additive
-/

noncomputable section

universe u v

/-- A subgroup that conjugation maps to itself. -/
class AddSubgroup.Normal {G : Type u} [AddGroup G] (H : AddSubgroup G) : Prop where
  conj_mem : ∀ n : G, n ∈ H → ∀ g : G, g + n + -g ∈ H

/-- The elements that commute with every element. -/
def Set.addCenter (M : Type u) [Add M] : Set M := {z | ∀ g : M, z + g = g + z}

/-- The elements that commute with every element of a set. -/
def Set.addCentralizer {M : Type u} [Add M] (S : Set M) : Set M := {c | ∀ m ∈ S, m + c = c + m}

/-- The centre of a monoid. -/
def AddSubmonoid.center (M : Type u) [AddMonoid M] : AddSubmonoid M where
  carrier := Set.addCenter M
  add_mem' {a b} ha hb g := by rw [add_assoc, hb g, ← add_assoc, ha g, add_assoc]
  zero_mem' g := (zero_add g).trans (add_zero g).symm

namespace AddSubgroup
variable {G : Type u} {N : Type v} [AddGroup G] [AddGroup N] {H K : AddSubgroup G}

theorem Normal.mem_comm (nH : H.Normal) {a b : G} (h : a + b ∈ H) : b + a ∈ H := by
  have := nH.conj_mem _ h b
  rwa [← add_assoc, add_neg_cancel_right] at this

instance (priority := 100) normal_of_comm {G : Type u} [AddCommGroup G] (H : AddSubgroup G) :
    H.Normal where
  conj_mem n hn g := by rwa [add_comm g, add_neg_cancel_right]
instance normal_top : (⊤ : AddSubgroup G).Normal := ⟨fun _ _ _ => trivial⟩
instance normal_bot : (⊥ : AddSubgroup G).Normal where
  conj_mem n hn g := by
    rw [mem_bot.1 hn, add_zero, add_neg_cancel]; exact zero_mem _
instance normal_inf (H K : AddSubgroup G) [hH : H.Normal] [hK : K.Normal] : (H ⊓ K).Normal where
  conj_mem n hn g := ⟨hH.conj_mem n hn.1 g, hK.conj_mem n hn.2 g⟩
instance normal_comap {H : AddSubgroup N} [nH : H.Normal] (f : G →+ N) : (H.comap f).Normal where
  conj_mem n hn g := by
    show f (g + n + -g) ∈ H
    rw [map_add, map_add, map_neg]; exact nH.conj_mem _ hn _

instance prod_normal (H : AddSubgroup G) (K : AddSubgroup N) [hH : H.Normal] [hK : K.Normal] :
    (H.prod K).Normal where
  conj_mem n hn g := ⟨hH.conj_mem n.1 hn.1 g.1, hK.conj_mem n.2 hn.2 g.2⟩

/-- The elements that commute with every element of the group. -/
def center (G : Type u) [AddGroup G] : AddSubgroup G where
  carrier := Set.addCenter G
  add_mem' {a b} ha hb g := by rw [add_assoc, hb g, ← add_assoc, ha g, add_assoc]
  zero_mem' g := (zero_add g).trans (add_zero g).symm
  neg_mem' {a} ha g := by
    have h := ha g
    rw [neg_add_eq_iff_eq_add, ← add_assoc, ha g, add_neg_cancel_right]

theorem mem_center_iff {z : G} : z ∈ center G ↔ ∀ g, g + z = z + g :=
  ⟨fun h g => (h g).symm, fun h g => (h g).symm⟩

instance center_normal : (center G).Normal where
  conj_mem n hn g := by rw [← hn g, add_neg_cancel_right]; exact hn

/-- The elements that commute with every element of a set. -/
def centralizer (s : Set G) : AddSubgroup G where
  carrier := Set.addCentralizer s
  add_mem' {a b} ha hb g hg := by rw [← add_assoc, ha g hg, add_assoc, hb g hg, add_assoc]
  zero_mem' g _ := (add_zero g).trans (zero_add g).symm
  neg_mem' {a} ha g hg := by
    rw [eq_comm, neg_add_eq_iff_eq_add, ← add_assoc, ← ha g hg, add_neg_cancel_right]

theorem mem_centralizer_iff {g : G} {s : Set G} :
    g ∈ centralizer s ↔ ∀ h ∈ s, h + g = g + h := Iff.rfl

/-- The elements whose conjugation maps the subgroup to itself. -/
def normalizer (H : AddSubgroup G) : AddSubgroup G where
  carrier := {g : G | ∀ n, n ∈ H ↔ g + n + -g ∈ H}
  add_mem' {a b} ha hb n := by
    rw [hb n, ha]; simp only [neg_add_rev, add_assoc]
  zero_mem' n := by rw [neg_zero, add_zero, zero_add]
  neg_mem' {a} ha n := by
    rw [neg_neg, ha (-a + n + a)]
    simp only [add_assoc, add_neg_cancel_left, add_neg_cancel, add_zero]

theorem mem_normalizer_iff {g : G} : g ∈ H.normalizer ↔ ∀ h, h ∈ H ↔ g + h + -g ∈ H := Iff.rfl
theorem le_normalizer : H ≤ H.normalizer := fun x hx n => by
  rw [add_mem_cancel_right (neg_mem hx), add_mem_cancel_left hx]

/-- The largest normal subgroup contained in `H`. -/
def normalCore (H : AddSubgroup G) : AddSubgroup G where
  carrier := {a : G | ∀ b : G, b + a + -b ∈ H}
  zero_mem' a := by rw [add_zero, add_neg_cancel]; exact zero_mem H
  neg_mem' {a} ha b := by
    have := neg_mem (ha b)
    rwa [neg_add_rev, neg_add_rev, neg_neg, ← add_assoc] at this
  add_mem' {a c} ha hc b := by
    have e : b + (a + c) + -b = b + a + -b + (b + c + -b) := by
      simp only [add_assoc, neg_add_cancel_left]
    rw [e]; exact add_mem (ha b) (hc b)

end AddSubgroup

instance AddMonoidHom.normal_ker {G : Type u} {M : Type v} [AddGroup G] [AddZeroClass M] (f : G →+ M) :
    f.ker.Normal where
  conj_mem n hn g := by
    show f (g + n + -g) = 0
    rw [map_add, map_add, show f n = 0 from hn, add_zero, ← map_add, add_neg_cancel, map_zero]
