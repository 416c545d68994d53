import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily } from "../family.ts";
import { int, list, optional } from "../type.ts";

interface Parameters {
  readonly method: Method;
  readonly highestFirst: boolean;
  /** How the score comes of several attempts; `null` where the scores themselves are given. */
  readonly attempts: Attempts | null;
}

type Method = keyof typeof methods;

interface Attempts {
  readonly counting: keyof typeof countings;
  /** The place of those without an attempt. */
  readonly absent: "none" | "last";
}

type Input = readonly [given: readonly (number | readonly number[])[]];

/** `name` is what is said of the confused method in a flaw. */
const methods = {
  dense: {
    rule: "Equal scores share a place, and the next score gets the **next** place, as in 1, 2, 2, 3.",
    words: "equal scores share a place and the next score gets the next place (1, 2, 2, 3)",
    name: "leaves places free after equal scores",
    confused: "standard",
  },
  standard: {
    rule: "Equal scores share a place, and as many places as they would have taken are used up, as in 1, 2, 2, **4**.",
    words: "equal scores share a place and use up as many places as they are (1, 2, 2, 4)",
    name: "leaves no place free after equal scores",
    confused: "dense",
  },
  modified: {
    rule: "Equal scores share the **last** of the places that they take together, as in 1, 3, 3, 4.",
    words: "equal scores share the last of the places they take together (1, 3, 3, 4)",
    name: "gives equal scores the first of their places",
    confused: "standard",
  },
  earlier: {
    rule: "No place is shared: of equal scores the one that stands **earlier** in the list gets the better (smaller) place.",
    words: "of equal scores the earlier one gets the better place",
    name: "lets equal scores share a place",
    confused: "standard",
  },
  later: {
    rule: "No place is shared: of equal scores the one that stands **later** in the list gets the better (smaller) place.",
    words: "of equal scores the later one gets the better place",
    name: "gives the earlier of equal scores the better place",
    confused: "earlier",
  },
} as const;

const countings = {
  largest: {
    words: "the largest of its numbers",
    python: "max(numbers)",
    javascript: "Math.max(...numbers)",
    of: (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b).at(-1) ?? 0,
  },
  smallest: {
    words: "the smallest of its numbers",
    python: "min(numbers)",
    javascript: "Math.min(...numbers)",
    of: (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[0] ?? 0,
  },
  sum: {
    words: "the sum of its numbers",
    python: "sum(numbers)",
    javascript: "numbers.reduce((sum, number) => sum + number, 0)",
    of: (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0),
  },
  last: {
    words: "the last of its numbers",
    python: "numbers[-1]",
    javascript: "numbers.at(-1)",
    of: (numbers: readonly number[]) => numbers.at(-1) ?? 0,
  },
  // A mistake only.
  first: {
    words: "",
    python: "numbers[0]",
    javascript: "numbers[0]",
    of: (numbers: readonly number[]) => numbers[0] ?? 0,
  },
} as const;

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "rank-scores",
    version: 1,
    title: "Rank scores",
    topic: "sorting",
    difficulties: ["easy", "medium"],
    summary: "Give every score its place; what becomes of equal scores is the question.",
  },
  parameters: (difficulty) =>
    difficulty === "easy"
      ? fc.record({
          method: fc.constantFrom("dense", "standard", "modified", "earlier", "later"),
          highestFirst: fc.boolean(),
          attempts: fc.constant(null),
        })
      : fc.record({
          method: fc.constantFrom("dense", "standard", "modified"),
          highestFirst: fc.boolean(),
          attempts: fc.record({
            counting: fc.constantFrom("largest", "smallest", "sum", "last"),
            absent: fc.constantFrom("none", "last"),
          }),
        }),
  build: (parameters) => {
    const { method, highestFirst, attempts } = parameters;
    const best = highestFirst ? "highest" : "lowest";
    const scoreWords = attempts === null ? "score" : `score, which is ${countings[attempts.counting].words}`;
    return {
      task: `returns the place of every ${
        attempts === null ? "score in a list" : `list of attempts by its ${scoreWords}`
      }, in the order given; the ${best} score has place 1, and ${methods[method].words}${absentWords(attempts)}`,
      wordings: openings(parameters),
      statement: `- The **${best}** score has place 1.
- ${methods[method].rule}
- The answer has one place for each ${attempts === null ? "score" : "competitor"}, in the order of the input. Nothing is sorted in it.
${attemptsNote(attempts)}- Numbers may be negative or zero. An empty list gives an empty list.

{examples}

There are at most ${attempts === null ? "300 scores" : "200 competitors, each with at most 10 attempts"}.`,
      signature: {
        kind: "function",
        name: attempts === null ? "rank_scores" : "rank_attempts",
        parameters: [
          attempts === null
            ? { name: "scores", type: list(int) }
            : { name: "attempts", type: list(list(int)) },
        ],
        returns: list(attempts?.absent === "none" ? optional(int) : int),
      },
      comparison: { kind: "exact" },
      examples:
        attempts === null
          ? [[[50, 90, 70]], [[31, 12, 25, 64, 48]], [[85, 43]]]
          : [[[[30, 31], [20], [42, 41]]], [[[55], [71, 70], [6, 8], [33]]], [[[24, 27], [67]]]],
      inputs: attempts === null ? scoreInputs() : attemptInputs(parameters, attempts),
      hiddenPerCategory: 5,
      oracle: ([given]) => walkThroughSorted(given, parameters),
      reference: ranking(parameters),
      hints: [
        ...(attempts === null
          ? []
          : ["First make one score of every list of attempts. What of an empty one?"]),
        `The place of a score depends only on which scores are ${highestFirst ? "higher" : "lower"}, and on its equals.`,
        placeHint(parameters),
        "Go through the scores in the order given, and work out one place after the other.",
      ],
      flaws: [
        {
          name: methods[method].name,
          caughtBy: ["ties"],
          source: ranking({ ...parameters, method: methods[method].confused }),
        },
        ...(attempts === null ? textFlaws(parameters) : attemptFlaws(parameters, attempts)),
      ],
    };
  },
});

function openings({ attempts }: Parameters): string[] {
  if (attempts === null) {
    return [
      "Given the scores of a game, find the place of each one.",
      "A list holds the scores of all players. Work out for every score which place it takes.",
      "Rank a list of scores: return, instead of every score, its place among all of them.",
    ];
  }
  const { words } = countings[attempts.counting];
  return [
    `Every competitor has a list of attempts, and ${words} is the competitor's score. Find everyone's place.`,
    `A list holds, for each competitor, the numbers of all attempts. A competitor's score is ${words}.
Rank the competitors by their scores.`,
    `Work out the places of a contest. Each competitor comes as a list of numbers, one for each attempt; the score is
${words}.`,
  ];
}

function attemptsNote(attempts: Attempts | null): string {
  if (attempts === null) return "";
  return attempts.absent === "none"
    ? `- A competitor **without attempts** has no place, \`None\` in Python and \`null\` in JavaScript, and does not count for the
  places of the others.\n`
    : `- Competitors **without attempts** come after all others, as if they all had the same score, worse than any other.\n`;
}

function absentWords(attempts: Attempts | null): string {
  if (attempts === null) return "";
  return attempts.absent === "none"
    ? "; an empty list has no place (null) and counts for nobody's"
    : "; empty lists are equal to each other and worse than all others";
}

function placeHint({ method, highestFirst }: Parameters): string {
  const better = highestFirst ? "higher" : "lower";
  switch (method) {
    case "dense":
      return `How many **different** scores are ${better}? The place is one more; a set counts them.`;
    case "standard":
      return `How many scores are ${better}? The place is one more.`;
    case "modified":
      return `How many scores are ${better} or equal, the score itself among them? That is the place.`;
    case "earlier":
      return `How many scores are ${better}, or are equal and stand before? The place is one more.`;
    case "later":
      return `How many scores are ${better}, or are equal and stand behind? The place is one more.`;
  }
}

function textFlaws(parameters: Parameters): Flaw[] {
  return [
    {
      name: "compares the scores as text",
      caughtBy: ["boundary"],
      source: ranking(parameters, { asText: true }),
    },
  ];
}

function attemptFlaws(parameters: Parameters, attempts: Attempts): Flaw[] {
  return [
    {
      name: "takes no attempt for a score of zero",
      caughtBy: ["missing"],
      source: ranking(parameters, { absentIsZero: true }),
    },
    {
      name: "looks at the first attempt only",
      caughtBy: ["pair"],
      source: ranking({ ...parameters, attempts: { ...attempts, counting: "first" } }),
    },
  ];
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const sized = (minLength: number, maxLength: number) => ({ minLength, maxLength, size: "max" as const });

function scoreInputs() {
  const scores = (score: fc.Arbitrary<number>, minLength: number, maxLength: number): fc.Arbitrary<Input> =>
    fc.tuple(fc.array(score, sized(minLength, maxLength)));
  return {
    typical: scores(integer(0, 20), 3, 8),
    empty: fc.constant<Input>([[]]),
    single: scores(integer(-99, 99), 1, 1),
    duplicates: fc
      .tuple(integer(1, 99), integer(2, 6))
      .map(([score, times]): Input => [Array.from({ length: times }, () => score)]),
    ties: fc
      .tuple(integer(20, 60), integer(1, 15), fc.array(integer(-9, 99), { maxLength: 4 }))
      .chain(([score, by, rest]) => shuffled([score, score, score + by, score - by, ...rest])),
    negative: scores(integer(-12, -1), 3, 7),
    zero: scores(integer(-2, 2), 3, 6),
    boundary: fc
      .tuple(integer(2, 9), integer(10, 19), fc.array(integer(100, 199), { maxLength: 3 }))
      .chain(([one, two, rest]) => shuffled([one, two, ...rest])),
    large: scores(integer(-60, 60), 100, 200),
  };
}

function attemptInputs({ highestFirst }: Parameters, attempts: Attempts) {
  const competitors = (
    numbers: fc.Arbitrary<readonly number[]>,
    minLength: number,
    maxLength: number,
  ): fc.Arbitrary<Input> => fc.tuple(fc.array(numbers, sized(minLength, maxLength)));
  const some = (min: number, max: number) => fc.array(integer(min, max), { minLength: 1, maxLength: 4 });
  const worse = highestFirst ? some(-30, -1) : some(1, 30);
  return {
    typical: competitors(fc.array(integer(-5, 12), { maxLength: 4 }), 3, 7),
    empty: fc.constantFrom<Input>([[]], [[[]]], [[[], []]], [[[], [], []]]),
    single: competitors(some(-50, 50), 1, 1),
    pair: fc
      .tuple(integer(1, 9), integer(1, 9), integer(1, 9), integer(-20, 20))
      .map(([a, b, c, start]): Input => [crossing(attempts, start, [a, b, c])]),
    ties: fc
      .tuple(integer(20, 60), integer(1, 15), integer(1, 15))
      .chain(([score, up, down]) => shuffled([[score], [score], [score + up], [score - down]])),
    negative: competitors(some(-9, -1), 3, 6),
    missing: fc
      .tuple(fc.array(worse, { minLength: 1, maxLength: 4 }), integer(1, 2))
      .chain(([rest, times]) =>
        shuffled<readonly number[]>([...rest, ...Array.from({ length: times }, () => [])]),
      ),
    duplicates: competitors(some(-9, 9), 2, 3).map(([given]): Input => [[...given, ...given]]),
    large: competitors(fc.array(integer(-40, 40), { maxLength: 6 }), 60, 100),
  };
}

/** Two competitors, one of whom is ahead by the first attempt and the other by what counts. */
function crossing(
  { counting }: Attempts,
  start: number,
  [a, b, c]: readonly [number, number, number],
): number[][] {
  // The first list begins lower, and ends and adds up higher.
  const lists =
    counting === "smallest"
      ? [
          [start + a + b + c, start],
          [start + a + b, start + a],
        ]
      : [
          [start, start + a + b + c],
          [start + a, start],
        ];
  return c % 2 === 0 ? lists : lists.toReversed();
}

function shuffled<T>(items: readonly T[]): fc.Arbitrary<[T[]]> {
  return fc.tuple(fc.shuffledSubarray([...items], { minLength: items.length }));
}

/** Sorts the places of the list by score and deals out the ranks group by group. */
function walkThroughSorted(
  given: Input[0],
  { method, highestFirst, attempts }: Parameters,
): (number | null)[] {
  const worst = highestFirst ? -Infinity : Infinity;
  const scores = given.map((one) => {
    if (typeof one === "number") return one;
    if (one.length === 0) return attempts?.absent === "none" ? null : worst;
    return countings[attempts?.counting ?? "first"].of(one);
  });
  const ranks: (number | null)[] = scores.map(() => null);
  const different = [...new Set(scores.filter((score) => score !== null))].toSorted((a, b) => a - b);
  let used = 0;
  for (const [groupsBefore, score] of (highestFirst ? different.toReversed() : different).entries()) {
    const places = scores.flatMap((other, place) => (other === score ? [place] : []));
    for (const [at, place] of (method === "later" ? places.toReversed() : places).entries()) {
      ranks[place] = {
        dense: groupsBefore + 1,
        standard: used + 1,
        modified: used + places.length,
        earlier: used + at + 1,
        later: used + at + 1,
      }[method];
    }
    used += places.length;
  }
  return ranks;
}

interface Mistakes {
  readonly asText?: boolean;
  readonly absentIsZero?: boolean;
}

function ranking(parameters: Parameters, mistakes: Mistakes = {}): Flaw["source"] {
  return {
    python: rankingInPython(parameters, mistakes),
    javascript: rankingInJavascript(parameters, mistakes),
  };
}

function rankingInPython({ method, highestFirst, attempts }: Parameters, mistakes: Mistakes): string {
  const text = (name: string) => (mistakes.asText ? `str(${name})` : name);
  const than = highestFirst ? ">" : "<";
  const better = `${text("other")} ${than} ${text("score")}`;
  const hasNone = attempts?.absent === "none" && !mistakes.absentIsZero;
  const from = hasNone ? "present" : "scores";
  const place = {
    dense: `1 + len({other for other in ${from} if ${better}})`,
    standard: `1 + sum(${better} for other in ${from})`,
    modified: `sum(${text("other")} ${than}= ${text("score")} for other in ${from})`,
    earlier: `1 + sum(${better} or (other == score and at < place) for at, other in enumerate(${from}))`,
    later: `1 + sum(${better} or (other == score and at > place) for at, other in enumerate(${from}))`,
  }[method];
  const each =
    method === "earlier" || method === "later" ? "place, score in enumerate(scores)" : "score in scores";
  const item = hasNone ? `None if score is None else ${place}` : place;
  const returned =
    item.length + each.length > 75
      ? `    return [\n        ${item}\n        for ${each}\n    ]\n`
      : `    return [${item} for ${each}]\n`;
  if (attempts === null) {
    return `def rank_scores(scores):
${returned}`;
  }
  const absent = mistakes.absentIsZero ? "0" : `float("${highestFirst ? "-inf" : "inf"}")`;
  const worst = hasNone ? "None" : absent;
  return `def rank_attempts(attempts):
    scores = [${countings[attempts.counting].python} if numbers else ${worst} for numbers in attempts]
${hasNone ? "    present = [score for score in scores if score is not None]\n" : ""}${returned}`;
}

function rankingInJavascript({ method, highestFirst, attempts }: Parameters, mistakes: Mistakes): string {
  const text = (name: string) => (mistakes.asText ? `String(${name})` : name);
  const than = highestFirst ? ">" : "<";
  const better = `${text("other")} ${than} ${text("score")}`;
  const hasNone = attempts?.absent === "none" && !mistakes.absentIsZero;
  const from = hasNone ? "present" : "scores";
  const place = {
    dense: `1 + new Set(${from}.filter((other) => ${better})).size`,
    standard: `1 + ${from}.filter((other) => ${better}).length`,
    modified: `${from}.filter((other) => ${text("other")} ${than}= ${text("score")}).length`,
    earlier: `1 + ${from}.filter((other, at) => ${better} || (other === score && at < place)).length`,
    later: `1 + ${from}.filter((other, at) => ${better} || (other === score && at > place)).length`,
  }[method];
  const each = method === "earlier" || method === "later" ? "(score, place)" : "(score)";
  if (attempts === null) {
    return `function rankScores(scores) {
  return scores.map(${each} => ${place});
}
`;
  }
  const absent = mistakes.absentIsZero ? "0" : `${highestFirst ? "-" : ""}Infinity`;
  const worst = hasNone ? "null" : absent;
  return `function rankAttempts(attempts) {
  const scores = attempts.map((numbers) => ${scoreInJavascript(attempts, worst)});
${hasNone ? "  const present = scores.filter((score) => score !== null);\n" : ""}  return scores.map(${each} => ${
    hasNone ? `score === null ? null : ${place}` : place
  });
}
`;
}

/** `Math.max()` of nothing is the worst score already where the highest is first. */
function scoreInJavascript({ counting }: Attempts, worst: string): string {
  const { javascript } = countings[counting];
  const ofNothing = { "Math.max(...numbers)": "-Infinity", "Math.min(...numbers)": "Infinity" };
  const isCovered = Object.entries(ofNothing).some(([of, is]) => of === javascript && is === worst);
  return isCovered ? javascript : `numbers.length === 0 ? ${worst} : ${javascript}`;
}
