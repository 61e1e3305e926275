// Calls that catch C++ exceptions, as WebAssembly instead of JavaScript.
//
// This build of Lean calls a C++ function that may throw through an imported `invoke_SIGNATURE`, and the
// glue offers one JavaScript function for each signature. Two crossings of the border for each such call
// cost a tenth of all time. Here the same functions stand in two small modules, since those that catch need
// the function table and the stack pointer of Lean's instance, which does not exist without its imports:
// "doors", which Lean imports, each calling on through a table; and "rooms", put into that table later.

const SECTION = { type: 1, import: 2, function: 3, table: 4, export: 7, element: 9, code: 10 };
const KIND = { function: 0, table: 1, global: 3, tag: 4 };
const TYPE = { i: 0x7f, j: 0x7e, f: 0x7d, d: 0x7c };
const ZERO = { v: [], i: [0x41, 0], j: [0x42, 0], f: [0x43, 0, 0, 0, 0], d: [0x44, 0, 0, 0, 0, 0, 0, 0, 0] };
const FUNCREF = 0x70, NO_VALUE = 0x40, MUTABLE = 1, NO_MAXIMUM = 0, MAXIMUM = 1;
const OP = { try: 0x06, catch: 0x07, end: 0x0b, call: 0x10, callIndirect: 0x11, getLocal: 0x20, setLocal: 0x21, getGlobal: 0x23, setGlobal: 0x24, number: 0x41 };
const HEADER = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** What C++ code throws: the glue keeps the exception itself. */
const tag = new WebAssembly.Tag({ parameters: [] });
export const thrown = new WebAssembly.Exception(tag, []);

/**
 * Takes the place of the glue's functions among the imports of `module`.
 *
 * @returns {(lean: WebAssembly.Exports) => void}  to be called with the instance before it runs
 */
export function layTrampolines(module, imports) {
  const names = WebAssembly.Module.imports(module).map(({ name }) => name).filter((name) => name.startsWith("invoke_"));
  const signatures = names.map((name) => name.slice("invoke_".length));
  const doors = instantiate(doorsModule(names, signatures), {});
  for (const name of names) imports.env[name] = doors[name];
  return (lean) => {
    const caught = () => lean.setThrew(1, 0);
    const { __indirect_function_table: functions, __stack_pointer: stack } = lean;
    instantiate(roomsModule(signatures), { _: { doors: doors.table, functions, stack, tag, caught } });
  };
}

const instantiate = (bytes, imports) => new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes)), imports).exports;

function doorsModule(names, signatures) {
  const body = (signature, number) => [
    ...locals(0, signature.length), OP.number, ...signed(number), OP.callIndirect, ...unsigned(outerType(number)), 0,
  ];
  return [
    ...HEADER,
    ...section(SECTION.type, types(signatures)),
    ...section(SECTION.function, signatures.map((_, number) => unsigned(outerType(number)))),
    ...section(SECTION.table, [[FUNCREF, MAXIMUM, ...unsigned(signatures.length), ...unsigned(signatures.length)]]),
    ...section(SECTION.export, [
      [...text("table"), KIND.table, 0],
      ...names.map((name, number) => [...text(name), KIND.function, ...unsigned(number)]),
    ]),
    ...section(SECTION.code, signatures.map((signature, number) => sized([0, ...body(signature, number), OP.end]))),
  ];
}

function roomsModule(signatures) {
  const noParameters = 2 * signatures.length;
  const body = (signature, number) => {
    const result = signature[0], before = signature.length; // the local that keeps the stack pointer
    return [
      OP.getGlobal, 0, OP.setLocal, ...unsigned(before),
      OP.try, TYPE[result] ?? NO_VALUE,
      ...locals(1, signature.length), OP.getLocal, 0, OP.callIndirect, ...unsigned(innerType(number)), 1,
      OP.catch, 0,
      OP.getLocal, ...unsigned(before), OP.setGlobal, 0, OP.call, 0, ...ZERO[result],
      OP.end,
    ];
  };
  const imported = (name, ...what) => [...text("_"), ...text(name), ...what];
  return [
    ...HEADER,
    ...section(SECTION.type, [...types(signatures), [0x60, 0, 0]]),
    ...section(SECTION.import, [
      imported("doors", KIND.table, FUNCREF, NO_MAXIMUM, 0),
      imported("functions", KIND.table, FUNCREF, NO_MAXIMUM, 0),
      imported("stack", KIND.global, TYPE.i, MUTABLE),
      imported("tag", KIND.tag, 0, ...unsigned(noParameters)),
      imported("caught", KIND.function, ...unsigned(noParameters)),
    ]),
    ...section(SECTION.function, signatures.map((_, number) => unsigned(outerType(number)))),
    ...section(SECTION.element, [[0, OP.number, 0, OP.end, ...vector(signatures.map((_, number) => unsigned(number + 1)))]]),
    ...section(SECTION.code, signatures.map((signature, number) => sized([1, 1, TYPE.i, ...body(signature, number), OP.end]))),
  ];
}

/** For each signature the type of the function called, and that of the trampoline, which takes its index first. */
const types = (signatures) => signatures.flatMap(([result, ...parameters]) => [[], [TYPE.i]].map((first) => [
  0x60, ...vector([...first, ...parameters.map((letter) => TYPE[letter])].map((type) => [type])), ...vector(result === "v" ? [] : [[TYPE[result]]]),
]));
const innerType = (number) => 2 * number;
const outerType = (number) => 2 * number + 1;

const locals = (from, to) => Array.from({ length: to - from }, (_, index) => [OP.getLocal, ...unsigned(from + index)]).flat();
const section = (number, entries) => [number, ...sized(vector(entries))];
const vector = (entries) => [...unsigned(entries.length), ...entries.flat()];
const sized = (bytes) => [...unsigned(bytes.length), ...bytes];
const text = (string) => sized([...new TextEncoder().encode(string)]);

/** LEB128 of a number. */
function unsigned(number) {
  const out = [];
  for (; number >= 0x80; number >>>= 7) out.push((number & 0x7f) | 0x80);
  return [...out, number];
}

/** As `unsigned`, for operands that have a sign: the top bit of the last byte is one. */
const signed = (number) => (number < 0x40 ? [number] : [(number & 0x7f) | 0x80, ...signed(number >> 7)]);
