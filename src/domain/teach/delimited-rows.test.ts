import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delimitedRows } from "./delimited-rows.ts";

const rowsOf = (text: string) => delimitedRows(text).rows;

describe("rows that somebody pasted", () => {
  it.each([
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\r\n1,5;2\r\n",
      [
        ["a", "b"],
        ["1,5", "2"],
      ],
    ],
    [
      "a\tb, c\n\n1\t",
      [
        ["a", "b, c"],
        ["1", ""],
      ],
    ],
    ['"a, ""b""",2', [['a, "b"', "2"]]],
    ['"two\nlines",2', [["two\nlines", "2"]]],
    ["[1, 2], 3", [["[1, 2]", "3"]]],
    ["(1, 'a, b'),{'k': [1, 2]}, 'x, y'", [["(1, 'a, b')", "{'k': [1, 2]}", "'x, y'"]]],
    ["['it\\'s, so'],1", [["['it\\'s, so']", "1"]]],
  ] as const)("%# is split where the cells end", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it.each([
    ["[, 1", [["[", "1"]]],
    ["[1] and [2], 3", [["[1] and [2]", "3"]]],
    ["it's, 1", [["it's", "1"]]],
    ["'open, 1", [["'open", "1"]]],
    [":-), 1", [[":-)", "1"]]],
  ] as const)("%# is split at its commas where no literal is", (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it("tells of a quotation mark that nothing closes, and keeps what follows", () => {
    expect(delimitedRows('1,2\n"3,4\n5,6')).toEqual({ rows: [["1", "2"], ["3,4\n5,6"]], openQuote: 2 });
  });

  it("gives back every table that was written by the rules", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "[", "'", ";", "{", " ", "é") });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const text = rows
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(","))
            .join("\r\n");
          expect(rowsOf(text)).toEqual(rows);
        },
      ),
    );
  });

  it("never throws, and comes to an end, whatever was pasted", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("\\", '"', "'", "[", "]", ",", "\r", "\n", "a", "(") }),
        (text) => {
          delimitedRows(text);
        },
      ),
    );
  });

  it.each(["[,", "x,[,", "{;", "'x,"])(
    "are split in good time where %j stands there again and again",
    (part) => {
      const before = performance.now();
      rowsOf(part.repeat(50_000));
      expect(performance.now() - before).toBeLessThan(5000);
    },
  );
});
