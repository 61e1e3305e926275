import Vocabulary.RingTheory.Further
import Vocabulary.LinearAlgebra.Matrix.Finite
import Vocabulary.LinearAlgebra.DirectSum
import Vocabulary.NumberTheory.Characters
import Vocabulary.Axioms.Adjoint

/-!
# Facts about finite groups, Euclidean domains, matrix groups and characters
-/

universe u v

example {G : Type u} [Group G] [Finite G] (H : Subgroup G) : Finite (G ⧸ H) := inferInstance
example {G : Type u} [Group G] [Finite G] : Finite (Subgroup G) := inferInstance
noncomputable example {G : Type u} [Group G] [Fintype G] (p : ℕ) : Fintype (Sylow p G) :=
  inferInstance
example (M : Type u) [CommMonoid M] : rootsOfUnity 1 M = ⊥ := by
  ext ζ
  rw [mem_rootsOfUnity, pow_one]
  exact Iff.rfl
example (M : Type u) [CommMonoid M] (k : ℕ) : (1 : Mˣ) ∈ rootsOfUnity k M := one_mem _
example (a : ℤ) : EuclideanDomain.gcd 0 a = a := EuclideanDomain.gcd_zero_left a
example (z : ℤ) (h : 0 ≤ z) : normalize z = z := Int.normalize_of_nonneg h
example {F : Type u} {E : Type v} [Field F] [Field E] [Algebra F E] (H K : Subgroup (E ≃ₐ[F] E))
    (h : H ≤ K) : IntermediateField.fixedField K ≤ IntermediateField.fixedField H :=
  fun _ hx f hf => hx f (h hf)
example {F : Type u} {E : Type v} [Field F] [Field E] [Algebra F E] (H : Subgroup (E ≃ₐ[F] E)) :
    H ≤ (IntermediateField.fixedField H).fixingSubgroup := fun f hf x => x.2 f hf
example {n : ℕ} (A B : Matrix.SpecialLinearGroup (Fin n) ℤ) : (A * B).1.det = 1 := (A * B).2
example {n : ℕ} (A : Matrix.SpecialLinearGroup (Fin n) ℤ) : A⁻¹ * A = 1 := inv_mul_cancel A
example {n : ℕ} (A B : Matrix (Fin n) (Fin n) ℝ) : (A * B).det = (B * A).det := by
  rw [Matrix.det_mul, Matrix.det_mul, mul_comm]
example {n : ℕ} (U : Matrix.unitaryGroup (Fin n) ℂ) : U * U⁻¹ = 1 := mul_inv_cancel U
example (v w : Fin 3 → ℝ) : crossProduct (v + v) w = crossProduct v w + crossProduct v w := by
  rw [map_add]; rfl
example : numDerangements 4 = 9 := rfl
example {R : Type u} [CommRing R] (n : ℕ) (χ : DirichletCharacter R n) (a : ZMod n)
    (h : ¬IsUnit a) : χ a = 0 := χ.map_nonunit h
example (φ ψ : PowerSeries ℚ) : PowerSeries.constantCoeff (φ * ψ) =
    PowerSeries.constantCoeff φ * PowerSeries.constantCoeff ψ := map_mul _ _ _
