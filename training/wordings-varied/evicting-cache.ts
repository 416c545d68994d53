import type { family } from "../../src/domain/families/evicting-cache.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ refresh, victim, uses, missing }) => {
  const goes = victims[victim];
  const age = ages[refresh];
  const absent = absents[missing];
  const isLeast = victim === "least used";
  const used = isLeast ? `; ${useRules[uses]}` : "";
  const usedSentence = isLeast ? `{In addition|Also|Besides}, ${useRules[uses]}.` : "";
  const methods = isLeast
    ? "{put, get, keys and uses|put(key, value), get(key), keys() and uses(key)}"
    : "{put, get and keys|put(key, value), get(key) and keys()}";
  const keys = isLeast
    ? "{keys() returns all keys, the next candidate for removal first|keys() gives the keys in the order in which they would be removed|keys lists everything stored, beginning with what would be evicted next|keys() enumerates the keys by how soon they would have to leave}"
    : "{keys() returns all keys, oldest entry first|keys() gives the keys sorted by age, the oldest in front|keys lists everything stored, from oldest to youngest|keys() enumerates the keys from the oldest entry to the newest one}";
  const made =
    "{created with its capacity|constructed with a maximum size|taking the capacity in its constructor|whose constructor receives how many entries fit}";
  return {
    phrases: [
      `{represents|provides} a {fixed-size|size-limited} cache, ${made}, with ${methods}; if a new key is put while it is full, it {first evicts|deletes} ${goes}; ${age}; ${absent}; ${keys}${used}`,
      `{caches|remembers} {integers|values} under string keys up to a {maximum|given} number; ${absent}; {on overflow|when there is no space for a new key}, ${goes} is {dropped|evicted|deleted}; ${age}; ${keys}${used}`,
      `{works like|behaves as} a dictionary with limited {space|room}: put stores, get looks up (${absent}), ${keys}; putting an unknown key into a full one {discards|removes} ${goes}; ${age}${used}`,
      `{never holds|never stores} more {entries|pairs} than its capacity: {to admit|before adding} a new key when full it {gets rid of|discards} ${goes}. It supports ${methods}; ${age}; ${absent}; ${keys}${used}`,
      `has ${methods} and a {capacity|maximum size}; overwriting a known key {evicts nothing|removes nothing}, but a new key in a full cache {displaces|replaces} ${goes}; ${age}; ${absent}; ${keys}${used}`,
      `{saves|keeps} key-value pairs in limited {memory|storage}, ${made}; {what has to go|the one that must leave} for a new key is ${goes}; ${age}; ${absent}; ${keys}${used}`,
      `{models|simulates} a small {store|memory} for values by name; ${keys}; ${absent}; a new name {that does not fit any more|for which there is no room} makes ${goes} {disappear|leave}; ${age}${used}`,
      `{implements|realises} an eviction policy: {the victim is|it sacrifices} ${goes} when a new key is put and the capacity is {reached|exhausted}; ${age}; ${absent}; ${keys}${used}`,
    ],
    statements: [
      `{Design|Implement} a data structure for a cache ${made}. It supports ${methods}. When the cache {reaches|is at} its capacity and a new key is inserted, it should {evict|invalidate} ${goes} {before inserting|first}. ${age}. ${absent}. ${keys}. ${usedSentence}`,
      `Cache with {capacity|a size limit}. Methods: ${methods}. Eviction {victim|choice}: ${goes}. {Age|Recency}: ${age}. {Missing key|Lookup failure}: ${absent}. ${keys}. ${usedSentence}`,
      `As a {developer|backend engineer}, I want expensive results kept under a key, but {only a limited number of them|at most as many as the capacity says}; if another key arrives and all places are taken, ${goes} {should be thrown out|should go}. ${age}. ${absent}. ${keys}. ${usedSentence}`,
      `hi, i have to write a cache class (${methods}) that holds only n things. when its full and something new comes in, ${goes} {gets deleted|must be removed}. ${age}. ${absent}. ${keys}. ${usedSentence}`,
      `The cache MUST NOT contain more entries than its capacity. On a put of a key that is not present in a full cache, ${goes} MUST be removed {first|beforehand}. ${absent}. ${keys}. Note: ${age}. ${usedSentence}`,
      `put(key, value): if the key exists, {just replace|only update} the value; otherwise, if there's no free place, delete ${goes}, then insert. get(key): return the value; ${absent}. ${age}. ${keys}. ${usedSentence}`,
      `{A kitchen shelf|A fridge} has space for {so many|a fixed number of} labelled jars. A jar with a new label {that finds no space|on a full shelf} {forces out|takes the place of} ${goes}; ${age}. Looking for a label: ${absent}. ${keys}. ${usedSentence}`,
      `{A library desk|A waiter's memory} keeps {only a few|a limited number of} notes, each under its own key. {Without space|If it is full} for one more key, ${goes} {has to leave|is given up}. ${age}. ${absent}. ${keys}. {Write this as a class.|} ${usedSentence}`,
      `{Exercise|Exam question}: {describe|program} a bounded map with the operations ${methods}. An insertion that would {exceed|overstep} the bound {removes|costs} ${goes}. ${age}. ${absent}. ${keys}. ${usedSentence}`,
      `{Don't let it grow forever|It must not grow without limit}: a store of values by key whose capacity is given at the start. {A new key when full|When a further key doesn't fit} means that ${goes} {leaves|is deleted}. ${age}. ${absent}. ${keys}. ${usedSentence}`,
      `{Before|Prior to} a put of a new key: is the number of entries equal to the capacity? Then {get rid of|forget} ${goes}. {A key already present|A known key} merely gets its new value. ${age}. ${absent}. ${keys}. ${usedSentence}`,
      `Key-value memory of limited size. Who is {thrown out|evicted} for a newcomer? It is ${goes}. What about age? ${age}. And a key not present? ${absent}. ${keys}. ${usedSentence}`,
      `{Guests|Players} are given rooms in a house with {a set number of rooms|limited capacity}; a newcomer when all are occupied {drives out|replaces} ${goes}. Put in terms of a cache: ${methods}; ${age}; ${absent}; ${keys}. ${usedSentence}`,
      `feat: add a bounded cache with ${methods}; inserting over capacity evicts ${goes}; ${age}; ${absent}; ${keys}. ${usedSentence}`,
      `It is needed a class which keeps values by keys, not more than the capacity. When new key comes and no place is, ${goes} is removed. ${age}. ${absent}. ${keys}. ${usedSentence}`,
    ],
  };
};

const victims = {
  oldest:
    "{the oldest entry|the entry that has the greatest age|whichever entry is oldest|the entry at the old end of the age order|the eldest entry|the one whose age is greatest|the entry that has been without renewal for the longest time|the least recent entry by age}",
  newest:
    "{the youngest entry so far|the most recent of the entries present|the newest existing entry (not the one being added)|the entry with the least age in it|whichever entry is youngest at that time|the latest of the entries already stored|the entry at the young end of the age order|the most recent entry by age, other than the one being inserted}",
  "least used":
    "{the least frequently used entry, the oldest one on a tie|the entry with the smallest use count (of several, the oldest)|whichever entry has been used the fewest times, oldest first among equals|the entry with the lowest number of uses, or of those that share it the oldest|the one used most seldom and, if several are, the eldest of them|the entry with minimal uses, ties broken by greater age|the rarest used entry, and in case of equal use counts the oldest of these}",
} as const;

const ages = {
  nothing:
    "{an entry's age depends only on when its key was first added, so updating or reading it changes no age|neither put on an existing key nor get refreshes an entry|the order of age is the order in which the keys came in, and stays that way|updating a value or reading it leaves the entry as old as it was|age is measured from the insertion of the key, with no renewal by put or get|an entry keeps its place in the order of age when it is read or overwritten|neither access nor update counts as making an entry newer}",
  put: "{putting an existing key again makes it the youngest entry, getting it does not|only put refreshes an entry, get leaves its age as it is|an update moves the entry to the young end, a read does not|every put, also one that overwrites, makes the entry the most recent; a get has no effect on age|age is counted from the last put of the key, and reading is no renewal|writing to a key makes it newest, whereas reading keeps its age|an entry becomes the newest whenever its key is put, new or known, but never by get}",
  "get and put":
    "{both put and a successful get make the entry the youngest|whenever a key is put or found by get, its entry becomes the most recent|reading an entry refreshes it just as writing does|age is counted from the last time that the key was put or got|every access, be it put or a get that finds something, moves the entry to the young end|an entry is renewed by any put of its key and by any get of it|get refreshes an existing entry's age, as does put, also of a known key}",
} as const;

const useRules = {
  gets: "{uses(key) tells how often get has found the key since it was added, 0 if it is not present; put does not count as a use|the number of uses, given by uses(key), goes up by one with each successful get and not with put (0 for an absent key)|uses(key) returns the count of successful gets of that entry, puts excluded, and 0 for a key not stored|only a get that finds the entry is a use of it, puts are not; uses(key) reports the number, 0 for unknown keys|a new entry has 0 uses and every get that finds it adds one, while put adds none; uses(key) returns this, or 0 where there is no such key}",
  "gets and puts":
    "{uses(key) tells how often the key was put or found by get since it was added, the first put included, 0 if it is not present|the number of uses, given by uses(key), goes up by one with each successful get and with each put, the very first as well (0 for an absent key)|uses(key) returns the count of puts and successful gets of that entry, and 0 for a key not stored|each put of the key and each get that finds it is a use; uses(key) reports the number, 0 for unknown keys|a new entry has 1 use, and every further put or successful get of it adds one; uses(key) returns this, or 0 where there is no such key}",
} as const;

const absents = {
  null: "{get returns null when the key does not exist|for an absent key, get gives back null|a get that finds nothing produces null|if nothing is stored under the key, get answers null|get hands out null for keys that it does not have|looking up a key that isn't there results in null|get of something not stored is null}",
  "-1": "{get returns -1 when the key does not exist|for an absent key, get gives back -1|a get that finds nothing produces -1|if nothing is stored under the key, get answers -1|get hands out -1 for keys that it does not have|looking up a key that isn't there results in -1|get of something not stored is -1}",
  error:
    "{get throws an error when the key does not exist (KeyError or RangeError)|for an absent key, get raises KeyError (Python) or RangeError (JavaScript)|a get that finds nothing is an error|if nothing is stored under the key, get raises an exception|get fails with an exception for keys that it does not have|looking up a key that isn't there causes an error|get of something not stored must raise an error}",
} as const;
