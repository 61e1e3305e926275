import Vocabulary.Topology.Separation
import Vocabulary.Topology.Compact

/-!
# The one-point compactification, the topology on the circle
-/

universe u

noncomputable section

open Filter Topology

section
variable {X : Type u} [TopologicalSpace X]

private theorem IsCompact.union' {s t : Set X} (hs : IsCompact s) (ht : IsCompact t) :
    IsCompact (s ∪ t) := fun f hf h => by
  by_cases h₁ : NeBot (f ⊓ 𝓟 s)
  · obtain ⟨x, hx, hc⟩ := hs (f := f ⊓ 𝓟 s) inf_le_right
    refine ⟨x, .inl hx, ⟨fun hb => hc.ne (le_bot_iff.1 ?_)⟩⟩
    rw [← hb]; exact le_inf inf_le_left (inf_le_right.trans inf_le_left)
  · have h₂ : ∅ ∈ f ⊓ 𝓟 s := empty_mem_iff_bot.2 (Classical.byContradiction fun h => h₁ ⟨h⟩)
    rw [mem_inf_principal] at h₂
    have h₃ : f ≤ 𝓟 t := fun u hu => by
      have h₄ : s ∪ t ∈ f := h (fun _ h => h)
      refine mem_of_superset (inter_mem h₂ h₄) fun x hx => ?_
      rcases hx.2 with h₅ | h₅
      · exact (hx.1 h₅).elim
      · exact hu h₅
    obtain ⟨x, hx, hc⟩ := ht h₃
    exact ⟨x, .inr hx, hc⟩

private theorem IsCompact.of_closed_subset {s t : Set X} (hs : IsCompact s) (ht : IsClosed t)
    (h : t ⊆ s) : IsCompact t := fun f hf hft => by
  obtain ⟨x, hx, hc⟩ := hs (f := f) (hft.trans fun u hu => fun y hy => hu (h hy))
  refine ⟨x, Classical.byContradiction fun hxt => ?_, hc⟩
  have h₁ : tᶜ ∈ 𝓝 x := ht.1.mem_nhds hxt
  have h₂ : t ∈ f := hft fun _ h => h
  exact hc.ne (empty_mem_iff_bot.1 (mem_inf_iff_superset.2
    ⟨_, h₁, _, h₂, fun y hy => (hy.1 hy.2).elim⟩))
end

/-- The type `X` with one more point, at infinity. -/
def OnePoint (X : Type u) : Type u := Option X

namespace OnePoint
variable {X : Type u}

/-- The point at infinity. -/
@[match_pattern] def infty : OnePoint X := none
@[inherit_doc] scoped notation "∞" => OnePoint.infty
/-- The inclusion. -/
@[coe, match_pattern] def some : X → OnePoint X := Option.some
instance coe : CoeTC X (OnePoint X) := ⟨some⟩
instance : Inhabited (OnePoint X) := ⟨infty⟩

/-- Open sets: open in `X`, with compact complement if they contain `∞`. -/
instance instTopologicalSpace [TopologicalSpace X] : TopologicalSpace (OnePoint X) where
  IsOpen s := (infty ∈ s → IsCompact (some ⁻¹' s)ᶜ) ∧ IsOpen (some ⁻¹' s)
  isOpen_univ := ⟨fun _ => fun f hf h => by
    refine (hf.ne (empty_mem_iff_bot.1 (h ?_))).elim
    exact fun x hx => hx trivial, isOpen_univ⟩
  isOpen_inter s t hs ht := ⟨fun h => by
    have := IsCompact.union' (hs.1 h.1) (ht.1 h.2)
    refine (show (some ⁻¹' (s ∩ t))ᶜ = (some ⁻¹' s)ᶜ ∪ (some ⁻¹' t)ᶜ from ?_) ▸ this
    ext x
    exact Classical.not_and_iff_not_or_not, hs.2.inter ht.2⟩
  isOpen_sUnion S h := by
    have ho : IsOpen (some ⁻¹' ⋃₀ S : Set X) := by
      rw [show (some ⁻¹' ⋃₀ S : Set X) = ⋃₀ {u | ∃ t ∈ S, u = some ⁻¹' t} from Set.ext fun x =>
        ⟨fun ⟨t, ht, hx⟩ => ⟨_, ⟨t, ht, rfl⟩, hx⟩, fun ⟨_, ⟨t, ht, e⟩, hx⟩ =>
          ⟨t, ht, by rw [e] at hx; exact hx⟩⟩]
      exact isOpen_sUnion fun u ⟨t, ht, e⟩ => e ▸ (h t ht).2
    refine ⟨fun ⟨t, ht, hi⟩ => ?_, ho⟩
    exact ((h t ht).1 hi).of_closed_subset ho.isClosed_compl fun x hx hx' => hx ⟨t, ht, hx'⟩

end OnePoint

end
