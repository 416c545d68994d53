import { encodeSteps } from "../../src/domain/codec.ts";
import type { TestCase } from "../../src/domain/exercise.ts";
import { family } from "../../src/domain/families/second-largest.ts";
import { judge } from "../../src/domain/judge.ts";
import { defaultLimits, type Limits } from "../../src/domain/limits.ts";
import { makeCase } from "../../src/domain/make-case.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import { exercise, sandbox } from "./programs.ts";
import { millis, type Section } from "./row.ts";
import { pause, Samples } from "./samples.ts";

const caseCount = 10_000;
const entryPoint = "second_largest";

/** Many small cases of one Python program, against a Python program that loops over the same arguments by itself. */
export const manyCases: Section = async ({ quick }) => {
  const body = family.build({ rank: 2, end: "largest", equals: "once", step: 1, answer: "number" });
  const inputs = Array.from({ length: caseCount }, (_, at) =>
    Array.from({ length: 5 }, (__, place) => (at * 7919 + place * 104_729) % 1000),
  );
  const testCases = inputs.map((numbers, at) =>
    makeCase(body, [numbers], { id: `case-${at}`, category: "typical" }),
  );
  const times = new Samples<"loop" | "batch" | "encode">();
  await sandbox.warm("pyodide");
  const repetitions = quick ? 4 : 12;
  for (let at = -1; at < repetitions; at += 1) {
    await pause(300);
    const loop = await bareLoopMillis(inputs);
    await pause(300);
    const { encode, batch } = await batchMillis(testCases);
    if (at < 0) continue;
    times.add("loop", loop);
    times.add("encode", encode);
    times.add("batch", batch);
  }
  const [loop, batch] = [times.median("loop"), times.median("batch")];
  const allowed = 1.5 * loop + 150;
  return [
    {
      what: "10,000 small cases, Python, from typed cases to the last verdict",
      measured: `${millis(batch)} (of it encoding ${millis(times.median("encode"))}; bare loop ${millis(loop)})`,
      target: `≤ 1.5 × loop + 150 ms = ${millis(allowed)}`,
      met: batch <= allowed,
    },
  ];
};

/** The loop alone, by Python's own clock. */
async function bareLoopMillis(inputs: readonly (readonly number[])[]): Promise<number> {
  const source = `
from time import perf_counter
${exercise.reference.python}
def timed(arguments):
    began = perf_counter()
    for args in arguments:
        ${entryPoint}(*args)
    return (perf_counter() - began) * 1000
`;
  const call = [{ do: "call", name: "timed", args: [inputs.map((numbers) => [numbers])], observe: "return" }];
  let elapsed: number | undefined;
  await run(
    { source, cases: [JSON.stringify(call)], name: "timed", limits: { millisPerCase: 60_000 } },
    (_, outcome) => {
      const [observation] = outcome.kind === "finished" ? outcome.observations : [];
      if (observation?.kind === "returned" && observation.value.kind === "float")
        elapsed = observation.value.value;
    },
  );
  if (elapsed === undefined) throw new Error("The bare loop did not tell its time");
  return elapsed;
}

async function batchMillis(testCases: readonly TestCase[]): Promise<{ encode: number; batch: number }> {
  const began = performance.now();
  const cases = testCases.map(({ steps }) => encodeSteps(steps.python, "python"));
  const encode = performance.now() - began;
  let passed = 0;
  await run({ source: exercise.reference.python, cases, name: entryPoint }, (at, outcome) => {
    const testCase = testCases[at];
    if (testCase === undefined) return;
    const verdict = judge({ outcome, testCase, comparison: exercise.comparison, language: "python" });
    if (verdict.kind === "passed") passed += 1;
  });
  const batch = performance.now() - began;
  if (passed !== testCases.length) throw new Error(`${passed} of ${testCases.length} cases passed`);
  return { encode, batch };
}

interface Program {
  readonly source: string;
  readonly cases: readonly string[];
  readonly name: string;
  readonly limits?: Partial<Limits>;
}

function run(
  { source, cases, name, limits }: Program,
  onOutcome: (at: number, outcome: Outcome) => void,
): Promise<void> {
  return sandbox.run(
    {
      engine: "pyodide",
      author: "many",
      source,
      entryPoint: name,
      cases,
      quiet: true,
      limits: { ...defaultLimits, ...limits },
    },
    { signal: new AbortController().signal, onOutcome },
  );
}
