import Vocabulary.Analysis.Normed

/-!
# Norms of integers and of rational numbers
-/

noncomputable section

instance Int.instNorm : Norm ℤ := ⟨fun n => |(n : ℝ)|⟩
theorem Int.norm_cast_real (m : ℤ) : ‖(m : ℝ)‖ = ‖m‖ := rfl
instance Rat.instNorm : Norm ℚ := ⟨fun q => |(q : ℝ)|⟩

end
