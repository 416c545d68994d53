import { parseFrameOutcome, parseFromFrame } from "../../src/clients/parse-from-frame.ts";
import { decodeValue, encodeSteps, encodeValue, parseJson } from "../../src/domain/codec.ts";
import { decodeReport } from "../../src/domain/decode-report.ts";
import { explainVerdict } from "../../src/domain/describe-verdict.ts";
import { valueDifference } from "../../src/domain/difference.ts";
import { formatValue } from "../../src/domain/format-value.ts";
import { judge } from "../../src/domain/judge.ts";
import { defaultLimits } from "../../src/domain/limits.ts";
import type { Outcome } from "../../src/domain/outcome.ts";
import { valueOf } from "../../src/domain/testing/values.ts";
import type { Verdict } from "../../src/domain/verdict.ts";
import { parseCaseReport, parseDescribed, parseTexts } from "../../workers/javascript/guest-answers.ts";
import { parseReport } from "../../workers/python/report.ts";
import { parseFromEngine } from "../../workers/sandbox/parse-from-engine.ts";
import { dataTarget, type Ending, jsonTarget, orUndefined } from "../fuzz-target.ts";
import { exercises } from "../samples.ts";

const value = encodeValue(
  valueOf([1, -0.5, "a", [true, null], new Map([["k", new Set([1n << 70n])]]), new Uint8Array([0, 255])]),
);
const thrown = {
  type: "ValueError",
  bases: ["Exception"],
  message: "no",
  frames: [{ line: 2, function: "merge" }],
};
const observations = [
  [{ returned: value }],
  [{ arguments: [value, { tuple: [1] }] }, { printed: "7\n" }, { nothing: true }],
  [{ threw: thrown }],
  [{ returned: { map: [[1, { map: [["a", { object: [["b", 2]] }]] }]] } }],
] as const;
const observed = JSON.stringify(observations[0]);

const reports = [
  {
    kind: "finished",
    observations: observed,
    stdout: "x\n",
    millis: 3,
    declaredParameters: 2,
  },
  { kind: "notCompiled", message: "invalid syntax", line: 3, column: 1 },
  { kind: "crashed", thrown, stdout: "" },
  { kind: "missingEntryPoint", name: "merge", defined: ["marge", "main"] },
  { kind: "timedOut", stdout: "x", where: "case" },
  { kind: "outputTooLarge", what: "printed", limit: "64 KB" },
  { kind: "engineFailed", reason: "gone" },
  { kind: "notRun", reason: "threeCrashes" },
] as const;

const messages = [
  {
    kind: "outcomes",
    batchId: "b",
    outcomes: reports.map((report, caseIndex) => ({ caseIndex, report })),
  },
  { kind: "ready", isolated: true },
  { kind: "warmed", engine: "python", millis: 3, fromSnapshot: true },
  { kind: "failed", engine: "python", reason: "no memory", batchId: "b" },
  { kind: "done", batchId: "b", millis: 9, reused: "spare" },
  { kind: "pong", serial: 3 },
] as const;

/** As `createSandbox` uses it: reports are decoded, texts are written, indexes looked up. */
function readFrameMessage(data: unknown): Ending {
  const message = parseFromFrame(data);
  if (message === undefined) return "error";
  if (message.kind === "failed") void `${message.engine}: ${message.reason}`;
  if (message.kind === "outcomes") {
    for (const said of message.outcomes) {
      const outcome = parseFrameOutcome(said);
      if (outcome !== undefined) void reports[outcome.caseIndex];
      decodeReport(outcome?.report, defaultLimits);
    }
  }
  return "value";
}

function ending(outcome: Outcome): Ending {
  return outcome.kind === "engineFailed" ? "error" : "value";
}

/** Observations of a program, judged and put into words as on the page. */
function readObservations(text: string): Ending {
  const report = {
    kind: "finished",
    observations: text,
    stdout: text.slice(0, 1000),
    millis: 1,
  };
  const outcome = decodeReport(report, defaultLimits);
  for (const exercise of Object.values(exercises)) {
    const [testCase] = exercise.visible;
    if (testCase === undefined) throw new Error("There is no case");
    for (const language of ["python", "javascript"] as const) {
      const verdict = judge({
        outcome,
        testCase,
        comparison: exercise.comparison,
        language,
      });
      explainVerdict(verdict, language);
      showDifference(verdict, language);
    }
  }
  return ending(outcome);
}

function showDifference(verdict: Verdict, language: "python" | "javascript"): void {
  if (verdict.kind !== "wrongAnswer" || verdict.mismatch.kind !== "value") return;
  valueDifference(verdict.mismatch.expected, verdict.mismatch.actual, language);
}

function readReport(data: unknown): Ending {
  const outcome = decodeReport(data, defaultLimits);
  const [testCase] = exercises.list.visible;
  if (testCase === undefined) throw new Error("There is no case");
  const verdict = judge({
    outcome,
    testCase,
    comparison: { kind: "exact" },
    language: "python",
  });
  explainVerdict(verdict, "python");
  return ending(outcome);
}

/** Two values of one text: the same one, once whole and once without its last item, compared and shown. */
function readValue(text: string): Ending {
  const json = parseJson(text);
  const decoded = json.kind === "decoded" ? decodeValue(json.value) : json;
  if (decoded.kind !== "decoded") return "error";
  const wrapped = {
    kind: "list",
    items: [decoded.value, { kind: "null" }],
  } as const;
  for (const language of ["python", "javascript"] as const) {
    formatValue(decoded.value, language, 160);
    valueDifference(wrapped, { kind: "list", items: [decoded.value] }, language);
  }
  encodeValue(decoded.value);
  return "value";
}

function deepMaps(depth: number, width: number): string {
  const entries = Array.from({ length: width }, (_, at) => `[${at},${at}]`).join();
  return `${'{"map":[[0,'.repeat(depth)}{"map":[${entries}]}${"]]}".repeat(depth)}`;
}

const tags = ['{"map":[[', '{"set":[', '{"tuple":[', '{"int":"-0x', '{"float":"', '{"object":[["', "0", "f"];

/** What a harness that no longer is its own master writes. */
const harnessReports = [
  ...reports,
  { kind: "crashed", thrown: { ...thrown, frames: [] } },
  { kind: "missingEntryPoint", name: { toString: 1 }, defined: [{}] },
] as const;

const manyNames = {
  kind: "missingEntryPoint",
  name: "x".repeat(200),
  defined: Array.from({ length: 500 }, (_, at) => String(at % 10).repeat(200)),
};

export const sandbox = [
  dataTarget({
    name: "message of the frame",
    corpus: messages,
    read: readFrameMessage,
  }),
  dataTarget({
    name: "report of one case",
    corpus: reports,
    read: readReport,
    known: [cyclic(), throwing(), manyNames],
  }),
  jsonTarget({
    name: "observations, judged",
    corpus: observations,
    tokens: [...tags, '{"returned":', '{"threw":'],
    read: readObservations,
    known: [
      `[{"returned":${deepMaps(190, 8000)}}]`,
      `[{"returned":${"[".repeat(50_000)}${"]".repeat(50_000)}}]`,
      `[{"returned":{"int":"0x${"f".repeat(99_000)}"}}]`,
    ],
  }),
  jsonTarget({
    name: "value on the wire",
    corpus: [value, [], { tuple: [value, value] }],
    tokens: tags,
    read: readValue,
    known: [deepMaps(190, 8000), `{"bytes":"${"0f".repeat(49_000)}"}`, `{"set":[${"[],".repeat(33_000)}0]}`],
  }),
  jsonTarget({
    name: "steps, written and read",
    corpus: [JSON.parse(encodeSteps(exercises.class.visible[0]?.steps.python ?? [], "python"))],
    read: (text) => (parseJson(text).kind === "decoded" ? "value" : "error"),
  }),
  dataTarget({
    name: "message of a worker to the broker",
    corpus: [
      {
        kind: "outcomes",
        runId: 1,
        outcomes: [{ caseIndex: 0, report: reports[0] }],
      },
      { kind: "starting", runId: 1, caseIndex: 2 },
      { kind: "fatal", runId: 1, caseIndex: 2, reason: "gone" },
      { kind: "bootFailed", reason: "no" },
    ],
    read: (data) => orUndefined(parseFromEngine(data)),
  }),
  jsonTarget({
    name: "report of Python's harness",
    corpus: harnessReports,
    read: (text) => (parseReport(text, "").kind === "engineFailed" ? "error" : "value"),
  }),
  jsonTarget({
    name: "answers of QuickJS",
    corpus: [["finished", "out", ""], { thrown, line: 2, column: 3 }],
    tokens: ["\n"],
    read(text) {
      parseTexts(text);
      parseDescribed(text);
      return parseCaseReport(`${text}\n${observed}`).kind === "failed" ? "error" : "value";
    },
  }),
];

function cyclic(): unknown {
  const report: Record<string, unknown> = { kind: "crashed", stdout: "" };
  report["thrown"] = report;
  return report;
}

/** No message can carry a getter; `decodeReport` promises never to throw all the same. */
function throwing(): unknown {
  return {
    get kind(): string {
      throw new Error("caught out");
    },
  };
}
