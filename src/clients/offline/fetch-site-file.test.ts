import { createHash } from "node:crypto";
import { createServer, type ServerResponse } from "node:http";
import { afterEach, expect, it } from "vitest";
import type { SiteFile } from "../../domain/offline/site-files.ts";
import { fetchSiteFile } from "./fetch-site-file.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real server of one file. @returns its address */
async function serving(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => answer(response));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return `http://127.0.0.1:${address.port}/assets/a.js`;
}

const content = "export const a = 1;\n".repeat(10_000);
const file: SiteFile = {
  path: "assets/a.js",
  bytes: content.length,
  sha256: createHash("sha256").update(content).digest("hex"),
  part: "page",
};

function send(text: string, type = "text/javascript", status = 200) {
  return (response: ServerResponse) => {
    response.writeHead(status, { "Content-Type": type });
    response.end(text);
  };
}

async function fetched(answer: (response: ServerResponse) => void, signal = new AbortController().signal) {
  let counted = 0;
  const end = await fetchSiteFile(await serving(answer), file, {
    onBytes: (bytes) => (counted += bytes),
    signal,
  });
  return { end, counted };
}

it("brings a file, and counts its bytes", async () => {
  const { end, counted } = await fetched(send(content));
  expect(counted).toBe(file.bytes);
  if (end.kind !== "came") throw new Error(`It did not come: ${JSON.stringify(end)}`);
  expect(new TextDecoder().decode(end.bytes)).toBe(content);
});

it.each([
  ["one byte that is another", send(content.replace("1", "2")), "changed"],
  ["a shorter file", send(content.slice(1)), "changed"],
  ["a longer file", send(`${content} `), "changed"],
  ["nothing", send(""), "changed"],
  ["a web page", send("<!doctype html><title>Log in</title>", "text/html; charset=utf-8"), "webPage"],
  ["a web page of the same length", send("<".repeat(file.bytes), "text/html"), "webPage"],
])("does not take %s for it", async (_what, answer, kind) => {
  expect((await fetched(answer)).end).toEqual({ kind: "fault", fault: { kind, path: "assets/a.js" } });
});

it("says with which status a server refuses", async () => {
  const { end } = await fetched(send("Not found", "text/plain", 404));
  expect(end).toEqual({ kind: "fault", fault: { kind: "refused", path: "assets/a.js", status: 404 } });
});

it("stops reading what has no end", async () => {
  let isClosed: Promise<unknown> | undefined;
  const { end } = await fetched((response) => {
    isClosed = new Promise((resolve) => response.on("close", resolve));
    response.writeHead(200, { "Content-Type": "application/octet-stream" });
    const more = () => response.write("x".repeat(1 << 16), (error) => !error && setImmediate(more));
    more();
  });
  expect(end).toMatchObject({ fault: { kind: "changed" } });
  await isClosed;
});

it("tells a connection that breaks in the middle, and one that never came about", async () => {
  const broken = await fetched((response) => {
    response.writeHead(200, { "Content-Length": String(file.bytes) });
    response.write(content.slice(0, 100), () => response.destroy());
  });
  expect(broken.end).toEqual({ kind: "fault", fault: { kind: "unreachable", path: "assets/a.js" } });

  const none = await fetchSiteFile("http://127.0.0.1:1/", file, {
    onBytes: () => undefined,
    signal: new AbortController().signal,
  });
  expect(none).toMatchObject({ fault: { kind: "unreachable" } });
});

it("is cancelled while the server holds the rest back", async () => {
  const cancelling = new AbortController();
  const { end } = await fetched((response) => {
    response.writeHead(200, { "Content-Length": String(file.bytes) });
    response.write(content.slice(0, 100), () => cancelling.abort());
  }, cancelling.signal);
  expect(end).toEqual({ kind: "cancelled" });
});
