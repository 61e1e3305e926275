import Vocabulary.LinearAlgebra.Further
import Vocabulary.LinearAlgebra.FiniteDimensional
import Vocabulary.Analysis.FiniteDimensional

/-!
# Axioms about bases and orthogonal projections
-/

universe u v

/-- Vector spaces have bases. In Mathlib: `Module.Free.of_divisionRing`. -/
@[instance] axiom Module.Free.of_divisionRing (K : Type u) (V : Type v) [DivisionRing K]
  [AddCommGroup V] [Module K V] : Module.Free K V

/-- Every vector has an orthogonal projection to a complete subspace. In Mathlib:
`Submodule.HasOrthogonalProjection.ofCompleteSpace`. -/
@[instance] axiom Submodule.HasOrthogonalProjection.ofCompleteSpace {𝕜 : Type u} {E : Type v}
  [RCLike 𝕜] [NormedAddCommGroup E] [InnerProductSpace 𝕜 E] (K : Submodule 𝕜 E)
  [CompleteSpace K] : K.HasOrthogonalProjection

/-- Normed spaces of finite dimension are complete. In Mathlib: `FiniteDimensional.complete`. -/
axiom FiniteDimensional.complete (𝕜 : Type u) (E : Type v) [RCLike 𝕜] [NormedAddCommGroup E]
  [NormedSpace 𝕜 E] [FiniteDimensional 𝕜 E] : CompleteSpace E

instance (priority := 100) Submodule.completeSpace_of_finiteDimensional {𝕜 : Type u} {E : Type v}
    [RCLike 𝕜] [NormedAddCommGroup E] [NormedSpace 𝕜 E] (K : Submodule 𝕜 E)
    [FiniteDimensional 𝕜 K] : CompleteSpace K := FiniteDimensional.complete 𝕜 K

/-- Subspaces of vector spaces of finite dimension have finite dimension. In Mathlib:
`FiniteDimensional.finiteDimensional_submodule`. -/
@[instance] axiom FiniteDimensional.finiteDimensional_submodule {K : Type u} {V : Type v}
  [DivisionRing K] [AddCommGroup V] [Module K V] [FiniteDimensional K V] (S : Submodule K V) :
  FiniteDimensional K S

instance EuclideanSpace.completeSpace {𝕜 : Type u} {ι : Type v} [RCLike 𝕜] [Fintype ι] :
    CompleteSpace (EuclideanSpace 𝕜 ι) := FiniteDimensional.complete 𝕜 _
