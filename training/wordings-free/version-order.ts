import type { family } from "../../src/domain/families/version-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const pad = missings[parameters.missing];
  if (parameters.kind === "compared") {
    const { parts, give } = parameters;
    const out = gives[give];
    const some =
      parts === "all"
        ? "{|; every component matters}"
        : `{; components beyond ${parts} don't matter|; truncate both to ${parts} components|; depth ${parts}, disregard the remainder}`;
    return {
      phrases: [],
      statements: [
        `semver-ish compare, {split on '.', ints|dotted ints}. ${pad}${some}. out: ${out}.`,
        `i have 2 release strings like 1.9 and 1.10 and need to {rank|compare} them numerically (10 beats 9). ${pad}${some}. give me ${out}`,
        `u, v = int sequences split at the dots, {lexicographic comparison|compared lexicographically}; ${pad}${some}. {Output|Answer}: ${out}.`,
        `{An app store wonders which build is newer|A robot checks two firmware labels|A librarian compares two chapter numbers}, say 2.10 against 2.9: {ints between dots|dotted components} decide, leftmost first. ${pad}${some}. {It expects|Needed}: ${out}.`,
        `{Comparator|Three-way compare} for dotted releases: component-wise as ints, {not as strings|so "10" exceeds "9"}; ${pad}${some}. {Result|Yield}: ${out}.`,
        `{Please to compare|I must compare} two version texts, between points are integers. ${pad}${some}. {I want|Say} ${out}.`,
      ],
    };
  }
  const { stages, plain, falling } = parameters;
  const ranks = stages.join(" < ");
  const way = falling ? "{newest on top|desc|highest to lowest}" : "{oldest on top|asc|lowest to highest}";
  const none = plains[plain];
  return {
    phrases: [],
    statements: [
      `sort releases {like 1.10-rc2|such as 2.0-beta3}, ${way}. key: (ints, tag rank, tag int). ${pad}. tags: ${ranks}; ${none}. {tag without int = 0|bare tag: int 0}.`,
      `i have release strings like "1.10-rc2" and need them ${way}. dotted ints decide, ${pad}; if level then the tag, ${ranks}, ${none}; if level again, the int stuck to the tag`,
      `key(v) = (dotted ints, rank of tag, int of tag), {lexicographic|compared in this sequence}; ${pad}; ${ranks}; ${none}. {Arrange|Sort} the strings ${way}.`,
      `{A changelog|A museum of software|A mirror server} shows labels such as 1.10-rc2, ${way}. {Ints between dots|Dotted components} weigh most (${pad}), then the {tag|pre-release word} (${ranks}; ${none}), then its int. {Arrange the labels.|Which sequence is it?}`,
      `{Key function|Comparator} for pre-release labels ("1.10-rc2"): int components, ${pad}; tag precedence ${ranks}, ${none}; tag int numeric{, default 0|}. Sort ${way}{, stable|}.`,
      `{Please to put|I must put} versions like 1.10-rc2 in row, ${way}. First look integers (${pad}), when same then word: ${ranks}, ${none}; when same then number of word.`,
    ],
  };
};

const missings = {
  "is 0": "{zero-pad the one with fewer components|2.4 and 2.4.0 tie|absent components are zeros}",
  "comes first":
    "{a proper prefix is lower: 2.4 < 2.4.0|no zero-padding: if all common components tie, the one with fewer is lower|an absent component is under 0, thus 2.4 is older than 2.4.0}",
} as const;

const gives = {
  sign: "{-1 / 0 / 1 as in a cmp function|-1 when the left is older, 1 when newer, 0 when level|sgn(u - v), i.e. -1, 0, 1}",
  later:
    "{the newer of both, left one when level|max, the left argument winning ties|whichever string ranks higher (level: the left one)}",
  earlier:
    "{the older of both, right one when level|min, the right argument winning ties|whichever string ranks lower (level: the right one)}",
} as const;

const plains = {
  last: "{untagged ranks above every tag|a bare release is newer than any tagged|no tag > all tags}",
  first: "{untagged ranks below every tag|a bare release is older than any tagged|no tag < all tags}",
} as const;
