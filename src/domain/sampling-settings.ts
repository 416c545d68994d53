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
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** What may be typed, as the message says it. */
  readonly words: string;
}

const ranges: Readonly<Record<SamplingField, Range>> = {
  temperature: { name: "Temperature", least: 0, most: 2, isWhole: false, words: "a number from 0 to 2" },
  topP: { name: "Top-p", least: 0.01, most: 1, isWhole: false, words: "a number from 0.01 to 1" },
  topK: { name: "Top-k", least: 0, most: 1000, isWhole: true, words: "a whole number from 0 (all) to 1000" },
  seed: {
    name: "Seed",
    least: 0,
    most: 2 ** 32 - 1,
    isWhole: true,
    words: "a whole number from 0 to 4294967295",
  },
  samples: { name: "Samples", least: 1, most: 8, isWhole: true, words: "a whole number from 1 to 8" },
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
  const { name, least, most, isWhole, words } = ranges[field];
  const value = settings[field];
  const fits = value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (!fits)
    return text.trim() === ""
      ? `${name} must be ${words}; nothing is typed.`
      : `${name} must be ${words}, not “${text.trim()}”.`;
  if (field === "samples" && value > 1 && settings.temperature === 0)
    return `At temperature 0 all ${value} samples would be the same. Raise the temperature, such as to 0.8, or take 1.`;
  return undefined;
}
