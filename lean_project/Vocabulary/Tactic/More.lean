import Vocabulary.Tactic.Basic

/-!
# More tactics that people write, with their arguments

`linarith [h]`, `push_neg`, `by_contra!`, `use`, and so on, over `simp`, `omega` and
`grind`. None of them assumes anything.
-/

theorem Function.mtr {a b : Prop} : (¬a → ¬b) → b → a := fun h hb =>
  Classical.byContradiction fun ha => h ha hb

/-- Terms with commas between them. -/
declare_syntax_cat hintTerms
syntax term : hintTerms
syntax term ", " hintTerms : hintTerms

/-- `linarith` with terms that are to be used besides the hypotheses. -/
syntax (name := linarithWith) "linarith " "[" hintTerms "]" : tactic
/-- `nlinarith` with terms that are to be used besides the hypotheses. -/
syntax (name := nlinarithWith) "nlinarith " "[" hintTerms "]" : tactic

macro_rules
  | `(tactic| linarith [$t:term]) => `(tactic| (have := $t; linarith))
  | `(tactic| linarith [$t:term, $ts:hintTerms]) => `(tactic| (have := $t; linarith [$ts]))
  | `(tactic| nlinarith [$t:term]) => `(tactic| (have := $t; nlinarith))
  | `(tactic| nlinarith [$t:term, $ts:hintTerms]) => `(tactic| (have := $t; nlinarith [$ts]))

/-- Move negations inward: through quantifiers, connectives and comparisons. -/
syntax (name := pushNeg) "push_neg" (Lean.Parser.Tactic.location)? : tactic

theorem Vocabulary.not_imp {a b : Prop} : ¬(a → b) ↔ a ∧ ¬b :=
  ⟨fun h => ⟨Classical.byContradiction fun ha => h fun h' => absurd h' ha, fun hb => h fun _ => hb⟩,
    fun h h' => h.2 (h' h.1)⟩
theorem Vocabulary.not_and {a b : Prop} : ¬(a ∧ b) ↔ (a → ¬b) := ⟨fun h a b => h ⟨a, b⟩,
  fun h h' => h h'.1 h'.2⟩

macro_rules
  | `(tactic| push_neg) => `(tactic| simp only [Classical.not_forall, not_exists, not_or,
      Vocabulary.not_imp, Vocabulary.not_and, not_le, not_lt, Classical.not_not, ne_eq,
      not_false_iff, not_true_eq_false])
  | `(tactic| push_neg $l:location) => `(tactic| simp only [Classical.not_forall, not_exists,
      not_or,
      Vocabulary.not_imp, Vocabulary.not_and, not_le, not_lt, Classical.not_not, ne_eq,
      not_false_iff, not_true_eq_false] $l:location)

/-- Prove an implication by its contraposition. -/
macro "contrapose" : tactic => `(tactic| refine Function.mtr ?_)
/-- Exchange the goal and a hypothesis, both negated. -/
macro "contrapose " h:ident : tactic => `(tactic| (revert $h:ident; contrapose; intro $h:ident))
/-- Prove an implication by its contraposition, with the negations moved inward. -/
macro "contrapose!" : tactic => `(tactic| (contrapose; try push_neg))
/-- Exchange the goal and a hypothesis, both negated, with the negations moved inward. -/
macro "contrapose! " h:ident : tactic =>
  `(tactic| (contrapose $h:ident; try push_neg at $h:ident; try push_neg))

/-- Assume the negation of the goal. -/
macro "by_contra " h:ident : tactic =>
  `(tactic| refine Classical.byContradiction fun $h:ident => ?_)
/-- Assume the negation of the goal, with the negation moved inward. -/
macro "by_contra! " h:ident : tactic => `(tactic| (by_contra $h:ident; try push_neg at $h:ident))

/-- Give witnesses for an existential goal. -/
syntax (name := useTerms) "use " hintTerms : tactic
macro_rules
  | `(tactic| use $t:term) =>
    `(tactic| (refine ⟨$t, ?_⟩; try first | with_reducible rfl | trivial))
  | `(tactic| use $t:term, $ts:hintTerms) => `(tactic| (refine ⟨$t, ?_⟩; use $ts))

/-- A function that chooses a witness for every argument. -/
macro "choose " f:ident h:ident " using " e:term : tactic =>
  `(tactic| obtain ⟨$f:ident, $h:ident⟩ := Classical.axiomOfChoice $e)

/-- Close a goal by simplification with the hypotheses. -/
macro "aesop" : tactic => `(tactic| first | (simp_all; done) | grind)
