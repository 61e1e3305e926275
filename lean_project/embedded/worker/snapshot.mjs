// A snapshot is the non-zero pages of linear memory, and what is needed to use them again: the stack
// pointer, the functions that were added to the table at run time, and the addresses of our roots.

import fs from "node:fs";

const PAGE = 65536;
const CHUNK = 1 << 28;

/** Runs `[offset, length]` of pages that hold anything but zeros. */
function occupiedRuns(memory) {
  const words = new BigInt64Array(memory.buffer);
  const wordsPerPage = PAGE / 8;
  const runs = [];
  for (let page = 0; page < words.length / wordsPerPage; page++) {
    const start = page * wordsPerPage;
    if (words.subarray(start, start + wordsPerPage).every((word) => word === 0n)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === page * PAGE) last[1] += PAGE;
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
  const runs = occupiedRuns(runtime.memory);
  const file = fs.openSync(path, "w");
  for (const [offset, length] of runs) {
    for (let done = 0; done < length;) done += fs.writeSync(file, bytes, offset + done, Math.min(length - done, CHUNK));
  }
  fs.fsyncSync(file);
  fs.closeSync(file);
  const { tableSlots, lean, memory } = runtime;
  const index = { bytes: memory.buffer.byteLength, stackPointer: lean.__stack_pointer.value, roots, tableSlots, runs };
  fs.writeFileSync(`${path}.json`, JSON.stringify(index));
}

/** Loads a snapshot into a freshly booted runtime and returns its roots. */
export function restoreSnapshot(runtime, path) {
  const index = JSON.parse(fs.readFileSync(`${path}.json`, "utf8"));
  const missing = index.bytes - runtime.memory.buffer.byteLength;
  if (missing > 0) runtime.memory.grow(missing / PAGE);
  const bytes = new Uint8Array(runtime.memory.buffer);
  const file = fs.openSync(path, "r");
  for (const [offset, length] of index.runs) {
    for (let done = 0; done < length;) {
      const count = fs.readSync(file, bytes, offset + done, Math.min(length - done, CHUNK), null);
      if (count <= 0) throw new Error("the snapshot is shorter than its index says");
      done += count;
    }
  }
  fs.closeSync(file);
  runtime.lean.__stack_pointer.value = index.stackPointer;
  for (const [symbol, slot] of index.tableSlots) {
    if (runtime.addTableSlot(symbol) !== slot) throw new Error(`table slot of ${symbol} has moved`);
  }
  return index.roots;
}
