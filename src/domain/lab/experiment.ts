import * as z from "zod/mini";
import { say } from "../../messages/say.ts";
import { PlaygroundError } from "../playground-error.ts";
import {
  conversionSchema,
  type KeptConversion,
  type KeptVerdict,
  planSchema,
  problemSchema,
  sampleSchema,
  unusableSchema,
  verdictSchema,
} from "./experiment-records.ts";
import type { DrawPlan } from "./draw/draw-plan.ts";
import type { Problem } from "./problem.ts";
import type { TextOf } from "./problem-format.ts";
import { recordsOf } from "./records.ts";
import type { LabSample } from "./sample.ts";
import type { UnusableRecord } from "./unusable-record.ts";

/** Problems or samples, and what else their file held. */
interface Listed<Item> {
  readonly fileName: string;
  readonly items: readonly Item[];
  readonly unusable: readonly UnusableRecord[];
}

const verdictModes = ["source", "fair"] as const;
type VerdictMode = (typeof verdictModes)[number];

/** What a reader has chosen, as far as figures hang on it. */
interface ExperimentChoices {
  readonly alwaysPrompt: boolean;
  readonly onlySampled: boolean;
  /** Who judges, and whose verdicts are shown. */
  readonly mode: VerdictMode | "both";
}

/** All that the lab's figures are worked out from. */
export interface Experiment {
  readonly problems: Listed<Problem> | undefined;
  readonly samples: Listed<LabSample> | undefined;
  readonly choices: ExperimentChoices;
  /** What the samples are drawn by, where the lab draws them. */
  readonly plan: DrawPlan | undefined;
  /** By mode, and then by `sampleName`; in the order in which they were judged. */
  readonly verdicts: Readonly<Record<VerdictMode, ReadonlyMap<string, KeptVerdict>>>;
  /** By problem; of those that were judged fair. */
  readonly converted: ReadonlyMap<string, KeptConversion>;
}

/** A sample's name among all of an experiment. */
export function sampleName({ taskId, index }: Pick<LabSample, "taskId" | "index">): string {
  return `${taskId} ${index}`;
}

/** The format's version. It grows when what is written today would mean something else. */
const version = 1;
const advice = () => say`Choose another file, or export the experiment again where it was made.`;

/**
 * The experiment as JSON lines: the first says what it is and how much there is of everything, then comes one line for
 * each problem, sample and verdict. So neither writing nor reading it needs more memory than what it holds.
 */
export function* experimentLines(experiment: Experiment): Generator<string, void> {
  const { problems, samples, verdicts, converted } = experiment;
  yield lineOf(experimentHead(experiment));
  for (const problem of problems?.items ?? []) yield lineOf({ problem });
  for (const sample of samples?.items ?? []) yield lineOf({ sample });
  for (const mode of verdictModes)
    for (const [of, verdict] of verdicts[mode]) yield lineOf({ mode, of, verdict });
  for (const [of, conversion] of converted) yield lineOf({ of, conversion });
}

/** What comes before the records, each of which is as `experimentLines` writes it. */
export type ExperimentRecord =
  | { readonly problem: Problem }
  | { readonly sample: LabSample }
  | { readonly mode: VerdictMode; readonly of: string; readonly verdict: KeptVerdict }
  | { readonly of: string; readonly conversion: KeptConversion };

export function experimentHead({
  problems,
  samples,
  choices,
  plan,
  verdicts,
  converted,
}: Experiment): object {
  return {
    edgecase: "experiment",
    version,
    choices,
    ...(plan && { plan }),
    ...(problems && { problems: headOf(problems) }),
    ...(samples && { samples: headOf(samples) }),
    verdicts: { source: verdicts.source.size, fair: verdicts.fair.size },
    converted: converted.size,
  };
}

const headOf = ({ fileName, items, unusable }: Listed<unknown>) => ({
  fileName,
  count: items.length,
  unusable,
});
const lineOf = (record: object) => `${JSON.stringify(record)}\n`;

const count = z.int().check(z.nonnegative());
const listHead = z.strictObject({ fileName: z.string(), count, unusable: z.array(unusableSchema) });
const headSchema = z.strictObject({
  edgecase: z.literal("experiment"),
  version: z.literal(version),
  choices: z.strictObject({
    alwaysPrompt: z.boolean(),
    onlySampled: z.boolean(),
    mode: z.enum([...verdictModes, "both"]),
  }),
  plan: z.exactOptional(planSchema),
  problems: z.exactOptional(listHead),
  samples: z.exactOptional(listHead),
  verdicts: z.strictObject({ source: count, fair: count }),
  converted: count,
});
type Head = z.infer<typeof headSchema>;

const recordSchema: z.ZodMiniType<ExperimentRecord> = z.union([
  z.strictObject({ problem: problemSchema }),
  z.strictObject({ sample: sampleSchema }),
  z.strictObject({ mode: z.enum(verdictModes), of: z.string(), verdict: verdictSchema }),
  z.strictObject({ of: z.string(), conversion: conversionSchema }),
]);

/**
 * Reads what `experimentLines` wrote.
 * @param chunks the file's plain bytes in UTF-8, cut anywhere
 * @throws PlaygroundError that names the line where it is anything else, or is cut off
 */
export async function readExperiment(
  chunks: AsyncIterable<Uint8Array>,
  { textOf }: TextOf,
): Promise<Experiment> {
  let reading: Reading | undefined;
  for await (const record of recordsOf(chunks)) {
    if (record.kind === "broken") throw noExperiment();
    if (record.kind === "tooLong") throw fault(say`Line ${record.number} of this experiment is too long`);
    const data = parse(textOf(record.bytes) ?? "");
    if (reading === undefined) reading = startReading(readHead(data));
    else reading.take(record.number, data);
  }
  if (reading === undefined) throw noExperiment();
  return reading.finish();
}

function isExperimentHead(record: unknown): boolean {
  return (
    typeof record === "object" && record !== null && "edgecase" in record && record.edgecase === "experiment"
  );
}

/**
 * As `readExperiment`, of what is kept as data.
 * @throws PlaygroundError as it does
 */
export function readExperimentRecords(head: unknown, records: Iterable<unknown>): Experiment {
  const reading = startReading(readHead(head));
  let number = 1;
  for (const record of records) reading.take((number += 1), record);
  return reading.finish();
}

function readHead(record: unknown): Head {
  if (!isExperimentHead(record)) throw noExperiment();
  const parsed = headSchema.safeParse(record);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const isNewer = issue?.code === "unrecognized_keys" || issue?.path[0] === "version";
  if (!isNewer)
    throw fault(say`Line ${1} of this experiment has no “${issue?.path.join(".") ?? ""}” that can be read`);
  throw new PlaygroundError(
    say`This experiment was written by a newer page; this one reads version ${version}`,
    say`Reload the page to get its newest version, then open the file again.`,
  );
}

type Reading = ReturnType<typeof startReading>;

function startReading({ choices, plan, problems, samples, verdicts: counts, converted: conversions }: Head) {
  const problemItems: Problem[] = [];
  const sampleItems: LabSample[] = [];
  const ids = new Set<string>();
  const names = new Set<string>();
  const verdicts = {
    source: new Map<string, KeptVerdict>(),
    fair: new Map<string, KeptVerdict>(),
  };

  const converted = new Map<string, KeptConversion>();

  /** @returns what is wrong with it */
  function add(line: number, record: ExperimentRecord): string | undefined {
    if ("problem" in record) {
      const { id } = record.problem;
      problemItems.push(record.problem);
      return known(ids, id) ? say`Line ${line} of this experiment is a second problem “${id}”` : undefined;
    }
    if ("sample" in record) {
      const name = sampleName(record.sample);
      sampleItems.push(record.sample);
      return known(names, name)
        ? say`Line ${line} of this experiment is a second sample “${name}”`
        : undefined;
    }
    const { of } = record;
    if ("conversion" in record) {
      if (!ids.has(of))
        return say`Line ${line} of this experiment is about a problem “${of}”, which is not in the file`;
      if (converted.has(of)) return say`Line ${line} of this experiment is a second account of “${of}”`;
      converted.set(of, record.conversion);
      return undefined;
    }
    if (!names.has(of))
      return say`Line ${line} of this experiment is about a sample “${of}”, which is not in the file`;
    if (verdicts[record.mode].has(of))
      return say`Line ${line} of this experiment is a second verdict on “${of}”`;
    verdicts[record.mode].set(of, record.verdict);
    return undefined;
  }

  function missing(): string | undefined {
    const wanted: readonly (readonly [
      stated: number,
      found: number,
      tell: (stated: number, found: number) => string,
    ])[] = [
      [
        problems?.count ?? 0,
        problemItems.length,
        (stated, found) => say`it states ${stated} problems, and holds ${found}`,
      ],
      [
        samples?.count ?? 0,
        sampleItems.length,
        (stated, found) => say`it states ${stated} samples, and holds ${found}`,
      ],
      [
        counts.source,
        verdicts.source.size,
        (stated, found) => say`it states ${stated} verdicts, and holds ${found}`,
      ],
      [
        counts.fair,
        verdicts.fair.size,
        (stated, found) => say`it states ${stated} fair verdicts, and holds ${found}`,
      ],
      [
        conversions,
        converted.size,
        (stated, found) => say`it states ${stated} accounts of problems, and holds ${found}`,
      ],
    ];
    const short = wanted.find(([stated, found]) => stated !== found);
    return short && short[2](short[0], short[1]);
  }

  return {
    take(number: number, record: unknown): void {
      const parsed = recordSchema.safeParse(record);
      if (!parsed.success)
        throw fault(
          say`Line ${number} of this experiment is no problem, sample or verdict that this page knows`,
        );
      const problem = add(number, parsed.data);
      if (problem !== undefined) throw fault(problem);
    },
    finish(): Experiment {
      const what = missing();
      if (what !== undefined) throw fault(say`This experiment is cut off or mended: ${what}`);
      return {
        choices,
        plan,
        problems: problems && listed(problems, problemItems),
        samples: samples && listed(samples, sampleItems),
        verdicts,
        converted,
      };
    },
  };
}

function listed<Item>(
  { fileName, unusable }: z.infer<typeof listHead>,
  items: readonly Item[],
): Listed<Item> {
  return { fileName, items, unusable };
}

/** Adds it. @returns whether it was there before */
function known(names: Set<string>, name: string): boolean {
  const before = names.size;
  return names.add(name).size === before;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fault(message: string): PlaygroundError {
  return new PlaygroundError(message, advice());
}

function noExperiment(): PlaygroundError {
  return fault(say`This file is no experiment of Edgecase`);
}
