import { describe, expect, it } from "vitest";
import type { Exercise } from "../domain/exercise.ts";
import { hashQuestion } from "../domain/hashed-answer.ts";
import type { Language } from "../domain/language.ts";
import type { Outcome } from "../domain/outcome.ts";
import type { AuthoredExercise } from "../domain/teach/authored-exercise.ts";
import { compileAuthored } from "../domain/teach/compile-authored.ts";
import { authoredSorting, signatureReturning } from "../domain/teach/testing/authored-sorting.ts";
import { float, valueOf } from "../domain/testing/values.ts";
import type { Value } from "../domain/value.ts";
import { hashAnswers, matchesHash } from "./hashed-answers.ts";
import { oldLinks } from "./testing/old-links.ts";

const salt = "AAECAwQFBgcICQoLDA0ODw";
const few = { salt, rounds: 100 };
const squares = [1444, 829921, 44289025, 54789604];

function compiled(authored: AuthoredExercise): Exercise {
  const { exercise, problems } = compileAuthored(authored, "x");
  expect(problems).toEqual([]);
  if (exercise === undefined) throw new Error("Its signature cannot be read");
  return exercise;
}

async function accepts(authored: AuthoredExercise, at: number, value: Value, language: Language) {
  const outcome: Outcome = {
    kind: "finished",
    observations: [{ kind: "returned", value }],
    stdout: "",
    millis: 1,
  };
  const { hidden, comparison } = compiled(authored);
  const testCase = hidden[at];
  const question = testCase && hashQuestion({ outcome, testCase, comparison, language });
  return question === "no" ? false : question && (await matchesHash(question));
}

describe("hashed answers", () => {
  it("are accepted in each language as the rule has it, and no others", async () => {
    const hashed = await hashAnswers(authoredSorting, few);
    expect(await accepts(hashed, 1, valueOf(squares), "python")).toBe(true);
    expect(await accepts(hashed, 1, { kind: "list", items: squares.map(float) }, "python")).toBe(false);
    expect(await accepts(hashed, 1, { kind: "list", items: squares.map(float) }, "javascript")).toBe(true);
    expect(await accepts(hashed, 1, valueOf(squares), "javascript")).toBe(false);
    expect(await accepts(hashed, 1, valueOf(squares.toReversed()), "python")).toBe(false);
    expect(await accepts(hashed, 0, valueOf(squares), "python")).toBe(false);
  });

  it("of a rule that lets items come in any order are accepted in any order", async () => {
    const unordered = await hashAnswers({ ...authoredSorting, comparison: { kind: "unordered" } }, few);
    expect(await accepts(unordered, 1, valueOf(squares.toReversed()), "python")).toBe(true);
    expect(await accepts(unordered, 1, valueOf(squares.slice(1)), "python")).toBe(false);
  });

  it("are accepted however long they may be", async () => {
    const items = Array.from({ length: 9990 }, (_, at) => at % 10);
    const cases = [
      { inputs: ["[1]"], expected: `[${items.join()}]`, category: "large", visible: false } as const,
    ];
    const hashed = await hashAnswers(
      { ...authoredSorting, signature: signatureReturning("list[int]"), cases },
      few,
    );
    expect(await accepts(hashed, 0, valueOf(items), "python")).toBe(true);
    expect(
      await accepts(hashed, 0, valueOf([...items, ...items, ...items, ...items, ...items]), "python"),
    ).toBe(false);
  });

  it("leave nothing of what is expected, keep the rest, and cannot be told to be the same", async () => {
    const same = authoredSorting.cases.slice(1, 2).map((each) => ({ ...each, inputs: ["[1]"] }));
    const given = { ...authoredSorting, cases: [...authoredSorting.cases, ...same] };
    const hashed = await hashAnswers(given, few);
    expect(hashed).toMatchObject({
      cases: given.cases.map((each) => (each.visible ? each : { ...each, expected: "" })),
      hiding: { kind: "hashed", salt, rounds: 100 },
    });
    const digests = hashed.hiding?.kind === "hashed" ? hashed.hiding.digests.flat() : [];
    expect(digests).toHaveLength(6);
    expect(new Set(digests).size).toBe(6);
    expect(digests.every((each) => /^[A-Za-z0-9_-]{22}$/.test(each))).toBe(true);
  });

  it("are one hash where all languages see the same", async () => {
    const cases = [
      {
        inputs: ["[1]"],
        expected: "'k7dq2 xw9fz r4mbt hy3vn'",
        category: "typical",
        visible: false,
      } as const,
    ];
    const signature = signatureReturning("str");
    const hashed = await hashAnswers({ ...authoredSorting, signature, cases }, few);
    expect(hashed.hiding).toMatchObject({ digests: [[expect.any(String)]] });
  });

  it("are not worked out for a run that has been stopped, and those after it do not wait", async () => {
    const question = (text: string) => ({ salt, place: 0, rounds: 300_000, digest: "", text });
    const stop = new AbortController();
    const asked = Array.from({ length: 200 }, (_, at) => matchesHash(question(`stopped ${at}`), stop.signal));
    stop.abort();
    const ends = Promise.allSettled(asked);
    const before = performance.now();
    expect(await matchesHash(question("after"), new AbortController().signal)).toBe(false);
    expect(performance.now() - before).toBeLessThan(10_000);
    const refused = (await ends).filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThanOrEqual(196);
  }, 60_000);

  it("that were sent once are checked for ever", async () => {
    const sent = oldLinks.flatMap(([, read]) =>
      read.kind === "authored" && read.authored.hiding?.kind === "hashed" ? [read.authored] : [],
    );
    expect(sent.length).toBeGreaterThan(0);
    for (const each of sent)
      // oxlint-disable-next-line no-await-in-loop -- the first that is refused is to be named
      expect(await accepts(each, 1, valueOf(squares), "python")).toBe(true);
  });

  it("are refused where hashes and tests do not belong together", async () => {
    const hashed = await hashAnswers(authoredSorting, few);
    const problems = (change: Partial<AuthoredExercise>) =>
      compileAuthored({ ...hashed, ...change }, "x").problems.map(({ message }) => message);
    expect(problems({ cases: hashed.cases.slice(0, 3) })).toEqual([
      "There are 1 hidden tests, and hashes of the answers of 2.",
    ]);
    expect(problems({ comparison: { kind: "approximate", tolerance: 0.1 } })).toEqual([
      "The answers are hashed, and a hash cannot tell whether a number is near enough.",
    ]);
    const { hiding } = hashed;
    const cases = hashed.cases.flatMap((each) => Array.from({ length: each.visible ? 1 : 100 }, () => each));
    const digests = Array.from({ length: 200 }, () => ["AAECAwQFBgcICQoLDA0ODw"]);
    expect(
      hiding?.kind === "hashed" && problems({ cases, hiding: { ...hiding, digests, rounds: 2_000_000 } }),
    ).toEqual(["The hashes of its answers would keep a processor busy for minutes."]);
    expect(problems({ cases: authoredSorting.cases })).toContain(
      "Test 2 has an expected value and the hash of one.",
    );
  });
});
