import Vocabulary.LinearAlgebra.Submodule

/-!
# Kernels, ranges, images and preimages of submodules
-/

noncomputable section

universe u v w x y z
variable {R : Type u} {R₂ : Type v} {M : Type w} {M₂ : Type x} {M₃ : Type y} {F : Type z}

/-- A surjective ring homomorphism. -/
class RingHomSurjective {R : Type u} {S : Type v} [Semiring R] [Semiring S] (σ : R →+* S) :
    Prop where
  is_surjective : Function.Surjective σ

instance RingHomSurjective.ids [Semiring R] : RingHomSurjective (RingHom.id R) :=
  ⟨fun x => ⟨x, rfl⟩⟩

section Map
variable [Semiring R] [Semiring R₂] [AddCommMonoid M] [AddCommMonoid M₂] [Module R M]
  [Module R₂ M₂] {σ : R →+* R₂} [FunLike F M M₂] [SemilinearMapClass F σ M M₂]

namespace Submodule

/-- The image of a submodule. -/
def map [RingHomSurjective σ] (f : F) (p : Submodule R M) : Submodule R₂ M₂ where
  carrier := f '' p
  add_mem' := by
    rintro _ _ ⟨a, ha, rfl⟩ ⟨b, hb, rfl⟩
    exact ⟨a + b, p.add_mem ha hb, map_add f a b⟩
  zero_mem' := ⟨0, p.zero_mem, map_zero f⟩
  smul_mem' := by
    rintro c _ ⟨a, ha, rfl⟩
    obtain ⟨r, rfl⟩ := RingHomSurjective.is_surjective (σ := σ) c
    exact ⟨r • a, p.smul_mem r ha, map_smulₛₗ f r a⟩

/-- The preimage of a submodule. -/
def comap (f : F) (p : Submodule R₂ M₂) : Submodule R M where
  carrier := f ⁻¹' p
  add_mem' := fun {a b} ha hb => by
    show f (a + b) ∈ p
    rw [map_add]; exact p.add_mem ha hb
  zero_mem' := by
    show f 0 ∈ p
    rw [map_zero]; exact p.zero_mem
  smul_mem' := fun c x hx => by
    show f (c • x) ∈ p
    rw [map_smulₛₗ f]; exact p.smul_mem _ hx

@[simp] theorem mem_map [RingHomSurjective σ] {f : F} {p : Submodule R M} {x : M₂} :
    x ∈ map f p ↔ ∃ y, y ∈ p ∧ f y = x := Iff.rfl
@[simp] theorem mem_comap {f : F} {p : Submodule R₂ M₂} {x : M} : x ∈ comap f p ↔ f x ∈ p :=
  Iff.rfl
theorem mem_map_of_mem [RingHomSurjective σ] {f : F} {p : Submodule R M} {r : M} (h : r ∈ p) :
    f r ∈ map f p := ⟨r, h, rfl⟩
theorem map_le_iff_le_comap [RingHomSurjective σ] {f : F} {p : Submodule R M}
    {q : Submodule R₂ M₂} : map f p ≤ q ↔ p ≤ comap f q :=
  ⟨fun h _ hx => h (mem_map_of_mem hx), fun h _ ⟨_, hy, e⟩ => e ▸ h hy⟩
theorem map_mono [RingHomSurjective σ] {f : F} {p p' : Submodule R M} (h : p ≤ p') :
    map f p ≤ map f p' := fun _ ⟨y, hy, e⟩ => ⟨y, h hy, e⟩
theorem comap_mono {f : F} {q q' : Submodule R₂ M₂} (h : q ≤ q') : comap f q ≤ comap f q' :=
  fun _ hx => h hx

end Submodule

namespace LinearMap

/-- The vectors that are mapped to `0`. -/
def ker (f : M →ₛₗ[σ] M₂) : Submodule R M := Submodule.comap f ⊥

/-- The values of a linear map. -/
def range [RingHomSurjective σ] (f : M →ₛₗ[σ] M₂) : Submodule R₂ M₂ where
  carrier := Set.range f
  add_mem' := by
    rintro _ _ ⟨a, rfl⟩ ⟨b, rfl⟩
    exact ⟨a + b, map_add f a b⟩
  zero_mem' := ⟨0, map_zero f⟩
  smul_mem' := by
    rintro c _ ⟨a, rfl⟩
    obtain ⟨r, rfl⟩ := RingHomSurjective.is_surjective (σ := σ) c
    exact ⟨r • a, map_smulₛₗ f r a⟩

@[simp] theorem mem_ker {f : M →ₛₗ[σ] M₂} {y : M} : y ∈ ker f ↔ f y = 0 := Iff.rfl
@[simp] theorem mem_range [RingHomSurjective σ] {f : M →ₛₗ[σ] M₂} {x : M₂} :
    x ∈ range f ↔ ∃ y, f y = x := Iff.rfl
theorem mem_range_self [RingHomSurjective σ] (f : M →ₛₗ[σ] M₂) (x : M) : f x ∈ range f := ⟨x, rfl⟩
theorem range_eq_top [RingHomSurjective σ] {f : M →ₛₗ[σ] M₂} :
    range f = ⊤ ↔ Function.Surjective f :=
  Submodule.eq_top_iff'
theorem range_eq_map [RingHomSurjective σ] (f : M →ₛₗ[σ] M₂) :
    range f = Submodule.map f ⊤ :=
  Submodule.ext fun _ => ⟨fun ⟨y, h⟩ => ⟨y, trivial, h⟩, fun ⟨y, _, h⟩ => ⟨y, h⟩⟩
end LinearMap
end Map

namespace LinearMap

theorem ker_eq_bot [Ring R] [Ring R₂] [AddCommGroup M] [AddCommGroup M₂] [Module R M]
    [Module R₂ M₂] {σ : R →+* R₂} {f : M →ₛₗ[σ] M₂} : ker f = ⊥ ↔ Function.Injective f := by
  rw [Submodule.eq_bot_iff]
  constructor
  · intro h x y e
    have : x - y = 0 := h _ (by rw [mem_ker, map_sub, e, sub_self])
    exact sub_eq_zero.1 this
  · intro h x hx
    exact h (by rw [mem_ker.1 hx, map_zero])

section
variable [Semiring R] [AddCommMonoid M] [AddCommMonoid M₂] [AddCommMonoid M₃] [Module R M]
  [Module R M₂] [Module R M₃]

/-- The restriction to a submodule of the domain. -/
def domRestrict (f : M →ₗ[R] M₂) (p : Submodule R M) : p →ₗ[R] M₂ := f.comp p.subtype

/-- The map into a submodule that contains all values. -/
def codRestrict (p : Submodule R M₂) (f : M →ₗ[R] M₂) (h : ∀ c, f c ∈ p) : M →ₗ[R] p :=
  ⟨⟨fun x => ⟨f x, h x⟩, fun x y => Subtype.ext (map_add f x y)⟩,
    fun c x => Subtype.ext (map_smul f c x)⟩

/-- The restriction to submodules of the domain and the codomain. -/
def restrict (f : M →ₗ[R] M₂) {p : Submodule R M} {q : Submodule R M₂}
    (hf : ∀ x ∈ p, f x ∈ q) : p →ₗ[R] q :=
  (f.domRestrict p).codRestrict q fun x => hf x.1 x.2

/-- The map onto the range. -/
def rangeRestrict (f : M →ₗ[R] M₂) : M →ₗ[R] range f := f.codRestrict (range f) (mem_range_self f)

@[simp] theorem domRestrict_apply (f : M →ₗ[R] M₂) (p : Submodule R M) (x : p) :
    f.domRestrict p x = f x := rfl
@[simp] theorem restrict_coe_apply (f : M →ₗ[R] M₂) {p : Submodule R M} {q : Submodule R M₂}
    (hf : ∀ x ∈ p, f x ∈ q) (x : p) : (f.restrict hf x : M₂) = f x := rfl

variable (R M M₂) in
/-- The first projection of a pair. -/
def fst : M × M₂ →ₗ[R] M := ⟨⟨Prod.fst, fun _ _ => rfl⟩, fun _ _ => rfl⟩
variable (R M M₂) in
/-- The second projection of a pair. -/
def snd : M × M₂ →ₗ[R] M₂ := ⟨⟨Prod.snd, fun _ _ => rfl⟩, fun _ _ => rfl⟩
variable (R M M₂) in
/-- The inclusion of the first factor. -/
def inl : M →ₗ[R] M × M₂ :=
  ⟨⟨fun x => (x, 0), fun _ _ => Prod.ext rfl (add_zero 0).symm⟩,
    fun _ _ => Prod.ext rfl (smul_zero _).symm⟩
variable (R M M₂) in
/-- The inclusion of the second factor. -/
def inr : M₂ →ₗ[R] M × M₂ :=
  ⟨⟨fun x => (0, x), fun _ _ => Prod.ext (add_zero 0).symm rfl⟩,
    fun _ _ => Prod.ext (smul_zero _).symm rfl⟩
/-- The map to pairs. -/
def prod (f : M →ₗ[R] M₂) (g : M →ₗ[R] M₃) : M →ₗ[R] M₂ × M₃ :=
  ⟨⟨fun x => (f x, g x), fun x y => Prod.ext (map_add f x y) (map_add g x y)⟩,
    fun c x => Prod.ext (map_smul f c x) (map_smul g c x)⟩
/-- The map from pairs `(x, y) ↦ f x + g y`. -/
def coprod (f : M →ₗ[R] M₃) (g : M₂ →ₗ[R] M₃) : M × M₂ →ₗ[R] M₃ :=
  f.comp (fst R M M₂) + g.comp (snd R M M₂)
@[simp] theorem fst_apply (x : M × M₂) : fst R M M₂ x = x.1 := rfl
@[simp] theorem snd_apply (x : M × M₂) : snd R M M₂ x = x.2 := rfl
@[simp] theorem coprod_apply (f : M →ₗ[R] M₃) (g : M₂ →ₗ[R] M₃) (x : M × M₂) :
    f.coprod g x = f x.1 + g x.2 := rfl
end

/-- The projection of a family to one component. -/
def proj {R : Type u} [Semiring R] {ι : Type x} {φ : ι → Type y} [∀ i, AddCommMonoid (φ i)]
    [∀ i, Module R (φ i)] (i : ι) : (∀ i, φ i) →ₗ[R] φ i :=
  ⟨⟨fun f => f i, fun _ _ => rfl⟩, fun _ _ => rfl⟩

/-- The map to families. -/
def pi {R : Type u} [Semiring R] [AddCommMonoid M] [Module R M] {ι : Type x} {φ : ι → Type y}
    [∀ i, AddCommMonoid (φ i)] [∀ i, Module R (φ i)] (f : ∀ i, M →ₗ[R] φ i) :
    M →ₗ[R] ∀ i, φ i :=
  ⟨⟨fun x i => f i x, fun x y => funext fun i => map_add (f i) x y⟩,
    fun c x => funext fun i => map_smul (f i) c x⟩

/-- Multiplication by an element on the left. -/
def mulLeft (R : Type u) {A : Type v} [CommSemiring R] [Semiring A] [Module R A]
    [SMulCommClass R A A] (a : A) : A →ₗ[R] A :=
  ⟨⟨fun x => a * x, mul_add a⟩, fun c x => (SMulCommClass.smul_comm c a x).symm⟩

/-- A linear map of two arguments from a function. -/
def mk₂ (R : Type u) [CommSemiring R] [AddCommMonoid M] [AddCommMonoid M₂] [AddCommMonoid M₃]
    [Module R M] [Module R M₂] [Module R M₃] (f : M → M₂ → M₃)
    (H1 : ∀ m₁ m₂ n, f (m₁ + m₂) n = f m₁ n + f m₂ n)
    (H2 : ∀ (c : R) (m n), f (c • m) n = c • f m n)
    (H3 : ∀ m n₁ n₂, f m (n₁ + n₂) = f m n₁ + f m n₂)
    (H4 : ∀ (c : R) (m n), f m (c • n) = c • f m n) : M →ₗ[R] M₂ →ₗ[R] M₃ :=
  ⟨⟨fun m => ⟨⟨f m, H3 m⟩, fun c n => H4 c m n⟩, fun m₁ m₂ => ext fun n => H1 m₁ m₂ n⟩,
    fun c m => ext fun n => H2 c m n⟩

end LinearMap

/-- An invertible linear map from a bijective one. -/
def LinearEquiv.ofBijective [Semiring R] [AddCommMonoid M] [AddCommMonoid M₂] [Module R M]
    [Module R M₂] (f : M →ₗ[R] M₂) (hf : Function.Bijective f) : M ≃ₗ[R] M₂ :=
  { f with
    invFun := fun y => Classical.choose (hf.2 y)
    left_inv := fun x => hf.1 (Classical.choose_spec (hf.2 (f x)))
    right_inv := fun y => Classical.choose_spec (hf.2 y) }

namespace Submodule
variable [Semiring R] [AddCommMonoid M] [AddCommMonoid M₂] [Module R M] [Module R M₂]

/-- Pairs with components in two submodules. -/
protected def prod (p : Submodule R M) (q : Submodule R M₂) : Submodule R (M × M₂) where
  carrier := {x | x.1 ∈ p ∧ x.2 ∈ q}
  add_mem' h₁ h₂ := ⟨p.add_mem h₁.1 h₂.1, q.add_mem h₁.2 h₂.2⟩
  zero_mem' := ⟨p.zero_mem, q.zero_mem⟩
  smul_mem' c _ h := ⟨p.smul_mem c h.1, q.smul_mem c h.2⟩

@[simp] theorem mem_prod {p : Submodule R M} {q : Submodule R M₂} {x : M × M₂} :
    x ∈ p.prod q ↔ x.1 ∈ p ∧ x.2 ∈ q := Iff.rfl

/-- The inclusion of a submodule in a larger one. -/
def inclusion {p p' : Submodule R M} (h : p ≤ p') : p →ₗ[R] p' :=
  p.subtype.codRestrict p' fun x => h x.2

@[simp] theorem range_subtype (p : Submodule R M) : LinearMap.range p.subtype = p :=
  ext fun x => ⟨fun ⟨y, h⟩ => h ▸ y.2, fun h => ⟨⟨x, h⟩, rfl⟩⟩

theorem map_span {σ : R →+* R} [RingHomSurjective σ] {F : Type z} [FunLike F M M₂]
    [SemilinearMapClass F σ M M₂] (f : F) (s : Set M) : map f (span R s) = span R (f '' s) := by
  apply le_antisymm
  · rw [map_le_iff_le_comap, span_le]
    exact fun x hx => subset_span ⟨x, hx, rfl⟩
  · rw [span_le]
    rintro _ ⟨x, hx, rfl⟩
    exact mem_map_of_mem (subset_span hx)
end Submodule

/-- The kernel of the second map is the range of the first. -/
def Function.Exact {M : Type u} {N : Type v} {P : Type w} (f : M → N) (g : N → P) [Zero P] :
    Prop := ∀ y, g y = 0 ↔ y ∈ Set.range f
end
