import { formatLine } from "./inspect.ts";
import { charCodeAt, define } from "./primordials.ts";

/** Thrown by every print after the limit, so that an honest loop ends; a program may still catch it. */
const stop = { message: "More was printed than is allowed" };

export interface Output {
  /** Forgets what was printed. */
  clear(): void;
  /** Starts the text of one step. */
  startStep(): void;
  /** What the step printed on standard output. */
  stepText(): string;
  /** Everything printed, warnings and errors included. */
  text(): string;
  isOverLimit(): boolean;
  write(text: string, isStandardOutput: boolean): void;
}

export function createOutput(maxBytes: number): Output {
  let all = "";
  let step = "";
  let bytesLeft = maxBytes;
  let isOver = false;
  return {
    clear() {
      all = "";
      step = "";
      bytesLeft = maxBytes;
      isOver = false;
    },
    startStep: () => void (step = ""),
    stepText: () => step,
    text: () => all,
    isOverLimit: () => isOver,
    write(text, isStandardOutput) {
      // A character is at least a byte, so a huge text need not be measured.
      if (!isOver) bytesLeft -= text.length > bytesLeft ? text.length : utf8Length(text);
      isOver ||= bytesLeft < 0;
      if (isOver) throw stop;
      all += text;
      if (isStandardOutput) step += text;
    },
  };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = charCodeAt(text, index);
    // Each half of a pair counts two: four bytes for the two of them.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

const ignore = (): void => undefined;

/** Gives the realm `console` and `print`. Warnings and errors are kept apart from standard output, as in a terminal. */
export function installConsole(output: Output): void {
  const printer =
    (isStandardOutput: boolean) =>
    (...values: unknown[]): void =>
      output.write(`${formatLine(values)}\n`, isStandardOutput);
  const print = printer(true);
  const warn = printer(false);
  const console = {
    log: print,
    info: print,
    debug: print,
    dir: (value: unknown) => print(value),
    table: (value: unknown) => print(value),
    warn,
    error: warn,
    trace: warn,
    assert: (holds: unknown, ...values: unknown[]) => {
      if (!holds) output.write(`Assertion failed: ${formatLine(values)}\n`, false);
    },
    group: print,
    groupEnd: ignore,
    time: ignore,
    timeEnd: ignore,
    count: ignore,
  };
  define(globalThis, "console", console, false);
  define(globalThis, "print", print, false);
}
