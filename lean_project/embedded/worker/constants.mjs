// What a command added to the environment, as facts that the audit decides on.

import { EXPR, ExprReader } from "./expr.mjs";
import { ConstantMaps, KINDS } from "./maps.mjs";

/** Kinds whose data has a value in field 1. */
const WITH_VALUE = new Set(["definition", "theorem", "opaque"]);
/** `DefinitionSafety`, in order. */
const SAFETY = ["unsafe", "safe", "partial"];
const REDUCIBLE = 0; // first of `ReducibilityStatus`
/** Where the scalars of a binder say of what kind it is, and the kind written `(x : α)`. */
const [BINDER_INFO, EXPLICIT] = [8, 0];
/** Classes of coercions, and of the casts that coercions from numbers are made of. */
const CASTS = /^(Coe(TC|Out|OTC|Head|HTC|Tail|HTCT|Dep|T|Fun|Sort)?|(Nat|Int|Rat|NNRat|Real)Cast)$/;
/** Constants beneath Lean's own logic; the kernel trusts what is derived from them. */
const LOGIC_AXIOMS = new Set(["propext", "Classical.choice", "Quot.sound", "sorryAx", "Lean.ofReduceBool", "Lean.ofReduceNat", "Lean.reduceBool", "Lean.reduceNat", "Lean.trustCompiler"]);

export class ConstantReader {
  /**
   * @param {import("./objects.mjs").Heap} heap
   * @param {number} baseEnv  borrowed: the library alone
   * @param {number} firstPart  number of the first module of the vocabulary
   */
  constructor(heap, baseEnv, firstPart) {
    this.heap = heap;
    this.lean = heap.lean;
    this.exprs = new ExprReader(heap);
    this.maps = new ConstantMaps(heap);
    this.baseEnv = baseEnv;
    this.firstPart = firstPart;
    this.axiomsOfLibrary = new Map();
    this.classes = new Map();
  }

  /** Facts on each constant that `after` has and `before` has not. Both borrowed. */
  added(before, after) {
    return this.maps.added(before, after).map((info) => this.#facts(info, after));
  }

  /** Their names, borrowed. */
  addedNames(before, after) {
    return this.maps.added(before, after).map((info) => this.heap.field(this.heap.field(this.heap.field(info, 0), 0), 0));
  }

  #facts(info, env) {
    const { heap, exprs } = this;
    const kind = KINDS[heap.tag(info)];
    const data = heap.field(info, 0);
    const header = heap.field(data, 0); // ConstantVal: name, levelParams, type
    const [nameObj, type] = [heap.field(header, 0), heap.field(header, 2)];
    const value = WITH_VALUE.has(kind) ? heap.field(data, 1) : null;
    const visible = kind === "theorem" || value === null ? [type] : [type, value];
    const facts = {
      name: heap.name(nameObj),
      kind,
      type: this.#print(type, env),
      safety: kind === "definition" ? SAFETY[heap.scalar(data, 0)] : "safe",
      reducible: kind === "definition" && this.#isReducible(env, nameObj),
      typeUses: this.#uses(type),
      valueUses: value === null ? [] : this.#uses(value),
      hidden: [...new Set(visible.flatMap((expr) => this.#hiddenConcepts(expr)))],
      localInstances: Object.assign({}, ...visible.map((expr) => this.#localInstances(expr, env))),
    };
    const registered = this.#isInstance(env, nameObj);
    if (registered || (kind === "definition" && this.#isDataClass(exprs.telescope(type).body, env))) {
      return { ...facts, instance: { registered, ...this.#instanceTarget(type, env) } };
    }
    return { ...facts, builtInstances: [...new Set(visible.flatMap((expr) => this.#builtInstances(expr)))] };
  }

  /** Library classes whose constructors an expression applies: instances made on the spot, never declared. */
  #builtInstances(expr) {
    const { heap } = this;
    const found = [];
    for (const [name, nameObj] of this.exprs.constants(expr)) {
      const info = this.#find(this.baseEnv, nameObj);
      if (info === null || this.#kind(info) !== "constructor") continue;
      const className = heap.field(heap.field(info, 0), 1); // ConstructorVal: header, inductive type
      if (this.#classFacts(className, this.baseEnv)?.isProp === false) found.push(name);
    }
    return found;
  }

  /** Constants an expression mentions that are new, and axioms beneath the library's that it mentions. */
  #uses(expr) {
    const uses = new Set();
    for (const [name, nameObj] of this.exprs.constants(expr)) {
      const info = this.#find(this.baseEnv, nameObj);
      if (info === null) uses.add(name);
      else for (const axiom of this.#libraryAxioms(name, info)) uses.add(axiom);
    }
    return [...uses];
  }

  /** Axioms that a library constant rests on. Core proofs are not shipped, so core counts as a whole. */
  #libraryAxioms(name, info) {
    const known = this.axiomsOfLibrary.get(name);
    if (known !== undefined) return known;
    const axioms = new Set();
    this.axiomsOfLibrary.set(name, axioms); // ends recursion through mutual references
    if (LOGIC_AXIOMS.has(name)) axioms.add(name);
    else if (this.#isOfVocabulary(info)) {
      if (this.#kind(info) === "axiom") axioms.add(name);
      const data = this.heap.field(info, 0);
      const value = WITH_VALUE.has(this.#kind(info)) ? [this.heap.field(data, 1)] : [];
      for (const expr of [this.heap.field(this.heap.field(data, 0), 2), ...value]) {
        for (const [used, usedObj] of this.exprs.constants(expr)) {
          const usedInfo = this.#find(this.baseEnv, usedObj);
          if (usedInfo !== null) for (const axiom of this.#libraryAxioms(used, usedInfo)) axioms.add(axiom);
        }
      }
    }
    return axioms;
  }

  /** True for a constant of the vocabulary, false for one of Lean's core. */
  #isOfVocabulary(info) {
    const nameObj = this.heap.field(this.heap.field(this.heap.field(info, 0), 0), 0);
    return this.maps.moduleOf(this.baseEnv, nameObj) >= this.firstPart;
  }

  /** Borrowed `ConstantInfo`, or null. */
  #find(env, nameObj) {
    const { heap, lean } = this;
    const found = lean.l_Lean_Environment_find_x3f___boxed(heap.retain(env), heap.retain(nameObj), heap.box(0));
    if (heap.isBoxed(found)) return null;
    const info = heap.field(found, 0); // the environment keeps it alive
    heap.release(found);
    return info;
  }

  /** Library definitions and types (not lemmas) that a bound variable of the same name hides. */
  #hiddenConcepts(expr) {
    return this.exprs.binders(expr).flatMap(({ name }) => {
      return this.isConcept(name) ? [this.heap.name(name)] : [];
    });
  }

  /** True for the name of a library constant. */
  isLibrary(nameObj) { return this.#find(this.baseEnv, nameObj) !== null; }

  /**
   * True for a name that the library reads as a definition or type: its own, or exported (`max`).
   * With `fields` (strings) only if it has the first of them: `Real.pi.sqrt` can be read, `Nat.mine` cannot.
   */
  isConcept(nameObj, fields = []) {
    const { heap, lean } = this;
    const info = this.#find(this.baseEnv, nameObj);
    if (info !== null) return this.#kind(info) !== "theorem" && (fields.length === 0 || this.#hasField(info, fields[0]));
    const withProtected = heap.box(0);
    const aliases = lean.l_Lean_getAliases___boxed(heap.retain(this.baseEnv), heap.retain(nameObj), withProtected);
    const isAlias = !heap.isBoxed(aliases);
    heap.release(aliases);
    return isAlias;
  }

  /** True if the library has `T.field` for the type `T` of what a constant gives. */
  #hasField(info, field) {
    const { heap } = this;
    const { binders, body } = this.exprs.telescope(heap.field(heap.field(heap.field(info, 0), 0), 2));
    const types = [this.exprs.spine(body).head, ...(binders.length > 0 ? ["Function"] : [])];
    return types.some((type) => {
      if (type === null) return false;
      const fieldObj = heap.makeName(`${type}.${field}`);
      const isThere = this.isLibrary(fieldObj);
      heap.release(fieldObj);
      return isThere;
    });
  }

  #kind(info) { return KINDS[this.heap.tag(info)]; }

  /**
   * Binders whose types are classes about no variable, such as `LE ℕ` or `LE (Fin n)`: local instances
   * that stand in the way of the library's own. Maps the type as printed to `{class, isNamed}`.
   */
  #localInstances(expr, env) {
    const { heap, exprs } = this;
    const found = {};
    exprs.walk(expr, (binder, tag) => {
      if (tag !== EXPR.lam && tag !== EXPR.forall && tag !== EXPR.let) return;
      const type = heap.field(binder, 1);
      const target = exprs.telescope(type).body;
      if (!this.#isDataClass(target, env)) return;
      const { class: className, variable } = this.#instanceTarget(target, env);
      const isNamed = tag !== EXPR.let && heap.scalar(binder, BINDER_INFO) === EXPLICIT;
      if (!variable) found[this.#print(type, env)] = { class: className, isNamed };
    });
    return found;
  }

  /** True for a class that carries data, applied, also behind definitions such as `abbrev Order := LE ℕ`. */
  #isDataClass(expr, env) {
    const { nameObj } = this.exprs.spine(expr);
    if (nameObj === null) return false;
    const facts = this.#classFacts(nameObj, env);
    if (facts !== null) return !facts.isProp;
    const info = this.#find(env, nameObj);
    if (info === null || this.#kind(info) !== "definition") return false;
    return this.#isDataClass(this.exprs.telescope(this.heap.field(this.heap.field(info, 0), 1)).body, env);
  }

  /** For the type of an instance: its class, the heads of its arguments, and which of the input ones are new. */
  #instanceTarget(type, env) {
    const { head, nameObj, args } = this.exprs.spine(this.exprs.telescope(type).body);
    const facts = nameObj === null ? null : this.#classFacts(nameObj, env);
    // Not a class itself: an abbreviation of one, such as `DecidableEq α`.
    const { isProp, outputs } = facts ?? { isProp: false, outputs: new Set() };
    const casts = nameObj !== null && this.#castsBehind(nameObj, env);
    const inputs = args.filter((_, index) => !outputs.has(index));
    const heads = inputs.map((arg) => this.exprs.spine(arg));
    const own = heads.filter((arg) => arg.nameObj !== null && this.#find(this.baseEnv, arg.nameObj) === null).map((arg) => arg.head);
    const variable = heads.some((arg) => arg.isVariable);
    const target = args.map((arg) => this.exprs.spine(arg).head);
    return { class: head, isProp, casts, own: [...new Set(own)], variable, arguments: target };
  }

  /** For the name of a class: is it a proposition, and which arguments are `outParam`s; null otherwise. */
  #classFacts(nameObj, env) {
    const { heap } = this;
    const name = heap.name(nameObj);
    const known = this.classes.get(name);
    if (known !== undefined) return known;
    const info = this.#find(env, nameObj);
    if (info === null || !this.#isClass(nameObj, env)) return null;
    const type = heap.field(heap.field(heap.field(info, 0), 0), 2);
    const { binders, body } = this.exprs.telescope(type);
    const outputs = new Set(binders.flatMap((binder, index) => (this.exprs.spine(binder).head === "outParam" ? [index] : [])));
    const facts = { isProp: this.exprs.isProp(body), outputs, casts: this.#casts(name, nameObj, env) };
    if (this.#find(this.baseEnv, nameObj) !== null) this.classes.set(name, facts);
    return facts;
  }

  /** True for a class of coercions or casts, and for one whose constructor speaks of such a class. */
  #casts(name, nameObj, env, seen = new Set()) {
    if (CASTS.test(name)) return true;
    const { heap } = this;
    const info = seen.has(name) ? null : this.#find(env, nameObj);
    seen.add(name);
    if (info === null || this.#kind(info) !== "inductive") return false;
    const makeObj = heap.lean.l_Lean_Name_str___override(heap.retain(nameObj), heap.makeString("mk"));
    const make = this.#find(env, makeObj);
    heap.release(makeObj);
    if (make === null) return false;
    const type = heap.field(heap.field(heap.field(make, 0), 0), 2);
    return [...this.exprs.constants(type)].some(([used, usedObj]) => this.#isClass(usedObj, env) && this.#casts(used, usedObj, env, seen));
  }

  /** As `#casts`, also behind definitions such as `abbrev Cast (α : Type) := Coe ℝ α`. */
  #castsBehind(nameObj, env) {
    const facts = this.#classFacts(nameObj, env);
    if (facts !== null) return facts.casts;
    const info = this.#find(env, nameObj);
    if (info === null || this.#kind(info) !== "definition") return false;
    const body = this.exprs.spine(this.exprs.telescope(this.heap.field(this.heap.field(info, 0), 1)).body);
    return body.nameObj !== null && this.#castsBehind(body.nameObj, env);
  }

  #isClass(nameObj, env) {
    const { heap, lean } = this;
    return heap.unbox(lean.l_Lean_isClass___boxed(heap.retain(env), heap.retain(nameObj))) === 1;
  }

  #isInstance(env, nameObj) {
    const { heap, lean } = this;
    return heap.unbox(lean.l_Lean_Meta_isInstanceCore___boxed(heap.retain(env), heap.retain(nameObj))) === 1;
  }

  #isReducible(env, nameObj) {
    const { heap, lean } = this;
    return heap.unbox(lean.l_Lean_getReducibilityStatusCore___boxed(heap.retain(env), heap.retain(nameObj))) === REDUCIBLE;
  }

  /** The expression as Lean prints it, on lines of up to 100 characters. */
  #print(expr, env) {
    const { heap, lean } = this;
    const emptyContext = heap.retain(heap.global("l_Lean_instInhabitedMetavarContext"));
    const noLocals = heap.retain(heap.global("l_Lean_LocalContext_empty"));
    const result = lean.l_Lean_PrettyPrinter_ppExprLegacy(heap.retain(env), emptyContext, noLocals, heap.box(0), heap.retain(expr));
    const format = heap.retain(heap.ioValue(result));
    const text = lean.l_Std_Format_pretty(format, heap.box(100), heap.box(0), heap.box(0));
    const printed = heap.string(text);
    heap.release(text);
    heap.release(result);
    return printed;
  }
}
