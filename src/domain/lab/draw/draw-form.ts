import { formatNumber, say } from "../../../messages/say.ts";
import type { DrawPlan } from "./draw-plan.ts";
import { samplesEach } from "./draw-plan.ts";

/** As it is typed, so that nothing half-typed is lost. */
export type DrawText = Readonly<Record<DrawField, string>>;
const drawFields = ["exercises", "samples", "temperatures", "topPs", "seed"] as const;
export type DrawField = (typeof drawFields)[number];

export interface DrawNumbers extends Omit<DrawPlan, "model"> {
  /** How many of Edgecase's own exercises. */
  readonly exercises: number;
}

export const usualDraw: DrawText = {
  exercises: "10",
  samples: "5",
  temperatures: "0.2, 0.8",
  topPs: "0.95",
  seed: "1",
};

/** One file holds them all, and a table. */
const mostDrawn = 20_000;

interface Range {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
  /** @param typed what stands there instead */
  readonly problem: (typed: string) => string;
}

const ranges: Readonly<Record<DrawField, Range>> = {
  exercises: {
    least: 1,
    most: 500,
    isWhole: true,
    problem: (typed) => say`Exercises must be a whole number from 1 to 500; ${typed}.`,
  },
  samples: {
    least: 1,
    most: 200,
    isWhole: true,
    problem: (typed) => say`Samples must be a whole number from 1 to 200; ${typed}.`,
  },
  temperatures: {
    least: 0,
    most: 2,
    isWhole: false,
    problem: (typed) => say`Temperatures must be up to 10 numbers from 0 to 2, such as 0.2, 0.8; ${typed}.`,
  },
  topPs: {
    least: 0.01,
    most: 1,
    isWhole: false,
    problem: (typed) => say`Top-p must be up to 10 numbers from 0.01 to 1, such as 0.9, 1; ${typed}.`,
  },
  seed: {
    least: 0,
    most: 2 ** 32 - 1,
    isWhole: true,
    problem: (typed) => say`Seed must be a whole number from 0 to 4294967295; ${typed}.`,
  },
};
const longestList = 10;

/** @returns the numbers that are typed, or what is wrong with each that cannot be */
export function readDrawForm(
  typed: DrawText,
):
  | { readonly kind: "good"; readonly numbers: DrawNumbers }
  | { readonly kind: "bad"; readonly problems: Readonly<Partial<Record<DrawField, string>>> } {
  const read = (field: DrawField) => numbersIn(typed[field]);
  const one = (field: DrawField) => (read(field).length === 1 ? (read(field)[0] ?? Number.NaN) : Number.NaN);
  const problems = Object.fromEntries(
    drawFields.flatMap((field) => {
      const isList = field === "temperatures" || field === "topPs";
      const problem = problemOf(field, isList ? read(field) : [one(field)], typed[field]);
      return problem === undefined ? [] : [[field, problem]];
    }),
  );
  if (Object.keys(problems).length > 0) return { kind: "bad", problems };
  const numbers = {
    exercises: one("exercises"),
    samples: one("samples"),
    temperatures: read("temperatures"),
    topPs: read("topPs"),
    seed: one("seed"),
  };
  return { kind: "good", numbers };
}

/** Why so many samples are not drawn in one experiment. */
export function tooMany(numbers: Omit<DrawPlan, "model">, problems: number): string | undefined {
  const total = samplesEach(numbers) * problems;
  if (total <= mostDrawn) return undefined;
  return say`That is ${formatNumber(total)} samples; at most ${formatNumber(mostDrawn)} are drawn at once. Take fewer exercises, samples or temperatures.`;
}

/** Separated by commas or blanks; each once, in their order. NaN for what is no number. */
function numbersIn(text: string): readonly number[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  const read = parts.map((part) => (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(part) ? Number(part) : Number.NaN));
  return [...new Set(read)];
}

function problemOf(field: DrawField, values: readonly number[], text: string): string | undefined {
  const { least, most, isWhole, problem } = ranges[field];
  const fits = (value: number) => value >= least && value <= most && (!isWhole || Number.isInteger(value));
  if (values.length > 0 && values.length <= longestList && values.every(fits)) return undefined;
  return problem(text.trim() === "" ? say`nothing is typed` : say`not “${text.trim()}”`);
}
