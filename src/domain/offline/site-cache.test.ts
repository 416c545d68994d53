import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileUrl, listUrl, pathOfUrl, siteCacheName, stateCacheName, versionOfCache } from "./site-cache.ts";

const scope = fc
  .tuple(
    fc.constantFrom("https://a.example", "http://localhost:4173", "https://a.example:8443"),
    fc.array(fc.stringMatching(/^[a-z0-9][a-z0-9 .~-]{0,5}$/), { maxLength: 3 }),
  )
  .map(([origin, folders]) => `${origin}${folders.map((folder) => `/${encodeURI(folder)}`).join("")}/`);
const version = fc.stringMatching(/^[0-9a-f]{16}$/);
const path = fc.constantFrom("index.html", "assets/start-x.js", "models/a/onnx/b.onnx");
const rest = fc.constantFrom("", "?embed=1", "#/demos", "?lang=es#/exercise/x?seed=1");

describe("a version's cache", () => {
  it("tells by its name which version it holds, and of which site of the origin", () => {
    fc.assert(
      fc.property(scope, scope, version, (ours, theirs, held) => {
        const name = siteCacheName(ours, held);
        expect(versionOfCache(ours, name)).toBe(held);
        const isSame = new URL(ours).pathname === new URL(theirs).pathname;
        expect(versionOfCache(theirs, name)).toBe(isSame ? held : undefined);
      }),
    );
  });

  it("is none that another program or an earlier release made, nor that of the worker's own notes", () => {
    const site = "https://a.example/code/";
    const others = [
      "edgecase-v1",
      "edgecase-site-0123 /code/",
      `workbox-precache-v2-${site}`,
      stateCacheName(site),
    ];
    for (const name of others) expect(versionOfCache(site, name)).toBeUndefined();
  });
});

describe("a file's address", () => {
  it("leads back to the file, whatever query and hash came with it", () => {
    fc.assert(
      fc.property(scope, path, rest, (site, file, tail) => {
        expect(pathOfUrl(site, fileUrl(site, file) + tail)).toBe(file);
      }),
    );
  });

  it("is the folder's own for the start page, which may be asked for by its name too", () => {
    expect(fileUrl("https://a.example/code/", "index.html")).toBe("https://a.example/code/");
    expect(pathOfUrl("https://a.example/code/", "https://a.example/code/index.html?x")).toBe("index.html");
  });

  it("is none of ours outside of the site's folder", () => {
    expect(pathOfUrl("https://a.example/code/", "https://a.example/codex/a.js")).toBeUndefined();
    expect(pathOfUrl("https://a.example/code/", "https://b.example/code/a.js")).toBeUndefined();
  });

  it("is that of the list in the same folder", () => {
    expect(listUrl("https://a.example/code/")).toBe("https://a.example/code/offline-files.json");
  });
});
