import { formatNumber, say, sayCount } from "../../messages/say.ts";
import type { Comparison } from "../comparison.ts";
import type { Category, Exercise, Expectation, TestCase } from "../exercise.ts";
import { formatStep } from "../format-step.ts";
import { type Language, languages } from "../language.ts";
import { renderExamples } from "../render-examples.ts";
import { nameIn, type Parameter, type Signature } from "../signature.ts";
import { starterCode } from "../starter.ts";
import type {
  AuthoredAnswer,
  AuthoredCase,
  AuthoredComparison,
  AuthoredExercise,
  AuthoredSignature,
} from "./authored-exercise.ts";
import { writeLiteral } from "./authored-literal.ts";
import { writeAuthoredType } from "./authored-type.ts";
import { classInputOf, writeClassInput } from "./class-inputs.ts";
import { writeMethods } from "./class-methods.ts";
import { writeErrorNames } from "./error-names.ts";
import { reservedWords } from "./reserved-words.ts";

export type Copied =
  /** `lost`: what the copy has not, a sentence each. */
  | { readonly kind: "copy"; readonly authored: AuthoredExercise; readonly lost: readonly string[] }
  /** `because`: a sentence. */
  | { readonly kind: "impossible"; readonly because: string };

const mostCases = 300;
const mostCharacters = 20_000;

/** An exercise of a family, or a problem of the lab, as somebody could have written it: to begin with, and to change. */
export function copyExercise(exercise: Exercise): Copied {
  const because = whyNot(exercise);
  if (because !== undefined) return { kind: "impossible", because };
  const lost: string[] = [];
  const signature = copySignature(exercise.signature, lost);
  if (signature === undefined)
    return {
      kind: "impossible",
      because: say`A parameter or the result has a type that cannot be written in the form.`,
    };
  const chosen = exercise.languages ?? languages;
  return {
    kind: "copy",
    lost,
    authored: {
      title: exercise.title,
      difficulty: exercise.origin.difficulty,
      statement: withoutExamples(exercise, chosen[0] ?? "python"),
      signature,
      languages: chosen,
      starter: startersOf(exercise),
      reference: referencesOf(exercise, signature),
      cases: copyCases(exercise, chosen, lost),
      comparison: copyComparison(exercise.comparison, lost),
      millisPerCase: clamp(exercise.limits.millisPerCase, 100, 20_000),
      memoryMegabytes: clamp(Math.round(exercise.limits.memoryBytes / 2 ** 20), 16, 1024),
      hints: exercise.hints,
    },
  };
}

/** What the form has no place for at all. */
function whyNot({ signature, visible, hidden }: Exercise): string | undefined {
  const cases = [...visible, ...hidden];
  if (signature.kind === "class") return cases.every(isOfOneObject) ? undefined : severalSteps();
  if (cases.some(({ steps }) => steps.python.length !== 1)) return severalSteps();
  const observed = cases.flatMap(({ steps }) => steps.python.map((step) => step.observe));
  if (observed.includes("arguments"))
    return say`It judges what becomes of the function’s arguments. Only what a function returns can be judged in the form.`;
  return undefined;
}

const severalSteps = () =>
  say`Its tests have steps that the form has no place for: it has calls of a function, runs of a program, and calls of the methods of one object.`;

/** An object is made, and then its methods are called. */
function isOfOneObject({ steps, expected }: TestCase): boolean {
  const [first, ...others] = steps.python;
  return (
    first?.kind === "construct" &&
    others.length > 0 &&
    others.every((step) => step.kind === "method" && step.on === first.as) &&
    expected.slice(1).every(({ kind }) => kind === "returns" || kind === "throws" || kind === "nothing")
  );
}

function copyClass(signature: Signature & { readonly kind: "class" }): AuthoredSignature | undefined {
  const { name, constructorParameters } = signature;
  const methods = writeMethods(signature.methods);
  const types = constructorParameters.map(({ type }) => writeAuthoredType(type));
  if (methods === undefined || types.includes(undefined)) return undefined;
  const parameters = constructorParameters.map((each, at) => ({ name: each.name, type: types[at] ?? "" }));
  return { kind: "class", name, parameters, methods };
}

function copySignature(signature: Signature, lost: string[]): AuthoredSignature | undefined {
  if (signature.kind === "program") return signature;
  if (signature.kind === "class") return copyClass(signature);
  const returns = writeAuthoredType(signature.returns);
  const parameters = signature.parameters.map(({ type }) => writeAuthoredType(type));
  if (returns === undefined || parameters.includes(undefined)) return undefined;
  const name = usableName(signature.name, "solve");
  if (name !== signature.name) lost.push(say`The function was called ${signature.name}: here it is ${name}.`);
  else if (signature.exactName && nameIn("javascript", name) !== name)
    lost.push(
      say`In JavaScript the function was called ${name}, too: here it is ${nameIn("javascript", name)}.`,
    );
  return {
    kind: "function",
    name,
    parameters: distinctNames(signature.parameters).map((each, at) => ({
      name: each,
      type: parameters[at] ?? "",
    })),
    returns,
  };
}

/** In snake_case, as names are written in the form. */
function usableName(name: string, otherwise: string): string {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "");
  return snake === "" || reservedWords.has(snake) || reservedWords.has(nameIn("javascript", snake))
    ? otherwise
    : snake;
}

function distinctNames(parameters: readonly Parameter[]): readonly string[] {
  const names = parameters.map(({ name }, at) => usableName(name, `value_${at + 1}`));
  const known = names.map((name) => nameIn("javascript", name));
  return new Set(known).size === known.length ? names : names.map((_, at) => `value_${at + 1}`);
}

/** The examples are printed from the visible tests, in a copy as in what it is of. */
function withoutExamples({ statement, visible, comparison }: Exercise, language: Language): string {
  const rendered = renderExamples(visible, { comparison, language });
  const [before = "", ...after] = statement[language].split(rendered);
  // What introduces them stands alone then.
  const kept = before.replace(/\n[^\n]*\bexamples?\b[^\n]*:?\s*$/i, "\n");
  return (after.length === 0 ? before : [kept, ...after].join("")).replace(/\n{3,}/g, "\n\n").trim();
}

/** One that is made from the signature need not be written. */
function startersOf({ starter, signature, task }: Exercise): AuthoredExercise["starter"] {
  const own = (language: Language) =>
    starter[language] === starterCode(signature, language, task) ? "" : starter[language];
  return { python: own("python"), javascript: own("javascript") };
}

/** A function that is called otherwise here gets its new name at the end. */
function referencesOf(
  { reference, signature: from }: Exercise,
  signature: AuthoredSignature,
): AuthoredExercise["reference"] {
  if (from.kind !== "function" || signature.kind !== "function") return reference;
  const named = (language: Language) => {
    const text = reference[language];
    const old = from.exactName ? from.name : nameIn(language, from.name);
    const name = nameIn(language, signature.name);
    if (text.trim() === "" || old === name) return text;
    // Not said: a program.
    return `${text.trimEnd()}\n\n${language === "python" ? `${name} = ${old}` : `const ${name} = ${old};`}\n`;
  };
  return { python: named("python"), javascript: named("javascript") };
}

function copyCases(exercise: Exercise, chosen: readonly Language[], lost: string[]): readonly AuthoredCase[] {
  const sides = [
    ...exercise.visible.map((testCase) => ({ testCase, visible: true })),
    ...exercise.hidden.map((testCase) => ({ testCase, visible: false })),
  ];
  const silent = sides.filter(({ testCase: { expected } }) => printsNothing(expected[0])).length;
  const copied = sides.flatMap(({ testCase, visible }) => copyCase(testCase, visible, chosen) ?? []);
  const small = copied.filter(
    ({ inputs, expected }) => [...inputs, expected].join("").length <= mostCharacters,
  );
  const kept = small.slice(0, mostCases);
  const tell = (count: number, sentence: (leftOut: string) => string) => {
    if (count > 0) lost.push(sentence(sayCount(count, "# test is left out", "# tests are left out")));
  };
  tell(
    silent,
    (leftOut) =>
      say`${leftOut}: nothing is to be printed there, which looks in the form as if nobody had said.`,
  );
  tell(
    sides.length - copied.length - silent,
    (leftOut) => say`${leftOut}: what is expected there is known by its hash alone.`,
  );
  tell(
    copied.length - small.length,
    (leftOut) => say`${leftOut}: longer than ${formatNumber(mostCharacters)} characters.`,
  );
  tell(small.length - kept.length, (leftOut) => say`${leftOut}: an exercise has ${mostCases} at most.`);
  if (sides.some(({ testCase }) => testCase.expected[0]?.kind === "returnsAnyOf"))
    lost.push(
      say`Several answers were right, and one of them is expected here: choose a rule that lets the others pass.`,
    );
  return kept;
}

function copyCase(
  { steps, expected, category }: TestCase,
  visible: boolean,
  chosen: readonly Language[],
): AuthoredCase | undefined {
  const [step] = steps.python;
  if (step?.kind === "construct") return copyClassCase({ steps, expected, category }, visible, chosen);
  const answer = answerOf(expected[0], chosen);
  if (answer === undefined || step === undefined) return undefined;
  const inputs =
    step.kind === "program"
      ? [step.stdin]
      : "args" in step
        ? step.args.flatMap((each) => (each.kind === "value" ? [writeLiteral(each.value, chosen)] : []))
        : [formatStep(step, "python")];
  return { inputs, ...answer, category: writtenCategory(category), visible };
}

const writtenCategory = (category: Category) => (category === "own" ? "typical" : category);

/** A line for each call, and beside it what must come of it. */
function copyClassCase(
  { steps, expected, category }: Pick<TestCase, "steps" | "expected" | "category">,
  visible: boolean,
  chosen: readonly Language[],
): AuthoredCase | undefined {
  const input = classInputOf({ steps });
  const answers = expected.slice(1).map((each) => {
    const answer = answerOf(each, chosen);
    if (answer?.raises !== undefined) return `raises ${writeErrorNames(answer.raises)}`.trimEnd();
    // Not said: a literal, as it is typed.
    return answer?.expected === "" ? "None" : answer?.expected;
  });
  if (input === undefined || answers.includes(undefined)) return undefined;
  return {
    inputs: writeClassInput(input, chosen),
    expected: answers.join("\n"),
    category: writtenCategory(category),
    visible,
  };
}

function answerOf(
  expectation: Expectation | undefined,
  chosen: readonly Language[],
): AuthoredAnswer | undefined {
  switch (expectation?.kind) {
    case "returns":
      return { expected: writeLiteral(expectation.value, chosen) };
    case "returnsAnyOf":
      return expectation.values[0] && { expected: writeLiteral(expectation.values[0], chosen) };
    case "prints":
      return printsNothing(expectation) ? undefined : { expected: expectation.text };
    case "throws": {
      const { python = "", javascript = "" } = expectation.names;
      return { expected: "", raises: { python, javascript } };
    }
    case "nothing":
      return { expected: "" };
    default:
      return undefined;
  }
}

function printsNothing(expectation: Expectation | undefined): boolean {
  return expectation?.kind === "prints" && expectation.text.trim() === "";
}

function copyComparison(comparison: Comparison, lost: string[]): AuthoredComparison {
  switch (comparison.kind) {
    case "exact":
    case "unordered":
    case "set":
      return { kind: comparison.kind };
    case "approximate":
      return { kind: "approximate", tolerance: Math.max(comparison.absolute, comparison.relative) };
    case "anyOf":
      return { kind: "exact" };
    case "property":
      lost.push(
        say`Answers were checked by a rule of their own (${comparison.name}); here they must be exactly the expected ones. Choose another rule if others are right, too.`,
      );
      return { kind: "exact" };
  }
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}
