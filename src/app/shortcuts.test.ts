import { describe, expect, it } from "vitest";
import type { KeyPress } from "../ui/keys.ts";
import { asksToSave, commandFor } from "./shortcuts.ts";

const elsewhere = { apple: false, typing: false, inDialog: false };
const palette = { id: "palette", keys: "Mod+K" };
const help = { id: "help", keys: "?" };
const submit = { id: "submit", keys: "Mod+Enter" };
const nameless: { id: string; keys?: string } = { id: "nameless" };
const commands = [palette, help, submit, nameless];

describe("commandFor", () => {
  it("takes Control for Mod, and Command on Apple's keyboards", () => {
    expect(commandFor(press("k", { ctrlKey: true }), commands, elsewhere)).toBe(palette);
    expect(commandFor(press("k", { metaKey: true }), commands, elsewhere)).toBeUndefined();
    expect(commandFor(press("k", { metaKey: true }), commands, { ...elsewhere, apple: true })).toBe(palette);
    expect(
      commandFor(press("k", { ctrlKey: true }), commands, { ...elsewhere, apple: true }),
    ).toBeUndefined();
  });

  it("wants exactly the modifiers named", () => {
    expect(commandFor(press("k"), commands, elsewhere)).toBeUndefined();
    expect(commandFor(press("k", { ctrlKey: true, shiftKey: true }), commands, elsewhere)).toBeUndefined();
    expect(commandFor(press("k", { ctrlKey: true, altKey: true }), commands, elsewhere)).toBeUndefined();
  });

  it("leaves keys that write text to text fields", () => {
    const question = press("?", { shiftKey: true });
    expect(commandFor(question, commands, elsewhere)).toBe(help);
    expect(commandFor(question, commands, { ...elsewhere, typing: true })).toBeUndefined();
    expect(commandFor(press("Enter", { ctrlKey: true }), commands, { ...elsewhere, typing: true })).toBe(
      submit,
    );
  });

  it("does nothing behind a modal dialog", () => {
    expect(
      commandFor(press("k", { ctrlKey: true }), commands, { ...elsewhere, inDialog: true }),
    ).toBeUndefined();
  });

  it("lets the command offered last take over a key", () => {
    const other = { id: "other", keys: "Mod+K" };
    expect(commandFor(press("k", { ctrlKey: true }), [...commands, other], elsewhere)).toBe(other);
  });

  it("finds the apostrophe where it is a dead key or needs Shift", () => {
    const run = { id: "run", keys: "Mod+'" };
    expect(commandFor(press("'", { ctrlKey: true }), [run], elsewhere)).toBe(run);
    expect(commandFor(press("Dead", { ctrlKey: true, code: "Quote" }), [run], elsewhere)).toBe(run);
    expect(
      commandFor(press("'", { ctrlKey: true, shiftKey: true, code: "Backslash" }), [run], elsewhere),
    ).toBe(run);
  });
});

it("knows the browser's shortcut for saving the page", () => {
  expect(asksToSave(press("s", { ctrlKey: true }), false)).toBe(true);
  expect(asksToSave(press("s"), false)).toBe(false);
});

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}
