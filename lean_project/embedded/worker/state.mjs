// The front end, with the state that the command at hand has left: the audit looks at its scopes.

import { Frontend } from "./frontend.mjs";
import { appendNames, declaredNames, prefixes } from "./names.mjs";

/** Field numbers of `Command.State` and of `Scope`. */
const STATE = { env: 0, scopes: 2 };
const SCOPE = { namespace: 2 };

export class FrontendWithState extends Frontend {
  /** The state asked about last; in a callback of `run`, the one after the command. Borrowed. */
  state = null;

  environment(state) {
    this.state = state;
    return super.environment(state);
  }

  /** A `Command.State` (borrowed) as a new object, which `registerNamespaces` may change. Owned. */
  copy(state) {
    const { heap } = this;
    const fields = Array.from({ length: heap.fieldCount(state) }, (_, index) => heap.retain(heap.field(state, index)));
    return heap.make(heap.tag(state), fields); // it has no scalars
  }

  /**
   * Makes the namespaces of a command's declarations known, as elaborating them would; a pass that
   * only parses could not `open` them otherwise. That some of them may not come to be does no harm:
   * the elaboration that follows knows.
   */
  registerNamespaces(syntax) {
    const { heap, lean } = this;
    if (heap.references(this.state) !== 1) throw new Error("the command state is shared");
    const scope = heap.field(heap.field(this.state, STATE.scopes), 0);
    for (const declared of declaredNames(heap, syntax)) {
      for (const name of prefixes(heap, declared)) {
        const namespace = appendNames(heap, heap.field(scope, SCOPE.namespace), name);
        heap.setField(this.state, STATE.env, lean.l_Lean_Environment_registerNamespace(heap.field(this.state, STATE.env), namespace));
      }
    }
  }
}
