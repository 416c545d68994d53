import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const problems = 400;
const chosen = 20;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const seconds = (millis) => `${(millis / 1000).toFixed(1)} s`;

/**
 * Gives the lab of the built site a LiveCodeBench file of 1 GB that is made in the page, and chooses some of its
 * problems.
 * @returns rows for the table
 */
export async function measureLargeImport({ browser, site }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}#/lab`);
  await page.getByRole("heading", { name: "Lab" }).waitFor();
  const before = await peakBytes(browser);
  const fileBytes = await giveFile(page);
  const began = performance.now();
  const count = page.getByText(`Choose among ${problems} problems`);
  await count.waitFor({ timeout: 300_000 });
  const lookedThrough = performance.now() - began;
  await page.getByRole("radio", { name: "At random" }).check();
  await page.getByLabel("How many", { exact: true }).fill(String(chosen));
  const choosing = performance.now();
  await page.getByRole("button", { name: "Read these" }).click();
  await page.getByText(`${chosen} problems of LiveCodeBench`).waitFor({ timeout: 300_000 });
  const read = performance.now() - choosing;
  const after = await peakBytes(browser);
  await context.close();
  return [
    {
      what: `LiveCodeBench file of ${megabytes(fileBytes)}, ${chosen} of its ${problems} problems chosen`,
      measured: `looked through in ${seconds(lookedThrough)}, read in ${seconds(read)}; the page's process had ${megabytes(after)} at most, ${megabytes(before)} before`,
      target: "at most half of the file",
      met: after <= fileBytes / 2,
    },
  ];
}

/** One private test that does not compress, in base64 of a compressed pickle of its JSON. */
function privateTests() {
  const json = JSON.stringify([{ input: randomBytes(1_900_000).toString("hex"), output: "1\n" }]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const pickle = Buffer.concat([
    Buffer.from([0x80, 2, 0x58]),
    length,
    Buffer.from(json),
    Buffer.from([0x2e]),
  ]);
  return deflateSync(pickle).toString("base64");
}

/** The browser keeps the tests once, however often the file has them. @returns the file's size */
async function giveFile(page) {
  return page.evaluate(
    ([tests, count]) => {
      const body = new Blob([tests]);
      const record = (at) =>
        JSON.stringify({
          question_title: `Problem ${at}`,
          question_content: "Print 1.",
          question_id: `large_${at}`,
          contest_date: "2024-01-01T00:00:00",
          starter_code: "",
          difficulty: "easy",
          public_test_cases: "[]",
          metadata: "{}",
          private_test_cases: "?",
        }).split("?");
      const parts = Array.from({ length: count }, (_, at) => {
        const [head, tail] = record(at);
        return [head, body, `${tail}\n`];
      });
      const given = new DataTransfer();
      const file = new File(parts.flat(), "large.jsonl");
      given.items.add(file);
      const input = document.querySelector('input[aria-label="File of problems"]');
      input.files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      return file.size;
    },
    [privateTests(), problems],
  );
}

/** The most memory that the largest renderer has had; Linux counts it. */
async function peakBytes(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const peaks = processInfo
    .filter(({ type, id }) => type === "renderer" && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0));
  return Math.max(...peaks) * 1024;
}
