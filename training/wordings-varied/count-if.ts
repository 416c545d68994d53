import type { family } from "../../src/domain/families/count-if.ts";
import type { WordingsOf } from "../wordings.ts";

type Condition = Exclude<Parameters<WordingsOf<typeof family>>[0], { readonly what: unknown }>;

const many =
  "{a list of integers|a list of numbers|an array of ints|a sequence of whole numbers|an integer array|a collection of integers|a series of numbers|a row of integers|a vector of whole numbers|some integers in a list}";
const them = "{numbers|integers|elements|values|entries|items|members}";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("what" in parameters) return mediumWordings(parameters.what, parameters.condition);
  const { kind: which, fits, code } = meets(parameters);
  const none =
    "{If there is none, the answer is 0|0 for an empty list|No match means 0|For no match at all the result is zero}";
  const repeated =
    "{Repetitions count each time|Count duplicates separately|A value that appears twice counts twice|Every occurrence counts}";
  return {
    phrases: [
      `{computes|determines|works out|reports} the {amount|quantity|total count} of ${them} ${which} in ${many}`,
      `{tallies|tells the number of|adds up how many there are of} the ${them} ${which} {inside|contained in|found in} ${many}`,
      `{checks|examines|inspects|tests} every {item|member|element} of ${many} and {reports|outputs|gives} how {many|often} it {finds|meets|encounters} one ${fits}`,
      `{increments|raises|bumps} a counter for every {number|value} ${fits} in ${many} and {hands back|gives back|returns} {that counter|it}`,
      `{filters|reduces} ${many} {to|down to} the ${them} ${which} and {yields|returns|outputs} {how many remain|how many are left|the size of what is left}`,
      `{accepts|receives|is handed} ${many} and {produces|outputs|answers with} {a single number|one number}: how many ${them} ${which} it {contains|holds|includes}`,
      `{says|answers} how {often|many times} a {number|value} ${fits} {occurs|appears|turns up} in ${many}, {repeats included|duplicates counted each time}`,
      `{evaluates|returns} the number of x in ${many} {where|such that|for which} ${code}`,
    ],
    statements: [
      `You are given ${many}. {Determine|Compute|Work out|Report} how many ${them} ${which} {it contains|there are in it|it holds|are in it}.`,
      `{Return|Give back|Output|Yield} {the amount|the quantity|the number} of ${them} ${which} {inside|within|in} ${many}. ${none}.`,
      `{Exercise|Problem|Task}: {count|tally} the ${them} ${which}. Input: ${many}. Output: {their number|the count|a single int}.`,
      `As {an analyst|a teacher|a shop owner|a statistician} I {want|need|would like} to {see|know|learn} how many ${them} ${which} ${many} {contains|has}. ${repeated}.`,
      `hello, {im new to coding|i'm a beginner} and {got|have} ${many}. how can i {count|find out how many are} {only |}the ones ${which}? {thanks|thx|please help}`,
      `The {function|method|routine} {SHALL|MUST} return the count of ${them} ${which} in the {input|argument|given list}. It {SHALL|MUST} return 0 {if|when} there are none.`,
      `{Set|Initialise|Start} a counter {to|at} zero. {Walk|Go|Run|Step} through ${many}; {whenever|each time} you {see|meet|hit} one ${fits}, {add one|increase it by one}. {Return|Output} the counter.`,
      `SELECT COUNT(*) FROM {numbers|nums|entries} x WHERE ${code}: do that for ${many}.`,
      `COUNTIF for ${many}: {the criterion|the condition} is ${code}. {Just the count|The answer is one number}.`,
      `The {result|answer|returned value} is {the size of|the length of|how many there are in} the {sublist|subset|selection} of ${many} that {keeps|retains} {only|just} {the ones|those} ${which}; {equal values are all kept|repeats stay}.`,
      `{A farmer|A postman|A cook|The referee|Our librarian} {writes down|noted|records} {one|a} whole number {per|for each} {day|visit|game|book}. {Find out|Tell|Say} how often {it was one|it was a number|there is a number} ${fits}.`,
      `len([x for x in nums if ${code}]): {how big is that|what is this length} for ${many}?`,
      `{Don't|Do not} {return|list} the ${them} ${which} themselves, {just|only} {say|return|report} how many of {them|those} ${many} {has|contains|holds}.`,
      `{Everything|Each number} in ${many} {is|gets} {checked|examined}; we only count those ${which}. {What is the count|How many are counted}?`,
      `{In|From} ${many}, how many ${them} {are there|exist|can be found} ${which}? ${repeated}. ${none}.`,
      `Please to say me how many of the ${them} in ${many} are like so: ${code}. {Same number more times, count all|When same number comes again, count again}.`,
      `{Predicate|Test|Criterion}: ${code}. {Data|Input}: ${many}. {Wanted|Asked for|Goal}: how many x {pass|satisfy it|fulfil it}.`,
    ],
  };
};

/** Each a noun group that begins "the …" and says what number is wanted. */
function mediumWordings(what: "stretches" | "longest" | "pairs" | "different", condition: Condition) {
  const { kind: which, fits, code } = meets(condition);
  const { wanted, question, note, special } = whats[what](which, fits, code);
  return {
    phrases: [
      `{computes|determines|works out|reports} ${wanted} in ${many}`,
      `{accepts|receives|is handed} ${many} and {produces|outputs|answers with|gives} ${wanted} in it`,
      `{examines|scans|inspects|walks along} ${many} and {yields|hands back|returns} ${wanted}`,
      `{finds out|answers|says} ${question} in ${many}`,
      `{evaluates|returns|calculates} ${wanted} for ${many}, {or 0 if there are none|0 when nothing matches|which is 0 for an empty list}`,
      `{gives|tells} ${wanted} in ${many}; ${note}`,
      `{looks into|goes over|reads} ${many} to {find|learn|determine} ${question}, ${note}`,
      `{returns|outputs} ${wanted} among the numbers of ${many}. {Here|Note that} ${note}`,
    ],
    statements: [
      `You are given ${many}. {Determine|Compute|Work out|Report} ${wanted}. {Remember|Note|Mind}: ${note}.`,
      `{Return|Give back|Output|Yield} ${wanted} in ${many}. {If there is none, the answer is 0|0 for an empty list|No match means 0}.`,
      `{Exercise|Problem|Task}: {find out|say|tell} ${question} in ${many}. {Explanation|Hint}: ${note}.`,
      `As {an analyst|a coach|a nurse|a train dispatcher} I {want|need|would like} to {see|know|learn} ${wanted} in ${many}, {so that I can write my report|for my statistics|for the weekly overview}.`,
      `hello, {im new to coding|i'm a beginner} and {got|have} ${many}. {what i want is|i need} ${wanted}. ${note}. {thanks|thx|please help}`,
      `The {function|method|routine} {SHALL|MUST} return ${wanted} in the {input|given list|argument}, {0 if none exist|and zero when there are none}. {Definition|Clarification}: ${note}.`,
      `{Can you|Could somebody} {tell|find out} ${question} in ${many}? {Take into account that|Be aware that} ${note}.`,
      `The {result|answer|returned value} is ${wanted} in ${many}; ${note}.`,
      ...special,
    ],
  };
}

const whats = {
  stretches: (which: string, fits: string, code: string) => ({
    wanted: `{the number of|the count of} {stretches|runs|unbroken runs|maximal blocks|groups in a row|contiguous segments} of ${them} ${which}`,
    question: `how many {separate|different|distinct} {stretches|runs|blocks|streaks|contiguous groups} of ${them} ${which} {can be found|exist|occur}`,
    note: "{neighbours that qualify belong to the same run, and one alone is a run too|a single matching number by itself also makes a stretch|adjacent matches form one stretch together|a stretch goes on until a number that does not match, and may be just one number long|matches directly beside each other are one group, however many they are}",
    special: [
      `{Group|Bundle|Merge} {adjacent|neighbouring} ${them} ${which} of ${many} into blocks, {each as large as possible|never splitting a block}. {Return the number of blocks|Count the blocks|How many blocks result}.`,
      `{Walk|Go|Step} through ${many}; {whenever|each time} you meet a number ${fits} {whose predecessor is not like that (or is missing)|right after one that is not so, or at the very start}, add one. {That counter|The total} is the answer.`,
      `A {cow|sensor|runner|patient} {produces|delivers|yields} whole numbers. A spell is an unbroken series of numbers ${which}. How many spells {are in the record|does the record show} (one number {is enough|suffices})?`,
      `{Replace|Imagine} every number with x where ${code} {as|by} a star and the others {as|by} blanks: into how many {pieces|words of stars} does the line fall? {Do this|Answer} for ${many}.`,
      `{Don't|Do not} count the single ${them} ${which}, but {the stretches|the runs} {they form|they make up} in ${many}: {several in a row are one|consecutive ones count as one}.`,
      `{Streaks|Runs} in ${many}, where a streak is {one or more|at least one} consecutive x {where|such that|for which} ${code}: {count them|how many}?`,
      `In ${many} are numbers ${which}, sometimes one, sometimes more behind each other. Every such uninterrupted part is one. Please count parts.`,
    ],
  }),
  longest: (which: string, fits: string, code: string) => ({
    wanted: `{the length of the longest|the size of the longest|the length of the largest} {stretch|run|unbroken run|streak|contiguous block|consecutive series} of ${them} ${which}`,
    question: `{how long the longest {stretch|run|streak|unbroken series} of ${them} ${which} is}`,
    note: "{only neighbours without any other number between them belong together|a number that does not match ends the streak|the answer is how many numbers it has, not the numbers|an interruption starts the count anew|it is 0 if nothing matches}",
    special: [
      `{Keep|Hold|Use} two counters while {walking|going} through ${many}: the current streak of numbers ${which}, {reset|set back} to 0 {by any other number|whenever another number comes}, and the best so far. Return the best.`,
      `{Maximum|Max|Greatest} number of {consecutive|adjacent} ${them} ${which} in ${many}?`,
      `A {football team|swimmer|bakery|pupil} {gets|scores} a whole number every {week|round|day}; {a number|one} ${fits} is a success. How many successes {in a row|without a break} are there {at best|at most}?`,
      `Of all {contiguous subarrays|slices|uninterrupted sections} of ${many} in which for every x ${code}, {take|pick} the longest one; {return|report} {its length|how many items it has} (0 {if there is none|without any}).`,
      `{Don't|Do not} count all ${them} ${which} in ${many}, only the most that come {one directly after another|side by side without interruption}. {Return|Give} that count.`,
      `{Record|Longest|Best} streak in ${many}, where a streak is consecutive x {where|such that|for which} ${code}: {what is its length|how many members}? {None: 0|Zero if none}.`,
      `In ${many} are numbers ${which}, sometimes one, sometimes more behind each other. Please give how many are in the biggest such uninterrupted part.`,
    ],
  }),
  pairs: (which: string, fits: string, code: string) => ({
    wanted: `{the number of|the count of} {neighbouring pairs|adjacent pairs|pairs of neighbours|pairs of consecutive elements|pairs of numbers standing side by side} where both are ${them} ${which}`,
    question: `{how often|how many times} two ${them} ${which} {occur side by side|stand next to each other|follow one another directly}`,
    note: "{a number may be part of two pairs|pairs may overlap, so three in a row are two pairs|overlapping pairs all count|three such numbers in a row make two pairs|a middle number counts with its left and with its right neighbour}",
    special: [
      `{Compare|Pair|Combine} each {element|number} of ${many} with {its successor|the next one|the one right behind}; {count|tally} {the cases|the pairs} in which both are ${them} ${which}.`,
      `{For|Over} i from 0 to n - 2, count the i where nums[i] and nums[i + 1] are both ${them} ${which}. {The list is|Here nums is} ${many}.`,
      `{Children|Soldiers|Houses|Seats} in a row {carry|have|bear} whole numbers. How many times are two {direct|immediate} neighbours both ones with a number ${fits}? {Three side by side give two such pairs|The same one may be counted with each of its neighbours}.`,
      `{Slide|Move} a window of {two|2|width 2} along ${many}; at how many positions are both ${them} {in it|inside the window} ones ${which}?`,
      `{Don't|Do not} count single ${them} ${which}, but {the places|each place} in ${many} where one of them {directly|immediately} follows another one. {Return|Report} that {count|number}.`,
      `{Adjacent pairs|Neighbour pairs} (x, y) in ${many}, both {where|such that|for which} ${code} (the same for y): {count them|how many}? {Overlaps allowed|Overlapping is fine}.`,
      `In ${many} sometimes two numbers ${which} stand beside. Please count how many times, and three beside are two times.`,
    ],
  }),
  different: (which: string, fits: string, code: string) => ({
    wanted: `{the number of|the count of} {different|distinct|unique} ${them} ${which}`,
    question: `{how many {different|distinct|unique} ${them} ${which} there are|how many ${them} ${which} there are if equal ones count once}`,
    note: "{a value that occurs several times counts just once|duplicates are not counted again|equal numbers count as one|each value is counted a single time, wherever it stands|repeats of a value add nothing}",
    special: [
      `{Remove|Drop|Strip} {the |}duplicates from ${many}, {keep|retain} the ${them} ${which} and {return|report} how many are left.`,
      `SELECT COUNT(DISTINCT x) FROM {nums|numbers|entries} WHERE ${code}: {do that for|computed over} ${many}.`,
      `{Stickers|Shirts|Tickets|Stamps} {carry|bear|show} whole numbers, and many numbers occur {twice or more|again and again}. How many different numbers ${which} {does the collector have|are in the collection}?`,
      `{Put|Collect|Throw} every number ${fits} from ${many} into a set; {the result is|return} the {size of the set|set's size}.`,
      `{Don't|Do not} count {a number|any number} twice: of ${many} count the ${them} ${which}, {but every value once|each value only the first time}.`,
      `len(set(x for x in nums if ${code})): what is it for ${many}?`,
      `In ${many} the same number can be more times. Please count the ${them} ${which}, but same ones only one time.`,
    ],
  }),
} as const;

/** `kind` goes behind a plural, `fits` behind "a number", `code` is a condition on x. */
function meets(condition: Condition): { kind: string; fits: string; code: string } {
  switch (condition.kind) {
    case "over": {
      const { of } = condition;
      return {
        kind: `{greater than ${of}|above ${of}|larger than ${of}|bigger than ${of}|exceeding ${of}|over ${of}|that are more than ${of}|that exceed ${of}|higher than ${of} (${of} itself is not meant)|strictly greater than ${of}|from ${of + 1} upwards|of at least ${of + 1}}`,
        fits: `{greater than ${of}|above ${of}|larger than ${of}|bigger than ${of}|exceeding ${of}|over ${of}|that is more than ${of}|that exceeds ${of}|higher than ${of}|beyond ${of}|of ${of + 1} or more}`,
        code: `{x > ${of}|x is greater than ${of}|x exceeds ${of}|x > ${of}|x >= ${of + 1}|x is above ${of}|x is more than ${of}|${of} < x}`,
      };
    }
    case "under": {
      const { of } = condition;
      return {
        kind: `{less than ${of}|below ${of}|smaller than ${of}|under ${of}|lower than ${of}|that are less than ${of}|that do not reach ${of}|strictly less than ${of}|lower than ${of} (${of} itself is not meant)|that fall short of ${of}|of at most ${of - 1}|not as large as ${of}}`,
        fits: `{less than ${of}|below ${of}|smaller than ${of}|under ${of}|lower than ${of}|that is less than ${of}|that does not reach ${of}|that stays under ${of}|strictly below ${of}|not as large as ${of}|of ${of - 1} or less}`,
        code: `{x < ${of}|x is less than ${of}|x is below ${of}|x < ${of}|x <= ${of - 1}|x is smaller than ${of}|x is under ${of}|${of} > x}`,
      };
    }
    case "multiple": {
      const { of } = condition;
      return {
        kind: `{divisible by ${of}|that are multiples of ${of}|that ${of} divides|that can be divided by ${of} without remainder|evenly divisible by ${of}|which leave no remainder when divided by ${of}|in the ${of} times table (0 and negative ones included)|that are exact multiples of ${of}|with remainder 0 modulo ${of}}`,
        fits: `{divisible by ${of}|that is a multiple of ${of}|that ${of} divides|that can be divided by ${of} without remainder|evenly divisible by ${of}|which leaves no remainder when divided by ${of}|that is an exact multiple of ${of}|with remainder 0 modulo ${of}}`,
        code: `{x % ${of} == 0|x is divisible by ${of}|x mod ${of} = 0|x % ${of} == 0|x is a multiple of ${of}|${of} divides x|x divided by ${of} leaves no remainder|x mod ${of} is zero}`,
      };
    }
    default:
      return plain[condition.kind];
  }
}

const plain = {
  even: {
    kind: "{that are even|which are even|divisible by two|divisible by 2|that leave no remainder when halved|that are multiples of two|that aren't odd|of even parity|that can be split into two equal whole halves|with remainder 0 modulo 2}",
    fits: "{that is even|which is even|divisible by two|divisible by 2|that leaves no remainder when halved|that is a multiple of two|that isn't odd|of even parity|that can be split into two equal whole halves|with remainder 0 modulo 2}",
    code: "{x % 2 == 0|x is even|x mod 2 = 0|x is divisible by 2|2 divides x|x is a multiple of two|x is not odd|x divided by 2 leaves no remainder}",
  },
  odd: {
    kind: "{that are odd|which are odd|not divisible by two|not divisible by 2|that leave a remainder when halved|that aren't even|of odd parity|that are no multiples of two|that cannot be split into two equal whole halves|with remainder 1 modulo 2}",
    fits: "{that is odd|which is odd|not divisible by two|not divisible by 2|that leaves a remainder when halved|that isn't even|of odd parity|that is no multiple of two|that cannot be split into two equal whole halves|with remainder 1 modulo 2}",
    code: "{x % 2 != 0|x is odd|x mod 2 = 1|x is not divisible by 2|2 does not divide x|x is no multiple of two|x is not even|x divided by 2 leaves a remainder}",
  },
  positive: {
    kind: "{that are positive|which are positive|greater than zero|above 0|bigger than 0|over zero|to the right of zero on the number line|that exceed 0|strictly positive|that are neither zero nor negative|of 1 or more}",
    fits: "{that is positive|which is positive|greater than zero|above 0|bigger than 0|over zero|to the right of zero on the number line|that exceeds 0|strictly positive|that is neither zero nor negative|of 1 or more}",
    code: "{x > 0|x is positive|x is greater than zero|x >= 1|0 < x|x is above zero|x exceeds 0|x is neither zero nor negative}",
  },
  negative: {
    kind: "{that are negative|which are negative|less than zero|below 0|smaller than 0|under zero|to the left of zero on the number line|with a minus sign|strictly negative|that are neither zero nor positive|of -1 or less}",
    fits: "{that is negative|which is negative|less than zero|below 0|smaller than 0|under zero|to the left of zero on the number line|with a minus sign|strictly negative|that is neither zero nor positive|of -1 or less}",
    code: "{x < 0|x is negative|x is less than zero|x <= -1|0 > x|x is below zero|x is smaller than 0|x is neither zero nor positive}",
  },
} as const;
