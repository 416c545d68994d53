import type { Language } from "../../language.ts";

/** A part of a program, by what it is and not by how it is called. */
export interface Token {
  /** `name`, `number`, `text`, or the keyword or sign itself. */
  readonly kind: string;
  /** 0-based, in UTF-16 units; `to` is behind it. */
  readonly from: number;
  readonly to: number;
}

const python = new Set(
  "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield None True False".split(
    " ",
  ),
);
const javascript = new Set(
  "async await break case catch class const continue debugger default delete do else export extends finally for function if import in instanceof let new null of return static super switch this throw true false try typeof undefined var void while with yield".split(
    " ",
  ),
);

/** Of either language; what is no token is passed over, so that anything can be read. */
const patterns: Readonly<Record<Language, RegExp>> = {
  python:
    /(?<skip>\s+|#[^\n]*|\\\n)|(?<text>(?:[rRbBuUfF]{0,2})(?:"""(?:\\[^]|[^\\])*?(?:"""|$)|'''(?:\\[^]|[^\\])*?(?:'''|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?))|(?<number>\d[\w.]*(?:(?<=[eE])[+-]\d+)?)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>\*\*=?|\/\/=?|->|:=|[<>=!]=|<<=?|>>=?|[-+*/%@&|^]=|[^])/gu,
  javascript:
    /(?<skip>\s+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))|(?<text>"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|`(?:\\[^]|[^`\\])*`?)|(?<number>\d[\w.]*(?:(?<=[eE])[+-]\d+)?)|(?<word>[\p{L}_$#][\p{L}\p{N}_$]*)|(?<sign>=>|[=!]==?|\*\*=?|<<=?|>>>?=?|[<>]=|&&=?|\|\|=?|\?\?=?|\?\.|\+\+|--|\.\.\.|[-+*/%&|^]=|[^])/gu,
};

/**
 * The tokens of a program. Names, numbers and texts lose what is particular to them; comments, blank space and, in
 * JavaScript, semicolons are no tokens.
 */
export function tokensOf(program: string, language: Language): readonly Token[] {
  const keywords = language === "python" ? python : javascript;
  const tokens: Token[] = [];
  for (const { index, 0: text, groups = {} } of program.matchAll(patterns[language])) {
    if (groups["skip"] !== undefined || (language === "javascript" && text === ";")) continue;
    tokens.push({ kind: kindOf(text, groups, keywords), from: index, to: index + text.length });
  }
  return tokens;
}

function kindOf(
  text: string,
  { text: quoted, number, word }: Readonly<Record<string, string | undefined>>,
  keywords: ReadonlySet<string>,
): string {
  if (quoted !== undefined) return "text";
  if (number !== undefined) return "number";
  return word !== undefined && !keywords.has(word) ? "name" : text;
}
