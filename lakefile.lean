import Lake
open Lake DSL

package leanscribe

/-- What statements may speak of, with Mathlib's names and signatures. -/
@[default_target]
lean_lib Vocabulary where
  srcDir := "lean_project"
