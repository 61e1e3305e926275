// Goals of tactics: as Lean prints them, and the constants in the terms that solve them.

import { EXPR, ExprReader } from "./expr.mjs";
import { expectFields } from "./layout.mjs";

/** Field numbers of `CommandContextInfo`, and of what is printed with. */
const CONTEXT = { mctx: 3, count: 8 };
const WIDTH = 120; // as in messages
const METAVARIABLE = 2;
/** Constructor of a result that is no error. */
const OK = 0;
/** Parts of a `ConstantInfo`'s data: `ConstantVal` and, for some kinds, the value. */
const DATA = { header: 0, value: 1 };
const HEADER = { type: 2 };
const WITH_VALUE = new Set([1, 2, 3]); // definition, theorem, opaque

export class GoalReader {
  /** @param {import("./objects.mjs").Heap} heap */
  constructor(heap) {
    this.heap = heap;
    this.lean = heap.lean;
    this.exprs = new ExprReader(heap);
    this.begin(0, 0);
  }

  /** Begins with a command between these environments (borrowed). */
  begin(envBefore, envAfter) {
    [this.envBefore, this.envAfter] = [envBefore, envAfter];
    this.printed = new Map(); // texts by addresses, which mean something as long as the command's tree lives
    this.known = new Map(); // names of constants: does one know them without this command's text?
  }

  /**
   * Each goal as `Lean.Meta.ppGoal` prints it: `case` line, hypotheses, `⊢` and target.
   * @param {number} context  borrowed `CommandContextInfo`
   * @param {{mctx: number, goals: number[]}} side
   */
  print(context, { mctx, goals }) {
    return goals.map((goal) => {
      const key = `${mctx} ${goal} ${context}`;
      if (!this.printed.has(key)) this.printed.set(key, this.#printGoal(context, mctx, goal));
      return this.printed.get(key);
    });
  }

  #printGoal(context, mctx, goal) {
    const { heap, lean } = this;
    expectFields(heap, context, CONTEXT.count, "CommandContextInfo");
    const fields = Array.from({ length: CONTEXT.count }, (_, i) => heap.retain(i === CONTEXT.mctx ? mctx : heap.field(context, i)));
    const noAutoImplicits = heap.retain(heap.global("l_Array_empty"));
    const whole = heap.make(0, [heap.make(0, fields), heap.box(0), noAutoImplicits]);
    const goals = heap.make(1, [heap.retain(goal), heap.box(0)]);
    // Printing counts as work from the thread's first moment on; a long life must not use that up.
    heap.release(lean.l_IO_setNumHeartbeats___boxed(heap.box(0), heap.box(0)));
    const result = lean.l_Lean_Elab_ContextInfo_ppGoals___boxed(whole, goals, heap.box(0));
    if (heap.tag(result) !== OK) throw new Error("Lean could not print a goal"); // an `Exception`, not an `IO.Error`
    const format = heap.retain(heap.field(result, 0));
    const text = lean.l_Std_Format_pretty(format, heap.box(WIDTH), heap.box(0), heap.box(0));
    const printed = heap.string(text).trim();
    heap.release(text);
    heap.release(result);
    return printed;
  }

  /**
   * Constants in the terms that a tactic gave to its goals, up to the goals it left; dotted names, sorted.
   * In place of what Lean split off by itself (`t._proof_1`) stands what that is made of; of Lean's core,
   * whose proofs are not part of this build, what it was split off from.
   */
  constants({ goals }, { mctx }) {
    const { heap } = this;
    const found = new Set(), seen = new Set();
    const waiting = goals.flatMap((goal) => this.#assigned(mctx, goal));
    while (waiting.length > 0) {
      const expr = waiting.pop();
      this.exprs.walk(expr, (current, tag) => {
        if (seen.has(current)) return;
        seen.add(current);
        if (tag === METAVARIABLE) waiting.push(...this.#assigned(mctx, heap.field(current, 0)));
        else if (tag === EXPR.const || tag === EXPR.proj) this.#use(heap.field(current, 0), found, waiting);
      });
    }
    return [...found].sort();
  }

  /** Notes a constant, or puts what it is made of into `waiting`. */
  #use(nameObj, found, waiting) {
    const { heap } = this;
    const name = heap.name(nameObj);
    if (!this.known.has(name)) this.known.set(name, !this.#isInternal(nameObj) && this.#find(this.envBefore, nameObj) !== null);
    if (this.known.get(name)) {
      found.add(name);
      return;
    }
    const info = this.#find(this.envAfter, nameObj);
    if (info === null) return; // made on a way that was given up
    const data = heap.field(info, 0);
    if (WITH_VALUE.has(heap.tag(info))) waiting.push(heap.field(heap.field(data, DATA.header), HEADER.type), heap.field(data, DATA.value));
    else found.add(this.#writtenPart(nameObj));
  }

  /** `t` for `t._simp_1` and the like. */
  #writtenPart(nameObj) {
    while (!this.heap.isBoxed(nameObj) && this.#isInternal(nameObj)) nameObj = this.heap.field(nameObj, 0);
    return this.heap.name(nameObj);
  }

  /** True for names that Lean makes for itself. */
  #isInternal(nameObj) {
    const { heap, lean } = this;
    return heap.unbox(lean.l_Lean_Name_isInternalDetail___boxed(heap.retain(nameObj))) === 1;
  }

  /** Borrowed terms that a metavariable stands for: none or one. */
  #assigned(mctx, mvarId) {
    const term = this.#option("l_Lean_MetavarContext_getExprAssignmentCore_x3f___boxed", mctx, mvarId);
    if (term !== null) return [term];
    const delayed = this.#option("l_Lean_MetavarContext_getDelayedMVarAssignmentCore_x3f___boxed", mctx, mvarId);
    return delayed === null ? [] : this.#assigned(mctx, this.heap.field(delayed, 1)); // fvars, pending metavariable
  }

  #find(env, nameObj) {
    const { heap, lean } = this;
    const found = lean.l_Lean_Environment_find_x3f___boxed(heap.retain(env), heap.retain(nameObj), heap.box(0));
    return this.#content(found);
  }

  #option(symbol, mctx, mvarId) {
    const { heap, lean } = this;
    return this.#content(lean[symbol](heap.retain(mctx), heap.retain(mvarId)));
  }

  /** What an owned `Option` holds, which something else keeps alive; or null. */
  #content(option) {
    const { heap } = this;
    if (heap.isBoxed(option)) return null;
    const content = heap.field(option, 0);
    heap.release(option);
    return content;
  }
}
