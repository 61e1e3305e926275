import Vocabulary.GroupTheory.Quotient
import Vocabulary.Nat.Find

/-!
# Commutators, solvable and nilpotent groups, the abelianization
-/

noncomputable section

universe u v

/-- The bracket `⁅x, y⁆` of Lie theory and of groups. -/
class Bracket (L : Type u) (M : Type v) where
  /-- The bracket `⁅x, y⁆`. -/
  bracket : L → M → M

@[inherit_doc] notation "⁅" x ", " y "⁆" => Bracket.bracket x y

section
variable (G : Type u) [Group G]

/-- The commutator `a * b * a⁻¹ * b⁻¹`. -/
instance commutatorElement {G : Type u} [Group G] : Bracket G G :=
  ⟨fun g₁ g₂ => g₁ * g₂ * g₁⁻¹ * g₂⁻¹⟩

theorem commutatorElement_def {G : Type u} [Group G] (g₁ g₂ : G) :
    ⁅g₁, g₂⁆ = g₁ * g₂ * g₁⁻¹ * g₂⁻¹ := rfl
theorem commutatorElement_eq_one_iff_mul_comm {G : Type u} [Group G] {g₁ g₂ : G} :
    ⁅g₁, g₂⁆ = 1 ↔ g₁ * g₂ = g₂ * g₁ := by
  rw [commutatorElement_def, mul_inv_eq_one, mul_inv_eq_iff_eq_mul]

/-- The elements that are commutators. -/
def commutatorSet : Set G := {g | ∃ g₁ g₂ : G, ⁅g₁, g₂⁆ = g}

/-- The subgroup that the commutators of two subgroups generate. -/
instance Subgroup.commutator {G : Type u} [Group G] : Bracket (Subgroup G) (Subgroup G) :=
  ⟨fun H₁ H₂ => Subgroup.closure {g | ∃ g₁ ∈ H₁, ∃ g₂ ∈ H₂, ⁅g₁, g₂⁆ = g}⟩

theorem Subgroup.commutator_mem_commutator {G : Type u} [Group G] {H₁ H₂ : Subgroup G} {g₁ g₂ : G}
    (h₁ : g₁ ∈ H₁) (h₂ : g₂ ∈ H₂) : ⁅g₁, g₂⁆ ∈ ⁅H₁, H₂⁆ :=
  Subgroup.subset_closure ⟨g₁, h₁, g₂, h₂, rfl⟩

/-- The subgroup that all commutators generate. -/
def commutator : Subgroup G := ⁅(⊤ : Subgroup G), ⊤⁆

instance commutator_normal : (commutator G).Normal where
  conj_mem n hn g := by
    have h : ⁅g, n⁆ ∈ commutator G := Subgroup.commutator_mem_commutator trivial trivial
    have := mul_mem h hn
    rwa [commutatorElement_def, inv_mul_cancel_right] at this

/-- The derived series: repeated commutator subgroups. -/
def derivedSeries : ℕ → Subgroup G
  | 0 => ⊤
  | n + 1 => ⁅derivedSeries n, derivedSeries n⁆

/-- A group whose derived series reaches the trivial subgroup. -/
class IsSolvable (G : Type u) [Group G] : Prop where
  solvable : ∃ n : ℕ, derivedSeries G n = ⊥

/-- The lower central series. -/
def lowerCentralSeries : ℕ → Subgroup G
  | 0 => ⊤
  | n + 1 => ⁅lowerCentralSeries n, (⊤ : Subgroup G)⁆

/-- The upper central series, with the proofs that its members are normal. -/
def upperCentralSeriesAux : ℕ → Σ' H : Subgroup G, H.Normal
  | 0 => ⟨⊥, inferInstance⟩
  | n + 1 => letI := (upperCentralSeriesAux n).2
    ⟨(Subgroup.center (G ⧸ (upperCentralSeriesAux n).1)).comap
      (QuotientGroup.mk' (upperCentralSeriesAux n).1), inferInstance⟩

/-- The upper central series. -/
def upperCentralSeries (n : ℕ) : Subgroup G := (upperCentralSeriesAux G n).1

/-- A group whose upper central series reaches the whole group. -/
class Group.IsNilpotent (G : Type u) [Group G] : Prop where
  nilpotent' : ∃ n : ℕ, upperCentralSeries G n = ⊤

open Classical in
/-- The number of steps of the upper central series. -/
def Group.nilpotencyClass [Group.IsNilpotent G] : ℕ := Nat.find (Group.IsNilpotent.nilpotent' (G := G))

/-- The quotient by the commutator subgroup. -/
def Abelianization : Type u := G ⧸ commutator G

namespace Abelianization
instance commGroup : CommGroup (Abelianization G) :=
  { QuotientGroup.Quotient.group (commutator G) with
    mul_comm := fun x y => by
      obtain ⟨a, rfl⟩ := QuotientGroup.mk_surjective x
      obtain ⟨b, rfl⟩ := QuotientGroup.mk_surjective y
      refine QuotientGroup.eq.2 ?_
      have h : ⁅b⁻¹, a⁻¹⁆ ∈ commutator G := Subgroup.commutator_mem_commutator trivial trivial
      rwa [commutatorElement_def, inv_inv, inv_inv, mul_assoc, ← mul_inv_rev] at h }

/-- The homomorphism to the abelianization. -/
def of {G : Type u} [Group G] : G →* Abelianization G := QuotientGroup.mk' (commutator G)
end Abelianization

end

namespace Subgroup
variable {G : Type u} [Group G]

/-- The smallest normal subgroup that contains a set. -/
def normalClosure (s : Set G) : Subgroup G := closure {x | ∃ a ∈ s, IsConj a x}

/-- A subgroup that every automorphism maps to itself. -/
class Characteristic (H : Subgroup G) : Prop where
  fixed : ∀ φ : G ≃* G, H.comap φ.toMonoidHom = H

theorem subset_normalClosure {s : Set G} : s ⊆ (normalClosure s : Set G) :=
  fun x hx => subset_closure ⟨x, hx, IsConj.refl x⟩

instance normalClosure_normal {s : Set G} : (normalClosure s).Normal where
  conj_mem n hn g := by
    have h : normalClosure s ≤ (normalClosure s).comap (MulAut.conj g).toMonoidHom :=
      closure_le.2 fun x ⟨a, ha, hc⟩ => subset_closure
        ⟨a, ha, hc.trans (isConj_iff.2 ⟨g, rfl⟩)⟩
    exact h hn
end Subgroup
