import Vocabulary.Polynomial.Degree

/-!
# Division of polynomials over a field
-/

universe u

noncomputable section

namespace Polynomial
variable {K : Type u} [Field K]

/-- The quotient of the division of polynomials over a field. -/
def div (p q : K[X]) : K[X] :=
  C q.leadingCoeff⁻¹ * (p /ₘ (q * C q.leadingCoeff⁻¹))
/-- The remainder of the division of polynomials over a field. -/
def mod (p q : K[X]) : K[X] := p %ₘ (q * C q.leadingCoeff⁻¹)
instance : Div (K[X]) := ⟨div⟩
instance : Mod (K[X]) := ⟨mod⟩
end Polynomial

end
