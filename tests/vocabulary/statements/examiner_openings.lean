open Real Nat Topology Filter

theorem att_o1 : 1 + 1 = 2 := by sorry
-- ---
open Fintype Subgroup Ideal Polynomial Submodule Zsqrtd

theorem att_o2 : 1 + 1 = 2 := by sorry
-- ---
open scoped BigOperators

theorem att_o3 : 1 + 1 = 2 := by sorry
-- ---
open scoped BigOperators Real Nat Topology Rat

theorem att_o4 : 1 + 1 = 2 := by sorry
-- ---
open Set Function Metric

theorem att_o5 : 1 + 1 = 2 := by sorry
-- ---
open Complex Filter Function Metric Finset

theorem att_o6 : 1 + 1 = 2 := by sorry
-- ---
open scoped BigOperators Topology

theorem att_o7 : 1 + 1 = 2 := by sorry
-- ---
open Fintype Set Real

theorem att_o8 : 1 + 1 = 2 := by sorry
-- ---
open Fintype Subgroup Set Polynomial Ideal

theorem att_o9 : 1 + 1 = 2 := by sorry
-- ---
open Function Fintype Subgroup Ideal Polynomial Submodule Zsqrtd

theorem att_o10 : 1 + 1 = 2 := by sorry
-- ---
open Filter Set TopologicalSpace

theorem att_o11 : 1 + 1 = 2 := by sorry
-- ---
open MeasureTheory ENNReal NNReal

theorem att_o12 : 1 + 1 = 2 := by sorry
-- ---
open scoped ENNReal NNReal MeasureTheory ProbabilityTheory

theorem att_o13 : 1 + 1 = 2 := by sorry
-- ---
open ProbabilityTheory

theorem att_o14 : 1 + 1 = 2 := by sorry
-- ---
open EuclideanGeometry

theorem att_o15 : 1 + 1 = 2 := by sorry
-- ---
open Affine EuclideanGeometry

theorem att_o16 : 1 + 1 = 2 := by sorry
-- ---
open scoped Pointwise

theorem att_o17 : 1 + 1 = 2 := by sorry
-- ---
open Equiv Equiv.Perm

theorem att_o18 : 1 + 1 = 2 := by sorry
-- ---
open Matrix Polynomial

theorem att_o19 : 1 + 1 = 2 := by sorry
-- ---
open scoped Matrix

theorem att_o20 : 1 + 1 = 2 := by sorry
-- ---
open LinearMap Module

theorem att_o21 : 1 + 1 = 2 := by sorry
-- ---
open Cardinal Ordinal

theorem att_o22 : 1 + 1 = 2 := by sorry
-- ---
open SimpleGraph

theorem att_o23 : 1 + 1 = 2 := by sorry
-- ---
open Classical

theorem att_o24 : 1 + 1 = 2 := by sorry
-- ---
open scoped Classical

theorem att_o25 : 1 + 1 = 2 := by sorry
-- ---
open Interval

theorem att_o26 : 1 + 1 = 2 := by sorry
-- ---
open scoped Interval

theorem att_o27 : 1 + 1 = 2 := by sorry
-- ---
open intervalIntegral

theorem att_o28 : 1 + 1 = 2 := by sorry
-- ---
open InnerProductSpace RealInnerProductSpace

theorem att_o29 : 1 + 1 = 2 := by sorry
-- ---
open scoped RealInnerProductSpace InnerProductSpace ComplexConjugate

theorem att_o30 : 1 + 1 = 2 := by sorry
-- ---
open ArithmeticFunction

theorem att_o31 : 1 + 1 = 2 := by sorry
-- ---
open ArithmeticFunction.Moebius ArithmeticFunction.sigma ArithmeticFunction.zeta

theorem att_o32 : 1 + 1 = 2 := by sorry
-- ---
open scoped ArithmeticFunction

theorem att_o33 : 1 + 1 = 2 := by sorry
-- ---
open Int Nat Finset

theorem att_o34 : 1 + 1 = 2 := by sorry
-- ---
open Function Set Filter Bornology Metric EMetric Uniformity

theorem att_o35 : 1 + 1 = 2 := by sorry
-- ---
open scoped Uniformity

theorem att_o36 : 1 + 1 = 2 := by sorry
-- ---
open CategoryTheory

theorem att_o37 : 1 + 1 = 2 := by sorry
-- ---
open QuotientGroup MulAction ConjAct

theorem att_o38 : 1 + 1 = 2 := by sorry
-- ---
open FiniteDimensional

theorem att_o39 : 1 + 1 = 2 := by sorry
-- ---
open Module

theorem att_o40 : 1 + 1 = 2 := by sorry
-- ---
open AddSubgroup AddCommGroup

theorem att_o41 : 1 + 1 = 2 := by sorry
-- ---
open RingHom MonoidHom

theorem att_o42 : 1 + 1 = 2 := by sorry
-- ---
open MvPolynomial PowerSeries

theorem att_o43 : 1 + 1 = 2 := by sorry
-- ---
open scoped PowerSeries

theorem att_o44 : 1 + 1 = 2 := by sorry
-- ---
open Asymptotics

theorem att_o45 : 1 + 1 = 2 := by sorry
-- ---
open ComplexConjugate

theorem att_o46 : 1 + 1 = 2 := by sorry
-- ---
open UniqueFactorizationMonoid

theorem att_o47 : 1 + 1 = 2 := by sorry
-- ---
open Algebra IntermediateField

theorem att_o48 : 1 + 1 = 2 := by sorry
-- ---
open scoped IntermediateField

theorem att_o49 : 1 + 1 = 2 := by sorry
-- ---
open Multiset List

theorem att_o50 : 1 + 1 = 2 := by sorry
-- ---
open Bornology

theorem att_o51 : 1 + 1 = 2 := by sorry
-- ---
open ZMod

theorem att_o52 : 1 + 1 = 2 := by sorry
-- ---
open NumberField

theorem att_o53 : 1 + 1 = 2 := by sorry
-- ---
open ContinuousLinearMap

theorem att_o54 : 1 + 1 = 2 := by sorry
-- ---
open Real Set Finset

theorem att_o55 : 1 + 1 = 2 := by sorry
-- ---
open scoped Convex unitInterval

theorem att_o56 : 1 + 1 = 2 := by sorry
-- ---
open unitInterval

theorem att_o57 : 1 + 1 = 2 := by sorry
-- ---
open ContinuousMap

theorem att_o58 : 1 + 1 = 2 := by sorry
-- ---
open scoped ContDiff

theorem att_o59 : 1 + 1 = 2 := by sorry
-- ---
open Manifold

theorem att_o60 : 1 + 1 = 2 := by sorry
-- ---
open scoped Manifold

theorem att_o61 : 1 + 1 = 2 := by sorry
-- ---
open IsCyclotomicExtension

theorem att_o63 : 1 + 1 = 2 := by sorry
-- ---
open GaussianInt

theorem att_o64 : 1 + 1 = 2 := by sorry
-- ---
open Padic

theorem att_o65 : 1 + 1 = 2 := by sorry
-- ---
open Lean

theorem att_o66 : 1 + 1 = 2 := by sorry
-- ---
open scoped symmDiff

theorem att_o68 : 1 + 1 = 2 := by sorry
-- ---
open scoped FinsetFamily

theorem att_o69 : 1 + 1 = 2 := by sorry
-- ---
open scoped Function

theorem att_o70 : 1 + 1 = 2 := by sorry
-- ---
open scoped goldenRatio

theorem att_o71 : 1 + 1 = 2 := by sorry
-- ---
open goldenRatio

theorem att_o72 : 1 + 1 = 2 := by sorry
-- ---
open Monoid

theorem att_o74 : 1 + 1 = 2 := by sorry
-- ---
open AddMonoidHom

theorem att_o75 : 1 + 1 = 2 := by sorry
-- ---
open Order

theorem att_o76 : 1 + 1 = 2 := by sorry
-- ---
open OrderDual

theorem att_o77 : 1 + 1 = 2 := by sorry
-- ---
open WithTop

theorem att_o78 : 1 + 1 = 2 := by sorry
-- ---
open Fin

theorem att_o79 : 1 + 1 = 2 := by sorry
-- ---
open Sum

theorem att_o80 : 1 + 1 = 2 := by sorry
-- ---
open Prod

theorem att_o81 : 1 + 1 = 2 := by sorry
-- ---
open Sym2

theorem att_o82 : 1 + 1 = 2 := by sorry
-- ---
open Function.Injective

theorem att_o83 : 1 + 1 = 2 := by sorry
-- ---
open scoped Kronecker

theorem att_o84 : 1 + 1 = 2 := by sorry
-- ---
open scoped TensorProduct

theorem att_o85 : 1 + 1 = 2 := by sorry
-- ---
open TensorProduct DirectSum

theorem att_o86 : 1 + 1 = 2 := by sorry
-- ---
open scoped DirectSum

theorem att_o87 : 1 + 1 = 2 := by sorry
-- ---
open scoped nonZeroDivisors

theorem att_o88 : 1 + 1 = 2 := by sorry
-- ---
open Localization

theorem att_o89 : 1 + 1 = 2 := by sorry
-- ---
open LinearIndependent

theorem att_o90 : 1 + 1 = 2 := by sorry
-- ---
open Submonoid

theorem att_o91 : 1 + 1 = 2 := by sorry
-- ---
open Finsupp

theorem att_o92 : 1 + 1 = 2 := by sorry
-- ---
open Computability

theorem att_o93 : 1 + 1 = 2 := by sorry
-- ---
open Turing

theorem att_o94 : 1 + 1 = 2 := by sorry
-- ---
open Encodable

theorem att_o95 : 1 + 1 = 2 := by sorry
-- ---
open scoped Quaternion

theorem att_o96 : 1 + 1 = 2 := by sorry
-- ---
open Quaternion

theorem att_o97 : 1 + 1 = 2 := by sorry
-- ---
open NNRat

theorem att_o98 : 1 + 1 = 2 := by sorry
-- ---
open scoped ENat

theorem att_o99 : 1 + 1 = 2 := by sorry
-- ---
open EReal

theorem att_o100 : 1 + 1 = 2 := by sorry
-- ---
open FirstOrder

theorem att_o101 : 1 + 1 = 2 := by sorry
-- ---
open AlternatingMap

theorem att_o102 : 1 + 1 = 2 := by sorry
-- ---
open MultilinearMap

theorem att_o103 : 1 + 1 = 2 := by sorry
-- ---
open Mathlib

theorem att_o106 : 1 + 1 = 2 := by sorry
-- ---
open Mathlib.Tactic

theorem att_o107 : 1 + 1 = 2 := by sorry
-- ---
open AffineMap

theorem att_o108 : 1 + 1 = 2 := by sorry
-- ---
open AffineSubspace

theorem att_o109 : 1 + 1 = 2 := by sorry
-- ---
open scoped NumberTheorySymbols

theorem att_o110 : 1 + 1 = 2 := by sorry
-- ---
open legendreSym

theorem att_o112 : 1 + 1 = 2 := by sorry
-- ---
open CharP

theorem att_o114 : 1 + 1 = 2 := by sorry
-- ---
open Pell

theorem att_o116 : 1 + 1 = 2 := by sorry
-- ---
open Squarefree

theorem att_o117 : 1 + 1 = 2 := by sorry
-- ---
open Lagrange

theorem att_o118 : 1 + 1 = 2 := by sorry
