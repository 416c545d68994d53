import type { family } from "../../src/domain/families/case-style.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  const { name, sample } = parameters.to;
  const style = `{${name}|${name} (think ${sample})|${name}, e.g. ${sample},}`;
  if (parameters.kind === "joined") {
    const { sign, adjective } = separators[parameters.separator];
    const noEmpty = `{leading, trailing and doubled ${sign} yield no blank words|collapse runs of ${sign} and strip them off both ends|drop blank pieces that stray ${sign} produce}`;
    return {
      phrases: [],
      statements: [
        `${adjective} {identifier|label} -> ${style} output. Input letter case irrelevant; ${noEmpty}.`,
        `i have {column headers|field names} with ${sign} between the words, some SHOUTING some not, and need them as ${style} strings. ${noEmpty}.`,
        `Let w1…wk be the nonempty {tokens|substrings} of s between ${sign}. {Render|Compose} w1…wk in ${style} form; case of s is disregarded. ${noEmpty}.`,
        `A {sign painter|label printer} gets {train|ship} names whose parts are kept apart by ${sign}, in any mix of capitals. He must {paint|print} them in ${name}, the way ${sample} is; ${noEmpty}.`,
        `What does a ${adjective} name become after {migration|renaming} to ${name} (like ${sample})? {Bear in mind|Careful}: ${noEmpty}, and original capitalisation is forgotten.`,
        `{Case-converter|Naming-convention} util: tokenize on ${sign}, filter blanks, re-case, re-join as ${style} text. ${noEmpty}.`,
        `Please transform name where words have ${sign} in middle. New form must be ${name}, same like ${sample}. Big or small letter in old name is not important. ${noEmpty}.`,
      ],
    };
  }
  const capitals = capitalRules[parameters.capitals];
  const digits = digitRules[parameters.digits];
  return {
    phrases: [],
    statements: [
      `camel/Pascal {identifier|token} -> ${style} output. {Word boundaries|Splitting}: ${capitals}; ${digits}.`,
      `i have java-ish names (camelCase, PascalCase too) and need ${style} strings. {how to split|where words start}: ${capitals}. ${digits}.`,
      `{Segment|Tokenise} a camelCase or PascalCase string s into w1…wk, then render them in ${style} form. Boundaries: ${capitals}; ${digits}.`,
      `Players picked {nicknames|handles} in camelCase or PascalCase; the scoreboard {shows|accepts} only ${name}, like ${sample}. {Translate|Adapt} a nickname: ${capitals}, and ${digits}.`,
      `How would a {refactoring tool|linter} rename a camelCase or PascalCase symbol to ${name} (like ${sample}), if ${capitals} and ${digits}?`,
      `De-hump: regex-split a camelCase/PascalCase identifier, {re-case and re-join|map and join} into ${style} text. Acronyms: ${capitals}. Numerals: ${digits}.`,
      `Please change name from camelCase (PascalCase also possible) to ${name}, same like ${sample}. {The parts I find so|For find the parts}: ${capitals}; ${digits}.`,
    ],
  };
};

const separators = {
  _: { sign: "{_ characters|underscore signs}", adjective: "{underscored|_-delimited}" },
  "-": { sign: "{- characters|dashes}", adjective: "{dashed|hyphenated}" },
  ".": { sign: "{. characters|periods}", adjective: "{dotted|period-delimited}" },
  " ": { sign: "{blanks|space characters}", adjective: "{space-delimited|blank-separated}" },
} as const;

const capitalRules = {
  "each begins a word":
    "{any uppercase char opens a fresh token, so ABc gives A and Bc|split ahead of every uppercase letter, acronyms included: getURL is get, U, R, L|uppercase always means new part, even back to back}",
  "in a row are one word":
    "{an acronym is one token, its final uppercase char going to what follows if that is lowercase: XMLParser gives XML and Parser|consecutive uppercase letters stick together, though one right ahead of a lowercase letter opens the next part|keep acronyms whole, so getURLPath is get, URL, Path}",
} as const;

const digitRules = {
  "belong to the word before":
    "{figures get attached to the preceding token: page2Size is page2, Size|no split ahead of numerals, they stay glued to what precedes|numerals extend the current part}",
  "are words":
    "{figures form separate tokens: page2Size is page, 2, Size|split ahead of and behind each run of numerals|a numeral block stands alone as a part}",
} as const;
