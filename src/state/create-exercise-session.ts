import { createStore } from "zustand/vanilla";
import type { Draft } from "../domain/draft.ts";
import type { Exercise, TestCase } from "../domain/exercise.ts";
import { type Engine, type Language, languages } from "../domain/language.ts";
import { extractProgram, writePrompt } from "../domain/prompt.ts";
import { entryPointName } from "../domain/signature.ts";
import type { RunProgram } from "../protocol/run-program.ts";
import type { Author, ExerciseSession, ExerciseState, OwnCaseDraft, SandboxStatus } from "./exercise-session.ts";
import { createGenerationSession, type GenerationSession, type GenerationState, type GenerationWorld } from "./generation.ts";
import { createJudging, type Judging } from "./judging.ts";
import { untouched } from "./judge-state.ts";
import { emptyInputs, readOwnCase } from "./read-own-case.ts";

export interface ExerciseWorld {
  readonly run: RunProgram;
  readonly model: Pick<GenerationWorld, "load" | "generate">;
  /** @returns false where nothing is kept */
  readonly save: (draft: Draft) => Promise<boolean>;
  readonly later: (millis: number, work: () => void) => () => void;
  readonly newId: () => string;
}

export interface ExerciseStart {
  readonly exercise: Exercise;
  readonly draft: Draft | undefined;
  /** From the link; the draft's own language otherwise. */
  readonly language: Language | undefined;
  readonly live: boolean;
  readonly isolated: boolean;
  readonly keepsDrafts: boolean;
  readonly sandbox: SandboxStatus;
}

/** Long enough to finish a word, short enough to feel at once. */
const typingPauseMillis = 400;
const savePauseMillis = 200;

/** One exercise being worked on: texts, own cases, verdicts of student and model. Knows nothing of React or workers. */
export function createExerciseSession(world: ExerciseWorld, start: ExerciseStart): ExerciseSession {
  const { exercise, draft } = start;
  const judgings: Readonly<Record<Author, Judging>> = { student: createJudging(world), model: createJudging(world) };
  const generations: Readonly<Record<Language, GenerationSession>> = {
    python: createGenerationSession(generationWorld("python")),
    javascript: createGenerationSession(generationWorld("javascript")),
  };
  let solved = draft?.solved ?? [];
  let removed: { own: OwnCaseDraft; at: number } | undefined;
  let cancelLive = () => {};
  let cancelSave = () => {};

  const store = createStore<ExerciseState>(() => ({
    language: start.language ?? draft?.language ?? "python",
    javascriptEngine: draft?.javascriptEngine ?? "browser",
    tab: "student",
    drafts: { ...exercise.starter, ...draft?.sources },
    beforeReset: undefined,
    generations: { python: { kind: "idle" }, javascript: { kind: "idle" } },
    judged: { student: untouched, model: untouched },
    ownCases: draft?.ownCases ?? [],
    revealed: new Set(),
    sandbox: start.sandbox,
    isolated: start.isolated,
    keepsDrafts: start.keepsDrafts,
    live: start.live,
  }));

  const unsubscribe = [
    ...(["student", "model"] as const).map((author) =>
      judgings[author].store.subscribe((state) => store.setState(({ judged }) => ({ judged: { ...judged, [author]: state } }))),
    ),
    ...languages.map((language) =>
      generations[language].store.subscribe((state, before) => hearGeneration(language, state, before)),
    ),
  ];

  function hearGeneration(language: Language, state: GenerationState, before: GenerationState): void {
    store.setState((all) => ({ generations: { ...all.generations, [language]: state } }));
    if (store.getState().language !== language) return;
    if (state.kind === "writing") judgings.model.markStale();
    if (state.kind === "written" && before.kind !== "written") judgeNow("model", { submit: false, live: true });
  }

  function generationWorld(language: Language): GenerationWorld {
    const entryPoint = entryPointName(exercise.signature, language);
    const { prefix } = writePrompt(exercise, language);
    return {
      ...world.model,
      extractProgram: (answer) => extractProgram(answer.slice(prefix.length), prefix, { entryPoint }),
    };
  }

  function judgeNow(author: Author, { submit, live }: { submit: boolean; live: boolean }): void {
    cancelLive();
    const { language, ownCases } = store.getState();
    const source = sourceOf(author);
    if (source === undefined) return;
    const judging = judgings[author];
    void judging
      .start({
        author,
        language,
        engine: engineOf(),
        entryPoint: entryPointName(exercise.signature, language),
        source,
        comparison: exercise.comparison,
        limits: exercise.limits,
        visible: exercise.visible,
        own: ownCases.flatMap((own) => readableCase(exercise, own)),
        ...(submit && { hidden: exercise.hidden }),
        live,
      })
      .then(() => submit && author === "student" && noteSolved(language));
  }

  function noteSolved(language: Language): void {
    const { cases, phase } = store.getState().judged.student;
    const all = [...exercise.visible, ...exercise.hidden];
    const passed = all.every(({ id }) => isPassed(cases.get(id)));
    if (phase !== "judged" || !passed || solved.includes(language)) return;
    solved = [...solved, language];
    saveSoon();
  }

  function engineOf(): Engine {
    const { language, javascriptEngine } = store.getState();
    return language === "python" ? "pyodide" : javascriptEngine;
  }

  function sourceOf(author: Author): string | undefined {
    const { language, drafts, generations: written } = store.getState();
    if (author === "student") return drafts[language];
    const state = written[language];
    return state.kind === "written" ? state.source : undefined;
  }

  /** The text or the cases have changed: judge again after a pause, unless the page is told not to. */
  function changed(author: Author): void {
    judgings[author].markStale();
    cancelLive();
    if (store.getState().live) cancelLive = world.later(typingPauseMillis, () => judgeNow(author, { submit: false, live: true }));
  }

  function saveSoon(): void {
    cancelSave();
    cancelSave = world.later(savePauseMillis, saveNow);
  }

  function saveNow(): void {
    cancelSave();
    cancelSave = () => {};
    const { drafts, ownCases, language, javascriptEngine, keepsDrafts } = store.getState();
    const touched = languages.filter((each) => drafts[each] !== exercise.starter[each]);
    const sources = Object.fromEntries(touched.map((each) => [each, drafts[each]]));
    void world.save({ sources, ownCases, language, javascriptEngine, solved }).then((kept) => {
      if (kept !== keepsDrafts) store.setState({ keepsDrafts: kept });
    });
  }

  /** Verdicts speak of one language and engine; another has none yet. */
  function forgetVerdicts(): void {
    for (const judging of Object.values(judgings)) judging.clear();
  }

  function judgeBoth(): void {
    if (!store.getState().live) return;
    const { language, drafts } = store.getState();
    if (drafts[language] !== exercise.starter[language]) judgeNow("student", { submit: false, live: true });
    if (sourceOf("model") !== undefined) judgeNow("model", { submit: false, live: true });
  }

  function setDraft(source: string, beforeReset: string | undefined): void {
    const { drafts, language } = store.getState();
    store.setState({ drafts: { ...drafts, [language]: source }, beforeReset });
    changed("student");
    saveSoon();
  }

  function setOwnCases(ownCases: readonly OwnCaseDraft[]): void {
    store.setState({ ownCases });
    changed(store.getState().tab);
    saveSoon();
  }

  const session: ExerciseSession = {
    exercise,
    store,
    setLanguage(language) {
      if (language === store.getState().language) return;
      forgetVerdicts();
      store.setState({ language, beforeReset: undefined });
      saveSoon();
      judgeBoth();
    },
    setJavascriptEngine(javascriptEngine) {
      forgetVerdicts();
      store.setState({ javascriptEngine });
      saveSoon();
      judgeBoth();
    },
    selectTab: (tab) => store.setState({ tab }),
    edit(source) {
      const { drafts, language } = store.getState();
      if (source !== drafts[language]) setDraft(source, undefined);
    },
    resetCode() {
      const { drafts, language } = store.getState();
      if (drafts[language] === exercise.starter[language]) return;
      setDraft(exercise.starter[language], drafts[language]);
    },
    undoReset() {
      const { beforeReset } = store.getState();
      if (beforeReset !== undefined) setDraft(beforeReset, undefined);
    },
    run: () => judgeNow(store.getState().tab, { submit: false, live: false }),
    submit: () => judgeNow(store.getState().tab, { submit: true, live: false }),
    stop() {
      cancelLive();
      for (const judging of Object.values(judgings)) judging.stop();
      generations[store.getState().language].stop();
    },
    generate() {
      const { language } = store.getState();
      store.setState({ tab: "model" });
      void generations[language].start(writePrompt(exercise, language));
    },
    takeOver() {
      const source = sourceOf("model");
      const { drafts, language } = store.getState();
      if (source === undefined) return;
      store.setState({ tab: "student" });
      setDraft(source, drafts[language]);
    },
    addOwnCase() {
      const { ownCases } = store.getState();
      setOwnCases([...ownCases, { id: `own-${world.newId()}`, inputs: emptyInputs(exercise.signature), expected: "" }]);
    },
    changeOwnCase(own) {
      judgings.student.forget(own.id);
      judgings.model.forget(own.id);
      setOwnCases(store.getState().ownCases.map((each) => (each.id === own.id ? own : each)));
    },
    removeOwnCase(id) {
      const { ownCases } = store.getState();
      const at = ownCases.findIndex((each) => each.id === id);
      const own = ownCases[at];
      if (own === undefined) return;
      removed = { own, at };
      setOwnCases(ownCases.filter((each) => each.id !== id));
    },
    undoRemoveOwnCase() {
      if (removed === undefined) return;
      setOwnCases(store.getState().ownCases.toSpliced(removed.at, 0, removed.own));
      removed = undefined;
    },
    reveal: (caseId) => store.setState(({ revealed }) => ({ revealed: new Set(revealed).add(caseId) })),
    keep: saveNow,
    dispose() {
      cancelLive();
      saveNow();
      for (const judging of Object.values(judgings)) judging.clear();
      for (const generation of Object.values(generations)) generation.stop();
      for (const end of unsubscribe) end();
    },
  };
  return session;
}

function isPassed(state: ReturnType<ExerciseState["judged"]["student"]["cases"]["get"]>): boolean {
  return state?.kind === "judged" && state.verdict.kind === "passed";
}

/** A case that cannot be read yet is not run; the form says why. */
function readableCase(exercise: Exercise, own: OwnCaseDraft): readonly TestCase[] {
  const read = readOwnCase(exercise, own);
  return read.kind === "case" ? [read.testCase] : [];
}
