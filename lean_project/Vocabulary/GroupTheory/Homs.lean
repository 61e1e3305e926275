import Vocabulary.GroupTheory.Pointwise
import Vocabulary.GroupTheory.Perm
import Vocabulary.Algebra.TypeTags

/-!
# Groups of homomorphisms, conjugates of Sylow subgroups, permutations written as cycles
-/

noncomputable section

universe u v w

/-- Elements of a type of homomorphisms as homomorphisms. -/
@[coe] def MonoidHomClass.toMonoidHom {F : Type u} {M : Type v} {N : Type w} [MulOneClass M]
    [MulOneClass N] [FunLike F M N] [MonoidHomClass F M N] (f : F) : M →* N where
  toFun := f
  map_one' := map_one f
  map_mul' := map_mul f

instance {F : Type u} {M : Type v} {N : Type w} [MulOneClass M] [MulOneClass N] [FunLike F M N]
    [MonoidHomClass F M N] : CoeTC F (M →* N) := ⟨MonoidHomClass.toMonoidHom⟩

/-- Elements of a type of homomorphisms as homomorphisms. -/
@[coe] def AddMonoidHomClass.toAddMonoidHom {F : Type u} {M : Type v} {N : Type w} [AddZeroClass M]
    [AddZeroClass N] [FunLike F M N] [AddMonoidHomClass F M N] (f : F) : M →+ N where
  toFun := f
  map_zero' := map_zero f
  map_add' := map_add f

instance {F : Type u} {M : Type v} {N : Type w} [AddZeroClass M] [AddZeroClass N] [FunLike F M N]
    [AddMonoidHomClass F M N] : CoeTC F (M →+ N) := ⟨AddMonoidHomClass.toAddMonoidHom⟩

namespace MonoidHom
variable {M : Type u} {G : Type v} [MulOneClass M] [CommGroup G]

instance mul : Mul (M →* G) := ⟨fun f g =>
  { toFun := fun x => f x * g x
    map_one' := by rw [map_one, map_one, one_mul]
    map_mul' := fun x y => by rw [map_mul, map_mul, mul_mul_mul_comm] }⟩
instance : Inv (M →* G) := ⟨fun f =>
  { toFun := fun x => (f x)⁻¹
    map_one' := by rw [map_one, inv_one]
    map_mul' := fun x y => by rw [map_mul, mul_inv_rev, mul_comm] }⟩

@[simp] theorem mul_apply (f g : M →* G) (x : M) : (f * g) x = f x * g x := rfl
@[simp] theorem inv_apply (f : M →* G) (x : M) : f⁻¹ x = (f x)⁻¹ := rfl

instance commGroup : CommGroup (M →* G) where
  mul_assoc _ _ _ := ext fun _ => mul_assoc _ _ _
  one_mul _ := ext fun _ => one_mul _
  mul_one _ := ext fun _ => mul_one _
  inv_mul_cancel _ := ext fun _ => inv_mul_cancel _
  mul_comm _ _ := ext fun _ => mul_comm _ _
end MonoidHom

instance Monoid.End.instMonoid (M : Type u) [MulOneClass M] : Monoid (Monoid.End M) where
  mul f g := MonoidHom.comp f g
  one := MonoidHom.id M
  mul_assoc _ _ _ := rfl
  one_mul _ := rfl
  mul_one _ := rfl

/-- Multiplication from the right, as an action of the opposite. -/
instance (priority := 910) Mul.toHasOppositeSMul {α : Type u} [Mul α] : SMul αᵐᵒᵖ α :=
  ⟨fun c x => x * c.unop⟩

namespace Sylow
variable {p : ℕ} {G : Type u} [Group G]

private theorem isPGroup_conj (g : G) {H : Subgroup G} (hH : IsPGroup p H) :
    IsPGroup p (H.map (MulAut.conj g).toMonoidHom) := by
  rintro ⟨_, x, hx, rfl⟩
  obtain ⟨k, hk⟩ := hH ⟨x, hx⟩
  have hk' : x ^ p ^ k = 1 := congrArg Subtype.val hk
  refine ⟨k, Subtype.ext ?_⟩
  show (MulAut.conj g).toMonoidHom x ^ p ^ k = 1
  rw [← map_pow, hk', map_one]

/-- A group acts on its Sylow subgroups by conjugation. -/
instance mulAction : MulAction G (Sylow p G) where
  smul g P :=
    { P.toSubgroup.map (MulAut.conj g).toMonoidHom with
      isPGroup' := isPGroup_conj g P.isPGroup'
      is_maximal' := fun {Q} hQ hle => by
        have hle' : P.toSubgroup ≤ Q.map (MulAut.conj g⁻¹).toMonoidHom := fun x hx => by
          have hq : g * x * g⁻¹ ∈ Q := hle ((Subgroup.mem_map (f := (MulAut.conj g).toMonoidHom)).2
            ⟨x, hx, rfl⟩)
          refine ⟨g * x * g⁻¹, hq, ?_⟩
          show g⁻¹ * (g * x * g⁻¹) * g⁻¹⁻¹ = x
          rw [inv_inv, mul_assoc, mul_assoc, mul_assoc, inv_mul_cancel_left, inv_mul_cancel, mul_one]
        have h := P.is_maximal' (isPGroup_conj g⁻¹ hQ) hle'
        have hge : Q ≤ P.toSubgroup.map (MulAut.conj g).toMonoidHom := fun x hx => by
          have hp : g⁻¹ * x * g ∈ P.toSubgroup := by
            rw [← h]
            exact ⟨x, hx, by show g⁻¹ * x * g⁻¹⁻¹ = _; rw [inv_inv]⟩
          refine ⟨g⁻¹ * x * g, hp, ?_⟩
          show g * (g⁻¹ * x * g) * g⁻¹ = x
          rw [mul_assoc, mul_assoc, mul_assoc, mul_inv_cancel_left, mul_inv_cancel, mul_one]
        exact le_antisymm hge hle }
  one_smul P := Sylow.ext <| Subgroup.ext fun x =>
    ⟨fun ⟨y, hy, h⟩ => by
      have h : 1 * y * 1⁻¹ = x := h
      rw [inv_one, mul_one, one_mul] at h; exact h ▸ hy,
      fun h => ⟨x, h, by show 1 * x * 1⁻¹ = x; rw [inv_one, mul_one, one_mul]⟩⟩
  mul_smul a b P := Sylow.ext <| Subgroup.ext fun x =>
    ⟨fun ⟨y, hy, h⟩ => ⟨b * y * b⁻¹, ⟨y, hy, rfl⟩, by
      have h : a * b * y * (a * b)⁻¹ = x := h
      show a * (b * y * b⁻¹) * a⁻¹ = x
      rw [← h]; simp [mul_assoc]⟩,
      fun ⟨z, hz, h⟩ => by
        obtain ⟨y, hy, hz⟩ : ∃ y ∈ P.toSubgroup, b * y * b⁻¹ = z := hz
        have h : a * z * a⁻¹ = x := h
        refine ⟨y, hy, ?_⟩
        show a * b * y * (a * b)⁻¹ = x
        rw [← h, ← hz]; simp [mul_assoc]⟩
end Sylow

/-- The permutation that carries every entry of a list to the next, and the last to the first. -/
def List.formPerm {α : Type u} [DecidableEq α] : List α → Equiv.Perm α
  | [] => 1
  | x :: xs => (List.zipWith Equiv.swap (x :: xs) xs).foldr (· * ·) 1

/-- The cycle of a list without repetitions, behind `c[x, y, z]`. -/
def Equiv.Perm.cycleOfNodup {α : Type u} [DecidableEq α] (l : List α) (_ : l.Nodup) :
    Equiv.Perm α := l.formPerm

/-- `c[x, y, z]` is the permutation that carries `x` to `y`, `y` to `z` and `z` to `x`. -/
syntax (name := cycleNotation) "c[" term,+ "]" : term

macro_rules
  | `(c[$a]) => `(Equiv.Perm.cycleOfNodup [$a] (by decide))
  | `(c[$a, $b]) => `(Equiv.Perm.cycleOfNodup [$a, $b] (by decide))
  | `(c[$a, $b, $c]) => `(Equiv.Perm.cycleOfNodup [$a, $b, $c] (by decide))
  | `(c[$a, $b, $c, $d]) => `(Equiv.Perm.cycleOfNodup [$a, $b, $c, $d] (by decide))
  | `(c[$a, $b, $c, $d, $e]) => `(Equiv.Perm.cycleOfNodup [$a, $b, $c, $d, $e] (by decide))
  | `(c[$a, $b, $c, $d, $e, $f]) =>
    `(Equiv.Perm.cycleOfNodup [$a, $b, $c, $d, $e, $f] (by decide))

/-- A bijective homomorphism as an isomorphism. -/
def MulEquiv.ofBijective {M : Type u} {N : Type v} {F : Type w} [Mul M] [Mul N] [FunLike F M N]
    [MulHomClass F M N] (f : F) (hf : Function.Bijective f) : M ≃* N where
  toFun := f
  invFun y := Classical.choose (hf.2 y)
  left_inv x := hf.1 (Classical.choose_spec (hf.2 (f x)))
  right_inv y := Classical.choose_spec (hf.2 y)
  map_mul' := map_mul f

/-- The quotient by the kernel is isomorphic to the image. -/
def QuotientGroup.quotientKerEquivRange {G : Type u} {H : Type v} [Group G] [Group H]
    (φ : G →* H) : G ⧸ φ.ker ≃* φ.range :=
  MulEquiv.ofBijective (QuotientGroup.lift φ.ker φ.rangeRestrict fun _ hx => Subtype.ext hx) <| by
    constructor
    · intro x y h
      obtain ⟨a, rfl⟩ := QuotientGroup.mk_surjective x
      obtain ⟨b, rfl⟩ := QuotientGroup.mk_surjective y
      have h : φ a = φ b := congrArg Subtype.val h
      refine QuotientGroup.eq.2 ?_
      rw [MonoidHom.mem_ker, map_mul, map_inv, h, inv_mul_cancel]
    · rintro ⟨y, hy⟩
      obtain ⟨x, rfl⟩ := MonoidHom.mem_range.1 hy
      exact ⟨QuotientGroup.mk x, rfl⟩

/-- The cast from the integers as a homomorphism of additive groups. -/
def Int.castAddHom (α : Type u) [Ring α] : ℤ →+ α where
  toFun n := n
  map_zero' := Int.cast_zero
  map_add' := Int.cast_add
