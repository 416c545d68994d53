import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../language.ts";
import { type ComparedProgram, sharedSpans, similarPairs } from "./similar.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { guaranteedTokens, winnow } from "./winnow.ts";

const program = (key: string, text: string, change: Partial<ComparedProgram> = {}): ComparedProgram => ({
  key,
  language: "python",
  program: text,
  starter: "",
  ...change,
});

const median = `def median(values):
    ordered = sorted(values)
    middle = len(ordered) // 2
    if len(ordered) % 2 == 1:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
`;
const renamed = `# my own work!
def median(xs):
    s = sorted( xs )

    m = len(s)//2   # the middle
    if len(s) % 2 == 1: return s[m]
    return (s[m - 1] + s[m]) / 2
`;
const other = `import statistics

def median(values):
    while True:
        for value in values:
            if sum(1 for each in values if each < value) * 2 <= len(values):
                return statistics.median([value, *values])
`;

const kinds = (text: string, language: Language = "python") =>
  tokensOf(text, language).map(({ kind }) => kind);

describe("tokens", () => {
  it("forget names, numbers, texts, comments and blank space, and keep words and signs", () => {
    expect(kinds("if a1 != 0x1F:  # why\n  return \"it's\", f'''x\ny'''")).toEqual(
      "if name != number : return text , text".split(" "),
    );
    expect(kinds("const f = (a) => a?.b ?? `x;${y}`; /* z */ // end", "javascript")).toEqual(
      "const name = ( name ) => name ?. name ?? text".split(" "),
    );
  });

  it("are made of anything, and lie in order in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom<Language>("python", "javascript"),
        (text, language) => {
          const ends = tokensOf(text, language).flatMap(({ from, to }) => [from, to]);
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
          expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

const tokensFrom = (minLength: number) =>
  fc
    .array(fc.constantFrom("name", "number", "(", ")", "if", "=", "+", "return"), {
      minLength,
      maxLength: 60,
      size: "max",
    })
    .map((all) => all.map((kind, from): Token => ({ kind, from, to: from + 1 })));
const anyTokens = tokensFrom(0);
const hashesOf = (tokens: readonly Token[]) => new Set(winnow(tokens).map(({ hash }) => hash));

describe("winnowing", () => {
  it("finds whatever is shared and at least as long as the guarantee threshold, wherever it stands", () => {
    const anyShared = tokensFrom(guaranteedTokens);
    fc.assert(
      fc.property(anyShared, anyTokens, anyTokens, anyTokens, anyTokens, (shared, a, b, c, d) => {
        const one = hashesOf([...a, ...shared, ...b]);
        const two = hashesOf([...c, ...shared, ...d]);
        expect([...one].some((hash) => two.has(hash))).toBe(true);
      }),
    );
  });

  it("picks at least one gram of every window, and few of all", () => {
    fc.assert(
      fc.property(anyTokens, (tokens) => {
        const places = winnow(tokens).map(({ at }) => at);
        for (const [index, at] of places.entries())
          if (index > 0) expect(at - (places[index - 1] ?? 0)).toBeLessThanOrEqual(5);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

describe("similar programs", () => {
  it("are found though names, spaces and comments differ, and others are not", () => {
    const pairs = similarPairs([program("ada", median), program("bob", renamed), program("cy", other)], 0.7);
    expect(pairs).toMatchObject([{ a: "ada", b: "bob", share: 1 }]);
  });

  it("stay as alike whatever names, numbers and texts are put in place of theirs", () => {
    const anyName = fc.stringMatching(/^[a-z]{1,6}_$/);
    fc.assert(
      fc.property(anyName, anyName, fc.nat(), (x, y, n) => {
        const changed = median.replaceAll("ordered", x).replaceAll("middle", y).replaceAll("2", String(n));
        expect(similarPairs([program("a", median), program("b", changed)], 0)[0]?.share).toBe(1);
      }),
    );
  });

  it("are not similar by what everybody was given", () => {
    const starter = median;
    const own = (key: string, more: string) => program(key, `${median}${more}`, { starter });
    expect(similarPairs([own("a", ""), own("b", "")], 0)).toEqual([]);
    expect(similarPairs([own("a", renamed.replace("median", "m")), own("b", other)], 0.5)).toEqual([]);
  });

  it("are never of two languages, nor so short that they say nothing", () => {
    const short = "def f(x):\n    return x + 1\n";
    expect(similarPairs([program("a", short), program("b", short)], 0)).toEqual([]);
  });

  it("are as alike the one way as the other", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...`${median}${other}`.split("\n")), { maxLength: 30 }),
        (lines) => {
          const mixed = program("b", lines.join("\n"));
          const one = similarPairs([program("a", median), mixed], 0)[0]?.share;
          const two = similarPairs([mixed, program("a", median)], 0)[0]?.share;
          expect(one).toBe(two);
        },
      ),
    );
  });

  it("are shown with the parts that they share marked in both", () => {
    const spans = sharedSpans(program("a", `${median}\nprint(1)\n`), program("b", renamed));
    expect(spans.a.map(({ from, to }) => median.slice(from, to).trim()).join()).toBe(median.trim());
    expect(spans.b.map(({ from, to }) => renamed.slice(from, to))[0]).toMatch(/^def median/);
  });

  it("are found among a thousand programs in a moment, even where all are the same", () => {
    const many = Array.from({ length: 1000 }, (_, at) => program(String(at), median));
    expect(similarPairs(many, 0.7)).toHaveLength(500);
  });
});
