import * as z from "zod/mini";
import { difficulties, largestSeed, largestVersion } from "../exercise.ts";
import { languages } from "../language.ts";
import { verdictKinds } from "../verdict.ts";
import type { LeftOut } from "./fair/fair-case.ts";
import type { FailingCase, FairDetails } from "./fair/fair-details.ts";
import type { DrawPlan } from "./draw/draw-plan.ts";
import { type Grade, type SampleGrades } from "./grades.ts";
import { type Problem, type ProblemFormat, problemFormats, type ProblemTests } from "./problem.ts";
import type { UnusableRecord } from "./unusable-record.ts";
import type { DrawSettings, LabSample } from "./sample.ts";

/** How a sample did on some tests; as the judges say it. */
export type KeptResult =
  | { readonly kind: "passed" }
  | { readonly kind: "failed"; readonly because: string; readonly firstFailing: number }
  | { readonly kind: "timedOut"; readonly firstFailing?: number }
  | { readonly kind: "notGraded"; readonly because: string };

/** One sample's verdict, as an experiment keeps it. */
export interface KeptVerdict {
  readonly grades: SampleGrades;
  readonly base?: KeptResult;
  readonly result: KeptResult;
  /** Of the first case that failed, where cases have one. */
  readonly category?: string;
  /** Where Edgecase's own judge gave it. */
  readonly fair?: FairDetails;
}

/** What Edgecase's own judge could take out of a problem's tests, as an experiment keeps it. */
export interface KeptConversion {
  readonly impossible?: string;
  readonly cases: number;
  readonly leftOut: readonly LeftOut[];
}

/** Each field of a record, so that a new one stops the build here instead of being lost in a file. */
type Fields<Record> = { readonly [Name in keyof Required<Record>]: z.ZodMiniType };

const text = z.string();
const count = z.int().check(z.nonnegative());

const origin = z.strictObject({
  family: text.check(z.regex(/^[a-z0-9-]{1,80}$/)),
  version: z.int().check(z.minimum(1), z.maximum(largestVersion)),
  seed: count.check(z.maximum(largestSeed)),
  difficulty: z.enum(difficulties),
});

const tests = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("asserts"),
    before: text,
    after: text,
    silent: z.exactOptional(z.boolean()),
    limitSeconds: z.exactOptional(z.number()),
  } satisfies Fields<Extract<ProblemTests, { kind: "asserts" }>>),
  z.strictObject({
    kind: z.literal("evalPlus"),
    base: text,
    plus: text,
    tolerance: z.number(),
    retype: z.exactOptional(text),
  } satisfies Fields<Extract<ProblemTests, { kind: "evalPlus" }>>),
  z.strictObject({
    kind: z.literal("calls"),
    cases: z.array(z.strictObject({ args: text, expected: text, visible: z.boolean() })),
  } satisfies Fields<Extract<ProblemTests, { kind: "calls" }>>),
  z.strictObject({
    kind: z.literal("streams"),
    cases: z.array(z.strictObject({ input: text, output: text, visible: z.boolean() })),
  } satisfies Fields<Extract<ProblemTests, { kind: "streams" }>>),
  z.strictObject({
    kind: z.literal("edgecase"),
    exercise: origin,
  } satisfies Fields<Extract<ProblemTests, { kind: "edgecase" }>>),
]);

function isFormat(name: string): name is ProblemFormat {
  return Object.hasOwn(problemFormats, name);
}
const formats = Object.keys(problemFormats).filter(isFormat);

export const problemSchema: z.ZodMiniType<Problem> = z.strictObject({
  id: text,
  format: z.enum(formats),
  language: z.enum(languages),
  title: text,
  statement: text,
  prompt: text,
  entryPoint: z.exactOptional(text),
  stopTokens: z.exactOptional(z.array(text)),
  canonical: z.exactOptional(text),
  tests,
  date: z.exactOptional(text),
  difficulty: z.exactOptional(text),
} satisfies Fields<Problem>);

const temperature = z.number().check(z.nonnegative());
const topP = z.number().check(z.positive(), z.maximum(1));
const seed = count.check(z.maximum(2 ** 32 - 1));

export const settingsSchema: z.ZodMiniType<DrawSettings> = z.strictObject({
  model: text,
  temperature,
  topP,
  seed,
} satisfies Fields<DrawSettings>);

/** More would be no drawing of this page's. */
const most = 1000;
export const planSchema: z.ZodMiniType<DrawPlan> = z.strictObject({
  model: text,
  samples: count.check(z.minimum(1), z.maximum(most)),
  temperatures: z.array(temperature).check(z.minLength(1), z.maxLength(most)),
  topPs: z.array(topP).check(z.minLength(1), z.maxLength(most)),
  seed,
} satisfies Fields<DrawPlan>);

export const sampleSchema: z.ZodMiniType<LabSample> = z.strictObject({
  taskId: text,
  index: count,
  text,
  kind: z.enum(["completion", "program"]),
  settings: z.exactOptional(settingsSchema),
  temperature: z.exactOptional(z.number()),
} satisfies Fields<LabSample>);

const grade: z.ZodMiniType<Grade> = z.enum(["passed", "failed", "notGraded"]);
const result: z.ZodMiniType<KeptResult> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("passed") }),
  z.strictObject({ kind: z.literal("failed"), because: text, firstFailing: count }),
  z.strictObject({ kind: z.literal("timedOut"), firstFailing: z.exactOptional(count) }),
  z.strictObject({ kind: z.literal("notGraded"), because: text }),
]);

const failing: z.ZodMiniType<FailingCase> = z.strictObject({
  index: count,
  input: text,
  expected: text,
  actual: z.exactOptional(text),
  opaqueType: z.exactOptional(text),
  thrownType: z.exactOptional(text),
} satisfies Fields<FailingCase>);
const fair: z.ZodMiniType<FairDetails> = z.strictObject({
  kind: z.enum(verdictKinds),
  passedCases: count,
  cases: count,
  failing: z.exactOptional(failing),
  smallest: z.exactOptional(failing),
} satisfies Fields<FairDetails>);

export const verdictSchema: z.ZodMiniType<KeptVerdict> = z.strictObject({
  grades: z.strictObject({ visible: z.exactOptional(grade), all: grade } satisfies Fields<SampleGrades>),
  base: z.exactOptional(result),
  result,
  category: z.exactOptional(text),
  fair: z.exactOptional(fair),
} satisfies Fields<KeptVerdict>);

export const conversionSchema: z.ZodMiniType<KeptConversion> = z.strictObject({
  impossible: z.exactOptional(text),
  cases: count,
  leftOut: z.array(z.strictObject({ what: text, because: text } satisfies Fields<LeftOut>)),
} satisfies Fields<KeptConversion>);

export const unusableSchema: z.ZodMiniType<UnusableRecord> = z.strictObject({
  number: count,
  file: z.exactOptional(text),
  id: z.exactOptional(text),
  case: z.exactOptional(text),
  because: text,
} satisfies Fields<UnusableRecord>);
