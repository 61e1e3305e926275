import Vocabulary.Topology.Constructions
import Vocabulary.LinearAlgebra.Matrix.Defs

/-!
# The topology of matrices, entry by entry
-/

universe u v w

instance Matrix.topologicalSpace {m : Type u} {n : Type v} {R : Type w} [TopologicalSpace R] :
    TopologicalSpace (Matrix m n R) := inferInstanceAs (TopologicalSpace (m → n → R))
