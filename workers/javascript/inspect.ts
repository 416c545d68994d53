import {
  append,
  bareArray,
  bytesLength,
  dateToIso,
  execute,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  hasOwn,
  indexOf,
  isArray,
  isBytes,
  isDate,
  isEnumerable,
  isError,
  isMap,
  isPromise,
  isSet,
  mapForEach,
  objectPrototype,
  ownData,
  ownKeys,
  quote,
  setForEach,
  sizeOf,
  slice,
  symbolToString,
  toText,
} from "./primordials.ts";
import { describeThrown } from "./thrown.ts";
import { typeName } from "./type-name.ts";

const maxDepth = 2;
const maxItems = 100;
const maxStringCharacters = 10_000;
const lineWidth = 72;

interface Above {
  readonly value: object;
  readonly parent: Above | undefined;
}

/** A line as Node's console would print it: placeholders filled in, strings bare, everything else inspected. */
export function formatLine(values: ArrayLike<unknown>): string {
  const first = values[0];
  let next = 0;
  let text = "";
  if (typeof first === "string") {
    next = 1;
    text = indexOf(first, "%", 0) === -1 || values.length === 1 ? first : "";
    if (text === "" && first !== "") ({ text, next } = fillPlaceholders(first, values));
  }
  for (let index = next; index < values.length; index++) {
    const value = hasOwn(values, index) ? values[index] : undefined;
    text += `${index === 0 ? "" : " "}${typeof value === "string" ? value : inspect(value)}`;
  }
  return text;
}

function fillPlaceholders(format: string, values: ArrayLike<unknown>): { text: string; next: number } {
  let text = "";
  let next = 1;
  for (let index = 0; index < format.length; index++) {
    const character = format[index] ?? "";
    const kind = character === "%" ? (format[index + 1] ?? "") : "";
    if (kind === "%") {
      text += "%";
      index++;
    } else if (kind !== "" && indexOf("sdifjoOc", kind, 0) !== -1 && next < values.length) {
      text += fill(kind, values[next++]);
      index++;
    } else text += character;
  }
  return { text, next };
}

function fill(kind: string, value: unknown): string {
  if (kind === "c") return "";
  if (kind === "s") return typeof value === "string" ? value : inspect(value);
  if (kind === "d" || kind === "i" || kind === "f") {
    if (typeof value === "bigint") return `${value}n`;
    if (typeof value === "object" || typeof value === "symbol") return "NaN";
    const number = +toText(value);
    return inspect(kind === "i" ? number - (number % 1) : number);
  }
  return inspect(value);
}

/** Readable and bounded: two levels deep, a hundred items of each. Never throws, whatever a proxy or a getter does. */
export function inspect(value: unknown): string {
  try {
    return inspectValue(value, undefined, 0);
  } catch {
    return `[${typeName(value)}]`;
  }
}

function inspectValue(value: unknown, above: Above | undefined, depth: number): string {
  switch (typeof value) {
    case "string":
      return quoted(value);
    case "number":
      return value === 0 && 1 / value < 0 ? "-0" : `${value}`;
    case "bigint":
      return `${value}n`;
    case "symbol":
      return symbolToString(value);
    case "function":
      return inspectFunction(value);
    case "object":
      return value === null ? "null" : inspectObject(value, above, depth);
    default:
      return toText(value);
  }
}

function quoted(value: string): string {
  const cut = value.length > maxStringCharacters;
  const json = quote(cut ? slice(value, 0, maxStringCharacters) : value);
  const inner = slice(json, 1, json.length - 1);
  const tail = cut ? `... ${value.length - maxStringCharacters} more characters` : "";
  // Single quotes where that needs no escaping, as Node does.
  return indexOf(value, "'", 0) === -1 ? `'${unescapeDoubleQuotes(inner)}'${tail}` : `${json}${tail}`;
}

function unescapeDoubleQuotes(json: string): string {
  if (indexOf(json, '\\"', 0) === -1) return json;
  let text = "";
  for (let index = 0; index < json.length; index++) {
    const character = json[index] ?? "";
    const following = json[index + 1] ?? "";
    if (character !== "\\") text += character;
    else {
      text += following === '"' ? '"' : `\\${following}`;
      index++;
    }
  }
  return text;
}

function inspectFunction(value: object): string {
  const name = ownData(value, "name");
  const label = typeof name === "string" && name !== "" ? name : "";
  // Only a class has a prototype that cannot be written to.
  const isClass = getOwnPropertyDescriptor(value, "prototype")?.writable === false;
  if (isClass) return `[class ${label === "" ? "(anonymous)" : label}]`;
  return label === "" ? "[Function (anonymous)]" : `[Function: ${label}]`;
}

function inspectObject(value: object, above: Above | undefined, depth: number): string {
  for (let link = above; link !== undefined; link = link.parent)
    if (link.value === value) return "[Circular]";
  const name = typeName(value);
  if (isPromise(value)) return "Promise { ... }";
  if (isDate(value)) return dateText(value);
  if (isError(value)) {
    const { type, message } = describeThrown(value).thrown;
    return message === "" ? type : `${type}: ${message}`;
  }
  if (depth > maxDepth) return `[${name}]`;
  const place: Place = { above: { value, parent: above }, depth: depth + 1 };
  if (isArray(value)) {
    return enclose(name === "Array" ? "" : `${name}(${value.length}) `, "[", arrayItems(value, place), "]");
  }
  if (isMap(value)) return enclose(`${name}(${sizeOf(value)}) `, "{", mapItems(value, place), "}");
  if (isSet(value)) return enclose(`${name}(${sizeOf(value)}) `, "{", setItems(value, place), "}");
  if (isBytes(value)) return enclose(`${name}(${bytesLength(value)}) `, "[", bytesItems(value, place), "]");
  const prototype = getPrototypeOf(value);
  const prefix =
    prototype === objectPrototype ? "" : prototype === null ? "[Object: null prototype] " : `${name} `;
  return enclose(prefix, "{", objectItems(value, place), "}");
}

/** Where the parts of a container are printed. */
interface Place {
  readonly above: Above;
  readonly depth: number;
}

function inside(value: unknown, { above, depth }: Place): string {
  return inspectValue(value, above, depth);
}

function arrayItems(value: readonly unknown[], place: Place): string[] {
  const items = bareArray<string>();
  for (let index = 0; index < value.length && index < maxItems; index++) {
    append(items, hasOwn(value, index) ? inside(value[index], place) : "<empty item>");
  }
  return withMore(items, value.length);
}

function bytesItems(value: Uint8Array, place: Place): string[] {
  const items = bareArray<string>();
  const length = bytesLength(value);
  for (let index = 0; index < length && index < maxItems; index++) append(items, inside(value[index], place));
  return withMore(items, length);
}

function mapItems(value: Map<unknown, unknown>, place: Place): string[] {
  const items = bareArray<string>();
  mapForEach(value, (item, key) => {
    if (items.length < maxItems) append(items, `${inside(key, place)} => ${inside(item, place)}`);
  });
  return withMore(items, sizeOf(value));
}

function setItems(value: Set<unknown>, place: Place): string[] {
  const items = bareArray<string>();
  setForEach(value, (item) => {
    if (items.length < maxItems) append(items, inside(item, place));
  });
  return withMore(items, sizeOf(value));
}

function objectItems(value: object, place: Place): string[] {
  const items = bareArray<string>();
  const keys = ownKeys(value);
  let total = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    if (key === undefined || !isEnumerable(value, key)) continue;
    total++;
    if (items.length < maxItems) append(items, `${keyText(key)}: ${propertyText(value, key, place)}`);
  }
  return withMore(items, total);
}

function keyText(key: string | symbol): string {
  if (typeof key === "symbol") return `[${symbolToString(key)}]`;
  return execute(plainKey, key) === null ? quoted(key) : key;
}

const plainKey = /^[A-Za-z_$][\w$]*$/;

function propertyText(value: object, key: PropertyKey, place: Place): string {
  const descriptor = getOwnPropertyDescriptor(value, key);
  if (descriptor === undefined) return "undefined";
  return hasOwn(descriptor, "value") ? inside(descriptor.value, place) : "[Getter]";
}

function withMore(items: string[], total: number): string[] {
  const more = total - items.length;
  if (more > 0) append(items, `... ${more} more item${more === 1 ? "" : "s"}`);
  return items;
}

/** On one line where it fits, else one item a line. */
function enclose(prefix: string, open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return `${prefix}${open}${close}`;
  let width = prefix.length;
  let line = "";
  let block = "";
  for (let index = 0; index < items.length; index++) {
    const item = items[index] ?? "";
    width += item.length + 2;
    line += `${index === 0 ? "" : ", "}${item}`;
    block += `${index === 0 ? "" : ",\n"}  ${indented(item)}`;
  }
  const fits = width <= lineWidth && indexOf(line, "\n", 0) === -1;
  return fits ? `${prefix}${open} ${line} ${close}` : `${prefix}${open}\n${block}\n${close}`;
}

function indented(text: string): string {
  if (indexOf(text, "\n", 0) === -1) return text;
  let result = "";
  let from = 0;
  for (;;) {
    const end = indexOf(text, "\n", from);
    if (end === -1) return result + slice(text, from, text.length);
    result += `${slice(text, from, end)}\n  `;
    from = end + 1;
  }
}

function dateText(value: Date): string {
  try {
    return dateToIso(value);
  } catch {
    return "Invalid Date";
  }
}
