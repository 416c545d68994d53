import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { english, inEnglish } from "./in-english.ts";
import { retell } from "./retell.ts";
import { piecesOf, say, sayAs, sayCount, speak } from "./say.ts";

afterEach(() => speak(undefined));

describe("in English", () => {
  it("is said what stands there", () => {
    expect(say`Line ${3} of “${"a"}” cannot be read.`).toBe("Line 3 of “a” cannot be read.");
    expect(sayAs("difficulty")`easy`).toBe("easy");
    expect(sayCount(1, "# test", "# tests")).toBe("1 test");
    expect(sayCount(1200.256, "# test", "# tests")).toBe("1,200.26 tests");
  });

  it("may a text go over several lines", () => {
    expect(say`One line
      and another.`).toBe("One line and another.");
  });

  it("stays whatever a value holds as it is", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(say`<${first}|${second}>`).toBe(`<${first}|${second}>`);
      }),
    );
    expect(say`${"{1} $& $1"} and ${"second"}`).toBe("{1} $& $1 and second");
  });
});

describe("in another language", () => {
  const catalogue = {
    "{0} of {1}": "{0} de {1}",
    "{0} of {1} passed": "de {1}, {0} superadas",
    "difficulty|easy": "fácil",
    easy: "con calma",
    "# tests": ["# prueba", "# pruebas"],
    "It failed: {0}": "Falló: {0}",
    "One line and another.": "Una línea y otra.",
  } as const;

  it("are texts found by their English, with values where the language wants them", () => {
    speak(catalogue);
    expect(say`${2} of ${3} passed`).toBe("de 3, 2 superadas");
    expect(say`easy`).toBe("con calma");
    expect(sayAs("difficulty")`easy`).toBe("fácil");
    expect(sayCount(1, "# test", "# tests")).toBe("1 prueba");
    expect(sayCount(0, "# test", "# tests")).toBe("0 pruebas");
    expect(say`One line
      and another.`).toBe("Una línea y otra.");
    expect(pieces`${"a"} of ${"b"} passed`).toEqual(["de ", 1, ", ", 0, " superadas"]);
  });

  it("is what the catalogue lacks said in English", () => {
    speak(catalogue);
    expect(say`No such page`).toBe("No such page");
    expect(say`constructor`).toBe("constructor");
    expect(sayCount(2, "# file", "# files")).toBe("2 files");
  });

  it("may something be said in English, for a file, and everything after it as before", () => {
    speak(catalogue);
    expect(inEnglish(() => say`easy`)).toBe("easy");
    expect(english`${2} of ${3} passed`).toBe("2 of 3 passed");
    expect(() => inEnglish(() => JSON.parse("{"))).toThrow(SyntaxError);
    expect(say`easy`).toBe("con calma");
  });

  it("is retold what another thread said in English", () => {
    expect(retell("2 of 3 passed")).toBe("2 of 3 passed");
    speak(catalogue);
    expect(retell("2 of 3 passed")).toBe("de 3, 2 superadas");
    expect(retell("easy")).toBe("con calma");
    expect(retell("It failed: 2 of 3 passed")).toBe("Falló: de 3, 2 superadas");
    expect(retell("It failed: easy (1)")).toBe("Falló: easy (1)");
    // A message of Python's, which no text with hardly a word of its own may change.
    expect(retell("list index out of range")).toBe("list index out of range");
    expect(retell("Something nobody translated")).toBe("Something nobody translated");
  });

  it("is each value the shortest that fits, and the same text comes back from English", () => {
    speak({ "Between {0} and {1} or {2}.": "Entre {0} y {1} o {2}." });
    expect(retell("Between a and b and c or d or e.")).toBe("Entre a y b and c o d or e.");
    expect(retell("Between a and b.")).toBe("Between a and b.");
    expect(retell("Between  and  or .")).toBe("Entre  y  o .");
    expect(retell("Between and or.")).toBe("Between and or.");
  });

  it("is a text that was made to take long given back", () => {
    speak({
      "Because {0}, {1}, {2}, {3}, {4}, {5}.": "Por qué {0}, {1}, {2}, {3}, {4}, {5}.",
      "Because {0}: {1}": "Porque {0}: {1}",
    });
    const commas = `Because ${", ".repeat(1900)}!`;
    expect(retell(commas)).toBe(commas);
    const reasons = "Because it: ".repeat(1_000_000);
    expect(retell(reasons)).toBe(reasons);
    expect(retell("Because it: ".repeat(300))).toMatch(/^(?:Porque it: ){299}/);
  });
});

const pieces = (parts: TemplateStringsArray, ..._values: readonly string[]) => piecesOf(parts);
