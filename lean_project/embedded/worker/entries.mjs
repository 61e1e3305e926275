// The names that a person may write, each with what it is: of the vocabulary all that can be said without
// elaborating, of Lean's core the names alone.

import { ExprReader } from "./expr.mjs";
import { firstPart } from "./library.mjs";
import { ConstantMaps, KINDS } from "./maps.mjs";
import { notationText } from "./notation.mjs";

/** Types of parsers: what `notation`, `infix` and `macro` declare. */
const PARSERS = new Set(["Lean.ParserDescr", "Lean.TrailingParserDescr"]);
/** Namespaces of Lean's core that no mathematical statement speaks of. */
const NOT_MATHEMATICS = /^(Lean|Std|IO|System|Task|ST|EIO|BaseIO|Internal|U?Int(8|16|32|64)|[IU]Size|\w*(State|Except|Reader|Option|Do|Byte)\w*[TMCR]'?)(\.|$)/;

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} module  file of the vocabulary
 * @property {string} kind  axiom, definition, theorem, inductive, constructor, structure, class, field, instance, notation
 * @property {string | null} doc  its docstring
 * @property {string | null} notation  what is written, for a notation
 */

class EntryReader {
  constructor(heap, env) {
    this.heap = heap;
    this.lean = heap.lean;
    this.env = env;
    this.exprs = new ExprReader(heap);
  }

  nameObject(info) { return this.heap.field(this.heap.field(this.heap.field(info, 0), 0), 0); }

  /** True for names that Lean made, and for private ones. */
  isInternal(nameObj) { return this.#holds("l_Lean_Name_isInternalDetail", nameObj) || this.#holds("l_Lean_isPrivateName", nameObj); }

  /** @returns {Entry | null} null for what is no part of the language of statements; never for an axiom */
  entry(info, module) {
    const { heap, exprs } = this;
    const nameObj = this.nameObject(info);
    const isAxiom = KINDS[heap.tag(info)] === "axiom";
    if (this.isInternal(nameObj) && !isAxiom) return null;
    const data = heap.field(info, 0);
    const type = exprs.telescope(heap.field(heap.field(data, 0), 2)).body;
    const { head } = exprs.spine(type);
    const common = { name: heap.name(nameObj), module, doc: this.#doc(nameObj) };
    if (isAxiom) return { ...common, kind: "axiom", notation: null };
    if (PARSERS.has(head)) return { ...common, kind: "notation", notation: notationText(heap, exprs, heap.field(data, 1)) };
    if (this.#isProgramming(heap.field(heap.field(data, 0), 2))) return null;
    return { ...common, kind: this.#kind(info, nameObj), notation: null };
  }

  /** True for a type that speaks of Lean itself: macros, elaborators and printers. */
  #isProgramming(type) {
    return [...this.exprs.constants(type).keys()].some((name) => name.startsWith("Lean.") && !name.startsWith("Lean.Grind."));
  }

  #kind(info, nameObj) {
    const kind = KINDS[this.heap.tag(info)];
    if (this.#holdsIn("l_Lean_Meta_isInstanceCore", nameObj)) return "instance";
    if (kind === "inductive") {
      if (this.#holdsIn("l_Lean_isClass", nameObj)) return "class";
      return this.#holdsIn("l_Lean_isStructure", nameObj) ? "structure" : kind;
    }
    return this.#holdsIn("l_Lean_Environment_isProjectionFn", nameObj) ? "field" : kind;
  }

  #holds(symbol, nameObj) {
    const { heap, lean } = this;
    return heap.unbox(lean[`${symbol}___boxed`](heap.retain(nameObj))) === 1;
  }

  #holdsIn(symbol, nameObj) {
    const { heap, lean } = this;
    return heap.unbox(lean[`${symbol}___boxed`](heap.retain(this.env), heap.retain(nameObj))) === 1;
  }

  #doc(nameObj) {
    const { heap, lean } = this;
    const withBuiltin = heap.box(1);
    const world = heap.box(0);
    const result = lean.l_Lean_findSimpleDocString_x3f___boxed(heap.retain(this.env), heap.retain(nameObj), withBuiltin, world);
    const found = heap.ioValue(result);
    const doc = heap.isBoxed(found) ? null : heap.string(heap.field(found, 0)).trim();
    heap.release(result);
    return doc;
  }
}

/**
 * Entries for what `stages`, pairs of a source and the constants after it, added one after another.
 * @returns {Entry[]}
 */
export function readEntries(heap, env, stages) {
  const [reader, maps] = [new EntryReader(heap, env), new ConstantMaps(heap)];
  return stages.slice(1).flatMap(([source, after], index) => {
    const entries = maps.addedSince(stages[index][1], after).map((info) => reader.entry(info, source));
    return entries.filter((entry) => entry !== null).sort((a, b) => (a.name < b.name ? -1 : 1));
  });
}

/** Names of Lean's core that a statement may use, sorted. `env` is borrowed. */
export function coreNames(heap, env) {
  const [reader, maps, first] = [new EntryReader(heap, env), new ConstantMaps(heap), firstPart(heap, env)];
  const names = [];
  for (const info of maps.imported(env)) {
    const nameObj = reader.nameObject(info);
    const name = heap.name(nameObj);
    if (!NOT_MATHEMATICS.test(name) && maps.moduleOf(env, nameObj) < first && !reader.isInternal(nameObj)) names.push(name);
  }
  return names.sort();
}
