import { afterEach, expect, it } from "vitest";
import { fileUrl, siteCacheName } from "../../domain/offline/site-cache.ts";
import type { SiteFile } from "../../domain/offline/site-files.ts";
import { sha256 } from "./sha256.ts";
import { openSiteCache } from "./site-cache.ts";

const scope = new URL("/code/", location.href).href;
const version = "0123456789abcdef";
const bytes = new TextEncoder().encode("export const a = 1;\n").buffer;

async function opened(path: string) {
  const file: SiteFile = { path, bytes: bytes.byteLength, sha256: await sha256(bytes), part: "page" };
  return { file, shelf: await openSiteCache(scope, version) };
}

afterEach(() => caches.delete(siteCacheName(scope, version)));

it("hashes as everybody does", async () => {
  expect(await sha256(new TextEncoder().encode("abc").buffer)).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

it("keeps a file with its type under its address, and the page under the folder's", async () => {
  const { file, shelf } = await opened("index.html");
  expect(await shelf.check(file)).toBe("missing");
  expect(await shelf.keep(file, bytes)).toBe(true);
  expect(await shelf.check(file)).toBe("right");

  const found = await (await caches.open(siteCacheName(scope, version))).match(scope);
  expect(found?.headers.get("content-type")).toBe("text/html;charset=utf-8");
  expect(await found?.text()).toBe("export const a = 1;\n");

  await shelf.remove(file);
  expect(await shelf.check(file)).toBe("missing");
});

it.each([
  ["another content of the same length", "export const b = 1;\n"],
  ["a shorter one", "export"],
  ["nothing", ""],
])("finds %s, and throws it away", async (_what, text) => {
  const { file, shelf } = await opened("assets/a.js");
  const cache = await caches.open(siteCacheName(scope, version));
  await cache.put(fileUrl(scope, file.path), new Response(text));
  expect(await shelf.check(file)).toBe("damaged");
  expect(await shelf.check(file)).toBe("missing");
});
