import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readAhead } from "./read-ahead.ts";

async function all<R>(read: AsyncIterable<R>): Promise<readonly R[]> {
  const found: R[] = [];
  for await (const each of read) found.push(each);
  return found;
}

it("what is read ahead comes in order, each once, whichever is there first", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat()),
      fc.integer({ min: 0, max: 5 }),
      async (s, items, ahead) => {
        const reading = all(readAhead(items, ahead, (item) => s.schedule(Promise.resolve(-item))));
        await s.waitFor(reading);
        expect(await reading).toEqual(items.map((item) => -item));
      },
    ),
  );
});

it("no more are begun than are asked for", async () => {
  let begun = 0;
  const reading = readAhead([1, 2, 3, 4, 5, 6, 7, 8], 3, async (item) => {
    begun += 1;
    return item;
  });
  expect(await reading.next()).toEqual({ done: false, value: 1 });
  expect(begun).toBe(4);
  await reading.return();
});

it("a failure comes in its turn", async () => {
  const reading = readAhead(["a", "b"], 4, async (item) => {
    if (item === "b") throw new RangeError(item);
    return item;
  });
  expect(await reading.next()).toEqual({ done: false, value: "a" });
  await expect(reading.next()).rejects.toThrow("b");
});
