import { type Language } from "../domain/language.ts";
import { say } from "../messages/say.ts";
import type { createProgramWriting, WritingOptions } from "./program-writing.ts";

type Writing = ReturnType<typeof createProgramWriting>;

const notFetched = () =>
  ({
    kind: "failed",
    message: say`The part of the page that asks the model could not be fetched`,
    advice: say`Check the connection and press Generate solution again.`,
  }) as const;

/** Fetches what asks the model when somebody first does: nothing of it is needed before. */
export function createLateWriting(options: WritingOptions) {
  const { store, model } = options;
  let writing: Writing | undefined;
  /** The latest wish that nobody has stopped. */
  let wish: object | undefined;

  async function open(): Promise<Writing> {
    const { createProgramWriting: create } = await import("./program-writing.ts");
    return (writing ??= create(options));
  }

  async function write(language: Language): Promise<void> {
    const mine = {};
    wish = mine;
    try {
      const [opened, asking, style] = await Promise.all([open(), model.ask(), model.promptStyle()]);
      if (wish === mine && asking !== undefined) opened.write(language, { ...asking, style });
    } catch {
      if (wish === mine)
        store.setState(({ generations }) => ({ generations: { ...generations, [language]: notFetched() } }));
    }
  }

  function stop(): void {
    wish = undefined;
    writing?.stop();
  }

  return {
    write: (language: Language): void => void write(language),
    choose: (language: Language, sample: number): void => writing?.choose(language, sample),
    stop,
    dispose(): void {
      stop();
      writing?.dispose();
    },
  };
}
