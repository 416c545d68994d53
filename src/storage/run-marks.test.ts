import { expect, it } from "vitest";
import { type MarkPlace, openRunMarks } from "./run-marks.ts";

interface Shelf extends MarkPlace {
  text: string | null;
  isFull: boolean;
}

function shelf(text: string | null = null): Shelf {
  const place: Shelf = {
    text,
    isFull: false,
    get: () => place.text,
    set(next) {
      if (place.isFull) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      place.text = next;
    },
  };
  return place;
}

const refused: MarkPlace = {
  get() {
    throw new DOMException("The operation is insecure.", "SecurityError");
  },
  set() {
    throw new DOMException("The operation is insecure.", "SecurityError");
  },
};

it("remembers for each link how its last run stands, and the next page reads it", () => {
  const place = shelf();
  const marks = openRunMarks([place]);
  marks.write("a", "running");
  marks.write("b", "running");
  marks.write("a", "hung");
  marks.write("b", undefined);
  const next = openRunMarks([place]);
  expect([next.read("a"), next.read("b"), next.read("c")]).toEqual(["hung", undefined, undefined]);
});

it("goes to the next place where the first keeps nothing", () => {
  const second = shelf();
  const marks = openRunMarks([refused, second]);
  marks.write("a", "running");
  expect(openRunMarks([refused, second]).read("a")).toBe("running");
  marks.write("a", undefined);
  expect(marks.read("a")).toBeUndefined();
});

it("takes a mark away wherever it was put", () => {
  const [first, second] = [shelf(), shelf()];
  first.isFull = true;
  const marks = openRunMarks([first, second]);
  marks.write("a", "running");
  first.isFull = false;
  marks.write("a", "hung");
  expect(marks.read("a")).toBe("hung");
  marks.write("a", undefined);
  expect(marks.read("a")).toBeUndefined();
});

it("remembers nothing, and fails nobody, where every place is refused", () => {
  const marks = openRunMarks([refused, refused]);
  marks.write("a", "running");
  expect(marks.read("a")).toBeUndefined();
});

it("writes nothing where nothing has gone wrong", () => {
  const place = shelf();
  openRunMarks([place]).write("a", undefined);
  expect(place.text).toBeNull();
});

it("forgets the oldest of many", () => {
  const place = shelf();
  const marks = openRunMarks([place]);
  for (let link = 0; link < 60; link += 1) marks.write(String(link), "hung");
  expect([marks.read("9"), marks.read("10"), marks.read("59")]).toEqual([undefined, "hung", "hung"]);
});

it.each(["{no json", "null", "7", '[["a"]]', '[["a", 7]]', '{"a": "hung"}'])(
  "takes %j for nothing, and writes over it",
  (text) => {
    const place = shelf(text);
    const marks = openRunMarks([place]);
    expect(marks.read("a")).toBeUndefined();
    marks.write("a", "hung");
    expect(marks.read("a")).toBe("hung");
  },
);
