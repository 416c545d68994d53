import { createHash, createHmac } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { platform } from "node:os";
import { memoryOf, renderers } from "../lab/renderer-memory.mjs";

const what = "re-running 1,000 submissions × 30 small cases, Python, 2 workers, each student's own";
const leastPerSecond = 10;
/** What one measurement of memory differs from the next. */
const noiseBytes = 100e6;

const authored = {
  title: "Sum of the even numbers",
  difficulty: "easy",
  statement: "Return the sum of the even numbers.",
  signature: {
    kind: "function",
    name: "sum_even",
    parameters: [{ name: "numbers", type: "list[int]" }],
    returns: "int",
  },
  languages: ["python"],
  starter: { python: "", javascript: "" },
  reference: { python: "", javascript: "" },
  comparison: { kind: "exact" },
  millisPerCase: 2000,
  memoryMegabytes: 256,
  hints: [],
};
const cases = Array.from({ length: 30 }, (_, at) => {
  const numbers = Array.from({ length: at }, (__, n) => n * 3 - at);
  const sum = numbers.filter((n) => n % 2 === 0).reduce((a, b) => a + b, 0);
  return [at < 3 ? 1 : 0, at < 3 ? "example" : "typical", String(sum), JSON.stringify(numbers)];
});
const set = {
  id: "AAECAwQFBgcICQoLDA0ODw",
  title: "A thousand",
  items: [{ kind: "authored", authored: { ...authored, cases }, points: 1 }],
  handInKey: "EBESExQVFhcYGRobHB0eHw",
};

/** Re-runs a thousand submissions in one page, and looks at its memory on the way. */
export async function measureManySubmissions({ browser, site, count }) {
  const before = new Set(renderers());
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, "hardwareConcurrency", { value: 2 }));
    await page.goto(`${site}#/teach/grade`);
    const payload = `1.${deflateRawSync(JSON.stringify({ assignment: set })).toString("base64url")}`;
    await page.getByRole("textbox", { name: "The link that students got" }).fill(payload);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    const file = { name: "all.json", mimeType: "application/json", buffer: Buffer.from(gradeFile(count)) };
    await page.locator('input[aria-label="Files of submissions"]').setInputFiles([file]);
    await page.getByText(`${count.toLocaleString("en")} submissions.`).waitFor();
    await page.getByRole("button", { name: "Re-run", exact: true }).click();
    const memory = [];
    // Looked for now and then: a locator would look through the whole table at every frame.
    const ended = page.waitForFunction(
      () => /re-run in [\d.]+ s/.exec(document.querySelector("main")?.textContent ?? "")?.[0],
      undefined,
      { polling: 500, timeout: 600_000 },
    );
    const looking = setInterval(
      () => memory.push(memoryOf(renderers().filter((id) => !before.has(id)))),
      platform() === "linux" ? 2000 : 2 ** 30,
    );
    const said = await (await ended.finally(() => clearInterval(looking))).jsonValue();
    return [row(Number(/in ([\d.]+) s/.exec(said)?.[1]), count, memory)];
  } finally {
    await context.close();
  }
}

function row(seconds, count, memory) {
  const perSecond = count / seconds;
  // Once it has settled: the first fifth is the start.
  const settled = memory.slice(Math.floor(memory.length / 5));
  const half = Math.floor(settled.length / 2);
  const [early, late] = [settled.slice(0, half), settled.slice(half)].map((each) => Math.max(0, ...each));
  const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
  return {
    what,
    measured: `${perSecond.toFixed(1)} submissions per second; at most ${megabytes(early)} in the first half, ${megabytes(late)} in the second`,
    target: `≥ ${leastPerSecond} per second, no growth`,
    met: perSecond >= leastPerSecond && late - early <= noiseBytes,
  };
}

/** Names sorted, no spaces: of what stands here that is RFC 8785. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** Hand-ins as another grader's file has them; every tenth is wrong. */
function gradeFile(count) {
  const plain = {
    ...authored,
    cases: cases.map(([visible, category, expected, ...inputs]) => ({
      visible: visible === 1,
      category,
      expected,
      inputs,
    })),
  };
  const exercise = createHash("sha256")
    .update(canonical({ kind: "authored", authored: plain }))
    .digest("base64url");
  const grades = Array.from({ length: count }, (_, at) => {
    const handIn = {
      kind: "edgecase-hand-in",
      version: 1,
      assignment: set.id,
      student: `Student ${at}`,
      at: "2026-03-01T12:00:00Z",
      work: [
        {
          index: 0,
          exercise,
          language: "python",
          program: `def sum_even(numbers):\n    total = ${at % 10 === 0 ? 1 : 0}\n    for n in numbers:\n        if n % 2 == 0:\n            total += n\n    return total  # ${at}\n`,
        },
      ],
    };
    const key = Buffer.from(set.handInKey, "base64url");
    const seal = createHmac("sha256", key).update(canonical(handIn)).digest("base64url");
    return { source: `${at}.json`, handIn: { ...handIn, seal } };
  });
  return JSON.stringify({
    format: "edgecase-grades",
    version: 1,
    assignment: set.id,
    title: set.title,
    grades,
  });
}
