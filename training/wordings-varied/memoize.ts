import type { family } from "../../src/domain/families/memoize.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const same = given.orderCounts ? ordered : unordered;
  const sameToo = capitalized(same);
  const memory = memoryOf(given.memory);
  const memoryToo = capitalized(memory);
  const wrapper = "{function|version of it|wrapper|callable}";
  return {
    phrases: [
      `{receives|accepts} a function and {gives back|hands back} a memoized {version|one} of it, {reusing|repeating} earlier results {instead of computing them again|where possible}: ${memory}; ${same}`,
      `{adds|attaches} {caching|memoization} to a function: the returned ${wrapper} {stores|saves} results by {arguments|their arguments} and {only calls|only runs} the original {when nothing is stored|in case of a cache miss}; ${same}; ${memory}`,
      `{produces|constructs} a cached ${wrapper} for {a slow|an expensive|any} function, {behaving|acting} the same but avoiding {repeated|needless} calls; ${memory}, and ${same}`,
      `{prevents|saves} {repeated|duplicate} computation by wrapping a function in one that {recalls|looks up} previous results, where ${same}; ${memory}`,
      `{turns|transforms} a given function into one with a result cache, {calling through|going to the original} only {for uncached arguments|if the cache has no answer}; ${same}; ${memory}`,
      `{implements|provides} memoization for {functions of numbers|any given function}, returning the {wrapped|memoizing} function; ${memory}; ${same}`,
      `takes {one function|a function f} and returns {another|g}, {equal in behaviour|with equal results}, that {keeps|holds} results of {previous|former} calls ready; ${same}, and ${memory}`,
      `{speeds up|accelerates} {a function|an expensive function} by {remembering|storing} what it returned: {the function that comes back|its replacement} calls it only {when it has to|if needed}. ${sameToo}; ${memory}`,
    ],
    statements: [
      `Implement memoization: given a function, return a {memoized|cached} ${wrapper}. {If the result for the arguments is in the cache, return it; otherwise call the original and store what it returns|It answers from its cache when it can and else calls the original and stores the result}. ${sameToo}. ${memoryToo}.`,
      `Exercise on higher-order functions and closures. {Write|Build} a wrapper that {saves|stores} the results of a function. ${sameToo}. ${memoryToo}.`,
      `hi, my function takes {ages|very long} and i call it with the same values all the time. how do i wrap it so results are {reused|saved}? ${same}. ${memory}.`,
      `As a developer I want to wrap an expensive function so that it isn't executed again for arguments whose result is {stored|known}. ${sameToo}. ${memoryToo}.`,
      `The returned function MUST give the results of the original. It MUST NOT call the original while the result for these arguments is {cached|stored}. ${sameToo}; ${memory}.`,
      `Returns a function that wraps the given one with a cache of its own. ${sameToo}. ${memoryToo}.`,
      `Test description: wrap a function that counts its calls. {Calling the wrapper again with the same arguments must not raise the count|The count must not go up for cached arguments}, as long as the result is stored. ${sameToo}. ${memoryToo}.`,
      `{A waiter|A pupil|A receptionist} asks {the kitchen|the teacher|the boss} only if {he|she} doesn't have the answer in mind. Do the same with functions: wrap one so that known results are reused. ${sameToo}. ${memoryToo}.`,
      `Step 1: look for the arguments in the cache. Step 2: if they are there, return the stored result. Step 3: otherwise call the original function, store its result and return it. ${sameToo}. ${memoryToo}. {Return a function that does this|The task is to make such a function out of another}.`,
      `Don't call the given function every time: {return|create} a stand-in for it that {has|keeps} a cache. ${memoryToo}. ${sameToo}.`,
      `Before: each call runs the function. After: {results are cached|the wrapper caches results}, and the function runs only on a miss. ${memoryToo}. ${sameToo}.`,
      `{Add|Introduce} a memoize helper that takes a function and returns its cached twin. ${sameToo}; ${memory}.`,
      `{Similar to|Like} functools.cache or lodash's memoize, {but|with its own rules}: ${same}; ${memory}. {The input is a function, and so is the output|A function comes in, a cached one goes out}.`,
      `The result is a function which {computes|yields} exactly what the given one does, yet {avoids calling it|does not call it} for arguments with a stored result. ${memoryToo}. ${sameToo}.`,
      `{Suppose|Assume} f is pure and expensive. {Define|Make} g from f such that g equals f in results and f is called by g only if g's store has no entry for the arguments. ${sameToo}. ${memoryToo}.`,
      `Each function that is passed in gets a private cache and a new function around it. ${memoryToo}. ${sameToo}. {On a hit the original isn't called|Hits don't touch the original}.`,
    ],
  };
};

/** A slot without slots in it, its parts as sentences. */
function capitalized(slot: string): string {
  return slot.replaceAll(/(?<=^\{|\|)[a-z](?!\()/g, (letter) => letter.toUpperCase());
}

const ordered =
  "{argument order matters, so f(2, 3) and f(3, 2) are cached separately|calls are equal only if they have equal arguments in equal order|the arguments in another order are a different call|(1, 2) is not the same as (2, 1)|the key is the exact sequence of arguments|swapping the arguments makes it a new call|two calls match if all arguments agree position by position|f(a, b) tells nothing about f(b, a)}";
const unordered =
  "{argument order doesn't matter, so f(2, 3) and f(3, 2) share a result|calls are equal if they have equal arguments, no matter in which order|the arguments in another order are the same call|(1, 2) is the same as (2, 1)|the key is the sorted arguments|swapping the arguments still hits the cache|two calls match if they have the same arguments in whatever sequence|f(b, a) can be answered by the result of f(a, b)}";

function memoryOf(memory: Given["memory"]): string {
  switch (memory.kind) {
    case "all":
      return "{the cache has no size limit|the cache keeps everything|nothing is removed from the cache|store all results permanently|there is no limit on how many results are stored|each distinct call runs the original exactly once|stored results stay for good|the cache may become as large as it needs}";
    case "uses": {
      const { uses } = memory;
      return `{a cached result can be used ${uses} times, after which the original has to be called anew|every stored result expires after being returned ${uses} times from the cache|a stored result is valid for ${uses} reuses; the call after those computes and stores it again|for equal arguments the original runs, then ${uses} calls come from the cache, then it runs again, and so on|after ${uses} cache hits an entry is outdated and must be computed once more|each computation pays for ${uses} further calls with the same arguments, then it is repeated|reuse a result ${uses} times and then recompute it|an entry is removed once it has been served from the cache ${uses} times}`;
    }
    case "first stored goes": {
      const { size } = memory;
      return `{the cache holds ${size} results at most and removes the oldest entry when a new one needs room; using an entry does not make it newer|the cache is limited to ${size} entries, first in, first out|no more than ${size} results are stored; when full, the earliest stored one is deleted, no matter when it was used|maximum ${size} entries, FIFO|when a result would be number ${size + 1}, throw out the one that has been stored for the longest time|there is room for ${size} results, and a new one replaces the one inserted first (hits don't change that order)|keep only the ${size} most recently computed results|once ${size} results are stored, each new one pushes out the oldest by time of storing}`;
    }
    case "least used goes": {
      const { size } = memory;
      return `{the cache holds ${size} results at most and removes the least recently used entry when a new one needs room|the cache is limited to ${size} entries, least recently used out first|no more than ${size} results are stored; when full, the one whose last use is longest ago is deleted|maximum ${size} entries, LRU|when a result would be number ${size + 1}, throw out the one that has not been requested for the longest time|there is room for ${size} results, and a new one replaces the least recently requested (a hit counts as a request)|keep only the ${size} most recently used results|once ${size} results are stored, each new one pushes out the one unused for the longest time}`;
    }
  }
}
