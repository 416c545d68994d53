import type { Leftover } from "./forgery.ts";

interface Parts {
  readonly id: string;
  readonly reaches: string;
  /** Leaves `text`. */
  readonly leave: string;
  /** An expression for what was left. */
  readonly find: string;
  /** Needs what only a worker has. */
  readonly onlyBrowser?: true;
}

const parts: readonly Parts[] = [
  { id: "global", reaches: "a global variable", leave: "globalThis.left = text;", find: "globalThis.left" },
  { id: "array", reaches: "Array.prototype", leave: "Array.prototype.left = text;", find: "[].left" },
  { id: "object", reaches: "Object.prototype", leave: "Object.prototype.left = text;", find: "({}).left" },
  {
    id: "function",
    reaches: "Function.prototype",
    leave: "Function.prototype.left = text;",
    find: "(() => {}).left",
  },
  { id: "math", reaches: "a builtin that is replaced", leave: "Math.max = () => text;", find: "Math.max(1)" },
  {
    id: "iterator",
    reaches: "an iterator's prototype",
    leave: "Object.getPrototypeOf([][Symbol.iterator]()).left = text;",
    find: "[][Symbol.iterator]().left",
  },
  {
    id: "getter",
    reaches: "a getter on a prototype",
    leave: "Object.defineProperty(String.prototype, 'left', { get: () => text, configurable: true });",
    find: "''.left",
  },
  { id: "console", reaches: "console", leave: "console.left = text;", find: "console.left" },
  {
    id: "module",
    reaches: "module.exports",
    leave: "(globalThis.module ??= { exports: {} }).exports.left = text;",
    find: "globalThis.module?.exports.left",
  },
  {
    id: "timer",
    reaches: "a timer that goes on",
    leave: "setInterval(() => { globalThis.ticked = text; }, 1);",
    find: "await new Promise((resolve) => setTimeout(() => resolve(globalThis.ticked), 30))",
  },
  {
    id: "promise",
    reaches: "a promise that settles late",
    leave: "new Promise((resolve) => setTimeout(resolve, 5)).then(() => { globalThis.settled = text; });",
    find: "await new Promise((resolve) => setTimeout(() => resolve(globalThis.settled), 30))",
  },
  { id: "error", reaches: "a property of Error", leave: "Error.left = text;", find: "Error.left" },
  {
    id: "mark",
    reaches: "performance.mark",
    leave: "performance.mark(text);",
    find: "performance.getEntriesByType('mark').at(-1)?.name",
    onlyBrowser: true,
  },
  {
    id: "listener",
    reaches: "a listener of the worker",
    leave:
      "EventTarget.prototype.addEventListener.call(globalThis, 'ask', (event) => { event.answer = text; });",
    find: "(() => { const event = new Event('ask'); EventTarget.prototype.dispatchEvent.call(globalThis, event); return event.answer; })()",
    onlyBrowser: true,
  },
  { id: "regexp", reaches: "RegExp.$1", leave: "/(.*)/.exec(text);", find: "RegExp.$1", onlyBrowser: true },
];

const rowOf = (engine: "browser" | "quickjs", { id, reaches, leave, find }: Parts): Leftover => ({
  kind: "leftover",
  id: `${engine === "browser" ? "js" : "qj"}-left-${id}`,
  engine,
  reaches,
  aim: "verdict",
  reachesHost: false,
  first: `function solve(text) {\n  ${leave}\n  return text;\n}\n`,
  second: `async function solve() {\n  return ${find} ?? "nothing";\n}\n`,
});

export const javascriptLeftovers: readonly Leftover[] = [
  ...parts.map((each) => rowOf("browser", each)),
  ...parts.filter(({ onlyBrowser }) => !onlyBrowser).map((each) => rowOf("quickjs", each)),
];
