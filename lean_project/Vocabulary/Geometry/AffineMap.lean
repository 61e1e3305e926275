import Vocabulary.Geometry.Affine
import Vocabulary.Topology.MoreSpaces

/-!
# Affine maps, lines through two points, homotopy equivalences
-/

universe u v w x y

noncomputable section

/-- A map of points that is linear on the vectors between them. -/
structure AffineMap (k : Type u) {V₁ : Type v} (P₁ : Type w) {V₂ : Type x} (P₂ : Type y) [Ring k]
    [AddCommGroup V₁] [Module k V₁] [AddTorsor V₁ P₁] [AddCommGroup V₂] [Module k V₂]
    [AddTorsor V₂ P₂] where
  /-- The function on points. -/
  toFun : P₁ → P₂
  /-- The linear map on vectors. -/
  linear : V₁ →ₗ[k] V₂
  map_vadd' : ∀ (p : P₁) (v : V₁), toFun (v +ᵥ p) = linear v +ᵥ toFun p

/-- The affine maps. -/
notation:25 P₁ " →ᵃ[" k:25 "] " P₂:0 => AffineMap k P₁ P₂

instance AffineMap.instFunLike (k : Type u) {V₁ : Type v} (P₁ : Type w) {V₂ : Type x} (P₂ : Type y)
    [Ring k] [AddCommGroup V₁] [Module k V₁] [AddTorsor V₁ P₁] [AddCommGroup V₂] [Module k V₂]
    [AddTorsor V₂ P₂] : FunLike (P₁ →ᵃ[k] P₂) P₁ P₂ where
  coe := AffineMap.toFun
  coe_injective' f g h := by
    obtain ⟨f, l, hf⟩ := f
    obtain ⟨g, m, hg⟩ := g
    have h : f = g := h
    subst h
    have : l = m := LinearMap.ext fun v => by
      have p := Classical.choice (AddTorsor.nonempty (G := V₁) (P := P₁))
      have h₁ := (hf p v).symm.trans (hg p v)
      rw [← AddTorsor.vadd_vsub' (l v) (f p), h₁, AddTorsor.vadd_vsub']
    subst this; rfl

/-- The affine map that takes `0` to the first point and `1` to the second. -/
def AffineMap.lineMap {k : Type u} {V₁ : Type v} {P₁ : Type w} [Ring k] [AddCommGroup V₁]
    [Module k V₁] [AddTorsor V₁ P₁] (p₀ p₁ : P₁) : k →ᵃ[k] P₁ where
  toFun c := c • (p₁ -ᵥ p₀) +ᵥ p₀
  linear := {
    toFun := fun c => c • (p₁ -ᵥ p₀)
    map_add' := fun _ _ => add_smul _ _ _
    map_smul' := fun _ _ => mul_smul _ _ _ }
  map_vadd' p v := by
    show (v + p) • (p₁ -ᵥ p₀) +ᵥ p₀ = v • (p₁ -ᵥ p₀) +ᵥ (p • (p₁ -ᵥ p₀) +ᵥ p₀)
    rw [add_smul, AddAction.add_vadd]

@[simp] theorem AffineMap.lineMap_apply {k : Type u} {V₁ : Type v} {P₁ : Type w} [Ring k]
    [AddCommGroup V₁] [Module k V₁] [AddTorsor V₁ P₁] (p₀ p₁ : P₁) (c : k) :
    AffineMap.lineMap p₀ p₁ c = c • (p₁ -ᵥ p₀) +ᵥ p₀ := rfl

namespace ContinuousMap

/-- Continuous maps in both directions whose compositions are homotopic to the identities. -/
structure HomotopyEquiv (X : Type u) (Y : Type v) [TopologicalSpace X] [TopologicalSpace Y] where
  toFun : C(X, Y)
  invFun : C(Y, X)
  left_inv : (invFun.comp toFun).Homotopic (ContinuousMap.id X)
  right_inv : (toFun.comp invFun).Homotopic (ContinuousMap.id Y)

@[inherit_doc] scoped infixl:25 " ≃ₕ " => ContinuousMap.HomotopyEquiv
end ContinuousMap

/-- The space is homotopy equivalent to a point. -/
class ContractibleSpace (Y : Type u) [TopologicalSpace Y] : Prop where
  hequiv_unit' : Nonempty (ContinuousMap.HomotopyEquiv Y Unit)

end
