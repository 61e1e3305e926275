// Set-up, last step: run typical checks in an engine until V8 has compiled what they need, and keep it.
//
// Usage: node --allow-natives-syntax warm.mjs CONFIG.json, where CONFIG names {glue, wasm, snapshot,
// code, maxMemory, snippets}. Nothing but speed depends on the outcome.

import fs from "node:fs";
import { Worker } from "node:worker_threads";
import { keepCompiledCode, loadModule } from "./compiled.mjs";
import { makeControl } from "./control.mjs";

const ROUNDS = 12;
/** V8 compiles hot functions in the background; give it time to finish. */
const SETTLE_MS = 2_000;

const config = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
const module = loadModule(config.wasm);
const snippets = Array.from({ length: ROUNDS }, () => config.snippets).flat();
const engine = new Worker(new URL("./engine.mjs", import.meta.url), {
  workerData: { ...config, control: makeControl() }, env: {}, resourceLimits: { stackSizeMb: 200 },
});
engine.postMessage(module);

function next() {
  const cmd = snippets.shift();
  if (cmd !== undefined) return engine.postMessage({ cmd, facts: true, keep: false });
  return setTimeout(() => { keepCompiledCode(module, config.code); process.exit(0); }, SETTLE_MS);
}

engine.on("message", (answer) => {
  if (answer.fault !== undefined) { process.stderr.write(`${answer.fault}\n`); process.exit(1); }
  next();
});
engine.on("error", (error) => { process.stderr.write(`${error}\n`); process.exit(1); });
