import Vocabulary.GroupTheory.Commutator

/-!
# Free groups and groups given by relations
-/

noncomputable section

universe u v
variable {α : Type u}

/-- A word of letters and inverse letters loses a letter next to its inverse. -/
inductive FreeGroup.Red.Step : List (α × Bool) → List (α × Bool) → Prop
  | not {L₁ L₂ : List (α × Bool)} {x : α} {b : Bool} :
    FreeGroup.Red.Step (L₁ ++ (x, b) :: (x, !b) :: L₂) (L₁ ++ L₂)

/-- The free group on a type: words up to cancellation. -/
def FreeGroup (α : Type u) : Type u := Quot (@FreeGroup.Red.Step α)

namespace FreeGroup

/-- The element that a word stands for. -/
def mk (L : List (α × Bool)) : FreeGroup α := Quot.mk Red.Step L

/-- The generator that a letter stands for. -/
def of (x : α) : FreeGroup α := mk [(x, true)]

/-- The inverse of a word. -/
def invRev (w : List (α × Bool)) : List (α × Bool) := (List.map (fun g => (g.1, !g.2)) w).reverse

private theorem step_append_left (L : List (α × Bool)) {L₁ L₂ : List (α × Bool)}
    (h : Red.Step L₁ L₂) : mk (L ++ L₁) = mk (L ++ L₂) := by
  cases h
  rw [← List.append_assoc, ← List.append_assoc]
  exact Quot.sound Red.Step.not

private theorem step_append_right (L : List (α × Bool)) {L₁ L₂ : List (α × Bool)}
    (h : Red.Step L₁ L₂) : mk (L₁ ++ L) = mk (L₂ ++ L) := by
  cases h
  rw [List.append_assoc, List.append_assoc, List.cons_append, List.cons_append]
  exact Quot.sound Red.Step.not

private theorem step_invRev {L₁ L₂ : List (α × Bool)} (h : Red.Step L₁ L₂) :
    mk (invRev L₁) = mk (invRev L₂) := by
  cases h with
  | @not A B x b =>
    simp only [invRev, List.map_append, List.map_cons, List.reverse_append, List.reverse_cons,
      List.append_assoc, List.cons_append, List.nil_append, Bool.not_not]
    have h := @Red.Step.not α (B.map fun g => (g.1, !g.2)).reverse
      (A.map fun g => (g.1, !g.2)).reverse x b
    exact Quot.sound h

private theorem mk_invRev_append (L : List (α × Bool)) : mk (invRev L ++ L) = mk [] := by
  induction L with
  | nil => rfl
  | cons a L ih =>
    obtain ⟨x, b⟩ := a
    have e : invRev ((x, b) :: L) ++ (x, b) :: L =
        invRev L ++ (x, !b) :: (x, !!b) :: L := by
      simp [invRev]
    rw [e, ← ih]
    exact Quot.sound Red.Step.not

instance : One (FreeGroup α) := ⟨mk []⟩
instance : Mul (FreeGroup α) := ⟨fun x y =>
  Quot.lift (fun L₁ => Quot.lift (fun L₂ => mk (L₁ ++ L₂)) (fun _ _ h => step_append_left L₁ h) y)
    (fun L₁ L₂ h => by
      obtain ⟨L, rfl⟩ := Quot.exists_rep y
      exact step_append_right L h) x⟩
instance : Inv (FreeGroup α) := ⟨Quot.lift (fun L => mk (invRev L)) fun _ _ h => step_invRev h⟩
instance : Inhabited (FreeGroup α) := ⟨1⟩

instance : Group (FreeGroup α) where
  mul_assoc x y z := by
    obtain ⟨a, rfl⟩ := Quot.exists_rep x
    obtain ⟨b, rfl⟩ := Quot.exists_rep y
    obtain ⟨c, rfl⟩ := Quot.exists_rep z
    exact congrArg mk (List.append_assoc a b c)
  one_mul x := by obtain ⟨a, rfl⟩ := Quot.exists_rep x; rfl
  mul_one x := by obtain ⟨a, rfl⟩ := Quot.exists_rep x; exact congrArg mk (List.append_nil a)
  inv_mul_cancel x := by obtain ⟨a, rfl⟩ := Quot.exists_rep x; exact mk_invRev_append a

section
variable {β : Type v} [Group β] (f : α → β)

/-- The value of a word, given the values of the letters. -/
private def eval (L : List (α × Bool)) : β :=
  L.foldr (fun a r => (cond a.2 (f a.1) (f a.1)⁻¹) * r) 1

private theorem eval_append (L₁ L₂ : List (α × Bool)) :
    eval f (L₁ ++ L₂) = eval f L₁ * eval f L₂ := by
  induction L₁ with
  | nil => exact (one_mul _).symm
  | cons a L ih => simp only [eval, List.cons_append, List.foldr_cons, mul_assoc] at ih ⊢; rw [ih]

private theorem eval_step {L₁ L₂ : List (α × Bool)} (h : Red.Step L₁ L₂) :
    eval f L₁ = eval f L₂ := by
  cases h with
  | @not A B x b =>
    rw [eval_append, eval_append]
    cases b <;> simp [eval]

/-- The homomorphism from the free group with given values on the generators. -/
private def liftHom : FreeGroup α →* β := MonoidHom.mk'
  (Quot.lift (eval f) fun _ _ h => eval_step f h) fun x y => by
    obtain ⟨a, rfl⟩ := Quot.exists_rep x
    obtain ⟨b, rfl⟩ := Quot.exists_rep y
    exact eval_append f a b

private theorem liftHom_of (x : α) : liftHom f (of x) = f x := mul_one _

private theorem hom_ext {φ ψ : FreeGroup α →* β} (h : ∀ a, φ (of a) = ψ (of a)) : φ = ψ := by
  refine MonoidHom.ext fun x => ?_
  obtain ⟨L, rfl⟩ : ∃ L, mk L = x := Quot.exists_rep x
  induction L with
  | nil => exact (map_one φ).trans (map_one ψ).symm
  | cons a L ih =>
    obtain ⟨a, b⟩ := a
    have e : mk ((a, b) :: L) = cond b (of a) (of a)⁻¹ * mk L := by
      cases b <;> rfl
    rw [e, map_mul, map_mul, ih]
    cases b
    · rw [show cond false (of a) (of a)⁻¹ = (of a)⁻¹ from rfl, map_inv, map_inv, h]
    · rw [show cond true (of a) (of a)⁻¹ = of a from rfl, h]
end

/-- Homomorphisms from the free group are the same as maps of the generators. -/
def lift {β : Type v} [Group β] : (α → β) ≃ (FreeGroup α →* β) where
  toFun f := liftHom f
  invFun φ a := φ (of a)
  left_inv f := funext fun x => liftHom_of f x
  right_inv _ := hom_ext fun a => liftHom_of _ a

theorem lift_apply_of {β : Type v} [Group β] {f : α → β} {x : α} : lift f (of x) = f x :=
  liftHom_of f x
theorem ext_hom {β : Type v} [Group β] (f g : FreeGroup α →* β) (h : ∀ a, f (of a) = g (of a)) :
    f = g := hom_ext h
end FreeGroup

/-- The group with given generators and relations. -/
def PresentedGroup (rels : Set (FreeGroup α)) : Type u :=
  FreeGroup α ⧸ Subgroup.normalClosure rels

instance (rels : Set (FreeGroup α)) : Group (PresentedGroup rels) :=
  QuotientGroup.Quotient.group _

/-- The element that a generator stands for. -/
def PresentedGroup.of {rels : Set (FreeGroup α)} (x : α) : PresentedGroup rels :=
  QuotientGroup.mk (FreeGroup.of x)
