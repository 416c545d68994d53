import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test as base } from "playwright/test";
import { watch } from "../fixtures/watch.ts";

/** Two origins: a page that may do anything, and somebody elsewhere who answers everything. */
const test = base.extend<{ home: string; elsewhere: string }>({
  home: async ({}, use) => serving(use),
  elsewhere: async ({}, use) => serving(use),
});

async function serving(use: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    const isPage = request.url === "/";
    response.writeHead(200, {
      "Access-Control-Allow-Origin": "*",
      "Content-Type": isPage ? "text/html" : "text/javascript",
    });
    response.end(isPage ? "<!doctype html><title>x</title>" : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  await use(`http://localhost:${portOf(server)}`);
  server.closeAllConnections();
  server.close();
}

function portOf(server: Server): number {
  const address = server.address();
  if (!isAddress(address)) throw new Error("The server has no port");
  return address.port;
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  address !== null && typeof address === "object";

/** A script that asks `elsewhere` in every way that a thread has, under a name. */
const ask = (elsewhere: string, who: string) => `
  fetch("${elsewhere}/${who}-fetch").catch(() => {});
  new WebSocket("${elsewhere.replace("http", "ws")}/${who}-socket");
  import("${elsewhere}/${who}-import").catch(() => {});
`;

const worker = (script: string) =>
  `new Worker(URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: "text/javascript" })));`;

const frame = (script: string) => `
  const frame = document.createElement("iframe");
  frame.sandbox = "allow-scripts";
  frame.srcdoc = ${JSON.stringify(`<script>${script}</script>`)};
  document.body.append(frame);
`;

test("the watcher sees what a page, its workers and its frames ask of others", async ({
  context,
  page,
  home,
  elsewhere,
}) => {
  const problems = watch(context, [home]);
  await page.goto(`${home}/`);
  await page.evaluate(
    (script) => {
      const element = document.createElement("script");
      element.textContent = script;
      document.body.append(element);
      document.body.append(Object.assign(new Image(), { src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=" }));
    },
    ask(elsewhere, "page") +
      worker(ask(elsewhere, "worker")) +
      frame(ask(elsewhere, "frame") + worker(ask(elsewhere, "frames-worker"))),
  );
  const whos = ["page", "worker", "frame", "frames-worker"];
  const seen = () => problems.flatMap((problem) => /\/([\w-]+)$/.exec(problem)?.[1] ?? []).toSorted();
  const expected = whos.flatMap((who) => [`${who}-fetch`, `${who}-import`, `${who}-socket`]).toSorted();
  await expect.poll(seen).toEqual(expected);

  // And lets pass what the page asks of its own origin.
  const before = problems.length;
  await page.evaluate((url) => fetch(`${url}/own`).then((response) => response.status), home);
  expect(problems).toHaveLength(before);
});
