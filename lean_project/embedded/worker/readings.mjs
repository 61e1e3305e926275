// How Lean reads the identifiers of a command: with the candidate's own names, and by the library alone.

import { appendNames, collect, declaredNames, prefixes, suffixes, userName } from "./names.mjs";

/** Field numbers of `Command.State` and of its innermost `Scope`. */
const STATE = { scopes: 2 };
const SCOPE = { options: 1, namespace: 2, openDecls: 3 };
/** Constructors of `OpenDecl`. */
const OPEN = { simple: 0, explicit: 1 };
/** Text that Lean elaborates again wherever it is needed, and so in other scopes than its own. */
const DEFAULTS = new Set(["Lean.Parser.Term.binderTactic"]);
const READ_AGAIN = new Set(["Lean.Parser.Command.variable", ...DEFAULTS]);
const OPENS = "Lean.Parser.Command.open";

export class ReadingReader {
  /** @param {import("./constants.mjs").ConstantReader} constants */
  constructor(constants) {
    this.constants = constants;
    this.heap = constants.heap;
    this.lean = constants.heap.lean;
    this.later = new Map(); // identifiers that are read again: dotted name to owned `Name`
    this.defaults = new Set(); // those of them that outlive a request, as the `variable`s do not
  }

  /** Begins a request on an environment whose `lasting` identifiers were these (dotted names). */
  begin(lasting) {
    for (const nameObj of this.later.values()) this.heap.release(nameObj);
    this.defaults = new Set(lasting);
    this.later = new Map([...lasting].map((name) => [name, this.heap.makeName(name)]));
  }

  /** Identifiers in default arguments so far, to begin the next request with. */
  lasting() { return [...this.defaults]; }

  /**
   * Identifiers of a command that Lean can read as a new constant although the library alone reads
   * them as a definition of its own: `{name, own, library}`. Scopes inside the command (`open … in`)
   * are taken to hold for all of it. `state` is the one after the command, borrowed.
   * @param {import("./frontend.mjs").CommandResult} result
   */
  ambiguous({ syntax, envBefore, envAfter: env }, state) {
    const { heap } = this;
    const scope = heap.field(heap.field(state, STATE.scopes), 0);
    const found = collect(heap, syntax, READ_AGAIN);
    const [current, options] = [heap.field(scope, SCOPE.namespace), heap.field(scope, SCOPE.options)];
    const namespaces = this.#namespaces(current, syntax, this.constants.addedNames(envBefore, env));
    const results = new Map();
    for (const namespace of namespaces) {
      const opens = this.#opensWithin(syntax, env, namespace, heap.field(scope, SCOPE.openDecls));
      for (const [name, nameObj] of [...found.names, ...this.later]) {
        const own = this.#resolve(env, options, namespace, opens, nameObj).filter((read) => !read.known);
        if (own.length === 0) continue;
        const library = this.#byTheLibrary(options, namespace, opens, nameObj);
        if (library.length === 0) continue;
        const before = results.get(name) ?? { own: [], library: [] };
        results.set(name, { name, own: [...before.own, ...namesOf(own)], library: [...before.library, ...namesOf(library)] });
      }
      heap.release(opens);
    }
    for (const name of collect(heap, syntax, DEFAULTS).readAgain.keys()) this.defaults.add(name);
    for (const [name, nameObj] of found.readAgain) if (!this.later.has(name)) this.later.set(name, heap.retain(nameObj));
    namespaces.forEach((namespace) => heap.release(namespace));
    return [...results.values()];
  }

  /**
   * Namespaces that parts of a command are read in: the scope's, those of the names it declares, and those
   * of what it makes besides (`let rec`, `where`). Owned.
   */
  #namespaces(current, syntax, added) {
    const { heap } = this;
    const declared = declaredNames(heap, syntax).flatMap((name) => prefixes(heap, name));
    const made = new Map(added.map((name) => [heap.name(heap.field(name, 0)), heap.field(name, 0)]));
    return [
      heap.retain(current),
      ...declared.map((name) => appendNames(heap, current, name)),
      ...[...made.values()].map((name) => userName(heap, name)),
    ];
  }

  /** The open declarations of a scope and, before them, those that the command makes. Owned. */
  #opensWithin(syntax, env, namespace, outer) {
    const { heap } = this;
    let opens = heap.retain(outer);
    for (const { kind, args } of collect(heap, syntax, READ_AGAIN).nodes.filter((node) => node.kind.startsWith(OPENS))) {
      const shape = kind.slice(OPENS.length);
      const identifiers = [...collectNames(heap, args)];
      const opened = shape === "Simple" ? identifiers : identifiers.slice(0, 1);
      const listed = shape === "Simple" ? [] : identifiers.slice(1);
      if (!["Simple", "Only", "Hiding"].includes(shape)) continue;
      for (const name of opened.flatMap((id) => this.#namespacesCalled(env, namespace, opens, id))) {
        if (shape === "Only") {
          for (const id of listed) opens = this.#list(heap.make(OPEN.explicit, [heap.retain(id), appendNames(heap, name, id)]), opens);
          heap.release(name);
        } else opens = this.#list(heap.make(OPEN.simple, [name, this.#hidden(listed)]), opens);
      }
    }
    return opens;
  }

  #hidden(names) { return names.reduceRight((list, name) => this.#list(this.heap.retain(name), list), this.heap.box(0)); }

  #list(head, tail) { return this.heap.make(1, [head, tail]); }

  /** Full names (owned) of the namespaces that `open id` opens. */
  #namespacesCalled(env, namespace, opens, id) {
    const { heap, lean } = this;
    const list = lean.l_Lean_ResolveName_resolveNamespace(...[env, namespace, opens, id].map((obj) => heap.retain(obj)));
    const names = [...heap.list(list)].map((name) => heap.retain(name));
    heap.release(list);
    return names;
  }

  /**
   * What the library alone reads an identifier as. There, a namespace or an `open` that the candidate's
   * namespace `X.Nat` has taken over is `Nat`.
   */
  #byTheLibrary(options, namespace, opens, id) {
    const { heap } = this;
    const libraryOpens = this.#withSuffixes(opens);
    const read = suffixes(heap, namespace).flatMap((suffix) => {
      const found = this.#resolve(this.constants.baseEnv, options, suffix, libraryOpens, id);
      heap.release(suffix);
      return found.filter(({ concept }) => concept);
    });
    heap.release(libraryOpens);
    return read;
  }

  /** Open declarations and, for each, those of the same name without its first parts. Owned. */
  #withSuffixes(opens) {
    const { heap } = this;
    let all = heap.retain(opens);
    for (const open of heap.list(opens)) {
      const isSimple = heap.tag(open) === OPEN.simple;
      const [name, other] = isSimple ? [heap.field(open, 0), heap.field(open, 1)] : [heap.field(open, 1), heap.field(open, 0)];
      for (const suffix of suffixes(heap, name)) {
        const fields = isSimple ? [suffix, heap.retain(other)] : [heap.retain(other), suffix];
        all = this.#list(heap.make(heap.tag(open), fields), all);
      }
    }
    return all;
  }

  /** The constants that an identifier (or its first parts) stands for in an environment. */
  #resolve(env, options, namespace, opens, id) {
    const { heap, lean } = this;
    const list = lean.l_Lean_ResolveName_resolveGlobalName___boxed(...[env, options, namespace, opens, id].map((obj) => heap.retain(obj)));
    const read = [...heap.list(list)].map((pair) => {
      const nameObj = heap.field(pair, 0);
      const fields = [...heap.list(heap.field(pair, 1))].map((part) => heap.string(part));
      return { name: heap.name(nameObj), known: this.constants.isLibrary(nameObj), concept: this.constants.isConcept(nameObj, fields) };
    });
    heap.release(list);
    return read;
  }
}

const namesOf = (readings) => readings.map(({ name }) => name);

/** The identifiers (borrowed `Name`s) in some syntax trees, in order. */
function* collectNames(heap, args) {
  for (const arg of args) {
    if (heap.is(arg, 3)) yield heap.field(arg, 2);
    else if (heap.is(arg, 1)) yield* collectNames(heap, heap.array(heap.field(arg, 2)));
  }
}
