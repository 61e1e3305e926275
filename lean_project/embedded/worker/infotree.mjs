// Lean's info trees: what elaborating a command recorded about its tactics and the names in them.
//
// Layouts are those of Lean 4.28 (`Lean/Elab/InfoTree/Types.lean`), checked where they are used.

import { EXPR } from "./expr.mjs";
import { expectFields } from "./layout.mjs";

/** Field numbers of `Command.State`, `InfoState`, `PersistentArray`. */
const STATE = { infoState: 8, count: 11 };
const INFO_STATE = { trees: 2, count: 3 };
const PERSISTENT_ARRAY = { root: 0, tail: 1, count: 4 };
/** Constructors of `InfoTree`, `PersistentArrayNode`, `PartialContextInfo`, and the first two of `Info`. */
const TREE = { context: 0, node: 1 };
const ARRAY_NODE = { inner: 0 };
const CONTEXT = { command: 0, declaration: 1 };
const INFO = { tactic: 0, term: 1 };
const TACTIC = { elabInfo: 0, mctxBefore: 1, goalsBefore: 2, mctxAfter: 3, goalsAfter: 4, count: 5 };
const TERM = { elabInfo: 0, expr: 3, count: 4 };
const ELAB_INFO = { syntax: 1, count: 2 };
/** Constructors of `Syntax`, and of `SourceInfo` the one of what stands in the text. */
const SYNTAX = { node: 1 };
const ORIGINAL = 0;
/** Fields of such a `SourceInfo` (the others are the blanks around it). */
const SOURCE_INFO = { start: 1, end: 3 };

/**
 * One `TacticInfo`; all objects are borrowed from the tree.
 * @typedef {object} TacticNode
 * @property {number} context  the `CommandContextInfo` it stands in
 * @property {number | null} declaration  `Name` of the declaration it belongs to
 * @property {number} syntax
 * @property {{mctx: number, goals: number[]}} before
 * @property {{mctx: number, goals: number[]}} after
 * @property {TacticNode[]} inner  what ran within it, in order
 * @property {number[]} named  `Name`s of the constants that its text names, outside of `inner`
 */

/**
 * The tactics of the command that left `state` (borrowed), as a forest in the order in which they ran.
 * @param {import("./objects.mjs").Heap} heap
 * @returns {TacticNode[]}
 */
export function tacticNodes(heap, state) {
  expectFields(heap, state, STATE.count, "Command.State");
  const infoState = heap.field(state, STATE.infoState);
  expectFields(heap, infoState, INFO_STATE.count, "InfoState");
  const command = { inner: [], named: [] };
  for (const tree of persistentArray(heap, heap.field(infoState, INFO_STATE.trees))) collect(heap, tree, null, null, command);
  return command.inner;
}

/** Adds what is in a tree to `node.inner`, and names in the text to `node.named`. */
function collect(heap, tree, context, declaration, node) {
  if (heap.is(tree, TREE.context)) {
    const partial = heap.field(tree, 0);
    const content = heap.field(partial, 0);
    if (heap.is(partial, CONTEXT.command)) context = content;
    else if (heap.is(partial, CONTEXT.declaration)) declaration = content;
    collect(heap, heap.field(tree, 1), context, declaration, node);
  } else if (heap.is(tree, TREE.node)) {
    const info = heap.field(tree, 0);
    if (heap.is(info, INFO.tactic)) {
      node.inner.push(tacticNode(heap, heap.field(info, 0), context, declaration));
      node = node.inner.at(-1);
    } else if (heap.is(info, INFO.term)) {
      const name = namedConstant(heap, heap.field(info, 0));
      if (name !== null) node.named.push(name);
    }
    for (const child of persistentArray(heap, heap.field(tree, 1))) collect(heap, child, context, declaration, node);
  }
}

/** The constant that a part of the text was read as; null for other terms. */
function namedConstant(heap, info) {
  expectFields(heap, info, TERM.count, "TermInfo");
  const [syntax, expr] = [heap.field(heap.field(info, TERM.elabInfo), ELAB_INFO.syntax), heap.field(info, TERM.expr)];
  return heap.is(expr, EXPR.const) && rangeInText(heap, syntax) !== null ? heap.field(expr, 0) : null;
}

/** Byte range of a borrowed syntax tree that stands in the text; null for one that a macro made. */
export function rangeInText(heap, syntax) {
  const [first, last] = [edge(heap, syntax, false), edge(heap, syntax, true)];
  if (first === null || !heap.is(first, ORIGINAL) || !heap.is(last, ORIGINAL)) return null;
  return [heap.unbox(heap.field(first, SOURCE_INFO.start)), heap.unbox(heap.field(last, SOURCE_INFO.end))];
}

/** `SourceInfo` (borrowed) of the first or last token of a syntax tree; null if it has none. */
function edge(heap, syntax, last) {
  if (heap.isBoxed(syntax)) return null;
  if (!heap.is(syntax, SYNTAX.node)) return heap.field(syntax, 0);
  const args = [...heap.array(heap.field(syntax, 2))];
  for (const child of last ? args.toReversed() : args) {
    const found = edge(heap, child, last);
    if (found !== null) return found;
  }
  return null;
}

function tacticNode(heap, info, context, declaration) {
  expectFields(heap, info, TACTIC.count, "TacticInfo");
  const elabInfo = heap.field(info, TACTIC.elabInfo);
  expectFields(heap, elabInfo, ELAB_INFO.count, "ElabInfo");
  const side = (mctx, goals) => ({ mctx: heap.field(info, mctx), goals: [...heap.list(heap.field(info, goals))] });
  return {
    context, declaration,
    syntax: heap.field(elabInfo, ELAB_INFO.syntax),
    before: side(TACTIC.mctxBefore, TACTIC.goalsBefore),
    after: side(TACTIC.mctxAfter, TACTIC.goalsAfter),
    inner: [],
    named: [],
  };
}

/** Borrowed items of a `PersistentArray`. */
function* persistentArray(heap, array) {
  expectFields(heap, array, PERSISTENT_ARRAY.count, "PersistentArray");
  yield* arrayNode(heap, heap.field(array, PERSISTENT_ARRAY.root));
  yield* heap.array(heap.field(array, PERSISTENT_ARRAY.tail));
}

function* arrayNode(heap, node) {
  const items = heap.array(heap.field(node, 0));
  if (heap.tag(node) !== ARRAY_NODE.inner) yield* items;
  else for (const child of items) yield* arrayNode(heap, child);
}
