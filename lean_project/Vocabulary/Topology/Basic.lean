import Vocabulary.Topology.FilterLattice

/-!
# Topological spaces: open and closed sets, neighbourhoods and continuity
-/

noncomputable section

universe u v w

/-- A topology on a type: which sets are open. -/
class TopologicalSpace (X : Type u) where
  /-- The set is open. -/
  protected IsOpen : Set X → Prop
  protected isOpen_univ : IsOpen Set.univ
  protected isOpen_inter : ∀ s t, IsOpen s → IsOpen t → IsOpen (s ∩ t)
  protected isOpen_sUnion : ∀ s, (∀ t ∈ s, IsOpen t) → IsOpen (⋃₀ s)

section
variable {X : Type u} {Y : Type v} {Z : Type w} [TopologicalSpace X] [TopologicalSpace Y]
  [TopologicalSpace Z] {s t : Set X}

/-- The set is open. -/
def IsOpen : Set X → Prop := TopologicalSpace.IsOpen

@[simp] theorem isOpen_univ : IsOpen (Set.univ : Set X) := TopologicalSpace.isOpen_univ
theorem IsOpen.inter (hs : IsOpen s) (ht : IsOpen t) : IsOpen (s ∩ t) :=
  TopologicalSpace.isOpen_inter s t hs ht
theorem isOpen_sUnion {s : Set (Set X)} (h : ∀ t ∈ s, IsOpen t) : IsOpen (⋃₀ s) :=
  TopologicalSpace.isOpen_sUnion s h
theorem isOpen_iUnion {ι : Sort w} {f : ι → Set X} (h : ∀ i, IsOpen (f i)) : IsOpen (⋃ i, f i) :=
  isOpen_sUnion fun _ ⟨i, hi⟩ => hi ▸ h i
@[simp] theorem isOpen_empty : IsOpen (∅ : Set X) := by
  have h : IsOpen (⋃₀ (∅ : Set (Set X))) := isOpen_sUnion fun _ h => h.elim
  rwa [show ⋃₀ (∅ : Set (Set X)) = ∅ from Set.ext fun x => ⟨fun ⟨_, h, _⟩ => h, False.elim⟩] at h
theorem IsOpen.union (hs : IsOpen s) (ht : IsOpen t) : IsOpen (s ∪ t) := by
  have h : IsOpen (⋃₀ ({s, t} : Set (Set X))) :=
    isOpen_sUnion fun u hu => by rcases hu with rfl | rfl <;> assumption
  rwa [show ⋃₀ ({s, t} : Set (Set X)) = s ∪ t from Set.ext fun x =>
    ⟨fun ⟨u, hu, hx⟩ => hu.elim (fun e => .inl (e ▸ hx)) fun e => .inr (e ▸ hx),
      fun hx => hx.elim (fun h => ⟨s, .inl rfl, h⟩) fun h => ⟨t, .inr rfl, h⟩⟩] at h

/-- The complement of the set is open. -/
class IsClosed (s : Set X) : Prop where
  isOpen_compl : IsOpen sᶜ

/-- The set is closed and open. -/
def IsClopen (s : Set X) : Prop := IsClosed s ∧ IsOpen s

/-- The set is the intersection of an open and a closed set. -/
def IsLocallyClosed (s : Set X) : Prop := ∃ U Z : Set X, IsOpen U ∧ IsClosed Z ∧ s = U ∩ Z

/-- The largest open set in `s`. -/
def interior (s : Set X) : Set X := ⋃₀ {t | IsOpen t ∧ t ⊆ s}

/-- The smallest closed set that contains `s`. -/
def closure (s : Set X) : Set X := ⋂₀ {t | IsClosed t ∧ s ⊆ t}

/-- The closure without the interior. -/
def frontier (s : Set X) : Set X := closure s \ interior s

/-- Every point is in the closure of the set. -/
def Dense (s : Set X) : Prop := ∀ x, x ∈ closure s

/-- The values of the function form a dense set. -/
def DenseRange {α : Type w} (f : α → X) : Prop := Dense (Set.range f)

/-- The preimage of every open set is open. -/
structure Continuous (f : X → Y) : Prop where
  isOpen_preimage : ∀ s, IsOpen s → IsOpen (f ⁻¹' s)

/-- The image of every open set is open. -/
def IsOpenMap (f : X → Y) : Prop := ∀ U : Set X, IsOpen U → IsOpen (f '' U)

/-- The image of every closed set is closed. -/
def IsClosedMap (f : X → Y) : Prop := ∀ U : Set X, IsClosed U → IsClosed (f '' U)

theorem isOpen_compl_iff : IsOpen sᶜ ↔ IsClosed s := ⟨fun h => ⟨h⟩, fun h => h.1⟩
theorem isClosed_compl_iff : IsClosed sᶜ ↔ IsOpen s := by
  rw [← isOpen_compl_iff, show sᶜᶜ = s from Set.ext fun _ => Classical.not_not]
theorem IsOpen.isClosed_compl (h : IsOpen s) : IsClosed sᶜ := isClosed_compl_iff.2 h
@[simp] theorem isClosed_univ : IsClosed (Set.univ : Set X) :=
  ⟨by rw [show (Set.univ : Set X)ᶜ = ∅ from Set.ext fun x => by simp]; exact isOpen_empty⟩
@[simp] theorem isClosed_empty : IsClosed (∅ : Set X) :=
  ⟨by rw [show (∅ : Set X)ᶜ = Set.univ from Set.ext fun x => by simp]; exact isOpen_univ⟩
theorem IsClosed.union (hs : IsClosed s) (ht : IsClosed t) : IsClosed (s ∪ t) :=
  ⟨by rw [show (s ∪ t)ᶜ = sᶜ ∩ tᶜ from Set.ext fun x => by simp]; exact hs.1.inter ht.1⟩
theorem isClosed_sInter {S : Set (Set X)} (h : ∀ t ∈ S, IsClosed t) : IsClosed (⋂₀ S) := by
  refine ⟨?_⟩
  rw [show (⋂₀ S)ᶜ = ⋃₀ {u | uᶜ ∈ S} from Set.ext fun x => ?_]
  · exact isOpen_sUnion fun u hu => isClosed_compl_iff.1 (h _ hu)
  · constructor
    · intro hx
      obtain ⟨t, ht⟩ := Classical.not_forall.1 hx
      obtain ⟨ht, hxt⟩ := Classical.not_imp.1 ht
      exact ⟨tᶜ, by rwa [Set.mem_setOf_eq,
        show tᶜᶜ = t from Set.ext fun _ => Classical.not_not], hxt⟩
    · exact fun ⟨u, hu, hxu⟩ hx => hx _ hu hxu
theorem IsClosed.inter (hs : IsClosed s) (ht : IsClosed t) : IsClosed (s ∩ t) := by
  refine ⟨?_⟩
  rw [show (s ∩ t)ᶜ = sᶜ ∪ tᶜ from Set.ext fun x => by simp; grind]
  exact hs.1.union ht.1

theorem isOpen_interior : IsOpen (interior s) := isOpen_sUnion fun _ h => h.1
theorem interior_subset : interior s ⊆ s := fun _ ⟨_, h, hx⟩ => h.2 hx
theorem interior_maximal (h₁ : t ⊆ s) (h₂ : IsOpen t) : t ⊆ interior s := fun _ h => ⟨t, ⟨h₂, h₁⟩, h⟩
theorem IsOpen.interior_eq (h : IsOpen s) : interior s = s :=
  Set.Subset.antisymm interior_subset (interior_maximal Set.Subset.rfl h)
theorem mem_interior {x : X} : x ∈ interior s ↔ ∃ t ⊆ s, IsOpen t ∧ x ∈ t :=
  ⟨fun ⟨t, h, hx⟩ => ⟨t, h.2, h.1, hx⟩, fun ⟨t, h, ht, hx⟩ => ⟨t, ⟨ht, h⟩, hx⟩⟩
theorem isClosed_closure : IsClosed (closure s) := isClosed_sInter fun _ h => h.1
theorem subset_closure : s ⊆ closure s := fun _ h _ ht => ht.2 h
theorem closure_minimal (h₁ : s ⊆ t) (h₂ : IsClosed t) : closure s ⊆ t := fun _ h => h t ⟨h₂, h₁⟩
theorem IsClosed.closure_eq (h : IsClosed s) : closure s = s :=
  Set.Subset.antisymm (closure_minimal Set.Subset.rfl h) subset_closure
theorem closure_mono (h : s ⊆ t) : closure s ⊆ closure t :=
  closure_minimal (Set.Subset.trans h subset_closure) isClosed_closure
theorem IsOpen.preimage {f : X → Y} {t : Set Y} (ht : IsOpen t) (hf : Continuous f) :
    IsOpen (f ⁻¹' t) := hf.isOpen_preimage t ht
theorem IsClosed.preimage {f : X → Y} {t : Set Y} (ht : IsClosed t) (hf : Continuous f) :
    IsClosed (f ⁻¹' t) := ⟨ht.1.preimage hf⟩
theorem continuous_def {f : X → Y} : Continuous f ↔ ∀ s, IsOpen s → IsOpen (f ⁻¹' s) :=
  ⟨fun h => h.1, fun h => ⟨h⟩⟩
theorem continuous_id : Continuous (id : X → X) := ⟨fun _ h => h⟩
theorem Continuous.comp {g : Y → Z} {f : X → Y} (hg : Continuous g) (hf : Continuous f) :
    Continuous (g ∘ f) := ⟨fun _ h => (h.preimage hg).preimage hf⟩
theorem continuous_const {y : Y} : Continuous fun _ : X => y where
  isOpen_preimage s _ := by
    by_cases h : y ∈ s
    · rw [show (fun _ : X => y) ⁻¹' s = Set.univ from Set.ext fun x => by simp [h]]
      exact isOpen_univ
    · rw [show (fun _ : X => y) ⁻¹' s = ∅ from Set.ext fun x => by simp [h]]
      exact isOpen_empty

/-- The filter of neighbourhoods of a point. -/
def nhds (x : X) : Filter X where
  sets := {s | ∃ t ⊆ s, IsOpen t ∧ x ∈ t}
  univ_sets := ⟨Set.univ, fun _ h => h, isOpen_univ, trivial⟩
  sets_of_superset := fun ⟨t, h, ht⟩ hs => ⟨t, fun _ hx => hs (h hx), ht⟩
  inter_sets := fun ⟨t, h, ht, hx⟩ ⟨t', h', ht', hx'⟩ =>
    ⟨t ∩ t', fun _ hy => ⟨h hy.1, h' hy.2⟩, ht.inter ht', hx, hx'⟩

theorem mem_nhds_iff {x : X} : s ∈ nhds x ↔ ∃ t ⊆ s, IsOpen t ∧ x ∈ t := Iff.rfl
theorem IsOpen.mem_nhds {x : X} (hs : IsOpen s) (hx : x ∈ s) : s ∈ nhds x :=
  ⟨s, fun _ h => h, hs, hx⟩
theorem mem_of_mem_nhds {x : X} (h : s ∈ nhds x) : x ∈ s := let ⟨_, h, _, hx⟩ := h; h hx
theorem isOpen_iff_mem_nhds : IsOpen s ↔ ∀ x ∈ s, s ∈ nhds x := by
  refine ⟨fun h x hx => h.mem_nhds hx, fun h => ?_⟩
  rw [show s = interior s from Set.ext fun x => ⟨fun hx => mem_interior.2 (h x hx),
    fun hx => interior_subset hx⟩]
  exact isOpen_interior
instance nhds_neBot {x : X} : Filter.NeBot (nhds x) where
  ne' h := mem_of_mem_nhds (Filter.empty_mem_iff_bot.2 h)

/-- The neighbourhoods of a point within a set. -/
def nhdsWithin (x : X) (s : Set X) : Filter X := nhds x ⊓ Filter.principal s

/-- The filter of neighbourhoods of a set. -/
def nhdsSet (s : Set X) : Filter X := sSup (nhds '' s)

end

namespace Topology

@[inherit_doc] scoped notation "𝓝" => nhds
@[inherit_doc] scoped notation "𝓝[" s "] " x:100 => nhdsWithin x s
/-- The neighbourhoods of a point without the point. -/
scoped notation "𝓝[≠] " x:100 => nhdsWithin x ({x} : Set _)ᶜ
/-- The neighbourhoods of a point from above. -/
scoped notation "𝓝[≥] " x:100 => nhdsWithin x (Set.Ici x)
/-- The neighbourhoods of a point from below. -/
scoped notation "𝓝[≤] " x:100 => nhdsWithin x (Set.Iic x)
/-- The neighbourhoods of a point from above, without the point. -/
scoped notation "𝓝[>] " x:100 => nhdsWithin x (Set.Ioi x)
/-- The neighbourhoods of a point from below, without the point. -/
scoped notation "𝓝[<] " x:100 => nhdsWithin x (Set.Iio x)
@[inherit_doc] scoped notation "𝓝ˢ" => nhdsSet

/-- `IsOpen` for a topology that is named. -/
scoped notation "IsOpen[" t "]" => @IsOpen _ t
/-- `IsClosed` for a topology that is named. -/
scoped notation "IsClosed[" t "]" => @IsClosed _ t
/-- `closure` for a topology that is named. -/
scoped notation "closure[" t "]" => @closure _ t
/-- `Continuous` for topologies that are named. -/
scoped notation "Continuous[" t₁ ", " t₂ "]" => @Continuous _ _ t₁ t₂

end Topology

open Topology Filter

section
variable {X : Type u} {Y : Type v} {Z : Type w} [TopologicalSpace X] [TopologicalSpace Y]
  [TopologicalSpace Z] {s t : Set X} {x : X}

/-- The function is continuous at a point. -/
def ContinuousAt (f : X → Y) (x : X) : Prop := Tendsto f (𝓝 x) (𝓝 (f x))

/-- The function is continuous at a point within a set. -/
def ContinuousWithinAt (f : X → Y) (s : Set X) (x : X) : Prop := Tendsto f (𝓝[s] x) (𝓝 (f x))

/-- The function is continuous on a set: at every point of it, within it. -/
def ContinuousOn (f : X → Y) (s : Set X) : Prop := ∀ x ∈ s, ContinuousWithinAt f s x

/-- Every neighbourhood of `y` is one of `x`. -/
def Specializes (x y : X) : Prop := 𝓝 x ≤ 𝓝 y

@[inherit_doc] infixl:300 " ⤳ " => Specializes

/-- The two points have the same neighbourhoods. -/
def Inseparable (x y : X) : Prop := 𝓝 x = 𝓝 y

/-- A limit of the filter, if it has one. -/
def lim [Nonempty X] (f : Filter X) : X := Classical.epsilon fun x => f ≤ 𝓝 x

/-- A limit of the function along the filter, if it has one. -/
def limUnder {α : Type w} [Nonempty X] (f : Filter α) (g : α → X) : X :=
  lim (f.map g)

/-- Every neighbourhood of the point meets every set of the filter. -/
def ClusterPt (x : X) (F : Filter X) : Prop := NeBot (𝓝 x ⊓ F)

/-- The point is a cluster point of the values of `u` along the filter. -/
def MapClusterPt {ι : Type w} (x : X) (F : Filter ι) (u : ι → X) : Prop := ClusterPt x (map u F)

/-- Every neighbourhood of the point without it meets every set of the filter. -/
def AccPt (x : X) (F : Filter X) : Prop := NeBot (𝓝[≠] x ⊓ F)

theorem continuous_iff_continuousAt {f : X → Y} : Continuous f ↔ ∀ x, ContinuousAt f x := by
  constructor
  · intro h x s ⟨t, hts, ht, hx⟩
    exact ⟨f ⁻¹' t, fun _ hy => hts hy, ht.preimage h, hx⟩
  · exact fun h => ⟨fun s hs => isOpen_iff_mem_nhds.2 fun x hx => h x (hs.mem_nhds hx)⟩
theorem Continuous.continuousAt {f : X → Y} (h : Continuous f) : ContinuousAt f x :=
  continuous_iff_continuousAt.1 h x
theorem Continuous.tendsto {f : X → Y} (h : Continuous f) (x : X) : Tendsto f (𝓝 x) (𝓝 (f x)) :=
  h.continuousAt
theorem continuousAt_def {f : X → Y} : ContinuousAt f x ↔ ∀ A ∈ 𝓝 (f x), f ⁻¹' A ∈ 𝓝 x := Iff.rfl
theorem tendsto_const_nhds {α : Type w} {f : Filter α} : Tendsto (fun _ : α => x) f (𝓝 x) :=
  fun s h => mem_map.2 <| univ_mem' fun _ => show x ∈ s from mem_of_mem_nhds h
theorem nhdsWithin_univ (a : X) : 𝓝[Set.univ] a = 𝓝 a :=
  le_antisymm inf_le_left (le_inf le_rfl fun _ h => univ_mem' fun _ => h trivial)
theorem continuousOn_univ {f : X → Y} : ContinuousOn f Set.univ ↔ Continuous f := by
  simp only [continuous_iff_continuousAt, ContinuousOn, ContinuousWithinAt, nhdsWithin_univ]
  exact ⟨fun h x => h x trivial, fun h x _ => h x⟩
theorem ContinuousAt.continuousWithinAt {f : X → Y} (h : ContinuousAt f x) :
    ContinuousWithinAt f s x := h.mono_left inf_le_left
theorem Continuous.continuousOn {f : X → Y} (h : Continuous f) : ContinuousOn f s :=
  fun _ _ => h.continuousAt.continuousWithinAt
theorem ContinuousOn.mono {f : X → Y} (h : ContinuousOn f s) (hts : t ⊆ s) : ContinuousOn f t :=
  fun x hx => (h x (hts hx)).mono_left
    (le_inf inf_le_left (le_trans inf_le_right fun _ hs => fun _ hx => hs (hts hx)))
theorem mem_closure_iff {x : X} : x ∈ closure s ↔ ∀ o, IsOpen o → x ∈ o → (o ∩ s).Nonempty := by
  constructor
  · intro h o ho hx
    refine Classical.byContradiction fun hn => ?_
    exact h oᶜ ⟨ho.isClosed_compl, fun y hy hyo => hn ⟨y, hyo, hy⟩⟩ hx
  · intro h t ht
    refine Classical.byContradiction fun hn => ?_
    obtain ⟨y, hy, hys⟩ := h tᶜ ht.1.1 hn
    exact hy (ht.2 hys)

end

end
