import {
  define,
  getOwnPropertyDescriptor,
  indexOf,
  NativeError,
  ownData,
  slice,
  toText,
} from "./primordials.ts";
import type { Output } from "./output.ts";

export interface ProgramGlobals {
  /** A fresh module and this standard input, for one run of a program. */
  reset(stdin: string): void;
  /** What the program assigned to `module.exports`. */
  exported(): unknown;
}

/**
 * The little of Node that programs find: `readline()`, `require("fs").readFileSync(0)`, `module`, and a `process`
 * that says what to use instead.
 */
export function installProgramGlobals(output: Output, isWholeProgram: boolean): ProgramGlobals {
  let stdin = "";
  let position = 0;
  let module: { exports: unknown } = { exports: {} };

  function readline(): string | null {
    if (position >= stdin.length) return null;
    const end = indexOf(stdin, "\n", position);
    const line = slice(stdin, position, end === -1 ? stdin.length : end);
    position = end === -1 ? stdin.length : end + 1;
    return line.length > 0 && line[line.length - 1] === "\r" ? slice(line, 0, line.length - 1) : line;
  }

  function readFileSync(file: unknown): string {
    if (file !== 0 && file !== "/dev/stdin") {
      throw new NativeError(
        'There are no files here: readFileSync reads standard input, as 0 or "/dev/stdin"',
      );
    }
    const rest = slice(stdin, position, stdin.length);
    position = stdin.length;
    return rest;
  }

  function require(name: unknown): unknown {
    if (name === "fs" || name === "node:fs") return { readFileSync };
    throw new NativeError(
      `require(${typeof name === "string" ? `"${name}"` : "…"}) is not offered here: only require("fs").readFileSync(0, "utf8"), ` +
        "and readline() for the next line",
    );
  }

  const process = {
    argv: ["node", "solution.js"],
    env: {},
    stdout: { write: (text: unknown) => (output.write(toText(text), true), true) },
    get stdin(): never {
      throw new NativeError(
        'process.stdin is not offered here: use readline() for the next line, or require("fs").readFileSync(0, "utf8") for everything',
      );
    },
    exit(): never {
      throw new NativeError("process.exit is not offered here: let the program come to its end");
    },
  };

  function exposeModule(): void {
    define(globalThis, "module", module, false);
    define(globalThis, "exports", module.exports, false);
    define(require, "main", isWholeProgram ? module : undefined);
  }

  define(globalThis, "readline", readline, false);
  define(globalThis, "require", require, false);
  define(globalThis, "process", process, false);
  exposeModule();
  return {
    reset(text) {
      stdin = text;
      position = 0;
      module = { exports: {} };
      // A program may have put its own there; then it keeps it.
      if (getOwnPropertyDescriptor(globalThis, "module")?.configurable === true) exposeModule();
    },
    exported: () => ownData(module, "exports"),
  };
}
