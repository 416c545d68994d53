import type { family } from "../../src/domain/families/invert-mapping.ts";
import type { WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];

export const wordings: WordingsOf<typeof family> = (given) => {
  const { values, rule, ignoresCase } = given;
  const noun = values === "one" ? "team" : "language";
  const under = underOf(rule, noun);
  const cased = caseWords(noun, ignoresCase);
  if (values === "one") {
    return {
      phrases: [
        `{inverts|turns round|reverses} a {mapping|dictionary|map} from names to teams, so that under each team {stands|comes} ${under}; ${cased}`,
        `takes {a dictionary|an object} {that gives each name's team|of names and their teams} and {builds|makes|returns} {the opposite one|one keyed by team}, {holding|with}, for {each|every} team, ${under}; ${cased}`,
        `{swaps|exchanges} keys and values of {a map|a dictionary} of names to teams: {each team gets|a team is given} ${under}; ${cased}`,
      ],
      statements: [
        `{Given|From} a {dictionary|mapping|map} from names to teams, {return|make} one from teams to names. {Each team is mapped to|Under each team goes|The value for a team is} ${under}. {Note that|Here,|Mind that} ${cased}.`,
        `{A club|A school|A company} {keeps|has} {an object|a dictionary} that says {of every person|for each name} which team {is theirs|they are in}. {The coach wants|Now make} the reverse: for {each|every} team, ${under}. {Note that|Here,} ${cased}.`,
        `{Invert|Turn round} a name-to-team {dictionary|map}: {as value, every team gets|what stands under a team is} ${under}; ${cased}.`,
        `Who is in which team? {From a mapping|From a dictionary} name → team {build|create|derive} team → ${under}, where ${cased}.`,
      ],
    };
  }
  const { atLeast } = given;
  const rare =
    atLeast === 1
      ? ""
      : `, {languages of fewer than ${atLeast} names are left out|a language with fewer than ${atLeast} names is dropped|only languages that at least ${atLeast} names have are kept}`;
  const once =
    "{a language repeated in one list counts once|repeats within a list are ignored|a list naming a language twice counts once}";
  return {
    phrases: [
      `{inverts|turns round|reverses} a {mapping|dictionary|map} from names to lists of languages, {so that|such that} under each language {stands|comes} ${under}; ${once}${rare}, and ${cased}`,
      `takes {a dictionary|an object} {that lists each name's languages|of names and the languages they know} and {builds|returns} one keyed by language, with, for {each|every} language, ${under}; ${once}${rare}, and ${cased}`,
      `{works out|finds} who {speaks|knows} which language: from names with lists of languages it {makes|returns} a {map|dictionary} {in which each language has|that gives each language} ${under}; ${once}${rare}, and ${cased}`,
    ],
    statements: [
      `{Given|From} a {dictionary|mapping} from names to lists of languages, {return|make} one from languages to names: {under each language goes|each language gets} ${under}. {Note that|Here,|Mind that} ${once}${rare}, and ${cased}.`,
      `{People at a conference|The members of a club|Travellers|Travelers} list the languages they {know|speak}, {as|in} a {map|dictionary} from name to list. {The organiser|The organizer|Somebody} needs the reverse: for each language, ${under}. Here, ${once}${rare}, and ${cased}.`,
      `{Invert|Turn round} {an object|a dictionary} name → list of languages; {the value of a language is|a language is mapped to} ${under}. {Rules|Conditions}: ${once}${rare}, and ${cased}.`,
      `Which names {know|have} a language? {Build|Create} a dictionary {with|that holds}, {per|for every} language, ${under}, out of one from names to lists of languages. {Note that|Here,} ${once}${rare}, and ${cased}.`,
    ],
  };
};

function underOf(rule: Given["rule"], noun: string): string {
  return {
    first: `{the first name that has it|the first of its names|the name that comes first among those with that ${noun}}`,
    last: `{the last name that has it|the last of its names|the name that comes last among those with that ${noun}}`,
    smallest:
      "{the alphabetically first of its names|the first of its names in the alphabet|the alphabetically smallest name that has it}",
    largest:
      "{the alphabetically last of its names|the last of its names in the alphabet|the alphabetically largest name that has it}",
    "in order":
      "{the list of its names in their original order|a list of the names that have it, in the order of the given dictionary|a list of all its names, ordered as they were given}",
    sorted:
      "{an alphabetical list of its names|the list of all names that have it, sorted alphabetically|a list with all its names in alphabetical order}",
    count: "{how many names have it|the number of its names|a count of the names that have it}",
    unshared: `{its name, leaving out every ${noun} that several names have|its only name, while a ${noun} shared by several names is left out|the one name that has it (a ${noun} with more than one name is dropped)}`,
  }[rule];
}

function caseWords(noun: string, ignoresCase: boolean): string {
  return ignoresCase
    ? `{upper and lower case of ${noun}s make no difference (use lower case)|${noun}s that differ only in case are the same, written in lower case|${noun}s are compared in lower case and returned so}`
    : `{upper and lower case of ${noun}s make a difference|${noun}s are case-sensitive|${noun}s that differ in case are different}`;
}
