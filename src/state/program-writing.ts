import type { StoreApi } from "zustand/vanilla";
import type { Exercise } from "../domain/exercise.ts";
import { type Language, languages } from "../domain/language.ts";
import { extractProgram, writePrompt } from "../domain/prompt.ts";
import { entryPointName } from "../domain/signature.ts";
import type { ExerciseState } from "./exercise-session.ts";
import {
  createGenerationSession,
  type GenerationSession,
  type GenerationState,
  type GenerationWorld,
} from "./generation.ts";

interface Options {
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  readonly model: Pick<GenerationWorld, "load" | "generate">;
  /** A new text is being written over the one that was judged. */
  readonly onWriting: () => void;
  /** The shown language's program has come to its own end. */
  readonly onWritten: () => void;
}

/** The model's program in each language. */
export function createProgramWriting({ exercise, store, model, onWriting, onWritten }: Options) {
  const sessions: Readonly<Record<Language, GenerationSession>> = {
    python: createGenerationSession(worldOf("python")),
    javascript: createGenerationSession(worldOf("javascript")),
  };
  const ends = languages.map((language) =>
    sessions[language].store.subscribe((state, before) => hear(language, state, before)),
  );

  function worldOf(language: Language): GenerationWorld {
    const entryPoint = entryPointName(exercise.signature, language);
    const { prefix } = writePrompt(exercise, language);
    return {
      ...model,
      extractProgram: (answer) => extractProgram(answer.slice(prefix.length), prefix, { entryPoint }),
    };
  }

  function hear(language: Language, state: GenerationState, before: GenerationState): void {
    store.setState((all) => ({ generations: { ...all.generations, [language]: state } }));
    if (store.getState().language !== language) return;
    if (state.kind === "writing") onWriting();
    // What was stopped half-way is judged when somebody asks for it.
    if (state.kind === "written" && before.kind !== "written" && state.stopped !== "byUser") onWritten();
  }

  return {
    write(language: Language): void {
      void sessions[language].start(writePrompt(exercise, language));
    },
    /** In whichever language it writes. */
    stop(): void {
      for (const language of languages) sessions[language].stop();
    },
    dispose(): void {
      for (const language of languages) sessions[language].stop();
      for (const end of ends) end();
    },
  };
}
