import * as fc from "fast-check";
import { expect, it } from "vitest";
import { project, unproject } from "./projection.ts";
import { anyValue } from "./testing/any-value.ts";
import { float, tupleOf, valueOf } from "./testing/values.ts";
import {
  any,
  float as floatType,
  int,
  list,
  map,
  nested,
  optional,
  record,
  set,
  string,
  tuple,
} from "./type.ts";

it("changes nothing for Python", () => {
  fc.assert(fc.property(anyValue, (value) => project(value, "python") === value));
});

it("shows ints of at most 53 bits as numbers, and tuples as arrays, to JavaScript", () => {
  expect(project(valueOf(2n ** 53n - 1n), "javascript")).toEqual(float(2 ** 53 - 1));
  expect(project(valueOf(2n ** 53n), "javascript")).toEqual(valueOf(2n ** 53n));
  expect(project(tupleOf(1), "javascript")).toEqual({ kind: "list", items: [float(1)] });
});

it("changes nothing the second time", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const once = project(value, "javascript");
      expect(project(once, "javascript")).toEqual(once);
    }),
  );
});

it("is undone by the declared type", () => {
  const type = tuple(
    list(int),
    nested(int),
    set(tuple(int, string)),
    map(int, floatType),
    record({ n: optional(int) }),
    any("Tree"),
  );
  const value = {
    kind: "tuple",
    items: [
      valueOf([1, 2n ** 53n]),
      valueOf([1, [2, []]]),
      { kind: "set", items: [tupleOf(1, "a")] },
      { kind: "map", entries: [[valueOf(1), float(2)]] },
      valueOf({ n: 3 }),
      valueOf({ value: 1, children: [0.5] }),
    ],
  } as const;
  expect(unproject(project(value, "javascript"), type)).toEqual(value);
});

it("leaves alone what does not fit the type", () => {
  expect(unproject(valueOf("1"), int)).toEqual(valueOf("1"));
  expect(unproject(float(1.5), int)).toEqual(float(1.5));
  expect(unproject(valueOf([1]), tuple(int, int))).toEqual(valueOf([1]));
});
