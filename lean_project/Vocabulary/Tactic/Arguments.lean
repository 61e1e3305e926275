import Vocabulary.Tactic.More

/-!
# Tactics with lemmas and locations

`norm_num [h] at h'`, `ring_nf at h`, `gcongr`, and so on, over `simp`, `omega` and `grind`.
None of them proves more than those do.
-/

open Lean in
/-- `norm_num` with lemmas, or at a place: `simp` with both, and `grind` where it closes the goal. -/
@[macro normNum] def expandNormNumArgs : Macro := fun stx => do
  if stx[1].isNone && stx[2].isNone then
    throw .unsupportedSyntax
  else
    let s ← `(tactic| simp)
    let t : TSyntax `tactic := ⟨(s.raw.setArg 4 stx[1]).setArg 5 stx[2]⟩
    if stx[2].isNone then
      `(tactic| first | ($t:tactic; done) | ($t:tactic; grind) | grind | $t:tactic)
    else
      pure t

/-- `norm_num` with all hypotheses. -/
macro "norm_num" " [" "*" "]" : tactic => `(tactic| first | (simp [*]; done) | grind | simp [*])

/-- Normalize an expression at a place: here only units and associativity. -/
macro "ring_nf" l:Lean.Parser.Tactic.location : tactic =>
  `(tactic| try simp only [add_zero, zero_add, mul_one, one_mul, mul_zero, zero_mul, mul_assoc,
    add_assoc] $l)
/-- Clear denominators at a place: here only trivial ones. -/
macro "field_simp" l:Lean.Parser.Tactic.location : tactic =>
  `(tactic| try simp only [div_one, mul_one, one_mul, ne_eq, not_false_iff] $l)
/-- Clear denominators with facts; it only closes goals. -/
macro "field_simp" " [" h:hintTerms "]" : tactic => `(tactic| nlinarith [$h])

/-- Prove an equation of a ring from the hypotheses that the combination names. -/
macro "linear_combination" : tactic => `(tactic| first | rfl | grind)
/-- Prove an equation of a ring from the hypotheses that the combination names. -/
macro "linear_combination " _e:term : tactic => `(tactic| grind)

/-- Prove an inequality by comparing parts. -/
syntax "gcongr_step" : tactic
/-- Prove an inequality by comparing the parts of its two sides. -/
macro "gcongr" : tactic => `(tactic| first
  | assumption
  | exact le_refl _
  | gcongr_step)
macro_rules
  | `(tactic| gcongr_step) => `(tactic| first
    | (refine add_le_add ?_ ?_ <;> gcongr; done)
    | (refine add_lt_add ?_ ?_ <;> gcongr; done)
    | (refine mul_le_mul_of_nonneg_left ?_ ?_ <;> first | positivity | gcongr; done)
    | (refine mul_le_mul_of_nonneg_right ?_ ?_ <;> first | positivity | gcongr; done)
    | grind)

/-- Prove an inequality from its shape. -/
macro "bound" : tactic => `(tactic| first | positivity | gcongr | grind)

/-- Split a bounded whole number into cases; here it only closes goals. -/
macro "interval_cases " x:term : tactic => `(tactic| first | omega | (have := $x; grind))

/-- Prove an identity of commutative additive groups. -/
macro "abel" : tactic => `(tactic| first | rfl | grind | (simp only [sub_eq_add_neg]; ac_rfl))
/-- Prove an identity of rings. -/
macro "noncomm_ring" : tactic => `(tactic| first | rfl | grind)
