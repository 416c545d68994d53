import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difficulties, largestSeed, largestVersion } from "../domain/exercise.ts";
import { languages } from "../domain/language.ts";
import type { SharedExercise } from "../domain/shared-exercise.ts";
import { anyText } from "../domain/testing/any-value.ts";
import { maxSharedBytes, readShareLink, writeShareLink } from "./share-link.ts";

const shared: fc.Arbitrary<SharedExercise> = fc.record({
  exercise: fc.record({
    family: fc.stringMatching(/^[a-z0-9-]{1,80}$/),
    version: fc.integer({ min: 1, max: largestVersion }),
    seed: fc.integer({ min: 0, max: largestSeed }),
    difficulty: fc.constantFrom(...difficulties),
  }),
  language: fc.constantFrom(...languages),
  programs: fc.record({ python: anyText, javascript: anyText }, { requiredKeys: [] }),
});

const primes: SharedExercise = {
  exercise: { family: "is-prime", version: 2, seed: 7, difficulty: "easy" },
  language: "python",
  programs: { python: "def is_prime(n):\n    return n in (2, 3, 5)\n" },
};

/** A link that holds any JSON, or anything at all. */
const linkWith = (text: string) => `1.${deflateRawSync(Buffer.from(text)).toString("base64url")}`;
const linkWithout = (change: object) => linkWith(JSON.stringify({ ...primes, ...change }));

async function problemOf(payload: string): Promise<string> {
  const read = await readShareLink(payload);
  return read.kind === "unreadable" ? `${read.because}: ${read.problem}` : "none";
}

describe("a share link", () => {
  it("gives back exactly what was put in, whatever the programs hold", async () => {
    await fc.assert(
      fc.asyncProperty(shared, async (given) => {
        const link = await writeShareLink(given);
        expect(link).toMatch(/^1\.[A-Za-z0-9_-]+$/);
        expect(await readShareLink(link ?? "")).toEqual({ kind: "shared", shared: given });
      }),
    );
  }, 60_000);

  it.each([
    ["NUL", "a\0b"],
    ["emoji", "# 👩‍👩‍👧 done"],
    ["unpaired surrogates", "\ud800 x \udc00"],
    ["a byte order mark", "\ufeffx = 1"],
    ["separators of lines", "\u2028\u2029\r\n\r"],
  ])("keeps %s", async (_, program) => {
    const link = await writeShareLink({ ...primes, programs: { javascript: program } });
    expect(await readShareLink(link ?? "")).toMatchObject({
      shared: { programs: { javascript: program } },
    });
  });

  it("is short: what is written again and again costs nearly nothing", async () => {
    const link = await writeShareLink({ ...primes, programs: { python: "x = 1\n".repeat(1000) } });
    expect(link?.length).toBeLessThan(300);
  });

  it("is not made where it would hold more than any page reads, and the longest that is made is read", async () => {
    const longest = (length: number) => ({ ...primes, programs: { python: "x".repeat(length) } });
    const around = JSON.stringify(longest(0)).length;
    const link = await writeShareLink(longest(maxSharedBytes - around));
    expect(await problemOf(link ?? "")).toBe("none");
    expect(await writeShareLink(longest(maxSharedBytes - around + 1))).toBeUndefined();
  });

  it("that cannot be packed any shorter is read as well", async () => {
    const noise = fc.sample(fc.string({ unit: "binary-ascii", minLength: 90_000, maxLength: 90_000 }), {
      seed: 1,
      numRuns: 1,
    });
    const link = await writeShareLink({ ...primes, programs: { python: noise.join("") } });
    expect(await readShareLink(link ?? "")).toMatchObject({
      shared: { programs: { python: noise.join("") } },
    });
  });
});

describe("a damaged link", () => {
  it("with any one character changed, lost or added is a value or a problem with a sentence", async () => {
    const link = (await writeShareLink(primes)) ?? "";
    const damage = fc.tuple(
      fc.integer({ min: 0, max: link.length }),
      fc.integer({ min: 0, max: 1 }),
      fc.oneof(
        fc.constant(""),
        fc.string({ unit: "binary", maxLength: 1 }),
        fc.constantFrom("A", "z", "9", "-", "_"),
      ),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([at, lost, added]) => {
        const read = await readShareLink(link.slice(0, at) + added + link.slice(at + lost));
        if (read.kind === "unreadable") expect(read.problem).toMatch(/^[A-Z].*\.$/su);
        else
          expect(read).toMatchObject({
            shared: { exercise: { family: expect.stringMatching(/^[a-z0-9-]+$/) } },
          });
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("that was cut short is told apart from a whole one, wherever it was cut", async () => {
    const link = (await writeShareLink(primes)) ?? "";
    for (let end = 0; end < link.length - 1; end += 1)
      expect(await problemOf(link.slice(0, end)), link.slice(0, end)).not.toBe("none");
  });

  it.each([
    ["", "damaged", "begins with the number of its format"],
    ["hello", "damaged", "begins with the number of its format"],
    ["0.AAAA", "damaged", "begins with the number of its format"],
    ["2.AAAA", "newer", "made by a newer page, in format 2. This page reads format 1."],
    ["1.", "damaged", "cannot be unpacked"],
    ["1.AAAAA", "damaged", "a character too long or too short"],
    ["1.abc)", "damaged", "it holds “)”"],
    ["1.a b", "damaged", "it holds “ ”"],
    [linkWith("hello"), "damaged", "no JSON"],
    [linkWith("null"), "damaged", "something else than an exercise"],
    [linkWith("[]"), "damaged", "something else than an exercise"],
    [linkWithout({ exercise: undefined }), "damaged", "Its “exercise” is missing"],
    [linkWithout({ language: "cobol" }), "damaged", "Its “language” is missing, or nothing"],
    [linkWithout({ exercise: { ...primes.exercise, seed: -1 } }), "damaged", "“exercise.seed”"],
    [linkWithout({ exercise: { ...primes.exercise, seed: 1.5 } }), "damaged", "“exercise.seed”"],
    [linkWithout({ exercise: { ...primes.exercise, family: "../secret" } }), "damaged", "“exercise.family”"],
    [linkWithout({ programs: { python: 7 } }), "damaged", "“programs.python”"],
    [linkWithout({ tests: [] }), "newer", "does not know its “tests”"],
    [linkWithout({ exercise: { authored: {} } }), "newer", "does not know its “exercise.authored”"],
    [linkWithout({ programs: { rust: "" } }), "newer", "does not know its “programs.rust”"],
    [linkWith(`{"__proto__": {"language": "python"}}`), "newer", "“__proto__”"],
    [linkWithout({ ["x".repeat(1000)]: 1 }), "newer", `“${"x".repeat(60)}…”`],
  ])("%# names what is wrong", async (payload, because, words) => {
    const problem = await problemOf(payload);
    expect(problem.split(":")[0]).toBe(because);
    expect(problem).toContain(words);
  });

  it("that holds bytes which are no text is called damaged", async () => {
    const bytes = deflateRawSync(Buffer.from([0xc3, 0x28])).toString("base64url");
    expect(await problemOf(`1.${bytes}`)).toContain("cannot be unpacked");
  });
});

describe("a link made to fill the memory", () => {
  it("is cut where it unpacks to more than any page writes", async () => {
    const bomb = deflateRawSync(Buffer.alloc(100_000_000, "x"));
    expect(await problemOf(`1.${bomb.toString("base64url")}`)).toContain("more than 1,000,000 bytes");
  });

  it("is not even looked at where it is longer than any page writes", async () => {
    expect(await problemOf(`1.${"A".repeat(2_000_000)}`)).toContain("more than 1,000,000 bytes");
  });

  it("that holds more faults than anybody could list is called damaged", async () => {
    const cases = Array.from({ length: 190_000 }, () => null);
    const read = await readShareLink(linkWith(JSON.stringify({ authored: { cases } })));
    expect(read).toMatchObject({ kind: "unreadable", because: "damaged" });
  });

  it("or the stack is a problem like any other", async () => {
    expect(await problemOf(linkWith("[".repeat(900_000)))).toContain("no JSON");
    expect(await problemOf(linkWith("[".repeat(400_000) + "]".repeat(400_000)))).toContain("something else");
  });
});
