import Vocabulary.Topology.Order

/-!
# Subspaces, products, sums and quotients

The topologies of constructed types, maps that carry a topology over, homeomorphisms.
-/

noncomputable section

universe u v w

open Filter Topology TopologicalSpace

section Instances
variable {X : Type u} {Y : Type v}

instance instTopologicalSpaceSubtype {p : X → Prop} [t : TopologicalSpace X] :
    TopologicalSpace (Subtype p) := induced Subtype.val t
instance instTopologicalSpaceProd [t₁ : TopologicalSpace X] [t₂ : TopologicalSpace Y] :
    TopologicalSpace (X × Y) := induced Prod.fst t₁ ⊓ induced Prod.snd t₂
instance Pi.topologicalSpace {ι : Type u} {A : ι → Type v} [t₂ : ∀ i, TopologicalSpace (A i)] :
    TopologicalSpace (∀ i, A i) := ⨅ i, induced (fun f => f i) (t₂ i)
instance instTopologicalSpaceSum [t₁ : TopologicalSpace X] [t₂ : TopologicalSpace Y] :
    TopologicalSpace (X ⊕ Y) := coinduced Sum.inl t₁ ⊔ coinduced Sum.inr t₂
instance instTopologicalSpaceSigma {ι : Type u} {A : ι → Type v}
    [t₂ : ∀ i, TopologicalSpace (A i)] : TopologicalSpace (Sigma A) :=
  ⨆ i, coinduced (Sigma.mk i) (t₂ i)
instance instTopologicalSpaceQuot {r : X → X → Prop} [t : TopologicalSpace X] :
    TopologicalSpace (Quot r) := coinduced (Quot.mk r) t
instance instTopologicalSpaceQuotient {s : Setoid X} [t : TopologicalSpace X] :
    TopologicalSpace (Quotient s) := coinduced Quotient.mk' t

instance : TopologicalSpace Empty := ⊥
instance : DiscreteTopology Empty := ⟨rfl⟩
instance : TopologicalSpace PUnit.{u + 1} := ⊥
instance : DiscreteTopology PUnit.{u + 1} := ⟨rfl⟩
instance : TopologicalSpace Bool := ⊥
instance : DiscreteTopology Bool := ⟨rfl⟩
instance {n : ℕ} : TopologicalSpace (Fin n) := ⊥
instance {n : ℕ} : DiscreteTopology (Fin n) := ⟨rfl⟩
/-- The Sierpiński space: the set of `True` is open, that of `False` is not. -/
instance sierpinskiSpace : TopologicalSpace Prop := generateFrom {{True}}

end Instances

section Maps
variable {X : Type u} {Y : Type v} [tX : TopologicalSpace X] [tY : TopologicalSpace Y]

namespace Topology

/-- The topology of the source is induced by the map. -/
structure IsInducing (f : X → Y) : Prop where
  eq_induced : tX = tY.induced f

/-- An injective map whose source has the induced topology. -/
structure IsEmbedding (f : X → Y) : Prop extends IsInducing f where
  injective : Function.Injective f

/-- An embedding with an open image. -/
structure IsOpenEmbedding (f : X → Y) : Prop extends IsEmbedding f where
  isOpen_range : IsOpen (Set.range f)

/-- An embedding with a closed image. -/
structure IsClosedEmbedding (f : X → Y) : Prop extends IsEmbedding f where
  isClosed_range : IsClosed (Set.range f)

/-- The topology of the target is coinduced by the map. -/
structure IsCoinducing (f : X → Y) : Prop where
  eq_coinduced : tY = tX.coinduced f

/-- A surjective map whose target has the coinduced topology. -/
structure IsQuotientMap (f : X → Y) : Prop where
  surjective : Function.Surjective f
  eq_coinduced : tY = tX.coinduced f

/-- A surjective, continuous and open map. -/
structure IsOpenQuotientMap (f : X → Y) : Prop where
  surjective : Function.Surjective f
  continuous : Continuous f
  isOpenMap : IsOpenMap f

theorem IsInducing.continuous {f : X → Y} (h : IsInducing f) : Continuous f where
  isOpen_preimage s hs := by
    obtain ⟨h⟩ := h
    subst h
    exact ⟨s, hs, rfl⟩

omit tX in
theorem isOpen_induced_iff {f : X → Y} {s : Set X} :
    IsOpen[tY.induced f] s ↔ ∃ t, IsOpen t ∧ f ⁻¹' t = s := Iff.rfl

end Topology

/-- A local inverse exists at every point: `f` restricts to homeomorphisms of open sets. -/
structure Homeomorph (X : Type u) (Y : Type v) [TopologicalSpace X] [TopologicalSpace Y]
    extends X ≃ Y where
  continuous_toFun : Continuous toFun
  continuous_invFun : Continuous invFun

@[inherit_doc] infixl:25 " ≃ₜ " => Homeomorph

namespace Homeomorph
variable {Z : Type w} [TopologicalSpace Z]

instance instEquivLike : EquivLike (X ≃ₜ Y) X Y where
  coe h := h.toEquiv
  inv h := h.toEquiv.symm
  left_inv h := h.toEquiv.left_inv
  right_inv h := h.toEquiv.right_inv
  coe_injective' f g h _ := by
    obtain ⟨f, _, _⟩ := f
    obtain ⟨g, _, _⟩ := g
    have : f = g := DFunLike.coe_injective h
    subst this; rfl

/-- The inverse homeomorphism. -/
protected def symm (h : X ≃ₜ Y) : Y ≃ₜ X where
  toEquiv := h.toEquiv.symm
  continuous_toFun := h.continuous_invFun
  continuous_invFun := h.continuous_toFun

/-- The identity as a homeomorphism. -/
protected def refl (X : Type u) [TopologicalSpace X] : X ≃ₜ X where
  toEquiv := Equiv.refl X
  continuous_toFun := continuous_id
  continuous_invFun := continuous_id

/-- The composition of two homeomorphisms. -/
protected def trans (h₁ : X ≃ₜ Y) (h₂ : Y ≃ₜ Z) : X ≃ₜ Z where
  toEquiv := h₁.toEquiv.trans h₂.toEquiv
  continuous_toFun := h₂.continuous_toFun.comp h₁.continuous_toFun
  continuous_invFun := h₁.continuous_invFun.comp h₂.continuous_invFun

protected theorem continuous (h : X ≃ₜ Y) : Continuous h := h.continuous_toFun

end Homeomorph

/-- The map has a continuous inverse. -/
structure IsHomeomorph (f : X → Y) : Prop where
  continuous : Continuous f
  isOpenMap : IsOpenMap f
  bijective : Function.Bijective f

end Maps

/-- The continuous maps from `X` to `Y`, written `C(X, Y)`. -/
structure ContinuousMap (X : Type u) (Y : Type v) [TopologicalSpace X] [TopologicalSpace Y] where
  /-- The function. -/
  protected toFun : X → Y
  protected continuous_toFun : Continuous toFun

@[inherit_doc] notation "C(" X ", " Y ")" => ContinuousMap X Y

namespace ContinuousMap
variable {X : Type u} {Y : Type v} {Z : Type w} [TopologicalSpace X] [TopologicalSpace Y]
  [TopologicalSpace Z]

instance instFunLike : FunLike C(X, Y) X Y where
  coe := ContinuousMap.toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl

protected theorem continuous (f : C(X, Y)) : Continuous f := f.continuous_toFun
theorem ext {f g : C(X, Y)} (h : ∀ a, f a = g a) : f = g := DFunLike.ext f g h
attribute [ext] ContinuousMap.ext

/-- The identity as a continuous map. -/
protected def id (X : Type u) [TopologicalSpace X] : C(X, X) := ⟨id, continuous_id⟩
/-- The constant map. -/
def const (X : Type u) [TopologicalSpace X] (y : Y) : C(X, Y) := ⟨fun _ => y, continuous_const⟩
/-- The composition of continuous maps. -/
def comp (f : C(Y, Z)) (g : C(X, Y)) : C(X, Z) := ⟨f ∘ g, f.continuous.comp g.continuous⟩

end ContinuousMap

section Nhds
variable {X : Type u} {Y : Type v} {Z : Type w} [TopologicalSpace X] [TopologicalSpace Y]
  [TopologicalSpace Z]

theorem nhds_prod_eq {x : X} {y : Y} : 𝓝 (x, y) = 𝓝 x ×ˢ 𝓝 y := by
  have h := nhds_inf (t₁ := induced Prod.fst ‹TopologicalSpace X›)
    (t₂ := induced Prod.snd ‹TopologicalSpace Y›) (a := (x, y))
  rw [nhds_induced, nhds_induced] at h
  exact h
theorem nhds_pi {ι : Type u} {A : ι → Type v} [∀ i, TopologicalSpace (A i)] {a : ∀ i, A i} :
    𝓝 a = Filter.pi fun i => 𝓝 (a i) := by
  show @nhds _ (iInf _) _ = _
  rw [nhds_iInf]; simp only [nhds_induced]; rfl
theorem nhds_subtype_eq_comap {p : X → Prop} {x : X} {h : p x} :
    𝓝 (⟨x, h⟩ : Subtype p) = comap Subtype.val (𝓝 x) := nhds_induced _ _

theorem continuous_fst : Continuous (Prod.fst : X × Y → X) :=
  continuous_iff_continuousAt.2 fun ⟨x, y⟩ => by
    rw [ContinuousAt, nhds_prod_eq]; exact tendsto_comap.mono_left inf_le_left
theorem continuous_snd : Continuous (Prod.snd : X × Y → Y) :=
  continuous_iff_continuousAt.2 fun ⟨x, y⟩ => by
    rw [ContinuousAt, nhds_prod_eq]; exact tendsto_comap.mono_left inf_le_right
theorem Filter.Tendsto.prodMk_nhds {α : Type w} {f : Filter α} {g : α → X} {h : α → Y} {x : X}
    {y : Y} (hg : Tendsto g f (𝓝 x)) (hh : Tendsto h f (𝓝 y)) :
    Tendsto (fun a => (g a, h a)) f (𝓝 (x, y)) := by
  rw [nhds_prod_eq]
  exact tendsto_inf.2 ⟨tendsto_comap_iff.2 hg, tendsto_comap_iff.2 hh⟩
theorem Continuous.prodMk {f : Z → X} {g : Z → Y} (hf : Continuous f) (hg : Continuous g) :
    Continuous fun x => (f x, g x) :=
  continuous_iff_continuousAt.2 fun _ => hf.continuousAt.prodMk_nhds hg.continuousAt
theorem continuous_subtype_val {p : X → Prop} : Continuous (@Subtype.val X p) :=
  ⟨fun s hs => ⟨s, hs, rfl⟩⟩
theorem continuous_apply {ι : Type u} {A : ι → Type v} [∀ i, TopologicalSpace (A i)] (i : ι) :
    Continuous fun p : ∀ i, A i => p i :=
  continuous_iff_continuousAt.2 fun x => by
    rw [ContinuousAt, nhds_pi]
    exact tendsto_comap.mono_left
      (iInf_le (fun i => comap (fun p : ∀ i, A i => p i) (𝓝 (x i))) i)
theorem continuous_pi_iff {ι : Type w} {A : ι → Type v} [∀ i, TopologicalSpace (A i)]
    {f : X → ∀ i, A i} : Continuous f ↔ ∀ i, Continuous fun a => f a i := by
  refine ⟨fun h i => (continuous_apply i).comp h, fun h => continuous_iff_continuousAt.2 fun x => ?_⟩
  rw [ContinuousAt, nhds_pi]
  exact tendsto_iInf.2 fun i => tendsto_comap_iff.2 (h i).continuousAt
theorem continuous_quotient_mk' {s : Setoid X} :
    Continuous (Quotient.mk' : X → Quotient s) := ⟨fun _ h => h⟩

end Nhds

end
