import type { family } from "../../src/domain/families/evicting-cache.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ refresh, victim, uses, missing }) => {
  const goes = victims[victim];
  const age = ages[refresh];
  const absent = absents[missing];
  const isLeast = victim === "least used";
  const used = isLeast ? `uses(key): its {hit count|use counter}; ${useRules[uses]}.` : "";
  const keys = isLeast
    ? "{next victim leading|in eviction order}"
    : "{ascending youth: stalest at the head|from stalest to freshest}";
  return {
    phrases: [],
    statements: [
      `Bounded KV store, cap in ctor. put(k, v), get(k), keys() ({listed|sorted} ${keys}). {Overflow by unknown k|No space for a fresh k}: ${goes} out. ${age}. Miss: ${absent}. ${used}`,
      `i want a little {memory|lookup store} with a max size. put saves, get reads (${absent}), keys lists them ${keys}. {too many|size exceeded}? then ${goes} has to go before the new key comes in. ${age}. ${used}`,
      `Finite map M, |M| ≤ c. put(k, v): if k ∉ M and |M| = c, delete ${goes}; M[k] := v. get(k): M[k]; k ∉ M: ${absent}. keys(): ${keys}. Recency: ${age}. ${used}`,
      `A {cloakroom|garage} has c hooks, items labelled by keys. put hangs something up; if all hooks are taken and the label is unknown, ${goes} {is cleared away|is given up} beforehand. get {looks an item up|tells what hangs there}; unknown label: ${absent}. ${age}. keys: ${keys}. ${used}`,
      `How does one {structure|build} a capacity-limited key-value store (put, get, keys ${keys}) whose overflow {sacrifices|kicks out} ${goes}? For a miss: ${absent}. ${age}. ${used}`,
      `${isLeast ? "{LFU|LFU-style}" : "{LRU/FIFO-style|Recency-based}"} cache class. Eviction policy on inserting an unseen key at capacity: ${goes}. Touch semantics: ${age}. Cache miss: ${absent}. keys() iterates ${keys}. ${used}`,
      `Please make box which remember values by key, but only so many. When full and strange key come by put, it must forget ${goes}. ${age}. get of not known key: ${absent}. keys give all, ${keys}. ${used}`,
    ],
  };
};

const victims = {
  oldest: "{the stalest one|the entry with the longest age|whichever has been old the longest}",
  newest:
    "{the freshest resident|the entry with the shortest age among those present|whichever of the residents is freshest}",
  "least used":
    "{the min-uses entry (draw: the stalest)|the one with the lowest counter, age deciding a draw (higher age leaves)|whichever was needed most rarely, the older of equals}",
} as const;

const ages = {
  nothing:
    "{Insertion order rules: no touch resets age|Age is fixed at the key's first put, overwriting and reading don't alter it|Updates and lookups leave the age alone}",
  put: "{Overwriting resets age to freshest, reading doesn't|Each put of a key, even a repeated one, makes it freshest; lookups leave the age alone|A write refreshes, a read never does}",
  "get and put":
    "{Any touch, write or successful read, resets age to freshest|Both overwriting and a lookup hit make the key freshest|A write refreshes, and so does a read that hits}",
} as const;

const useRules = {
  gets: "{only read hits increment it|writes never increment it, lookups that hit do|+1 per get that hits, +0 per put}",
  "gets and puts":
    "{read hits and all writes (initial one too) increment it|+1 per put, from the very first, and +1 per get that hits|each write, starting with the insertion, and each lookup that hits increments it}",
} as const;

const absents = {
  null: "{null, no exception|get yields null|null comes back}",
  "-1": "{-1 as sentinel|get yields -1|-1 comes back}",
  error: "{throw|get throws an exception|an exception, not a default}",
} as const;
