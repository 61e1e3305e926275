import Vocabulary.Complex.Basic
import Vocabulary.BigOperators.Ring
import Vocabulary.NumberTheory.Functions

/-!
# Tactics that people write

Macros over `simp`, `omega` and `grind`. They prove what those prove, which is less than what
Mathlib's tactics of the same names do; they never prove more.
-/

/-- Evaluate and simplify numerals. -/
syntax (name := normNum) "norm_num" (" [" Lean.Parser.Tactic.simpLemma,* "]")?
  (Lean.Parser.Tactic.location)? : tactic

/-- Prove an identity of commutative (semi)rings. -/
macro "ring" : tactic => `(tactic| first | rfl | grind)
/-- Normalize an expression of a commutative (semi)ring; here it only closes goals. -/
macro "ring_nf" : tactic => `(tactic| first | rfl | grind)
/-- Prove a linear goal over an ordered field from the hypotheses. -/
macro "linarith" : tactic => `(tactic| first | omega | grind)
/-- Prove an inequality from the hypotheses and products of them. -/
macro "nlinarith" : tactic => `(tactic| first | omega | grind)
/-- Clear denominators; here it only closes goals. -/
macro "field_simp" : tactic => `(tactic| grind)
/-- Close a goal by propositional logic. -/
macro "tauto" : tactic => `(tactic| grind)

macro_rules
  | `(tactic| norm_num) => `(tactic| first
    | decide
    | (simp; done)
    | (simp; grind)
    | grind
    | simp)
  | `(tactic| norm_num at $h:ident) => `(tactic| simp at $h:ident)

/-- One step of `positivity`: the outermost operation. -/
syntax "positivity_step" : tactic

/-- Prove that a quantity is positive, nonnegative or nonzero, from its shape. -/
macro "positivity" : tactic => `(tactic| first
  | assumption
  | omega
  | positivity_step)

macro_rules
  | `(tactic| positivity_step) => `(tactic| first
    | exact Real.exp_pos _
    | exact Real.sqrt_nonneg _
    | exact abs_nonneg _
    | exact sq_nonneg _
    | exact mul_self_nonneg _
    | exact Nat.cast_nonneg _
    | exact Nat.factorial_pos _
    | (refine pow_pos ?_ _ <;> positivity)
    | (refine pow_nonneg ?_ _ <;> positivity)
    | (refine mul_pos ?_ ?_ <;> positivity)
    | (refine mul_nonneg ?_ ?_ <;> positivity)
    | (refine div_pos ?_ ?_ <;> positivity)
    | (refine div_nonneg ?_ ?_ <;> positivity)
    | (refine add_pos ?_ ?_ <;> positivity)
    | (refine add_pos_of_pos_of_nonneg ?_ ?_ <;> positivity)
    | (refine add_pos_of_nonneg_of_pos ?_ ?_ <;> positivity)
    | (refine add_nonneg ?_ ?_ <;> positivity)
    | (refine inv_pos_of_pos ?_ <;> positivity)
    | (refine le_of_lt ?_; positivity)
    | (refine ne_of_gt ?_; positivity)
    | grind)
