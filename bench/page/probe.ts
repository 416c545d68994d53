import { encodeSteps } from "../../src/domain/codec.ts";
import { decodeReport } from "../../src/domain/decode-report.ts";
import { judge } from "../../src/domain/judge.ts";
import { family } from "../../src/domain/families/second-largest.ts";
import { makeCase } from "../../src/domain/make-case.ts";
import { defaultLimits } from "../../src/domain/limits.ts";
import { fetchEngineAssets } from "../../src/clients/sandbox-assets.ts";
import { startEngineWorker } from "../../workers/sandbox/engine-worker.ts";
import { createRecipes } from "../../workers/sandbox/recipes.ts";
import { exercise } from "./programs.ts";
import type { Section } from "./row.ts";

export const probe: Section = async () => {
  const assets = await fetchEngineAssets("pyodide", () => {});
  const recipes = createRecipes({ wide: 125_000, narrow: 40_000 });
  recipes.add(assets);
  await recipes.prepare("pyodide");
  const worker = startEngineWorker(recipes.recipe("pyodide"));
  await worker.booted;
  const body = family.build({ rank: 2 });
  const inputs = Array.from({ length: 10_000 }, (_, at) =>
    Array.from({ length: 5 }, (__, place) => (at * 7919 + place * 104_729) % 1000),
  );
  const testCases = inputs.map((numbers, at) =>
    makeCase(body, [numbers], { id: `case-${at}`, category: "typical" }),
  );
  const out = [];
  const probe2 = `
import time
${exercise.reference.python}
def timed(wires):
    import gc
    frame = __import__("sys")._getframe(1)
    g = frame.f_globals
    while "run_case" not in g:
        frame = frame.f_back
        g = frame.f_globals
    res = []
    now = time.perf_counter
    def t(label, f):
        best = 1e9
        for _ in range(6):
            a = now()
            for w in wires: f(w)
            best = min(best, now() - a)
        res.append(label + " %.1f" % (best * 1000))
    scan, decode, encode, flush, forget, perform = g["scan"], g["decode"], g["encode"], g["flush_streams"], g["forget_clock"], g["perform"]
    g["namespace"]["second_largest"] = second_largest
    t("nothing", lambda w: None)
    t("scan", lambda w: scan(w, 0))
    parsed = [scan(w, 0)[0][0] for w in wires]
    def each(label, items, f):
        best = 1e9
        for _ in range(6):
            a = now()
            for w in items: f(w)
            best = min(best, now() - a)
        res.append(label + " %.1f" % (best * 1000))
    each("decode", parsed, lambda s: [decode(x, None) for x in s["args"]])
    args = [[decode(x, None) for x in s["args"]] for s in parsed]
    each("call", args, lambda a: second_largest(*a))
    each("encode", args, lambda a: encode(5, 200000, 4000000, 200))
    each("perform", parsed, lambda s: perform(s, {}, {}, None))
    each("flush", parsed, lambda s: flush())
    each("forget", parsed, lambda s: forget())
    rc = g["run_case"]
    g["cases"] = wires
    each("run_case", range(len(wires)), rc)
    return "; ".join(res)
`;
  const perCase: string[] = [];
  for (let i = 0; i < 12; i++) {
    const t0 = performance.now();
    const cases = testCases.map(({ steps }) => encodeSteps(steps.python, "python"));
    const t1 = performance.now();
    let first = 0;
    let messages = 0;
    const reports: unknown[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    worker.listen((m) => {
      if (m.kind === "outcomes") {
        first ||= performance.now();
        messages++;
        reports.push(...m.outcomes.map((o) => o.report));
      }
      if (m.kind === "finished") resolve();
    });
    worker.run({
      kind: "run",
      runId: i,
      source: exercise.reference.python,
      entryPoint: "second_largest",
      cases,
      firstCase: 0,
      limits: defaultLimits,
      announce: false,
      quiet: true,
    });
    await promise;
    const t2 = performance.now();
    const outcomes = reports.map((r) => decodeReport(r, defaultLimits));
    const t3 = performance.now();
    outcomes.forEach((outcome, at) =>
      judge({ outcome, testCase: testCases[at]!, comparison: exercise.comparison, language: "python" }),
    );
    const t4 = performance.now();
    out.push(
      `encode ${(t1 - t0).toFixed(0)} toFirst ${(first - t1).toFixed(0)} worker ${(t2 - t1).toFixed(0)} (${messages} msgs) decodeReport ${(t3 - t2).toFixed(0)} judge ${(t4 - t3).toFixed(0)}`,
    );
    await worker.reset();
    // inner
    const done = Promise.withResolvers<void>();
    worker.listen((m) => {
      if (m.kind === "outcomes") perCase.push(JSON.stringify(m.outcomes[0]?.report).slice(0, 600));
      if (m.kind === "finished") done.resolve();
    });
    worker.run({
      kind: "run",
      runId: 100 + i,
      source: probe2,
      entryPoint: "timed",
      cases: [JSON.stringify([{ do: "call", name: "timed", args: [cases], observe: "return" }])],
      firstCase: 0,
      limits: { ...defaultLimits, millisPerCase: 60000 },
      announce: false,
      quiet: false,
    });
    await done.promise;
    await worker.reset();
  }
  return [...out, ...perCase.slice(-2)].map((what) => ({ what, measured: "", target: "" }));
};
