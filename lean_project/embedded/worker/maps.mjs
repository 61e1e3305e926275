// The constants of an environment: those imported from files, and those elaborated since.

/** Constructors of `ConstantInfo`, in order. */
export const KINDS = ["axiom", "definition", "theorem", "opaque", "quotient", "inductive", "constructor", "recursor"];

/** Fields of `SMap`, which holds the constants of an environment. */
const SMAP = { imported: 0, staged: 1 };

export class ConstantMaps {
  /** @param {import("./objects.mjs").Heap} heap */
  constructor(heap) {
    this.heap = heap;
    this.lean = heap.lean;
  }

  /** Borrowed `ConstantInfo`s that `after` has and `before` has not. Both borrowed. */
  added(before, after) { return this.addedSince(this.stagedMap(before), this.stagedMap(after)); }

  /** The same for two maps of constants. */
  addedSince(before, after) {
    const found = [];
    this.#difference(before, after, found);
    return found;
  }

  /** Borrowed map of the constants that were elaborated in this process. */
  stagedMap(env) { return this.#constants(env, SMAP.staged); }

  /** Number of the module that a name (borrowed) was imported from; -1 if it was not imported. */
  moduleOf(env, nameObj) {
    const { heap, lean } = this;
    const found = lean.l_Lean_Environment_getModuleIdxFor_x3f(heap.retain(env), heap.retain(nameObj));
    const number = heap.isBoxed(found) ? -1 : heap.unbox(heap.field(found, 0));
    heap.release(found);
    return number;
  }

  /** Borrowed `ConstantInfo`s of what was imported: the values of a `HashMap`, its buckets linked lists. */
  *imported(env) {
    const { heap } = this;
    const buckets = heap.field(this.#constants(env, SMAP.imported), 1);
    for (let bucket of heap.array(buckets)) {
      for (; !heap.isBoxed(bucket); bucket = heap.field(bucket, 2)) yield heap.field(bucket, 1);
    }
  }

  #constants(env, part) {
    const { heap, lean } = this;
    const kernelEnv = lean.lean_elab_environment_to_kernel_env(heap.retain(env));
    const map = heap.field(heap.field(kernelEnv, 0), part);
    heap.release(kernelEnv); // still held by `env`
    return map;
  }

  /**
   * Values in the map `next` that are not in `previous`. Both are `PersistentHashMap` nodes: either
   * `entries` (an array of null, entry or ref) or `collision` (keys, values). Equal parts are shared,
   * so only what has changed is looked at.
   */
  #difference(previous, next, found) {
    if (previous === next) return;
    const { heap } = this;
    if (!heap.is(previous, 0) || !heap.is(next, 0)) {
      found.push(...without(this.#nodeValues(next), this.#nodeValues(previous)));
      return;
    }
    const [oldEntries, newEntries] = [heap.field(previous, 0), heap.field(next, 0)];
    for (let index = 0; index < heap.arraySize(newEntries); index++) {
      const [old, entry] = [heap.arrayItem(oldEntries, index), heap.arrayItem(newEntries, index)];
      if (entry === old) continue;
      const bothRefs = heap.is(old, 1) && heap.is(entry, 1);
      if (bothRefs) this.#difference(heap.field(old, 0), heap.field(entry, 0), found);
      else found.push(...without(this.#values(entry), this.#values(old)));
    }
  }

  /** Values below a map entry: null, `entry key value` or `ref node`. */
  #values(entry) {
    const { heap } = this;
    if (heap.isBoxed(entry)) return [];
    return heap.tag(entry) === 0 ? [heap.field(entry, 1)] : this.#nodeValues(heap.field(entry, 0));
  }

  #nodeValues(node) {
    const { heap } = this;
    if (heap.tag(node) === 1) return [...heap.array(heap.field(node, 1))];
    return [...heap.array(heap.field(node, 0))].flatMap((entry) => this.#values(entry));
  }
}

function without(values, known) {
  const set = new Set(known);
  return values.filter((value) => !set.has(value));
}
