import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Comparison } from "./comparison.ts";
import { decodeReport } from "./decode-report.ts";
import type { Expectation } from "./exercise.ts";
import { judge } from "./judge.ts";
import { defaultLimits } from "./limits.ts";
import type { Outcome } from "./outcome.ts";
import type { Step } from "./scenario.ts";
import { anyText } from "./testing/any-value.ts";
import { valueOf } from "./testing/values.ts";

const limits = { ...defaultLimits, valueNodes: 50, outputBytes: 100 };
/** What no program can guess, and what the reports below therefore never hold. */
const secret = "b7d2f1c0-right-answer";

/** A wire value, or nearly one: every tag, with contents that fit it and contents that do not. */
const { wire } = fc.letrec<{ wire: unknown }>((tie) => {
  const items = fc.array(tie("wire"), { maxLength: 4 });
  const contents = fc.oneof(
    items,
    anyText,
    fc.double(),
    fc.constantFrom("0x0", "nan", "inf", "-0.0", "1e999"),
  );
  const tags = ["int", "float", "bytes", "opaque", "tuple", "set", "map", "object", "__proto__", "toJSON"];
  return {
    wire: fc.oneof(
      { maxDepth: 5 },
      anyText,
      fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
      items,
      fc.dictionary(fc.constantFrom(...tags), contents, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
      fc.array(fc.tuple(tie("wire"), tie("wire")), { maxLength: 3 }).map((map) => ({ map })),
    ),
  };
});

const thrown = fc.record({
  type: anyText,
  bases: fc.array(anyText),
  message: anyText,
  frames: fc.array(fc.record({ line: fc.oneof(fc.integer(), fc.double()), function: anyText })),
});
const observation = fc.oneof(
  wire.map((returned) => ({ returned })),
  fc.array(wire, { maxLength: 3 }).map((list) => ({ arguments: list })),
  anyText.map((printed) => ({ printed })),
  thrown.map((threw) => ({ threw })),
  fc.constant({ nothing: true }),
  wire,
);
const text = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.array(observation, { minLength: 1, maxLength: 2 }).map((all) => JSON.stringify(all)),
  },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom("[".repeat(100_000), `[{"returned":${"[".repeat(300)}${"]".repeat(300)}}]`),
  },
);
const kinds = [
  "finished",
  "notCompiled",
  "crashed",
  "missingEntryPoint",
  "timedOut",
  "outOfMemory",
  "outputTooLarge",
  "engineFailed",
  "notRun",
  "passed",
  "__proto__",
];
const report = fc.oneof(
  fc.record({
    kind: fc.constant("finished"),
    observations: text,
    stdout: anyText,
    millis: fc.oneof(fc.nat(), fc.double()),
  }),
  fc.record(
    {
      kind: fc.constantFrom(...kinds),
      observations: fc.oneof(text, fc.anything()),
      stdout: fc.oneof(anyText, fc.constant("x".repeat(100_000)), fc.anything()),
      millis: fc.oneof(fc.double(), fc.anything()),
      declaredParameters: fc.oneof(fc.double(), fc.anything()),
      thrown: fc.oneof(thrown, fc.anything()),
      message: fc.oneof(anyText, fc.constant("x".repeat(100_000)), fc.anything()),
      line: fc.oneof(fc.double(), fc.anything()),
      name: fc.oneof(anyText, fc.anything()),
      defined: fc.oneof(fc.array(anyText), fc.anything()),
      where: fc.constantFrom("case", "topLevel", "nowhere"),
      what: fc.constantFrom("printed", "returned", "passed"),
      limit: fc.oneof(anyText, fc.anything()),
      reason: fc.oneof(anyText, fc.constantFrom("stopped", "threeCrashes"), fc.anything()),
    },
    { requiredKeys: ["kind"] },
  ),
  fc.anything(),
);

const expectations: readonly { step: Step; expected: Expectation }[] = [
  { step: calling("return"), expected: { kind: "returns", value: valueOf(secret) } },
  { step: calling("return"), expected: { kind: "returns", value: valueOf([[secret], 0.7310585786300049]) } },
  {
    step: calling("return"),
    expected: { kind: "returnsAnyOf", values: [valueOf(secret), valueOf([secret])] },
  },
  { step: calling("arguments"), expected: { kind: "arguments", values: [valueOf([secret])] } },
  { step: calling("return"), expected: { kind: "throws", names: { python: secret, javascript: secret } } },
  {
    step: { kind: "program", stdin: "", observe: "stdout" },
    expected: { kind: "prints", text: secret },
  },
];
const comparisons: readonly Comparison[] = [
  { kind: "exact" },
  { kind: "approximate", absolute: 1e-6, relative: 1e-6 },
  { kind: "unordered" },
  { kind: "set" },
  { kind: "anyOf" },
  {
    kind: "property",
    name: "is the secret",
    whyNot: (_, actual, right) =>
      JSON.stringify(actual) === JSON.stringify(right) ? undefined : "it is not",
  },
];

it("is passed for no report that does not hold the answer, and never throws", () => {
  fc.assert(
    fc.property(report, (said) => {
      const outcome = decodeReport(said, limits);
      expect(isCutToSize(outcome)).toBe(true);
      for (const { step, expected } of expectations)
        for (const comparison of comparisons)
          for (const language of ["python", "javascript"] as const)
            expect(judgeOne(outcome, { step, expected }, comparison, language)).not.toBe("passed");
    }),
    { numRuns: 1000, seed: 5 },
  );
}, 60_000);

it("is passed for one that does, or nothing above would be shown", () => {
  const passing = [
    [{ returned: secret }],
    [{ returned: [[secret], { float: "0.7310585786300049" }] }],
    [{ returned: [secret] }],
    [{ arguments: [[secret]] }],
    [{ threw: { type: secret, message: "", frames: [] } }],
    [{ printed: secret }],
  ];
  const verdicts = expectations.map((expectation, at) => {
    const said = { kind: "finished", observations: JSON.stringify(passing[at]), stdout: "", millis: 1 };
    return judgeOne(decodeReport(said, limits), expectation, { kind: "exact" }, "python");
  });
  expect(verdicts).toEqual(expectations.map(() => "passed"));
});

function calling(observe: "return" | "arguments"): Step {
  return { kind: "call", name: "f", args: [{ kind: "value", value: valueOf(3) }], observe };
}

function judgeOne(
  outcome: Outcome,
  { step, expected }: { step: Step; expected: Expectation },
  comparison: Comparison,
  language: "python" | "javascript",
): string {
  const steps = { python: [step], javascript: [step] };
  const testCase = { id: "hidden-1", category: "example" as const, steps, expected: [expected] };
  return judge({ outcome, testCase, comparison, language }).kind;
}

/** No text of an outcome is longer than what the page is ready to show. */
function isCutToSize(outcome: Outcome): boolean {
  return "stdout" in outcome
    ? outcome.stdout.length <= limits.outputBytes + 200
    : JSON.stringify(outcome).length < 200_000;
}
