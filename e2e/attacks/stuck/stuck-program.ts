/** How one case may end, in the words of src/domain/outcome.ts. `answered`: it finished, with a value or an exception. */
export type Ending =
  | "answered"
  | "timedOut"
  | "outOfMemory"
  | "outputTooLarge"
  | "engineFailed"
  | "notRun"
  | "crashed"
  | "notCompiled";

/** A program that would take a page down that let it run: it floods, fills, loops, or waits for ever. */
export interface StuckProgram {
  readonly id: string;
  readonly engine: "pyodide" | "browser" | "quickjs";
  /** Defines `bad()`, which is called in the second of three cases; the others return their argument. */
  readonly source: string;
  /** How the second case may honestly end; in a time limit always, on a machine that is slow enough. */
  readonly may: readonly Ending[];
  /** It would end by itself, were there no limit. */
  readonly isFinite?: boolean;
  /** What the other two cases may end in besides their right answer: not every program is harmless until it is called. */
  readonly othersMay?: readonly Ending[];
}

const calls = {
  pyodide: "\ndef solve(n):\n    return bad() if n == 2 else n\n",
  browser: "\nfunction solve(n) {\n  return n === 2 ? bad() : n;\n}\n",
  quickjs: "\nfunction solve(n) {\n  return n === 2 ? bad() : n;\n}\n",
} as const;

/** The whole program, with the entry point `solve`. */
export const sourceOf = ({ engine, source }: StuckProgram): string => `${source}${calls[engine]}`;

/** It cannot end by itself, nor at the memory's end: a limit of time or of output must end it. */
export const isEndless = ({ may, isFinite = false }: StuckProgram): boolean =>
  !isFinite && may.every((ending) => ending === "timedOut" || ending === "outputTooLarge");
