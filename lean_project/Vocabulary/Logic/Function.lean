import Vocabulary.Set.Prod
import Vocabulary.Algebra.Hom.Basic

/-!
# Functions: updates, embeddings, fixed and periodic points, even, odd and periodic functions
-/

noncomputable section

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

/-- Exactly one of the two propositions holds. -/
def Xor' (a b : Prop) : Prop := a ∧ ¬b ∨ b ∧ ¬a

/-- The type has no elements. -/
class IsEmpty (α : Sort u) : Prop where
  protected false : α → False

/-- The type has exactly one element. -/
structure Unique (α : Sort u) extends Inhabited α where
  uniq : ∀ a : α, a = default
attribute [class] Unique

theorem isEmpty_or_nonempty (α : Sort u) : IsEmpty α ∨ Nonempty α :=
  (Classical.em (Nonempty α)).elim .inr fun h => .inl ⟨fun a => h ⟨a⟩⟩
@[simp] theorem not_nonempty_iff {α : Sort u} : ¬Nonempty α ↔ IsEmpty α :=
  ⟨fun h => ⟨fun a => h ⟨a⟩⟩, fun h ⟨a⟩ => h.false a⟩
instance : IsEmpty Empty := ⟨Empty.elim⟩
instance : IsEmpty (Fin 0) := ⟨Fin.elim0⟩

namespace Function

/-- `(f on g) x y` is `f (g x) (g y)`. -/
abbrev onFun {α : Sort u} {β : Sort v} {φ : Sort w} (f : β → β → φ) (g : α → β) : α → α → φ :=
  fun x y => f (g x) (g y)

@[inherit_doc onFun] scoped infixl:2 " on " => onFun

/-- The function `f` with the value at `a'` replaced by `v`. -/
def update {α : Sort u} {β : α → Sort v} [DecidableEq α] (f : ∀ a, β a) (a' : α) (v : β a')
    (a : α) : β a := if h : a = a' then Eq.ndrec v h.symm else f a

@[simp] theorem update_self {α : Sort u} {β : α → Sort v} [DecidableEq α] (a : α) (v : β a)
    (f : ∀ a, β a) : update f a v a = v := dif_pos rfl
@[simp] theorem update_of_ne {α : Sort u} {β : α → Sort v} [DecidableEq α] {a a' : α} (h : a ≠ a')
    (v : β a') (f : ∀ a, β a) : update f a' v a = f a := dif_neg h

/-- `x` is mapped to itself. -/
def IsFixedPt (f : α → α) (x : α) : Prop := f x = x
/-- The set of points mapped to themselves. -/
def fixedPoints (f : α → α) : Set α := { x : α | IsFixedPt f x }
@[simp] theorem mem_fixedPoints {f : α → α} {x : α} : x ∈ fixedPoints f ↔ IsFixedPt f x := Iff.rfl

/-- The `n`-th iterate maps `x` to itself. -/
def IsPeriodicPt (f : α → α) (n : ℕ) (x : α) : Prop := IsFixedPt f^[n] x
/-- The points with a positive period `n`. -/
def ptsOfPeriod (f : α → α) (n : ℕ) : Set α := { x : α | IsPeriodicPt f n x }
/-- The points with some positive period. -/
def periodicPts (f : α → α) : Set α := { x : α | ∃ n > 0, IsPeriodicPt f n x }

open Classical in
/-- The least positive period of a point, or `0`. -/
def minimalPeriod (f : α → α) (x : α) : ℕ :=
  if h : ∃ n, (n > 0 ∧ IsPeriodicPt f n x) ∧ ∀ m > 0, IsPeriodicPt f m x → n ≤ m
  then choose h else 0

/-- `f` has period `c`. -/
def Periodic [Add α] (f : α → β) (c : α) : Prop := ∀ x : α, f (x + c) = f x
/-- `f` changes sign after `c`. -/
def Antiperiodic [Add α] [Neg β] (f : α → β) (c : α) : Prop := ∀ x : α, f (x + c) = -f x

/-- `f (-x) = f x` for all `x`. -/
protected def Even [Neg α] (f : α → β) : Prop := ∀ a, f (-a) = f a
/-- `f (-x) = -f x` for all `x`. -/
protected def Odd [Neg α] [Neg β] (f : α → β) : Prop := ∀ a, f (-a) = -f a

/-- An injective function, with the proof. -/
structure Embedding (α : Sort u) (β : Sort v) where
  /-- The function. -/
  toFun : α → β
  inj' : Injective toFun

@[inherit_doc] infixr:25 " ↪ " => Embedding

instance {α : Sort u} {β : Sort v} : FunLike (α ↪ β) α β where
  coe := Embedding.toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl

namespace Embedding
variable {α : Sort u} {β : Sort v} {γ : Sort w}
protected theorem injective (f : α ↪ β) : Injective f := f.inj'
theorem ext {f g : α ↪ β} (h : ∀ x, f x = g x) : f = g := DFunLike.ext f g h
attribute [ext] Embedding.ext
/-- The identity. -/
protected def refl (α : Sort u) : α ↪ α := ⟨id, injective_id⟩
/-- The composition. -/
protected def trans (f : α ↪ β) (g : β ↪ γ) : α ↪ γ := ⟨g ∘ f, g.injective.comp f.injective⟩
/-- The inclusion of a subtype. -/
def subtype {α : Sort u} (p : α → Prop) : Subtype p ↪ α := ⟨Subtype.val, fun _ _ => Subtype.ext⟩
@[simp] theorem coeFn_mk (f : α → β) (i : Injective f) (x : α) : (⟨f, i⟩ : α ↪ β) x = f x := rfl
end Embedding

open Classical in
/-- A left inverse of an injective function on a nonempty type. -/
def invFun {α : Sort u} {β : Sort v} [Nonempty α] (f : α → β) (y : β) : α :=
  if h : ∃ x, f x = y then choose h else choice ‹Nonempty α›

/-- The points where the function is not `0`. -/
def support {ι : Type u} {M : Type v} [Zero M] (f : ι → M) : Set ι := {x | f x ≠ 0}
/-- The points where the function is not `1`. -/
def mulSupport {ι : Type u} {M : Type v} [One M] (f : ι → M) : Set ι := {x | f x ≠ 1}
@[simp] theorem mem_support {ι : Type u} {M : Type v} [Zero M] {f : ι → M} {x : ι} :
    x ∈ support f ↔ f x ≠ 0 := Iff.rfl

theorem Bijective.injective {α : Sort u} {β : Sort v} {f : α → β} (h : Bijective f) :
    Injective f := h.1
protected theorem Bijective.surjective {α : Sort u} {β : Sort v} {f : α → β} (h : Bijective f) :
    Surjective f := h.2
theorem bijective_iff_existsUnique {α : Sort u} {β : Sort v} (f : α → β) :
    Bijective f ↔ ∀ b : β, ∃! a : α, f a = b :=
  ⟨fun h b => let ⟨a, ha⟩ := h.2 b; ⟨a, ha, fun _ hy => h.1 (hy.trans ha.symm)⟩,
    fun h => ⟨fun x y e => let ⟨_, _, hz⟩ := h (f y); (hz x e).trans (hz y rfl).symm,
      fun b => let ⟨a, ha, _⟩ := h b; ⟨a, ha⟩⟩⟩

end Function

/-- The inverse of a bijective function, as an equivalence. -/
def Equiv.ofBijective {α : Sort u} {β : Sort v} (f : α → β) (hf : Function.Bijective f) :
    α ≃ β where
  toFun := f
  invFun y := Classical.choose (hf.2 y)
  left_inv x := hf.1 (Classical.choose_spec (hf.2 (f x)))
  right_inv y := Classical.choose_spec (hf.2 y)

/-- An equivalence as an embedding. -/
protected def Equiv.toEmbedding {α : Sort u} {β : Sort v} (f : α ≃ β) : α ↪ β := ⟨f, f.injective⟩

namespace Set
variable {f g : α → β} {s t : Set α}

/-- The two functions agree on the set. -/
def EqOn (f₁ f₂ : α → β) (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → f₁ x = f₂ x
/-- `g` is a left inverse of `f` on `s`. -/
def LeftInvOn (g : β → α) (f : α → β) (s : Set α) : Prop := ∀ ⦃x⦄, x ∈ s → g (f x) = x
/-- `g` is a right inverse of `f` on `t`. -/
abbrev RightInvOn (g : β → α) (f : α → β) (t : Set β) : Prop := LeftInvOn f g t
/-- `g` is an inverse of `f` between `s` and `t`. -/
def InvOn (g : β → α) (f : α → β) (s : Set α) (t : Set β) : Prop :=
  LeftInvOn g f s ∧ RightInvOn g f t

open Classical in
/-- The function that is `f` on `s` and `0` elsewhere. -/
def indicator {M : Type v} [Zero M] (s : Set α) (f : α → M) (x : α) : M :=
  if x ∈ s then f x else 0
open Classical in
/-- The function that is `f` on `s` and `1` elsewhere. -/
def mulIndicator {M : Type v} [One M] (s : Set α) (f : α → M) (x : α) : M :=
  if x ∈ s then f x else 1
@[simp] theorem indicator_of_mem {M : Type v} [Zero M] {a : α} (h : a ∈ s) (f : α → M) :
    indicator s f a = f a := if_pos h
@[simp] theorem indicator_of_notMem {M : Type v} [Zero M] {a : α} (h : a ∉ s) (f : α → M) :
    indicator s f a = 0 := if_neg h

/-- The function that is `f` on `s` and `g` elsewhere. -/
def piecewise {α : Type u} {β : α → Sort v} (s : Set α) (f g : ∀ i, β i)
    [∀ j, Decidable (j ∈ s)] : ∀ i, β i := fun i => if i ∈ s then f i else g i

/-- The restriction of a function to a set. -/
def restrict {π : α → Type v} (s : Set α) (f : ∀ a : α, π a) : ∀ a : s, π a := fun x => f x

/-- The graph of a function on a set. -/
def graphOn (f : α → β) (s : Set α) : Set (α × β) := (fun x => (x, f x)) '' s

/-- The set has two different elements. -/
protected def Nontrivial (s : Set α) : Prop := ∃ x ∈ s, ∃ y ∈ s, x ≠ y

/-- The diagonal of a product. -/
def diagonal (α : Type u) : Set (α × α) := {p | p.1 = p.2}

/-- The values of a function of two variables on two sets. -/
def image2 (f : α → β → γ) (s : Set α) (t : Set β) : Set γ := {c | ∃ a ∈ s, ∃ b ∈ t, f a b = c}
end Set

end
