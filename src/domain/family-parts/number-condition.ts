import * as fc from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Language } from "../language.ts";
import { unreachable } from "../unreachable.ts";

/** Which integers an exercise is about, as plain data. */
export type ConditionChoice =
  | { readonly kind: "even" | "odd" | "positive" | "negative" }
  | { readonly kind: "over" | "under" | "multiple"; readonly of: number };

/** One condition on integers, with all that an exercise about it needs. */
export interface NumberCondition {
  /** As in "the numbers that are …". */
  readonly words: string;
  /** Ends a function's name. */
  readonly name: string;
  /** A sentence on what is easily misread. */
  readonly note: string;
  readonly holds: (x: number) => boolean;
  /** On the variable `x`. */
  readonly expression: Readonly<Record<Language, string>>;
  /** Right for usual numbers, wrong for every one of `border`. */
  readonly mistaken: Readonly<Record<Language, string>>;
  readonly border: readonly number[];
  /** Different ordinary numbers for examples, never one of `border`. */
  readonly usual: { readonly matching: Four; readonly other: Four };
}

type Four = readonly [number, number, number, number];

export const conditionChoices: Arbitrary<ConditionChoice> = fc.oneof(
  fc.record({ kind: fc.constantFrom("even", "odd", "positive", "negative") }),
  fc.record({ kind: fc.constantFrom("over", "under"), of: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant("multiple"), of: fc.integer({ min: 3, max: 12 }) }),
);

/** A few that differ clearly, each as likely as the others. */
export const plainConditions: Arbitrary<ConditionChoice> = fc.constantFrom<ConditionChoice[]>(
  { kind: "even" },
  { kind: "odd" },
  { kind: "positive" },
  { kind: "negative" },
  { kind: "over", of: 10 },
  { kind: "under", of: 5 },
  { kind: "multiple", of: 3 },
);

export function conditionOf(choice: ConditionChoice): NumberCondition {
  switch (choice.kind) {
    case "even":
      return {
        words: "even",
        name: "even",
        note: "Zero and negative numbers can be even too.",
        holds: (x) => Math.abs(x) % 2 === 0,
        expression: { python: "x % 2 == 0", javascript: "x % 2 === 0" },
        mistaken: { python: "x > 0 and x % 2 == 0", javascript: "x > 0 && x % 2 === 0" },
        border: [-2, -4, -8, -10],
        usual: { matching: [4, 10, 2, 16], other: [3, 7, 11, 5] },
      };
    case "odd":
      return {
        words: "odd",
        name: "odd",
        note: "Negative numbers can be odd too.",
        holds: (x) => Math.abs(x) % 2 === 1,
        expression: { python: "x % 2 != 0", javascript: "x % 2 !== 0" },
        mistaken: { python: "x > 0 and x % 2 == 1", javascript: "x % 2 === 1" },
        border: [-1, -3, -7, -9],
        usual: { matching: [5, 9, 1, 13], other: [4, 6, 12, 8] },
      };
    case "positive":
      return {
        words: "positive",
        name: "positive",
        note: "Zero is not positive.",
        holds: (x) => Math.sign(x) === 1,
        expression: { python: "x > 0", javascript: "x > 0" },
        mistaken: { python: "x >= 0", javascript: "x >= 0" },
        border: [0],
        usual: { matching: [5, 8, 2, 14], other: [-3, -7, -1, -12] },
      };
    case "negative":
      return {
        words: "negative",
        name: "negative",
        note: "Zero is not negative.",
        holds: (x) => Math.sign(x) === -1,
        expression: { python: "x < 0", javascript: "x < 0" },
        mistaken: { python: "x <= 0", javascript: "x <= 0" },
        border: [0],
        usual: { matching: [-3, -7, -2, -12], other: [5, 8, 1, 14] },
      };
    case "over":
      return {
        words: `greater than ${choice.of}`,
        name: `over_${choice.of}`,
        note: `${choice.of} itself is not greater than ${choice.of}.`,
        holds: (x) => x - choice.of >= 1,
        expression: { python: `x > ${choice.of}`, javascript: `x > ${choice.of}` },
        mistaken: { python: `x >= ${choice.of}`, javascript: `x >= ${choice.of}` },
        border: [choice.of],
        usual: aroundLimit(choice.of, 1),
      };
    case "under":
      return {
        words: `less than ${choice.of}`,
        name: `under_${choice.of}`,
        note: `${choice.of} itself is not less than ${choice.of}.`,
        holds: (x) => choice.of - x >= 1,
        expression: { python: `x < ${choice.of}`, javascript: `x < ${choice.of}` },
        mistaken: { python: `x <= ${choice.of}`, javascript: `x <= ${choice.of}` },
        border: [choice.of],
        usual: aroundLimit(choice.of, -1),
      };
    case "multiple":
      return {
        words: `divisible by ${choice.of}`,
        name: `div_${choice.of}`,
        note: "Zero and negative numbers can be divisible too.",
        holds: (x) => Number.isInteger(x / choice.of),
        expression: { python: `x % ${choice.of} == 0`, javascript: `x % ${choice.of} === 0` },
        mistaken: {
          python: `x > 0 and x % ${choice.of} == 0`,
          javascript: `x > 0 && x % ${choice.of} === 0`,
        },
        border: [-choice.of, -2 * choice.of, -5 * choice.of],
        usual: {
          matching: [choice.of, 3 * choice.of, 2 * choice.of, 5 * choice.of],
          other: [choice.of + 1, 2 * choice.of + 1, 4 * choice.of + 1, 3 * choice.of - 1],
        },
      };
    default:
      return unreachable(choice);
  }
}

function aroundLimit(limit: number, side: 1 | -1): NumberCondition["usual"] {
  const at = (distance: number) => limit + side * distance;
  return { matching: [at(1), at(6), at(3), at(9)], other: [at(-1), at(-4), at(-2), at(-8)] };
}

/** Lists in which some numbers match and some do not, nothing repeated. */
export function usualExamples({ usual: { matching: m, other: o } }: NumberCondition): readonly [number[]][] {
  return [[[m[0], o[0], m[1]]], [[o[1], m[2], m[3], o[2]]], [[m[1], m[0], o[3], m[2], o[0]]]];
}

/** Inputs of one list each, by what they try. */
export function conditionInputs({ holds, border }: NumberCondition) {
  const matching = number.filter((x) => holds(x) && x !== 0);
  const other = number.filter((x) => !holds(x));
  return {
    empty: input(fc.constant<number[]>([])),
    single: input(listOf(number, 1, 1)),
    typical: input(listOf(number, 4, 9)),
    missing: input(listOf(other, 2, 6)),
    // A number that matches occurs twice.
    duplicates: input(
      fc.tuple(matching, listOf(number, 1, 5)).chain(([twice, rest]) => shuffled([twice, twice, ...rest])),
    ),
    boundary: input(
      fc
        .tuple(fc.constantFrom(...border), fc.uniqueArray(number, { minLength: 1, maxLength: 5 }))
        .chain(([edge, rest]) => shuffled([edge, ...rest.filter((x) => !border.includes(x))])),
    ),
    large: input(listOf(number, 200, 400)),
  };
}

/** As `conditionInputs`, for exercises in which it matters where a number that matches stands. */
export function placedInputs({ holds, border }: NumberCondition) {
  const usual = number.filter((x) => !border.includes(x));
  const matching = usual.filter((x) => holds(x) && x !== 0);
  const other = usual.filter((x) => !holds(x));
  const mixed = (minLength: number, maxLength: number) =>
    listOf(fc.oneof(matching, other), minLength, maxLength);
  return {
    empty: input(fc.constant<number[]>([])),
    single: input(listOf(number, 1, 1)),
    typical: input(mixed(5, 9)),
    missing: input(listOf(other, 2, 6)),
    pair: input(fc.tuple(listOf(other, 1, 4), listOf(matching, 1, 1), listOf(other, 1, 4)).map(joined)),
    // A number that matches occurs twice in a row, and again.
    duplicates: input(
      fc
        .tuple(matching, mixed(1, 3), listOf(other, 1, 3))
        .map(([m, between, last]) => [m, m, ...between, m, ...last]),
    ),
    // The border twice in a row, and again.
    boundary: input(
      fc
        .tuple(fc.constantFrom(...border), listOf(other, 1, 3), listOf(other, 1, 3), listOf(other, 1, 2))
        .map(([edge, before, between, after]) => [...before, edge, edge, ...between, edge, ...after]),
    ),
    // A number that matches at the beginning, a row of such numbers at the end.
    adjacent: input(
      fc.tuple(listOf(matching, 1, 1), mixed(0, 3), listOf(other, 1, 1), listOf(matching, 4, 6)).map(joined),
    ),
    large: input(listOf(number, 200, 300)),
  };
}

function joined(parts: readonly number[][]): number[] {
  return parts.flat();
}

const number = fc.integer({ min: -60, max: 60 });

function input(numbers: Arbitrary<number[]>): Arbitrary<[number[]]> {
  return fc.tuple(numbers);
}

function listOf(item: Arbitrary<number>, minLength: number, maxLength: number): Arbitrary<number[]> {
  return fc.array(item, { minLength, maxLength });
}

function shuffled(numbers: readonly number[]): Arbitrary<number[]> {
  return fc.shuffledSubarray([...numbers], { minLength: numbers.length });
}
