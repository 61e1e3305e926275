import Lake
open Lake DSL

package leanscribe where
  leanOptions := #[⟨`autoImplicit, false⟩, ⟨`relaxedAutoImplicit, false⟩]

/-- What statements may speak of, with Mathlib's names and signatures. -/
@[default_target]
lean_lib Vocabulary where
  srcDir := "lean_project"
