import { useState } from "react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { FamilyMeta } from "../../domain/family.ts";
import type { CatalogueFilter } from "./catalogue-filter.ts";
import { CatalogueScreen } from "./CatalogueScreen.tsx";

it("groups exercises by topic and counts them", async () => {
  const screen = await render(<Catalogue />);
  await expect.element(screen.getByRole("heading", { level: 2, name: "lists" })).toBeVisible();
  await expect.element(screen.getByRole("heading", { level: 2, name: "strings" })).toBeVisible();
  await expect.element(screen.getByRole("status")).toHaveTextContent("3 exercises");
});

it("filters by topic, by difficulty and by words, all at once", async () => {
  const screen = await render(<Catalogue />);

  await screen.getByRole("combobox", { name: "Topic" }).selectOptions("lists");
  await expect.element(screen.getByRole("status")).toHaveTextContent("2 of 3 exercises");

  await screen.getByRole("radio", { name: "Hard" }).click();
  await expect.element(screen.getByRole("status")).toHaveTextContent("1 of 3 exercises");
  await expect.element(screen.getByRole("link", { name: "Rotate a list", exact: true })).toBeVisible();

  await screen.getByRole("radio", { name: "All" }).click();
  await screen.getByRole("searchbox", { name: "Search exercises" }).fill("largest second");
  await expect.element(screen.getByRole("link", { name: "Second largest", exact: true })).toBeVisible();
  await expect.element(screen.getByRole("status")).toHaveTextContent("1 of 3 exercises");
});

it("says that nothing matches, and shows everything again at a click", async () => {
  const screen = await render(<Catalogue />);
  await screen.getByRole("searchbox").fill("zebra");
  await expect.element(screen.getByText("No exercise matches “zebra”")).toBeVisible();

  await screen.getByRole("button", { name: "Show all exercises" }).click();
  await expect.element(screen.getByRole("status")).toHaveTextContent("3 exercises");
  await expect.element(screen.getByRole("searchbox")).toHaveValue("");
});

it("opens the first match on Enter, at the difficulty that was asked for", async () => {
  const screen = await render(<Catalogue />);
  await screen.getByRole("radio", { name: "Hard" }).click();
  await screen.getByRole("searchbox").fill("rotate");
  await userEvent.keyboard("{Enter}");
  expect(location.hash).toBe("#open-rotate-hard");
});

it("offers difficulties from easy to hard, whichever is the usual one", async () => {
  const screen = await render(<Catalogue />);
  await expect
    .element(screen.getByRole("list", { name: "Difficulties of Rotate a list" }))
    .toHaveTextContent(/easy.*hard/);
});

it("shows what was started and what was solved", async () => {
  const screen = await render(<Catalogue />);
  const items = screen.getByRole("listitem");
  await expect.element(items.filter({ hasText: "Second largest" }).first()).toHaveTextContent("solved");
  await expect.element(items.filter({ hasText: "Rotate a list" }).first()).toHaveTextContent("draft");
});

function Catalogue() {
  const [filter, setFilter] = useState<CatalogueFilter>({});
  return (
    <CatalogueScreen
      families={families}
      filter={filter}
      hrefOf={(family, difficulty) => `#open-${family}-${difficulty}`}
      onNewExercise={() => {}}
      marks={marks}
      onFilter={setFilter}
    />
  );
}

const marks = new Map([
  ["second", "solved"],
  ["rotate", "draft"],
] as const);

const families: readonly FamilyMeta[] = [
  {
    id: "second",
    version: 1,
    title: "Second largest",
    topic: "lists",
    difficulties: ["easy"],
    summary: "Find it.",
  },
  {
    id: "rotate",
    version: 1,
    title: "Rotate a list",
    topic: "lists",
    difficulties: ["hard", "easy"],
    summary: "Turn it.",
  },
  {
    id: "palindrome",
    version: 1,
    title: "Palindrome",
    topic: "strings",
    difficulties: ["medium"],
    summary: "Read it backwards.",
  },
];
