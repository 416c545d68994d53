import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { buildPage, buildSite, serve } from "../bench/build.mjs";
import { largeAnswers } from "../bench/stuck/large-answers.mjs";
import { openForAnswers } from "../bench/stuck/submit-answers.mjs";
import { chromiumFlags } from "./chromium-flags.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";

const help = `npm run stuck -- [--only=<text>] [--limit=1000]

Runs every program of e2e/attacks/stuck in the page's own sandbox and prints how its three cases ended, how long that
took against (limit + 1 s) x cases, how long the page's thread was kept from anything else, what the next programs
answered, and whether the program goes on where no limit ends it. Fails when a program is not judged, is judged
dishonestly, or spoils the next one. Then it submits on the built site programs that answer with about the most that
is read (bench/stuck/large-answers.mjs), and prints the same of each; one fails that is passed, or not judged to its
end. Times are printed and not asserted: a busy machine is slow.
  --only   programs whose name contains the text, such as "browser: " or "submitted: "
  --limit  of one case, in milliseconds`;

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    limit: { type: "string", default: "1000" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const answerLimitMillis = 120_000;
const folder = await buildPage("bench/stuck/index.html", `stuck-${process.pid}`);
const server = await serve(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
const rows = [];
const submitted = [];
try {
  let session = await open();
  for (const [index, name] of session.names.entries()) {
    if (!name.includes(values.only)) continue;
    const row = { name, ...(await session.ask(index)) };
    rows.push(row);
    console.log(lineOf(row));
    if (row.failed === undefined) continue;
    await session.close();
    session = await open();
  }
  await session.close();
  await submitAnswers();
} finally {
  await browser.close();
  await server.close();
  await rm(resolve(folder), { recursive: true, force: true });
}
summarise();

async function submitAnswers() {
  const wanted = largeAnswers
    .map((answer) => ({ ...answer, name: `submitted: ${answer.engine}: ${answer.id}` }))
    .filter(({ name }) => name.includes(values.only));
  if (wanted.length === 0) return;
  const site = await serve(await buildSite());
  for (const { engine, name, source } of wanted) {
    const row = { name, ...(await submitOne(site.url, engine, source)) };
    submitted.push(row);
    console.log(lineOfSubmitted(row));
  }
  await site.close();
}

/** Each on a page of its own: what one leaves behind says nothing about the next. */
async function submitOne(url, engine, source) {
  const page = await openForAnswers(browser, url, engine);
  try {
    return await page.submit(source);
  } catch (error) {
    return { failed: String(error) };
  } finally {
    await page.close();
  }
}

/** All cases answer the same, so that hardly any can be right. */
function whyNotHeld({ failed, result }) {
  if (failed !== undefined) return failed;
  return /^Visible 0 of \d+ passed/.test(result) ? undefined : `judged as "${result}"`;
}

function lineOfSubmitted(row) {
  const why = whyNotHeld(row);
  const head = `${why === undefined ? "holds" : "FAILS"}  ${row.name}`;
  if (row.failed !== undefined) return `${head}: ${row.failed}`;
  const blocked = row.longest === 0 ? "< 50" : row.longest.toFixed(0);
  return `${head}: ${why ?? row.result}; ${(row.millis / 1000).toFixed(1)} s; page blocked ${blocked} ms`;
}

/** The page under test and one that watches it: the first counts as crashed once a sandbox of its has died. */
async function open() {
  const context = await browser.newContext();
  const watcher = await context.newPage();
  const url = `${server.url}bench/stuck/index.html`;
  await watcher.goto(`${url}?watch`);
  await watcher.evaluate(() => {
    globalThis.answers = new Map();
    globalThis.channel = new BroadcastChannel("stuck");
    globalThis.channel.onmessage = ({ data }) => globalThis.answers.set(data.ask, data);
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => "stuckNames" in globalThis);
  const names = await page.evaluate(() => globalThis.stuckNames);
  return { names, close: () => context.close(), ask: (index) => askThrough(watcher, index) };
}

async function askThrough(watcher, ask) {
  const question = { ask, limitMillis: Number(values.limit) };
  await watcher.evaluate((asked) => globalThis.channel.postMessage(asked), question);
  return await watcher
    .waitForFunction((at) => globalThis.answers.get(at), ask, { timeout: answerLimitMillis })
    .then((answer) => answer.jsonValue())
    .catch(() => ({ failed: `no answer within ${answerLimitMillis / 1000} s` }));
}

function problemsOf({ failed, isHonest, next, goesOn }) {
  if (failed !== undefined) return [failed];
  return [
    ...(isHonest ? [] : ["it is judged dishonestly"]),
    ...(next.every((millis) => millis >= 0) ? [] : ["the next program is judged wrong"]),
    ...(goesOn === false ? ["its control ends by itself"] : []),
  ];
}

function lineOf(row) {
  const problems = problemsOf(row);
  const head = `${problems.length === 0 ? "holds" : "FAILS"}  ${row.name}`;
  if (row.failed !== undefined) return `${head}: ${row.failed}`;
  const { endings, millis, boundMillis, task, next, goesOn } = row;
  const figures = [
    endings.join(" / "),
    `${(millis / 1000).toFixed(1)} s, ${((100 * millis) / boundMillis).toFixed(0)} % of what it may`,
    `page blocked ${task === 0 ? "< 50" : task.toFixed(0)} ms`,
    `next in ${next.map((each) => each.toFixed(0)).join(" and ")} ms`,
    ...(goesOn === undefined ? [] : [goesOn ? "goes on without limits" : "ends without limits"]),
    ...problems,
  ];
  return `${head}: ${figures.join("; ")}`;
}

function summarise() {
  const failing = rows.filter((row) => problemsOf(row).length > 0);
  const done = rows.filter(({ failed }) => failed === undefined);
  const worst = (figure) => done.reduce((most, row) => Math.max(most, figure(row)), 0);
  const count = (holds) => done.filter(holds).length;
  console.log(`
${rows.length} programs, three cases each at ${values.limit} ms; ${failing.length} fail.
Verdicts within (limit + 1 s) x cases: ${count(({ millis, boundMillis }) => millis <= boundMillis)} of ${done.length}; the slowest took ${(100 * worst(({ millis, boundMillis }) => millis / boundMillis)).toFixed(0)} % of it.
Longest task of the page: ${worst(({ task }) => task).toFixed(0)} ms; over 100 ms in ${count(({ task }) => task > 100)} (0: none reached 50).
Latest heartbeat of the page: ${worst(({ late }) => late).toFixed(0)} ms late, the machine's other work included.
Next program, slowest: ${worst(({ next }) => Math.max(...next)).toFixed(0)} ms.
Controls that go on without limits: ${count(({ goesOn }) => goesOn === true)}.`);
  const notHeld = submitted.filter((row) => whyNotHeld(row) !== undefined);
  const longest = submitted.reduce((most, { longest: each = 0 }) => Math.max(most, each), 0);
  console.log(`
${submitted.length} programs submitted that answer with about the most that is read; ${notHeld.length} fail.
Longest task of the page: ${longest.toFixed(0)} ms; over 100 ms in ${submitted.filter((row) => row.longest > 100).length} (0: none reached 50).`);
  if (rows.length + submitted.length === 0 || failing.length + notHeld.length > 0) process.exitCode = 1;
}
