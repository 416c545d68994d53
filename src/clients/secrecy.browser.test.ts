import { afterEach, describe, expect, it } from "vitest";
import { encodeSteps } from "../domain/codec.ts";
import type { TestCase } from "../domain/exercise.ts";
import { judge } from "../domain/judge.ts";
import type { Engine } from "../domain/language.ts";
import { defaultLimits } from "../domain/limits.ts";
import type { Argument, Step } from "../domain/scenario.ts";
import type { Value } from "../domain/value.ts";
import { createSandbox } from "./sandbox.ts";
import { fetchEngineAssets } from "./sandbox-assets.ts";
import { openSandboxFrame } from "./sandbox-frame.ts";
import { needlesFor, scanningPrelude } from "./testing/memory-scan.ts";

/** Drawn anew each time, so that they stand in no file either. */
const draw = () => {
  const words = crypto.getRandomValues(new Uint32Array(8));
  return {
    text: `${crypto.randomUUID()}-${crypto.randomUUID()}`,
    int: words.reduce((all, word) => (all << 32n) | BigInt((word | 0x8000_0001) >>> 0), 0n),
    float: Math.random() * 1e5,
  };
};
type Drawn = ReturnType<typeof draw>;

let sandbox: ReturnType<typeof createSandbox> | undefined;
afterEach(() => sandbox?.dispose());

describe.each<Engine>(["pyodide", "browser", "quickjs"])("the whole memory of a worker of %s", (engine) => {
  const language = engine === "pyodide" ? "python" : "javascript";
  const keep = {
    python: "kept = []\ndef solve(*given):\n    kept.append(given)\n    return 7\n",
    javascript: "globalThis.kept = [];\nfunction solve(...given) {\n  kept.push(given);\n  return 7;\n}\n",
  }[language];

  it("holds what hidden cases give, and nothing of what they expect", async () => {
    const [given, expected] = [draw(), draw()];
    const { verdicts, found, scanned } = await judgeHidden({ engine, source: keep, given, expected });
    expect(verdicts).toEqual(["wrongAnswer", "wrongAnswer"]);
    expect(found.filter((name) => name.includes("expected"))).toEqual([]);
    const where = { pyodide: "memory", quickjs: "memory", browser: "globals" }[engine];
    const forms = {
      pyodide: ["text, one byte each", "int as CPython keeps it", "float as machines keep it"],
      // It packs floats with its tags, so that none stands there as machines keep it.
      quickjs: ["text, one byte each", "int as machines keep it", "float as text"],
      browser: ["text, one byte each", "int in decimal", "float as machines keep it"],
    }[engine];
    // The very search that does not find the one finds the other.
    expect(found).toEqual(expect.arrayContaining(forms.map((form) => `${where}: given ${form}`)));
    expect(found).toContain("told: given text, one byte each");
    if (engine !== "browser") expect(scanned).toBeGreaterThan(10_000_000);
  });

  it("holds what is expected where the program's text says it", async () => {
    const expected = draw();
    const source = `${keep}\n${language === "python" ? "known =" : "const known ="} "${expected.text}";`;
    const { found } = await judgeHidden({ engine, source, given: draw(), expected });
    expect(found).toContain("told: expected text, one byte each");
    if (engine !== "browser") expect(found).toContain("memory: expected text, one byte each");
  });
});

interface Hidden {
  readonly engine: Engine;
  readonly source: string;
  readonly given: Drawn;
  readonly expected: Drawn;
}

/** Runs hidden cases with the site's own client and judge; only the worker's script is looked over its shoulder. */
async function judgeHidden({ engine, source, given, expected }: Hidden) {
  const prelude = scanningPrelude([...needlesFor("given", given), ...needlesFor("expected", expected)]);
  sandbox = createSandbox({
    openFrame: openSandboxFrame,
    async fetchAssets(name, onProgress) {
      const assets = await fetchEngineAssets(name, onProgress);
      for (const each of [assets.python, assets.javascript]) if (each) each.script = prelude + each.script;
      return assets;
    },
    onStatus: () => {},
    newId: () => crypto.randomUUID(),
  });
  const language = engine === "pyodide" ? "python" : "javascript";
  const tests = [0, 1].map((at) => testOf(at, given, expected));
  const verdicts: string[] = [];
  const found = new Set<string>();
  let scanned = 0;
  await sandbox.run(
    {
      engine,
      author: "student",
      source,
      entryPoint: "solve",
      cases: tests.map(({ steps }) => encodeSteps(steps[language], language)),
      limits: { ...defaultLimits, millisPerCase: 20_000 },
      quiet: true,
    },
    {
      signal: new AbortController().signal,
      onOutcome(caseIndex, outcome) {
        const testCase = tests[caseIndex];
        if (testCase === undefined || outcome.kind !== "finished") return;
        verdicts.push(judge({ outcome, testCase, comparison: { kind: "exact" }, language }).kind);
        const seen: { scanned: number; found: string[] } = JSON.parse(outcome.stdout);
        for (const name of seen.found) found.add(name);
        scanned = seen.scanned;
      },
    },
  );
  return { verdicts, found: [...found], scanned };
}

function testOf(at: number, given: Drawn, expected: Drawn): TestCase {
  const args = valuesOf(given).map((value): Argument => ({ kind: "value", value }));
  const step: Step = { kind: "call", name: "solve", args, observe: "return" };
  return {
    id: `hidden-${at + 1}`,
    category: "typical",
    steps: { python: [step], javascript: [step] },
    expected: [{ kind: "returns", value: { kind: "list", items: valuesOf(expected) } }],
  };
}

function valuesOf({ text, int, float }: Drawn): readonly Value[] {
  return [
    { kind: "string", value: text },
    { kind: "int", value: int },
    { kind: "float", value: float },
  ];
}
