import type { WireThrown } from "../../src/protocol/wire.ts";
import { inspect } from "./inspect.ts";
import {
  append,
  bareArray,
  define,
  execute,
  getProperty,
  getPrototypeOf,
  indexOf,
  isError,
  NativeError,
  NativeNumber,
  objectPrototype,
  ownData,
  quote,
  slice,
  toText,
} from "./primordials.ts";
import { programFile } from "./source-text.ts";
import { typeName } from "./type-name.ts";

const maxMessageCharacters = 2000;
const maxFrames = 50;
const maxBases = 20;
const maxNameCharacters = 100;
const maxStackCharacters = 100_000;

export interface Described {
  readonly thrown: WireThrown;
  /** 1-based, of the innermost frame in the program's own file. */
  readonly line?: number;
  readonly column?: number;
}

/** What a program threw, without trusting any of it: getters may throw, `stack` may be a lie or absent. */
export function describeThrown(value: unknown): Described {
  if (!isError(value)) return describeOther(value);
  const message = textProperty(value, "message");
  const stack = stackOf(value, message);
  const { frames, line, column } = parseFrames(stack);
  const type = errorType(value);
  const thrown = {
    type,
    bases: basesOf(value, type),
    message: slice(message, 0, maxMessageCharacters),
    frames,
  };
  return line === undefined || column === undefined ? { thrown } : { thrown, line, column };
}

function describeOther(value: unknown): Described {
  const type = typeName(value);
  const bases = typeof value === "object" && value !== null ? basesOf(value, type) : bareArray<string>();
  return { thrown: { type, bases, message: messageOfOther(value), frames: [] } };
}

/** Names of the constructors along the prototype chain, but for `type` in front and `Object`. */
function basesOf(value: object, type: string): readonly string[] {
  const bases = bareArray<string>();
  try {
    let prototype = getPrototypeOf(value);
    for (let steps = 0; steps <= maxBases; steps++) {
      if (prototype === null || prototype === objectPrototype) break;
      const maker = ownData(prototype, "constructor");
      const name = typeof maker === "function" ? ownData(maker, "name") : undefined;
      const base = typeof name === "string" ? slice(name, 0, maxNameCharacters) : "";
      if (base !== "" && (steps > 0 || base !== type) && bases.length < maxBases) append(bases, base);
      prototype = getPrototypeOf(prototype);
    }
  } catch {
    // A proxy on the chain refuses to be asked; what is known so far has to do.
  }
  return bases;
}

function errorType(error: object): string {
  const type = typeName(error);
  if (type !== "Error") return type;
  const name = ownData(error, "name");
  return typeof name === "string" && name !== "" ? slice(name, 0, 100) : type;
}

function messageOfOther(value: unknown): string {
  if (typeof value === "string") return slice(value, 0, maxMessageCharacters);
  const message = typeof value === "object" && value !== null ? textProperty(value, "message") : "";
  return slice(message === "" ? inspect(value) : message, 0, maxMessageCharacters);
}

function textProperty(value: object, key: string): string {
  try {
    const text = getProperty(value, key);
    return typeof text === "string"
      ? text
      : text === undefined
        ? ""
        : typeof text === "object"
          ? ""
          : toText(text);
  } catch {
    return "";
  }
}

function stackOf(error: object, message: string): string {
  // V8 asks this hook for the text of the stack; a program may have put its own there.
  define(NativeError, "prepareStackTrace", undefined);
  const stack = textProperty(error, "stack");
  // V8 puts type and message before the frames; QuickJS starts with the frames, in which a short message may occur.
  const hasHeader = slice(stack, 0, 7) !== "    at ";
  const messageAt =
    message === "" || !hasHeader ? -1 : indexOf(slice(stack, 0, message.length + 300), message, 0);
  const from = messageAt === -1 ? 0 : messageAt + message.length;
  return slice(stack, from, from + maxStackCharacters);
}

interface Frames {
  readonly frames: WireThrown["frames"];
  readonly line?: number;
  readonly column?: number;
}

// V8: "at Shop.buy (solution.js:3:5)", "at solution.js:3:5"; QuickJS: "at buy (solution.js:3:5)".
const framePattern = new RegExp(`^\\s*at (?:(.*) \\()?${programFile}:(\\d+)(?::(\\d+))?\\)?$`);

function parseFrames(stack: string): Frames {
  const inwards = bareArray<{ line: number; function: string; column: number }>();
  for (let from = 0; from < stack.length && inwards.length < maxFrames;) {
    const end = indexOf(stack, "\n", from);
    const found = execute(framePattern, slice(stack, from, end === -1 ? stack.length : end));
    from = end === -1 ? stack.length : end + 1;
    if (found === null) continue;
    const column = found[3] === undefined ? 1 : NativeNumber(found[3]);
    append(inwards, { line: NativeNumber(found[2]), function: functionName(found[1]), column });
  }
  const frames = bareArray<{ line: number; function: string }>();
  for (let index = inwards.length - 1; index >= 0; index--) {
    const frame = inwards[index];
    if (frame !== undefined) append(frames, { line: frame.line, function: frame.function });
  }
  const innermost = inwards[0];
  return innermost === undefined ? { frames } : { frames, line: innermost.line, column: innermost.column };
}

function functionName(text: string | undefined): string {
  if (text === undefined || text === "<anonymous>" || text === "<eval>") return "(anonymous)";
  return slice(text, 0, 100);
}

/** JSON text of a `WireThrown`, put together by hand: `JSON.stringify` would ask objects for a patched `toJSON`. */
export function thrownText({ type, bases, message, frames }: WireThrown): string {
  let framesText = "";
  for (let index = 0; index < frames.length; index++) {
    const frame = frames[index];
    if (frame === undefined) continue;
    framesText += `${index === 0 ? "" : ","}{"line":${frame.line},"function":${quote(frame.function)}}`;
  }
  return `{"type":${quote(type)}${bases === undefined ? "" : basesText(bases)},"message":${quote(message)},"frames":[${framesText}]}`;
}

function basesText(bases: readonly string[]): string {
  let text = "";
  for (let index = 0; index < bases.length; index++)
    text += `${index === 0 ? "" : ","}${quote(bases[index] ?? "")}`;
  return text === "" ? "" : `,"bases":[${text}]`;
}
