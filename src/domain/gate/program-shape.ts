import type { Language } from "../language.ts";

// Nothing is said here: words of programs.

/** Words that keep their meaning whatever a program is about. */
const fixedWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  python: new Set(
    (
      "and as assert break class continue def del elif else except finally for from global if import in is lambda " +
      "nonlocal not or pass raise return try while with yield None True False self abs all any bool chr dict divmod " +
      "enumerate filter float frozenset int isinstance iter len list map max min next ord pow print range reversed " +
      "round set sorted str sum tuple type zip"
    ).split(" "),
  ),
  javascript: new Set(
    (
      "break case catch class const continue default delete do else extends finally for function if in instanceof let " +
      "new of return super switch this throw try typeof while yield null true false undefined Array Map Math Number " +
      "Object Set String Symbol console constructor Infinity NaN"
    ).split(" "),
  ),
};

// What is not closed ends with the program: tried again from every further start, it would cost a square.
const comments = { python: /#.*/g, javascript: /\/\/.*|\/\*[^]*?(?:\*\/|$)/g } as const;
const token =
  /(["'`])(?:\\[^]|(?!\1)[^\\])*(?:\1|\\?$)|\.\s*[A-Za-z_$][\w$]*|[A-Za-z_$][\w$]*|\d[\w.]*|[^\s\w]/g;

/**
 * A program without its names and constants: two programs that differ in these alone have the same shape. Own names
 * are numbered in the order in which they come; builtins, methods and keywords stay.
 */
export function programShape(source: string, language: Language): string {
  const names = new Map<string, string>();
  const words = [...source.replaceAll(comments[language], "").matchAll(token)].map(([text]) => {
    if (/^["'`]/.test(text) || /^\d/.test(text)) return "K";
    if (!/^[A-Za-z_$]/.test(text) || fixedWords[language].has(text)) return text;
    const name = names.get(text) ?? `n${names.size}`;
    names.set(text, name);
    return name;
  });
  return words.join(" ");
}
