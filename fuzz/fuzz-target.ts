import { type ByteStock, largeFile, mutateBytes } from "./mutate-bytes.ts";
import { mutateData } from "./mutate-data.ts";
import { largeCharacters, largeText, mutateText, type TextStock } from "./mutate-text.ts";
import type { Random } from "./random.ts";

/** How a parser ended: with a value, or with the clear error that it documents. Anything else it threw is a fault. */
export type Ending = "value" | "error";

/** One input, made and ready to be read. */
export interface Attempt {
  readonly read: () => Ending | Promise<Ending>;
  /** The input, for whoever looks at a fault. */
  readonly show: () => string;
}

/** A parser of something that comes from outside, and how its inputs are made. */
export interface FuzzTarget {
  readonly name: string;
  readonly draw: (random: Random) => Attempt;
  /** Valid inputs, and such as once were, or would be, too much: always read, before any that is drawn. */
  readonly known: readonly Attempt[];
}

/** Of every so many inputs one is about 100 KB long. */
const largeOdds = 1 / 20;

interface TextTarget extends TextStock {
  readonly name: string;
  readonly read: (text: string) => Ending | Promise<Ending>;
  readonly known?: readonly string[];
}

export function textTarget({ name, read, known = [], ...stock }: TextTarget): FuzzTarget {
  const attempt = (text: string): Attempt => ({
    read: () => read(text),
    show: () => shown(text),
  });
  return {
    name,
    draw: (random) =>
      attempt(random.chance(largeOdds) ? largeText(stock, random) : mutateText(stock, random)),
    known: [...stock.corpus, ...known].map(attempt),
  };
}

interface JsonTarget {
  readonly name: string;
  readonly corpus: readonly [unknown, ...unknown[]];
  readonly tokens?: readonly string[];
  readonly read: (text: string) => Ending | Promise<Ending>;
  readonly known?: readonly string[];
}

/** JSON text: half of its mistakes are in what it says, half in how it is written. */
export function jsonTarget({ name, corpus, tokens = [], read, known = [] }: JsonTarget): FuzzTarget {
  const [first, ...others] = corpus;
  const asText = textTarget({
    name,
    read,
    known,
    corpus: [JSON.stringify(first), ...others.map((each) => JSON.stringify(each))],
    tokens: ["[", "{", "]", "}", ",", ":", '"', "null", '{"a":', "[0,", "1e999", "\\ud800", ...tokens],
  });
  return {
    ...asText,
    draw(random) {
      if (random.chance(0.5)) return asText.draw(random);
      const text = jsonOf(mutateData(random.pick(corpus), random)).slice(0, largeCharacters);
      return { read: () => read(text), show: () => shown(text) };
    },
  };
}

interface DataTarget {
  readonly name: string;
  readonly corpus: readonly [unknown, ...unknown[]];
  readonly read: (data: unknown) => Ending | Promise<Ending>;
  readonly known?: readonly unknown[];
}

/** Data as a message or a database hands it over: no text of it ever existed. */
export function dataTarget({ name, corpus, read, known = [] }: DataTarget): FuzzTarget {
  const attempt = (data: unknown): Attempt => ({
    read: () => read(data),
    show: () => shown(jsonOf(data)),
  });
  return {
    name,
    draw: (random) => attempt(mutateData(random.pick(corpus), random)),
    known: [...corpus, ...known].map(attempt),
  };
}

interface BytesTarget {
  readonly name: string;
  readonly corpus: ByteStock;
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Ending | Promise<Ending>;
  readonly known?: readonly Uint8Array<ArrayBuffer>[];
}

export function bytesTarget({ name, corpus, read, known = [] }: BytesTarget): FuzzTarget {
  const attempt = (bytes: Uint8Array<ArrayBuffer>): Attempt => ({
    read: () => read(bytes),
    show: () => `${bytes.length} bytes: ${bytes.subarray(0, 60).join(" ")}`,
  });
  return {
    name,
    draw: (random) =>
      attempt(random.chance(largeOdds) ? largeFile(corpus, random) : mutateBytes(corpus, random)),
    known: [...corpus, ...known].map(attempt),
  };
}

type ErrorKind = abstract new (...args: never[]) => Error;

/** Runs a parser that documents what it throws. */
export function orError(work: () => unknown, ...documented: readonly ErrorKind[]): Ending {
  try {
    work();
    return "value";
  } catch (error) {
    if (documented.some((kind) => error instanceof kind)) return "error";
    throw error;
  }
}

/** A parser that says `undefined` where it can make nothing of what it is given. */
export const orUndefined = (value: unknown): Ending => (value === undefined ? "error" : "value");

function shown(text: string): string {
  return `${text.length} characters: ${JSON.stringify(text.slice(0, 300))}${text.length > 300 ? `… ${JSON.stringify(text.slice(-60))}` : ""}`;
}

/** Cyclic and very large data have no text. */
function jsonOf(data: unknown): string {
  try {
    return JSON.stringify(data) ?? "undefined";
  } catch (error) {
    return `no JSON: ${String(error)}`;
  }
}
