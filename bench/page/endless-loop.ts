import { encodeSteps } from "../../src/domain/codec.ts";
import type { Engine } from "../../src/domain/language.ts";
import { judge } from "../../src/domain/judge.ts";
import { entryPointName } from "../../src/domain/signature.ts";
import { watchMainThread } from "./main-thread.ts";
import { casesOf, editedSource, engineNames, engines, exercise, languageOf, sandbox } from "./programs.ts";
import { millis, type Row, type Section } from "./row.ts";
import { pause, Samples } from "./samples.ts";

const visible = casesOf(5, "visible");
const expectedVerdicts = "passed, passed, timeLimit, passed, passed";

/** A program that never ends on the third of five cases: what becomes of the others, the page and the next run? */
export const endlessLoop: Section = async ({ quick }) => {
  const rows: Row[] = [];
  for (const engine of engines) {
    await sandbox.warm(engine);
    const times = new Samples<"late" | "task" | "afterEnd" | "afterStop" | "run">();
    let verdicts = expectedVerdicts;
    for (let left = quick ? 1 : 5; left > 0; left -= 1) {
      const stopWatching = watchMainThread();
      const looping = await start(engine, loopingSource(engine)).ended;
      if (looping.verdicts !== expectedVerdicts) verdicts = looping.verdicts;
      const next = await start(engine, editedSource(languageOf(engine))).ended;
      const { late, task } = stopWatching();
      await pause(1000);
      times.add("run", looping.millis);
      times.add("late", late);
      times.add("task", task);
      times.add("afterEnd", next.firstVerdictMillis);
      times.add("afterStop", await firstVerdictAfterStop(engine));
      await pause(1000);
    }
    rows.push(...rowsOf(engine, verdicts, times));
  }
  return rows;
};

function rowsOf(
  engine: Engine,
  verdicts: string,
  times: Samples<"late" | "task" | "afterEnd" | "afterStop" | "run">,
): Row[] {
  const name = engineNames[engine];
  return [
    {
      what: `endless loop in one of 5 cases, ${name}: verdicts`,
      measured: `${verdicts} in ${millis(times.median("run"))}`,
      target: "the other four judged",
      met: verdicts === expectedVerdicts,
    },
    {
      what: `… longest block of the page, worst of all runs`,
      measured: `heartbeat late by ${millis(times.max("late"))}; longest task ${times.max("task") === 0 ? "< 50 ms" : millis(times.max("task"))}`,
      target: "≤ 100 ms",
      met: times.max("late") <= 100,
    },
    {
      what: `… next run's first verdict, after the end / after Stop`,
      measured: `${millis(times.median("afterEnd"))} / ${millis(times.median("afterStop"))}`,
      target: "at once: < 200 ms",
      met: Math.max(times.median("afterEnd"), times.median("afterStop")) < 200,
    },
  ];
}

async function firstVerdictAfterStop(engine: Engine): Promise<number> {
  const looping = start(engine, loopingSource(engine));
  await pause(500);
  looping.stop();
  const { firstVerdictMillis } = await start(engine, editedSource(languageOf(engine))).ended;
  await looping.ended;
  return firstVerdictMillis;
}

function loopingSource(engine: Engine): string {
  const third = visible[2]?.steps.python[0];
  const [argument] = third !== undefined && "args" in third ? third.args : [];
  const length =
    argument?.kind === "value" && argument.value.kind === "list" ? argument.value.items.length : -1;
  return engine === "pyodide"
    ? `def second_largest(numbers):\n    while len(numbers) == ${length}:\n        pass\n    return sorted(set(numbers))[-2] if len(set(numbers)) > 1 else None\n`
    : `function secondLargest(numbers) {\n  while (numbers.length === ${length});\n  return [...new Set(numbers)].sort((a, b) => b - a)[1] ?? null;\n}\n`;
}

interface Ended {
  readonly verdicts: string;
  readonly millis: number;
  readonly firstVerdictMillis: number;
}

function start(
  engine: Engine,
  source: string,
): { readonly ended: Promise<Ended>; readonly stop: () => void } {
  const language = languageOf(engine);
  const entryPoint = entryPointName(exercise.signature, language);
  const control = new AbortController();
  const verdicts: string[] = [];
  const began = performance.now();
  let firstVerdictMillis = 0;
  const { limits, comparison } = exercise;
  const cases = visible.map(({ steps }) => encodeSteps(steps[language], language));
  const running = sandbox.run(
    {
      engine,
      author: "student",
      source,
      cases,
      limits,
      quiet: false,
      ...(entryPoint !== undefined && { entryPoint }),
    },
    {
      signal: control.signal,
      onOutcome(at, outcome) {
        const testCase = visible[at];
        if (testCase === undefined) return;
        if (firstVerdictMillis === 0) firstVerdictMillis = performance.now() - began;
        verdicts[at] = judge({ outcome, testCase, comparison, language }).kind;
      },
    },
  );
  return {
    ended: running.then(() => ({
      verdicts: verdicts.join(", "),
      millis: performance.now() - began,
      firstVerdictMillis,
    })),
    stop: () => control.abort(),
  };
}
