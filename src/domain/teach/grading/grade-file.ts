import * as z from "zod/mini";
import { say } from "../../../messages/say.ts";
import { canonicalJson } from "../../canonical-json.ts";
import { parseUnknown } from "../../parse-unknown.ts";
import { type HandIn, readHandIn } from "../hand-in.ts";
import type { GradedWorks } from "./graded-work.ts";
import { gradedWorksSchema } from "./graded-schema.ts";

const format = "edgecase-grades";
const version = 1;
/** Of a file, in UTF-16 units. */
export const maxGradeFileCharacters = 200_000_000;

/** One submission and what came of it, as graders exchange them. */
export interface ExchangedGrade {
  /** The file's name, or the line of a list. */
  readonly source: string;
  readonly handIn: HandIn;
  /** Absent: it was not re-run yet. */
  readonly works?: GradedWorks | undefined;
}

export type ReadGrades =
  | { readonly kind: "grades"; readonly assignment: string; readonly grades: readonly ExchangedGrade[] }
  /** `problem` is a sentence. */
  | { readonly kind: "unreadable"; readonly problem: string };

const headSchema = z.object({ format: z.literal(format), version: z.number() });
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  assignment: z.string(),
  title: z.string(),
  grades: z.array(
    z.strictObject({ source: z.string(), handIn: z.unknown(), works: z.optional(gradedWorksSchema) }),
  ),
});

/** Everything that another grader needs to go on, in pieces: hand-ins whole, and what was made of them. */
export function* gradeFileText(
  { id, title }: { readonly id: string; readonly title: string },
  grades: Iterable<ExchangedGrade>,
): Generator<string, void> {
  const head = JSON.stringify({ format, version, assignment: id, title });
  yield `${head.slice(0, -1)},"grades":[`;
  let before = "\n";
  for (const grade of grades) {
    yield before + JSON.stringify(grade);
    before = ",\n";
  }
  yield "\n]}\n";
}

export function isGradeFile(value: unknown): boolean {
  return headSchema.safeParse(value).success;
}

/** Reads the file of another grader; never throws. A hand-in in it that cannot be read makes the whole unreadable: nothing is lost unseen. */
export function readGradeFile(value: unknown): ReadGrades {
  const head = headSchema.safeParse(value);
  if (!head.success) return unreadable(say`It is no file of grades that was exported here.`);
  if (head.data.version !== version)
    return unreadable(
      say`It was made by a newer page, in version ${head.data.version} of the format. This page reads version ${version}.`,
    );
  const parsed = parseUnknown(fileSchema, value);
  if (!parsed.success) {
    const path = parsed.issues[0]?.path.join(".").slice(0, 60);
    return unreadable(
      path
        ? say`Its “${path}” is missing, or nothing that this page knows.`
        : say`Much of it is nothing that this page knows.`,
    );
  }
  const grades: ExchangedGrade[] = [];
  for (const [at, { source, handIn, works }] of parsed.data.grades.entries()) {
    const read = readHandIn(JSON.stringify(handIn));
    if (read.kind === "unreadable")
      return unreadable(say`Its submission ${at + 1} cannot be read: ${read.problem}`);
    grades.push({ source: source.slice(0, 300), handIn: read.handIn, works });
  }
  return { kind: "grades", assignment: parsed.data.assignment, grades };
}

function unreadable(problem: string): ReadGrades {
  return { kind: "unreadable", problem };
}

/** Whether two graders' runs came to the same verdicts; how they are worded does not count. */
export function sameVerdicts(a: GradedWorks, b: GradedWorks): boolean {
  return canonicalJson(verdictsOf(a)) === canonicalJson(verdictsOf(b));
}

function verdictsOf(works: GradedWorks) {
  return Object.entries(works).map(([index, work]) => [
    index,
    work.kind,
    work.kind === "graded" ? work.cases.map(({ id, verdict }) => [id, verdict]) : [],
  ]);
}
