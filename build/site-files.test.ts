import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { parseSiteFiles } from "../src/domain/offline/site-files.ts";
import { listSiteFiles } from "./site-files.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgecase-site-"));
  await put("index.html", "<title>Site</title>");
  await put("assets/start-x.js", "start()");
  await put("assets/pyodide-x.wasm", "\0asm");
  await put("assets/quickjs-x.wasm", "\0asm");
  await put("models/edgecase-v1/onnx/model.onnx", "weights");
});
afterEach(() => rm(folder, { recursive: true }));

it("lists every file with its size, hash and part, in the order of the paths", async () => {
  const list = await listSiteFiles(folder);
  expect(list.files.map(({ path, part }) => [path, part])).toEqual([
    ["assets/pyodide-x.wasm", "python"],
    ["assets/quickjs-x.wasm", "javascript"],
    ["assets/start-x.js", "page"],
    ["index.html", "page"],
    ["models/edgecase-v1/onnx/model.onnx", "model"],
  ]);
  const sha256 = createHash("sha256").update("start()").digest("hex");
  expect(list.files[2]).toEqual({ path: "assets/start-x.js", bytes: 7, sha256, part: "page" });
  expect(parseSiteFiles(list)).toEqual(list);
});

it("leaves out the list itself, the worker that holds it, and what only hosts read", async () => {
  const before = await listSiteFiles(folder);
  for (const path of ["offline-files.json", "sw.js", "_headers"]) await put(path, "anything");
  expect(await listSiteFiles(folder)).toEqual(before);
});

it("is another version as soon as one byte of one file is another, or a file has another name", async () => {
  const versions = new Set<string>();
  const remember = async () => versions.add((await listSiteFiles(folder)).version);
  await remember();
  await put("assets/start-x.js", "start();");
  await remember();
  await rm(join(folder, "assets/start-x.js"));
  await put("assets/start-y.js", "start();");
  await remember();
  expect(versions.size).toBe(3);
});

it("lets nothing large slip into what every first visit fetches", async () => {
  await put("assets/new-x.wasm", "x".repeat(4_000_001));
  await expect(listSiteFiles(folder)).rejects.toThrow(/assets\/new-x\.wasm has 4000001 bytes/);
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
