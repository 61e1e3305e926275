import Vocabulary.Combinatorics.SimpleGraph
import Vocabulary.LinearAlgebra.Matrix.Defs

/-!
# Walks, connectedness, trees, subgraphs and matchings of simple graphs
-/

universe u v w

noncomputable section

namespace SimpleGraph
variable {V : Type u} {W : Type v} (G : SimpleGraph V)

/-- A walk from one vertex to another. -/
inductive Walk : V → V → Type u
  | nil {u : V} : Walk u u
  | cons {u v w : V} (h : G.Adj u v) (p : Walk v w) : Walk u w

namespace Walk
variable {G}
/-- The number of steps. -/
def length {u v : V} : G.Walk u v → ℕ
  | nil => 0
  | cons _ q => q.length + 1
/-- The walk one way and then the other. -/
def append {u v w : V} : G.Walk u v → G.Walk v w → G.Walk u w
  | nil, q => q
  | cons h p, q => cons h (p.append q)
/-- The walk backwards. -/
def reverse {u v : V} : G.Walk u v → G.Walk v u
  | nil => nil
  | cons h q => q.reverse.append (cons (G.symm h) nil)
/-- The vertices in order. -/
def support {u v : V} : G.Walk u v → List V
  | nil => [u]
  | cons _ q => u :: q.support
/-- The edges in order. -/
def edges {u v : V} : G.Walk u v → List (Sym2 V)
  | nil => []
  | @cons _ _ u w _ _ q => s(u, w) :: q.edges
/-- No edge occurs twice. -/
structure IsTrail {u v : V} (p : G.Walk u v) : Prop where
  edges_nodup : p.edges.Nodup
/-- No vertex occurs twice. -/
structure IsPath {u v : V} (p : G.Walk u v) : Prop extends IsTrail p where
  support_nodup : p.support.Nodup
/-- A closed walk that is not constant and repeats no edge. -/
structure IsCircuit {u : V} (p : G.Walk u u) : Prop extends IsTrail p where
  ne_nil : p ≠ nil
/-- A circuit that repeats no vertex but the first. -/
structure IsCycle {u : V} (p : G.Walk u u) : Prop extends IsCircuit p where
  support_nodup : p.support.tail.Nodup
/-- Every edge of the graph occurs exactly once. -/
def IsEulerian [DecidableEq V] {u v : V} (p : G.Walk u v) : Prop :=
  ∀ e, e ∈ G.edgeSet → p.edges.count e = 1
/-- A path through every vertex. -/
def IsHamiltonian [DecidableEq V] {u v : V} (p : G.Walk u v) : Prop := ∀ w, p.support.count w = 1
/-- A cycle through every vertex. -/
structure IsHamiltonianCycle [DecidableEq V] {u : V} (p : G.Walk u u) : Prop extends IsCycle p where
  support_count : ∀ w, p.support.tail.count w = 1
end Walk

/-- The paths between two vertices. -/
abbrev Path (u v : V) := { p : G.Walk u v // p.IsPath }
/-- There is a walk between the vertices. -/
def Reachable (u v : V) : Prop := Nonempty (G.Walk u v)
/-- There is a walk between any two vertices. -/
def Preconnected : Prop := ∀ u v : V, G.Reachable u v
/-- There are vertices, and there is a walk between any two. -/
structure Connected : Prop where
  protected preconnected : G.Preconnected
  protected [nonempty : Nonempty V]
/-- The relation of being joined by a walk. -/
def reachableSetoid : Setoid V where
  r := G.Reachable
  iseqv := ⟨fun _ => ⟨.nil⟩, fun ⟨p⟩ => ⟨p.reverse⟩, fun ⟨p⟩ ⟨q⟩ => ⟨p.append q⟩⟩
/-- The connected components. -/
def ConnectedComponent := Quotient G.reachableSetoid
/-- The component of a vertex. -/
def connectedComponentMk (v : V) : G.ConnectedComponent := Quotient.mk G.reachableSetoid v
/-- The vertices of a component. -/
def ConnectedComponent.supp {G : SimpleGraph V} (C : G.ConnectedComponent) : Set V :=
  {v | G.connectedComponentMk v = C}
/-- There are no cycles. -/
def IsAcyclic : Prop := ∀ ⦃v : V⦄ (c : G.Walk v v), ¬c.IsCycle
/-- A connected graph without cycles. -/
structure IsTree : Prop where
  protected isConnected : G.Connected
  protected IsAcyclic : G.IsAcyclic
/-- Without the edge its ends are not joined. -/
def IsBridge (e : Sym2 V) : Prop :=
  e ∈ G.edgeSet ∧ ∀ v w, e = s(v, w) → ¬(G.deleteEdges {e}).Reachable v w
/-- There is a Hamiltonian cycle, or there is only one vertex. -/
def IsHamiltonian [Fintype V] [DecidableEq V] : Prop :=
  Fintype.card V ≠ 1 → ∃ a, ∃ p : G.Walk a a, p.IsHamiltonianCycle

/-- The length of the shortest walk, or infinity. -/
def edist (u v : V) : ℕ∞ := ⨅ w : G.Walk u v, (w.length : ℕ∞)
/-- The length of the shortest walk, or `0`. -/
def dist (u v : V) : ℕ := (G.edist u v).toNat
/-- The greatest distance, or infinity. -/
def ediam : ℕ∞ := ⨆ u, ⨆ v, G.edist u v
/-- The greatest distance, or `0`. -/
def diam : ℕ := G.ediam.toNat
/-- The length of the shortest cycle, or infinity. -/
def egirth : ℕ∞ := ⨅ a, ⨅ w : G.Walk a a, ⨅ _ : w.IsCycle, (w.length : ℕ∞)
/-- The length of the shortest cycle, or `0`. -/
def girth : ℕ := G.egirth.toNat

/-- The matrix with `1` for adjacent vertices and `0` for others. -/
def adjMatrix (α : Type w) [DecidableRel G.Adj] [Zero α] [One α] : Matrix V V α :=
  fun i j => if G.Adj i j then 1 else 0

/-- A subgraph: some of the vertices and some of the edges between them. -/
@[ext] structure Subgraph where
  /-- The vertices. -/
  verts : Set V
  /-- The edges. -/
  Adj : V → V → Prop
  adj_sub : ∀ {v w : V}, Adj v w → G.Adj v w
  edge_vert : ∀ {v w : V}, Adj v w → v ∈ verts
  symm : Symmetric Adj := by intro _ _; grind

namespace Subgraph
variable {G} (M : G.Subgraph)
/-- The subgraph as a graph of its own vertices. -/
protected def coe : SimpleGraph M.verts where
  Adj v w := M.Adj v w
  symm := fun _ _ h => M.symm h
  loopless := fun v h => G.loopless v (M.adj_sub h)
/-- The edges. -/
def edgeSet : Set (Sym2 V) := Sym2.fromRel M.symm
/-- The neighbours of a vertex. -/
def neighborSet (v : V) : Set V := {w | M.Adj v w}
/-- All vertices are in the subgraph. -/
def IsSpanning : Prop := ∀ v : V, v ∈ M.verts
/-- All edges between its vertices are in the subgraph. -/
def IsInduced : Prop := ∀ ⦃v w : V⦄, v ∈ M.verts → w ∈ M.verts → G.Adj v w → M.Adj v w
/-- Every vertex of the subgraph has exactly one neighbour. -/
def IsMatching : Prop := ∀ ⦃v⦄, v ∈ M.verts → ∃! w, M.Adj v w
/-- A matching of all vertices. -/
def IsPerfectMatching : Prop := M.IsMatching ∧ M.IsSpanning
/-- The subgraph is connected. -/
protected structure Connected : Prop where
  protected coe : M.coe.Connected
end Subgraph
end SimpleGraph

/-- A directed graph: a relation on its vertices. -/
@[ext] structure Digraph (V : Type u) where
  /-- There is an edge from one vertex to another. -/
  Adj : V → V → Prop

end
