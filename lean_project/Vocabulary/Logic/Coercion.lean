import Vocabulary.Notation

/-!
# The coercion as a function, `(↑)`
-/

/-- The coercion as a function. -/
macro (name := coeFunction) "(" "↑" ")" : term => `(fun x => ↑x)
/-- The coercion to functions as a function. -/
macro (name := coeFnFunction) "(" "⇑" ")" : term => `(fun x => ⇑x)
