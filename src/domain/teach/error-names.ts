import { type Language, languages } from "../language.ts";
import type { ErrorNames } from "./authored-exercise.ts";

// Nothing is said here: names of errors.

/** Python's own that JavaScript has not. */
const pythonOnly = new Set(
  (
    "ArithmeticError AssertionError AttributeError BaseException BufferError EOFError Exception FileNotFoundError " +
    "FloatingPointError ImportError IndentationError IndexError KeyError LookupError MemoryError ModuleNotFoundError " +
    "NameError NotImplementedError OSError OverflowError PermissionError RecursionError RuntimeError StopIteration " +
    "TimeoutError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError ValueError ZeroDivisionError"
  ).split(" "),
);
/** JavaScript's own that Python has not. */
const javascriptOnly = new Set([
  "AggregateError",
  "Error",
  "EvalError",
  "RangeError",
  "ReferenceError",
  "URIError",
]);

/** Any error will do. */
export const anyError: ErrorNames = { python: "", javascript: "" };

/** Whether a program may call an error so, in either language. */
export function isErrorName(text: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]{0,99}$/u.test(text);
}

/**
 * The names that somebody wrote for an error, each for the languages that have it; two are the first for Python and
 * the second for JavaScript, where they could be either.
 * @returns `undefined` where these are no such names
 * @example readErrorNames("ValueError / RangeError") // { python: "ValueError", javascript: "RangeError" }
 */
export function readErrorNames(text: string): ErrorNames | undefined {
  const said = text.trim();
  if (/^(?:(?:any |an )?(?:error|exception)|any|yes|true|x)?$/i.test(said)) return anyError;
  const names = said.split(/\s*(?:[,;/|]|\sor\s)\s*/);
  if (names.length > languages.length || !names.every(isErrorName)) return undefined;
  const [first = "", second] = names;
  if (second === undefined) return { python: mayBe(first, "python"), javascript: mayBe(first, "javascript") };
  const isTurned = javascriptOnly.has(first) || pythonOnly.has(second);
  return isTurned ? { python: second, javascript: first } : { python: first, javascript: second };
}

/** In the order of the languages, each once; empty where any error will do. */
export function writeErrorNames(names: ErrorNames): string {
  const given = languages.map((language) => names[language].trim()).filter((name) => name !== "");
  return [...new Set(given)].join(" / ");
}

function mayBe(name: string, language: Language): string {
  const others = language === "python" ? javascriptOnly : pythonOnly;
  return others.has(name) ? "" : name;
}
