import Vocabulary.Combinatorics.Sym2
import Vocabulary.Logic.Coercion
import Vocabulary.ENat.Basic
import Vocabulary.Set.Finite
import Vocabulary.Order.CompleteLattice
import Vocabulary.Nat.Find

/-!
# Simple graphs
-/

universe u v w

noncomputable section

/-- A simple graph: a symmetric irreflexive relation on its vertices. -/
@[ext] structure SimpleGraph (V : Type u) where
  /-- Two vertices are joined by an edge. -/
  Adj : V → V → Prop
  symm : Symmetric Adj := by intro _ _; grind
  loopless : Irreflexive Adj := by intro _; grind

namespace SimpleGraph
variable {V : Type u} {W : Type v} {X : Type w} (G : SimpleGraph V) {G' : SimpleGraph W} {a b c : V}

/-- The graph whose edges join the distinct vertices related in either order. -/
def fromRel (r : V → V → Prop) : SimpleGraph V where
  Adj a b := a ≠ b ∧ (r a b ∨ r b a)
  symm := fun _ _ h => ⟨h.1.symm, h.2.symm⟩
  loopless := fun _ h => h.1 rfl

protected theorem irrefl {v : V} : ¬G.Adj v v := G.loopless v
theorem adj_comm (u v : V) : G.Adj u v ↔ G.Adj v u := ⟨fun h => G.symm h, fun h => G.symm h⟩
theorem adj_symm (h : G.Adj a b) : G.Adj b a := G.symm h
theorem Adj.symm {G : SimpleGraph V} {u v : V} (h : G.Adj u v) : G.Adj v u := G.symm h
theorem ne_of_adj (h : G.Adj a b) : a ≠ b := by rintro rfl; exact G.loopless _ h
protected theorem Adj.ne {G : SimpleGraph V} {a b : V} (h : G.Adj a b) : a ≠ b := G.ne_of_adj h

instance : BooleanAlgebra (SimpleGraph V) where
  le x y := ∀ ⦃a b⦄, x.Adj a b → y.Adj a b
  le_refl _ _ _ h := h
  le_trans _ _ _ h₁ h₂ _ _ h := h₂ (h₁ h)
  le_antisymm _ _ h₁ h₂ := by ext a b; exact ⟨fun h => h₁ h, fun h => h₂ h⟩
  max x y := ⟨fun a b => x.Adj a b ∨ y.Adj a b, fun _ _ h => h.imp (x.symm ·) (y.symm ·),
    fun a h => h.elim (x.loopless a) (y.loopless a)⟩
  min x y := ⟨fun a b => x.Adj a b ∧ y.Adj a b, fun _ _ h => ⟨x.symm h.1, y.symm h.2⟩,
    fun a h => x.loopless a h.1⟩
  compl x := ⟨fun a b => a ≠ b ∧ ¬x.Adj a b, fun _ _ h => ⟨h.1.symm, fun h' => h.2 (x.symm h')⟩,
    fun _ h => h.1 rfl⟩
  top := ⟨fun a b => a ≠ b, fun _ _ h => h.symm, fun _ h => h rfl⟩
  bot := ⟨fun _ _ => False, fun _ _ h => h, fun _ h => h⟩
  le_sup_left _ _ _ _ h := Or.inl h
  le_sup_right _ _ _ _ h := Or.inr h
  sup_le _ _ _ h₁ h₂ _ _ h := h.elim (fun h => h₁ h) (fun h => h₂ h)
  inf_le_left _ _ _ _ h := h.1
  inf_le_right _ _ _ _ h := h.2
  le_inf _ _ _ h₁ h₂ _ _ h := ⟨h₁ h, h₂ h⟩
  le_sup_inf _ _ _ _ _ h := h.1.elim Or.inl fun h₁ => h.2.elim Or.inl fun h₂ => Or.inr ⟨h₁, h₂⟩
  inf_compl_le_bot _ _ _ h := h.2.2 h.1
  top_le_sup_compl x a b h := (Classical.em (x.Adj a b)).imp id fun h' => ⟨h, h'⟩
  le_top x _ _ h := x.ne_of_adj h
  bot_le _ _ _ h := h.elim

@[simp] theorem top_adj (v w : V) : (⊤ : SimpleGraph V).Adj v w ↔ v ≠ w := Iff.rfl
@[simp] theorem bot_adj (v w : V) : (⊥ : SimpleGraph V).Adj v w ↔ False := Iff.rfl
@[simp] theorem compl_adj (v w : V) : Gᶜ.Adj v w ↔ v ≠ w ∧ ¬G.Adj v w := Iff.rfl

instance Bot.adjDecidable : DecidableRel (⊥ : SimpleGraph V).Adj := fun _ _ => .isFalse id
instance Top.adjDecidable [DecidableEq V] : DecidableRel (⊤ : SimpleGraph V).Adj := fun a b =>
  inferInstanceAs (Decidable (a ≠ b))
instance Compl.adjDecidable [DecidableEq V] [DecidableRel G.Adj] : DecidableRel Gᶜ.Adj := fun a b =>
  inferInstanceAs (Decidable (a ≠ b ∧ ¬G.Adj a b))

/-- The vertices that have a neighbour. -/
def support : Set V := {v | ∃ w, G.Adj v w}
/-- The neighbours of a vertex. -/
def neighborSet (v : V) : Set V := {w | G.Adj v w}
/-- The edges. -/
def edgeSet : Set (Sym2 V) := Sym2.fromRel G.symm
/-- The edges at a vertex. -/
def incidenceSet (v : V) : Set (Sym2 V) := {e ∈ G.edgeSet | v ∈ e}
/-- The common neighbours of two vertices. -/
def commonNeighbors (v w : V) : Set V := G.neighborSet v ∩ G.neighborSet w

@[simp] theorem mem_edgeSet {v w : V} : s(v, w) ∈ G.edgeSet ↔ G.Adj v w := Iff.rfl
@[simp] theorem mem_neighborSet (v w : V) : w ∈ G.neighborSet v ↔ G.Adj v w := Iff.rfl

instance neighborSet.memDecidable (v : V) [DecidableRel G.Adj] :
    DecidablePred (· ∈ G.neighborSet v) := fun w => inferInstanceAs (Decidable (G.Adj v w))
instance decidableMemEdgeSet [DecidableRel G.Adj] : DecidablePred (· ∈ G.edgeSet) := fun e =>
  Quotient.recOnSubsingleton e fun p => inferInstanceAs (Decidable (G.Adj p.1 p.2))
instance fintypeEdgeSet [Fintype V] [DecidableEq V] [DecidableRel G.Adj] : Fintype G.edgeSet :=
  inferInstanceAs (Fintype { e // e ∈ G.edgeSet })
instance neighborSetFintype [Fintype V] [DecidableRel G.Adj] (v : V) : Fintype (G.neighborSet v) :=
  inferInstanceAs (Fintype { w // w ∈ G.neighborSet v })

/-- The edges, as a finite set. -/
abbrev edgeFinset [Fintype G.edgeSet] : Finset (Sym2 V) := Set.toFinset G.edgeSet
section
variable (v : V) [Fintype (G.neighborSet v)]
/-- The neighbours, as a finite set. -/
def neighborFinset : Finset V := (G.neighborSet v).toFinset
/-- The number of neighbours. -/
def degree : ℕ := (G.neighborFinset v).card
end

/-- Every vertex has finitely many neighbours. -/
abbrev LocallyFinite := ∀ v : V, Fintype (G.neighborSet v)
/-- Every vertex has `d` neighbours. -/
def IsRegularOfDegree [LocallyFinite G] (d : ℕ) : Prop := ∀ v : V, G.degree v = d
/-- The least degree (`0` without vertices). -/
def minDegree [Fintype V] [DecidableRel G.Adj] : ℕ := sInf (Set.range fun v => G.degree v)
/-- The greatest degree (`0` without vertices). -/
def maxDegree [Fintype V] [DecidableRel G.Adj] : ℕ := Finset.univ.sup fun v => G.degree v

/-- The graph on other vertices that a map pulls back. -/
protected def comap (f : V → W) (G : SimpleGraph W) : SimpleGraph V where
  Adj u v := G.Adj (f u) (f v)
  symm := fun _ _ h => G.symm h
  loopless := fun _ h => G.loopless _ h
/-- The graph on the image of an injective map. -/
protected def map (f : V ↪ W) (G : SimpleGraph V) : SimpleGraph W where
  Adj x y := ∃ a b, G.Adj a b ∧ f a = x ∧ f b = y
  symm := fun _ _ ⟨a, b, h, ha, hb⟩ => ⟨b, a, G.symm h, hb, ha⟩
  loopless := fun _ ⟨_, _, h, ha, hb⟩ => G.ne_of_adj h (f.injective (ha.trans hb.symm))
/-- The graph on a set of vertices. -/
abbrev induce (s : Set V) (G : SimpleGraph V) : SimpleGraph s := G.comap Subtype.val
/-- The graph without some edges. -/
def deleteEdges (s : Set (Sym2 V)) : SimpleGraph V where
  Adj a b := G.Adj a b ∧ s(a, b) ∉ s
  symm := fun _ _ h => ⟨G.symm h.1, by rw [Sym2.eq_swap]; exact h.2⟩
  loopless := fun _ h => G.loopless _ h.1

/-- The maps of vertices that keep adjacency. -/
structure Hom (G : SimpleGraph V) (H : SimpleGraph W) where
  /-- The map. -/
  toFun : V → W
  map_rel' : ∀ {a b}, G.Adj a b → H.Adj (toFun a) (toFun b)
/-- The injective maps of vertices that keep and reflect adjacency. -/
structure Embedding (G : SimpleGraph V) (H : SimpleGraph W) extends V ↪ W where
  map_rel_iff' : ∀ {a b}, H.Adj (toFun a) (toFun b) ↔ G.Adj a b
/-- The bijections of vertices that keep and reflect adjacency. -/
structure Iso (G : SimpleGraph V) (H : SimpleGraph W) extends V ≃ W where
  map_rel_iff' : ∀ {a b}, H.Adj (toFun a) (toFun b) ↔ G.Adj a b

@[inherit_doc] infixl:50 " →g " => Hom
@[inherit_doc] infixl:50 " ↪g " => Embedding
@[inherit_doc] infixl:50 " ≃g " => Iso

instance {H : SimpleGraph W} : FunLike (G →g H) V W where
  coe := Hom.toFun
  coe_injective' f g h := by cases f; cases g; cases h; rfl
instance {H : SimpleGraph W} : FunLike (G ↪g H) V W where
  coe f := f.toEmbedding
  coe_injective' f g h := by
    cases f; cases g; simpa using DFunLike.coe_injective h
instance {H : SimpleGraph W} : EquivLike (G ≃g H) V W where
  coe f := f.toEquiv
  inv f := f.toEquiv.symm
  left_inv f := f.toEquiv.left_inv
  right_inv f := f.toEquiv.right_inv
  coe_injective' f g h _ := by
    cases f; cases g; simpa using DFunLike.coe_injective h

/-- The colourings with colours in `α`: adjacent vertices differ. -/
abbrev Coloring (α : Type v) := G →g (⊤ : SimpleGraph α)
/-- The graph has a colouring with `n` colours. -/
def Colorable (n : ℕ) : Prop := Nonempty (G.Coloring (Fin n))
/-- The least number of colours. -/
def chromaticNumber : ℕ∞ := ⨅ n ∈ {n : ℕ | G.Colorable n}, (n : ℕ∞)
/-- The graph is two-colourable. -/
abbrev IsBipartite : Prop := G.Colorable 2

/-- Any two vertices of the set are adjacent. -/
abbrev IsClique (s : Set V) : Prop := s.Pairwise G.Adj
/-- No two vertices of the set are adjacent. -/
abbrev IsIndepSet (s : Set V) : Prop := s.Pairwise fun v w => ¬G.Adj v w
/-- A clique of `n` vertices. -/
structure IsNClique (n : ℕ) (s : Finset V) : Prop where
  isClique : G.IsClique s
  card_eq : s.card = n
/-- An independent set of `n` vertices. -/
structure IsNIndepSet (n : ℕ) (s : Finset V) : Prop where
  isIndepSet : G.IsIndepSet s
  card_eq : s.card = n
/-- There is no clique of `n` vertices. -/
def CliqueFree (n : ℕ) : Prop := ∀ t, ¬G.IsNClique n t
/-- There is no independent set of `n` vertices. -/
def IndepSetFree (n : ℕ) : Prop := ∀ t, ¬G.IsNIndepSet n t
/-- The size of the largest clique. -/
def cliqueNum : ℕ := sSup {n | ∃ s, G.IsNClique n s}
/-- The size of the largest independent set. -/
def indepNum : ℕ := sSup {n | ∃ s, G.IsNIndepSet n s}
end SimpleGraph

/-- The graph in which all distinct vertices are adjacent. -/
abbrev completeGraph (V : Type u) : SimpleGraph V := ⊤
/-- The graph without edges. -/
abbrev emptyGraph (V : Type u) : SimpleGraph V := ⊥
/-- The complete bipartite graph. -/
def completeBipartiteGraph (V : Type u) (W : Type v) : SimpleGraph (V ⊕ W) where
  Adj v w := v.isLeft ∧ w.isRight ∨ v.isRight ∧ w.isLeft
  symm := fun _ _ h => h.symm.imp And.symm And.symm
  loopless := fun v h => by cases v <;> simp at h

namespace SimpleGraph
/-- The path with `n` vertices. -/
def pathGraph (n : ℕ) : SimpleGraph (Fin n) where
  Adj a b := a.val + 1 = b.val ∨ b.val + 1 = a.val
  symm := fun _ _ h => h.symm
  loopless := fun _ h => by omega
/-- The cycle with `n` vertices. -/
def cycleGraph (n : ℕ) : SimpleGraph (Fin n) where
  Adj a b := a ≠ b ∧ ((a.val + 1) % n = b.val ∨ (b.val + 1) % n = a.val)
  symm := fun _ _ h => ⟨h.1.symm, h.2.symm⟩
  loopless := fun _ h => h.1 rfl
end SimpleGraph

end
