import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { starterCode } from "./starter.ts";
import { any, functionType, int, list, map, nullType, optional, record, string, tuple } from "./type.ts";

const search = {
  kind: "function",
  name: "find_all",
  parameters: [
    { name: "all_items", type: list(optional(int)) },
    { name: "by_name", type: map(string, tuple(int, string)) },
  ],
  returns: optional(record({ id: int })),
} as const;

describe("starterCode", () => {
  it("gives Python type hints and the task as docstring", () => {
    expect(starterCode(search, "python", "finds all\nitems"))
      .toBe(`def find_all(all_items: list[int | None], by_name: dict[str, tuple[int, str]]) -> dict[str, int] | None:
    """Finds all items."""
    pass
`);
  });

  it("gives JavaScript JSDoc", () => {
    expect(starterCode(search, "javascript", "finds */ items")).toBe(`/**
 * Finds *\\/ items.
 * @param {(number | null)[]} allItems
 * @param {Record<string, [number, string]>} byName
 * @returns {{ id: number } | null}
 */
function findAll(allItems, byName) {
}
`);
  });

  it("gives the skeleton of a class", () => {
    const stack = {
      kind: "class",
      name: "Stack",
      constructorParameters: [],
      methods: [
        { name: "push_all", parameters: [{ name: "xs", type: list(int) }], returns: nullType },
        { name: "top", parameters: [], returns: int },
      ],
    } as const;
    expect(starterCode(stack, "python", "is a stack")).toBe(`class Stack:
    """Is a stack."""

    def __init__(self) -> None:
        pass

    def push_all(self, xs: list[int]) -> None:
        pass

    def top(self) -> int:
        pass
`);
    const javascript = starterCode(stack, "javascript", "is a stack");
    expect(javascript).toContain("  pushAll(xs) {\n  }\n");
    expect(runInNewContext(`${javascript}; new Stack().top();`)).toBeUndefined();
  });

  it("defines types that have only a name, and imports what it needs", () => {
    const tree = {
      kind: "function",
      name: "walk",
      parameters: [
        { name: "tree", type: optional(any("Tree")) },
        { name: "f", type: functionType },
      ],
      returns: list(any("Tree")),
    } as const;
    expect(starterCode(tree, "python", "walks")).toBe(`from collections.abc import Callable
from typing import Any

Tree = Any  # as the task describes it


def walk(tree: Tree | None, f: Callable) -> list[Tree]:
    """Walks."""
    pass
`);
    expect(starterCode(tree, "javascript", "walks")).toBe(`/** @typedef {any} Tree as the task describes it */

/**
 * Walks.
 * @param {Tree | null} tree
 * @param {Function} f
 * @returns {Tree[]}
 */
function walk(tree, f) {
}
`);
  });

  it("imports what a class's methods need", () => {
    const methods = [
      { name: "each", parameters: [{ name: "act", type: functionType }], returns: nullType },
    ] as const;
    const bag = { kind: "class", name: "Bag", constructorParameters: [], methods } as const;
    expect(starterCode(bag, "python", "is a bag")).toContain("import Callable\n\n\nclass Bag:\n");
  });

  it("names each kind of a record's fields once, and None last", () => {
    const item = record({ id: int, parent: optional(int), name: string });
    const fetch = { kind: "function", name: "fetch", parameters: [], returns: item } as const;
    expect(starterCode(fetch, "python", "fetches")).toContain("-> dict[str, int | str | None]:");
  });

  it("says how a program reads, in comments that run", () => {
    const program = { kind: "program" } as const;
    expect(starterCode(program, "python", "adds up")).toMatch(/^(#.*\n)+$/);
    expect(starterCode(program, "python", "adds up")).toContain("sys.stdin");
    expect(starterCode(program, "javascript", "adds up")).toMatch(/^(\/\/.*\n)+$/);
    expect(starterCode(program, "javascript", "adds up")).toContain("readline()");
  });
});
