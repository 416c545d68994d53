import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { type ClassAnswer, type ClassInput, defineFamily } from "../family.ts";
import { int, list, nullType, optional, string } from "../type.ts";

interface Parameters {
  /** What makes an entry as young as a new one, besides being new. */
  readonly refresh: "nothing" | "put" | "get and put";
  /** Which end of the row goes; `least used`: the one with the fewest uses, the oldest of several. */
  readonly victim: "oldest" | "newest" | "least used";
  /** Which calls are uses; only where the least used goes. */
  readonly uses: "gets" | "gets and puts";
  /** What `get` gives where there is nothing. */
  readonly missing: "null" | "-1" | "error";
}

type Call = readonly ["put", string, number] | readonly ["get" | "uses", string] | readonly ["keys"];

interface Input extends ClassInput {
  readonly construct: readonly [capacity: number];
  readonly calls: readonly Call[];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "evicting-cache",
    version: 2,
    title: "Evicting cache",
    topic: "classes",
    difficulties: ["medium", "hard"],
    summary: "A class that keeps a few values by their keys, and lets one go when there are too many.",
  },
  parameters: (difficulty) =>
    fc.record({
      refresh: fc.constantFrom("nothing", "put", "get and put"),
      victim: difficulty === "medium" ? fc.constantFrom("oldest", "newest") : fc.constant("least used"),
      uses: difficulty === "medium" ? fc.constant("gets") : fc.constantFrom("gets", "gets and puts"),
      missing: fc.constantFrom("null", "-1", "error"),
    }),
  build: (parameters) => {
    const { victim, missing } = parameters;
    return {
      task: taskOf(parameters),
      wordings: [
        "A **cache** keeps what was hard to come by, but it has little room: when it is full, something must go.",
        "Some values are kept at hand under their keys. There is room for only so many of them.",
        "Write a small store for values with a fixed **capacity**. Whoever comes last pushes somebody out.",
      ],
      statement: `Write a class \`Cache\`. It is made with its capacity, a whole number from 1 on.

${rules(parameters)}

{examples}

The capacity is at most 20, and there are at most 200 calls.`,
      signature: {
        kind: "class",
        name: "Cache",
        constructorParameters: [{ name: "capacity", type: int }],
        methods: [
          {
            name: "put",
            parameters: [
              { name: "key", type: string },
              { name: "value", type: int },
            ],
            returns: nullType,
          },
          {
            name: "get",
            parameters: [{ name: "key", type: string }],
            returns: missing === "null" ? optional(int) : int,
          },
          { name: "keys", parameters: [], returns: list(string) },
          ...(victim === "least used"
            ? [{ name: "uses", parameters: [{ name: "key", type: string }], returns: int }]
            : []),
        ],
      },
      comparison: { kind: "exact" },
      examples: examplesOf(),
      inputs: inputsOf(victim === "least used" ? ["get", "uses"] : ["get"]),
      hiddenPerCategory: 6,
      oracle: ({ construct: [capacity], calls }) => replay(capacity, calls, parameters),
      reference: source(parameters),
      hints: hintsOf(parameters),
      flaws: flawsOf(parameters),
    };
  },
});

function taskOf({ refresh, victim, uses, missing }: Parameters): string {
  const isLeast = victim === "least used";
  const order = isLeast ? "keys lists all, next to go first" : "keys lists all, oldest first";
  return `keeps at most a given number of values by key: a new key that finds it full first removes ${victimWords[victim]}${
    isLeast ? ", of several the oldest" : ""
  }; ${refreshInTask[refresh]}; a get of a missing key ${missingInTask[missing]}; ${order}${isLeast ? `; ${usesInTask[uses]}` : ""}`;
}

const refreshInTask: Readonly<Record<Parameters["refresh"], string>> = {
  nothing: "an entry is as old as its key",
  put: "every put of its key, but no get, makes an entry the youngest",
  "get and put": "every put or get of its key makes an entry the youngest",
};

const missingInTask: Readonly<Record<Parameters["missing"], string>> = {
  null: "gives null",
  "-1": "gives -1",
  error: "raises an error (KeyError in Python, RangeError in JavaScript)",
};

const usesInTask: Readonly<Record<Parameters["uses"], string>> = {
  gets: "uses counts a key's gets since it came, 0 if missing",
  "gets and puts": "uses counts a key's gets and puts since it came, the first included, 0 if missing",
};

const victimWords: Readonly<Record<Parameters["victim"], string>> = {
  oldest: "the oldest entry",
  newest: "the youngest entry",
  "least used": "the entry used least",
};

function rules({ refresh, victim, uses, missing }: Parameters): string {
  const nothing = {
    null: "`None` in Python, `null` in JavaScript",
    "-1": "`-1`",
    error: "an error instead: it raises `KeyError` in Python and throws a `RangeError` in JavaScript",
  }[missing];
  const young = { nothing: [], put: ["put"], "get and put": ["get", "put"] }[refresh];
  return ruleList([
    `\`put(key, value)\` stores the value under the key. A key that is there already gets the new value, and nothing
     is removed.`,
    `If the key is new and the cache is full, **${victimWords[victim]}** is removed first. The new entry itself is
     never the one to go.`,
    `\`get(key)\` returns the value of the key; if it is not there, ${missing === "error" ? "there is " : ""}${nothing}.
     Every value, also 0, is a value like any other.`,
    young.length === 0
      ? "An entry is as old as its key: neither reading it nor giving it a new value makes it **younger**."
      : `An entry becomes the youngest of all when its key is new, and again by every ${young
          .map((name) => (name === "get" ? "`get` that finds it" : "`put` of its key"))
          .join(" and every ")}.${refresh === "put" ? " Reading it changes nothing." : ""}`,
    victim !== "least used"
      ? undefined
      : `Every \`get\` that finds an entry is a **use** of it.${
          uses === "gets"
            ? " No `put` is a use: a new entry has none."
            : " So is every `put` of its key, the first one included."
        } The entry used least has the fewest uses; of several, it is the **oldest**. What is removed is forgotten
        with its uses.`,
    victim === "least used"
      ? "`keys()` returns all keys in the order in which they would have to go, the next one first."
      : "`keys()` returns all keys, from the oldest entry to the youngest.",
    victim === "least used"
      ? "`uses(key)` returns the number of uses of an entry, and 0 if there is none. It is not a use itself."
      : undefined,
  ]);
}

/** Read once each at most, in order; none of them is full when a known key is stored again, or holds a zero. */
function examplesOf(): Input[] {
  return [
    look(3, [
      ["put", "a", 5],
      ["put", "b", 7],
      ["get", "a"],
      ["get", "b"],
      ["get", "x"],
    ]),
    look(1, [
      ["put", "a", 1],
      ["put", "b", 2],
      ["get", "a"],
      ["get", "b"],
    ]),
    look(2, [
      ["put", "p", 3],
      ["put", "q", 4],
      ["put", "r", 6],
      ["get", "r"],
    ]),
  ];
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const letters = Array.from("abcdefghijklmnopqrst");

/** The calls, and then a look at all keys. */
function look(capacity: number, calls: readonly Call[]): Input {
  return { construct: [capacity], calls: [...calls, ["keys"]] };
}

const puts = (keys: readonly string[]) => keys.map((key, i): Call => ["put", key, i + 1]);

function inputsOf(readers: readonly ("get" | "uses")[]) {
  const call = (keys: readonly string[]): fc.Arbitrary<Call> =>
    fc.oneof(
      fc.tuple(fc.constant("put"), fc.constantFrom(...keys), integer(1, 99)),
      fc.tuple(fc.constantFrom(...readers), fc.constantFrom(...keys)),
    );
  const calls = (count: number, minLength: number, maxLength: number) =>
    fc.array(call(letters.slice(0, count)), { minLength, maxLength, size: "max" });
  /** A full cache, some calls with keys that are in it, and new keys. */
  const full = (
    capacity: fc.Arbitrary<number>,
    use: fc.Arbitrary<(own: readonly string[]) => readonly Call[]>,
  ) =>
    fc.tuple(capacity, use, integer(1, 2)).map(([size, of, count]) => {
      const own = letters.slice(0, size);
      const news = puts(["x", "y"].slice(0, count));
      return look(size, [...puts(own), ...of(own), ["keys"], ...news]);
    });
  const pick = (own: readonly string[], i: number) => own[i % own.length] ?? "a";
  return {
    typical: fc.tuple(integer(2, 3), calls(5, 6, 14)).map(([size, all]) => look(size, all)),
    empty: fc
      .tuple(integer(1, 4), fc.array(fc.constantFrom(...letters), { maxLength: 2 }))
      .map(([size, keys]) =>
        look(
          size,
          keys.map((key): Call => ["get", key]),
        ),
      ),
    single: calls(3, 3, 8).map((all) => look(1, all)),
    zero: fc.tuple(integer(2, 3), fc.constantFrom(...letters)).map(([size, key]) =>
      look(size, [
        ["put", key, 0],
        ["get", key],
        ["get", key],
      ]),
    ),
    // Fills up to the last place, and then one more.
    boundary: fc
      .tuple(integer(2, 8), integer(0, 2))
      .map(([size, more]) => look(size, puts(letters.slice(0, size + more)))),
    duplicates: full(
      integer(2, 5),
      integer(0, 4).map((i) => (own) => [
        ["put", pick(own, i), 50],
        // Whoever removed the first one for itself now removes another.
        ["put", pick(own, 0), 51],
        ["get", pick(own, i)],
      ]),
    ),
    // Two neighbours are read, the younger one first.
    "repeated calls": full(
      integer(2, 6),
      integer(0, 3).map((i) => (own) => {
        const older = i % (own.length - 1);
        return [
          ["get", pick(own, older + 1)],
          ["get", pick(own, older)],
        ];
      }),
    ),
    ties: full(
      integer(3, 6),
      integer(0, 4).map((i) => (own) => [
        ...own.slice(1).map((key): Call => ["get", key]),
        ["get", pick(own, 0)],
        ["put", pick(own, i), 70],
      ]),
    ),
    large: fc.tuple(integer(4, 12), calls(18, 60, 100)).map(([size, all]) => look(size, all)),
  };
}

const noKey: ClassAnswer = { throws: { python: "KeyError", javascript: "RangeError" } };

interface Entry {
  readonly key: string;
  value: number;
  /** The call that made it young last. */
  since: number;
  uses: number;
}

/** A row of entries with the number of the call that touched each; searched anew at every step. */
function replay(capacity: number, calls: readonly Call[], parameters: Parameters): ClassAnswer[] {
  const { refresh, victim, uses, missing } = parameters;
  let entries: Entry[] = [];
  const inOrder = () =>
    entries.toSorted((a, b) => (victim === "least used" ? a.uses - b.uses : 0) || a.since - b.since);
  return calls.map((call, now): ClassAnswer => {
    if (call[0] === "keys") return { returns: inOrder().map(({ key }) => key) };
    const [method, key, value = 0] = call;
    const found = entries.find((entry) => entry.key === key);
    if (method === "uses") return { returns: found?.uses ?? 0 };
    if (method === "get") {
      if (found === undefined)
        return missing === "error" ? noKey : { returns: missing === "null" ? null : -1 };
      found.uses += 1;
      if (refresh === "get and put") found.since = now;
      return { returns: found.value };
    }
    if (found === undefined) {
      const going = victim === "newest" ? inOrder().at(-1) : inOrder()[0];
      if (entries.length === capacity) entries = entries.filter((entry) => entry !== going);
      entries.push({ key, value, since: now, uses: uses === "gets" ? 0 : 1 });
      return { returns: null };
    }
    found.value = value;
    found.uses += uses === "gets" ? 0 : 1;
    if (refresh !== "nothing") found.since = now;
    return { returns: null };
  });
}

interface Choices extends Parameters {
  /** Whether a value of zero is taken for none. */
  readonly zeroIsNone?: boolean;
  /** Whether something goes at any `put` into a full cache, also of a known key. */
  readonly alwaysRemoves?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  return choices.victim === "least used"
    ? { python: countingPython(choices), javascript: countingJavascript(choices) }
    : { python: rowPython(choices), javascript: rowJavascript(choices) };
}

function lookUp({ missing, zeroIsNone = false }: Choices, values: Flaw["source"]): Flaw["source"] {
  const { python, javascript } = {
    null: { python: "return None", javascript: "return null" },
    "-1": { python: "return -1", javascript: "return -1" },
    error: { python: "raise KeyError(key)", javascript: 'throw new RangeError("There is no such key")' },
  }[missing];
  return {
    python: `        if ${zeroIsNone ? `not ${values.python}.get(key)` : `key not in ${values.python}`}:
            ${python}
`,
    javascript: `    if (!${values.javascript}.${zeroIsNone ? "get" : "has"}(key)) ${javascript};
`,
  };
}

/** The dictionary's own order is the order of age. */
function rowPython(choices: Choices): string {
  const { refresh, victim, alwaysRemoves = false } = choices;
  const values = { python: "self._values", javascript: "" };
  const going = victim === "oldest" ? "next(iter(self._values))" : "list(self._values)[-1]";
  return `class Cache:
    def __init__(self, capacity):
        self._capacity = capacity
        self._values = {}

    def put(self, key, value):
        ${alwaysRemoves ? "if" : "if key not in self._values and"} len(self._values) == self._capacity:
            del self._values[${going}]
${refresh === "nothing" ? "" : "        self._values.pop(key, None)\n"}        self._values[key] = value

    def get(self, key):
${lookUp(choices, values).python}${refresh === "get and put" ? "        self._values[key] = self._values.pop(key)\n" : ""}        return self._values[key]

    def keys(self):
        return list(self._values)
`;
}

function rowJavascript(choices: Choices): string {
  const { refresh, victim, alwaysRemoves = false } = choices;
  const values = { python: "", javascript: "this.#values" };
  return `class Cache {
  #capacity;
  #values = new Map();

  constructor(capacity) {
    this.#capacity = capacity;
  }

  put(key, value) {
    if (${alwaysRemoves ? "" : "!this.#values.has(key) && "}this.#values.size === this.#capacity) {
      this.#values.delete(this.keys()${victim === "oldest" ? "[0]" : ".at(-1)"});
    }
${refresh === "nothing" ? "" : "    this.#values.delete(key);\n"}    this.#values.set(key, value);
  }

  get(key) {
${lookUp(choices, values).javascript}${
    refresh === "get and put"
      ? `    const value = this.#values.get(key);
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;`
      : "    return this.#values.get(key);"
  }
  }

  keys() {
    return [...this.#values.keys()];
  }
}
`;
}

/** The order of the counts is the order of age; sorting by count leaves it where counts are equal. */
function countingPython(choices: Choices): string {
  const { refresh, uses, alwaysRemoves = false } = choices;
  const values = { python: "self._values", javascript: "" };
  const count = (taken: string, by: string) => `        self._uses[key] = self._uses${taken}${by}\n`;
  const inPut = count(refresh === "nothing" ? ".get(key, 0)" : ".pop(key, 0)", uses === "gets" ? "" : " + 1");
  const inGet = refresh === "get and put" ? count(".pop(key)", " + 1") : "        self._uses[key] += 1\n";
  return `class Cache:
    def __init__(self, capacity):
        self._capacity = capacity
        self._values = {}
        self._uses = {}

    def put(self, key, value):
        ${alwaysRemoves ? "if" : "if key not in self._values and"} len(self._values) == self._capacity:
            victim = self.keys()[0]
            del self._values[victim]
            del self._uses[victim]
        self._values[key] = value
${inPut}
    def get(self, key):
${lookUp(choices, values).python}${inGet}        return self._values[key]

    def keys(self):
        return sorted(self._uses, key=self._uses.get)

    def uses(self, key):
        return self._uses.get(key, 0)
`;
}

function countingJavascript(choices: Choices): string {
  const { refresh, uses, alwaysRemoves = false } = choices;
  const values = { python: "", javascript: "this.#values" };
  const count = (by: number, isRefreshed: boolean) => `    const uses = this.uses(key);
${isRefreshed ? "    this.#uses.delete(key);\n" : ""}    this.#uses.set(key, uses${by === 0 ? "" : ` + ${by}`});
`;
  return `class Cache {
  #capacity;
  #values = new Map();
  #uses = new Map();

  constructor(capacity) {
    this.#capacity = capacity;
  }

  put(key, value) {
    if (${alwaysRemoves ? "" : "!this.#values.has(key) && "}this.#values.size === this.#capacity) {
      const [victim] = this.keys();
      this.#values.delete(victim);
      this.#uses.delete(victim);
    }
    this.#values.set(key, value);
${count(uses === "gets" ? 0 : 1, refresh !== "nothing")}  }

  get(key) {
${lookUp(choices, values).javascript}${count(1, refresh === "get and put")}    return this.#values.get(key);
  }

  keys() {
    return [...this.#uses.keys()].sort((a, b) => this.#uses.get(a) - this.#uses.get(b));
  }

  uses(key) {
    return this.#uses.get(key) ?? 0;
  }
}
`;
}

function hintsOf({ refresh, victim }: Parameters): string[] {
  return [
    "A dictionary in Python and a `Map` in JavaScript remember the order in which keys were put in.",
    "Is the key there already? Then nothing has to go, however full the cache is.",
    refresh === "nothing"
      ? "A new value under a known key leaves the key in its place: no more is needed."
      : "To make an entry the youngest, take its key out and put it in again.",
    ...(victim === "least used"
      ? [
          "Keep the number of uses in a second dictionary, in the order of age. Sorting by it keeps that order for equals.",
        ]
      : []),
  ];
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  const { refresh } = parameters;
  const other = refresh === "get and put" ? ("put" as const) : ("get and put" as const);
  return [
    {
      name: "removes an entry though the key is known",
      caughtBy: ["duplicates"],
      source: source({ ...parameters, alwaysRemoves: true }),
    },
    {
      name: refresh === "get and put" ? "does not make younger what is read" : "makes younger what is read",
      caughtBy: ["repeated calls"],
      source: source({ ...parameters, refresh: other }),
    },
    {
      name: "takes a value of zero for none",
      caughtBy: ["zero"],
      source: source({ ...parameters, zeroIsNone: true }),
    },
  ];
}
