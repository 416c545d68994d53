import type { Language } from "../../domain/language.ts";

export interface CodeToken {
  readonly kind: "plain" | "keyword" | "string" | "comment" | "number";
  readonly text: string;
}

/**
 * One line of a program in pieces to be coloured. Reads a line by itself, so texts and comments over several lines
 * are not known: demos have none.
 */
export function codeTokens(line: string, language: Language): readonly CodeToken[] {
  const tokens: CodeToken[] = [];
  let end = 0;
  for (const match of line.matchAll(patterns[language])) {
    const kind = kindOf(match, language);
    if (kind === "plain") continue;
    if (match.index > end) tokens.push({ kind: "plain", text: line.slice(end, match.index) });
    tokens.push({ kind, text: match[0] });
    end = match.index + match[0].length;
  }
  return end < line.length ? [...tokens, { kind: "plain", text: line.slice(end) }] : tokens;
}

const quoted = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'`;
const template = "`[^`]*`";
/** A regular expression: what a slash begins where no quotient could stand. */
const pattern = String.raw`(?<=[(=,:]\s*|return )\/(?:[^/\\]|\\.)+\/`;
const rest = String.raw`(?<number>\b\d[\d_.]*n?\b)|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)`;

const patterns: Readonly<Record<Language, RegExp>> = {
  python: new RegExp(`(?<comment>#.*)|(?<string>${quoted})|${rest}`, "gu"),
  javascript: new RegExp(`(?<comment>//.*)|(?<string>${quoted}|${template}|${pattern})|${rest}`, "gu"),
};

const keywords: Readonly<Record<Language, ReadonlySet<string>>> = {
  python: new Set(
    "and class def elif else False for from if import in is lambda None not or pass raise return True while".split(
      " ",
    ),
  ),
  javascript: new Set(
    "async await class const else false for function if let new null of return this true undefined while".split(
      " ",
    ),
  ),
};

function kindOf(match: RegExpMatchArray, language: Language): CodeToken["kind"] {
  const { comment, string, number, word } = match.groups ?? {};
  if (comment !== undefined) return "comment";
  if (string !== undefined) return "string";
  if (number !== undefined) return "number";
  return word !== undefined && keywords[language].has(word) ? "keyword" : "plain";
}
