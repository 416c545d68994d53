import { expect, it } from "vitest";
import { belongsToPage, createLeaving } from "./editor-keys.ts";

const press = (key: string, modifiers: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
});

it("lets Tab leave only right after Esc", () => {
  const leaving = createLeaving();
  expect(leaving.press(press("Tab"))).toBe(false);
  leaving.press(press("Escape"));
  expect(leaving.press(press("Tab"))).toBe(true);
  expect(leaving.press(press("Tab"))).toBe(false);
});

it("forgets the Esc when something is typed, but not when Shift goes down", () => {
  const leaving = createLeaving();
  leaving.press(press("Escape"));
  leaving.press(press("a"));
  expect(leaving.press(press("Tab"))).toBe(false);
  leaving.press(press("Escape"));
  leaving.press(press("Shift"));
  expect(leaving.press(press("Tab"))).toBe(true);
});

it("knows the page's shortcuts from typing", () => {
  expect(["'", "Enter", ".", "k"].map((key) => belongsToPage(press(key, { ctrlKey: true })))).toEqual(
    Array(4).fill(true),
  );
  expect(belongsToPage(press("Enter", { metaKey: true }))).toBe(true);
  expect(["'", "Enter", ".", "k"].map((key) => belongsToPage(press(key)))).toEqual(Array(4).fill(false));
  expect(belongsToPage(press("z", { ctrlKey: true }))).toBe(false);
  expect(belongsToPage(press(".", { ctrlKey: true, altKey: true }))).toBe(false);
});
