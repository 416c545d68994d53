import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { defineFamily } from "../family.ts";
import { int, list } from "../type.ts";

interface Parameters {
  /** Minutes. */
  readonly gap: number;
  /** What a pause of exactly `gap` does. */
  readonly exactGap: "joins" | "parts";
  readonly result: "durations" | "counts" | "bounds";
  /** Whether times come in order. */
  readonly order: "sorted" | "any";
  /** Sessions with fewer events are left out. */
  readonly least: number;
  /** No session lasts longer than this. */
  readonly longest?: number;
}

type Input = readonly [times: readonly number[]];

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "session-lengths",
    version: 1,
    title: "Session lengths",
    topic: "state and time",
    difficulties: ["easy", "medium", "hard"],
    summary: "Split a log of times into sessions, wherever nothing happened for long enough.",
  },
  parameters: (difficulty) => {
    const usual = {
      gap: fc.constantFrom(5, 10, 20, 30),
      exactGap: fc.constantFrom("joins", "parts"),
    };
    if (difficulty === "easy") {
      const result = fc.constantFrom("durations", "counts");
      return fc.record({ ...usual, result, order: fc.constant("sorted"), least: fc.constant(1) });
    }
    const more = {
      ...usual,
      result: fc.constantFrom("durations", "counts", "bounds"),
      order: fc.constant("any"),
      least: fc.constantFrom(2, 3),
    };
    return difficulty === "medium"
      ? fc.record(more)
      : fc.record({ ...more, longest: fc.constantFrom(60, 90, 120) });
  },
  build: (parameters) => {
    const { gap, exactGap, result, order, least, longest } = parameters;
    const pause = exactGap === "joins" ? `more than ${gap}` : `${gap} or more`;
    return {
      task: `splits a list of times in minutes into sessions, where a pause of ${pause} minutes begins a new session${
        longest === undefined ? "" : ` and none lasts longer than ${longest} minutes`
      }, and returns ${resultWords[result]}${least === 1 ? "" : ` that has at least ${least} events`}, in order`,
      wordings: wordingsOf(pause),
      statement: `Write a function \`session_lengths(times)\` that returns **${resultWords[result]}**, earliest session first.

${rules(parameters)}

{examples}

There are at most 300 times, from 0 to 100,000.`,
      signature: {
        kind: "function",
        name: "session_lengths",
        parameters: [{ name: "times", type: list(int) }],
        returns: result === "bounds" ? list(list(int)) : list(int),
      },
      comparison: { kind: "exact" },
      examples: examplesOf(parameters),
      inputs: inputsOf(parameters),
      hiddenPerCategory: 5,
      oracle: ([times]) => outOfCuts(times, parameters),
      reference: source(parameters),
      hints: [
        ...(order === "any" ? ["In which order are the times easiest to go through?"] : []),
        "Keep a list of sessions, each a list of times, and put every time into the last one or into a new one.",
        `Compare with the **last** time of the session: a pause of ${pause} begins a new one.`,
        ...(longest === undefined ? [] : ["The session's length is measured from its **first** time."]),
        "At the end make the answer of each session.",
      ],
      flaws: flawsOf(parameters),
    };
  },
});

const resultWords: Readonly<Record<Parameters["result"], string>> = {
  durations: "the duration of each session",
  counts: "the number of events of each session",
  bounds: "the first and the last time of each session",
};

function wordingsOf(pause: string): string[] {
  return [
    `A website writes down when something happens, as minutes. What happens after a pause of ${pause} minutes belongs to
a new **session**.`,
    `Times in a log, in minutes, fall into **sessions**: wherever nothing happens for ${pause} minutes, one session is over
and the next event begins another.`,
    `Somebody works, rests, and works again. The log has the minute of every event, and a rest of ${pause} minutes ends a
**session**.`,
  ];
}

function rules({ gap, exactGap, result, order, least, longest }: Parameters): string {
  return ruleList([
    `\`times\` is a list of whole numbers, ${order === "sorted" ? "in ascending order" : "in **any order**"}. A time may
     occur several times; each is an event of its own.`,
    `An event belongs to the same session as the one before it in time, if the difference is ${
      exactGap === "joins" ? `${gap} or less` : `less than ${gap}`
    }. A difference of exactly ${gap} ${exactGap === "joins" ? "does **not** begin" : "**begins**"} a new session.`,
    longest === undefined
      ? undefined
      : `A session lasts **at most ${longest} minutes**: an event more than ${longest} minutes after the session's first
         event begins a new one, however short the pause was. Exactly ${longest} is fine.`,
    result === "durations"
      ? "The duration is the last time minus the first; it is 0 for a single event or events at the same time."
      : undefined,
    result === "bounds"
      ? "Each session is given as a list `[first, last]`, with two equal numbers if it took no time."
      : undefined,
    least === 1 ? undefined : `Sessions with fewer than **${least} events** are left out of the answer.`,
    `No times give an empty list.`,
  ]);
}

const integer = (min: number, max: number) => fc.integer({ min, max });

/** From differences to times. */
function timesOf(start: number, pauses: readonly number[]): number[] {
  const times = [start];
  for (const pause of pauses) times.push((times.at(-1) ?? start) + pause);
  return times;
}

/** Sorted; no pause of exactly `gap`, no session of `gap` or longer, none with fewer than four events. */
function examplesOf({ gap }: Parameters): Input[] {
  return [
    [timesOf(0, [1, 0, 2, gap + 2, 1, 1, 2])],
    [timesOf(7, [1, 1, 1])],
    [timesOf(40, [2, 1, 0, 2 * gap + 1, 1, 1, 1, 3 * gap, 1, 1, 0])],
  ];
}

function inputsOf({ gap, order, least, longest }: Parameters) {
  const pause = fc.oneof(integer(0, gap), integer(gap - 1, gap + 1), integer(1, 3 * gap));
  const log = (pauses: fc.Arbitrary<readonly number[]>) =>
    fc.tuple(integer(0, 500), pauses).map(([start, all]): Input => [timesOf(start, all)]);
  const pauses = (minLength: number, maxLength: number, of = pause) =>
    fc.array(of, { minLength, maxLength, size: "max" });
  const step = integer(Math.floor(gap / 2), gap - 1);
  return {
    empty: fc.constant<Input>([[]]),
    single: integer(0, 900).map((time): Input => [[time]]),
    typical: log(pauses(4, 10)),
    boundary: log(
      fc
        .tuple(integer(1, 3), fc.constantFrom(0, 0, 1, -1))
        .map(([events, off]) => [...ones(events + 1), gap + off, ...ones(events + 1), gap, 1, 1, 1]),
    ),
    // A session far longer than a pause.
    sorted: log(pauses(4, 8, step).map((all) => [...all, 3 * gap, 1, 1, 1])),
    duplicates: log(pauses(3, 7, fc.constantFrom(0, 0, 0, gap + 1, 1))),
    large: log(pauses(60, 150)),
    ...(order === "sorted"
      ? {}
      : { reversed: log(pauses(4, 9)).map(([times]): Input => [times.toReversed()]) }),
    ...(least === 1
      ? {}
      : {
          pair: log(
            fc
              .tuple(integer(gap + 1, 2 * gap), integer(gap + 1, 2 * gap))
              .map(([first, second]) => [
                ...ones(least - 1),
                first,
                ...ones(least - 2),
                second,
                ...ones(least),
              ]),
          ),
        }),
    ...(longest === undefined ? {} : { deep: log(longSession(gap, longest)) }),
  };
}

const ones = (count: number) => Array.from({ length: count }, () => 1);

/** Events without a pause, of which one lies exactly at the end of the first session. */
function longSession(gap: number, longest: number) {
  const step = gap - 1;
  const steps = Math.floor(longest / step) - 1;
  const rest = longest - steps * step;
  return integer(1, 9).map((more) => [
    ...Array.from({ length: steps }, () => step),
    ...ones(rest),
    ...ones(more),
  ]);
}

/** Cuts the sorted times at every place where a session begins. */
function outOfCuts(given: readonly number[], parameters: Parameters): unknown[] {
  const { gap, exactGap, result, least, longest = Number.POSITIVE_INFINITY } = parameters;
  const times = given.toSorted((a, b) => a - b);
  const pauseAt = (i: number) => (times[i] ?? 0) - (times[i - 1] ?? Number.NEGATIVE_INFINITY);
  const begins = (i: number) => (exactGap === "joins" ? pauseAt(i) > gap : pauseAt(i) >= gap);
  const sessions: (readonly number[])[] = [];
  for (let start = 0; start < times.length;) {
    const first = times[start] ?? 0;
    const end = times.findIndex((time, i) => i > start && (begins(i) || time - first > longest));
    sessions.push(times.slice(start, end === -1 ? times.length : end));
    start = end === -1 ? times.length : end;
  }
  return sessions
    .filter((session) => session.length >= least)
    .map((session) => {
      const [first = 0] = session;
      const last = session.at(-1) ?? 0;
      if (result === "bounds") return [first, last];
      return result === "counts" ? session.length : last - first;
    });
}

interface Choices extends Omit<Parameters, "longest"> {
  readonly longest?: number | undefined;
  /** Which time of the session the next one is compared with. */
  readonly comparedWith?: "first" | "last";
  readonly sorts?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  const {
    gap,
    exactGap,
    result,
    least,
    longest,
    comparedWith = "last",
    sorts = choices.order === "any",
  } = choices;
  const at = comparedWith === "last" ? "-1" : "0";
  const within = `${exactGap === "joins" ? "<=" : "<"} ${gap}`;
  const values = {
    durations: { python: "s[-1] - s[0]", javascript: "s.at(-1) - s[0]" },
    counts: { python: "len(s)", javascript: "s.length" },
    bounds: { python: "[s[0], s[-1]]", javascript: "[s[0], s.at(-1)]" },
  }[result];
  const cap = {
    python: longest === undefined ? "" : ` and time - sessions[-1][0] <= ${longest}`,
    javascript: longest === undefined ? "" : ` && time - session[0] <= ${longest}`,
  };
  return {
    python: `def session_lengths(times):
    sessions = []
    for time in ${sorts ? "sorted(times)" : "times"}:
        if sessions and time - sessions[-1][${at}] ${within}${cap.python}:
            sessions[-1].append(time)
        else:
            sessions.append([time])
    return [${values.python} for s in sessions${least === 1 ? "" : ` if len(s) >= ${least}`}]
`,
    javascript: `function sessionLengths(times) {
  const sessions = [];
  for (const time of ${sorts ? "[...times].sort((a, b) => a - b)" : "times"}) {
    const session = sessions.at(-1);
    if (session && time - session${comparedWith === "last" ? ".at(-1)" : "[0]"} ${within}${cap.javascript}) {
      session.push(time);
    } else {
      sessions.push([time]);
    }
  }
  return sessions${least === 1 ? "" : `.filter((s) => s.length >= ${least})`}.map((s) => ${values.javascript});
}
`,
  };
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  const { exactGap, order, least, longest } = parameters;
  return [
    {
      name:
        exactGap === "joins" ? "parts at a pause of exactly the gap" : "joins at a pause of exactly the gap",
      caughtBy: ["boundary"],
      source: source({ ...parameters, exactGap: exactGap === "joins" ? "parts" : "joins" }),
    },
    {
      name: "measures the pause from the session's first event",
      caughtBy: ["sorted"],
      source: source({ ...parameters, comparedWith: "first" }),
    },
    order === "any"
      ? {
          name: "expects the times in order",
          caughtBy: ["reversed"],
          source: source({ ...parameters, sorts: false }),
        }
      : {
          name: "leaves out sessions of a single event",
          caughtBy: ["single"],
          source: source({ ...parameters, least: 2 }),
        },
    ...(least === 1
      ? []
      : [
          {
            name: `leaves out sessions of exactly ${least} events`,
            caughtBy: ["pair" as const],
            source: source({ ...parameters, least: least + 1 }),
          },
        ]),
    ...(longest === undefined
      ? []
      : [
          {
            name: "ends no session for its length",
            caughtBy: ["deep" as const],
            source: source({ ...parameters, longest: undefined }),
          },
        ]),
  ];
}
