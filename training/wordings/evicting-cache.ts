import type { family } from "../../src/domain/families/evicting-cache.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ refresh, victim, uses, missing }) => {
  const goes = victims[victim];
  const age = ages[refresh];
  const absent = absents[missing];
  const isLeast = victim === "least used";
  const methods = isLeast ? "put, get, keys and uses" : "put, get and keys";
  const used = isLeast ? `; ${useRules[uses]}` : "";
  const keys = isLeast
    ? "{keys in the order in which they would go|keys, the next to go first|keys (the first would go next)}"
    : "{keys from the oldest to the youngest|keys, oldest first|keys (from old to young)}";
  return {
    phrases: [
      `{implements|is} a cache of {fixed|limited} capacity with ${methods}: when a new key finds it full, ${goes} {is removed|goes}; ${absent}; ${age}${used}`,
      `{stores|keeps} values by key, {at most a given number of them|no more than the capacity allows}, and {evicts|throws out} ${goes} {to make room for|when it is full and gets} a new key; it has ${methods}; ${age}; ${absent}${used}`,
      `{offers|has} ${methods} for {a few|a limited number of} values; ${absent}; a new key that finds it full {pushes out|drops} ${goes}, where ${age}${used}`,
      `{manages|holds} a {bounded|limited} number of entries by put and get, and lists its ${keys}${isLeast ? ", besides uses(key)" : ""}; ${age}; {for a new key without room|when a new key overflows it} ${goes} goes; ${absent}${used}`,
    ],
    statements: [
      `I {need|want} a cache with ${methods}, {made with|given} its capacity. A new key in a full one {evicts|pushes out} ${goes}. {Note that|Mind that} ${age}; ${absent}${used}.`,
      `{Values are kept|Keep values} under their keys, {but only so many|up to a given capacity}. When there is no room for a new key, {remove|drop} ${goes}; ${age}. {It has|Methods:} ${methods}; ${absent}${used}.`,
      `A shelf has {a fixed number of|so many} places for values with {labels|names}, their keys: put {fills|takes} one, and on a full shelf ${goes} makes way; ${age}. When reading, ${absent}. {There are|It has} also ${keys}${isLeast ? ", and uses(key)" : ""}${used}.`,
      `{Write|Design} a cache: ${methods}. {Eviction|When full}: ${goes} goes for a new key. {Rules|Details}: ${age}; ${absent}${used}.`,
    ],
  };
};

const victims = {
  oldest: "{the oldest entry|the entry that is oldest|the one that is the oldest}",
  newest: "{the youngest entry already there|the newest of those in it|the one that was the youngest so far}",
  "least used":
    "{the entry used least (of several the oldest)|the least used entry (of equal ones the oldest)|the entry with the fewest uses (ties going to the oldest)}",
} as const;

const ages = {
  nothing:
    "{neither get nor a new value makes an entry younger|an entry is as old as its key, whatever happens to it later|age counts from when the key was added and is never renewed}",
  put: "{a put of a known key makes it the youngest again, while get changes no age|an entry becomes the youngest by every put of its key, but not by get|storing a new value under a key renews its age, reading does not}",
  "get and put":
    "{every put of its key and every get that finds it make an entry the youngest again|an entry becomes the youngest by each put of its key and each successful get|both reading an entry and giving it a new value renew its age}",
} as const;

const useRules = {
  gets: "{a get that finds it is a use, a put is none|only successful gets count as uses|uses are the gets that found it, not the puts}",
  "gets and puts":
    "{a get that finds it and any put of its key are uses|successful gets and puts, the first one included, count as uses|uses are the puts of its key and the gets that found it}",
} as const;

const absents = {
  null: "{get returns null for a missing key|get gives null if the key is not there|an unknown key makes get return null}",
  "-1": "{get returns -1 for a missing key|get gives -1 if the key is not there|an unknown key makes get return -1}",
  error:
    "{get raises an error for a missing key|get fails with an error if the key is not there|an unknown key makes get raise an error}",
} as const;
