import Vocabulary.MeasureTheory.Measure
import Vocabulary.Analysis.ContinuousLinearMap
import Vocabulary.Analysis.InnerProductSpace

/-!
# Integrals
-/

noncomputable section

universe u v w

open Filter Topology Classical MeasureTheory

open Lean (foldExtBinders)

/-- `∀ᵐ x ∂μ, p x` means that `p` holds outside a set of measure zero. -/
macro "∀ᵐ " bs:extBinders " ∂" μ:term ", " p:term : term =>
  foldExtBinders (fun f => `(Filter.Eventually $f (MeasureTheory.ae $μ))) bs p
/-- `∀ᵐ x, p x` means that `p` holds outside a set of volume zero. -/
macro "∀ᵐ " bs:extBinders ", " p:term : term =>
  foldExtBinders
    (fun f => `(Filter.Eventually $f (MeasureTheory.ae MeasureTheory.MeasureSpace.volume))) bs p
/-- `∃ᵐ x ∂μ, p x` means that `p` does not fail almost everywhere. -/
macro "∃ᵐ " bs:extBinders " ∂" μ:term ", " p:term : term =>
  foldExtBinders (fun f => `(Filter.Frequently $f (MeasureTheory.ae $μ))) bs p

/-- The functions are equal outside a set of measure zero. -/
notation:50 f:50 " =ᵐ[" μ:50 "] " g:50 => Filter.EventuallyEq (MeasureTheory.ae μ) f g
/-- The first function is at most the second outside a set of measure zero. -/
notation:50 f:50 " ≤ᵐ[" μ:50 "] " g:50 => Filter.EventuallyLE (MeasureTheory.ae μ) f g

namespace MeasureTheory
variable {α : Type u} {β : Type v} {E : Type w}

/-- A measurable function with finitely many values. -/
structure SimpleFunc (α : Type u) [MeasurableSpace α] (β : Type v) where
  /-- The function. -/
  toFun : α → β
  measurableSet_fiber' : ∀ x, MeasurableSet (toFun ⁻¹' {x})
  finite_range' : (Set.range toFun).Finite

@[inherit_doc] scoped infixr:25 " →ₛ " => SimpleFunc

instance SimpleFunc.instFunLike [MeasurableSpace α] : FunLike (α →ₛ β) α β where
  coe := toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl

/-- The integral of a simple function with nonnegative values. -/
def SimpleFunc.lintegral {_m : MeasurableSpace α} (f : α →ₛ ENNReal) (μ : Measure α) : ENNReal :=
  ∑' x : ENNReal, x * μ (f ⁻¹' {x})

/-- The integral of a function with nonnegative values: the supremum of those of the simple
functions below it. -/
def lintegral {_m : MeasurableSpace α} (μ : Measure α) (f : α → ENNReal) : ENNReal :=
  ⨆ g : {g : α →ₛ ENNReal // ∀ x, g x ≤ f x}, g.1.lintegral μ

/-- The function is a limit of simple functions. -/
def StronglyMeasurable [TopologicalSpace β] [MeasurableSpace α] (f : α → β) : Prop :=
  ∃ fs : ℕ → α →ₛ β, ∀ x, Tendsto (fun n => fs n x) atTop (𝓝 (f x))

/-- The function is a limit of simple functions outside a set of measure zero. -/
def AEStronglyMeasurable [TopologicalSpace β] {m₀ : MeasurableSpace α} (f : α → β)
    (μ : Measure α := by volume_tac) : Prop := ∃ g : α → β, StronglyMeasurable g ∧ f =ᵐ[μ] g

/-- The function is measurable outside a set of measure zero. -/
def _root_.AEMeasurable [MeasurableSpace β] {_m : MeasurableSpace α} (f : α → β)
    (μ : Measure α := by volume_tac) : Prop := ∃ g : α → β, Measurable g ∧ f =ᵐ[μ] g

variable [NormedAddCommGroup E]

/-- The integral of the norm is finite. -/
def HasFiniteIntegral {_m : MeasurableSpace α} (f : α → E) (μ : Measure α := by volume_tac) :
    Prop := lintegral μ (fun a => ENNReal.ofReal ‖f a‖) < ⊤

/-- The function is measurable and the integral of its norm is finite. -/
def Integrable {_m : MeasurableSpace α} (f : α → E) (μ : Measure α := by volume_tac) : Prop :=
  AEStronglyMeasurable f μ ∧ HasFiniteIntegral f μ

/-- The function is integrable on the set. -/
def IntegrableOn {_m : MeasurableSpace α} (f : α → E) (s : Set α)
    (μ : Measure α := by volume_tac) : Prop := Integrable f (μ.restrict s)

/-- Every point of the set has a neighbourhood in it on which the function is integrable. -/
def LocallyIntegrableOn [TopologicalSpace α] {_m : MeasurableSpace α} (f : α → E) (s : Set α)
    (μ : Measure α := by volume_tac) : Prop := ∀ x ∈ s, ∃ t ∈ 𝓝[s] x, IntegrableOn f t μ

/-- Every point has a neighbourhood on which the function is integrable. -/
def LocallyIntegrable [TopologicalSpace α] {_m : MeasurableSpace α} (f : α → E)
    (μ : Measure α := by volume_tac) : Prop := ∀ x : α, ∃ t ∈ 𝓝 x, IntegrableOn f t μ

/-- The integral of a real function: that of its positive minus that of its negative part. -/
def realIntegral {_m : MeasurableSpace α} (μ : Measure α) (f : α → ℝ) : ℝ :=
  (lintegral μ fun x => ENNReal.ofReal (f x)).toReal -
    (lintegral μ fun x => ENNReal.ofReal (-f x)).toReal

/-- The integral of a function with values in a Banach space: the vector on which every continuous
linear functional has the integral of its values as its value; `0` if `f` is not integrable. -/
def integral [NormedSpace ℝ E] {_m : MeasurableSpace α} (μ : Measure α) (f : α → E) : E :=
  if h : CompleteSpace E ∧ Integrable f μ ∧
    ∃ v : E, ∀ L : E →L[ℝ] ℝ, L v = realIntegral μ fun x => L (f x)
  then choose h.2.2 else 0

end MeasureTheory

section IntervalIntegral
variable {E : Type u} [NormedAddCommGroup E]

/-- The function is integrable on the interval between `a` and `b`. -/
def IntervalIntegrable (f : ℝ → E) (μ : Measure ℝ) (a b : ℝ) : Prop :=
  IntegrableOn f (Set.Ioc a b) μ ∧ IntegrableOn f (Set.Ioc b a) μ

/-- The integral from `a` to `b`, with a sign. -/
def intervalIntegral [NormedSpace ℝ E] (f : ℝ → E) (a b : ℝ) (μ : Measure ℝ) : E :=
  integral (μ.restrict (Set.Ioc a b)) f - integral (μ.restrict (Set.Ioc b a)) f

end IntervalIntegral

/-- The integral of a nonnegative function. -/
macro "∫⁻ " bs:extBinders ", " r:term:60 " ∂" μ:term:70 : term =>
  foldExtBinders (fun f => `(MeasureTheory.lintegral $μ $f)) bs r
/-- The integral of a nonnegative function with respect to the volume. -/
macro "∫⁻ " bs:extBinders ", " r:term:60 : term =>
  foldExtBinders (fun f => `(MeasureTheory.lintegral MeasureTheory.MeasureSpace.volume $f)) bs r
/-- The integral of a nonnegative function over a set. -/
macro "∫⁻ " bs:extBinders " in " s:term ", " r:term:60 " ∂" μ:term:70 : term =>
  foldExtBinders
    (fun f => `(MeasureTheory.lintegral (MeasureTheory.Measure.restrict $μ $s) $f)) bs r
/-- The integral of a nonnegative function over a set with respect to the volume. -/
macro "∫⁻ " bs:extBinders " in " s:term ", " r:term:60 : term =>
  foldExtBinders (fun f => `(MeasureTheory.lintegral
    (MeasureTheory.Measure.restrict MeasureTheory.MeasureSpace.volume $s) $f)) bs r

/-- The integral of a function. -/
macro "∫ " bs:extBinders ", " r:term:60 " ∂" μ:term:70 : term =>
  foldExtBinders (fun f => `(MeasureTheory.integral $μ $f)) bs r
/-- The integral of a function with respect to the volume. -/
macro "∫ " bs:extBinders ", " r:term:60 : term =>
  foldExtBinders (fun f => `(MeasureTheory.integral MeasureTheory.MeasureSpace.volume $f)) bs r
/-- The integral of a function over a set. -/
macro "∫ " bs:extBinders " in " s:term ", " r:term:60 " ∂" μ:term:70 : term =>
  foldExtBinders (fun f => `(MeasureTheory.integral (MeasureTheory.Measure.restrict $μ $s) $f)) bs r
/-- The integral of a function over a set with respect to the volume. -/
macro "∫ " bs:extBinders " in " s:term ", " r:term:60 : term =>
  foldExtBinders (fun f => `(MeasureTheory.integral
    (MeasureTheory.Measure.restrict MeasureTheory.MeasureSpace.volume $s) $f)) bs r
/-- The integral from `a` to `b`. -/
macro "∫ " bs:extBinders " in " s:term ".." t:term ", " r:term:60 " ∂" μ:term:70 : term =>
  foldExtBinders (fun f => `(intervalIntegral $f $s $t $μ)) bs r
/-- The integral from `a` to `b` with respect to the volume. -/
macro "∫ " bs:extBinders " in " s:term ".." t:term ", " r:term:60 : term =>
  foldExtBinders (fun f => `(intervalIntegral $f $s $t MeasureTheory.MeasureSpace.volume)) bs r

end
