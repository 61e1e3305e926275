// Machine code of the WebAssembly module, kept between runs.
//
// V8 compiles a function when it is first called, and better when it is called often. What it has
// compiled after a warm-up is written at set-up and read at start. This needs the flag
// --allow-natives-syntax; code of another V8 is refused by V8 itself, and we compile as usual.

import fs from "node:fs";

/** The module, with its kept machine code if there is any. */
export function loadModule(wasm, codePath) {
  const bytes = fs.readFileSync(wasm);
  if (codePath !== undefined && fs.existsSync(codePath)) {
    const code = fs.readFileSync(codePath);
    const deserialize = new Function("code", "bytes", "return %DeserializeWasmModule(code, bytes)");
    const module = deserialize(exactBuffer(code), new Uint8Array(exactBuffer(bytes)));
    if (module instanceof WebAssembly.Module) return module;
  }
  return new WebAssembly.Module(bytes);
}

/** Writes the machine code that `module` has by now. */
export function keepCompiledCode(module, codePath) {
  const serialize = new Function("module", "return %SerializeWasmModule(module)");
  fs.writeFileSync(codePath, Buffer.from(serialize(module)));
}

function exactBuffer(buffer) {
  const whole = buffer.byteOffset === 0 && buffer.byteLength === buffer.buffer.byteLength;
  return whole ? buffer.buffer : buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);
}
