// Lets the embedded Lean elaborate texts as one `module` and write its three files: node write_parts.mjs
// CONFIG.json, where CONFIG names {glue, wasm, library, maxMemory, imports, parts, module, sources: [code]}.

import fs from "node:fs";

const WORKER = new URL("../../lean_project/embedded/worker/", import.meta.url);
const load = (name) => import(new URL(name, WORKER));
/** Scalars of `Import` (importAll, isExported, isMeta) for `public import` and `public meta import`. */
const KINDS = [[0, 1, 0], [0, 1, 1]];
const [TRUST_NOTHING, FREE_LATER, LOAD_EXTENSIONS, EXPORTED] = [0, 0, 1, 0];

/** As `import` lines of a `module` would: what others export. */
function importExported({ lean, heap }, names, mainModule) {
  const empty = () => heap.retain(heap.global("l_Array_empty"));
  let imports = empty();
  for (const name of names) {
    for (const kind of KINDS) imports = lean.lean_array_push(imports, heap.make(0, [heap.makeName(name)], kind));
  }
  const [options, artifacts] = [heap.box(0), heap.box(1)];
  const result = lean.l_Lean_importModules(imports, options, TRUST_NOTHING, empty(), FREE_LATER, LOAD_EXTENSIONS, EXPORTED, artifacts);
  return lean.l_Lean_Environment_setMainModule(heap.retain(heap.ioValue(result)), heap.makeName(mainModule));
}

async function write(config) {
  const [{ PARTS_ROOT, boot, initialise }, { Frontend }] = await Promise.all(["runtime.mjs", "frontend.mjs"].map(load));
  const runtime = await boot({ ...config, module: new WebAssembly.Module(fs.readFileSync(config.wasm)) });
  initialise(runtime);
  const { heap, lean } = runtime;
  let env = importExported(runtime, config.imports, config.module);
  lean.lean_init_task_manager_using(1);
  const frontend = new Frontend(heap);
  for (const code of config.sources) {
    const state = frontend.run(frontend.initialState(env), `@[expose] public section\n${code}`, ({ messages }) => {
      const fault = messages.find(({ severity }) => severity === "error");
      if (fault) throw new Error(JSON.stringify(fault));
    });
    env = heap.retain(frontend.environment(state));
  }
  heap.ioValue(lean.l_Lean_writeModule(env, heap.makeString(`${PARTS_ROOT}/${config.module}.olean`), 0));
}

const { inDeepThread } = await load("step.mjs");
await inDeepThread(import.meta.url, write);
