import type { StoreApi } from "zustand/vanilla";
import type { Exercise, HiddenLevel, TestCase } from "../domain/exercise.ts";
import type { Language } from "../domain/language.ts";
import { entryPointName } from "../domain/signature.ts";
import { summariseSubmission, type Submission } from "../domain/submission.ts";
import { say } from "../messages/say.ts";
import { type JudgeState, untouched } from "./judge-state.ts";
import type { Author, ExerciseState, OwnCaseDraft } from "./exercise-session.ts";
import { createJudging, type JudgingOptions } from "./judging.ts";
import { readOwnCase } from "./read-own-case.ts";
import type { JudgeRequest } from "./run-cases.ts";
import { createSamplesJudging } from "./samples-judging.ts";
import { chosenSample, engineOf, programSource } from "./shown-program.ts";

interface Options extends JudgingOptions {
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  /** The student's submission passed every case. */
  readonly onSolved: (language: Language) => void;
  /** A submission of the student's own program has been judged to its end. */
  readonly note: (submission: Submission) => void;
  readonly nowMillis: () => number;
}

/** Long enough to finish a word, short enough to feel at once. */
const typingPauseMillis = 400;

const judgedLater = () => say`hidden tests are judged by whoever sealed them`;

interface Wish {
  readonly submit: boolean;
  readonly live: boolean;
}

/** Judges the programs of both authors: when asked, and by itself after a pause in typing. */
export function createProgramJudging({ exercise, store, onSolved, note, nowMillis, ...outside }: Options) {
  const student = createJudging(outside);
  const samples = createSamplesJudging(outside);
  const judgings = [student, samples];
  const level = exercise.hiddenLevel;
  /** Then nobody knows here whether a program is right. */
  const isSealed = level?.kind === "sealed";
  let cancelLive = () => {};

  const ends = [
    student.store.subscribe((state) =>
      store.setState(({ judged }) => ({ judged: { ...judged, student: state } })),
    ),
    samples.store.subscribe(showModel),
    store.subscribe((state, before) => {
      if (chosenSample(state) !== chosenSample(before)) showModel();
    }),
  ];

  /** The model's verdicts are those of the sample that is shown. */
  function showModel(): void {
    const samplesJudged = samples.store.getState();
    const model = samplesJudged.get(chosenSample(store.getState())) ?? untouched;
    store.setState(({ judged }) => ({ judged: { ...judged, model }, samplesJudged }));
  }

  function requestFor(author: Author, source: string, { submit, live }: Wish): JudgeRequest {
    const state = store.getState();
    return {
      author,
      language: state.language,
      engine: engineOf(state),
      entryPoint: entryPointName(exercise.signature, state.language),
      source,
      comparison: exercise.comparison,
      limits: exercise.limits,
      visible: exercise.visible,
      own: state.ownCases.flatMap((own) => readableCase(exercise, own)),
      ...(submit && (isSealed ? { afterResult: judgedLater() } : { hidden: exercise.hidden })),
      live,
    };
  }

  async function judgeNow(author: Author, wish: Wish): Promise<void> {
    cancelLive();
    const state = store.getState();
    const source = programSource(state, author);
    if (source === undefined) return;
    const request = requestFor(author, source, wish);
    if (author === "model") return samples.start(chosenSample(state), request);
    await student.start(request);
    if (wish.submit) submitted(state.language);
  }

  /** The shown one first. What was stopped half-way is judged when somebody asks for it. */
  async function judgeSamples(): Promise<void> {
    const state = store.getState();
    const generation = state.generations[state.language];
    if (generation.kind !== "written") return;
    samples.limitTo(generation.samples.length);
    const finished = [...generation.samples.entries()].filter(([, { stopped }]) => stopped !== "byUser");
    const isChosen = ([index]: readonly [number, unknown]): boolean => index === generation.chosen;
    const inOrder = [...finished.filter(isChosen), ...finished.filter((each) => !isChosen(each))];
    const wish = { submit: false, live: true };
    await samples.startAll(
      new Map(inOrder.map(([index, { source }]) => [index, requestFor("model", source, wish)])),
    );
  }

  function submitted(language: Language): void {
    const { cases, phase } = store.getState().judged.student;
    if (phase !== "judged" || wasCutShort(cases)) return;
    const verdictOf = (id: string) => {
      const state = cases.get(id);
      return state?.kind === "judged" ? state.verdict : undefined;
    };
    const summary = summariseSubmission(exercise.origin, exercise, {
      language,
      atMillis: nowMillis(),
      verdictOf,
    });
    note(level?.kind === "sealed" ? { ...summary, hidden: ungraded(level) } : summary);
    if (!isSealed && passesAll(exercise, store.getState())) onSolved(language);
  }

  return {
    judgeNow,
    judgeSamples,
    sourceOf: (author: Author) => programSource(store.getState(), author),
    /** A new text is being written over the one that was judged. */
    samplesAreStale: () => samples.overtake(),
    /** The text or the cases have changed: judge again after a pause, unless the page is told not to. */
    changed(author: Author): void {
      (author === "student" ? student : samples).markStale();
      cancelLive();
      if (!store.getState().live) return;
      cancelLive = outside.later(
        typingPauseMillis,
        () => void (author === "student" ? judgeNow(author, { submit: false, live: true }) : judgeSamples()),
      );
    },
    /** Verdicts speak of one language and engine; another has none yet. */
    startOver(): void {
      for (const judging of judgings) judging.clear();
      const { live, language, drafts } = store.getState();
      if (!live) return;
      if (drafts[language] !== exercise.starter[language]) void judgeNow("student", { submit: false, live });
      void judgeSamples();
    },
    forgetCase: (id: string): void => {
      for (const judging of judgings) judging.forget(id);
    },
    stop(): void {
      cancelLive();
      for (const judging of judgings) judging.stop();
    },
    dispose(): void {
      cancelLive();
      for (const judging of judgings) judging.clear();
      for (const end of ends) end();
    },
  };
}

/** Of what kind they are is sealed too; where their number is not told there is one at least. */
function ungraded({ count = 1 }: HiddenLevel & { kind: "sealed" }): Submission["hidden"] {
  return { typical: { passed: 0, total: 0, ungraded: count } };
}

/** By *Stop*, or because another run overtook it: that says nothing about the program. */
function wasCutShort(cases: JudgeState["cases"]): boolean {
  return [...cases.values()].some(
    (state) =>
      state.kind !== "judged" || (state.verdict.kind === "notRun" && state.verdict.reason === "stopped"),
  );
}

function passesAll({ visible, hidden }: Exercise, { judged }: ExerciseState): boolean {
  const { cases, phase } = judged.student;
  if (phase !== "judged") return false;
  return [...visible, ...hidden].every(({ id }) => {
    const state = cases.get(id);
    return state?.kind === "judged" && state.verdict.kind === "passed";
  });
}

/** A case that cannot be read yet is not run; the form says why. */
function readableCase(exercise: Exercise, own: OwnCaseDraft): readonly TestCase[] {
  const read = readOwnCase(exercise, own);
  return read.kind === "case" ? [read.testCase] : [];
}
