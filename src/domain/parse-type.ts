import { retell } from "../messages/retell.ts";
import { say } from "../messages/say.ts";
import { boolean, float, int, list, map, optional, string, type Type } from "./type.ts";

/** The types that a model may use, and that `parseType` reads. */
export const typeGrammar =
  // Retold in messages; a prompt has it in English.
  "int, float, boolean, string, list<T>, optional<T> and map<string, T>, where T is again one of these";

const plain: Readonly<Record<string, Type>> = { int, float, boolean, string };

/** Longer than any type that a person could read, and short enough for recursion. */
const maxTypeCharacters = 500;

/**
 * Reads a type as a model writes it, such as `list<optional<int>>`.
 * @throws SyntaxError naming what cannot be read
 */
export function parseType(text: string): Type {
  if (text.length > maxTypeCharacters)
    throw new SyntaxError(
      say`“${text.slice(0, 20)}…” is no type: it is longer than ${maxTypeCharacters} characters`,
    );
  const trimmed = text.trim();
  const simple = plain[trimmed];
  if (simple !== undefined && Object.hasOwn(plain, trimmed)) return simple;
  const [, kind, inner] = /^(list|optional|map)\s*<(.*)>$/.exec(trimmed) ?? [];
  if (kind === undefined || inner === undefined)
    throw new SyntaxError(say`“${text}” is no type: use ${retell(typeGrammar)}`);
  if (kind === "list") return list(parseType(inner));
  if (kind === "optional") return optional(parseType(inner));
  const [, values] = /^\s*string\s*,(.*)$/.exec(inner) ?? [];
  if (values === undefined) throw new SyntaxError(say`“${text}” is no type: the keys of a map are strings`);
  return map(string, parseType(values));
}
