import { createServer } from "node:http";
import { expect, test as base } from "playwright/test";
import { button, openExercise, visibleTest, writeProgram } from "../fixtures/edgecase.ts";

/** A server that writes down who asks it for anything. */
const test = base.extend<{ collector: { url: string; hits: string[] } }>({
  collector: async ({}, use) => {
    const hits: string[] = [];
    const server = createServer((request, response) => {
      if (!["/", "/favicon.ico"].includes(request.url ?? "")) hits.push(request.url ?? "");
      response.writeHead(200, {
        "Access-Control-Allow-Origin": "*",
        "Content-Type": request.url === "/" ? "text/html" : "text/javascript",
      });
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port");
    await use({ url: `http://localhost:${address.port}`, hits });
    server.close();
  },
});

const payload = (url: string, way: string) => `
  try { fetch("${url}/fetch-${way}").catch(() => {}); } catch {}
  try { const request = new XMLHttpRequest(); request.open("GET", "${url}/xhr-${way}"); request.send(); } catch {}
  try { new EventSource("${url}/events-${way}"); } catch {}
  try { new WebSocket("${url.replace("http", "ws")}/socket-${way}"); } catch {}
  try { import("${url}/import-${way}").catch(() => {}); } catch {}
  try { navigator.sendBeacon?.("${url}/beacon-${way}"); } catch {}
  try { importScripts("${url}/scripts-${way}"); } catch {}
  try { new Worker(URL.createObjectURL(new Blob(["fetch('${url}/nested-${way}')"]))); } catch {}
`;

test("a program reaches no network, by ways that do reach it where the defence is absent", async ({
  page,
  collector,
}) => {
  // Positive control: the same payload in a worker of an ordinary page.
  await page.goto(collector.url);
  await page.evaluate(
    (code) => void new Worker(URL.createObjectURL(new Blob([code]))),
    payload(collector.url, "control"),
  );
  await expect.poll(() => collector.hits.filter((hit) => hit.endsWith("control")).length).toBeGreaterThan(4);

  await openExercise(page, "second-largest?language=javascript", "?run=off");
  await writeProgram(
    page,
    `function secondLargest(numbers) {${payload(collector.url, "javascript")}\n  return 6;\n}\n`,
  );
  await button(page, "Run").click();
  await expect(visibleTest(page, 1, "passed")).toBeVisible();

  await page.getByRole("radio", { name: "Python" }).check();
  const python = `import js\nfrom pyodide.code import run_js\ndef second_largest(numbers):\n    try:\n        js.fetch("${collector.url}/js-python")\n    except BaseException:\n        pass\n    try:\n        run_js('fetch("${collector.url}/run-python")')\n    except BaseException:\n        pass\n    try:\n        import urllib.request\n        urllib.request.urlopen("${collector.url}/url-python")\n    except BaseException:\n        pass\n    return 6\n`;
  await writeProgram(page, python);
  await button(page, "Run").click();
  // A connection that is refused may also take all the time there is.
  await expect(visibleTest(page, 1, "passed").or(visibleTest(page, 1, "time limit"))).toBeVisible({
    timeout: 40_000,
  });
  expect(collector.hits.filter((hit) => !hit.endsWith("control"))).toEqual([]);
});

test("a program finds no storage of the page's and no way to the page", async ({ page }) => {
  await openExercise(page, "second-largest?language=javascript", "?run=off");
  await writeProgram(
    page,
    `async function secondLargest() {
  const reached = [];
  for (const [name, attempt] of Object.entries({
    databases: () => indexedDB.databases(),
    open: () => new Promise((resolve, reject) => { const r = indexedDB.open("edgecase"); r.onsuccess = resolve; r.onerror = reject; }),
    caches: () => caches.keys(),
    storage: () => navigator.storage.getDirectory(),
    cookies: () => cookieStore.getAll(),
    local: () => localStorage.length,
    parent: () => parent.document,
  })) {
    try { await attempt(); reached.push(name); } catch {}
  }
  console.log("reached: " + reached.join(", ") + ".");
  return 6;
}
`,
  );
  await button(page, "Run").click();
  await expect(visibleTest(page, 1, "passed")).toBeVisible();
  await visibleTest(page, 1, "passed").getByRole("button").first().click();
  await expect(page.getByRole("region", { name: "Output" })).toContainText("reached: .");
});

test("the built page's policy allows one inline script by its hash, and no eval", async ({ page }) => {
  await page.goto("./");
  const policy =
    (await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content")) ?? "";
  const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src")) ?? "";
  expect(scripts.match(/'sha256-[^']+'/g)).toHaveLength(1);
  expect(scripts).not.toMatch(/'unsafe-(inline|eval)'/);
  // The frame starts under it: otherwise nothing could be judged. What is not named is refused.
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
          resolve(effectiveDirective),
        );
        const script = document.createElement("script");
        script.textContent = "globalThis.ran = true";
        document.head.append(script);
      }),
  );
  expect(refused).toBe("script-src-elem");
});
