import type { Problem } from "./problem.ts";

/** One program that somebody, mostly a model, wrote for a problem. */
export interface LabSample {
  readonly taskId: string;
  /** 0-based among the task's samples, in the file's order. */
  readonly index: number;
  readonly text: string;
  /** A `completion` goes on where the problem's prompt ends; a `program` stands alone. */
  readonly kind: "completion" | "program";
  /** How it was drawn; absent where nobody says. */
  readonly settings?: DrawSettings;
  /** What a file says of a sample that was drawn elsewhere. */
  readonly temperature?: number;
}

/** Absent where nobody says. */
export function temperatureOf({ settings, temperature }: LabSample): number | undefined {
  return settings?.temperature ?? temperature;
}

/** What makes a model write the same once more. */
export interface DrawSettings {
  /** As the page names it: "edgecase-v1 q8". */
  readonly model: string;
  /** 0: always the likeliest token. */
  readonly temperature: number;
  /** (0, 1]. */
  readonly topP: number;
  /** 32-bit. */
  readonly seed: number;
}

/** What is run: the sample, behind the prompt where it needs it or that is wanted for all. */
export function programOf({ text, kind }: LabSample, { prompt }: Problem, alwaysPrompt = false): string {
  return kind === "completion" || alwaysPrompt ? prompt + text : text;
}
