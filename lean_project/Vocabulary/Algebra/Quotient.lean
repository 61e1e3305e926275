import Vocabulary.Notation

/-!
# The notation `G ⧸ H` for quotients of groups, modules and rings
-/

universe u v

/-- The elements of `B`, such as subgroups or ideals of `A`, have quotients `A ⧸ b`. -/
class HasQuotient (A : outParam (Type u)) (B : Type v) where
  /-- The quotient of `A` by `b`; people write `A ⧸ b`. -/
  Quotient (A) : B → Type (max u v)

@[inherit_doc] notation:35 G " ⧸ " H:34 => HasQuotient.Quotient G H
