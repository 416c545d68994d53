import type { family } from "../../src/domain/families/in-exactly-some.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = ({ rule, order }) => {
  const some = someOf(rule);
  const test = testOf(rule);
  const sorted = orders[order];
  const once =
    "{a list counts once for a number, even if it holds the number twice|copies of a number inside one list add nothing|duplicates within a list are removed first|being in the same list several times counts as being in it once|it is the lists that are counted, not the occurrences|a number repeated in the same list is counted a single time there|several occurrences in one list count as one|every list is made a set beforehand}";
  const numbers = "{numbers|integers|whole numbers|values}";
  return {
    phrases: [
      `{accepts|receives|reads} {a number of lists|a list of integer lists|several arrays} and {gives back|outputs|reports} the ${numbers} {present|contained|listed} in ${some} of these lists, ${sorted}; ${once}`,
      `{identifies|detects|spots} the ${numbers} that ${some} of the given lists {contain|include|have in them} and {yields|hands back|delivers} them without repetition, ${sorted}, where ${once}`,
      `{counts|tallies}, for each number, {the lists it is in|in how many of the lists it is} and {keeps|retains|selects} it if that count ${test}; {the numbers kept are returned|it returns these numbers} ${sorted}; ${once}`,
      `{filters|sifts|condenses} several lists down to the ${numbers} {belonging to|found in} ${some} of them, each {written|listed|named} once, ${sorted} (${once})`,
      `{compares|matches up|cross-checks} lists of ${numbers} and {answers with|says|names} those that ${some} of the lists share, ${sorted}; {note that |}${once}`,
      `given a list of lists, {produces|creates|builds} the list of all different ${numbers} whose number of containing lists ${test}, ${sorted}; ${once}`,
      `{computes|establishes|tells} which ${numbers} can be found in ${some} of a collection of lists; {the answer comes|they come} ${sorted}, and ${once}`,
      `{must|should} return, ${sorted}, every number for which the count of lists having it ${test} (${once})`,
    ],
    statements: [
      `You are given a two-dimensional array; each inner array is a list of integers. Return all distinct integers contained in ${some} of the inner arrays, ${sorted}. {Note that|Note:} ${once}.`,
      `As a {teacher|librarian|shop owner|club secretary} I have {one list per class|several lists} of {pupil|book|article|member} numbers. I want the numbers that are on ${some} of the lists, ${sorted}. ${once}.`,
      `Returns the ${numbers} that belong to ${some} of the lists. {Order of the result|The result is}: ${sorted}. {Remark|Detail}: ${once}.`,
      `hey, i've got lists of ints, [[..], [..], ..]. {pls give me|how do i get|i only want} the numbers which are in ${some} of them, ${sorted}. ${once} ok?`,
      `A number SHALL be in the result if, and only if, the count of lists that contain it ${test}. The result MUST be {free of duplicates|without duplicates} and ${sorted}. {For this purpose,|When counting,} ${once}.`,
      `{Exercise|Task}. {Several sets of numbers are written as lists|There are several lists of whole numbers}. {Determine|Write down|Work out} the ${numbers} lying in ${some} of them, ${sorted}. {Observe that|Hint:} ${once}.`,
      `{Beginner here|I'm stuck}: I have a list with lists of numbers inside and should return the numbers which ${some} of the inner lists contain. The output should be ${sorted}. My teacher {says|added}: ${once}.`,
      `Table entries(list_id, number): group by number and keep those groups whose count of distinct list_id ${test}. {Output the numbers|Show the numbers} ${sorted}. {In words:|That is,} ${once}.`,
      `1. {Turn every list into a set|Deduplicate every list}. 2. Count, for each number, the sets it is in. 3. Keep it if this count ${test}. 4. Return what you kept, ${sorted}.`,
      `{The result|What comes out} is a list, ${sorted}, of the ${numbers} that are {on|in} ${some} of the lists {handed in|passed in|given}. ${once}.`,
      `{Football fans collect stickers|Hikers note peaks|Cooks list ingredients} by number, {everyone has|each of them with} a list. Which numbers are on ${some} of the lists? {Say them|Name them|Return them} ${sorted}. ${once}.`,
      `{Implement|Add} a membership filter: {input|in} many lists of integers, {output|out} the integers whose number of lists ${test}, ${sorted}. {Rule|Detail}: ${once}.`,
      `Don't count {occurrences|how often a number is written}, count lists: {return|give back|deliver} the numbers for which the number of lists with them ${test}. {Sort order|They should be}: ${sorted}. ${once}.`,
      `Exam question: let several lists of integers be given. {State|List|Name} the integers {occurring|to be found} in ${some} of the lists, ${sorted}; ${once}.`,
      `{Flatten|Join} the deduplicated lists, count equal numbers, filter by the condition that the count ${test}, {then sort|and sort}: the {outcome|result} is to be ${sorted}. {As|Since} ${once}.`,
      `{After a vote|In a survey} every {voter|person} hands in a slip with numbers. {Announce|Publish|Return} the numbers that are on ${some} of the slips, ${sorted}. ${once}.`,
    ],
  };
};

/** Before "of the lists". */
function someOf(rule: Given["rule"]): string {
  switch (rule.kind) {
    case "exactly":
      return rule.of === 1
        ? "{one and only one|exactly one|a single one|just 1 (not more)|precisely one|1 and no other}"
        : `{exactly ${words[rule.of]}|${rule.of} (exactly ${rule.of})|precisely ${words[rule.of]}|just ${rule.of}, not ${rule.of - 1} and not ${rule.of + 1},|${words[rule.of]} and only ${words[rule.of]}|${rule.of} different ones, neither fewer nor more,|a total of exactly ${rule.of}}`;
    case "at least":
      return `{${words[rule.of]} or more|at least ${words[rule.of]}|${rule.of} or even more|a minimum of ${words[rule.of]}|not fewer than ${rule.of}|more than ${rule.of - 1}|${rule.of} at the least|${rule.of}, ${rule.of + 1} or any higher number}`;
    case "at most":
      return `{one or ${words[rule.of]}|1 up to ${rule.of}|at most ${words[rule.of]} (and at least one)|${rule.of} or fewer (but not none)|not more than ${words[rule.of]}|between 1 and ${rule.of}|${rule.of} at the most|fewer than ${rule.of + 1}}`;
    case "odd":
      return "{an odd number|an odd quantity|a number (an odd one)|1 or 3 or 5 (and so on)|an odd-numbered amount|any odd count}";
    case "even":
      return "{an even number (at least 2)|an even quantity, zero excluded,|2 or 4 or 6 (and so on)|an even-numbered amount above 0|any positive even count|an even number, not none,}";
    case "all":
      return "{all|every one|all without exception|each and every one|the whole lot|every single one|each}";
    case "all but one":
      return "{all but exactly one|all except one|every one apart from exactly one|all save one|all minus 1|each with exactly one exception|all but 1, so precisely one lacks it,}";
    case "not all":
      return "{some but not all|one or more but not every one|at least 1 but not the whole number|some, yet not each,|any number short of all (and above none)|fewer than all (at least one)|not all (but one at least)}";
    case "more than half":
      return "{more than half|over half|the majority (more than half)|more than 50 percent|more than one half|strictly more than half|an absolute majority}";
    case "at least half":
      return "{half or more|at least half|at least 50 percent|half, or more than half,|not fewer than half|a half at minimum|no fewer than one half}";
    case "less than half":
      return "{fewer than half|less than half|below half|less than 50 percent|strictly fewer than half|not as many as half|a number smaller than half}";
  }
}

/** After "the count of lists". */
function testOf(rule: Given["rule"]): string {
  switch (rule.kind) {
    case "exactly":
      return `{is exactly ${rule.of}|equals ${rule.of}|is ${rule.of} and nothing else|== ${rule.of}|comes to precisely ${rule.of}|is neither below nor above ${rule.of}|is ${words[rule.of]}}`;
    case "at least":
      return `{is at least ${rule.of}|is ${rule.of} or higher|>= ${rule.of}|reaches or exceeds ${rule.of}|is greater than ${rule.of - 1}|is not below ${rule.of}|amounts to ${words[rule.of]} or more}`;
    case "at most":
      return `{is at most ${rule.of}|is 1 to ${rule.of}|<= ${rule.of}|does not exceed ${rule.of}|is less than ${rule.of + 1}|is not above ${rule.of}|is ${words[rule.of]} or lower}`;
    case "odd":
      return "{is odd|is not even|% 2 == 1|leaves a remainder of 1 when halved|is one of 1, 3, 5, ...|is not divisible by two|is an odd number}";
    case "even":
      return "{is even (and not 0)|is a positive even number|% 2 == 0|leaves no remainder when halved|is one of 2, 4, 6, ...|is divisible by two|is not odd}";
    case "all":
      return "{equals the number of lists|is the number of all lists|== len(lists)|is as high as there are lists|equals the total|misses none of the lists|is the same as the number of lists given}";
    case "all but one":
      return "{is one less than the number of lists|falls short of the number of lists by exactly 1|== len(lists) - 1|plus 1 equals the number of lists|is the number of lists minus one|misses exactly one of the lists}";
    case "not all":
      return "{is lower than the number of lists|is not the number of all lists|< len(lists)|stays below the total number of lists|misses at least one list|is short of the full number of lists}";
    case "more than half":
      return "{is more than half the number of lists|times 2 is greater than the number of lists|> len(lists) / 2|exceeds half of the number of lists|is above 50 % of the lists|is larger than half the total}";
    case "at least half":
      return "{is at least half the number of lists|times 2 is the number of lists or more|>= len(lists) / 2|reaches half of the number of lists|is 50 % of the lists or above|is not lower than half the total}";
    case "less than half":
      return "{is less than half the number of lists|times 2 is lower than the number of lists|< len(lists) / 2|stays below half of the number of lists|is under 50 % of the lists|is smaller than half the total}";
  }
}

const words = ["none", "one", "two", "three", "four"] as const;

const orders = {
  rising:
    "{sorted in increasing order|from the smallest to the largest|ascending|in numerical order, lowest first|from low to high|arranged upwards|sorted ascending|with smaller ones before larger ones}",
  falling:
    "{sorted in decreasing order|from the largest to the smallest|descending|in numerical order reversed, highest first|from high to low|arranged downwards|sorted descending|with larger ones before smaller ones}",
  most: "{with those in most lists first and, for equally many lists, the smaller number first|sorted by the number of lists in descending order, then by the number itself in ascending order|from the commonest to the rarest, equally common ones ascending|ordered by how many lists have them (many before few), smaller numbers first on a tie|sorted with key (-count, number)|by decreasing list count, ties broken by increasing value|beginning with what the most lists hold; numbers in equally many lists in rising order}",
  fewest:
    "{with those in fewest lists first and, for equally many lists, the smaller number first|sorted by the number of lists in ascending order, then by the number itself, ascending too|from the rarest to the commonest, equally common ones ascending|ordered by how many lists have them (few before many), smaller numbers first on a tie|sorted with key (count, number)|by increasing list count, ties broken by increasing value|beginning with what the fewest lists hold; numbers in equally many lists in rising order}",
} as const;
