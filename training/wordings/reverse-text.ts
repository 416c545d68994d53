import type { family } from "../../src/domain/families/reverse-text.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("shape" in parameters) {
    const { shape, dropped } = parameters;
    return shape === "back" && dropped === "none" ? whole : turned(parameters);
  }
  const { moved, scope } = parameters;
  const which = movedOnes[moved];
  const { within, apart, sentence } = scopes[scope];
  return {
    phrases: [
      `{reverses|turns round|flips} the {order|sequence} of the ${which} ${within}, {leaving every other character|while any other character stays|and keeps all else} where it is`,
      `{takes|is given} a {text|string} and, ${apart}, puts the ${which} in {reverse|backward|the opposite} order {into the positions that they hold|among their own places}, {and changes nothing else|with everything else fixed}`,
      `swaps the first and the last of the ${which} {in a text|in a string}, then the second and the second to last, and so on, ${apart}; {all else|everything else} stays {put|in place}`,
      `returns a {text|string} {in which|where} the ${which} {come in reverse order|are reversed} ${apart}, {but no other character has moved|all other characters being untouched}`,
    ],
    statements: [
      `{Given|You get} a {text|string}, {reverse|turn round} the order of its ${which}. ${sentence} {Everything else|Every other character} {must stay|stays} where it is.`,
      `{Leave|Keep} all characters of a {text|string} in place, {except for|but for} the ${which}: these {come|are to come} in {reverse|backward} order, ${apart}. {Return the new text.|What is the result?}`,
      `{A puzzle book prints|Somebody sends} texts in which only the ${which} {have been reversed|are in backward order}. ${sentence} {Make|Write} such a text from a {normal|given} one{, moving nothing else|; nothing else moves}.`,
      `{How does|What does} a {string|text} look {like |}when the ${which} in it are {read|written} from the last to the first, ${apart}, {each into a place where one of them stood|only among the places where they stand}? {Return it|Give back that string}.`,
    ],
  };
};

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly shape: unknown }>;

function turned({ shape, dropped }: Easy): Wordings {
  const { phrase, sentence } = shapes[shape];
  if (dropped === "none")
    return {
      phrases: [
        `{takes|is given} a {text|string} and returns ${phrase}`,
        `returns, for a {text|string}, ${phrase}`,
      ],
      statements: [
        `{Given|You get} a {text|string}. {Return|Make} ${sentence}. {An emoji is one character.|Spaces and line breaks count as characters.}`,
        `{From|For} a {text|string}, {make|return} ${sentence}.`,
      ],
    };
  const out = droppedOnes[dropped];
  return {
    phrases: [
      `{leaves out|drops|removes} the ${out} of a {text|string} and returns, {of what is left|of the rest}, ${phrase}`,
      `{takes|is given} a {text|string}, {strips it of its|removes all} ${out}, and then returns, {of what is left|of the rest}, ${phrase}`,
    ],
    statements: [
      `{Remove|Leave out} the ${out} of a {text|string}. {Of|From} {what is left|the rest}, {return|make} ${sentence}.`,
      `{A text|A string} {loses|is to lose} its ${out}. {Return|Give back}, of the rest, ${sentence}. {An emoji is one character.|All other characters count, also at the ends.}`,
    ],
  };
}

const shapes = {
  back: {
    phrase: "{the characters in reverse order|all characters from the last to the first}",
    sentence:
      "{the characters in reverse order|the characters from the last to the first|the characters as they are read backwards}",
  },
  mirrored: {
    phrase:
      "{the characters in their order, followed by the same in reverse order|first all characters forwards and then all of them backwards}",
    sentence:
      "{the characters in their order, followed by the same in reverse order|the characters forwards and, right after them, all of them backwards}",
  },
  doubled: {
    phrase:
      "{the characters in reverse order, followed by the same in their own order|first all characters backwards and then all of them forwards}",
    sentence:
      "{the characters in reverse order, followed by the same in their own order|the characters backwards and, right after them, all of them forwards}",
  },
} as const;

const droppedOnes = {
  spaces: "{spaces|spaces (but no line breaks)|space characters}",
  digits: "{digits|digits 0-9|decimal digits}",
  vowels: "{vowels|vowels (a, e, i, o, u in either case)|upper- and lower-case vowels a, e, i, o and u}",
  marks:
    "{marks . , ! and ?|full stops, commas, exclamation marks and question marks|punctuation marks (only . , ! ?)}",
} as const;

const whole = {
  phrases: [
    "{reverses|flips|inverts} {a|the given} {string|text}{|, character by character}",
    "{takes|is given|gets} a {string|text} and {returns it|gives it back} {backwards|in reverse|written backwards}{|, an emoji being one character}",
    "returns the characters of a {string|text} {in reverse order|in the opposite order|from last to first}",
    "{turns|spins} a {string|text} {round|around}, so that {its last character comes first|it can be read from the end|the first character becomes the last}",
  ],
  statements: [
    "{Given|You are given} a {string|text}, {return|give back} {the same characters|its characters} in {reverse|the opposite|backward} order. {|Spaces and line breaks count as characters.}",
    "{Reverse|Flip} a {string|text}: {what came last comes first|the last character becomes the first}, {and so on|and the first the last}.",
    "{What does a text look like|How does a string read} {backwards|from its end to its beginning|in a mirror, letter by letter}? {Return it|Return that string}. {|An emoji stays whole.}",
    "{Somebody typed a sentence|A word came out} {the wrong way round|back to front}. {Put|Write} its characters in reverse order{, every one of them|, spaces and punctuation too|}.",
  ],
} as const;

const movedOnes = {
  letters: "{letters|letters (a-z and A-Z)|ASCII letters|letters of either case}",
  vowels: "{vowels|vowels (a, e, i, o, u in either case)|upper- and lower-case vowels}",
  digits: "{digits|digits 0-9|decimal digits}",
  capitals: "{capitals|capital letters|uppercase letters|upper-case letters A-Z}",
  all: "{characters other than spaces and line breaks|characters that are neither spaces nor newlines|characters except spaces and line breaks}",
} as const;

const scopes = {
  text: {
    within: "{in a whole text|across a whole string|throughout a text}",
    apart: "{over the whole text|across the entire string|from one end of the text to the other}",
    sentence:
      "{They move across the whole text, over spaces and line breaks|The whole text counts as one piece|Do this once for the entire string, not word by word}.",
  },
  word: {
    within: "{in each word of a text|inside every word of a string|within each word of a text}",
    apart: "{word by word|separately in each word|in every word by itself}",
    sentence:
      "{Treat each word by itself; words stand between spaces and line breaks|Do this within each word, words being split by spaces and line breaks|Each word (between spaces or newlines) is done on its own}.",
  },
  line: {
    within: "{in each line of a text|inside every line of a string|within each line of a text}",
    apart: "{line by line|separately in each line|in every line by itself}",
    sentence:
      "{Treat each line by itself|Do this within every single line|Each line is done on its own; line breaks stay}.",
  },
} as const;
