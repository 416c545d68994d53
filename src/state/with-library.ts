import type { Observation, Outcome, Thrown } from "../domain/outcome.ts";
import type { RunProgram } from "../protocol/run-program.ts";

/**
 * Runs programs behind a library's text, which is one line: the program's first. So nothing of the program may run
 * on its own first line, for what is thrown there is shown as the library's.
 * @param loadLibrary may throw; its error is then the run's
 */
export function withLibrary(run: RunProgram, loadLibrary: () => Promise<string>): RunProgram {
  return async (program, options) => {
    const library = await loadLibrary();
    await run(
      { ...program, source: library + program.source },
      {
        ...options,
        onOutcome: (caseIndex, outcome) => options.onOutcome(caseIndex, withoutLibraryFrames(outcome)),
      },
    );
  };
}

function withoutLibraryFrames(outcome: Outcome): Outcome {
  if (outcome.kind === "crashed") return { ...outcome, thrown: ownFrames(outcome.thrown) };
  if (outcome.kind !== "finished") return outcome;
  const observations = outcome.observations.map((observation): Observation =>
    observation.kind === "threw" ? { ...observation, thrown: ownFrames(observation.thrown) } : observation,
  );
  return { ...outcome, observations };
}

function ownFrames(thrown: Thrown): Thrown {
  return { ...thrown, frames: thrown.frames.filter(({ line }) => line > 1) };
}
