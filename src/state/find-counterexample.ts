import type { Candidate } from "../domain/candidates.ts";
import type { TestCase } from "../domain/exercise.ts";
import type { Verdict } from "../domain/verdict.ts";
import type { JudgedCase } from "./run-all-cases.ts";

export interface Counterexample {
  readonly judged: JudgedCase;
  /** Characters of the input as it was first found, and as it is now. */
  readonly firstSize: number;
  readonly size: number;
}

export interface SearchEnd {
  /** `undefined`: none was found. */
  readonly found: Counterexample | undefined;
  /** Inputs on which the program ran. */
  readonly tried: number;
  /** The search was stopped before it came to an end. */
  readonly stopped: boolean;
}

interface Search {
  /** Without end. */
  readonly candidates: Iterator<Candidate, never>;
  /** Without end, small ones only: where a smaller one than the smallest is looked for. */
  readonly smallCandidates: Iterator<Candidate, never>;
  /** Judges cases in order; with `untilOneFails` perhaps none after the first that fails. */
  readonly judge: (
    cases: readonly TestCase[],
    options: { readonly untilOneFails: boolean },
  ) => Promise<readonly JudgedCase[]>;
  /** Inputs to try before a program counts as right. */
  readonly maxTries: number;
  readonly signal: AbortSignal;
  readonly onProgress: (tried: number, smallest: JudgedCase | undefined) => void;
}

const batchSize = 40;
/** Once one fails, so many batches are drawn in all: a smaller start shrinks to a smaller end. */
const fewestBatches = 3;
/** Each of these takes seconds: what was found has to do for a start. */
const costly: ReadonlySet<Verdict["kind"]> = new Set(["timeLimit", "memoryLimit"]);
/** So many failing inputs, of different categories, are shrunk. */
const maxStarts = 3;
const smallDraws = 600;
/** Simpler inputs that are tried before an input counts as smallest. */
const maxSimpler = 160;

/**
 * Searches the inputs of a family for one that a program answers wrongly, and shrinks it: the way of QuickCheck
 * (Claessen and Hughes 2000), by the arbitraries' own shrinking. What is found always fails, and is never larger than
 * what was first found.
 */
export async function findCounterexample(search: Search): Promise<SearchEnd> {
  const tally: Going["tally"] = { tried: 0, smallest: undefined };
  const known: Going["known"] = new Map();
  const starts = await findStarts(search, { tally, known });
  let best: Failing | undefined;
  for (const start of starts) {
    const shrunk = await shrink(start, search, { tally, known });
    if (best === undefined || shrunk.candidate.size < best.candidate.size) best = shrunk;
  }
  for (let smaller = best; smaller !== undefined;) {
    best = smaller;
    smaller = await findSmaller(best, search, { tally, known });
  }
  return {
    found: best && {
      judged: best.judged,
      firstSize: best.firstSize,
      size: best.candidate.size,
    },
    tried: tally.tried,
    stopped: search.signal.aborted,
  };
}

interface Failing {
  readonly candidate: Candidate;
  readonly judged: JudgedCase;
  readonly firstSize: number;
}

interface Going {
  readonly tally: { tried: number; smallest: Failing | undefined };
  /** By key: what came of every input that was tried; `undefined` where nothing failed. */
  readonly known: Map<string, Failing | undefined>;
}

/** The smallest failing inputs as they are drawn, of different categories, smallest first. */
async function findStarts(search: Search, going: Going): Promise<readonly Failing[]> {
  const failing: Failing[] = [];
  for (let batch = 1; !search.signal.aborted; batch += 1) {
    failing.push(...(await tryAll(take(search.candidates, batchSize), search, going)));
    const isCostly = failing.some(({ judged }) => costly.has(judged.verdict.kind));
    const isEnough =
      failing.length > 0 ? isCostly || batch >= fewestBatches : going.tally.tried >= search.maxTries;
    // Families with few inputs repeat themselves before they have as many.
    if (isEnough || batch * batchSize > 3 * search.maxTries) break;
  }
  const bySize = failing.toSorted((a, b) => a.candidate.size - b.candidate.size);
  const categories = new Set<string>();
  return bySize
    .filter(
      ({ candidate: { testCase } }) =>
        !categories.has(testCase.category) && categories.add(testCase.category),
    )
    .slice(0, maxStarts);
}

/** Shrinking stays within one category and can end in a dip of its own: another category may have a smaller one. */
async function findSmaller(best: Failing, search: Search, going: Going): Promise<Failing | undefined> {
  const drawn = take(search.smallCandidates, smallDraws);
  const smaller = drawn.filter(({ size }) => size < best.candidate.size).toSorted((a, b) => a.size - b.size);
  for (let at = 0; at < smaller.length && !search.signal.aborted; at += batchSize) {
    const [failing] = await tryAll(smaller.slice(at, at + batchSize), search, going, true);
    if (failing !== undefined) return await shrink({ ...failing, firstSize: best.firstSize }, search, going);
  }
  return undefined;
}

async function shrink(start: Failing, search: Search, going: Going): Promise<Failing> {
  let smallest = start;
  for (;;) {
    const next = await firstFailingSimpler(smallest, search, going);
    if (next === undefined) return smallest;
    smallest = { ...next, firstSize: start.firstSize };
  }
}

async function firstFailingSimpler(
  { candidate }: Failing,
  search: Search,
  going: Going,
): Promise<Failing | undefined> {
  const simpler = candidate.simpler()[Symbol.iterator]();
  for (let tried = 0; tried < maxSimpler && !search.signal.aborted; tried += batchSize) {
    const batch = take(simpler, batchSize);
    if (batch.length === 0) return undefined;
    const [failing] = await tryAll(
      batch.filter((each) => isSimpler(each, candidate)),
      search,
      going,
      true,
    );
    if (failing !== undefined) return failing;
  }
  return undefined;
}

/** A strict order: an arbitrary may call two inputs of one size simpler than each other, and lead round in a circle. */
function isSimpler(one: Candidate, other: Candidate): boolean {
  return one.size < other.size || (one.size === other.size && one.key < other.key);
}

/** Those that fail, in the order given. What was tried before is not run again. */
async function tryAll(
  batch: readonly Candidate[],
  { judge, onProgress }: Search,
  { tally, known }: Going,
  untilOneFails = false,
): Promise<readonly Failing[]> {
  const fresh = new Map(
    batch.filter(({ key }) => !known.has(key)).map((candidate) => [candidate.key, candidate]),
  );
  if (fresh.size > 0) {
    const byCase = new Map([...fresh.values()].map((candidate) => [candidate.testCase, candidate]));
    const judged = await judge([...byCase.keys()], { untilOneFails });
    tally.tried += judged.length;
    for (const each of judged) {
      const candidate = byCase.get(each.testCase);
      if (candidate !== undefined) known.set(candidate.key, failingBy(candidate, each));
    }
  }
  const failing = batch.flatMap(({ key }) => known.get(key) ?? []);
  for (const each of failing) {
    if (tally.smallest === undefined || each.candidate.size < tally.smallest.candidate.size)
      tally.smallest = each;
  }
  onProgress(tally.tried, tally.smallest?.judged);
  return failing;
}

function failingBy(candidate: Candidate, judged: JudgedCase): Failing | undefined {
  return fails(judged.verdict) ? { candidate, judged, firstSize: candidate.size } : undefined;
}

function fails({ kind }: Verdict): boolean {
  return kind !== "passed" && kind !== "notGraded" && kind !== "notRun";
}

function take<T>(from: Iterator<T>, count: number): readonly T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = from.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
