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
import { millis, type Section } from "./row.ts";
import { pause, Samples } from "./samples.ts";

/** As long as the page waits for the typist; meanwhile interpreters are restored and spares started. */
const typingPauseMillis = 400;

/** A student changes the program: how long until all visible verdicts are there, beyond the pause in typing? */
export const liveVerdicts: Section = async ({ quick }) => {
  const visible = casesOf(5, "visible");
  const times = new Samples<string>();
  const judging = createJudge();
  for (const engine of engines) await sandbox.warm(engine);
  const repetitions = quick ? 10 : 40;
  for (let at = -3; at < repetitions; at += 1) {
    for (const engine of engines) {
      await pause(typingPauseMillis);
      const source = editedSource(languageOf(engine));
      const began = performance.now();
      await judging.start({ ...requestFor(engine, "student", source), visible });
      const elapsed = performance.now() - began;
      const { result } = judging.store.getState();
      if (result !== "Visible 5 of 5 passed") throw new Error(`${engine} judged wrongly: ${result}`);
      // The first ones fill the pools.
      if (at >= 0) times.add(engine, elapsed);
    }
  }
  return engines.map((engine) => {
    const { low, high } = times.range(engine);
    return {
      what: `change of program → 5 visible verdicts, ${engineNames[engine]}`,
      measured: `p50 ${millis(times.median(engine))} (${millis(low)} to ${millis(high)})`,
      target: "p50 < 60 ms",
      met: times.median(engine) < 60,
    };
  });
};
