// Set-up: import the compiled vocabulary, write the snapshot, and the index of names.
//
// Usage: node build.mjs CONFIG.json, where CONFIG names {glue, wasm, library, parts, maxMemory, imports,
// snapshot, entries: [path], index}. `index` gets {vocabulary: [Entry], core: [name]}.

import fs from "node:fs";
import { loadModule } from "./compiled.mjs";
import { coreNames } from "./entries.mjs";
import { Frontend } from "./frontend.mjs";
import { firstPart, importModules } from "./library.mjs";
import { boot, initialise } from "./runtime.mjs";
import { writeSnapshot } from "./snapshot.mjs";
import { inDeepThread } from "./step.mjs";

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

async function build(config) {
  const module = loadModule(config.wasm);
  const runtime = await boot({ ...config, module });
  initialise(runtime);
  const { heap, lean } = runtime;
  const env = importModules(runtime, config.imports, "Main");
  lean.lean_init_task_manager_using(1);
  const frontend = new Frontend(heap);
  frontend.run(frontend.initialState(env), WARM_UP, () => {});
  const state = frontend.run(frontend.initialState(env), PRELUDE, () => {});
  frontend.forgetOuterScopes(state); // so that no `end` in a snippet can leave the section
  lean.lean_mark_persistent(state);
  writeSnapshot(runtime, config.snapshot, { state, env, firstPart: firstPart(heap, env) });
  const vocabulary = config.entries.flatMap((path) => JSON.parse(fs.readFileSync(path, "utf8")));
  fs.writeFileSync(config.index, JSON.stringify({ vocabulary, core: coreNames(heap, env) }));
}

await inDeepThread(import.meta.url, build);
