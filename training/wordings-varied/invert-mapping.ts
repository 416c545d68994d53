import type { family } from "../../src/domain/families/invert-mapping.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { values, rule, ignoresCase } = given;
  const target = values === "one" ? "team" : "language";
  const under = unders[rule](target);
  const cased = caseWords(target, ignoresCase);
  const map = "{dictionary|dict|mapping|map|lookup table|hash map|key-value object}";
  if (values === "one") {
    return {
      phrases: [
        `{converts|transforms|rewrites} a ${map} of names with their teams into {a new one|another} {with teams as keys|indexed by team}, whose values are as follows: ${under}; ${cased}`,
        `{groups|collects} the names of a ${map} from name to team by team, {giving|assigning} {each|every} team ${under}; ${cased}`,
        `{accepts|receives} a ${map} that {assigns|attaches} a team to {each|every} name and {gives back|produces} the inverse ${map}, where {the value of a team is|a team leads to} ${under}; ${cased}`,
        `{exchanges|switches} {the roles of|the places of} names and teams in a ${map} (name to team): the {output|result} has for {each|every} team ${under}; ${cased}`,
        `{returns|builds|computes} for each team ${under}, {given|starting from} a ${map} in which names are keys and teams are values; ${cased}`,
        `{derives|creates} from a ${map} of players to teams a ${map} of teams {listing|showing}, {per|for each} team, ${under}; ${cased}`,
        `{answers|finds out} for all teams at once, as a ${map} keyed by team, ${under}, when it is told the team of {each|every} name; ${cased}`,
        `{indexes|organises|organizes} the people of a name-to-team ${map} under their teams, {storing|recording} for {each|every} one ${under}; ${cased}`,
      ],
      statements: [
        `{You are given|The input is} a ${map} whose keys are names and whose values are teams. {Return|Produce} the inverse ${map}: its keys are the teams, and the value of {each|a} team is ${under}. {Note|Remember}: ${cased}.`,
        `As a {coach|club secretary|league organiser|sports teacher}, I have the team of every name and {want|need} the opposite ${map}, so that I can look up a team and {see|get} ${under}. {For us|By the way}, ${cased}.`,
        `{hi|hello}, how do i {reverse|invert} a ${map}? {keys are names, values are teams|it goes from name to team}. {afterwards|in the end} the teams should be the keys and for each team i want ${under}. ${cased}`,
        `{Specification|Requirements}: the result SHALL have one key per team {occurring|found} among the values of the given name-to-team ${map}. Its value MUST be ${under}. {Case|Letter case}: ${cased}.`,
        `1. {Start|Begin} with an empty ${map}. 2. {Go|Walk} through the names and their teams. 3. {Store|Enter} under the team, as key, ${under}. 4. {Return|Hand back} it. {Watch out|Mind}: ${cased}.`,
        `{Docstring|Description}: {Return|Returns} the inverse of a ${map} from names to teams. {Each|Every} team maps to ${under}; ${cased}.`,
        `{Exercise|Exam question}. A ${map} {tells|shows} in which team each {pupil|child|cyclist|sailor} is. {Construct|Set up} the ${map} that {tells|shows}, for each team, ${under}. ${cased}.`,
        `SELECT team, then ${under}, GROUP BY team, from a table (name, team) {in the form of|given as} a ${map}; {return|output} a ${map} keyed by team. {Collation|Comparison}: ${cased}.`,
        `{Group|Bundle} the entries of a name-to-team ${map} by value and {reduce|turn} {each|every} group {to|into} ${under}. {The result is keyed by team|Keys of the result: the teams}; ${cased}.`,
        `The {result|returned ${map}} {has|contains} the teams as its keys; {what|the thing that} {is stored with|belongs to} a team is ${under}. {It is made|It comes} from a ${map} name -> team. ${cased}.`,
        `{Don't|Do not} look teams up by name: {make|build} a ${map} {for looking up|that finds} names by team {instead|rather}. {Under|With} a team it has ${under}. ${cased}. {Source|Original}: a ${map} with a team for each name.`,
        `{Before|Given}: name -> team. {After|Wanted}: team -> ${under}. {Both are|Either is} a ${map}; ${cased}.`,
        `{feat|add}: invert the name/team ${map}. {New keys|Keys}: teams. {New values|Values}: ${under}. {Note|Remark}: ${cased}.`,
        `{Guests at a wedding|Hikers|Volunteers|Quiz players} {have been|are} {put|sorted} into teams; a ${map} has the team of each name. {The host|Someone} {needs|asks for} a ${map} with, for every team, ${under}; ${cased}.`,
        `{In Excel|In a spreadsheet} I have names in column A and teams in column B ({here|for you} a ${map}). I want {each|every} team once and beside it ${under}. {Return|Give} it as a ${map}; ${cased}.`,
        `{What|Which} ${map} do we get by {turning around|flipping} one from names to teams, if {each|every} team {is to have|receives} ${under}? {Please note|Here}, ${cased}.`,
      ],
    };
  }
  const { atLeast } = given;
  const word = { 1: "one", 2: "two", 3: "three" }[atLeast] ?? `${atLeast}`;
  const less = atLeast === 2 ? "only one name" : "just one or two names";
  const rare =
    atLeast === 1
      ? ""
      : `{languages with less than ${atLeast} names do not appear|a language known by ${less} is removed|there is an entry only for languages that ${word} or more names have|leave out each language that does not have at least ${atLeast} names|languages need at least ${word} names to be in the result|skip languages with a name count below ${atLeast}|keep a language only if it has ${atLeast} or more names|a language with ${less} must not be a key}; `;
  const once =
    "{a name counts only once for a language, even if its list has it twice|duplicates inside a name's list are to be ignored|if a list repeats a language, that makes no difference|the same language twice in a list is like once|repetitions in somebody's list are disregarded|a language occurring several times in one list is taken once}";
  const rules = `${once}; ${rare}${cased}`;
  return {
    phrases: [
      `{converts|transforms|rewrites} a ${map} of names, each with a list of languages, into {a new one|another} {with languages as keys|indexed by language}, whose values are as follows: ${under}; ${rules}`,
      `{groups|collects} the names of a ${map} from name to list of languages by language, {giving|assigning} {each|every} language ${under}; ${rules}`,
      `{accepts|receives} a ${map} that {assigns|attaches} a list of languages to {each|every} name and {gives back|produces} the inverse ${map}, where {the value of a language is|a language leads to} ${under}; ${rules}`,
      `{exchanges|switches} {the roles of|the places of} names and languages in a ${map} (name to languages): the {output|result} has for {each|every} language ${under}; ${rules}`,
      `{returns|builds|computes} for each language ${under}, {given|starting from} a ${map} in which names are keys and lists of languages are values; ${rules}`,
      `{derives|creates} from a ${map} of people to their languages a ${map} of languages {listing|showing}, {per|for each} language, ${under}; ${rules}`,
      `{answers|finds out} for all languages at once, as a ${map} keyed by language, ${under}, when it is told the languages (a list) of {each|every} name; ${rules}`,
      `{indexes|organises|organizes} the people of a name-to-languages ${map} under the languages in their lists, {storing|recording} for {each|every} one ${under}; ${rules}`,
    ],
    statements: [
      `{You are given|The input is} a ${map} whose keys are names and whose values are lists of languages. {Return|Produce} the inverse ${map}: its keys are the languages, and the value of {each|a} language is ${under}. {Note|Remember}: ${rules}.`,
      `As a {tour operator|hotel manager|school head|call center manager}, I have the list of languages of every name and {want|need} the opposite ${map}, so that I can look up a language and {see|get} ${under}. {Conditions|By the way}: ${rules}.`,
      `{hi|hello}, how do i {reverse|invert} a ${map} when the values are lists? {keys are names, values are lists of languages|it goes from name to languages}. {afterwards|in the end} the languages should be the keys and for each i want ${under}. ${rules}`,
      `{Specification|Requirements}: the result SHALL be a ${map} keyed by the languages found in the lists of the given name-to-languages ${map}. A value MUST be ${under}. {Further|Details}: ${rules}.`,
      `1. {Start|Begin} with an empty ${map}. 2. {Go|Walk} through the names and, for each, its list of languages. 3. {Store|Enter} under the language, as key, ${under}. 4. {Return|Hand back} it. {Watch out|Mind}: ${rules}.`,
      `{Docstring|Description}: {Return|Returns} the inverse of a ${map} from names to lists of languages. {Each|Every} language maps to ${under}; ${rules}.`,
      `{Exercise|Exam question}. A ${map} {tells|shows} which languages each {pupil|guide|nurse|pilot} knows, as a list. {Construct|Set up} the ${map} that {tells|shows}, for each language, ${under}. {Rules|Note}: ${rules}.`,
      `SELECT language, then ${under}, GROUP BY language, from pairs (name, language) {in the form of|given as} a ${map} of name to list; {return|output} a ${map} keyed by language. {Details|Also}: ${rules}.`,
      `flatMap a ${map} name -> list of languages to (language, name) pairs, {group|bucket} them by language and {reduce|turn} {each|every} group {to|into} ${under}. {The result is keyed by language|Keys of the result: the languages}; ${rules}.`,
      `The {result|returned ${map}} {has|contains} languages as its keys; {what|the thing that} {is stored with|belongs to} a language is ${under}. {It is made|It comes} from a ${map} name -> languages. ${rules}.`,
      `{Don't|Do not} look languages up by name: {make|build} a ${map} {for looking up|that finds} names by language {instead|rather}. {Under|With} a language it has ${under}. {Source|Original}: a ${map} with a list of languages for each name. ${rules}.`,
      `{Before|Given}: name -> list of languages. {After|Wanted}: language -> ${under}. {Both are|Either is} a ${map}; ${rules}.`,
      `{feat|add}: invert the name/languages ${map}. {New keys|Keys}: languages. {New values|Values}: ${under}. {Note|Remark}: ${rules}.`,
      `{Hospital staff|Museum guides|Pen friends|Cabin crew} {have told|told} us their languages; a ${map} has the list of each name. {The boss|Someone} {needs|asks for} a ${map} with, for every language, ${under}; ${rules}.`,
      `{In Excel|In a spreadsheet} I have names in column A and their languages in the columns after it ({here|for you} a ${map} of lists). I want {each|every} language once and beside it ${under}. {Return|Give} it as a ${map}; ${rules}.`,
      `{What|Which} ${map} do we get by {turning around|flipping} one from names to lists of languages, if {each|every} language {is to have|receives} ${under}? {Please note|Here}, ${rules}.`,
    ],
  };
};

const unders = {
  first: (key: string) =>
    `{the first of the names with this ${key}|the name with this ${key} that occurs first in the input|whichever of its names comes earliest in the given order|the first name found for it (ignore all later ones)|the name seen first|only the first matching name|the name that precedes its other names in the input|of all its names the one listed first}`,
  last: (key: string) =>
    `{the last of the names with this ${key}|the name with this ${key} that occurs last in the input|whichever of its names comes latest in the given order|the last name found for it (later names replace earlier ones)|the name seen last|only the last matching name|the name that follows all its other names in the input|of all its names the one listed last}`,
  smallest: (key: string) =>
    `{the first in the alphabet of the names with this ${key}|the name with this ${key} that would be first when sorted|the smallest of its names in string comparison|its name that comes before the others in alphabetical order|the alphabetically earliest of the matching names|only the name nearest the beginning of the alphabet|the minimum of its names, alphabetically|of all its names the one that is first from A to Z}`,
  largest: (key: string) =>
    `{the last in the alphabet of the names with this ${key}|the name with this ${key} that would be last when sorted|the greatest of its names in string comparison|its name that comes after the others in alphabetical order|the alphabetically latest of the matching names|only the name nearest the end of the alphabet|the maximum of its names, alphabetically|of all its names the one that is last from A to Z}`,
  "in order": (key: string) =>
    `{a list of all names with this ${key} in input order|the list of the matching names as they come in the input|all its names as a list, in the same order as in the original|a list of its names that keeps the given order|an array of the names with this ${key}, not sorted but in their original order|every name that has it, in a list, first come first|the names with it, collected in a list in the order of appearance|a list of names, unsorted, following the order of the input}`,
  sorted: (key: string) =>
    `{a sorted list of all names with this ${key}|the list of the matching names from A to Z|all its names as a list, put in alphabetical order|a list of its names, sorted ascending|an array of the names with this ${key}, alphabetically ordered|every name that has it, in a list that is sorted by the alphabet|the names with it, collected in a list and then sorted|a list of names, ordered alphabetically rather than as given}`,
  count: (key: string) =>
    `{the number of names with this ${key}|how many names there are with this ${key}|the amount of its names, as an integer|a number, namely how many names belong to it|the size of the group of names with this ${key}|how often it is found (one per name)|the frequency with which names have it|the quantity of matching names, not the names themselves}`,
  unshared: (key: string) =>
    `{the only name with this ${key}; a ${key} that has more names is not in the result|the name belonging to it, provided there is just one, else the ${key} is left out|its single name, where ${key}s with two or more names are skipped|the name, but only for a ${key} that no second name has (drop the others)|its one and only name, while any ${key} with multiple names is removed entirely|the sole matching name, with every ${key} excluded that several names share|its name as a text, and each ${key} that occurs more than once is omitted|the name, if exactly one has it; otherwise no entry for that ${key}}`,
} as const;

function caseWords(key: string, ignoresCase: boolean): string {
  return ignoresCase
    ? `{case does not matter for ${key}s, which are lowercased in the result|"ABC" and "abc" are the same ${key} and become "abc"|treat ${key}s case-insensitively and write them in lower case|convert every ${key} to lower case first|the ${key} keys are all in lowercase, since capital letters mean nothing|${key}s are to be put in small letters, capitals making no difference|ignore the case of ${key}s (the keys you return are lowercase)|${key}s are equal if they are equal in lower case, which is how they are returned}`
    : `{case matters for ${key}s|"ABC" and "abc" are two different ${key}s|treat ${key}s case-sensitively and keep their spelling|leave every ${key} as it is written, capitals and all|two ${key}s with different capital letters are not the same|a capital letter makes it another ${key}|don't ignore the case of ${key}s|${key}s are equal only if they agree in upper and lower case too}`;
}
