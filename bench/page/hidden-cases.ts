import type { Engine } from "../../src/domain/language.ts";
import {
  casesOf,
  createJudge,
  editedSource,
  engineNames,
  engines,
  languageOf,
  requestFor,
  sandbox,
} from "./programs.ts";
import { millis, type Row, type Section } from "./row.ts";
import { pause, Samples } from "./samples.ts";

const visible = casesOf(5, "visible");
const hidden = casesOf(50, "hidden");

/** Time for the pool to have its spares back. */
const refillMillis = 1500;

/** *Submit*: the hidden batch, from the last visible verdict to its own last one. */
export const hiddenCases: Section = async ({ quick }) => {
  const times = new Samples<string>();
  for (const engine of engines) await sandbox.warm(engine);
  for (let left = quick ? 4 : 12; left > 0; left -= 1) {
    for (const engine of engines) {
      await pause(refillMillis);
      times.add(engine, await submit(engine, "student"));
    }
    await pause(refillMillis);
    times.add("spare", await onSpare());
  }
  const row = (what: string, side: string): Row => {
    const { low, high } = times.range(side);
    return {
      what,
      measured: `${millis(times.median(side))} (${millis(low)} to ${millis(high)})`,
      target: "< 150 ms",
      met: times.median(side) < 150,
    };
  };
  return [
    ...engines.map((engine) =>
      row(
        `50 hidden cases after the visible ones, ${engineNames[engine]}${engine === "pyodide" ? ", restored" : ", spare"}`,
        engine,
      ),
    ),
    row("50 hidden cases of a new author, Python, spare", "spare"),
  ];
};

async function submit(engine: Engine, author: string): Promise<number> {
  const judging = createJudge();
  let began = 0;
  const unsubscribe = judging.store.subscribe(({ cases }) => {
    if (began === 0 && visible.every(({ id }) => cases.get(id)?.kind === "judged")) began = performance.now();
  });
  await judging.start({ ...requestFor(engine, author, editedSource(languageOf(engine))), visible, hidden });
  const elapsed = performance.now() - began;
  unsubscribe();
  const { result } = judging.store.getState();
  if (result !== "Visible 5 of 5 passed, hidden 50 of 50 passed")
    throw new Error(`${engine} judged wrongly: ${result}`);
  return elapsed;
}

/** An author of whom nothing is kept gets the waiting spare. */
async function onSpare(): Promise<number> {
  const judging = createJudge();
  const began = performance.now();
  await judging.start({
    ...requestFor("pyodide", crypto.randomUUID(), editedSource("python")),
    visible: [],
    hidden,
  });
  return performance.now() - began;
}
