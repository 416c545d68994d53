import type { AttackEngine, Control, Evidence } from "./attack.ts";

export const engineWords: Readonly<Record<AttackEngine, string>> = {
  python: "Python",
  browser: "JavaScript, browser's engine",
  quickjs: "JavaScript, QuickJS",
  frame: "the frame itself",
};

export const expectedWords: Readonly<Record<Evidence, string>> = {
  hit: "nothing arrives",
  secret: "nothing is read",
  heard: "the page hears nothing",
  changed: "the page's storage stays as it is",
  event: "nothing opens, leaves, downloads or asks",
};

export const controlWords: Readonly<Record<Control, string>> = {
  worker: "plain worker",
  pyodide: "plain Pyodide",
  document: "plain frame",
  given: "QuickJS, given it",
};
