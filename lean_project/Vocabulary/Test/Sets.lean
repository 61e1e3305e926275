import Vocabulary

/-!
# Test: sets, intervals, bounds, functions
-/

theorem inter_union_set (A B C : Set ℕ) : A ∩ (B ∪ C) = A ∩ B ∪ A ∩ C := by ext x; grind

theorem de_morgan (A B : Set ℕ) : (A ∪ B)ᶜ = Aᶜ ∩ Bᶜ := by ext x; grind

theorem subset_transitive {A B C : Set ℝ} (h₁ : A ⊆ B) (h₂ : B ⊆ C) : A ⊆ C := h₁.trans h₂

theorem subset_iff_inter_eq (A B : Set ℝ) : A ⊆ B ↔ A ∩ B = A := by
  constructor
  · intro h; ext x; exact ⟨fun hx => hx.1, fun hx => ⟨hx, h hx⟩⟩
  · intro h x hx; rw [← h] at hx; exact hx.2

theorem set_builder_singleton : {x : ℕ | 2 < x ∧ x < 4} = {3} := by ext x; simp; omega

theorem separation_is_inter (s : Set ℝ) (p : ℝ → Prop) : {x ∈ s | p x} = s ∩ {x | p x} := rfl

theorem mem_Icc_closed : (2 : ℝ) ∈ Set.Icc 1 3 := by constructor <;> grind

theorem Icc_subset_Icc_of {a b c d : ℝ} (h₁ : c ≤ a) (h₂ : b ≤ d) :
    Set.Icc a b ⊆ Set.Icc c d := fun _ hx => ⟨h₁.trans hx.1, hx.2.trans h₂⟩

theorem Ioo_subset_Icc {a b : ℝ} : Set.Ioo a b ⊆ Set.Icc a b := fun _ hx => ⟨hx.1.le, hx.2.le⟩

theorem least_above_three : IsLeast {n : ℕ | n > 3} 4 := by
  constructor
  · show 4 > 3
    decide
  · intro n hn
    exact hn

theorem greatest_of_Icc {a b : ℝ} (h : a ≤ b) : IsGreatest (Set.Icc a b) b :=
  ⟨⟨h, le_rfl⟩, fun _ hx => hx.2⟩

theorem least_unique {s : Set ℝ} {a b : ℝ} (ha : IsLeast s a) (hb : IsLeast s b) : a = b :=
  ha.unique hb

theorem sup_of_bounded {s : Set ℝ} (h₁ : s.Nonempty) (h₂ : BddAbove s) : IsLUB s (sSup s) :=
  Real.isLUB_sSup h₁ h₂

theorem image_subset_of {f : ℝ → ℝ} {s t : Set ℝ} (h : s ⊆ t) : f '' s ⊆ f '' t := by
  rintro _ ⟨x, hx, rfl⟩; exact ⟨x, h hx, rfl⟩

theorem preimage_inter {f : ℝ → ℝ} (s t : Set ℝ) : f ⁻¹' (s ∩ t) = f ⁻¹' s ∩ f ⁻¹' t := rfl

theorem comp_injective {f g : ℕ → ℕ} (hf : Function.Injective f) (hg : Function.Injective g) :
    Function.Injective (g ∘ f) := fun _ _ h => hf (hg h)

theorem strictMono_injective {f : ℝ → ℝ} (h : StrictMono f) : Function.Injective f := h.injective

theorem double_strictMono : StrictMono (fun n : ℕ => 2 * n) := fun a b h => by
  show 2 * a < 2 * b
  omega

theorem monotone_comp {f g : ℝ → ℝ} (hf : Monotone f) (hg : Monotone g) : Monotone (g ∘ f) :=
  fun _ _ h => hg (hf h)

theorem linear_bijective : Function.Bijective (fun x : ℝ => 2 * x + 1) :=
  ⟨fun x y h => by dsimp only at h; grind, fun y => ⟨(y - 1) / 2, by grind⟩⟩

theorem exists_unique_solution : ∃! x : ℝ, 2 * x + 1 = 5 := ⟨2, by grind, fun y hy => by grind⟩

theorem exists_unique_nat : ∃! n : ℕ, n ∈ Set.Icc 3 3 :=
  ⟨3, ⟨le_rfl, le_rfl⟩, fun _ h => le_antisymm h.2 h.1⟩

theorem iUnion_initial_segments : ⋃ n : ℕ, {k : ℕ | k < n} = Set.univ := by
  ext k; simp; exact ⟨k + 1, by omega⟩

theorem forall_mem_bounded : ∀ n ∈ Finset.range 5, n ^ 2 < 25 := by decide

theorem nonempty_iff (s : Set ℝ) : s.Nonempty ↔ s ≠ ∅ := Set.nonempty_iff_ne_empty

theorem iterate_succ : (fun n : ℕ => n + 2)^[3] 1 = 7 := by decide
