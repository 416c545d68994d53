import { nodeLimits } from "../../src/domain/node/node-limits.ts";
import { createNodeReportReader } from "../../src/domain/node/node-report.ts";
import { textTarget } from "../fuzz-target.ts";

const caseIds = ["visible-1", "hidden-2"];
const report = { kind: "finished", observations: '[{"returned":[{"float":"1"}]}]', stdout: "x", millis: 2 };
const lines = caseIds.map((id) => `mark ${JSON.stringify({ id, report })}\n`);

/** What comes out of a container: the report's lines among whatever programs print. */
export const nodeReport = textTarget({
  name: "report of node --test",
  corpus: [
    `[Test 1]\nhello\n${lines.join("")}`,
    `mark ${JSON.stringify({ id: "hidden-2", report: { kind: "timedOut", stdout: "", where: "case" } })}\n`,
  ],
  tokens: ["mark ", "\n", "\r\n", '"id":"visible-1"', '"report":', '{"kind":"', "[Test 2]\n", "\\u00e9"],
  read(text) {
    const { read, end } = createNodeReportReader({ nonce: "mark", caseIds, limits: nodeLimits });
    const half = Math.floor(text.length / 2);
    const heard = [text.slice(0, half), text.slice(half)].flatMap((piece) => read(piece).outcomes);
    const all = [...heard, ...end({ kind: "exited", code: 0 })];
    if (all.length !== caseIds.length) throw new Error(`${all.length} outcomes of ${caseIds.length} cases`);
    return heard.length > 0 ? "value" : "error";
  },
});
