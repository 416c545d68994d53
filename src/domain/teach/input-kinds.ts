import * as fc from "fast-check";
import type { Category } from "../exercise.ts";
import type { Type } from "../type.ts";
import type { Value } from "../value.ts";

/** How the values of one kind of test differ from usual ones. */
export interface Flavour {
  readonly ints: fc.Arbitrary<bigint>;
  readonly floats: fc.Arbitrary<number>;
  readonly strings: fc.Arbitrary<string>;
  /** Items of the outermost list, set or dictionary. */
  readonly length: Range;
  /** Items of those within. */
  readonly inner: Range;
  /** Whether what may be nothing is nothing; absent: sometimes. */
  readonly missing?: boolean;
  /** How deep lists within lists go. */
  readonly depth: number;
  /** What is done to the items of the outermost list. */
  readonly arrange?: (items: readonly Value[]) => readonly Value[];
}

export interface Range {
  readonly minLength: number;
  readonly maxLength: number;
}

const between = (minLength: number, maxLength: number): Range => ({ minLength, maxLength });
const bigInts = (from: number, to: number) => fc.integer({ min: from, max: to }).map(BigInt);
/** In hundredths, as people write them. */
const hundredths = (from: number, to: number) =>
  fc.integer({ min: from * 100, max: to * 100 }).map((each) => each / 100);
const textOf = (letters: string, minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...letters.split("")), { minLength, maxLength }).map((each) => each.join(""));

/** Of a test without anything special. */
export const usual: Flavour = {
  ints: bigInts(-20, 100),
  floats: hundredths(-20, 100),
  strings: textOf("abcdefghijklmnoprstuvw", 1, 8),
  length: between(2, 8),
  inner: between(1, 4),
  depth: 2,
};

interface Kind {
  readonly flavour: Partial<Flavour>;
  /** Whether a parameter of the type can be of this kind. */
  readonly suits: (type: Type) => boolean;
}

/** In the order in which they are offered. */
export const inputKinds: readonly (readonly [Category, Kind])[] = [
  ["typical", { flavour: {}, suits: () => true }],
  ["empty", { flavour: { length: between(0, 0), strings: fc.constant("") }, suits: hasLength }],
  ["single", { flavour: { length: between(1, 1), strings: textOf("abcxyz", 1, 1) }, suits: hasLength }],
  ["pair", { flavour: { length: between(2, 2), strings: textOf("abcxyz", 2, 2) }, suits: hasLength }],
  [
    "duplicates",
    {
      flavour: {
        ints: bigInts(1, 3),
        floats: fc.constantFrom(0.5, 1.5),
        strings: textOf("ab", 1, 3),
        length: between(4, 8),
      },
      suits: (type) => type.kind === "list" || type.kind === "string",
    },
  ],
  ["sorted", { flavour: { length: between(3, 8), arrange: ascending }, suits: canBeSorted }],
  [
    "reversed",
    {
      flavour: { length: between(3, 8), arrange: (items) => ascending(items).toReversed() },
      suits: canBeSorted,
    },
  ],
  [
    "negative",
    {
      flavour: { ints: bigInts(-100, -1), floats: hundredths(-100, -1) },
      suits: (type) => has(type, isNumber),
    },
  ],
  [
    "zero",
    {
      flavour: { ints: fc.constantFrom(0n, 0n, 1n), floats: fc.constantFrom(0, 0, 1), length: between(1, 4) },
      suits: (type) => has(type, isNumber),
    },
  ],
  [
    "boundary",
    {
      flavour: {
        ints: fc.constantFrom(
          -1n,
          0n,
          1n,
          2n ** 31n - 1n,
          2n ** 31n,
          -(2n ** 31n),
          2n ** 53n - 1n,
          1n - 2n ** 53n,
        ),
        floats: fc.constantFrom(-1, 0, 0.1, 1, 1e-9, 1e9, -1e9, 1e15),
        length: between(1, 5),
      },
      suits: (type) => has(type, isNumber),
    },
  ],
  [
    "large",
    {
      flavour: {
        ints: bigInts(1000, 100_000),
        floats: hundredths(1000, 100_000),
        strings: textOf("abcdefghijklmnoprstuvw", 200, 400),
        length: between(60, 120),
      },
      suits: (type) => hasLength(type) || isNumber(type),
    },
  ],
  ["nested", { flavour: { depth: 3, length: between(1, 4) }, suits: (type) => has(type, isNested) }],
  [
    "deep",
    {
      flavour: { depth: 8, length: between(1, 2), inner: between(1, 2) },
      suits: (type) => has(type, isNested),
    },
  ],
  [
    "unicode",
    {
      flavour: {
        // Letters beyond ASCII, one that has two code units, one of two code points, and one that grows in capitals.
        strings: fc
          .array(fc.constantFrom("é", "ß", "ж", "日", "😀", "e\u0301", "a"), { minLength: 1, maxLength: 6 })
          .map((each) => each.join("")),
      },
      suits: (type) => has(type, isText),
    },
  ],
  ["whitespace", { flavour: { strings: textOf("ab  \t\n", 1, 8) }, suits: (type) => has(type, isText) }],
  ["case", { flavour: { strings: textOf("abcABC", 2, 8) }, suits: (type) => has(type, isText) }],
  [
    "punctuation",
    { flavour: { strings: textOf("ab.,;!?'\"()-", 2, 8) }, suits: (type) => has(type, isText) },
  ],
  ["missing", { flavour: { missing: true }, suits: (type) => has(type, ({ kind }) => kind === "optional") }],
];

function ascending(items: readonly Value[]): readonly Value[] {
  return items.toSorted((a, b) => {
    const [left, right] = [sortKey(a), sortKey(b)];
    return left < right ? -1 : Number(left > right);
  });
}

function sortKey(value: Value): bigint | number | string {
  return "value" in value && typeof value.value !== "boolean" ? value.value : 0;
}

function canBeSorted(type: Type): boolean {
  return type.kind === "list" && (isNumber(type.of) || isText(type.of));
}

function hasLength({ kind }: Type): boolean {
  return ["list", "nested", "set", "map", "string"].includes(kind);
}

function isNumber({ kind }: Type): boolean {
  return kind === "int" || kind === "float";
}

function isText({ kind }: Type): boolean {
  return kind === "string";
}

function isNested({ kind }: Type): boolean {
  return kind === "nested";
}

/** Whether the type, or one within it, is such a one. */
export function has(type: Type, isOne: (type: Type) => boolean): boolean {
  return isOne(type) || within(type).some((each) => has(each, isOne));
}

function within(type: Type): readonly Type[] {
  switch (type.kind) {
    case "list":
    case "nested":
    case "set":
    case "optional":
      return [type.of];
    case "tuple":
      return type.of;
    case "map":
      return [type.keys, type.values];
    case "record":
      return Object.values(type.fields);
    default:
      return [];
  }
}
