// A REPL over stdio: one JSON request per line in, one JSON answer per line out, in order.
//
// Usage: node --allow-natives-syntax --expose-gc server.mjs GLUE WASM COMPILED_CODE SNAPSHOT MAX_MEMORY_BYTES
//
// This thread never runs Lean. It hands requests to the engine thread, asks an elaboration that is
// over its time to stop, and replaces an engine that does not listen or has broken. `generation`
// counts engines: an `env` of an earlier generation is unknown to the present one.

import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";
import { loadModule } from "./compiled.mjs";
import { cancel, makeControl } from "./control.mjs";

const [glue, wasm, code, snapshot, maxMemory] = process.argv.slice(2);
const DEFAULT_TIMEOUT_MS = 10_000;
/** How long an elaboration may take to notice that it was cancelled. */
const GRACE_MS = 1_000;
const ENGINE_STACK_MB = 200;

const queue = [];
let module, engine, generation = 0, running = null, inputEnded = false;

function startEngine() {
  const control = makeControl();
  const options = { glue, snapshot, maxMemory: Number(maxMemory), control };
  const thread = new Worker(new URL("./engine.mjs", import.meta.url), {
    workerData: options, env: {}, resourceLimits: { stackSizeMb: ENGINE_STACK_MB, maxOldGenerationSizeMb: 512 },
  });
  module ??= loadModule(wasm, code); // while the thread comes up
  thread.postMessage(module);
  const current = { thread, control, memory: null };
  thread.on("message", (message) => {
    if (engine !== current) return; // a replaced engine's last words
    if (message.ready) ready(current, message.memory);
    else finish(message);
  });
  thread.on("error", (error) => engine === current && finish({ fault: String(error?.message ?? error) }));
  thread.on("exit", () => engine === current && finish({ fault: "the engine stopped by itself" }));
  engine = current;
}

function ready(current, memory) {
  current.memory = memory;
  if (generation++ === 0) write({ ready: true });
  next();
}

function next() {
  if (running || engine.memory === null) return;
  if (queue.length === 0) { if (inputEnded) process.exit(0); return; }
  const request = queue.shift();
  running = { id: request.id, timedOut: false, timers: [] };
  running.timers.push(setTimeout(onTimeout, request.timeout ?? DEFAULT_TIMEOUT_MS, running));
  engine.thread.postMessage(request);
}

/** Over time: ask Lean to stop, insist while it is between commands, then replace the engine. */
function onTimeout(request) {
  request.timedOut = true;
  const insist = setInterval(() => cancel(engine.control, engine.memory), 20);
  request.timers.push(insist, setTimeout(() => finish({ fault: "timeout" }), GRACE_MS));
}

function finish(reply) {
  // An engine that was told to stop may have been written to just after it had finished.
  if (reply.fault !== undefined || running?.timedOut) replaceEngine();
  if (!running) {
    if (reply.fault !== undefined && generation === 0) { process.stderr.write(`${reply.fault}\n`); process.exit(1); }
    return;
  }
  const { id, timedOut, timers } = running;
  for (const timer of timers) clearTimeout(timer);
  running = null;
  write({ ...reply, ...(timedOut ? { fault: "timeout" } : {}), id, generation });
  next();
}

function replaceEngine() {
  const old = engine;
  startEngine();
  old.memory = null; // a gigabyte of address space that nothing else would make V8 look for
  old.thread.terminate().then(() => globalThis.gc());
}

const write = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

createInterface({ input: process.stdin })
  .on("line", (line) => {
    if (line.trim() === "") return;
    try {
      queue.push(JSON.parse(line));
    } catch {
      write({ message: "Could not parse JSON.", generation });
    }
    next();
  })
  .on("close", () => { inputEnded = true; next(); });
startEngine();
