import { createStore, type StoreApi } from "zustand/vanilla";
import { counted } from "../../domain/counted.ts";
import { type Language, languageNames } from "../../domain/language.ts";
import { asPlaygroundError } from "../../domain/playground-error.ts";
import {
  type AuthoredExercise,
  type ErrorNames,
  isAnswered,
  withAnswer,
} from "../../domain/teach/authored-exercise.ts";
import { type Compiled, compileAuthored } from "../../domain/teach/compile-authored.ts";
import { anyError, isErrorName } from "../../domain/teach/error-names.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { RunProgram } from "../../protocol/run-program.ts";
import { type ReferenceAnswer, runReference } from "./run-reference.ts";
import { whatRuns } from "./what-runs.ts";

export type ReferenceState =
  /** Changed since it was run, or never run. */
  | { readonly kind: "unknown" }
  | { readonly kind: "running" }
  | { readonly kind: "ran"; readonly answers: readonly ReferenceAnswer[] }
  | { readonly kind: "failed"; readonly message: string };

export interface TeachState {
  readonly authored: AuthoredExercise;
  readonly compiled: Compiled;
  readonly canUndo: boolean;
  readonly references: Readonly<Record<Language, ReferenceState>>;
  /** False where the browser did not keep the last change. */
  readonly kept: boolean;
  /** What the last thing that was asked for came to, for those who do not see it. */
  readonly said: string;
}

interface World {
  readonly run: RunProgram;
  readonly keep: (authored: AuthoredExercise) => Promise<boolean>;
  readonly later: (millis: number, work: () => void) => () => void;
  /** Whether references may run without being asked for. */
  readonly live: boolean;
}

export interface TeachSession {
  readonly store: StoreApi<TeachState>;
  /** @param what several changes of the same thing in a row are undone as one */
  readonly edit: (next: AuthoredExercise, what: string) => void;
  /** Another exercise in its place, of a stranger perhaps: nothing of it runs before it is asked for or changed. */
  readonly replace: (next: AuthoredExercise) => void;
  readonly undo: () => void;
  readonly checkReferences: () => Promise<void>;
  /** Runs a reference, and writes what it gives, or the error that it raises, where nothing is expected. */
  readonly fillIn: () => Promise<void>;
  readonly dispose: () => void;
}

const restMillis = 1200;
const mostUndone = 200;
const draftId = "draft";

/** One exercise while it is written: what it is, what is wrong with it, and what its references make of it. */
export function createTeachSession(world: World, start: AuthoredExercise): TeachSession {
  const store = createStore<TeachState>(() => ({
    authored: start,
    compiled: compileAuthored(start, draftId),
    canUndo: false,
    references: nothingRun,
    kept: true,
    said: "",
  }));
  const past: AuthoredExercise[] = [];
  let lastWhat: string | undefined;
  let cancel = () => {};
  let running = new AbortController();

  function show(authored: AuthoredExercise, said = ""): void {
    const before = store.getState();
    const runsOn = whatRuns(authored) === whatRuns(before.authored);
    if (!runsOn) running.abort();
    store.setState({
      authored,
      compiled: compileAuthored(authored, draftId),
      canUndo: past.length > 0,
      references: runsOn ? before.references : nothingRun,
      said,
    });
    void world.keep(authored).then((kept) => {
      if (store.getState().authored === authored) store.setState({ kept });
    });
  }

  function remember(what: string): void {
    if (what === lastWhat) return;
    lastWhat = what;
    past.push(store.getState().authored);
    if (past.length > mostUndone) past.shift();
  }

  function checkSoon(): void {
    cancel();
    if (world.live) cancel = world.later(restMillis, () => void checkReferences());
  }

  async function checkReferences(): Promise<void> {
    cancel();
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const { authored } = store.getState();
    for (const language of authored.languages) {
      if (signal.aborted || authored.reference[language].trim() === "") continue;
      if (store.getState().references[language].kind === "ran") continue;
      // oxlint-disable-next-line no-await-in-loop -- one author's programs take turns anyway
      await runOne(language, signal);
    }
  }

  async function runOne(language: Language, signal: AbortSignal): Promise<readonly ReferenceAnswer[]> {
    const set = (state: ReferenceState) =>
      store.setState(({ references }) => ({ references: { ...references, [language]: state } }));
    set({ kind: "running" });
    try {
      const { compiled } = store.getState();
      const answers = await runReference({ run: world.run, compiled, language, signal });
      if (!signal.aborted) set({ kind: "ran", answers });
      return signal.aborted ? [] : answers;
    } catch (error) {
      if (!signal.aborted)
        set({ kind: "failed", message: asPlaygroundError(error, say`Try again.`).message });
      return [];
    } finally {
      // What was stopped by a check that follows it is shown by that one.
      if (signal.aborted && signal === running.signal) set({ kind: "unknown" });
    }
  }

  async function fillIn(): Promise<void> {
    cancel();
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const { authored } = store.getState();
    const [language, ...others] = authored.languages.filter((each) => authored.reference[each].trim() !== "");
    if (language === undefined) return store.setState({ said: say`There is no reference to run yet.` });
    const answers = new Map([[language, await runOne(language, signal)]]);
    // What the same error is called in the other language, its reference says.
    if (answersFor(authored, answers.get(language)).some(({ raised }) => raised !== undefined))
      // oxlint-disable-next-line no-await-in-loop -- one author's programs take turns anyway
      for (const other of others) answers.set(other, await runOne(other, signal));
    if (signal.aborted) return;
    const filled = withAnswers(authored, language, answers);
    if (filled.values + filled.errors > 0) remember(`fill-in.${past.length}`);
    show(filled.authored, fillWords(filled, language));
    await checkReferences();
  }

  return {
    store,
    edit(next, what) {
      remember(what);
      show(next);
      checkSoon();
    },
    replace(next) {
      remember(`replace.${past.length}`);
      cancel();
      show(next);
    },
    undo() {
      const before = past.pop();
      if (before === undefined) return;
      lastWhat = undefined;
      show(before, say`Undone.`);
      checkSoon();
    },
    checkReferences,
    fillIn,
    dispose() {
      cancel();
      running.abort();
    },
  };
}

const nothingRun: TeachState["references"] = {
  python: { kind: "unknown" },
  javascript: { kind: "unknown" },
};

type Answers = ReadonlyMap<Language, readonly ReferenceAnswer[]>;

/** Those of the cases of which nobody has said what must come. */
function answersFor({ cases }: AuthoredExercise, answers: readonly ReferenceAnswer[] = []) {
  return answers.filter(({ index }) => {
    const given = cases[index];
    return given !== undefined && !isAnswered(given);
  });
}

interface Filled {
  readonly authored: AuthoredExercise;
  readonly values: number;
  /** How many of the cases expect an error now. */
  readonly errors: number;
}

function withAnswers(authored: AuthoredExercise, language: Language, answers: Answers): Filled {
  const cases = [...authored.cases];
  let values = 0;
  let errors = 0;
  for (const { index, given, raised } of answersFor(authored, answers.get(language))) {
    const before = cases[index];
    if (before === undefined) continue;
    if (given !== undefined) {
      values += 1;
      cases[index] = withAnswer(before, { expected: given });
    } else if (raised !== undefined) {
      errors += 1;
      cases[index] = withAnswer(before, { expected: "", raises: namesAt(index, answers) });
    }
  }
  return { authored: { ...authored, cases }, values, errors };
}

/** What each reference raised there; any error will do for one that raised none, or none with a name. */
function namesAt(at: number, answers: Answers): ErrorNames {
  const names = [...answers].flatMap(([language, ofOne]) => {
    const raised = ofOne.find(({ index }) => index === at)?.raised ?? "";
    return isErrorName(raised) ? [[language, raised] as const] : [];
  });
  return { ...anyError, ...Object.fromEntries(names) };
}

function fillWords({ authored, values, errors }: Filled, language: Language): string {
  const blank = authored.cases.filter((each) => !isAnswered(each)).length;
  const what = counted(values, "expected value");
  const name = languageNames[language];
  const raised =
    errors === 0
      ? []
      : [
          sayCount(
            errors,
            "# test expects the error that the reference raises: see that it is meant.",
            "# tests expect the errors that the reference raises: see that they are meant.",
          ),
        ];
  if (blank === 0 && values === 0)
    return errors === 0 ? say`Every test has its expected value.` : raised.join(" ");
  const rest = sayCount(blank, "# is still empty", "# are still empty");
  const filled =
    blank === 0
      ? say`${what} filled in from the ${name} reference.`
      : say`${what} filled in from the ${name} reference; ${rest}: the reference gave no answer that could stand there.`;
  return [filled, ...raised].join(" ");
}
