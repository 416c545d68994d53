import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillRequest, mayFill } from "./fill-in-the-middle.ts";
import { languages } from "./language.ts";
import { starterCode } from "./starter.ts";
import type { Type } from "./type.ts";

const int: Type = { kind: "int" };
const exercise = {
  task: "doubles\n a number",
  signature: { kind: "function", name: "twice_it", parameters: [{ name: "x", type: int }], returns: int },
} as const;
const program = fc
  .array(fc.constantFrom("x", " ", "\n", "    y = 1\n", "\t"), { maxLength: 200 })
  .map((parts) => parts.join(""));
const contextTokens = fc.integer({ min: 128, max: 2_000 });

describe("what is asked", () => {
  it("says the task in a comment of the language", () => {
    const ask = (language: (typeof languages)[number]) =>
      fillRequest({ before: "", after: "" }, { exercise, language, contextTokens: 1_000 }).before;
    expect(ask("python")).toBe("# Write a Python function `twice_it(x)` that doubles a number.\n");
    expect(ask("javascript")).toBe("// Write a JavaScript function `twiceIt(x)` that doubles a number.\n");
  });

  it.each([
    ["python", "def twice_it(x):\n"],
    ["javascript", "function twiceIt(x) {\n"],
  ] as const)("leaves out what the starter in %s says about types and task", (language, bare) => {
    const starter = starterCode(exercise.signature, language, exercise.task);
    const caret = starter.lastIndexOf("\n", starter.length - 2) + 1;
    const { before } = fillRequest(
      { before: `${starter.slice(0, caret)}  y`, after: "\n" },
      { exercise, language, contextTokens: 1_000 },
    );
    expect(before.slice(before.indexOf("\n") + 1)).toBe(`${bare}  y`);
  });

  it("is the text around the caret, but for blanks before it and what has no room", () => {
    fc.assert(
      fc.property(
        program,
        program,
        contextTokens,
        fc.constantFrom(...languages),
        (before, after, tokens, language) => {
          const asked = fillRequest({ before, after }, { exercise, language, contextTokens: tokens });
          const own = asked.before.slice(asked.before.indexOf("\n") + 1);
          expect(before.replace(/[ \t]*$/, "").endsWith(own)).toBe(true);
          expect(after.startsWith(asked.after)).toBe(true);
          expect(asked.before).toMatch(/[^ \t]$/);
        },
      ),
    );
  });

  it("never needs more than the model can read, at two characters a token", () => {
    fc.assert(
      fc.property(program, program, contextTokens, (before, after, tokens) => {
        const asked = fillRequest({ before, after }, { exercise, language: "python", contextTokens: tokens });
        expect((asked.before.length + asked.after.length) / 2 + asked.maxNewTokens).toBeLessThanOrEqual(
          tokens,
        );
      }),
    );
  });

  it("leaves nothing out that there is room for", () => {
    fc.assert(
      fc.property(program, program, (before, after) => {
        const asked = fillRequest({ before, after }, { exercise, language: "python", contextTokens: 1e6 });
        expect(asked.before.endsWith(before.replace(/[ \t]*$/, ""))).toBe(true);
        expect(asked.after).toBe(after);
      }),
    );
  });
});

describe("a suggestion", () => {
  it.each(["", "\nreturn", "  \n", ")", ")]}\n", '")', ":\n", ");"])("has a place before %j", (after) => {
    expect(mayFill({ before: "x", after })).toBe(true);
  });

  it.each(["x", " + 1\n", ") + 1", "(", "# note"])("has none before %j", (after) => {
    expect(mayFill({ before: "x", after })).toBe(false);
  });

  it("has none in a text too long to look at", () => {
    expect(mayFill({ before: "x".repeat(60_000), after: "" })).toBe(false);
  });
});
