import Vocabulary.Complex.Basic

/-!
# Hyperbolic functions and the tangent of complex numbers
-/

noncomputable section

namespace Complex

/-- The tangent. -/
def tan (z : ℂ) : ℂ := sin z / cos z
/-- The hyperbolic sine. -/
def sinh (z : ℂ) : ℂ := (exp z - exp (-z)) / 2
/-- The hyperbolic cosine. -/
def cosh (z : ℂ) : ℂ := (exp z + exp (-z)) / 2
/-- The hyperbolic tangent. -/
def tanh (z : ℂ) : ℂ := sinh z / cosh z

end Complex

end
