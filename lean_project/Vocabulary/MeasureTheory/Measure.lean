import Vocabulary.MeasureTheory.MeasurableSpace
import Vocabulary.Topology.InfiniteSum
import Vocabulary.ENNReal.Basic

/-!
# Measures, almost everywhere, the Lebesgue measure
-/

noncomputable section

universe u v w

open Filter Topology Classical

instance ENNReal.instTopologicalSpace : TopologicalSpace ENNReal := Preorder.topology ENNReal
instance ENNReal.instOrderTopology : OrderTopology ENNReal := ⟨rfl⟩
instance ENNReal.measurableSpace : MeasurableSpace ENNReal := borel ENNReal
instance ENNReal.borelSpace : BorelSpace ENNReal := ⟨rfl⟩

theorem ENNReal.nonneg' (x : ENNReal) : 0 ≤ x := by
  cases x with
  | top => exact le_top
  | coe a => exact ENNReal.coe_le_coe.2 (show (0 : ℝ) ≤ a from a.2)

/-- The sum of zeros is zero. -/
@[simp] theorem tsum_zero {α : Type u} {β : Type v} [AddCommMonoid α] [TopologicalSpace α] :
    ∑' _ : β, (0 : α) = 0 := by
  have h' : ∃ s : Finset β, ∀ b, b ∉ s → (0 : α) = 0 := ⟨∅, fun _ _ => rfl⟩
  rw [tsum, dif_pos summable_zero, dif_pos h']
  exact Finset.sum_const_zero

namespace MeasureTheory
variable {α : Type u} {β : Type v}

/-- A countably subadditive function of sets. -/
structure OuterMeasure (α : Type u) where
  /-- The outer measure of a set. -/
  protected measureOf : Set α → ENNReal
  protected empty : measureOf ∅ = 0
  protected mono : ∀ {s₁ s₂ : Set α}, s₁ ⊆ s₂ → measureOf s₁ ≤ measureOf s₂
  protected iUnion_nat : ∀ s : ℕ → Set α, (Pairwise fun i j => Disjoint (s i) (s j)) →
    measureOf (⋃ i, s i) ≤ ∑' i, measureOf (s i)

/-- A measure: countably additive on measurable sets, given on the others by the measurable sets
that contain them. -/
structure Measure (α : Type u) [MeasurableSpace α] extends OuterMeasure α where
  m_iUnion ⦃f : ℕ → Set α⦄ : (∀ i, MeasurableSet (f i)) →
    (Pairwise fun i j => Disjoint (f i) (f j)) → measureOf (⋃ i, f i) = ∑' i, measureOf (f i)
  trim_le : ∀ s, (⨅ t : {t : Set α // s ⊆ t ∧ MeasurableSet t}, measureOf t.1) ≤ measureOf s

namespace Measure

instance instFunLike [MeasurableSpace α] : FunLike (Measure α) (Set α) ENNReal where
  coe μ := μ.measureOf
  coe_injective' μ ν h := by
    obtain ⟨⟨m, _, _, _⟩, _, _⟩ := μ
    obtain ⟨⟨n, _, _, _⟩, _, _⟩ := ν
    have : m = n := h
    subst this; rfl

/-- The measure that is `0` on every set. -/
instance instZero [MeasurableSpace α] : Zero (Measure α) where
  zero :=
    { measureOf := fun _ => 0
      empty := rfl
      mono := fun _ => le_rfl
      iUnion_nat := fun _ _ => by rw [tsum_zero]; exact le_rfl
      m_iUnion := fun _ _ _ => tsum_zero.symm
      trim_le := fun s => iInf_le (fun _ : {t : Set α // s ⊆ t ∧ MeasurableSet t} => (0 : ENNReal))
        ⟨Set.univ, fun _ _ => trivial, .univ⟩ }
instance instInhabited [MeasurableSpace α] : Inhabited (Measure α) := ⟨0⟩

variable [MeasurableSpace α] [MeasurableSpace β]

/-- The measure with the given values on measurable sets, `0` if there is none. -/
protected def ofValues (m : Set α → ENNReal) : Measure α :=
  if h : ∃ μ : Measure α, ∀ s, MeasurableSet s → μ s = m s then choose h else 0

/-- The measure that only counts what is in `s`. -/
def restrict (μ : Measure α) (s : Set α) : Measure α := .ofValues fun t => μ (t ∩ s)
/-- The measure of the preimage. -/
def map (f : α → β) (μ : Measure α) : Measure β :=
  if Measurable f then .ofValues fun t => μ (f ⁻¹' t) else 0
/-- The measure concentrated at a point. -/
def dirac (a : α) : Measure α := .ofValues fun s => if a ∈ s then 1 else 0
/-- The number of elements of a set. -/
def count : Measure α := .ofValues fun s => ∑' _ : s, 1
/-- The sum of two measures. -/
instance instAdd : Add (Measure α) := ⟨fun μ ν => .ofValues fun s => μ s + ν s⟩
/-- The multiple of a measure. -/
instance instSMul : SMul ENNReal (Measure α) := ⟨fun c μ => .ofValues fun s => c * μ s⟩
/-- The measure of the product is the product of the measures. -/
protected def prod (μ : Measure α) (ν : Measure β) : Measure (α × β) :=
  if h : ∃ ρ : Measure (α × β), ∀ s t, MeasurableSet s → MeasurableSet t →
    ρ (s ×ˢ t) = μ s * ν t then choose h else 0
/-- Sets of measure zero for `ν` have measure zero for `μ`. -/
def AbsolutelyContinuous (μ ν : Measure α) : Prop := ∀ ⦃s : Set α⦄, ν s = 0 → μ s = 0

end Measure

@[inherit_doc] scoped infixl:50 " ≪ " => Measure.AbsolutelyContinuous

/-- A measurable space with a measure of its own, `volume`. -/
class MeasureSpace (α : Type u) extends MeasurableSpace α where
  /-- The measure of the space. -/
  volume : Measure α

export MeasureSpace (volume)

/-- The tactic that fills in the measure where none is given. -/
macro (name := volumeTac) "volume_tac" : tactic => `(tactic| exact MeasureTheory.MeasureSpace.volume)

variable [MeasurableSpace α]

@[simp] theorem measure_empty {μ : Measure α} : μ ∅ = 0 := μ.empty
theorem measure_mono {μ : Measure α} {s t : Set α} (h : s ⊆ t) : μ s ≤ μ t := μ.mono h
theorem measure_iUnion {μ : Measure α} {f : ℕ → Set α}
    (hd : Pairwise fun i j => Disjoint (f i) (f j)) (h : ∀ i, MeasurableSet (f i)) :
    μ (⋃ i, f i) = ∑' i, μ (f i) := μ.m_iUnion h hd

theorem measure_union_null {μ : Measure α} {s t : Set α} (hs : μ s = 0) (ht : μ t = 0) :
    μ (s ∪ t) = 0 := by
  let g : ℕ → Set α := fun n => {x | n = 0 ∧ x ∈ s ∨ n = 1 ∧ x ∈ t ∧ x ∉ s}
  have key := μ.iUnion_nat g fun i j hij => Set.disjoint_left.2 fun x hi hj => by
    rcases hi with ⟨rfl, hi⟩ | ⟨rfl, hi, hi'⟩ <;> rcases hj with ⟨rfl, hj⟩ | ⟨rfl, hj, hj'⟩
    · exact hij rfl
    · exact hj' hi
    · exact hi' hj
    · exact hij rfl
  have h0 : (fun n : ℕ => μ.measureOf (g n)) = fun _ => 0 := funext fun n => by
    by_cases h₀ : n = 0
    · exact le_antisymm ((μ.mono fun x h => h.elim (fun h => h.2) fun h => by omega).trans
        (le_of_eq hs)) (ENNReal.nonneg' _)
    · exact le_antisymm ((μ.mono fun x h => h.elim (fun h => (h₀ h.1).elim) fun h => h.2.1).trans
        (le_of_eq ht)) (ENNReal.nonneg' _)
  rw [h0, tsum_zero] at key
  refine le_antisymm (le_trans (measure_mono fun x hx => ?_) key) (ENNReal.nonneg' _)
  rw [Set.mem_iUnion]
  by_cases h : x ∈ s
  · exact ⟨0, .inl ⟨rfl, h⟩⟩
  · exact ⟨1, .inr ⟨rfl, hx.resolve_left h, h⟩⟩

/-- The filter of the sets whose complement has measure zero. -/
def ae (μ : Measure α) : Filter α where
  sets := {s | μ sᶜ = 0}
  univ_sets := by
    show μ (Set.univ)ᶜ = 0
    rw [show (Set.univ : Set α)ᶜ = ∅ from Set.ext fun x => by simp]; exact measure_empty
  sets_of_superset {s t} h hs := by
    have h' : tᶜ ⊆ sᶜ := fun x hx hx' => hx (hs hx')
    exact le_antisymm ((measure_mono h').trans (le_of_eq h)) (ENNReal.nonneg' _)
  inter_sets {s t} h h' := by
    show μ (s ∩ t)ᶜ = 0
    rw [show (s ∩ t)ᶜ = sᶜ ∪ tᶜ from Set.ext fun x => by simp; grind]
    exact measure_union_null h h'

theorem mem_ae_iff {μ : Measure α} {s : Set α} : s ∈ ae μ ↔ μ sᶜ = 0 := Iff.rfl

/-- The whole space has finite measure. -/
class IsFiniteMeasure (μ : Measure α) : Prop where
  measure_univ_lt_top : μ Set.univ < ⊤
/-- The whole space has measure `1`. -/
class IsProbabilityMeasure (μ : Measure α) : Prop where
  measure_univ : μ Set.univ = 1
/-- The space is a countable union of sets of finite measure. -/
class SigmaFinite (μ : Measure α) : Prop where
  out' : ∃ s : ℕ → Set α, (∀ n, MeasurableSet (s n)) ∧ (∀ n, μ (s n) < ⊤) ∧ ⋃ n, s n = Set.univ

/-- The set differs from a measurable one by a set of measure zero. -/
def NullMeasurableSet (s : Set α) (μ : Measure α := by volume_tac) : Prop :=
  ∃ t, MeasurableSet t ∧ s =ᶠ[ae μ] t

end MeasureTheory

open MeasureTheory

/-- The measure on the real numbers under which an interval has its length. -/
instance Real.measureSpace : MeasureSpace ℝ where
  volume := if h : ∃ μ : Measure ℝ, ∀ a b : ℝ, μ (Set.Ioc a b) = ENNReal.ofReal (b - a)
    then choose h else 0

/-- The measure on the complex numbers under which a rectangle has its area. -/
instance Complex.measureSpace : MeasureSpace ℂ where
  volume := if h : ∃ μ : Measure ℂ, ∀ a b c d : ℝ,
    μ {z | z.re ∈ Set.Ioc a b ∧ z.im ∈ Set.Ioc c d} = ENNReal.ofReal (b - a) * ENNReal.ofReal (d - c)
    then choose h else 0

instance MeasureTheory.Measure.prod.measureSpace {α : Type u} {β : Type v} [MeasureSpace α]
    [MeasureSpace β] : MeasureSpace (α × β) where
  volume := (volume : Measure α).prod volume

instance MeasureTheory.MeasureSpace.pi {ι : Type u} [Fintype ι] {α : ι → Type v}
    [∀ i, MeasureSpace (α i)] : MeasureSpace (∀ i, α i) where
  volume := if h : ∃ μ : Measure (∀ i, α i), ∀ s : ∀ i, Set (α i), (∀ i, MeasurableSet (s i)) →
    μ (Set.pi Set.univ s) = ∏ i, volume (s i) then choose h else 0

instance MeasureTheory.Measure.Subtype.measureSpace {α : Type u} [MeasureSpace α] {p : α → Prop} :
    MeasureSpace (Subtype p) where
  volume := .ofValues fun s => volume (Subtype.val '' s)

end
