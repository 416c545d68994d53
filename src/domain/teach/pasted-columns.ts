import { nameIn } from "../signature.ts";
import type { Type } from "../type.ts";
import type { AuthoredExercise } from "./authored-exercise.ts";
import { readAuthoredType } from "./authored-type.ts";

export type Column = "inputs" | "expected" | "raises" | "category" | "visible" | "hidden";

/** What others call the parts of a test. */
export const columnNames: ReadonlyMap<string, Column> = new Map(
  Object.entries({
    inputs: "inputs",
    input: "inputs",
    args: "inputs",
    arguments: "inputs",
    stdin: "inputs",
    "standard input": "inputs",
    expected: "expected",
    expected_output: "expected",
    output: "expected",
    result: "expected",
    answer: "expected",
    stdout: "expected",
    raises: "raises",
    throws: "raises",
    error: "raises",
    exception: "raises",
    category: "category",
    kind: "category",
    visible: "visible",
    hidden: "hidden",
  } as const),
);

interface Place {
  /** In small letters, in each language; empty for a program's only input. */
  readonly names: readonly string[];
  readonly type: Type | undefined;
  /** Calls of methods, a line for each. */
  readonly isLines?: true;
}

/** Where the parts of a test go, by the signature. */
export interface Places {
  readonly inputs: readonly Place[];
  readonly expected: Type | undefined;
  readonly isProgram: boolean;
}

export function placesOf({ signature }: AuthoredExercise): Places {
  if (signature.kind === "program")
    return { inputs: [{ names: [], type: undefined }], expected: undefined, isProgram: true };
  const inputs = signature.parameters.map(({ name, type }) => ({
    names: [name.toLowerCase(), nameIn("javascript", name).toLowerCase()],
    type: readAuthoredType(type),
  }));
  if (signature.kind === "function")
    return { inputs, expected: readAuthoredType(signature.returns), isProgram: false };
  const calls: Place = { names: ["calls", "steps", "operations"], type: undefined, isLines: true };
  return { inputs: [...inputs, calls], expected: undefined, isProgram: false };
}

export const namesOf = (authored: AuthoredExercise) =>
  placesOf(authored).inputs.flatMap(({ names }) => names);
