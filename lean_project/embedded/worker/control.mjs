// The one cell that the supervisor and the worker thread share: where Lean's cancel flag is now.

/** A control block; slot 0 holds the address of the flag, or 0 while nothing is being elaborated. */
export function makeControl() { return new Int32Array(new SharedArrayBuffer(4)); }

/** The worker says which `IO.CancelToken` (a reference to a Bool) belongs to the running request. */
export function cancelFlagAddress(control, token) { Atomics.store(control, 0, token); }

/** The supervisor asks the running elaboration to stop; false when nothing is running. */
export function cancel(control, memory) {
  const token = Atomics.load(control, 0);
  if (token === 0) return false;
  const TRUE = 3; // the boxed Bool `true`
  Atomics.store(new Int32Array(memory.buffer), (token + 8) >> 2, TRUE);
  return true;
}
