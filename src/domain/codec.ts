import { english } from "../messages/in-english.ts";
import { maxValueCharacters, maxValueDepth, type Limits } from "./limits.ts";
import type { Language } from "./language.ts";
import type { Argument, Step } from "./scenario.ts";
import { atOnce, type Turns } from "./turns.ts";
import type { Type } from "./type.ts";
import { childType, isPlainObjectMap } from "./plain-objects.ts";
import { unreachable } from "./unreachable.ts";
import type { MapEntry, Value } from "./value.ts";

/** A value as JSON says it; src/protocol/wire.ts describes the tags. */
export type Encoded =
  null | boolean | number | string | readonly Encoded[] | { readonly [tag: string]: Encoded };

/**
 * The steps of one case as JSON text of an array of wire steps, for the harness of `language`.
 * A property that is absent in a step is absent in the text.
 */
export function encodeSteps(steps: readonly Step[], language: Language): string {
  return JSON.stringify(steps.map((step) => encodeStep(step, language)));
}

/**
 * The value as JSON data; `decodeValue` is its inverse.
 * @param type decides which maps are tagged `object`, for JavaScript to see as plain objects: records, maps whose
 * keys are declared as strings, and under `any` every map whose keys are strings. Without a type none is.
 */
export function encodeValue(value: Value, type?: Type): Encoded {
  switch (value.kind) {
    case "null":
      return null;
    case "boolean":
    case "string":
      return value.value;
    case "int":
      return encodeInt(value.value);
    case "float":
      return { float: encodeFloat(value.value) };
    case "bytes":
      return { bytes: value.hex };
    case "list":
      return value.items.map((item, i) => encodeValue(item, childType(type, item, i)));
    case "tuple":
    case "set":
      return { [value.kind]: value.items.map((item, i) => encodeValue(item, childType(type, item, i))) };
    case "map":
      return encodeMap(value, type);
    case "opaque":
      return { opaque: value.typeName };
    default:
      return unreachable(value);
  }
}

function encodeStep(step: Step, language: Language): object {
  switch (step.kind) {
    case "call":
    case "construct":
    case "method":
    case "invoke": {
      const { kind, args, ...rest } = step;
      return { do: kind, ...rest, args: args.map((argument) => encodeArgument(argument, language)) };
    }
    case "program":
    case "clock":
    case "hostCalls": {
      const { kind, ...rest } = step;
      return { do: kind, ...rest };
    }
    default:
      return unreachable(step);
  }
}

function encodeArgument(argument: Argument, language: Language): Encoded {
  switch (argument.kind) {
    case "host":
      return { host: argument.name };
    case "bound":
      return { bound: argument.name };
    case "value": {
      // Only JavaScript tells a plain object from a map.
      if (language === "python") return encodeValue(argument.value);
      const untyped: Type | undefined =
        argument.plainObject === true ? { kind: "any", name: "value" } : undefined;
      return encodeValue(argument.value, argument.type ?? untyped);
    }
    default:
      return unreachable(argument);
  }
}

function encodeInt(value: bigint): Encoded {
  const small = Number(value);
  if (Number.isSafeInteger(small)) return small;
  return { int: value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}` };
}

function encodeFloat(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  if (Number.isNaN(value)) return "nan";
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? "inf" : "-inf";
}

function encodeMap(value: Value & { kind: "map" }, type: Type | undefined): Encoded {
  const entries = value.entries.map(([key, item]) => [
    encodeValue(key),
    encodeValue(item, childType(type, item, key.kind === "string" ? key.value : "")),
  ]);
  return isPlainObjectMap(value, type) ? { object: entries } : { map: entries };
}

/** What became of text or data from a sandbox. */
export type Decoded<T> =
  | { readonly kind: "decoded"; readonly value: T }
  /** Well-formed as far as it was read, but over a limit. */
  | { readonly kind: "tooLarge"; readonly limit: string }
  | { readonly kind: "malformed"; readonly reason: string };

export interface DecodeBounds {
  readonly nodes: number;
  readonly depth: number;
}

/** Decodes JSON data of unknown origin; never throws. Nodes are counted as `Limits.valueNodes` counts them. */
export function decodeValue(
  json: unknown,
  bounds: DecodeBounds = { nodes: Number.POSITIVE_INFINITY, depth: maxValueDepth },
): Decoded<Value> {
  return atOnce(decodeValueInTurns(json, bounds));
}

/** The same, a little at a time. */
export function* decodeValueInTurns(json: unknown, bounds: DecodeBounds): Turns<Decoded<Value>> {
  try {
    return { kind: "decoded", value: yield* readValue(json, { read: 0, pauseAt: nodesOfTurn, bounds }, 1) };
  } catch (error) {
    return asDecoded(error);
  }
}

export function boundsFor(limits: Limits): DecodeBounds {
  return { nodes: limits.valueNodes, depth: maxValueDepth };
}

/** Parses JSON text of unknown origin, of at most `maxCharacters`; never throws. */
export function parseJson(text: string, maxCharacters = maxValueCharacters): Decoded<unknown> {
  // Not said: describe-limit.ts says it.
  if (text.length > maxCharacters) return { kind: "tooLarge", limit: `${maxCharacters} characters` };
  try {
    return { kind: "decoded", value: JSON.parse(text) };
  } catch (error) {
    return asDecoded(error);
  }
}

interface Budget {
  /** Nodes so far. */
  read: number;
  pauseAt: number;
  readonly bounds: DecodeBounds;
}

class TooLarge extends Error {}

function asDecoded(error: unknown): Decoded<never> {
  if (error instanceof TooLarge) return { kind: "tooLarge", limit: error.message };
  return { kind: "malformed", reason: error instanceof Error ? error.message : String(error) };
}

/** The commonest values, shared: an answer of 200,000 numbers may be one of few different ones. */
const nothing: Value = { kind: "null" };
const yes: Value = { kind: "boolean", value: true };
const no: Value = { kind: "boolean", value: false };
const smallInts: readonly Value[] = Array.from({ length: 256 }, (_, i) => ({
  kind: "int",
  value: BigInt(i),
}));

const nodesOfTurn = 500;

function* readValue(json: unknown, budget: Budget, depth: number): Turns<Value> {
  spend(budget, depth);
  return readScalar(json) ?? (yield* readContainer(json, budget, depth));
}

function spend(budget: Budget, depth: number): void {
  budget.read += 1;
  // Not said: describe-limit.ts says it.
  if (budget.read > budget.bounds.nodes) throw new TooLarge(`${budget.bounds.nodes} nodes`);
  // Not said: as above.
  if (depth > budget.bounds.depth) throw new TooLarge(`${budget.bounds.depth} levels of nesting`);
}

/** Not by the count alone: a map goes on by two or more nodes at a time. */
function isPauseDue(budget: Budget): boolean {
  if (budget.read < budget.pauseAt) return false;
  budget.pauseAt = budget.read + nodesOfTurn;
  return true;
}

/** `undefined` for a container. Apart, because most values are scalars, and what can be paused costs more. */
function readScalar(json: unknown): Value | undefined {
  if (json === null) return nothing;
  if (typeof json === "boolean") return json ? yes : no;
  if (typeof json === "string") return { kind: "string", value: json };
  if (typeof json === "number") return smallInts[json] ?? { kind: "int", value: readSmallInt(json) };
  if (Array.isArray(json)) return undefined;
  if (typeof json === "object") return readTagged(json);
  throw new Error(english`A value cannot be ${typeof json}`);
}

function readTagged(json: object): Value | undefined {
  const { tag, content } = readTag(json);
  switch (tag) {
    case "int":
      return { kind: "int", value: readBigInt(content) };
    case "float":
      return { kind: "float", value: readFloat(content) };
    case "bytes":
      return { kind: "bytes", hex: readHex(content) };
    case "opaque":
      return { kind: "opaque", typeName: readString(content) };
    case "tuple":
    case "set":
    case "map":
    case "object":
      return undefined;
    default:
      throw new Error(english`There is no tag ${JSON.stringify(tag.slice(0, 40))}`);
  }
}

function* readContainer(json: unknown, budget: Budget, depth: number): Turns<Value> {
  if (Array.isArray(json)) return { kind: "list", items: yield* readItems(json, budget, depth) };
  const { tag, content } = readTag(json);
  return tag === "tuple" || tag === "set"
    ? { kind: tag, items: yield* readItems(content, budget, depth) }
    : { kind: "map", entries: yield* readEntries(content, budget, depth) };
}

function readTag(json: unknown): { readonly tag: string; readonly content: unknown } {
  // Own entries only, and the tag is compared, never looked up: "__proto__" is just an unknown tag.
  const [entry, ...more] = Object.entries(json ?? {});
  if (entry === undefined || more.length > 0) throw new Error(english`A tagged value needs exactly one tag`);
  return { tag: entry[0], content: entry[1] };
}

function* readItems(json: unknown, budget: Budget, depth: number): Turns<Value[]> {
  const items: Value[] = [];
  for (const item of readArray(json)) {
    if (isPauseDue(budget)) yield;
    spend(budget, depth + 1);
    items.push(readScalar(item) ?? (yield* readContainer(item, budget, depth + 1)));
  }
  return items;
}

function* readEntries(json: unknown, budget: Budget, depth: number): Turns<MapEntry[]> {
  const entries: MapEntry[] = [];
  for (const pair of readArray(json)) {
    if (isPauseDue(budget)) yield;
    const [key, item, ...more] = readArray(pair);
    if (item === undefined || more.length > 0)
      throw new Error(english`An entry of a map needs a key and a value`);
    entries.push([yield* readValue(key, budget, depth + 1), yield* readValue(item, budget, depth + 1)]);
  }
  return entries;
}

function readArray(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw new Error(english`Expected an array`);
  return json;
}

function readString(json: unknown): string {
  if (typeof json !== "string") throw new Error(english`Expected a string`);
  return json;
}

function readSmallInt(json: number): bigint {
  // A literal beyond 53 bits has been rounded by the parser already.
  if (!Number.isSafeInteger(json))
    throw new Error(english`A bare number must be whole and have at most 53 bits`);
  return BigInt(json);
}

function readBigInt(json: unknown): bigint {
  const text = readString(json);
  if (!/^-?0x[0-9a-f]+$/.test(text)) throw new Error(english`An int needs hexadecimal digits`);
  return text.startsWith("-") ? -BigInt(text.slice(1)) : BigInt(text);
}

function readFloat(json: unknown): number {
  const text = readString(json);
  if (text === "nan") return Number.NaN;
  if (text === "inf") return Number.POSITIVE_INFINITY;
  if (text === "-inf") return Number.NEGATIVE_INFINITY;
  if (text.length > 40 || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text))
    throw new Error(english`A float needs decimal digits`);
  return Number(text);
}

function readHex(json: unknown): string {
  const text = readString(json);
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text))
    throw new Error(english`Bytes need pairs of hexadecimal digits`);
  return text;
}
