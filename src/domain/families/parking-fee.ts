import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { defineFamily } from "../family.ts";
import { int } from "../type.ts";

interface Parameters {
  /** What the first hour costs, and each one after it. */
  readonly first: number;
  readonly next: number;
  /** What becomes of an hour that is not full. */
  readonly hours: "started" | "whole";
  readonly free: number;
  /** Whether free minutes help short stays only, or are taken off every stay. */
  readonly freeFor: "short stays" | "all";
  /** The most that 24 hours cost; without it every hour is paid. */
  readonly cap?: number;
}

type Input = readonly [minutes: number];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "parking-fee",
    version: 2,
    title: "Parking fee",
    topic: "state and time",
    difficulties: ["easy", "medium"],
    summary: "Work out what a stay in a car park costs, by the rules on its sign.",
  },
  parameters: (difficulty) => {
    const free = fc.constantFrom(10, 15, 20);
    const freeFor = fc.constantFrom("short stays", "all");
    return difficulty === "easy"
      ? fc
          .record({
            rate: fc.constantFrom(2, 3, 4),
            hours: fc.constantFrom("started", "whole"),
            free,
            freeFor,
          })
          // Without free minutes to be taken off, short stays cost no whole hour anyway.
          .map(({ rate, hours, ...rest }) => ({
            ...rest,
            first: rate,
            next: rate,
            hours,
            freeFor: hours === "whole" ? ("all" as const) : rest.freeFor,
          }))
      : fc.record({
          first: fc.constantFrom(4, 5, 6),
          next: fc.constantFrom(2, 3),
          hours: fc.constant("started"),
          free,
          freeFor,
          cap: fc.constantFrom(20, 25, 30),
        });
  },
  build: (parameters) => {
    const { hours, free, freeFor, cap } = parameters;
    const offset = freeFor === "all" ? free : 0;
    return {
      task: taskOf(parameters),
      wordings: [
        "The machine at the exit of a car park works out what a stay costs.",
        "A car leaves the car park. How much is there to pay?",
        "Work out the fee for one stay in a car park, by the rules on the sign at its entrance.",
      ],
      statement: `Write a function \`parking_fee(minutes)\` that returns the fee for a stay of so many minutes.

${rules(parameters)}

{examples}

A stay takes 0 to 10,000 minutes.`,
      signature: {
        kind: "function",
        name: "parking_fee",
        parameters: [{ name: "minutes", type: int }],
        returns: int,
      },
      comparison: { kind: "exact" },
      examples: examplesOf(parameters),
      inputs: {
        typical: stay(60, 600),
        zero: fc.constantFrom<Input[]>([0], [1], [2], [3]),
        // Exact hours of what is paid for, and one minute more.
        boundary: fc
          .tuple(integer(1, 8), integer(0, 1))
          .map(([full, more]): Input => [full * 60 + offset + more]),
        ties: fc.constantFrom<Input[]>([free], [free + 1], [free - 1]),
        // Here it matters whether free minutes are taken off.
        adjacent: fc
          .tuple(integer(1, 8), integer(1, free - 1))
          .map(([full, more]): Input => [full * 60 + more]),
        missing: stay(1, free - 1),
        large: stay(2000, 10_000),
        ...(cap === undefined ? {} : inputsOfDays(offset)),
      },
      hiddenPerCategory: 6,
      oracle: ([minutes]) => walkThrough(minutes, parameters),
      reference: source(parameters),
      hints: [
        freeFor === "all"
          ? `Take the ${free} free minutes off first. What if the stay was shorter than that?`
          : "Look at the short stays first. All others are paid in full.",
        ...(cap === undefined
          ? []
          : ["Split what is paid for into full days and a rest: quotient and remainder of 1,440."]),
        hours === "whole"
          ? "How many whole times does 60 fit in? `//` in Python, `Math.floor` of the quotient in JavaScript."
          : "A started hour counts in full: round the quotient by 60 up, with `math.ceil` or `Math.ceil`.",
        "Try 59, 60 and 61 minutes of paid time by hand.",
      ],
      flaws: flawsOf(parameters),
    };
  },
});

function taskOf({ first, next, hours, free, freeFor, cap }: Parameters): string {
  const price =
    cap === undefined
      ? `${first} for each ${hours} hour`
      : `each 24 hours of paid time, and likewise the rest after them, cost ${first} for the first ${hours} hour and ${next} for each other, but at most ${cap}`;
  const freeTime =
    freeFor === "all"
      ? `the first ${free} minutes of every stay are free and taken off the paid time`
      : `a stay of at most ${free} minutes is free, and a longer one pays for all its minutes`;
  return `returns the fee for a stay of so many minutes in a car park: ${price}; ${freeTime}`;
}

function rules({ first, next, hours, free, freeFor, cap }: Parameters): string {
  const price =
    first === next
      ? `costs ${first}`
      : `costs ${next}, but the first one ${cap === undefined ? "" : "of each 24 hours "}costs ${first}`;
  return ruleList([
    freeFor === "all"
      ? `The first **${free} minutes** of every stay are free. Only the minutes after them are paid for, and only they
         are counted below.`
      : `A stay of at most **${free} minutes** is free. A longer stay pays for **all** its minutes.`,
    `Each **${hours} hour** of what is paid for ${price}. ${
      hours === "whole"
        ? "Minutes that make no whole hour cost nothing."
        : "A part of an hour costs as much as a full one."
    }`,
    cap === undefined
      ? undefined
      : `Every 24 hours (1,440 minutes) that are paid for cost **at most ${cap}**, and so does the rest after the last full
         24 hours. Each 24 hours and the rest are worked out on their own, and added.`,
    "0 minutes cost nothing, and no fee is negative.",
  ]);
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const stay = (min: number, max: number) => fc.tuple(integer(min, max));

function inputsOfDays(offset: number) {
  return {
    overlapping: fc
      .tuple(integer(1, 5), fc.constantFrom(0, 1, -1, 61))
      .map(([days, more]): Input => [days * 1440 + offset + more]),
  };
}

/** Less than a day, no exact hour, and none where taking off the free minutes changes the number of hours. */
function examplesOf({ hours, free }: Parameters): Input[] {
  if (hours === "whole") return [[free + 25], [90], [165], [225]];
  return [[free - 5], [50], [95], [free + 150]];
}

/** Minute by minute: each pays if an hour begins with it, or is full. */
function walkThrough(minutes: number, { first, next, hours, free, freeFor, cap }: Parameters): number {
  if (minutes <= free) return 0;
  const perDay = [0];
  for (let paid = freeFor === "all" ? free : 0, minute = 0; paid < minutes; paid += 1, minute += 1) {
    const ofDay = cap === undefined ? minute : minute % 1440;
    if (ofDay === 0) perDay.push(0);
    const pays = ofDay % 60 === (hours === "started" ? 0 : 59);
    if (pays) perDay.push((perDay.pop() ?? 0) + (ofDay < 60 ? first : next));
  }
  return perDay.reduce((sum, fee) => sum + Math.min(fee, cap ?? fee), 0);
}

interface Choices extends Parameters {
  /** How many hours a number of paid minutes makes. */
  readonly rounding?: (minutes: string) => Flaw["source"];
  readonly neverNegative?: boolean;
  /** Whether the cap is of the whole stay instead. */
  readonly capsAll?: boolean;
}

const startedHours = (minutes: string) => ({
  python: `math.ceil(${minutes} / 60)`,
  javascript: `Math.ceil(${minutes} / 60)`,
});
const wholeHours = (minutes: string) => ({
  python: `${minutes} // 60`,
  javascript: `Math.floor(${minutes} / 60)`,
});
const oneHourMore = (minutes: string) => ({
  python: `(${minutes} // 60 + (1 if ${minutes} > 0 else 0))`,
  javascript: `(Math.floor(${minutes} / 60) + (${minutes} > 0 ? 1 : 0))`,
});

function source(choices: Choices): Flaw["source"] {
  const { hours, free, freeFor, rounding = hours === "started" ? startedHours : wholeHours } = choices;
  const { cap, capsAll = false, neverNegative = true } = choices;
  const rest = `minutes - ${free}`;
  const off = freeFor === "all" ? takeOff(rest, neverNegative) : leaveShort(free);
  const fee = cap === undefined || capsAll ? feeOfAll(choices, rounding) : feeByDays(choices, rounding);
  const mathNeeded = `${off.python}${fee.python}`.includes("math.") ? "import math\n\n\n" : "";
  return {
    python: `${mathNeeded}def parking_fee(minutes):\n${off.python}${fee.python}`,
    javascript: `function parkingFee(minutes) {\n${off.javascript}${fee.javascript}}\n`,
  };
}

function takeOff(rest: string, neverNegative: boolean): Flaw["source"] {
  return neverNegative
    ? { python: `    paid = max(0, ${rest})\n`, javascript: `  const paid = Math.max(0, ${rest});\n` }
    : { python: `    paid = ${rest}\n`, javascript: `  const paid = ${rest};\n` };
}

function leaveShort(free: number): Flaw["source"] {
  return {
    python: `    if minutes <= ${free}:\n        return 0\n`,
    javascript: `  if (minutes <= ${free}) return 0;\n`,
  };
}

/** The name of what is paid for. */
const paidIn = (freeFor: Parameters["freeFor"]) => (freeFor === "all" ? "paid" : "minutes");

function feeOfAll({ first, next, cap, freeFor }: Choices, rounding: (minutes: string) => Flaw["source"]) {
  const { python, javascript } = rounding(paidIn(freeFor));
  if (cap === undefined) {
    return {
      python: `    return ${python} * ${first}\n`,
      javascript: `  return ${javascript} * ${first};\n`,
    };
  }
  return {
    python: `    hours = ${python}
    if hours == 0:
        return 0
    return min(${cap}, ${first} + (hours - 1) * ${next})
`,
    javascript: `  const hours = ${javascript};
  if (hours === 0) return 0;
  return Math.min(${cap}, ${first} + (hours - 1) * ${next});
`,
  };
}

function feeByDays({ first, next, cap, freeFor }: Choices, rounding: (minutes: string) => Flaw["source"]) {
  const paid = paidIn(freeFor);
  return {
    python: `    days, rest = divmod(${paid}, 1440)
    fee = days * ${cap}
    hours = ${rounding("rest").python}
    if hours > 0:
        fee += min(${cap}, ${first} + (hours - 1) * ${next})
    return fee
`,
    javascript: `  let fee = Math.floor(${paid} / 1440) * ${cap};
  const hours = ${rounding(`(${paid} % 1440)`).javascript};
  if (hours > 0) fee += Math.min(${cap}, ${first} + (hours - 1) * ${next});
  return fee;
`,
  };
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  const { hours, freeFor, cap } = parameters;
  return [
    {
      name:
        freeFor === "all"
          ? "lets only short stays have free minutes"
          : "takes the free minutes off every stay",
      caughtBy: ["adjacent"],
      source: source({ ...parameters, freeFor: freeFor === "all" ? "short stays" : "all" }),
    },
    hours === "started"
      ? {
          name: "charges one hour too many for exact hours",
          caughtBy: ["boundary"],
          source: source({ ...parameters, rounding: oneHourMore }),
        }
      : {
          name: "gives a negative fee for a short stay",
          caughtBy: ["missing"],
          source: source({ ...parameters, neverNegative: false }),
        },
    ...(cap === undefined
      ? []
      : [
          {
            name: "caps the whole stay instead of each 24 hours",
            caughtBy: ["large" as const],
            source: source({ ...parameters, capsAll: true }),
          },
        ]),
  ];
}
