import { useState } from "react";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../ui/theme.css";
import "../../ui/base.css";
import type { TokenOdds } from "../../domain/token-odds.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { GenerationState, WrittenSample } from "../../state/generation.ts";
import { type CaseState, type JudgeState, untouched } from "../../state/judge-state.ts";
import { createSamplingChoice } from "../../state/sampling-choice.ts";
import { ModelPanel } from "./ModelPanel.tsx";

const visible = [{ id: "visible-1" }, { id: "visible-2" }];

/** A token that the model held for likely, unlikely, or sure, among three alternatives and a hundred others. */
function token(text: string, chosen = 0): TokenOdds {
  const others = ["max", "sorted(", "\n    "];
  const texts = others.toSpliced(chosen, 0, text);
  const likeliest = texts.map((each, i) => ({ text: each, logit: 4 - 1.5 * i }));
  return { text, logit: likeliest[chosen]?.logit ?? 0, likeliest, chosen, rest: [{ logit: -4, count: 100 }] };
}

const trace = [token("(xs"), token("):\n    "), token("return", 1), token(" sum", 2), token("\n")];

function sampleOf(source: string, more: Partial<WrittenSample> = {}): WrittenSample {
  return { source, tokens: trace.length, stopped: "end", trace, ...more };
}

const written = (...samples: readonly WrittenSample[]) =>
  ({
    kind: "written",
    samples,
    chosen: 0,
    tokens: 25,
    tokensPerSecond: 120,
    device: "wasm",
    dtype: "q8",
    prefix: "```python\ndef add_all",
    sampling: { temperature: 0.8, topP: 0.9, topK: 0, seed: 7 },
  }) as const;

function judged(passed: number): JudgeState {
  const verdictAt = (i: number): Verdict =>
    i < passed ? { kind: "passed", millis: 1 } : { kind: "timeLimit", limitMillis: 1, where: "case" };
  const cases = visible.map(({ id }, i): [string, CaseState] => [
    id,
    { kind: "judged", verdict: verdictAt(i), stdout: "", observations: [] },
  ]);
  return { ...untouched, phase: "judged", cases: new Map(cases) };
}

interface Given {
  readonly generation?: GenerationState;
  readonly promptStyle?: "completion" | "instruct";
  readonly samplesJudged?: ReadonlyMap<number, JudgeState>;
}

async function renderPanel({
  generation = { kind: "idle" },
  promptStyle = "completion",
  samplesJudged,
}: Given = {}) {
  const sampling = createSamplingChoice({ kept: undefined, keep: () => {}, drawSeed: () => 4711 });
  function Panel() {
    const [state, setState] = useState(generation);
    const [inspecting, setInspecting] = useState(false);
    return (
      <ModelPanel
        about="A model for tests."
        generation={state}
        inspecting={inspecting}
        onChoose={(chosen) => setState((before) => ("chosen" in before ? { ...before, chosen } : before))}
        onInspect={setInspecting}
        onTakeOver={() => {}}
        promptStyle={promptStyle}
        samplesJudged={samplesJudged ?? new Map()}
        sampling={sampling}
        visible={visible}
      />
    );
  }
  await render(<Panel />);
  return { sampling };
}

const openSampling = () => userEvent.click(page.getByText("Sampling", { exact: true }));
const field = (name: string) => page.getByRole("textbox", { name });

it("says in one line how the next program is drawn, and takes numbers by typing", async () => {
  const { sampling } = await renderPanel();
  await expect.element(page.getByText("greedy, always the likeliest token")).toBeVisible();
  await openSampling();
  await field("Temperature").fill("0.8");
  await field("Samples").fill("4");
  await page.getByRole("button", { name: "New seed" }).click();
  await expect.element(page.getByText("4 samples, temperature 0.8, seed 4711")).toBeVisible();
  expect(sampling.ask()).toMatchObject({ samples: 4, sampling: { temperature: 0.8, seed: 4711 } });
});

it("says at its field what cannot be read, keeps it as typed, and says why nothing was generated", async () => {
  const { sampling } = await renderPanel();
  await openSampling();
  await field("Temperature").fill("warm");
  await expect.element(field("Temperature")).toHaveAccessibleDescription(/a number from 0 to 2, not “warm”/);
  await expect.element(field("Temperature")).toHaveAttribute("aria-invalid", "true");
  await openSampling();
  expect(sampling.ask()).toBeUndefined();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Nothing was generated");
  await expect.element(field("Temperature")).toBeVisible();
  await expect.element(field("Temperature")).toHaveValue("warm");
  await field("Temperature").fill("0");
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});

it("offers drafts for models that know what they are, and only for these", async () => {
  const { sampling } = await renderPanel();
  await openSampling();
  await page.getByRole("checkbox", { name: /Drafts/ }).click();
  expect(sampling.ask()?.drafts).toBe(true);
});

it("offers no drafts for models that follow instructions", async () => {
  await renderPanel({ promptStyle: "instruct" });
  await openSampling();
  await expect.element(page.getByRole("checkbox")).not.toBeInTheDocument();
});

it("names each sample with its verdict, and goes from one to the next by arrows", async () => {
  await renderPanel({
    generation: written(sampleOf("a"), sampleOf("b"), sampleOf("c", { stopped: "byUser" })),
    samplesJudged: new Map([
      [0, judged(1)],
      [1, judged(2)],
    ]),
  });
  const sample = (name: string) => page.getByRole("radio", { name, exact: true });
  await expect.element(sample("Sample 1 of 3: passed 1 of 2 visible")).toBeChecked();
  await expect.element(sample("Sample 3 of 3: stopped, not run")).toBeInTheDocument();
  await sample("Sample 1 of 3: passed 1 of 2 visible").click({ force: true });
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(sample("Sample 2 of 3: passed 2 of 2 visible")).toBeChecked();
});

it("shows the program as tokens, starts at the least likely, and goes through them by arrows", async () => {
  await renderPanel({ generation: written(sampleOf("program")) });
  await page.getByRole("button", { name: "Why this token" }).click();
  const tokens = page.getByRole("group", { name: "Tokens" }).getByRole("button");
  await expect.element(tokens.nth(3)).toHaveAttribute("aria-pressed", "true");
  await expect.element(tokens.nth(3)).toHaveAccessibleName(/^“ sum”, 3\.\d %$/);
  await expect.element(page.getByText("Token 4 of 5")).toBeVisible();
  await tokens.nth(3).click();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(tokens.nth(2)).toHaveFocus();
  await expect.element(page.getByText("Token 3 of 5")).toBeVisible();
  await userEvent.keyboard("{Home}{ArrowDown}");
  await expect.element(tokens.nth(2)).toHaveFocus();
  await userEvent.keyboard("{End}");
  await expect.element(tokens.nth(4)).toHaveFocus();
});

it("shows how temperature and top-p change the odds, and what top-p cuts off", async () => {
  await renderPanel({ generation: written(sampleOf("program")) });
  await page.getByRole("button", { name: "Why this token" }).click();
  const cell = (name: RegExp) => page.getByRole("row", { name });
  await expect.element(cell(/“ sum”written/)).toHaveTextContent("cut off by top-p");
  await page.getByRole("button", { name: "Plain" }).click();
  await expect.element(cell(/“ sum”written/)).toHaveTextContent(/3\.\d %3\.\d %/);
  await expect.element(cell(/all others together/)).toBeVisible();
  const temperature = page.getByRole("slider", { name: "Temperature" });
  await userEvent.click(temperature);
  await userEvent.keyboard("{Home}");
  await expect.element(cell(/“ sum”written/)).toHaveTextContent("never at temperature 0");
  await expect.element(cell(/“max”/)).toHaveTextContent("100 %");
});

it("leaves the programs of an earlier request to be taken over, under what went wrong with the next", async () => {
  const failure = { message: "The model stopped writing.", advice: "Press Generate solution again." };
  await renderPanel({ generation: { ...written(sampleOf("kept")), failure } });
  await expect.element(page.getByRole("alert")).toHaveTextContent(failure.message);
  await expect.element(page.getByRole("button", { name: "Take over" })).toBeVisible();
});
