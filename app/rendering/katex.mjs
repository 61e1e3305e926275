/**
 * Formulas to MathML. Reads `[[tex, display], …]` as JSON from stdin and writes an array of the
 * same length: markup, or null where KaTeX cannot read the formula. Argument: KaTeX's module.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { default: katex } = await import(pathToFileURL(process.argv[2]).href);

/** @type {[string, boolean][]} */
const formulas = JSON.parse(readFileSync(0, "utf8"));

/** @returns {string | null} */
function render(/** @type {string} */ tex, /** @type {boolean} */ displayMode) {
  try {
    return katex.renderToString(tex, {
      displayMode, output: "mathml", strict: "ignore", trust: false, maxExpand: 1000,
    });
  } catch {
    return null;
  }
}

process.stdout.write(JSON.stringify(formulas.map(([tex, display]) => render(tex, display))));
