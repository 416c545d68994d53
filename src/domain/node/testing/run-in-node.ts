import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { TestCase } from "../../exercise.ts";
import type { Outcome } from "../../outcome.ts";
import { containerFiles } from "../container-files.ts";
import { limitsOf } from "../node-cases.ts";
import { nodeCommand } from "../node-command.ts";
import type { Files, NodeExercise } from "../node-exercise.ts";
import { createNodeReportReader } from "../node-report.ts";

const installed = resolve(import.meta.dirname, "../../../../node_modules");

export interface NativeRun<I> {
  readonly exercise: NodeExercise<I>;
  readonly studentFiles: Files;
  readonly cases: readonly TestCase[];
  readonly isQuiet?: boolean;
  /** Default: the Node that runs the tests. */
  readonly node?: string;
}

export interface NativeResult {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** All but the report. */
  readonly text: string;
  readonly code: number;
}

/** A batch as a container runs it, in a folder and processes of this machine. */
export async function runInNode<I>(run: NativeRun<I>): Promise<NativeResult> {
  const folder = await mkdtemp(join(tmpdir(), "edgecase-node-"));
  try {
    await writeFiles(folder, containerFiles({ ...run, isQuiet: run.isQuiet ?? false }));
    for (const name of Object.keys(run.exercise.packages ?? {})) await linkPackage(folder, name);
    return await runIn(folder, run);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** In place of npm, which would need the network: the project has the same package. */
async function linkPackage(folder: string, name: string): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await symlink(join(installed, name), join(folder, "node_modules", name));
}

async function runIn<I>(
  folder: string,
  { exercise, cases, node = process.execPath }: NativeRun<I>,
): Promise<NativeResult> {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const reader = createNodeReportReader({
    nonce,
    caseIds: cases.map(({ id }) => id),
    limits: limitsOf(exercise),
  });
  const { args, env } = nodeCommand(nonce);
  const outcomes = new Map<string, Outcome>();
  let text = "";
  // Vitest's own variables would change what Node prints.
  const child = spawn(node, args, { cwd: folder, env: { PATH: process.env["PATH"], ...env } });
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (chunk: string) => {
    const heard = reader.read(chunk);
    text += heard.text;
    for (const { caseId, outcome } of heard.outcomes) outcomes.set(caseId, outcome);
  });
  child.stderr.setEncoding("utf8");
  child.stderr.on("data", (chunk: string) => (text += chunk));
  const code = await new Promise<number>((done) => child.on("close", (status) => done(status ?? -1)));
  for (const { caseId, outcome } of reader.end({ kind: "exited", code })) outcomes.set(caseId, outcome);
  return { outcomes, text, code };
}
