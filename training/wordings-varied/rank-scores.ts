import type { family } from "../../src/domain/families/rank-scores.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const first = given.highestFirst
    ? "{the higher the score, the better the place, and the best is place 1|the largest value is ranked 1|a high score is a good one and 1 is the best place|places go from the largest score (1) down to the smallest|whoever has the greatest score is number 1|rank 1 belongs to the maximum|more is better, with 1 for the top score|the winner (place 1) is the one with the highest score}"
    : "{the lower the score, the better the place, and the best is place 1|the smallest value is ranked 1|a low score is a good one and 1 is the best place|places go from the smallest score (1) up to the largest|whoever has the least score is number 1|rank 1 belongs to the minimum|fewer is better, with 1 for the bottom score|the winner (place 1) is the one with the lowest score}";
  const equals = methods[given.method];
  const order =
    "{in the original order|in the order of the input|without changing the order|at the same index as in the input|in the sequence in which they are given|element by element, unsorted|aligned with the input}";
  const { attempts } = given;
  if (attempts === null) {
    const list =
      "{a list of scores|an array of scores|a sequence of results|a list of points|a series of integers}";
    return {
      phrases: [
        `{determines|works out|finds} the {rank|place|position} of {each|every} score in ${list}, ${order}; ${first}; ${equals}`,
        `{accepts|receives} ${list} and {gives back|yields|outputs} {their|the corresponding} {ranks|places}, ${order}, {whereby|where} ${first} and ${equals}`,
        `{replaces|exchanges} {each|every} value of ${list} by its rank; ${first}; ${equals}`,
        `{assigns|awards} {places|ranks} to ${list} and returns them ${order}: ${first}; ${equals}`,
        `{makes|draws up} the {standings|rankings|placings} for ${list}: {one|a} rank per score, ${order}; ${first}, and ${equals}`,
        `{maps|transforms} ${list} to a list of {ranks|placements} of the same length, ${order}, such that ${first}, {while|and} ${equals}`,
        `{tells|reports} for {each|every} entry of ${list} {which place it takes|on which place it lands}, ${order}; ${first}; {rule for equal scores|ties}: ${equals}`,
        `{returns|delivers} {as many|just as many} places as there are scores in ${list}, ${order}, where ${first} and ${equals}`,
      ],
      statements: [
        `{You are given|The input is} ${list}. {Return|Compute} the rank of {each|every} one, ${order}. {Ranking|Rules}: ${first}; ${equals}.`,
        `As {a teacher|a referee|a quiz host|a sports club}, I have ${list} and want {everyone's|everybody's} place, ${order}. {In our contest|With us}, ${first}; {and in case of a draw|also}, ${equals}.`,
        `{hi|hey}, got ${list}, {need|want} to know {which place each one gets|the rank for each} ({dont sort it|answer stays} ${order}). ${first}, and ${equals}`,
        `{Specification|Requirements}: the output SHALL have one rank per score, ${order}. It MUST hold that ${first}, and that ${equals}.`,
        `1. {Sort|Order} a copy of ${list}; ${first}. 2. {Give|Assign} the places; ${equals}. 3. {Return|Hand back} the place of each score, ${order}.`,
        `{Docstring|Description}: {Return|Returns} the ranks of ${list}, ${order}. ${first}; ${equals}.`,
        `{Exercise|Exam question}. {Skiers|Chess players|Bakers|Singers} have got ${list}. {State|Determine} the place of each, ${order}, {knowing|given} that ${first}, and that ${equals}.`,
        `{Like|As with} {a window function in SQL|RANK in SQL}: SELECT the place of each score, ${order}. ORDER BY: ${first}. {Ties|Peers}: ${equals}.`,
        `{In Excel|In a spreadsheet} {I have|there is} a column with ${list}. {Next to each|Beside every} score {I want|put} its rank; ${first}; ${equals}. {Return|Give} that column, ${order}.`,
        `map each score of ${list} to its {rank|place}: ${first}; ${equals}. {Output|Result} ${order}.`,
        `The {result|answer} {is|consists of} the places of ${list}, ${order}. {Among them|In the ranking}, ${first}; ${equals}.`,
        `{Don't|Do not} return the scores sorted: {instead|rather}, {give|return} the place of each in ${list}, ${order}. ${first}; ${equals}.`,
        `{feat|add}: rank list. {Input|Takes} ${list}, {output|returns} places ${order}; ${first}; tie rule: ${equals}.`,
        `{At a school fair|In a pub quiz|At a flower show}, ${list} {has been noted|was written down}. {Who has which place|Which places are these}? {Answer|List them} ${order}. ${first}, and ${equals}.`,
        `{Which|What} {rank|placement} does each member of ${list} have, if ${first} and ${equals}? {Give|List} the ranks ${order}.`,
      ],
    };
  }
  const score = scores[attempts.counting];
  const absent = absents[attempts.absent];
  const list =
    "{a list with one list of attempts per competitor|a list of lists of numbers, each the attempts of one competitor|an array of attempt lists|the attempts of several athletes, a list for each|nested lists, where each inner list holds someone's attempts}";
  return {
    phrases: [
      `{determines|works out|finds} the {rank|place|position} of {each|every} inner list in ${list}, ${order}, the score being ${score}; ${first}; ${equals}; ${absent}`,
      `{accepts|receives} ${list} and {gives back|yields|outputs} {their|the corresponding} {ranks|places}, ${order}, {whereby|where} {everyone's score|a score} is ${score}; ${first}; ${equals}; ${absent}`,
      `{replaces|exchanges} {each|every} inner list of ${list} by its rank, judged by ${score}; ${first}; ${equals}; ${absent}`,
      `{assigns|awards} {places|ranks} to the members of ${list}, {comparing|by comparing} ${score}, and returns them ${order}: ${first}; ${equals}; ${absent}`,
      `{makes|draws up} the {standings|rankings|placings} for ${list}: {one|a} rank per competitor, ${order}; the score is ${score}; ${first}, and ${equals}; ${absent}`,
      `{maps|transforms} ${list} to a list of {ranks|placements} of the same length, ${order}, such that for the scores (${score}) ${first}, {while|and} ${equals}; ${absent}`,
      `{tells|reports} for {each|every} entry of ${list} {which place it takes|on which place it lands}, ${order}; what counts is ${score}; ${first}; {equal scores|ties}: ${equals}; {no attempts|without attempts}: ${absent}`,
      `{returns|delivers} {as many|just as many} places as there are competitors in ${list}, ${order}, where the score is ${score}, ${first}, ${equals} and ${absent}`,
    ],
    statements: [
      `{You are given|The input is} ${list}. {Return|Compute} the rank of {each|every} one, ${order}. {Score|As the score take} ${score}. {Ranking|Rules}: ${first}; ${equals}; ${absent}.`,
      `As {a teacher|a referee|a coach|a sports club}, I have ${list} and want {everyone's|everybody's} place, ${order}. {In our contest|With us}, the score is ${score}; ${first}; {and in case of a draw|also}, ${equals}. {Besides|Finally}, ${absent}.`,
      `{hi|hey}, got ${list}, {need|want} to know {which place each one gets|the rank for each} ({dont sort it|answer stays} ${order}). what counts is ${score}. ${first}, and ${equals}. ${absent}`,
      `{Specification|Requirements}: the output SHALL have one rank per competitor, ${order}. The score SHALL be ${score}. It MUST hold that ${first}, and that ${equals}. {Empty lists|Special case}: ${absent}.`,
      `1. {Compute|Find} everyone's score, ${score}, from ${list}. 2. {Order|Compare} the scores; ${first}. 3. {Give|Assign} the places; ${equals}; ${absent}. 4. {Return|Hand back} the places ${order}.`,
      `{Docstring|Description}: {Return|Returns} the ranks of ${list} by ${score}, ${order}. ${first}; ${equals}; ${absent}.`,
      `{Exercise|Exam question}. {Javelin throwers|Gymnasts|Pie eaters|Jumpers} have ${list}. Their score is ${score}. {State|Determine} the place of each, ${order}, {knowing|given} that ${first}, that ${equals}, and that ${absent}.`,
      `{Like|As with} {a window function in SQL|RANK in SQL}: group the attempts by competitor, aggregate to ${score}, and SELECT the place of each, ${order}. ORDER BY: ${first}. {Ties|Peers}: ${equals}. {Empty groups|No rows}: ${absent}.`,
      `{In Excel|In a spreadsheet} {each|every} row has someone's attempts ({here|for you}: ${list}). {Next to each|Beside every} row {I want|put} its rank by ${score}; ${first}; ${equals}; ${absent}. {Return|Give} that column, ${order}.`,
      `map each inner list of ${list} to a score, ${score}, and each score to its {rank|place}: ${first}; ${equals}; ${absent}. {Output|Result} ${order}.`,
      `The {result|answer} {is|consists of} the places for ${list}, ${order}. {They are decided|It is decided} by ${score}: ${first}; ${equals}; ${absent}.`,
      `{Don't|Do not} return the competitors sorted: {instead|rather}, {give|return} the place of each in ${list}, ${order}, judged by ${score}. ${first}; ${equals}; ${absent}.`,
      `{feat|add}: rank list by attempts. {Input|Takes} ${list}, {output|returns} places ${order}; key: ${score}; ${first}; tie rule: ${equals}; {nobody without attempts is forgotten|missing attempts}: ${absent}.`,
      `{At a school fair|On sports day|At a darts night}, everybody tried {as often as they liked|several times or never}; ${list} was {noted|written down}. {Who has which place|Which places are these} by ${score}? {Answer|List them} ${order}. ${first}, and ${equals}; ${absent}.`,
      `{Which|What} {rank|placement} does each member of ${list} have by ${score}, if ${first} and ${equals}? {Give|List} the ranks ${order}. {Note|Mind}: ${absent}.`,
    ],
  };
};

const methods = {
  dense:
    "{equal scores get the same place, and the next different score gets the place right after it (1, 2, 2, 3)|ties have the same rank and no ranks are skipped, like 1, 2, 2, 3|it is dense ranking: after two seconds comes a third|those level on score are placed together, and counting goes on without a gap (1, 2, 2, 3)|a place is one more than the number of different better scores|draws share a rank and the following rank is not left out, as in 1, 2, 2, 3|two on place 2 are followed by place 3|places are consecutive, with the same one for all equal scores}",
  standard:
    "{equal scores get the same place, and as many following places are skipped as are tied besides (1, 2, 2, 4)|ties have the same rank and the ranks after them are skipped, like 1, 2, 2, 4|it is standard competition ranking: after two seconds comes a fourth|those level on score are placed together on their best place, and then there is a gap (1, 2, 2, 4)|a place is one more than the number of better scores|draws share a rank and the following ranks are left out accordingly, as in 1, 2, 2, 4|two on place 2 are followed by place 4|as at the Olympics two silver medals mean no bronze, places being 1, 2, 2, 4}",
  modified:
    "{equal scores get the same place, the worst they occupy together (1, 3, 3, 4)|ties have the same rank and the ranks before them are skipped, like 1, 3, 3, 4|it is modified competition ranking: two behind the winner are both third|those level on score are placed together on their last place, the gap being in front (1, 3, 3, 4)|a place is the number of scores that are better or equal (with the own one)|draws share a rank, namely the largest number of their places, as in 1, 3, 3, 4|the place 2 is not given if two are second at once, both being 3|the gap comes ahead of a tie and not after it, with places 1, 3, 3, 4}",
  earlier:
    "{equal scores get different places, the one given first being better|ties are resolved in favour of the one that comes first in the list|no two have the same place: among equal scores the smaller index is ranked better|whoever is nearer the front of the list wins a draw|with equal scores list order decides, first come first|every place is given once, on equal scores to the earlier before the later|among those level on score the earlier entry has the smaller place number|a draw is won by the earlier position}",
  later:
    "{equal scores get different places, the one given last being better|ties are resolved in favour of the one that comes last in the list|no two have the same place: among equal scores the larger index is ranked better|whoever is nearer the back of the list wins a draw|with equal scores list order decides backwards, last come first|every place is given once, on equal scores to the later before the earlier|among those level on score the later entry has the smaller place number|a draw is won by the later position}",
} as const;

const scores = {
  largest:
    "{the maximum of the own attempts|the largest attempt|the best mark in the sense of the greatest number in the list|the greatest number in the inner list|max(attempts)|the biggest single attempt|the highest number achieved|the largest value among them}",
  smallest:
    "{the minimum of the own attempts|the smallest attempt|the least number in the inner list|min(attempts)|the tiniest single attempt|the lowest number achieved|the smallest value among them|the lowest of all attempts}",
  sum: "{the sum of the own attempts|all attempts taken together|the total over the inner list|sum(attempts)|the attempts added together|the grand total of attempts|what the attempts add up to|the overall sum}",
  // Never asked for.
  first: "the first of the attempts",
  last: "{the last one of the own attempts|the most recent attempt|the last number in the inner list|attempts[-1], the last one|the final attempt, whatever came before|the attempt made at the end|the latest attempt only|the number at the end of the list}",
} as const;

const absents = {
  none: "{a competitor with an empty list gets null and is not counted when ranking the others|for no attempts the place is null, with no influence on other places|no attempts means no rank (null), as if not taking part|those who never tried are not ranked, having null in their position, and the others are ranked without them|empty lists yield null and are ignored for all other places|whoever made no attempt is left out of the ranking (null)}",
  last: "{a competitor with an empty list is behind everyone who has attempts, and all such competitors are tied|for no attempts it is the bottom of the ranking, all with empty lists being equal|no attempts means worse than any score, and equal to others without attempts|those who never tried share the end of the ranking as one tie|empty lists are ranked after all others and count as equal scores|whoever made no attempt comes behind the rest, tied with others like that}",
} as const;
