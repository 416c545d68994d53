import { useEffect, useState } from "react";
import { type Draft, draftKey } from "../domain/draft.ts";
import type { Difficulty, Exercise } from "../domain/exercise.ts";
import type { Engine, Language } from "../domain/language.ts";
import type { Submission } from "../domain/submission.ts";
import type { ExerciseSession } from "../state/exercise-session.ts";
import { engineOf } from "../state/shown-program.ts";
import { loadExercise } from "./families.ts";
import type { LinkedPrograms, Opening } from "./linked-programs.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { loadFormatter } from "../ui/load-markdown.ts";
import { whenIdle } from "../ui/when-idle.ts";
import { shownSession } from "./shown-session.ts";
import { off, statusOf } from "./sandbox-status.ts";
import type { Services } from "./services.ts";
import { smallMemory } from "./small-memory.ts";
import { submissions } from "./submissions.ts";
import { sharesMemory } from "./shares-memory.ts";

export interface ExercisePlace {
  readonly family: string;
  /** Of the family. */
  readonly version: number;
  readonly seed: number;
  readonly difficulty: Difficulty;
  readonly language: Language;
  /** The exercise itself, where no family makes it. */
  readonly given?: Exercise | undefined;
  /** Somebody's programs, from a link: they are shown in place of the visitor's own draft, which stays as it is. */
  readonly linked?: LinkedPrograms | undefined;
  /** Its address is the set's, whatever language is shown. */
  readonly isPartOfSet?: boolean | undefined;
}

interface Options {
  readonly drafts: DraftStore;
  readonly live: boolean;
  /** Hears of each submission that has ended, with its program. */
  readonly onSubmission?: ((submission: Submission, program: string) => void) | undefined;
}

/**
 * The session of one exercise, once its family and its draft have been read.
 * @throws PlaygroundError while rendering, where the exercise cannot be loaded
 */
export function useExerciseSession(
  place: ExercisePlace,
  { drafts, live, onSubmission }: Options,
): ExerciseSession | undefined {
  const { family, version, seed, difficulty, given, linked } = place;
  // The language of the address counts when the screen opens; from then on the session has it.
  const [language] = useState(place.language);
  const [session, setSession] = useState<ExerciseSession>();
  const [problem, setProblem] = useState<{ readonly error: unknown }>();

  useEffect(() => {
    let opened: ExerciseSession | undefined;
    let close = () => {};
    let gone = false;
    void openSession(
      { family, version, seed, difficulty, language, given, linked },
      { drafts, live, onSubmission },
    ).then(
      ({ session: next, services, end }) => {
        if (gone) return end();
        opened = next;
        const stopFollowing = followEngines(next, services);
        close = () => {
          stopFollowing();
          end();
        };
        setSession(next);
        shownSession.setState({ session: next });
      },
      (error: unknown) => setProblem({ error }),
    );
    // A tab that is closed gets no later chance to keep what was typed.
    const keep = () => opened?.keep();
    addEventListener("pagehide", keep);
    // On a phone, a page in the background may end without another word.
    document.addEventListener("visibilitychange", keep);
    return () => {
      gone = true;
      removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
      close();
      if (opened && shownSession.getState().session === opened) shownSession.setState({ session: undefined });
      setSession(undefined);
    };
  }, [family, version, seed, difficulty, language, given, linked, drafts, live, onSubmission]);

  if (problem) throw problem.error;
  return session;
}

interface Opened {
  readonly session: ExerciseSession;
  readonly services: Services;
  readonly end: () => void;
}

async function exerciseAt({ family, seed, difficulty, given }: ExercisePlace) {
  if (given !== undefined) return { exercise: given, inputs: undefined };
  const { exercise, body } = await loadExercise(family, seed, difficulty);
  return { exercise, inputs: body };
}

const fetchServices = () => import("./services.ts");
const fetchSession = () => import("../state/create-exercise-session.ts");

/** Asks for what every exercise needs, while it is not yet known which one it is. */
export function prepareExercise(drafts: DraftStore): void {
  void loadFormatter();
  // What fails is met when it is needed, and asked for again.
  void Promise.all([fetchServices(), fetchSession(), drafts.works()]).catch(() => undefined);
}

async function openSession(place: ExercisePlace, { drafts, live, onSubmission }: Options): Promise<Opened> {
  const [{ exercise, inputs }, { pageServices }, { createExerciseSession }] = await Promise.all([
    exerciseAt(place),
    fetchServices(),
    fetchSession(),
  ]);
  const services = pageServices();
  const { sandbox, model, modelInUse, later, newId } = services;
  const { linked, language } = place;
  const { origin } = exercise;
  const [{ key, isOwn, begin, ...opening }, keepsDrafts] = await Promise.all([
    linked
      ? import("./open-linked.ts").then((module) => module.openLinked(linked, { origin, language, drafts }))
      : openOwn(draftKey(origin), place, drafts),
    drafts.keeps(),
  ]);
  const session = createExerciseSession(
    {
      run: sandbox.run,
      model: {
        load: (onProgress) => model.load(onProgress),
        generate: (request, options) => model.generate(request, options),
        promptStyle: async () => (await modelInUse()).entry.promptStyle,
        ask: async () => (await import("./sampling.ts")).pageSampling().ask(),
      },
      save: (next: Draft) => drafts.save(key, next),
      note(submission) {
        const source = session.store.getState().drafts[submission.language];
        if (isOwn?.(source, submission.language) ?? true) void submissions().add(submission);
        onSubmission?.(submission, source);
      },
      decide: (next: Draft) => drafts.decide(key, next),
      nowMillis: () => Date.now(),
      saveNow: (next: Draft) => drafts.saveNow(key, next),
      later,
      newId,
      matchesHash: async (question, signal) =>
        (await import("../storage/hashed-answers.ts")).matchesHash(question, signal),
    },
    {
      ...opening,
      exercise,
      inputs,
      live,
      isolated: sharesMemory(),
      smallMemory: smallMemory(),
      keepsDrafts,
      sandbox: off,
    },
  );
  const stop = begin?.(session);
  return {
    session,
    services,
    end() {
      session.dispose();
      stop?.();
    },
  };
}

async function openOwn(
  key: string,
  { language }: ExercisePlace,
  drafts: Pick<DraftStore, "load">,
): Promise<Opening> {
  const { draft, other: otherDraft } = await drafts.load(key);
  return { key, language, draft, otherDraft };
}

/** Starts the engine of the language that is shown, and shows how far it is. */
function followEngines(session: ExerciseSession, { engines, sandbox }: Services): () => void {
  let followed: Engine | undefined;
  let forget = () => {};
  const show = () => {
    const engine = engineOf(session.store.getState());
    const sandboxStatus = statusOf(engines.getState().get(engine));
    session.store.setState({ sandbox: sandboxStatus });
    if (engine === followed) return;
    followed = engine;
    forget();
    // A failure is shown by its status, and again by the next run.
    forget = whenIdle(() => void sandbox.warm(engine).catch(() => {}));
  };
  show();
  const ends = [
    engines.subscribe(show),
    session.store.subscribe((state, before) => {
      if (engineOf(state) !== engineOf(before)) show();
    }),
  ];
  return () => {
    forget();
    ends.forEach((end) => end());
  };
}
