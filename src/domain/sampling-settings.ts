import { say } from "../messages/say.ts";

/** How the next token is drawn, and how many programs are. */
export interface SamplingSettings {
  /** 0 always takes the likeliest token. */
  readonly temperature: number;
  readonly topP: number;
  readonly topK: number;
  readonly seed: number;
  readonly samples: number;
}

export type SamplingField = keyof SamplingSettings;

/** As it is typed, so that nothing half-typed is lost. */
export type SamplingText = Readonly<Record<SamplingField, string>>;

export type SamplingProblems = Readonly<Partial<Record<SamplingField, string>>>;

export const samplingFields = ["temperature", "topP", "topK", "seed", "samples"] as const;

/** One program, always the likeliest token: the same every time, whatever the seed. */
export const defaultSampling: SamplingText = {
  temperature: "0",
  topP: "1",
  topK: "0",
  seed: "1",
  samples: "1",
};

interface Range {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

const ranges: Readonly<Record<SamplingField, Range>> = {
  temperature: { least: 0, most: 2, isWhole: false },
  topP: { least: 0.01, most: 1, isWhole: false },
  topK: { least: 0, most: 1000, isWhole: true },
  seed: { least: 0, most: 2 ** 32 - 1, isWhole: true },
  samples: { least: 1, most: 8, isWhole: true },
};

/** @returns the numbers that are typed, or what is wrong with each that cannot be */
export function readSampling(
  typed: SamplingText,
):
  | { readonly kind: "good"; readonly settings: SamplingSettings }
  | { readonly kind: "bad"; readonly problems: SamplingProblems } {
  const settings: SamplingSettings = {
    temperature: readNumber(typed.temperature),
    topP: readNumber(typed.topP),
    topK: readNumber(typed.topK),
    seed: readNumber(typed.seed),
    samples: readNumber(typed.samples),
  };
  const problems = Object.fromEntries(
    samplingFields.flatMap((field) => {
      const problem = problemOf(field, settings, typed[field]);
      return problem === undefined ? [] : [[field, problem]];
    }),
  );
  return Object.keys(problems).length === 0 ? { kind: "good", settings } : { kind: "bad", problems };
}

/** A comma is a decimal point in half the world. */
function readNumber(text: string): number {
  const plain = text.trim().replace(",", ".");
  return /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

function problemOf(field: SamplingField, settings: SamplingSettings, text: string): string | undefined {
  const { least, most, isWhole } = ranges[field];
  const value = settings[field];
  const fits = value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (!fits) return describeMisfit(field, text.trim());
  if (field === "samples" && value > 1 && settings.temperature === 0)
    return say`At temperature 0 all ${value} samples would be the same. Raise the temperature, such as to 0.8, or take 1.`;
  return undefined;
}

function describeMisfit(field: SamplingField, typed: string): string {
  const { name, words } = wordsOf(field);
  return typed === ""
    ? say`${name} must be ${words}; nothing is typed.`
    : say`${name} must be ${words}, not “${typed}”.`;
}

/** What may be typed, as the message says it. */
function wordsOf(field: SamplingField): { readonly name: string; readonly words: string } {
  const { least, most } = ranges[field];
  const number = say`a number from ${least} to ${most}`;
  const whole = say`a whole number from ${least} to ${most}`;
  return {
    temperature: { name: say`Temperature`, words: number },
    topP: { name: "Top-p", words: number },
    topK: { name: "Top-k", words: say`a whole number from ${least} (all) to ${most}` },
    seed: { name: say`Seed`, words: whole },
    samples: { name: say`Samples`, words: whole },
  }[field];
}
