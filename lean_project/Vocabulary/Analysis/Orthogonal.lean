import Vocabulary.Analysis.Euclidean
import Vocabulary.Analysis.ContinuousLinearMap
import Vocabulary.LinearAlgebra.Submodule

/-!
# Orthogonal complements, adjoint maps, orthonormal bases
-/

universe u v w x

noncomputable section

open Classical

section
variable {𝕜 : Type u} {E : Type v} {F : Type w} [RCLike 𝕜] [NormedAddCommGroup E]
  [InnerProductSpace 𝕜 E] [NormedAddCommGroup F] [InnerProductSpace 𝕜 F]

theorem inner_zero_right (x : E) : inner 𝕜 x (0 : E) = 0 := by
  have h := inner_add_right (𝕜 := 𝕜) x (0 : E) 0
  rw [add_zero] at h
  exact add_left_cancel ((add_zero _).trans h).symm
theorem inner_smul_right (x y : E) (r : 𝕜) : inner 𝕜 x (r • y) = r * inner 𝕜 x y := by
  rw [← inner_conj_symm, inner_smul_left, map_mul, inner_conj_symm]
  congr 1
  exact star_star r

/-- The vectors orthogonal to all vectors of the subspace. -/
def Submodule.orthogonal (K : Submodule 𝕜 E) : Submodule 𝕜 E where
  carrier := {v | ∀ u ∈ K, inner 𝕜 u v = 0}
  add_mem' ha hb u hu := by rw [inner_add_right, ha u hu, hb u hu, add_zero]
  zero_mem' _ _ := inner_zero_right _
  smul_mem' c v hv u hu := by rw [inner_smul_right, hv u hu, mul_zero]

@[inherit_doc] notation:1200 K "ᗮ" => Submodule.orthogonal K

/-- The map moves from one side of the inner product to the other. -/
def LinearMap.IsSymmetric (T : E →ₗ[𝕜] E) : Prop := ∀ x y, inner 𝕜 (T x) y = inner 𝕜 x (T y)

/-- An orthonormal basis: coordinates that preserve the norm. -/
structure OrthonormalBasis (ι : Type x) [Fintype ι] (𝕜 : Type u) [RCLike 𝕜] (E : Type v)
    [NormedAddCommGroup E] [InnerProductSpace 𝕜 E] where
  /-- The coordinates. -/
  repr : E ≃ₗᵢ[𝕜] EuclideanSpace 𝕜 ι

instance OrthonormalBasis.instCoeFun {ι : Type x} [Fintype ι] :
    CoeFun (OrthonormalBasis ι 𝕜 E) fun _ => ι → E :=
  ⟨fun b i => b.repr.toLinearEquiv.symm (WithLp.toLp 2 (Pi.single i 1))⟩

end
end
