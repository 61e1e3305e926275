// Lets go of the past of an environment, so that the snapshot holds its present alone.
//
// Elaboration may run in parallel: Lean keeps, for each declaration, the state of all environment
// extensions and the table of declarations as its branch left them, and the environment from which
// equations and the like would be derived later. In a long library that is larger than the library.
// Once every task has ended, the final states hold all of it, and most of these may point there.

/** Field numbers of the structures in Lean's `Environment.lean`; checked where they are used. */
const ENVIRONMENT = { checked: 2, asyncConstsMap: 3, realizedLocalConsts: 6, allRealizations: 7, count: 8 };
const KERNEL_ENVIRONMENT = { extensions: 4 };
const ASYNC_CONSTS = { newestFirst: 1, count: 4 };
const ASYNC_CONST = { extensions: 1, nested: 2, count: 3 };
const REALIZATION_CONTEXT = { environment: 0, count: 3 };
/** A node of `NameMap`: size, key, value, left, right. */
const NODE = { value: 2, left: 3, right: 4, count: 5 };
const SOME = 1, TAG_ARRAY = 246;
const PRIVATE = "l___private_Lean_Environment_0__Lean_";

/** The views that the module system has of an environment: private and public. */
const VIEWS = [0, 1];

/**
 * @param {import("./objects.mjs").Heap} heap
 * @param {number} env  a borrowed `Environment`, all of whose tasks have ended; changed in place
 */
export function settle(heap, env) {
  expectFields(heap, env, ENVIRONMENT.count, "Environment");
  new Settler(heap, env).run();
}

function expectFields(heap, obj, count, name) {
  if (heap.isBoxed(obj) || heap.fieldCount(obj) !== count) throw new Error(`unexpected layout of ${name}`);
}

class Settler {
  constructor(heap, env) {
    this.heap = heap;
    this.env = env;
    this.settled = new Set();
    const kernelEnv = heap.taskValue(heap.field(env, ENVIRONMENT.checked));
    const extensions = heap.field(kernelEnv, KERNEL_ENVIRONMENT.extensions);
    if (!heap.is(extensions, TAG_ARRAY)) throw new Error("unexpected layout of Kernel.Environment");
    this.finalExtensions = heap.make(SOME, [heap.lean.lean_task_pure(heap.retain(extensions))]);
  }

  run() {
    const { heap, env } = this;
    const views = heap.field(env, ENVIRONMENT.asyncConstsMap);
    const tables = VIEWS.map((view) => heap.field(views, view));
    const lists = tables.map((table) => this.#newestFirst(table));
    const onMainBranch = new Set(lists.flat());
    // What was derived on demand (equations, splitters) has extension states that no later state repeats.
    for (const derived of this.#values(heap.taskValue(heap.field(env, ENVIRONMENT.allRealizations)))) this.settled.add(derived);
    for (const constant of onMainBranch) this.#settle(constant, onMainBranch);
    for (const context of this.#values(heap.field(env, ENVIRONMENT.realizedLocalConsts))) {
      expectFields(heap, context, REALIZATION_CONTEXT.count, "RealizationContext");
      heap.replaceField(context, REALIZATION_CONTEXT.environment, env);
    }
    heap.release(this.finalExtensions);
  }

  #newestFirst(table) {
    expectFields(this.heap, table, ASYNC_CONSTS.count, "AsyncConsts");
    return [...this.heap.list(this.heap.field(table, ASYNC_CONSTS.newestFirst))];
  }

  /** Settles one `AsyncConst`; `known` are those that need not be found through it. */
  #settle(constant, known) {
    const { heap } = this;
    if (this.settled.has(constant)) return;
    this.settled.add(constant);
    expectFields(heap, constant, ASYNC_CONST.count, "AsyncConst");
    if (heap.is(heap.field(constant, ASYNC_CONST.extensions), SOME)) heap.replaceField(constant, ASYNC_CONST.extensions, this.finalExtensions);
    const dynamic = heap.taskValue(heap.field(constant, ASYNC_CONST.nested));
    if (dynamic === 0) return;
    const own = this.#own(heap.field(dynamic, 1), known);
    if (own.length > 0) {
      const knownToOwn = new Set([...known, ...own]);
      for (const inner of own) this.#settle(inner, knownToOwn);
    }
    const table = heap.make(0, [heap.retain(heap.field(dynamic, 0)), this.#table(own)]);
    const task = heap.lean.lean_task_pure(table);
    heap.replaceField(constant, ASYNC_CONST.nested, task);
    heap.release(task);
  }

  /** Constants of a branch that were not there when it began; they come first. */
  #own(table, known) {
    const { heap } = this;
    const own = [];
    expectFields(heap, table, ASYNC_CONSTS.count, "AsyncConsts");
    for (const constant of heap.list(heap.field(table, ASYNC_CONSTS.newestFirst))) {
      if (known.has(constant)) break;
      own.push(constant);
    }
    return own;
  }

  /** A new `AsyncConsts` that holds just these. */
  #table(newestFirst) {
    const { heap } = this;
    let table = heap.retain(heap.global(`${PRIVATE}instInhabitedAsyncConsts_default`));
    for (const constant of newestFirst.toReversed()) table = heap.lean[`${PRIVATE}AsyncConsts_add`](table, heap.retain(constant));
    return table;
  }

  /** Borrowed values of a `NameMap`. */
  *#values(node) {
    const { heap } = this;
    if (heap.isBoxed(node)) return;
    expectFields(heap, node, NODE.count, "a node of NameMap");
    yield* this.#values(heap.field(node, NODE.left));
    yield heap.field(node, NODE.value);
    yield* this.#values(heap.field(node, NODE.right));
  }
}
