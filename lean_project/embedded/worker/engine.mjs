// The worker thread: restores the snapshot and answers requests, one at a time.
//
// A request is {cmd, env?, parseOnly?, facts?, steps?, keep?} or {forget}; the answer has the fields of
// leanprover-community/repl (env, messages, sorries) and, if asked, for the audit `header` and `commands`
// (syntax trees), `constants` (facts) and `ambiguous` (for each command, identifiers that the library
// would read differently), and the `steps` of proofs. A fault of WebAssembly leaves the memory in doubt: the thread reports it and is replaced.

import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { ConstantReader } from "./constants.mjs";
import { FrontendWithState } from "./state.mjs";
import { Places } from "./places.mjs";
import { ReadingReader } from "./readings.mjs";
import { boot } from "./runtime.mjs";
import { restoreSnapshot } from "./snapshot.mjs";
import { StepReader } from "./steps.mjs";
import { syntaxToJson } from "./syntax.mjs";

const SORRY_KINDS = new Set(["Lean.Parser.Term.sorry", "Lean.Parser.Tactic.tacticSorry", "Lean.Parser.Tactic.tacticAdmit"]);
const SEVERITY = { error: "error", warning: "warning", information: "info" };

// The first message is the compiled module; it comes while this thread is already loading.
const [module] = await once(parentPort, "message");
const runtime = await boot({ ...workerData, module });
const { state: baseState, env: baseEnv, firstPart } = restoreSnapshot(runtime, workerData.snapshot);
const frontend = new FrontendWithState(runtime.heap);
const constants = new ConstantReader(runtime.heap, baseEnv, firstPart);
const readings = new ReadingReader(constants);
const steps = new StepReader(runtime.heap);
/** Command states by the number that clients call `env`. */
const states = [];
/** What `ReadingReader` has to know of each of them. */
const lasting = [];

function answer({ cmd, env, parseOnly = false, facts = false, steps: wantsSteps = false, keep = true, closeScopes = false, forget }) {
  if (forget !== undefined) return forgetState(forget);
  const start = env === undefined || env === null ? baseState : states[env];
  if (start === undefined) return { message: "Unknown environment." };
  const messages = [], commands = [], added = [], ambiguous = [], sorries = [];
  let header = null;
  const onHeader = (found) => {
    header = syntaxToJson(runtime.heap, found.syntax);
    messages.push(...found.messages.map(toReplMessage));
  };
  const places = new Places(cmd);
  steps.begin(places);
  const options = { parseOnly, control: workerData.control, onHeader };
  readings.begin(lasting[env] ?? []);
  const state = frontend.run(parseOnly ? frontend.copy(start) : runtime.heap.retain(start), cmd, (result) => {
    messages.push(...result.messages.map(toReplMessage));
    const tree = syntaxToJson(runtime.heap, result.syntax);
    collectSorries(tree, sorries);
    if (parseOnly) frontend.registerNamespaces(result.syntax);
    else if (wantsSteps) steps.add(result, frontend.state);
    if (facts) {
      commands.push(tree);
      if (!parseOnly) ambiguous.push(readings.ambiguous(result, frontend.state));
      for (const constant of constants.added(result.envBefore, result.envAfter)) added.push({ ...constant, command: commands.length - 1 });
    }
  }, options);
  const reply = { messages, ...(sorries.length > 0 ? { sorries: sorries.map(({ s, e }) => ({ pos: places.position(s), endPos: places.position(e) })) } : {}) };
  if (facts) Object.assign(reply, { header, commands, constants: added, ambiguous });
  if (wantsSteps) reply.steps = steps.steps;
  if (closeScopes) frontend.resetScopes(state, baseState);
  if (keep && !parseOnly) {
    reply.env = states.push(state) - 1;
    lasting[reply.env] = readings.lasting();
  }
  else runtime.heap.release(state);
  return reply;
}

/** Frees the environment with this number; it is unknown from now on. */
function forgetState(env) {
  if (states[env] === undefined) return { message: "Unknown environment." };
  runtime.heap.release(states[env]);
  states[env] = undefined;
  lasting[env] = undefined;
  return { forgotten: env };
}

function toReplMessage({ severity, pos, endPos, data }) {
  return { severity: SEVERITY[severity], pos, endPos: endPos ?? null, data };
}

/** Byte ranges of the `sorry`s in a syntax tree. */
function collectSorries(tree, found) {
  if (!tree?.a) return;
  const token = tree.a[0];
  if (SORRY_KINDS.has(tree.k) && token?.s !== undefined) found.push(token);
  for (const child of tree.a) collectSorries(child, found);
}

/** True if linear memory has grown almost to its limit. */
function isFull() { return runtime.memory.buffer.byteLength > 0.95 * workerData.maxMemory; }

parentPort.on("message", (request) => {
  const started = performance.now();
  let reply;
  try {
    reply = answer(request);
  } catch (error) {
    reply = { fault: isFull() ? "memory" : String(error?.message ?? error) };
  }
  parentPort.postMessage({ ...reply, time: performance.now() - started });
});
parentPort.postMessage({ ready: true, memory: runtime.memory });
