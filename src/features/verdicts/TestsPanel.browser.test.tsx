import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import "../../ui/theme.css";
import "../../ui/base.css";
import { makeExercise } from "../../domain/generate.ts";
import { family } from "../../domain/families/second-largest.ts";
import type { Verdict, VerdictKind } from "../../domain/verdict.ts";
import { createExerciseSession } from "../../state/create-exercise-session.ts";
import { type JudgeState, untouched } from "../../state/judge-state.ts";
import { TestsPanel } from "./TestsPanel.tsx";

const exercise = makeExercise(family, { seed: 1, difficulty: "easy" });
const visibleIds = exercise.visible.map(({ id }) => id);

const verdicts: Readonly<Record<VerdictKind, Verdict>> = {
  passed: { kind: "passed", millis: 1 },
  wrongAnswer: {
    kind: "wrongAnswer",
    stepIndex: 0,
    mismatch: { kind: "value", expected: { kind: "int", value: 4711n }, actual: { kind: "null" } },
    millis: 1,
  },
  runtimeError: {
    kind: "runtimeError",
    stepIndex: 0,
    error: {
      kind: "thrown",
      thrown: {
        typeName: "IndexError",
        message: "no 4712",
        frames: [{ line: 3, functionName: "second_largest" }],
      },
      during: "case",
    },
  },
  compileError: { kind: "compileError", problem: { message: "never closed", line: 2 } },
  timeLimit: { kind: "timeLimit", limitMillis: 2000, where: "case" },
  memoryLimit: { kind: "memoryLimit", limitBytes: 1 },
  outputLimit: { kind: "outputLimit", what: "printed", limit: "64 KB" },
  notRun: { kind: "notRun", reason: "stopped" },
  notGraded: { kind: "notGraded", reason: "the interpreter broke" },
};

it("names each visible case before a run, and says how many are hidden", async () => {
  await renderPanel();
  const items = page.getByRole("list", { name: "Visible tests" }).getByRole("listitem");
  await expect.element(items.first()).toHaveAccessibleName("Test 1: waiting");
  expect(items.elements()).toHaveLength(exercise.visible.length);
  await expect.element(page.getByText(/Submit runs \d+ hidden cases in \d+ categories/)).toBeVisible();
});

it.each([
  ["passed", "passed"],
  ["wrongAnswer", "wrong answer"],
  ["runtimeError", "runtime error"],
  ["compileError", "compile error"],
  ["timeLimit", "time limit"],
  ["memoryLimit", "memory limit"],
  ["outputLimit", "output limit"],
  ["notRun", "not run"],
  ["notGraded", "not graded"],
] as const)("names a case of the verdict %s “Test 2: %s”", async (kind, word) => {
  const { session } = await renderPanel();
  show(session, judged({ [visibleIds[1] ?? ""]: verdicts[kind] }));
  const item = page
    .getByRole("list", { name: "Visible tests" })
    .getByRole("listitem", { name: `Test 2: ${word}`, exact: true });
  await expect.element(item).toBeVisible();
});

it("numbers hidden cases from 1 and keeps their values to itself until one is revealed", async () => {
  const { session } = await renderPanel();
  const all = Object.fromEntries(exercise.hidden.map(({ id }) => [id, verdicts.wrongAnswer]));
  show(session, { ...judged(all), submitted: true });
  const list = page.getByRole("list", { name: "Hidden tests", exact: true });
  const second = list.getByRole("listitem", { name: "Test 2: wrong answer", exact: true });
  await second.getByRole("button").click();
  await expect.element(second.getByText("Reveal")).toBeVisible();
  expect(list.element().textContent).not.toContain("4711");
  await second.getByRole("button", { name: /Reveal/ }).click();
  await expect.element(second.getByText("4711").first()).toBeVisible();
});

it("opens the first failing case after a run and leaves the focus where it is", async () => {
  const { session } = await renderPanel();
  await page.getByRole("button", { name: "Outside" }).click();
  show(session, { ...judged({}), phase: "judging" });
  await expect.element(page.getByText("Open a test to see")).toBeVisible();
  show(
    session,
    judged({ [visibleIds[0] ?? ""]: verdicts.passed, [visibleIds[1] ?? ""]: verdicts.runtimeError }),
  );
  const item = page.getByRole("listitem", { name: "Test 2: runtime error", exact: true });
  await expect.element(item.getByRole("button", { name: "Line 3" })).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Outside" })).toHaveFocus();
});

it("leads from a line of a traceback into the editor", async () => {
  const { session, lines } = await renderPanel();
  show(session, { ...judged({}), phase: "judging" });
  await expect.element(page.getByText("Open a test to see")).toBeVisible();
  show(session, judged({ [visibleIds[0] ?? ""]: verdicts.runtimeError }));
  await page.getByRole("button", { name: "Line 3" }).click();
  expect(lines).toEqual([3]);
});

it("shows the model's verdicts beside the student's, and names the rows after the shown tab", async () => {
  const { session } = await renderPanel();
  const written = {
    kind: "written",
    samples: [{ source: "", tokens: 1, stopped: "end", trace: [] }],
    chosen: 0,
    tokens: 1,
    tokensPerSecond: 1,
    device: "wasm",
    dtype: "q8",
    prefix: "",
  } as const;
  session.store.setState(({ generations }) => ({
    generations: { ...generations, python: written },
    judged: {
      student: judged({ [visibleIds[0] ?? ""]: verdicts.passed }),
      model: judged({ [visibleIds[0] ?? ""]: verdicts.timeLimit }),
    },
  }));
  const student = page.getByRole("listitem", { name: "Test 1: passed", exact: true });
  await expect.element(student.getByRole("button", { name: /You: passed.*Model: time limit/ })).toBeVisible();
  session.selectTab("model");
  await expect.element(page.getByRole("listitem", { name: "Test 1: time limit", exact: true })).toBeVisible();
});

it("goes from row to row by arrows, with one tab stop for the list", async () => {
  await renderPanel();
  const rows = page.getByRole("list", { name: "Visible tests" }).getByRole("button");
  await page.getByRole("button", { name: "Outside" }).click();
  await userEvent.keyboard("{Tab}{ArrowDown}{ArrowDown}{ArrowUp}");
  await expect.element(rows.nth(1)).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(rows.nth(1)).toHaveAttribute("aria-expanded", "true");
});

it("takes an own case by typing, and says at its field what cannot be read", async () => {
  const { session } = await renderPanel();
  await page.getByRole("button", { name: "Add a case" }).click();
  await userEvent.keyboard("[[3, ");
  const field = page.getByRole("textbox", { name: /^numbers/ });
  await expect.element(field).toHaveFocus();
  await expect.element(field).toBeInvalid();
  await expect.element(page.getByRole("listitem", { name: "Own test 1: unfinished" })).toBeVisible();
  await field.fill("[3, 4]");
  await expect.element(field).toBeValid();
  await page.getByRole("textbox", { name: /^Expected/ }).fill("3");
  expect(session.store.getState().ownCases).toMatchObject([{ inputs: ["[3, 4]"], expected: "3" }]);
});

it("shows what an own case gave when nothing is expected of it", async () => {
  const { session } = await renderPanel();
  await page.getByRole("button", { name: "Add a case" }).click();
  await page.getByRole("textbox", { name: /^numbers/ }).fill("[3, 4]");
  const [own] = session.store.getState().ownCases;
  const returned = { kind: "returned", value: { kind: "int", value: 4713n } } as const;
  show(session, {
    ...judged({}),
    cases: new Map([
      [own?.id ?? "", { kind: "judged", verdict: verdicts.passed, stdout: "seen", observations: [returned] }],
    ]),
  });
  const item = page.getByRole("listitem", { name: "Own test 1: ran" });
  await expect.element(item.getByText("4713")).toBeVisible();
  await expect.element(page.getByRole("region", { name: "Output" }).getByText("seen")).toBeVisible();
});

function judged(given: Readonly<Record<string, Verdict>>): JudgeState {
  const cases = Object.entries(given).map(
    ([id, verdict]) => [id, { kind: "judged", verdict, stdout: "", observations: [] }] as const,
  );
  return { ...untouched, phase: "judged", cases: new Map(cases) };
}

function show(session: Session, student: JudgeState) {
  session.store.setState(({ judged: before }) => ({ judged: { ...before, student } }));
}

const neverLoads = () => Promise.reject(new Error("No model here"));

type Session = ReturnType<typeof createExerciseSession>;

/** A session whose programs never run: the tests say what came of them. */
async function renderPanel() {
  const session = createExerciseSession(
    {
      run: () => new Promise(() => {}),
      model: {
        load: neverLoads,
        generate: neverLoads,
        promptStyle: () => Promise.resolve("completion"),
        ask: () => Promise.resolve(undefined),
      },
      save: () => Promise.resolve({ kind: "kept" }),
      decide: () => Promise.resolve({ kind: "kept" }),
      saveNow: () => {},
      note: () => {},
      nowMillis: () => 0,
      later: () => () => {},
      newId: () => crypto.randomUUID(),
    },
    {
      exercise,
      draft: undefined,
      language: "python",
      live: false,
      isolated: true,
      smallMemory: false,
      keepsDrafts: true,
      otherDraft: undefined,
      sandbox: { kind: "ready", loadedBytes: 0, totalBytes: 0 },
    },
  );
  const lines: number[] = [];
  await render(
    <>
      <button>Outside</button>
      <TestsPanel onGoToLine={(line) => lines.push(line)} session={session} />
    </>,
  );
  return { session, lines };
}
