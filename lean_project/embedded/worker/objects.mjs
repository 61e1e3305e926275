// Reading and making Lean objects in the linear memory of the 32-bit WebAssembly build.
//
// Layout (lean.h, 4.28): an 8-byte header (reference count, size, number of fields, tag), then the
// fields of 4 bytes each, then scalars. A value whose lowest bit is 1 is a boxed number, not an address.
// "Borrowed" reads below never touch reference counts; `retain` and `release` do.

const TAG_STRING = 249;
const HEADER = 8;

/** @typedef {number} Obj  an address of a Lean object, or a boxed number */

export class Heap {
  /**
   * @param {WebAssembly.Exports} exports  every symbol of Lean
   * @param {WebAssembly.Memory} memory
   */
  constructor(exports, memory) {
    this.lean = exports;
    this.memory = memory;
    this.views = null;
    this.buffer = null;
  }

  /** Typed views of the memory, remade after it has grown. */
  get #view() {
    if (this.buffer !== this.memory.buffer) {
      this.buffer = this.memory.buffer;
      this.views = { u8: new Uint8Array(this.buffer), u16: new Uint16Array(this.buffer), i32: new Int32Array(this.buffer) };
    }
    return this.views;
  }

  box(number) { return (number << 1) | 1; }
  unbox(obj) { return obj >>> 1; }
  isBoxed(obj) { return (obj & 1) === 1; }

  tag(obj) { return this.#view.u8[obj + 7]; }
  fieldCount(obj) { return this.#view.u8[obj + 6]; }
  /** True for a constructor object (not boxed) with this tag. */
  is(obj, tag) { return !this.isBoxed(obj) && this.tag(obj) === tag; }

  /** Borrowed field `index` of a constructor object. */
  field(obj, index) { return this.#view.i32[(obj + HEADER + 4 * index) >> 2] >>> 0; }
  setField(obj, index, value) { this.#view.i32[(obj + HEADER + 4 * index) >> 2] = value; }
  /** Puts `value`, which stays the caller's, into a field, and releases what was there. */
  replaceField(obj, index, value) {
    const old = this.field(obj, index);
    this.setField(obj, index, this.retain(value));
    this.release(old);
  }
  /** Borrowed value of a `Task`; 0 if it has not ended. */
  taskValue(task) { return this.field(task, 0); }
  /** Byte `offset` of the scalar area that follows the fields. */
  scalar(obj, offset) { return this.#view.u8[obj + HEADER + 4 * this.fieldCount(obj) + offset]; }
  setScalar(obj, offset, value) { this.#view.u8[obj + HEADER + 4 * this.fieldCount(obj) + offset] = value; }
  references(obj) { return this.#view.i32[obj >> 2]; }

  retain(obj) {
    if (this.isBoxed(obj)) return obj;
    const count = this.references(obj); // negative: shared between threads; zero: persistent
    if (count > 0) this.#view.i32[obj >> 2] = count + 1;
    else if (count < 0) this.#view.i32[obj >> 2] = count - 1;
    return obj;
  }

  release(obj) {
    if (this.isBoxed(obj)) return;
    const count = this.references(obj);
    if (count > 1) this.#view.i32[obj >> 2] = count - 1;
    else if (count !== 0) this.lean.lean_dec_ref_cold(obj);
  }

  /** A constructor object that owns `fields`. @param {number[]} scalars bytes after the fields */
  make(tag, fields, scalars = []) {
    const size = HEADER + 4 * fields.length + scalars.length;
    const obj = this.lean.lean_alloc_object(size);
    const { u8, u16, i32 } = this.#view;
    i32[obj >> 2] = 1;
    u16[(obj + 4) >> 1] = (size + 7) & ~7;
    u8[obj + 6] = fields.length;
    u8[obj + 7] = tag;
    fields.forEach((value, index) => this.setField(obj, index, value));
    scalars.forEach((value, index) => this.setScalar(obj, index, value));
    return obj;
  }

  makeString(text) {
    const bytes = new TextEncoder().encode(text);
    const buffer = this.lean.malloc(bytes.length + 1);
    this.#view.u8.set(bytes, buffer);
    this.#view.u8[buffer + bytes.length] = 0;
    const obj = this.lean.lean_mk_string_from_bytes(buffer, bytes.length);
    this.lean.free(buffer);
    return obj;
  }

  /** Text of a borrowed string object. */
  string(obj) {
    if (this.isBoxed(obj) || this.tag(obj) !== TAG_STRING) throw new Error("not a Lean string");
    const { u8, i32 } = this.#view;
    const bytes = i32[(obj + 8) >> 2] - 1; // the size counts the final NUL
    return new TextDecoder().decode(u8.slice(obj + 20, obj + 20 + bytes));
  }

  /** `Lean.Name` from its dotted form; components are taken as strings. */
  makeName(dotted) {
    let name = this.box(0);
    for (const part of dotted.split(".")) name = this.lean.l_Lean_Name_str___override(name, this.makeString(part));
    return name;
  }

  /** Dotted form of a borrowed `Lean.Name`; the anonymous name is "". */
  name(obj) {
    if (this.isBoxed(obj)) return "";
    const prefix = this.name(this.field(obj, 0));
    const last = this.field(obj, 1);
    const part = this.tag(obj) === 1 ? this.string(last) : String(this.isBoxed(last) ? this.unbox(last) : "_");
    return prefix === "" ? part : `${prefix}.${part}`;
  }

  arraySize(obj) { return this.#view.i32[(obj + 8) >> 2]; }
  arrayItem(obj, index) { return this.#view.i32[(obj + 16 + 4 * index) >> 2] >>> 0; }
  /** Borrowed items of an `Array`. */
  *array(obj) { for (let i = 0; i < this.arraySize(obj); i++) yield this.arrayItem(obj, i); }
  /** Borrowed items of a `List`. */
  *list(obj) { for (; !this.isBoxed(obj); obj = this.field(obj, 1)) yield this.field(obj, 0); }

  /** A global constant of Lean's C code, such as `l_Array_empty`; borrowed. */
  global(symbol) { return this.#view.i32[this.lean[symbol].value >> 2] >>> 0; }

  /** Value of an `IO` result, owned by the result. Throws with Lean's message if it is an error. */
  ioValue(result) {
    if (this.tag(result) === 0) return this.field(result, 0);
    this.lean.lean_io_result_show_error(result);
    throw new Error("Lean raised an IO error (see stderr)");
  }
}
