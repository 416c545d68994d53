import type { ModelEntry } from "../domain/model-entry.ts";
import { PlaygroundError } from "../domain/playground-error.ts";
import type { Invent } from "../features/invent/InventScreen.tsx";
import { say } from "../messages/say.ts";
import type { WriteJson } from "../state/invent-exercise.ts";
import { pageServices } from "./services.ts";

/** A model as far as inventing exercises goes. */
export interface Inventor {
  readonly name: string;
  /** Absent where it cannot follow instructions. */
  readonly invent: Invent | undefined;
}

export function inventorOf({ kind, name, promptStyle }: ModelEntry): Inventor {
  return {
    name: kind === "builtIn" ? say`The built-in model` : name,
    invent: promptStyle === "instruct" ? inventWith(writeJsonOf(name)) : undefined,
  };
}

function inventWith(writeJson: WriteJson): Invent {
  return async (wish, options) => {
    const { inventExercise } = await import("../state/invent-exercise.ts");
    const seed = Math.floor(Math.random() * 2 ** 31);
    return await inventExercise(wish, seed, { run: pageServices().sandbox.run, writeJson, ...options });
  };
}

/** The longest part: sixty inputs by category. Less where the model reads less. */
const maxNewTokens = 6_000;

/** Drawn, so that solutions that vote differ; not so freely that a small model loses its thread. */
const drawing = { temperature: 0.7, topP: 0.95, topK: 0 };

const writeJsonOf =
  (name: string): WriteJson =>
  async ({ prompt, shape, seed, signal }) => {
    const { model } = pageServices();
    const ready = await model.load();
    if (ready.kind === "failed") throw ready.error;
    if (!ready.hasChatTemplate)
      throw new PlaygroundError(
        say`${name} cannot be told what to do: its tokenizer_config.json has no chat template`,
        say`Choose a model under Models whose name ends in Instruct or Chat, or take an exercise from the catalogue.`,
      );
    const written = await model.generate(
      { prompt, prefix: "", shape, maxNewTokens, sampling: { ...drawing, seed } },
      { signal },
    );
    signal.throwIfAborted();
    if (written.kind === "failed")
      throw new PlaygroundError(written.error.message, say`Try again, or take one from the catalogue.`, {
        cause: written.error,
      });
    const [sample] = written.samples;
    if (sample?.stopped !== "end")
      throw new SyntaxError(
        say`The model had no room left to finish what it wrote (${written.tokens} tokens)`,
      );
    return sample.text;
  };
