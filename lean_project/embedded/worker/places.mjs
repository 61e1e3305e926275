// Places in a text: byte offsets, as Lean counts, to lines from 1 and columns in code points from 0.

export class Places {
  /** @param {string} text */
  constructor(text) {
    this.bytes = Buffer.from(text, "utf8");
    this.lineStarts = [0];
    this.bytes.forEach((byte, index) => { if (byte === 0x0a) this.lineStarts.push(index + 1); });
  }

  /** What stands between two byte offsets. */
  text(start, end) { return this.bytes.toString("utf8", start, end); }

  /** @returns {{line: number, column: number}} */
  position(offset) {
    let [low, high] = [0, this.lineStarts.length - 1]; // the last line that does not start after `offset`
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: [...this.text(this.lineStarts[low], offset)].length };
  }
}
