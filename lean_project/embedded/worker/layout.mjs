// The check that an object has the fields that our field numbers are about.

/** @param {import("./objects.mjs").Heap} heap  @param {number} obj borrowed */
export function expectFields(heap, obj, count, name) {
  if (heap.isBoxed(obj) || heap.fieldCount(obj) !== count) throw new Error(`unexpected layout of ${name}`);
}
