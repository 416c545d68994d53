import { modelRuntime } from "virtual:model-runtime";
import { createModelClient } from "../../src/clients/model.ts";
import { spawnModelWorker } from "../../src/clients/model-worker.ts";
import type { Exercise } from "../../src/domain/exercise.ts";
import { makeExercise } from "../../src/domain/generate.ts";
import { runAllCases } from "../../src/state/run-all-cases.ts";
import { loadFamily, sandbox } from "../families.ts";
import { draftLine } from "../../training/documents.ts";
import { type Question, renamedFamily } from "../../training/examination.ts";

interface Effort {
  readonly modelId: string;
  readonly samples: number;
  /** 0: greedy. */
  readonly temperature: number;
  readonly seed: number;
  readonly isDraft: boolean;
  readonly maxNewTokens: number;
}

const clients = new Map<string, ReturnType<typeof createModelClient>>();

function clientFor(id: string) {
  const client =
    clients.get(id) ??
    createModelClient({
      spawn: spawnModelWorker,
      choice: {
        id,
        origin: { kind: "site", basePath: "/models/" },
        dtype: "q8",
        runtime: modelRuntime,
      },
    });
  clients.set(id, client);
  return client;
}

/** What the model writes behind the question's prefix, one text for each sample. */
async function ask(question: Question, effort: Effort): Promise<readonly string[]> {
  const { prompt, prefix } = question;
  const result = await clientFor(effort.modelId).generate({
    prompt,
    prefix,
    maxNewTokens: effort.maxNewTokens,
    samples: effort.samples,
    ...(effort.isDraft && { system: draftLine }),
    ...(effort.temperature > 0 && {
      sampling: { temperature: effort.temperature, topP: 1, topK: 0, seed: effort.seed },
    }),
  });
  if (result.kind === "failed") throw result.error;
  return result.samples.map(({ text }) => text);
}

/** The greedy answer token by token, and what it was worked out on. */
async function askForTokens(question: Question, modelId: string, maxNewTokens: number) {
  const { prompt, prefix } = question;
  const result = await clientFor(modelId).generate({ prompt, prefix, maxNewTokens, inspect: true });
  if (result.kind === "failed") throw result.error;
  const [sample] = result.samples;
  const { device } = result.ready ?? {};
  return { device, texts: sample?.trace?.map(({ text }) => text) ?? [] };
}

interface Judgement {
  readonly visible: boolean;
  readonly hidden: boolean;
  /** The first verdict that is not `passed`, with its case; absent where all pass. */
  readonly first?: string;
}

const exercises = new Map<string, Exercise>();

async function exerciseOf({ family: id, name, seed, difficulty }: Question): Promise<Exercise> {
  const key = [id, name, seed, difficulty].join(" ");
  const known = exercises.get(key);
  if (known) return known;
  const family = await loadFamily(id);
  const exercise = makeExercise(renamedFamily(family, name), { seed, difficulty });
  exercises.set(key, exercise);
  return exercise;
}

/** Judges an answer as the page would judge it: all visible cases, all hidden cases. */
async function judge(question: Question, program: string): Promise<Judgement> {
  const exercise = await exerciseOf(question);
  const judged = await runAllCases({
    run: sandbox.run,
    exercise,
    cases: [...exercise.visible, ...exercise.hidden],
    source: program,
    language: question.language,
    author: question.language,
    signal: new AbortController().signal,
    limits: { ...exercise.limits, millisPerCase: 1000 },
  });
  const failed = judged.filter(({ verdict }) => verdict.kind !== "passed");
  const [first] = failed;
  return {
    visible: failed.every(({ testCase }) => testCase.category !== "example"),
    hidden: failed.every(({ testCase }) => testCase.category === "example"),
    ...(first && { first: `${first.testCase.category}: ${first.verdict.kind}` }),
  };
}

// scripts/evaluate-model.mjs calls them, question by question.
Object.assign(globalThis, { edgecaseEvaluate: { ask, askForTokens, judge } });
