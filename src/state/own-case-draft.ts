import type { Exercise } from "../domain/exercise.ts";
import { buildOwnCase, type OwnCase, type OwnCaseInput } from "../domain/own-case.ts";
import type { Signature } from "../domain/signature.ts";
import type { OwnCaseDraft } from "./exercise-session.ts";

/** The fields of an own case before anything is typed; what they are, `OwnCaseDraft` says. */
export function emptyInputs(signature: Signature): readonly string[] {
  switch (signature.kind) {
    case "function":
      return signature.parameters.map(() => "");
    case "class":
      return [...signature.constructorParameters.map(() => ""), ""];
    case "program":
      return [""];
  }
}

/** Reads what is typed so far: a case that can run, or what is wrong in which field. */
export function readOwnCase(exercise: Exercise, draft: OwnCaseDraft): OwnCase {
  return buildOwnCase(exercise, ownCaseInput(exercise.signature, draft), draft.id);
}

function ownCaseInput(signature: Signature, { inputs, expected }: OwnCaseDraft): OwnCaseInput {
  switch (signature.kind) {
    case "function":
      return { kind: "function", args: inputs, expected };
    case "program":
      return { kind: "program", stdin: inputs[0] ?? "", expected };
    case "class": {
      const parameters = signature.constructorParameters.length;
      return { kind: "class", construct: inputs.slice(0, parameters), calls: readCalls(inputs[parameters] ?? "") };
    }
  }
}

function readCalls(text: string): readonly { readonly call: string; readonly expected?: string }[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [call = "", ...expected] = line.split("->");
      return { call: call.trim(), ...(expected.length > 0 && { expected: expected.join("->").trim() }) };
    });
}
