import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { defineFamily, type FamilyBody } from "../family.ts";
import { int, list, optional } from "../type.ts";

/** How fast a printer must be; a job takes whole minutes. */
interface Printing {
  readonly kind: "printing";
  /** Minutes after each job. */
  readonly pause: number;
  /** The speed is a multiple of it. */
  readonly step: number;
}

/** How much a van must carry; parcels go in order. */
interface Carrying {
  readonly kind: "carrying";
  /** Weight of what is put between two parcels. */
  readonly padding: number;
  /** How many parcels go on a trip at most. */
  readonly most: number | null;
}

type Input = readonly [amounts: readonly number[], limit: number];

export const family = defineFamily<Printing | Carrying, Input>({
  meta: {
    id: "smallest-capacity",
    version: 1,
    title: "The least that is enough",
    topic: "searching",
    difficulties: ["hard", "medium"],
    summary: "Find the smallest speed or capacity that keeps a limit, by halving the range of the answer.",
  },
  parameters: (difficulty) =>
    difficulty === "hard"
      ? fc.record({
          kind: fc.constant("carrying"),
          padding: fc.constantFrom(0, 1, 2, 5),
          most: fc.constantFrom(2, 3, 4, null),
        })
      : fc.record({
          kind: fc.constant("printing"),
          pause: fc.constantFrom(0, 1, 2, 3),
          step: fc.constantFrom(1, 5, 10),
        }),
  build: (parameters) =>
    parameters.kind === "carrying" ? smallestCapacity(parameters) : slowestSpeed(parameters),
});

function slowestSpeed(printing: Printing): FamilyBody<Input> {
  const { pause, step } = printing;
  const pauseWords = pause === 0 ? "" : ` and ${minutesOf(pause)} of pause after each job`;
  return {
    task: `returns the smallest speed in pages a minute, a multiple of ${step}, at which a printer finishes all jobs in the given minutes, when each job takes a whole number of minutes, rounded up,${pause === 0 ? "" : `${pauseWords},`} or null if no speed is enough`,
    wordings: [
      `A printer works off its jobs one after the other. \`jobs\` holds the number of pages of each. Return the **smallest
speed**, in pages a minute, at which it needs at most \`minutes\` minutes for all of them.`,
      `All print jobs must be done within \`minutes\` minutes; \`jobs\` says how many pages each one has. How slow, in pages a
minute, may the printer be? Return its **smallest** speed that is enough.`,
      `Given the pages of each print job and a number of minutes, return the **lowest speed** in pages a minute at which
one printer gets through all jobs in that time.`,
    ],
    statement: `- The speed is a whole number, ${step === 1 ? "at least 1" : `and a multiple of **${step}**: ${step}, ${2 * step}, ${3 * step} and so on`}.
- A job of \`p\` pages takes \`p / speed\` minutes, **rounded up** to whole minutes, by itself: the next job begins with a
  new minute.
- ${pause === 0 ? "There are no pauses between the jobs." : `After **each** job, also after the last one, there is a pause of **${minutesOf(pause)}**, which counts.`}
- If no speed is high enough, the answer is nothing: \`None\` in Python, \`null\` in JavaScript (not \`undefined\`).

{examples}

There are 1 to 200 jobs, of 1 to 10,000 pages each, and at most 10,000 minutes.`,
    signature: {
      kind: "function",
      name: "slowest_speed",
      parameters: [
        { name: "jobs", type: list(int) },
        { name: "minutes", type: int },
      ],
      returns: optional(int),
    },
    comparison: { kind: "exact" },
    examples: [
      [[20, 40, 60], 6 + 3 * pause],
      [[30, 90], 4 + 2 * pause],
      [[10, 50, 20], 8 + 3 * pause],
    ],
    inputs: printingInputs(printing),
    hiddenPerCategory: 5,
    oracle: ([jobs, minutes]) => {
      const enough = jobs.length * (1 + pause) <= minutes;
      return enough ? firstSpeed(jobs, minutes, printing) : null;
    },
    reference: halveSpeeds(printing, {}),
    hints: [
      "If you knew the speed, how many minutes would all jobs take? Write that first.",
      "A speed that is enough stays enough when it grows. So you need not try every speed in turn.",
      "Keep the lowest and the highest speed that the answer may be, and try the one in the middle.",
      "If the middle is enough, the answer is there or below it; else it is above. What if even the highest is not enough?",
    ],
    flaws: [
      {
        name: "adds up all pages and rounds only once",
        caughtBy: ["duplicates"],
        source: halveSpeeds(printing, { rounds: "once" }),
      },
      {
        name: "does not see that no speed is enough",
        caughtBy: ["missing"],
        source: halveSpeeds(printing, { isSure: true }),
      },
    ],
  };
}

function smallestCapacity(carrying: Carrying): FamilyBody<Input> {
  const { padding, most } = carrying;
  const paddingWords =
    padding === 0 ? "" : `, padding of weight ${padding} between neighbours on a trip counting too`;
  return {
    task: `returns the smallest capacity of a van that carries the parcels in their order in at most the given number of trips${most === null ? "" : `, at most ${most} parcels each`}${paddingWords}${most === null ? "" : ", or null if there are too few trips"}`,
    wordings: [
      `Parcels of the given weights leave in exactly this order, on at most \`trips\` trips of one van. Return the **smallest
capacity** of the van, in the unit of the weights, with which that is possible.`,
      `A van takes parcels away, always the next ones in the order of the list, and may go \`trips\` times. How much must it
be able to carry at once? Return the **smallest** capacity that is enough.`,
      `Cut a list of weights into at most \`trips\` stretches of neighbours, one for each trip of a van, such that the heaviest
trip is as light as possible. Return the load of that trip: the **smallest capacity** that the van needs.`,
    ],
    statement: `- Each trip takes one or more parcels that follow each other in the list. The load of a trip is at most the capacity.
- The load is the sum of the weights${
      padding === 0
        ? ", and nothing else."
        : `, and between two neighbouring parcels of the same trip goes padding of weight
  **${padding}**: three parcels need it twice, one parcel needs none.`
    }
- ${
      most === null
        ? "A trip may take any number of parcels."
        : `A trip takes **at most ${most} parcels**. If \`trips\` trips are too few for that, the answer is nothing: \`None\`
  in Python, \`null\` in JavaScript (not \`undefined\`).`
    }
- There may be more trips than are needed. Without parcels the answer is 0.

{examples}

There are at most 200 parcels of weight 1 to 1,000, and 1 to 200 trips.`,
    signature: {
      kind: "function",
      name: "smallest_capacity",
      parameters: [
        { name: "weights", type: list(int) },
        { name: "trips", type: int },
      ],
      returns: most === null ? int : optional(int),
    },
    comparison: { kind: "exact" },
    examples: [
      [[12, 7, 10], 2],
      [[17, 12, 10, 16], 3],
      [[15, 17, 15, 14, 9, 15], 3],
    ],
    inputs: carryingInputs(carrying),
    hiddenPerCategory: 5,
    oracle: ([weights, trips]) => lightestCut(weights, trips, carrying),
    reference: halveCapacities(carrying, {}),
    hints: [
      "If you knew the capacity, how many trips would there be? Fill each trip until the next parcel does not fit.",
      "A capacity that is enough stays enough when it grows. So you need not try every capacity in turn.",
      "The answer lies between the heaviest parcel and all parcels together. Halve that range again and again.",
      `If the capacity in the middle is enough, the answer is there or below it; else it is above.${most === null ? "" : ` Only too many parcels for ${most} on each trip cannot be helped.`}`,
    ],
    flaws: [
      {
        name: "forgets that even the heaviest parcel must fit",
        caughtBy: ["boundary"],
        source: halveCapacities(carrying, { low: { python: "0", javascript: "0" } }),
      },
      {
        name: "sorts the parcels first",
        caughtBy: ["duplicates"],
        source: halveCapacities(carrying, {
          weights: { python: "sorted(weights)", javascript: "[...weights].sort((a, b) => a - b)" },
        }),
      },
      ...(most === null
        ? []
        : [
            {
              name: `puts more than ${most} parcels on a trip`,
              caughtBy: ["sorted" as const],
              source: halveCapacities(carrying, { countsParcels: false }),
            },
          ]),
    ],
  };
}

function minutesOf(count: number): string {
  return count === 1 ? "1 minute" : `${count} minutes`;
}

const integer = (min: number, max: number) => fc.integer({ min, max });
const numbers = (number: fc.Arbitrary<number>, minLength: number, maxLength: number) =>
  fc.array(number, { minLength, maxLength, size: "max" });

type Inputs = FamilyBody<Input>["inputs"];

function printingInputs({ pause, step }: Printing): Inputs {
  const least = (jobs: readonly number[]) => jobs.length * (1 + pause);
  const withSpare = (jobs: fc.Arbitrary<number[]>, [min, max]: readonly [number, number]) =>
    fc.tuple(jobs, integer(min, max)).map(([pages, spare]): Input => [pages, least(pages) + spare]);
  return {
    typical: withSpare(numbers(integer(5, 200), 2, 6), [1, 12]),
    single: withSpare(numbers(integer(1, 200), 1, 1), [0, 8]),
    // Just enough minutes: each job must be done in one.
    boundary: withSpare(numbers(integer(5, 150), 2, 5), [0, 0]),
    duplicates: fc
      .tuple(integer(40, 90), integer(2, 3))
      .map(([pages, count]): Input => [Array.from({ length: count }, () => pages), count * (1 + pause) + 1]),
    missing: fc
      .tuple(numbers(integer(1, 150), 2, 6), integer(1, 3))
      .map(([jobs, short]): Input => [jobs, Math.max(0, least(jobs) - short)]),
    zero: fc.tuple(numbers(integer(1, 60), 1, 4), fc.constant(0)),
    // So much time that the slowest speed of all is enough.
    reversed: fc
      .tuple(numbers(integer(1, 40), 1, 4), integer(0, 3))
      .map(([jobs, spare]): Input => [
        jobs,
        jobs.reduce((sum, job) => sum + Math.ceil(job / step) + pause, spare),
      ]),
    large: withSpare(numbers(integer(100, 2000), 20, 40), [20, 300]),
  };
}

function carryingInputs({ padding, most }: Carrying): Inputs {
  const weights = (max: number, minLength: number, maxLength: number) =>
    numbers(integer(1, max), minLength, maxLength);
  const fewest = (count: number) => Math.ceil(count / (most ?? Infinity)) || 1;
  const withTrips = (parcels: fc.Arbitrary<number[]>, more: fc.Arbitrary<number>) =>
    fc.tuple(parcels, more).map(([all, extra]): Input => [all, fewest(all.length) + extra]);
  const repeat = (weight: number, count: number) => Array.from({ length: count }, () => weight);
  return {
    typical: withTrips(weights(40, 4, 8), integer(0, 2)),
    empty: fc.tuple(fc.constant([]), integer(1, 9)),
    single: fc.tuple(weights(99, 1, 1), integer(1, 3)),
    // More trips than parcels.
    boundary: fc
      .tuple(weights(30, 2, 5), integer(1, 3))
      .map(([all, more]): Input => [all, all.length + more]),
    // The light ones are in the middle.
    duplicates: fc
      .tuple(integer(1, 9), integer(1, 30))
      .map(([light, more]): Input => [[light + more, light, light, light + more], 2]),
    // Without a limit on the parcels of a trip, the heaviest would go alone.
    sorted: fc
      .tuple(integer(1, 3), integer(40, 90))
      .map(([light, heavy]): Input => [[...repeat(light, (most ?? 3) + 1), heavy], 2]),
    ties: fc
      .tuple(integer(1, 20), integer(3, 7), integer(0, 2))
      .map(([weight, count, more]): Input => [repeat(weight, count), fewest(count) + more]),
    large: withTrips(weights(200, 30, 50), integer(1, 6)),
    ...(most === null
      ? { zero: fc.tuple(weights(9, 2, 9 + padding), fc.constant(1)) }
      : {
          missing: fc
            .tuple(integer(1, 3), integer(1, 3), weights(30, 4, 4))
            .map(([trips, over, some]): Input => [
              Array.from({ length: trips * most + over }, (_, i) => some[i % 4] ?? 1),
              trips,
            ]),
        }),
  };
}

function firstSpeed(jobs: readonly number[], minutes: number, { pause, step }: Printing): number {
  let speed = step;
  while (jobs.reduce((sum, job) => sum + Math.ceil(job / speed) + pause, 0) > minutes) speed += step;
  return speed;
}

/** The lightest heaviest load for the first so many parcels, with one trip more each time. */
function lightestCut(weights: readonly number[], trips: number, { padding, most }: Carrying): number | null {
  let best = [0, ...weights.map(() => Infinity)];
  for (let trip = 0; trip < trips; trip++) {
    best = best.map((known, end) => {
      let least = known;
      let load = -padding;
      for (let start = end - 1; start >= 0 && end - start <= (most ?? Infinity); start--) {
        load += padding + (weights[start] ?? 0);
        least = Math.min(least, Math.max(best[start] ?? 0, load));
      }
      return least;
    });
  }
  const least = best[weights.length] ?? 0;
  return least === Infinity ? null : least;
}

function halveSpeeds(
  { pause, step }: Printing,
  { rounds = "each job", isSure = false }: { rounds?: "each job" | "once"; isSure?: boolean },
): Flaw["source"] {
  const speed = (variable: string) => (step === 1 ? variable : `${variable} * ${step}`);
  const plus = pause === 0 ? "" : ` + ${pause}`;
  const times = (length: string) => (pause === 0 ? "" : ` + ${pause} * ${length}`);
  const isOnce = rounds === "once";
  return {
    python: `import math

def slowest_speed(jobs, minutes):
    low, high = 1, max(jobs)
    while low < high:
        middle = (low + high) // 2
        if minutes_needed(jobs, ${speed("middle")}) <= minutes:
            high = middle
        else:
            low = middle + 1
    return ${speed("low")}${isSure ? "" : ` if minutes_needed(jobs, ${speed("low")}) <= minutes else None`}

def minutes_needed(jobs, speed):
    return ${isOnce ? `math.ceil(sum(jobs) / speed)${times("len(jobs)")}` : `sum(math.ceil(job / speed)${plus} for job in jobs)`}
`,
    javascript: `function slowestSpeed(jobs, minutes) {
  let low = 1;
  let high = Math.max(...jobs);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (minutesNeeded(jobs, ${speed("middle")}) <= minutes) high = middle;
    else low = middle + 1;
  }
  return ${isSure ? speed("low") : `minutesNeeded(jobs, ${speed("low")}) <= minutes ? ${speed("low")} : null`};
}

function minutesNeeded(jobs, speed) {
  return ${
    isOnce
      ? `Math.ceil(jobs.reduce((sum, job) => sum + job, 0) / speed)${times("jobs.length")}`
      : `jobs.reduce((sum, job) => sum + Math.ceil(job / speed)${plus}, 0)`
  };
}
`,
  };
}

interface CarryingChoices {
  readonly low?: Flaw["source"];
  readonly weights?: Flaw["source"];
  readonly countsParcels?: boolean;
}

function halveCapacities(
  { padding, most }: Carrying,
  {
    low = { python: "max(weights, default=0)", javascript: "Math.max(0, ...weights)" },
    weights = { python: "weights", javascript: "weights" },
    countsParcels = true,
  }: CarryingChoices,
): Flaw["source"] {
  const counts = most !== null && countsParcels;
  const plus = padding === 0 ? "" : ` + ${padding}`;
  const times = (length: string) => (padding === 0 ? "" : ` + ${padding} * ${length}`);
  return {
    python: `def smallest_capacity(weights, trips):
${most === null ? "" : `    if len(weights) > ${most} * trips:\n        return None\n`}    low, high = ${low.python}, sum(weights)${times("len(weights)")}
    while low < high:
        middle = (low + high) // 2
        if trips_needed(${weights.python}, middle) <= trips:
            high = middle
        else:
            low = middle + 1
    return low

def trips_needed(weights, capacity):
    trips, load${counts ? ", parcels" : ""} = 1, 0${counts ? ", 0" : ""}
    for weight in weights:
        if load + weight > capacity${counts ? ` or parcels == ${most}` : ""}:
            trips += 1
            load${counts ? ", parcels" : ""} = 0${counts ? ", 0" : ""}
        load += weight${plus}
${counts ? "        parcels += 1\n" : ""}    return trips
`,
    javascript: `function smallestCapacity(weights, trips) {
${most === null ? "" : `  if (weights.length > ${most} * trips) return null;\n`}  let low = ${low.javascript};
  let high = weights.reduce((sum, weight) => sum + weight, 0)${times("weights.length")};
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (tripsNeeded(${weights.javascript}, middle) <= trips) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tripsNeeded(weights, capacity) {
  let trips = 1;
  let load = 0;
${counts ? "  let parcels = 0;\n" : ""}  for (const weight of weights) {
    if (load + weight > capacity${counts ? ` || parcels === ${most}` : ""}) {
      trips += 1;
      load = 0;
${counts ? "      parcels = 0;\n" : ""}    }
    load += weight${plus};
${counts ? "    parcels += 1;\n" : ""}  }
  return trips;
}
`,
  };
}
