import type { Language } from "./language.ts";
import type { MapEntry, Value } from "./value.ts";

// Nothing is said here: values are written as the languages have them.

/**
 * The value as a literal of the language, in one line: `[1, "a", None]`, `[1, "a", null]`.
 * In JavaScript an int is written as a BigInt (`10n`), since JavaScript's numbers are floats: what is meant for
 * JavaScript's eyes has to go through `project` first. Characters that cannot be seen are escaped. What no literal
 * can say stands in angle brackets: `<generator>`.
 * @param maxCharacters longer texts are cut and end in "…"
 */
export function formatValue(
  value: Value,
  language: Language,
  maxCharacters: number = Number.POSITIVE_INFINITY,
): string {
  const writer = { text: "", max: maxCharacters };
  write(value, language, writer);
  return writer.text.length > maxCharacters
    ? `${writer.text.slice(0, Math.max(0, maxCharacters - 1))}…`
    : writer.text;
}

/** A container taken apart, for code that lays it out over several lines. */
export interface LiteralShape {
  readonly open: string;
  readonly close: string;
  /** `label` stands before an item, as `"name": ` of an entry, and `after` behind it. */
  readonly items: readonly { readonly label: string; readonly value: Value; readonly after: string }[];
}

/**
 * How a container opens, closes and lists its items; `undefined` for a value without items.
 * @param most items beyond are left out
 */
export function literalShape(
  value: Value,
  language: Language,
  most = Number.POSITIVE_INFINITY,
): LiteralShape | undefined {
  const python = language === "python";
  switch (value.kind) {
    case "list":
      return shape("[", "]", value.items.slice(0, most));
    case "tuple":
      if (!python) return shape("[", "]", value.items.slice(0, most));
      return shape("(", value.items.length === 1 ? ",)" : ")", value.items.slice(0, most));
    case "set":
      if (python && value.items.length === 0) return shape("set(", ")", []);
      return shape(python ? "{" : "new Set([", python ? "}" : "])", value.items.slice(0, most));
    case "map":
      return mapShape(value.entries, language, most);
    default:
      return undefined;
  }
}

interface Writer {
  text: string;
  readonly max: number;
}

function write(value: Value, language: Language, writer: Writer): void {
  // Each item is a character at least, and of a scalar no more is shown than there is room for.
  const room = Math.max(0, writer.max - writer.text.length) + 1;
  const container = literalShape(value, language, room);
  if (container === undefined) {
    writer.text += formatScalar(value, language, room);
    return;
  }
  writer.text += container.open;
  for (const [i, item] of container.items.entries()) {
    if (writer.text.length > writer.max) return;
    if (i > 0) writer.text += ", ";
    writer.text += item.label;
    write(item.value, language, writer);
    writer.text += item.after;
  }
  writer.text += container.close;
}

function shape(open: string, close: string, items: readonly Value[]): LiteralShape {
  return { open, close, items: items.map((value) => ({ label: "", value, after: "" })) };
}

function mapShape(all: readonly MapEntry[], language: Language, most: number): LiteralShape {
  const hasStringKeys = all.every(([key]) => key.kind === "string");
  const entries = all.slice(0, most);
  if (language === "python" || hasStringKeys) {
    const items = entries.map(([key, value]) => ({
      label: `${formatValue(key, language, most)}: `,
      value,
      after: "",
    }));
    return { open: "{", close: "}", items };
  }
  const items = entries.map(([key, value]) => ({
    label: `[${formatValue(key, language, most)}, `,
    value,
    after: "]",
  }));
  return { open: "new Map([", close: "])", items };
}

function formatScalar(value: Value, language: Language, most: number): string {
  const python = language === "python";
  switch (value.kind) {
    case "null":
      return python ? "None" : "null";
    case "boolean":
      return python ? (value.value ? "True" : "False") : String(value.value);
    case "int":
      return python ? formatInt(value.value) : `${formatInt(value.value)}n`;
    case "float":
      return python ? formatPythonFloat(value.value) : formatJavaScriptNumber(value.value);
    case "string":
      return formatString(value.value.slice(0, most));
    case "bytes":
      return formatBytes(value.hex.slice(0, 2 * most), language);
    case "opaque":
      return value.typeName === "undefined" ? "undefined" : `<${value.typeName}>`;
    default:
      return "";
  }
}

function formatInt(value: bigint): string {
  const isHuge = value > hugeInt || value < -hugeInt;
  if (!isHuge) return value.toString();
  return value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

/** From here on hexadecimal: decimal digits of huge numbers take more than linear time. */
const hugeInt = 1n << 20_000n;

function formatPythonFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function formatJavaScriptNumber(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

const unseen = /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff]/g;

function formatString(text: string): string {
  return JSON.stringify(text).replace(
    unseen,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function formatBytes(hex: string, language: Language): string {
  const pairs = hex.match(/../g) ?? [];
  if (language === "javascript")
    return `new Uint8Array([${pairs.map((pair) => Number.parseInt(pair, 16)).join(", ")}])`;
  return `b"${pairs.map((pair) => `\\x${pair}`).join("")}"`;
}
