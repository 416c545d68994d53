import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { button, expect, openExercise, test, visibleTest, writeProgram } from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

const refused = [
  "camera",
  "microphone",
  "geolocation",
  "usb",
  "serial",
  "bluetooth",
  "hid",
  "payment",
  "display-capture",
  "clipboard-read",
];

test("every file is served with the same policies, and a host that reads _headers sends them too", async ({
  request,
}) => {
  const written = await readFile(resolve(import.meta.dirname, "../../dist/_headers"), "utf8");
  const [, ...lines] = written.trim().split("\n");
  const wanted = new Map(
    lines.map((line) => {
      const [name = "", ...value] = line.trim().split(": ");
      return [name.toLowerCase(), value.join(": ")] as const;
    }),
  );
  for (const name of ["cross-origin-opener-policy", "cross-origin-embedder-policy", "permissions-policy"])
    expect([...wanted.keys()]).toContain(name);

  const page = await (await request.get("./")).text();
  const [script = ""] = /assets\/start-[\w-]+\.js/.exec(page) ?? [];
  expect(script).not.toBe("");
  // The page holds its content policy itself: what the server adds is the rest.
  wanted.delete("content-security-policy");
  for (const path of ["./", `./${script}`, "./favicon.svg"]) {
    const headers = (await request.get(path)).headers();
    for (const [name, value] of wanted) expect(headers[name], `${name} of ${path}`).toBe(value);
  }
  for (const feature of refused) expect(wanted.get("permissions-policy")).toContain(`${feature}=()`);
});

test("neither the page nor the sandbox may use what it needs not, and both stay isolated", async ({
  page,
}) => {
  await openExercise(page, "second-largest?language=javascript", "?run=off");
  await writeProgram(page, secondLargest.javascript);
  await button(page, "Run").click();
  await expect(visibleTest(page, 1, "passed")).toBeVisible();

  const frame = page.frames().find((each) => each !== page.mainFrame());
  for (const place of [page.mainFrame(), frame]) {
    const allowed = await place?.evaluate(allowedFeatures);
    expect(allowed, "the browser tells what it allows").toContain("cross-origin-isolated");
    expect(allowed?.filter((feature) => refused.includes(feature))).toEqual([]);
    expect(await place?.evaluate(() => crossOriginIsolated)).toBe(true);
  }
  expect(await page.evaluate(allowedFeatures)).toContain("clipboard-write");
  expect(await frame?.evaluate(allowedFeatures)).not.toContain("clipboard-write");
});

/** Chromium's name for the permissions policy in force. */
function allowedFeatures(): readonly string[] {
  const policy: unknown = Reflect.get(document, "featurePolicy");
  const read: unknown =
    typeof policy === "object" && policy !== null ? Reflect.get(policy, "allowedFeatures") : undefined;
  const features: unknown = typeof read === "function" ? Reflect.apply(read, policy, []) : [];
  return Array.isArray(features) ? features.map(String) : [];
}
