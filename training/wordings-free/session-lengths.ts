import type { family } from "../../src/domain/families/session-lengths.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ gap, exactGap, result, order, least, longest }) => {
  const split =
    exactGap === "joins"
      ? `{silence > ${gap} min cuts; exactly ${gap} does not|stamps ≤ ${gap} min apart stick together, else cut|a difference of ${gap} is still fine, ${gap + 1} cuts}`
      : `{silence >= ${gap} min cuts, exactly ${gap} as well|stamps < ${gap} min apart stick together, else cut|a difference of ${gap - 1} is still fine, ${gap} cuts}`;
  const cap =
    longest === undefined
      ? ""
      : `{; also cut when a stamp is > ${longest} min after the first stamp of its cluster|; a cluster never spans beyond ${longest} min from its first stamp (${longest} itself is ok), else cut there too|; span (last - first) must not exceed ${longest}, start another cluster otherwise}`;
  const small =
    least === 1
      ? "{|; even a lone stamp makes a cluster}"
      : `{; drop clusters with < ${least} stamps|; clusters smaller than ${least} stamps don't count|; finally keep solely those holding >= ${least} stamps}`;
  const out = results[result];
  const input = orders[order];
  return {
    phrases: [],
    statements: [
      `{minute stamps|timestamps in min}, ${input}. ${split}${cap}${small}. {out|want}: ${out}, chronological.`,
      `i have ${input} event minutes and need to {chop|cluster} them. ${split}${cap}${small}. give me ${out}, oldest on top`,
      `{Sessionize|Cluster by inactivity} ${input} minute stamps with a timeout: ${split}${cap}${small}. {Emit|Yield} ${out}, {chronologically|oldest to newest}.`,
      `{A bird feeder's camera|A door sensor|A seismograph} fires at certain minutes (${input}). Firings form {flurries|clusters}: ${split}${cap}${small}. {Report|What is} ${out}, by time?`,
      `Stamps t_i (minutes, ${input}); {once ascending|in ascending sequence}, consecutive ones are {linked|glued} by this: ${split}${cap}${small}. {For the resulting chains|For those clusters} output ${out}, oldest first.`,
      `{Please to make|I must make} groups from minutes (${input}), one group is activity {without long rest|with no long rest}: ${split}${cap}${small}. Give ${out}, {early group before late group|in time sequence}.`,
    ],
  };
};

const results = {
  durations:
    "{max - min per cluster (a lone stamp: 0)|each cluster's span, newest stamp minus oldest|how long every cluster went on, end minus start}",
  counts:
    "{the size of each cluster (repeated stamps all count)|how many stamps fell in every cluster|per cluster its tally of stamps}",
  bounds:
    "{[min, max] per cluster|each cluster as a two-element array: opening and closing stamp|[oldest, newest] stamp of every cluster}",
} as const;

const orders = {
  sorted: "{already ascending|pre-sorted|in nondecreasing sequence}",
  any: "{shuffled|not necessarily ascending|in arbitrary sequence}",
} as const;
