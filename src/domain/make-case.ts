import { say } from "../messages/say.ts";
import type { Category, Expectation, TestCase } from "./exercise.ts";
import type { FamilyBody, Operation, OperationArgument } from "./family.ts";
import type { Language } from "./language.ts";
import { toValue } from "./plain-data.ts";
import type { Argument, Step } from "./scenario.ts";
import { nameIn, type Parameter, type Signature } from "./signature.ts";
import { int, type Type } from "./type.ts";
import { unreachable } from "./unreachable.ts";

// Nothing is said here: these are mistakes in a family, for its author.

/** What of the body of a family, or of a demo, says how an input is asked and answered. */
export type CaseMaker<I> = Pick<
  FamilyBody<I>,
  "signature" | "comparison" | "oracle" | "judged" | "operations"
>;

/**
 * Makes the test case of one input, its answers by the family's oracle.
 * @throws TypeError or RangeError naming the place where input or answer do not fit the signature
 */
export function makeCase<I>(
  body: CaseMaker<I>,
  input: I,
  { id, category }: { id: string; category: Category },
): TestCase {
  const steps = makeSteps(body, input);
  return {
    id,
    category,
    steps: inEachLanguage(steps),
    expected: makeExpectations(body, input),
  };
}

/** @param steps in Python's names */
export function inEachLanguage(steps: readonly Step[]): TestCase["steps"] {
  return { python: steps, javascript: steps.map((step) => renameStep(step, "javascript")) };
}

/**
 * The steps of one input, in the signature's own names, which are Python's.
 * @throws TypeError or RangeError as `makeCase`
 */
export function makeSteps<I>(body: CaseMaker<I>, input: I): readonly Step[] {
  if (body.operations !== undefined) {
    return body.operations(input).map((operation) => operationStep(operation, body.signature));
  }
  const { signature } = body;
  switch (signature.kind) {
    case "function": {
      const observe = body.judged === "arguments" ? "arguments" : "return";
      return [
        {
          kind: "call",
          name: signature.name,
          args: toArguments(input, signature.parameters, "input"),
          observe,
        },
      ];
    }
    case "class":
      return classSteps(signature, readClassInput(input));
    case "program":
      if (typeof input !== "string") throw new TypeError("The input of a program must be a string");
      return [{ kind: "program", stdin: input, observe: "stdout" }];
    default:
      return unreachable(signature);
  }
}

/**
 * What the oracle expects of one input, one expectation for each step.
 * @throws TypeError or RangeError as `makeCase`
 */
export function makeExpectations<I>(body: CaseMaker<I>, input: I): readonly Expectation[] {
  const answer: unknown = body.oracle(input);
  if (body.operations !== undefined) {
    const answers = readArray(answer, "the oracle's answer");
    return body
      .operations(input)
      .map((operation, i) => expectOfOperation(operation, answers[i], `answer[${i}]`));
  }
  const { signature } = body;
  switch (signature.kind) {
    case "function":
      return [expectOfFunction(body, signature, answer)];
    case "class":
      return expectOfClass(signature, readClassInput(input), readArray(answer, "the oracle's answer"));
    case "program":
      if (typeof answer !== "string")
        throw new TypeError("The oracle of a program must give what it prints, a string");
      return [{ kind: "prints", text: answer }];
    default:
      return unreachable(signature);
  }
}

function expectOfFunction<I>(
  body: CaseMaker<I>,
  signature: Signature & { kind: "function" },
  answer: unknown,
): Expectation {
  const type = signature.returns;
  if (body.judged === "arguments") {
    return { kind: "arguments", values: toValues(answer, signature.parameters, "the oracle's answer") };
  }
  if (body.comparison.kind === "anyOf") {
    const answers = readArray(answer, "the oracle's answer");
    return { kind: "returnsAnyOf", values: answers.map((item, i) => toValue(item, type, `answer[${i}]`)) };
  }
  const names = thrownNames(answer, type);
  if (names !== undefined) return { kind: "throws", names };
  return { kind: "returns", value: toValue(answer, type, "answer"), type };
}

const boundObject = "object";

function classSteps(signature: Signature & { kind: "class" }, input: ReadClassInput): readonly Step[] {
  const args = toArguments(input.construct, signature.constructorParameters, "construct");
  const construct: Step = {
    kind: "construct",
    name: signature.name,
    args,
    as: boundObject,
    observe: "nothing",
  };
  const calls = input.calls.map(({ method, args: given }, i): Step => {
    const { name, parameters, returns } = methodOf(signature, method);
    const observe = returns.kind === "null" ? "nothing" : "return";
    return {
      kind: "method",
      on: boundObject,
      name,
      args: toArguments(given, parameters, `calls[${i}]`),
      observe,
    };
  });
  return [construct, ...calls];
}

function expectOfClass(
  signature: Signature & { kind: "class" },
  input: ReadClassInput,
  answers: readonly unknown[],
): readonly Expectation[] {
  if (answers.length !== input.calls.length) {
    throw new RangeError(`The oracle gave ${answers.length} answers to ${input.calls.length} calls`);
  }
  const calls = input.calls.map(({ method }, i): Expectation => {
    const { returns } = methodOf(signature, method);
    const answer = answers[i];
    if (isObject(answer) && "throws" in answer) return { kind: "throws", names: readNames(answer.throws) };
    if (!isObject(answer) || !("returns" in answer))
      throw new TypeError(`answer[${i}] must have \`returns\` or \`throws\``);
    // JavaScript gives undefined where Python gives None: what is called for its effect has no result to judge.
    if (returns.kind === "null") return { kind: "nothing" };
    return { kind: "returns", value: toValue(answer.returns, returns, `answer[${i}]`), type: returns };
  });
  return [{ kind: "nothing" }, ...calls];
}

function methodOf(signature: Signature & { kind: "class" }, name: string) {
  const method = signature.methods.find((candidate) => candidate.name === name);
  if (method === undefined) throw new TypeError(`The class ${signature.name} has no method ${name}`);
  return method;
}

function operationStep(operation: Operation, signature: Signature): Step {
  switch (operation.kind) {
    case "call": {
      if (signature.kind !== "function") throw new TypeError("Operations need the signature of a function");
      const args = operation.args.map(toOperationArgument);
      return { kind: "call", name: signature.name, args, as: operation.as, observe: "nothing" };
    }
    case "invoke":
      return {
        kind: "invoke",
        on: operation.on,
        args: operation.args.map(toOperationArgument),
        observe: "return",
      };
    case "hostCalls":
      return { kind: "hostCalls", name: operation.name, observe: "return" };
    default:
      return unreachable(operation);
  }
}

function expectOfOperation(operation: Operation, answer: unknown, path: string): Expectation {
  if (operation.kind === "call") return { kind: "nothing" };
  const type = operation.kind === "invoke" ? operation.returns : int;
  const names = thrownNames(answer, type);
  if (names !== undefined) return { kind: "throws", names };
  return { kind: "returns", value: toValue(answer, type, path), type };
}

function toOperationArgument(argument: OperationArgument, index: number): Argument {
  if (argument.kind === "host") return { kind: "host", name: argument.name };
  return {
    kind: "value",
    value: toValue(argument.data, argument.type, `args[${index}]`),
    type: argument.type,
  };
}

function toArguments(data: unknown, parameters: readonly Parameter[], path: string): readonly Argument[] {
  return toValues(data, parameters, path).map((value, i) => {
    const type = parameters[i]?.type;
    return type === undefined ? { kind: "value", value } : { kind: "value", value, type };
  });
}

function toValues(data: unknown, parameters: readonly Parameter[], path: string) {
  const items = readArray(data, path);
  if (items.length !== parameters.length) {
    throw new RangeError(
      say`${path} has ${items.length} arguments, but the signature has ${parameters.length} parameters`,
    );
  }
  return parameters.map(({ name, type }, i) => toValue(items[i], type, `${path}.${name}`));
}

/** An answer `{ throws: … }`, where the type could not mean such an object as data. */
function thrownNames(answer: unknown, type: Type): Names | undefined {
  if (type.kind === "record" || type.kind === "map" || type.kind === "any") return undefined;
  return isObject(answer) && "throws" in answer ? readNames(answer.throws) : undefined;
}

type Names = Readonly<Partial<Record<Language, string>>>;

function readNames(names: unknown): Names {
  if (!isObject(names)) throw new TypeError("`throws` must give the names of the exception by language");
  return {
    ...("python" in names && typeof names.python === "string" ? { python: names.python } : {}),
    ...("javascript" in names && typeof names.javascript === "string"
      ? { javascript: names.javascript }
      : {}),
  };
}

interface ReadClassInput {
  readonly construct: readonly unknown[];
  readonly calls: readonly { readonly method: string; readonly args: readonly unknown[] }[];
}

function readClassInput(input: unknown): ReadClassInput {
  if (!isObject(input) || !("construct" in input) || !("calls" in input)) {
    throw new TypeError("The input of a class must have `construct` and `calls`");
  }
  const calls = readArray(input.calls, "calls").map((call, i) => {
    const [method, ...args] = readArray(call, `calls[${i}]`);
    if (typeof method !== "string") throw new TypeError(`calls[${i}] must start with the name of a method`);
    return { method, args };
  });
  return { construct: readArray(input.construct, "construct"), calls };
}

function readArray(data: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(data)) throw new TypeError(`${path} must be an array`);
  return data;
}

function isObject(data: unknown): data is object {
  return typeof data === "object" && data !== null;
}

function renameStep(step: Step, language: Language): Step {
  switch (step.kind) {
    case "call":
    case "construct":
    case "method":
      return { ...step, name: nameIn(language, step.name) };
    default:
      return step;
  }
}
