import { say } from "../../messages/say.ts";
import {
  boolean,
  float,
  int,
  list,
  map,
  nested,
  optional,
  record,
  set,
  string,
  tuple,
  type Type,
} from "../type.ts";

/** What an author may write as a type, for help and messages. */
export const typeHelp = () =>
  say`int, float, bool, str, list[…], tuple[…, …], set[…], dict[…, …], {name: …}, … | None, list[… | list] for lists within lists, or any`;

/** Longer than any type that a person could read, and short enough for recursion. */
const maxTypeCharacters = 500;

/** By its own shape; both languages' comments may say so. */
const anything: Type = { kind: "any", name: "any" };

const plain: ReadonlyMap<string, Type> = new Map([
  ["int", int],
  ["float", float],
  ["bool", boolean],
  ["boolean", boolean],
  ["str", string],
  ["string", string],
  ["any", anything],
  ["object", anything],
]);

/**
 * Reads a type in Python's spelling, or as models write it: `list[str]`, `list<string>`, `dict[int, str | None]`.
 * @returns `undefined` for what is no type, or none that both languages have
 */
export function readAuthoredType(text: string): Type | undefined {
  if (text.length > maxTypeCharacters) return undefined;
  const tokens =
    text
      .replaceAll("<", "[")
      .replaceAll(">", "]")
      .match(/[A-Za-z_]\w*|\S/g) ?? [];
  const reader = new TypeReader(tokens);
  const type = reader.type();
  return reader.isAtEnd() ? type : undefined;
}

/** A part of a type that may only stand after another: `None` of `int | None`, the bare `list` of `int | list`. */
type Word = "None" | "list";

class TypeReader {
  #at = 0;
  readonly #tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  type(): Type | undefined {
    const found = this.#alternatives();
    return found === undefined || found.words.has("list") ? undefined : withNone(found);
  }

  /** `T`, `T | None`, `T | list`. */
  #alternatives(): { readonly type: Type; readonly words: ReadonlySet<Word> } | undefined {
    const words = new Set<Word>();
    let type: Type | undefined;
    do {
      const word = this.#word();
      if (word === undefined) {
        const part = this.#one();
        if (part === undefined || type !== undefined) return undefined;
        type = part;
      } else {
        if (words.has(word)) return undefined;
        words.add(word);
      }
    } while (this.#take("|"));
    return type && { type, words };
  }

  #word(): Word | undefined {
    if (this.#take("None") || this.#take("null")) return "None"; // Not said: a word of a type.
    if (this.#tokens[this.#at + 1] !== "[" && this.#take("list")) return "list";
    return undefined;
  }

  #one(): Type | undefined {
    const name = this.#tokens[this.#at];
    this.#at += 1;
    if (name === "{") return this.#fields();
    if (name === undefined) return undefined;
    if (!this.#take("[")) return plain.get(name);
    const made = this.#container(name.toLowerCase());
    return this.#take("]") ? made : undefined;
  }

  #container(name: string): Type | undefined {
    if (name === "list") return this.#list();
    const parts = this.#parts();
    const [first, second] = parts ?? [];
    if (parts === undefined || first === undefined) return undefined;
    if (name === "tuple") return tuple(...parts);
    if (name === "optional" && parts.length === 1) return asOptional(first);
    if (name === "set" && parts.length === 1 && canBeKey(first)) return set(first);
    const isMap = (name === "dict" || name === "map") && parts.length === 2;
    return isMap && second !== undefined && canBeKey(first) ? map(first, second) : undefined;
  }

  #list(): Type | undefined {
    const found = this.#alternatives();
    if (found === undefined) return undefined;
    const of = withNone(found);
    if (!found.words.has("list")) return list(of);
    // A list within would be one of the outer kind.
    return of.kind === "list" || of.kind === "nested" ? undefined : nested(of);
  }

  #parts(): readonly Type[] | undefined {
    const parts: Type[] = [];
    do {
      const part = this.type();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#take(","));
    return parts;
  }

  #fields(): Type | undefined {
    const fields = new Map<string, Type>();
    do {
      const name = this.#tokens[this.#at];
      this.#at += 1;
      const isName = name !== undefined && /^[a-z]\w*$/i.test(name);
      const type = isName && this.#take(":") ? this.type() : undefined;
      if (!isName || type === undefined || fields.has(name)) return undefined;
      fields.set(name, type);
    } while (this.#take(","));
    return this.#take("}") ? record(Object.fromEntries(fields)) : undefined;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }
}

function withNone({ type, words }: { readonly type: Type; readonly words: ReadonlySet<Word> }): Type {
  // Not said: a word of a type.
  return words.has("None") ? asOptional(type) : type;
}

/** What may be nothing may not be nothing twice. */
function asOptional(type: Type): Type {
  return type.kind === "optional" || type.kind === "any" ? type : optional(type);
}

/** What Python can hash. */
function canBeKey(type: Type): boolean {
  switch (type.kind) {
    case "boolean":
    case "int":
    case "float":
    case "string":
      return true;
    case "tuple":
      return type.of.every(canBeKey);
    case "optional":
      return canBeKey(type.of);
    default:
      return false;
  }
}

/**
 * The type as an author writes it; `readAuthoredType` reads it back.
 * @returns `undefined` for one that no author can write: bytes, functions, no value at all
 */
export function writeAuthoredType(type: Type): string | undefined {
  const text = written(type);
  const read = text === undefined ? undefined : readAuthoredType(text);
  return read === undefined ? undefined : text;
}

function written(type: Type): string | undefined {
  switch (type.kind) {
    case "boolean":
      return "bool";
    case "string":
      return "str";
    case "int":
    case "float":
      return type.kind;
    case "any":
      return "any";
    case "list":
    case "set":
      return around(type.kind, [type.of]);
    case "nested":
      return around("list", [type.of], " | list");
    case "tuple":
      return around("tuple", type.of);
    case "map":
      return around("dict", [type.keys, type.values]);
    case "optional":
      return around("", [type.of], " | None");
    case "record":
      return writtenFields(type.fields);
    default:
      return undefined;
  }
}

function around(name: string, parts: readonly Type[], after = ""): string | undefined {
  const texts = parts.map(written);
  if (texts.includes(undefined)) return undefined;
  const inner = `${texts.join(", ")}${after}`;
  return name === "" ? inner : `${name}[${inner}]`;
}

function writtenFields(fields: Readonly<Record<string, Type>>): string | undefined {
  const texts = Object.entries(fields).map(([name, type]) => [name, written(type)] as const);
  if (texts.some(([, text]) => text === undefined)) return undefined;
  return `{${texts.map(([name, text]) => `${name}: ${text}`).join(", ")}}`;
}
