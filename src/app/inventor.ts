import type { Invent } from "../features/invent/InventScreen.tsx";
import { say } from "../messages/say.ts";
import type { WriteJson } from "../state/invent-exercise.ts";
import { pageServices } from "./services.ts";

/** A model of the page, as far as inventing exercises goes. */
interface InventingModel {
  readonly name: () => string;
  /** Absent where it cannot follow instructions. */
  readonly writeJson?: WriteJson;
}

/** Trained on short functions only: it completes what it has seen, and follows no instruction. */
const builtIn: InventingModel = { name: () => say`The built-in model` };

export const inventor = inventorOf(builtIn);

function inventorOf({ name, writeJson }: InventingModel) {
  const invent: Invent | undefined =
    writeJson &&
    (async (wish, options) => {
      const { inventExercise } = await import("../state/invent-exercise.ts");
      const seed = Math.floor(Math.random() * 2 ** 31);
      return await inventExercise(wish, seed, { run: pageServices().sandbox.run, writeJson, ...options });
    });
  return { name, invent };
}
