import Vocabulary.Analysis.RCLike

/-!
# The partial order of the complex numbers

`z ≤ w` if the imaginary parts are equal and the real parts are so ordered. It is an instance after
`open ComplexOrder` only.
-/

universe u

noncomputable section

/-- `z ≤ w` if `z.re ≤ w.re` and `z.im = w.im`. -/
@[reducible] protected def Complex.partialOrder : PartialOrder ℂ where
  le z w := z.re ≤ w.re ∧ z.im = w.im
  lt z w := z.re < w.re ∧ z.im = w.im
  le_refl _ := ⟨le_refl _, rfl⟩
  le_trans _ _ _ h₁ h₂ := ⟨le_trans h₁.1 h₂.1, h₁.2.trans h₂.2⟩
  lt_iff_le_not_ge _ _ := ⟨fun h => ⟨⟨le_of_lt h.1, h.2⟩, fun h' => not_lt.2 h'.1 h.1⟩,
    fun h => ⟨not_le.1 fun h' => h.2 ⟨h', h.1.2.symm⟩, h.1.2⟩⟩
  le_antisymm _ _ h₁ h₂ := Complex.ext (le_antisymm h₁.1 h₂.1) h₁.2

/-- `z ≤ w` if `re z ≤ re w` and `im z = im w`. -/
@[reducible] def RCLike.toPartialOrder {K : Type u} [RCLike K] : PartialOrder K where
  le z w := re z ≤ re w ∧ im z = im w
  lt z w := re z < re w ∧ im z = im w
  le_refl _ := ⟨le_refl _, rfl⟩
  le_trans _ _ _ h₁ h₂ := ⟨le_trans h₁.1 h₂.1, h₁.2.trans h₂.2⟩
  lt_iff_le_not_ge _ _ := ⟨fun h => ⟨⟨le_of_lt h.1, h.2⟩, fun h' => not_lt.2 h'.1 h.1⟩,
    fun h => ⟨not_le.1 fun h' => h.2 ⟨h', h.1.2.symm⟩, h.1.2⟩⟩
  le_antisymm z w h₁ h₂ := by
    rw [← RCLike.re_add_im_ax z, ← RCLike.re_add_im_ax w, le_antisymm h₁.1 h₂.1, h₁.2]

namespace ComplexOrder
attribute [scoped instance] Complex.partialOrder
attribute [scoped instance 100] RCLike.toPartialOrder
end ComplexOrder

open ComplexOrder

namespace Complex

theorem le_def {z w : ℂ} : z ≤ w ↔ z.re ≤ w.re ∧ z.im = w.im := Iff.rfl
theorem lt_def {z w : ℂ} : z < w ↔ z.re < w.re ∧ z.im = w.im := Iff.rfl
@[simp, norm_cast] theorem real_le_real {x y : ℝ} : (x : ℂ) ≤ y ↔ x ≤ y :=
  ⟨fun h => h.1, fun h => ⟨h, rfl⟩⟩
@[simp, norm_cast] theorem real_lt_real {x y : ℝ} : (x : ℂ) < y ↔ x < y :=
  ⟨fun h => h.1, fun h => ⟨h, rfl⟩⟩

end Complex
end
