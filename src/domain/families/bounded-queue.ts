import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { type ClassAnswer, type ClassInput, defineFamily } from "../family.ts";
import type { Signature } from "../signature.ts";
import { int, list, nullType, optional } from "../type.ts";

interface Parameters {
  /** What happens to a new item that finds the queue full. */
  readonly full: "drops oldest" | "drops newest" | "ignores" | "error";
  /** Which item `pop` takes. */
  readonly pops: "oldest" | "newest";
  /** What `pop` gives where there is nothing. */
  readonly empty: "null" | "error";
  /** What happens to an item that is waiting already. */
  readonly known: "again" | "ignored" | "moves back";
}

type Call = readonly ["push", number] | readonly ["pop" | "items" | "lost"];

interface Input extends ClassInput {
  readonly construct: readonly [capacity: number];
  readonly calls: readonly Call[];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "bounded-queue",
    version: 2,
    title: "Bounded queue",
    topic: "classes",
    difficulties: ["easy", "medium"],
    summary: "A class that keeps items waiting, but only so many at a time.",
  },
  parameters: (difficulty) =>
    fc.record({
      full: fc.constantFrom("drops oldest", "drops newest", "ignores", "error"),
      pops: fc.constantFrom("oldest", "newest"),
      empty: fc.constantFrom("null", "error"),
      known: difficulty === "easy" ? fc.constant("again") : fc.constantFrom("ignored", "moves back"),
    }),
  build: (parameters) => {
    const { pops, known, full } = parameters;
    return {
      task: taskOf(parameters),
      wordings: [
        "Numbers wait to be worked on, but there is room for only so many of them.",
        "A waiting room has a fixed number of places. Whoever finds it full is a case of its own.",
        "Keep numbers until somebody asks for them, and never more than the **capacity** allows.",
      ],
      statement: `Write a class \`BoundedQueue\`. It is made with its capacity, a whole number from 1 on, and is empty at first.

${rules(parameters)}

{examples}

The capacity is at most 20, and there are at most 200 calls. All numbers are whole.`,
      signature: signatureOf(parameters),
      comparison: { kind: "exact" },
      examples: examplesOf(),
      inputs: inputsOf(known !== "again"),
      hiddenPerCategory: 5,
      oracle: ({ construct: [capacity], calls }) => replay(capacity, calls, parameters),
      reference: source(parameters),
      hints: [
        "A list in the order of arrival is all that must be kept.",
        "Ask the list itself how many are waiting, and count nothing a second time.",
        `\`pop\` takes the item at the ${pops === "oldest" ? "beginning" : "end"} of the list. What if there is none?`,
        known === "again"
          ? `If the list is as long as the capacity, ${fullHints[full]}`
          : "See first whether the item is waiting already: then it does not matter whether there is room.",
      ],
      flaws: flawsOf(parameters),
    };
  },
});

function taskOf({ full, pops, empty, known }: Parameters): string {
  const nothing = empty === "null" ? "gives null" : "raises an error";
  const lost = known === "again" ? "" : `; lost counts those ${isRefused(full) ? "refused" : "dropped"}`;
  const errors =
    full === "error" || empty === "error"
      ? "; errors are IndexError in Python, RangeError in JavaScript"
      : "";
  return `keeps at most a given number of numbers waiting: push ${knownWords[known]}; when full, a new one ${fullWords[full]}; pop removes and returns the ${pops} one, or ${nothing} if none waits; items lists all, oldest first${lost}${errors}`;
}

const isRefused = (full: Parameters["full"]) => full === "ignores" || full === "error";

const knownWords: Readonly<Record<Parameters["known"], string>> = {
  again: "adds one at the back, also one that waits already",
  ignored: "leaves one that waits already in its place, and adds any other at the back",
  "moves back": "moves one that waits already to the back, and adds any other there",
};

const fullWords: Readonly<Record<Parameters["full"], string>> = {
  "drops oldest": "first drops the oldest",
  "drops newest": "first drops the newest that waits",
  ignores: "is ignored",
  error: "raises an error",
};

const fullHints: Readonly<Record<Parameters["full"], string>> = {
  "drops oldest": "take the first item out before the new one goes in.",
  "drops newest": "take the last item out before the new one goes in.",
  ignores: "leave it alone.",
  error: "raise the error before anything is changed.",
};

function rules({ full, pops, empty, known }: Parameters): string {
  const error = "`IndexError` in Python, `RangeError` in JavaScript";
  const whenFull = {
    "drops oldest": "the **oldest** item goes without a trace, and the new one is added",
    "drops newest": "the **newest** of the waiting items goes without a trace, and the new one is added",
    ignores: "the new item is **ignored**",
    error: `it raises an error (${error}) and changes nothing`,
  }[full];
  return ruleList([
    `\`push(item)\` adds a number behind all others. If there are as many items as the capacity allows, ${whenFull}.`,
    known === "again"
      ? "The same number may wait several times."
      : `A number that is waiting already is not added a second time, full or not: it ${
          known === "ignored" ? "stays **where it is**" : "moves **behind all others**, as if it were new"
        }, and nothing is lost.`,
    `\`pop()\` removes the **${pops}** item and returns it. If nothing is waiting, it ${
      empty === "null" ? "returns `None` in Python, `null` in JavaScript" : `raises an error (${error})`
    }.`,
    `\`items()\` returns a list of all waiting items, the oldest first.${
      known === "moves back" ? " A number that moved counts as new." : ""
    }`,
    known === "again"
      ? undefined
      : `\`lost()\` returns how many numbers were lost so far because it was full: ${
          isRefused(full) ? "those that were not added" : "those that had to go"
        }.`,
  ]);
}

function signatureOf({ empty, known }: Parameters): Signature {
  return {
    kind: "class",
    name: "BoundedQueue",
    constructorParameters: [{ name: "capacity", type: int }],
    methods: [
      { name: "push", parameters: [{ name: "item", type: int }], returns: nullType },
      { name: "pop", parameters: [], returns: empty === "null" ? optional(int) : int },
      { name: "items", parameters: [], returns: list(int) },
      ...(known === "again" ? [] : [{ name: "lost", parameters: [], returns: int }]),
    ],
  };
}

/** No zero, no number twice; the one that is full has a single place. */
function examplesOf(): Input[] {
  return [
    { construct: [3], calls: [["push", 4], ["push", 7], ["pop"], ["items"]] },
    { construct: [1], calls: [["push", 5], ["push", 6], ["items"]] },
    { construct: [4], calls: [["push", 1], ["push", 2], ["push", 3], ["items"], ["pop"], ["pop"]] },
  ];
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const pushes = (items: readonly number[]) => items.map((item): Call => ["push", item]);
const counted = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

function inputsOf(isMedium: boolean) {
  const look: Call[] = isMedium ? [["items"], ["lost"]] : [["items"]];
  const made = (capacity: number, calls: readonly Call[]): Input => ({
    construct: [capacity],
    calls: [...calls, ...look],
  });
  const call = (max: number): fc.Arbitrary<Call> =>
    fc.oneof(
      ...Array.from({ length: 3 }, () => fc.tuple(fc.constant("push"), integer(-3, max))),
      fc.constantFrom<Call[]>(["pop"], ["items"], ["pop"], ...look),
    );
  const some = (max: number, minLength: number, maxLength: number) =>
    fc.array(call(max), { minLength, maxLength, size: "max" });
  return {
    typical: fc.tuple(integer(2, 4), some(9, 6, 14)).map(([size, calls]) => made(size, calls)),
    empty: fc
      .tuple(integer(1, 4), integer(1, 3), integer(1, 9))
      .map(([size, pops, item]) =>
        made(size, [...counted(pops).map((): Call => ["pop"]), ["push", item], ["pop"], ["pop"]]),
      ),
    single: fc.tuple(some(9, 3, 7)).map(([calls]) => made(1, calls)),
    zero: fc
      .tuple(integer(2, 5), integer(1, 9))
      .map(([size, item]) => made(size, [["push", 0], ["pop"], ["push", item], ["pop"]])),
    // Up to the last place, and a little more.
    boundary: fc
      .tuple(integer(2, 6), integer(1, 3))
      .map(([size, more]) => made(size, pushes(counted(size + more)))),
    // Full, then partly empty, then filled again.
    "repeated calls": fc
      .tuple(integer(2, 6), integer(1, 2))
      .map(([size, pops]) =>
        made(size, [
          ...pushes(counted(size)),
          ...counted(pops).map((): Call => ["pop"]),
          ["push", 50],
          ["items"],
          ["pop"],
        ]),
      ),
    // A full queue, and items that it has.
    duplicates: fc
      .tuple(integer(2, 5), integer(0, 4), integer(1, 3))
      .map(([size, at, more]) =>
        made(size, [
          ...pushes(counted(size)),
          ["push", 1 + (at % (size - 1))],
          ["items"],
          ...pushes(counted(more)),
          ["pop"],
        ]),
      ),
    large: fc.tuple(integer(3, 9), some(30, 60, 100)).map(([size, calls]) => made(size, calls)),
  };
}

const refused: ClassAnswer = { throws: { python: "IndexError", javascript: "RangeError" } };

/** Items with the number of the call that brought them; who is first is found anew each time. */
function replay(
  capacity: number,
  calls: readonly Call[],
  { full, pops, empty, known }: Parameters,
): ClassAnswer[] {
  let waiting: readonly { readonly item: number; readonly since: number }[] = [];
  let lost = 0;
  const at = (which: "oldest" | "newest") => {
    const sinces = waiting.map(({ since }) => since);
    const wanted = which === "oldest" ? Math.min(...sinces) : Math.max(...sinces);
    return waiting.find(({ since }) => since === wanted);
  };
  const push = (item: number, since: number): ClassAnswer => {
    const added = { item, since };
    const isKnown = known !== "again" && waiting.some((other) => other.item === item);
    if (isKnown) {
      if (known === "moves back") waiting = [...waiting.filter((other) => other.item !== item), added];
      return { returns: null };
    }
    const isFull = waiting.length === capacity;
    if (isFull) lost += 1;
    if (isFull && full === "error") return refused;
    if (isFull && full === "ignores") return { returns: null };
    const going = isFull ? at(full === "drops oldest" ? "oldest" : "newest") : undefined;
    waiting = [...waiting.filter((other) => other !== going), added];
    return { returns: null };
  };
  return calls.map((call, now): ClassAnswer => {
    if (call[0] === "push") return push(call[1], now);
    if (call[0] === "items") return { returns: waiting.map(({ item }) => item) };
    if (call[0] === "lost") return { returns: lost };
    const popped = at(pops);
    waiting = waiting.filter((other) => other !== popped);
    if (popped === undefined) return empty === "error" ? refused : { returns: null };
    return { returns: popped.item };
  });
}

interface Choices extends Parameters {
  /** Whether an item of zero is taken for none. */
  readonly zeroIsNone?: boolean;
  /** Whether fullness is judged by all that ever came. */
  readonly countsPushes?: boolean;
  /** Whether it is asked first whether there is room. */
  readonly roomFirst?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  return { python: pythonClass(choices), javascript: javascriptClass(choices) };
}

function pythonClass(choices: Choices): string {
  const { full, pops, empty, known, zeroIsNone = false, countsPushes = false, roomFirst = false } = choices;
  const lost = known === "again" ? "" : "            self._lost += 1\n";
  const whenFull = {
    "drops oldest": countsPushes
      ? "            self._items = self._items[1:]\n"
      : "            del self._items[0]\n",
    "drops newest": countsPushes
      ? "            self._items = self._items[:-1]\n"
      : "            del self._items[-1]\n",
    ignores: "            return\n",
    error: '            raise IndexError("There is no room")\n',
  }[full];
  const whenKnown = {
    again: "",
    ignored: "        if item in self._items:\n            return\n",
    "moves back": "        if item in self._items:\n            self._items.remove(item)\n",
  }[known];
  const isFull = countsPushes ? "self._count >= self._capacity" : "len(self._items) == self._capacity";
  // What moves back makes room for itself first.
  const room = `        if ${isFull}:\n${lost}${whenFull}`;
  const count = countsPushes ? "        self._count += 1\n" : "";
  const place = pops === "oldest" ? "0" : "-1";
  const isThere = zeroIsNone ? `self._items and self._items[${place}]` : "self._items";
  const pop = `self._items.pop(${place === "0" ? "0" : ""})`;
  const nothing = zeroIsNone
    ? `        if not (${isThere}):
            raise IndexError("Nothing is waiting")
`
    : "";
  return `class BoundedQueue:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = []
${countsPushes ? "        self._count = 0\n" : ""}${lost === "" ? "" : "        self._lost = 0\n"}
    def push(self, item):
${roomFirst ? room + whenKnown : whenKnown + room}${count}        self._items.append(item)

    def pop(self):
${empty === "null" ? `        return ${pop} if ${isThere} else None` : `${nothing}        return ${pop}`}

    def items(self):
        return list(self._items)
${lost === "" ? "" : "\n    def lost(self):\n        return self._lost\n"}`;
}

function javascriptClass(choices: Choices): string {
  const { full, pops, empty, known, zeroIsNone = false, countsPushes = false, roomFirst = false } = choices;
  const lost = known === "again" ? "" : "      this.#lost += 1;\n";
  const whenFull = {
    "drops oldest": "      this.#items.shift();\n",
    "drops newest": "      this.#items.pop();\n",
    ignores: "      return;\n",
    error: '      throw new RangeError("There is no room");\n',
  }[full];
  const whenKnown = {
    again: "",
    ignored: "    if (this.#items.includes(item)) return;\n",
    "moves back": "    this.#items = this.#items.filter((other) => other !== item);\n",
  }[known];
  const isFull = countsPushes ? "this.#count >= this.#capacity" : "this.#items.length === this.#capacity";
  const room = `    if (${isFull}) {\n${lost}${whenFull}    }\n`;
  const count = countsPushes ? "    this.#count += 1;\n" : "";
  const item = pops === "oldest" ? "this.#items[0]" : "this.#items.at(-1)";
  const nothing = empty === "null" ? "return null" : 'throw new RangeError("Nothing is waiting")';
  return `class BoundedQueue {
  #capacity;
  #items = [];
${countsPushes ? "  #count = 0;\n" : ""}${lost === "" ? "" : "  #lost = 0;\n"}
  constructor(capacity) {
    this.#capacity = capacity;
  }

  push(item) {
${roomFirst ? room + whenKnown : whenKnown + room}${count}    this.#items.push(item);
  }

  pop() {
    if (${zeroIsNone ? `!${item}` : "this.#items.length === 0"}) ${nothing};
    return this.#items.${pops === "oldest" ? "shift" : "pop"}();
  }

  items() {
    return [...this.#items];
  }
${lost === "" ? "" : "\n  lost() {\n    return this.#lost;\n  }\n"}}
`;
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  return [
    {
      name: "counts all that ever came, instead of those that wait",
      caughtBy: ["repeated calls"],
      source: source({ ...parameters, countsPushes: true }),
    },
    {
      name: "takes an item of zero for none",
      caughtBy: ["zero"],
      source: source({ ...parameters, zeroIsNone: true }),
    },
    ...(parameters.known === "again"
      ? []
      : [
          {
            name: "looks for room first, even for an item that is waiting already",
            caughtBy: ["duplicates" as const],
            source: source({ ...parameters, roomFirst: true }),
          },
        ]),
  ];
}
