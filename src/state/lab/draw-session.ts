import { createStore, type StoreApi } from "zustand/vanilla";
import type { Exercise } from "../../domain/exercise.ts";
import {
  batchesOf,
  type DrawBatch,
  type DrawPlan,
  openBatches,
  samplesEach,
} from "../../domain/lab/draw/draw-plan.ts";
import { drawnProgram, drawPrompt } from "../../domain/lab/draw/draw-prompt.ts";
import { chooseOwn, type OwnChoice, ownProblem } from "../../domain/lab/draw/own-problems.ts";
import type { Problem } from "../../domain/lab/problem.ts";
import type { LabSample } from "../../domain/lab/sample.ts";
import { sourceName } from "../../domain/lab/source-name.ts";
import type { FamilyMeta } from "../../domain/family.ts";
import type { Language } from "../../domain/language.ts";
import type { PromptStyle } from "../../domain/model-entry.ts";
import { asPlaygroundError, PlaygroundError } from "../../domain/playground-error.ts";
import { say } from "../../messages/say.ts";
import type { GenerationWorld } from "../generation.ts";
import type { LoadExercise } from "./judge-edgecase.ts";
import type { LabSession } from "./lab-session.ts";

export type DrawState =
  /** Nothing is being drawn; what was begun may be open. */
  | { readonly kind: "idle" }
  | { readonly kind: "making"; readonly done: number; readonly total: number }
  | { readonly kind: "loadingModel"; readonly loadedBytes: number; readonly totalBytes: number }
  | {
      readonly kind: "drawing";
      /** Samples. */
      readonly done: number;
      readonly total: number;
      /** Of `done`, those that were there before. */
      readonly before: number;
      readonly startedMillis: number;
      readonly tokensPerSecond: number;
    }
  | { readonly kind: "finished"; readonly samples: number; readonly millis: number }
  | { readonly kind: "failed"; readonly message: string; readonly advice: string };

interface DrawingModel extends Pick<GenerationWorld, "load" | "generate"> {
  /** How the page names it: "edgecase-v1 q8". */
  readonly name: () => Promise<string>;
  readonly promptStyle: () => Promise<PromptStyle>;
}

export interface DrawWorld {
  readonly model: DrawingModel;
  readonly families: readonly FamilyMeta[];
  readonly loadExercise: LoadExercise;
  readonly nowMillis: () => number;
}

export interface OwnDrawing extends Omit<OwnChoice, "count"> {
  readonly kind: "own";
  readonly exercises: number;
  readonly language: Language;
}

/** Draws samples with the model of the page into the lab's samples. */
export interface DrawSession {
  readonly store: StoreApi<DrawState>;
  /** Begins anew: whatever samples and verdicts there were are gone. `imported`: the problems stay. */
  readonly start: (
    plan: Omit<DrawPlan, "model">,
    from: OwnDrawing | { readonly kind: "imported" },
  ) => Promise<void>;
  /** Goes on with what is open of the plan. */
  readonly resume: () => Promise<void>;
  /** What was drawn stays; the batch that is being written is drawn again by `resume`. */
  readonly pause: () => void;
}

export function createDrawSession(lab: LabSession, world: DrawWorld): DrawSession {
  const store = createStore<DrawState>(() => ({ kind: "idle" }));
  let running = new AbortController();
  let drawing: DrawPlan | undefined;
  // Other files have taken the place of what is being drawn.
  lab.store.subscribe(({ plan }) => {
    if (drawing !== undefined && plan !== drawing) pause();
  });

  function pause(): void {
    drawing = undefined;
    running.abort();
    store.setState({ kind: "idle" }, true);
  }

  /** One at a time; ends in a state that says how. */
  async function attempt(work: (signal: AbortSignal) => Promise<DrawState>): Promise<void> {
    running.abort();
    const { signal } = (running = new AbortController());
    try {
      const end = await work(signal);
      if (!signal.aborted) store.setState(end, true);
    } catch (error) {
      if (signal.aborted) return;
      const { message, advice: whatToDo } = asPlaygroundError(error, say`Press Resume to try once more.`);
      store.setState({ kind: "failed", message, advice: whatToDo }, true);
    }
  }

  async function makeOwn({ language, exercises, ...choice }: OwnDrawing, signal: AbortSignal) {
    const origins = chooseOwn(world.families, { ...choice, count: exercises });
    if (origins.length === 0)
      throw new PlaygroundError(
        say`There is no exercise of that topic and difficulty`,
        say`Choose another difficulty, or all topics.`,
      );
    const items: Problem[] = [];
    for (const origin of origins) {
      if (signal.aborted) break;
      store.setState({ kind: "making", done: items.length, total: origins.length }, true);
      // oxlint-disable-next-line no-await-in-loop -- each holds the page up for a moment
      items.push(ownProblem(await world.loadExercise(origin), language));
    }
    return { fileName: sourceName.ownExercises, items, unusable: [] };
  }

  async function draw(signal: AbortSignal): Promise<DrawState> {
    const { plan, problems } = lab.store.getState();
    if (plan === undefined || problems === undefined) return { kind: "idle" };
    drawing = plan;
    await checkModel(world, plan);
    const batches = batchesOf(problems.items, plan);
    const pace = {
      total: problems.items.length * samplesEach(plan),
      before: lab.store.getState().samples?.items.length ?? 0,
      startedMillis: world.nowMillis(),
    };
    const show = (tokensPerSecond: number): void => {
      if (signal.aborted) return;
      const done = lab.store.getState().samples?.items.length ?? 0;
      store.setState({ kind: "drawing", done, tokensPerSecond, ...pace }, true);
    };
    await loadModel(signal);
    show(0);
    const exercises = new Map<string, Promise<Exercise>>();
    for (const batch of openBatches(batches, lab.store.getState().samples?.items ?? [])) {
      // oxlint-disable-next-line no-await-in-loop -- the model does one thing at a time
      const drawn = await drawBatch(batch, { signal, exercises, show });
      if (signal.aborted) return { kind: "idle" };
      lab.store.setState(({ samples }) => ({
        samples: samples && { ...samples, items: [...samples.items, ...drawn] },
      }));
    }
    return {
      kind: "finished",
      samples: lab.store.getState().samples?.items.length ?? 0,
      millis: world.nowMillis() - pace.startedMillis,
    };
  }

  async function loadModel(signal: AbortSignal): Promise<void> {
    const ready = await world.model.load((progress) => {
      if (!signal.aborted) store.setState({ kind: "loadingModel", ...progress }, true);
    });
    if (ready.kind === "failed") throw ready.error;
  }

  async function drawBatch(
    { problem, settings, samples, firstIndex }: DrawBatch,
    { signal, exercises, show }: BatchRun,
  ): Promise<readonly LabSample[]> {
    const exercise = await exerciseOf(problem, exercises);
    const style = await world.model.promptStyle();
    const prompt = drawPrompt(problem, exercise, style);
    const { temperature, topP, seed } = settings;
    const written = await world.model.generate(
      {
        ...prompt,
        maxNewTokens: style === "instruct" ? 768 : 384,
        samples,
        ...(temperature > 0 && { sampling: { temperature, topP, topK: 0, seed } }),
      },
      { signal, onTokens: ({ tokensPerSecond }) => show(tokensPerSecond) },
    );
    if (written.kind === "failed") throw written.error;
    return written.samples.map(({ text }, i) => ({
      taskId: problem.id,
      index: firstIndex + i,
      text: drawnProgram(problem, prompt.prefix + text),
      kind: "program",
      settings,
    }));
  }

  function exerciseOf({ id, tests }: Problem, exercises: BatchRun["exercises"]) {
    if (tests.kind !== "edgecase") return undefined;
    const known = exercises.get(id) ?? world.loadExercise(tests.exercise);
    exercises.set(id, known);
    return known;
  }

  return {
    store,
    pause,
    start: ({ samples: each, temperatures, topPs, seed }, from) =>
      attempt(async (signal) => {
        const { problems: imported, alwaysPrompt, onlySampled, mode } = lab.store.getState();
        const model = await world.model.name();
        const problems = from.kind === "own" ? await makeOwn(from, signal) : imported;
        if (signal.aborted || problems === undefined) return { kind: "idle" };
        const samples = { fileName: sourceName.drawnBy(model), items: [], unusable: [] };
        // Field by field: a plan is kept, and what is kept has no others.
        drawing = { model, samples: each, temperatures, topPs, seed };
        lab.replace({ problems, samples, plan: drawing, alwaysPrompt, onlySampled, mode });
        return draw(signal);
      }),
    resume: () => attempt(draw),
  };
}

interface BatchRun {
  readonly signal: AbortSignal;
  /** By problem; each is made once. */
  readonly exercises: Map<string, Promise<Exercise>>;
  readonly show: (tokensPerSecond: number) => void;
}

/** Samples of two models in one plan would be nobody's. */
async function checkModel({ model }: DrawWorld, plan: DrawPlan): Promise<void> {
  const name = await model.name();
  if (name === plan.model) return;
  throw new PlaygroundError(
    say`These samples are drawn by ${plan.model}, and now ${name} is in use`,
    say`Choose ${plan.model} on the page Models, or draw anew.`,
  );
}
