import type { family } from "../../src/domain/families/reverse-text.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("shape" in parameters) {
    const { shape, dropped } = parameters;
    return shape === "back" && dropped === "none" ? whole : turned(parameters);
  }
  const { short, words } = movedOnes[parameters.moved];
  const { unit, formal, sample } = scopes[parameters.scope];
  return {
    phrases: [],
    statements: [
      `{mirror|reverse in place}, only ${short}, ${unit}; {other chars pinned|rest frozen}`,
      `i have a string and want ${words} mirrored ${unit}, {everything that isnt one is nailed down|other chars dont budge} {pls|thx}`,
      `${formal}, i₁ < … < i_m the indices of ${words}; {exchange|swap} s[iₖ] with s[i₍m₊₁₋k₎], k ≤ m/2; other indices are {fixed|fixed points}.`,
      `{Beads|Tiles|Magnets} on a {string|strip} each show a character. {Take off|Lift} the ones that are ${words}, ${unit}, and {hang|place} them back into the vacated slots back-to-front; {remaining ones|others} do not budge. {Read out the outcome|What does it say now}?`,
      `{Two pointers|Two-pointer swap} closing in, touching only ${short}; ${unit}. {Non-matching chars keep their index|Length and other chars intact}.`,
      `{What comes out|Which string results} if ${words} of it change places end for end, ${unit}, {while other characters are nailed down|all others keeping their index}?`,
      `In string must be turned only ${words}, ${unit}. {Other signs not touch|Other signs are staying}. ${sample}`,
    ],
  };
};

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly shape: unknown }>;

function turned({ shape, dropped }: Easy): Wordings {
  const { code, formal, plain, sample } = shapes[shape];
  if (dropped === "none")
    return {
      phrases: [],
      statements: [
        `t = s; {return|emit} ${code}. {code points, newlines too|all chars}`,
        `i have a string and need ${plain}, {blanks and newlines included|spaces and all}`,
        `s₀s₁…sₙ₋₁ ↦ ${formal}, {over code points|per code point}.`,
        `From string please make ${plain}. Example: "ab" makes "${sample}".`,
      ],
    };
  const { set, words } = droppedOnes[dropped];
  return {
    phrases: [],
    statements: [
      `t = s minus ${set}; {return|emit} ${code}. {other chars intact|code points}`,
      `i have a string, {kick out|purge} ${words}, then i need ${plain}. {nothing else goes|rest counts}`,
      `Let s₀…sₙ₋₁ be the input with {all of ${set} deleted|every character in ${set} struck}. {Output|Emit} ${formal}, over code points.`,
      `A {printer|typewriter} skips ${words}. {From a slogan|Fed with a caption}, it types ${plain}. {What do we read|Spell it}?`,
      `From string must go away ${words}. From other please make ${plain}. Example: "ab" makes "${sample}".`,
    ],
  };
}

const shapes = {
  back: {
    code: "t[::-1]",
    formal: "sₙ₋₁…s₁s₀",
    plain: "{the mirror image|it tail to head|it spelled from the tail to the head}",
    sample: "ba",
  },
  mirrored: {
    code: "t + t[::-1]",
    formal: "s₀s₁…sₙ₋₁sₙ₋₁…s₁s₀",
    plain: "{it glued to its mirror image, which comes second|it plain and then its mirror image}",
    sample: "abba",
  },
  doubled: {
    code: "t[::-1] + t",
    formal: "sₙ₋₁…s₁s₀s₀s₁…sₙ₋₁",
    plain: "{its mirror image glued to it, the plain one second|its mirror image and then it plain}",
    sample: "baab",
  },
} as const;

const droppedOnes = {
  spaces: {
    set: "{' '|U+0020}",
    words: "{blanks (U+0020 alone, newlines and tabs survive)|all ' ' (newlines aren't meant)}",
  },
  digits: { set: "[0-9]", words: "{numerals 0..9|characters matching [0-9]}" },
  vowels: {
    set: "[aeiouAEIOU]",
    words: "{a/e/i/o/u and A/E/I/O/U|aeiou characters, big or little}",
  },
  marks: { set: "[.,!?]", words: "{each . or , or ! or ?|characters matching [.,!?]}" },
} as const;

const whole = {
  phrases: [],
  statements: [
    "{s[::-1]-like|mirror a string}, {code points, newlines too|all chars}",
    "i have a string and need it {mirrored|back to front}, {spaces and all|including blanks and newlines}",
    "s₀s₁…sₙ₋₁ ↦ sₙ₋₁…s₁s₀, {over code points|per code point}.",
    'A {train of wagons|convoy of lorries}, a character on each, {backs out of|leaves} a dead-end {siding|tunnel} tail first. {What do we read now|Spell what passes by}? {E.g.|Say} "ab c" → "c ba".',
    "{Iterate|Walk} the characters from the tail to the head, {concatenate|append each to a buffer}, {output the buffer|hand back the string}.",
    "{Which string do I get|What results} when the tail {becomes the head|leads} and the head {drops behind|trails}, {with each char in between mirrored likewise|a full mirror image}?",
    'Please turn the string, {that end is now begin|so the final sign is in front}, {all signs, also empty ones|blanks too}. Example: "stop!" makes "!pots".',
  ],
} as const;

const movedOnes = {
  letters: {
    short: "{[A-Za-z]|ASCII alphabetics|A..Z and a..z}",
    words: "{ASCII alphabetics|characters matching [A-Za-z]|alphabetic characters A..Z, a..z}",
  },
  vowels: {
    short: "{[aeiouAEIOU]|a/e/i/o/u of either casing|aeiou, big or little}",
    words: "{a/e/i/o/u and A/E/I/O/U|characters matching [aeiouAEIOU]|aeiou characters, big or little}",
  },
  digits: {
    short: "{[0-9]|numerals 0..9|\\d (ASCII)}",
    words: "{numerals 0..9|characters matching [0-9]|ASCII numerals}",
  },
  capitals: {
    short: "{[A-Z]|big A..Z only|majuscules A..Z}",
    words: "{characters matching [A-Z]|big A..Z (little ones excluded)|majuscules A..Z}",
  },
  all: {
    short: "{[^ \\n]|anything but ' ' and newline|non-blank chars (blank: ' ' or newline)}",
    words:
      "{visible characters, i.e. anything but ' ' and newline|characters matching [^ \\n]|non-blank characters (blank being ' ' or newline)}",
  },
} as const;

const scopes = {
  text: {
    unit: "{globally, word and row borders ignored|across the complete string at once|end to end, blanks and newlines being no barrier}",
    formal: "{Globally in s|Over the complete s}",
    sample: "{Do it for complete string in one go|Whole string is one unit}.",
  },
  word: {
    unit: "{per word (between blanks or newlines)|inside every blank-delimited chunk on its own, newline delimiting too|word for word, never across a blank or newline}",
    formal:
      "{For every word s (maximal run free of blanks and newlines)|In each run s without blank or newline}",
    sample: "{Every word is alone for itself|Signs are not going from one word to other}.",
  },
  line: {
    unit: "{per row (between newlines)|inside every newline-delimited row on its own|row for row, blanks no barrier but newlines are}",
    formal: "{For every row s (between newlines)|In each newline-free row s}",
    sample: "{Every row is alone for itself|Signs are not going from one row to other}.",
  },
} as const;
