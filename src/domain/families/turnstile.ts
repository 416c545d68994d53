import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { defineFamily } from "../family.ts";
import { int, list, string } from "../type.ts";

interface Parameters {
  /** Coins for one passage. */
  readonly price: number;
  /** What becomes of a coin that is put in when enough are paid already. */
  readonly spare: "kept" | "back";
  /** What a push against the locked arm does to the coins paid so far. */
  readonly blocked: "keeps" | "loses";
  /** After so many ticks in a row the coins are lost; without it there are no ticks. */
  readonly patience?: Patience;
  readonly report: Count | "log";
}

type Patience = 2 | 3;
type Count = "passages" | "refusals" | "left";
type Event = "coin" | "push" | "tick";
type Input = readonly [events: readonly Event[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "turnstile",
    version: 2,
    title: "Turnstile",
    topic: "state and time",
    difficulties: ["easy", "medium", "hard"],
    summary: "Follow a turnstile through coins and pushes, and report what it did.",
  },
  parameters: (difficulty) => {
    const price = fc.constantFrom(2, 3, 4);
    const spare = fc.constantFrom("kept", "back");
    if (difficulty === "easy") {
      const report = fc.constantFrom("passages", "refusals", "left");
      return fc.record({ price, spare, blocked: fc.constant("keeps"), report });
    }
    const medium = { price, spare, blocked: fc.constantFrom("keeps", "loses"), report: fc.constant("log") };
    return difficulty === "medium"
      ? fc.record(medium)
      : fc.record({ ...medium, patience: fc.constantFrom(2, 3) });
  },
  build: (parameters) => {
    const { price, spare, blocked, patience, report } = parameters;
    return {
      task: taskOf(parameters),
      wordings: wordingsOf(price),
      statement: `Write a function \`turnstile(events)\` that returns **${resultWords[report]}**.

${rules(parameters)}

{examples}

There are at most 200 events.`,
      signature: {
        kind: "function",
        name: "turnstile",
        parameters: [{ name: "events", type: list(string) }],
        returns: report === "log" ? list(string) : int,
      },
      comparison: { kind: "exact" },
      examples: examplesOf(parameters),
      inputs: inputsOf(parameters),
      hiddenPerCategory: patience === undefined ? 6 : 5,
      oracle: ([events]) => follow(events, parameters),
      reference: source(parameters),
      hints: [
        "Which one number must be remembered from event to event, to know whether the arm is free?",
        `Count the coins that are paid. The arm is free while that number is at least ${price}.`,
        `A passage takes ${price} from the number. What does a coin do to it, and what does a push in vain?`,
        ...(patience === undefined
          ? []
          : ["Count ticks in a second number, which every other event sets back to zero."]),
      ],
      flaws: [
        {
          name: spare === "kept" ? "does not keep spare coins" : "keeps spare coins for later",
          caughtBy: ["overlapping"],
          source: source({ ...parameters, spare: spare === "kept" ? "back" : "kept" }),
        },
        {
          name: blocked === "keeps" ? "loses coins at a push in vain" : "keeps the coins at a push in vain",
          caughtBy: ["errors"],
          source: source({ ...parameters, blocked: blocked === "keeps" ? "loses" : "keeps" }),
        },
        ...(patience === undefined
          ? []
          : [
              {
                name: "counts all ticks instead of those in a row",
                caughtBy: ["repeated calls" as const],
                source: source({ ...parameters, endsRow: false }),
              },
            ]),
      ],
    };
  },
});

function taskOf({ price, spare, blocked, patience, report }: Parameters): string {
  const events = patience === undefined ? '"coin" and "push"' : '"coin", "push" and "tick"';
  const coinWords = spare === "kept" ? '"taken"' : '"taken" or "back"';
  const result =
    report === "log"
      ? `the list of what came of each coin (${coinWords}) and each push ("in" or "blocked")`
      : resultWords[report];
  const more = spare === "kept" ? "are kept for later passages" : "are given back";
  const tooFew = blocked === "keeps" ? "keeps the paid coins" : "loses the paid coins";
  return `follows a turnstile, at which a passage uses up ${price} coins, through a list of ${events}, and returns ${result}; coins beyond ${price} ${more}; a push with fewer paid is in vain and ${tooFew}${
    patience === undefined ? "" : `; the ${ordinals[patience]} "tick" in a row loses all paid coins`
  }`;
}

const resultWords: Readonly<Record<Parameters["report"], string>> = {
  passages: "the number of people who got through",
  refusals: "the number of pushes in vain",
  left: "the number of coins that are paid and not used at the end",
  log: "the list of what came of each coin and each push",
};

function wordingsOf(price: number): string[] {
  return [
    `A turnstile is locked at first. Whoever has paid **${price} coins** can push its arm and get through; then it needs
coins again.`,
    `The arm of a turnstile lets one person through for every **${price} coins**. People put in coins and push, not
always in the order they should.`,
    `Follow a turnstile through a day. One passage costs **${price} coins**, and nobody gets through for less.`,
  ];
}

function rules({ price, spare, blocked, patience, report }: Parameters): string {
  const isLog = report === "log";
  const told = (word: string) => (isLog ? ` The list gets \`"${word}"\`.` : "");
  return ruleList([
    `\`events\` is a list of the words ${patience === undefined ? '`"coin"` and `"push"`' : '`"coin"`, `"push"` and `"tick"`'}, in the order in which they happen.`,
    `While fewer than ${price} coins are paid, a \`"coin"\` adds one to them.${told("taken")}`,
    spare === "kept"
      ? `While ${price} or more are paid, a \`"coin"\` is added as well, and counts for later passages.${told("taken")}`
      : `While ${price} are paid, another \`"coin"\` is given back and changes nothing.${told("back")}`,
    `A \`"push"\` with ${price} or more coins paid lets one person through and uses up ${price} coins.${told("in")}`,
    `A \`"push"\` with fewer coins paid is in vain. ${
      blocked === "keeps" ? "The coins paid so far stay paid." : "The coins paid so far are **lost**."
    }${told("blocked")}`,
    patience === undefined
      ? undefined
      : `A \`"tick"\` says that some time has passed. At the ${ordinals[patience]} tick **in a row**, all paid coins
         are lost. Any other event ends the row. Ticks add nothing to the list.`,
    `Without events the answer is ${isLog ? "an empty list" : "0"}.`,
  ]);
}

const ordinals: Readonly<Record<Patience, string>> = { 2: "second", 3: "third" };

const integer = (min: number, max: number) => fc.integer({ min, max });
const coins = (count: number) => Array.from({ length: count }, (): Event => "coin");
const ticks = (count: number) => Array.from({ length: count }, (): Event => "tick");

function passages(count: number, price: number): Event[] {
  return Array.from({ length: count }, () => [...coins(price), "push" as const]).flat();
}

/** No spare coin, and no push with too few coins but not none. */
function examplesOf({ price, patience }: Parameters): Input[] {
  const paid = coins(price);
  const usual: Input[] = [[["push", ...paid, "push", "push"]], [[...passages(2, price), "coin"]]];
  return patience === undefined
    ? [...usual, [[...paid, "push", "push", "push", ...paid]]]
    : [...usual, [[...paid, "tick", "push"]], [[...paid, ...ticks(patience), "push", "coin"]]];
}

function inputsOf({ price, patience }: Parameters) {
  const before = integer(0, 6).map((count) => passages(count, price));
  const event =
    patience === undefined
      ? fc.constantFrom<Event[]>("coin", "coin", "coin", "push", "push")
      : fc.constantFrom<Event[]>("coin", "coin", "coin", "push", "push", "tick", "tick");
  const some = (minLength: number, maxLength: number) =>
    fc.array(event, { minLength, maxLength, size: "max" });
  const after = (draw: fc.Arbitrary<readonly Event[]>) =>
    fc.tuple(before, draw).map(([first, rest]): Input => [[...first, ...rest]]);
  return {
    empty: fc.tuple(fc.constant([])),
    single: fc.tuple(event.map((one) => [one])),
    typical: fc.tuple(some(4, 12)),
    boundary: after(
      fc
        .constantFrom(price - 1, price, price + 1)
        .map((count): Event[] => [...coins(count), "push", "coin", "push"]),
    ),
    overlapping: after(integer(1, 9).map((more): Event[] => [...coins(2 * price + more), "push", "push"])),
    errors: after(
      integer(1, price - 1).map((few): Event[] => [
        ...coins(few),
        "push",
        ...coins(price - few),
        "push",
        "coin",
        "push",
      ]),
    ),
    large: fc.tuple(some(60, 150)),
    ...(patience === undefined ? {} : inputsWithTicks({ price, patience, after, some })),
  };
}

function inputsWithTicks({
  price,
  patience,
  after,
  some,
}: {
  price: number;
  patience: number;
  after: (draw: fc.Arbitrary<readonly Event[]>) => fc.Arbitrary<Input>;
  some: (minLength: number, maxLength: number) => fc.Arbitrary<Event[]>;
}) {
  return {
    adjacent: after(
      fc
        .tuple(integer(patience - 1, patience + 1), some(0, 4))
        .map(([count, rest]): Event[] => [...coins(price), ...ticks(count), "push", ...rest]),
    ),
    "repeated calls": after(
      integer(1, 3).map((more): Event[] => [
        "coin",
        ...ticks(patience - 1),
        ...coins(price - 1),
        "tick",
        ...Array.from({ length: more }, (): Event => "push"),
      ]),
    ),
  };
}

/** The coins lie in a row; ticks are counted back from each event. */
function follow(events: readonly Event[], parameters: Parameters): unknown {
  const { price, spare, blocked, patience, report } = parameters;
  let slot: readonly Event[] = [];
  const words = events.flatMap((event, i) => {
    if (event === "tick") {
      const others = events.slice(0, i + 1).toReversed();
      const row = others.findIndex((other) => other !== "tick");
      if ((row === -1 ? others.length : row) === patience) slot = [];
      return [];
    }
    const isFree = slot.length >= price;
    if (event === "coin") {
      const isTaken = spare === "kept" || !isFree;
      if (isTaken) slot = [...slot, event];
      return [isTaken ? "taken" : "back"];
    }
    if (isFree) slot = slot.slice(price);
    else if (blocked === "loses") slot = [];
    return [isFree ? "in" : "blocked"];
  });
  if (report === "log") return words;
  if (report === "left") return slot.length;
  return words.filter((word) => word === (report === "passages" ? "in" : "blocked")).length;
}

interface Choices extends Parameters {
  /** Whether a coin or a push ends a row of ticks. */
  readonly endsRow?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  if (choices.report !== "log") return countingSource(choices, choices.report);
  return { python: loggingPython(choices), javascript: loggingJavascript(choices) };
}

function countingSource({ price, spare, blocked }: Choices, report: Count): Flaw["source"] {
  const result = report === "left" ? "paid" : report;
  const counts = report === "left" ? [] : [report];
  const passage = { python: "", javascript: "" };
  const refusals = [
    ...(blocked === "loses" ? ["paid = 0"] : []),
    ...(report === "refusals" ? ["refusals += 1"] : []),
  ];
  if (report === "passages") {
    passage.python = "            passages += 1\n";
    passage.javascript = "      passages += 1;\n";
  }
  const otherwise = refusals.length === 0 ? "" : "        else:\n";
  return {
    python: `def turnstile(events):
    paid = 0
${counts.map((name) => `    ${name} = 0\n`).join("")}    for event in events:
        if event == "coin":
            paid ${spare === "kept" ? "+= 1" : `= min(paid + 1, ${price})`}
        elif paid >= ${price}:
            paid -= ${price}
${passage.python}${otherwise}${refusals.map((line) => `            ${line}\n`).join("")}    return ${result}
`,
    javascript: `function turnstile(events) {
  let paid = 0;
${counts.map((name) => `  let ${name} = 0;\n`).join("")}  for (const event of events) {
    if (event === "coin") {
      paid ${spare === "kept" ? "+= 1" : `= Math.min(paid + 1, ${price})`};
    } else if (paid >= ${price}) {
      paid -= ${price};
${passage.javascript}    }${otherwise === "" ? "" : ` else {\n${refusals.map((line) => `      ${line};\n`).join("")}    }`}
  }
  return ${result};
}
`,
  };
}

function loggingPython({ price, spare, blocked, patience, endsRow = true }: Choices): string {
  const coin =
    spare === "kept"
      ? `            log.append("taken")
            paid += 1`
      : `            log.append("taken" if paid < ${price} else "back")
            paid = min(paid + 1, ${price})`;
  const ticking = `        if event == "tick":
            idle += 1
            if idle == ${patience}:
                paid = 0
            continue
${endsRow ? "        idle = 0\n" : ""}`;
  return `def turnstile(events):
    paid = 0
${patience === undefined ? "" : "    idle = 0\n"}    log = []
    for event in events:
${patience === undefined ? "" : ticking}        if event == "coin":
${coin}
        elif paid >= ${price}:
            log.append("in")
            paid -= ${price}
        else:
            log.append("blocked")
${blocked === "keeps" ? "" : "            paid = 0\n"}    return log
`;
}

function loggingJavascript({ price, spare, blocked, patience, endsRow = true }: Choices): string {
  const coin =
    spare === "kept"
      ? `      log.push("taken");
      paid += 1;`
      : `      log.push(paid < ${price} ? "taken" : "back");
      paid = Math.min(paid + 1, ${price});`;
  const ticking = `    if (event === "tick") {
      idle += 1;
      if (idle === ${patience}) paid = 0;
      continue;
    }
${endsRow ? "    idle = 0;\n" : ""}`;
  return `function turnstile(events) {
  let paid = 0;
${patience === undefined ? "" : "  let idle = 0;\n"}  const log = [];
  for (const event of events) {
${patience === undefined ? "" : ticking}    if (event === "coin") {
${coin}
    } else if (paid >= ${price}) {
      log.push("in");
      paid -= ${price};
    } else {
      log.push("blocked");
${blocked === "keeps" ? "" : "      paid = 0;\n"}    }
  }
  return log;
}
`;
}
