import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { button, expect, openExercise, result, test as base, writeProgram } from "../fixtures/edgecase.ts";
import { secondLargest } from "../fixtures/programs.ts";

/** The zip of `npm run pack`, unpacked below a folder, as from a USB stick, and served by Python's own server. */
const test = base.extend<object, { readonly stick: string }>({
  stick: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), "edgecase-stick-"));
      const archive = join(folder, "edgecase.zip");
      const pack = resolve(import.meta.dirname, "../../scripts/pack.mjs");
      await run(process.execPath, [pack, `--out=${archive}`]);
      const courses = join(folder, "served/courses");
      await mkdir(courses, { recursive: true });
      await run("python3", ["-m", "zipfile", "-e", archive, courses]);
      const { address, close } = await serve(join(folder, "served"));
      await use(`${address}courses/edgecase/`);
      close();
      await rm(folder, { recursive: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ stick }, use) => use(stick),
});

const run = promisify(execFile);

/** @returns the address that the server says it has: any port that is free */
async function serve(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = spawn("python3", ["-u", "-m", "http.server", "0", "--bind", "127.0.0.1"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const line of createInterface(server.stdout)) {
    const address = /\((http:[^)]+)\)/.exec(line)?.[1];
    if (address !== undefined) return { address, close: () => void server.kill() };
  }
  throw new Error("Python's server ended before it said where it serves");
}

test("unpacked from its zip and served by one line of Python, the site judges a program in Python", async ({
  page,
}) => {
  await openExercise(page, "second-largest?seed=1&language=python");
  await writeProgram(page, secondLargest.python);
  await button(page, "Submit").click();
  await expect(result(page)).toHaveText(/^Visible 3 of 3 passed, hidden (\d+) of \1 passed$/, {
    timeout: 60_000,
  });
});
