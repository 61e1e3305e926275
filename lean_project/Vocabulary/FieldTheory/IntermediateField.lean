import Vocabulary.RingTheory.Subalgebra

/-!
# Intermediate fields and the notation `F⟮α⟯`
-/

noncomputable section

universe u v w
variable {F : Type u} {E : Type v}

/-- A subfield of `L` that contains the base field `K`. -/
structure IntermediateField (K : Type u) (L : Type v) [Field K] [Field L] [Algebra K L]
  extends Subalgebra K L where
  inv_mem' : ∀ x ∈ carrier, x⁻¹ ∈ carrier

namespace IntermediateField
variable [Field F] [Field E] [Algebra F E]

instance : SetLike (IntermediateField F E) E where
  coe s := s.carrier
  coe_injective' p q h := by
    obtain ⟨⟨⟨⟨⟨_, _⟩, _⟩, _, _⟩, _⟩, _⟩ := p; obtain ⟨⟨⟨⟨⟨_, _⟩, _⟩, _, _⟩, _⟩, _⟩ := q; cases h; rfl

instance : SubfieldClass (IntermediateField F E) E where
  one_mem s := s.one_mem'
  mul_mem {s} := s.mul_mem'
  zero_mem s := s.zero_mem'
  add_mem {s} := s.add_mem'
  neg_mem {s x} h := by
    have := s.mul_mem' (s.algebraMap_mem' (-1)) h
    rwa [map_neg, map_one, neg_mul, one_mul] at this
  inv_mem {s x} := s.inv_mem' x

theorem ext {S T : IntermediateField F E} (h : ∀ x, x ∈ S ↔ x ∈ T) : S = T := SetLike.ext h
attribute [ext] IntermediateField.ext
@[simp] theorem mem_carrier {s : IntermediateField F E} {x : E} : x ∈ s.carrier ↔ x ∈ s := Iff.rfl
theorem algebraMap_mem (S : IntermediateField F E) (x : F) : algebraMap F E x ∈ S :=
  S.algebraMap_mem' x

/-- An intermediate field as a subfield. -/
def toSubfield (S : IntermediateField F E) : Subfield E :=
  { S.toSubsemiring with
    neg_mem' := fun h => neg_mem (s := S) h
    inv_mem' := S.inv_mem' }

instance toField (S : IntermediateField F E) : Field S := SubfieldClass.toField S

instance algebra' (S : IntermediateField F E) : Algebra F S where
  smul r x := ⟨r • x.1, by
    rw [Algebra.smul_def]; exact mul_mem (s := S) (S.algebraMap_mem r) x.2⟩
  algebraMap :=
    { toFun := fun r => ⟨algebraMap F E r, S.algebraMap_mem r⟩
      map_one' := Subtype.ext (map_one _)
      map_mul' := fun _ _ => Subtype.ext (map_mul _ _ _)
      map_zero' := Subtype.ext (map_zero _)
      map_add' := fun _ _ => Subtype.ext (map_add _ _ _) }
  commutes' _ _ := Subtype.ext (Algebra.commutes _ _)
  smul_def' _ _ := Subtype.ext (Algebra.smul_def _ _)

instance toAlgebra (S : IntermediateField F E) : Algebra S E where
  smul s x := s.1 * x
  algebraMap :=
    { toFun := fun s => s.1
      map_one' := rfl
      map_mul' := fun _ _ => rfl
      map_zero' := rfl
      map_add' := fun _ _ => rfl }
  commutes' _ _ := mul_comm _ _
  smul_def' _ _ := rfl

instance isScalarTower_mid' (S : IntermediateField F E) : IsScalarTower F S E where
  smul_assoc r s x := by
    show (r • s.1) * x = r • (s.1 * x)
    rw [Algebra.smul_def, Algebra.smul_def, mul_assoc]

/-- The inclusion of an intermediate field. -/
def val (S : IntermediateField F E) : S →ₐ[F] E where
  toFun x := x
  map_one' := rfl
  map_mul' _ _ := rfl
  map_zero' := rfl
  map_add' _ _ := rfl
  commutes' _ := rfl

instance : Top (IntermediateField F E) :=
  ⟨{ (⊤ : Subalgebra F E) with inv_mem' := fun _ _ => trivial }⟩
instance : Bot (IntermediateField F E) := ⟨
  { carrier := Set.range (algebraMap F E)
    one_mem' := ⟨1, map_one _⟩
    mul_mem' := by rintro _ _ ⟨a, rfl⟩ ⟨b, rfl⟩; exact ⟨a * b, map_mul _ a b⟩
    zero_mem' := ⟨0, map_zero _⟩
    add_mem' := by rintro _ _ ⟨a, rfl⟩ ⟨b, rfl⟩; exact ⟨a + b, map_add _ a b⟩
    algebraMap_mem' := fun r => ⟨r, rfl⟩
    inv_mem' := by
      rintro _ ⟨r, rfl⟩
      by_cases h : r = 0
      · exact ⟨0, by rw [h, map_zero, inv_zero]⟩
      · refine ⟨r⁻¹, eq_inv_of_mul_eq_one_right ?_⟩
        rw [← map_mul, mul_inv_cancel₀ h, map_one] }⟩
instance : Min (IntermediateField F E) := ⟨fun S T =>
  { carrier := (S : Set E) ∩ T
    one_mem' := ⟨one_mem S, one_mem T⟩
    mul_mem' := fun ha hb => ⟨mul_mem (s := S) ha.1 hb.1, mul_mem (s := T) ha.2 hb.2⟩
    zero_mem' := ⟨zero_mem S, zero_mem T⟩
    add_mem' := fun ha hb => ⟨add_mem (s := S) ha.1 hb.1, add_mem (s := T) ha.2 hb.2⟩
    algebraMap_mem' := fun r => ⟨S.algebraMap_mem r, T.algebraMap_mem r⟩
    inv_mem' := fun _ h => ⟨inv_mem (s := S) h.1, inv_mem (s := T) h.2⟩ }⟩
instance : InfSet (IntermediateField F E) := ⟨fun A =>
  { carrier := {x | ∀ S ∈ A, x ∈ S}
    one_mem' := fun S _ => one_mem S
    mul_mem' := fun ha hb S hS => mul_mem (ha S hS) (hb S hS)
    zero_mem' := fun S _ => zero_mem S
    add_mem' := fun ha hb S hS => add_mem (ha S hS) (hb S hS)
    algebraMap_mem' := fun r S _ => S.algebraMap_mem r
    inv_mem' := fun _ h S hS => inv_mem (h S hS) }⟩

@[simp] theorem mem_top {x : E} : x ∈ (⊤ : IntermediateField F E) := trivial
theorem mem_bot {x : E} : x ∈ (⊥ : IntermediateField F E) ↔ x ∈ Set.range (algebraMap F E) := Iff.rfl
@[simp] theorem mem_inf {S T : IntermediateField F E} {x : E} : x ∈ S ⊓ T ↔ x ∈ S ∧ x ∈ T := Iff.rfl

instance : CompleteLattice (IntermediateField F E) :=
  { completeLatticeOfInf (IntermediateField F E) fun _ =>
      ⟨fun _ hS _ hx => hx _ hS, fun _ h _ hx _ hT => h hT hx⟩ with
    top := ⊤
    bot := ⊥
    min := (· ⊓ ·)
    le_inf := fun _ _ _ h₁ h₂ _ hx => ⟨h₁ hx, h₂ hx⟩
    inf_le_left := fun _ _ _ hx => hx.1
    inf_le_right := fun _ _ _ hx => hx.2
    le_top := fun _ _ _ => trivial
    bot_le := fun S _ ⟨r, hr⟩ => hr ▸ S.algebraMap_mem r }
instance : Inhabited (IntermediateField F E) := ⟨⊤⟩

variable (F) in
/-- The intermediate field that a set generates. -/
def adjoin (S : Set E) : IntermediateField F E := sInf {K | S ⊆ K}

theorem subset_adjoin (F : Type u) [Field F] [Algebra F E] (S : Set E) : S ⊆ adjoin F S :=
  fun _ hx _ hK => hK hx
@[simp] theorem adjoin_le_iff {S : Set E} {T : IntermediateField F E} : adjoin F S ≤ T ↔ S ⊆ T :=
  ⟨fun h _ hx => h (subset_adjoin F S hx), fun h _ hx => hx T h⟩

/-- `F⟮α⟯` is the field generated by `α` over `F`. -/
scoped syntax:max term:max "⟮" term "⟯" : term
/-- `F⟮α, β⟯` is the field generated by `α` and `β` over `F`. -/
scoped syntax:max term:max "⟮" term ", " term "⟯" : term
/-- `F⟮α, β, γ⟯` is the field generated by three elements over `F`. -/
scoped syntax:max term:max "⟮" term ", " term ", " term "⟯" : term

macro_rules
  | `($K⟮$x⟯) => `(IntermediateField.adjoin $K (Singleton.singleton $x))
  | `($K⟮$x, $y⟯) => `(IntermediateField.adjoin $K (Insert.insert $x (Singleton.singleton $y)))
  | `($K⟮$x, $y, $z⟯) => `(IntermediateField.adjoin $K
      (Insert.insert $x (Insert.insert $y (Singleton.singleton $z))))

theorem mem_adjoin_simple_self (F : Type u) [Field F] [Algebra F E] (α : E) :
    α ∈ adjoin F ({α} : Set E) := subset_adjoin F _ rfl
end IntermediateField

/-- The values of a homomorphism of extension fields. -/
def AlgHom.fieldRange {K : Type w} [Field F] [Field E] [Field K] [Algebra F E] [Algebra F K]
    (f : E →ₐ[F] K) : IntermediateField F K :=
  { f.range with
    inv_mem' := by
      rintro _ ⟨x, rfl⟩
      by_cases h : x = 0
      · exact ⟨0, by show f 0 = (f x)⁻¹; rw [h, map_zero, inv_zero]⟩
      · exact ⟨x⁻¹, eq_inv_of_mul_eq_one_right (by
          show f x * f x⁻¹ = 1
          rw [← map_mul, mul_inv_cancel₀ h, map_one])⟩ }
end
