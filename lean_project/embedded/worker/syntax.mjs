// Lean's syntax trees as JSON: {k: kind, a: children}, {v: atom, s, e} or {i: identifier, s, e}.
// `s` and `e` are byte offsets of the text; tokens that a macro made have none. What is missing or
// was left out (an empty optional part) is null.

const SYNTAX = { node: 1, atom: 2, ident: 3 };

/** @param {import("./objects.mjs").Heap} heap  @param {number} syntax borrowed */
export function syntaxToJson(heap, syntax) {
  if (heap.isBoxed(syntax)) return null; // Syntax.missing
  if (heap.is(syntax, SYNTAX.node)) {
    const [kind, args] = [heap.name(heap.field(syntax, 1)), heap.field(syntax, 2)];
    if (kind === "null" && heap.arraySize(args) === 0) return null;
    return { k: kind, a: Array.from(heap.array(args), (child) => syntaxToJson(heap, child)) };
  }
  const range = rangeOf(heap, heap.field(syntax, 0));
  if (heap.is(syntax, SYNTAX.atom)) return { v: heap.string(heap.field(syntax, 1)), ...range };
  return { i: heap.name(heap.field(syntax, 2)), ...range };
}

/** Byte range of a borrowed `SourceInfo`; nothing for `SourceInfo.none`. */
function rangeOf(heap, info) {
  if (heap.isBoxed(info)) return {};
  const [start, end] = heap.is(info, 0) ? [1, 3] : [0, 1]; // original: leading, pos, trailing, endPos
  return { s: heap.unbox(heap.field(info, start)), e: heap.unbox(heap.field(info, end)) };
}
