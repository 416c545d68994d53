import { programsOf } from "./javascript.ts";
import { pythonPrograms } from "./python.ts";
import type { StuckProgram } from "./stuck-program.ts";

export const stuckPrograms: readonly StuckProgram[] = [
  ...pythonPrograms,
  ...programsOf("browser"),
  ...programsOf("quickjs"),
];

const quickIds: ReadonlySet<string> = new Set([
  "pyodide: MemoryError caught for ever",
  "pyodide: a file that grows",
  "pyodide: print that catches its interrupt",
  "pyodide: messages to the broker",
  "pyodide: messages that look like the engine's",
  "pyodide: a giant answer forged",
  "pyodide: errors nobody catches",
  "pyodide: recursion through C",
  "pyodide: sum of a hundred billion",
  "pyodide: interrupts ignored",
  "pyodide: an exception whose text loops",
  "pyodide: workers that start workers",
  "browser: failed allocations caught for ever",
  "browser: a log that catches everything",
  "browser: microtasks after the answer",
  "browser: timers that breed",
  "browser: a proxy whose keys never end",
  "browser: an error whose message loops",
  "browser: a regular expression that backtracks",
  "quickjs: arrays of numbers",
  "quickjs: microtasks that breed",
  "quickjs: joining what is not there",
  "quickjs: a getter that never ends",
]);

/** One of each kind, none of which ends the frame's process: for every run of the tests. */
export const quickStuckPrograms: readonly StuckProgram[] = stuckPrograms.filter(({ engine, id }) =>
  quickIds.has(`${engine}: ${id}`),
);
