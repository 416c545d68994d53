import type { family } from "../../src/domain/families/repeat-function.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { times } = given;
  const isOpen = times === undefined;
  const count = isOpen
    ? "{as many times as the number tells|n times, n being the second argument|the requested number of times|as often as was asked for|a given number of times|that number of times|n times for the given n|as many times as stated by the count}"
    : `{${numerals[times]} times|${times} times in succession|${times} times in a row|exactly ${times} times|in ${numerals[times]} rounds|${numerals[times]} times, one after the other}`;
  const source = isOpen
    ? "{a function and a number n|a function together with a count|a function plus how many times to apply it|an operation and a whole number (0 or more)|two arguments, a function and a repetition count}"
    : "{a function|a given function|an operation|some function|a callable}";
  const result = results[given.result];
  const rules = stopOf(given) + memoryOf(given);
  const tail = rules === "" ? "" : `;${lowered(rules).slice(0, -1)}`;
  const more =
    "{| Further arguments are passed along unchanged at every call.| Additional arguments go unchanged into each call.| Any other arguments stay the same in all calls.}";
  const wrapper = "{a new function|another function|a function|a closure|a wrapper function}";
  return {
    phrases: [
      `{accepts|receives} ${source} and {creates|produces} ${wrapper} that applies the original ${count}, {beginning with its argument and continuing with each result|always to what came out before}; the new function returns ${result}${tail}`,
      `{composes|chains} a function with itself: from ${source} it {forms|makes} ${wrapper} which calls the original ${count}, {handing each result to the next call|the output of one call being the input of the next}, and returns ${result}${tail}`,
      `is a {higher-order function|decorator-like helper}: given ${source}, it returns ${wrapper} applying that function ${count} {to its own output|successively}; calling it yields ${result}${tail}`,
      `{wraps|dresses up} a function so that {calling the wrapper|one call of the wrapper} runs it ${count}, {each time on the previous result|feeding results back}, and returns ${result}; the input is ${source}${tail}`,
      `{returns|gives back} ${wrapper} made from ${source}: when called, it {iterates|repeats} the original ${count}, starting from its first argument, and {answers|returns} ${result}${tail}`,
      `{derives|constructs} from ${source} ${wrapper} whose {return value|answer} is ${result} when the original is {applied|used} ${count}, each time to the value it gave last${tail}`,
      `takes ${source} and {hands back|delivers} ${wrapper}; this one lets the original work on its own results ${count} and returns ${result}${tail}`,
      `{builds|sets up} a {repeater|repeating version} of a function (input: ${source}); the repeater applies it ${count}, first to its argument, then to the result, and so forth, and returns ${result}${tail}`,
    ],
    statements: [
      `You are given ${source}. Return ${wrapper} that applies the original to its own result ${count}. It returns ${result}.${rules}${more}`,
      `{Function composition|Iterating a function}: make, from ${source}, ${wrapper} that calls it ${count}, f(f(…f(x)…)), and returns ${result}.${rules}${more}`,
      `hi all, i want a function that takes ${source} and gives me ${wrapper}. that one should run the original ${count}, always on the last result, and return ${result}.${rules}${more}`,
      `As a {programmer|maths teacher} I want to repeat an operation without writing a loop each time: from ${source} I get ${wrapper}, which performs it ${count} on its own output and returns ${result}.${rules}`,
      `The function MUST return a function. The returned function SHALL apply the original ${count}, each time to the preceding result, and SHALL return ${result}.${rules} Its maker receives ${source}.${more}`,
      `Exercise on closures. Input: ${source}. Output: ${wrapper} g. Calling g(x) applies the original to x, then to what this gives, ${count} altogether, and returns ${result}.${rules}`,
      `The result is ${wrapper}. It does the following: apply the original ${count}, at first to its first argument, afterwards to the latest value; then return ${result}.${rules} {What one passes in is|It is made from} ${source}.${more}`,
      `{Fold the dough|Press the button|Stir the pot} again and again: what comes out goes in once more. Given ${source}, make ${wrapper} that does this ${count} and returns ${result}.${rules}`,
      `Step by step: 1. remember ${source}. 2. Return ${wrapper}. 3. In there, set value to the first argument. 4. Replace value by the original's result for it, ${count}. 5. Return ${result}.${rules}${more}`,
      `Don't call the function right away; return ${wrapper} instead, and only when that is called, apply the original ${count}, each time to the result so far, and return ${result}.${rules} Arguments: ${source}.`,
      `{const g = repeat(f…)|g = repeat(f…)}: g should apply f ${count}, to its own results, and return ${result}.${rules} repeat is given ${source}.${more}`,
      `Tests will pass in ${source}, call the function that comes back, and expect ${result} after the original has been applied ${count} (to the argument, to its result, and so on).${rules}`,
      `How do I {turn|make} ${source} into ${wrapper} that feeds the original with its own results ${count} and returns ${result}?${rules}${more}`,
      `{A machine doubles|A mirror reflects|A filter cleans} what it gets, and its output can be put in again. Build, from ${source}, a machine that lets the first one work ${count} in series and shows ${result}.${rules}`,
      `{Please write|Please create} function which gets ${source} and gives ${wrapper}. The new one is using the old one ${count}, every time on last result. It must return ${result}.${rules}${more}`,
      `Let f be the given function. Define g so that g(x) follows the sequence x, f(x), f(f(x)), … with f applied ${count}, and returns ${result}.${rules} Return g; the input is ${source}.`,
    ],
  };
};

const numerals = { 2: "two", 3: "three", 4: "four" } as const;

const results = {
  last: "{only the last value|the value it ends with|the final result|whatever the last call gave|the value after all applications|the end result|the value obtained last|the outcome of the final call}",
  "with start":
    "{a list of all values including the first argument at its beginning|the first argument and every result, in a list|the list [x, f(x), f(f(x)), …]|all the values passed through, from the argument itself to the last result, as a list|a list that starts with the argument, followed by the results|the whole history as a list, the initial value included|every value in turn in a list, beginning with the one it was called with|a list of the start value plus each intermediate and final result}",
  "without start":
    "{a list of all results, the first argument excluded|every result, in a list, but not the argument|the list [f(x), f(f(x)), …], which lacks x|all the values computed, without the argument itself, as a list|a list with what each call returned, in order|the whole history as a list, the initial value not included|every outcome in turn in a list, beginning with that of the first call|a list of each intermediate and final result, the start value left out}",
  sum: "{the sum of all results (the first argument not included)|the total of what the calls returned|the sum f(x) + f(f(x)) + …, to which x does not belong|all the values computed added up, without the argument|the results of all calls, summed up|the sum over every result, the initial value not counted|what the outcomes of the calls add up to|the sum of each intermediate and final result, leaving out the start value}",
} as const;

function stopOf({ bound, stops }: Given): string {
  if (bound === undefined) return "";
  return stops === "above"
    ? ` {It stops early as soon as the value is greater than ${bound}|If a value exceeds ${bound}, no further call is made|A value above ${bound}, be it the argument itself, is not processed any more|The repetition ends before its time at a value > ${bound}|Go on only while the value is at most ${bound}|Once the value is over ${bound}, break off, also before the first call|Values larger than ${bound} are not passed to the function|${bound} itself may still be put in, but anything more ends it}.`
    : ` {It stops early as soon as the value is at least ${bound}|If a value is ${bound} or greater, no further call is made|A value of ${bound} and above, be it the argument itself, is not processed any more|The repetition ends before its time at a value >= ${bound}|Go on only while the value is less than ${bound}|Once the value reaches or exceeds ${bound}, break off, also before the first call|Values not below ${bound} are not passed to the function|${bound} itself ends it already, and so does anything more}.`;
}

function memoryOf({ memory }: Given): string {
  if (memory === undefined) return "";
  return memory === "calls"
    ? " {It remembers its answers, so that being called with the same arguments again makes no calls of the original|Its complete answers are cached by arguments|It is memoized: a repeated call with equal arguments returns the stored answer|No answer is computed twice, but only whole answers are stored|For arguments that it was called with before, it returns what it returned then|Equal arguments lead to one computation only, the answer being kept; single steps are not kept|Keep a dictionary from arguments to answers|The new function must store each answer and reuse it for the same arguments}."
    : " {No step is computed twice: the original is never called with the same arguments again, in whichever call|Each result of the original is cached by its arguments and used by later calls, too|The original is memoized: a step that was done before is looked up|The single steps are stored, not only the answers, so that later calls can use them|For arguments that the original was called with before, its stored result is used|Equal arguments lead to one call of the original only, no matter in which chain they occur|Keep a dictionary from the original's arguments to its results, for all calls|The new function must store every intermediate result and reuse it whenever the same step comes again}.";
}

function lowered(sentences: string): string {
  return sentences
    .replaceAll(
      /([{|])([A-Z])(?=[a-z])/g,
      (_, before: string, letter: string) => before + letter.toLowerCase(),
    )
    .replaceAll(". {", "; {");
}
