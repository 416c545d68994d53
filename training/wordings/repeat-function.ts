import type { family } from "../../src/domain/families/repeat-function.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { times } = given;
  const count =
    times === undefined
      ? "{that many times|the given number of times|as often as the number says}"
      : `${times} times`;
  const takes =
    times === undefined ? "{a function and a number|a function and how often to apply it}" : "a function";
  const source =
    times === undefined ? "{a function and a number|a function and a count}" : "{a function|any function}";
  const result = results[given.result];
  const stop = stopOf(given);
  const memory = memoryOf(given);
  return {
    phrases: [
      `takes ${takes} and returns a {new function|function} {that applies|which applies} it ${count}, {each time to the last result|always to its own result}, and {gives|returns} ${result}${stop}${memory}`,
      `{makes|builds} {out of|from} ${source} {another function|a new function} that {repeats|iterates} {the given one|the original} ${count}, {feeding each result back in|always on the result before}, and {gives|returns} ${result}${stop}${memory}`,
      `{turns|converts} ${source} into a function that {calls|uses} the {original|given one} ${count} in a chain, {each call getting|each call being given} the result before, and returns ${result}${stop}${memory}`,
    ],
    statements: [
      `{Given|For} ${source}, return a new function: it {applies|calls} {the given one|the original} ${count}, first to its argument and then to {each result|what came out}, and returns ${result}${stop}${memory}.`,
      `{What a function returns can be put in again|A function can be applied to its own result}. {Make|Build}, from ${source}, {one|a function} that does {so|this} ${count} and returns ${result}${stop}${memory}.`,
      `{Repeat|Iterate} a function {as a new function|by a wrapper}: from ${source} {make|derive} one that applies it ${count} in a row, each time to the last value, and {answers with|returns} ${result}${stop}${memory}.`,
    ],
  };
};

const results = {
  last: "{the last value|the final value|the value in the end}",
  "with start":
    "{the list of all values, from the first argument on|a list of the argument and all results|all values as a list that begins with the first argument}",
  "without start":
    "{the list of all results|a list of the results, without the argument itself|every result in a list (the first argument is not in it)}",
  sum: "{the sum of all results|the results added up, without the first argument|the total of all results}",
} as const;

function stopOf({ bound, stops }: Given): string {
  if (bound === undefined) return "";
  return stops === "above"
    ? `; {it stops early at a value above ${bound}|a value of more than ${bound} is not put in any more|once a value is greater than ${bound}, it stops}`
    : `; {it stops early at a value of at least ${bound}|a value of ${bound} or more is not put in any more|once a value has reached ${bound} (${bound} or more), it stops}`;
}

function memoryOf({ memory }: Given): string {
  if (memory === undefined) return "";
  return memory === "calls"
    ? "; {it computes no answer twice|called again with the same arguments, it remembers its answer|whole answers are remembered, so that the same arguments need no further call}"
    : "; {it computes no step twice|every single result of the original is remembered, across all calls|the original is never called twice with the same arguments, whatever the call}";
}
