// What a notation looks like, from the `ParserDescr` that stands for it: `∑ _ ∈ _, _`.

import { EXPR } from "./expr.mjs";

/**
 * @param {import("./objects.mjs").Heap} heap
 * @param {import("./expr.mjs").ExprReader} exprs
 * @param {number} value  borrowed expression of type `ParserDescr`
 */
export function notationText(heap, exprs, value) {
  const literal = (expr) => {
    const found = [];
    exprs.walk(expr, (part, tag) => {
      if (tag === EXPR.lit && heap.is(heap.field(part, 0), 1)) found.push(heap.string(heap.field(heap.field(part, 0), 0)));
    });
    return found[0] ?? ""; // of a name in parts, the walk meets the last part first
  };
  const text = (expr) => {
    const { head, args } = exprs.spine(expr);
    const last = args.at(-1);
    switch (head?.split(".").at(-1)) {
      case "symbol": case "nonReservedSymbol": case "unicodeSymbol": return literal(args[0]).trim();
      case "cat": return literal(args[0]) === "extBinders" ? "x" : "_";
      case "const": return { ident: "x", num: "n" }[literal(args[0])] ?? "";
      case "explicitBinders": return "x";
      case "parser": return "_";
      case "node": case "nodeWithAntiquot": return text(last);
      case "trailingNode": return `_ ${text(last)}`;
      case "unary": return unary(literal(args[0]), text(last));
      case "binary": return binary(literal(args[0]), text(args[1]), text(last));
      case "sepBy": case "sepBy1": return `${text(args[0]) || "_"}, …`;
      default: return "";
    }
  };
  return text(value).replace(/\s+/g, " ").trim();
}

function unary(name, inner) {
  if (name === "optional") return inner === "" ? "" : `[${inner}]`;
  if (name === "many" || name === "many1") return inner === "" ? "" : `${inner} …`;
  return inner;
}

function binary(name, left, right) { return name === "orelse" ? `(${left} | ${right})` : `${left} ${right}`; }
