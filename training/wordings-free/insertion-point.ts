import type { family } from "../../src/domain/families/insertion-point.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { falling } = given;
  const sorted = falling
    ? "{non-increasing|descending (big → small)|desc-sorted|reverse sorted}"
    : "{non-decreasing|ascending (small → big)|asc-sorted|ordinarily sorted}";
  const steps = falling
    ? "{from big to small|downhill|highest up front}"
    : "{from small to big|uphill|lowest up front}";
  const { formal, plain, jargon } = answerOf(given);
  return {
    phrases: [],
    statements: [
      `${sorted} int array + target t → {${plain}|${jargon}}. {O(log n)|log time}, dupes possible, {0-based|indices from 0}`,
      `i have {an array already|a list that is already} ${sorted} and some value t, need ${plain}. {bisect it pls|no linear scan pls}`,
      `a[0] ${falling ? "≥" : "≤"} a[1] ${falling ? "≥" : "≤"} … ${falling ? "≥" : "≤"} a[n−1]. For t {compute|evaluate}: ${formal}.`,
      `{A librarian|A coach} has {runners|books} lined up ${steps} by their number, {ties included|with ties}. A {newcomer's number|query number} t is {called out|shouted}. {Halve the row repeatedly to get|By repeated halving, deliver} ${plain}, {positions starting at 0|counted from zero}.`,
      `{Plain|Classic} ${jargon} on {a vector|an array}, ${sorted}: {hand back|yield} ${plain}. {lo/hi pointers|Two pointers lo and hi}, {no builtins needed|mid = (lo + hi) // 2}.`,
      `{What is|Can you tell me} ${plain} for a probe value t in {an array|a vector} of ints, ${sorted}?`,
      `Array is given ${sorted}, maybe {with same values more times|having equal values}. Also is given value t. {Please to find|Must find} ${plain}. {It should be quick also for very big array|Logarithmic please}.`,
    ],
  };
};

function answerOf({ side, falling, answer }: Given): { formal: string; plain: string; jargon: string } {
  const first = side === "first";
  switch (answer) {
    case "place": {
      const sign = first ? (falling ? "≤" : "≥") : falling ? "<" : ">";
      return {
        formal: `min i with i = n or a[i] ${sign} t`,
        plain: first
          ? `{the slot for t in front of any equals|the leftmost slot where t fits in without upsetting the sorting (ahead of equals)|how many elements come strictly ${falling ? "higher" : "lower"} than t, i.e. the slot before its equals}`
          : `{the slot for t behind any equals|the rightmost slot where t fits in without upsetting the sorting (behind equals)|how many elements are ${falling ? "not below" : "not above"} t, i.e. the slot past its equals}`,
        jargon: first
          ? "{bisect-left|lower bound|left insertion slot}"
          : "{bisect-right|upper bound|right insertion slot}",
      };
    }
    case "occurrence":
      return {
        formal: `${first ? "min" : "max"} i with a[i] = t, and −1 if no i qualifies`,
        plain: first
          ? "{the position of the earliest t, else -1|where the run of t begins (-1 when t is absent)|the leftmost i having a[i] == t, -1 failing that}"
          : "{the position of the final t, else -1|where the run of t ends (-1 when t is absent)|the rightmost i having a[i] == t, -1 failing that}",
        jargon: first
          ? "{leftmost-match binary search|left boundary lookup}"
          : "{rightmost-match binary search|right boundary lookup}",
      };
    case "neighbour": {
      const above = first === falling;
      return {
        formal: above
          ? "min of all a[i] > t, and null if no a[i] > t"
          : "max of all a[i] < t, and null if no a[i] < t",
        plain: above
          ? "{the closest element beyond t (t itself never counts), else null|the tiniest value exceeding t, null when nothing exceeds it|the nearest value above t, not equal to it, null failing that}"
          : "{the closest element under t (t itself never counts), else null|the biggest value short of t, null when nothing is under it|the nearest value beneath t, not equal to it, null failing that}",
        jargon: above
          ? "{strict-successor lookup|next-higher query}"
          : "{strict-predecessor lookup|next-lower query}",
      };
    }
  }
}
