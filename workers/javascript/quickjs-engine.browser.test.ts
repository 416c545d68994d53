import { describe, expect, it } from "vitest";
import type { FromEngine } from "../../src/protocol/engine.ts";
import { calling, run, startWorker } from "./testing/javascript-worker.ts";

describe("QuickJS", () => {
  it.each([
    ["function f(x) { console.log('in'); while (x) {} return 3; }"],
    ["function f(x) { console.log('in'); while (x) { try { for (;;) {} } catch {} } return 3; }"],
    ["async function f(x) { console.log('in'); await null; while (x) {} return 3; }"],
    ["function f(x) { console.log('in'); return x ? /^(a+)+$/.test('a'.repeat(40) + 'b') : 3; }"],
    ["function f(x) { console.log('in'); return x ? new Promise(() => {}) : 3; }"],
  ])("ends %j at its time limit, and runs the next case", async (source) => {
    const { reports } = await run("quickjs", { source, cases: [calling(1), calling(0)] });
    expect(reports).toMatchObject([
      { kind: "timedOut", where: "case", stdout: "in\n" },
      { kind: "finished", observations: '[{"returned":{"float":"3"}}]' },
    ]);
  });

  it("ends an endless top level", async () => {
    expect((await run("quickjs", { source: "for (;;) {}" })).reports).toMatchObject([
      { kind: "timedOut", where: "topLevel" },
    ]);
  });

  it.each([
    ["function f(x) { return new ArrayBuffer(x ? 1e9 : 1).byteLength; }"],
    ["function f(x) { const a = []; while (x) a.push(new ArrayBuffer(1e6)); return 1; }"],
  ])("holds %j to its memory, and runs the next case", async (source) => {
    const { reports } = await run("quickjs", { source, cases: [calling(1), calling(0)] });
    expect(reports).toMatchObject([{ kind: "outOfMemory" }, { kind: "finished" }]);
  });

  it("says what became of a case whose runtime cannot even be freed, and runs the next", async () => {
    // Jobs that breed until the memory ends leave objects behind that nobody can free.
    const source =
      "function f(x) { const again = () => { Promise.resolve().then(again); Promise.resolve().then(again); }; if (x) again(); return x ? new Promise(() => {}) : 3; }";
    const { reports } = await run("quickjs", { source, cases: [calling(1), calling(0)] });
    expect(["timedOut", "outOfMemory"]).toContain(reports[0]?.kind);
    expect(reports[1]).toMatchObject({ kind: "finished", observations: '[{"returned":{"float":"3"}}]' });
  });

  it("says that it is beyond use when the native stack is overrun", async () => {
    const source =
      "function f(n) { let a = []; for (let i = 0; i < n; i++) a = [a]; return JSON.stringify(a).length; }";
    const { messages, reports } = await run("quickjs", { source, cases: [calling(3), calling(100_000)] });
    expect(reports).toHaveLength(1);
    expect(messages.at(-1)).toMatchObject({ kind: "fatal", caseIndex: 1 });
  });

  it("refuses to boot without its module", async () => {
    const worker = await startWorker();
    const { promise, resolve } = Promise.withResolvers<FromEngine>();
    worker.addEventListener("message", ({ data }: MessageEvent<FromEngine>) => {
      if (data.kind !== "loaded") resolve(data);
      else worker.postMessage({ kind: "bootJavaScript", engine: "quickjs", memoryBytes: 0 });
    });
    expect(await promise.finally(() => worker.terminate())).toMatchObject({ kind: "bootFailed" });
  });
});
