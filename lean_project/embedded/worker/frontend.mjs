// Lean's front end, one command at a time: parse, elaborate, collect messages.
//
// `Frontend.processCommands` of Lean loses parse errors in this build, so the loop is ours. Compiled
// Lean functions own their arguments unless noted; a `___boxed` one takes and returns boxed values.

import { cancelFlagAddress } from "./control.mjs";

/** Field numbers of `Lean.Elab.Command.State`, `Scope` and of the parser's results. */
const STATE = { env: 0, messages: 1, scopes: 2 };
const SCOPE = { options: 1, namespace: 2, openDecls: 3 };

/**
 * Commands that only change how later text is read, and `import`, which says that it is out of place:
 * they are all that a parse-only pass runs.
 */
const READING_COMMANDS = new Set(["namespace", "section", "end", "open", "import"].map((name) => `Lean.Parser.Command.${name}`));

const TERMINAL_COMMANDS = new Set(["Lean.Parser.Command.eoi", "Lean.Parser.Command.exit"]);

/** Stands for an exception that left the elaborator; without it such a command would look fine. */
const EXCEPTION = {
  severity: "error", pos: { line: 1, column: 0 }, endPos: null, data: "elaboration ended in an exception",
};

/**
 * @typedef {object} CommandResult
 * @property {number} syntax  borrowed until the next step
 * @property {string} kind  syntax node kind of the command
 * @property {object[]} messages  Lean's own JSON for each message
 * @property {number} envBefore  borrowed `Environment`; 0 without `keepBefore`
 * @property {number} envAfter  borrowed `Environment`
 */

/**
 * @typedef {object} Header
 * @property {number} syntax  borrowed during the call
 * @property {object[]} messages  what Lean's parser says of it
 */

export class Frontend {
  /** @param {import("./objects.mjs").Heap} heap */
  constructor(heap) {
    this.heap = heap;
    this.lean = heap.lean;
    this.emptyMessages = heap.global("l_Lean_MessageLog_empty");
  }

  /** A `Command.State` for an environment, with default options and no open scopes. */
  initialState(env) {
    const { heap, lean } = this;
    heap.retain(env);
    heap.retain(this.emptyMessages);
    return lean.l_Lean_Elab_Command_mkState(env, this.emptyMessages, heap.box(0));
  }

  /** Makes the innermost scope of a state the only one. */
  forgetOuterScopes(state) {
    const { heap } = this;
    const scopes = heap.field(state, STATE.scopes);
    heap.setField(scopes, 1, heap.box(0));
  }

  /** Gives `state` the scopes of `other`: no namespace, variable or option of its text goes on. */
  resetScopes(state, other) {
    const { heap } = this;
    const scopes = heap.field(state, STATE.scopes);
    heap.setField(state, STATE.scopes, heap.retain(heap.field(other, STATE.scopes)));
    heap.release(scopes);
  }

  /** Borrowed environment of a state. */
  environment(state) { return this.heap.field(state, STATE.env); }

  /**
   * Elaborates `code` from `state` (which it takes over), command by command.
   * `import` lines at its top are parsed and handed to `onHeader`; what they import is not looked for.
   * @param {(result: CommandResult) => void} onCommand
   * With `keepBefore` a command cannot change the environment in place, since the one before is held.
   * @param {{parseOnly?: boolean, keepBefore?: boolean, control?: Int32Array, onHeader?: (header: Header) => void}} options
   * @returns {number} the state after the last command; owned by the caller
   */
  run(state, code, onCommand, { parseOnly = false, keepBefore = true, control, onHeader = () => {} } = {}) {
    const { heap, lean } = this;
    const input = this.#inputContext(code);
    const stateRef = lean.lean_st_mk_ref(state);
    const token = lean.l_IO_CancelToken_new();
    if (control) cancelFlagAddress(control, token);
    let parserState = this.#parseHeader(input, onHeader);
    for (let finished = false; !finished;) {
      const position = heap.field(parserState, 0);
      const parsed = this.#parse(input, heap.field(stateRef, 0), parserState);
      parserState = parsed.parserState;
      const kind = this.#kindOf(parsed.syntax);
      finished = TERMINAL_COMMANDS.has(kind);
      const envBefore = keepBefore ? heap.retain(this.environment(heap.field(stateRef, 0))) : 0;
      const messages = parsed.messages;
      if (!parseOnly || READING_COMMANDS.has(kind)) {
        heap.retain(parsed.syntax);
        const elaborated = this.#elaborate(parsed.syntax, position, input, stateRef, token);
        messages.push(...this.#takeMessages(stateRef));
        if (!elaborated) messages.push(EXCEPTION);
      }
      onCommand({ syntax: parsed.syntax, kind, messages, envBefore, envAfter: this.environment(heap.field(stateRef, 0)) });
      heap.release(parsed.syntax);
      if (keepBefore) heap.release(envBefore);
      if (this.#cancelled(token)) finished = true;
    }
    if (control) cancelFlagAddress(control, 0);
    const final = heap.retain(heap.field(stateRef, 0));
    for (const obj of [parserState, stateRef, input, token]) heap.release(obj);
    return final;
  }

  #inputContext(code) {
    const { heap, lean } = this;
    const size = new TextEncoder().encode(code).length;
    return lean.l_Lean_Parser_mkInputContext___redArg(heap.makeString(code), heap.makeString("<input>"), 1, heap.box(size));
  }

  /** The parser's state after the header; at the very beginning if the text has none. */
  #parseHeader(input, onHeader) {
    const { heap, lean } = this;
    heap.retain(input);
    const result = lean.l_Lean_Parser_parseHeader(input);
    const parsed = heap.ioValue(result);
    const [syntax, rest] = [heap.field(parsed, 0), heap.field(parsed, 1)];
    const isThere = this.#holdsAnything(syntax);
    if (isThere) onHeader({ syntax, messages: this.#messages(heap.field(rest, 1)) });
    const next = isThere ? heap.retain(heap.field(rest, 0)) : heap.make(0, [heap.box(0)], [0]); // position 0, not recovering
    heap.release(result);
    return next;
  }

  /** True for a syntax tree with a token in it. */
  #holdsAnything(syntax) {
    const { heap } = this;
    if (!heap.is(syntax, 1)) return !heap.isBoxed(syntax);
    return [...heap.array(heap.field(syntax, 2))].some((child) => this.#holdsAnything(child));
  }

  /** Takes over `parserState`; the syntax in the result is owned. */
  #parse(input, state, parserState) {
    const { heap, lean } = this;
    const scope = heap.field(heap.field(state, STATE.scopes), 0);
    const context = [this.environment(state), ...[SCOPE.options, SCOPE.namespace, SCOPE.openDecls].map((i) => heap.field(scope, i))];
    for (const obj of [...context, input, this.emptyMessages]) heap.retain(obj);
    const result = lean.l_Lean_Parser_parseCommand(input, heap.make(0, context), parserState, this.emptyMessages);
    const syntax = heap.retain(heap.field(result, 0));
    const rest = heap.field(result, 1);
    const next = heap.retain(heap.field(rest, 0));
    const messages = this.#messages(heap.field(rest, 1));
    heap.release(result);
    return { syntax, parserState: next, messages };
  }

  /** Takes over `syntax`. False if Lean gave up with an exception that it did not turn into a message. */
  #elaborate(syntax, position, input, stateRef, token) {
    const { heap, lean } = this;
    const fileName = heap.retain(heap.field(input, 1));
    const fileMap = heap.retain(heap.field(input, 2));
    for (const obj of [token, stateRef, position]) heap.retain(obj);
    // Command.Context: fileName, fileMap, currRecDepth, cmdPos, macroStack, quotContext?,
    // currMacroScope, ref, snap?, cancelTk? and the flag suppressElabErrors.
    const [zero, some] = [heap.box(0), heap.make(1, [token])];
    const context = heap.make(0, [fileName, fileMap, zero, position, zero, zero, heap.box(1), zero, zero, some], [0]);
    const result = lean.l_Lean_Elab_Command_elabCommandTopLevel___boxed(syntax, context, stateRef, heap.box(0));
    const finished = heap.tag(result) === 0;
    heap.release(result);
    return finished;
  }

  /** Messages in the state, which is left with none. */
  #takeMessages(stateRef) {
    const { heap } = this;
    const state = heap.field(stateRef, 0);
    const log = heap.field(state, STATE.messages);
    const messages = this.#messages(log);
    if (heap.references(state) !== 1) throw new Error("the command state is shared");
    heap.setField(state, STATE.messages, heap.retain(this.emptyMessages));
    heap.release(log);
    return messages;
  }

  /** Messages of a borrowed `MessageLog`, as Lean serialises them. */
  #messages(log) {
    const { heap, lean } = this;
    heap.retain(log);
    const list = lean.l_Lean_MessageLog_toList(log);
    const messages = [];
    for (const message of heap.list(list)) {
      const json = lean.l_Lean_Message_toJson(heap.retain(message));
      const text = lean.l_Lean_Json_compress(json);
      messages.push(JSON.parse(heap.string(text)));
      heap.release(text);
    }
    heap.release(list);
    return messages;
  }

  #kindOf(syntax) {
    return this.heap.is(syntax, 1) ? this.heap.name(this.heap.field(syntax, 1)) : "";
  }

  #cancelled(token) { return this.heap.field(token, 0) === this.heap.box(1); }
}
