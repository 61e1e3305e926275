// Pieces of a snapshot, from the file into linear memory; as a thread of its own it does half of them.

import fs from "node:fs";
import { isMainThread, workerData } from "node:worker_threads";
import zlib from "node:zlib";

/** States of the shared word through which the thread says how it ended. */
export const RUNNING = 0, DONE = 1, FAILED = 2;

/**
 * @typedef {object} Piece
 * @property {number} place  in the file
 * @property {number} packed  bytes in the file
 * @property {number} offset  in linear memory
 * @property {number} length  bytes in linear memory
 *
 * @param {WebAssembly.Memory} memory
 * @param {string} path  of the memory image
 * @param {Piece[]} pieces
 */
export function unpack(memory, path, pieces) {
  const bytes = new Uint8Array(memory.buffer);
  const file = fs.openSync(path, "r");
  for (const { place, packed, offset, length } of pieces) {
    const piece = zlib.zstdDecompressSync(readExactly(file, place, packed), { chunkSize: length, maxOutputLength: length });
    if (piece.length !== length) throw new Error("the snapshot does not hold what its index says");
    bytes.set(piece, offset);
  }
  fs.closeSync(file);
}

function readExactly(file, place, length) {
  const buffer = Buffer.allocUnsafe(length);
  for (let done = 0; done < length;) {
    const count = fs.readSync(file, buffer, done, length - done, place + done);
    if (count <= 0) throw new Error("the snapshot is shorter than its index says");
    done += count;
  }
  return buffer;
}

if (!isMainThread && workerData?.unpack) {
  const { memory, path, pieces, state } = workerData.unpack;
  try {
    unpack(memory, path, pieces);
    Atomics.store(state, 0, DONE);
  } catch {
    Atomics.store(state, 0, FAILED);
  }
  Atomics.notify(state, 0);
}
