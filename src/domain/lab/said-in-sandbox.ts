import { say } from "../../messages/say.ts";

/**
 * What the lab's halves in Python and JavaScript say of tests and programs, in English. They know no catalogue, so its
 * texts are named here, each value by what stands for it there; `retellReason` finds them.
 */
export const saidInSandbox = (): readonly string[] => [
  say`it has no assert that calls the program`,
  say`its tests do not run by themselves: ${"{type(error).__name__}: {error}"}`,
  say`its tests do not run by themselves: ${"${String(error).slice(0, 300)}"}`,
  say`an assert stands inside of try, so that what it throws is part of the test`,
  say`it is more than one call compared with a value`,
  say`the answer is used for more than a comparison: ${"{line[:200]}"}`,
  say`an input is of type ${"{kind.__name__}"}, which cannot be handed in from outside`,
  say`an input or an answer is no plain data`,
  say`the canonical solution finds no zero on this platform`,
  say`it needs ${"{lacking}"}, which is not here`,
  say`it needs the module “${"${name}"}”, which is not here`,
  say`it ended with status ${"${error.status}"}`,
  say`it printed “${"${printed[0].slice(0, 200)}"}”`,
];
