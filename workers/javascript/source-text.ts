// Nothing is said here: it is text of programs; what is put behind a message is retold by the page.

/** The texts that an engine evaluates around a program. Pure; runs outside the program's realm or before the program. */

/** The program's file in stack traces. */
export const programFile = "solution.js";
/** A global that exists only while the harness waits for one call of it. */
export const hookName = "__edgecase__";

export interface ProgramScript {
  readonly text: string;
  /** Characters that stand before the program on its first line. */
  readonly firstLineOffset: number;
  readonly lineCount: number;
}

/** A program evaluated once, at global level. The first call of the hook says that it could be read. */
export function definitionsScript(source: string): ProgramScript {
  const prefix = `${strictDirective.test(source) ? '"use strict";' : ""}${hookName}();`;
  return script(prefix, source, "");
}

/** A program wrapped as one function, so that every case runs it afresh. Async, so that it may `await`. */
export function wholeProgramScript(source: string): ProgramScript {
  return script(`${hookName}(async function () {`, source, "\n});");
}

function script(prefix: string, source: string, suffix: string): ProgramScript {
  const readable = withoutLoneSurrogates(source.startsWith("#!") ? `//${source.slice(2)}` : source);
  return {
    text: `${prefix}${readable}${suffix}\n`,
    firstLineOffset: prefix.length,
    lineCount: source.split("\n").length,
  };
}

const strictDirective = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(?:"use strict"|'use strict')/;

/** A script travels as UTF-8, where half a character has no form; inside a string literal an escape means the same. */
function withoutLoneSurrogates(source: string): string {
  return source.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
  );
}

/**
 * Hands the harness a way to look up each name, now and later. A script of its own, because `const f = …` and
 * `class C` are no properties of the global object but are seen by every script that follows.
 */
export function namesScript(names: readonly string[]): string {
  const lookups = names.map(
    (name) => `${JSON.stringify(name)}: () => typeof ${name} === "undefined" ? undefined : ${name}`,
  );
  return `${hookName}({ __proto__: null, ${lookups.join(", ")} });`;
}

const declaration = /\b(?:function\s*\*?|class|const|let|var)\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gu;
const maxCandidates = 200;

/** Names that the text may declare, comments and strings included: ask the realm which of them exist. */
export function candidateNames(source: string): string[] {
  const names = [...source.matchAll(declaration)].map((match) => match[1] ?? "");
  return [...new Set(names)].filter(isIdentifier).slice(0, maxCandidates);
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const reserved = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally " +
    "for function if implements import in instanceof interface let new null package private protected public return " +
    "static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

export function isIdentifier(name: string): boolean {
  return identifier.test(name) && !reserved.has(name);
}

/**
 * A message that tells the reader what to do, where that is known.
 * @param line 1-based, where the program cannot be read
 */
export function explainSyntaxError(original: string, source: string, line = 1): string {
  const message = original
    .replace(/^Failed to execute 'importScripts' on '\w+': /, "")
    .replace(/^unexpected token in expression: ''$/, "Unexpected end of input");
  const text = source.split("\n")[line - 1] ?? "";
  if (/^\s*export\b/.test(text)) {
    // Retold by the page.
    return `${message}. Leave out \`export\`: the tests find your function by its name`;
  }
  // Retold by the page.
  if (/^\s*import\b/.test(text)) return `${message}. Modules are not available here: leave out \`import\``;
  return message;
}
