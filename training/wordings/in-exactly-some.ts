import type { family } from "../../src/domain/families/in-exactly-some.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = ({ rule, order }) => {
  const some = someOf(rule);
  const sorted = orders[order];
  return {
    phrases: [
      `returns {the numbers|all numbers|those numbers} that {occur|appear} in ${some} of {the given|several} lists, ${sorted}, {a repeated number counting once per list|where repeats within a list count once}`,
      `takes {a list of lists|several arrays} of {integers|whole numbers} and {finds|collects|picks out} {those numbers|the ones} that {are found in|are members of} ${some} of {the lists|them}, ${sorted}; {duplicates inside one list do not count again|a number counts once for each list}`,
      `{looks through|searches|goes through} {several|a number of} lists {and gives|for} the numbers that stand in ${some} of them ({each list counts once, however often the number stands in it|a list with the number twice still counts once}), ${sorted}`,
      `{determines|works out} which numbers {belong to|are in} ${some} of {several|the given} lists and {returns|lists} them ${sorted}, {counting each list once|ignoring repetitions inside a list}`,
    ],
    statements: [
      `{Given|From} several {lists|arrays} of integers, {find|collect} the numbers that {are|occur} in ${some} of them. {Repetitions inside a single list do not matter|Within one list a number counts once}. {Return|Give} {each one once|them without repetition}, ${sorted}.`,
      `Which numbers {are in|occur in|appear in} ${some} of the {lists|given lists}? {Return them|List them|The answer has them} ${sorted}; {a number that is twice in the same list counts once for it|each list counts a number only once}.`,
      `{Friends write down|Some players write down|Children each make} lists of {favourite|favorite|lucky} numbers. {Pick|Find|Report} the numbers that stand in ${some} of the lists, ${sorted}. {Writing a number twice in the same list makes no difference|A number repeated within one list counts once}.`,
      `{Treat|Regard} each of {several|the} lists {of numbers |}as a set. {The result contains|Return|I want} {exactly the numbers|the numbers} that are members of ${some} of these sets, ${sorted}.`,
    ],
  };
};

/** Before "of the lists". */
function someOf(rule: Given["rule"]): string {
  switch (rule.kind) {
    case "exactly":
      return `{exactly ${rule.of}|precisely ${rule.of}|just ${rule.of}, no more and no fewer,}`;
    case "at least":
      return `{at least ${rule.of}|${rule.of} or more|no fewer than ${rule.of}}`;
    case "at most":
      return `{at most ${rule.of}|no more than ${rule.of}|at least 1 and at most ${rule.of}}`;
    case "odd":
      return "{an odd number|an odd count|1, 3, 5 or any other odd number}";
    case "even":
      return "{an even number|2, 4, 6 or another even number|an even count (not 0)}";
    case "all":
      return "{all|each|every one}";
    case "all but one":
      return "{all but one|all except exactly one|all but a single one}";
    case "not all":
      return "{at least one but not all|some but not all|one or more, but not all,}";
    case "more than half":
      return "{more than half|a strict majority|over half}";
    case "at least half":
      return "{at least half|half or more|no less than half}";
    case "less than half":
      return "{less than half|fewer than half|under half}";
  }
}

const byCount =
  "{by how many lists they are in|by the number of lists they are in|by the count of lists with them}";
const ties =
  "{equal counts in rising order|ties in ascending order of the numbers|and the smaller number first among equal counts}";

const orders = {
  rising: "{in rising order|in ascending order|sorted from smallest to largest|in increasing order}",
  falling: "{in falling order|in descending order|sorted from largest to smallest|in decreasing order}",
  most: `{ordered|sorted} ${byCount}, {most first|highest count first|in falling order}, ${ties}`,
  fewest: `{ordered|sorted} ${byCount}, {fewest first|lowest count first|from few to many}, ${ties}`,
} as const;
