import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type PythonWorker, call, observations, startPython } from "./testing/python-worker.ts";

let worker: PythonWorker;
beforeAll(async () => void (worker = await startPython()));
beforeEach(async () => await worker.reset());
afterAll(() => worker.end());

async function returned(body: string, millisPerCase = 20_000) {
  const source = `import asyncio\n${body}\ndef f(): return asyncio.run(main())`;
  const { reports } = await worker.run(source, [call("f"), call("f")], {
    entryPoint: "f",
    limits: { millisPerCase },
  });
  return reports;
}

describe("asyncio", () => {
  it.each([
    [
      "gather and sleep",
      "async def g(n):\n  await asyncio.sleep(n / 50)\n  return n",
      "await asyncio.gather(g(2), g(1))",
      [2, 1],
    ],
    ["tasks", "async def g(n): return n", "await asyncio.create_task(g(1))", 1],
    [
      "wait_for",
      "async def g():\n  try: await asyncio.wait_for(asyncio.Event().wait(), 0.01)\n  except TimeoutError: return 'late'",
      "await g()",
      "late",
    ],
    [
      "a queue between two tasks",
      "async def put(q):\n  for i in range(3): await q.put(i)\nasync def g():\n  q = asyncio.Queue(1)\n  async with asyncio.TaskGroup() as tasks:\n    tasks.create_task(put(q))\n    return [await q.get() for _ in range(3)]",
      "await g()",
      [0, 1, 2],
    ],
  ])("runs %s, again in each case", async (_, helpers, expression, expected) => {
    const reports = await returned(`${helpers}\nasync def main(): return ${expression}`);
    expect(reports.flatMap(observations)).toEqual([{ returned: expected }, { returned: expected }]);
    expect(worker.reachedHost()).toBe(false);
  });

  it.each([
    ["waits for what never comes", "await asyncio.Event().wait()"],
    ["sleeps too long", "await asyncio.sleep(60)"],
    ["never gives way", "\n  while True: pass"],
  ])("ends at the time limit where a program %s", async (_, body) => {
    const reports = await returned(`async def main(): ${body}`, 300);
    expect(reports).toMatchObject([{ kind: "timedOut" }, { kind: "timedOut" }]);
  });

  it("sleeps without waiting on a clock that a case has set", async () => {
    const source = `import asyncio, time
async def main():
    await asyncio.sleep(3600)
    return time.time()
def f(): return asyncio.run(main())`;
    const steps = [{ do: "clock", millis: 5000, observe: "nothing" }, ...call("f")] as const;
    const { reports } = await worker.run(source, [steps], { entryPoint: "f" });
    expect(observations(reports[0])).toEqual([{ nothing: true }, { returned: { float: "3605.0" } }]);
  });
});
