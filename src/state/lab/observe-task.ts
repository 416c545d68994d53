import { encodeSteps } from "../../domain/codec.ts";
import { mixSeed } from "../../domain/draw-inputs.ts";
import { type Behaviour, behaviourOf } from "../../domain/lab/behaviour.ts";
import { clusterByBehaviour } from "../../domain/lab/clusters.ts";
import type { FairCase } from "../../domain/lab/fair/fair-case.ts";
import { byValue } from "../../domain/lab/fair/fair-rule.ts";
import { fairRun } from "../../domain/lab/fair/fair-run.ts";
import { type GeneratedInput, mutateInputs } from "../../domain/lab/mutate-input.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import { engineFor } from "../run-all-cases.ts";
import type { LoadExercise } from "./judge-edgecase.ts";
import { ownInputs } from "./own-inputs.ts";
import type { JobRun } from "./run-source-job.ts";
import { english } from "../../messages/in-english.ts";

/** How the samples of one problem behave on inputs that no test has. */
export type TaskBehaviour =
  | {
      readonly kind: "observed";
      readonly inputs: number;
      /** Places of samples that behave alike, largest group first. */
      readonly clusters: readonly (readonly number[])[];
    }
  /** `because`: a part of a sentence, in English: `retellReason` says it to a reader. */
  | { readonly kind: "none"; readonly because: string };

const generatedInputs = 24;
const seed = 20_230_502;
/** Inputs are small; what takes longer is told apart as out of time. */
const millisPerInput = 2000;

interface Options extends JobRun {
  readonly problem: Problem;
  /** Whole programs, in the samples' order. */
  readonly programs: readonly string[];
  readonly loadExercise: LoadExercise;
}

/**
 * Runs every sample on inputs made from the problem's own. The same text is run once.
 * @throws PlaygroundError when nothing can be run here at all
 */
export async function observeTask({
  problem,
  programs,
  loadExercise,
  ...jobRun
}: Options): Promise<TaskBehaviour> {
  const own = await ownInputs(problem, { ...jobRun, loadExercise });
  if (own.kind === "none") return own;
  const inputs = mutateInputs(own.inputs, { count: generatedInputs, seed: mixSeed(seed, problem.id) });
  if (inputs.length === 0) return { kind: "none", because: english`its inputs cannot be varied` };
  const rows = new Map<string, readonly Behaviour[]>();
  for (const program of new Set(programs)) {
    if (jobRun.signal.aborted) break;
    rows.set(program, await observe({ problem, program, inputs, ...jobRun }));
  }
  const behaviours = programs.map((program) => rows.get(program) ?? []);
  return { kind: "observed", inputs: inputs.length, clusters: clusterByBehaviour(behaviours) };
}

interface Observing extends JobRun {
  readonly problem: Problem;
  readonly program: string;
  readonly inputs: readonly GeneratedInput[];
}

async function observe({
  problem,
  program,
  inputs,
  run,
  author,
  signal,
}: Observing): Promise<readonly Behaviour[]> {
  const { language } = problem;
  const { source, entryPoint, cases, limits } = fairRun(problem, inputs.map(asCase), program);
  const behaviours: Behaviour[] = inputs.map(() => ({ kind: "unknown" }));
  const request = {
    engine: engineFor(language),
    author,
    source,
    cases: cases.map(({ steps }) => encodeSteps(steps[language], language)),
    limits: { ...limits, millisPerCase: millisPerInput },
    quiet: true,
    ...(entryPoint !== undefined && { entryPoint }),
  };
  await run(request, {
    signal,
    onOutcome: (index, outcome) => {
      behaviours[index] = behaviourOf(outcome);
    },
  });
  return behaviours;
}

/** Nothing is expected: only what comes back is of interest. */
function asCase(input: GeneratedInput): FairCase {
  return input.kind === "stream"
    ? { kind: "stream", input: input.input, output: "", visible: false }
    : { kind: "call", args: input.args, accepted: [], rule: byValue, visible: false };
}
