import type { family } from "../../src/domain/families/reverse-text.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if ("shape" in parameters) {
    const { shape, dropped } = parameters;
    return shape === "back" && dropped === "none" ? whole : turned(parameters);
  }
  const which = movedOnes[parameters.moved];
  const { inside, each } = scopes[parameters.scope];
  const rest =
    "{every other character keeps its position|nothing else is moved|the remaining characters do not change places|all others stay exactly where they were|what is not one of them remains in its spot|the rest of the text is left as it is}";
  return {
    phrases: [
      `{accepts|receives|reads} a {text|string} and {gives back|outputs|delivers} it with the ${which} ${inside} in reversed order; ${rest}`,
      `{inverts|turns around|turns over} the succession of the ${which} ${inside}, {while|whereas} ${rest}`,
      `{rearranges|reorders} a {text|string} so that the ${which} ${inside} {appear from last to first|come back to front}, and ${rest}`,
      `{exchanges|interchanges} the ${which} of a {text|string}, last for first and so on inwards (${each}), where ${rest}`,
      `{collects|takes out} the ${which} ${inside} and {refills|fills} their {positions|slots} with them in the opposite order; ${rest}`,
      `{must|should} return the given {text|string} with {just|only} the ${which} ${inside} reversed: ${rest}`,
      `{produces|creates} a {text|string} of the same length in which the ${which} ${inside} {run backwards|are in inverse order} and ${rest}`,
      `{reads|scans} the ${which} ${inside} from right to left and {writes|puts} them, from left to right, into the places where such characters were; ${rest}`,
    ],
    statements: [
      `You are given a string. Reverse only the ${which} ${inside}, and return the resulting string. {Note that|Note:} ${rest}.`,
      `As {a puzzle maker|an author of riddles|a cipher fan} I want the ${which} ${inside} reversed, so that my texts {look odd|are hard to read}. ${each}. For the others: ${rest}.`,
      `Returns the string with the ${which} ${inside} in the opposite order. {Remark|Other characters}: ${rest}.`,
      `hey, need to flip just the ${which} ${inside}. ${rest} {pls|ok?|thanks}`,
      `The order of the ${which} ${inside} SHALL be reversed. For the rest it MUST be the case that ${rest}.`,
      `{Exercise|Task}. {Look at|Take} the ${which} ${inside}. {Write|Put} them in reverse order into the positions that they {occupy|hold}; ${rest}. {Return|Give} the new text.`,
      `{Beginner question|I'm stuck}: how do I reverse only the ${which} of a string? ${each}, and ${rest}.`,
      `1. List the ${which}; ${each}. 2. Reverse the list. 3. Write its items, one after the other, where such characters stood. ${rest}. 4. {Return|Output} the text.`,
      `{The result|What comes out} is the same text, except that the ${which} ${inside} {have been|are} reversed; ${rest}.`,
      `On a {wall of tiles|shop sign|tombola board} each character is a tile. The tiles with ${which} are to be put in reverse order: ${each}; ${rest}. {What does it say then|Return what one reads now}?`,
      `{Implement|Add} partial reversal: the ${which} ${inside} swap places, outermost pair first; ${rest}.`,
      `Don't reverse {the whole string|everything}: {turn|reverse} only the ${which} ${inside}. ${rest}. {Hand back|Return} the text.`,
      `The k-th of the ${which} from the left changes places with the k-th from the right. ${each}. ${rest}. {Compute|Return} the text that results.`,
      `Exam question: the ${which} ${inside} are reversed among themselves, and ${rest}. {State|Give} the text that you {get|obtain}.`,
      `{Before|Earlier}: the ${which} ${inside} stand in their usual order. {After|Afterwards}: in the opposite order. In both, ${rest}. {Do that to|Carry this out for} a given text.`,
    ],
  };
};

type Easy = Extract<Parameters<WordingsOf<typeof family>>[0], { readonly shape: unknown }>;

function turned({ shape, dropped }: Easy): Wordings {
  if (dropped === "none") {
    const form = shapes[shape]("{the text|the string}");
    return {
      phrases: [
        `{accepts|receives|reads} a {text|string} and {gives back|outputs|delivers} ${form}`,
        `{builds|makes|forms} from a {text|string} ${form}`,
        `{produces|creates|constructs}, {given|for} a {text|string}, ${form}`,
        `{turns|transforms|converts} a {text|string} into ${form}`,
        `{must|should} return ${form}, when {passed|handed} a {text|string}`,
        `{answers|replies} to a {text|string} with ${form}{|, every character included}`,
        `{computes|hands back|yields} ${form}, {the input being|where the input is} any {text|string}`,
        `{takes|is called with} a {text|string}, {reverses a copy|makes a reversed copy} and thus {returns|gets} ${form}`,
      ],
      statements: [
        `You are given a string. Return ${form}. {An emoji counts as one character.|Whitespace counts like anything else.}`,
        `As a {designer of mirrors|poet|puzzle maker} I {type|enter} a text and want ${form}.`,
        `Returns ${form}. {Every character counts, spaces too.|Args: the text.}`,
        `hey, i have a string and {want|need} ${form} {pls|thx|please}`,
        `The function MUST return ${form}, {its|the} argument being a text. {No character SHALL be left out.|Surrogate pairs SHALL stay together.}`,
        `{Exercise|Task}. {From|Out of} a given text, {make|form|write} ${form}.`,
        `{Beginner question|I'm stuck}: how can one get, from a text, ${form}?`,
        `1. Take a text. 2. Make its reverse. 3. {Return|Output} ${form}.`,
        `{The result|What comes out} is ${form}; what goes in is a {text|string}.`,
        `{A child writes|Somebody paints|A machine prints} a text on {paper|a wall|a ribbon}, and we want ${form}. {Return it|Give it back}.`,
        `{Implement|Add}: text in, ${form} out.`,
        `Don't return the text {as it is|alone}: {hand back|return} ${form}.`,
        `Let s be a text and r its reverse. {Compute|Give|Return} ${shapes[shape]("s")}.`,
        `Exam question: {state|write down}, for any text, ${form}.`,
      ],
    };
  }
  const out = droppedOnes[dropped];
  const form = shapes[shape]("{the remaining text|the rest|the shortened text}");
  return {
    phrases: [
      `{accepts|receives|reads} a {text|string}, {deletes|discards|filters out} the ${out}, and {gives back|outputs|delivers} ${form}`,
      `{skips|ignores} the ${out} of a {text|string} and {builds|makes|forms} ${form}`,
      `{produces|creates|constructs}, {given|for} a {text|string} without its ${out}, ${form}`,
      `{first|at first} takes away the ${out} of a {text|string} and then {makes|forms} ${form}`,
      `{must|should} return, after {throwing out|getting rid of} the ${out} of a {text|string}, ${form}`,
      `{cleans|frees} a {text|string} of ${out}; {its result is|it returns} ${form}`,
      `{keeps|retains} everything in a {text|string} but the ${out} and {returns|yields} ${form}`,
      `{makes|hands back} ${form}, where the text has lost its ${out} beforehand`,
    ],
    statements: [
      `You are given a string. Delete the ${out}, and return ${form}.`,
      `As a {designer of mirrors|poet|puzzle maker} I {type|enter} a text; the ${out} in it are to be {deleted|cut out}, and then I want ${form}.`,
      `Returns, for a text {stripped of|without} its ${out}, ${form}. {All other characters are kept.|Only these are removed.}`,
      `hey, i have a string, {throw out|get rid of} the ${out} and {give me|return} ${form} {pls|thx|please}`,
      `The ${out} of the text MUST be {removed|ignored}. The function SHALL return ${form}.`,
      `{Exercise|Task}. {Strike out|Cross out} the ${out} in a text. Then {make|form|write} ${form}.`,
      `{Beginner question|I'm stuck}: how can one get, from a text whose ${out} do not count, ${form}?`,
      `1. Filter out the ${out}. 2. Make the reverse of the rest. 3. {Return|Output} ${form}.`,
      `{The result|What comes out} is ${form}; what goes in is a {text|string}, of which the ${out} are {disregarded|left aside}.`,
      `{A child copies|Somebody paints|A machine prints} a text but {leaves out|omits} the ${out}. We want ${form}. {Return it|Give it back}.`,
      `{Implement|Add}: text in; {drop|discard} the ${out}; ${form} out.`,
      `Don't keep the ${out}: a text loses them, and then you {hand back|return} ${form}.`,
      `Let s be a text {minus|without} its ${out} and r the reverse of s. {Compute|Give|Return} ${shapes[shape]("s")}.`,
      `Exam question: a text is given. {Omit|Eliminate} the ${out}, then {state|write down} ${form}.`,
    ],
  };
}

const shapes = {
  back: (it: string) =>
    `{${it} in backward order|${it} reversed|the reverse, beginning with the last character of ${it}|${it} from its end to its beginning|the characters of ${it}, the last of them first|${it} read from right to left|${it} turned around|${it} spelled backwards|${it} with its order of characters inverted}`,
  mirrored: (it: string) =>
    `{${it} and, directly behind it, its reverse|${it} followed by its own reverse|a palindrome made of ${it} plus ${it} backwards|${it} + its reverse|${it} to which its own reverse is appended|${it} twice: first normal, then backwards|${it} once as it is and then once back to front|two halves, the first being ${it}, the second the same reversed}`,
  doubled: (it: string) =>
    `{the reverse of ${it} and, directly behind it, ${it} itself|the reverse of ${it} followed by ${it}|a palindrome made of ${it} backwards plus ${it} as it is|the reverse of ${it} + ${it}|${it} in front of which its own reverse is put|${it} twice: first backwards, then normal|${it} once back to front and then once as it is|two halves, the first being ${it} reversed, the second the same unreversed}`,
} as const;

const droppedOnes = {
  spaces:
    "{spaces (only these, no tabs and no line breaks)|space characters (other whitespace stays)|blanks, meaning plain spaces,|spaces}",
  digits: "{digits from 0 to 9|figures 0-9|numerals (0 to 9)|digit characters|characters 0, 1, ..., 9}",
  vowels:
    "{vowels, that is a, e, i, o, u and A, E, I, O, U,|vowels (aeiou, small or large)|letters a, e, i, o and u in both cases|vowel letters aeiou and AEIOU}",
  marks:
    "{periods, commas, exclamation points and question marks|characters . , ! ?|four marks . , ! and ?|dots, commas, exclamation and question marks (no others)|marks that are one of .,!?}",
} as const;

const whole = {
  phrases: [
    "{accepts|receives|reads} a {text|string} and {gives back|outputs|delivers} {it reversed|its reverse}",
    "{reverses|turns over|turns around} the {order|sequence|succession} of {all |the }characters in a {text|string}",
    "{produces|creates|builds} the {mirror image|reversed version|inverse} of a {text|string}, {the last character leading|ending with the former first character}",
    "{writes|spells|reads} a {text|string} {from right to left|from the end to the start|starting with its last character}{| and returns that}",
    "{must|should} {return|hand back|yield} the {input|given} string with its characters {in inverse order|reversed}",
    "{converts|transforms} a {word|sentence|text} into the one you get by {reading|spelling} it {in the other direction|from back to front}",
    "{takes|is called with} a string and {puts|places} its characters the other way round: {last to first|the final one at the front}",
    "{computes|evaluates to} the reverse of a string{|, so that hello becomes olleh}{|, whole emoji included}",
  ],
  statements: [
    "You are given a string. {Return the string reversed|Return its reverse|Output the reversed string}.",
    "As a {poet|puzzle fan|child with a secret language} I want {my text|a text} {to be reversed|written in reverse}, so that {nobody understands it at once|I can find palindromes}.",
    "Returns the {reversed string|reverse of the string}. {Example|E.g.}: {'hello' becomes 'olleh'|'abc' gives 'cba'|'live' turns into 'evil'}.",
    "hey, {how do i|can you} {flip|reverse} a string? {'abc' should be 'cba'|like 'dog' to 'god'} {pls|thx}",
    "The function MUST return all characters of the text, and it SHALL return them in {inverse|reversed|backward} order.",
    "{Exercise|Task}. {Write|Put} a text {down in reverse|the other way round}: begin with its last character and end with its first.",
    "{Beginner question|I'm stuck}: how can one {turn a string around|get the characters of a string in opposite order}?",
    "1. Start with an empty text. 2. Go through the given text and put each character in front. 3. {Return|Output} the new text.",
    "{The result|What comes out} {consists of|is} the characters of the {given|input} text, {arranged from the last to the first|in reversed sequence}.",
    "{Letters of a sign|Beads with characters} {hang|are strung} on a {rope|thread}; seen from {behind|the other side}, the row is {reversed|the other way round}. {What is read there|Return what is read there}?",
    "{Implement|Add} string reversal{| that is safe for emoji}: {text|string} in, reversed {text|string} out.",
    "Don't {sort|change} the characters, just {turn their order around|reverse their order}, and {hand back|return} the text.",
    "Let a text have n characters. Character i of the {answer|result}, counted from 0, is character n - 1 - i of the text. {Compute the answer|Return the result}.",
    "Exam question: {state|give} the text that arises when a given text is {read from right to left|reversed}.",
    "{Before|Input}: 'stressed'. {After|Output}: 'desserts'. {Do the same with|Apply this reversal to} any given text.",
  ],
} as const;

const movedOnes = {
  letters:
    "{letters from a to z, small or capital|English letters (a-z, A-Z)|letters, i.e. characters in a-z or A-Z,|alphabetic characters a-z and A-Z|letters, both lowercase and uppercase|letters (nothing but a to z and A to Z)}",
  vowels:
    "{vowels a, e, i, o, u, small or capital|vowel letters (aeiou and AEIOU)|vowels, i.e. a, e, i, o and u in both cases,|vowels, both lowercase and uppercase|letters that are vowels (a, e, i, o, u, A, E, I, O, U)}",
  digits:
    "{digits from 0 to 9|figures (0 to 9)|digit characters 0-9|numerals 0 to 9|digits, i.e. characters between 0 and 9,|decimal digits (0-9)}",
  capitals:
    "{capital letters from A to Z|uppercase characters A-Z|capitals, i.e. letters between A and Z,|large letters (A to Z)|capitals A-Z, but not small letters,|upper-case letters}",
  all: "{characters that are neither a space nor a line break|non-space characters (line breaks count as space)|characters, save for spaces and line breaks,|characters of any kind but spaces and newlines|characters apart from spaces and line breaks|signs other than space and newline}",
} as const;

const scopes = {
  text: {
    inside:
      "{of the text as a whole|in the entire text|of the complete string|over the full text, line breaks and spaces notwithstanding,|anywhere in the string, taken as a whole,}",
    each: "{the whole text is handled as one|they may move across spaces and line breaks|all of them in the text take part together|it is done once for the complete text|words and lines play no part}",
  },
  word: {
    inside:
      "{of every single word|in every word separately|within each word (words end at spaces and line breaks)|word after word, each for itself,|inside the single words, which spaces and line breaks separate,}",
    each: "{each word is handled on its own, spaces and line breaks being what separates words|they never leave their word|every word of the text is dealt with separately|it is done anew for every word|words, split at spaces and line breaks, are independent of each other}",
  },
  line: {
    inside:
      "{of every single line|in every line separately|within each line (lines end at line breaks)|line after line, each for itself,|inside the single lines, which line breaks separate,}",
    each: "{each line is handled on its own|they never leave their line, but may move across spaces|every line of the text is dealt with separately|it is done anew for every line|lines, split at line breaks, are independent of each other}",
  },
} as const;
