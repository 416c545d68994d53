import type { family } from "../../src/domain/families/edit-distance.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ add, remove, replace, swap }) => {
  const ifSwap = (text: string) => (swap === null ? "" : text);
  const and = swap === null ? " and" : ",";
  const four = swap ?? 0;
  const unit = "{point|coin|euro|cent|credit|unit}";
  /** Whole clauses: they go behind "where", "if" or a colon. */
  const prices = `{adding a {letter|character} costs ${add}, removing a {letter|character} costs ${remove}${and} replacing a {letter|character} by another costs ${replace}${ifSwap(`, and swapping two neighbouring letters costs ${four}`)}|every insertion costs ${add}, every deletion costs ${remove}${and} every substitution costs ${replace}${ifSwap(` and every transposition of adjacent letters costs ${four}`)}|one pays ${add} for inserting a character, ${remove} for deleting a character${and} ${replace} for changing a character into another${ifSwap(` and ${four} for exchanging two characters that stand next to each other`)}|the cost is ${add} to insert, ${remove} to delete${and} ${replace} to substitute${ifSwap(` and ${four} to transpose two adjacent ones`)}|the price of a new letter is ${add}, that of a removed letter ${remove}${and} that of a changed letter ${replace}${ifSwap(` and that of two neighbours trading places ${four}`)}|inserting is ${add}, erasing is ${remove}${and} overwriting is ${replace}${ifSwap(` and swapping side-by-side letters is ${four}`)}|an added letter is charged at ${add}, a dropped letter at ${remove}${and} a substituted letter at ${replace}${ifSwap(` and an exchange of two adjacent letters at ${four}`)}|each added character counts ${add}, each removed character counts ${remove}${and} each replaced character counts ${replace}${ifSwap(` and each swap of neighbours counts ${four}`)}}`;
  /** A list: it stands behind a colon or in brackets. */
  const table = `{insert: ${add}, delete: ${remove}, replace: ${replace}${ifSwap(`, swap adjacent: ${four}`)}|insertion = ${add}, deletion = ${remove}, substitution = ${replace}${ifSwap(`, transposition of neighbours = ${four}`)}|add ${add}, remove ${remove}, change ${replace}${ifSwap(`, exchange two adjacent letters ${four}`)}|addition ${add}; removal ${remove}; replacement ${replace}${ifSwap(`; swap of two adjacent letters ${four}`)}|cost_add=${add}, cost_remove=${remove}, cost_replace=${replace}${ifSwap(`, cost_swap=${four} (adjacent letters)`)}|a letter added: ${add}, a letter taken away: ${remove}, a letter exchanged for another: ${replace}${ifSwap(`, two neighbouring letters interchanged: ${four}`)}|inserting a character (${add}), removing a character (${remove}), replacing a character (${replace})${ifSwap(`, swapping adjacent characters (${four})`)}|+ letter ${add}, - letter ${remove}, letter for letter ${replace}${ifSwap(`, ab to ba ${four}`)}}`;
  const operations = `{insertions|additions} (${add} each), {deletions|removals} (${remove} each)${and} {substitutions|replacements} (${replace} each)${ifSwap(` and {adjacent transpositions|swaps of neighbouring letters} (${four} each)`)}`;
  const two =
    "{two strings|two words|two texts|a pair of strings|two given strings|strings s and t|a source and a target string}";
  const intoSecond =
    "{the first into the second|the first one into the second one|the first text to the second text|the first word into the second word|the first argument into the second}";
  const free =
    "{Letters that are kept cost nothing|Matching letters are free|Keeping a letter is free|Leaving a letter alone costs 0|What is left unchanged is free|Equal strings have cost 0}";
  const upper =
    "{Upper and lower case differ|Case matters|A capital is another letter than the small one|Treat A and a as different}";
  return {
    phrases: [
      `{determines|works out|evaluates} the {lowest|minimal|smallest possible} {cost|price|total} to {convert|transform|edit|rewrite} ${intoSecond}, {where|if|when} ${prices}`,
      `{receives|accepts|gets} ${two} and {outputs|yields|reports|hands back} the {minimal|cheapest|least} {total cost|overall price} of {converting|transforming|editing} ${intoSecond}; ${prices}`,
      `{works out|figures out} the {cheapest|least expensive} {sequence|series} of {edits|changes} from the first string to the second and {returns|reports} {its cost|what it costs} (${table})`,
      `{computes|calculates} a weighted {edit distance|Levenshtein distance} {between two strings|of two words}, from the first to the second, with {weights|costs} ${table}`,
      `{returns|gives} the least {sum|total} {needed|required} to {make|get|obtain} the second string from the first by ${operations}`,
      `{says|tells|answers} what it costs at {minimum|the least} to {change|alter|modify} ${intoSecond} when ${prices}`,
      `{minimizes|minimises} the {total|summed} cost of ${operations} that {turn|transform|convert} ${intoSecond}, and returns that {minimum|cost}`,
      `{measures|quantifies} how expensive it is at best to {turn|convert} ${intoSecond}, {given|provided} that ${prices}`,
    ],
    statements: [
      `You are given ${two}. In one {step|operation|move} you may change the first one; ${prices}. {Return|Find|Compute} the {minimum|least|smallest} total cost to {make it equal to|turn it into|obtain} the second.`,
      `{Compute|Calculate|Determine} the {minimum|lowest|least} cost of {transforming|converting|changing} ${intoSecond}. {Costs|Prices|Weights}: ${table}. ${free}.`,
      `{Exercise|Problem|Task}: {weighted edit distance|edit distance with costs|string conversion at least cost}. {Allowed|Permitted} are ${operations}. {Output|Return} the {smallest|lowest} total for getting from the first string to the second.`,
      `As {an editor|a proofreader|a spell checker developer} I {want|need} to know the {cheapest|least} cost to {correct|change} ${intoSecond}, so that I can {rank|suggest} corrections. {Note that|Here} ${prices}.`,
      `hi all, {i'm|im} stuck: two strings, and i {have to|must} {turn|change} the first into the second as {cheap|cheaply} as possible. ${table}. how do i get the {minimum|lowest} total?`,
      `The {function|method|routine} {SHALL|MUST} return the {minimal|least} total cost of edits that {turn|transform} ${intoSecond}. {Each|Every} edit has a fixed cost: ${table}. ${upper}.`,
      `{Let d(s, t) be|Write d(s, t) for} the {minimum|least} cost of changing s into t by ${operations}. {Return|Compute} d of the first and the second string, in this order.`,
      `{Start|Begin} with the first string. Edit letter after letter until it equals the second, where ${prices}. What is the {lowest|smallest} {sum|total} {one can|you can} {get by|manage} with?`,
      `{A printer|A signwriter|The baker|An engraver} has to {change|rework} {a line of letters|an inscription} so that it reads {differently|like another}: ${prices}. {Return|Calculate} the {smallest|lowest} {bill|price} for getting from the first to the second.`,
      `The {result|answer|returned value} is the {least|smallest|minimal} {amount|sum} of ${unit}s to {spend|pay} for {changing|turning} ${intoSecond}; ${prices}. ${free}.`,
      `{Dynamic programming|DP|Recursion with memo}: the {cheapest|minimal} way from the first string to the second with {costs|weights} ${table}. {Return|Only} the {total|cost}{, not the edits|}.`,
      `{In a game|In a word puzzle}, you {transform|turn} one word into another: ${prices}. {Lowest|Fewest} total {wins|is best}. Return the lowest possible total from the first word to the second.`,
      `{Don't|Do not} {count|return} the number of edits but {their|the} {minimal|least} total cost for {changing|turning} ${intoSecond}: ${table}.`,
      `{Edits|Changes} are made to {one text, letter by letter,|a text} until it {becomes|equals} another text; ${prices}. {What must be paid|What does that cost} at least? {The first text is edited, the second is wanted|It is the first that becomes the second}.`,
      `{Levenshtein|Edit distance} but {with prices|each edit has its own price} (${table}): {least total|minimum sum}, first string -> second string. ${upper}.`,
      `I want change first word to second word and pay not much. ${prices}. Please to calculate the smallest money which is possible.`,
    ],
  };
};
