import type { Language } from "./language.ts";

/**
 * How many brackets are open after each UTF-16 unit of a program, those in strings and comments left out. A bracket
 * that closes nothing counts as -1, so that a part of a program tells what it closes outside itself.
 */
export function bracketDepths(program: string, language: Language): Int32Array {
  const depths = new Int32Array(program.length);
  let depth = 0;
  for (const { index, 0: token } of program.matchAll(tokens[language])) {
    if (token.length > 1) depths.fill(depth, index, index + token.length);
    else if ("([{".includes(token)) depth += 1;
    else if (")]}".includes(token)) depth -= 1;
    depths.fill(depth, index, index + token.length);
  }
  return depths;
}

// A string or comment at once, else one character. Unfinished ones end with their line, or with the program.
const quoted = String.raw`"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?`;
const tokens: Readonly<Record<Language, RegExp>> = {
  python: new RegExp(String.raw`"""[^]*?(?:"""|$)|'''[^]*?(?:'''|$)|#.*|${quoted}|[^]`, "g"),
  javascript: new RegExp(String.raw`\/\*[^]*?(?:\*\/|$)|\/\/.*|\`(?:\\.|[^\`\\])*\`?|${quoted}|[^]`, "g"),
};
