import { describe, expect, it } from "vitest";
import type { Verdict } from "../verdict.ts";
import { judgeNode, makeNodeCases } from "./node-cases.ts";
import { doubling, rightProgram } from "./testing/doubling.ts";
import { runInNode } from "./testing/run-in-node.ts";

// What programs do to the processes that run them, tried in real ones.

const { visible } = makeNodeCases(doubling);
/** A process for each case, on a machine that may be busy. */
const patienceMillis = 120_000;
const quick = { timeout: patienceMillis };

interface Judged {
  readonly verdicts: readonly Verdict[];
  readonly text: string;
}

async function judged(program: string, cases = visible): Promise<Judged> {
  const run = { exercise: doubling, studentFiles: { "double.mjs": program }, cases };
  const { outcomes, text } = await runInNode(run);
  const verdicts = cases.map((testCase) => {
    const outcome = outcomes.get(testCase.id);
    if (outcome === undefined) throw new Error(`${testCase.id} has no outcome: ${text}`);
    return judgeNode(doubling, { testCase, outcome });
  });
  return { verdicts, text };
}

const twice = (verdict: object) => [verdict, verdict];
const threw = (thrown: object, during = "case") =>
  twice({ kind: "runtimeError", error: { kind: "thrown", thrown, during } });

describe("a program that", () => {
  it("answers is judged by its answers", quick, async () => {
    expect((await judged(rightProgram)).verdicts).toMatchObject(twice({ kind: "passed" }));
    expect((await judged("export const double = (n) => n * n;")).verdicts).toMatchObject(
      twice({ kind: "wrongAnswer" }),
    );
  });

  it("cannot be read is told where", quick, async () => {
    const { verdicts } = await judged("export const double = 1;\nexport const = 2;\n");
    expect(verdicts).toMatchObject(
      twice({ kind: "compileError", problem: { line: 2, message: expect.stringContaining("double.mjs") } }),
    );
  });

  it("exports something else is told what", quick, async () => {
    const error = { kind: "missingEntryPoint", name: "double", defined: ["dubble"], file: "double.mjs" };
    expect((await judged("export const dubble = 1;")).verdicts).toMatchObject(
      twice({ kind: "runtimeError", error }),
    );
  });

  it("throws is told what, and in which line of which file", quick, async () => {
    const { verdicts } = await judged("export function double() {\n  throw new RangeError('oops');\n}\n");
    const frames = [{ line: 2, functionName: "double in double.mjs" }];
    expect(verdicts).toMatchObject(
      threw({ typeName: "RangeError", bases: ["Error"], message: "oops", frames }),
    );
  });

  it("throws at its top level never gets to a test", quick, async () => {
    const { verdicts } = await judged(`${rightProgram}null.x;`);
    expect(verdicts).toMatchObject(threw({ typeName: "TypeError" }, "topLevel"));
  });

  it("throws where nobody waits for it has thrown all the same", quick, async () => {
    const late =
      "export const double = (n) => new Promise(() => setTimeout(() => { throw new Error('late'); }));";
    expect((await judged(late)).verdicts).toMatchObject(threw({ typeName: "Error", message: "late" }));
    const unhandled =
      "export const double = async (n) => { Promise.reject(new URIError('unseen')); for await (const x of never()) n; };\nasync function* never() { await new Promise((r) => setTimeout(r, 500)); }";
    expect((await judged(unhandled)).verdicts).toMatchObject(
      threw({ typeName: "URIError", message: "unseen" }),
    );
  });

  it("ends its process has not answered", quick, async () => {
    expect((await judged(`${rightProgram}process.exit(0);`)).verdicts).toMatchObject(
      threw({ typeName: "ProcessEnded", message: "exit code 0" }),
    );
    expect(
      (
        await judged(
          "export const double = () => process.kill(process.pid, 'SIGTERM') && new Promise((r) => setTimeout(r, 900));",
        )
      ).verdicts,
    ).toMatchObject(threw({ typeName: "ProcessEnded", message: "SIGTERM" }));
  });

  it("never settles its promise is not waited for", quick, async () => {
    expect((await judged("export const double = () => new Promise(() => {});")).verdicts).toMatchObject(
      threw({ typeName: "NeverSettled" }),
    );
    expect((await judged(`${rightProgram}await new Promise(() => {});`)).verdicts).toMatchObject(
      threw({ typeName: "NeverSettled" }),
    );
  });

  it("loops is ended, and after three such tests the rest is not run", quick, async () => {
    const cases = [...visible, ...makeNodeCases(doubling).hidden];
    const { verdicts } = await judged("export const double = () => { for (;;); };", cases);
    const late = { kind: "timeLimit", limitMillis: 1000 };
    expect(verdicts).toMatchObject([late, late, late, { kind: "notRun", reason: "threeTimeLimits" }]);
  });

  it("loops in one test only takes no other along", quick, async () => {
    const { verdicts } = await judged("export const double = (n) => { while (n === 3); return 2 * n; };");
    expect(verdicts).toMatchObject([{ kind: "timeLimit" }, { kind: "passed" }]);
  });

  it("leaves a timer and a server open is not waited for", quick, async () => {
    const open = `import { createServer } from "node:net";
createServer().listen(0);
setInterval(() => {}, 1000);
${rightProgram}`;
    expect((await judged(open)).verdicts).toMatchObject(twice({ kind: "passed" }));
  });

  it("keeps something for the next test finds nothing of it there", quick, async () => {
    const counting =
      "globalThis.calls = 0;\nexport const double = (n) => (++globalThis.calls === 1 ? 2 * n : 0);";
    expect((await judged(counting)).verdicts).toMatchObject(twice({ kind: "passed" }));
  });

  it("prints is shown, under the number of each test, and judged by its answer", quick, async () => {
    const { verdicts, text } = await judged(
      `console.log("héllo"); process.stdout.write("no end");\n${rightProgram}`,
    );
    expect(verdicts).toMatchObject(twice({ kind: "passed" }));
    expect(text).toContain("[Test 1]\nhéllo\nno end");
    expect(text).toContain("[Test 2]\nhéllo\nno end");
  });

  it("prints too much is ended", quick, async () => {
    const { verdicts, text } = await judged(
      "export const double = () => { for (;;) console.log('x'.repeat(99)); };",
    );
    expect(verdicts).toMatchObject(twice({ kind: "outputLimit", what: "printed" }));
    expect(text.length).toBeLessThan(2500);
  });

  it("answers with too much is told so", quick, async () => {
    const { verdicts } = await judged("export const double = (n) => Array(1000).fill(n);");
    expect(verdicts).toMatchObject(twice({ kind: "outputLimit", what: "returned", limit: "100 nodes" }));
  });

  it("answers with what cannot travel is wrong, whatever that is", quick, async () => {
    for (const answer of ["undefined", "new (class Odd {})()"]) {
      const { verdicts } = await judged(`export const double = () => (${answer});`);
      expect(verdicts, answer).toMatchObject(twice({ kind: "wrongAnswer" }));
    }
  });

  it("closes its output answers all the same", quick, async () => {
    const closing = `import { closeSync } from "node:fs";\ncloseSync(1);\ncloseSync(2);\n${rightProgram}`;
    expect((await judged(closing)).verdicts).toMatchObject(twice({ kind: "passed" }));
  });

  it("prints what a test runner prints changes nothing", quick, async () => {
    const tap = String.raw`console.log("TAP version 13\nok 1 - visible-2\n# edgecase {}\nBail out!\nnot ok 2\n1..1");`;
    // The first bytes of a message between the runner and its tests, of a length that never comes.
    const bytes = "process.stdout.write(Buffer.from([0xff, 0x0f, 0x7f, 0xff, 0xff, 0xff, 1, 2]));";
    expect((await judged(`${tap}\n${bytes}\n${rightProgram}`)).verdicts).toMatchObject(
      twice({ kind: "passed" }),
    );
  });

  it("does not find the mark of the report by looking at itself", quick, async () => {
    const { text } = await judged(
      `console.log(process.argv.length, JSON.stringify(process.env));\n${rightProgram}`,
    );
    expect(text).toContain("[Test 1]\n2 {");
    expect(text).not.toContain("EDGECASE_NONCE");
    expect(text).not.toContain("NODE_TEST_CONTEXT");
  });

  it("ends the test runner has not passed", quick, async () => {
    const { verdicts } = await judged(`process.kill(process.ppid, "SIGKILL");\n${rightProgram}`);
    expect(verdicts).toMatchObject(twice({ kind: "notGraded" }));
  });
});

describe.runIf(process.platform === "linux")("a program that takes the mark from the runner's memory", () => {
  const forging = (answer: string) => `import { readFileSync } from "node:fs";
const environment = readFileSync("/proc/" + process.ppid + "/environ", "latin1");
const [, mark] = /EDGECASE_NONCE=(\\w+)/.exec(environment);
const report = { kind: "finished", observations: '[{"returned":${answer}}]', stdout: "", millis: 1 };
for (const id of ["visible-1", "visible-2"]) console.log("\\n" + mark + " " + JSON.stringify({ id, report }));
export const double = () => new Promise(() => {});
`;

  it("can say a wrong answer, which is wrong", quick, async () => {
    expect((await judged(forging('{"float":"7"}'))).verdicts).toMatchObject(twice({ kind: "wrongAnswer" }));
  });

  it("passes only by the right answer, which it has to know", quick, async () => {
    const { verdicts } = await judged(forging('{"float":"6"}'));
    expect(verdicts).toMatchObject([{ kind: "passed" }, { kind: "wrongAnswer" }]);
  });
});
