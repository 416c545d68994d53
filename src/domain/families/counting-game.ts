import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { defineFamily } from "../family.ts";

interface Parameters {
  /** Each with the word that is said for it; the smaller one first. */
  readonly divisors: readonly [number, number];
  readonly words: readonly [string, string];
  /** What is said where both fit. */
  readonly both: "both words" | "larger word";
  /** Whether a number with the digit counts as one that can be divided. */
  readonly digits: boolean;
  /** Whether bounds in falling order count down; else nothing is printed. */
  readonly down: boolean;
}

export const family = defineFamily<Parameters, string>({
  meta: {
    id: "counting-game",
    version: 1,
    title: "Counting game",
    topic: "input and output",
    difficulties: ["easy", "medium"],
    summary: "Count from one number to another, and say words instead of some of the numbers.",
  },
  parameters: (difficulty) =>
    fc.record({
      divisors: fc.constantFrom<Parameters["divisors"][]>(
        [2, 3],
        [2, 5],
        [3, 4],
        [3, 5],
        [3, 7],
        [4, 5],
        [4, 6],
      ),
      words: fc.constantFrom<Parameters["words"][]>(
        ["Fizz", "Buzz"],
        ["Ping", "Pong"],
        ["Tick", "Tock"],
        ["Hip", "Hop"],
      ),
      both: difficulty === "easy" ? fc.constant("both words") : fc.constantFrom("both words", "larger word"),
      digits: fc.constant(difficulty === "medium"),
      down: fc.constant(difficulty === "medium"),
    }),
  build: (parameters) => {
    const { divisors, words, both, digits, down } = parameters;
    const [a, b] = divisors;
    const or = digits ? " or contain the digit" : "";
    return {
      task: `reads two whole numbers from standard input, counts from the first to the second${down ? ", up or down," : ""} and prints ${words[0]} for numbers that are divisible by ${a}${or && `${or} ${a}`}, ${words[1]} for ${b} likewise, ${
        both === "both words" ? `${words.join("")} for both` : `only ${words[1]} for both`
      }, and else the number`,
      wordings: [
        `Children sit in a circle and count, but for some numbers a word must be said: **${words[0]}** or **${words[1]}**.`,
        `In a counting game, some numbers must not be said. The words **${words[0]}** and **${words[1]}** take their place.`,
        `Count aloud, and replace numbers by **${words[0]}** and **${words[1]}** as the rules of the game have it.`,
      ],
      statement: `Write a program that plays the game from one number to another.

${rules(parameters)}

{examples}

The numbers lie between 1 and 1,000, at most 200 apart. JavaScript reads a line by \`readline()\`.`,
      signature: { kind: "program" },
      comparison: { kind: "exact" },
      examples: examplesOf(parameters),
      inputs: inputsOf(parameters),
      hiddenPerCategory: 6,
      oracle: (input) => said(input, parameters),
      reference: source(parameters),
      hints: [
        "Read the line, split it at the space, and make numbers of both parts.",
        `A number is divisible by ${a} if the remainder of the division is zero: \`number % ${a}\`.`,
        ...(digits ? ["To look for a digit, make a text of the number first."] : []),
        both === "both words"
          ? `Begin with an empty text and add each word that fits. Is it still empty? Then say the number.`
          : `Ask for ${b} first: then nothing else matters.`,
      ],
      flaws: flawsOf(parameters),
    };
  },
});

function rules({ divisors, words, both, digits, down }: Parameters): string {
  const [a, b] = divisors;
  const fits = (divisor: number) =>
    digits ? `is divisible by ${divisor} or has the digit ${divisor}` : `is divisible by ${divisor}`;
  return ruleList([
    "The input is one line with two whole numbers and a space between them: the first and the last number of the game.",
    down
      ? "If the first is larger than the last, the game counts **down**."
      : "If the first is larger than the last, nothing is printed.",
    "Print one line for each number, the first and the last included.",
    `For a number that ${fits(a)}, the line is \`${words[0]}\`.`,
    `For a number that ${fits(b)}, the line is \`${words[1]}\`.`,
    both === "both words"
      ? `Where both hold, the line is \`${words.join("")}\`, in one word.`
      : `Where both hold, the line is \`${words[1]}\` alone.`,
    "For every other number the line is the number itself.",
  ]);
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const line = (first: number, last: number) => `${first} ${last}\n`;

function multiple([a, b]: Parameters["divisors"]): number {
  return Array.from({ length: b }, (_, i) => a * (i + 1)).find((product) => product % b === 0) ?? a * b;
}

/** Counts up from 1, and stops before a number for which both words fit. */
function examplesOf({ divisors }: Parameters): string[] {
  const end = multiple(divisors) - 1;
  return [line(1, end), line(1, Math.min(end, 4)), line(1, 3)];
}

function inputsOf({ divisors, down }: Parameters) {
  const common = multiple(divisors);
  const times = integer(1, Math.floor(900 / common));
  const from = (first: fc.Arbitrary<number>, count: fc.Arbitrary<number>) =>
    fc.tuple(first, count).map(([start, more]) => line(start, start + more));
  return {
    typical: from(integer(2, 300), integer(5, 20)),
    single: integer(1, 500).map((number) => line(number, number)),
    // Numbers for which both words fit, alone or at an end.
    pair: fc
      .tuple(times, integer(0, 2), integer(0, 2))
      .map(([count, before, after]) => line(Math.max(1, count * common - before), count * common + after)),
    boundary: fc
      .tuple(integer(1, 60), fc.constantFrom(...divisors), integer(0, 3))
      .map(([count, divisor, more]) => line(count * divisor + 1, count * divisor + 1 + more)),
    reversed: fc
      .tuple(integer(10, 300), integer(1, 12))
      .map(([first, less]) => line(first, Math.max(1, first - less))),
    adjacent: from(
      fc
        .constantFrom(...divisors)
        .chain((divisor) => fc.constantFrom(divisor * 10 + 1, divisor * 100 + 11, 10 + divisor)),
      integer(down ? 0 : 1, 9),
    ),
    large: from(integer(1, 700), integer(90, 200)),
  };
}

/** For each number the words that fit, by subtracting and by looking at its digits. */
function said(input: string, { divisors, words, both, digits, down }: Parameters): string {
  const [first = 0, last = 0] = input.trim().split(" ").map(Number);
  const distance = Math.abs(last - first);
  const numbers = Array.from({ length: distance + 1 }, (_, i) => (first <= last ? first + i : first - i));
  if (first > last && !down) return "";
  return numbers
    .map((number) => {
      const fitting = words.filter((_, i) => {
        const divisor = divisors[i] ?? 0;
        const hasDigit = digits && Array.from(`${number}`).some((digit) => Number(digit) === divisor);
        return Number.isInteger(number / divisor) || hasDigit;
      });
      const text = both === "both words" ? fitting.join("") : fitting.at(-1);
      return `${text === undefined || text === "" ? number : text}\n`;
    })
    .join("");
}

interface Choices extends Parameters {
  /** Whether the game always begins at 1. */
  readonly fromOne?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  const { down, fromOne = false } = choices;
  const begin = fromOne ? "1" : "first";
  const turn = turnSource(choices);
  const numbers = down
    ? {
        python: `step = 1 if ${begin} <= last else -1\nfor number in range(${begin}, last + step, step):\n`,
        javascript: `const step = ${begin} <= last ? 1 : -1;
for (let number = ${begin}; number !== last + step; number += step) {
`,
      }
    : {
        python: `for number in range(${begin}, last + 1):\n`,
        javascript: `for (let number = ${begin}; number <= last; number += 1) {\n`,
      };
  return {
    python: `first, last = map(int, input().split())
${numbers.python}${turn.python}`,
    javascript: `const [first, last] = readline().split(" ").map(Number);
${numbers.javascript}${turn.javascript}}
`,
  };
}

function turnSource({ divisors, words, both, digits }: Choices): Flaw["source"] {
  const python = (divisor: number) =>
    `number % ${divisor} == 0${digits ? ` or "${divisor}" in str(number)` : ""}`;
  const javascript = (divisor: number) =>
    `number % ${divisor} === 0${digits ? ` || String(number).includes("${divisor}")` : ""}`;
  const [a, b] = divisors;
  return both === "both words"
    ? {
        python: `    word = ""
    if ${python(a)}:
        word += "${words[0]}"
    if ${python(b)}:
        word += "${words[1]}"
    print(word or number)
`,
        javascript: `  let word = "";
  if (${javascript(a)}) word += "${words[0]}";
  if (${javascript(b)}) word += "${words[1]}";
  console.log(word || number);
`,
      }
    : {
        python: `    if ${python(b)}:
        print("${words[1]}")
    elif ${python(a)}:
        print("${words[0]}")
    else:
        print(number)
`,
        javascript: `  if (${javascript(b)}) console.log("${words[1]}");
  else if (${javascript(a)}) console.log("${words[0]}");
  else console.log(number);
`,
      };
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  const { divisors, words, both } = parameters;
  const [a, b] = divisors;
  const swapped = { divisors: [b, a], words: [words[1], words[0]] } as const;
  return [
    {
      name: "begins at 1 in any case",
      caughtBy: ["typical", "single"],
      source: source({ ...parameters, fromOne: true }),
    },
    both === "both words"
      ? {
          name: "says one word where both fit",
          caughtBy: ["pair"],
          source: source({ ...parameters, both: "larger word" }),
        }
      : {
          name: "says both words where both fit",
          caughtBy: ["pair"],
          source: source({ ...parameters, both: "both words" }),
        },
    {
      name:
        both === "both words" ? "says the words in the wrong order" : "says the other word where both fit",
      caughtBy: ["pair"],
      source: source({ ...parameters, ...swapped }),
    },
  ];
}
