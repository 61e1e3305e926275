// A snapshot is the non-zero pages of linear memory, compressed piece by piece, and what is needed to use
// them again: the stack pointer, the functions that were added to the table at run time, and the
// addresses of our roots.

import fs from "node:fs";
import { Worker } from "node:worker_threads";
import zlib from "node:zlib";
import { DONE, RUNNING, unpack } from "./unpack.mjs";

const PAGE = 65536;
const PIECE = 1 << 23;
const UNPACK_PATIENCE_MS = 60_000;
const { ZSTD_c_compressionLevel, ZSTD_c_checksumFlag } = zlib.constants;
const COMPRESSION = { params: { [ZSTD_c_compressionLevel]: 3, [ZSTD_c_checksumFlag]: 1 } };

/** Runs `[offset, length]` of pages that hold anything but zeros, none longer than a piece. */
function occupiedRuns(memory) {
  const words = new BigInt64Array(memory.buffer);
  const wordsPerPage = PAGE / 8;
  const runs = [];
  for (let page = 0; page < words.length / wordsPerPage; page++) {
    const start = page * wordsPerPage;
    if (words.subarray(start, start + wordsPerPage).every((word) => word === 0n)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === page * PAGE && last[1] < PIECE) last[1] += PAGE;
    else runs.push([page * PAGE, PAGE]);
  }
  return runs;
}

/**
 * @param {import("./runtime.mjs").Runtime} runtime
 * @param {string} path  of the memory image; `path.json` gets the rest, last
 * @param {object} roots  addresses to find again
 */
export function writeSnapshot(runtime, path, roots) {
  const bytes = new Uint8Array(runtime.memory.buffer);
  const file = fs.openSync(path, "w");
  const pieces = occupiedRuns(runtime.memory).map(([offset, length]) => {
    const packed = zlib.zstdCompressSync(bytes.slice(offset, offset + length), COMPRESSION);
    fs.writeFileSync(file, packed);
    return [offset, length, packed.length];
  });
  fs.fsyncSync(file);
  fs.closeSync(file);
  const { tableSlots, lean, memory } = runtime;
  const index = { bytes: memory.buffer.byteLength, stackPointer: lean.__stack_pointer.value, roots, tableSlots, pieces };
  fs.writeFileSync(`${path}.json`, JSON.stringify(index));
}

/** Loads a snapshot into a freshly booted runtime and returns its roots. */
export function restoreSnapshot(runtime, path) {
  const index = JSON.parse(fs.readFileSync(`${path}.json`, "utf8"));
  const missing = index.bytes - runtime.memory.buffer.byteLength;
  if (missing > 0) runtime.memory.grow(missing / PAGE);
  unpackOnTwoThreads(runtime.memory, path, index.pieces);
  runtime.lean.__stack_pointer.value = index.stackPointer;
  for (const [symbol, slot] of index.tableSlots) {
    if (runtime.addTableSlot(symbol) !== slot) throw new Error(`table slot of ${symbol} has moved`);
  }
  return index.roots;
}

function unpackOnTwoThreads(memory, path, index) {
  let place = 0;
  const pieces = index.map(([offset, length, packed]) => ({ place: (place += packed) - packed, packed, offset, length }));
  const [mine, others] = [0, 1].map((rest) => pieces.filter((_, number) => number % 2 === rest));
  const state = new Int32Array(new SharedArrayBuffer(4));
  new Worker(new URL("./unpack.mjs", import.meta.url), { workerData: { unpack: { memory, path, pieces: others, state } }, env: {} });
  unpack(memory, path, mine);
  Atomics.wait(state, 0, RUNNING, UNPACK_PATIENCE_MS);
  if (Atomics.load(state, 0) !== DONE) throw new Error("the snapshot could not be unpacked");
}
