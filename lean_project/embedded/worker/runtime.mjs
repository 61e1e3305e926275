// Boots the WebAssembly build of Lean inside this thread and gives access to its symbols.
//
// The trimmed glue script runs as a function whose free variables we choose. Serving, it is given no
// file system but its own in memory, no environment variable, no network class and no process.

import fs from "node:fs";
import { createRequire } from "node:module";
import { Heap } from "./objects.mjs";
import { layTrampolines, thrown } from "./trampolines.mjs";

const require = createRequire(import.meta.url);
const PAGE = 65536;
/** Where Lean sees the compiled parts of the vocabulary. */
export const PARTS_ROOT = "/parts";
const LEAN_STACK_BYTES = 64 << 20;

/** Names the glue may ask for while serving; anything else is refused. */
const HARMLESS_MODULES = new Set(["worker_threads", "util", "crypto", "path"]);

/** The build traces its own start to the console; nothing else does. */
const SILENT = { log() {}, warn() {}, error() {} };

/** Stands for Node's `process`: enough for the glue to start, and nothing of this machine. */
const NO_PROCESS = { versions: { node: process.versions.node }, platform: "linux", argv: [], env: {}, on() {}, binding: () => ({ fs: {} }) };

/** Variables of the glue that we need, read when they are used since the glue sets them as it runs. */
const WANTED = ["FS", "NODEFS", "ENV", "addFunction"];

/**
 * @typedef {object} Runtime
 * @property {WebAssembly.Exports} lean  every exported symbol
 * @property {Heap} heap
 * @property {WebAssembly.Memory} memory
 * @property {(symbol: string) => number} addTableSlot  puts an exported function into the function table
 * @property {[string, number][]} tableSlots  functions added to the table so far, in order
 */

/**
 * @param {object} options
 * @param {string} options.glue  path of the trimmed script
 * @param {WebAssembly.Module} options.module  the patched module
 * @param {number} options.maxMemory  bytes that linear memory may grow to
 * @param {string} [options.library]  directory of .olean files to mount (set-up only)
 * @param {string} [options.parts]  directory of the vocabulary's own, to mount at `PARTS_ROOT` (set-up only)
 * @returns {Promise<Runtime>}
 */
export function boot({ glue, module, maxMemory, library, parts }) {
  const memory = new WebAssembly.Memory({ initial: 256, maximum: Math.ceil(maxMemory / PAGE), shared: true });
  const tableSlots = [];
  return new Promise((resolve, reject) => {
    const Module = {
      noInitialRun: true,
      noExitRuntime: true,
      arguments: [],
      thisProgram: "/bin/lean",
      wasmMemory: memory,
      print: () => {}, // what Lean code prints is not part of any answer
      printErr: () => {},
      onAbort: (what) => reject(new Error(`aborted: ${what}`)),
      onTableSlot: (symbol, slot) => tableSlots.push([symbol, slot]),
      thrown,
      instantiateWasm(imports, done) {
        const connect = layTrampolines(module, imports);
        const instance = new WebAssembly.Instance(module, imports);
        connect(instance.exports);
        done(instance, module);
        return instance.exports;
      },
      onRuntimeInitialized() {
        const lean = Module.mainExports;
        const { addFunction } = Module.inner;
        const addTableSlot = (symbol) => {
          const slot = addFunction(lean[symbol]);
          tableSlots.push([symbol, slot]);
          return slot;
        };
        resolve({ lean, heap: new Heap(lean, memory), memory, addTableSlot, tableSlots });
      },
    };
    Module.preRun = [() => prepareFileSystem(Module.inner, library, parts)];
    evaluate(fs.readFileSync(glue, "utf8"), Module, library !== undefined);
  });
}

/** Runs the glue with only the globals it may see. */
function evaluate(source, Module, withFiles) {
  const guardedRequire = (name) => {
    if (HARMLESS_MODULES.has(name) || withFiles) return require(name);
    if (name === "fs") return {};
    throw new Error(`the sandbox has no module ${name}`);
  };
  const outside = { process: withFiles ? globalThis.process : NO_PROCESS };
  const parameters = ["Module", "require", "__filename", "__dirname", "globalThis", "global", "process", "console", "fetch", "WebSocket", "XMLHttpRequest"];
  const getters = WANTED.map((name) => `get ${name}(){return ${name}}`).join(",");
  const run = new Function(...parameters, `Module.inner={${getters}};${source}`);
  run(Module, guardedRequire, "/lean.js", "/", outside, outside, outside.process, SILENT);
}

function prepareFileSystem({ FS, NODEFS, ENV }, library, parts) {
  ENV.LEAN_PATH = `/lib/lean:${PARTS_ROOT}`;
  ENV.LEAN_SYSROOT = "/";
  ENV.TZ = "UTC";
  for (const path of ["/bin", "/lib", "/lib/lean", "/box", PARTS_ROOT]) FS.mkdirTree(path);
  if (library !== undefined) FS.mount(NODEFS, { root: library }, "/lib/lean");
  if (parts !== undefined) FS.mount(NODEFS, { root: parts }, PARTS_ROOT);
  FS.chdir("/box");
}

/** Gives Lean a real stack and runs its initialisers; once, before importing. */
export function initialise({ lean, heap }) {
  const bottom = (lean.malloc(LEAN_STACK_BYTES + 64) + 63) & ~15;
  const top = bottom + LEAN_STACK_BYTES;
  lean.__stack_pointer.value = top;
  // Lean takes end minus base for the size of the stack, so the limits are swapped while it looks.
  lean.emscripten_stack_set_limits(bottom, top);
  lean._ZN4lean11initializerC1Ev(lean.malloc(64));
  lean.emscripten_stack_set_limits(top, bottom);
  heap.ioValue(lean.l_Lean_initSearchPath(heap.makeString("/."), heap.box(0)));
  lean.lean_enable_initializer_execution();
  lean.lean_io_mark_end_initialization();
}
