import type { family } from "../../src/domain/families/rate-limiter.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { limit, users, kind, window } = given;
  const who = users ? " {per user, independently|for each user on their own|keyed by user}" : "";
  const args = users ? "user, now" : "now";
  const frame = frameOf(given);
  const refused = kind !== "sliding" ? "" : given.refused === "count" ? rejected.count : rejected.free;
  const allow = `{allow(${args}) → bool|allow(${args}): true = accept, false = reject|bool allow(${args}), time in seconds}`;
  const wait = users
    ? `; {wait(user, now) → seconds until acceptance, 0 when possible right away, read-only|wait(user, now): how many seconds a retry has to be put off (0 = go ahead), without side effects|pure query wait(user, now): remaining seconds of lockout, 0 if none}`
    : "";
  return {
    phrases: [],
    statements: [
      `{throttle|throttler}: ${limit} hits${who} in ${frame}. ${allow}${wait}${refused}`,
      `i have an api that gets hammered and need a throttle object, quota ${limit}${who} in ${frame}. ${allow}${wait}${refused}`,
      `Accept at time t iff the tally${who} over ${frame}, t itself included, is ≤ ${limit}. {Interface|API}: ${allow}${wait}${refused}.`,
      `{A ferry|A ski lift|A vending machine} {takes|serves} ${limit} customers${users ? " of one name" : ""}, no more, in ${frame}; {the rest are|any other is} turned away. {Model it|Simulate it}: ${allow}${wait}${refused}.`,
      `{${kinds[kind]} throttle|${kinds[kind]} throttling object}, quota ${limit} in ${frame}${who}; {clock injected through the argument|no wall clock, now is passed in}; ${allow}${wait}${refused}.`,
      `{Could you code up|How does one code} an object refusing hit number ${limit + 1} and up${who} in ${frame}? {Methods|Surface}: ${allow}${wait}${refused}.`,
      `Need object which is not letting more than ${limit} calls${who} in ${frame}. {It has|With} ${allow}${wait}${refused}. Time {is only growing|never goes back}.`,
    ],
  };

  function frameOf({ exactlyOld }: Given): string {
    switch (kind) {
      case "aligned":
        return `{one fixed ${window} s bucket (now // ${window})|a clock-aligned slot [k·${window}, (k+1)·${window})|one ${window}-second slot, slots ticking over at multiples of ${window}}`;
      case "from the first":
        return exactlyOld === "counts"
          ? `{a slot [s, s + ${window}] (both ends in), s being the earliest hit after the preceding slot|${window} s since the hit that started the slot (age ${window} still inside, beyond that a hit starts another slot)}`
          : `{a slot [s, s + ${window}) (end out), s being the earliest hit after the preceding slot|${window} s since the hit that started the slot (at age ${window} a hit starts another slot)}`;
      case "sliding":
        return exactlyOld === "counts"
          ? `{a rolling [now - ${window}, now] (both ends in)|the trailing ${window} s (age ${window} is still inside)|a moving ${window} s frame, drop entries older than ${window} (age > ${window})}`
          : `{a rolling (now - ${window}, now] (left end out)|the trailing ${window} s (age ${window} is already outside)|a moving ${window} s frame, drop entries of age >= ${window}}`;
    }
  }
};

const kinds = { aligned: "Fixed-bucket", "from the first": "Session-style", sliding: "Rolling-log" } as const;

const rejected = {
  count:
    "; {log rejected hits too|rejections eat into the quota as well|failed tries are added to the tally likewise}",
  free: "; {log accepted hits only|rejections do not eat into the quota|failed tries are not added to the tally}",
} as const;
