// What the steps of set-up share: a thread with a deep stack, and how they tell their progress.

import fs from "node:fs";
import { Worker, isMainThread, workerData } from "node:worker_threads";

/** One line of JSON on stdout. */
export const say = (line) => fs.writeSync(1, `${JSON.stringify(line)}\n`);

/**
 * Runs `step` on the configuration whose path is the first argument, in a thread of the module `url`.
 * Elaboration is deeply recursive, and only a thread's stack can be made large from here.
 */
export async function inDeepThread(url, step) {
  if (!isMainThread) return step(workerData);
  const config = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
  const thread = new Worker(new URL(url), { workerData: config, resourceLimits: { stackSizeMb: 200 } });
  thread.on("error", (error) => { process.stderr.write(`${error.stack ?? error}\n`); process.exit(1); });
  thread.on("exit", (code) => process.exit(code));
}
