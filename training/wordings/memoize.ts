import type { family } from "../../src/domain/families/memoize.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const same = given.orderCounts
    ? "{arguments are the same only in the same order|(2, 3) and (3, 2) are different arguments|the order of the arguments matters}"
    : "{arguments are the same in any order|(2, 3) and (3, 2) are the same arguments|the order of the arguments does not matter}";
  const memory = memoryOf(given.memory);
  return {
    phrases: [
      `{wraps a function|takes a function and wraps it} {in a cache|so that its results are remembered}: the {new|returned} function {calls the original only for|asks the original only about} {results that are not stored|what it does not remember}; ${same}, and ${memory}`,
      `{makes|builds|creates} {from a function|out of a given function} {another one|a new one} with {a memory|a cache}, which {repeats known results|returns known results} {instead of calling the original again|without another call of the original}; ${same}, and ${memory}`,
      `{memoizes|caches} a function: it {gets|takes} {a function|one} and returns a {version|new function} that {gives|returns} {equal|the same} results but {skips the original where it can|calls the original only where it must}; ${same}; ${memory}`,
    ],
    statements: [
      `{Given|For} a {slow|costly|pure} function, return a function with the same results that {remembers them|keeps them in a cache} and calls the original only {if needed|for a result that it does not have}. {Here,|Note that} ${same}, and ${memory}.`,
      `{Memoization|Memoisation} {with a twist|of a function}: {return|make} a new function {that looks into its memory first|which first looks into its cache} and {only otherwise calls|calls only otherwise} the original. {Rules|Conditions}: ${same}; ${memory}.`,
      `{A slow function|A function that takes long} is often {called|asked} with {equal|the same} arguments. {Wrap it|Put a memory around it}: the wrapper {returns|gives} what it remembers and else {asks|calls} the original. {Note that|Here,} ${same}, and ${memory}.`,
    ],
  };
};

function memoryOf(memory: Given["memory"]): string {
  switch (memory.kind) {
    case "all":
      return "{every result is remembered|all results are kept, however many|no result is ever forgotten}";
    case "uses":
      return `{each result is given ${memory.uses} times from memory before the original is called again|a stored result may be used ${memory.uses} times, then the original is called anew|after ${memory.uses} answers from memory for the same arguments the next call goes to the original again}`;
    case "first stored goes":
      return `{at most ${memory.size} results are remembered, of which the one stored first goes first|the cache has room for ${memory.size} results and drops the oldest stored one (first in, first out)|only ${memory.size} results are kept, and the one that was stored earliest makes room for a new one, even if it was used lately}`;
    case "least used goes":
      return `{at most ${memory.size} results are remembered, of which the one not asked for the longest goes first|the cache holds ${memory.size} results and drops the least recently used one|only ${memory.size} results are kept, and the one that was not asked for the longest makes room for a new one}`;
  }
}
