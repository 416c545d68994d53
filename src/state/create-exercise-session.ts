import { createStore } from "zustand/vanilla";
import type { InputSource } from "../domain/candidates.ts";
import type { Draft, SaveEnd } from "../domain/draft.ts";
import type { Exercise } from "../domain/exercise.ts";
import type { Language } from "../domain/language.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import type { Submission } from "../domain/submission.ts";
import { createDraftKeeping } from "./draft-keeping.ts";
import type { ExerciseSession, ExerciseState, OwnCaseDraft, SandboxStatus } from "./exercise-session.ts";
import { untouched } from "./judge-state.ts";
import { createProgramJudging } from "./program-judging.ts";
import { createProgramSearching } from "./program-searching.ts";
import { notSearched } from "./searching.ts";
import type { MatchesHash } from "./judge-asking.ts";
import { createLateWriting } from "./late-writing.ts";
import type { ModelWorld } from "./program-writing.ts";
import { emptyInputs } from "./read-own-case.ts";
import type { RunTrouble } from "./run-trouble.ts";
import { createSelfCheck } from "./self-check.ts";
import { chosenSample } from "./shown-program.ts";

export interface ExerciseWorld {
  readonly run: RunProgram;
  readonly model: ModelWorld;
  readonly save: (draft: Draft) => Promise<SaveEnd>;
  /** The same, over another tab's version that a save, or the start, told of. */
  readonly decide: (draft: Draft) => Promise<SaveEnd>;
  /** Keeps it before it returns, as far as the browser allows. */
  readonly saveNow: (draft: Draft) => void;
  /** Remembers what came of a submission. */
  readonly note: (submission: Submission) => void;
  /** Milliseconds since 1970. */
  readonly nowMillis: () => number;
  /** Calls back once after so many milliseconds; returns how to cancel. */
  readonly later: (millis: number, work: () => void) => () => void;
  readonly newId: () => string;
  /** Absent where no case expects a hash. */
  readonly matchesHash?: MatchesHash | undefined;
}

export interface ExerciseStart {
  readonly exercise: Exercise;
  /** Where further inputs come from, for the search for a counterexample. */
  readonly inputs?: InputSource<unknown> | undefined;
  readonly draft: Draft | undefined;
  /** Another version, which was kept without knowing of `draft`. */
  readonly otherDraft?: Draft | undefined;
  /** From the link; the draft's own language otherwise. */
  readonly language: Language | undefined;
  readonly live: boolean;
  /** Set where the program has caused trouble: then nothing runs by itself, whatever `live` says. */
  readonly heldBack?: RunTrouble | undefined;
  readonly isolated: boolean;
  readonly smallMemory: boolean;
  readonly keepsDrafts: boolean;
  readonly sandbox: SandboxStatus;
}

/** One exercise being worked on: texts, own cases, verdicts of student and model. Knows nothing of React or workers. */
export function createExerciseSession(world: ExerciseWorld, start: ExerciseStart): ExerciseSession {
  const { exercise } = start;
  const store = createStore(() => initialState(start));
  const keeping = createDraftKeeping({ ...world, exercise, store, solved: start.draft?.solved ?? [] });
  const judging = createProgramJudging({ ...world, exercise, store, onSolved: keeping.noteSolved });
  const searching = createProgramSearching({ ...world, exercise, inputs: start.inputs, store });
  const selfCheck = createSelfCheck({ ...world, exercise, store });
  const writing = createLateWriting({
    ...world,
    exercise,
    store,
    onWriting() {
      judging.samplesAreStale();
      searching.forget(["model"]);
    },
    onWritten: () => void judging.judgeSamples(),
  });

  /** Another language or engine: what was judged does not speak of it. */
  function change(state: Partial<ExerciseState>): void {
    store.setState(state);
    startOver();
    keeping.keepSoon();
  }

  function startOver(): void {
    judging.startOver();
    searching.forget(["student", "model"]);
  }

  function setDraft(source: string, beforeReset: string | undefined): void {
    const { drafts, language } = store.getState();
    store.setState({ drafts: { ...drafts, [language]: source }, beforeReset });
    judging.changed("student");
    searching.forget(["student"]);
    keeping.keepSoon();
  }

  function replaceCode(source: string): void {
    const { drafts, language } = store.getState();
    store.setState({ tab: "student" });
    setDraft(source, drafts[language]);
  }

  function runByItself(): void {
    const { live, drafts, language } = store.getState();
    if (live && drafts[language] !== exercise.starter[language])
      void judging.judgeNow("student", { submit: false, live });
  }

  return {
    exercise,
    store,
    ...ownCaseActions({
      exercise,
      store,
      newId: world.newId,
      onChange() {
        judging.changed(store.getState().tab);
        keeping.keepSoon();
      },
      onTyped: judging.forgetCase,
    }),
    setLanguage(language) {
      if (language !== store.getState().language) change({ language, beforeReset: undefined });
    },
    setJavascriptEngine: (javascriptEngine) => change({ javascriptEngine }),
    selectTab: (tab) => store.setState({ tab }),
    edit(source) {
      const { drafts, language } = store.getState();
      if (source !== drafts[language]) setDraft(source, undefined);
    },
    resetCode() {
      const { drafts, language } = store.getState();
      if (drafts[language] !== exercise.starter[language])
        setDraft(exercise.starter[language], drafts[language]);
    },
    undoReset() {
      const { beforeReset } = store.getState();
      if (beforeReset !== undefined) setDraft(beforeReset, undefined);
    },
    replaceCode,
    runByItself,
    stopHoldingBack() {
      store.setState({ live: true, heldBack: undefined });
      runByItself();
    },
    run: () => void judging.judgeNow(store.getState().tab, { submit: false, live: false }),
    submit: () => void judging.judgeNow(store.getState().tab, { submit: true, live: false }),
    search: () => searching.search(),
    stop() {
      judging.stop();
      searching.stop();
      writing.stop();
    },
    generate() {
      store.setState({ tab: "model" });
      writing.write(store.getState().language);
    },
    chooseSample(sample) {
      if (sample === chosenSample(store.getState())) return;
      writing.choose(store.getState().language, sample);
      searching.forget(["model"]);
    },
    takeOver() {
      const source = judging.sourceOf("model");
      if (source !== undefined) replaceCode(source);
    },
    reveal: (caseId) => store.setState(({ revealed }) => ({ revealed: new Set(revealed).add(caseId) })),
    keepThis: keeping.settle,
    takeOther() {
      const { otherDraft, drafts, language } = store.getState();
      if (otherDraft === undefined) return;
      const { sources, ownCases } = otherDraft;
      store.setState({
        drafts: { ...exercise.starter, ...sources },
        ownCases,
        beforeReset: drafts[language],
        tab: "student",
      });
      startOver();
      keeping.settle();
    },
    keep: keeping.keepNow,
    dispose() {
      keeping.keepNow();
      judging.dispose();
      searching.stop();
      selfCheck.dispose();
      writing.dispose();
    },
  };
}

function initialState({ exercise, draft, ...start }: ExerciseStart): ExerciseState {
  return {
    language: start.language ?? draft?.language ?? "python",
    javascriptEngine: draft?.javascriptEngine ?? "browser",
    tab: "student",
    drafts: { ...exercise.starter, ...draft?.sources },
    beforeReset: undefined,
    generations: { python: { kind: "idle" }, javascript: { kind: "idle" } },
    judged: { student: untouched, model: untouched },
    samplesJudged: new Map(),
    searches: { student: notSearched, model: notSearched },
    canSearch: start.inputs !== undefined,
    ownCases: draft?.ownCases ?? [],
    revealed: new Set(),
    sandbox: start.sandbox,
    isolated: start.isolated,
    smallMemory: start.smallMemory,
    keepsDrafts: start.keepsDrafts,
    otherDraft: start.otherDraft,
    withdrawn: [],
    live: start.live && start.heldBack === undefined,
    heldBack: start.live ? start.heldBack : undefined,
  };
}

interface OwnCaseOptions extends Pick<ExerciseSession, "exercise" | "store"> {
  readonly newId: () => string;
  readonly onChange: () => void;
  /** What was judged of this case speaks of other values. */
  readonly onTyped: (id: string) => void;
}

function ownCaseActions({ exercise, store, newId, onChange, onTyped }: OwnCaseOptions) {
  let removed: { readonly own: OwnCaseDraft; readonly at: number } | undefined;

  function setOwnCases(change: (ownCases: readonly OwnCaseDraft[]) => readonly OwnCaseDraft[]): void {
    store.setState(({ ownCases }) => ({ ownCases: change(ownCases) }));
    onChange();
  }

  return {
    addOwnCase() {
      const own = { id: `own-${newId()}`, inputs: emptyInputs(exercise.signature), expected: "" };
      setOwnCases((ownCases) => [...ownCases, own]);
    },
    changeOwnCase(own: OwnCaseDraft) {
      onTyped(own.id);
      setOwnCases((ownCases) => ownCases.map((each) => (each.id === own.id ? own : each)));
    },
    removeOwnCase(id: string) {
      const { ownCases } = store.getState();
      const at = ownCases.findIndex((each) => each.id === id);
      const own = ownCases[at];
      if (own === undefined) return;
      removed = { own, at };
      setOwnCases(() => ownCases.toSpliced(at, 1));
    },
    undoRemoveOwnCase() {
      if (removed === undefined) return;
      const { own, at } = removed;
      removed = undefined;
      setOwnCases((ownCases) => ownCases.toSpliced(at, 0, own));
    },
  };
}
