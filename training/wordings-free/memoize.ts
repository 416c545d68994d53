import type { family } from "../../src/domain/families/memoize.ts";
import type { WordingsOf } from "../wordings.ts";
type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const key = given.orderCounts
    ? "{key = args tuple as is|f(1, 2) and f(2, 1) are separate keys|permuted args are a miss}"
    : "{key = sorted args|f(1, 2) and f(2, 1) share one key|permuted args are a hit}";
  const { short, long, story } = memoryOf(given.memory);
  return {
    phrases: [],
    statements: [
      `{memo wrapper|caching decorator|higher-order memo} for f: hit → stored value, miss → f(...) and store. ${key}; ${short}`,
      `i have a {pricey|heavy} function and want it {decorated|wrapped} so {repeats are cheap|it isnt run for nothing}. ${key}, ${short}`,
      `Let g = memo(f) with g(x₁, …, xₖ) = f(x₁, …, xₖ), f being {evaluated|run} on a {cache|table} miss only. ${key}; ${long}.`,
      `{An oracle|A consultant} {bills|charges} for each question, so {a secretary|a clerk} {jots down|writes down} replies and {reads out|repeats} a noted one {where possible|whenever it can}. Questions: ${key}. ${story}. {Turn this clerk into|Model that as} a function around a function.`,
      `{Decorator|Closure} with a {private dict|hash map of its own} (one per decorated function): args → value. ${key}. {Policy|Eviction policy}: ${short}.`,
      `{Could you decorate|How to decorate} a function so that it is {rerun|executed} on a miss only? {Specifics|Details}: ${key}; ${long}.`,
      `Please make around function such {shell|cover} what is saving outcomes and is not executing function when saved outcome exists. ${key}. {Also|More}: ${long}.`,
    ],
  };
};

function memoryOf(memory: Given["memory"]): { short: string; long: string; story: string } {
  switch (memory.kind) {
    case "all":
      return {
        short: "{unbounded, no eviction|entries never expire|grows forever}",
        long: "{entries stay forever|the table is unbounded|nothing gets evicted}",
        story: "{The notebook has endless pages, nothing is ever torn out|No note is ever erased}",
      };
    case "uses":
      return {
        short: `{entry dies after ${memory.uses} hits, then recompute|TTL of ${memory.uses} hits per entry, next one is a miss|${memory.uses} hits per entry, hit ${memory.uses + 1} recomputes}`,
        long: `{an entry serves ${memory.uses} hits and then expires, so the following request recomputes and stores afresh|every entry is good for ${memory.uses} hits, no more; the one after is a miss again}`,
        story: `{A note may be read out ${memory.uses} times; the next such question goes to the expert again and is noted afresh|After ${memory.uses} readings a note is torn up, so the following one is billed and noted anew}`,
      };
    case "first stored goes":
      return {
        short: `{capacity ${memory.size}, FIFO eviction|max ${memory.size} entries, evict by insertion age, hits do not refresh|FIFO cache, maxsize ${memory.size}}`,
        long: `{capacity is ${memory.size}; on overflow the entry inserted earliest is evicted, hits not refreshing it|a FIFO queue of ${memory.size} entries: a hit leaves the queue as it is}`,
        story: `{The slate fits ${memory.size} notes; for another one the note written earliest is wiped, however often it was read|With ${memory.size} notes on the slate, the longest-standing one is wiped for another; reading does not renew a note}`,
      };
    case "least used goes":
      return {
        short: `{capacity ${memory.size}, LRU eviction|LRU, maxsize ${memory.size}, hits refresh|max ${memory.size} entries, evict by last access}`,
        long: `{capacity is ${memory.size}; on overflow the entry idle for longest is evicted, each hit refreshing it|an LRU of ${memory.size} entries: a hit moves the entry to the fresh end}`,
        story: `{The slate fits ${memory.size} notes; for another one the note idle for longest is wiped, reading it out being use too|With ${memory.size} notes on the slate, the one neither written nor read for longest is wiped for another}`,
      };
  }
}
