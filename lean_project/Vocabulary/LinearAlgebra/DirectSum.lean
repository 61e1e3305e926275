import Vocabulary.RingTheory.More

/-!
# Direct sums of families of groups and modules; flat modules
-/

noncomputable section

universe u v w x

/-- The families of elements of which only finitely many are not `0`. -/
structure DFinsupp {ι : Type u} (β : ι → Type v) [∀ i, Zero (β i)] : Type (max u v) where
  /-- The family. -/
  toFun : ∀ i, β i
  support' : ∃ s : Finset ι, ∀ i, i ∈ s ∨ toFun i = 0

variable (ι : Type v) (β : ι → Type w)

/-- The direct sum of a family. -/
def DirectSum [∀ i, AddCommMonoid (β i)] : Type (max v w) := DFinsupp β

namespace DirectSum

open Lean in
/-- `⨁ i, β i` is the direct sum of the family `β`. -/
scoped macro (name := bigDirectSum) "⨁ " bs:extBinders ", " b:term : term =>
  foldExtBinders (fun f => `(DirectSum _ $f)) bs b

section
variable {ι β}
variable [∀ i, AddCommMonoid (β i)]

instance : DFunLike (DirectSum ι β) ι β where
  coe f := DFinsupp.toFun f
  coe_injective' f g h := by cases f; cases g; cases h; rfl

@[ext] theorem ext {x y : DirectSum ι β} (w : ∀ i, x i = y i) : x = y :=
  DFunLike.coe_injective (funext w)

private theorem exists_union (x y : DirectSum ι β) : ∃ s : Finset ι, ∀ i,
    i ∈ s ∨ x i = 0 ∧ y i = 0 := by
  classical
  obtain ⟨s, hs⟩ := DFinsupp.support' x
  obtain ⟨t, ht⟩ := DFinsupp.support' y
  refine ⟨s ∪ t, fun i => ?_⟩
  rcases hs i with h | h
  · exact .inl (Finset.mem_union.2 (.inl h))
  rcases ht i with h' | h'
  · exact .inl (Finset.mem_union.2 (.inr h'))
  · exact .inr ⟨h, h'⟩

instance : Zero (DirectSum ι β) := ⟨⟨fun _ => 0, ∅, fun _ => .inr rfl⟩⟩
instance : Inhabited (DirectSum ι β) := ⟨0⟩
instance : Add (DirectSum ι β) := ⟨fun x y => ⟨fun i => x i + y i, by
  obtain ⟨s, h⟩ := exists_union x y
  exact ⟨s, fun i => (h i).imp_right fun e => by
    show x i + y i = 0
    rw [e.1, e.2, add_zero]⟩⟩⟩

@[simp] theorem zero_apply (i : ι) : (0 : DirectSum ι β) i = 0 := rfl
@[simp] theorem add_apply (x y : DirectSum ι β) (i : ι) : (x + y) i = x i + y i := rfl

instance : AddCommMonoid (DirectSum ι β) where
  add_assoc _ _ _ := ext fun _ => add_assoc _ _ _
  zero_add _ := ext fun _ => zero_add _
  add_zero _ := ext fun _ => add_zero _
  add_comm _ _ := ext fun _ => add_comm _ _
  nsmul := nsmulRec

/-- The family with one given member, and `0` elsewhere. -/
def of (β : ι → Type w) [∀ i, AddCommMonoid (β i)] [DecidableEq ι] (i : ι) :
    β i →+ DirectSum ι β where
  toFun b := ⟨fun j => if h : j = i then h ▸ b else 0, {i}, fun j => by
    by_cases h : j = i
    · exact .inl (Finset.mem_singleton.2 h)
    · exact .inr (dif_neg h)⟩
  map_zero' := ext fun j => by
    show (if h : j = i then h ▸ (0 : β i) else 0) = (0 : β j)
    by_cases h : j = i
    · subst h; exact dif_pos rfl
    · exact dif_neg h
  map_add' a b := ext fun j => by
    show (if h : j = i then h ▸ (a + b) else 0 : β j) =
      (if h : j = i then h ▸ a else 0 : β j) + (if h : j = i then h ▸ b else 0 : β j)
    by_cases h : j = i
    · subst h; rw [dif_pos rfl, dif_pos rfl, dif_pos rfl]
    · rw [dif_neg h, dif_neg h, dif_neg h, add_zero]
end

section
variable {ι β} [∀ i, AddCommGroup (β i)]

instance : Neg (DirectSum ι β) := ⟨fun x => ⟨fun i => -x i, by
  obtain ⟨s, h⟩ := DFinsupp.support' x
  exact ⟨s, fun i => (h i).imp_right fun (e : x i = 0) => by
    show -x i = 0
    rw [e, neg_zero]⟩⟩⟩

instance : AddCommGroup (DirectSum ι β) :=
  { (inferInstance : AddCommMonoid (DirectSum ι β)), (inferInstance : Neg (DirectSum ι β)) with
    zsmul := zsmulRec
    neg_add_cancel := fun _ => ext fun _ => neg_add_cancel _ }
end

section
variable {ι β} {R : Type u} [Semiring R] [∀ i, AddCommMonoid (β i)] [∀ i, Module R (β i)]

instance : SMul R (DirectSum ι β) := ⟨fun c x => ⟨fun i => c • x i, by
  obtain ⟨s, h⟩ := DFinsupp.support' x
  exact ⟨s, fun i => (h i).imp_right fun (e : x i = 0) => by
    show c • x i = 0
    rw [e, smul_zero]⟩⟩⟩

instance : Module R (DirectSum ι β) where
  one_smul _ := ext fun _ => one_smul R _
  mul_smul _ _ _ := ext fun _ => mul_smul _ _ _
  smul_zero _ := ext fun _ => smul_zero _
  smul_add _ _ _ := ext fun _ => smul_add _ _ _
  add_smul _ _ _ := ext fun _ => add_smul _ _ _
  zero_smul _ := ext fun _ => zero_smul R _
end
end DirectSum

/-- Every linear relation between vectors follows from relations between scalars: this is
equivalent to the exactness of the tensor product. -/
class Module.Flat (R : Type u) (M : Type v) [CommSemiring R] [AddCommMonoid M] [Module R M] :
    Prop where
  isTrivialRelation : ∀ {n : ℕ} {f : Fin n → R} {x : Fin n → M}, ∑ i, f i • x i = 0 →
    ∃ (k : ℕ) (a : Fin n → Fin k → R) (y : Fin k → M), (∀ i, x i = ∑ j, a i j • y j) ∧
      ∀ j, ∑ i, f i * a i j = 0
end
