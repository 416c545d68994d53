import { categoryName } from "../domain/category-name.ts";
import type { Exercise, Flaw } from "../domain/exercise.ts";
import { type Language, languageNames, languages } from "../domain/language.ts";
import type { Limits } from "../domain/limits.ts";
import type { Verdict } from "../domain/verdict.ts";
import { say } from "../messages/say.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import { type JudgedCase, runAllCases } from "./run-all-cases.ts";

export interface GateOptions {
  readonly author: string;
  readonly signal: AbortSignal;
  /** Which verdicts speak against a reference, or against a flaw on an example; default: all but `passed`. */
  readonly isWrong?: (verdict: Verdict) => boolean;
  /** How many programs of one language run side by side; default 1. */
  readonly lanes?: number;
  /** A flaw's time for each case; default: as long as anybody's. */
  readonly flawMillis?: number;
}

/** What a busy machine does to a right program. */
const doubtful: ReadonlySet<Verdict["kind"]> = new Set(["timeLimit", "notRun", "notGraded"]);
/** So often an exercise is judged alone, with all the time there is, before a doubt becomes a finding. */
const furtherTries = 2;

const isNotPassed = ({ kind }: Verdict) => kind !== "passed";

/**
 * The part of the gate that runs programs: whether an exercise's references are right, and its flaws wrong where they
 * say. What needs no program is in src/domain/structural-checks.ts, mutants are in try-mutants.ts.
 */
export function createGate(
  run: RunProgram,
  { author, signal, isWrong = isNotPassed, lanes = 1, flawMillis }: GateOptions,
) {
  /** Programs of one author take turns: a second one lets the next worker start while a program runs. */
  const authors = Array.from({ length: lanes }, (_, lane) => (lane === 0 ? author : `${author} ${lane + 1}`));

  /** What is wrong with references and flaws, one sentence each; both languages side by side. */
  async function findProgramProblems(exercise: Exercise): Promise<readonly string[]> {
    const found = await Promise.all(languages.map((language) => findProblemsIn(exercise, language)));
    return found.flat();
  }

  /** As `findProgramProblems`, in one language. */
  async function findProblemsIn(exercise: Exercise, language: Language): Promise<readonly string[]> {
    const found = await findProblemsOfAll([exercise], language);
    return found.get(exercise) ?? [];
  }

  /** As `findProblemsIn`, of exercises that have the same programs and differ in their cases: each program runs once. */
  async function findProblemsOfAll(
    exercises: readonly Exercise[],
    language: Language,
  ): Promise<ReadonlyMap<Exercise, readonly string[]>> {
    const problems = new Map(exercises.map((exercise): [Exercise, string[]] => [exercise, []]));
    const [first] = exercises;
    if (first === undefined) return problems;
    const programs = [undefined, ...first.flaws];
    await Promise.all(
      authors.map(async (lane, at) => {
        for (const flaw of programs.filter((_, index) => index % lanes === at)) {
          const judgedOf = await judgeEach(exercises, { language, flaw, author: lane });
          for (const [exercise, judged] of judgedOf)
            problems
              .get(exercise)
              ?.push(
                ...(flaw
                  ? flawProblems(flaw, language, { judged, isWrong })
                  : referenceProblems(language, { judged, isWrong })),
              );
        }
      }),
    );
    return problems;
  }

  /** One program's verdicts by exercise: all together first, and alone what that says nothing of. */
  async function judgeEach(
    exercises: readonly Exercise[],
    { language, flaw, author: lane }: ProgramOfAll,
  ): Promise<ReadonlyMap<Exercise, readonly JudgedCase[]>> {
    const judgedOf = new Map<Exercise, readonly JudgedCase[]>();
    const [first] = exercises;
    if (first === undefined) return judgedOf;
    const source = (flaw ? flaw.source : first.reference)[language];
    const short = flaw && flawMillis ? { ...first.limits, millisPerCase: flawMillis } : first.limits;
    const judge = (some: readonly Exercise[], limits: Limits) =>
      judgeAll(some, {
        source,
        language,
        author: lane,
        limits,
        ...(flaw && { isEnough: caughtInAll(some, flaw) }),
      });
    const all = await judge(exercises, short);
    for (const exercise of exercises) {
      const together = all.filter(({ testCase }) => casesOf(exercise).includes(testCase));
      // A flaw that looped in an earlier exercise has ended the batch: nothing is known of this one.
      const isOpen = exercises.length > 1 && together.some(({ verdict }) => verdict.kind === "notRun");
      let own = isOpen ? await judge([exercise], short) : together;
      for (let tries = 0; tries < furtherTries && own.some((each) => isDoubtful(each, flaw)); tries += 1)
        own = await judge([exercise], first.limits);
      judgedOf.set(exercise, own);
    }
    return judgedOf;
  }

  /** The machine may have been busy, or a limit too short: that speaks against nobody who then passes alone. */
  function isDoubtful({ testCase, verdict }: JudgedCase, flaw: Flaw | undefined): boolean {
    if (flaw !== undefined && testCase.category !== "example") return false;
    return isWrong(verdict) && doubtful.has(verdict.kind);
  }

  /** All examples first: a flaw that loops in hidden cases ends the batch, and must not take an example with it. */
  async function judgeAll(exercises: readonly Exercise[], program: Program): Promise<readonly JudgedCase[]> {
    const [exercise] = exercises;
    if (exercise === undefined) return [];
    const cases = [
      ...exercises.flatMap(({ visible }) => visible),
      ...exercises.flatMap(({ hidden }) => hidden),
    ];
    return await runAllCases({ run, exercise, cases, signal, ...program });
  }

  return { findProgramProblems, findProblemsIn, findProblemsOfAll };
}

interface ProgramOfAll {
  readonly language: Language;
  /** Absent: the reference. */
  readonly flaw: Flaw | undefined;
  readonly author: string;
}

interface Program {
  readonly source: string;
  readonly language: Language;
  readonly author: string;
  readonly limits: Limits;
  readonly isEnough?: (judged: JudgedCase) => boolean;
}

interface Judged {
  readonly judged: readonly JudgedCase[];
  readonly isWrong: (verdict: Verdict) => boolean;
}

/** A case that was not run, or not graded, speaks neither for a program nor against it. */
const isFailure = ({ kind }: Verdict) => kind !== "passed" && kind !== "notRun" && kind !== "notGraded";

/** Says yes from the case on with which a flaw has been caught in every exercise: the rest has nothing to add. */
function caughtInAll(exercises: readonly Exercise[], { caughtBy }: Flaw): (judged: JudgedCase) => boolean {
  const open = new Set(exercises);
  return ({ testCase, verdict }) => {
    if (!caughtBy.includes(testCase.category) || !isFailure(verdict)) return false;
    for (const exercise of open) if (exercise.hidden.includes(testCase)) open.delete(exercise);
    return open.size === 0;
  };
}

const casesOf = ({ visible, hidden }: Exercise) => [...visible, ...hidden];

function referenceProblems(language: Language, { judged, isWrong }: Judged): readonly string[] {
  return judged.flatMap(({ testCase, verdict }) =>
    isWrong(verdict)
      ? [
          say`The ${languageNames[language]} reference: ${testCase.id} (${categoryName(testCase.category)}), ${verdict.kind}.`,
        ]
      : [],
  );
}

function flawProblems(
  { name, caughtBy }: Flaw,
  language: Language,
  { judged, isWrong }: Judged,
): readonly string[] {
  const failedExamples = judged.filter(
    ({ testCase, verdict }) => testCase.category === "example" && isWrong(verdict),
  );
  const isCaught = judged.some(
    ({ testCase, verdict }) => caughtBy.includes(testCase.category) && isFailure(verdict),
  );
  const languageName = languageNames[language];
  const kinds = caughtBy.map(categoryName).join(", ");
  return [
    ...failedExamples.map(
      ({ testCase }) => say`The ${languageName} flaw “${name}” fails the example ${testCase.id}.`,
    ),
    ...(isCaught ? [] : [say`The ${languageName} flaw “${name}” passes every case of ${kinds}.`]),
  ];
}
