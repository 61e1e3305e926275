import Vocabulary.Algebra.Module.LinearMap
import Vocabulary.Set.SetLike
import Vocabulary.Order.CompleteLattice
import Vocabulary.BigOperators.Sum

/-!
# Submodules

`Submodule R M` with its lattice; a submodule is itself a module. Over a field these are the
subspaces of a vector space.
-/

noncomputable section

universe u v w x y
variable {R : Type u} {M : Type v} {N : Type w} {S : Type x} {ι : Sort y}

/-- A subset of a module that contains `0` and is closed under sums and scalar multiples. -/
structure Submodule (R : Type u) (M : Type v) [Semiring R] [AddCommMonoid M] [Module R M] :
    Type v where
  /-- The set of members. -/
  carrier : Set M
  add_mem' : ∀ {a b : M}, a ∈ carrier → b ∈ carrier → a + b ∈ carrier
  zero_mem' : (0 : M) ∈ carrier
  smul_mem' : ∀ (c : R) {x : M}, x ∈ carrier → c • x ∈ carrier

/-- A subspace of a vector space. -/
abbrev Subspace (R : Type u) (M : Type v) [DivisionRing R] [AddCommGroup M] [Module R M] :=
  Submodule R M

attribute [coe] Subtype.val

namespace Submodule

section AddCommMonoid
variable [Semiring R] [AddCommMonoid M]

instance setLike [Module R M] : SetLike (Submodule R M) M where
  coe p := p.carrier
  coe_injective' p q h := by cases p; cases q; cases h; rfl

variable {module_M : Module R M} {p q : Submodule R M} {x y : M}

theorem ext (h : ∀ x, x ∈ p ↔ x ∈ q) : p = q := SetLike.ext h
attribute [ext] Submodule.ext

@[simp] theorem carrier_eq_coe (p : Submodule R M) : p.carrier = p := rfl
theorem mem_carrier (p : Submodule R M) : x ∈ p.carrier ↔ x ∈ (p : Set M) := Iff.rfl
@[simp] theorem mem_mk {s : Set M} (h₁ h₂ h₃) : x ∈ (⟨s, h₁, h₂, h₃⟩ : Submodule R M) ↔ x ∈ s :=
  Iff.rfl

variable (p)
@[simp] protected theorem zero_mem : (0 : M) ∈ p := p.zero_mem'
protected theorem add_mem (h₁ : x ∈ p) (h₂ : y ∈ p) : x + y ∈ p := p.add_mem' h₁ h₂
theorem smul_mem (r : R) (h : x ∈ p) : r • x ∈ p := p.smul_mem' r h
theorem smul_of_tower_mem [SMul S R] [SMul S M] [IsScalarTower S R M] (r : S) (h : x ∈ p) :
    r • x ∈ p := by
  have := p.smul_mem (r • (1 : R)) h
  rwa [smul_assoc, one_smul] at this
protected theorem sum_mem {κ : Type w} {t : Finset κ} {f : κ → M} :
    (∀ c ∈ t, f c ∈ p) → ∑ i ∈ t, f i ∈ p := by
  classical
  induction t using Finset.induction_on with
  | empty => intro _; exact p.zero_mem
  | insert a s ha ih =>
    intro h
    rw [Finset.sum_insert ha]
    exact p.add_mem (h a (Finset.mem_insert.2 (.inl rfl)))
      (ih fun x hx => h x (Finset.mem_insert.2 (.inr hx)))
protected theorem nonempty : (p : Set M).Nonempty := ⟨0, p.zero_mem⟩

instance add : Add p := ⟨fun x y => ⟨x.1 + y.1, p.add_mem x.2 y.2⟩⟩
instance zero : Zero p := ⟨⟨0, p.zero_mem⟩⟩
instance inhabited : Inhabited p := ⟨0⟩
instance smul [SMul S R] [SMul S M] [IsScalarTower S R M] : SMul S p :=
  ⟨fun c x => ⟨c • x.1, p.smul_of_tower_mem c x.2⟩⟩

private theorem nsmul_mem' (n : ℕ) (h : x ∈ p) : n • x ∈ p := by
  induction n with
  | zero => simp
  | succ n ih => rw [succ_nsmul]; exact p.add_mem ih h

instance addCommMonoid : AddCommMonoid p where
  add_assoc _ _ _ := Subtype.ext (add_assoc _ _ _)
  zero_add _ := Subtype.ext (zero_add _)
  add_zero _ := Subtype.ext (add_zero _)
  add_comm _ _ := Subtype.ext (add_comm _ _)
  nsmul n x := ⟨n • x.1, p.nsmul_mem' n x.2⟩
  nsmul_zero _ := Subtype.ext (zero_nsmul _)
  nsmul_succ _ _ := Subtype.ext (succ_nsmul _ _)

instance module' [Semiring S] [SMul S R] [Module S M] [IsScalarTower S R M] : Module S p where
  one_smul _ := Subtype.ext (one_smul _ _)
  mul_smul _ _ _ := Subtype.ext (mul_smul _ _ _)
  smul_zero _ := Subtype.ext (smul_zero _)
  smul_add _ _ _ := Subtype.ext (smul_add _ _ _)
  add_smul _ _ _ := Subtype.ext (add_smul _ _ _)
  zero_smul _ := Subtype.ext (zero_smul _ _)

instance module : Module R p := p.module'

variable {p}
@[simp, norm_cast] theorem coe_add (x y : p) : ((x + y : p) : M) = x + y := rfl
@[simp, norm_cast] theorem coe_zero : ((0 : p) : M) = 0 := rfl
@[simp, norm_cast] theorem coe_smul (r : R) (x : p) : ((r • x : p) : M) = r • (x : M) := rfl
@[norm_cast] theorem coe_mk (x : M) (hx : x ∈ p) : ((⟨x, hx⟩ : p) : M) = x := rfl
theorem coe_mem (x : p) : (x : M) ∈ p := x.2
@[norm_cast] theorem coe_eq_zero {x : p} : (x : M) = 0 ↔ x = 0 :=
  ⟨fun h => Subtype.ext h, fun h => h ▸ rfl⟩

variable (p) in
/-- The inclusion of a submodule. -/
protected def subtype : p →ₗ[R] M := ⟨⟨fun x => x.1, fun _ _ => rfl⟩, fun _ _ => rfl⟩

@[simp] theorem subtype_apply (x : p) : p.subtype x = x := rfl
theorem injective_subtype (p : Submodule R M) : Function.Injective p.subtype :=
  fun _ _ h => Subtype.ext h
end AddCommMonoid

section AddCommGroup
variable [Ring R] [AddCommGroup M] {module_M : Module R M} (p : Submodule R M) {x y : M}

protected theorem neg_mem (hx : x ∈ p) : -x ∈ p := by
  have := p.smul_mem (-1) hx
  rwa [neg_smul, one_smul] at this
protected theorem sub_mem (hx : x ∈ p) (hy : y ∈ p) : x - y ∈ p := by
  rw [sub_eq_add_neg]; exact p.add_mem hx (p.neg_mem hy)
protected theorem neg_mem_iff : -x ∈ p ↔ x ∈ p :=
  ⟨fun h => by simpa using p.neg_mem h, p.neg_mem⟩
private theorem zsmul_mem' (n : ℤ) (h : x ∈ p) : n • x ∈ p := by
  match n with
  | (n : ℕ) => rw [natCast_zsmul]; exact p.nsmul_mem' n h
  | Int.negSucc n => rw [negSucc_zsmul]; exact p.neg_mem (p.nsmul_mem' (n + 1) h)

instance addCommGroup : AddCommGroup p :=
  { p.addCommMonoid with
    neg := fun x => ⟨-x.1, p.neg_mem x.2⟩
    sub := fun x y => ⟨x.1 - y.1, p.sub_mem x.2 y.2⟩
    zsmul := fun n x => ⟨n • x.1, p.zsmul_mem' n x.2⟩
    zsmul_zero' := fun _ => Subtype.ext (zero_zsmul _)
    zsmul_succ' := fun _ _ => Subtype.ext (SubNegMonoid.zsmul_succ' _ _)
    zsmul_neg' := fun _ _ => Subtype.ext (SubNegMonoid.zsmul_neg' _ _)
    neg_add_cancel := fun _ => Subtype.ext (neg_add_cancel _)
    sub_eq_add_neg := fun _ _ => Subtype.ext (sub_eq_add_neg _ _) }

@[simp, norm_cast] protected theorem coe_neg (x : p) : ((-x : p) : M) = -x := rfl
@[simp, norm_cast] protected theorem coe_sub (x y : p) : ((x - y : p) : M) = x - y := rfl
end AddCommGroup

section Lattice
variable [Semiring R] [AddCommMonoid M] [Module R M] {p q : Submodule R M} {x : M}

instance : Bot (Submodule R M) := ⟨{
  carrier := {0}
  add_mem' := by rintro a b rfl rfl; exact add_zero 0
  zero_mem' := rfl
  smul_mem' := by rintro c _ rfl; exact smul_zero c }⟩
instance : Top (Submodule R M) := ⟨⟨Set.univ, fun _ _ => trivial, trivial, fun _ _ _ => trivial⟩⟩
instance inhabited' : Inhabited (Submodule R M) := ⟨⊥⟩
instance : InfSet (Submodule R M) := ⟨fun S => {
  carrier := {x | ∀ p ∈ S, x ∈ p}
  add_mem' := fun ha hb p hp => p.add_mem (ha p hp) (hb p hp)
  zero_mem' := fun p _ => p.zero_mem
  smul_mem' := fun c _ h p hp => p.smul_mem c (h p hp) }⟩
instance : Min (Submodule R M) := ⟨fun p q => {
  carrier := (p : Set M) ∩ q
  add_mem' := fun ha hb => ⟨p.add_mem ha.1 hb.1, q.add_mem ha.2 hb.2⟩
  zero_mem' := ⟨p.zero_mem, q.zero_mem⟩
  smul_mem' := fun c _ h => ⟨p.smul_mem c h.1, q.smul_mem c h.2⟩ }⟩

@[simp] theorem mem_bot : x ∈ (⊥ : Submodule R M) ↔ x = 0 := Iff.rfl
@[simp] theorem mem_top : x ∈ (⊤ : Submodule R M) := trivial
@[simp] theorem bot_coe : ((⊥ : Submodule R M) : Set M) = {0} := rfl
@[simp] theorem top_coe : ((⊤ : Submodule R M) : Set M) = Set.univ := rfl
@[simp] theorem mem_inf : x ∈ p ⊓ q ↔ x ∈ p ∧ x ∈ q := Iff.rfl
@[simp] theorem mem_sInf {S : Set (Submodule R M)} : x ∈ sInf S ↔ ∀ p ∈ S, x ∈ p := Iff.rfl

instance completeLattice : CompleteLattice (Submodule R M) where
  toPartialOrder := SetLike.instPartialOrder
  max p q := sInf {r | p ≤ r ∧ q ≤ r}
  sSup S := sInf {r | ∀ p ∈ S, p ≤ r}
  le_sup_left _ _ _ h _ hr := hr.1 h
  le_sup_right _ _ _ h _ hr := hr.2 h
  sup_le _ _ _ h₁ h₂ _ h := h _ ⟨h₁, h₂⟩
  inf_le_left _ _ _ h := h.1
  inf_le_right _ _ _ h := h.2
  le_inf _ _ _ h₁ h₂ _ h := ⟨h₁ h, h₂ h⟩
  le_sSup _ p hp _ h _ hr := hr p hp h
  sSup_le _ _ h _ hx := hx _ h
  sInf_le _ p hp _ h := h p hp
  le_sInf _ _ h _ hx p hp := h p hp hx
  le_top _ _ _ := trivial
  bot_le p _ h := by rw [mem_bot.1 h]; exact p.zero_mem

@[simp] theorem mem_iInf {f : ι → Submodule R M} : x ∈ ⨅ i, f i ↔ ∀ i, x ∈ f i :=
  ⟨fun h i => h _ ⟨i, rfl⟩, fun h _ ⟨i, hi⟩ => hi ▸ h i⟩
theorem mem_iSup {f : ι → Submodule R M} : x ∈ ⨆ i, f i ↔ ∀ N, (∀ i, f i ≤ N) → x ∈ N :=
  ⟨fun h N hN => h N fun _ ⟨i, hi⟩ => hi ▸ hN i, fun h N hN => h N fun i => hN _ ⟨i, rfl⟩⟩
theorem mem_sup_left {S T : Submodule R M} : ∀ {x : M}, x ∈ S → x ∈ S ⊔ T :=
  fun h => (le_sup_left : S ≤ S ⊔ T) h
theorem mem_sup_right {S T : Submodule R M} : ∀ {x : M}, x ∈ T → x ∈ S ⊔ T :=
  fun h => (le_sup_right : T ≤ S ⊔ T) h
theorem mem_sup : x ∈ p ⊔ q ↔ ∃ y ∈ p, ∃ z ∈ q, y + z = x := by
  constructor
  · intro h
    refine h ⟨{x | ∃ y ∈ p, ∃ z ∈ q, y + z = x}, ?_, ?_, ?_⟩ ⟨fun y hy => ⟨y, hy, 0, q.zero_mem, add_zero y⟩,
        fun z hz => ⟨0, p.zero_mem, z, hz, zero_add z⟩⟩
    · rintro _ _ ⟨y, hy, z, hz, rfl⟩ ⟨y', hy', z', hz', rfl⟩
      exact ⟨_, p.add_mem hy hy', _, q.add_mem hz hz', add_add_add_comm _ _ _ _⟩
    · exact ⟨0, p.zero_mem, 0, q.zero_mem, add_zero 0⟩
    · rintro c _ ⟨y, hy, z, hz, rfl⟩
      exact ⟨_, p.smul_mem c hy, _, q.smul_mem c hz, (smul_add c y z).symm⟩
  · rintro ⟨y, hy, z, hz, rfl⟩
    exact Submodule.add_mem _ (mem_sup_left hy) (mem_sup_right hz)
theorem eq_top_iff' : p = ⊤ ↔ ∀ x, x ∈ p :=
  ⟨fun h _ => h ▸ mem_top, fun h => ext fun x => ⟨fun _ => mem_top, fun _ => h x⟩⟩
protected theorem eq_bot_iff (p : Submodule R M) : p = ⊥ ↔ ∀ x ∈ p, x = 0 :=
  ⟨fun h _ hx => mem_bot.1 (h ▸ hx), fun h => ext fun x =>
    ⟨fun hx => h x hx, fun hx => by rw [mem_bot.1 hx]; exact p.zero_mem⟩⟩
theorem disjoint_def {p p' : Submodule R M} : Disjoint p p' ↔ ∀ x ∈ p, x ∈ p' → x = 0 := by
  rw [disjoint_iff, Submodule.eq_bot_iff]
  exact ⟨fun h x h₁ h₂ => h x ⟨h₁, h₂⟩, fun h x hx => h x hx.1 hx.2⟩
end Lattice

section Span
variable [Semiring R] [AddCommMonoid M] [Module R M] {s t : Set M} {p : Submodule R M} {x : M}

variable (R) in
/-- The smallest submodule that contains the set. -/
def span (s : Set M) : Submodule R M := sInf {p | s ⊆ p}

theorem mem_span : x ∈ span R s ↔ ∀ p : Submodule R M, s ⊆ p → x ∈ p := Iff.rfl
theorem subset_span : s ⊆ span R s := fun _ hx _ hp => hp hx
theorem span_le {p : Submodule R M} : span R s ≤ p ↔ s ⊆ p :=
  ⟨fun h _ hx => h (subset_span hx), fun h _ hx => hx p h⟩
theorem span_mono (h : s ⊆ t) : span R s ≤ span R t := span_le.2 fun _ hx => subset_span (h hx)
@[simp] theorem span_eq (p : Submodule R M) : span R (p : Set M) = p :=
  le_antisymm (span_le.2 fun _ h => h) subset_span
variable (R M) in
@[simp] theorem span_empty : span R (∅ : Set M) = ⊥ :=
  le_antisymm (span_le.2 fun _ h => h.elim) bot_le
@[simp] theorem span_univ : span R (Set.univ : Set M) = ⊤ :=
  le_antisymm le_top fun _ _ => subset_span trivial
theorem mem_span_singleton {y : M} : x ∈ span R {y} ↔ ∃ a : R, a • y = x := by
  constructor
  · intro h
    refine h ⟨{x | ∃ a : R, a • y = x}, ?_, ⟨0, zero_smul R y⟩, ?_⟩ fun z hz => ⟨1, (one_smul R y).trans (show z = y from hz).symm⟩
    · rintro _ _ ⟨a, rfl⟩ ⟨b, rfl⟩
      exact ⟨a + b, add_smul a b y⟩
    · rintro c _ ⟨a, rfl⟩
      exact ⟨c * a, mul_smul c a y⟩
  · rintro ⟨a, rfl⟩
    exact smul_mem _ a (subset_span rfl)
theorem mem_span_singleton_self (x : M) : x ∈ span R {x} := subset_span rfl

/-- A property of all elements of a span from the generators. -/
@[elab_as_elim] theorem span_induction {p : (x : M) → x ∈ span R s → Prop}
    (mem : ∀ (x) (h : x ∈ s), p x (subset_span h))
    (zero : p 0 (Submodule.zero_mem _))
    (add : ∀ x y hx hy, p x hx → p y hy → p (x + y) (Submodule.add_mem _ hx hy))
    (smul : ∀ (a : R) (x hx), p x hx → p (a • x) (Submodule.smul_mem _ a hx)) {x}
    (hx : x ∈ span R s) : p x hx :=
  let q : Submodule R M :=
    { carrier := {x | ∃ hx : x ∈ span R s, p x hx}
      add_mem' := fun ⟨h₁, h₁'⟩ ⟨h₂, h₂'⟩ => ⟨_, add _ _ h₁ h₂ h₁' h₂'⟩
      zero_mem' := ⟨_, zero⟩
      smul_mem' := fun a _ ⟨h, h'⟩ => ⟨_, smul a _ h h'⟩ }
  (hx q fun x hx => ⟨subset_span hx, mem x hx⟩ : x ∈ q).2

/-- The submodule is generated by a finite set. -/
def FG (N : Submodule R M) : Prop := ∃ S : Finset M, span R ↑S = N

/-- The submodule is generated by one element. -/
class IsPrincipal (S : Submodule R M) : Prop where
  principal : ∃ a, S = span R {a}
end Span
end Submodule
end
