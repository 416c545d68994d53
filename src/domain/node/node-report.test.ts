import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeLimits } from "./node-limits.ts";
import { createNodeReportReader } from "./node-report.ts";

const nonce = "f00d";
const caseIds = ["visible-1", "visible-2"];
const reader = () => createNodeReportReader({ nonce, caseIds, limits: nodeLimits });

const finished = (observation: unknown) => ({
  kind: "finished",
  observations: JSON.stringify([observation]),
  stdout: "",
  millis: 1,
});
const line = (id: string, observation: unknown = { returned: true }) =>
  `${nonce} ${JSON.stringify({ id, report: finished(observation) })}\n`;

/** What comes of a text that is cut at the given places. */
function readAll(text: string, cuts: readonly number[] = []) {
  const { read } = reader();
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].toSorted((a, b) => a - b);
  const heard = places.slice(1).map((to, i) => read(text.slice(places[i], to)));
  return {
    outcomes: heard.flatMap(({ outcomes }) => outcomes),
    text: heard.map((each) => each.text).join(""),
  };
}

describe("a report", () => {
  it("is read line by line, and all else handed on", () => {
    const { outcomes, text } = readAll(`hello\n${line("visible-2")}${line("visible-1")}bye`);
    expect(outcomes.map(({ caseId, outcome }) => [caseId, outcome.kind])).toEqual([
      ["visible-2", "finished"],
      ["visible-1", "finished"],
    ]);
    expect(text).toBe("hello\nbye");
  });

  it("is the same however it is cut", () => {
    const whole = `one\ntwo\n${line("visible-1")}f00\nf00d is no mark\n${line("visible-2")}f00d`;
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20 }), (cuts) => {
        const { outcomes, text } = readAll(whole, cuts);
        expect(outcomes).toEqual(readAll(whole).outcomes);
        // What may yet become a mark is held back.
        expect(text).toBe("one\ntwo\nf00\n");
      }),
    );
  });

  it("may have its lines ended as a terminal ends them", () => {
    expect(readAll(line("visible-1").replace("\n", "\r\n")).outcomes).toHaveLength(1);
  });

  it("does not begin in the middle of a line", () => {
    const { outcomes, text } = readAll(`said: ${line("visible-1")}`);
    expect(outcomes).toEqual([]);
    expect(text).toContain("said: f00d");
  });

  it("counts once for each case, and the first time", () => {
    const { outcomes } = readAll(
      line("visible-1", { returned: 1 }) + line("visible-1", { returned: 2 }) + line("visible-3"),
    );
    expect(outcomes).toMatchObject([
      { caseId: "visible-1", outcome: { observations: [{ value: { value: 1n } }] } },
    ]);
  });

  it("is not read for ever where the same is said again and again", () => {
    const { read, end } = reader();
    read(line("no such case").repeat(1000));
    expect(read(line("visible-1")).outcomes).toEqual([]);
    expect(end({ kind: "exited", code: 0 })).toHaveLength(2);
  });

  it("is not kept where its line never ends", () => {
    const { read } = reader();
    const piece = "x".repeat(1_000_000);
    read(`${nonce} `);
    for (let i = 0; i < 20; i++) expect(read(piece)).toEqual({ outcomes: [], text: "" });
    expect(read(`\n${line("visible-1")}`).outcomes).toHaveLength(1);
  });

  it("that cannot be read is our own trouble, and one that is no report is none", () => {
    const odd = `${nonce} ${JSON.stringify({ id: "visible-1", report: { kind: "passed" } })}\n`;
    expect(readAll(odd).outcomes).toMatchObject([{ outcome: { kind: "engineFailed" } }]);
    for (const content of ["", "null", "[]", "{}", '{"id":1}', "{"])
      expect(readAll(`${nonce} ${content}\n`).outcomes).toEqual([]);
  });

  it("may be any text: nothing is thrown, and no case is heard that there is not", () => {
    const pieces = fc.oneof(
      fc.string(),
      fc.constantFrom(nonce, `${nonce} `, "\n", '{"id":"visible-1","report":', "{}", "}", line("visible-2")),
      fc.jsonValue().map((report) => `${nonce} ${JSON.stringify({ id: "visible-1", report })}\n`),
    );
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        const { read, end } = reader();
        const heard = [...all.flatMap((piece) => read(piece).outcomes), ...end({ kind: "exited", code: 0 })];
        expect(heard.map(({ caseId }) => caseId).toSorted()).toEqual(caseIds);
      }),
    );
  });
});

describe("a case that was not reported", () => {
  it.each([
    [
      { kind: "exited", code: 7 },
      { kind: "engineFailed", reason: expect.stringContaining("code 7") },
    ],
    [{ kind: "stopped" }, { kind: "notRun", reason: "stopped" }],
    [{ kind: "outOfTime" }, { kind: "notRun", reason: "outOfTime" }],
    [
      { kind: "failed", reason: "gone" },
      { kind: "engineFailed", reason: "gone" },
    ],
  ] as const)("is told by how the run ended: %o", (ending, outcome) => {
    const { read, end } = reader();
    read(line("visible-1"));
    expect(end(ending)).toEqual([{ caseId: "visible-2", outcome }]);
  });

  it("is told once, and a report that comes later does not count", () => {
    const { read, end } = reader();
    expect(end({ kind: "stopped" })).toHaveLength(2);
    expect(end({ kind: "stopped" })).toEqual([]);
    expect(read(line("visible-1")).outcomes).toEqual([]);
  });
});
