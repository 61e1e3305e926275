// Reading `Lean.Expr`: which constants an expression mentions, its binders, its head.

export const EXPR = { bvar: 0, sort: 3, const: 4, app: 5, lam: 6, forall: 7, let: 8, lit: 9, mdata: 10, proj: 11 };

/** Fields that hold subexpressions, by constructor. */
const CHILDREN = { 5: [0, 1], 6: [1, 2], 7: [1, 2], 8: [1, 2, 3], 10: [1], 11: [2] };

export class ExprReader {
  /** @param {import("./objects.mjs").Heap} heap */
  constructor(heap) { this.heap = heap; }

  /** Calls `visit` once for every distinct subexpression (borrowed). */
  walk(expr, visit) {
    const seen = new Set();
    const stack = [expr];
    while (stack.length > 0) {
      const current = stack.pop();
      if (this.heap.isBoxed(current) || seen.has(current)) continue;
      seen.add(current);
      visit(current, this.heap.tag(current));
      for (const index of CHILDREN[this.heap.tag(current)] ?? []) stack.push(this.heap.field(current, index));
    }
  }

  /** Constants (and structures projected from) in an expression: dotted name to borrowed `Name`. */
  constants(expr) {
    const names = new Map();
    this.walk(expr, (current, tag) => {
      if (tag !== EXPR.const && tag !== EXPR.proj) return;
      const nameObj = this.heap.field(current, 0);
      names.set(this.heap.name(nameObj), nameObj);
    });
    return names;
  }

  /** Every `fun`, `∀` and `let` binder: its name and its type, both borrowed. */
  binders(expr) {
    const found = [];
    this.walk(expr, (current, tag) => {
      if (tag === EXPR.lam || tag === EXPR.forall || tag === EXPR.let) {
        found.push({ name: this.heap.field(current, 0), type: this.heap.field(current, 1) });
      }
    });
    return found;
  }

  /** `f a b` as its head (name, borrowed `Name`, or a bound variable) and arguments, annotations removed. */
  spine(expr) {
    const args = [];
    for (;;) {
      const tag = this.heap.isBoxed(expr) ? -1 : this.heap.tag(expr);
      if (tag === EXPR.app) {
        args.unshift(this.heap.field(expr, 1));
        expr = this.heap.field(expr, 0);
      } else if (tag === EXPR.mdata) expr = this.heap.field(expr, 1);
      else {
        const nameObj = tag === EXPR.const ? this.heap.field(expr, 0) : null;
        return { head: nameObj === null ? null : this.heap.name(nameObj), nameObj, isVariable: tag === EXPR.bvar, args };
      }
    }
  }

  /** What is left of an expression after its `∀`, `fun` and `let` binders, and the types of those binders. */
  telescope(type) {
    const binders = [];
    for (;;) {
      const tag = this.heap.isBoxed(type) ? -1 : this.heap.tag(type);
      if (tag === EXPR.forall || tag === EXPR.lam) {
        binders.push(this.heap.field(type, 1));
        type = this.heap.field(type, 2);
      } else if (tag === EXPR.let) type = this.heap.field(type, 3);
      else if (tag === EXPR.mdata) type = this.heap.field(type, 1);
      else return { binders, body: type };
    }
  }

  /** True for `Prop`. */
  isProp(expr) {
    // A level is `zero` (boxed, or tag 0), `succ`, `max`, …
    if (!this.heap.is(expr, EXPR.sort)) return false;
    const level = this.heap.field(expr, 0);
    return this.heap.isBoxed(level) || this.heap.tag(level) === 0;
  }
}
