import { expect, it } from "vitest";
import { inTurns } from "./in-turns.ts";

/** Everything at hand, as of a small file. */
async function* ready(...chunks: readonly Uint8Array[]) {
  yield* chunks;
}

it("lets others have a turn while much is read, and gives every byte in its order", async () => {
  const bytes = Uint8Array.from({ length: 2_000_000 }, (_, at) => at % 251);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const read: Uint8Array[] = [];
  for await (const part of inTurns(ready(bytes.subarray(0, 7), bytes.subarray(7)))) {
    read.push(part);
    // What a record takes.
    const end = performance.now() + 10;
    while (performance.now() < end);
  }
  clearInterval(timer);
  expect(Buffer.concat(read).equals(bytes)).toBe(true);
  expect(turns).toBeGreaterThan(0);
});
