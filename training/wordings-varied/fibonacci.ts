import type { family } from "../../src/domain/families/fibonacci.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("sequence" in parameters) {
    const { sequence, find } = parameters;
    if (sequence === "fibonacci" && find === "term") return classic;
    const { starts, next, called } = sequences[sequence];
    return putting({ starts, next, called, asked: finds[find], given: find === "above" ? "limit" : "n" });
  }
  const { start, twice, ask } = parameters;
  const [first, second] = start;
  return putting({
    starts: `{${first} and ${second}|${first}, ${second}|${first} and then ${second}|${first}, followed by ${second}}`,
    next: nexts[twice],
    called:
      "{a number sequence|a Fibonacci-style sequence|a recursively defined sequence|a chain of numbers}",
    asked: asks[ask],
    given: ask === "term" || ask === "total" ? "n" : "limit",
  });
};

interface Put {
  readonly starts: string;
  /** Completes "each number is". */
  readonly next: string;
  readonly called: string;
  /** Before "of the sequence". */
  readonly asked: string;
  readonly given: "n" | "limit";
}

function putting({ starts, next, called, asked, given }: Put) {
  const input =
    given === "limit" ? "{a limit|an upper bound limit|some number limit}" : "{a number n|an integer n|n}";
  return {
    phrases: [
      `{accepts|receives|gets} ${input} and {gives back|outputs|yields} ${asked} ${called} {whose opening numbers are|that opens with} ${starts}, while {all others follow the rule|anything after that obeys the rule}: each number is ${next}`,
      `{calculates|generates|evaluates} ${asked} ${called}; it {commences|sets out} with ${starts}, and every {subsequent|following|later} number is ${next}`,
      `{produces|delivers|hands back} ${asked} the sequence {with the initial values|seeded by} ${starts} {and the recursion|and the rule that} every number after those is ${next}`,
      `{determines|works out|finds out}, {given|for} ${input}, ${asked} the following sequence: ${starts} {to begin with|at the outset}, then each number is ${next}`,
      `{continues|extends} ${starts} by the rule that each new number is ${next}, and {returns|reports} ${asked} the sequence {so made|that arises}`,
      `{must|should} return ${asked} ${called}, {provided|where it is given} that the first numbers are ${starts} and each one from there on is ${next}`,
      `{runs|uses} a loop {to extend|that extends} ${starts} with numbers each of which is ${next}, {in order to return|and returns} ${asked} that sequence`,
      `{tells|says|answers with} ${asked} ${called} in which ${starts} {stand first|are fixed} and every other number is ${next}`,
    ],
    statements: [
      `{You are given|Let there be given} ${input}. A sequence is defined by its initial values ${starts}; every subsequent value is ${next}. Return ${asked} this sequence.`,
      `As a {maths teacher|puzzle fan|pupil}, I want ${asked} the sequence that {starts off|sets out} with ${starts} and {in which|where} each later number is ${next}, so that I can {check homework|verify my own results}.`,
      `Returns ${asked} ${called}. Initial values: ${starts}. {Recursion|Rule}: each number is ${next}.`,
      `hey, {pls write|i need|can u code} ${asked} this sequence: ${starts}, and after that every number is ${next}. {should be|must be} exact for big ones too`,
      `The sequence SHALL {begin|open} with ${starts}. Each further element SHALL be ${next}. The function MUST return ${asked} the sequence.`,
      `{Exercise|Problem}. {Consider|Examine} ${called} with first elements ${starts}, all others being formed so: an element is ${next}. {Determine|Work out} ${asked} it.`,
      `{My homework|The exercise} says: {write down|put down} ${starts}. Then {keep going|carry on}, each new number being ${next}. I must {hand in|return} ${asked} these numbers. How do I {code|program} that?`,
      `1. {Begin|Start} with ${starts}. 2. Append a number that is ${next}. 3. Repeat step 2 as often as necessary. 4. {Output|Return} ${asked} what you have {built|made}.`,
      `{The result is|What should come out is} ${asked} a sequence that {has at its head|opens with} ${starts}, every {remaining|other} member being ${next}.`,
      `A {rabbit keeper|baker|farmer|coin collector} {notes|writes} ${starts} into a {book|diary}; from then on each new entry is ${next}. {Compute|Give|Report} ${asked} the entries.`,
      `{Implement|Add} a generator for ${called}: {seed|seeds} ${starts}, {each step adds|next element:} ${next}. {Expose|Return} ${asked} it.`,
      `Don't {use a fixed table|recurse naively}: {iterate|loop} from ${starts}, where each new number is ${next}, and {hand back|return} ${asked} the sequence.`,
      `In a spreadsheet the first cells hold ${starts}, and every cell below is ${next}. {What is|Give|I want} ${asked} {that column|this column of numbers}?`,
      `{Exam question|Quiz}: {a sequence opens|a series commences} with ${starts}, and its rule is that every later term is ${next}. {State|Calculate} ${asked} it.`,
      `Recursively: {base cases|base values} ${starts}; general case: a number is ${next}. {Find|Evaluate|Compute} ${asked} the numbers {defined like this|so defined}.`,
      `{Someone writes|On the board stand} ${starts}. {Every further one|Each following number} is ${next}. {Which value do you return|What do you return}, if asked for ${asked} the row?`,
    ],
  };
}

const lastTwo =
  "{its two predecessors added together|the two preceding ones added up|the total of the two numbers directly before|the sum of both its predecessors|a + b if a and b are the two right before it|f(k-1) + f(k-2)|obtained by adding the previous two|the previous number plus the one before that|what the last two make when added}";

const sequences = {
  fibonacci: {
    called:
      "{the famous Fibonacci sequence|the Fibonacci series|the Fibonacci numbers|the sequence of Fibonacci}",
    starts: "{0 and 1|0, 1|zero and one|0, followed by 1}",
    next: lastTwo,
  },
  lucas: {
    called: "{the Lucas numbers|the Lucas series|the sequence of Lucas|a Fibonacci-like series}",
    starts: "{2 and 1|2, 1|two and one|2, followed by 1}",
    next: lastTwo,
  },
  more: {
    called:
      "{a variation on Fibonacci|a Fibonacci variant|a slightly altered Fibonacci series|an integer sequence}",
    starts: "{0 and 1|0, 1|zero and one|0, followed by 1}",
    next: "{its two predecessors added together, plus 1|the two preceding ones added up, increased by one|one more than the total of the two numbers directly before|the sum of both its predecessors and of 1|a + b + 1 if a and b are the two right before it|f(k-1) + f(k-2) + 1|obtained by adding the previous two and then 1 more|the previous number plus the one before that, plus another 1}",
  },
  three: {
    called:
      "{the tribonacci series|the tribonacci numbers|a Fibonacci variant with three summands|an integer sequence}",
    starts: "{0, 1 and 1|0, 1, 1|zero, one and one|0, followed by 1 and 1}",
    next: "{its three predecessors added together|the three preceding ones added up|the total of the three numbers directly before|the sum of all three numbers right before it|a + b + c if a, b and c are the three right before it|f(k-1) + f(k-2) + f(k-3)|obtained by adding the previous three|what the last three make when added}",
  },
} as const;

const finds = {
  term: "{the number with index n (0-based) of|the value at position n, where positions begin with 0, of|the element number n, if the very first has number 0, of|the entry at index n, the first entry having index 0, of|what stands at place n, counting places from zero, in|the n-th number (counting starts with 0) of|f(n), with f(0) as the first number, of|the number reached after n steps from the first one of}",
  digit:
    "{the last digit of the number with index n (0-based) of|the final digit of the value at position n, where positions begin with 0, of|the ones digit of element number n, if the very first has number 0, of|the digit in the ones place of the entry at index n, the first entry having index 0, of|the remainder modulo 10 of what stands at place n, counting places from zero, in|in which digit the n-th number (counting starts with 0) ends, of|f(n) % 10, with f(0) as the first number, of|the rightmost decimal digit of the number reached after n steps from the first one of}",
  list: "{a list of the first n numbers of|the beginning of length n, as a list, of|an array with the n opening numbers of|all numbers from the first to the n-th, as a list ([] for n = 0), of|exactly n numbers, from the start, in a list, of|a list of length n with the leading values of|the initial n elements, collected in a list, of|[f(0), ..., f(n - 1)], an empty list if n is 0, of}",
  above:
    "{the first number exceeding limit of|the first value to go beyond limit (equal is not enough) of|the earliest number strictly greater than limit of|the first element x with x > limit of|the number that is first to be above limit, in the order of the sequence, of|the first number, seen from the beginning, that is bigger than limit of|the very first entry larger than limit (not equal to it) of|whichever number is the first one over limit of}",
} as const;

const classic = {
  phrases: [
    "{calculates|gives back|outputs|yields} the Fibonacci number {for a given index n|with index n}, {where index 0 gives 0 and index 1 gives 1|starting from F(0) = 0 and F(1) = 1}",
    "{accepts|receives} {an integer n|a number n} and {delivers|produces|hands back} the n-th number of the Fibonacci series 0, 1, 1, 2, 3, 5, 8, {where 0 is number zero|with 0-based counting}",
    "{works out|evaluates} F(n), {given that|where} F(0) is 0, F(1) is 1, and {any other|every further} F(k) is F(k - 1) + F(k - 2)",
    "{finds|determines} the entry number n (0-based) of the {series|sequence} that {opens with|begins with} 0 and 1 and in which each {entry|number} is the {total|sum} of its two predecessors",
    "{tells|says} {which number stands|what stands} at {index|position} n of the Fibonacci numbers, when {the first one is 0 at position 0|positions start at 0 with the number 0}",
    "{adds up|sums} the last two numbers n times {over|or so}, starting from 0 and 1, {to get|and so gets} the Fibonacci number of index n (0 for n = 0, 1 for n = 1)",
    "{must|should} return the {nth|n-th} Fibonacci number, {fib(0) being 0 and fib(1) being 1|with 0 for n = 0 and 1 for n = 1}",
    "{implements|is} the Fibonacci function: 0 maps to 0, 1 maps to 1, and n maps to the sum of its values at n - 1 and n - 2",
  ],
  statements: [
    "{Given|For} a non-negative integer n, {return|calculate} F(n), the {nth|n-th} Fibonacci number, where F(0) = 0 and F(1) = 1.",
    "Each Fibonacci number is the sum of the two {preceding ones|numbers before}, {starting from|beginning with} 0 and 1. {Given n, calculate|Work out, for a given n,} the one {with index n (0-based)|at position n, counting from zero}.",
    "As a {pupil|rabbit breeder|maths fan} I want to type n and {see|get} the Fibonacci number with that index, {where number 0 is 0 and number 1 is 1|index 0 standing for 0}.",
    "Returns the n-th Fibonacci number. {Examples|E.g.}: 0 gives 0, 1 gives 1, 2 gives 1, 3 gives 2, {10 gives 55|8 gives 21}.",
    "hey can you {write|code} fibonacci for me? n in, {fibonacci number|number} out, f(0)=0, f(1)=1, {pls no slow recursion|should work for large n too}",
    "The function MUST yield 0 for n = 0 and 1 for n = 1; for {any larger n|n above 1} it SHALL yield the sum of the {two previous results|results for n - 1 and n - 2}.",
    "{Exercise|Problem}. {Rabbits|Bees|Sunflower spirals} lead to the numbers 0, 1, 1, 2, 3, 5, 8, 13, ... {Determine|Compute} the number at index n, {if the index of the first is 0|indices starting with zero}.",
    "{I am a beginner|Homework}: how do I {get|find} the n-th element of 0, 1, 1, 2, 3, 5, ..., where {every element|each number} is the {two before it added|sum of the previous two}? The 0 {counts as|is} element number 0.",
    "1. Let a be 0 and b be 1. 2. Do n times: {replace|set} (a, b) {by|to} (b, a + b). 3. {Return|Output} a.",
    "{The result|What comes back} is the Fibonacci number of {index|rank} n, {the series being|where the series is} 0, 1, 1, 2, 3, 5, ... and 0 having {index|rank} 0.",
    "{Climbing|On a} staircase numbers of Fibonacci: {start at|begin with} 0 and 1, {always|then always} add the {latest two|two most recent}. {Which number|What} do you have at index n (the 0 is at index 0)?",
    "{Implement|Add} fib(n) iteratively, with fib(0) == 0, fib(1) == 1 and fib(n) == fib(n - 1) + fib(n - 2) {otherwise|for n >= 2}.",
    "{assert|Check}: n=0 -> 0, n=1 -> 1, n=5 -> 5, n=9 -> 34; {in general|generally} the {answer|output} is the Fibonacci number with index n.",
    "Exam question: the Fibonacci numbers {are defined by|satisfy} F(0) = 0, F(1) = 1, F(n) = F(n - 1) + F(n - 2). {Give|State} F(n) for a given n, {exactly|without rounding errors}.",
    "Don't {use the formula with square roots|approximate}: {compute|calculate} the exact Fibonacci number {of index n|with the number n}, {zero-based, so that the first two are 0 and 1|where numbers 0 and 1 have the values 0 and 1}.",
  ],
} as const;

const asks = {
  term: "{the term with index n (0-based) of|the value at position n, where positions begin with 0, of|the element number n, if the very first has number 0, of|the entry at index n, the first entry having index 0, of|what stands at place n, counting places from zero, in|the n-th number (counting starts with 0) of|f(n), with f(0) as the first number, of|the number reached after n steps from the first one of}",
  total:
    "{the total of the first n numbers of|the sum over the leading n terms of|the first n elements added up (0 for n = 0), out of|f(0) + ... + f(n - 1), an empty sum being 0, of|the result of adding the n opening terms of|how much the initial n terms make together, in|the cumulative sum after n terms of|sum of the first n values, none giving 0, of}",
  count:
    "{how many numbers are less than or equal to limit, in|the count of terms not exceeding limit, in|the number of terms x with x <= limit of|how many terms are no bigger than limit (equal ones count), out of|how many numbers come before the first one over limit, in|the quantity of numbers that are limit or less, in|how many members do not go beyond limit, of|how often one stays within limit, a term equal to it included, among the terms of}",
  greatest:
    "{the biggest number that is less than or equal to limit (None/null if even the first is larger), of|the largest term x with x <= limit, or null for want of one, of|the highest term not exceeding limit (null when there is no such term) of|the maximum of all terms up to and including limit, null if these are none, of|the last number before limit is exceeded, or null if the first exceeds it already, of|the greatest number that still fits within limit (equal is fine, nothing fitting means null) of|the term closest to limit without going over, null in the absence of any, of|the top term that is limit or less, null without one, of}",
} as const;

const nexts = {
  none: lastTwo,
  last: "{two times its predecessor plus the number before that|the doubled previous number plus the one two places back|2 * b + a, where a and b (in this order) are the two right before it|2 * f(k-1) + f(k-2)|the sum of its two predecessors, where the nearer one is doubled|its predecessor taken twice, added to the one before the predecessor|the previous number times 2, and the last but one added to that|twice the most recent number plus once the second most recent}",
  earlier:
    "{its predecessor plus two times the number before that|the previous number plus the doubled one two places back|b + 2 * a, where a and b (in this order) are the two right before it|f(k-1) + 2 * f(k-2)|the sum of its two predecessors, where the farther one is doubled|its predecessor, added to twice the one before the predecessor|the last but one times 2, and the previous number added to that|once the most recent number plus twice the second most recent}",
} as const;
