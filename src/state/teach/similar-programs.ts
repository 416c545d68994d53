import type { GradeRow } from "../../domain/teach/grading/grade-row.ts";
import { type ComparedProgram, type SimilarPair, similarPairs } from "../../domain/teach/grading/similar.ts";
import type { GradingPlan } from "./grading-session.ts";

/** Two programs for one exercise that are much alike. */
export interface SimilarPrograms {
  /** Of the exercise, 0-based. */
  readonly index: number;
  readonly share: number;
  readonly a: ComparedProgram;
  readonly b: ComparedProgram;
}

/** Compares what is graded, each exercise and language for itself, the most alike first. */
export async function findSimilar(
  { items, open }: Pick<GradingPlan, "items" | "open">,
  rows: readonly GradeRow[],
  threshold: number,
): Promise<readonly SimilarPrograms[]> {
  const found: SimilarPrograms[] = [];
  for (const index of items.keys()) {
    // One exercise after the other, with a pause between: the page stays one that answers.
    // oxlint-disable-next-line no-await-in-loop
    const programs = await programsOf(index, rows, open);
    const byKey = new Map(programs.map((each) => [`${each.language} ${each.key}`, each]));
    for (const language of ["python", "javascript"] as const) {
      const pairs = similarPairs(
        programs.filter((each) => each.language === language),
        threshold,
      );
      found.push(
        ...pairs.flatMap((pair) => withPrograms(pair, index, (key) => byKey.get(`${language} ${key}`))),
      );
    }
  }
  return found.toSorted((x, y) => y.share - x.share);
}

function withPrograms(
  { a, b, share }: SimilarPair,
  index: number,
  of: (key: string) => ComparedProgram | undefined,
): readonly SimilarPrograms[] {
  const [first, second] = [of(a), of(b)];
  return first === undefined || second === undefined ? [] : [{ index, share, a: first, b: second }];
}

async function programsOf(
  index: number,
  rows: readonly GradeRow[],
  open: GradingPlan["open"],
): Promise<readonly ComparedProgram[]> {
  const programs: ComparedProgram[] = [];
  for (const { placed } of rows) {
    const { handIn, receipt } = placed.received;
    const work = handIn.work.find((each) => each.index === index);
    if (work === undefined) continue;
    // oxlint-disable-next-line no-await-in-loop -- as above
    const opened = await open(index, handIn.student);
    if (opened.kind !== "open") continue;
    const { language, program } = work;
    programs.push({ key: receipt, language, program, starter: opened.exercise.starter[language] });
  }
  return programs;
}
