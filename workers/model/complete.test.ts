import { expect, it } from "vitest";
import type { CompletionRequest } from "../../src/protocol/model.ts";
import { complete } from "./complete.ts";
import { reciting, toyModel } from "./testing/toy-model.ts";

const request: CompletionRequest = { before: "def f(a):\n", after: "\nprint(a)\n", maxNewTokens: 40 };

function completing(text: string) {
  const toy: ReturnType<typeof toyModel> = toyModel(reciting(text, () => toy.promptLength()));
  const run = (changes: Partial<CompletionRequest> = {}, model = toy.model) =>
    complete({
      model,
      request: { ...request, ...changes },
      stopRequested: () => false,
      nowMillis: () => 0,
    });
  return { ...toy, run };
}

it("asks for the middle with what stands before and after, and writes to its end", async () => {
  const toy = completing("  return a");
  expect(await toy.run()).toMatchObject({ kind: "finished", text: "  return a", tokens: 10 });
  expect(toy.promptText()).toBe("<mark>def f(a):\n<mark>\nprint(a)\n<mark>");
});

it("ends where it would say again what stands after", async () => {
  const completed = await completing("  return a\nprint(a)\nand so on").run();
  expect(completed).toMatchObject({ text: "  return a" });
});

it("shortens texts that are longer than the model reads", async () => {
  const toy = completing("abc");
  await toy.run({ before: "b".repeat(2_000), after: "a".repeat(2_000) });
  expect(toy.promptLength()).toBe(500 - 40);
});

it("says so where the model has no tokens for it", async () => {
  const toy = completing("abc");
  const { middle: _, ...plain } = toy.model;
  expect(await toy.run({}, plain)).toMatchObject({
    kind: "failed",
    reason: expect.stringContaining("no fill-in-the-middle tokens"),
  });
});
