import type { Experiment } from "../../domain/lab/experiment.ts";
import type { LabState } from "./lab-session.ts";

/** What of the lab's state is the experiment, and is kept and exported. */
export function experimentOf({
  problems,
  samples,
  alwaysPrompt,
  onlySampled,
  plan,
  mode,
  verdicts,
  fairVerdicts,
  fairProblems,
}: LabState): Experiment {
  return {
    problems,
    samples,
    choices: { alwaysPrompt, onlySampled, mode },
    plan,
    verdicts: { source: verdicts, fair: fairVerdicts },
    converted: fairProblems,
  };
}

/** The lab's state with an experiment opened in it. */
export function stateOf({
  problems,
  samples,
  choices,
  plan,
  verdicts,
  converted,
}: Experiment): Partial<LabState> {
  return {
    problems,
    samples,
    ...choices,
    plan,
    verdicts: verdicts.source,
    fairVerdicts: verdicts.fair,
    fairProblems: converted,
  };
}

/** Whether there is anything that somebody might miss. */
export function isEmpty({ problems, samples }: LabState): boolean {
  return problems === undefined && samples === undefined;
}
