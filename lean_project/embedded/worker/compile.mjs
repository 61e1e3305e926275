// Set-up: elaborate a part of the vocabulary on top of those that it imports, and write it as a module.
//
// Usage: node compile.mjs CONFIG.json, where CONFIG names {glue, wasm, library, parts, maxMemory, module,
// imports, sources: [{name, code}], entries, code}. The module goes to the directory `parts`, and what people
// may write of it (see entries.mjs) to the file `entries`; the first part leaves V8's machine code in the file
// `code`, from which the others begin. After each source its name goes to stdout, as
// JSON; what is wrong with a source goes to stderr, and the step ends with status 1.

import fs from "node:fs";
import { keepCompiledCode, loadModule } from "./compiled.mjs";
import { readEntries } from "./entries.mjs";
import { Frontend } from "./frontend.mjs";
import { importModules } from "./library.mjs";
import { ConstantMaps } from "./maps.mjs";
import { PARTS_ROOT, boot, initialise } from "./runtime.mjs";
import { inDeepThread, say } from "./step.mjs";

/**
 * Advice on style is for those who write the vocabulary in an editor. Subterms made into functions of
 * their own could not be found while a module is being imported (see library.mjs).
 */
const OPTIONS = "set_option linter.all false set_option compiler.extract_closed false";

/** The vocabulary proves what it says: an error, or a proof left open, ends the step. */
const isFault = ({ severity, data }) => severity === "error" || data.startsWith("declaration uses `sorry`");

/** Elaborates one source on top of `env`, which it takes over; returns the environment after it. */
function elaborateSource(frontend, env, { name, code }) {
  const errors = [];
  const quiet = frontend.run(frontend.initialState(env), OPTIONS, () => {});
  frontend.heap.release(env);
  const state = frontend.run(quiet, code, ({ messages }) => errors.push(...messages.filter(isFault)), { keepBefore: false });
  for (const { pos, data } of errors) process.stderr.write(`${name}:${pos.line}:${pos.column}: ${data}\n`);
  if (errors.length > 0) process.exit(1);
  const after = frontend.heap.retain(frontend.environment(state));
  frontend.heap.release(state);
  return after;
}

async function compile(config) {
  const module = loadModule(config.wasm, config.code);
  const runtime = await boot({ ...config, module });
  initialise(runtime);
  const { heap, lean } = runtime;
  let env = importModules(runtime, config.imports, config.module);
  lean.lean_init_task_manager_using(1);
  const frontend = new Frontend(heap);
  const maps = new ConstantMaps(heap);
  const stages = [["", heap.retain(maps.stagedMap(env))]]; // the constants after each source
  for (const source of config.sources) {
    env = elaborateSource(frontend, env, source);
    stages.push([source.name, heap.retain(maps.stagedMap(env))]);
    say(source.name);
  }
  fs.writeFileSync(config.entries, JSON.stringify(readEntries(heap, env, stages)));
  const path = `${PARTS_ROOT}/${config.module.replaceAll(".", "/")}.olean`;
  heap.ioValue(lean.l_Lean_writeModule(env, heap.makeString(path), 0));
  if (fs.existsSync(config.code)) return;
  const unfinished = `${config.code}.${process.pid}`;
  keepCompiledCode(module, unfinished);
  fs.renameSync(unfinished, config.code);
}

await inDeepThread(import.meta.url, compile);
