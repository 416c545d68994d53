import { say } from "../messages/say.ts";
import type { Exercise, Expectation, TestCase } from "./exercise.ts";
import { parseCall, parseLiteral } from "./literal.ts";
import type { Observe, Step } from "./scenario.ts";
import { nameIn, type Parameter, type Signature } from "./signature.ts";
import type { Type } from "./type.ts";
import type { Value } from "./value.ts";
import { unreachable } from "./unreachable.ts";

/** What a student typed. An absent or blank `expected` asks only what the program gives. */
export type OwnCaseInput =
  /** One literal for each parameter. `expected`: a literal of the result (of a tuple of all arguments, where those are judged). */
  | { readonly kind: "function"; readonly args: readonly string[]; readonly expected?: string }
  | { readonly kind: "program"; readonly stdin: string; readonly expected?: string }
  /** `construct`: one literal for each of the constructor's parameters; `calls`: such as `deposit(50)`, with what each should give. */
  | {
      readonly kind: "class";
      readonly construct: readonly string[];
      readonly calls: readonly { readonly call: string; readonly expected?: string }[];
    };

export interface FieldProblem {
  /** `args.0`, `expected`, `construct.0`, `calls.2`, `calls.2.expected`; empty for the whole form. */
  readonly field: string;
  readonly message: string;
  /** 0-based in the field's text. */
  readonly position: number;
}

export type OwnCase =
  | { readonly kind: "case"; readonly testCase: TestCase }
  | { readonly kind: "problems"; readonly problems: readonly FieldProblem[] };

/** Whether `buildOwnCase` can make a case of typed values: functions as values cannot be typed. */
export function canHaveOwnCases(exercise: Pick<Exercise, "signature" | "visible">): boolean {
  const [first] = exercise.visible;
  const takesFunctions =
    first?.steps.python.some(({ kind }) => kind === "invoke" || kind === "hostCalls") ?? false;
  return !takesFunctions;
}

/**
 * A test case of a student's own values.
 * @param id `own-` and something unique
 */
export function buildOwnCase(
  exercise: Pick<Exercise, "signature" | "visible">,
  input: OwnCaseInput,
  id: string,
): OwnCase {
  const problems: FieldProblem[] = [];
  const parts = canHaveOwnCases(exercise) ? makeParts(exercise, input, problems) : undefined;
  if (parts === undefined)
    problems.push({ field: "", message: say`Own tests of this exercise cannot be typed`, position: 0 });
  if (parts === undefined || problems.length > 0) return { kind: "problems", problems };
  const steps = parts.map(({ step }) => step);
  const testCase: TestCase = {
    id,
    category: "own",
    steps: { python: steps, javascript: exactName(exercise.signature) ? steps : steps.map(toJavaScript) },
    expected: parts.map(({ expectation }) => expectation),
  };
  return { kind: "case", testCase };
}

const exactName = (signature: Signature) => signature.kind === "function" && signature.exactName === true;

interface Part {
  readonly step: Step;
  readonly expectation: Expectation;
}

function makeParts(
  { signature, visible }: Pick<Exercise, "signature" | "visible">,
  input: OwnCaseInput,
  problems: FieldProblem[],
): readonly Part[] | undefined {
  switch (input.kind) {
    case "function": {
      if (signature.kind !== "function") return undefined;
      const judgesArguments = visible[0]?.steps.python[0]?.observe === "arguments";
      return [functionPart(signature, input, judgesArguments, problems)];
    }
    case "program":
      if (signature.kind !== "program") return undefined;
      return [
        {
          step: { kind: "program", stdin: input.stdin, observe: "stdout" },
          expectation: isBlank(input.expected)
            ? { kind: "nothing" }
            : { kind: "prints", text: input.expected ?? "" },
        },
      ];
    case "class":
      return signature.kind === "class" ? classParts(signature, input, problems) : undefined;
    default:
      return unreachable(input);
  }
}

function functionPart(
  signature: Signature & { kind: "function" },
  input: OwnCaseInput & { kind: "function" },
  judgesArguments: boolean,
  problems: FieldProblem[],
): Part {
  const { name, parameters, returns } = signature;
  const values = readFields(input.args, parameters, "args", problems);
  const observe = judgesArguments ? "arguments" : "return";
  const step: Step = { kind: "call", name, args: toArguments(values, parameters), observe };
  const changed: Type = { kind: "tuple", of: parameters.map(({ type }) => type) };
  const expected = readExpected(input.expected, judgesArguments ? changed : returns, "expected", problems);
  if (expected === undefined) return { step, expectation: { kind: "nothing" } };
  if (judgesArguments && expected.kind === "tuple") {
    return { step, expectation: { kind: "arguments", values: expected.items } };
  }
  return { step, expectation: { kind: "returns", value: expected, type: returns } };
}

function classParts(
  signature: Signature & { kind: "class" },
  input: OwnCaseInput & { kind: "class" },
  problems: FieldProblem[],
): readonly Part[] {
  const { name, constructorParameters, methods } = signature;
  const values = readFields(input.construct, constructorParameters, "construct", problems);
  const args = toArguments(values, constructorParameters);
  const construct: Step = { kind: "construct", name, args, as: "object", observe: "nothing" };
  const findMethod = (typedName: string) =>
    methods.find((method) => method.name === typedName || nameIn("javascript", method.name) === typedName);
  const calls = input.calls.flatMap(({ call, expected }, i): Part[] => {
    const parsed = parseCall(call, (typedName) => findMethod(typedName)?.parameters);
    const method = parsed.kind === "call" ? findMethod(parsed.name) : undefined;
    if (parsed.kind === "problem" || method === undefined) {
      if (parsed.kind === "problem") problems.push({ field: `calls.${i}`, ...withoutKind(parsed) });
      return [];
    }
    const hasResult = method.returns.kind !== "null";
    const observe: Observe = hasResult ? "return" : "nothing";
    const given = toArguments(parsed.args, method.parameters);
    const step: Step = { kind: "method", on: "object", name: method.name, args: given, observe };
    const value = readExpected(expected, method.returns, `calls.${i}.expected`, problems);
    const expectation: Expectation =
      value === undefined || !hasResult
        ? { kind: "nothing" }
        : { kind: "returns", value, type: method.returns };
    return [{ step, expectation }];
  });
  return [{ step: construct, expectation: { kind: "nothing" } }, ...calls];
}

function readFields(
  texts: readonly string[],
  parameters: readonly Parameter[],
  field: string,
  problems: FieldProblem[],
): readonly Value[] {
  return parameters.flatMap(({ type }, i) => {
    const value = readField(texts[i] ?? "", type, `${field}.${i}`, problems);
    return value === undefined ? [] : [value];
  });
}

function readExpected(
  text: string | undefined,
  type: Type,
  field: string,
  problems: FieldProblem[],
): Value | undefined {
  return isBlank(text) ? undefined : readField(text ?? "", type, field, problems);
}

function readField(text: string, type: Type, field: string, problems: FieldProblem[]): Value | undefined {
  const parsed = parseLiteral(text, type);
  if (parsed.kind === "value") return parsed.value;
  problems.push({ field, ...withoutKind(parsed) });
  return undefined;
}

function withoutKind({ message, position }: { message: string; position: number }) {
  return { message, position };
}

function toArguments(values: readonly Value[], parameters: readonly Parameter[]) {
  return values.map((value, i) => {
    const type = parameters[i]?.type;
    return { kind: "value" as const, value, ...(type === undefined ? {} : { type }) };
  });
}

function toJavaScript(step: Step): Step {
  return "name" in step && step.kind !== "hostCalls"
    ? { ...step, name: nameIn("javascript", step.name) }
    : step;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
