// Imports compiled modules: Lean's core, and the parts of the vocabulary.

import { expectFields } from "./layout.mjs";

/** Field numbers of `Lean.Environment`, `Kernel.Environment`, its header, `ModuleData` and an import. */
const ENVIRONMENT = { base: 0 };
const KERNEL_ENVIRONMENT = { moduleOfName: 2, header: 5, count: 6 };
const HEADER = { modules: 3, moduleData: 5, count: 6 };
const MODULE_DATA = { helperNames: 3, count: 5 };
const MODULE = { name: 0 };
const HASH_MAP = [0, 1]; // size, buckets
const IS_EXPORTED = [0, 1, 0]; // scalars of `Import`: importAll, isExported, isMeta
const [TRUST_NOTHING, FREE_LATER, LOAD_EXTENSIONS, EVERYTHING] = [0, 0, 1, 2];

/** Name that all modules of the vocabulary begin with. */
const VOCABULARY = "Vocabulary.";

/**
 * An `Environment` with these modules (dotted names) and what they import; owned.
 * All that the files hold is imported, whether exported by a `module` or not.
 */
export function importModules({ lean, heap }, names, mainModule) {
  const empty = () => heap.retain(heap.global("l_Array_empty"));
  let imports = empty();
  for (const name of names) imports = lean.lean_array_push(imports, heap.make(0, [heap.makeName(name)], IS_EXPORTED));
  const [options, plugins, artifacts] = [heap.box(0), empty(), heap.box(1)];
  const result = lean.l_Lean_importModules(imports, options, TRUST_NOTHING, plugins, FREE_LATER, LOAD_EXTENSIONS, EVERYTHING, artifacts);
  const env = lean.l_Lean_Environment_setMainModule(heap.retain(heap.ioValue(result)), heap.makeName(mainModule));
  lean.lean_mark_persistent(env);
  registerHelpers(lean, heap, env);
  return env;
}

/**
 * Number of the first module of the vocabulary; those of Lean's core come before.
 * @param {number} env  a borrowed `Environment`
 */
export function firstPart(heap, env) {
  const modules = heap.field(header(heap, env), HEADER.modules);
  const first = [...heap.array(modules)].findIndex((module) => heap.name(heap.field(module, MODULE.name)).startsWith(VOCABULARY));
  return first < 0 ? heap.arraySize(modules) : first;
}

/**
 * The compiler makes functions that no declaration declares (`…_redArg`, specialisations). A file lists
 * their names, but this version of Lean does not enter them into the table that says which module a name
 * is from, and so finds none of them. The table is changed in place, since macros and elaborators
 * of the modules hold environments of their own that share it.
 */
function registerHelpers(lean, heap, env) {
  const [equal, hash] = [heap.global("l_Lean_Name_instBEq"), heap.global("l_Lean_instHashableName")];
  const table = heap.field(kernelEnvironment(heap, env), KERNEL_ENVIRONMENT.moduleOfName);
  expectFields(heap, table, HASH_MAP.length, "HashMap");
  let grown = heap.make(0, HASH_MAP.map((index) => heap.retain(heap.field(table, index))));
  [...heap.array(heap.field(header(heap, env), HEADER.moduleData))].forEach((data, number) => {
    expectFields(heap, data, MODULE_DATA.count, "ModuleData");
    for (const name of heap.array(heap.field(data, MODULE_DATA.helperNames))) {
      grown = lean.l_Std_HashMap_insertIfNew___redArg(heap.retain(equal), heap.retain(hash), grown, heap.retain(name), heap.box(number));
    }
  });
  lean.lean_mark_persistent(grown);
  for (const index of HASH_MAP) heap.setField(table, index, heap.field(grown, index));
}

/** The private view, which a file that is no `module` has. */
const kernelEnvironment = (heap, env) => heap.field(heap.field(env, ENVIRONMENT.base), 0);

function header(heap, env) {
  const kernelEnv = kernelEnvironment(heap, env);
  expectFields(heap, kernelEnv, KERNEL_ENVIRONMENT.count, "Kernel.Environment");
  const found = heap.field(kernelEnv, KERNEL_ENVIRONMENT.header);
  expectFields(heap, found, HEADER.count, "EnvironmentHeader");
  return found;
}
