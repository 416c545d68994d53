import type { family } from "../../src/domain/families/evicting-cache.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ refresh, victim, uses, missing }) => {
  const goes = victims[victim];
  const age = ages[refresh];
  const absent = absents[missing];
  const isLeast = victim === "least used";
  const methods = isLeast ? "put, get, keys and uses" : "put, get and keys";
  const used = isLeast
    ? `; ${useRules[uses]}, and uses(key) {tells|returns} how many {there were|an entry has}, 0 for none`
    : "";
  const keys = isLeast
    ? "{keys lists the keys in the order in which they would go|keys returns all keys, the next to go first}"
    : "{keys lists the keys from the oldest entry to the youngest|keys returns all keys, oldest first}";
  return {
    phrases: [
      `{implements|is} a cache of {fixed|limited} capacity with ${methods}: when a new key {finds it full|does not fit in}, ${goes} is removed; ${absent}; ${age}; ${keys}${used}`,
      `{stores|keeps} values by key, {at most a given number of them|no more than its capacity}, and {evicts|throws out} ${goes} {to make room for|when it is full on a put of} a new key. {Here|In this}, ${age}, and ${absent}; ${keys}${used}`,
      `{offers|has} ${methods} for {a few|a limited number of} values under their keys; ${absent}; ${keys}; on overflow ${goes} {goes|is dropped}, and ${age}${used}`,
    ],
    statements: [
      `I {need|want} a cache with ${methods}, {made with|given} its capacity. If {a new key comes and it is full|it is full at the put of a new key}, ${goes} {must go|is evicted} first. {Age:|As for age,} ${age}. {Besides,|Also,} ${absent}, and ${keys}${used}.`,
      `{Values are kept|Keep values} under their keys, {but only so many|up to a given capacity}. {A new one in a full cache pushes out|When there is no room for a new key, remove} ${goes}. {Note that|Mind that} ${age}. With ${methods}: ${absent}; ${keys}${used}.`,
      `A shelf has {a fixed number of|so many} places for values with {labels|names}, their keys. put(key, value) {fills one|places a value}, and {on a full shelf|if there is none free} ${goes} {goes|makes way} for a new key; ${age}. {When reading,|For reading:} ${absent}; ${keys}${used}.`,
      `{Write|Design} a cache: ${methods}. {Eviction|When full}: ${goes}. {Age|Ageing}: ${age}. {Missing keys|Not found}: ${absent}. {Order|Listing}: ${keys}${used}.`,
    ],
  };
};

const victims = {
  oldest: "{the oldest entry|the entry that is oldest|the one that is the oldest}",
  newest:
    "{the youngest entry already there|the newest of the entries already in it|the one that was the youngest so far}",
  "least used":
    "{the entry used least, the oldest of several,|the least used entry (of equal ones the oldest)|the entry with the fewest uses, ties going to the oldest,}",
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
