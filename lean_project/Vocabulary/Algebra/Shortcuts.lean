import Vocabulary.Nat.Basic

/-!
# Shortcuts of instance search

Addition, order and numerals of ℕ and ℤ are core's own instances. Tried before the paths through the
algebraic hierarchy, which end in the same instances, they make statements elaborate faster.
-/

attribute [instance 5000] instAddNat instMulNat instSubNat instLENat instLTNat instNatPowNat
  instPowNat instOfNatNat Int.instNegInt Int.instLEInt Int.instLTInt instOfNat instNatCastInt
  instIntCastInt instHAdd instHMul instHSub instHDiv instHMod instHPow
