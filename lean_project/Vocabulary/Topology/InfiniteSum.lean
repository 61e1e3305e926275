import Vocabulary.Topology.Separation
import Vocabulary.BigOperators.Sum

/-!
# Infinite sums and products
-/

noncomputable section

universe u v w

open Filter Topology

section
variable {α : Type u} {β : Type v} [TopologicalSpace α]

/-- The finite partial sums of the family tend to `a`. -/
def HasSum [AddCommMonoid α] (f : β → α) (a : α) : Prop :=
  Tendsto (fun s : Finset β => ∑ b ∈ s, f b) atTop (𝓝 a)

/-- The finite partial products of the family tend to `a`. -/
def HasProd [CommMonoid α] (f : β → α) (a : α) : Prop :=
  Tendsto (fun s : Finset β => ∏ b ∈ s, f b) atTop (𝓝 a)

/-- The family has a sum. -/
def Summable [AddCommMonoid α] (f : β → α) : Prop := ∃ a, HasSum f a

/-- The family has a product. -/
def Multipliable [CommMonoid α] (f : β → α) : Prop := ∃ a, HasProd f a

open Classical in
/-- The sum of the family, `0` if it has none; a finite sum if almost all terms are `0`. -/
def tsum [AddCommMonoid α] (f : β → α) : α :=
  if h : Summable f then
    if h' : ∃ s : Finset β, ∀ b, b ∉ s → f b = 0 then ∑ b ∈ choose h', f b else choose h
  else 0

open Classical in
/-- The product of the family, `1` if it has none; a finite product if almost all terms are `1`. -/
def tprod [CommMonoid α] (f : β → α) : α :=
  if h : Multipliable f then
    if h' : ∃ s : Finset β, ∀ b, b ∉ s → f b = 1 then ∏ b ∈ choose h', f b else choose h
  else 1

open Lean in
/-- `∑' x, f x` is the sum of a family. -/
macro "∑' " bs:extBinders ", " r:term:67 : term =>
  foldExtBinders (fun f => `(tsum $f)) bs r

open Lean in
/-- `∏' x, f x` is the product of a family. -/
macro "∏' " bs:extBinders ", " r:term:67 : term =>
  foldExtBinders (fun f => `(tprod $f)) bs r

theorem HasSum.summable [AddCommMonoid α] {f : β → α} {a : α} (h : HasSum f a) : Summable f :=
  ⟨a, h⟩
theorem hasSum_zero [AddCommMonoid α] : HasSum (fun _ => 0 : β → α) 0 := by
  rw [HasSum, show (fun s : Finset β => ∑ _b ∈ s, (0 : α)) = fun _ => 0 from
    funext fun s => Finset.sum_const_zero]
  exact tendsto_const_nhds
theorem summable_zero [AddCommMonoid α] : Summable (fun _ => 0 : β → α) := hasSum_zero.summable

instance Finset.atTop_neBot : NeBot (atTop : Filter (Finset β)) where
  ne' h := by
    classical
    have h' := empty_mem_iff_bot.2 h
    rw [atTop, mem_iInf_of_directed ∅] at h'
    · obtain ⟨s, hs⟩ := h'
      exact hs (show s ≤ s from le_rfl)
    · intro s t
      refine ⟨s ∪ t, fun u hu x hx => hu ?_, fun u hu x hx => hu ?_⟩
      · exact fun y hy => hx (Finset.mem_union.2 (.inl hy))
      · exact fun y hy => hx (Finset.mem_union.2 (.inr hy))

theorem HasSum.unique [AddCommMonoid α] [T2Space α] {f : β → α} {a₁ a₂ : α} (h₁ : HasSum f a₁)
    (h₂ : HasSum f a₂) : a₁ = a₂ := tendsto_nhds_unique h₁ h₂
end

end
