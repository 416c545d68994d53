import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { harnessProgram } from "../workers/python/harness-program.ts";
import { bundleClassic } from "./bundle-classic.ts";
import { noteBundled } from "./bundled-modules.ts";
import { snapshotModule } from "./snapshot-module.ts";
import { leanModule, pythonScript } from "./python-script.ts";

export interface PythonAssets {
  /** Classic script of the worker. */
  readonly script: string;
  readonly wasm: Uint8Array;
  /** python_stdlib.zip */
  readonly stdlib: Uint8Array;
  /** A WebAssembly module with the memory of a Python that has the harness and the usual modules inside, about 16 MB. */
  readonly snapshot: Uint8Array;
  /** Lower-case hexadecimal. */
  readonly snapshotSha256: string;
}

const root = resolve(import.meta.dirname, "..");
const pyodideFolder = resolve(root, "node_modules/pyodide");
const workerFolder = resolve(root, "workers/python");
const cacheFolder = resolve(root, "node_modules/.cache/edgecase");

/** In the order of workers/python/python-parts.ts. */
const harnessParts = ["prelude", "lru_cache", "codec", "thrown", "surroundings", "event_loop", "harness"];

/** Everything that the sandbox needs to run Python. Slow once (about 10 s), then from node_modules/.cache. */
export async function buildPythonAssets(): Promise<PythonAssets> {
  await mkdir(cacheFolder, { recursive: true });
  // The worker itself may come from the cache; it imports no other package.
  noteBundled([resolve(pyodideFolder, "pyodide.asm.wasm")]);
  const [wasm, stdlib, loader, worker] = await Promise.all([
    readFile(resolve(pyodideFolder, "pyodide.asm.wasm")),
    readFile(resolve(pyodideFolder, "python_stdlib.zip")),
    readFile(resolve(pyodideFolder, "pyodide.mjs"), "utf8"),
    cachedWorker(),
  ]);
  const module = await cachedModule({ wasm, loader, worker });
  const snapshot = snapshotModule(await cachedSnapshot(module));
  const script = pythonScript({ worker, module, loader });
  return { script, wasm, stdlib, snapshot, snapshotSha256: sha256(snapshot) };
}

async function cachedWorker(): Promise<string> {
  const inputs = await Promise.all(
    [
      ...(await filesIn(workerFolder)),
      ...(await filesIn(resolve(root, "workers/shared"))),
      ...(await filesIn(resolve(root, "src/protocol"))),
      resolve(root, "src/domain/limits.ts"),
      resolve(import.meta.dirname, "bundle-classic.ts"),
    ].map((file) => readFile(file)),
  );
  const entry = resolve(workerFolder, "entry.ts");
  const text = await cached(`python-worker-${sha256(...inputs).slice(0, 16)}.js`, async () =>
    Buffer.from(await bundleClassic({ entry })),
  );
  return text.toString("utf8");
}

async function cachedModule(parts: Omit<Parameters<typeof leanModule>[0], "source">): Promise<string> {
  const source = await readFile(resolve(pyodideFolder, "pyodide.asm.mjs"), "utf8");
  const makers = ["python-script.ts", "trim-pyodide.ts", "pyodide-statements.ts"];
  const inputs = await Promise.all(makers.map((file) => readFile(resolve(import.meta.dirname, file))));
  const texts = [source, parts.loader, parts.worker].map((text) => Buffer.from(text));
  const made = await cached(`pyodide-module-${sha256(...inputs, ...texts).slice(0, 16)}.js`, async () =>
    Buffer.from(await leanModule({ ...parts, source })),
  );
  return made.toString("utf8");
}

/**
 * The snapshot holds Python's random seeds, so every interpreter started from one build draws the same "random"
 * numbers and hashes strings alike: a program that failed once fails again the same way. It also holds addresses of
 * functions, hence the module that the worker has.
 */
async function cachedSnapshot(module: string): Promise<Buffer> {
  const parts = await Promise.all(
    harnessParts.map((part) => readFile(resolve(workerFolder, `${part}.py`), "utf8")),
  );
  const program = harnessProgram(parts);
  const version = await readFile(resolve(pyodideFolder, "package.json"));
  const builder = resolve(import.meta.dirname, "python-snapshot.mjs");
  const inputs = [Buffer.from(program), Buffer.from(module), version, await readFile(builder)];
  return await cached(`python-${sha256(...inputs).slice(0, 16)}.snapshot`, async (file) => {
    const programFile = `${file}.py`;
    await writeFile(programFile, program);
    const moduleFile = `${file}.mjs`;
    await writeFile(moduleFile, `export default ${module};`);
    const snapshotFile = `${file}.bin`;
    // The snapshot remembers the time zone that it was made in.
    const env = { ...process.env, TZ: "UTC" };
    const files = [moduleFile, programFile, snapshotFile];
    await promisify(execFile)(process.execPath, [builder, pyodideFolder, ...files], { env });
    return await readFile(snapshotFile);
  });
}

/** Makes a file once. Written under another name first: two builds at a time must not see half a file. */
async function cached(name: string, make: (scratch: string) => Promise<Buffer>): Promise<Buffer> {
  const file = resolve(cacheFolder, name);
  try {
    return await readFile(file);
  } catch {
    const scratch = `${file}.${process.pid}`;
    const made = await make(scratch);
    await writeFile(scratch, made);
    await rename(scratch, file);
    return made;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /(?<!\.test)\.(ts|py)$/.test(name)).toSorted();
  return names.map((name) => resolve(folder, name));
}

function sha256(...parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}
