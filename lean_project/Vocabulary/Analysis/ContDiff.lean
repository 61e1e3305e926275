import Vocabulary.Analysis.Deriv
import Vocabulary.Topology.InfiniteSum
import Vocabulary.ENat.Basic

/-!
# Analytic functions and functions of class `C^n`

The Taylor coefficients of order `k` are bounded multilinear maps of `k` variables. Their norms are
spelled out: `‖A‖ ≤ c` says that `‖A v‖ ≤ c * ∏ i, ‖v i‖` for all `v`.
-/

universe u v w

noncomputable section

open Filter Topology Classical

section
variable (𝕜 : Type u) [NontriviallyNormedField 𝕜] {E : Type v} [NormedAddCommGroup E]
  [NormedSpace 𝕜 E] {F : Type w} [NormedAddCommGroup F] [NormedSpace 𝕜 F]

/-- A map of `k` variables that is linear in each and bounded. -/
structure IsBoundedMultilinear {k : ℕ} (A : (Fin k → E) → F) : Prop where
  map_add : ∀ (v : Fin k → E) (i : Fin k) (x y : E),
    A (fun j => if j = i then x + y else v j) =
      A (fun j => if j = i then x else v j) + A fun j => if j = i then y else v j
  map_smul : ∀ (v : Fin k → E) (i : Fin k) (c : 𝕜) (x : E),
    A (fun j => if j = i then c • x else v j) = c • A fun j => if j = i then x else v j
  bound : ∃ C : ℝ, ∀ v, ‖A v‖ ≤ C * ∏ i, ‖v i‖

/-- `p` is a power series of `f` at `x` on a ball, where it converges to `f` on `s`. -/
def HasPowerSeriesWithin (f : E → F) (p : (k : ℕ) → (Fin k → E) → F) (s : Set E) (x : E) : Prop :=
  (∀ k, IsBoundedMultilinear 𝕜 (p k)) ∧ ∃ r > 0,
    (∃ C : ℝ, ∀ k v, ‖p k v‖ * r ^ k ≤ C * ∏ i, ‖v i‖) ∧
    ∀ y : E, (x + y = x ∨ x + y ∈ s) → ‖y‖ < r → HasSum (fun k => p k fun _ => y) (f (x + y))

/-- The function is the sum of a power series near `x`. -/
def AnalyticAt (f : E → F) (x : E) : Prop := ∃ p, HasPowerSeriesWithin 𝕜 f p Set.univ x

/-- The function is the sum of a power series near `x` within `s`. -/
def AnalyticWithinAt (f : E → F) (s : Set E) (x : E) : Prop := ∃ p, HasPowerSeriesWithin 𝕜 f p s x

/-- The function is analytic within `s` at every point of `s`. -/
def AnalyticOn (f : E → F) (s : Set E) : Prop := ∀ x ∈ s, AnalyticWithinAt 𝕜 f s x

/-- The function is analytic at every point of `s`. -/
def AnalyticOnNhd (f : E → F) (s : Set E) : Prop := ∀ x, x ∈ s → AnalyticAt 𝕜 f x

/-- `p` is a sequence of derivatives of `f` within `s`, up to order `n`: each has the next as its
derivative, and all are continuous. -/
structure IsTaylorSeriesOn (n : ℕ∞) (f : E → F) (p : E → (k : ℕ) → (Fin k → E) → F)
    (s : Set E) : Prop where
  zero_eq : ∀ x ∈ s, ∀ v, p x 0 v = f x
  multilinear : ∀ x ∈ s, ∀ k : ℕ, (k : ℕ∞) ≤ n → IsBoundedMultilinear 𝕜 (p x k)
  fderiv : ∀ k : ℕ, (k : ℕ∞) < n → ∀ x ∈ s, ∀ ε > 0, ∀ᶠ y in 𝓝[s] x, ∀ v : Fin k → E,
    ‖p y k v - p x k v - p x (k + 1) (Fin.cases (y - x) v)‖ ≤ ε * ‖y - x‖ * ∏ i, ‖v i‖
  cont : ∀ k : ℕ, (k : ℕ∞) ≤ n → ∀ x ∈ s, ∀ ε > 0, ∀ᶠ y in 𝓝[s] x, ∀ v : Fin k → E,
    ‖p y k v - p x k v‖ ≤ ε * ∏ i, ‖v i‖

namespace ContDiff
/-- The order of smoothness of analytic functions, `⊤` in `WithTop ℕ∞`. -/
scoped notation "ω" => (⊤ : WithTop ℕ∞)
/-- The order of smoothness of functions with all derivatives. -/
scoped notation "∞" => ((⊤ : ℕ∞) : WithTop ℕ∞)
end ContDiff

/-- The function is of class `C^n` near `x` within `s`. -/
def ContDiffWithinAt (n : WithTop ℕ∞) (f : E → F) (s : Set E) (x : E) : Prop :=
  match n with
  | .none => ∃ u ∈ 𝓝[insert x s] x, AnalyticOn 𝕜 f u ∧ ∃ p, IsTaylorSeriesOn 𝕜 ⊤ f p u
  | .some n => ∀ m : ℕ, (m : ℕ∞) ≤ n → ∃ u ∈ 𝓝[insert x s] x, ∃ p, IsTaylorSeriesOn 𝕜 m f p u

/-- The function is of class `C^n` near `x`. -/
def ContDiffAt (n : WithTop ℕ∞) (f : E → F) (x : E) : Prop := ContDiffWithinAt 𝕜 n f Set.univ x

/-- The function is of class `C^n` on `s`. -/
def ContDiffOn (n : WithTop ℕ∞) (f : E → F) (s : Set E) : Prop :=
  ∀ x ∈ s, ContDiffWithinAt 𝕜 n f s x

/-- The function is of class `C^n`. -/
def ContDiff (n : WithTop ℕ∞) (f : E → F) : Prop := ∀ x, ContDiffAt 𝕜 n f x

end

/-- The function is analytic at `x` after multiplication by a power of `z - x`. -/
def MeromorphicAt {𝕜 : Type u} [NontriviallyNormedField 𝕜] {E : Type v} [NormedAddCommGroup E]
    [NormedSpace 𝕜 E] (f : 𝕜 → E) (x : 𝕜) : Prop :=
  ∃ n : ℕ, AnalyticAt 𝕜 (fun z => (z - x) ^ n • f z) x

/-- The function is meromorphic at every point of the set. -/
def MeromorphicOn {𝕜 : Type u} [NontriviallyNormedField 𝕜] {E : Type v} [NormedAddCommGroup E]
    [NormedSpace 𝕜 E] (f : 𝕜 → E) (U : Set 𝕜) : Prop := ∀ x ∈ U, MeromorphicAt f x

end
