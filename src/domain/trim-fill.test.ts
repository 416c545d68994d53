import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bracketDepths } from "./bracket-depths.ts";
import { languages } from "./language.ts";
import { trimFill } from "./trim-fill.ts";

const piece = fc.constantFrom(
  "x",
  " ",
  "    ",
  "\n",
  "\n    ",
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  "'",
  '"',
  ":",
  "return x",
  "#",
  "//",
);
const code = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
const drawn = fc.record({ answer: code, before: code, after: code, language: fc.constantFrom(...languages) });

describe("a trimmed answer", () => {
  it("continues the answer's beginning: what stands before the caret, and then what is shown", () => {
    fc.assert(
      fc.property(drawn, ({ answer, before, after, language }) => {
        const shown = trimFill(answer, { before, after }, language);
        const line = before.slice(before.lastIndexOf("\n") + 1);
        const blanks = /[ \t]*$/.exec(line)?.[0] ?? "";
        const continued = answer.startsWith(blanks + shown) || answer.startsWith(line + shown);
        expect(shown === "" || continued).toBe(true);
        expect(shown).toBe(shown.trimEnd());
      }),
    );
  });

  it("has six lines at most, and one where its line goes on", () => {
    fc.assert(
      fc.property(drawn, ({ answer, before, after, language }) => {
        const lines = trimFill(answer, { before, after }, language).split("\n").length;
        expect(lines).toBeLessThanOrEqual((after.split("\n")[0] ?? "").trim() === "" ? 6 : 1);
      }),
    );
  });

  it("closes no bracket that the text after the caret closes", () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.nat(5), (open, closed, written) => {
        const caret = { before: "(".repeat(open), after: ")".repeat(closed) };
        const shown = trimFill(`x${")".repeat(written)}`, caret, "python");
        const depth = bracketDepths(caret.before + shown + caret.after, "python").at(-1) ?? 0;
        expect(depth).toBeGreaterThanOrEqual(Math.min(0, open - closed));
      }),
    );
  });
});

describe("trimFill", () => {
  it("leaves blanks to whoever typed them, and has nothing to say at another indentation", () => {
    const caret = { before: "def f(x):\n    ", after: "\n" };
    expect(trimFill("    return x", caret, "python")).toBe("return x");
    expect(trimFill("return x", caret, "python")).toBe("");
    expect(trimFill("    x = 1", { before: "return ", after: "" }, "python")).toBe("");
  });

  it("does not say the begun line again", () => {
    expect(trimFill("    total = 0\n    x", { before: "f:\n    to", after: "" }, "python")).toBe(
      "tal = 0\n    x",
    );
    expect(trimFill("    total = 0", { before: "f:\n    total ", after: "" }, "python")).toBe("= 0");
    expect(trimFill("    total = 0", { before: "f:\n    return", after: "" }, "python")).toBe("");
  });

  it("stops before the line that already stands below", () => {
    const caret = { before: "total = 0\n", after: "\nreturn total\n" };
    expect(trimFill("for x in xs:\n    total += x\nreturn total\n", caret, "python")).toBe(
      "for x in xs:\n    total += x",
    );
    expect(trimFill("return total", caret, "python")).toBe("");
    expect(trimFill("total += 1\nreturn to", caret, "python")).toBe("total += 1");
  });

  it("takes a bracket of its own for no repetition", () => {
    const caret = { before: "function f(x) {\n  ", after: "\n}\n" };
    expect(trimFill("  while (x > 1) {\n    x -= 1;\n  }\n  return x;\n}\n", caret, "javascript")).toBe(
      "while (x > 1) {\n    x -= 1;\n  }\n  return x;",
    );
  });

  it("leaves out what already closes the line", () => {
    expect(trimFill("x, y):", { before: "print(", after: ")" }, "python")).toBe("x, y");
    expect(trimFill('hello"', { before: 'print("', after: '")' }, "python")).toBe("hello");
  });

  it("says a line once that the model says again and again", () => {
    const caret = { before: "x = 1\n", after: "" };
    expect(trimFill("x += 1\nx += 1\nx += 1\n", caret, "python")).toBe("x += 1");
  });

  it("ends before a block that has no room for its end", () => {
    const caret = { before: "", after: "" };
    const answer = "let a = 1;\nfor (;;) {\n  a++;\n  a++ ;\n  a++;\n  a++ ;\n  a++;\n}\n";
    expect(trimFill(answer, caret, "javascript")).toBe("let a = 1;");
  });

  it("shows nothing for blanks", () => {
    expect(trimFill("\n\n    \n", { before: "x", after: "" }, "python")).toBe("");
  });
});
