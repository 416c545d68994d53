import { expect, it } from "vitest";
import type { DemoMeta, DemoTopic } from "../../domain/demo.ts";
import { demosInOrder, membersOf } from "./demo-order.ts";

const meta = (id: string, topic: DemoTopic, place: number): DemoMeta => ({
  id,
  topic,
  place,
  title: id,
  language: "python",
  summary: "",
});
const demos = [meta("later", "numbers", 2), meta("text", "text", 1), meta("first", "numbers", 1)];

it("puts topics in their order, and demos by their place within", () => {
  expect(demosInOrder(demos).map(({ id }) => id)).toEqual(["first", "later", "text"]);
});

it("knows the demos of one topic", () => {
  expect(membersOf("numbers", demos).map(({ id }) => id)).toEqual(["first", "later"]);
  expect(membersOf("security", demos)).toEqual([]);
});
