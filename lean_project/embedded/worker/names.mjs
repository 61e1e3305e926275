// The names that stand in a syntax tree, and arithmetic with `Lean.Name`.

const SYNTAX = { node: 1, ident: 3 };
const NAME = { str: 1 };
const DECLARED = "Lean.Parser.Command.declId";

/**
 * The identifiers of a borrowed syntax tree (dotted name to borrowed `Name`), those beneath nodes of
 * the kinds `marked`, and all its nodes in order.
 */
export function collect(heap, syntax, marked = new Set()) {
  const found = { names: new Map(), readAgain: new Map(), nodes: [] };
  const visit = (current, isMarked) => {
    if (heap.is(current, SYNTAX.ident)) {
      const nameObj = heap.field(current, 2);
      found.names.set(heap.name(nameObj), nameObj);
      if (isMarked) found.readAgain.set(heap.name(nameObj), nameObj);
    } else if (heap.is(current, SYNTAX.node)) {
      const kind = heap.name(heap.field(current, 1));
      const args = [...heap.array(heap.field(current, 2))];
      found.nodes.push({ kind, args });
      for (const child of args) visit(child, isMarked || marked.has(kind));
    }
  };
  visit(syntax, false);
  return found;
}

/** Borrowed `Name`s that a command declares, as they are written. */
export function declaredNames(heap, syntax) {
  return collect(heap, syntax).nodes
    .filter(({ kind, args }) => kind === DECLARED && heap.is(args[0], SYNTAX.ident))
    .map(({ args }) => heap.field(args[0], 2));
}

/** A borrowed name without its last part, that without its last part, …; longest first, itself included. */
export function prefixes(heap, name) {
  const found = [];
  for (; !heap.isBoxed(name); name = heap.field(name, 0)) found.push(name);
  return found;
}

/** A borrowed name, it without its first part, without the first two, …; at least itself. Owned. */
export function suffixes(heap, name) {
  if (heap.isBoxed(name)) return [name];
  const last = heap.retain(heap.field(name, 1));
  const extend = (prefix) => heap.tag(name) === NAME.str
    ? heap.lean.l_Lean_Name_str___override(prefix, heap.retain(last)) : heap.lean.l_Lean_Name_num___override(prefix, heap.retain(last));
  const found = suffixes(heap, heap.field(name, 0)).map(extend);
  if (!heap.isBoxed(heap.field(name, 0))) found.push(extend(heap.box(0)));
  heap.release(last);
  return found;
}

/** A borrowed name as its author knows it (`private` ones are stored under a longer one). Owned. */
export function userName(heap, name) {
  if (heap.isBoxed(name) || heap.tag(name) !== NAME.str) return heap.box(0);
  return heap.lean.l_Lean_Name_str___override(userName(heap, heap.field(name, 0)), heap.retain(heap.field(name, 1)));
}

/** `prefix ++ name`, owned; both borrowed. */
export function appendNames(heap, prefix, name) {
  if (heap.isBoxed(name)) return heap.retain(prefix);
  const start = appendNames(heap, prefix, heap.field(name, 0));
  const last = heap.retain(heap.field(name, 1));
  return heap.tag(name) === NAME.str ? heap.lean.l_Lean_Name_str___override(start, last) : heap.lean.l_Lean_Name_num___override(start, last);
}
