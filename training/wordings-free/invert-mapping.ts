import type { family } from "../../src/domain/families/invert-mapping.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  const { values, rule, ignoresCase } = given;
  const one = values === "one";
  const value = one ? "team" : "language";
  const few =
    values === "one" || given.atLeast === 1
      ? ""
      : ` {Fewer than ${given.atLeast} people on a key → no entry|A key must have ${given.atLeast}+ people, otherwise skip it|Kick out keys not reaching ${given.atLeast} people}.`;
  const twice = one
    ? ""
    : " {Doubles inside one person's list are one|A person listing it twice is one person|dedupe each person's list}.";
  const cased = ignoresCase
    ? "{lowercase all keys|fold keys to lowercase, Red = red|casing is irrelevant, output keys lowercased}"
    : "{casing matters, Red is not red|keep casing as it is: Red and red are two keys|no case folding}";
  const { short, long, formal } = rules[rule];
  const source = one ? "name → team" : "name → [language, …]";
  return {
    phrases: [],
    statements: [
      `{flip|transpose} dict ${source} into ${value} → ${short}.${twice}${few} ${cased}`,
      `i have ${one ? "a dict saying who plays where (name: team)" : "a dict who: [languages]"} and {need|would like} it the other way around, ${value}: ${short}.${twice}${few} ${cased} {pls|thx}`,
      `Let m: ${one ? "N → V" : "N → lists over V"} be {a table|a finite table}. {Compute|Construct} its inverse image v ↦ ${formal}, where P(v) = names n, {in table order|in order of insertion}, with ${one ? "m(n) = v" : "v ∈ m(n)"}.${few} {V: |Keys: }${cased}.`,
      one
        ? `{Every|Each} {parcel|suitcase} label is {stored|filed} with its train. {Drivers|Conductors} ask the opposite: for a train, ${long("label")}. {Deliver|Produce} that table. Train names: ${cased}.`
        : `{Every|Each} cook is {filed|stored} with the list of {spices|herbs} they use. {Now ask|We ask} the opposite: for a spice, ${long("cook")}. {Deliver|Produce} that table.${twice}${few} Spices: ${cased}.`,
      `{Inverted index|Reverse index|Reverse lookup} from ${source}: {postings|bucket} per ${value} = ${short}.${twice}${few} {Note|NB}: ${cased}.`,
      `{How can I|Could you} look up by ${value} {rather than|instead of} by name? {For every key|Per key} I expect ${long("name")}.${twice}${few} And ${cased}.`,
      `I am having {key-value|table} of ${one ? "name and the team of him" : "name and his many languages"}. {Please make it contrary|Need it backward}: key becomes ${value}, and value is ${long("name")}.${twice}${few} {Attention|Also}: ${cased}.`,
    ],
  };
};

const rules = {
  first: {
    short: "{earliest holder|name inserted first|setdefault style: first one wins}",
    long: (n: string) =>
      `{whichever ${n} was entered earliest|the ${n} heading the queue of holders|the earliest ${n} (later ones never overwrite it)}`,
    formal: "the head of P(v)",
  },
  last: {
    short: "{latest holder|name inserted last|last write wins}",
    long: (n: string) =>
      `{whichever ${n} was entered latest|the ${n} at the tail of the queue of holders|the latest ${n} (later ones overwrite)}`,
    formal: "the final element of P(v)",
  },
  smallest: {
    short: "{min(names)|lexicographic minimum of holders|its A-most holder, names compared as strings}",
    long: (n: string) =>
      `{the ${n} nearest to A|the lexicographic minimum among each ${n} there|the ${n} a dictionary would print ahead of the rest}`,
    formal: "min P(v) lexicographically",
  },
  largest: {
    short: "{max(names)|lexicographic maximum of holders|its Z-most holder, names compared as strings}",
    long: (n: string) =>
      `{the ${n} nearest to Z|the lexicographic maximum among each ${n} there|the ${n} a dictionary would print behind the rest}`,
    formal: "max P(v) lexicographically",
  },
  "in order": {
    short:
      "{[names], insertion order, unsorted|array of holders as encountered|append every holder as you go}",
    long: (n: string) =>
      `{an array with every ${n}, as encountered|every matching ${n}, appended one by one as they come|all of them (each ${n}) in an array, unsorted, input sequence}`,
    formal: "the whole sequence P(v)",
  },
  sorted: {
    short: "{sorted(names)|array of holders A→Z|[names] in dictionary order}",
    long: (n: string) =>
      `{an array with every ${n}, A to Z|every matching ${n}, arranged lexicographically|all of them (each ${n}) as an array in A–Z sequence}`,
    formal: "P(v) sorted lexicographically",
  },
  count: {
    short: "{len(names)|headcount|tally of holders}",
    long: (n: string) =>
      `{the headcount|just a figure: how often some ${n} goes with it|the quantity, not each ${n} itself}`,
    formal: "|P(v)|",
  },
  unshared: {
    short:
      "{its sole holder; omit keys with 2+ holders|the one holder, keys held by several get discarded|holder, if unique (no entry otherwise)}",
    long: (n: string) =>
      `{its sole ${n}, with no entry at all when two or more go with it|the ${n}, provided it is the only one (else omit the key)|the unique ${n}, discarding whatever belongs to several}`,
    formal: "the sole element of P(v), only for v with |P(v)| = 1",
  },
} as const;
