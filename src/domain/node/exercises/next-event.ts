import * as fc from "fast-check";
import { any, boolean, list, string } from "../../type.ts";
import { defineNodeExercise } from "../node-exercise.ts";

type Action =
  /** Emits the event of this name with these values. */
  | readonly [name: string, ...values: (number | string)[]]
  | readonly ["(abort)"]
  /** Lets promises go on before the next action. */
  | readonly ["(wait)"];

/** The awaited event, whether the signal was aborted before, and what happens then. */
type Input = readonly [name: string, isAborted: boolean, actions: readonly Action[]];

const action = fc.constantFrom<Action>(
  ["data", 1],
  ["data", 2, "two"],
  ["other", 3],
  ["error", "broken"],
  ["(abort)"],
  ["(wait)"],
  ["end"],
);

const solution = `/** The values with which the event comes next. */
export function nextEvent(emitter, name, signal) {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const onEvent = (...values) => {
      leave();
      resolve(values);
    };
    const onError = (error) => {
      leave();
      reject(error);
    };
    const onAbort = () => {
      leave();
      reject(signal.reason);
    };
    const leave = () => {
      emitter.off(name, onEvent);
      emitter.off("error", onError);
      signal.removeEventListener("abort", onAbort);
    };
    emitter.on(name, onEvent);
    if (name !== "error") emitter.on("error", onError);
    signal.addEventListener("abort", onAbort);
  });
}
`;

const edited = (from: string | RegExp, to: string) => ({
  "next-event.mjs": solution.replace(from, () => to),
});

export const exercise = defineNodeExercise<Input>({
  meta: {
    id: "next-event",
    title: "Wait for an event",
    difficulty: "medium",
    topics: ["events", "abort signals", "promises"],
    summary:
      "A promise of the next event that ends with an error or a signal too, and leaves no listener behind.",
  },
  statement: `In \`next-event.mjs\` write \`nextEvent(emitter, name, signal)\`: a promise of what comes **first** after the call.

- The emitter emits \`name\`: the promise resolves to an **array** of all values that were emitted with it, which may be none.
- The emitter emits \`error\`: the promise is rejected with the error. Where \`error\` itself is awaited, that is an event as any other.
- The signal is aborted: the promise is rejected with \`signal.reason\`. A signal may have been aborted **before** the call; then nothing is
  waited for.

Whichever comes first decides, and what comes later changes nothing. Once the promise is settled, **no listener of yours is left**, neither on
the emitter nor on the signal. Before that, other listeners of theirs go on as they were.

Write it yourself: \`once\` of \`node:events\` rejects with an error of its own.

A test calls your function, then emits and aborts as the case says (\`(wait)\` lets promises go on in between), and tells what became of the
promise, and how many listeners were left at the end.`,
  files: [
    {
      path: "next-event.mjs",
      isEditable: true,
      text: `/** The values with which the event comes next. */
export function nextEvent(emitter, name, signal) {
  return new Promise((resolve, reject) => {
    emitter.on(name, resolve);
  });
}
`,
    },
  ],
  solution: { "next-event.mjs": solution },
  flaws: [
    {
      name: "does not look whether the signal was aborted before",
      caughtBy: ["boundary"],
      files: edited(/    if \(signal\.aborted\) \{[^]*?\n    \}\n/, ""),
    },
    {
      name: "leaves its listeners where they are after an error",
      caughtBy: ["errors"],
      files: edited("leave();\n      reject(error);", "reject(error);"),
    },
    {
      name: "takes off what others listen with, once there was an error",
      caughtBy: ["errors"],
      files: edited(
        "leave();\n      reject(error);",
        "emitter.removeAllListeners();\n      leave();\n      reject(error);",
      ),
    },
    {
      name: "resolves to the first value alone where there is one",
      caughtBy: ["pair"],
      files: edited("resolve(values);", "resolve(values.slice(0, 1));"),
    },
    {
      name: "is rejected also where the error is what was awaited",
      caughtBy: ["errors"],
      files: edited(
        '    if (name !== "error") emitter.on("error", onError);',
        '    emitter.prependListener("error", onError);',
      ),
    },
  ],
  hints: [
    "There are three ways to settle the promise, and each has to take away all three listeners.",
    "Write one function `leave()` that takes the listeners away, and call it first in each of them.",
    "A signal that has been aborted already tells nobody again: ask `signal.aborted` before you listen.",
    '`(...values) => resolve(values)` keeps all values of an event. And think of `nextEvent(emitter, "error", signal)`.',
  ],
  driver: `import { EventEmitter, getEventListeners } from "node:events";

export async function whatHappens({ load }, name, isAborted, actions) {
  const nextEvent = await load("next-event.mjs", "nextEvent");
  const emitter = new EventEmitter();
  const controller = new AbortController();
  // Somebody else listens too. Without a listener for it, an emitter throws an error that it emits.
  const heardByOther = [];
  for (const each of new Set([name, "error"])) emitter.on(each, () => heardByOther.push(each));
  if (isAborted) controller.abort(new RangeError("too late"));

  let answer = ["pending"];
  const settled = Promise.resolve(nextEvent(emitter, name, controller.signal)).then(
    (values) => (answer = ["resolved", Array.isArray(values) ? values.map(messageOf) : values]),
    (error) => (answer = ["rejected", error?.constructor?.name ?? String(error), error?.message ?? ""]),
  );
  for (const action of actions) await perform(action, { emitter, controller });
  await turn();
  const listeners = emitter.eventNames().reduce((sum, each) => sum + emitter.listenerCount(each), 0);
  const others = new Set([name, "error"]).size;
  const left = listeners - others + getEventListeners(controller.signal, "abort").length;
  if (answer[0] !== "pending") await settled;
  return { answer, left: answer[0] === "pending" ? null : left, heardByOther: heardByOther.length };
}

async function perform([name, ...values], { emitter, controller }) {
  if (name === "(wait)") await turn();
  else if (name === "(abort)") controller.abort(new RangeError("enough"));
  else if (name === "error") emitter.emit("error", new TypeError(String(values[0])));
  else emitter.emit(name, ...values);
}

/** An error as its message, which can be compared. */
const messageOf = (value) => (value instanceof Error ? value.message : value);

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));
`,
  body: {
    signature: {
      kind: "function",
      name: "what_happens",
      parameters: [
        { name: "name", type: string },
        { name: "is_aborted", type: boolean },
        { name: "actions", type: list(any("action")) },
      ],
      returns: any("what is seen"),
    },
    comparison: { kind: "exact" },
    examples: [
      ["data", false, [["(abort)"]]],
      ["data", false, [["other", 1], ["(wait)"]]],
      ["end", false, [["(wait)"], ["(abort)"], ["end"]]],
      ["data", false, [["data", 1]]],
    ],
    edges: [
      ["pair", ["data", false, [["data", 1, "two"]]]],
      ["empty", ["end", false, [["end"]]]],
      ["boundary", ["data", true, []]],
      ["boundary", ["data", true, [["data", 1]]]],
      ["errors", ["error", false, [["error", "awaited"]]]],
      ["errors", ["data", false, [["error", "alone"], ["(wait)"], ["other", 1]]]],
      ["errors", ["data", false, [["error", "first"], ["(wait)"], ["data", 1]]]],
      ["repeated calls", ["data", false, [["data", 1], ["(wait)"], ["data", 2], ["(abort)"]]]],
      [
        "repeated calls",
        [
          "data",
          false,
          [
            ["data", 1],
            ["data", 2],
            ["error", "late"],
          ],
        ],
      ],
      ["ties", ["data", false, [["(abort)"], ["data", 1]]]],
      ["ties", ["data", false, [["data", 1], ["(abort)"]]]],
      ["missing", ["data", false, []]],
    ],
    inputs: {
      typical: fc.tuple(
        fc.constantFrom("data", "end"),
        fc.constant(false),
        fc.array(action, { minLength: 2, maxLength: 5 }),
      ),
    },
    oracle: ([name, isAborted, actions]) => {
      const before: readonly Action[] = isAborted ? [["(abort)"]] : [];
      const first = [...before, ...actions].find(([what]) => [name, "error", "(abort)"].includes(what));
      return {
        answer: answerBy(first, name, isAborted),
        left: first === undefined ? null : 0,
        heardByOther: actions.filter(([what]) => what === name || what === "error").length,
      };
    },
  },
});

function answerBy(first: Action | undefined, name: string, isAborted: boolean) {
  if (first === undefined) return ["pending"];
  const [what, ...values] = first;
  if (what === "(abort)") return ["rejected", "RangeError", isAborted ? "too late" : "enough"];
  if (what === "error" && name !== "error") return ["rejected", "TypeError", String(values[0])];
  return ["resolved", values];
}
