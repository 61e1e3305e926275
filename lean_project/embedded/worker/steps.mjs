// The steps of proofs: each tactic that stands in the text, with its goals before and after.
//
// Lean records more: parts of tactics, what macros expand to, and attempts that failed or were taken back.
// Those are left out, as are the tactics within such an attempt, and tactics that changed nothing.

import { GoalReader } from "./goals.mjs";
import { rangeInText, tacticNodes } from "./infotree.mjs";

const SYNTAX = { node: 1 };
const CATEGORIES = ["tactic", "conv"];
const CATEGORY = { kinds: 1 };

/**
 * @typedef {object} Step
 * @property {string} kind  of the syntax, such as `Lean.Parser.Tactic.intro`
 * @property {string | null} declaration
 * @property {string} text
 * @property {{line: number, column: number}} pos
 * @property {{line: number, column: number}} endPos
 * @property {string[]} before  goals
 * @property {string[]} after
 * @property {string[]} named  constants that its text names
 * @property {string[]} constants  those in the term that it made
 * @property {number | null} parent  number of the step within which this one ran
 */

export class StepReader {
  /** @param {import("./objects.mjs").Heap} heap */
  constructor(heap) {
    this.heap = heap;
    this.lean = heap.lean;
    this.goals = new GoalReader(heap);
  }

  /** Begins with a text. @param {import("./places.mjs").Places} places */
  begin(places) {
    this.places = places;
    /** @type {Step[]} */
    this.steps = [];
  }

  /** Adds the steps of a command that left `state` (borrowed). */
  add({ envBefore, envAfter }, state) {
    const nodes = tacticNodes(this.heap, state);
    if (nodes.length === 0) return;
    this.goals.begin(envBefore, envAfter);
    this.kinds = this.#tacticKinds(envAfter);
    this.#addAll(withoutUndone(nodes, (goal) => this.heap.name(goal)), null);
  }

  #addAll(nodes, parent) {
    for (const node of nodes) {
      const range = changesNothing(node) ? null : this.#range(node.syntax);
      let within = parent;
      if (range !== null) {
        within = this.steps.length;
        this.steps.push({ ...this.#step(node, range), parent });
      }
      this.#addAll(node.inner, within);
    }
  }

  /** @returns {Step} */
  #step(node, [start, end]) {
    const { heap, goals, places } = this;
    const { syntax, declaration, context, before, after } = node;
    return {
      kind: heap.name(heap.field(syntax, 1)),
      declaration: declaration === null ? null : heap.name(declaration),
      text: places.text(start, end),
      pos: places.position(start),
      endPos: places.position(end),
      before: goals.print(context, before),
      after: goals.print(context, after),
      named: [...new Set(allNamed(node).map((name) => heap.name(name)))].sort(),
      constants: goals.constants(before, after),
    };
  }

  /** Byte range of a tactic that stands in the text as such; null for anything else. */
  #range(syntax) {
    const { heap } = this;
    if (!heap.is(syntax, SYNTAX.node) || !this.kinds.has(heap.name(heap.field(syntax, 1)))) return null;
    return rangeInText(heap, syntax);
  }

  /** Names of the syntax that an environment (borrowed) has for tactics. */
  #tacticKinds(env) {
    const { heap, lean } = this;
    const kinds = new Set();
    for (const category of CATEGORIES) {
      const found = lean.l_Lean_Parser_getParserCategory_x3f___boxed(heap.retain(env), heap.makeName(category));
      for (const kind of keys(heap, heap.field(heap.field(found, 0), CATEGORY.kinds))) kinds.add(heap.name(kind));
      heap.release(found);
    }
    return kinds;
  }
}

/**
 * Without what was taken back: it solved a goal that a later tactic, not within it, finds open again.
 * @param {import("./infotree.mjs").TacticNode[]} nodes
 * @param {(goal: number) => string} nameOf
 */
function withoutUndone(nodes, nameOf) {
  const openLater = new Set();
  const visit = (list) => list.toReversed().filter((node) => {
    const [start, left] = [node.before.goals.map(nameOf), new Set(node.after.goals.map(nameOf))];
    const lasts = start.every((goal) => left.has(goal) || !openLater.has(goal));
    if (lasts) node.inner = visit(node.inner);
    for (const goal of start) openLater.add(goal);
    return lasts;
  }).toReversed();
  return visit(nodes);
}

/** True for `skip`, and for what failed before it had done anything. */
function changesNothing({ before, after }) {
  return before.goals.length === after.goals.length && before.goals.every((goal, index) => goal === after.goals[index]);
}

function allNamed({ named, inner }) { return [...named, ...inner.flatMap(allNamed)]; }

/** Borrowed keys of a node of `PersistentHashMap`: `entries` (null, entry or ref) or `collision` (keys, values). */
function* keys(heap, node) {
  if (heap.tag(node) === 1) return yield* heap.array(heap.field(node, 0));
  for (const entry of heap.array(heap.field(node, 0))) {
    if (heap.isBoxed(entry)) continue;
    if (heap.tag(entry) === 0) yield heap.field(entry, 0);
    else yield* keys(heap, heap.field(entry, 0));
  }
}
