import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { family } from "../../domain/families/remove-duplicates.ts";
import { makeExercise } from "../../domain/generate.ts";
import type { InventionEnd } from "../../state/invent-exercise.ts";
import { type Invent, InventScreen } from "./InventScreen.tsx";

const exercise = makeExercise(family, { seed: 10, difficulty: "easy" });

async function open(invent: Invent | undefined) {
  const onMade = vi.fn();
  const onFromFamilies = vi.fn();
  const screen = await render(
    <InventScreen
      model={{ name: invent ? "Coder Instruct" : "The built-in model", invent }}
      onFromFamilies={onFromFamilies}
      onMade={onMade}
    />,
  );
  return { screen, onMade, onFromFamilies };
}

const ending =
  (end: InventionEnd): Invent =>
  () =>
    Promise.resolve(end);

it("says that a model cannot do this, and offers the families by topic and difficulty", async () => {
  const { screen, onFromFamilies } = await open(undefined);
  await expect.element(screen.getByText("The built-in model cannot do this")).toBeVisible();
  await expect.element(screen.getByText("It is too small for that", { exact: false })).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Models" })).toHaveAttribute("href", "#/models");
  expect(screen.getByRole("button", { name: "Write an exercise" }).elements()).toEqual([]);
  await screen.getByRole("combobox", { name: "Topic" }).selectOptions("graphs");
  await screen.getByRole("radio", { name: "hard" }).click();
  await screen.getByRole("button", { name: "Take one from the catalogue" }).click();
  expect(onFromFamilies).toHaveBeenCalledWith({ topic: "graphs", difficulty: "hard" });
});

it("says which model writes, and what was tried of all this", async () => {
  const { screen } = await open(() => new Promise(() => {}));
  await expect.element(screen.getByText("Coder Instruct writes", { exact: false })).toBeVisible();
  await expect.element(screen.getByText("Tried with a scripted stand-in", { exact: false })).toBeVisible();
});

it("stops the model when somebody leaves", async () => {
  let given: AbortSignal | undefined;
  const { screen } = await open((_, { signal }) => {
    given = signal;
    return new Promise(() => {});
  });
  await screen.getByRole("button", { name: "Write an exercise" }).click();
  await expect.element(screen.getByRole("button", { name: "Stop" })).toBeVisible();
  await screen.unmount();
  expect(given?.aborted).toBe(true);
});

it("offers what passed, with what was left out and why", async () => {
  const { screen, onMade } = await open(
    ending({ kind: "made", exercise, rejected: ["hidden-3 (empty): only 3 of 6 solutions agree."] }),
  );
  await screen.getByRole("button", { name: "Write an exercise" }).click();
  await expect.element(screen.getByText("only 3 of 6 solutions agree", { exact: false })).toBeVisible();
  await screen.getByRole("button", { name: "Open it" }).click();
  expect(onMade).toHaveBeenCalledWith(exercise);
});

it("shows nothing of what did not pass, but why", async () => {
  const { screen } = await open(ending({ kind: "rejected", reasons: ["The answer is not JSON."] }));
  await screen.getByRole("button", { name: "Write an exercise" }).click();
  await expect.element(screen.getByText("The answer is not JSON.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Open it" }).elements()).toEqual([]);
});

it("can be stopped, and begun again", async () => {
  let given: AbortSignal | undefined;
  const { screen } = await open((_, { signal, onStep }) => {
    given = signal;
    onStep({ kind: "solving", done: 1, total: 3 });
    return new Promise(() => {});
  });
  await screen.getByRole("button", { name: "Write an exercise" }).click();
  await expect.element(screen.getByText("The model solves it, 2 of 3…")).toBeVisible();
  await screen.getByRole("button", { name: "Stop" }).click();
  expect(given?.aborted).toBe(true);
  await expect.element(screen.getByRole("button", { name: "Write an exercise" })).toBeVisible();
});

it("says what went wrong, with a way on", async () => {
  const { screen } = await open(() => Promise.reject(new Error("The model's worker ended")));
  await screen.getByRole("button", { name: "Write an exercise" }).click();
  await expect.element(screen.getByText("The model's worker ended")).toBeVisible();
  await expect.element(screen.getByText("Try again, or take one from the catalogue.")).toBeVisible();
});
