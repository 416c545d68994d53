import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "./comparison.ts";
import { explainVerdict } from "./describe-verdict.ts";
import type { Expectation, TestCase } from "./exercise.ts";
import { answerText, hashQuestion, printedText } from "./hashed-answer.ts";
import { judge } from "./judge.ts";
import { type Language, languages } from "./language.ts";
import type { Observation, Outcome } from "./outcome.ts";
import { project } from "./projection.ts";
import { anyText, anyValue } from "./testing/any-value.ts";
import { valueOf } from "./testing/values.ts";
import type { Value } from "./value.ts";

const anyRule = fc.constantFrom<Comparison>({ kind: "exact" }, { kind: "unordered" }, { kind: "set" });

/** The answer itself, what differs from it by order, repetition or kind alone, or something else. */
const anyPair: fc.Arbitrary<readonly [Value, Value]> = anyValue.chain((value) =>
  fc.tuple(
    fc.constant(value),
    fc.oneof(
      fc.constant(value),
      anyValue,
      ...languages.map((each) => fc.constant(project(value, each))),
      ...("items" in value
        ? [
            fc
              .shuffledSubarray([...value.items], { minLength: value.items.length })
              .map((items) => ({ ...value, items })),
            fc.subarray([...value.items]).map((more) => ({ ...value, items: [...value.items, ...more] })),
            fc
              .constantFrom("list" as const, "tuple" as const, "set" as const)
              .map((kind) => ({ kind, items: value.items })),
          ]
        : []),
    ),
  ),
);

function caseOf(expectation: Expectation): TestCase {
  const step = { kind: "call", name: "f", args: [], observe: "return" } as const;
  return {
    id: "hidden-1",
    category: "typical",
    steps: { python: [step], javascript: [step] },
    expected: [expectation],
  };
}

const finished = (observation: Observation): Outcome => ({
  kind: "finished",
  observations: [observation],
  stdout: "",
  millis: 1,
});

interface Answered {
  readonly expectation: Expectation;
  readonly observation: Observation;
  readonly comparison: Comparison;
  readonly language: Language;
}

const judgePlainly = ({ expectation, observation, comparison, language }: Answered) =>
  judge({ outcome: finished(observation), testCase: caseOf(expectation), comparison, language });

/** A hash that gives the text back stands for one without collisions. */
function judgeByHash(answered: Answered, expectedText: string) {
  const { observation, comparison, language } = answered;
  const answer = { salt: "", place: 0, rounds: 1, digests: { [language]: expectedText } };
  const judged = {
    outcome: finished(observation),
    testCase: caseOf({ kind: "hashed", answer }),
    comparison,
    language,
  };
  const question = hashQuestion(judged);
  const isHashRight = question === "no" ? false : question && question.text === question.digest;
  return judge({ ...judged, isHashRight });
}

describe("a case that expects a hash", () => {
  it("accepts exactly the answers that the rule accepts, in each language", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        anyPair,
        anyRule,
        fc.constantFrom(...languages),
        ([value, actual], comparison, language) => {
          const answered: Answered = {
            expectation: { kind: "returns", value },
            observation: { kind: "returned", value: actual },
            comparison,
            language,
          };
          const plain = judgePlainly(answered).kind;
          expect(judgeByHash(answered, answerText(comparison, project(value, language))).kind).toBe(plain);
          seen.add(`${comparison.kind} ${plain}`);
        },
      ),
      { numRuns: 3000 },
    );
    expect(seen.size, "each rule was seen to accept and to refuse").toBe(6);
  });

  it.each(["exact", "unordered", "set"] as const)(
    "refuses under “%s” what is larger than any expected value, before it is laid out as text",
    (kind) => {
      const items = Array.from({ length: 200_000 }, (_, at) => ({ kind: "string" as const, value: `${at}` }));
      const huge: Value = { kind: "list", items: [{ kind: "list", items }] };
      const answered: Answered = {
        expectation: { kind: "returns", value: huge },
        observation: { kind: "returned", value: huge },
        comparison: { kind },
        language: "python",
      };
      expect(judgeByHash(answered, answerText({ kind }, huge))).toMatchObject({ kind: "wrongAnswer" });
    },
  );

  it("accepts under “set” any number of members that are the same", () => {
    const items = Array.from({ length: 100_000 }, () => ({ kind: "boolean" as const, value: true }));
    const answered: Answered = {
      expectation: { kind: "returns", value: { kind: "list", items: items.slice(0, 1) } },
      observation: { kind: "returned", value: { kind: "list", items } },
      comparison: { kind: "set" },
      language: "python",
    };
    expect(judgeByHash(answered, "{t}")).toMatchObject({ kind: "passed" });
  });

  it("accepts exactly the printed texts that are accepted otherwise", () => {
    const anyLines = fc
      .array(fc.constantFrom("a", "B", " ", "\n", "\r\n", "\r", "\t", "\u00a0", "\ud800", "\udc00", "é"))
      .map((each) => each.join(""));
    fc.assert(
      fc.property(fc.oneof(anyLines, anyText), fc.oneof(anyLines, anyText), (text, actual) => {
        for (const printed of [actual, `${text} \n\n`]) {
          const answered: Answered = {
            expectation: { kind: "prints", text },
            observation: { kind: "printed", text: printed },
            comparison: { kind: "exact" },
            language: "python",
          };
          expect(judgeByHash(answered, printedText(text)).kind).toBe(judgePlainly(answered).kind);
        }
      }),
    );
  });

  it("is hashed as a text that is the same after UTF-8, whatever it holds", () => {
    fc.assert(
      fc.property(anyRule, anyValue, anyText, (rule, value, printed) => {
        for (const text of [answerText(rule, value), printedText(printed)])
          expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });

  const answer = { salt: "", place: 0, rounds: 1, digests: {} };
  const hashed = { testCase: caseOf({ kind: "hashed", answer }), comparison: { kind: "exact" } } as const;

  it("is judged without asking where the program gave no answer", () => {
    const thrown = { typeName: "ValueError", message: "no", frames: [] };
    const outcome = finished({ kind: "threw", thrown });
    expect(hashQuestion({ ...hashed, outcome, language: "python" })).toBeUndefined();
    expect(judge({ ...hashed, outcome, language: "python" }).kind).toBe("runtimeError");
  });

  it("is not graded where nobody asked, and says nothing of what is expected where it is wrong", () => {
    const outcome = finished({ kind: "returned", value: valueOf([3, 4]) });
    const judged = { ...hashed, outcome, language: "python" } as const;
    expect(judge(judged).kind).toBe("notGraded");
    const wrong = judge({ ...judged, isHashRight: false });
    expect(explainVerdict(wrong, "python")).toMatchObject({
      title: "Wrong answer",
      detail:
        "The function returned [3, 4]. What is expected cannot be shown: the page knows it by a hash alone.",
    });
  });
});
