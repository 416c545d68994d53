import * as fc from "fast-check";
import { defineDemo } from "../demo.ts";
import type { ClassAnswer, ClassInput } from "../family.ts";
import { boolean, int } from "../type.ts";

interface Input extends ClassInput {
  readonly construct: readonly [limit: number, window: number];
  readonly calls: readonly (readonly ["allow", now: number])[];
}

const limiter = (limit: number, window: number, times: readonly number[]): Input => ({
  construct: [limit, window],
  calls: times.map((now) => ["allow", now]),
});

const times = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 6 })
  .map((all) => all.toSorted((a, b) => a - b));

export const demo = defineDemo<Input>({
  meta: {
    id: "rate-limiter",
    title: "The limiter that forgets at the boundary",
    topic: "state and time",
    place: 1,
    language: "python",
    summary: "It counts by the minute on the clock, so two bursts around a full minute both get in.",
  },
  task: "Write a class `RateLimiter(limit, window)`. `allow(now)` is called with the time in whole seconds, which never goes back, and answers whether a request may pass: at most `limit` requests may be allowed in any `window` seconds.",
  program: `class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.current = None
        self.count = 0

    def allow(self, now):
        if now // self.window != self.current:
            self.current = now // self.window
            self.count = 0
        if self.count >= self.limit:
            return False
        self.count += 1
        return True
`,
  mended: `from collections import deque


class RateLimiter:
    def __init__(self, limit, window):
        self.limit = limit
        self.window = window
        self.allowed = deque()

    def allow(self, now):
        while self.allowed and now - self.allowed[0] >= self.window:
            self.allowed.popleft()
        if len(self.allowed) >= self.limit:
            return False
        self.allowed.append(now)
        return True
`,
  lesson:
    "“In any 10 seconds” is not “between two full tens”: a counter that starts again at 10 lets twice the limit through around it. Wherever time is cut into pieces, test just before a cut and just after it.",
  body: {
    signature: {
      kind: "class",
      name: "RateLimiter",
      constructorParameters: [
        { name: "limit", type: int },
        { name: "window", type: int },
      ],
      methods: [{ name: "allow", parameters: [{ name: "now", type: int }], returns: boolean }],
    },
    comparison: { kind: "exact" },
    examples: [limiter(2, 10, [0, 1, 2]), limiter(1, 60, [0, 30, 60]), limiter(3, 10, [1, 2, 3, 4, 14])],
    edges: [
      ["boundary", limiter(1, 10, [9, 10])],
      ["boundary", limiter(2, 10, [8, 9, 10, 11])],
      ["boundary", limiter(1, 10, [5, 15])],
      ["repeated calls", limiter(1, 10, [3, 3, 3])],
    ],
    inputs: {
      boundary: fc
        .integer({ min: 1, max: 4 })
        .map((round) => limiter(1, 10, [round * 10 - 1, round * 10, round * 10 + 1])),
      typical: fc.tuple(fc.integer({ min: 1, max: 3 }), times).map(([limit, all]) => limiter(limit, 10, all)),
    },
    oracle: ({ construct: [limit, window], calls }) => {
      const allowed: number[] = [];
      return calls.map(([, now]): ClassAnswer => {
        const mayPass = allowed.filter((time) => time > now - window).length < limit;
        if (mayPass) allowed.push(now);
        return { returns: mayPass };
      });
    },
  },
});
