import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { list, optional, string, tuple } from "../type.ts";

interface Parameters {
  /** Which of several tasks that are ready comes first. */
  readonly tie: "a to z" | "z to a" | "listed first" | "listed last";
  /** What is returned when some tasks can never be done. */
  readonly stuck: "nothing" | "empty" | "doable";
  /** Whether a pair names first what must be done first. */
  readonly earlierFirst: boolean;
  /** How many tasks a day; none where there are no days. */
  readonly perDay: number | undefined;
}

type Pair = readonly [one: string, other: string];
type Input = readonly [tasks: readonly string[], pairs: readonly Pair[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "task-order",
    version: 1,
    title: "Order of tasks",
    topic: "graphs",
    difficulties: ["medium", "hard"],
    summary: "Put tasks into an order in which each comes after all that it needs, or plan them day by day.",
  },
  parameters: (difficulty) =>
    fc.record({
      tie: fc.constantFrom("a to z", "z to a", "listed first", "listed last"),
      stuck: fc.constantFrom("nothing", "empty", "doable"),
      earlierFirst: fc.boolean(),
      perDay: difficulty === "hard" ? fc.constantFrom(2, 3) : fc.constant(undefined),
    }),
  build: (parameters) => {
    const { tie, stuck, earlierFirst, perDay } = parameters;
    const pair = earlierFirst ? "[before, after]" : "[after, before]";
    return {
      task: `${
        perDay === undefined
          ? "returns tasks in the order in which they are done"
          : `plans tasks for days of at most ${perDay} tasks and returns a list with a list of tasks for each day`
      }, given the tasks and pairs ${pair}, where before must be done ${
        perDay === undefined ? "before after" : "on an earlier day than after"
      }; of several tasks that are ready, ${ties[tie].short}; if a cycle makes it impossible, it returns ${outcomes[stuck].short}`,
      wordings: wordings(perDay),
      statement: `- Each item of \`pairs\` is \`${pair}\`: the task \`before\` must be done ${
        perDay === undefined ? "before the" : "on an **earlier day** than\n  the"
      } task \`after\`.
- ${rule(parameters)}
- If tasks need each other in a circle, or a task needs itself, neither they nor what needs them can ever be done.
  Then ${outcomes[stuck].rule}
- The names of tasks are small letters, all different. Pairs come in any order, may be repeated, and name only tasks of
  the list. No tasks give an empty list.

{examples}

There are at most 40 tasks and 80 pairs. In JavaScript a pair is an array of two strings.`,
      signature: {
        kind: "function",
        name: perDay === undefined ? "task_order" : "plan_days",
        parameters: [
          { name: "tasks", type: list(string) },
          { name: "pairs", type: list(tuple(string, string)) },
        ],
        returns: resultType(parameters),
      },
      comparison: { kind: "exact" },
      examples: examples.map((input) => directed(input, earlierFirst)),
      inputs: inputs(earlierFirst),
      hiddenPerCategory: 5,
      oracle: (input) => plan(directed(input, earlierFirst), parameters),
      reference: chooseReady(parameters),
      hints: [
        "Which tasks can be done at the very beginning?",
        "A task is ready when all that must come before it is done. Which are ready next?",
        perDay === undefined
          ? "Again and again: find all tasks that are ready and not done, and do the one that the rule puts first."
          : `Again and again: find all tasks that are ready at the beginning of the day, and do the first ${perDay} of them.`,
        "If nothing is ready though tasks are left, there is a circle.",
      ],
      flaws: flaws(parameters),
    };
  },
});

function wordings(perDay: number | undefined): string[] {
  if (perDay !== undefined) {
    return [
      `Some tasks can only be done when others are finished. Plan the days: at most **${perDay} tasks a day**. Return one list
of tasks for each day, the first day first.`,
      `A workshop does at most **${perDay} tasks a day**. Given its \`tasks\`, and \`pairs\` that say what must wait for what,
return what is done on each day, as a list of lists.`,
    ];
  }
  return [
    `Some tasks can only be done when others are finished. Return all tasks in the order in which they are done, one
after the other.`,
    `Given are \`tasks\`, and \`pairs\` that say which task must wait for which. Put the tasks into an order in which
none comes too early, by these rules:`,
    `To cook, one has to peel before one chops, and to chop before one fries. Given such steps, the \`tasks\`, and what
must come before what, the \`pairs\`, return the steps in a right order.`,
  ];
}

const ties = {
  "a to z": { short: "the first in the alphabet comes first", rule: "the one **first in the alphabet**" },
  "z to a": { short: "the last in the alphabet comes first", rule: "the one **last in the alphabet**" },
  "listed first": {
    short: "the one listed first comes first",
    rule: "the one that stands **first in the list**",
  },
  "listed last": {
    short: "the one listed last comes first",
    rule: "the one that stands **last in the list**",
  },
};

const outcomes = {
  nothing: {
    short: "null",
    rule: "return nothing: `None` in Python, `null` in JavaScript (not `undefined`).",
  },
  empty: { short: "an empty list", rule: "return an **empty list**, even if some tasks could be done." },
  doable: {
    short: "only what can be done",
    rule: "return what can be done, and **leave the others out**. That may be an empty list.",
  },
};

function rule({ tie, perDay }: Parameters): string {
  const first = ties[tie].rule;
  return perDay === undefined
    ? `Of several tasks that could be next, because all that they need is done,
  take ${first}.`
    : `Each day does up to ${perDay} of the tasks that are ready in the morning: those not yet done, for which all that they
  need was done on earlier days. If more are ready, take ${first}, again and again.
  Within a day list them in this order. There is no day without a task.`;
}

function resultType({ stuck, perDay }: Parameters) {
  const type = perDay === undefined ? list(string) : list(list(string));
  return stuck === "nothing" ? optional(type) : type;
}

/** Pairs with the earlier task first, where what is ready is always done before anything new gets ready. */
const examples: readonly Input[] = [
  [
    ["wash", "dry", "fold"],
    [
      ["wash", "dry"],
      ["dry", "fold"],
    ],
  ],
  [
    ["serve", "boil", "peel"],
    [
      ["peel", "boil"],
      ["boil", "serve"],
      ["peel", "serve"],
    ],
  ],
  [
    ["c", "a", "d", "b"],
    [
      ["a", "b"],
      ["a", "c"],
      ["b", "d"],
      ["c", "d"],
    ],
  ],
];

/** Turns all pairs round, if the later task comes first; the same again turns them back. */
function directed([tasks, pairs]: Input, earlierFirst: boolean): Input {
  return earlierFirst ? [tasks, pairs] : [tasks, pairs.map(([one, other]): Pair => [other, one])];
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const words = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n"];
const manyWords = words.flatMap((first) => words.slice(0, 3).map((second) => `${first}${second}`));

function inputs(earlierFirst: boolean) {
  const turned = (input: fc.Arbitrary<Input>) => input.map((each) => directed(each, earlierFirst));
  return {
    typical: turned(plannable({ names: words, size: [4, 8], pairs: [3, 7] })),
    empty: fc.constant<Input>([[], []]),
    single: fc
      .tuple(integer(1, 6), fc.shuffledSubarray(words, { minLength: 6 }))
      .map(([length, names]): Input => [names.slice(0, length), []]),
    duplicates: turned(plannable({ names: words, size: [4, 6], pairs: [3, 5] })).map(
      ([names, pairs]): Input => [names, [...pairs, ...pairs]],
    ),
    ties: turned(freedLate()),
    cycles: turned(circle()),
    deep: turned(plannable({ names: words, size: [6, 9], pairs: [12, 16] })),
    disconnected: turned(plannable({ names: words, size: [6, 9], pairs: [1, 3] })),
    large: turned(plannable({ names: manyWords, size: [25, 40], pairs: [20, 60] })),
  };
}

/** Pairs between tasks in a drawn order, so that there is no circle. */
function plannable({
  names,
  size: [minLength, maxLength],
  pairs: [fewest, most],
}: {
  names: readonly string[];
  size: readonly [number, number];
  pairs: readonly [number, number];
}): fc.Arbitrary<Input> {
  const end = fc.nat(maxLength * 5);
  return fc
    .tuple(
      fc.shuffledSubarray([...names], { minLength, maxLength }),
      fc.shuffledSubarray([...names], { minLength: names.length }),
      fc.array(fc.tuple(end, end), { minLength: fewest, maxLength: most, size: "max" }),
    )
    .map(([chosen, order, drawn]): Input => {
      const pairs = drawn.map(([one, other]): Pair => {
        const low = one % (chosen.length - 1);
        const high = low + 1 + (other % (chosen.length - 1 - low));
        const inOrder = order.filter((name) => chosen.includes(name));
        return [inOrder[low] ?? "", inOrder[high] ?? ""];
      });
      return [chosen, pairs];
    });
}

/** The tasks that come first under any rule free others that go before all that is waiting by then. */
function freedLate(): fc.Arbitrary<Input> {
  return fc
    .tuple(fc.shuffledSubarray(["e", "f", "g", "h", "i"], { minLength: 5 }), fc.boolean())
    .map(([middle, isSwapped]): Input => {
      const names = ["b", "y", "d", "w", ...middle, "v", "c", "z", "a"];
      const freed: Pair[] = [
        ["b", "a"],
        ["y", "z"],
        ["d", "c"],
        ["w", "v"],
        ["v", "b"],
        ["c", "y"],
      ];
      return [isSwapped ? names.toReversed() : names, freed];
    });
}

/** A circle of one to three tasks, some of which others need; and tasks that are not concerned. */
function circle(): fc.Arbitrary<Input> {
  return fc
    .tuple(fc.shuffledSubarray(words, { minLength: 6, maxLength: 9 }), integer(1, 3), fc.boolean())
    .map(([names, length, isNeeded]): Input => {
      const round = names.slice(0, length);
      const pairs = round.map((name, i): Pair => [name, round[(i + 1) % length] ?? ""]);
      const [first = "", ...rest] = [...round.slice(0, 1), ...names.slice(length)];
      const others: Pair[] = [
        [rest[0] ?? "", rest[1] ?? ""],
        ...(isNeeded ? [[first, rest[2] ?? ""] as const] : []),
      ];
      return [
        names.toSorted((a, b) => (names.indexOf(b) % 3) - (names.indexOf(a) % 3)),
        [...pairs, ...others],
      ];
    });
}

/** By all that a task needs, also in turn: who needs itself is out, and so is who needs such a one. */
function plan([names, pairs]: Input, { tie, stuck, perDay }: Parameters): unknown {
  const needs = new Map(
    names.map((name) => [name, new Set(pairs.flatMap(([a, b]) => (b === name ? [a] : [])))]),
  );
  for (const via of names) {
    for (const all of needs.values())
      if (all.has(via)) for (const more of needs.get(via) ?? []) all.add(more);
  }
  const isLost = (name: string) => needs.get(name)?.has(name) === true;
  const doable = names.filter((name) => ![name, ...(needs.get(name) ?? [])].some(isLost));
  if (doable.length < names.length && stuck !== "doable") return stuck === "nothing" ? null : [];
  const ranked = {
    "a to z": doable.toSorted(),
    "z to a": doable.toSorted().toReversed(),
    "listed first": doable,
    "listed last": doable.toReversed(),
  }[tie];
  const days: string[][] = [];
  while (days.flat().length < ranked.length) {
    const done = days.flat();
    const isOpen = (name: string) =>
      !done.includes(name) && [...(needs.get(name) ?? [])].every((before) => done.includes(before));
    days.push(ranked.filter(isOpen).slice(0, perDay ?? 1));
  }
  return perDay === undefined ? days.flat() : days;
}

function chooseReady({ tie, stuck, earlierFirst, perDay }: Parameters): Flaw["source"] {
  const pair = earlierFirst ? "before, after" : "after, before";
  const name = perDay === undefined ? "task_order" : "plan_days";
  const outcome = {
    nothing: ["return None", "return null"],
    empty: ["return []", "return []"],
    doable: ["break", "break"],
  }[stuck];
  const all = perDay === undefined ? "order" : "days";
  const step = stepOf({ tie, perDay });
  return {
    python: `def ${name}(tasks, pairs):
    ${all} = []
    waiting = list(tasks)
    while ${stuck === "doable" ? "True" : "waiting"}:
        blocked = {after for ${pair} in pairs if before in waiting}
        ready = [task for task in waiting if task not in blocked]
        if not ready:
            ${outcome[0]}
${step.python}    return ${all}
`,
    javascript: `function ${perDay === undefined ? "taskOrder" : "planDays"}(tasks, pairs) {
  const ${all} = [];
  let waiting = tasks;
  while (${stuck === "doable" ? "true" : "waiting.length > 0"}) {
    const blocked = pairs.filter(([${pair}]) => waiting.includes(before)).map(([${pair}]) => after);
    const ready = waiting.filter((task) => !blocked.includes(task));
    if (ready.length === 0) ${outcome[1]};
${step.javascript}  }
  return ${all};
}
`,
  };
}

function stepOf({ tie, perDay }: Pick<Parameters, "tie" | "perDay">): Flaw["source"] {
  if (perDay === undefined) {
    const [python, javascript] = {
      "a to z": ["min(ready)", "ready.sort()[0]"],
      "z to a": ["max(ready)", "ready.sort().at(-1)"],
      "listed first": ["ready[0]", "ready[0]"],
      "listed last": ["ready[-1]", "ready.at(-1)"],
    }[tie];
    return {
      python: `        task = ${python}
        order.append(task)
        waiting.remove(task)
`,
      javascript: `    const next = ${javascript};
    order.push(next);
    waiting = waiting.filter((task) => task !== next);
`,
    };
  }
  const [python, javascript] = {
    "a to z": ["sorted(ready)", "ready.sort()"],
    "z to a": ["sorted(ready, reverse=True)", "ready.sort().reverse()"],
    "listed first": ["ready", "ready"],
    "listed last": ["ready[::-1]", "ready.reverse()"],
  }[tie];
  return {
    python: `        today = ${python}[:${perDay}]
        days.append(today)
        waiting = [task for task in waiting if task not in today]
`,
    javascript: `    const today = ${javascript}.slice(0, ${perDay});
    days.push(today);
    waiting = waiting.filter((task) => !today.includes(task));
`,
  };
}

/** Kahn's algorithm with a queue: each day takes from its front, and what gets ready joins at its end. */
function queue(parameters: Parameters, { countsPairs = false } = {}): Flaw["source"] {
  const { tie, stuck, earlierFirst, perDay } = parameters;
  const name = perDay === undefined ? "task_order" : "plan_days";
  const pair = earlierFirst ? "before, after" : "after, before";
  const [python, javascript] = {
    "a to z": ["sorted(tasks)", "[...tasks].sort()"],
    "z to a": ["sorted(tasks, reverse=True)", "[...tasks].sort().reverse()"],
    "listed first": ["tasks", "tasks"],
    "listed last": ["tasks[::-1]", "[...tasks].reverse()"],
  }[tie];
  const lost = { nothing: ["None", "null"], empty: ["[]", "[]"], doable: ["RESULT", "RESULT"] }[stuck];
  const result = perDay === undefined ? "[task for day in days for task in day]" : "days";
  const jsResult = perDay === undefined ? "days.flat()" : "days";
  const sortsAgain = countsPairs;
  return {
    python: `def ${name}(tasks, pairs):
    ranked = ${python}
    missing = {task: 0 for task in tasks}
    for ${pair} in ${countsPairs ? "pairs" : "set(pairs)"}:
        missing[after] += 1
    ready = [task for task in ranked if missing[task] == 0]
    days = []
    while ready:
        today, ready = ready[:${perDay ?? 1}], ready[${perDay ?? 1}:]
        days.append(today)
        for task in ranked:
            freed = [before for before in today if (${earlierFirst ? "before, task" : "task, before"}) in pairs]
            missing[task] -= len(freed)
            if freed and missing[task] == 0:
                ready.append(task)
${sortsAgain ? "        ready.sort(key=ranked.index)\n" : ""}    done = ${result}
    return ${stuck === "doable" ? "done" : `done if not any(missing.values()) else ${lost[0]}`}
`,
    javascript: `function ${perDay === undefined ? "taskOrder" : "planDays"}(tasks, pairs) {
  const ranked = ${javascript};
  const needs = new Map(tasks.map((task) => [task, ${countsPairs ? "[]" : "new Set()"}]));
  for (const [${pair}] of pairs) needs.get(after).${countsPairs ? "push" : "add"}(before);
  const missing = new Map(tasks.map((task) => [task, needs.get(task).${countsPairs ? "length" : "size"}]));
  let ready = ranked.filter((task) => missing.get(task) === 0);
  const days = [];
  while (ready.length > 0) {
    const today = ready.slice(0, ${perDay ?? 1});
    ready = ready.slice(${perDay ?? 1});
    days.push(today);
    for (const task of ranked) {
      const freed = today.filter((before) => [...needs.get(task)].includes(before));
      missing.set(task, missing.get(task) - freed.length);
      if (freed.length > 0 && missing.get(task) === 0) ready.push(task);
    }
${sortsAgain ? "    ready.sort((a, b) => ranked.indexOf(a) - ranked.indexOf(b));\n" : ""}  }
  const done = ${jsResult};
  return ${stuck === "doable" ? "done" : `[...missing.values()].every((count) => count === 0) ? done : ${lost[1]}`};
}
`,
  };
}

function flaws(parameters: Parameters): Flaw[] {
  const { stuck } = parameters;
  return [
    {
      name: "does first what was ready first, and looks at the rule only for what gets ready together",
      caughtBy: ["ties"],
      source: queue(parameters),
    },
    {
      name: "counts a repeated pair twice, but crosses it off once",
      caughtBy: ["duplicates"],
      source: queue(parameters, { countsPairs: true }),
    },
    {
      name:
        stuck === "doable"
          ? "gives up entirely when there is a circle"
          : "returns what can be done when there is a circle",
      caughtBy: ["cycles"],
      source: chooseReady({ ...parameters, stuck: stuck === "doable" ? "empty" : "doable" }),
    },
  ];
}
