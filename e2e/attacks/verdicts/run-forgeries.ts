import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright";
import { isolationHeaders } from "../../../build/security.ts";
import { startCollector } from "../collector.ts";
import { buildDefendedPage } from "../scene.ts";
import type { Forgery, Leftover, Trick } from "./forgery.ts";
import { judgeNaively } from "./naive-javascript.ts";
import { startNaivePython } from "./naive-python.ts";

export interface ForgeryReport {
  readonly forgery: Forgery;
  /** One verdict for each case of the wrong program. */
  readonly verdicts: readonly string[];
  /** What the judge beside the program said: `passed`, or else. */
  readonly control: string;
  /** Why this row fails; none where it holds. */
  readonly problems: readonly string[];
}

interface Scene {
  /** Has the sandbox. */
  readonly page: Page;
  /** Has plain workers. */
  readonly plain: Page;
}

declare global {
  /** What bench/attacks/main.ts offers. */
  var edgecaseVerdicts: {
    trick: (given: { engine: string; author: string; source: string }) => Promise<readonly string[]>;
    follow: (given: {
      engine: string;
      author: string;
      first: string;
      second: string;
      next: string;
    }) => Promise<{ before: readonly string[]; after: readonly string[]; reused: string }>;
  };
}

const root = resolve(import.meta.dirname, "../../..");

export async function runForgeries(
  browser: Browser,
  forgeries: readonly Forgery[],
): Promise<readonly ForgeryReport[]> {
  const folder = await buildDefendedPage();
  const site = await startCollector({
    headers: isolationHeaders,
    folders: [
      { prefix: "pyodide/", folder: resolve(root, "node_modules/pyodide") },
      { prefix: "", folder },
    ],
    documents: { "plain.html": "<!doctype html><title>Without defence</title>" },
  });
  const context = await browser.newContext();
  try {
    const [page, plain] = await Promise.all([context.newPage(), context.newPage()]);
    await page.goto(`${site.url}bench/attacks/index.html`);
    await plain.goto(`${site.url}plain.html`);
    await plain.evaluate(startNaivePython, `${site.url}pyodide/`);
    await page.waitForFunction(() => "edgecaseVerdicts" in globalThis);
    return await runAll({ page, plain }, forgeries);
  } finally {
    await context.close();
    await site.close();
  }
}

/** Sandbox and control side by side; in each, one program after the other. */
async function runAll(scene: Scene, forgeries: readonly Forgery[]): Promise<readonly ForgeryReport[]> {
  const of = (isPython: boolean) => forgeries.filter(({ engine }) => (engine === "python") === isPython);
  const [python, javascript] = [of(true), of(false)];
  const controlled = new Map<Forgery, string>();
  const runControl = async (each: Forgery) => void controlled.set(each, await control(scene, each));
  const [first, second] = await Promise.all([
    inTurn(python, (each) => judge(scene, each)),
    inTurn(javascript, (each) => judge(scene, each)),
    inTurn(python.toSorted(lastOnesLast), runControl),
    inTurn(javascript, runControl),
  ]);
  const judged = new Map([...first, ...second].map((each) => [each.forgery, each]));
  return forgeries.map((forgery) => {
    const said = controlled.get(forgery) ?? "no answer";
    const { verdicts, problems } = judged.get(forgery) ?? { verdicts: [], problems: ["it was not run"] };
    const unproven = said === "passed" ? [] : [`its control does not work: ${said}`];
    return { forgery, verdicts, control: said, problems: [...problems, ...unproven] };
  });
}

/** What ends the interpreter leaves none for another. */
const lastOnesLast = (a: Forgery, b: Forgery) => Number(endsAll(a)) - Number(endsAll(b));
const endsAll = (forgery: Forgery) => forgery.reachesHost && "naive" in forgery && forgery.naive === "exit";

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}

async function control({ plain }: Scene, forgery: Forgery): Promise<string> {
  const given =
    forgery.kind === "trick"
      ? { how: forgery.naive, program: forgery.source, answers: [0, 1, 2].map(() => randomUUID()) }
      : { first: forgery.first, second: forgery.second, text: randomUUID() };
  return forgery.engine === "python"
    ? await plain.evaluate((each) => globalThis.edgecaseNaivePython(each), {
        ...given,
        restores: !forgery.reachesHost,
      })
    : await plain.evaluate(judgeNaively, given);
}

interface Judged {
  readonly forgery: Forgery;
  readonly verdicts: readonly string[];
  readonly problems: readonly string[];
}

async function judge(scene: Scene, forgery: Forgery): Promise<Judged> {
  const { verdicts, problems } = await (forgery.kind === "trick"
    ? judgeTrick(scene, forgery)
    : judgeLeftover(scene, forgery));
  const isHeard = verdicts.length > 0 && !verdicts.includes("none");
  return {
    forgery,
    verdicts,
    problems: [
      ...problems,
      ...(isHeard ? [] : ["it has cases without a verdict"]),
      ...(verdicts.includes("passed") ? ["a wrong program was judged passed"] : []),
    ],
  };
}

const engineOf = ({ engine }: Forgery) => (engine === "python" ? "pyodide" : engine);

/** All of one author's, so that in Python what one leaves the next one meets. */
async function judgeTrick({ page }: Scene, { source, ...forgery }: Trick) {
  const given = { engine: engineOf({ source, ...forgery }), author: "forger", source };
  return {
    verdicts: await page.evaluate((each) => globalThis.edgecaseVerdicts.trick(each), given),
    problems: [],
  };
}

async function judgeLeftover({ page }: Scene, forgery: Leftover) {
  const { first, second, reachesHost, engine } = forgery;
  const given = { engine: engineOf(forgery), author: "leaver", first, second };
  const follow = (next: string) =>
    page.evaluate((each) => globalThis.edgecaseVerdicts.follow(each), { ...given, next });
  const same = await follow("leaver");
  const other = engine === "python" && !reachesHost ? undefined : await follow("somebody else");
  const problems = [same, ...(other ? [other] : [])]
    .filter(({ before }) => before.join() !== "passed")
    .map(({ before }) => `what leaves something was ${before.join()}, so it may not have run`);
  // In Python the very interpreter must have been used again, and must not where JavaScript was within reach.
  const wanted = engine === "python" && !reachesHost;
  if ((same.reused === "restored") !== wanted) problems.push(`the interpreter was ${same.reused}`);
  return { verdicts: [...same.after, ...(other?.after ?? [])], problems };
}
