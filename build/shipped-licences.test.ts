import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { folderOf } from "./package-of.ts";
import { partsInside } from "./reviewed-licences.ts";
import { licencesOf } from "./shipped-licences.ts";

let root: string;
beforeEach(async () => void (root = await mkdtemp(join(tmpdir(), "edgecase-licences-"))));
afterEach(() => rm(root, { recursive: true }));

/** A package in a node_modules of its own. @returns the path of its one module */
async function install(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, "node_modules", name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  return join(folder, "lib/index.js");
}

const described = (name: string) => JSON.stringify({ name, version: "1.2.3", license: "MIT" });

it("lists each package once, by name, with the text of its licence and its notices", async () => {
  const [one, two] = await Promise.all([
    install("@some/two", { "package.json": described("@some/two"), LICENSE: "Two\r\nmay be used.\n" }),
    install("one", {
      "package.json": described("one"),
      "LICENCE.md": "One may be used.",
      "NOTICE.txt": "By one.",
      "index.js": "",
    }),
  ]);
  expect(await licencesOf([two, one, `${one}?worker`, `${root}/src/own.ts`])).toEqual([
    { name: "@some/two", version: "1.2.3", licence: "MIT", text: "Two\nmay be used." },
    { name: "one", version: "1.2.3", licence: "MIT", text: "One may be used.\n\n\nBy one." },
  ]);
});

it("fails for every package without a text or without a licence, and says where to look it up", async () => {
  const modules = await Promise.all([
    install("bare", { "package.json": described("bare") }),
    install("nameless", { "package.json": '{"name":"nameless","version":"1.0.0"}', LICENSE: "Free." }),
  ]);
  const licences = licencesOf(modules);
  await expect(licences).rejects.toThrow(
    /bare \(MIT\) comes without its licence’s text: .*reviewed-licences/,
  );
  await expect(licences).rejects.toThrow(/nameless’s package.json names no licence/);
});

it("knows what a package has inside that no bundler sees", async () => {
  const names = (await licencesOf([`${folderOf("pyodide")}/pyodide.asm.wasm`])).map(({ name }) => name);
  expect(names).toEqual(["CPython", "Libraries in Python’s binary", "pyodide"]);
});

it("names the version of Python that Pyodide really has", async () => {
  const lock: unknown = JSON.parse(await readFile(resolve(folderOf("pyodide"), "pyodide-lock.json"), "utf8"));
  const [python] = partsInside["pyodide"] ?? [];
  expect(lock).toMatchObject({ info: { python: python?.version } });
});
