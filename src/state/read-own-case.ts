import type { Exercise } from "../domain/exercise.ts";
import { buildOwnCase, type OwnCase, type OwnCaseInput } from "../domain/own-case.ts";
import type { Signature } from "../domain/signature.ts";
import { unreachable } from "../domain/unreachable.ts";
import type { OwnCaseDraft } from "./exercise-session.ts";

/** The fields of an own case before anything is typed. */
export function emptyInputs(signature: Signature): readonly string[] {
  switch (signature.kind) {
    case "function":
      return signature.parameters.map(() => "");
    case "class":
      return [...signature.constructorParameters.map(() => ""), ""];
    case "program":
      return [""];
    default:
      return unreachable(signature);
  }
}

/** A typed own case as a test case, or what cannot be read yet. */
export function readOwnCase(exercise: Pick<Exercise, "signature" | "visible">, draft: OwnCaseDraft): OwnCase {
  return buildOwnCase(exercise, ownCaseInput(exercise.signature, draft), draft.id);
}

/**
 * How a draft's texts are meant. For a class: the constructor's arguments, then one text with a call a line;
 * `expected` has a line for each line of calls, empty where nothing is expected.
 */
function ownCaseInput(signature: Signature, { inputs, expected }: OwnCaseDraft): OwnCaseInput {
  switch (signature.kind) {
    case "function":
      return { kind: "function", args: inputs, expected };
    case "program":
      return { kind: "program", stdin: inputs[0] ?? "", expected };
    case "class": {
      const { construct, calls } = classTexts(signature, inputs);
      return { kind: "class", construct, calls: callLines(calls, expected) };
    }
    default:
      return unreachable(signature);
  }
}

/** Texts that do not fit the constructor as it is now are read as calls only. */
export function classTexts(
  { constructorParameters }: Signature & { kind: "class" },
  inputs: readonly string[],
): { readonly construct: readonly string[]; readonly calls: string } {
  const isWhole = inputs.length === constructorParameters.length + 1;
  return {
    construct: constructorParameters.map((_, i) => (isWhole ? (inputs[i] ?? "") : "")),
    calls: inputs.at(-1) ?? "",
  };
}

function callLines(calls: string, expected: string): { call: string; expected: string }[] {
  const wanted = expected.split("\n");
  return calls
    .split("\n")
    .map((call, i) => ({ call, expected: wanted[i] ?? "" }))
    .filter(({ call }) => call.trim() !== "");
}
