import * as fc from "fast-check";
import type { Flaw } from "../exercise.ts";
import { ruleList } from "../family-parts/rule-list.ts";
import { type ClassAnswer, type ClassInput, defineFamily } from "../family.ts";
import type { Signature } from "../signature.ts";
import { boolean, int, string } from "../type.ts";

interface Parameters {
  readonly limit: number;
  /** Seconds. */
  readonly window: number;
  /**
   * `aligned`: windows begin at the multiples of their length; `from the first`: with the first request after the
   * last window; `sliding`: every stretch of time counts.
   */
  readonly kind: "aligned" | "from the first" | "sliding";
  /** What a request exactly `window` seconds old does, or a window that began then; nothing where `aligned`. */
  readonly exactlyOld: "counts" | "is past";
  /** Whether requests that were refused count as well; only where `sliding`. */
  readonly refused: "count" | "are free";
  /** Each user has a limit of their own, and may ask how long to wait. */
  readonly users: boolean;
}

type Call = readonly ["allow" | "wait", ...unknown[]];

interface Request {
  readonly method: "allow" | "wait";
  readonly user: string;
  readonly now: number;
}

interface Input extends ClassInput {
  readonly construct: readonly [];
  readonly calls: readonly Call[];
}

export const family = defineFamily<Parameters, Input>({
  meta: {
    id: "rate-limiter",
    version: 2,
    title: "Rate limiter",
    topic: "state and time",
    difficulties: ["medium", "easy", "hard"],
    summary: "A class that lets only so many requests through in a stretch of time.",
  },
  parameters: (difficulty) => {
    const usual = { limit: fc.constantFrom(2, 3, 4), window: fc.constantFrom(10, 20, 60) };
    const exactlyOld = fc.constantFrom("counts", "is past");
    if (difficulty === "easy") {
      return fc.record({
        ...usual,
        kind: fc.constantFrom("aligned", "from the first", "from the first"),
        exactlyOld,
        refused: fc.constant("count"),
        users: fc.constant(false),
      });
    }
    return fc.record({
      ...usual,
      kind: fc.constant("sliding"),
      exactlyOld,
      refused: fc.constantFrom("count", "are free"),
      users: fc.constant(difficulty === "hard"),
    });
  },
  build: (parameters) => {
    const { users } = parameters;
    return {
      task: taskOf(parameters),
      wordings: [
        "A server must not be asked too often. A **rate limiter** decides for every request whether it may pass.",
        "Too many requests in a short time are too much for a small server, and so some of them are refused.",
        "Whoever asks too often has to wait: that is what a **rate limiter** is for.",
      ],
      statement: `Write a class \`RateLimiter\`. It is made without arguments, and is told the time instead of looking at a clock.

${rules(parameters)}

{examples}

Times are whole numbers of seconds from 0 to 100,000, and never go back from one call to the next.`,
      signature: signatureOf(users),
      comparison: { kind: "exact" },
      examples: examplesOf(parameters),
      inputs: inputsOf(parameters),
      hiddenPerCategory: 5,
      oracle: ({ calls }) => replay(calls.map(readCall), parameters),
      reference: source(parameters),
      hints: hintsOf(parameters),
      flaws: flawsOf(parameters),
    };
  },
});

function taskOf(parameters: Parameters): string {
  const { limit, window, users, kind } = parameters;
  const where = kind === "sliding" ? `any ${window} seconds` : `each window of ${window} seconds`;
  return `lets at most ${limit} requests ${users ? "of each user " : ""}through in ${where}: allow, given the time in seconds, says whether one may pass; ${windowInTask(parameters)}${
    users ? "; wait says in how many seconds one could pass if no other came, and changes nothing" : ""
  }`;
}

function windowInTask({ limit, window, kind, exactlyOld, refused, users }: Parameters): string {
  switch (kind) {
    case "aligned":
      return `windows begin at 0, ${window}, ${2 * window} and so on`;
    case "from the first":
      return `a window begins with the first request after the last window, and one exactly ${window} seconds later ${
        exactlyOld === "counts" ? "is still in it" : "begins the next"
      }`;
    case "sliding":
      return `it may if fewer than ${limit} earlier ones${users ? " of that user" : ""} count; one exactly ${window} seconds old ${
        exactlyOld === "counts" ? "still counts" : "does not count"
      }, and refused ones ${refused === "count" ? "count" : "do not count"}`;
  }
}

function rules(parameters: Parameters): string {
  const { limit, users, refused } = parameters;
  const whose = users ? "of the same user " : "";
  return ruleList([
    `\`allow(${users ? "user, now" : "now"})\` is called for every request, with the time in seconds${
      users ? " and the user's name" : ""
    }. It returns whether the request may pass: true while **at most ${limit}** requests ${whose}count in the
     window, this one included, else false.`,
    windowRule(parameters),
    parameters.kind !== "sliding"
      ? undefined
      : refused === "count"
        ? "Requests that were **refused count** like the others: whoever keeps asking stays locked out."
        : "Only requests that **were let through** count; refused ones leave no trace.",
    users
      ? `\`wait(user, now)\` returns in how many seconds a request of this user would be let through if there were no
         other until then, and 0 if at once. It is not a request itself, and changes nothing.`
      : undefined,
    users ? "Users have nothing to do with each other. Everybody begins without any request." : undefined,
    "Several requests may come at the same time.",
  ]);
}

function windowRule({ window, kind, exactlyOld }: Parameters): string {
  switch (kind) {
    case "aligned":
      return `Windows begin at 0, ${window}, ${2 * window} and so on. The window that begins at ${window} includes the second
              ${window} and ends before ${2 * window}. Each window counts from zero.`;
    case "from the first":
      return `The first request of all opens a window. It stays open for ${window} seconds; the first request after that
              opens the next. A request exactly ${window} seconds after the window's first one ${
                exactlyOld === "counts" ? "is **still in it**" : "**opens a new one**"
              }. Each window counts from zero.`;
    case "sliding":
      return `The window of a request goes back ${window} seconds from it. An earlier request that is exactly
              ${window} seconds old ${exactlyOld === "counts" ? "**still counts**" : "**does not count any more**"}.`;
  }
}

function signatureOf(users: boolean): Signature {
  const now = { name: "now", type: int };
  const parameters = users ? [{ name: "user", type: string }, now] : [now];
  const allow = { name: "allow", parameters, returns: boolean };
  return {
    kind: "class",
    name: "RateLimiter",
    constructorParameters: [],
    methods: users ? [allow, { name: "wait", parameters, returns: int }] : [allow],
  };
}

const integer = (min: number, max: number) => fc.integer({ min, max });

const times = (count: number, now: number) => Array.from({ length: count }, () => now);

/** One user's requests; at the end of a hard one, how long to wait. */
function requests(all: readonly number[], users: boolean): Input {
  if (!users) return { construct: [], calls: all.map((now) => ["allow", now]) };
  const last = all.at(-1) ?? 0;
  return {
    construct: [],
    calls: [...all.map((now): Call => ["allow", "ann", now]), ["wait", "ann", last]],
  };
}

/** Full windows that begin at a multiple of their length, and long rests after them. */
function examplesOf({ limit, window, users }: Parameters): Input[] {
  return [
    [...times(limit + 1, window), 4 * window],
    [0, 1, 5 * window, 7 * window + 1],
    [...times(limit, 2 * window), 2 * window + 2, 9 * window],
  ].map((all) => requests(all, users));
}

function inputsOf(parameters: Parameters) {
  const { limit, window, kind, users } = parameters;
  const start = integer(1, 50).map((count) => count * window);
  const draw = (all: fc.Arbitrary<readonly number[]>) => all.map((one) => requests(one, users));
  const rests = (minLength: number, maxLength: number) =>
    fc
      .tuple(
        integer(0, 3 * window),
        fc.array(
          fc.oneof(integer(0, 3), integer(0, Math.ceil(window / limit) + 2), integer(window - 1, window + 1)),
          {
            minLength,
            maxLength,
            size: "max",
          },
        ),
      )
      .map(([first, pauses]) => sums(first, pauses));
  return {
    typical: draw(rests(4, 9)),
    single: draw(integer(0, 1000).map((now) => [now])),
    "repeated calls": draw(
      fc
        .tuple(start, integer(limit + 1, limit + 4))
        .map(([now, count]) => [...times(count, now), now + window - 1]),
    ),
    boundary: draw(
      fc
        .tuple(start, integer(1, 3))
        .map(([now, count]) => [...times(limit, now + 1), ...times(count, now + 1 + window)]),
    ),
    // A full window that ends in the middle of the next aligned one.
    overlapping: draw(
      fc
        .tuple(start, integer(4, window - 3), integer(0, 3), integer(1, 2))
        .map(([now, late, after, count]) => [
          ...times(limit, now + late),
          ...times(count, now + window + Math.min(after, late - 1)),
        ]),
    ),
    // Late in one window and early in the next.
    adjacent: draw(
      fc
        .tuple(start, integer(1, 2))
        .map(([now, after]) => [
          now,
          ...times(limit - 1, now + window - 2),
          ...times(limit, now + window + after),
        ]),
    ),
    large: draw(rests(50, 90)),
    ...(kind === "sliding"
      ? {
          errors: draw(
            fc
              .tuple(start, integer(limit, limit + 3), integer(2, 4))
              .map(([now, refused, after]) => [
                ...times(limit, now),
                ...times(refused, now + after),
                now + window + 1,
              ]),
          ),
        }
      : {}),
    ...(users ? inputsOfUsers(parameters) : {}),
  };
}

function sums(first: number, pauses: readonly number[]): number[] {
  let now = first;
  return pauses.map((pause) => (now += pause));
}

function inputsOfUsers({ limit, window }: Parameters) {
  const user = fc.constantFrom("ann", "bob");
  const method = fc.constantFrom<Call[0][]>("allow", "allow", "allow", "wait");
  const pause = fc.oneof(integer(0, 2), integer(0, Math.ceil(window / limit)));
  return {
    pair: fc
      .tuple(
        integer(0, 900),
        fc.array(fc.tuple(method, user, pause), { minLength: 5, maxLength: 12, size: "max" }),
      )
      .map(([first, all]): Input => {
        const when = sums(
          first,
          all.map(([, , rest]) => rest),
        );
        const full = times(limit, first).map((now): Call => ["allow", "ann", now]);
        const calls = all.map(([name, who], i): Call => [name, who, when[i] ?? first]);
        return { construct: [], calls: [...full, ["allow", "bob", first], ["wait", "ann", first], ...calls] };
      }),
  };
}

function readCall([method, ...args]: Call): Request {
  const [user, now] = args.length === 2 ? args : ["", ...args];
  return { method, user: String(user), now: Number(now) };
}

/** Decides each request by all that were before it. */
function replay(calls: readonly Request[], parameters: Parameters): ClassAnswer[] {
  const passed: boolean[] = [];
  for (const call of calls) {
    const before = calls
      .slice(0, passed.length)
      .map((other, i) => ({ ...other, passed: passed[i] ?? false }))
      .filter(({ method, user }) => method === "allow" && user === call.user);
    passed.push(isAllowed(call.now, before, parameters));
  }
  return calls.map(({ method, user, now }, i) => {
    if (method === "allow") return { returns: passed[i] };
    const before = calls
      .map((other, j) => ({ ...other, passed: passed[j] ?? false }))
      .filter((other, j) => j < i && other.method === "allow" && other.user === user);
    let seconds = 0;
    while (!isAllowed(now + seconds, before, parameters)) seconds += 1;
    return { returns: seconds };
  });
}

function isAllowed(
  now: number,
  before: readonly { readonly now: number; readonly passed: boolean }[],
  { limit, window, kind, exactlyOld, refused }: Parameters,
): boolean {
  const isIn = (first: number) => (exactlyOld === "counts" ? now - first <= window : now - first < window);
  if (kind === "aligned") {
    return (
      before.filter((other) => Math.floor(other.now / window) === Math.floor(now / window)).length < limit
    );
  }
  if (kind === "sliding") {
    return before.filter((other) => isIn(other.now) && (refused === "count" || other.passed)).length < limit;
  }
  // Past windows are taken off from the front, one by one.
  let rest = before;
  while (rest[0] !== undefined && !isIn(rest[0].now)) {
    const { now: first } = rest[0];
    rest = rest.filter((other) =>
      exactlyOld === "counts" ? other.now - first > window : other.now - first >= window,
    );
  }
  return rest.length < limit;
}

interface Choices extends Parameters {
  /** Whether all users share one limit. */
  readonly shared?: boolean;
}

function source(choices: Choices): Flaw["source"] {
  if (choices.users) return sourceOfUsers(choices);
  switch (choices.kind) {
    case "aligned":
      return alignedSource(choices);
    case "from the first":
      return openedSource(choices);
    case "sliding":
      return slidingSource(choices);
  }
}

function alignedSource({ limit, window }: Choices): Flaw["source"] {
  return {
    python: `class RateLimiter:
    def __init__(self):
        self._counts = {}

    def allow(self, now):
        window = now // ${window}
        self._counts[window] = self._counts.get(window, 0) + 1
        return self._counts[window] <= ${limit}
`,
    javascript: `class RateLimiter {
  #counts = new Map();

  allow(now) {
    const window = Math.floor(now / ${window});
    this.#counts.set(window, (this.#counts.get(window) ?? 0) + 1);
    return this.#counts.get(window) <= ${limit};
  }
}
`,
  };
}

function openedSource({ limit, window, exactlyOld }: Choices): Flaw["source"] {
  const past = exactlyOld === "counts" ? ">" : ">=";
  return {
    python: `class RateLimiter:
    def __init__(self):
        self._times = []

    def allow(self, now):
        if self._times and now - self._times[0] ${past} ${window}:
            self._times = []
        self._times.append(now)
        return len(self._times) <= ${limit}
`,
    javascript: `class RateLimiter {
  #times = [];

  allow(now) {
    if (now - this.#times[0] ${past} ${window}) this.#times = [];
    this.#times.push(now);
    return this.#times.length <= ${limit};
  }
}
`,
  };
}

function slidingSource({ limit, window, exactlyOld, refused }: Choices): Flaw["source"] {
  const counts = exactlyOld === "counts" ? "<=" : "<";
  const isFree = refused === "are free";
  return {
    python: `class RateLimiter:
    def __init__(self):
        self._times = []

    def allow(self, now):
        self._times = [time for time in self._times if now - time ${counts} ${window}]
${
  isFree
    ? `        if len(self._times) == ${limit}:
            return False
        self._times.append(now)
        return True`
    : `        self._times.append(now)
        return len(self._times) <= ${limit}`
}
`,
    javascript: `class RateLimiter {
  #times = [];

  allow(now) {
    this.#times = this.#times.filter((time) => now - time ${counts} ${window});
${
  isFree
    ? `    if (this.#times.length === ${limit}) return false;
    this.#times.push(now);
    return true;`
    : `    this.#times.push(now);
    return this.#times.length <= ${limit};`
}
  }
}
`,
  };
}

/** A request passes once the one \`limit\` places before it is old enough. */
function sourceOfUsers({ limit, window, exactlyOld, refused, shared = false }: Choices): Flaw["source"] {
  const age = exactlyOld === "counts" ? window + 1 : window;
  const isFree = refused === "are free";
  const user = shared ? '"all"' : "user";
  return {
    python: `class RateLimiter:
    def __init__(self):
        self._times = {}

    def allow(self, user, now):
        allowed = self.wait(user, now) == 0
${isFree ? "        if allowed:\n    " : ""}        self._times.setdefault(${user}, []).append(now)
        return allowed

    def wait(self, user, now):
        times = self._times.get(${user}, [])
        if len(times) < ${limit}:
            return 0
        return max(0, times[-${limit}] + ${age} - now)
`,
    javascript: `class RateLimiter {
  #times = new Map();

  allow(user, now) {
    const allowed = this.wait(user, now) === 0;
    const times = this.#times.get(${user}) ?? [];
    ${isFree ? "if (allowed) " : ""}this.#times.set(${user}, [...times, now]);
    return allowed;
  }

  wait(user, now) {
    const times = this.#times.get(${user}) ?? [];
    if (times.length < ${limit}) return 0;
    return Math.max(0, times.at(-${limit}) + ${age} - now);
  }
}
`,
  };
}

const ordinals: Readonly<Record<number, string>> = { 2: "second", 3: "third", 4: "fourth" };

function hintsOf({ limit, window, kind, exactlyOld, refused, users }: Parameters): string[] {
  switch (kind) {
    case "aligned":
      return [
        "In which window is a time? It is enough to give each window a number.",
        `Divide the time by ${window} and leave out the remainder.`,
        `Count the requests by the number of their window. The ${ordinals[limit]} is the last that may pass.`,
      ];
    case "from the first":
      return [
        "What must be remembered of the open window? When it began, and how many requests it has had.",
        `If the time since its beginning is ${exactlyOld === "counts" ? "more than" : "at least"} ${window}, a new window begins with this request.`,
        `Count the request first; it may pass if the count is at most ${limit}.`,
      ];
    case "sliding":
      return [
        `Keep the times of the requests that count${users ? ", in a list for each user" : ""}.`,
        `Times that are ${exactlyOld === "counts" ? "more than" : "at least"} ${window} seconds old count no more.`,
        refused === "count"
          ? "Write down every request, also the refused."
          : "Write a request down only if it passes.",
        ...(users
          ? [
              `Only the ${ordinals[limit]} time from the end matters: once that is old enough, the next request passes.`,
            ]
          : []),
      ];
  }
}

function flawsOf(parameters: Parameters): readonly Flaw[] {
  const { kind, exactlyOld, refused, users } = parameters;
  const other = exactlyOld === "counts" ? ("is past" as const) : ("counts" as const);
  const boundary: Flaw = {
    name: "is one second off at the end of the window",
    caughtBy: ["boundary"],
    source: source({ ...parameters, exactlyOld: other }),
  };
  const sliding: Flaw = {
    name: "lets the window slide",
    caughtBy: ["adjacent"],
    source: source({ ...parameters, kind: "sliding" }),
  };
  if (kind === "aligned") {
    const flaw = source({ ...parameters, kind: "from the first", exactlyOld: "is past" });
    return [
      sliding,
      { name: "begins a window with its first request", caughtBy: ["overlapping"], source: flaw },
    ];
  }
  if (kind === "from the first") {
    const flaw = source({ ...parameters, kind: "aligned" });
    return [
      boundary,
      sliding,
      { name: "begins windows at round times", caughtBy: ["overlapping"], source: flaw },
    ];
  }
  return [
    boundary,
    {
      name: refused === "count" ? "counts only what was let through" : "counts what was refused as well",
      caughtBy: ["errors"],
      source: source({ ...parameters, refused: refused === "count" ? "are free" : "count" }),
    },
    users
      ? {
          name: "has one limit for all users",
          caughtBy: ["pair"],
          source: source({ ...parameters, shared: true }),
        }
      : {
          name: "counts anew for each window of round times",
          caughtBy: ["overlapping"],
          source: source({ ...parameters, kind: "aligned" }),
        },
  ];
}
