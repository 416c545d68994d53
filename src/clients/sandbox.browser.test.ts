import { afterEach, describe, expect, it } from "vitest";
import { programs } from "./testing/programs.ts";
import { outcomesOf, realSandbox, resultOf } from "./testing/real-sandbox.ts";

let real: ReturnType<typeof realSandbox>;
const open = () => (real = realSandbox());
afterEach(() => real.sandbox.dispose());

/** The life of frame and workers; what programs may do is engines.browser.test.ts. */
describe("the sandbox", () => {
  it("opens one frame, when it is first needed", async () => {
    const { sandbox, framesOpened } = open();
    expect(framesOpened()).toBe(0);
    await outcomesOf(sandbox, { engine: "browser", source: programs.double.javascript, calls: ["[1]"] });
    await outcomesOf(sandbox, { engine: "pyodide", source: programs.double.python, calls: ["[1]"] });
    expect(framesOpened()).toBe(1);
  });

  it("blames a case for the death of its frame when the next frame dies of it, too, and runs the others", async () => {
    const { sandbox, framesOpened, killFrame } = open();
    const source = programs.loopOnThree.javascript;
    await sandbox.warm("browser");
    const running = outcomesOf(sandbox, {
      engine: "browser",
      source,
      calls: ["[1]", "[3]", "[5]"],
      limits: { millisPerCase: 30_000 },
    });
    for (const millis of [2000, 7000]) setTimeout(killFrame, millis);
    expect((await running).map(resultOf)).toEqual([1, "outOfMemory", 5]);
    expect(framesOpened()).toBe(3);
  });

  it("judges a right program as if nothing had happened when the browser ends its frame once", async () => {
    const { sandbox, framesOpened, killFrame } = open();
    await sandbox.warm("browser");
    const source =
      "function solve(n) {\n  const end = Date.now() + 900;\n  while (Date.now() < end);\n  return n;\n}";
    const running = outcomesOf(sandbox, { engine: "browser", source, calls: ["[1]", "[2]", "[3]"] });
    setTimeout(killFrame, 1300);
    expect((await running).map(resultOf)).toEqual([1, 2, 3]);
    expect(framesOpened()).toBe(2);
  });

  it("starts an engine in the next frame when one dies while it is starting", async () => {
    const { sandbox, framesOpened, killFrame } = open();
    const running = outcomesOf(sandbox, {
      engine: "pyodide",
      source: programs.double.python,
      calls: ["[4]"],
    });
    await expect.poll(framesOpened).toBe(1);
    killFrame();
    expect((await running).map(resultOf)).toEqual([8]);
    expect(framesOpened()).toBe(2);
  });

  it("never blames a program of capped memory for the death of its frames", async () => {
    const { sandbox, killFrame } = open();
    await sandbox.warm("pyodide");
    const calls = ["[1]", "[3]"];
    const running = outcomesOf(sandbox, {
      engine: "pyodide",
      source: programs.loopOnThree.python,
      calls,
      limits: { millisPerCase: 30_000 },
    });
    for (const millis of [2000, 7000]) setTimeout(killFrame, millis);
    expect((await running).map(({ kind }) => kind)).toEqual(["finished", "engineFailed"]);
  });

  it("blames neither of two programs that ran when the frame died", async () => {
    const { sandbox, killFrame } = open();
    await Promise.all([sandbox.warm("browser"), sandbox.warm("pyodide")]);
    const limits = { millisPerCase: 1500 };
    const loop = outcomesOf(sandbox, {
      engine: "browser",
      source: programs.loopAlways.javascript,
      calls: ["[1]"],
      limits,
    });
    const honest = outcomesOf(sandbox, {
      engine: "pyodide",
      author: "somebody else",
      source: "import time\ndef solve(n):\n    time.sleep(1)\n    return n",
      calls: ["[1]"],
    });
    setTimeout(killFrame, 300);
    expect((await honest).map(resultOf)).toEqual([1]);
    expect((await loop).map(resultOf)).toEqual(["timedOut"]);
  });

  it("gives up a program after three dead frames", async () => {
    const { sandbox, killFrame, framesOpened } = open();
    await sandbox.warm("browser");
    const calls = ["[1]", "[1]", "[1]", "[1]", "[1]"];
    const running = outcomesOf(sandbox, {
      engine: "browser",
      source: programs.loopAlways.javascript,
      calls,
      limits: { millisPerCase: 30_000 },
    });
    const killing = setInterval(killFrame, 900);
    const kinds = (await running).map(({ kind }) => kind);
    clearInterval(killing);
    expect(kinds.slice(0, 2)).toEqual(["outOfMemory", "outOfMemory"]);
    expect(kinds.at(-1)).toBe("notRun");
    expect(framesOpened()).toBeGreaterThan(2);
  });

  it("says once that the sandbox died, however often it dies of one program", async () => {
    const { sandbox, killFrame, restartsTold } = open();
    await sandbox.warm("browser");
    const source = programs.loopAlways.javascript;
    const limits = { millisPerCase: 30_000 };
    const running = outcomesOf(sandbox, { engine: "browser", source, calls: ["[1]"], limits });
    const killing = setInterval(killFrame, 900);
    await running;
    clearInterval(killing);
    expect(restartsTold()).toBe(1);
  });

  it("builds a new frame, and says so, when one dies with nothing running", async () => {
    const { sandbox, killFrame, framesOpened, restartsTold } = open();
    await sandbox.warm("browser");
    killFrame();
    await expect.poll(framesOpened, { timeout: 20_000 }).toBe(2);
    expect(restartsTold()).toBe(1);
    const next = { engine: "browser", source: programs.double.javascript, calls: ["[4]"] } as const;
    expect((await outcomesOf(sandbox, next)).map(resultOf)).toEqual([8]);
  });

  it("renews a frame in which a thread outlives its worker, once what runs there has ended", async () => {
    const { sandbox, framesOpened, restartsTold } = open();
    // No engine looks up from this before it is done, in some years.
    const source = "function solve() {\n  return [].indexOf.call({ length: 2 ** 52 }, 1);\n}";
    const limits = { millisPerCase: 200 };
    const stuck = await outcomesOf(sandbox, { engine: "browser", source, calls: ["[]"], limits });
    expect(stuck.map(resultOf)).toEqual(["timedOut"]);
    const meanwhile = outcomesOf(sandbox, {
      engine: "pyodide",
      source: "import time\ndef solve(n):\n    time.sleep(6)\n    return n",
      calls: ["[1]"],
      limits: { millisPerCase: 30_000 },
    });
    expect((await meanwhile).map(resultOf)).toEqual([1]);
    await expect.poll(framesOpened, { timeout: 20_000 }).toBe(2);
    const next = { engine: "browser", source: programs.double.javascript, calls: ["[4]"] } as const;
    expect((await outcomesOf(sandbox, next)).map(resultOf)).toEqual([8]);
    expect(restartsTold()).toBe(0);
  });

  it("hands no case of an overtaken run to the next one's program", async () => {
    const { sandbox } = open();
    await sandbox.warm("browser");
    for (let round = 0; round < 20; round += 1) {
      const stop = new AbortController();
      const old = outcomesOf(sandbox, {
        engine: "browser",
        source: programs.loopAlways.javascript,
        calls: ["[1]"],
        signal: stop.signal,
      });
      setTimeout(() => stop.abort(), round * 3);
      const next = outcomesOf(sandbox, {
        engine: "browser",
        source: programs.double.javascript,
        calls: ["[4]"],
      });
      expect((await old).map(({ kind }) => kind)).toEqual(["notRun"]);
      expect((await next).map(resultOf)).toEqual([8]);
    }
  });

  it("keeps one author's state from another's", async () => {
    const { sandbox } = open();
    await outcomesOf(sandbox, {
      engine: "pyodide",
      author: "a",
      source: programs.leave.python,
      calls: ["[]"],
    });
    const seen = await outcomesOf(sandbox, {
      engine: "pyodide",
      author: "b",
      source: programs.look.python,
      calls: ["[]"],
    });
    expect(seen.map(resultOf)).toEqual([[1, false]]);
  });

  it("ends a program that floods its worker's channel, and judges the next", async () => {
    const { sandbox } = open();
    // Browser JavaScript is not even given a way to send; Python reaches it.
    const source = "import js\ndef solve():\n    while True:\n        js.postMessage(0)";
    const [flood] = await outcomesOf(sandbox, { engine: "pyodide", source, calls: ["[]"] });
    expect(flood).toMatchObject({ kind: "engineFailed", reason: expect.stringContaining("flooded") });
    const next = await outcomesOf(sandbox, {
      engine: "pyodide",
      source: programs.double.python,
      calls: ["[4]"],
    });
    expect(next.map(resultOf)).toEqual([8]);
  });
});

/** Python reaches its worker's `postMessage`, and the broker of a new sandbox counts its runs from 1. */
describe("what a program says in its worker's name", () => {
  const forged = `{ "kind": "finished", "observations": "[{\\"returned\\":999}]", "stdout": "", "millis": 0 }`;
  const outcome = (caseIndex: string, report = forged) =>
    `{ "caseIndex": ${caseIndex}, "report": ${report} }`;
  const outcomes = (list: string, runId = "1") =>
    `{ "kind": "outcomes", "runId": ${runId}, "outcomes": ${list} }`;

  /** In its first case the program says all of it; in its last one something that is heard. */
  const saying = (messages: readonly string[], inPython = "") => `
import js
def say(text): js.postMessage(js.JSON.parse(text))
def solve(n):
    if n == 1:
        for text in ${JSON.stringify(messages)}: say(text)
        ${inPython}
    if n == 3: say(${JSON.stringify(outcomes(`[${outcome("2")}]`))})
    return n * 2
`;
  const run = async (source: string) =>
    (await outcomesOf(open().sandbox, { engine: "pyodide", source, calls: ["[1]", "[2]", "[3]"] })).map(
      resultOf,
    );

  it.each([
    [
      "no message",
      ["7", "null", "[]", '"outcomes"', "{}", '{ "kind": "passed" }', '{ "kind": ["outcomes"] }'],
    ],
    [
      "no list",
      [outcomes(`{ "0": ${outcome("0")}, "length": 1 }`), outcomes("null"), outcomes(outcome("0"))],
    ],
    [
      "no outcome",
      [outcomes('[null, 7, "0", [], { "caseIndex": 0 }, { "caseIndex": 0, "report": "passed" }]')],
    ],
    [
      "no whole number of a case",
      [outcomes(`[${['"0"', "[0]", "0.5", "null", "true"].map((each) => outcome(each)).join()}]`)],
    ],
    ["every case at once", [outcomes(`[${outcome("-1")}]`)]],
    [
      "cases that are not there",
      [outcomes(`[${outcome("3")}, ${outcome("1000000000")}, ${outcome("1e300")}]`)],
    ],
    [
      "other runs",
      ["0", "2", "1000", "1.5", '"1"', "[1]", "null"].map((runId) => outcomes(`[${outcome("0")}]`, runId)),
    ],
    [
      "ends of other runs",
      ['{ "kind": "finished", "runId": 2 }', '{ "kind": "fatal", "runId": 2, "caseIndex": 0, "reason": "" }'],
    ],
    [
      "its own beginning",
      [
        '{ "kind": "loaded" }',
        '{ "kind": "booted" }',
        '{ "kind": "bootFailed", "reason": "no" }',
        '{ "kind": "clean" }',
      ],
    ],
  ])("is not heard where it is %s", async (_, messages) => {
    expect(await run(saying(messages))).toEqual([2, 4, 999]);
  });

  it("is not heard where no number is a case's, or a list is longer than any batch", async () => {
    const text = JSON.stringify(outcomes(`[${outcome("0")}]`));
    const source = saying(
      [],
      `for index in (float('nan'), float('inf')):
            said = js.JSON.parse(${text})
            said.outcomes[0].caseIndex = index
            js.postMessage(said)
        said = js.JSON.parse(${text})
        said.outcomes[0].caseIndex = 0.5
        said.outcomes.length = 2**32 - 1
        js.postMessage(said)`,
    );
    expect(await run(source)).toEqual([2, 4, 999]);
  });

  it("counts once for each case, and first come is first heard", async () => {
    const twice = outcomes(`[${outcome("1")}, ${outcome("1", forged.replace("999", "998"))}]`);
    expect(await run(saying([twice, twice]))).toEqual([2, 999, 999]);
  });

  it("is our trouble where it cannot be read, and of no other case", async () => {
    const reports = ['{ "kind": "passed" }', '{ "kind": "finished" }', forged.replace("999", "}{")];
    for (const report of reports) {
      const [first, ...rest] = await run(saying([outcomes(`[${outcome("0", report)}]`)]));
      expect(first).toMatch(/^engineFailed: The sandbox/);
      expect(rest).toEqual([4, 999]);
    }
  });

  it("leaves what it does not speak of without a verdict", async () => {
    const [first, ...rest] = await run(saying(['{ "kind": "finished", "runId": 1 }']));
    expect(["engineFailed: the worker gave no answer for this case", 2]).toContain(first);
    for (const other of rest) expect(other).toBe("engineFailed: the worker gave no answer for this case");
  });
});
