import type { family } from "../../src/domain/families/nested-weight.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const weight = weights[given.weight];
  const level = levels[given.from];
  const numbers = counted[given.counted];
  const nested =
    "{a nested list|a list containing numbers and other lists|a list of numbers and lists, nested arbitrarily|lists inside lists|a nested array of integers|an arbitrarily nested list|a list whose elements are integers or lists|a deeply nested list}";
  return {
    phrases: [
      `{calculates|evaluates} a weighted {sum|total} over ${nested}: ${numbers}, each {multiplied by|weighted with} ${weight}; ${level}`,
      `{walks|recurses} through ${nested} and adds up ${numbers}, each times ${weight}; ${level}`,
      `{accepts|receives} ${nested} and {outputs|hands back} the sum of ${numbers} after each has been multiplied by ${weight}, where ${level}`,
      `{determines|works out} the depth-weighted sum of ${nested}; the weight is ${weight}, it applies to ${numbers}, and ${level}`,
      `{yields|produces} one number from ${nested}: the total of ${numbers}, {scaled|weighted} by ${weight}; ${level}`,
      `{uses recursion|goes down recursively} to sum ${numbers} in ${nested}, the factor being ${weight}; ${level}`,
      `{flattens|goes through} ${nested}, {multiplying|and multiplies} ${numbers} by ${weight}, and returns the {sum|total} of the products; ${level}`,
      `{accumulates|totals} ${numbers} of ${nested}, {with|using} as weight ${weight}, and ${level}`,
    ],
    statements: [
      `Given ${nested}, return the weighted sum of ${numbers}. The weight {of a number|of each} is ${weight}. {Note that|Here} ${level}.`,
      `{Nested list weight sum|Depth sum}. {Weight|Factor}: ${weight}. {Levels|About levels}: ${level}. {Included|What counts}: ${numbers}. {Nothing to add: 0.|0 for an empty list.|}`,
      `As {an accountant|a department head}, I have amounts in folders, subfolders and so on (${nested}). I want the total of ${numbers}, each times ${weight}, where ${level}.`,
      `hi, i have ${nested} and need the sum of ${numbers} but each has to be multiplied by ${weight}. ${level}. {how to do that recursively?|thanks!}`,
      `The result MUST be the sum of ${numbers}, each multiplied by ${weight}. For this, ${level}. {The nesting MAY have any depth.|Lists MAY be nested to any depth.}`,
      `{Step 1|First}: find out {the level of each number|on which level each number is}; ${level}. {Step 2|Second}: multiply ${numbers} by ${weight}. {Step 3|Third}: add everything up and return it.`,
      `{A drawer contains|A box contains} coins and smaller boxes, these again coins and boxes. In a list this is ${nested}. Each coin is {worth|counted as} its number times ${weight}; only consider ${numbers}. ${level}. What is it all worth?`,
      `{Exam question|Exercise}: let ${nested} be given. {Determine|State} the sum of ${numbers}, where each is multiplied by ${weight} and ${level}.`,
      `The {answer|return value} is a single integer: take ${numbers} in ${nested}, multiply each by ${weight}, and {sum|add} the products. ${level}.`,
      `{Points|Votes} in ${nested} have different weight depending on where they stand: ${weight}. Add up ${numbers} accordingly. ${level}.`,
      `{Don't simply flatten and sum|A plain sum isn't enough}: from ${nested}, ${numbers} are to be multiplied by ${weight} before they are added; ${level}.`,
      `{In an organisation chart|In a family tree} given as ${nested}, {position|depth} decides the weight: ${weight}. What do ${numbers} add up to in this way? ${level}.`,
      `sum of x * w, {x running over|for x in} ${numbers} of ${nested}, w being ${weight}. ${level}.`,
      `{Recursion practice|Practise recursion}: a function of ${nested} gives the sum of ${numbers}, weighted by ${weight}; ${level}.`,
      `{Tasks have subtasks|Chapters have sections}, written as ${nested}; {effort|importance} grows or shrinks with the nesting: ${weight} is the factor. Give the grand total of ${numbers}. ${level}.`,
      `{Helper|Utility} wanted: depth-dependent total of ${nested}. {For every hit|Whenever it meets a suitable value} among ${numbers} it increases the outcome by the value times ${weight}. ${level}. {Start at zero.|Without any, the outcome is 0.}`,
      `{Brackets in brackets|Trees of numbers} like ${nested} are {condensed|boiled down} to one figure: ${numbers} enter with ${weight} as coefficient. ${level}. {Nothing suitable yields zero.|}`,
      `We have ${nested} and it's needed to sum ${numbers}; every such number is multiplied before by ${weight}. Also ${level}.`,
    ],
  };
};

const weights = {
  level:
    "{its level|the level on which it is|1 at level 1, 2 at level 2, 3 at level 3 and so forth|the number of its level|whatever level it has|the level itself|its level number (so level 4 means times 4)|a factor equal to the level}",
  less: "{its level minus one|the level reduced by 1|0 at level 1, 1 at level 2, 2 at level 3 and so forth|level - 1|one less than the number of its level|the number of levels before its own (none at level 1)|its level decreased by one (so level 4 means times 3)|a factor that is 1 smaller than the level}",
  square:
    "{the square of its level|its level squared|1 at level 1, 4 at level 2, 9 at level 3 and so forth|level * level|the level to the power of two|its level times its level|level ** 2 (so level 4 means times 16)|a factor that is the squared level}",
  doubling:
    "{a power of two: 1 at level 1, 2 at level 2, 4 at level 3, 8 at level 4 and so forth|2 ** (level - 1)|2 to the power of (level - 1)|1 on level 1 and twice as much on each further level|a factor that is 1 at level 1 and doubles with each level|a factor doubling from level to level, beginning with 1 at level 1|two raised to one less than its level (so level 4 means times 8)}",
  tripling:
    "{a power of three: 1 at level 1, 3 at level 2, 9 at level 3, 27 at level 4 and so forth|3 ** (level - 1)|3 to the power of (level - 1)|1 on level 1 and three times as much on each further level|a factor that is 1 at level 1 and triples with each level|a factor tripling from level to level, beginning with 1 at level 1|three raised to one less than its level (so level 4 means times 27)}",
  alternating:
    "{1 on odd levels and -1 on even levels|+1 at level 1, -1 at level 2, +1 at level 3 and so forth|(-1) ** (level - 1)|plus one where the level is odd, minus one where it is even|alternating signs: +1 for level 1, -1 for level 2, +1 again for level 3, …|-1 if its level is even and otherwise 1|a sign that is positive at level 1 and changes from each level to the next}",
} as const;

const levels = {
  top: "{the outermost list has level 1 and every list inside adds one|level means depth: 1 for numbers directly in the given list, 2 for those in its inner lists, and so on|levels go from outside to inside, the outermost being 1|numbers not in any inner list are on level 1, and each further bracket raises the level by 1|level 1 is the top, with deeper lists having higher levels|depth is counted from the top, beginning with 1|the deeper a number, the higher its level, the top level being 1|a number's level is the number of lists around it}",
  "deepest list":
    "{the innermost list of all has level 1, even when it's empty, and the levels increase towards the outside|levels are counted from the bottom up, level 1 being the depth of the deepest list, empty or not|the level is (maximum depth of any list, empty ones included) - depth + 1|level 1 belongs to the greatest depth at which a list exists, with or without content, and each step outwards adds 1|the outer list has the highest level and the deepest list (perhaps an empty one) level 1|levels go from inside to outside, starting with 1 at the most deeply nested list, be it empty|empty lists count too when the greatest depth is determined, which is level 1, and levels grow outwards}",
  "deepest number":
    "{the most deeply nested number has level 1, and the levels increase towards the outside|levels are counted from the bottom up, level 1 being the depth of the deepest number, while lists without numbers are disregarded|the level is (maximum depth of any number) - depth + 1|level 1 belongs to the greatest depth at which a number exists, and each step outwards adds 1|the outer list has the highest level and the deepest number level 1, empty lists having no influence|levels go from inside to outside, starting with 1 at the innermost number, however deep empty lists may be|only numbers matter when the greatest depth is determined, which is level 1, and levels grow outwards}",
} as const;

const counted = {
  all: "{all of the numbers|every number in it|each number (positive or not)|every integer that occurs|all integers in it (negative ones too)|the numbers (without exception)|each and every number|all its numbers}",
  positive:
    "{the positive numbers only|just the numbers greater than zero|only integers above 0|those numbers that are > 0|the numbers larger than zero (skipping all others)|none but the positive numbers|the strictly positive numbers|the numbers from 1 up (not 0 or negatives)}",
  even: "{the even numbers only|just the numbers divisible by 2|only even integers|those numbers with x % 2 == 0|the even numbers (skipping all odd ones)|none but the even numbers|the numbers that two divides|the numbers that aren't odd}",
} as const;
