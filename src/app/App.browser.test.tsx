import "../ui/theme.css";
import "../ui/base.css";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { DraftStore } from "../storage/drafts.ts";
import { App } from "./App.tsx";

beforeEach(() => history.replaceState(null, "", "#/"));
afterEach(() => history.replaceState(null, "", "#/"));

describe("the command palette", () => {
  it("opens by its keys, finds an exercise and goes there", async () => {
    const screen = await open();
    await userEvent.keyboard("{Control>}k{/Control}");
    await expect
      .element(screen.getByRole("combobox", { name: "Search commands and exercises" }))
      .toHaveFocus();
    await userEvent.keyboard("second larg");

    await expect
      .element(screen.getByRole("option", { name: "Second largest" }))
      .toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{Enter}");

    await expect.poll(() => location.hash).toBe("#/exercise/second-largest");
    await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
  });

  it("keeps the focus in its field while arrows move the choice, around the ends", async () => {
    const screen = await open();
    await screen.getByRole("button", { name: "Commands" }).click();
    const field = screen.getByRole("combobox", { name: "Search commands and exercises" });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard("go to no such place{Control>}a{/Control}settings");

    const first = field.element().getAttribute("aria-activedescendant");
    await userEvent.keyboard("{ArrowDown}{ArrowUp}");

    expect(field.element().getAttribute("aria-activedescendant")).toBe(first);
    expect(document.activeElement).toBe(field.element());
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  });

  it("says that it found nothing, and leads back to everything", async () => {
    const screen = await open();
    await userEvent.keyboard("{Control>}k{/Control}");
    await expect
      .element(screen.getByRole("combobox", { name: "Search commands and exercises" }))
      .toHaveFocus();
    await userEvent.keyboard("zebra");

    await expect.element(screen.getByText("Nothing here is called “zebra”.")).toBeVisible();
    await screen.getByRole("button", { name: "Show everything" }).click();
    await expect.element(screen.getByRole("option", { name: "Settings" })).toBeVisible();
  });

  it("gives the focus back on Escape", async () => {
    const screen = await open();
    const button = screen.getByRole("button", { name: "Commands" });
    await button.click();
    await expect
      .element(screen.getByRole("combobox", { name: "Search commands and exercises" }))
      .toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => document.activeElement).toBe(button.element());
  });
});

describe("the keyboard", () => {
  it("shows every shortcut on ?, but not where text is typed", async () => {
    const screen = await open();
    await screen.getByRole("searchbox", { name: "Search exercises" }).click();
    await userEvent.keyboard("?");
    await expect.element(screen.getByRole("searchbox")).toHaveValue("?");
    await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();

    await userEvent.keyboard("{Backspace}");
    await screen.getByRole("heading", { level: 1 }).click();
    await userEvent.keyboard("?");
    await expect.element(screen.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  });

  it("answers the browser's save shortcut by saying that drafts are kept", async () => {
    const screen = await open();
    const notPrevented = dispatchEvent(
      new KeyboardEvent("keydown", { key: "s", ctrlKey: true, cancelable: true }),
    );
    expect(notPrevented).toBe(false);
    await expect.element(screen.getByText("Drafts are kept by themselves.")).toBeVisible();
  });
});

describe("an address", () => {
  it("that is followed moves the focus to the new screen and names the tab after it", async () => {
    const screen = await open();
    await screen.getByRole("link", { name: "Settings" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    expect(document.title).toBe("Settings · Edgecase");
    expect(document.activeElement).toBe(screen.getByRole("main").element());
  });

  it("that leads nowhere says so and leads on", async () => {
    const screen = await open("#/no/such/place");
    await expect.element(screen.getByRole("heading", { level: 1, name: "No such page" })).toBeVisible();
    await screen.getByRole("main").getByRole("link", { name: "All exercises" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Exercises" })).toBeVisible();
  });

  it("with a bad part names it and goes on without it", async () => {
    const screen = await open("#/exercise/second-largest?seed=x&difficulty=medium");
    await expect.element(screen.getByText(/the seed “x”/)).toBeVisible();
    const way = screen.getByRole("link", { name: "Go on without it" });
    await expect.element(way).toHaveAttribute("href", "#/exercise/second-largest?difficulty=medium");
  });

  it("with a difficulty that the exercise lacks offers those it has", async () => {
    const screen = await open("#/exercise/second-largest?difficulty=hard");
    await expect.element(screen.getByRole("link", { name: "Open it, easy" })).toBeVisible();
  });
});

it("has no header when it is embedded", async () => {
  const screen = await open("#/", true);
  await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.element(screen.getByRole("banner")).not.toBeInTheDocument();
});

async function open(hash = "#/", embed = false) {
  history.replaceState(null, "", hash);
  return render(
    <App drafts={noDrafts} switches={{ embed, run: true, theme: undefined, language: undefined }} />,
  );
}

/** A browser that keeps nothing. */
const noDrafts: DraftStore = {
  load: () => Promise.resolve({ draft: undefined, other: undefined }),
  save: () => Promise.resolve({ kind: "lost" }),
  decide: () => Promise.resolve({ kind: "lost" }),
  saveNow: () => {},
  marks: () => Promise.resolve(new Map()),
  clear: () => Promise.resolve(false),
  works: () => Promise.resolve(false),
  keeps: () => Promise.resolve(false),
};
