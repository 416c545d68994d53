import { createServer } from "node:http";
import { expect, test } from "playwright/test";
import { startDeadEnd, throughDeadEnd } from "../fixtures/dead-end.ts";
import { watch } from "../fixtures/watch.ts";

const elsewhere = "elsewhere.example";

/** A script that asks for something elsewhere in every way that a thread has, under its own name. */
const ask = (who: string) => `
  fetch("http://${elsewhere}/${who}-fetch").catch(() => {});
  import("http://${elsewhere}/${who}-import").catch(() => {});
  new WebSocket("ws://${who}.${elsewhere}/");
`;

const inWorker = (script: string) =>
  `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: "text/javascript" })));`;

const inFrame = (script: string) => `
  const frame = document.createElement("iframe");
  frame.sandbox = "allow-scripts";
  frame.srcdoc = ${JSON.stringify(`<script>${script}</script>`)};
  document.body.append(frame);
`;

test("what a page, its workers and its frames ask of others is seen", async ({
  playwright,
  launchOptions,
}) => {
  const home = await openPlainSite();
  const deadEnd = await startDeadEnd();
  const browser = await playwright.chromium.launch(throughDeadEnd(launchOptions, deadEnd));
  try {
    const page = await browser.newPage();
    const problems = watch(page.context(), [home.url]);
    await page.goto(home.url);
    await page.evaluate(() => fetch("./own"));
    expect([...problems, ...deadEnd.asked], "what is asked of the page's own origin").toEqual([]);

    const frames = ask("frame") + inWorker(ask("frames-worker"));
    await page.evaluate(
      (script) => {
        const element = document.createElement("script");
        element.textContent = script;
        document.body.append(element);
      },
      ask("page") + inWorker(ask("worker")) + inFrame(frames),
    );
    const whos = ["page", "worker", "frame", "frames-worker"];
    const wanted = whos.flatMap((who) => [
      `${who}.${elsewhere}:80`,
      `http://${elsewhere}/${who}-fetch`,
      `http://${elsewhere}/${who}-import`,
    ]);
    await expect.poll(() => [...deadEnd.asked].toSorted()).toEqual(wanted.toSorted());
    // Told by Playwright as well, with its address; of a worker's first requests it may say nothing.
    expect(problems).toContain(`request to http://${elsewhere}/page-fetch`);
  } finally {
    await browser.close();
    deadEnd.close();
    home.close();
  }
});

/** A page without any policy. */
async function openPlainSite(): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>x</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return {
    url: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
