import { median } from "./numbers.mjs";

const exercise = "#/exercise/is-prime?seed=1&difficulty=easy&language=python&run=off";

/** How fast the built-in model writes, in the page, with nothing else to do. */
export async function measureModel({ browser, site, repetitions }) {
  const page = await browser.newPage();
  await page.goto(`${site}?run=off${exercise}`);
  const generate = page.getByRole("button", { name: "Generate solution" });
  await generate.waitFor();
  const began = Date.now();
  const speeds = [];
  let device = "";
  let firstMillis = 0;
  for (let at = 0; at <= repetitions; at += 1) {
    await generate.click();
    const line = page.getByText(/\d+ tokens, [\d.]+ per second · Runs on/);
    await page.getByText("finished", { exact: true }).waitFor({ timeout: 120_000 });
    const text = await line.textContent();
    if (at === 0) firstMillis = Date.now() - began;
    else speeds.push(Number(/([\d.]+) per second/.exec(text)?.[1]));
    device = /\((WASM|WebGPU)\b/.exec(text)?.[1] ?? "unknown";
    await page.waitForTimeout(500);
  }
  await page.close();
  return [
    {
      what: `the model writes, on ${device}`,
      measured: `${median(speeds).toFixed(0)} tokens/s; first program after ${(firstMillis / 1000).toFixed(1)} s, loading included`,
      target: "",
    },
  ];
}
