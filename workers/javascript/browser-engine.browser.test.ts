import { describe, expect, it } from "vitest";
import { observed, program, run } from "./testing/javascript-worker.ts";

describe("the browser's own engine", () => {
  it("notices a rejection that a whole program leaves unhandled", async () => {
    const observations = await program(
      "browser",
      "async function main() {\n  throw new Error('x');\n}\nmain();",
      "",
    );
    expect(observations).toMatchObject([[{ threw: { type: "Error", frames: [{ line: 4 }, { line: 2 }] } }]]);
  });

  it("has the column of a syntax error, also on the first line", async () => {
    expect((await run("browser", { source: "let a = ;" })).reports).toMatchObject([{ line: 1, column: 9 }]);
    expect((await run("browser", { source: "\n let a = ;" })).reports).toMatchObject([
      { line: 2, column: 10 },
    ]);
  });

  it("hides what a worker has besides the language", async () => {
    const source =
      "function f() { return [typeof fetch, typeof importScripts, typeof postMessage, typeof structuredClone]; }";
    expect(await observed("browser", { source })).toEqual([
      [{ returned: ["undefined", "undefined", "undefined", "function"] }],
    ]);
  });
});
