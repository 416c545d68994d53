import * as fc from "fast-check";
import { expect, it } from "vitest";
import { indent, type IndentEdit, newLine, outdent, type Selected } from "./indentation.ts";
import { applyChange } from "./text-change.ts";

it("fills up to the next stop at a caret", () => {
  expect(after(at("ab|"), (selected) => indent(selected, "python"))).toBe("ab  |");
  expect(after(at("ab|"), (selected) => indent(selected, "javascript"))).toBe("ab  |");
  expect(after(at("|"), (selected) => indent(selected, "python"))).toBe("    |");
});

it("moves every selected line, but no empty one and none that only the end of the selection touches", () => {
  expect(after(at("|a\n\nb\n|c"), (selected) => indent(selected, "javascript"))).toBe("  |a\n\n  b\n|c");
});

it("moves the caret's line out from anywhere in it", () => {
  expect(after(at("      x|"), (selected) => outdent(selected, "python"))).toBe("  x|");
  expect(after(at("a\n  |b"), (selected) => outdent(selected, "python"))).toBe("a\n|b");
  expect(after(at("a|"), (selected) => outdent(selected, "python"))).toBe("a|");
});

it("starts a new line as far in as the last, and further after what opens a block", () => {
  expect(after(at("    x|"), (selected) => newLine(selected, "python"))).toBe("    x\n    |");
  expect(after(at("if x:|"), (selected) => newLine(selected, "python"))).toBe("if x:\n    |");
  expect(after(at("if x:  # why|"), (selected) => newLine(selected, "python"))).toBe("if x:  # why\n    |");
  expect(after(at("if (x) {|"), (selected) => newLine(selected, "javascript"))).toBe("if (x) {\n  |");
  expect(after(at("case 1:|"), (selected) => newLine(selected, "javascript"))).toBe("case 1:\n|");
});

it("takes back by outdent what indent did to whole lines", () => {
  const lines = fc.array(fc.constantFrom("x", "  y", "    z"), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, fc.constantFrom("python" as const, "javascript" as const), (list, language) => {
      const text = list.join("\n");
      const moved = applyChange(text, indent({ text, from: 0, to: text.length }, language));
      expect(applyChange(moved, outdent({ text: moved, from: 0, to: moved.length }, language))).toBe(text);
    }),
  );
});

/** Bars stand for the caret, or for both ends of the selection. */
function at(marked: string): Selected {
  const from = marked.indexOf("|");
  const to = marked.lastIndexOf("|");
  return { text: marked.replaceAll("|", ""), from, to: to === from ? from : to - 1 };
}

function after(selected: Selected, edit: (selected: Selected) => IndentEdit): string {
  const change = edit(selected);
  const text = applyChange(selected.text, change);
  const caret = `${text.slice(0, change.selectTo)}|${text.slice(change.selectTo)}`;
  if (change.selectFrom === change.selectTo) return caret;
  return `${caret.slice(0, change.selectFrom)}|${caret.slice(change.selectFrom)}`;
}
