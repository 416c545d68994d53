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
export function programOf(
  { text, kind }: LabSample,
  { prompt, stopTokens = [] }: Problem,
  alwaysPrompt = false,
): string {
  if (kind === "completion") return prompt + beforeFirst(stopTokens, text);
  return alwaysPrompt ? prompt + text : text;
}

function beforeFirst(tokens: readonly string[], text: string): string {
  const ends = tokens.map((token) => text.indexOf(token)).filter((at) => at >= 0);
  return text.slice(0, Math.min(...ends, text.length));
}
