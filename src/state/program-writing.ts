import type { StoreApi } from "zustand/vanilla";
import { extractProgram } from "../domain/answer.ts";
import type { Exercise } from "../domain/exercise.ts";
import { writeInstructPrompt } from "../domain/instruct-prompt.ts";
import { type Language, languages } from "../domain/language.ts";
import { writePrompt } from "../domain/prompt.ts";
import { entryPointName } from "../domain/signature.ts";
import type { PromptStyle } from "../domain/model-entry.ts";
import type { GenerationRequest } from "../protocol/model.ts";
import type { ExerciseState } from "./exercise-session.ts";
import {
  createGenerationSession,
  type GenerationSession,
  type GenerationState,
  type GenerationWorld,
} from "./generation.ts";
import type { Asking } from "./sampling-choice.ts";

export interface ModelWorld extends Pick<GenerationWorld, "load" | "generate"> {
  /** How the model in use wants to be asked: by its own short prompt, or like a person. */
  readonly promptStyle: () => Promise<PromptStyle>;
  /** How programs are drawn; `undefined` where that cannot be read, which is then said where it is chosen. */
  readonly ask: () => Promise<Asking | undefined>;
}

export interface WritingOptions {
  readonly exercise: Exercise;
  readonly store: StoreApi<ExerciseState>;
  readonly model: ModelWorld;
  /** New texts are being written over those that were judged. */
  readonly onWriting: () => void;
  /** The shown language's programs have come to their end, at least one of them by itself. */
  readonly onWritten: () => void;
}

/** The built-in model was trained on it: without it, it writes as well as it can. */
// Not said: part of a prompt.
const draftLine = "quality: draft";

/** The model's programs in each language. */
export function createProgramWriting({ exercise, store, model, onWriting, onWritten }: WritingOptions) {
  const sessions: Readonly<Record<Language, GenerationSession>> = {
    python: createGenerationSession(worldOf("python")),
    javascript: createGenerationSession(worldOf("javascript")),
  };
  const ends = languages.map((language) =>
    sessions[language].store.subscribe((state, before) => hear(language, state, before)),
  );

  function worldOf(language: Language): GenerationWorld {
    const entryPoint = entryPointName(exercise.signature, language);
    return { ...model, extractProgram: (answer) => extractProgram(answer, { language, entryPoint }) };
  }

  function hear(language: Language, state: GenerationState, before: GenerationState): void {
    store.setState((all) => ({ generations: { ...all.generations, [language]: state } }));
    if (store.getState().language !== language) return;
    if (state.kind === "writing" && before.kind !== "writing") onWriting();
    const isNew = state.kind === "written" && before.kind === "writing";
    if (isNew && state.samples.some(({ stopped }) => stopped !== "byUser")) onWritten();
  }

  return {
    write(language: Language, way: Way): void {
      void sessions[language].start(requestFor(exercise, language, way));
    },
    choose: (language: Language, sample: number): void => sessions[language].choose(sample),
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

interface Way extends Asking {
  readonly style: PromptStyle;
}

function requestFor(exercise: Exercise, language: Language, way: Way): GenerationRequest {
  const { style, drafts, samples, sampling } = way;
  const isInstruct = style === "instruct";
  return {
    ...(isInstruct ? writeInstructPrompt(exercise, language) : writePrompt(exercise, language)),
    ...(drafts && !isInstruct && { system: draftLine }),
    // The model's context may allow fewer.
    maxNewTokens: isInstruct ? 768 : 256,
    samples,
    ...(sampling !== undefined && { sampling }),
    inspect: true,
  };
}
