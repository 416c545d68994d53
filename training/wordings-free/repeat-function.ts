import type { family } from "../../src/domain/families/repeat-function.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { times } = given;
  const open = times === undefined;
  const n = open ? "n" : `${times}`;
  const source = open ? "{f and n|a callable f plus a count n}" : "{f|a callable f}";
  const { short, words, formal } = results[given.result];
  const stop = stopOf(given);
  const memory = memoryOf(given);
  return {
    phrases: [],
    statements: [
      `${source} → g; g(x) = f(f(…x)) {${n}×|with ${n} nested fs}, {output|yields} ${short}${stop}${memory}`,
      `i have ${source} and need a {callable|closure} that runs f ${n} times over, {piping|feeding} output back as input, and hands back ${words}${stop}${memory}`,
      `x₀ = x, xᵢ₊₁ = f(xᵢ), {i < ${n}|up to index ${n}}. {Build|Construct} g: x ↦ ${formal}${stop}${memory}.`,
      `{A potter|A baker|A copy machine} puts a piece through the same process f, takes what comes out and puts that in, ${n} rounds. {Package this as|Bundle this into} a callable {reporting|delivering} ${words}${stop}${memory}.`,
      `{Higher-order helper|Combinator}: ${n}-fold self-composition of f, {as a closure|lazily}. {Its output is|Calling it yields} ${short}${stop}${memory}. {Extra args are forwarded unchanged each round|f(x, y): y is forwarded as is}.`,
      `{How would I chain|Can you chain} f ${n} times behind one callable, so that a call gives ${words}${stop}${memory}?`,
      `From ${source} please make other function. It {executes|does} f ${n} times, {every next time with outcome of previous|outcome goes again inside}. It gives ${words}${stop}${memory}.`,
    ],
  };
};

const results = {
  last: {
    short: "{the end value|only what the closing round gives}",
    words: "{whatever drops out at the finish|just the end value|what the closing round gave}",
    formal: "the final xᵢ",
  },
  "with start": {
    short: "{[x, f(x), f(f(x)), …]|the trajectory, x included}",
    words:
      "{the trajectory as an array, x leading|an array of x and every outcome|each intermediate plus the input in front, as an array}",
    formal: "[x₀, x₁, …, x_last]",
  },
  "without start": {
    short: "{[f(x), f(f(x)), …]|the trajectory minus x itself}",
    words:
      "{every outcome in an array, x left off|the trajectory as an array, beginning at f(x)|each intermediate up to the end, not the input}",
    formal: "[x₁, …, x_last]",
  },
  sum: {
    short: "{f(x) + f(f(x)) + …|Σ of the outcomes, x itself excluded}",
    words:
      "{all outcomes summed, x excluded|the outcomes' grand total (the input is not in it)|f(x) + f(f(x)) + … as one figure}",
    formal: "x₁ + … + x_last",
  },
} as const;

function stopOf({ bound, stops }: Given): string {
  if (bound === undefined) return "";
  return stops === "above"
    ? `; {break once a value (x too) is > ${bound}|values exceeding ${bound} are never fed to f, x neither|no further round when the current value is past ${bound} (${bound} itself goes on)}`
    : `; {break once a value (x too) is >= ${bound}|values not below ${bound} are never fed to f, x neither|no further round when the current value is ${bound} and up}`;
}

function memoryOf({ memory }: Given): string {
  if (memory === undefined) return "";
  return memory === "calls"
    ? "; {memoise g as a whole on its args, f uncached|cache g(args) → answer, so a rerun with equal args makes no f call|a second identical call is served from a cache of complete answers}"
    : "; {memoise f: cache each single f(args), shared among all calls of g|per-step cache, so f never sees the same args again, in whichever call of g|each f outcome is cached for this g, reused by any later chain}";
}
