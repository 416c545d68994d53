import type { Difficulty, Exercise, ExerciseOrigin, TestCase } from "../../exercise.ts";
import { languages, type Language } from "../../language.ts";
import type { Signature } from "../../signature.ts";
import { any, type Type } from "../../type.ts";
import { type Problem, problemFormats } from "../problem.ts";
import { expressionEntryPoint, expressionProblem, expressionProgram } from "./expression.ts";
import type { Conversion, FairCase } from "./fair-case.ts";
import { fairStep, limitsOf, testCase } from "./fair-run.ts";
import { byValue, comparisonOf } from "./fair-rule.ts";
import { problemStarter } from "./problem-starter.ts";
import { parameterNames } from "./parameter-names.ts";

// Nothing is said here: what it adds to a statement is in English, as the statement is.

type Possible = Extract<Conversion, { kind: "possible" }>;

/** Where nothing is shown by the source, that many of its cases are, if as many stay hidden. */
const shownCases = 3;

/** A problem as an exercise like any other: its examples are shown, its other cases are not. */
export function labExercise(problem: Problem, conversion: Possible): Exercise {
  const { language, title, canonical } = problem;
  const { visible, hidden } = sides(conversion);
  const signature = signatureOf(problem, [...visible, ...hidden]);
  const step = fairStep(problem, signature.kind === "class");
  const cases = (list: readonly FairCase[], kind: boolean): readonly TestCase[] =>
    list.map((each, index) => testCase({ ...each, visible: kind }, index, { language, call: step }));
  const expression = expressionProblem(problem);
  const reference = expression ? expressionProgram(expression, expression.expected) : (canonical ?? "");
  return {
    origin: originOf(problem),
    languages: [language],
    title,
    topic: signature.kind === "program" ? "input and output" : "functions",
    statement: inBoth(statementOf(problem, conversion)),
    task: `solves “${title}”`,
    signature,
    comparison: comparisonOf(commonRule([...visible, ...hidden]), undefined, language),
    starter: forLanguage(language, problemStarter(problem, signature)),
    reference: forLanguage(language, reference),
    visible: cases(visible, true),
    hidden: cases(hidden, false),
    limits: limitsOf(problem),
    hints: [],
    flaws: [],
  };
}

/** The prompt's own examples and what the source shows are visible; without any, the first few are. */
function sides({ cases, examples }: Possible): {
  readonly visible: readonly FairCase[];
  readonly hidden: readonly FairCase[];
} {
  const visible = [...examples, ...cases.filter((each) => each.visible)];
  if (visible.length > 0) return { visible, hidden: cases.filter((each) => !each.visible) };
  const shown = Math.min(shownCases, Math.ceil(cases.length / 2));
  return { visible: cases.slice(0, shown), hidden: cases.slice(shown) };
}

function statementOf({ statement, format }: Problem, { leftOut }: Possible): string {
  const source = `*From ${problemFormats[format]}.*`;
  const without =
    leftOut.length === 0
      ? ""
      : ` *${leftOut.length === 1 ? "One of its tests is" : `${leftOut.length} of its tests are`} left out here.*`;
  return `${statement}\n\n${source}${without}`;
}

/** The tolerance of most cases is that of a person's own tests. */
function commonRule(cases: readonly FairCase[]) {
  const [first] = cases;
  return first?.kind === "call" ? first.rule : byValue;
}

const anything: Type = any("value");

function signatureOf(problem: Problem, cases: readonly FairCase[]): Signature {
  const { entryPoint, prompt, canonical, language } = problem;
  if (expressionProblem(problem) !== undefined)
    return { kind: "function", name: expressionEntryPoint, parameters: [], returns: anything };
  if (entryPoint === undefined) return { kind: "program" };
  const count = Math.max(0, ...cases.map((each) => (each.kind === "call" ? each.args.length : 0)));
  const names = parameterNames({ name: entryPoint, language, count }, [prompt, canonical ?? ""]);
  const parameters = names.map((name) => ({ name, type: anything }));
  if (/^class Solution\b/m.test(prompt))
    return {
      kind: "class",
      name: "Solution",
      constructorParameters: [],
      methods: [{ name: entryPoint, parameters, returns: anything }],
    };
  return { kind: "function", name: entryPoint, exactName: true, parameters, returns: anything };
}

/** Names the problem and its text: another text of the same name is another exercise. */
function originOf(problem: Problem): ExerciseOrigin {
  const { format, id, statement, prompt } = problem;
  const seed = hashOf([format, id, statement, prompt].join("\0"));
  return { family: "lab-problem", version: 1, seed, difficulty: difficultyOf(problem) };
}

/** FNV-1a, 31 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 1;
}

function difficultyOf({ difficulty = "" }: Problem): Difficulty {
  if (/easy|introductory/i.test(difficulty)) return "easy";
  return /hard|competition/i.test(difficulty) ? "hard" : "medium";
}

function inBoth(text: string): Exercise["statement"] {
  return { python: text, javascript: text };
}

/** The other language is never shown. */
function forLanguage(language: Language, text: string): Exercise["starter"] {
  const [python, javascript] = languages.map((each) => (each === language ? text : ""));
  return { python: python ?? "", javascript: javascript ?? "" };
}
