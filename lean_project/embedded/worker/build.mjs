// Set-up: import the compiled library, elaborate the vocabulary on top, write the snapshot.
//
// Usage: node build.mjs CONFIG.json, where CONFIG names {glue, wasm, library, snapshot, maxMemory,
// imports, sources: [{name, code}]}. Progress goes to stdout as JSON lines {done, total, name}; what
// is wrong with a source goes to stderr, and the build ends with status 1.

import fs from "node:fs";
import { Worker, isMainThread, workerData } from "node:worker_threads";
import { Frontend } from "./frontend.mjs";
import { ConstantMaps } from "./maps.mjs";
import { boot, initialise } from "./runtime.mjs";
import { settle } from "./settle.mjs";
import { writeSnapshot } from "./snapshot.mjs";

/**
 * Scope that every request starts in, as in a project on Mathlib: no identifier is bound by itself.
 * Definitions over axiomatic types have no code, hence the section.
 */
const PRELUDE = `
set_option autoImplicit false
set_option relaxedAutoImplicit false
set_option pp.unicode.fun true
noncomputable section`;
/** Elaborated once before the snapshot, so that what Lean computes on first use is part of it. */
const WARM_UP = "theorem warm (a b : Nat) (h : a + 2 = b) (f : Nat → Nat) (g : f a = a) : b ≥ 2 ∧ f a = a := ⟨by omega, by simp [g]⟩";

const say = (line) => fs.writeSync(1, `${JSON.stringify(line)}\n`);

/** Sources between two settlings; each looks at everything so far, and more past needs more memory. */
const SETTLE_EVERY = 12;

/** Field numbers of `Lean.Environment`, `Kernel.Environment`, and a flag of its header. */
const ENV = { base: 0, header: 5, headerIsModule: 4 };

function importLibrary({ lean, heap }, header) {
  const size = heap.box(new TextEncoder().encode(header).length);
  const input = lean.l_Lean_Parser_mkInputContext___redArg(heap.makeString(header), heap.makeString("<header>"), 1, size);
  heap.retain(input);
  const parsed = heap.ioValue(lean.l_Lean_Parser_parseHeader(input));
  const syntax = heap.retain(heap.field(parsed, 0));
  const messages = heap.retain(heap.field(heap.field(parsed, 1), 1));
  const noPlugins = heap.global("l_Array_empty");
  const options = heap.box(0);
  const result = lean.l_Lean_Elab_processHeader(syntax, options, messages, input, 0, noPlugins, 0, heap.makeName("Main"));
  return heap.retain(heap.field(heap.ioValue(result), 0));
}

/**
 * This build imports everything as a `module`, where names are private unless said otherwise.
 * Snippets are ordinary files: clear the flag in both views of the environment (private and public).
 */
function leaveModuleMode(heap, env) {
  for (const view of [0, 1]) {
    const header = heap.field(heap.field(heap.field(env, ENV.base), view), ENV.header);
    if (heap.scalar(header, ENV.headerIsModule) !== 1) throw new Error("unexpected layout of EnvironmentHeader");
    heap.setScalar(header, ENV.headerIsModule, 0);
  }
}

/** The vocabulary proves what it says: an error, or a proof left open, ends the build. */
const isFault = ({ severity, data }) => severity === "error" || data.startsWith("declaration uses `sorry`");

/** Advice on style is for those who write the vocabulary in an editor. */
const WITHOUT_LINTERS = "set_option linter.all false";

/** Elaborates one source; returns its environment. */
function elaborateSource(frontend, env, { name, code }) {
  const errors = [];
  const quiet = frontend.run(frontend.initialState(env), WITHOUT_LINTERS, () => {});
  const state = frontend.run(quiet, code, ({ messages }) =>
    errors.push(...messages.filter(isFault)), { keepBefore: false });
  for (const { pos, data } of errors) process.stderr.write(`${name}:${pos.line}:${pos.column}: ${data}\n`);
  if (errors.length > 0) process.exit(1);
  const after = frontend.heap.retain(frontend.environment(state));
  frontend.heap.release(state);
  return after;
}

async function build(config) {
  const module = new WebAssembly.Module(fs.readFileSync(config.wasm));
  const runtime = await boot({ ...config, module });
  initialise(runtime);
  const { heap, lean } = runtime;
  const total = config.sources.length + 2;
  say({ done: 0, total, name: "importing the core library" });
  let env = importLibrary(runtime, config.imports.map((name) => `import ${name}\n`).join(""));
  lean.lean_mark_persistent(env);
  leaveModuleMode(heap, env);
  lean.lean_init_task_manager_using(1);
  const frontend = new Frontend(heap);
  const maps = new ConstantMaps(heap);
  const stages = [["", heap.retain(maps.stagedMap(env))]]; // the constants after each source, for the index of names
  config.sources.forEach((source, index) => {
    say({ done: index + 1, total, name: source.name });
    const before = env;
    env = elaborateSource(frontend, before, source);
    heap.release(before);
    if ((index + 1) % SETTLE_EVERY === 0 || index + 1 === config.sources.length) settle(heap, env);
    stages.push([source.name, heap.retain(maps.stagedMap(env))]);
  });
  lean.lean_mark_persistent(env);
  frontend.run(frontend.initialState(env), WARM_UP, () => {});
  const state = frontend.run(frontend.initialState(env), PRELUDE, () => {});
  frontend.forgetOuterScopes(state); // so that no `end` in a snippet can leave the section
  lean.lean_mark_persistent(state);
  say({ done: total - 1, total, name: "writing the snapshot" });
  writeSnapshot(runtime, config.snapshot, { state, env, stages });
  say({ done: total, total, name: "done" });
}

if (isMainThread) {
  // Elaboration is deeply recursive; only a worker thread's stack can be made large from here.
  const config = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
  const thread = new Worker(new URL(import.meta.url), { workerData: config, resourceLimits: { stackSizeMb: 200 } });
  thread.on("error", (error) => { process.stderr.write(`${error.stack ?? error}\n`); process.exit(1); });
  thread.on("exit", (code) => process.exit(code));
} else {
  await build(workerData);
}
