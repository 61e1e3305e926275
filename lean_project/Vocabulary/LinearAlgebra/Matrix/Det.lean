import Vocabulary.LinearAlgebra.Matrix.Defs

/-!
# Determinants

The sum over the permutations `σ` of the products of the entries `M (σ i) i`, with the sign of `σ`.
-/

noncomputable section

universe u v w
variable {n : Type u} {m : Type v} {R : Type w}

section Permutations

private theorem Vocabulary.exists_images {α : Type u} {β : Type v} (a : α) (s : Finset (α → β))
    (t : Finset β) : ∃ s' : Finset (α → β), ∀ g ∈ s, ∀ b ∈ t, ∃ g' ∈ s', g' a = b ∧
      ∀ x, x ≠ a → g' x = g x := by
  classical
  induction t using Finset.induction_on with
  | empty => exact ⟨∅, fun _ _ b hb => absurd hb (Finset.notMem_empty b)⟩
  | insert b t _ ih =>
    obtain ⟨s', h⟩ := ih
    refine ⟨s' ∪ s.image fun g x => if x = a then b else g x, fun g hg c hc => ?_⟩
    rcases Finset.mem_insert.1 hc with rfl | hc
    · exact ⟨_, Finset.mem_union.2 (.inr (Finset.mem_image.2 ⟨g, hg, rfl⟩)), if_pos rfl,
        fun x hx => if_neg hx⟩
    · obtain ⟨g', hg', e⟩ := h g hg c hc
      exact ⟨g', Finset.mem_union.2 (.inl hg'), e⟩

private theorem Vocabulary.exists_functions {α : Type u} {β : Type v} [Fintype β] (t : Finset α) :
    ∃ s : Finset (α → β), ∀ f : α → β, ∃ g ∈ s, ∀ x ∈ t, f x = g x := by
  classical
  induction t using Finset.induction_on with
  | empty =>
    by_cases h : Nonempty (α → β)
    · obtain ⟨g⟩ := h
      exact ⟨{g}, fun f => ⟨g, Finset.mem_singleton.2 rfl, fun x hx =>
        absurd hx (Finset.notMem_empty x)⟩⟩
    · exact ⟨∅, fun f => (h ⟨f⟩).elim⟩
  | insert a t _ ih =>
    obtain ⟨s, hs⟩ := ih
    obtain ⟨s', hs'⟩ := Vocabulary.exists_images a s Finset.univ
    refine ⟨s', fun f => ?_⟩
    obtain ⟨g, hg, e⟩ := hs f
    obtain ⟨g', hg', ha, ho⟩ := hs' g hg (f a) (Finset.mem_univ _)
    refine ⟨g', hg', fun x hx => ?_⟩
    by_cases hxa : x = a
    · rw [hxa, ha]
    · rw [ho x hxa]
      exact e x ((Finset.mem_insert.1 hx).resolve_left hxa)

private theorem Vocabulary.exists_perms (n : Type u) [Fintype n] :
    ∃ s : Finset (Equiv.Perm n), ∀ σ, σ ∈ s := by
  classical
  obtain ⟨s, hs⟩ := Vocabulary.exists_functions (β := n) (Finset.univ : Finset n)
  refine ⟨s.image fun g => if h : ∃ σ : Equiv.Perm n, ⇑σ = g then Classical.choose h else
    Equiv.refl n, fun σ => ?_⟩
  obtain ⟨g, hg, e⟩ := hs σ
  have hσ : ∃ τ : Equiv.Perm n, ⇑τ = g := ⟨σ, funext fun x => e x (Finset.mem_univ x)⟩
  refine Finset.mem_image.2 ⟨g, hg, ?_⟩
  rw [dif_pos hσ]
  exact DFunLike.coe_injective ((Classical.choose_spec hσ).trans
    (funext fun x => (e x (Finset.mem_univ x)).symm))

/-- The finite set of all permutations of a finite type. -/
def Matrix.perms (n : Type u) [Fintype n] : Finset (Equiv.Perm n) :=
  Classical.choose (Vocabulary.exists_perms n)
@[simp] theorem Matrix.mem_perms [Fintype n] (σ : Equiv.Perm n) : σ ∈ Matrix.perms n :=
  Classical.choose_spec (Vocabulary.exists_perms n) σ

/-- The permutation exchanges two elements and leaves the others. -/
private def Vocabulary.IsTransposition (τ : Equiv.Perm n) : Prop :=
  ∃ x y, x ≠ y ∧ τ x = y ∧ τ y = x ∧ ∀ z, z ≠ x → z ≠ y → τ z = z

/-- The permutation is a product of `k` transpositions. -/
private inductive Vocabulary.IsProduct : ℕ → Equiv.Perm n → Prop
  | refl : Vocabulary.IsProduct 0 (Equiv.refl n)
  | trans {k : ℕ} {σ τ : Equiv.Perm n} : Vocabulary.IsProduct k σ → Vocabulary.IsTransposition τ →
    Vocabulary.IsProduct (k + 1) (σ.trans τ)

open Classical in
/-- The sign of a permutation: `1` for a product of an even number of transpositions, else `-1`. -/
def Matrix.permSign (σ : Equiv.Perm n) : ℤ := if ∃ k, Vocabulary.IsProduct (2 * k) σ then 1 else -1

@[simp] theorem Matrix.permSign_refl : Matrix.permSign (Equiv.refl n) = 1 :=
  if_pos ⟨0, .refl⟩
end Permutations

namespace Matrix
variable [Fintype n] [CommRing R]

/-- The determinant of a square matrix. -/
def det [DecidableEq n] (M : Matrix n n R) : R :=
  ∑ σ ∈ perms n, permSign σ • ∏ i, M (σ i) i

variable [DecidableEq n]

theorem det_eq_sum (M : Matrix n n R) : M.det = ∑ σ ∈ perms n, permSign σ • ∏ i, M (σ i) i := rfl

private theorem prod_eq_zero' (f : n → R) (i : n) (h : f i = 0) : ∏ j, f j = 0 := by
  have : (Finset.univ : Finset n) = insert i (Finset.univ.erase i) :=
    Finset.ext fun j => ⟨fun _ => by
      by_cases e : j = i
      · exact Finset.mem_insert.2 (.inl e)
      · exact Finset.mem_insert.2 (.inr (Finset.mem_erase.2 ⟨e, Finset.mem_univ j⟩)),
      fun _ => Finset.mem_univ j⟩
  rw [this, Finset.prod_insert fun h => (Finset.mem_erase.1 h).1 rfl, h, zero_mul]

@[simp] theorem det_diagonal {d : n → R} : det (diagonal d) = ∏ i, d i := by
  rw [det_eq_sum, Finset.sum_eq_single (Equiv.refl n) (fun σ _ hσ => ?_) fun h =>
    absurd (mem_perms _) h]
  · rw [permSign_refl, one_smul ℤ]
    exact Finset.prod_congr rfl fun i _ => diagonal_apply_eq d i
  · obtain ⟨i, hi⟩ : ∃ i, σ i ≠ i := Classical.not_forall.1 fun h => hσ (Equiv.ext h)
    rw [prod_eq_zero' (fun j => diagonal d (σ j) j) i (diagonal_apply_ne d hi), smul_zero]

@[simp] theorem det_one : det (1 : Matrix n n R) = 1 :=
  det_diagonal.trans Finset.prod_const_one

/-- The matrix of cofactors, transposed. -/
def adjugate (A : Matrix n n R) : Matrix n n R :=
  of fun i j => det (A.updateRow j (Pi.single i 1))

theorem adjugate_apply (A : Matrix n n R) (i j : n) :
    adjugate A i j = det (A.updateRow j (Pi.single i 1)) := rfl
end Matrix

open Classical in
/-- The inverse of a unit of a monoid with zero; `0` for other elements. -/
def Ring.inverse {M₀ : Type u} [MonoidWithZero M₀] : M₀ → M₀ :=
  fun x => if h : IsUnit x then ((h.unit⁻¹ : M₀ˣ) : M₀) else 0

namespace Matrix
variable [Fintype n] [DecidableEq n] [CommRing R]

/-- The inverse of a square matrix; `0` if it has none. -/
instance inv : Inv (Matrix n n R) := ⟨fun A => Ring.inverse A.det • A.adjugate⟩

theorem inv_def (A : Matrix n n R) : A⁻¹ = Ring.inverse A.det • A.adjugate := rfl

instance instDivInvMonoid : DivInvMonoid (Matrix n n R) :=
  { (inferInstance : Monoid (Matrix n n R)), (inferInstance : Inv (Matrix n n R)) with }

/-- The matrix is a square matrix over the units: it has an inverse. -/
abbrev GeneralLinearGroup (n : Type u) (R : Type v) [DecidableEq n] [Fintype n] [Semiring R] :
    Type _ := (Matrix n n R)ˣ

@[inherit_doc] notation "GL" => GeneralLinearGroup

instance GeneralLinearGroup.instCoeFun {S : Type v} [Semiring S] :
    CoeFun (GL n S) fun _ => n → n → S where
  coe A := (A : Matrix n n S)

/-- The matrices with determinant `1`. -/
def SpecialLinearGroup (n : Type u) [DecidableEq n] [Fintype n] (R : Type v) [CommRing R] :=
  { A : Matrix n n R // A.det = 1 }

instance SpecialLinearGroup.hasCoeToMatrix :
    Coe (SpecialLinearGroup n R) (Matrix n n R) := ⟨fun A => A.val⟩
instance SpecialLinearGroup.instCoeFun :
    CoeFun (SpecialLinearGroup n R) fun _ => n → n → R := ⟨fun A => A.val⟩
end Matrix

namespace MatrixGroups
@[inherit_doc Matrix.SpecialLinearGroup] scoped notation "SL(" n ", " R ")" =>
  Matrix.SpecialLinearGroup (Fin n) R
end MatrixGroups
end
