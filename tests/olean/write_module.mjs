// Lets the embedded Lean elaborate texts and write them as a compiled file: node write_module.mjs CONFIG.json,
// where CONFIG names {glue, wasm, library, maxMemory, imports, sources: [{name, code}], out}. `library` is a
// folder that may be written to; `out` is the name of the file in it.

import fs from "node:fs";
import { Worker, isMainThread, workerData } from "node:worker_threads";

const WORKER = new URL("../../lean_project/embedded/worker/", import.meta.url);
const load = (name) => import(new URL(name, WORKER));

function importLibrary({ lean, heap }, header) {
  const size = heap.box(new TextEncoder().encode(header).length);
  const input = lean.l_Lean_Parser_mkInputContext___redArg(heap.makeString(header), heap.makeString("<header>"), 1, size);
  heap.retain(input);
  const parsed = heap.ioValue(lean.l_Lean_Parser_parseHeader(input));
  const messages = heap.retain(heap.field(heap.field(parsed, 1), 1));
  const noPlugins = heap.global("l_Array_empty");
  const result = lean.l_Lean_Elab_processHeader(
    heap.retain(heap.field(parsed, 0)), heap.box(0), messages, input, 0, noPlugins, 0, heap.makeName("Main"));
  return heap.retain(heap.field(heap.ioValue(result), 0));
}

/** What is declared is to be seen from outside: the header's flag says that this is a `module`. */
function leaveModuleMode(heap, env) {
  for (const view of [0, 1]) heap.setScalar(heap.field(heap.field(heap.field(env, 0), view), 5), 4, 0);
}

async function write(config) {
  const [{ boot, initialise }, { Frontend }] = await Promise.all([load("runtime.mjs"), load("frontend.mjs")]);
  const runtime = await boot({ ...config, module: new WebAssembly.Module(fs.readFileSync(config.wasm)) });
  initialise(runtime);
  const { heap, lean } = runtime;
  let env = importLibrary(runtime, config.imports.map((name) => `import ${name}\n`).join(""));
  lean.lean_mark_persistent(env);
  leaveModuleMode(heap, env);
  lean.lean_init_task_manager_using(1);
  const frontend = new Frontend(heap);
  for (const { name, code } of config.sources) {
    const state = frontend.run(frontend.initialState(env), code, ({ messages }) => {
      const error = messages.find(({ severity }) => severity === "error");
      if (error) throw new Error(`${name}: ${error.data}`);
    }, { keepBefore: false });
    env = heap.retain(frontend.environment(state));
  }
  heap.ioValue(lean.l_Lean_writeModule(env, heap.makeString(`/lib/lean/${config.out}`), 0));
}

if (isMainThread) {
  const config = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
  const thread = new Worker(new URL(import.meta.url), { workerData: config, resourceLimits: { stackSizeMb: 200 } });
  thread.on("error", (error) => { process.stderr.write(`${error.stack ?? error}\n`); process.exit(1); });
  thread.on("exit", (code) => process.exit(code));
} else {
  await write(workerData);
}
