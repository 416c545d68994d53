import { describe, expect, it } from "vitest";
import { int, list, map, nullType, string } from "../type.ts";
import type { AuthoredProblem } from "./authored-problem.ts";
import { readMethods, writeMethods } from "./class-methods.ts";

function read(text: string) {
  const problems: AuthoredProblem[] = [];
  const methods = readMethods(text, problems);
  return { methods, problems: problems.map(({ message }) => message) };
}

describe("the methods of a class", () => {
  it("are read a line for each, as Python has them, and written as they are read", () => {
    const text = "put(key: str, entries: dict[str, list[int]])\nkeys() -> list[str]";
    const { methods, problems } = read(text);
    expect(problems).toEqual([]);
    expect(methods).toEqual([
      {
        name: "put",
        parameters: [
          { name: "key", type: string },
          { name: "entries", type: map(string, list(int)) },
        ],
        returns: nullType,
      },
      { name: "keys", parameters: [], returns: list(string) },
    ]);
    expect(writeMethods(methods)).toBe(text);
  });

  it("may be copied from a program", () => {
    const { methods, problems } = read(
      "    def put(self, key: str) -> None:\n\n    def size(self) -> int:\n",
    );
    expect(problems).toEqual([]);
    expect(writeMethods(methods)).toBe("put(key: str)\nsize() -> int");
  });

  it.each([
    ["", "The class has no method yet."],
    ["put", "This is no method: “put”"],
    ["Put()", "A method cannot be called “Put”"],
    ["constructor()", "A method cannot be called constructor."],
    ["put(key)", "The parameter key has no known type"],
    ["put(for: int)", "A parameter cannot be called “for”"],
    ["put() -> thing", "has a result of no known type"],
    ["put()\nput()", "There are two methods called put."],
    ["put(a: int, a: int)", "has two parameters of one name"],
    ["put(a_b: int, a__b: int)", "A parameter cannot be called"],
    [
      Array.from({ length: 21 }, (_, at) => `m${at}()`).join("\n"),
      "There are 21 methods; at most 20 can be.",
    ],
    ["x".repeat(4001), "more than 4000 characters"],
    [`put(${Array.from({ length: 9 }, (_, at) => `a${at}: int`).join()})`, "more than 8 parameters"],
  ])("say of %j what cannot be read", (text, message) => {
    expect(read(text).problems[0]).toContain(message);
  });
});
