import * as z from "zod/mini";
import { english } from "../../messages/in-english.ts";
import { problemSchema } from "./experiment-records.ts";
import type { Problem } from "./problem.ts";
import type { FormatReader } from "./problem-format.ts";
import { jsonItems, readJson } from "./read-json.ts";
import { RecordFault, type RecordFields } from "./record-fields.ts";

/** The format's version. It grows when what is written today would mean something else. */
const version = 1;

const headSchema = z.strictObject({
  edgecase: z.literal("pack"),
  version: z.literal(version),
  title: z.string(),
  count: z.int().check(z.nonnegative()),
});

/**
 * Problems as Edgecase's own pack: JSON lines, of which the first says what it is and how many problems follow, each
 * with its tests. One of Edgecase's own exercises is named in it, and made anew wherever the pack is read.
 */
export function* packLines(title: string, problems: readonly Problem[]): Generator<string, void> {
  yield `${JSON.stringify({ edgecase: "pack", version, title, count: problems.length })}\n`;
  for (const problem of problems) yield `${JSON.stringify({ problem })}\n`;
}

/** Whether a record is the first of a file that Edgecase wrote, a pack or another. */
export const isHead = (fields: RecordFields) => fields.has("edgecase", "version");

/**
 * How many problems a pack has.
 * @throws RecordFault where it is no head of a pack that this page can read; what follows is then no pack either
 */
export function readPackHead(fields: RecordFields): number {
  if (fields.text("edgecase") !== "pack")
    throw new RecordFault(
      english`It is no pack, but Edgecase's “${fields.text("edgecase")}”: choose it alone`,
    );
  if (fields.number("version") !== version)
    throw new RecordFault(
      english`The pack was written by a newer page; this one reads version ${version}: reload the page`,
    );
  const parsed = headSchema.safeParse(plain(fields));
  if (!parsed.success)
    throw new RecordFault(
      english`The pack's head has no “${parsed.error.issues[0]?.path.join(".") ?? ""}” that can be read`,
    );
  return parsed.data.count;
}

/** A problem of a pack, behind the head. */
export const packProblem: FormatReader = {
  format: "edgecase",
  recognises: (fields) => fields.has("problem") && fields.names().length === 1,
  id: (fields) => problemIn(fields).id,
  date: (fields) => problemIn(fields).date,
  read: (fields) => [withTests(problemIn(fields))],
};

function problemIn(fields: RecordFields): Problem {
  const parsed = problemSchema.safeParse(plain(fields)["problem"]);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new RecordFault(
    where === ""
      ? english`It is no problem that this page knows`
      : english`Its “${where}” is not what a pack has there`,
  );
}

/** @throws RecordFault where there are none, JsonFault where one is no JSON */
function withTests(problem: Problem): Problem {
  const { tests } = problem;
  if ("cases" in tests && tests.cases.length === 0) throw new RecordFault(english`It has no tests`);
  if (tests.kind === "streams") return { ...problem, tests: { ...tests, cases: visibleFirst(tests.cases) } };
  if (tests.kind === "calls") {
    for (const { args, expected } of tests.cases) {
      jsonItems(args);
      readJson(expected);
    }
    return { ...problem, tests: { ...tests, cases: visibleFirst(tests.cases) } };
  }
  if (tests.kind === "evalPlus")
    for (const list of [tests.base, tests.plus]) for (const args of jsonItems(list)) jsonItems(args);
  return problem;
}

/** As in every source: the judge tells by the first case that fails whether all visible ones passed. */
function visibleFirst<Case extends { readonly visible: boolean }>(cases: readonly Case[]): readonly Case[] {
  return cases.toSorted((a, b) => Number(b.visible) - Number(a.visible));
}

/** Whatever numbers a pack has are small: inputs and expected values are text in it. */
function plain(fields: RecordFields): Readonly<Record<string, unknown>> {
  try {
    return Object.fromEntries(fields.names().map((name) => [name, JSON.parse(fields.raw(name))]));
  } catch (error) {
    throw new RecordFault(english`It holds what no pack does`, { cause: error });
  }
}
