import { assert, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { isInShard } from "./shard.ts";

describe("isInShard", () => {
  it("gives each task to exactly one shard", () => {
    assert(
      property(string(), integer({ min: 1, max: 64 }), (taskId, count) => {
        const mine = Array.from({ length: count }, (_, at) => at + 1).filter((index) =>
          isInShard(taskId, { index, count }),
        );
        expect(mine).toHaveLength(1);
      }),
    );
  });

  it.each([2, 4, 8])("shares ids that count up among %i shards about evenly", (count) => {
    const sizes = Array.from({ length: count }, () => 0);
    for (let task = 0; task < 1000; task += 1) {
      const at = sizes.findIndex((_, each) => isInShard(`HumanEval/${task}`, { index: each + 1, count }));
      sizes[at] = (sizes[at] ?? 0) + 1;
    }
    expect(Math.max(...sizes)).toBeLessThan((1.3 * 1000) / count);
  });
});
