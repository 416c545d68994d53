import { expect, it } from "vitest";
import { originIn } from "./embed-parent.ts";

it.each([
  ["https://course.example", "https://course.example"],
  [" https://Course.example/week/3?x=1#y ", "https://course.example"],
  ["course.example/week/3", "https://course.example"],
  ["http://localhost:8080/a", "http://localhost:8080"],
  ["localhost:8080", "https://localhost:8080"],
  ["", ""],
])("the origin in “%s” is “%s”", (typed, origin) => {
  expect(originIn(typed)).toBe(origin);
});

it.each(["course", "https://", "*", "file:///home/x.html", "data://course.example", "https://a b"])(
  "there is no origin in “%s”",
  (typed) => {
    expect(originIn(typed)).toBeUndefined();
  },
);
