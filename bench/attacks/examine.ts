import type { Sandbox } from "../../src/clients/sandbox.ts";
import { encodeSteps } from "../../src/domain/codec.ts";
import type { TestCase } from "../../src/domain/exercise.ts";
import { judge } from "../../src/domain/judge.ts";
import type { Engine, Language } from "../../src/domain/language.ts";
import { defaultLimits } from "../../src/domain/limits.ts";
import type { Step } from "../../src/domain/scenario.ts";
import type { Value } from "../../src/domain/value.ts";

interface Examination {
  readonly engine: Engine;
  readonly author: string;
  readonly source: string;
  /** Each calls `solve` with one argument, and expects one value. */
  readonly cases: readonly { readonly argument: Value; readonly expected: Value }[];
}

/** Verdicts as the site gives them: the client, the frame, the engine and the judge are the site's own. */
export async function examine(
  sandbox: Sandbox,
  { engine, author, source, cases }: Examination,
): Promise<readonly string[]> {
  const language: Language = engine === "pyodide" ? "python" : "javascript";
  const tests = cases.map((each, at) => testOf(each, at));
  const verdicts = tests.map(() => "none");
  await sandbox.run(
    {
      engine,
      author,
      source,
      entryPoint: "solve",
      cases: tests.map(({ steps }) => encodeSteps(steps[language], language)),
      limits: { ...defaultLimits, millisPerCase: 1500 },
      quiet: true,
    },
    {
      signal: new AbortController().signal,
      onOutcome(caseIndex, outcome) {
        const testCase = tests[caseIndex];
        if (testCase === undefined) return;
        const verdict = judge({ outcome, testCase, comparison: { kind: "exact" }, language });
        const because = verdict.kind === "notGraded" ? ` (${verdict.reason})` : "";
        verdicts[caseIndex] = `${verdict.kind}${because}`;
      },
    },
  );
  return verdicts;
}

function testOf({ argument, expected }: Examination["cases"][number], at: number): TestCase {
  const step: Step = {
    kind: "call",
    name: "solve",
    args: [{ kind: "value", value: argument }],
    observe: "return",
  };
  const steps = { python: [step], javascript: [step] };
  return {
    id: `hidden-${at + 1}`,
    category: "typical",
    steps,
    expected: [{ kind: "returns", value: expected }],
  };
}

const text = (value: string): Value => ({ kind: "string", value });
const number = (value: number): Value => ({ kind: "int", value: BigInt(value) });

/** Three cases whose right answers are drawn here by chance, and never leave the page. */
export const drawCases = (): Examination["cases"] =>
  [0, 1, 2].map((at) => ({ argument: number(at), expected: text(crypto.randomUUID()) }));

/** For a program that is given a text, and for the next one, which is not. */
export function drawHandOver(): {
  readonly given: Examination["cases"];
  readonly asked: Examination["cases"];
} {
  const left = text(crypto.randomUUID());
  return { given: [{ argument: left, expected: left }], asked: [{ argument: number(0), expected: left }] };
}
